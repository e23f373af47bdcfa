// What was read of a file, as lines for people; places as in a spreadsheet.

import Sheets

extension WorkbookOverview {
    /// The file and its sheets, without a line feed at the end.
    package func description(_ language: Language) -> String {
        let say = Speech(language: language)
        let bytes = say.number(byteCount)
        let heading = say(
            "Tệp «\(name)»: \(format.title), \(bytes) byte", "File \"\(name)\": \(format.title), \(bytes) bytes")
        return ([heading] + metadata.lines(say) + sheets.flatMap { $0.lines(say) }).joined(separator: "\n")
    }
}

extension WorkbookMetadata {
    fileprivate func lines(_ say: Speech) -> [String] {
        let people: [(String, String?)] = [
            (say("tác giả", "author"), author), (say("người lưu cuối", "last saved by"), lastAuthor),
            (say("chương trình", "application"), application), (say("tạo lúc", "created at"), createdAt),
            (say("lưu lúc", "saved at"), savedAt),
        ]
        let said = people.compactMap { word, text in text.flatMap { $0.isEmpty ? nil : "\(word): \($0)" } }
        let none = say(
            "không thấy tác giả, chương trình và giờ lưu", "neither author nor application nor time of saving is seen")
        return ["  " + (said.isEmpty ? none : said.joined(separator: "; ")).capitalizedFirst] + cutting(say)
    }

    /// How a text file was cut, and who chose it.
    private func cutting(_ say: Speech) -> [String] {
        let mark = separator.value.map { $0 == 9 ? "TAB" : String(UnicodeScalar($0)) }
        let parts = [
            encoding.value.map { say("bảng mã", "encoding") + " \($0.rawValue)" + chosen(encoding, say) },
            mark.map { say("dấu phân cách «\($0)»", "separator \"\($0)\"") + chosen(separator, say) },
        ].compactMap { $0 }
        return parts.isEmpty ? [] : ["  " + parts.joined(separator: "; ").capitalizedFirst]
    }

    private func chosen<Value>(_ setting: Detected<Value>, _ say: Speech) -> String {
        if case .guessed = setting { say(" (suy ra)", " (inferred)") } else { "" }
    }
}

extension SheetOverview {
    private static let mergesShown = 5
    private static let commentsShown = 20

    fileprivate func lines(_ say: Speech) -> [String] {
        let hidden = isHidden ? say(" (đang ẩn)", " (hidden)") : ""
        let size = say(
            "\(rowCount) dòng, \(columnCount) cột, \(cellCount) ô",
            "\(rowCount) rows, \(columnCount) columns, \(cellCount) cells")
        return ["  " + say("Trang «\(name)»", "Sheet \"\(name)\"") + "\(hidden): \(size)"]
            + (hiddenLines(say) + mergeLines(say) + commentLines(say) + formulaLines(say) + decodedLines(say))
            .map { "    " + $0 }
    }

    private func hiddenLines(_ say: Speech) -> [String] {
        let rows = hiddenRows.isEmpty ? [] : [say("Dòng ẩn: ", "Hidden rows: ") + hiddenRows.rowNumbers]
        let columns =
            hiddenColumns.isEmpty ? [] : [say("Cột ẩn: ", "Hidden columns: ") + hiddenColumns.columnLetters]
        return rows + columns
    }

    private func mergeLines(_ say: Speech) -> [String] {
        guard !merges.isEmpty else { return [] }
        let shown = merges.prefix(Self.mergesShown).map(\.a1).joined(separator: ", ")
        let rest = merges.count - Self.mergesShown
        let more = rest > 0 ? say(" và \(rest) vùng khác (--json)", " and \(rest) more (--json)") : ""
        return [say("Ô trộn: \(merges.count) vùng: ", "Merged areas: \(merges.count): ") + shown + more]
    }

    private func commentLines(_ say: Speech) -> [String] {
        guard !comments.isEmpty else { return [] }
        let shown = comments.prefix(Self.commentsShown).map { comment in
            "  \(comment.place.a1): «\(comment.text.split(whereSeparator: \.isNewline).joined(separator: " / "))»"
        }
        let rest = comments.count - Self.commentsShown
        let more = rest > 0 ? [say("  và \(rest) chú thích khác (--json)", "  and \(rest) more (--json)")] : []
        return [say("Chú thích của ô: \(comments.count)", "Comments on cells: \(comments.count)")] + shown + more
    }

    private func formulaLines(_ say: Speech) -> [String] {
        guard let first = firstFormula else { return [] }
        return [
            say("Công thức: \(formulaCount) ô, ô đầu \(first)", "Formulas: \(formulaCount) cells, the first \(first)")
        ]
    }

    private func decodedLines(_ say: Speech) -> [String] {
        decoded.map { column in
            let by = say(column.evidence.words)
            let sure = say.range(column.confidence.lowerBound, column.confidence.upperBound)
            return say(
                "Cột \(column.letters): \(column.count) ô chuyển từ \(column.encoding.rawValue), \(by), tin cậy \(sure) %, ô đầu \(column.first)",
                "Column \(column.letters): \(column.count) cells decoded from \(column.encoding.rawValue), \(by), confidence \(sure) %, the first \(column.first)"
            )
        }
    }
}

extension Decoding.Evidence {
    /// What told the encoding.
    fileprivate var words: Bilingual {
        switch self {
        case .font: Bilingual(vi: "theo phông chữ", en: "by its font")
        case .cell: Bilingual(vi: "theo chính ô", en: "by the cell itself")
        case .column: Bilingual(vi: "theo các ô cùng cột", en: "by its column")
        case .file: Bilingual(vi: "theo cả trang", en: "by the whole sheet")
        }
    }
}
