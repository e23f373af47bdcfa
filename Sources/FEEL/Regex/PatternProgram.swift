// A pattern as a list of instructions.

/// Instructions a ``PatternMatch`` runs.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case set(PatternSet)
        case anyCharacter
        case lineStart
        case lineEnd
        case backReference(Int)
        case save(Int)
        /// Goes on at the first place; where that fails, at the second.
        case split(Int, Int)
        case jump(Int)
        /// Remembers the position in a register; and leaves the loop where it has not moved since.
        case mark(Int)
        case leaveIfStill(Int, to: Int)
        case accept
    }

    private(set) var instructions: [Instruction] = []
    private(set) var registerCount: Int
    private static let sizeLimit = 20_000

    init(_ node: PatternNode, groupCount: Int) throws(RegexFault) {
        registerCount = (groupCount + 1) * 2
        try emit(node)
        instructions.append(.accept)
    }

    private mutating func append(_ instruction: Instruction) throws(RegexFault) {
        guard instructions.count < PatternProgram.sizeLimit else { throw .tooLarge }
        instructions.append(instruction)
    }

    private mutating func emit(_ node: PatternNode) throws(RegexFault) {
        switch node {
        case .set(let set): try append(.set(set))
        case .anyCharacter: try append(.anyCharacter)
        case .lineStart: try append(.lineStart)
        case .lineEnd: try append(.lineEnd)
        case .backReference(let group): try append(.backReference(group))
        case .group(nil, let inner): try emit(inner)
        case .group(let number?, let inner):
            try append(.save(number * 2))
            try emit(inner)
            try append(.save(number * 2 + 1))
        case .sequence(let parts): for part in parts { try emit(part) }
        case .choice(let branches): try emit(choice: branches)
        case .repetition(let inner, let least, let most, let isLazy):
            try emit(inner, least: least, most: most, isLazy: isLazy)
        }
    }

    private mutating func emit(choice branches: [PatternNode]) throws(RegexFault) {
        var jumps: [Int] = []
        for branch in branches.dropLast() {
            let split = instructions.count
            try append(.jump(0))
            try emit(branch)
            jumps.append(instructions.count)
            try append(.jump(0))
            instructions[split] = .split(split + 1, instructions.count)
        }
        if let last = branches.last { try emit(last) }
        for jump in jumps { instructions[jump] = .jump(instructions.count) }
    }

    private mutating func emit(
        _ inner: PatternNode, least: Int, most: Int?, isLazy: Bool
    ) throws(RegexFault) {
        for _ in 0..<least { try emit(inner) }
        guard let most else { return try emit(loop: inner, isLazy: isLazy) }
        var splits: [Int] = []
        for _ in least..<most {
            splits.append(instructions.count)
            try append(.jump(0))
            try emit(inner)
        }
        for split in splits { instructions[split] = branch(into: split + 1, past: instructions.count, isLazy) }
    }

    private mutating func emit(loop inner: PatternNode, isLazy: Bool) throws(RegexFault) {
        let register = registerCount
        registerCount += 1
        let split = instructions.count
        try append(.jump(0))
        try append(.mark(register))
        try emit(inner)
        try append(.leaveIfStill(register, to: instructions.count + 2))
        try append(.jump(split))
        instructions[split] = branch(into: split + 1, past: instructions.count, isLazy)
    }

    private func branch(into: Int, past: Int, _ isLazy: Bool) -> Instruction {
        isLazy ? .split(past, into) : .split(into, past)
    }
}
