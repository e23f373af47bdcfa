// Personal values leave only when asked for.

import Testing

@testable import ThucChat

@Suite("Personal values")
struct PersonalMaskTests {
    @Test("are nowhere in the bundle unless asked for", arguments: [false, true])
    func masked(_ withPersonal: Bool) throws {
        let folder = try TestFolder()
        var context = SmallBatch.context
        context.withPersonal = withPersonal
        _ = try SmallBatch.write(to: "\(folder.path)/out", context: context)
        for file in [BundleFile.findings, .observations, .places, .report] {
            #expect(
                try folder.text("out/\(file.rawValue)").contains("Nguyễn Thị Mẫu") == withPersonal, "\(file.rawValue)")
        }
        #expect(try folder.text("out/manifest.json").contains("\"included\": \(withPersonal)"))
    }

    @Test func `the place of a personal value stays`() throws {
        let folder = try TestFolder()
        _ = try SmallBatch.write(to: "\(folder.path)/out")
        let rows = try BundleTable(.observations, in: "\(folder.path)/out") { $0["field"] == "chu_ho" }.rows
        #expect(
            rows.map { [$0["status"], $0["value"], $0["raw"], $0["conversion"], $0["a1"]] } == [
                ["given", "", "", "", "B41"]
            ])
    }
}
