// Puts the text of a formula together from operands and operators that come after them.

/// The parts of a formula, as a tree: so its text is written once, whatever its depth.
struct FormulaTree {
    private enum Piece {
        case text(String)
        case branch(Int)
    }

    private struct Branch {
        let pieces: [Piece]
        let binding: FormulaBinding
    }

    /// UTF-16 units of one formula, as many as Excel allows.
    static let maxUnits = 8_192

    private var branches: [Branch] = []
    /// Operands that no operator has taken yet.
    private var waiting: [Int] = []
    private var unitCount = 0

    /// Every text pushed is written once, so they are counted here.
    ///
    /// - Throws: where they are longer than Excel allows.
    mutating func push(_ text: String, _ binding: FormulaBinding = .whole) throws(BIFFBroken) {
        try push([.text(text)], binding)
    }

    private mutating func push(_ pieces: [Piece], _ binding: FormulaBinding) throws(BIFFBroken) {
        for case .text(let text) in pieces { unitCount += text.utf16.count }
        guard unitCount <= Self.maxUnits else { throw BIFFBroken() }
        waiting.append(branches.count)
        branches.append(Branch(pieces: pieces, binding: binding))
    }

    private mutating func pop() throws(BIFFBroken) -> Int {
        guard let index = waiting.popLast(), branches[index].binding != .missing else { throw BIFFBroken() }
        return index
    }

    mutating func infix(_ sign: String, _ binding: FormulaBinding) throws(BIFFBroken) {
        let right = try pop()
        let left = try pop()
        // Operators of one kind go from left to right, so an equal on the right had brackets; a union needs none.
        let isTight = binding == .union ? branches[right].binding >= binding : branches[right].binding > binding
        try push(operand(left, binding) + [.text(sign)] + (isTight ? [.branch(right)] : bracketed(right)), binding)
    }

    mutating func prefix(_ sign: String) throws(BIFFBroken) {
        try push([.text(sign)] + operand(try pop(), .percent), .sign)
    }

    mutating func percent() throws(BIFFBroken) {
        try push(operand(try pop(), .percent) + [.text("%")], .percent)
    }

    mutating func bracket() throws(BIFFBroken) {
        try push(bracketed(try pop()), .whole)
    }

    mutating func call(_ name: String, _ count: Int) throws(BIFFBroken) {
        let arguments = try popLast(count)
        try push([.text(name), .text("(")] + list(arguments) + [.text(")")], .whole)
    }

    /// A function whose name is the first of so many operands.
    mutating func callNamed(_ count: Int, _ spelling: (String) -> String) throws(BIFFBroken) {
        let parts = try popLast(count)
        guard let first = parts.first, branches[first].binding == .name,
            case .text(let name) = branches[first].pieces[0]
        else { throw BIFFBroken() }
        try push([.text(spelling(name)), .text("(")] + list(parts.dropFirst()) + [.text(")")], .whole)
    }

    private mutating func popLast(_ count: Int) throws(BIFFBroken) -> ArraySlice<Int> {
        guard count <= waiting.count else { throw BIFFBroken() }
        defer { waiting.removeLast(count) }
        return waiting.suffix(count)
    }

    /// Arguments with commas between; a union has commas of its own, so it needs brackets.
    private func list(_ arguments: ArraySlice<Int>) -> [Piece] {
        arguments.enumerated().flatMap { number, index in
            (number > 0 ? [.text(",")] : []) + operand(index, .comparison)
        }
    }

    private func operand(_ index: Int, _ binding: FormulaBinding) -> [Piece] {
        branches[index].binding < binding ? bracketed(index) : [.branch(index)]
    }

    private func bracketed(_ index: Int) -> [Piece] {
        [.text("("), .branch(index), .text(")")]
    }

    /// Takes the one operand that is left, and writes it.
    ///
    /// - Throws: where several or none are left.
    /// - Complexity: linear in the text.
    mutating func text() throws(BIFFBroken) -> String {
        var open = [Piece.branch(try pop())]
        guard waiting.isEmpty else { throw BIFFBroken() }
        var text = ""
        while let piece = open.popLast() {
            switch piece {
            case .branch(let index): open += branches[index].pieces.reversed()
            case .text(let part): text += part
            }
        }
        return text
    }
}
