// What is fuzzed: one entry of the program for each kind of untrusted bytes.

import FEEL

@testable import Sheets

/// A target, by the word given on the command line.
enum FuzzTarget: String, CaseIterable {
    case feel, csv, xml, encodings

    /// Runs the bytes through the target; whatever it throws is an answer, a crash or hang is a fault.
    func run(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch self {
        case .feel: evaluate(Array(bytes))
        case .csv: read(UnsafeRawBufferPointer(bytes), named: "a.csv")
        case .xml: read(UnsafeRawBufferPointer(bytes), named: "a.xml")
        case .encodings: decode(UnsafeRawBufferPointer(bytes))
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
        return limits
    }()

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
            for index in sheet.cells(inRow: row) {
                let cell = sheet.cell(at: index)
                precondition(Int(cell.column) < sheet.columnCount, "a cell stands inside its sheet")
                _ = cell.raw.utf8.count + cell.value.utf8.count
            }
        }
    }
}
