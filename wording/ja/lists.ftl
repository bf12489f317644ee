# lists and comparisons
list-count-park = 工業団地{ $n }か所
list-count-zone = 経済区{ $n }か所
list-count-procedure = 手続{ $n }件
list-count-project = プロジェクト{ $n }件
list-conditions = { $value } – { $conditions }
list-and = { $first }；{ $next }
list-either = { $first }または{ $next }
list-both = { $first }かつ{ $next }
list-quoted = 「{ $words }」
list-unpublished = 未公表
list-except = 除外:{ $value }
list-published = 公表あり
list-bound-at-least = { $value }以上
list-bound-above = { $value }超
list-bound-at-most = { $value }以下
list-bound-below = { $value }未満
list-span-from-until = { $from }から{ $until }まで
list-span-from = { $from }以降
list-span-until = { $until }まで
list-side-east = 東側（合併前のハイフォン）
list-side-west = 西側（旧ハイズオン省）
list-distance-to = { $place }までの距離
list-nearest-place = 最寄りの{ $place }
list-item = { $name } – { $value }
list-source = { $field } – 出典：{ $source }、{ $asOf }
list-source-unofficial = { $field } – 非公式、{ $asOf }、管理委員会は未確認。出典：{ $source }
list-also = ほかに：{ $names }
list-yes = あります：{ $value }
list-no = いいえ、該当する記録はありません
list-none = 該当する記録はありません
list-nearest-miss = 記録の中で{ $rank }：{ $name } – { $value }
list-perhaps = 一部のみ該当、または該当の可能性があります：
list-silent = { $field }：{ $count }は未公表です。
list-silent-named = { $field }：{ $names }は未公表です。
list-other-unit = { $field }：{ $count }は単位または通貨が異なるため比較していません：
list-first-one = { $rank }（{ $field }）：{ $name } – { $value }
list-first-tied = { $rank }（{ $field }）、同順位{ $count }件：
list-first-next = 次点：
list-first-among = 比較対象：{ $among }
list-order-size-most = { $field }が大きい順
list-order-size-least = { $field }が小さい順
list-order-distance-most = { $field }が遠い順
list-order-distance-least = { $field }が近い順
list-order-date-most = { $field }が新しい順
list-order-date-least = { $field }が早い順
list-order-time-most = { $field }が長い順
list-order-time-least = { $field }が短い順
list-order-amount-most = { $field }が高い順
list-order-amount-least = { $field }が低い順
rank-size-most = { $ofCount ->
    [2] より大きい
   *[other] 最大
  }
rank-size-least = { $ofCount ->
    [2] より小さい
   *[other] 最小
  }
rank-distance-most = { $ofCount ->
    [2] より遠い
   *[other] 最も遠い
  }
rank-distance-least = { $ofCount ->
    [2] より近い
   *[other] 最も近い
  }
rank-date-most = { $ofCount ->
    [2] より遅い
   *[other] 最も遅い
  }
rank-date-least = { $ofCount ->
    [2] より早い
   *[other] 最も早い
  }
rank-time-most = { $ofCount ->
    [2] より長い
   *[other] 最長
  }
rank-time-least = { $ofCount ->
    [2] より短い
   *[other] 最短
  }
rank-amount-most = { $ofCount ->
    [2] より高い
   *[other] 最高
  }
rank-amount-least = { $ofCount ->
    [2] より低い
   *[other] 最低
  }
rank-closest = 最も近い値
with-differing = { $value }；異なる数値：{ $others }
with-more = { $value }；ほか{ $left }件
compare-row = { $name }：{ $value }
compare-unpublished = { $name }：未公表
compare-none = いずれも未公表：{ $fields }。
compare-lead = { $rank }：{ $name }（差は{ $difference }）
compare-first = { $rank }：{ $name }
compare-lead-next = { $rank }：{ $name }（次の{ $next }との差は{ $difference }）
compare-points = { $n }ポイント
compare-overlap = 範囲が重なります：{ $names }
compare-equal = 同じ：{ $names }
compare-unofficial = 管理委員会が未確認の数値による比較 – { $value }
list-first-next-same = 次点（出典・時点は同じ）：
compare-sentences = { $first }。{ $next }。
