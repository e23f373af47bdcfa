// The rule language: one rule over one unit, and rules over a register of a million rows.

import Foundation

/// Times are taken inside the process, so that its start does not count; every value is compared.
struct FEELMeasurement: Measurement {
    let word = "feel"

    /// One figure: a probe, how often or over how many rows, and the peer's mode and size.
    private struct Case {
        let name: String
        let work: Probe.Work
        let count: Int
        let peerMode: String
        let peerCount: Int
    }

    private static let cases = [
        Case(name: "FEEL parse, check, evaluate", work: .feelCompile, count: 50_000, peerMode: "rule", peerCount: 500),
        Case(name: "FEEL evaluate alone", work: .feelEvaluate, count: 1_000_000, peerMode: "rule", peerCount: 500),
        Case(
            name: "FEEL count, one comparison, a row", work: .feelColumn, count: 1_000_000, peerMode: "column",
            peerCount: 2_000),
        Case(
            name: "FEEL count, two comparisons, a row", work: .feelFilter, count: 1_000_000, peerMode: "filter",
            peerCount: 2_000),
    ]

    func rows(in workshop: Workshop) throws -> [Comparison] { try Self.cases.map { try row($0, workshop) } }

    private func row(_ one: Case, _ workshop: Workshop) throws -> Comparison {
        let expected = Self.expected(one.work, rows: one.count)
        var (ours, peers) = ([Answer](), [Answer]())
        // The peer takes ten seconds to start; the time it states is that of its work alone, and one run tells it.
        if let peer = try peer(one, workshop) { peers.append(peer) }
        for _ in 0..<workshop.rounds {
            ours.append(try Answer(workshop.output(of: workshop.probe(one.work, String(one.count)))))
        }
        let isRight = ours.allSatisfy { $0.value == expected }
        let ourTime = median(ours.map(\.nanoseconds))
        guard !peers.isEmpty else {
            return Comparison("\(one.name) (no pySFeel beside it)", ours: ourTime, unit: "ns", equalOutputs: isRight)
        }
        let peerIsRight = peers.allSatisfy { $0.value == Self.expected(one.work, rows: one.peerCount) }
        return Comparison(
            "\(one.name) / pySFeel", ours: ourTime, peer: median(peers.map(\.nanoseconds)), unit: "ns",
            equalOutputs: isRight && peerIsRight)
    }

    /// What a plain loop over the same numbers gives.
    private static func expected(_ work: Probe.Work, rows: Int) -> String {
        let register = FEELRegister(rowCount: rows)
        switch work {
        case .feelColumn: return String(register.incomes.count { $0 >= 300 })
        case .feelFilter: return String(zip(register.incomes, register.members).count { $0 >= 300 && $1 < 5 })
        default: return "true"
        }
    }

    private struct Answer {
        let nanoseconds: Double
        let value: String

        init(_ text: String) throws {
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 2, let nanoseconds = Double(words[0]) else {
                throw BenchmarkFault(what: "answer", reason: "«\(text)» is not a time and a value")
            }
            self.nanoseconds = nanoseconds
            value = words[1]
        }
    }

    /// The peer's answer; nil where Python or pySFeel is missing, which the script says in one word.
    private func peer(_ one: Case, _ workshop: Workshop) throws -> Answer? {
        guard let script = workshop.script("feel_pysfeel.py", one.peerMode, String(one.peerCount)) else { return nil }
        let text = try workshop.output(of: script)
        return text == "missing" ? nil : try Answer(text)
    }
}
