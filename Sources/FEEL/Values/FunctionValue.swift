// A function as a value: one written in a rule, or a built-in.

/// A function. Two are equal only when they are the same one.
public final class FunctionValue: Hashable, Sendable {
    /// A parameter of a function.
    public struct Parameter: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its declared type, `any` where none was written.
        public let type: FEELType
    }

    /// The parameters, in order.
    public let parameters: [Parameter]
    /// The declared or inferred type of the result.
    public let result: FEELType
    let body: @Sendable ([Value], inout Frame) -> Value
    let checksItself: Bool

    /// - Parameter checksItself: true for built-ins, which check the number of their arguments themselves.
    init(
        parameters: [Parameter], result: FEELType, checksItself: Bool = false,
        body: @escaping @Sendable ([Value], inout Frame) -> Value
    ) {
        self.parameters = parameters
        self.result = result
        self.checksItself = checksItself
        self.body = body
    }

    /// Calls it; a call nested too deep answers null with a note.
    func call(_ arguments: [Value], _ frame: inout Frame, at span: TextSpan) -> Value {
        guard frame.enterCall(span) else { return .null }
        defer { frame.leaveCall() }
        return body(arguments, &frame)
    }

    /// The type of the function.
    public var type: FEELType { .function(parameters.map(\.type), result) }

    /// Whether both are the same function.
    public static func == (left: FunctionValue, right: FunctionValue) -> Bool { left === right }

    /// Hashes the identity.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
