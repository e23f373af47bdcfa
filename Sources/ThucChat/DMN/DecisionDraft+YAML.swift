// A draft of a decision as the text of a rule file.

import FEEL

extension DecisionDraft {
    /// The file's text; `comments` become lines at its head.
    package func yaml(comments: [String] = []) -> String {
        var lines = comments.map { "# \($0)" } + ["thucchat: 1", "decision: \(quoted(name))"]
        lines.append("title: { vi: \(quoted(title.vi)), en: \(quoted(title.en)) }")
        if let type { lines.append("type: \(type.rawValue)") }
        switch body {
        case .expression(let source): lines.append("is: \(quoted(source))")
        case .table(let table, let notes): lines += Self.lines(of: table, notes, type)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of table: DecisionTable.Draft, _ notes: [String], _ type: DecisionType?) -> [String] {
        var lines = ["hit: \(quoted(table.hitPolicy.letters))", "inputs:"]
        lines += table.inputs.map { input in
            entry([("expr", input.expression), ("type", word(input.type)), ("values", input.values)])
        }
        let isPlain = table.outputs.allSatisfy { $0.name == nil && $0.values == nil && $0.otherwise == nil }
        if !isPlain {
            lines.append("outputs:")
            lines += table.outputs.map { output in
                let own = output.type == type?.feelType && table.outputs.count == 1 ? nil : word(output.type)
                return entry([
                    ("name", output.name), ("type", own), ("values", output.values), ("otherwise", output.otherwise),
                ])
            }
        }
        lines.append("rules:")
        for (index, row) in table.rows.enumerated() {
            let note = notes[index].isEmpty ? "" : ", note: \(quoted(notes[index]))"
            lines.append("  - { if: [\(list(row.tests))], then: [\(list(row.results))]\(note) }")
        }
        return lines
    }

    private static func list(_ texts: [String]) -> String { texts.map { quoted($0) }.joined(separator: ", ") }

    private static func word(_ type: FEELType?) -> String? { type.flatMap { DecisionType($0)?.rawValue } }

    private static func entry(_ pairs: [(String, String?)]) -> String {
        let said = pairs.compactMap { key, value in value.map { "\(key): \(quoted($0))" } }
        return said.isEmpty ? "  - {}" : "  - { \(said.joined(separator: ", ")) }"
    }
}

/// A text in YAML: single-quoted, or double-quoted with escapes where it holds line ends or control characters.
func quoted(_ text: String) -> String {
    guard
        text.unicodeScalars.contains(where: {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0x2028 || $0.value == 0x2029
                || $0.value == 0xFEFF
        })
    else {
        return "'\(text.replacing("'", with: "''"))'"
    }
    let escaped = text.unicodeScalars.map { scalar -> String in
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case let plain where plain.value >= 0x20 && !(0x7F...0x9F).contains(plain.value) && plain.value < 0x2028:
            String(plain)
        default:
            "\\U" + String(repeating: "0", count: 8 - String(scalar.value, radix: 16).count)
                + String(scalar.value, radix: 16)
        }
    }
    return "\"\(escaped.joined())\""
}
