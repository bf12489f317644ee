# places near a person
nearby-title = 离您最近的园区
nearby-far = 您距海防较远，从那里最近的是：
nearby-park = { $name }：{ $distance }
nearby-park-approximate = { $name }：约 { $distance }；位置仅为大致
nearby-straight = 距离为到园区中心的直线距离，道路更长。
nearby-unplaced = 未公布位置的园区：{ $count } 个。
nearby-credit = 位置：© OpenStreetMap 贡献者
