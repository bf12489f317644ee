# personal data
command-privacy = Những gì được lưu về bạn
command-mydata = Dữ liệu của bạn trong một tệp
command-deleteme = Xóa dữ liệu của bạn
privacy-title = Dữ liệu của bạn
privacy-what = Những gì được lưu: mã số của bạn trên Telegram, ngày bạn viết lần đầu, ngôn ngữ bạn đã chọn, mục bạn vừa hỏi trong từng cuộc trò chuyện, câu hỏi cuối của bạn (đã xóa địa chỉ, tên sau @ và dãy số dài) để bạn có thể đánh giá câu trả lời, các câu trả lời của bạn khi được hướng dẫn từng bước, và câu hỏi gửi Ban Quản lý kèm tên, liên hệ và những trao đổi về câu hỏi đó, nếu bạn đã đồng ý.
privacy-words = Những gì không được lưu theo mã số của bạn: tên và lời bạn viết, trừ câu hỏi cuối nói trên và những gì bạn viết cho câu hỏi gửi Ban Quản lý. Câu hỏi chưa trả lời được hoặc bị đánh giá không hữu ích được giữ 180 ngày để Ban bổ sung dữ liệu: không kèm tên và mã số của bạn, đã xóa địa chỉ và dãy số dài. Số lần mỗi chủ đề được hỏi được đếm mà không gắn với người nào. Chỉ khi rất nhiều người viết cùng một lúc, tin nhắn mới chờ trong một tệp cho đến khi được trả lời, thường chưa đến một giây, rồi bị xóa.
privacy-why = Để làm gì: để trả lời bằng ngôn ngữ của bạn, để hiểu câu “thế giá thì sao?”, để bổ sung điều chưa trả lời được, và để không tin nhắn nào bị mất hay gửi hai lần.
privacy-how-long = Bao lâu: mục bạn vừa hỏi và câu hỏi cuối, các câu trả lời của bạn khi được hướng dẫn và nội dung chúng tôi trả lời được xóa trong vòng ba ngày; câu hỏi gửi Ban Quản lý được xóa sau nhiều nhất mười hai tháng; mã số, ngày đầu tiên và ngôn ngữ được giữ đến khi bạn xóa. Bản sao lưu được giữ nhiều nhất 14 ngày.
privacy-where = Ở đâu: trong các tệp của trợ lý này, trên máy chủ nơi nó chạy; cán bộ Ban Quản lý xem câu hỏi gửi Ban, ngoài ra không giao cho ai. Telegram chuyển tin nhắn theo quy định riêng của họ.
privacy-yours = Quyền của bạn: /mydata cho xem tất cả những gì được lưu về bạn, trừ ghi chú riêng của cán bộ về câu hỏi của bạn; /deleteme xóa tất cả, kể cả ghi chú đó.
personal-in-private = Ở đây người khác cũng đọc được. Về dữ liệu của bạn, xin viết cho tôi trong cuộc trò chuyện riêng.
mydata-file = Tệp này chứa tất cả những gì được lưu về bạn.
deleteme-ask = Bạn muốn xóa tất cả những gì được lưu về bạn, trong mọi cuộc trò chuyện? Việc này không thể hoàn tác.
deleteme-done = Đã xong. Tất cả những gì được lưu về bạn đã bị xóa. Nếu bạn viết lại, mọi thứ bắt đầu từ đầu.
deleteme-remains = Những gì còn lại: các bản sao lưu đã có từ trước, cho đến khi được thay thế, nhiều nhất 14 ngày; và trong nhiều nhất ba ngày là số thứ tự các lượt gửi của Telegram, không kèm tên hay mã số của bạn; và các câu hỏi lưu không kèm tên, vì không ai biết là của ai. Những gì cán bộ đã nhận qua tin nhắn về câu hỏi của bạn vẫn còn trong cuộc trò chuyện của họ.
button-delete-me = Có, xóa tất cả
button-keep-me = Không, giữ lại
