// The names that the tests' expressions speak of, and the cases written as lines of text.

import Testing

@testable import FEEL

/// A commune's figures: some given, some blank, a register of five households as contexts and as columns.
struct Scene {
    let scope: Scope
    let bindings: Bindings

    /// - Parameter inColumns: whether `hộ` is bound to a table or to a list of contexts.
    init(inColumns: Bool = false, isOpen: Bool = false) {
        var scope = Scope(isOpen: isOpen)
        for (name, type, _) in Scene.figures { scope.declare(name, type) }
        scope.declare("hộ", .table(Scene.householdFields))
        scope.declare("xã", Scene.commune.type)
        var bindings = Bindings(scope)
        for (name, _, value) in Scene.figures { bindings[name] = value }
        if let table = Table(columns: Scene.columns) {
            bindings["hộ"] = inColumns ? .table(table) : .list(table.rows.map(Scene.copied))
        }
        bindings["xã"] = Scene.commune
        self.scope = scope
        self.bindings = bindings
    }

    func evaluate(_ source: String) throws -> Outcome {
        try Formula.compile(source, in: scope).evaluate(bindings)
    }

    private static let figures: [(String, FEELType, Value)] = [
        ("hộ nghèo", .number, 123), ("tổng số hộ", .number, 4100), ("số hộ", .number, 4100), ("số", .number, 1),
        ("máy in", .number, 3), ("máy in màu", .number, 1), ("hát then", .boolean, true), ("then", .string, "đàn"),
        ("in", .number, 7), ("tỷ lệ or", .number, 2), ("if có", .number, 4), ("for", .number, 5),
        ("diện tích", .number, .null), ("đã công nhận", .boolean, .null), ("ghi chú", .string, .null),
        ("ngày công nhận", .date, .null), ("đạt chuẩn", .boolean, true), ("nợ đọng", .boolean, false),
        ("tên xã", .string, "Sa Pả"), ("tự đánh giá 17.1", .string, "Đạt"), ("xã/phường", .string, "xã"),
        ("thôn - bản", .number, 12), ("thôn", .number, 20), ("bản", .number, 8), ("đất (ha)", .number, 15),
        ("ngày chốt", .date, Scene.day),
        ("danh sách", .list(.number), .list([3, 1, 2])), ("có trống", .list(.number), .list([3, .null, 2])),
        ("rỗng", .list(.number), .list([])), ("20 tuổi", .number, 9),
    ]

    private static let day: Value = CalendarDate(year: 2021, month: 6, day: 30).map { .date($0) } ?? .null

    private static let commune = Value.context(
        Context([
            ("tên", "Tả Phìn"), ("số trường đạt chuẩn", 2), ("tổng số trường", 3), ("thu nhập", .null),
            ("trưởng thôn", .context(Context([("họ và tên", "Lý A"), ("năm sinh", 1970)]))),
        ]))

    static let householdFields: [FEELType.Field] = [
        .init("tên", .string), .init("thu nhập", .number), .init("số con", .number),
        .init("nước hợp vệ sinh", .boolean),
        .init("thôn", .string),
    ]

    static let columns: [(name: String, column: Column)] = [
        ("tên", Column(strings: ["A", "B", "C", "D", "E"])),
        ("thu nhập", Column(numbers: [Number(10), Number("20.5"), Number(30), Number(40), Number(50)])),
        ("số con", Column(numbers: [Number(0), Number(1), nil, Number(3), Number(2)])),
        ("nước hợp vệ sinh", Column(booleans: [true, false, true, nil, true])),
        ("thôn", Column(strings: ["Sả Séng", "Sả Séng", "Suối Thầu", nil, "Suối Thầu"])),
    ]

    /// A row copied out of its columns.
    static func copied(_ row: Value) -> Value {
        guard case .context(let context) = row else { return row }
        return .context(Context(context.entries))
    }
}

/// One line of a table of cases: `expression => value`, and behind `!` the notes it must leave, `code` or `code(name)`.
struct FEELCase: Sendable, CustomTestStringConvertible {
    let expression: String
    let value: String
    let notes: [String]

    var testDescription: String { expression }

    static func lines(_ text: String) -> [FEELCase] {
        text.split(separator: "\n").map { line in
            let halves = line.split(separator: " => ", maxSplits: 1).map(String.init)
            let answer = (halves.last ?? "").split(separator: " ! ", maxSplits: 1).map(String.init)
            return FEELCase(
                expression: halves[0], value: answer[0],
                notes: answer.count > 1 ? answer[1].split(separator: " ").map(String.init) : [])
        }
    }

    /// Checks value and notes, all of them.
    func check(_ scene: Scene, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let outcome = try scene.evaluate(expression)
        #expect(outcome.value.description == value, sourceLocation: sourceLocation)
        let found = outcome.notes.map { note in
            let name = note.missingName.map { "(\($0.replacing(" ", with: "_")))" } ?? ""
            return String(note.code.dropFirst(5)) + name
        }
        #expect(found.sorted() == notes.sorted(), sourceLocation: sourceLocation)
    }
}
