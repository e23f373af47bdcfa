// Finds names: the longest declared one at a place, over locals, filter elements, the scope and the built-ins.

extension Parser {
    /// A name found at the current token.
    struct Match {
        let name: String
        let length: Int
        let target: MatchTarget
        let type: FEELType
    }

    enum MatchTarget {
        case local(Int)
        case field(item: Int)
        case bound(slot: Int)
        case builtin
    }

    func matches(_ words: [NameWord], at start: Int) -> Bool {
        guard start + words.count <= tokens.count - 1 else { return false }
        for (offset, word) in words.enumerated() {
            let token = tokens[start + offset]
            guard token.kind != .string, token.text == word.text else { return false }
            if offset > 0 && token.hasSpaceBefore == word.isGlued { return false }
        }
        return true
    }

    /// The longest name at the current token; of equally long ones the innermost.
    func matchedName() -> Match? {
        guard token.kind != .string, token.kind != .end else { return nil }
        let isOpening = opensBlock
        var best: Match?
        func offer(_ match: @autoclosure () -> Match, _ length: Int) {
            if length > (best?.length ?? 0) && (length > 1 || !isOpening) { best = match() }
        }
        for local in locals.reversed() {
            switch local {
            case .variable(let name, let words, let type, let slot):
                if matches(words, at: place) {
                    offer(Match(name: name, length: words.count, target: .local(slot), type: type), words.count)
                }
            case .element(let type, let slot):
                for field in type.fields ?? [] {
                    let words = NameWord.words(of: field.name)
                    guard matches(words, at: place) else { continue }
                    offer(
                        Match(name: field.name, length: words.count, target: .field(item: slot), type: field.type),
                        words.count)
                }
            }
        }
        for slot in scope.byFirstWord[token.text] ?? [] {
            let declared = scope.declarations[slot]
            guard matches(declared.words, at: place) else { continue }
            offer(
                Match(
                    name: declared.name, length: declared.words.count, target: .bound(slot: slot), type: declared.type),
                declared.words.count)
        }
        return preferringBuiltin(best)
    }

    /// Whether this word begins an `if`, `for`, `some` or `every`, even where a name of that one word is declared: an
    /// operand follows it, and no name is followed by one.
    private var opensBlock: Bool {
        guard token.kind == .name, ["if", "for", "some", "every"].contains(token.text) else { return false }
        let following = peek(1)
        switch following.kind {
        case .name: return !Parser.keywords.subtracting(["if", "for", "some", "every"]).contains(following.text)
        case .number, .string: return true
        case .symbol: return following.text == "("
        case .end: return false
        }
    }

    /// A built-in wins where it is longer, or where a call follows and the other name is no function.
    private func preferringBuiltin(_ best: Match?) -> Match? {
        guard token.kind == .name, let (name, length) = builtinName() else { return best }
        let match = Match(name: name, length: length, target: .builtin, type: .any)
        guard let best else { return match }
        let isCalled = peek(length).isSymbol("(")
        if length > best.length { return isCalled ? match : best }
        if length < best.length || !isCalled { return best }
        if case .function = best.type { return best }
        return best.type == .any ? best : match
    }

    /// The longest built-in function name at the current token.
    private func builtinName() -> (String, Int)? {
        guard let candidates = Builtins.byFirstWord[token.text] else { return nil }
        for candidate in candidates where matches(candidate.words, at: place) {
            return (candidate.name, candidate.words.count)
        }
        return nil
    }

    /// The longest of these names at the current token.
    func longest(of names: some Sequence<String>) -> (name: String, length: Int)? {
        var best: (name: String, length: Int)?
        for name in names {
            let words = NameWord.words(of: name)
            if words.count > (best?.length ?? 0), matches(words, at: place) { best = (name, words.count) }
        }
        return best
    }

    static let keywords: Set<String> = [
        "and", "or", "in", "then", "else", "return", "satisfies", "between", "instance", "if", "for", "some", "every",
    ]

    /// Words that look like a name nobody declared: up to the next operator or keyword.
    mutating func undeclaredName() -> String {
        let start = place
        if let known = longest(of: scope.knownKeys.union(seenKeys)) {
            place += known.length
            return known.name
        }
        advance()
        while token.kind == .name || token.kind == .number, token.hasSpaceBefore,
            !Parser.keywords.contains(token.text)
        {
            advance()
        }
        return text(from: start)
    }

    /// The tokens from a place up to here as one name.
    func text(from start: Int) -> String { text(of: start..<place) }

    private func text(of places: Range<Int>) -> String {
        NameWord.text(
            places.map {
                NameWord(text: tokens[$0].text, isGlued: $0 > places.lowerBound && !tokens[$0].hasSpaceBefore)
            })
    }

