// Writes one large household register, for benchmarks: the columns of the annex, as many rows as asked.

import Foundation

struct RegisterFile {
    let seed: UInt64
    let rowCount: Int

    /// Rows are made and written in blocks, so memory does not grow with their number.
    func write(named path: String, to folder: OutputFolder) throws {
        let columns = AnnexPlanner.householdColumns
        let writer = CSVWriter()
        let file = try folder.stream(to: path)
        defer { file.closeFile() }
        let head = [
            ["UBND xã Vạn Khê"], ["DANH SÁCH HỘ GIA ĐÌNH NĂM 2020"], [TitleBlock.notice], ["STT"] + columns.map(\.head),
        ]
        try file.write(contentsOf: writer.bytes(head))
        for first in stride(from: 0, to: rowCount, by: Self.blockRows) {
            let rows = households(block: first / Self.blockRows, count: min(Self.blockRows, rowCount - first))
            let lines = rows.enumerated().map { place, row in
                [String(first + place + 1)] + columns.map { $0.content(row).shown }
            }
            try file.write(contentsOf: writer.bytes(lines))
        }
    }

    private static let blockRows = 1_000

    private func households(block: Int, count: Int) -> [Household] {
        let district = District(code: "991", kind: "thành phố", name: "Mẫu")
        let unit = Unit(code: String(9_900_000 + block), kind: "xã", name: "Vạn Khê", variants: [], district: district)
        let commune = CommuneMaker(seed: seed).commune(unit, households: count)
        var maker = AnnexMaker(commune: commune, seed: seed)
        return maker.households()
    }
}
