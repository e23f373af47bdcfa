// The runs of rich texts: raised digits are told from others (`8,1` with a raised `2` is no 8,12), what is struck through
// is taken out.

/// Where the runs of a rich text begin, each with its font.
struct BIFFRuns {
    var runs: [(start: Int, font: Int)] = []

    /// The text as its runs show it. What stands before the first looks as its cell does.
    ///
    /// - Parameter look: how a font shows a run.
    func text(_ units: [UInt16], _ look: (_ font: Int) -> TextRuns.Look) -> XLSValue {
        let isPlain = runs.allSatisfy { $0.start >= units.count || look($0.font).isUsual }
        guard !isPlain else { return .text(String(decoding: units, as: UTF16.self)) }
        var text: [UInt8] = []
        var taken = TextRuns()
        var (start, current) = (0, TextRuns.Look())
        for run in runs + [(start: units.count, font: -1)] {
            let end = min(max(run.start, start), units.count)
            let part = Array(String(decoding: units[start..<end], as: UTF16.self).utf8)
            if !part.isEmpty { part.withUnsafeBufferPointer { taken.append($0, current, to: &text, from: 0) } }
            (start, current) = (end, look(run.font))
        }
        return .text(String(decoding: text, as: UTF8.self), whole: taken.finish())
    }
}
