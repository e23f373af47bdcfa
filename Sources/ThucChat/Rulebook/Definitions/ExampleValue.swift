// A value given in an example: a scalar or rows.

/// A scalar, or the rows of a table.
package indirect enum ExampleValue: Sendable {
    case scalar(String)
    case rows([[(name: String, value: String)]])
}
