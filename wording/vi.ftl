# figures and their sources
cited = { $value } ({ $asOf }; { $source })
cited-former = Không còn hiệu lực: { $value } ({ $asOf }; { $source })
former = { $value } (không còn hiệu lực)
unofficial = Không chính thức, { $asOf }, Ban chưa kiểm chứng: { $value } ({ $source })
noted = { $value } – { $note }
law = { $title } { $number }
law-article = { $law }, Điều { $article }
source-no-page = { $publisher }, tài liệu tổng hợp, không có trang công khai
source-line = { $source } – { $kind }
source-law = văn bản pháp luật
source-official = trang chính thức
source-press = báo chí
source-developer = chủ đầu tư hạ tầng
source-listing = trang môi giới, tư vấn
source-unverified = chưa kiểm chứng
source-founding-article = bài báo
sources-of = Nguồn: { $name }
no-sources = Chưa có nguồn nào được ghi cho mục này.
with-link = { $value }: { $link }
with-part = { $value } ({ $part })
with-period = { $period }: { $value }
with-place = { $place }: { $value }
with-case = { $case }: { $value }
with-scope = { $value } – { $scope }
with-counted-from = { $value } kể từ { $from }
with-less-by = { $value }, ít hơn { $less } so với quy định khi đó
with-promiser = { $value }, do { $by } cam kết
step = { $actor }: { $action }
point-outline = { $lat }, { $lon } (tâm ranh giới khu, không phải cổng)
point-approximate = { $lat }, { $lon } (gần đúng)
point-openstreetmap = { $point }, © những người đóng góp OpenStreetMap
place-port = cảng
place-airport = sân bay
place-station = nhà ga
place-city = thành phố
place-expressway = cao tốc
place-road = đường bộ

# lines of answers
record-name = { $name }
field-value = { $field }: { $value }
field-list = { $field }:
field-history = { $field } (lịch sử, không phải cam kết hiện nay): { $value }
item = { $value }
differing = số liệu khác: { $value }
other-figures = Số liệu khác đã công bố:
other-statements = Nguồn khác ghi:
other-cases = Trường hợp khác:
fact-line = { $is }: { $value }
fact-scope = Phạm vi: { $scope }.
not-published = { $field }: chưa công bố. { $whom }
ask-board = Xin hỏi Ban Quản lý (heza.gov.vn).
ask-developer-or-board = Xin hỏi chủ đầu tư hạ tầng { $developer } hoặc Ban Quản lý (heza.gov.vn).
which = Bạn muốn hỏi mục nào?
which-for-field = { $field }: của mục nào?
which-none-named = Không có mục nào tên { $name }. Có phải bạn muốn hỏi một trong các mục này?
of-which = { $field }: của khu, thủ tục hay dự án nào? Bạn viết tên giúp nhé.
did-you-mean = Có phải bạn muốn hỏi:
outside-scope = Câu này ngoài phạm vi của tôi. Tôi trả lời về khu công nghiệp, khu kinh tế, đất, thủ tục và dự án ở Hải Phòng.
outside-elsewhere = Tôi chỉ trả lời về Hải Phòng, gồm cả Hải Dương cũ. Với nơi khác, xin hỏi cơ quan của nơi đó.
outside-personal = Tôi không cung cấp thông tin cá nhân, hồ sơ hay tiền lương của ai. Với hồ sơ của chính bạn, xin hỏi Ban Quản lý (heza.gov.vn).
outside-orders = Tôi chỉ trả lời theo dữ liệu của Ban và không thực hiện yêu cầu như vậy.
outside-advice = Tôi cung cấp số liệu, không tư vấn pháp lý hay đầu tư. Bạn hãy hỏi về khu công nghiệp, thủ tục hoặc số liệu.
outside-forecast = Tôi chỉ có số liệu đã công bố và không dự báo.
outside-no-such-day = Không có ngày này trong lịch. Xin viết lại ngày, ví dụ 12/02/2026.
outside-not-understood = Tôi chưa tìm thấy nội dung này trong dữ liệu. Bạn hãy nêu tên khu công nghiệp, khu kinh tế, thủ tục hoặc dự án.
talk-greeting = Xin chào! Tôi là trợ lý của Ban Quản lý Khu kinh tế Hải Phòng. Bạn hỏi tôi về khu công nghiệp, đất, thủ tục hay dự án nhé.
talk-thanks = Rất vui được giúp bạn. Bạn cứ hỏi thêm về khu công nghiệp, đất hay thủ tục.
talk-farewell = Tạm biệt, chúc dự án của bạn thuận lợi.
talk-help = Bạn cứ hỏi tự nhiên, ví dụ: “Tràng Duệ 3 rộng bao nhiêu?”, “Xin giấy chứng nhận đầu tư mất bao lâu?”, “Chủ đầu tư KCN Nam Tràng Cát là ai?”. Tôi có dữ liệu về khu công nghiệp, khu kinh tế, đất, thủ tục, giấy phép và dự án ở Hải Phòng; mỗi số liệu đều kèm ngày và nguồn.
talk-who = Tôi là bot, trợ lý tự động của Ban Quản lý Khu kinh tế Hải Phòng. Mọi điều tôi trả lời đều lấy từ dữ liệu có ngày và nguồn.
notice-english = Phần chưa có trong ngôn ngữ của bạn được hiển thị bằng tiếng Anh.

