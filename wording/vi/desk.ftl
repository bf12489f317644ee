# the officers' desk
desk-title = Bàn làm việc của cán bộ
desk-start = Hãy chọn bên dưới, hoặc gõ tên dự án, khu công nghiệp hay hồ sơ.
desk-not-your-role = Vai trò của anh/chị không bao gồm việc này. Người phụ trách bàn làm việc có thể thay đổi.
desk-in-private = Tôi đã trả lời anh/chị trong cuộc trò chuyện riêng.
