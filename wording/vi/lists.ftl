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
list-unpublished = chưa công bố
list-except = trừ: { $value }
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
