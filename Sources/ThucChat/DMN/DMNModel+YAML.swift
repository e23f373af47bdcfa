// A model that was read, as rule files one after the other.

import Foundation

extension DMNModel {
    /// Each decision as the text of a file for `decisions/`, parted by `---`; `only` picks one by name.
    ///
    /// The name of the file and what must be declared in the dictionary stand in comments.
    package func yaml(only name: String? = nil) -> String {
        let chosen = decisions.filter { name == nil || $0.name == name?.nfc }
        let known = Set(inputs.map(\.name) + decisions.map(\.name))
        return chosen.map { draft in
            let read = draft.names(among: known.subtracting([draft.name])).sorted()
            var comments = ["decisions/\(draft.fileName).yaml"]
            if !read.isEmpty { comments.append("reads: \(read.joined(separator: ", "))") }
            return draft.yaml(comments: comments)
        }.joined(separator: "---\n")
    }
}

extension DecisionDraft {
    /// The name in plain letters, digits and hyphens: `mức độ` → `muc-do`.
    var fileName: String {
        let plain = name.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.generalCategory != .nonspacingMark }
        let words = plain.split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }
        return words.isEmpty ? "decision" : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
    }
}