# menu, commands, buttons
welcome = Xin chào! Tôi là trợ lý của Ban Quản lý Khu kinh tế Hải Phòng. Bạn cứ hỏi tự nhiên về khu công nghiệp, đất, thủ tục, dự án, hoặc chọn bên dưới.
menu-title = Danh mục
menu-start = Chọn một mục, hoặc viết câu hỏi của bạn.
menu-parks = Có { $count } khu công nghiệp trong dữ liệu. Viết tên khu, hoặc chọn:
menu-procedures = Có { $count } thủ tục trong dữ liệu. Viết điều bạn cần, hoặc chọn:
menu-zones = Số khu kinh tế trong dữ liệu: { $count }.
menu-languages = Chọn ngôn ngữ:
menu-contact = Ban Quản lý Khu kinh tế Hải Phòng (HEZA): heza.gov.vn. Dữ liệu chưa có số điện thoại, địa chỉ hay email của Ban; hồ sơ nộp qua dichvucong.gov.vn hoặc bộ phận một cửa.
command-unknown = Tôi không biết lệnh này. Bạn cứ viết câu hỏi, hoặc chọn bên dưới.
cancel-nothing = Hiện không có việc nào đang dở để hủy.
command-start = Bắt đầu
command-help = Hỏi được những gì
command-menu = Danh mục
command-park = Tra cứu khu công nghiệp
command-procedure = Tra cứu thủ tục
command-language = Chọn ngôn ngữ
command-cancel = Hủy việc đang làm
button-more = Xem thêm
button-sources = Nguồn
button-card = Toàn bộ hồ sơ
button-menu = Danh mục
button-record = { $name }
button-parks = Khu công nghiệp
button-procedures = Thủ tục
button-zones = Khu kinh tế
button-help = Trợ giúp
button-contact = Liên hệ
button-languages = Ngôn ngữ
language-vi = Tiếng Việt
language-en = English
language-zh = 中文
language-ja = 日本語
language-ko = 한국어
fault-kind = Có lỗi từ phía chúng tôi. Bạn thử lại giúp; nếu vẫn lỗi, xin báo Ban mã này: { $reference }
terminal-hello = Gõ câu hỏi, số để bấm nút, hoặc /help. Ctrl-C để thoát.
terminal-bye = Tạm biệt.

# dates
date-undated = không ghi ngày
date-year = { $year }
date-about = khoảng { $date }
date-quarter = quý { $quarter }/{ $year }
date-month = tháng { $month }/{ $year }
date-day = { $day }/{ $month }/{ $year }
list-separator = ,{ " " }
qualifier-about = khoảng { $amount }
qualifier-over = trên { $amount }
qualifier-nearly = gần { $amount }
qualifier-up-to = tối đa { $amount }
month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

