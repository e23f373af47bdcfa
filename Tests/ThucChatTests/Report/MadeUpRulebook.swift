// A rulebook with the shape of a real one: 19 criteria, one condition, thresholds of several provenances. Its levels are for tests alone.

import FEEL

@testable import ThucChat

enum MadeUpRulebook {
    /// `code|title|owner|unit|direction and level|provenance`, one line per indicator; a level of several parts is several tests.
    private static let lines = """
        1.1|Quy hoạch chung được duyệt và công bố|xay-dung||có|recollected
        1.2|Quy định quản lý quy hoạch|xay-dung||có|recollected
        2.1|Đường xã được nhựa hóa hoặc bê tông hóa|xay-dung|%|≥100|example
        2.2|Đường trục thôn được cứng hóa|xay-dung|%|≥50|example
        2.3|Đường ngõ xóm sạch|xay-dung|%|≥100|example
        3.1|Diện tích đất được tưới, tiêu chủ động|nong-nghiep|%|≥80|recollected
        3.2|Đủ điều kiện phòng chống thiên tai tại chỗ|nong-nghiep||có|recollected
        4.1|Hệ thống điện đạt chuẩn|cong-thuong||có|sourced
        4.2|Hộ dùng điện thường xuyên, an toàn|cong-thuong|%|≥95|recollected
        5|Trường có cơ sở vật chất đạt chuẩn|giao-duc|%|≥70|recollected
        6.1|Nhà văn hóa và sân thể thao xã|van-hoa||có|example
        6.3|Thôn có nhà văn hóa|van-hoa|%|=100|recollected
        7|Chợ nông thôn hoặc nơi mua bán|cong-thuong||có|recollected
        8.1|Điểm phục vụ bưu chính|thong-tin||có|sourced
        8.2|Dịch vụ viễn thông, internet|thong-tin||có|sourced
        9.1|Nhà tạm, nhà dột nát|xay-dung|%|≤0|sourced
        9.2|Hộ có nhà ở đạt chuẩn|xay-dung|%|≥75|recollected
        10|Thu nhập bình quân đầu người|thong-ke|triệu đồng/người/năm|≥36|example
        11|Tỷ lệ hộ nghèo|lao-dong|%|≤12|sourced
        12|Lao động có việc làm|lao-dong|%|≥90|sourced
        13.1|Hợp tác xã hoạt động đúng luật|nong-nghiep||có|recollected
        14.1|Phổ cập giáo dục|giao-duc||có|recollected
        14.3|Lao động có việc làm qua đào tạo|lao-dong|%|≥25|recollected
        15.1|Người dân tham gia bảo hiểm y tế|y-te|%|≥85|sourced
        15.3|Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi|y-te|%|≤26.7|recollected
        16|Thôn đạt tiêu chuẩn văn hóa|van-hoa|%|≥70|recollected
        17.1|Hộ dùng nước hợp vệ sinh và nước sạch|nong-nghiep|%|≥90;≥50|sourced
        17.2|Cơ sở sản xuất bảo đảm môi trường|tai-nguyen|%|=100|recollected
        17.8|Hộ và cơ sở bảo đảm an toàn thực phẩm|y-te nong-nghiep|%|=100|recollected
        18.1|Cán bộ, công chức đạt chuẩn|noi-vu||có|sourced
        18.5|Xã đạt chuẩn tiếp cận pháp luật|tu-phap||có|established
        19.1|Hoàn thành chỉ tiêu quốc phòng|quan-su||có|recollected
        19.2|An toàn về an ninh, trật tự|cong-an||có|recollected
        """
    private static let criterionTitles = [
        "Quy hoạch", "Giao thông", "Thủy lợi", "Điện", "Trường học", "Cơ sở vật chất văn hóa",
        "Cơ sở hạ tầng thương mại nông thôn",
        "Thông tin và truyền thông", "Nhà ở dân cư", "Thu nhập", "Hộ nghèo", "Lao động có việc làm", "Tổ chức sản xuất",
        "Giáo dục và đào tạo", "Y tế", "Văn hóa", "Môi trường và an toàn thực phẩm",
        "Hệ thống chính trị và tiếp cận pháp luật",
        "Quốc phòng và an ninh",
    ]
    private static let owners = [
        ("xay-dung", "Sở Giao thông vận tải - Xây dựng"), ("nong-nghiep", "Sở Nông nghiệp và PTNT"),
        ("cong-thuong", "Sở Công Thương"), ("giao-duc", "Sở Giáo dục và Đào tạo"),
        ("van-hoa", "Sở Văn hóa và Thể thao"),
        ("thong-tin", "Sở Thông tin và Truyền thông"), ("thong-ke", "Cục Thống kê"), ("lao-dong", "Sở Lao động - TBXH"),
        ("y-te", "Sở Y tế"), ("tai-nguyen", "Sở Tài nguyên và Môi trường"), ("noi-vu", "Sở Nội vụ"),
        ("tu-phap", "Sở Tư pháp"),
        ("quan-su", "Bộ CHQS tỉnh"), ("cong-an", "Công an tỉnh"),
    ]

