// One result cell that fills several fields: split at semicolons, brackets and line ends, told apart by cue words.

/// Reads `93,5% (nước sạch 55,2%)` or `93,5%; trong đó nước sạch: 55,2%` under several fields, one reading for each.
///
/// - Parameter parts: the fields in the order printed; `cue` marks a field's part of the cell, nil the first or only part.
/// - Returns: as many readings as parts. A field whose part is not there is blank; where parts cannot be told apart, every field says so.
package func readParts(
    _ text: String, as parts: [(field: Field, cue: String?)], notation: NumberNotation
) -> [Reading] {
    let text = cleaned(text)
    if parts.count == 1, parts[0].cue == nil { return [read(text, as: parts[0].field, notation: notation)] }
    let cues = parts.map { $0.cue.map(foldedWords) }
    var shares: [[String]] = parts.map { _ in [] }
    for segment in partSegments(of: text, cues: cues.compactMap(\.self)) {
        guard let owner = owner(of: segment, cues: cues) else {
            return parts.map { _ in .ambiguous(ReadingFault(.parts, typed: text)) }
        }
        shares[owner].append(segment)
    }
    if shares.contains(where: { $0.count > 1 }) {
        return parts.map { _ in .ambiguous(ReadingFault(.parts, typed: text)) }
    }
    let readings = parts.indices.map { index in
        shares[index].first.map {
            readSegment($0, as: parts[index].field, cue: cues[index] ?? [], notation: notation)
        } ?? .blank
    }
    let isUnclear = readings.contains(.blank) && readings.contains { $0.fault?.kind == .number }
    return isUnclear ? parts.map { _ in .ambiguous(ReadingFault(.parts, typed: text)) } : readings
}

/// The part whose cue stands in the segment, the longest cue first; else the part without a cue.
private func owner(of segment: String, cues: [[String]?]) -> Int? {
    let words = foldedWords(segment)
    let found = cues.indices.filter { cues[$0].map { words.holds($0) } ?? false }
    let longest = found.map { cues[$0]?.count ?? 0 }.max()
    let best = found.filter { cues[$0]?.count == longest }
    if best.count > 1 { return nil }
    return best.first ?? cues.firstIndex { $0 == nil }
}

/// Semicolons, line ends and commas with a space cut; a bracket is a segment of its own only if a cue stands in it.
private func partSegments(of text: String, cues: [[String]]) -> [String] {
    var segments = [""]
    var bracket: String?
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        if let open = bracket {
            guard character == ")" else {
                bracket = open + String(character)
                continue
            }
            if cues.contains(where: { foldedWords(open).holds($0) }) {
                segments.append(open)
                segments.append("")
            } else {
                segments[segments.count - 1] += "(\(open))"
            }
            bracket = nil
        } else if character == "(" {
            bracket = ""
        } else if character == ";" || character.isNewline || character == "," && next.isWhitespace {
            segments.append("")
        } else {
            segments[segments.count - 1].append(character)
        }
    }
    if let bracket { segments[segments.count - 1] += "(" + bracket }
    return segments.map(cleaned).filter { !$0.isEmpty }
}

private func readSegment(_ segment: String, as field: Field, cue: [String], notation: NumberNotation) -> Reading {
    guard field.kind == .number else { return read(behind(cue, in: segment), as: field, notation: notation) }
    let extra = ["trong đó"] + cue
    let plain = read(segment, as: field, notation: notation)
    guard plain.fault?.kind == .number else { return plain }
    return readNumber(segment, as: field, notation: notation, extraWords: extra)
}

/// What stands behind a cue at the front of a segment: `mức độ 1: Đạt` → `Đạt`; the segment where it begins otherwise.
private func behind(_ cue: [String], in segment: String) -> String {
    let pieces = segment.split(separator: " ")
    guard !cue.isEmpty,
        let length = pieces.indices.first(where: { foldedWords(pieces[...$0].joined(separator: " ")) == cue })
    else { return segment }
    return pieces[(length + 1)...].joined(separator: " ")
}

extension [String] {
    /// Whether the words stand in it one after the other.
    func holds(_ words: [String]) -> Bool {
        guard !words.isEmpty, count >= words.count else { return false }
        return (0...(count - words.count)).contains { Array(self[$0..<$0 + words.count]) == words }
    }
}
