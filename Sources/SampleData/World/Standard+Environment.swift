// Criteria 17 to 19 of the set: environment and food safety, the political system, defence and security.

extension Standard {
    static let environment: [Criterion] = [
        Criterion(
            number: 17, name: "Môi trường và an toàn thực phẩm", group: 3,
            indicators: [
                Indicator(
                    code: "17.1", text: "Tỷ lệ hộ được sử dụng nước hợp vệ sinh và nước sạch theo quy định",
                    shortText: "Hộ dùng nước hợp vệ sinh và nước sạch", requirement: "≥ 90% (≥ 50% nước sạch)",
                    answer: .water),
                share(
                    "17.2",
                    "Tỷ lệ cơ sở sản xuất - kinh doanh, nuôi trồng thủy sản, làng nghề bảo đảm quy định về bảo vệ môi trường",
                    "Cơ sở SXKD, nuôi trồng thủy sản, làng nghề bảo đảm môi trường", .establishments, .exactly(1000)),
                yes(
                    "17.3", "Xây dựng cảnh quan, môi trường xanh - sạch - đẹp, an toàn",
                    "Cảnh quan xanh - sạch - đẹp, an toàn",
                    "công nhận cảnh quan, môi trường xanh - sạch - đẹp", .district),
                yes(
                    "17.4", "Mai táng phù hợp với quy định và theo quy hoạch", "Mai táng đúng quy định và quy hoạch",
                    "quy chế quản lý nghĩa trang", .commune),
                yes(
                    "17.5",
                    "Chất thải rắn trên địa bàn và nước thải khu dân cư tập trung, cơ sở sản xuất - kinh doanh được thu gom, xử lý theo quy định",
                    "Chất thải rắn và nước thải được thu gom, xử lý", "phương án thu gom, xử lý chất thải", .district),
                share(
                    "17.6", "Tỷ lệ hộ có nhà tiêu, nhà tắm, bể chứa nước sinh hoạt hợp vệ sinh và bảo đảm 3 sạch",
                    "Hộ có nhà tiêu, nhà tắm, bể nước hợp vệ sinh, 3 sạch", .households, .atLeast(700)),
                share(
                    "17.7", "Tỷ lệ hộ chăn nuôi có chuồng trại chăn nuôi bảo đảm vệ sinh môi trường",
                    "Hộ chăn nuôi có chuồng trại hợp vệ sinh", .households, .atLeast(600)),
                share(
                    "17.8",
                    "Tỷ lệ hộ gia đình và cơ sở sản xuất, kinh doanh thực phẩm tuân thủ các quy định về bảo đảm an toàn thực phẩm",
                    "Hộ và cơ sở thực phẩm tuân thủ an toàn thực phẩm", .establishments, .exactly(1000)),
            ]),
        Criterion(
            number: 18, name: "Hệ thống chính trị và tiếp cận pháp luật", group: 4,
            indicators: [
                yes(
                    "18.1", "Cán bộ, công chức xã đạt chuẩn", "Cán bộ, công chức xã đạt chuẩn",
                    "phê duyệt kết quả rà soát cán bộ, công chức xã", .district),
                yes(
                    "18.2", "Có đủ các tổ chức trong hệ thống chính trị cơ sở theo quy định",
                    "Đủ tổ chức trong hệ thống chính trị cơ sở", "xác nhận các tổ chức trong hệ thống chính trị cơ sở",
                    .district),
                yes(
                    "18.3", "Đảng bộ, chính quyền xã đạt tiêu chuẩn trong sạch, vững mạnh",
                    "Đảng bộ, chính quyền trong sạch, vững mạnh", "xếp loại đảng bộ, chính quyền xã", .district),
                share(
                    "18.4", "Tổ chức chính trị - xã hội của xã đạt loại khá trở lên",
                    "Tổ chức chính trị - xã hội xếp loại khá trở lên", .organisations, .exactly(1000)),
                yes(
                    "18.5", "Xã đạt chuẩn tiếp cận pháp luật theo quy định", "Đạt chuẩn tiếp cận pháp luật",
                    "công nhận xã đạt chuẩn tiếp cận pháp luật", .district),
                yes(
                    "18.6",
                    "Đảm bảo bình đẳng giới và phòng chống bạo lực gia đình; bảo vệ và hỗ trợ những người dễ bị tổn thương trong gia đình và đời sống xã hội",
                    "Bình đẳng giới, phòng chống bạo lực gia đình", "báo cáo công tác bình đẳng giới", .commune),
            ]),
        Criterion(
            number: 19, name: "Quốc phòng và An ninh", group: 4,
            indicators: [
                yes(
                    "19.1", "Xây dựng lực lượng dân quân vững mạnh, rộng khắp và hoàn thành các chỉ tiêu quốc phòng",
                    "Dân quân vững mạnh, hoàn thành chỉ tiêu quốc phòng", "kết quả nhiệm vụ quốc phòng",
                    .department("Bộ CHQS tỉnh")),
                yes(
                    "19.2", "Xã đạt chuẩn an toàn về an ninh, trật tự xã hội và bảo đảm bình yên",
                    "An toàn về an ninh, trật tự", "công nhận đạt chuẩn an toàn về an ninh, trật tự",
                    .department("Công an tỉnh")),
            ]),
    ]
}