    static let rulebook: Rulebook = {
        let indicators = lines.split(separator: "\n").map { indicator(String($0)) }
        let criteria = criterionTitles.enumerated().map { index, title in
            Criterion(
                code: "\(index + 1)", tier: "ntm", title: Bilingual(vi: title, en: "Criterion \(index + 1)"),
                basis: "quyết định mẫu, tiêu chí \(index + 1)",
                indicators: indicators.filter { $0.code.split(separator: ".")[0] == "\(index + 1)" }, examples: [],
                source: "criteria/\(index + 1).yaml:3")
        }
        return Rulebook(
            id: "ntm-mau", version: "1.0.0", digest: Digest256.hex(of: "rules"),
            title: Bilingual(vi: "Bộ tiêu chí xã nông thôn mới (mẫu)", en: "Commune criteria set (sample)"),
            decision: Decision(number: "01/QĐ-MẪU", date: CalendarDay(lastOf: 10, in: 2016), issuer: "Cơ quan mẫu"),
            years: 2016...2020,
            dimensions: [], documents: nil, kinds: ["xã"], registeredField: nil,
            owners: owners.map { Owner(id: $0.0, name: Bilingual(vi: $0.1, en: $0.1)) },
            tiers: [
                Tier(
                    id: "ntm", title: Bilingual(vi: "Xã nông thôn mới", en: "New-rural commune"), full: 19, below: nil,
                    conditions: [
                        Condition(
                            indicator: indicator("no-dong|Không có nợ đọng xây dựng cơ bản|xay-dung||có|recollected"))
                    ])
            ], retention: [],
            dictionary: FieldDictionary(
                fields: [
                    field("ty_le", "tỷ lệ", "%"), field("chu_ho", "chủ hộ", "", isPersonal: true, kind: .text),
                ], tables: []), forms: [], criteria: criteria, checks: [],
            overlays: [AppliedOverlay(id: "mau-2020", file: "overlays/mau.yaml", digest: Digest256.hex(of: "overlay"))],
            files: [RuleFile(path: "rulebook.yaml", digest: Digest256.hex(of: "rulebook"))], scope: Scope())
    }()

    private static func field(
        _ id: String, _ name: String, _ unit: String, isPersonal: Bool = false, kind: Field.Kind = .number
    ) -> Field {
        Field(
            id: id, name: name, en: name, kind: kind, unitOfMeasure: unit, lowest: nil, highest: nil, better: .none,
            isPersonal: isPersonal, labels: [])
    }

    private static func indicator(_ line: String) -> Indicator {
        let parts = line.trimmingPrefix { $0 == " " }.split(separator: "|", omittingEmptySubsequences: false).map(
            String.init)
        let levels = parts[4].split(separator: ";").map(String.init)
        let provenance = Provenance(rawValue: parts[5]) ?? .unset
        return Indicator(
            code: parts[0], title: Bilingual(vi: parts[1], en: parts[1]),
            owners: parts[2].split(separator: " ").map(String.init),
            leastAssurance: .d, notApplicable: [],
            tests: levels.enumerated().map { test("t\($0 + 1)", $1, provenance) }, source: "criteria.yaml:9")
    }

    private static func test(_ id: String, _ level: String, _ provenance: Provenance) -> Test {
        let directions: [Character: Direction] = ["≥": .atLeast, "≤": .atMost, "=": .exactly]
        let direction = level.first.flatMap { directions[$0] } ?? .achieved
        let value = direction == .achieved ? nil : Number(level.dropFirst())
        return Test(
            id: id, stated: nil, recomputed: nil, isDocumented: direction == .achieved,
            threshold: Threshold(
                direction: direction, dimension: nil,
                levels: [
                    Threshold.Level(key: nil, year: nil, value: value, provenance: provenance, note: "", scope: nil)
                ], setBy: nil),
            source: "criteria.yaml:12")
    }
}
