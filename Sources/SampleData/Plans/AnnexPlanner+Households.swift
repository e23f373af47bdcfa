// The columns of the household list.

extension AnnexPlanner {
    static var householdColumns: [AnnexColumn<Household>] {
        [
            .text("Mã hộ", "code") { $0.code },
            .text("Họ và tên chủ hộ", "head") { $0.head },
            .text("Thôn, bản", "village") { $0.village },
            .count("Số nhân khẩu", "members") { $0.members },
            .tenths("Tổng thu nhập (triệu đồng)", "income") { $0.incomeHundredThousandDong },
            .yes("Hộ nghèo", "poor") { $0.isPoor },
            .yes("Hộ cận nghèo", "nearPoor") { $0.isNearPoor },
            .yes("Hộ bảo trợ xã hội", "protection") { $0.isUnderSocialProtection },
            .yes("Nhà tạm, dột nát", "makeshift") { $0.hasMakeshiftHouse },
            .yes("Nhà ở đạt chuẩn", "standardHouse") { $0.hasStandardHouse },
            .yes("Nước hợp vệ sinh", "hygienicWater") { $0.hasHygienicWater },
            .yes("Nước sạch", "cleanWater") { $0.hasCleanWater },
            .yes("Nhà tiêu hợp vệ sinh", "toilet") { $0.hasHygienicToilet },
            .count("Số người có BHYT", "insured") { $0.insured },
            .count("Số lao động", "able") { $0.ableWorkers },
            .count("Số lao động có việc làm", "employed") { $0.employed },
            .count("Số lao động qua đào tạo", "trained") { $0.trained },
            .yes("Hộ chăn nuôi", "livestock") { $0.keepsLivestock },
            .yes("Chuồng trại hợp vệ sinh", "pens") { $0.hasHygienicPens },
        ]
    }
}
