// One `key: value` block of a rule file: hands out values by key and tells of missing and unknown keys.

import FEEL
import Yams

/// A mapping being read. Every accessor reports what is wrong and returns a stand-in, so that one pass finds every fault.
final class RuleMapping {
    let node: Node
    let scribe: RuleScribe
    private let pairs: [(key: String, keyNode: Node, value: Node)]
    private var known: Set<String> = []

    init(_ mapping: Node.Mapping, at node: Node, _ scribe: RuleScribe) {
        self.node = node
        self.scribe = scribe
        pairs = mapping.map { (key: $0.key.scalar?.string ?? "", keyNode: $0.key, value: $0.value) }
    }

    /// `path:line`.
    var citation: String { scribe.citation(of: node) }
    var keys: [String] { pairs.map(\.key) }
    /// All pairs in the order written, for mappings whose keys are data.
    var entries: [(key: String, keyNode: Node, value: Node)] { pairs }

    func has(_ key: String) -> Bool {
        known.insert(key)
        return pairs.contains { $0.key == key }
    }

    func value(_ key: String) -> Node? {
        known.insert(key)
        return pairs.first { $0.key == key }?.value
    }

    func report(_ code: String, key: String, _ text: Bilingual) {
        scribe.report(code, at: value(key) ?? node, text)
    }

    /// A required value; reports where it is missing.
    func required(_ key: String) -> Node? {
        if let found = value(key) { return found }
        scribe.report(
            "rules.missing-key", at: node.place, length: 1,
            Bilingual(vi: "Thiếu «\(key)» trong mục này. Hãy ghi thêm.", en: "\"\(key)\" is missing here. Add it."))
        return nil
    }

    /// Reports every key that nobody asked for, with the nearest known one.
    func finish() {
        scribe.note(known, at: node)
        for pair in pairs where !known.contains(pair.key) {
            let nearest = Spelling.nearest(to: pair.key, among: known.sorted())
            let hint = nearest.map { (" Có phải «\($0)»?", " Did you mean \"\($0)\"?") } ?? ("", "")
            scribe.report(
                "rules.unknown-key", at: pair.keyNode,
                Bilingual(
                    vi: "Không có khóa «\(pair.key)» ở đây.\(hint.0)",
                    en: "There is no key \"\(pair.key)\" here.\(hint.1)"))
        }
    }
}
