// Faults of lists in words: what, and how to mend the list.

extension ListFault {
    var text: Bilingual {
        switch self {
        case .unknownUnit(let name, _, let mayBe):
            Bilingual(
                vi:
                    "Danh sách nêu «\(name)», không xác định được một đơn vị duy nhất trong danh mục.\(mayBe.isEmpty ? "" : " Có thể là: \(Self.placed(mayBe)).")",
                en:
                    "The list names \"\(name)\", which is not one single unit of the unit list.\(mayBe.isEmpty ? "" : " It may be: \(Self.placed(mayBe)).")"
            )
        case .codeAgainstName(let code, let name, let byCode, let byName):
            Bilingual(
                vi:
                    "Mã «\(code)» \(byCode.map { "là của \($0.placed)" } ?? "không có trong danh mục"), tên «\(name)» \(byName.isEmpty ? "không có trong danh mục" : "là của \(Self.placed(byName))"); chưa biết dòng này nói về đơn vị nào nên chưa tính.",
                en:
                    "Code \"\(code)\" is \(byCode.map { "that of \($0.placed)" } ?? "not in the unit list"), name \"\(name)\" is \(byName.isEmpty ? "not in the unit list" : "that of \(Self.placed(byName))"); which unit the row means is not clear, so it does not count."
            )
        case .otherKind(let unit, let kinds):
            Bilingual(
                vi:
                    "Danh sách nêu \(unit.fullName) (\(unit.code)); bộ tiêu chí xét \(kinds.joined(separator: ", ")), nên dòng này chưa tính.",
                en:
                    "The list names \(unit.fullName) (\(unit.code)); the set is for \(kinds.joined(separator: ", ")), so the row does not count."
            )
        case .formerUnit(let unit, let successors):
            Bilingual(
                vi:
                    "Danh sách nêu \(unit.fullName) (\(unit.code)), đơn vị đã sắp xếp, nay là \(Self.names(successors)).",
                en:
                    "The list names \(unit.fullName) (\(unit.code)), a unit since reorganised, now \(Self.names(successors))."
            )
        case .noTable(let file):
            Bilingual(
                vi: "«\(file)»: không thấy hàng tiêu đề có cột mã xã hoặc tên xã.",
                en: "\"\(file)\": no row of heads with a commune's code or name.")
        case .noField(let file):
            Bilingual(
                vi: "«\(file)»: không có cột nào mang tên một chỉ số của từ điển.",
                en: "\"\(file)\": no column has the name of a field of the dictionary.")
        case .unreadable(let file, let fault): Bilingual(vi: "«\(file)»: \(fault.vi)", en: "\"\(file)\": \(fault.en)")
        case .unknownTier(let word, let unit, let known):
            Bilingual(
                vi:
                    "\(unit): danh hiệu «\(word)» không có trong bộ tiêu chí (\(known.map(\.vi).joined(separator: "; "))).",
                en: "\(unit): title \"\(word)\" is none of the set (\(known.map(\.en).joined(separator: "; "))).")
        case .unknownSet(let word, let unit, let known):
            Bilingual(
                vi: "\(unit): không có bộ tiêu chí «\(word)» (\(known.joined(separator: ", "))).",
                en: "\(unit): there is no set \"\(word)\" (\(known.joined(separator: ", "))).")
        case .titleTwice(let title, let unit):
            Bilingual(
                vi: "\(unit): danh hiệu «\(title.vi)» có hai dòng; dòng trên được tính.",
                en: "\(unit): two rows for \"\(title.en)\"; the upper one counts.")
        case .titleDate(let text, let unit):
            Bilingual(
                vi: "\(unit): chưa đọc được ngày quyết định «\(text)»; danh hiệu vẫn được tính.",
                en: "\(unit): the date of the decision, \"\(text)\", cannot be read; the title still counts.")
        case .titleAfterPeriod(let date, let unit, let period):
            Bilingual(
                vi:
                    "\(unit): quyết định ngày \(date.shown) sau kỳ số liệu \(period), nên chưa tính là đã có danh hiệu.",
                en: "\(unit): decided on \(date), after period \(period), so the title does not count as held.")
        case .titleBeforeUnit(let unit, let origins):
            Bilingual(
                vi:
                    "\(unit): danh hiệu có trước khi lập đơn vị từ \(Self.names(origins)), nên chưa tính là của đơn vị mới.",
                en:
                    "\(unit): the title is older than the unit, formed of \(Self.names(origins)), so it does not count as the new unit's."
            )
        case .titleWithoutDecision(let unit):
            Bilingual(
                vi: "\(unit): chưa ghi số quyết định công nhận; danh hiệu vẫn được tính.",
                en: "\(unit): no decision is given; the title still counts.")
        }
    }

