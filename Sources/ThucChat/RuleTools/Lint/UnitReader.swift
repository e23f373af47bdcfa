// Works out the units of measure of an expression's parts, and tells of sides that do not fit.

import FEEL

/// Reads units over the syntax tree.
struct UnitReader {
    /// Two sides of an operation with different units.
    struct Clash: Hashable {
        var operation: String
        var left: MeasuredUnit
        var right: MeasuredUnit
        var span: TextSpan
    }

    private let units: [String: MeasuredUnit]
    private let alike: [Set<MeasuredUnit>]
    private(set) var clashes: [Clash] = []

    /// - Parameter table: the table whose columns stand as plain names; nil for the whole unit.
    init(_ dictionary: FieldDictionary, rowsOf table: TableDefinition?) {
        var units: [String: MeasuredUnit] = [:]
        for column in dictionary.tables.flatMap(\.columns) {
            let unit = column.measuredUnit
            units[column.name] = units[column.name].map { $0 == unit ? unit : .unknown } ?? unit
        }
        for field in dictionary.fields + (table?.columns ?? []) { units[field.name] = field.measuredUnit }
        self.units = units
        alike = dictionary.alike.map { Set($0.map(MeasuredUnit.of)) }
    }

    /// The unit of a part; clashes inside it are gathered on the way.
    mutating func unit(of tree: Syntax) -> MeasuredUnit {
        switch tree.form {
        case .literal(.number): return .bare
        case .name(let reference): return units[reference.text] ?? .unknown
        case .path(let base, let key):
            _ = unit(of: base)
            return units[key] ?? .unknown
        case .filter(let list, let condition, _):
            _ = unit(of: condition)
            return unit(of: list)
        case .negation(let operand): return unit(of: operand)
        case .arithmetic(let operation, let left, let right): return arithmetic(operation, left, right, tree)
        case .comparison(let operation, let left, let right):
            return compare(operation.rawValue, unit(of: left), unit(of: right), tree)
        case .between(let value, let low, let high):
            let middle = unit(of: value)
            _ = compare("between", middle, unit(of: low), tree)
            return compare("between", middle, unit(of: high), tree)
        case .conditional(let condition, let then, let otherwise):
            _ = unit(of: condition)
            let (one, other) = (unit(of: then), unit(of: otherwise))
            return one == other ? one : .unknown
        case .iteration(_, let result, _):
            for child in tree.children.dropLast() { _ = unit(of: child) }
            return unit(of: result)
        case .builtin(let name, let arguments): return call(name, arguments.values)
        default:
            for child in tree.children { _ = unit(of: child) }
            return .unknown
        }
    }

    private mutating func compare(
        _ operation: String, _ left: MeasuredUnit, _ right: MeasuredUnit, _ tree: Syntax
    ) -> MeasuredUnit {
        if !left.fits(right), !alike.contains([left, right]) {
            clashes.append(Clash(operation: operation, left: left, right: right, span: tree.span))
        }
        return .unknown
    }

    private mutating func arithmetic(
        _ operation: ArithmeticOperator, _ left: Syntax, _ right: Syntax, _ tree: Syntax
    ) -> MeasuredUnit {
        let (one, other) = (unit(of: left), unit(of: right))
        switch operation {
        case .add, .subtract:
            guard tree.type == .number else { return .unknown }
            _ = compare(operation.rawValue, one, other, tree)
            return one.joined(other)
        case .multiply: return one == .bare ? other.multiplied(by: left.number) : one.multiplied(by: right.number)
        case .divide: return one.divided(by: other)
        case .power: return .unknown
        }
    }

    /// What keeps the unit of its arguments, and counts; of anything else the unit is not known.
    private mutating func call(_ name: String, _ arguments: [Syntax]) -> MeasuredUnit {
        let units = arguments.map { unit(of: $0) }
        guard let first = units.first else { return .unknown }
        switch name {
        case "count": return arguments[0].tableName.map { .count(table: $0) } ?? .unknown
        case "sum", "mean", "median", "abs", "round up", "round down", "round half up", "round half down", "floor",
            "ceiling",
            "decimal":
            return first
        case "min", "max":
            for (unit, argument) in zip(units, arguments).dropFirst() { _ = compare(name, first, unit, argument) }
            return units.reduce(.bare) { $0.joined($1) }
        default: return .unknown
        }
    }
}

extension Field {
    /// The unit of its values; unknown for what is not a number or has none.
    fileprivate var measuredUnit: MeasuredUnit { kind == .number ? .of(unitOfMeasure) : .unknown }
}

extension Syntax {
    /// The number, where it is one as written.
    var number: Number? {
        switch form {
        case .literal(.number(let number)): number
        case .negation(let operand): operand.number.map { -$0 }
        default: nil
        }
    }

    /// The name of the table whose rows it lists, through any filters.
    var tableName: String? {
        switch form {
        case .name(let reference): reference.text
        case .filter(let list, _, _): list.tableName
        default: nil
        }
    }
}
