// Roll-ups of parts add up to the roll-up of the whole.

import FEEL
import Testing

@testable import ThucChat

@Suite("Roll-ups")
struct RollupsTests {
    @Test func `two parts merge to the whole`() {
        let province = MadeUpProvince(communes: 60)
        let batch = (0..<60).map(province.assessment)
        func rollups(_ part: some Sequence<UnitAssessment>) -> Rollups {
            part.reduce(into: Rollups(full: 19)) { $0.add($1) }
        }
        var merged = rollups(batch.prefix(23))
        merged.merge(rollups(batch.dropFirst(23)))
        let whole = rollups(batch).rows(province.context)
        #expect(merged.rows(province.context) == whole)
        #expect(whole.contains { $0.scope == "district" && $0.measure == "communes" && $0.value == Number(7) })
    }

    @Test func `findings of no unit count for the province, as in the table of findings`() {
        var rollups = Rollups(full: 19)
        let text = Bilingual(vi: "", en: "")
        rollups.add(batchFindings: [
            Finding(code: "a", kind: .reading, severity: .blocker, unit: nil, subject: "", text: text, fix: text)
        ])
        #expect(rollups.province.severities == [.blocker: 1])
        #expect(rollups.owners[Rollups.unassigned]?.severities == [.blocker: 1])
        #expect(rollups.owners[Rollups.unassigned]?.communes == 0)
    }

    @Test(
        "bands follow the size of the set",
        arguments: [(19, ["19", "15-18", "10-14", "5-9", "0-4"]), (10, ["10", "5-9", "0-4"]), (2, ["2", "0-1"])])
    func bands(_ full: Int, _ ids: [String]) {
        #expect(Band.bands(full: full).map(\.id) == ids)
    }

    @Test func `an average over no communes is not a number`() {
        let tally = Tally(ranges: Band.bands(full: 19))
        #expect(tally.average(tally.claimed) == nil)
    }
}
