// What formulas refer to by number: ranges of sheets, other workbooks, defined names.

/// The tables of references of an old workbook.
struct BIFFLinks {
    /// A workbook that formulas refer to.
    private enum Source {
        case own
        case functions
        /// Another file: its number among those, and its sheets.
        case book(number: Int, sheets: [String])
        case unknown
    }

    /// A defined name; the sheet it belongs to counts from 1, and 0 stands for all.
    private struct Name {
        let text: String
        let sheet: Int
    }

    private var sources: [(source: Source, names: [String?])] = []
    private var bookCount = 0
    private var ranges: [(source: Int, first: Int, last: Int)] = []
    private var names: [Name?] = []
}

// MARK: reading the records

extension BIFFLinks {
    mutating func addName(_ record: BIFFRecord) {
        do throws(BIFFBroken) { names.append(try BIFFLinks.name(record)) } catch { names.append(nil) }
    }

    private static func name(_ record: BIFFRecord) throws(BIFFBroken) -> Name {
        let count = Int(try record.byte(3))
        var bytes = BIFFBytes(record.content.dropFirst(14))
        let text = try bytes.text(count)
        guard try record.short(0) & 0x20 != 0 else { return Name(text: text, sheet: try record.short(8)) }
        guard let code = text.unicodeScalars.first?.value, builtIn.indices.contains(Int(code)) else {
            throw BIFFBroken()
        }
        return Name(text: "_xlnm." + builtIn[Int(code)], sheet: try record.short(8))
    }

    /// Names that Excel gives itself, by their codes ([MS-XLS] 2.5.66).
    private static let builtIn = [
        "Consolidate_Area", "Auto_Open", "Auto_Close", "Extract", "Database", "Criteria", "Print_Area", "Print_Titles",
        "Recorder", "Data_Form", "Auto_Activate", "Auto_Deactivate", "Sheet_Title", "_FilterDatabase",
    ]

    mutating func addSource(_ record: BIFFRecord, _ records: inout BIFFRecords) {
        do throws(BIFFBroken) {
            sources.append((try source(record, &records), []))
        } catch {
            sources.append((.unknown, []))
        }
    }

    private mutating func source(_ record: BIFFRecord, _ records: inout BIFFRecords) throws(BIFFBroken) -> Source {
        let (sheetCount, pathCount) = (try record.short(0), try record.short(2))
        switch pathCount {
        case 0x0401: return .own
        case 0x3A01: return .functions
        default: break
        }
        var content = BIFFContent(record, from: 4)
        let path = try content.text(pathCount, .unicode, &records)
        // A sign of 3 parts a program from its topic; one of 0 or a blank alone stands for no file.
        guard !path.contains(3), path != [0], path != [0x20] else { return .unknown }
        bookCount += 1
        var sheets: [String] = []
        for _ in 0..<sheetCount {
            let count = try content.short(&records)
            guard count <= 255 else { throw BIFFBroken() }
            sheets.append(String(decoding: try content.text(count, .unicode, &records), as: UTF16.self))
        }
        return .book(number: bookCount, sheets: sheets)
    }

    /// A name in the source read last.
    mutating func addForeignName(_ record: BIFFRecord) {
        guard !sources.isEmpty else { return }
        do throws(BIFFBroken) {
            sources[sources.count - 1].names.append(try BIFFLinks.foreignName(record))
        } catch {
            sources[sources.count - 1].names.append(nil)
        }
    }

    /// Nil for what stands for a piece of a document of another program.
    private static func foreignName(_ record: BIFFRecord) throws(BIFFBroken) -> String? {
        guard try record.short(0) & 0x18 == 0 else { return nil }
        var bytes = BIFFBytes(record.content.dropFirst(6))
        return try bytes.text(try bytes.byte())
    }

    mutating func addRanges(_ record: BIFFRecord, _ records: inout BIFFRecords) {
        var content = BIFFContent(record, from: 2)
        do throws(BIFFBroken) {
            for _ in 0..<(try record.short(0)) {
                ranges.append((try content.short(&records), try content.short(&records), try content.short(&records)))
            }
        } catch { return }
    }
}

// MARK: words of formulas

extension BIFFLinks {
    private static let noSheet = 0xFFFF
    private static let wholeBook = 0xFFFE

    /// The sheets of a range before a reference, such as `'Biểu 1'!`.
    ///
    /// - Parameter sheets: the names of the workbook's own sheets.
    func prefix(_ range: Int, _ sheets: [String]) throws(BIFFBroken) -> String {
        let (source, first, last) = try self.range(range)
        switch source.source {
        case .own where first == Self.noSheet: return "#REF!"
        case .own: return SheetNameText.prefix(try BIFFLinks.names(sheets, first, last))
        case .book(let number, let sheets):
            return SheetNameText.prefix(try BIFFLinks.names(sheets, first, last), book: number)
        case .functions, .unknown: throw BIFFBroken()
        }
    }

    private func range(
        _ number: Int
    ) throws(BIFFBroken) -> (source: (source: Source, names: [String?]), first: Int, last: Int) {
        guard ranges.indices.contains(number), sources.indices.contains(ranges[number].source) else {
            throw BIFFBroken()
        }
        return (sources[ranges[number].source], ranges[number].first, ranges[number].last)
    }

    private static func names(_ sheets: [String], _ first: Int, _ last: Int) throws(BIFFBroken) -> [String] {
        guard sheets.indices.contains(first), sheets.indices.contains(last) else { throw BIFFBroken() }
        return first == last ? [sheets[first]] : [sheets[first], sheets[last]]
    }

    /// A defined name, counted from 1; one of another sheet with that sheet in front.
    func name(_ number: Int, on sheet: Int?, _ sheets: [String]) throws(BIFFBroken) -> String {
        guard names.indices.contains(number - 1), let name = names[number - 1] else { throw BIFFBroken() }
        guard name.sheet > 0, name.sheet - 1 != sheet else { return name.text }
        return SheetNameText.prefix(try BIFFLinks.names(sheets, name.sheet - 1, name.sheet - 1)) + name.text
    }

    /// A name of a source, counted from 1.
    func name(_ number: Int, of range: Int, _ sheets: [String]) throws(BIFFBroken) -> String {
        let (source, first, last) = try self.range(range)
        if case .own = source.source { return try name(number, on: nil, sheets) }
        guard source.names.indices.contains(number - 1), let name = source.names[number - 1] else { throw BIFFBroken() }
        switch source.source {
        case .book(let number, _) where first == Self.wholeBook: return "[\(number)]!" + name
        case .book(let number, let sheets):
            return SheetNameText.prefix(try BIFFLinks.names(sheets, first, last), book: number) + name
        case .functions: return name
        case .own, .unknown: throw BIFFBroken()
        }
    }
}
