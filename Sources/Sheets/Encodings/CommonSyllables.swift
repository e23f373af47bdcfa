// Syllables that papers of communes use all the time; they tell apart readings that are spelt equally well.

/// Common Vietnamese syllables with marks of their own. Plain ASCII ones tell nothing about an encoding.
enum CommonSyllables {
    static let words = """
        biến biết biển biểu bà bài bàn bào bác báo bát bãi bão bé bê bên bì bình bí bò bóng bù bùi bơm bưu bưởi bạc
        bản bảng bảo bảy bất bầu bắc bắt bằng bến bếp bền bệnh bỉ bị bỏ bố bốn bổ bộ chiếc chiến chiếu chiều chuyên
        chuyện chuẩn chuối chuồng chuột chánh cháu cháy châm chè chìa chìm chí chín chính chông chú chúng chăm chăn
        chưa chương chạy chả chảy chấp chất chậm chắc chắn chặt chế chỉ chỉnh chị chọn chống chồng chỗ chợ chủ chứa
        chức chứng chừng chữ chữa chững cuối cuộc cà cá các cách cán cáo cát câu cây còi còn có cô công cùng cũ cũng
        cơ cư cướp cường cạnh cả cảm cảng cảnh cấm cấp cầm cần cầu cận cắm cặp cỏ cố cốc cống cổ cộ cộng cột cờ cỡ
        cụ cục củ của cứ cứng cứu cửa diêm diễn diện duyệt dài dàn dân dìn dòng dó dù dùng dưới dưỡng dạng dạy dấu
        dầu dẫn dề dễ dệt dịch dọn dột dụng dừng dữ dự dựng ghép già giàng giàu giá giám gián giáo giây giúp giường
        giải giảm giấc giấy giếng giết giống giới giờ giữ giữa gà gái gãy gì góp gạch gạo gấp gần gầu gặp gọi gốc
        gồm gỗ gỡ gửi hiếm hiếu hiểm hiểu hiện hiệp hiệu hoà hoàn hoàng hoá hoạ hoạch hoạt hoặc huyện hà hài hàm
        hàng hành háng hãng hè hình hòa hòm hóa hùng hút hũ hơi hơn hương hướng hưởng hạ hạc hại hạn hạng hạnh hẩu
        hậu hết hệ họ học họp hỏi hỏng hố hồ hồng hổ hổng hỗ hộ hội hợp hữu khoẻ khuyết khác khí khó khóa khôi không
        khăn khẩn khỏe kiên kiến kiểm kiểu kiện kè kéo kê kênh kì kích kín kính kẽm kế kết kể kỉ kịch kịp kỳ kỵ kỷ
        kỹ liên liền liệt luận luật là làm làng lào láng lâm lâu lãi lãnh lìn lò lòng lùng lúa lý lăng lũ lũy lưu
        lương lưới lượng lượt lạc lại lạng lạnh lấn lấy lần lầu lập lậu lắp lẻ lề lễ lệ lịch lọc lối lồng lỗ lỗi lộ
        lộc lớn lớp lỡ lợi lợn lụa lục lụt lứa lựa lực lựu miền muộn mà màu máu máy mã mì môi môn mùa măng mũ mưa
        mưu mương mười mường mượn mạng mạnh mất mầm mầu mẫu mận mắc mặc mặn mặt mẹ mọi mỏ mốc mồ mổ mỗi mộc một mới
        mở mục mủ mức mỹ nghiêm nghiên nghiệp nghèo nghìn nghĩ nghĩa nghề nghệ nghỉ nghị ngoài ngoại nguyên nguyễn
        nguồn ngành ngày ngân ngô ngư người ngầm ngọc ngủ ngừa ngừng ngữ nhiên nhiều nhiễm nhiệm nhiệt nhà nhàn nhân
        nhóm như nhạc nhất nhận nhập nhật nhẹ nhịp nhọt nhỏ nhờ những nhựa nuôi này nát nâng nên nói nông núi năm
        năng nơi nước nạn nạp nấm nấu nậm nắm nắng nằm nếu nền nọ nọc nổ nổi nội nộp nợ nửa nữ nữa phà phái pháp
        phát phân phép phê phìn phình phí phía phòng phó phôi phù phúc phút phơi phương phường phạm phạt phả phải
        phản phấn phần phẩm phố phối phồ phổ phở phụ phục phụng phủ quyết quyền quyển quà quá quán quân quý quạt quả
        quản quảng quần quầy quận quặng quế quốc quỹ riêng rà ràng rào rác rãnh rét ròng rõ rơi rượu rẫy rằng rẻ rễ
        rỗi rộng rời rụng rủi rừng siêu soát soạn suất suối suốt sàn sách sáng sát sáu sân sét sò sóc sói sóng sôi
        súc súng sĩ sơ sơn sườn sạch sạp sạt sả sản sắn sắp sắt sẵn sẽ số sống sớm sở sứ sức sử sửa sữa sự sỹ thiên
        thiết thiếu thiểu thiện thiệu thoát thoại thuyền thuê thuận thuế thuốc thuộc thuỷ thành thác thái tháng tháo
        tháp thép thêm thì thí thôi thôn thông thùng thú thơ thư thương thước thường thượng thải thần thẩm thậm
        thắng thẳng thẻ thế thể thị thịt thỏ thống thổ thờ thời thợ thụ thủ thủy thứ thức thừa thửa thực tiên tiêu
        tiến tiếng tiếp tiết tiềm tiểu tiện toàn triển triệt triệu truyền tràn trào trách trái tránh trên trì trình
        trí trò tròn trăm trưa trương trước trường trưởng trượt trạch trại trạm trạng trải trật trẻ trễ trị trịnh
        trọn trọng trống trồng trộm trộn trời trợ trụ trứng trừ trữ trực tuyên tuyến tuyển tuý tuần tuổi tài tàn tàu
        tác tám tâm tây tên tì tìm tìn tình tích tính tôi tôm tông tùng túi tý tăng tư tươi tước tưới tướng tường tạ
        tại tạm tạo tạp tả tải tấm tấn tất tầm tầng tẩy tận tập tật tắc tắt tằm tế tết tệ tỉ tỉnh tịch tịnh tỏi tố
        tốc tốt tồn tổ tổn tổng tộc tội tới tục tủ từ từng tự tỵ tỷ uỷ viên viết viễn việc viện việt và vàng vào vác
        váy vây vì vòi vòng vô võ vùng văn vũ vướng vườn vượt vạn vấn vất vẫn vận vật vắng vẽ về vệ vị vỏ vốn với vỡ
        vợ vụ vững vựa vực xuyên xuân xuất xuống xà xá xác xây xã xét xích xóa xóm xăng xưa xương xưởng xạ xấu xẻ
        xếp xử yên yêu yến yếu án áp âm ít ông úng ý ăn đa đang đem đi điều điểm điện đo đoàn đoạn đua đuôi đuổi đài
        đàm đào đá đánh đáp đâu đây đã đèn đèo đê đêm đìa đình đò đó đói đón đóng đôi đôn đúc đúng đơn đưa đường
        được đạc đại đạo đạt đảm đảng đất đấu đầm đầu đẩy đậm đập đậu đậy đắk đắp đặc đặt đếm đến đề đền đều để địa
        định đọc đốc đối đồ đồng đổ đổi đỗ độ độc đội động đời đỡ đợt đủ đức đứng ưa ưu ương ước ảnh ấp ấy ẩn ốm ống
        ổ ổn ở ủ ủy ứ ứa ứng
        """
}
