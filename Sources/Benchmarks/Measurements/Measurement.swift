// What every measurement has: a word to choose it by, and rows.

/// One measurement; makes its own input, compares outputs, then times.
protocol Measurement: Sendable {
    /// The word that `--only` chooses it by.
    var word: String { get }

    /// Makes the input, compares the outputs and takes the figures.
    func rows(in workshop: Workshop) throws -> [Comparison]
}
