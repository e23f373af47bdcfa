// YAML text → a tree of text scalars with positions; anchors, tags and duplicate keys are refused.

import Yams

enum RuleDocument {
    /// The root of a file; nil, with issues reported, where it cannot be read at all.
    static func root(of scribe: RuleScribe) -> RuleMapping? {
        guard let node = compose(scribe) else { return nil }
        refuseAnchorsAndTags(in: node, scribe)
        guard case .mapping(let mapping) = node else {
            scribe.report(
                "rules.not-a-mapping", at: node,
                Bilingual(
                    vi: "Tệp quy tắc phải là các cặp «khóa: giá trị».",
                    en: "A rule file must be a list of `key: value` pairs."))
            return nil
        }
        let root = RuleMapping(mapping, at: node, scribe)
        requireVersion(root)
        return root
    }

    private static func compose(_ scribe: RuleScribe) -> Node? {
        if let place = scribe.source.brokenPlace {
            reportBrokenText(at: place, scribe)
            return nil
        }
        refuseHiddenCharacters(scribe)
        do {
            let node = try Yams.compose(yaml: scribe.source.text)
            if node == nil {
                scribe.report(
                    "rules.empty", at: nil, Bilingual(vi: "Tệp quy tắc để trống.", en: "The rule file is empty."))
            }
            return node
        } catch let error as YamlError {
            report(error, scribe)
        } catch {
            scribe.report(
                "rules.yaml", at: nil, Bilingual(vi: "Không đọc được tệp YAML.", en: "The YAML cannot be read."))
        }
        return nil
    }

    private static func report(_ error: YamlError, _ scribe: RuleScribe) {
        switch error {
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.joined(separator: ", ")
            scribe.report(
                "rules.duplicate-key", at: RulePlace(context.mark), length: keys.first?.count ?? 1,
                Bilingual(
                    vi: "Khóa «\(names)» viết hai lần trong một mục. Hãy giữ một.",
                    en: "The key \"\(names)\" is written twice in one place. Keep one."))
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            scribe.report(
                "rules.yaml", at: RulePlace(mark),
                Bilingual(
                    vi: "Không đúng cú pháp YAML tại đây. Hãy xem lại thụt dòng, dấu ngoặc và dấu hai chấm.",
                    en: "This is not YAML (\(problem)). Look at indentation, quotes and colons."))
        case .reader, .memory, .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            reportBrokenText(at: nil, scribe)
        }
    }

    private static func reportBrokenText(at place: RulePlace?, _ scribe: RuleScribe) {
        scribe.report(
            "rules.yaml", at: place,
            Bilingual(
                vi: "Tệp không phải văn bản UTF-8 hợp lệ. Hãy lưu lại bằng bảng mã UTF-8.",
                en: "The file is not valid UTF-8 text. Save it again as UTF-8."))
    }

    /// Characters that nobody sees make a rule read otherwise than it works: changes of direction, and what has no width.
    private static func refuseHiddenCharacters(_ scribe: RuleScribe) {
        let text = scribe.source.text
        guard text.unicodeScalars.contains(where: isHidden) else { return }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            guard let column = line.firstIndex(where: { $0.unicodeScalars.contains(where: isHidden) }),
                let scalar = line[column].unicodeScalars.first(where: isHidden)
            else { continue }
            let code = String(scalar.value, radix: 16, uppercase: true)
            scribe.report(
                "rules.hidden-character",
                at: RulePlace(line: index + 1, column: line.distance(from: line.startIndex, to: column) + 1),
                Bilingual(
                    vi: "Dòng này có ký tự không nhìn thấy được (U+\(code)). Hãy xóa đi và viết lại từ đó.",
                    en:
                        "This line holds a character that cannot be seen (U+\(code)). Delete it and write the word again."
                ))
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func requireVersion(_ root: RuleMapping) {
        let version = root.text("thucchat")
        guard version != "1", !version.isEmpty else { return }
        root.report(
            "rules.version", key: "thucchat",
            Bilingual(
                vi: "Phiên bản ngôn ngữ «\(version)» chưa được hỗ trợ; hãy ghi thucchat: 1.",
                en: "Language version \"\(version)\" is not known; write thucchat: 1."))
    }

    private static func refuseAnchorsAndTags(in node: Node, _ scribe: RuleScribe) {
        if node.anchor != nil || isMarked(node, scribe) {
            scribe.report(
                "rules.anchor-or-tag", at: node,
                Bilingual(
                    vi: "Không dùng neo (&, *) hay thẻ (!) trong tệp quy tắc. Hãy viết đầy đủ giá trị.",
                    en: "Anchors (&, *) and tags (!) are not used in rule files. Write the value out."))
        }
        switch node {
        case .mapping(let mapping): for (_, value) in mapping { refuseAnchorsAndTags(in: value, scribe) }
        case .sequence(let sequence): for item in sequence { refuseAnchorsAndTags(in: item, scribe) }
        case .scalar, .alias: break
        }
    }

    /// A tag, anchor or alias stands before the value, so the node's mark points at its first character.
    private static func isMarked(_ node: Node, _ scribe: RuleScribe) -> Bool {
        guard let mark = node.mark else { return false }
        let scalars = scribe.source.line(mark.line).unicodeScalars
        guard let first = scalars.dropFirst(mark.column - 1).first else { return false }
        return first == "!" || first == "&" || first == "*"
    }
}
