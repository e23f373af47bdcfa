// Finds the raised digits of rich texts: `8,1` with a raised `2` is no 8,12.

/// Where the runs of a rich text begin, each with its font.
struct BIFFRuns {
    var runs: [(start: Int, font: Int)] = []

    /// The text with its raised digits written as such; nil where nothing is raised.
    func raised(_ units: [UInt16], _ isRaised: (_ font: Int) -> Bool) -> String? {
        guard runs.contains(where: { isRaised($0.font) && $0.start < units.count }) else { return nil }
        var text: [UInt8] = []
        var start = 0
        var isUp = false
        for run in runs + [(start: units.count, font: -1)] {
            let end = min(max(run.start, start), units.count)
            let part = Array(String(decoding: units[start..<end], as: UTF16.self).utf8)
            if isUp { part.withUnsafeBufferPointer { RaisedDigits.append($0, to: &text) } } else { text += part }
            (start, isUp) = (end, isRaised(run.font))
        }
        return String(decoding: text, as: UTF8.self)
    }
}