# units
unit-ha = { $n } ha
unit-m2 = { $n } m²
unit-km = { $n } km
unit-m = { $n } m
unit-percent = { $n }%
unit-park = { $n } khu
unit-zone = { $n } khu kinh tế
unit-cluster = { $n } cụm
unit-project = { $n } dự án
unit-country = { $n } nước
unit-unit = { $n } đơn vị
unit-person = { $n } người
unit-job = { $n } việc làm
unit-tenant = { $n } doanh nghiệp
unit-file = { $n } hồ sơ
unit-meeting = { $n } cuộc họp
unit-year = { $n } năm
unit-month = { $n } tháng
unit-week = { $n } tuần
unit-day = { $n } ngày
unit-working-day = { $n } ngày làm việc
unit-calendar-day = { $n } ngày (theo lịch)
unit-working-hour = { $n } giờ làm việc
unit-times = { $n } lần
unit-commune = { $n } xã
unit-ward = { $n } phường
unit-special-zone = { $n } đặc khu
unit-household = { $n } hộ
unit-usd-million = { $n } triệu USD
unit-usd-billion = { $n } tỷ USD
unit-vnd = { $n } đồng
unit-vnd-million = { $n } triệu đồng
unit-vnd-billion = { $n } tỷ đồng
unit-vnd-trillion = { $n } nghìn tỷ đồng
unit-usd-per-m2-term = { $n } USD/m² cho cả thời hạn thuê
unit-usd-per-m2-month = { $n } USD/m²/tháng
unit-usd-per-m3 = { $n } USD/m³
unit-usd-million-per-ha = { $n } triệu USD/ha
unit-vnd-per-m2-month = { $n } đồng/m²/tháng
unit-vnd-per-m2-year = { $n } đồng/m²/năm
unit-vnd-per-m3 = { $n } đồng/m³
unit-vnd-per-kwh = { $n } đồng/kWh
unit-vnd-per-month = { $n } đồng/tháng
unit-mw = { $n } MW
unit-mva = { $n } MVA
unit-m3-per-day = { $n } m³/ngày
unit-teu-per-year = { $n } TEU/năm
unit-dwt = { $n } DWT

