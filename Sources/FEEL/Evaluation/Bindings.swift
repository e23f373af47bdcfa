// The values names stand for during one evaluation.

/// Values for the names of a scope.
///
/// Shape: one value per declared name, null until set. Setting by slot is an array write; setting by name looks the
/// slot up first. Formulas compiled in the same scope find their values by slot.
public struct Bindings: Sendable {
    private(set) var names: [String]
    private(set) var values: [Value]
    private var slots: [String: Int]

    /// Bindings for a scope, all null.
    public init(_ scope: Scope = Scope()) {
        names = scope.declarations.map(\.name)
        values = Array(repeating: .null, count: names.count)
        slots = scope.slots
    }

    /// The value of a slot of the scope.
    public subscript(slot: Int) -> Value {
        get { values[slot] }
        set { values[slot] = newValue }
    }

    /// The value of a name, nil where it was never declared nor set; setting it adds the name where it is new.
    public subscript(name: String) -> Value? {
        get { index(of: name).map { values[$0] } }
        set {
            values[declare(name)] = newValue ?? .null
        }
    }

    /// The slot of a name, which is added as null where it is new.
    public mutating func declare(_ name: String) -> Int {
        if let slot = index(of: name) { return slot }
        let plain = NameWord.text(NameWord.words(of: name))
        slots[plain] = values.count
        names.append(plain)
        values.append(.null)
        return values.count - 1
    }

    private func index(of name: String) -> Int? { slots[name] ?? slots[NameWord.text(NameWord.words(of: name))] }

    /// The value of a name whose slot is probably `hint`.
    @inline(__always)
    func value(of name: String, hint: Int) -> Value? {
        if hint < names.count && names[hint] == name { return values[hint] }
        return slots[name].map { values[$0] }
    }
}
