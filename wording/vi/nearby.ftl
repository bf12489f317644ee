# places near a person
nearby-title = Các khu gần anh/chị nhất
nearby-far = Anh/chị đang ở xa Hải Phòng; từ đó các khu gần nhất là:
nearby-park = { $name }: { $distance }
nearby-park-approximate = { $name }: khoảng { $distance }; vị trí chỉ gần đúng
nearby-straight = Khoảng cách tính theo đường thẳng đến giữa khu; đường bộ dài hơn.
nearby-unplaced = Số khu chưa công bố vị trí: { $count }.
nearby-credit = Vị trí: © những người đóng góp OpenStreetMap
