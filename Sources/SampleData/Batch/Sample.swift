// The whole sample: every file of the invented province, and what an assessment must find in it.

struct Sample {
    let seed: UInt64
    let communeCount: Int
    let annexHouseholds: Int

    static let submissionsFolder = "submissions"

    /// Writes everything; a workbook that another program rewrote is left alone where it already stands.
    func write(to folder: OutputFolder) throws {
        let province = Province(communeCount: communeCount)
        let maker = SubmissionMaker(seed: seed, annexHouseholds: annexHouseholds)
        var rows = ExpectedRows()
        var lists = Lists()
        var rewritten = [["path"]]
        for unit in province.units {
            lists.add(unit)
            guard unit.isCommune else { continue }
            let (submission, expectations) = maker.submission(of: unit)
            lists.add(submission.commune, isRecognised: CommuneMaker(seed: seed).isRecognised(unit))
            rows.add(expectations, of: submission)
            guard Roles.part(of: unit) != .notSent else { continue }
            try write(submission, to: folder)
            rewritten += submission.files.filter(\.isRewritten).map { ["\(Self.submissionsFolder)/\($0.path)"] }
        }
        try lists.write(to: folder)
        rewritten.append([BrokenFiles.rewrittenPath])
        try folder.write(rows.document, to: "expected.csv")
        try folder.write(CSVWriter().document(rewritten), to: "rewritten.csv")
        try BrokenFiles.write(to: folder)
    }

    private func write(_ submission: Submission, to folder: OutputFolder) throws {
        for file in submission.files {
            let path = "\(Self.submissionsFolder)/\(file.path)"
            if file.isRewritten, folder.has(path) { continue }
            try folder.write(file.text, to: path)
        }
    }
}
