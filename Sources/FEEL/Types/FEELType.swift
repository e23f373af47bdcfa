// The types of FEEL, and when a value of one may stand for another.

/// A type of FEEL.
public indirect enum FEELType: Hashable, Sendable {
    case any, null, number, string, boolean, date, time, dateTime, yearsMonths, daysTime
    case list(FEELType)
    case context([Field])
    case range(FEELType)
    case function([FEELType], FEELType)

    /// A key of a context and its type.
    public struct Field: Hashable, Sendable {
        /// The key, composed (NFC).
        public let name: String
        /// The type of what stands under it.
        public let type: FEELType

        /// A key and its type.
        public init(_ name: String, _ type: FEELType) {
            self.name = Composed.text(name)
            self.type = type
        }
    }

    /// The type of a list of contexts with these columns: how a table is declared.
    public static func table(_ columns: [Field]) -> FEELType { .list(.context(columns)) }

    /// The fields of a context, or of the contexts in a list; nil where unknown.
    var fields: [Field]? {
        switch self {
        case .context(let fields): fields
        case .list(let element): element.fields
        default: nil
        }
    }

    /// What one element is when a value of this type is gone through.
    var element: FEELType {
        if case .list(let element) = self { return element }
        if case .range(let element) = self { return element }
        return self
    }

    func field(_ name: String) -> FEELType? { fields?.first { $0.name == name }?.type }

    /// Whether every value of this type is also one of the other.
    ///
    /// - Source: DMN 1.5, 10.3.2.9.2, conformance.
    func conforms(to other: FEELType) -> Bool {
        if self == other || other == .any || self == .null { return true }
        switch (self, other) {
        case (.list(let a), .list(let b)), (.range(let a), .range(let b)): return a.conforms(to: b)
        case (.context(let a), .context(let b)):
            return b.allSatisfy { wanted in
                a.contains { $0.name == wanted.name && $0.type.conforms(to: wanted.type) }
            }
        case (.function(let a, let resultA), .function(let b, let resultB)):
            return a.count == b.count && zip(a, b).allSatisfy { $1.conforms(to: $0) }
                && resultA.conforms(to: resultB)
        default: return false
        }
    }

    /// The type that holds values of both.
    func union(_ other: FEELType) -> FEELType {
        if self == other || other == .null { return self }
        if self == .null { return other }
        switch (self, other) {
        case (.list(let a), .list(let b)): return .list(a.union(b))
        case (.context(let a), .context(let b)):
            var fields = a.map { field in
                Field(field.name, b.first { $0.name == field.name }.map { field.type.union($0.type) } ?? field.type)
            }
            fields += b.filter { added in !a.contains { $0.name == added.name } }
            return .context(fields)
        default: return .any
        }
    }

    /// Whether a rule could meet a value that is both.
    func overlaps(_ other: FEELType) -> Bool {
        if self == .any || other == .any || self == .null || other == .null { return true }
        switch (self, other) {
        case (.list, .list), (.context, .context), (.range, .range), (.function, .function): return true
        case (.list(let element), _): return element.overlaps(other)
        case (_, .list(let element)): return overlaps(element)
        default: return self == other
        }
    }
}
