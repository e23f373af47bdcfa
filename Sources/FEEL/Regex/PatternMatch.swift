// Runs a pattern on a text, going back where a way fails, within a bound on steps.

/// One run of a pattern over one text. The steps are shared by all its attempts.
struct PatternMatch {
    private let program: PatternProgram
    private let options: Pattern.Options
    let scalars: [Unicode.Scalar]
    private(set) var stepsLeft: Int
    private let stepLimit: Int
    /// Start and end of each group of the last match, -1 where it took no part.
    private(set) var registers: [Int]

    private enum Undo {
        case way(instruction: Int, position: Int)
        case register(Int, Int)
    }

    init(_ program: PatternProgram, _ options: Pattern.Options, _ text: String, steps: Int) {
        self.program = program
        self.options = options
        scalars = Array(text.unicodeScalars)
        stepsLeft = steps
        stepLimit = steps
        registers = []
    }

    /// The first match at or after a position: where it starts and ends.
    mutating func next(from start: Int) throws(RegexFault) -> Range<Int>? {
        var position = start
        while position <= scalars.count {
            if let end = try match(at: position) { return position..<end }
            position += 1
        }
        return nil
    }

    private mutating func match(at start: Int) throws(RegexFault) -> Int? {
        registers = Array(repeating: -1, count: program.registerCount)
        var undo: [Undo] = []
        var instruction = 0
        var position = start
        while true {
            stepsLeft -= 1
            guard stepsLeft > 0 else { throw .tooManySteps(limit: stepLimit) }
            var hasFailed = false
            switch program.instructions[instruction] {
            case .accept: return position
            case .jump(let target): instruction = target
            case .split(let first, let second):
                undo.append(.way(instruction: second, position: position))
                instruction = first
            case .save(let register), .mark(let register):
                undo.append(.register(register, registers[register]))
                registers[register] = position
                instruction += 1
            case .leaveIfStill(let register, let target):
                instruction = registers[register] == position ? target : instruction + 1
            default:
                if let length = width(of: program.instructions[instruction], at: position) {
                    position += length
                    instruction += 1
                } else {
                    hasFailed = true
                }
            }
            guard hasFailed else { continue }
            guard let way = goBack(&undo) else { return nil }
            (instruction, position) = way
        }
    }

    private mutating func goBack(_ undo: inout [Undo]) -> (Int, Int)? {
        while let last = undo.popLast() {
            switch last {
            case .way(let instruction, let position): return (instruction, position)
            case .register(let register, let value): registers[register] = value
            }
        }
        return nil
    }

    /// How many characters an instruction takes at a position, nil where it does not hold there.
    private func width(of instruction: PatternProgram.Instruction, at position: Int) -> Int? {
        switch instruction {
        case .set(let set):
            guard position < scalars.count, set.contains(scalars[position], ignoringCase: options.ignoresCase) else {
                return nil
            }
            return 1
        case .anyCharacter:
            guard position < scalars.count else { return nil }
            return options.dotMatchesAll || (scalars[position] != "\n" && scalars[position] != "\r") ? 1 : nil
        case .lineStart:
            if position == 0 { return 0 }
            return options.isMultiline && scalars[position - 1] == "\n" && position < scalars.count ? 0 : nil
        case .lineEnd:
            if position == scalars.count { return 0 }
            return options.isMultiline && scalars[position] == "\n" ? 0 : nil
        case .backReference(let group): return width(ofGroup: group, at: position)
        case .save, .split, .jump, .mark, .leaveIfStill, .accept: return nil
        }
    }

    /// A group that took no part matches nothing, of no length.
    private func width(ofGroup group: Int, at position: Int) -> Int? {
        let (start, end) = (registers[group * 2], registers[group * 2 + 1])
        guard start >= 0, end >= start else { return 0 }
        let length = end - start
        guard position + length <= scalars.count else { return nil }
        for offset in 0..<length {
            let (a, b) = (scalars[start + offset], scalars[position + offset])
            guard a == b || options.ignoresCase && a.caseVariants.contains(b) else { return nil }
        }
        return length
    }

    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

    /// The text of a group in the last match, empty where it took no part.
    func text(ofGroup group: Int, in match: Range<Int>) -> String {
        if group == 0 { return text(match) }
        guard group * 2 + 1 < registers.count, registers[group * 2] >= 0, registers[group * 2 + 1] >= 0 else {
            return ""
        }
        return text(registers[group * 2]..<registers[group * 2 + 1])
    }
}
