# places near a person
nearby-title = 最寄りの工業団地
nearby-far = ハイフォンから離れています。そこから近いのは次のとおりです。
nearby-park = { $name }：{ $distance }
nearby-park-approximate = { $name }：約{ $distance }。位置はおおよそです
nearby-straight = 距離は団地の中心までの直線で、道路ではより長くなります。
nearby-unplaced = 位置が公表されていない団地：{ $count }か所。
nearby-credit = 位置：© OpenStreetMap contributors
