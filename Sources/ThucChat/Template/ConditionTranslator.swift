// A condition of the rulebook as a spreadsheet formula that is true where it does not hold.

import FEEL
import SheetsOut

/// Translates comparisons, arithmetic, and the words between them; all else is told, not guessed.
///
/// Missing is never a value: the formula is true only where every value it reads is filled in. Doubles are compared with a tolerance of
/// 10⁻⁹, so that a sum of decimals is not called larger than itself.
struct ConditionTranslator {
    typealias Pieces = [CellFormula.Piece]

    private let formula: Formula
    private let cells: TemplateCells
    /// Values of the variables of `some x in [0, 1, 2]`, while its parts are written out.
    private var locals: [String: Number] = [:]
    /// Names read as values, in the order met; those only asked for being there are not guarded.
    private(set) var names: [String] = []
    private var guarded: [String] = []

    init(_ formula: Formula, cells: TemplateCells) {
        self.formula = formula
        self.cells = cells
    }

    /// The condition under which a cell is coloured.
    mutating func violation() throws(Untranslated.Why) -> CellFormula {
        let elsewhere = formula.names.filter { cells[$0] == nil }
        guard elsewhere.isEmpty else { throw .elsewhere(elsewhere) }
        let holds = try condition(formula.syntax)
        return CellFormula(call("AND", guarded.map(isFilled) + [call("NOT", [holds])]))
    }

    // MARK: conditions

    private mutating func condition(_ tree: Syntax) throws(Untranslated.Why) -> Pieces {
        switch tree.form {
        case .literal(.boolean(let value)): return [.code(value ? "TRUE" : "FALSE")]
        case .conjunction(let left, let right): return call("AND", [try condition(left), try condition(right)])
        case .disjunction(let left, let right): return call("OR", [try condition(left), try condition(right)])
        case .comparison(let operation, let left, let right): return try comparison(operation, left, right)
        case .between(let value, let low, let high):
            return call("AND", [try comparison(.lessOrEqual, low, value), try comparison(.lessOrEqual, value, high)])
        case .conditional(let test, let then, let otherwise):
            return call("IF", [try condition(test), try condition(then), try condition(otherwise)])
        case .quantified(let isEvery, let iterators, let body): return try quantified(isEvery, iterators, body)
        case .builtin("not", let arguments) where arguments.values.count == 1:
            return call("NOT", [try condition(arguments.values[0])])
        default: throw stop(tree)
        }
    }

    private mutating func comparison(
        _ operation: ComparisonOperator, _ left: Syntax, _ right: Syntax
    ) throws(Untranslated.Why) -> Pieces {
        if right.isNull || left.isNull { return try absence(right.isNull ? left : right, operation) }
        if let word = word(of: right), operation == .equal || operation == .notEqual {
            return try value(left) + [.code((operation == .equal ? "=" : "<>") + word)]
        }
        let difference = [.code("(")] + (try number(left)) + [.code(")-(")] + (try number(right)) + [.code(")")]
        switch operation {
        case .equal: return call("ABS", [difference]) + [.code("<0.000000001")]
        case .notEqual: return call("ABS", [difference]) + [.code(">=0.000000001")]
        case .less: return difference + [.code("<-0.000000001")]
        case .lessOrEqual: return difference + [.code("<=0.000000001")]
        case .greater: return difference + [.code(">0.000000001")]
        case .greaterOrEqual: return difference + [.code(">=-0.000000001")]
        }
    }

    /// `name = null`: the cell is empty.
    private mutating func absence(_ tree: Syntax, _ operation: ComparisonOperator) throws(Untranslated.Why) -> Pieces {
        guard case .name(let reference) = tree.form, let cell = cells[reference.text] else { throw stop(tree) }
        note(reference.text, isGuarded: false)
        return [.cell(cell.reference), .code(operation == .notEqual ? "<>\"\"" : "=\"\"")]
    }

    /// `true`, `false` and texts as a cell has them.
    private func word(of tree: Syntax) -> String? {
        switch tree.form {
        case .literal(.boolean(let value)): CellFormula.quoted(value ? TemplateWords.yes : TemplateWords.no)
        case .literal(.string(let text)): CellFormula.quoted(text)
        default: nil
        }
    }

    /// `some k in [0, 1, 2] satisfies …`, written out for each number.
    private mutating func quantified(
        _ isEvery: Bool, _ iterators: [Syntax.Iterator], _ body: Syntax
    ) throws(Untranslated.Why) -> Pieces {
        guard iterators.count == 1, iterators[0].end == nil, case .list(let items) = iterators[0].source.form else {
            throw stop(body)
        }
        var parts: [Pieces] = []
        for item in items {
            guard let number = item.number else { throw stop(item) }
            locals[iterators[0].name] = number
            parts.append(try condition(body))
        }
        locals[iterators[0].name] = nil
        return call(isEvery ? "AND" : "OR", parts)
    }

    // MARK: numbers

    private mutating func number(_ tree: Syntax) throws(Untranslated.Why) -> Pieces {
        if let number = tree.number { return [.code(number.description)] }
        switch tree.form {
        case .name: return try value(tree)
        case .negation(let operand): return [.code("-(")] + (try number(operand)) + [.code(")")]
        case .arithmetic(let operation, let left, let right) where operation != .power:
            let sides = (try number(left), try number(right))
            return [.code("(")] + sides.0 + [.code(")\(operation.rawValue)(")] + sides.1 + [.code(")")]
        case .builtin(let name, let arguments): return try function(name, arguments.values, tree)
        default: throw stop(tree)
        }
    }

    private static let functions = [
        "abs": "ABS", "min": "MIN", "max": "MAX", "sum": "SUM", "round half up": "ROUND", "round down": "ROUNDDOWN",
        "round up": "ROUNDUP",
    ]

    private mutating func function(_ name: String, _ arguments: [Syntax], _ tree: Syntax) throws(Untranslated.Why)
        -> Pieces
    {
        guard let function = Self.functions[name] else { throw stop(tree) }
        var parts: [Pieces] = []
        for argument in arguments { parts.append(try number(argument)) }
        return call(function, parts)
    }

    private mutating func value(_ tree: Syntax) throws(Untranslated.Why) -> Pieces {
        guard case .name(let reference) = tree.form else { throw stop(tree) }
        if let local = locals[reference.text] { return [.code(local.description)] }
        guard let cell = cells[reference.text] else { throw stop(tree) }
        note(reference.text, isGuarded: true)
        return [.cell(cell.reference)]
    }

    // MARK: pieces

    private mutating func note(_ name: String, isGuarded: Bool) {
        if !names.contains(name) { names.append(name) }
        if isGuarded, !guarded.contains(name) { guarded.append(name) }
    }

    /// A number or day that is a number, a word that is there.
    private func isFilled(_ name: String) -> Pieces {
        guard let cell = cells[name] else { return [.code("FALSE")] }
        switch cell.kind {
        case .number, .date: return call("ISNUMBER", [[.cell(cell.reference)]])
        case .yesNo, .text: return [.cell(cell.reference), .code("<>\"\"")]
        }
    }

    private func call(_ function: String, _ arguments: [Pieces]) -> Pieces {
        [.code(function + "(")] + list(arguments) + [.code(")")]
    }

    private func list(_ parts: [Pieces]) -> Pieces { Pieces(parts.joined(separator: [.code(",")])) }

    private func stop(_ tree: Syntax) -> Untranslated.Why { .beyondSpreadsheets(formula.source.slice(tree.span)) }
}
