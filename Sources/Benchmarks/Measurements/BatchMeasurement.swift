// The whole sample province end to end: one worker against two.

import Foundation

/// 127 communes from files to bundle; the peer is the same program with one worker.
struct BatchMeasurement: Measurement {
    let word = "batch"
    private static let communes = 127.0

    func rows(in workshop: Workshop) throws -> [Comparison] {
        let runs = [1, 2].map {
            BatchRun(sample: workshop.project("SampleData"), jobs: $0, out: workshop.path("bundle-\($0)"))
        }
        let medians = try Race(rounds: workshop.rounds, contenders: runs.map { $0.process(in: workshop) }).run()
        let same = try BundleFolder(path: runs[0].out).hasSameBytes(as: BundleFolder(path: runs[1].out))
        let (one, two) = (medians[0], medians[1])
        func row(_ what: String, _ unit: String, _ figure: (Usage) -> Double?) -> Comparison {
            Comparison(
                "batch 127 communes, \(what): 2 jobs / 1", ours: figure(two), peer: figure(one), unit: unit,
                equalOutputs: same)
        }
        return [
            row("speed", "communes/s") { Self.communes / $0.wallSeconds },
            row("wall", "s") { $0.wallSeconds },
            row("CPU", "s") { $0.cpuSeconds },
            row("peak memory", "MiB") { $0.peakMiB },
        ]
    }
}
