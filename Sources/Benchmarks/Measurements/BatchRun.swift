// The command line of the whole batch, over the committed sample or a generated province.

/// One run of `thucchat assess`.
struct BatchRun: Sendable {
    /// The folder of the province: submissions, units, sources and lists. The overlay is always the committed one.
    let sample: String
    let jobs: Int
    let out: String

    /// 1 is the exit status of a province in which some matter needs attention.
    func process(in workshop: Workshop) -> ChildProcess {
        workshop.program(
            "thucchat",
            [
                "assess", sample + "/submissions", "--period", "2020", "--out", out, "--jobs", String(jobs),
                "--rules", workshop.project("Rules"), "--units", sample + "/units.csv",
                "--overlay", workshop.project("SampleData/overlays/mau-2020.yaml"),
                "--source", "bao-hiem-y-te=" + sample + "/sources/bao-hiem-y-te.csv",
                "--registered", sample + "/registered.csv", "--titles", sample + "/titles.csv", "--no-progress",
            ], accepted: [0, 1])
    }
}
