// What one part of a workbook's container is to another.

/// A part that another part points to, wherever in the container it lies.
struct PartRelation {
    /// The path from the container's root.
    let target: String
    /// The last word of the relation's type: `worksheet`, `chartsheet`, `styles`; empty where the file does not say.
    let kind: String

    /// Sheets that hold no table of cells.
    var isOtherSheet: Bool { ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"].contains(kind) }

    /// Where the relations of a part lie: those of `xl/workbook.xml` in `xl/_rels/workbook.xml.rels`.
    static func path(for part: String) -> String {
        let names = part.split(separator: "/")
        return (names.dropLast() + ["_rels", "\(names.last ?? "").rels"]).joined(separator: "/")
    }

    /// The parts that a part points to, by id.
    static func byID(in relations: XMLNode?, from part: String) -> [String: PartRelation] {
        var parts: [String: PartRelation] = [:]
        for node in relations?.all("Relationship") ?? [] {
            guard let id = node.attributes["Id"], let relation = PartRelation(node, from: part) else { continue }
            parts[id] = relation
        }
        return parts
    }

    /// - Parameter part: the part that points; a leading `/` of the target starts from the root, not from its folder.
    init?(_ node: XMLNode, from part: String) {
        guard let target = node.attributes["Target"] else { return nil }
        self.target = PartRelation.resolved(target, from: part.split(separator: "/").dropLast().map(String.init))
        kind = node.attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
    }

    /// `../comments1.xml` seen from `xl/worksheets` is `xl/comments1.xml`.
    private static func resolved(_ target: String, from folder: [String]) -> String {
        var parts = target.hasPrefix("/") ? [] : folder
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
