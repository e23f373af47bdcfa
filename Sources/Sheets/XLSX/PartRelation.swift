// What one part of a workbook's container is to another.

/// A part that another part points to, wherever in the container it lies.
struct PartRelation {
    /// The path from the container's root.
    let target: String
    /// The last word of the relation's type: `worksheet`, `chartsheet`, `styles`; empty where the file does not say.
    let kind: String

    /// Sheets that hold no table of cells.
    var isOtherSheet: Bool { ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"].contains(kind) }

    /// - Parameter base: the folder of the part that points; a leading `/` of the target starts from the root.
    init?(_ node: XMLNode, from base: String) {
        guard let target = node.attributes["Target"] else { return nil }
        self.target = PartRelation.resolved(target, from: base)
        kind = node.attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    }

    /// `../comments1.xml` seen from `xl/worksheets` is `xl/comments1.xml`.
    private static func resolved(_ target: String, from base: String) -> String {
        var parts = target.hasPrefix("/") ? [] : base.split(separator: "/").map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
