// Decides for each cell of a sheet how its text was encoded: the font first, then the cell, its column, the sheet.

/// What was gathered about the encodings of one sheet.
struct EncodingJudge {
    /// Whether the file was valid UTF-8, so that a text as it stands has the first claim.
    let isUnicode: Bool
    private var columns: [UInt16: EncodingEvidence] = [:]
    private var all = EncodingEvidence()
    /// How many cells of each column can be nothing but Unicode.
    private var unicodeCells: [UInt16: Int] = [:]
    private var unicodeTotal = 0
    /// The same of the cells in each font of an old encoding.
    private var fonts: [LegacyFont: (evidence: EncodingEvidence, unicode: Int)] = [:]

    init(isUnicode: Bool) {
        self.isUnicode = isUnicode
    }

    mutating func add(_ evidence: EncodingEvidence, column: UInt16, font: LegacyFont) {
        columns[column, default: EncodingEvidence()] += evidence
        all += evidence
        if font != .none { fonts[font, default: (EncodingEvidence(), 0)].evidence += evidence }
    }

    /// A cell of the column is Unicode beyond doubt.
    mutating func addUnicode(column: UInt16, font: LegacyFont) {
        unicodeCells[column, default: 0] += 1
        unicodeTotal += 1
        if font != .none { fonts[font, default: (EncodingEvidence(), 0)].unicode += 1 }
    }

    /// What a text turned out to be.
    enum Verdict: Equatable {
        case asItStands
        case decoded(EncodingHypothesis, Decoding.Evidence, confidence: Int)
        /// Several readings fit equally well and nothing around the cell tells them apart.
        case unclear
    }

    /// Weighs one cell. Plain UTF-8 wins every tie but the one that its whole column speaks against.
    func verdict(_ bytes: [UInt8], _ evidence: EncodingEvidence, column: UInt16, font: LegacyFont) -> Verdict {
        if let byFont = EncodingHypothesis(font: font), evidence.net(byFont) >= evidence.net(.asItStands) {
            switch trust(in: font, for: byFont, evidence) {
            case .whole: return .decoded(byFont, .font, confidence: 99)
            case .partial: return .unclear
            case .none: break
            }
        }
        let better = evidence.better(asItStandsFirst: isUnicode)
        if better.isEmpty { return tie(bytes, evidence, column: column) }
        if let own = columns[column], let ruling = own.ruling(over: better, in: evidence, isUnicode: isUnicode) {
            return .decoded(ruling, .column, confidence: own.confidence(ruling))
        }
        if better.count == 1 { return .decoded(better[0], .cell, confidence: evidence.confidence(better[0])) }
        for (around, kind) in [(columns[column] ?? all, Decoding.Evidence.column), (all, .file)] {
            let best = better.map(around.net).max() ?? 0
            let likeliest = better.filter { around.net($0) == best }
            if likeliest.count == 1 { return .decoded(likeliest[0], kind, confidence: around.confidence(likeliest[0])) }
        }
        let readings = Set(better.map { $0.decode(bytes) })
        return readings.count == 1 ? .decoded(better[0], .cell, confidence: evidence.confidence(better[0])) : .unclear
    }

    private enum Trust { case whole, partial, none }

    /// Whether a cell's font tells its encoding. Where people typed Unicode in it too, a cell that is Vietnamese as it stands
    /// is what is commoner, and asked about if that is not what most cells of the font are.
    private func trust(in font: LegacyFont, for reading: EncodingHypothesis, _ cell: EncodingEvidence) -> Trust {
        guard let around = fonts[font], around.unicode > 0, cell.fitting[0] > 0, cell.unfitting[0] == 0 else {
            return .whole
        }
        let lead = around.evidence.lead(of: reading)
        guard lead > 0 else { return .none }
        let (stands, read) = (cell.common[0], cell.common[reading.rawValue])
        return (lead > 2 * around.unicode ? read >= stands : read > stands) ? .whole : .partial
    }

    /// A cell that says nothing itself, or as much for one reading as for another, follows its column or its sheet. One that
    /// is Vietnamese as it stands follows only to commoner words.
    private func tie(_ bytes: [UInt8], _ evidence: EncodingEvidence, column: UInt16) -> Verdict {
        for (around, unicode, kind) in priors(column) {
            let better = around.better(asItStandsFirst: isUnicode)
            guard let prior = better.first, better.count == 1, unicode == 0 || around.lead(of: prior) > 2 * unicode,
                evidence.isOpen(to: prior, isUnicode: isUnicode),
                let letters = prior.decode(bytes), letters.allSatisfy({ $0 > 0x9F || $0 < 0x80 })
            else { continue }
            return .decoded(prior, kind, confidence: around.confidence(prior))
        }
        return isDoubtful(bytes, evidence, column: column) ? .unclear : .asItStands
    }

    /// Whether a cell that is Vietnamese as it stands would be another word as the whole column is read, in which nothing
    /// is Unicode beyond doubt: Phó is what Phú becomes.
    private func isDoubtful(_ bytes: [UInt8], _ evidence: EncodingEvidence, column: UInt16) -> Bool {
        guard let around = columns[column], unicodeCells[column] == nil,
            let prior = around.better(asItStandsFirst: isUnicode).first, around.lead(of: prior) >= 10,
            evidence.fitting[0] > 0, evidence.net(prior) >= evidence.net(.asItStands), evidence.isSound(prior)
        else { return false }
        return prior.decode(bytes) != EncodingHypothesis.asItStands.decode(bytes)
    }

    /// The column and the sheet, each with the number of its cells that are Unicode beyond doubt: a head or two over a column
    /// in an old encoding do not weigh against it, a column of Unicode with an old cell does.
    private func priors(_ column: UInt16) -> [(EncodingEvidence, unicode: Int, Decoding.Evidence)] {
        let own = columns[column].map { ($0, unicodeCells[column] ?? 0, Decoding.Evidence.column) }
        return [own, (all, unicodeTotal, .file)].compactMap { $0 }
    }
}

extension EncodingEvidence {
    /// How many words more a reading explains than the text as it stands.
    fileprivate func lead(of hypothesis: EncodingHypothesis) -> Int { net(hypothesis) - net(.asItStands) }

    /// The reading of nearly all of a column, where a cell is spelt as well by it as by its own best readings: which words
    /// are common does not weigh against a whole column.
    fileprivate func ruling(
        over best: [EncodingHypothesis], in cell: EncodingEvidence, isUnicode: Bool
    ) -> EncodingHypothesis? {
        let ahead = better(asItStandsFirst: isUnicode)
        guard ahead.count == 1, !best.contains(ahead[0]), cell.isSound(ahead[0]) else { return nil }
        guard cell.net(ahead[0]) == cell.net(best[0]) else { return nil }
        let others = best.map { net($0) - cell.net($0) }.max() ?? 0
        return net(ahead[0]) - cell.net(ahead[0]) > 3 * max(1, others) ? ahead[0] : nil
    }

    /// Whether a cell may be read as its surroundings are, although it does not ask for it itself.
    fileprivate func isOpen(to prior: EncodingHypothesis, isUnicode: Bool) -> Bool {
        guard net(prior) >= net(.asItStands), unfitting[prior.rawValue] == 0 else { return false }
        let standsWell = isUnicode && fitting[0] > 0 && unfitting[0] == 0
        return !standsWell || common[prior.rawValue] > common[0]
    }
}
