// A setting that remembers who chose it.

/// A setting and who chose it; reports print both.
package enum Detected<Value: Sendable & Hashable>: Sendable, Hashable {
    case unset
    case guessed(Value)
    case given(Value)

    package var value: Value? {
        switch self {
        case .unset: nil
        case .guessed(let value), .given(let value): value
        }
    }
}
