// A folder with submissions of invented communes and lists of titles, for tests of what is kept.

import Foundation
import Testing

@testable import ThucChat

/// Gone when the test lets go of it.
final class TitleFiles {
    let path = FileManager.default.temporaryDirectory.appending(path: "thucchat-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
    }

    @discardableResult
    func write(_ text: String, _ name: String) throws -> String {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    /// A table that states one commune's income alone.
    func writeIncome(_ income: String, of commune: String, in district: String, year: Int) throws {
        try write(
            """
            UBND XÃ \(commune.uppercased());;;;
            BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ XÃ NÔNG THÔN MỚI NĂM \(year);;;;
            Xã \(commune), \(district), tỉnh Mẫu;;;;
            SỐ LIỆU GIẢ ĐỊNH;;;;
            STT;Tên tiêu chí;Nội dung tiêu chí;Kết quả thực hiện;Tự đánh giá
            10;Thu nhập;Thu nhập bình quân đầu người;\(income) triệu đồng/người/năm;Đạt

            """, "\(year)/\(commune).csv")
    }

    func batch(
        _ year: Int, set: String, units: String = "SampleData/units.csv", titles: String? = nil,
        earlier: (inout AssessmentRequest) throws -> Void = { _ in }
    ) throws -> Batch {
        let library = RulebookLibrary(root: ProjectFolder.path("Rules"))
        let history = try UnitHistory.read(beside: ProjectFolder.path(units))
        let list = try readUnitList(Array(Folder.bytes(of: ProjectFolder.path(units))), named: units)
        try FileManager.default.createDirectory(atPath: "\(path)/\(year)", withIntermediateDirectories: true)
        var request = AssessmentRequest(
            paths: ["\(path)/\(year)"], period: Period(year: year), rulebook: try library.read(set), units: list,
            history: history)
        request.sets = try library.sets()
        request.titles = titles
        try earlier(&request)
        return try Batch(request)
    }

    /// Writes a batch's bundle and returns its folder.
    func bundle(_ batch: Batch, _ name: String) async throws -> String {
        let context = BundleContext(
            rulebook: batch.request.rulebook, engineVersion: "0", period: batch.request.period, provinceCode: "99",
            province: "tỉnh Mẫu")
        var writer = try BundleWriter(out: "\(path)/\(name)", context: context)
        try await batch.run { try writer.append($0) }
        _ = try writer.finish(batchFindings: batch.findings, leftOut: batch.grouping.leftOut)
        return "\(path)/\(name)"
    }
}
