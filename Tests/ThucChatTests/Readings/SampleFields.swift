// Fields that the tables of readings are read under.

import FEEL

@testable import ThucChat

/// Fields in the manner of a rulebook's dictionary.
enum SampleField {
    static let poverty = number("tỷ lệ hộ nghèo", "%", 0, 100, ["Tỷ lệ hộ nghèo đa chiều"])
    static let hygienicWater = number("tỷ lệ hộ dùng nước hợp vệ sinh", "%", 0, 100)
    static let cleanWater = number("tỷ lệ hộ dùng nước sạch", "%", 0, 100)
    static let growth = number("tăng trưởng so với năm trước", "%", nil, nil)
    static let change = number("mức giảm tỷ lệ hộ nghèo", "điểm %", -100, 100)
    static let income = number("thu nhập bình quân đầu người", "triệu đồng/người/năm", 0, nil)
    static let debt = number("tổng số nợ", "triệu đồng", 0, nil)
    static let households = number("tổng số hộ", "hộ", 0, nil, ["Tổng số hộ dân"])
    static let people = number("tổng số nhân khẩu", "người", 0, nil)
    static let places = number("tổng số cơ sở", "cơ sở", 0, nil)
    static let score = number("điểm số", "điểm", 0, 100)
    static let criteria = number("bình quân tiêu chí", "tiêu chí/xã", 0, 19)
    static let plain = number("hệ số", "", nil, nil)
    static let roads = number("chiều dài", "km", 0, nil, ["Chiều dài (km)"])
    static let land = number("diện tích tưới chủ động", "ha", 0, nil)
    static let plan = field("có quy hoạch chung được duyệt", .yesNo)
    static let decided = field("ngày công nhận", .date)
    static let note = field("trích yếu", .text)

    static func number(
        _ name: String, _ unit: String, _ lowest: Int?, _ highest: Int?, _ labels: [String] = []
    ) -> Field {
        Field(
            id: name, name: name, en: name, kind: .number, unitOfMeasure: unit, lowest: lowest.map { Number($0) },
            highest: highest.map { Number($0) }, better: .none, isPersonal: false, labels: labels)
    }

    static func field(_ name: String, _ kind: Field.Kind) -> Field {
        Field(
            id: name, name: name, en: name, kind: kind, unitOfMeasure: "", lowest: nil, highest: nil, better: .none,
            isPersonal: false, labels: [])
    }
}

/// A reading in one line, as tables of expectations write it.
///
/// `93.5 .1` is a value with one printed decimal; `>42` above, `≥` at least, `<` below, `≤` at most, `~` near; `1…1.5` a range; `[4/15]` the fraction; `est` an estimate.
func line(_ reading: Reading) -> String {
    switch reading {
    case .blank: "blank"
    case .ambiguous(let fault): "ambiguous \(fault.code)"
    case .unreadable(let fault): "unreadable \(fault.code)"
    case .value(let quantity, let conversion): line(quantity) + (conversion.map { " {\($0)}" } ?? "")
    }
}

private func line(_ quantity: Quantity) -> String {
    let marks: [Quantity.Bound: String] = [.above: ">", .atLeast: "≥", .below: "<", .atMost: "≤", .near: "~"]
    var text = marks[quantity.bound] ?? ""
    switch quantity.value {
    case .number(let number): text += number.description
    case .boolean(let isTrue): text += isTrue ? "yes" : "no"
    case .string(let string): text += "\"\(string)\""
    case .date(let date): text += date.description
    default: text += "other"
    }
    if let upper = quantity.upper { text += "…\(upper)" }
    if let decimals = quantity.printedDecimals { text += " .\(decimals)" }
    if quantity.numerator != nil || quantity.denominator != nil {
        text += " [\(quantity.numerator?.description ?? "")/\(quantity.denominator?.description ?? "")]"
    }
    return text + (quantity.isEstimate ? " est" : "")
}
