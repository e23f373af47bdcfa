// The 19 criteria and 49 indicators of the set of 2016-2020 with the levels of the northern midlands and mountains,
// and for what provinces set, the example levels of the invented province.

enum Standard {
    static let groups = [
        "QUY HOẠCH", "HẠ TẦNG KINH TẾ - XÃ HỘI", "KINH TẾ VÀ TỔ CHỨC SẢN XUẤT", "VĂN HÓA - XÃ HỘI - MÔI TRƯỜNG",
        "HỆ THỐNG CHÍNH TRỊ",
    ]

    static let criteria: [Criterion] = infrastructure + society + environment

    static let indicators: [Indicator] = criteria.flatMap(\.indicators)

    static func indicator(_ code: String) -> Indicator? {
        indicators.first { $0.code == code }
    }

    private static let infrastructure: [Criterion] = [
        Criterion(
            number: 1, name: "Quy hoạch", group: 0,
            indicators: [
                yes(
                    "1.1", "Có quy hoạch chung xây dựng xã được phê duyệt và được công bố công khai đúng thời hạn",
                    "Quy hoạch chung xã được duyệt và công bố", "phê duyệt quy hoạch chung xây dựng xã", .district),
                yes(
                    "1.2", "Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch",
                    "Có quy định quản lý quy hoạch và làm theo quy hoạch", "quy định quản lý quy hoạch", .commune),
            ]),
        Criterion(
            number: 2, name: "Giao thông", group: 1,
            indicators: [
                share(
                    "2.1", "Tỷ lệ km đường xã và đường từ trung tâm xã đến đường huyện được nhựa hóa hoặc bê tông hóa",
                    "Đường xã được nhựa hóa, bê tông hóa", .hectometres, .exactly(1000)),
                share(
                    "2.2", "Tỷ lệ km đường trục thôn, bản và đường liên thôn, bản được cứng hóa",
                    "Đường trục thôn, liên thôn được cứng hóa", .hectometres, .atLeast(500)),
                share(
                    "2.3", "Tỷ lệ km đường ngõ, xóm sạch và không lầy lội vào mùa mưa",
                    "Đường ngõ xóm sạch, không lầy lội", .hectometres, .atLeast(500)),
                share(
                    "2.4", "Tỷ lệ km đường trục chính nội đồng bảo đảm vận chuyển hàng hóa thuận tiện quanh năm",
                    "Đường trục chính nội đồng đi lại thuận tiện", .hectometres, .atLeast(500)),
            ]),
        Criterion(
            number: 3, name: "Thủy lợi", group: 1,
            indicators: [
                share(
                    "3.1", "Tỷ lệ diện tích đất sản xuất nông nghiệp được tưới và tiêu nước chủ động",
                    "Diện tích tưới, tiêu chủ động", .tenthsOfHectare, .atLeast(800)),
                yes(
                    "3.2", "Bảo đảm đủ điều kiện đáp ứng yêu cầu dân sinh và quy định về phòng chống thiên tai tại chỗ",
                    "Đủ điều kiện dân sinh và phòng chống thiên tai",
                    "công nhận đạt yêu cầu phòng chống thiên tai tại chỗ",
                    .district),
            ]),
        Criterion(
            number: 4, name: "Điện", group: 1,
            indicators: [
                yes(
                    "4.1", "Hệ thống điện đạt chuẩn", "Hệ thống điện đạt chuẩn", "xác nhận hệ thống điện đạt chuẩn",
                    .department("Sở Công Thương")),
                share(
                    "4.2", "Tỷ lệ hộ sử dụng điện thường xuyên, an toàn từ các nguồn",
                    "Hộ dùng điện thường xuyên, an toàn",
                    .households, .atLeast(950)),
            ]),
        Criterion(
            number: 5, name: "Trường học", group: 1,
            indicators: [
                share(
                    "5",
                    "Tỷ lệ trường học các cấp: mầm non, tiểu học, trung học cơ sở có cơ sở vật chất và thiết bị dạy học đạt chuẩn quốc gia",
                    "Trường học có cơ sở vật chất đạt chuẩn quốc gia", .schools, .atLeast(700))
            ]),
        Criterion(
            number: 6, name: "Cơ sở vật chất văn hóa", group: 1,
            indicators: [
                yes(
                    "6.1",
                    "Xã có nhà văn hóa hoặc hội trường đa năng và sân thể thao phục vụ sinh hoạt văn hóa, thể thao của toàn xã",
                    "Nhà văn hóa và sân thể thao xã", "bàn giao đưa vào sử dụng nhà văn hóa, sân thể thao xã", .district
                ),
                yes(
                    "6.2", "Xã có điểm vui chơi, giải trí và thể thao cho trẻ em và người cao tuổi theo quy định",
                    "Điểm vui chơi, thể thao cho trẻ em, người cao tuổi", "công nhận điểm vui chơi, giải trí", .district
                ),
                share(
                    "6.3", "Tỷ lệ thôn, bản có nhà văn hóa hoặc nơi sinh hoạt văn hóa, thể thao phục vụ cộng đồng",
                    "Thôn có nhà văn hóa hoặc nơi sinh hoạt cộng đồng", .villages, .exactly(1000)),
            ]),
        Criterion(
            number: 7, name: "Cơ sở hạ tầng thương mại nông thôn", group: 1,
            indicators: [
                yes(
                    "7", "Xã có chợ nông thôn hoặc nơi mua bán, trao đổi hàng hóa",
                    "Chợ nông thôn hoặc nơi mua bán hàng hóa",
                    "phê duyệt nội quy chợ nông thôn", .district)
            ]),
        Criterion(
            number: 8, name: "Thông tin và Truyền thông", group: 1,
            indicators: [
                yes(
                    "8.1", "Xã có điểm phục vụ bưu chính", "Điểm phục vụ bưu chính", "xác nhận điểm phục vụ bưu chính",
                    .department("Sở Thông tin và Truyền thông")),
                yes(
                    "8.2", "Xã có dịch vụ viễn thông, internet", "Dịch vụ viễn thông, internet",
                    "xác nhận dịch vụ viễn thông, internet", .department("Sở Thông tin và Truyền thông")),
                yes(
                    "8.3", "Xã có đài truyền thanh và hệ thống loa đến các thôn",
                    "Đài truyền thanh và loa đến các thôn",
                    "cấp phép đài truyền thanh xã", .department("Sở Thông tin và Truyền thông")),
                yes(
                    "8.4", "Xã có ứng dụng công nghệ thông tin trong công tác quản lý, điều hành",
                    "Ứng dụng CNTT trong quản lý, điều hành", "quy chế ứng dụng công nghệ thông tin", .commune),
            ]),
        Criterion(
            number: 9, name: "Nhà ở dân cư", group: 1,
            indicators: [
                Indicator(
                    code: "9.1", text: "Nhà tạm, dột nát", shortText: "Không còn nhà tạm, dột nát",
                    requirement: "Không",
                    answer: .makeshiftHouses),
                share(
                    "9.2", "Tỷ lệ hộ có nhà ở đạt tiêu chuẩn theo quy định", "Hộ có nhà ở đạt tiêu chuẩn", .households,
                    .atLeast(750)),
            ]),
    ]

