# places near a person
nearby-title = 가장 가까운 산업단지
nearby-far = 하이퐁에서 멀리 계십니다. 그곳에서 가장 가까운 곳은 다음과 같습니다.
nearby-park = { $name }: { $distance }
nearby-park-approximate = { $name }: 약 { $distance }, 위치는 대략적입니다
nearby-straight = 거리는 단지 중심까지의 직선거리이며 도로는 더 깁니다.
nearby-unplaced = 위치가 공개되지 않은 단지: { $count }곳.
nearby-credit = 위치: © OpenStreetMap 기여자
