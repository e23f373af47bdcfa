// As much of JSON Schema as the schema of rule files uses, over YAML nodes.

import FEEL
import Foundation
import Testing
import Yams

@testable import ThucChat

/// A part of the schema.
typealias SchemaPart = [String: Any]

extension SchemaPart {
    func keys(of name: String) -> [String] { (self[name] as? SchemaPart)?.keys.sorted() ?? [] }
}

/// The schema as read.
struct RuleSchema {
    let definitions: [String: SchemaPart]
    let kinds: [String]

    static func load() throws -> RuleSchema {
        let data = try Data(contentsOf: URL(filePath: ProjectFolder.path("Rules/schema/thucchat-1.schema.json")))
        let root = try #require(try JSONSerialization.jsonObject(with: data) as? SchemaPart)
        let definitions = try #require(root["$defs"] as? [String: SchemaPart])
        let kinds = try #require(root["oneOf"] as? [SchemaPart]).compactMap { $0.reference }
        return RuleSchema(definitions: definitions, kinds: kinds)
    }

    /// The kinds of file that a document fits.
    func fittingKinds(_ node: Node) -> [String] { kinds.filter { fits(node, ["$ref": "#/$defs/\($0)"]) } }

    func fits(_ node: Node, _ part: SchemaPart) -> Bool {
        if let name = part.reference { return definitions[name].map { fits(node, $0) } ?? false }
        if let any = part["anyOf"] as? [SchemaPart], !any.contains(where: { fits(node, $0) }) { return false }
        if let one = part["oneOf"] as? [SchemaPart], one.filter({ fits(node, $0) }).count != 1 { return false }
        if let words = part["enum"] as? [Any], !words.contains(where: { "\($0)" == node.string }) { return false }
        if !part.types.isEmpty, !part.types.contains(where: { node.isOf(type: $0) }) { return false }
        switch node {
        case .mapping(let mapping): return fits(mapping, part)
        case .sequence(let sequence):
            guard let items = part["items"] as? SchemaPart else { return true }
            return sequence.allSatisfy { fits($0, items) }
        case .scalar, .alias: return true
        }
    }

    private func fits(_ mapping: Node.Mapping, _ part: SchemaPart) -> Bool {
        let keys = mapping.map { $0.key.string ?? "" }
        for required in part["required"] as? [String] ?? [] where !keys.contains(required) { return false }
        return mapping.allSatisfy { pair in
            if let known = (part["properties"] as? [String: SchemaPart])?[pair.key.string ?? ""] {
                return fits(pair.value, known)
            }
            if let other = part["additionalProperties"] as? SchemaPart { return fits(pair.value, other) }
            return part["additionalProperties"] as? Bool ?? true
        }
    }
}

extension SchemaPart {
    /// The name of the definition referred to.
    var reference: String? { (self["$ref"] as? String)?.split(separator: "/").last.map(String.init) }
    var types: [String] { self["type"] as? [String] ?? (self["type"] as? String).map { [$0] } ?? [] }
}

extension Node {
    /// Any scalar may be read as text, as the loader does.
    func isOf(type: String) -> Bool {
        switch (self, type) {
        case (.mapping, "object"), (.sequence, "array"), (.scalar, "string"): true
        case (.scalar(let scalar), "number"): Number(scalar.string) != nil
        case (.scalar(let scalar), "boolean"): ["true", "false"].contains(scalar.string)
        case (.scalar(let scalar), "null"): scalar.string == "~" || scalar.string.isEmpty
        default: false
        }
    }
}

/// Walks files and schema together, and gathers what the loader asked for under the definition that describes it.
struct AskedKeys {
    let schema: RuleSchema
    private(set) var keys: [String: Set<String>] = [:]
    /// Mappings that the loader asked keys of and the schema does not describe.
    private(set) var unmatched: [String] = []

    init(schema: RuleSchema) { self.schema = schema }

    mutating func read(_ source: RuleSource, _ asked: [RulePlace: Set<String>]) {
        do {
            guard let node = try Yams.compose(yaml: source.text) else { return }
            let kind = schema.kinds.first { schema.fits(node, ["$ref": "#/$defs/\($0)"]) } ?? ""
            var open = asked
            walk(node, ["$ref": "#/$defs/\(kind)"], name: nil, &open)
            unmatched += open.keys.map { "\(source.path):\($0.line):\($0.column)" }.sorted()
        } catch {
            unmatched.append("\(source.path): \(error)")
        }
    }

    private mutating func walk(_ node: Node, _ part: SchemaPart, name: String?, _ open: inout [RulePlace: Set<String>])
    {
        if let name = part.reference { return walk(node, schema.definitions[name] ?? [:], name: name, &open) }
        if let any = part["anyOf"] as? [SchemaPart] {
            if let fitting = any.first(where: { schema.fits(node, $0) }) { walk(node, fitting, name: name, &open) }
            return
        }
        switch node {
        case .mapping(let mapping):
            if let place = node.place, let asked = open.removeValue(forKey: place), let name {
                keys[name, default: []].formUnion(asked)
            }
            for (key, value) in mapping {
                let known = (part["properties"] as? [String: SchemaPart])?[key.string ?? ""]
                if let next = known ?? (part["additionalProperties"] as? SchemaPart) {
                    walk(value, next, name: nil, &open)
                }
            }
        case .sequence(let sequence):
            guard let items = part["items"] as? SchemaPart else { return }
            for item in sequence { walk(item, items, name: nil, &open) }
        case .scalar, .alias: break
        }
    }
}