# fields
field-status = Tình trạng
field-area = Diện tích
field-industrialLand = Đất công nghiệp
field-availableLand = Đất còn trống
field-occupancy = Tỷ lệ lấp đầy
field-landPrice = Giá thuê đất
field-factoryRent = Giá thuê nhà xưởng
field-managementFee = Phí quản lý
field-minimumPlot = Lô đất nhỏ nhất
field-zone = Khu kinh tế
field-location = Vị trí
field-coordinates = Tọa độ
field-distances = Khoảng cách
field-developer = Chủ đầu tư hạ tầng
field-developerCountry = Nước của chủ đầu tư
field-founded = Thành lập
field-groundbreaking = Khởi công
field-schedule = Tiến độ dự kiến
field-progress = Tiến độ thực hiện
field-industries = Ngành nghề
field-tenants = Doanh nghiệp trong khu
field-tenantCount = Số doanh nghiệp
field-capitalAttracted = Vốn thu hút
field-capitalPerHectare = Vốn trên mỗi ha
field-jobs = Lao động
field-infrastructureCapital = Vốn đầu tư hạ tầng
field-fdiTarget = Mục tiêu vốn FDI
field-domesticTarget = Mục tiêu vốn trong nước
field-power = Điện
field-waterSupply = Cấp nước
field-waterPrice = Giá nước
field-wastewater = Xử lý nước thải
field-wastewaterPrice = Phí xử lý nước thải
field-port = Cảng trong khu
field-readyBuilt = Nhà xưởng xây sẵn
field-leaseTerm = Thời hạn thuê đất
field-incentives = Ưu đãi
field-ecoPark = Khu công nghiệp sinh thái
field-expansion = Mở rộng
field-ownership = Sở hữu
field-formerNames = Tên cũ
field-phone = Điện thoại
field-address = Địa chỉ
field-website = Trang web
field-remarks = Lưu ý thêm
field-days = Thời hạn theo luật hiện hành
field-formerPromise = Cam kết trước đây
field-authority = Cơ quan giải quyết
field-submitTo = Nơi nộp hồ sơ
field-fee = Lệ phí
field-dossier = Hồ sơ
field-steps = Các bước
field-result = Kết quả
field-validity = Hiệu lực
field-audience = Đối tượng
field-before = Cần làm trước
field-after = Làm sau thủ tục này
field-legalBasis = Căn cứ pháp lý
field-pitfalls = Điểm cần lưu ý
field-exemptions = Trường hợp được miễn
field-transition = Chuyển tiếp
field-decision = Quyết định
field-parkCount = Số khu công nghiệp trong khu
field-communes = Các xã, phường
field-sites = Các vị trí
field-parts = Các khu chức năng
field-manager = Cơ quan quản lý
field-projectCount = Số dự án
field-plannedInvestment = Vốn dự kiến
field-grdpShare = Tỷ trọng GRDP
field-projections = Dự kiến
field-state = Hiện trạng
field-capital = Vốn đầu tư
field-investor = Chủ đầu tư
field-country = Nước đầu tư
field-sector = Lĩnh vực
field-parks = Khu công nghiệp
field-size = Quy mô
field-length = Chiều dài
field-capacity = Công suất
field-berthSize = Cỡ tàu
field-opened = Khai trương
field-start = Khởi công
field-housing = Nhà ở công nhân

# deadlines and days off
weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
weekend = cuối tuần
date-with-weekday = { $weekday }, { $date }
days-in-month = { $firstDay }–{ $last }
days-across-months = { $first } – { $last }
provisional = Tạm tính: chưa có quyết định xác nhận trong dữ liệu.
provisional-value = { $value } – tạm tính
unofficial-value = Không chính thức, Ban chưa kiểm chứng: { $value }
deadline-due = Đến hạn: { $date }
deadline-file-by = Nộp chậm nhất { $date } để có kết quả chậm nhất { $wanted }
deadline-notify-by = Gửi thông báo chậm nhất { $date } cho sự kiện vào { $event }
deadline-not-before = Không sớm hơn { $date }, nếu thông báo được nhận vào { $received }
deadline-beyond = Chưa thể nêu ngày: lịch nghỉ chỉ có cho { $years }
deadline-by-days = { $day } – { $days }
deadline-counted = { $days }, tính từ khi nhận đủ hồ sơ vào { $received }; không tính chính ngày đó ({ $law }).
deadline-counted-from = { $days }, tính từ { $from }, ở đây là { $received }; không tính chính ngày đó ({ $law }).
deadline-counted-before = { $days }, tính từ thông báo vào { $received }, kết thúc vào { $end }; không tính ngày thông báo ({ $law }).
deadline-filed-off = Ngày nộp, { $filed }, là ngày nghỉ ({ $why }); hồ sơ nộp ngày đó được coi là nhận vào { $received }.
deadline-skipped = Ngày nghỉ không tính, ngoài cuối tuần: { $days }.
deadline-moved = Ngày cuối, { $day }, là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo ({ $law }).
deadline-provisional = Tạm tính: { $days } chưa có quyết định; hạn có thể thay đổi.
deadline-clock = Thời gian hoàn thiện, bổ sung hồ sơ không tính vào thời hạn ({ $law }).
worked-instead = Làm việc bù: { $day }, thay cho { $replaces }.
working-day-yes = Có, { $day } là ngày làm việc; Ban làm việc bình thường.
working-day-make-up = Có, { $day } là ngày làm việc, bù cho { $replaces }
working-day-weekend = Không, { $day } là ngày nghỉ cuối tuần.
working-day-off = Không, { $day } là ngày nghỉ: { $name }
working-day-compensatory = Không, { $day } nghỉ bù cho { $name } trùng ngày nghỉ cuối tuần
working-day-swap = Không, { $day } là ngày nghỉ hoán đổi, làm bù vào { $worked }
working-day-next = Ngày làm việc tiếp theo: { $day }.
working-day-beyond = Chưa thể nói về { $day }: lịch nghỉ chỉ có cho { $years }.
days-off-year = Ngày nghỉ của cơ quan nhà nước năm { $year }, kể cả cuối tuần liền kề:
days-off-of = { $name } { $year }: nghỉ { $days }, kể cả cuối tuần liền kề
days-off-confirmed = đã xác nhận: { $days }
days-off-provisional = chưa có quyết định: { $days }
days-off-item = { $days }: { $names }
days-off-none = { $name } không có trong các ngày nghỉ năm { $year }.
days-off-beyond = Chưa có lịch nghỉ năm { $year }; hiện có lịch { $years }.
days-off-sources = Nguồn:

