// Collects the faults of one rule file while it is read; reading goes on with a stand-in that never leaves the loader.

import Yams

/// The memory of one file's reading: its source and its faults so far.
final class RuleScribe {
    let source: RuleSource
    private(set) var issues: [RuleIssue] = []

    init(_ source: RuleSource) { self.source = source }

    /// `path:line` of a node, as findings and messages cite it.
    func citation(of node: Node) -> String { "\(source.path):\(node.mark?.line ?? 1)" }

    func report(_ code: String, at node: Node, _ text: Bilingual) {
        report(code, at: node.place, length: Self.width(of: node), text)
    }

    func report(_ code: String, at mark: RulePlace?, offset: Int = 0, length: Int = 1, _ text: Bilingual) {
        let line = mark?.line ?? 1
        issues.append(
            RuleIssue(
                code: code, file: source.path, line: line, column: (mark?.column ?? 1) + offset, length: max(1, length),
                text: text, sourceLine: source.line(line)))
    }

    private static func width(of node: Node) -> Int {
        if case .scalar(let scalar) = node, !scalar.string.contains(where: \.isNewline) {
            scalar.string.count
        } else {
            1
        }
    }
}
