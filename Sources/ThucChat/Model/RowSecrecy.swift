// What of a register's rows may leave the program: places always, texts only where nobody can be named by them.

/// What is kept back of the rows of one table.
///
/// A name typed one column too far stands under a head that is not personal, so where any column of a table is personal
/// no text of its rows leaves but the code that names the row; and a code is let through only if it looks like one.
package struct RowSecrecy: Sendable {
    /// Ids of the columns whose raw text stays inside.
    package let columns: Set<String>
    /// Whether anything is kept back at all.
    package let isOn: Bool

    /// Nothing is kept back.
    package static let none = RowSecrecy()

    private init() {
        columns = []
        isOn = false
    }

    /// What is kept back of a table's rows unless personal data were asked for.
    package init(_ table: TableDefinition) {
        columns = table.concealed
        isOn = table.isPersonal
    }

    /// The raw text of a cell as it may leave; empty where it may not. A column that is not known is kept back.
    package func text(_ raw: String, under column: String?) -> String {
        guard isOn else { return raw }
        guard let column, !columns.contains(column) else { return "" }
        return name(raw)
    }

    /// A row's name as it may leave; empty where it may be a person's name, or long enough to be an identity or telephone number.
    package func name(_ raw: String) -> String {
        guard isOn else { return raw }
        return RowSecrecy.looksLikeCode(raw) ? raw : ""
    }

    /// Holds a digit, and no run of nine digits or more: identity and telephone numbers have at least that many.
    static func looksLikeCode(_ text: String) -> Bool {
        let runs = text.split { !("0"..."9").contains($0) }
        return runs.contains { !$0.isEmpty } && runs.allSatisfy { $0.count < 9 }
    }
}

extension Bilingual {
    /// `dòng 12`, for a row without a name; rows are given from 0.
    package static func row(_ index: Int) -> Bilingual { Bilingual(vi: "dòng \(index + 1)", en: "row \(index + 1)") }
}