    private static let society: [Criterion] = [
        Criterion(
            number: 10, name: "Thu nhập", group: 2,
            indicators: [
                Indicator(
                    code: "10", text: "Thu nhập bình quân đầu người khu vực nông thôn năm 2020 (triệu đồng/người)",
                    shortText: "Thu nhập bình quân đầu người năm 2020", requirement: "≥ 36 triệu đồng", answer: .income)
            ]),
        Criterion(
            number: 11, name: "Hộ nghèo", group: 2,
            indicators: [
                share(
                    "11", "Tỷ lệ hộ nghèo đa chiều giai đoạn 2016-2020", "Tỷ lệ hộ nghèo đa chiều", .households,
                    .atMost(120))
            ]),
        Criterion(
            number: 12, name: "Lao động có việc làm", group: 2,
            indicators: [
                share(
                    "12", "Tỷ lệ người có việc làm trên dân số trong độ tuổi lao động có khả năng tham gia lao động",
                    "Tỷ lệ lao động có việc làm", .workers, .atLeast(900))
            ]),
        Criterion(
            number: 13, name: "Tổ chức sản xuất", group: 2,
            indicators: [
                yes(
                    "13.1", "Xã có hợp tác xã hoạt động theo đúng quy định của Luật Hợp tác xã năm 2012",
                    "Hợp tác xã hoạt động đúng Luật HTX 2012", "xếp loại hợp tác xã", .district),
                yes(
                    "13.2", "Xã có mô hình liên kết sản xuất gắn với tiêu thụ nông sản chủ lực bảo đảm bền vững",
                    "Liên kết sản xuất - tiêu thụ nông sản chủ lực", "phê duyệt dự án liên kết sản xuất", .district),
            ]),
        Criterion(
            number: 14, name: "Giáo dục và Đào tạo", group: 3,
            indicators: [
                yes(
                    "14.1",
                    "Phổ cập giáo dục mầm non cho trẻ 5 tuổi, xóa mù chữ, phổ cập giáo dục tiểu học và trung học cơ sở",
                    "Phổ cập giáo dục, xóa mù chữ", "công nhận đạt chuẩn phổ cập giáo dục, xóa mù chữ", .district),
                share(
                    "14.2",
                    "Tỷ lệ học sinh tốt nghiệp trung học cơ sở được tiếp tục học trung học (phổ thông, bổ túc, trung cấp)",
                    "Học sinh tốt nghiệp THCS học tiếp", .pupils, .atLeast(700)),
                share(
                    "14.3", "Tỷ lệ lao động có việc làm qua đào tạo", "Lao động có việc làm qua đào tạo", .workers,
                    .atLeast(250)),
            ]),
        Criterion(
            number: 15, name: "Y tế", group: 3,
            indicators: [
                share(
                    "15.1", "Tỷ lệ người dân tham gia bảo hiểm y tế", "Người dân tham gia bảo hiểm y tế", .people,
                    .atLeast(850)),
                yes(
                    "15.2", "Xã đạt tiêu chí quốc gia về y tế", "Đạt tiêu chí quốc gia về y tế",
                    "công nhận xã đạt tiêu chí quốc gia về y tế", .department("Sở Y tế")),
                share(
                    "15.3", "Tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng thể thấp còi (chiều cao theo tuổi)",
                    "Trẻ dưới 5 tuổi suy dinh dưỡng thấp còi", .children, .atMost(267)),
            ]),
        Criterion(
            number: 16, name: "Văn hóa", group: 3,
            indicators: [
                share(
                    "16", "Tỷ lệ thôn, bản đạt tiêu chuẩn văn hóa theo quy định", "Thôn đạt tiêu chuẩn văn hóa",
                    .villages,
                    .atLeast(700))
            ]),
    ]
}

extension Standard {
    static func yes(_ code: String, _ text: String, _ short: String, _ subject: String, _ issuer: Issuer) -> Indicator {
        Indicator(
            code: code, text: text, shortText: short, requirement: "Đạt",
            answer: .citation(subject: subject, issuer: issuer))
    }

    static func share(_ code: String, _ text: String, _ short: String, _ counted: Counted, _ level: Level) -> Indicator
    {
        Indicator(
            code: code, text: text, shortText: short, requirement: requirement(level), answer: .share(counted, level))
    }

    /// `≥ 90%`, `≤ 26,7%`, `100%`.
    static func requirement(_ level: Level) -> String {
        let digits = level.tenths.isMultiple(of: 10) ? 0 : 1
        let number = VietnameseText.decimal(digits == 0 ? level.tenths / 10 : level.tenths, digits: digits)
        return switch level {
        case .atLeast: "≥ \(number)%"
        case .atMost: "≤ \(number)%"
        case .exactly: "\(number)%"
        }
    }
}