# lists and comparisons
list-count-park = { $n } khu công nghiệp
list-count-zone = { $n } khu kinh tế
list-count-procedure = { $n } thủ tục
list-count-project = { $n } dự án
list-conditions = { $value } – { $conditions }
list-and = { $first }; { $next }
list-either = { $first } hoặc { $next }
list-both = { $first } và { $next }
list-quoted = “{ $words }”
list-published = đã công bố
list-bound-at-least = từ { $value } trở lên
list-bound-above = trên { $value }
list-bound-at-most = không quá { $value }
list-bound-below = dưới { $value }
list-span-from-until = từ { $from } đến { $until }
list-span-from = từ { $from }
list-span-until = đến hết { $until }
list-side-east = phía đông (Hải Phòng trước sáp nhập)
list-side-west = phía tây (Hải Dương cũ)
list-distance-to = Khoảng cách đến { $place }
list-nearest-place = { $place } gần nhất
list-item = { $name } – { $value }
list-source = { $field } – nguồn: { $source }, { $asOf }
list-source-unofficial = { $field } – không chính thức, { $asOf }, Ban chưa kiểm chứng; nguồn: { $source }
list-also = Ngoài ra: { $names }
list-yes = Có: { $value }
list-no = Không, dữ liệu chưa ghi nhận trường hợp nào
list-none = Dữ liệu chưa ghi nhận trường hợp nào
list-nearest-miss = { $rank } trong dữ liệu: { $name } – { $value }
list-perhaps = Chỉ phù hợp một phần hoặc có thể phù hợp:
list-silent = { $field }: { $count } chưa công bố.
list-silent-named = { $field }: chưa công bố ở { $names }.
list-other-unit = { $field }: { $count } dùng đơn vị hoặc loại tiền khác nên không so sánh được:
list-first-one = { $rank } ({ $field }): { $name } – { $value }
list-first-tied = { $rank } ({ $field }), { $count } mục bằng nhau:
list-first-next = Tiếp theo:
list-first-among = Đã so sánh: { $among }
list-order-size-most = { $field } từ lớn đến nhỏ
list-order-size-least = { $field } từ nhỏ đến lớn
list-order-distance-most = { $field } từ xa đến gần
list-order-distance-least = { $field } từ gần đến xa
list-order-date-most = { $field } từ mới đến cũ
list-order-date-least = { $field } từ sớm đến muộn
list-order-time-most = { $field } từ dài đến ngắn
list-order-time-least = { $field } từ ngắn đến dài
list-order-amount-most = { $field } từ cao đến thấp
list-order-amount-least = { $field } từ thấp đến cao
rank-size-most = { $ofCount ->
    [2] Lớn hơn
   *[other] Lớn nhất
  }
rank-size-least = { $ofCount ->
    [2] Nhỏ hơn
   *[other] Nhỏ nhất
  }
rank-distance-most = { $ofCount ->
    [2] Xa hơn
   *[other] Xa nhất
  }
