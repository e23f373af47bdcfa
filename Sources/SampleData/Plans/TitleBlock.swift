// The head and foot of a sheet: office, motto, place and date, title, notice, and the signature block without names.

struct TitleBlock {
    let unit: Unit
    let habits: Habits
    let reportNumber: Int
    let reportDay: Int
    var namesDistrict = true

    /// The name as this office writes it: some place the tone mark the other way.
    var name: String { habits.writesOldTone ? Self.oldTone(unit.name) : unit.name }
    private var district: String { "\(unit.district.kind) \(unit.district.name)" }

    func appendHead(title: String, to sheet: inout SheetPlan) {
        let half = sheet.columnCount / 2
        let left = half - 1
        let right = sheet.columnCount - half - 1
        func pair(_ first: String, _ second: String) -> [Int: PlannedCell] {
            [0: .text(first, across: left, heading: true), half: .text(second, across: right, heading: true)]
        }
        sheet.append(pair("UBND XÃ \(name.uppercased())", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
        sheet.append(pair("Số: \(reportNumber)/BC-UBND", "Độc lập - Tự do - Hạnh phúc"))
        sheet.append([
            half: .text("\(name), ngày \(VietnameseText.padded(reportDay)) tháng 3 năm 2021", across: right)
        ])
        sheet.append()
        appendTitle(title, to: &sheet)
        sheet.appendAcross(
            "(Kèm theo Báo cáo số \(reportNumber)/BC-UBND ngày \(reportDay)/3/2021 của UBND xã \(name))")
        sheet.appendAcross(Self.notice)
        sheet.append()
    }

    /// The shorter head of an annex.
    func appendAnnexHead(title: String, to sheet: inout SheetPlan) {
        sheet.append([0: .text("UBND xã \(name)", across: min(2, sheet.columnCount - 1))])
        appendTitle(title, to: &sheet)
        sheet.appendAcross(Self.notice)
        sheet.append()
    }

    func appendFoot(to sheet: inout SheetPlan) {
        sheet.append()
        sheet.appendAcross("Ghi chú: Số liệu chốt đến ngày 31/12/2020. \(Self.notice).")
        sheet.append()
        let column = sheet.columnCount / 2
        for line in ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Ký, ghi rõ họ tên, đóng dấu)"] {
            sheet.append([column: .text(line, across: sheet.columnCount - column - 1)])
        }
    }

    private func appendTitle(_ title: String, to sheet: inout SheetPlan) {
        sheet.appendAcross(title, heading: true)
        sheet.appendAcross(namesDistrict ? "Xã \(name), \(district), tỉnh Mẫu" : "Xã \(name), tỉnh Mẫu")
    }

    static let notice = "SỐ LIỆU GIẢ ĐỊNH"

    /// `Minh Hoà` → `Minh Hòa`: the two placements of a tone mark in use.
    static func oldTone(_ name: String) -> String {
        var name = name
        for (new, old) in [("oà", "òa"), ("oá", "óa"), ("uỷ", "ủy"), ("uý", "úy"), ("oè", "òe")] {
            name = name.split(separator: new, omittingEmptySubsequences: false).joined(separator: old)
        }
        return name
    }
}