    /// A word that fits nothing behind a name: perhaps both were meant as one longer name, with a slip of the pen.
    var misspeltName: FEELIssues.Raw? {
        guard isNameWord(place) else { return nil }
        var places = place..<place + 1
        while places.lowerBound > 0, isNameWord(places.lowerBound - 1) {
            places = places.lowerBound - 1..<places.upperBound
        }
        while isNameWord(places.upperBound) { places = places.lowerBound..<places.upperBound + 1 }
        let text = text(of: places)
        guard places.lowerBound < place, let meant = suggestion(for: text, among: visibleNames) else { return nil }
        let span = TextSpan(tokens[places.lowerBound].span.lower, tokens[places.upperBound - 1].span.upper)
        return .init(reason: .unknownName(text, suggestion: meant), span: span)
    }

    private func isNameWord(_ place: Int) -> Bool {
        place < tokens.count && tokens[place].kind == .name && !Parser.keywords.contains(tokens[place].text)
    }

    /// A name, found or not.
    mutating func name() throws(FEELIssues) -> Syntax {
        let start = place
        if let match = matchedName() {
            place += match.length
            if match.name == "?" { inputUses += 1 }
            return Syntax(
                .name(.init(text: match.name, target: target(of: match))), span(from: start), match.type)
        }
        let text = undeclaredName()
        let place = span(from: start)
        let target = undeclaredTarget()
        if target == .unknown && !scope.isOpen {
            let isCall = token.isSymbol("(")
            report(
                isCall
                    ? .unknownFunction(text, suggestion: suggestion(for: text, among: Builtins.names))
                    : .unknownName(text, suggestion: suggestion(for: text, among: visibleNames)), place)
        }
        return Syntax(.name(.init(text: text, target: target)), place, target == .unknown ? .null : .any)
    }

    private mutating func target(of match: Match) -> Syntax.Target {
        switch match.target {
        case .local(let slot): return dynamic(name: match.name, otherwise: .local(slot), below: slot)
        case .field(let item): return .field(item: item)
        case .builtin: return .builtin
        case .bound(let slot):
            let index = boundSlots.firstIndex(of: slot) ?? boundSlots.count
            if index == boundSlots.count { boundSlots.append(slot) }
            return dynamic(name: match.name, otherwise: .bound(index), below: -1)
        }
    }

    /// A name inside a filter over elements of unknown type may be a key of the element.
    private func dynamic(name: String, otherwise: Syntax.Target, below slot: Int) -> Syntax.Target {
        var target = otherwise
        for local in locals {
            guard case .element(let type, let item) = local, type == .any, item > slot || name == "item" else {
                continue
            }
            target = .dynamic(item: item, otherwise: target)
        }
        return target
    }

    private func undeclaredTarget() -> Syntax.Target { dynamic(name: "", otherwise: .unknown, below: -1) }

    private var visibleNames: [String] {
        scope.declarations.map(\.name)
            + locals.flatMap { local -> [String] in
                switch local {
                case .variable(let name, _, _, _): [name]
                case .element(let type, _): type.fields?.map(\.name) ?? []
                }
            }
    }

    /// The key behind a `.`, the longest that the type allows.
    mutating func key(of type: FEELType) throws(FEELIssues) -> String {
        let known = type.fields?.map(\.name) ?? Array(scope.knownKeys.union(seenKeys)) + Properties.names
        if let found = longest(of: known) {
            place += found.length
            return found.name
        }
        guard token.kind == .name else { throw unexpected("name") }
        let start = place
        if type.fields != nil { return undeclaredName() }
        advance()
        return text(from: start)
    }

    // MARK: Locals

    mutating func declareLocal(_ name: String, _ type: FEELType) -> Int {
        let slot = newSlot()
        locals.append(.variable(name: name, words: NameWord.words(of: name), type: type, slot: slot))
        return slot
    }

    mutating func newSlot() -> Int {
        localCount += 1
        return localCount - 1
    }

    mutating func closeScope(_ count: Int) { locals.removeLast(locals.count - count) }
}

/// The known name nearest to an unknown one, where it is near enough to have been meant.
func suggestion(for name: String, among known: [String]) -> String? {
    let limit = max(1, name.count / 4)
    let wanted = Array(name)
    guard wanted.count <= 80 else { return nil }
    let near = known.filter { abs($0.count - wanted.count) <= limit }.map { ($0, distance(wanted, Array($0))) }
    return near.filter { $0.1 <= limit }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// How many letters must be changed, added or dropped to get from one name to the other.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            current.append(
                min(previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1)))
        }
        previous = current
    }
    return previous[right.count]
}
