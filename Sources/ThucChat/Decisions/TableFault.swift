// What the lints of a decision table find: rows that overlap, cases no row covers, rows that nothing reaches.

import FEEL

/// A fault of a whole table.
package struct TableFault: Hashable, Sendable {
    /// What is wrong; rows count from 0. A case is written `tỷ lệ hộ nghèo (5..10), vùng "tdmnpb"`.
    package enum Kind: Hashable, Sendable {
        case gap(example: String, more: Int)
        case overlap(row: Int, earlier: Int, example: String)
        case conflict(row: Int, earlier: Int, example: String)
        case unreachable(row: Int)
        case impossible(row: Int, column: String)
        case otherType(row: Int, column: String, value: String, type: FEELType)
    }

    package var kind: Kind

    /// The row it is about; nil for the table.
    package var row: Int? {
        switch kind {
        case .gap: nil
        case .overlap(let row, _, _), .conflict(let row, _, _), .unreachable(let row), .impossible(let row, _),
            .otherType(let row, _, _, _):
            row
        }
    }

    /// Stable for ever once released.
    package var code: String {
        switch kind {
        case .gap: "rules.table-gap"
        case .overlap: "rules.table-overlap"
        case .conflict: "rules.table-conflict"
        case .unreachable: "rules.table-unreachable"
        case .impossible: "rules.table-impossible"
        case .otherType: "rules.table-type"
        }
    }

    /// What is wrong and how to mend it; rows count from 1.
    package var text: Bilingual {
        switch kind {
        case .gap(let example, let more):
            Bilingual(
                vi: "Chưa dòng nào nói đến: \(example)\(more > 0 ? " và \(more) khoảng khác" : ""). "
                    + "Đề nghị thêm dòng, hoặc ghi «otherwise» ở cột kết quả.",
                en: "No row speaks of: \(example)\(more > 0 ? " and \(more) more" : ""). "
                    + "Add a row, or an \"otherwise\" in the output.")
        case .overlap(let row, let earlier, let example):
            Bilingual(
                vi: "Dòng \(row + 1) và dòng \(earlier + 1) cùng khớp khi \(example). "
                    + "Đề nghị tách hai dòng, hoặc chọn «hit» khác U.",
                en: "Rows \(row + 1) and \(earlier + 1) both match for \(example). "
                    + "Part them, or choose a hit policy other than U.")
        case .conflict(let row, let earlier, let example):
            Bilingual(
                vi:
                    "Dòng \(row + 1) và dòng \(earlier + 1) cùng khớp khi \(example) mà kết quả khác nhau. Đề nghị tách hai dòng.",
                en: "Rows \(row + 1) and \(earlier + 1) both match for \(example) and say different things. Part them.")
        case .unreachable(let row):
            Bilingual(
                vi:
                    "Dòng \(row + 1) không bao giờ được dùng: các dòng trên đã bao trùm. Đề nghị bỏ dòng hoặc đưa lên trên.",
                en: "Row \(row + 1) is never used: the rows above cover it. Remove it or move it up.")
        case .otherType(let row, let column, let value, let type):
            Bilingual(
                vi:
                    "Dòng \(row + 1) so cột «\(column)» (kiểu \(type.vietnameseName)) với \(value). Đề nghị viết giá trị cùng kiểu.",
                en: "Row \(row + 1) compares \"\(column)\" (\(type)) with \(value). Write a value of that type.")
        case .impossible(let row, let column):
            Bilingual(
                vi:
                    "Dòng \(row + 1) không bao giờ khớp: ô của cột «\(column)» nằm ngoài các giá trị có thể có. Đề nghị sửa ô.",
                en:
                    "Row \(row + 1) never matches: its cell of \"\(column)\" lies outside the values there can be. Mend the cell."
            )
        }
    }
}
