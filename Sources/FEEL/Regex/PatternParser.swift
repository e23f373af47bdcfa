// Reads a regular expression in the dialect of XPath: XML Schema's, with anchors, lazy quantifiers and back references.

/// Reads one pattern.
///
/// - Source: XQuery and XPath Functions and Operators 3.1, 5.6.1.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private let source: String
    private var place = 0
    private var nesting = 0
    private(set) var groupCount = 0
    private var closedGroups: Set<Int> = []

    init(_ source: String, ignoresSpace: Bool) {
        self.source = source
        scalars = ignoresSpace ? PatternParser.withoutSpace(source) : Array(source.unicodeScalars)
    }

    private static func withoutSpace(_ source: String) -> [Unicode.Scalar] {
        var depth = 0
        var isEscaped = false
        return source.unicodeScalars.filter { scalar in
            let isSpace = [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value)
            if isSpace && depth == 0 { return false }
            if !isEscaped && scalar == "[" { depth += 1 }
            if !isEscaped && scalar == "]" { depth = max(0, depth - 1) }
            isEscaped = !isEscaped && scalar == "\\"
            return true
        }
    }

    private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
    private var fault: RegexFault { .syntax(place: place, pattern: String(source.prefix(200))) }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        place += 1
        return true
    }

    mutating func whole() throws(RegexFault) -> PatternNode {
        let node = try choice()
        guard next == nil else { throw fault }
        return node
    }

    private mutating func choice() throws(RegexFault) -> PatternNode {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= 100 else { throw .tooLarge }
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(RegexFault) -> PatternNode {
        var parts: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" { parts.append(try quantified()) }
        return .sequence(parts)
    }

    private mutating func quantified() throws(RegexFault) -> PatternNode {
        let atom = try atom()
        guard let (least, most) = try quantifier() else { return atom }
        let isLazy = take("?")
        if let next, ["*", "+", "?", "{"].contains(next) { throw fault }
        return .repetition(atom, least: least, most: most, isLazy: isLazy)
    }

    private mutating func quantifier() throws(RegexFault) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        guard take("{") else { return nil }
        guard let least = number() else { throw fault }
        var most: Int? = least
        if take(",") { most = number() }
        guard take("}"), most.map({ $0 >= least }) ?? true else { throw fault }
        return (least, most)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = next, ("0"..."9").contains(digit), value ?? 0 < 100_000 {
            value = (value ?? 0) * 10 + Int(digit.value - 48)
            place += 1
        }
        return value
    }

    private mutating func atom() throws(RegexFault) -> PatternNode {
        guard let scalar = next else { throw fault }
        place += 1
        switch scalar {
        case ".": return .anyCharacter
        case "^": return .lineStart
        case "$": return .lineEnd
        case "(": return try group()
        case "[": return .set(try set())
        case "\\": return try escape()
        case "*", "+", "?", "{", "}", "]", ")":
            place -= 1
            throw fault
        default: return .set(PatternSet(members: [.range(scalar.value...scalar.value)]))
        }
    }

    private mutating func group() throws(RegexFault) -> PatternNode {
        if take("?") {
            guard take(":") else { throw fault }
            let inner = try choice()
            guard take(")") else { throw fault }
            return .group(nil, inner)
        }
        groupCount += 1
        let number = groupCount
        let inner = try choice()
        guard take(")") else { throw fault }
        closedGroups.insert(number)
        return .group(number, inner)
    }

    private mutating func escape() throws(RegexFault) -> PatternNode {
        guard let scalar = next, ("1"..."9").contains(scalar) else {
            return .set(PatternSet(members: [try escapedMember()]))
        }
        place += 1
        var number = Int(scalar.value - 48)
        while let digit = next, ("0"..."9").contains(digit), number * 10 + Int(digit.value - 48) <= groupCount {
            number = number * 10 + Int(digit.value - 48)
            place += 1
        }
        guard closedGroups.contains(number) else { throw .unknownGroup(number) }
        return .backReference(number)
    }

    /// What stands behind a backslash, outside or inside brackets.
    private mutating func escapedMember() throws(RegexFault) -> PatternSet.Member {
        guard let scalar = next else { throw fault }
        place += 1
        switch scalar {
        case "n": return .range(0x0A...0x0A)
        case "r": return .range(0x0D...0x0D)
        case "t": return .range(0x09...0x09)
        case "s", "S", "i", "I", "c", "C", "d", "D", "w", "W": return .escape(scalar)
        case "p", "P": return try category(isNegated: scalar == "P")
        case "\\", "|", ".", "-", "^", "?", "*", "+", "{", "}", "(", ")", "[", "]", "$":
            return .range(scalar.value...scalar.value)
        default:
            place -= 1
            throw fault
        }
    }

    private mutating func category(isNegated: Bool) throws(RegexFault) -> PatternSet.Member {
        guard take("{") else { throw fault }
        var name = ""
        while let scalar = next, scalar != "}" {
            name.unicodeScalars.append(scalar)
            place += 1
        }
        guard take("}") else { throw fault }
        guard UnicodeBlocks.knows(name) else { throw .unknownCategory(name) }
        return .category(name, isNegated: isNegated)
    }

    private mutating func set() throws(RegexFault) -> PatternSet {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= 100 else { throw .tooLarge }
        var set = PatternSet()
        set.isNegated = take("^")
        var isFirst = true
        while !take("]") {
            if next == "-", place + 1 < scalars.count, scalars[place + 1] == "[", !isFirst {
                place += 2
                set.subtracted = [try self.set()]
                guard take("]") else { throw fault }
                return set
            }
            set.members.append(try member())
            isFirst = false
        }
        if set.members.isEmpty { throw fault }
        return set
    }

    private mutating func member() throws(RegexFault) -> PatternSet.Member {
        let low = try single()
        guard case .range(let start) = low, start.count == 1, next == "-", place + 1 < scalars.count,
            scalars[place + 1] != "]", scalars[place + 1] != "["
        else { return low }
        place += 1
        guard case .range(let end) = try single(), end.lowerBound >= start.lowerBound else { throw fault }
        return .range(start.lowerBound...end.lowerBound)
    }

    private mutating func single() throws(RegexFault) -> PatternSet.Member {
        guard let scalar = next else { throw fault }
        if scalar == "[" { throw fault }
        place += 1
        return scalar == "\\" ? try escapedMember() : .range(scalar.value...scalar.value)
    }
}
