// What a filled sheet confirms of one level, and the overlay made of many.

import FEEL
import Sheets

/// A level confirmed by a person with a document.
package struct ConfirmedLevel: Hashable, Sendable {
    package var test: String
    package var key: String?
    package var year: Int?
    /// Nil for a yes/no test.
    package var value: Number?
    package var document: String
    package var date: CalendarDay
    package var person: String
    /// `phieu.xlsx Mức quy định!H7`.
    package var place: String

    /// Which level it is of.
    var level: String { "\(test) \(key ?? "") \(year.map(String.init) ?? "")" }
}

extension [ConfirmedLevel] {
    /// The text of an overlay file with these levels, in the order given; the place each came from stands beside it.
    package func overlay(id: String, set: String, province: String, from: CalendarDay, to: CalendarDay) -> String {
        let head = """
            # Mức đã được cơ quan tra cứu, lập từ phiếu do «thucchat rules confirm» đọc.
            thucchat: 1
            overlay: \(Self.quoted(id))
            set: \(Self.quoted(set))
            province: \(Self.quoted(province))
            valid: { from: \(from), to: \(to) }
            thresholds:

            """
        return head + map(Self.row).joined()
    }

    private static func row(_ confirmation: ConfirmedLevel) -> String {
        var parts = ["test: \(quoted(confirmation.test))"]
        if let key = confirmation.key { parts.append("for: \(quoted(key))") }
        if let year = confirmation.year { parts.append("year: \(year)") }
        if let value = confirmation.value { parts.append("value: \(value)") }
        parts.append("provenance: confirmed")
        let by =
            "person: \(quoted(confirmation.person)), document: \(quoted(confirmation.document)), date: \(confirmation.date)"
        return "  # \(oneLine(confirmation.place))\n  - { \(parts.joined(separator: ", ")), by: { \(by) } }\n"
    }

    /// A YAML scalar between double quotes; what could end it or break the line is escaped.
    private static func quoted(_ text: String) -> String {
        let inner = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": " "
            default: String(scalar)
            }
        }
        return "\"\(inner.joined())\""
    }

    private static func oneLine(_ text: String) -> String {
        String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
    }
}
