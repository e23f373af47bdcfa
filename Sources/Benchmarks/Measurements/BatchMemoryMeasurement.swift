// Whether the memory of a batch grows with the number of communes.

/// A generated province of many communes beside one of 127, made by the same generator; each is run once, for memory
/// hardly varies and the large one takes long.
struct BatchMemoryMeasurement: Measurement {
    let word = "memory"
    private static let small = 127

    func rows(in workshop: Workshop) throws -> [Comparison] {
        let sizes = [Self.small, workshop.communes]
        let processes = try sizes.map { communes in
            let sample = try workshop.makeUnlessThere("province-\(communes)") { path in
                _ = try workshop.program("sample-data", ["--communes", String(communes), "--out", path]).run()
            }
            let out = workshop.path("bundle-of-\(communes)")
            return BatchRun(sample: sample, jobs: 1, out: out).process(in: workshop)
        }
        let medians = try Race(rounds: 1, contenders: processes).run()
        let name = "batch \(workshop.communes) communes / \(Self.small)"
        let speeds = zip(sizes, medians).map { Double($0) / $1.cpuSeconds }
        return [
            Comparison("\(name), peak memory", ours: medians[1].peakMiB, peer: medians[0].peakMiB, unit: "MiB"),
            Comparison("\(name), speed of one core", ours: speeds[1], peer: speeds[0], unit: "communes/s"),
        ]
    }
}
