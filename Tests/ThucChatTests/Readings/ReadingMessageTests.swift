// The messages of reading faults, read by people in a golden page.

import Foundation
import Testing

@testable import ThucChat

@Suite("Messages of reading faults")
struct ReadingMessageTests {
    static let faults: [ReadingFault] = [
        ReadingFault(.number, typed: "12abc"),
        ReadingFault(.phoneOrCode, typed: "0912 345 678"),
        ReadingFault(.ambiguousNumber("1.234 triệu đồng", "1,234 triệu đồng"), typed: "1.234"),
        ReadingFault(.notation(meant: "98,25", isSettled: false), typed: "98.25"),
        ReadingFault(.notation(meant: "98,25", isSettled: true), typed: "98.25"),
        ReadingFault(.spaceInside(joined: "7,94"), typed: "7,9 4 tỷ"),
        ReadingFault(.monthOrFraction, typed: "7/2021"),
        ReadingFault(.bareWord, typed: "Đạt"),
        ReadingFault(.rangeOrder, typed: "12-10"),
        ReadingFault(.zeroDenominator, typed: "0/0"),
        ReadingFault(.outOfBounds(lowest: "0 %", highest: "100 %"), typed: "101%"),
        ReadingFault(.outOfBounds(lowest: "0 hộ", highest: nil), typed: "-3"),
        ReadingFault(.outOfBounds(lowest: nil, highest: "19"), typed: "20"),
        ReadingFault(.statedNone, typed: "không có"),
        ReadingFault(.dash, typed: "-"),
        ReadingFault(.errorCell, typed: "#REF!"),
        ReadingFault(.unitDiffers(found: "hộ", expected: "%"), typed: "8.481 hộ"),
        ReadingFault(.unitAmbiguous("%", "triệu đồng"), typed: "28,6% triệu đồng"),
        ReadingFault(.date, typed: "07/08/21"),
        ReadingFault(.dateWithoutDay, typed: "tháng 7/2021"),
        ReadingFault(.dateImpossible, typed: "31/4/2021"),
        ReadingFault(.yesNo, typed: "Không rõ"),
        ReadingFault(.yesNoNotPlain, typed: "Cơ bản đạt"),
        ReadingFault(.parts, typed: "93,5%; 55,2%"), ReadingFault(.mergedRows, typed: "500"),
    ]

    @Test func `read well in both languages`() throws {
        let page = Self.faults.map { fault in
            """
            \(fault.code)
              vi: \(fault.text.vi) \(fault.fix.vi)
              en: \(fault.text.en) \(fault.fix.en)

            """
        }.joined(separator: "\n")
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/reading-faults.txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try page.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("recorded \(file.lastPathComponent); run again without RECORD")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    @Test func `quote the cell as typed, and nothing of it once concealed`() {
        for fault in Self.faults {
            #expect(fault.text.vi.contains("«\(fault.typed)»") && fault.text.en.contains("«\(fault.typed)»"))
            let hidden = fault.concealed
            #expect(hidden.code == fault.code)
            for text in [hidden.text.vi, hidden.text.en, hidden.fix.vi, hidden.fix.en] {
                #expect(!text.contains("«\(fault.typed)»"))
            }
        }
    }
}
