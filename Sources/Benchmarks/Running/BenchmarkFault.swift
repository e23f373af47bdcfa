// Why a measurement could not be made.

/// A program that failed or answered what cannot be read. Nothing is measured past it.
struct BenchmarkFault: Error, CustomStringConvertible {
    let what: String
    let reason: String

    var description: String { "\(what): \(reason)" }
}
