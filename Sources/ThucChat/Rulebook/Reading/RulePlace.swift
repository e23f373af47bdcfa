// A place in a rule file.

import Yams

/// Line and column, both from 1; columns count characters as YAML marks do.
struct RulePlace: Hashable {
    var line: Int
    var column: Int

    init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension Node {
    var place: RulePlace? { mark.map(RulePlace.init(_:)) }
}