rank-distance-least = { $ofCount ->
    [2] Gần hơn
   *[other] Gần nhất
  }
rank-date-most = { $ofCount ->
    [2] Muộn hơn
   *[other] Muộn nhất
  }
rank-date-least = { $ofCount ->
    [2] Sớm hơn
   *[other] Sớm nhất
  }
rank-time-most = { $ofCount ->
    [2] Dài hơn
   *[other] Dài nhất
  }
rank-time-least = { $ofCount ->
    [2] Ngắn hơn
   *[other] Ngắn nhất
  }
rank-amount-most = { $ofCount ->
    [2] Cao hơn
   *[other] Cao nhất
  }
rank-amount-least = { $ofCount ->
    [2] Thấp hơn
   *[other] Thấp nhất
  }
rank-closest = Gần với yêu cầu nhất
with-differing = { $value }; số liệu khác: { $others }
with-more = { $value }; còn { $left } mục nữa
compare-row = { $name }: { $value }
compare-unpublished = { $name }: chưa công bố
compare-none = Đều chưa công bố: { $fields }.
compare-lead = { $rank }: { $name }, chênh { $difference }
compare-first = { $rank }: { $name }
compare-lead-next = { $rank }: { $name }, chênh { $difference } (tiếp theo: { $next })
compare-points = { $n } điểm phần trăm
compare-overlap = Hai khoảng giá trị chồng lên nhau: { $names }
compare-equal = Bằng nhau: { $names }
compare-unofficial = Theo số liệu Ban chưa kiểm chứng – { $value }
list-first-next-same = Tiếp theo, cùng nguồn và thời điểm:
compare-sentences = { $first }. { $next }.

# personal data
command-privacy = Những gì được lưu về bạn
command-mydata = Dữ liệu của bạn trong một tệp
command-deleteme = Xóa dữ liệu của bạn
privacy-title = Dữ liệu của bạn
privacy-what = Những gì được lưu: mã số của bạn trên Telegram, ngày bạn viết lần đầu, ngôn ngữ bạn đã chọn và mục bạn vừa hỏi trong từng cuộc trò chuyện.
privacy-words = Những gì không được lưu: tên và lời bạn viết.
privacy-why = Để làm gì: để trả lời bằng ngôn ngữ của bạn, để hiểu câu “thế giá thì sao?”, và để không tin nhắn nào bị mất hay gửi hai lần.
privacy-how-long = Bao lâu: mục bạn vừa hỏi và nội dung các câu trả lời được xóa trong vòng hai ngày; mã số, ngày đầu tiên và ngôn ngữ được giữ đến khi bạn xóa. Bản sao lưu được giữ nhiều nhất 14 ngày.
privacy-where = Ở đâu: trong các tệp của trợ lý này, trên máy chủ nơi nó chạy; không giao cho ai. Telegram chuyển tin nhắn theo quy định riêng của họ.
privacy-yours = Quyền của bạn: /mydata cho xem tất cả những gì được lưu về bạn, /deleteme xóa tất cả.
personal-in-private = Ở đây người khác cũng đọc được. Về dữ liệu của bạn, xin viết cho tôi trong cuộc trò chuyện riêng.
mydata-file = Tệp này chứa tất cả những gì được lưu về bạn.
deleteme-ask = Bạn muốn xóa tất cả những gì được lưu về bạn, trong mọi cuộc trò chuyện? Việc này không thể hoàn tác.
deleteme-done = Đã xong. Tất cả những gì được lưu về bạn đã bị xóa. Nếu bạn viết lại, mọi thứ bắt đầu từ đầu.
deleteme-remains = Những gì còn lại: các bản sao lưu đã có từ trước, cho đến khi được thay thế, nhiều nhất 14 ngày; và trong nhiều nhất ba ngày là số thứ tự các lượt gửi của Telegram, không kèm tên hay mã số của bạn.
button-delete-me = Có, xóa tất cả
button-keep-me = Không, giữ lại
