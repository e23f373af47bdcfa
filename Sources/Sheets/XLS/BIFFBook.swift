// Reads what an old workbook says of all its sheets: where they lie, fonts, number formats, shared texts, names.

/// The front part of the stream of an old workbook.
struct BIFFBook {
    /// A sheet as the workbook lists it.
    struct Part {
        let name: String
        let offset: Int
        let isHidden: Bool
        /// Charts, dialogs and macros have parts of their own.
        let isTable: Bool
    }

    private struct Font {
        let legacy: LegacyFont
        let isRaised: Bool
        let isStruck: Bool
    }

    private(set) var parts: [Part] = []
    private(set) var form = BIFFTextForm.unicode
    private(set) var since1904 = false
    /// Whether what follows is encrypted.
    private(set) var hasPassword = false
    /// Texts that cells share, as their runs show them.
    private(set) var texts: [XLSValue] = []
    /// What formulas refer to by number.
    private(set) var links = BIFFLinks()
    /// Whether all fonts and number formats could be read; cells whose own are missing are read as if they had none.
    private(set) var isWhole = true
    private var fonts: [Font] = []
    private var codes: [Int: String] = [:]
    private var formats: [(font: Int, number: Int)] = []
    private var marks: [CellMarks] = []

    init(_ stream: [UInt8]) throws(BIFFBroken) {
        var records = BIFFRecords(stream, 0..<stream.count)
        guard let first = try records.next(), first.kind == .beginning else { throw BIFFBroken() }
        form = try BIFFBook.form(version: first.short(0))
        while !hasPassword, let record = try records.next(), record.kind != .end { try read(record, &records) }
        marks = formats.map { format in
            let font = font(format.font)
            return CellMarks(
                style: style(ofNumber: format.number), font: font?.legacy ?? .none, isStruck: font?.isStruck ?? false)
        }
    }

    private static func form(version: Int) throws(BIFFBroken) -> BIFFTextForm {
        switch version {
        case 0x0600: .unicode
        case 0x0500: .bytes(codePage: 1252)
        default: throw BIFFBroken()
        }
    }

    private mutating func read(_ record: BIFFRecord, _ records: inout BIFFRecords) throws(BIFFBroken) {
        switch record.kind {
        case .boundSheet: try addPart(record, &records)
        case .password: hasPassword = true
        case .dateMode: since1904 = try record.short(0) == 1
        case .codePage: if form != .unicode { form = .bytes(codePage: try record.short(0)) }
        case .font: fonts.append(readFont(record, &records))
        case .format: addCode(record, &records)
        case .extendedFormat: formats.append((try record.short(0), try record.short(2)))
        // What is missing here, the cells that need it tell.
        case .sharedStrings: try? readShared(record, &records)
        default: if form == .unicode { readLinks(record, &records) }
        }
    }

    private mutating func readLinks(_ record: BIFFRecord, _ records: inout BIFFRecords) {
        switch record.kind {
        case .externalBook: links.addSource(record, &records)
        case .externalName: links.addForeignName(record)
        case .externalSheets: links.addRanges(record, &records)
        case .name: links.addName(record)
        default: break
        }
    }

    private mutating func addPart(_ record: BIFFRecord, _ records: inout BIFFRecords) throws(BIFFBroken) {
        var content = BIFFContent(record, from: 7)
        let name = try content.text(Int(try record.byte(6)), form, &records)
        parts.append(
            Part(
                name: String(decoding: name, as: UTF16.self), offset: try record.long(0),
                isHidden: try record.byte(4) & 3 != 0, isTable: try record.byte(5) == 0))
    }

    /// A font that cannot be read keeps its number.
    private mutating func readFont(_ record: BIFFRecord, _ records: inout BIFFRecords) -> Font {
        do throws(BIFFBroken) {
            var content = BIFFContent(record, from: 15)
            let name = try content.text(Int(try record.byte(14)), form, &records)
            return Font(
                legacy: LegacyFont(fontName: String(decoding: name, as: UTF16.self)),
                isRaised: try record.short(8) == 1, isStruck: try record.short(2) & 8 != 0)
        } catch {
            isWhole = false
            return Font(legacy: .none, isRaised: false, isStruck: false)
        }
    }

    private mutating func addCode(_ record: BIFFRecord, _ records: inout BIFFRecords) {
        do throws(BIFFBroken) {
            var content = BIFFContent(record, from: 2)
            let count = form == .unicode ? try content.short(&records) : try content.byte(&records)
            codes[try record.short(0)] = String(decoding: try content.text(count, form, &records), as: UTF16.self)
        } catch { isWhole = false }
    }

    /// Fonts count from 0, but 4 stands for none.
    private func font(_ number: Int) -> Font? {
        let index = number > 4 ? number - 1 : number
        return number != 4 && fonts.indices.contains(index) ? fonts[index] : nil
    }

    /// How a font shows a run of a text.
    func look(ofFont number: Int) -> TextRuns.Look {
        guard let font = font(number) else { return TextRuns.Look() }
        return TextRuns.Look(isRaised: font.isRaised, isStruck: font.isStruck, isOwn: true)
    }

    private func style(ofNumber number: Int) -> NumberStyle {
        codes[number].map { NumberStyle(formatCode: $0) } ?? NumberStyle(builtIn: number)
    }

    /// How cells of a format show what they hold.
    func marks(ofFormat format: Int) -> CellMarks {
        marks.indices.contains(format) ? marks[format] : CellMarks()
    }

    private mutating func readShared(_ record: BIFFRecord, _ records: inout BIFFRecords) throws(BIFFBroken) {
        var content = BIFFContent(record, from: 8)
        for _ in 0..<(try record.long(4)) {
            let count = try content.short(&records)
            let flags = try content.byte(&records)
            let runCount = flags & 8 == 0 ? 0 : try content.short(&records)
            let extraBytes = flags & 4 == 0 ? 0 : try content.long(&records)
            let units = try content.units(count, isWide: flags & 1 == 1, form, &records)
            var runs = BIFFRuns()
            for _ in 0..<runCount { runs.runs.append((try content.short(&records), try content.short(&records))) }
            try content.skip(extraBytes, &records)
            texts.append(runs.text(units, look))
        }
    }
}
