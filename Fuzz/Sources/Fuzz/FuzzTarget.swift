// What is fuzzed: one entry of the program for each kind of untrusted bytes.

import FEEL

@testable import Sheets

/// A target, by the word given on the command line.
enum FuzzTarget: String, CaseIterable {
    case feel, csv, pages, xml, encodings, xlsx, ods, docx, xls, archives

    /// Runs the bytes through the target; whatever it throws is an answer, a crash or hang is a fault.
    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .feel: evaluate(Array(bytes))
        case .csv: read(UnsafeRawBufferPointer(bytes), named: "a.csv")
        case .pages: readInPages(UnsafeRawBufferPointer(bytes))
        case .xml:
            tell(UnsafeRawBufferPointer(bytes))
            read(UnsafeRawBufferPointer(bytes), named: "a.xml")
        case .encodings: decode(UnsafeRawBufferPointer(bytes))
        case .xlsx, .ods, .docx: readInPieces(package(of: Array(bytes)), named: "a.\(rawValue)")
        case .xls: read(workbook(of: Array(bytes)), named: "a.xls")
        case .archives: unpack(UnsafeRawBufferPointer(bytes))
        }
    }

    /// An office document whose parts are the pieces between bytes of 0, which no XML has.
    private func package(of bytes: [UInt8]) -> [UInt8] {
        let names =
            switch self {
            case .xlsx:
                [
                    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/comments1.xml",
                    "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/_rels/sheet1.xml.rels",
                ]
            case .ods: ["content.xml", "styles.xml", "meta.xml"]
            default: ["word/document.xml", "docProps/core.xml"]
            }
        var parts = zip(names, bytes.split(separator: 0, omittingEmptySubsequences: false)).filter { !$0.1.isEmpty }
        if self == .ods {
            parts.insert(("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)[...]), at: 0)
        }
        if self == .xlsx {
            for (name, content) in Self.workbook where !parts.contains(where: { $0.0 == name }) {
                parts.append((name, Array(content.utf8)[...]))
            }
        }
        return StoredZip(parts.map { (name: $0.0, content: $0.1) }).bytes
    }

    /// The parts that lead to the first sheet, where the input does not give its own.
    private static let workbook = [
        "xl/workbook.xml": "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels":
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
        "xl/worksheets/_rels/sheet1.xml.rels":
            "<Relationships><Relationship Id='r1' Target='../comments1.xml'/></Relationships>",
    ]

    /// A whole file, or the stream of one: a fuzzer that had to find the container would never get to the records.
    private func workbook(of bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xD0, 0xCF]) ? bytes : CompoundFile(bytes, named: "Workbook")?.bytes ?? bytes
    }

    /// An office document whose parts are held, and one whose parts are unpacked while they are read: both say the same.
    private func readInPieces(_ bytes: [UInt8], named name: String) {
        let whole = Result { () throws(SheetsError) in try readWorkbook(bytes, named: name, limits: Self.limits) }
        var limits = Self.limits
        // The part that tells an .ods is held, and must be.
        limits.heldPartBytes = 64
        let pieces = Result { () throws(SheetsError) in try readWorkbook(bytes, named: name, limits: limits) }
        switch (whole, pieces) {
        case (.success(let one), .success(let other)):
            precondition(one.findings == other.findings, "pieces have the same findings")
            for (left, right) in zip(one.sheets, other.sheets) {
                precondition(left.cells.map(\.raw) == right.cells.map(\.raw), "pieces have the same cells")
                walk(left)
            }
        case (.failure(let one), .failure(let other)):
            precondition(one == other, "pieces are refused alike")
            precondition(!one.vi.isEmpty && !one.en.isEmpty, "a refusal says why")
        case (.success, .failure), (.failure, .success): preconditionFailure("pieces are read where the whole is")
        }
    }

    /// XML of which plain elements are read ahead, and all by the parser: readers are told the same.
    private func tell(_ bytes: UnsafeRawBufferPointer) {
        for patience in [Int.max, bytes.count % 64] {
            let ahead = XMLRecorder.walk(bytes, into: XMLRecorder(readsAhead: true, patience: patience))
            let parsed = XMLRecorder.walk(bytes, into: XMLRecorder(readsAhead: false, patience: patience))
            precondition(ahead == parsed, "what is read ahead is what the parser tells")
        }
    }

    /// Rows that nearly fill the first page, so that the input lies across its end.
    private static let filler = Array(String(repeating: String(repeating: "a", count: 118) + ",1\n", count: 1_082).utf8)

    /// A text file whole and in pages: both say the same.
    private func readInPages(_ bytes: UnsafeRawBufferPointer) {
        let copy = Self.filler + Array(bytes)
        let source = ByteSource(byteCount: copy.count) { buffer, offset in
            let part = copy[offset...].prefix(buffer.count)
            buffer.copyBytes(from: part)
            return part.count
        }
        let whole = Result { () throws(SheetsError) in try readWorkbook(copy, named: "a.csv", limits: Self.limits) }
        let paged = Result { () throws(SheetsError) in
            try readWorkbook(source, named: "a.csv", limits: Self.limits, pagedFrom: 0)
        }
        switch (whole, paged) {
        case (.success(let one), .success(let other)):
            precondition(one.findings == other.findings, "pages have the same findings")
            for (left, right) in zip(one.sheets, other.sheets) {
                precondition(left.cells.map(\.raw) == right.cells.map(\.raw), "pages have the same cells")
                precondition(left.cells.map(\.place) == right.cells.map(\.place), "pages have the same places")
            }
        case (.failure(let one), .failure(let other)): precondition(one == other, "pages are refused alike")
        case (.success, .failure), (.failure, .success): preconditionFailure("pages are read where the whole is")
        }
    }

    private func unpack(_ bytes: UnsafeRawBufferPointer) {
        guard isArchive(bytes, limits: Self.limits) else { return }
        do throws(SheetsError) {
            let unpacked = try unpackSubmission(bytes, named: "a.zip", limits: Self.limits)
            for file in unpacked.files { precondition(!file.name.contains("../"), "nothing leads outside") }
        } catch {
            precondition(!error.vi.isEmpty && !error.en.isEmpty, "a refusal says why")
        }
    }

    private static let scope: Scope = {
        var scope = Scope()
        scope.declare("tỷ lệ hộ nghèo", .number)
        scope.declare("vùng", .string)
        scope.declare("ngày", .date)
        scope.declare("hộ", .table([.init("thu nhập", .number), .init("hộ nghèo", .boolean)]))
        return scope
    }()

    private static let bindings: Bindings = {
        var bindings = Bindings(scope)
        bindings["tỷ lệ hộ nghèo"] = .number(Number(12))
        bindings["vùng"] = .string("tdmnpb")
        bindings["hộ"] = .list([
            .context(Context([("thu nhập", .number(Number(36))), ("hộ nghèo", .boolean(true))])),
            .context(Context([("thu nhập", .null), ("hộ nghèo", .boolean(false))])),
        ])
        return bindings
    }()

    private func evaluate(_ bytes: [UInt8]) {
        do throws(FEELIssues) {
            _ = try Formula.compile(utf8: bytes, in: Self.scope).evaluate(Self.bindings)
        } catch {
            precondition(!error.issues.isEmpty, "a refusal says why")
        }
        guard let source = String(validating: bytes, as: UTF8.self) else { return }
        do throws(FEELIssues) {
            let tests = try Formula.compileUnaryTests(source, in: Self.scope)
            _ = tests.evaluate(.number(Number(7)), Self.bindings)
        } catch {
            precondition(!error.issues.isEmpty, "a refusal says why")
        }
    }

    /// Small limits, so that the fuzzer looks for faults and not for large files.
    private static let limits: ReadLimits = {
        var limits = ReadLimits()
        limits.rows = 2_000
        limits.columns = 500
        limits.cells = 20_000
        limits.merges = 500
        limits.expandedBytes = 4 << 20
        limits.entries = 100
        return limits
    }()

    private func read(_ bytes: [UInt8], named name: String) { bytes.withUnsafeBytes { read($0, named: name) } }

    private func read(_ bytes: UnsafeRawBufferPointer, named name: String) {
        do throws(SheetsError) {
            let book = try readWorkbook(bytes, named: name, limits: Self.limits)
            for sheet in book.sheets { walk(sheet) }
        } catch {
            precondition(!error.vi.isEmpty && !error.en.isEmpty, "a refusal says why")
        }
    }

    /// The bytes as a text file whatever they begin with, and then as the front of one.
    private func decode(_ bytes: UnsafeRawBufferPointer) {
        for rows in [nil, 3] {
            do throws(SheetsError) {
                let book = try readCSV(bytes, named: "a.txt", limits: Self.limits, maxRows: rows)
                for sheet in book.sheets { walk(sheet) }
            } catch {
                precondition(!error.vi.isEmpty && !error.en.isEmpty, "a refusal says why")
            }
        }
    }

    /// Every cell can be told, and stands inside its sheet.
    private func walk(_ sheet: Sheet) {
        for row in 0..<sheet.rowCount {
            for cell in sheet.cells(inRow: row) {
                precondition(Int(cell.column) < sheet.columnCount, "a cell stands inside its sheet")
                _ = cell.raw.utf8.count + cell.value.utf8.count
            }
        }
    }
}
