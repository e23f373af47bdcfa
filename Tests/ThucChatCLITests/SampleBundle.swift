// The sample province assessed once for all tests, by one worker and by two.

import Foundation

/// What the runs left; the folders themselves are gone.
struct SampleBundle: Sendable {
    let one: BundleFiles
    let two: BundleFiles
    let status: Int32
    let table: String
    /// `explain` over an overstated criterion.
    let walk: Program.Outcome
    let broken: BundleFiles
    let brokenStatus: Int32

    /// The runs, made when first asked for.
    static let shared = Result { try SampleBundle() }

    private init() throws {
        let folder = try TemporaryFolder()
        let first = try Program.assess(["SampleData/submissions"], out: "\(folder.path)/one", jobs: 1)
        _ = try Program.assess(["SampleData/submissions"], out: "\(folder.path)/two", jobs: 2)
        let broken = try Program.assess(["SampleData/broken"], out: "\(folder.path)/broken")
        (status, table, brokenStatus) = (first.status, first.out, broken.status)
        walk = try Program.run(["explain", "\(folder.path)/one", "99286", "17"])
        one = try BundleFiles(folder: "\(folder.path)/one")
        two = try BundleFiles(folder: "\(folder.path)/two")
        self.broken = try BundleFiles(folder: "\(folder.path)/broken")
    }
}