    var fix: Bilingual {
        switch self {
        case .unknownUnit(_, let isWhole, _):
            isWhole
                ? Bilingual(
                    vi: "Đề nghị đối chiếu mã, tên và huyện với danh mục đơn vị.",
                    en: "Please compare code, name and district with the unit list.")
                : Bilingual(
                    vi: "Đề nghị ghi thêm mã xã hoặc tên huyện.", en: "Please add the commune's code or its district.")
        case .codeAgainstName:
            Bilingual(
                vi: "Đề nghị cho biết mã hay tên là đúng và sửa ô còn lại theo danh mục đơn vị.",
                en: "Please say whether the code or the name is right, and correct the other by the unit list.")
        case .otherKind:
            Bilingual(
                vi:
                    "Đề nghị kiểm tra mã và tên; nếu danh hiệu có từ khi còn là xã thì ghi đơn vị của kỳ số liệu đang giữ danh hiệu.",
                en:
                    "Please check code and name; if the title is of the time when it was a commune, name the unit of the period that holds it."
            )
        case .formerUnit:
            Bilingual(
                vi: "Đề nghị ghi đơn vị của kỳ số liệu, nếu quyết định nào chuyển sang đơn vị ấy.",
                en: "Please name the unit of the period, if a decision carries the matter over to it.")
        case .noTable, .noField:
            Bilingual(
                vi: "Đề nghị đặt tên cột theo mẫu: mã xã, tên xã, huyện và tên chỉ số.",
                en: "Please name the columns: mã xã, tên xã, huyện, and the name of the field.")
        case .unreadable: Bilingual(vi: "Đề nghị gửi lại tệp.", en: "Please send the file again.")
        case .unknownTier:
            Bilingual(vi: "Đề nghị ghi đúng tên danh hiệu.", en: "Please write the title as the set names it.")
        case .unknownSet:
            Bilingual(vi: "Đề nghị ghi đúng mã bộ tiêu chí.", en: "Please write the id of the set.")
        case .titleTwice:
            Bilingual(vi: "Đề nghị giữ một dòng cho mỗi danh hiệu.", en: "Please keep one row for each title.")
        case .titleDate:
            Bilingual(vi: "Đề nghị ghi ngày/tháng/năm.", en: "Please write day/month/year.")
        case .titleAfterPeriod:
            Bilingual(
                vi: "Đề nghị kiểm tra ngày quyết định và kỳ số liệu.", en: "Please check the date and the period.")
        case .titleBeforeUnit:
            Bilingual(
                vi: "Đề nghị nêu quyết định công nhận đối với đơn vị mới, nếu có.",
                en: "Please give the decision that recognises the new unit, if there is one.")
        case .titleWithoutDecision:
            Bilingual(vi: "Đề nghị bổ sung số quyết định.", en: "Please add the number of the decision.")
        }
    }

    private static func placed(_ units: [Unit]) -> String { units.map(\.placed).joined(separator: "; ") }

    private static func names(_ units: [Unit]) -> String {
        units.isEmpty ? "?" : units.map { "\($0.fullName) (\($0.code))" }.joined(separator: ", ")
    }
}

extension Unit {
    /// `xã Tả Khê (99037, thành phố Mẫu)`: what a list needs to name it.
    fileprivate var placed: String {
        let district = district.map { "\($0.kind) \($0.name)" } ?? ""
        return "\(fullName) (\([code, cleaned(district)].filter { !$0.isEmpty }.joined(separator: ", ")))"
    }
}
