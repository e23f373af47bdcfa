// Settles the encodings of a sheet's texts once all its cells are there, and composes what came decomposed.

extension SheetBuilder {
    /// Cells looked at one by one even where nothing in the sheet is suspicious.
    private static let closelyRead = 250
    /// How much of a sheet's text is looked at so closely.
    static let frontBytes = 64 << 10

    /// Decodes texts of old encodings in place: the value becomes the decoded text, the raw text stays on the cell.
    ///
    /// - Parameters:
    ///   - isTranscoded: whether the file was no UTF-8, so that texts that fit nothing deserve a finding.
    ///   - isSuspicious: what a survey of the text found; nil to look here.
    ///   - isFront: whether these are the first rows of the file, which are read closely in any case.
    mutating func settleEncodings(
        isTranscoded: Bool = false, isFront: Bool = true, isSuspicious: Bool? = nil, into findings: inout FindingList
    ) {
        var judge = EncodingJudge(isUnicode: !isTranscoded)
        let isSuspicious = isTranscoded || (isSuspicious ?? (allMarks.hasLegacyFont || isArenaSuspicious))
        guard isSuspicious || isFront else { return }
        var suspects: [(cell: Int, text: CellText)] = []
        var looked = 0
        for (index, record) in records.enumerated() where record.kind == .text {
            let isNear = looked < SheetBuilder.closelyRead && Int(record.start) < SheetBuilder.frontBytes
            guard isSuspicious || isNear else { break }
            let text = CellText(arena[record.text])
            guard text != .settled else { continue }
            looked += 1
            switch text {
            case .settled: break
            case .unicode: judge.addUnicode(column: record.column, font: record.marks.font)
            case .western where record.marks.font == .wingdings: break
            case .western(let bytes):
                judge.add(EncodingEvidence(of: bytes), column: record.column, font: record.marks.font)
            case .decomposed, .lost: break
            }
            let isMixed = text == .unicode && EncodingEvidence(ofWesternWordsIn: arena[record.text]).hasForeignWords
            if text != .unicode || isMixed { suspects.append((index, text)) }
        }
        guard !suspects.isEmpty else { return }
        apply(suspects, judge, isTranscoded: isTranscoded, into: &findings)
    }

    private var isArenaSuspicious: Bool { arena.withUnsafeBufferPointer { TextSurvey($0).isSuspicious } }

    private mutating func apply(
        _ suspects: [(cell: Int, text: CellText)], _ judge: EncodingJudge, isTranscoded: Bool,
        into findings: inout FindingList
    ) {
        var changes: [CellExtra] = []
        var decoded: [TextEncoding: (count: Int, first: CellPlace)] = [:]
        for suspect in suspects {
            let record = records[suspect.cell]
            let place = CellPlace(sheet: index, row: record.row, column: record.column)
            switch suspect.text {
            case .settled: break
            case .unicode: findings.add(.encodingUnclear(place))  // a part of it in another font
            case .lost: findings.add(.lostCharacters(place))
            case .decomposed: changes += replace(suspect.cell, with: composed(arena[record.text]), decoding: nil)
            case .western(let bytes) where record.marks.font == .wingdings:
                changes += replace(
                    suspect.cell, with: Array(SymbolFont.text(ofWingdings: bytes).utf8), decoding: nil)
            case .western(let bytes):
                let evidence = EncodingEvidence(of: bytes)
                switch judge.verdict(bytes, evidence, column: record.column, font: record.marks.font) {
                case .unclear: findings.add(.encodingUnclear(place))
                case .asItStands:
                    if isTranscoded, evidence.net(.asItStands) < 0 { findings.add(.encodingUnclear(place)) }
                case .decoded(let hypothesis, let kind, let confidence):
                    let change = decode(suspect.cell, bytes, hypothesis, kind, confidence)
                    changes += change
                    guard let encoding = change.first?.decoding?.encoding else { continue }
                    decoded[encoding] = (
                        (decoded[encoding]?.count ?? 0) + 1, decoded[encoding]?.first ?? place
                    )
                }
            }
        }
        addChanges(changes)
        for (encoding, what) in decoded.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            findings.add(.decodedText(encoding, count: what.count, first: what.first))
        }
    }

    private mutating func decode(
        _ cell: Int, _ bytes: [UInt8], _ hypothesis: EncodingHypothesis, _ kind: Decoding.Evidence, _ confidence: Int
    ) -> [CellExtra] {
        let isCapitals = hypothesis == .tcvn3 && records[cell].marks.font == .tcvn3Capitals
        let letters = isCapitals ? LegacyTable.tcvn3Capitals.decode(bytes) : hypothesis.decode(bytes) ?? []
        var text = String.UnicodeScalarView()
        text.append(contentsOf: letters.lazy.compactMap { Unicode.Scalar($0) })
        var decoded = Array(String(text).utf8)
        if hasCombiningMark(decoded) { decoded = composed(decoded) }
        let encoding = isCapitals ? TextEncoding.tcvn3Capitals : hypothesis.encoding
        return replace(
            cell, with: decoded, decoding: Decoding(encoding: encoding, evidence: kind, confidence: confidence))
    }

    /// Points a cell at its new text; nothing changes where old and new are the same.
    private mutating func replace(_ cell: Int, with text: [UInt8], decoding: Decoding?) -> [CellExtra] {
        let old = records[cell].text
        guard !arena[old].elementsEqual(text) else { return [] }
        let range = keep(text)
        records[cell].start = UInt32(truncatingIfNeeded: range.lowerBound)
        records[cell].length = UInt32(truncatingIfNeeded: range.count)
        records[cell].marks.hasExtra = true
        return [CellExtra(cell: cell, raw: old, formula: nil, comment: nil, decoding: decoding)]
    }

    /// Merges changes into the extras, both in ascending order of cells. A raw text kept before stays.
    private mutating func addChanges(_ changes: [CellExtra]) {
        guard !changes.isEmpty else { return }
        var merged: [CellExtra] = []
        merged.reserveCapacity(extras.count + changes.count)
        var rest = extras[...]
        for change in changes {
            while let first = rest.first, first.cell < change.cell { merged.append(rest.removeFirst()) }
            guard var first = rest.first, first.cell == change.cell else {
                merged.append(change)
                continue
            }
            rest.removeFirst()
            first.raw = first.raw ?? change.raw
            first.decoding = change.decoding
            merged.append(first)
        }
        extras = merged + rest
    }
}
