// One row of the results: a figure of ours, beside a peer's where there is one.

import Foundation

/// One figure.
struct Comparison: Encodable, Sendable {
    /// What was measured, and against what.
    let name: String
    /// Our figure; nil where the row only says why nothing could be measured.
    let ours: Double?
    /// The peer's figure in the same run, nil where there is no peer or it is not installed.
    let peer: Double?
    let unit: String
    /// Ours divided by the peer's: above 1 is good for speeds, below 1 for times and memory.
    let ratio: Double?
    /// Whether both gave the same result, compared before the figures were taken; nil where there is nothing to compare.
    let equalOutputs: Bool?

    init(_ name: String, ours: Double?, peer: Double? = nil, unit: String, equalOutputs: Bool? = nil) {
        self.name = name
        self.ours = ours.map(Comparison.rounded)
        self.peer = peer.map(Comparison.rounded)
        self.unit = unit
        if let ours, let peer, peer > 0 { ratio = Comparison.rounded(ours / peer) } else { ratio = nil }
        self.equalOutputs = equalOutputs
    }

    /// A row that says why nothing was measured.
    static func skipped(_ name: String, because reason: String, unit: String) -> Comparison {
        Comparison("\(name) (skipped: \(reason))", ours: nil, unit: unit)
    }

    /// Four significant digits: no run of a shared machine repeats more.
    private static func rounded(_ value: Double) -> Double {
        guard value.isFinite, value != 0 else { return 0 }
        let scale = pow(10, 3 - floor(log10(abs(value))))
        return (value * scale).rounded() / scale
    }

    private enum CodingKeys: String, CodingKey {
        case name, ours, peer, unit, ratio, equalOutputs
    }

    /// Writes all keys, with null for what is not known.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(ours, forKey: .ours)
        try container.encode(peer, forKey: .peer)
        try container.encode(unit, forKey: .unit)
        try container.encode(ratio, forKey: .ratio)
        try container.encode(equalOutputs, forKey: .equalOutputs)
    }
}
