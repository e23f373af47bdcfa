// A regular expression in the dialect of XPath, with a bound on the steps it may take.

/// A compiled regular expression.
///
/// Runs by going back, so a bad pattern could take for ever; the bound on steps turns that into a fault.
struct Pattern: Sendable {
    struct Options: Sendable {
        var ignoresCase = false
        var isMultiline = false
        var dotMatchesAll = false
        var ignoresSpace = false
        var isLiteral = false
    }

    private let program: PatternProgram
    private let options: Options
    private let groupCount: Int

    init(_ source: String, flags: String) throws(RegexFault) {
        var options = Options()
        for flag in flags {
            switch flag {
            case "i": options.ignoresCase = true
            case "m": options.isMultiline = true
            case "s": options.dotMatchesAll = true
            case "x": options.ignoresSpace = true
            case "q": options.isLiteral = true
            default: throw .unknownFlag(String(flag))
            }
        }
        self.options = options
        if options.isLiteral {
            let sets = source.unicodeScalars.map {
                PatternNode.set(PatternSet(members: [.range($0.value...$0.value)]))
            }
            groupCount = 0
            program = try PatternProgram(.sequence(sets), groupCount: 0)
            return
        }
        var parser = PatternParser(source, ignoresSpace: options.ignoresSpace)
        let node = try parser.whole()
        groupCount = parser.groupCount
        program = try PatternProgram(node, groupCount: parser.groupCount)
    }

    /// Whether the pattern matches anywhere in the text.
    func firstMatch(in text: String, steps: inout Int) throws(RegexFault) -> Bool {
        var match = PatternMatch(program, options, text, steps: steps)
        defer { steps = match.stepsLeft }
        return try match.next(from: 0) != nil
    }

    private func refuseEmpty(_ steps: inout Int) throws(RegexFault) {
        var match = PatternMatch(program, options, "", steps: steps)
        defer { steps = match.stepsLeft }
        if try match.next(from: 0) != nil { throw .matchesEmpty }
    }

    /// The text with every match replaced; `$1` stands for a group, `$0` for the whole match.
    func replacing(
        in text: String, with replacement: String, steps: inout Int, textBytes: Int
    ) throws(RegexFault) -> String {
        try refuseEmpty(&steps)
        let parts = try Replacement(replacement, groupCount: groupCount, isLiteral: options.isLiteral).parts
        var match = PatternMatch(program, options, text, steps: steps)
        defer { steps = match.stepsLeft }
        var result = ""
        var position = 0
        while let found = try match.next(from: position), !found.isEmpty {
            result += match.text(position..<found.lowerBound)
            for part in parts {
                switch part {
                case .text(let text): result += text
                case .group(let group): result += match.text(ofGroup: group, in: found)
                }
            }
            position = found.upperBound
            guard result.utf8.count <= textBytes else { throw .tooLarge }
        }
        return result + match.text(position..<match.scalars.count)
    }

    /// The parts of the text between matches.
    func split(_ text: String, steps: inout Int) throws(RegexFault) -> [String] {
        try refuseEmpty(&steps)
        var match = PatternMatch(program, options, text, steps: steps)
        defer { steps = match.stepsLeft }
        var parts: [String] = []
        var position = 0
        while let found = try match.next(from: position), !found.isEmpty {
            parts.append(match.text(position..<found.lowerBound))
            position = found.upperBound
        }
        return parts + [match.text(position..<match.scalars.count)]
    }
}

/// A replacement text, cut into plain text and groups.
private struct Replacement {
    enum Part {
        case text(String)
        case group(Int)
    }

    private(set) var parts: [Part] = []

    init(_ source: String, groupCount: Int, isLiteral: Bool) throws(RegexFault) {
        if isLiteral {
            parts = [.text(source)]
            return
        }
        let scalars = Array(source.unicodeScalars)
        var place = 0
        var text = ""
        while place < scalars.count {
            let scalar = scalars[place]
            let following = place + 1 < scalars.count ? scalars[place + 1] : nil
            if scalar == "\\" {
                guard let following, following == "\\" || following == "$" else { throw .replacement(source) }
                text.unicodeScalars.append(following)
                place += 2
            } else if scalar == "$" {
                guard let following, ("0"..."9").contains(following) else { throw .replacement(source) }
                parts.append(.text(text))
                text = ""
                var group = Int(following.value - 48)
                place += 2
                while place < scalars.count, ("0"..."9").contains(scalars[place]),
                    group * 10 + Int(scalars[place].value - 48) <= groupCount
                {
                    group = group * 10 + Int(scalars[place].value - 48)
                    place += 1
                }
                parts.append(.group(group))
            } else {
                text.unicodeScalars.append(scalar)
                place += 1
            }
        }
        parts.append(.text(text))
    }
}
