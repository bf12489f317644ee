# lists and comparisons
list-count-park = { $n }个工业区
list-count-zone = { $n }个经济区
list-count-procedure = { $n }项手续
list-count-project = { $n }个项目
list-conditions = { $value }——{ $conditions }
list-and = { $first }；{ $next }
list-either = { $first }或{ $next }
list-both = { $first }且{ $next }
list-quoted = “{ $words }”
list-unpublished = 未公布
list-except = 不含：{ $value }
list-published = 已公布
list-bound-at-least = 不少于{ $value }
list-bound-above = 超过{ $value }
list-bound-at-most = 不超过{ $value }
list-bound-below = 低于{ $value }
list-span-from-until = { $from }至{ $until }
list-span-from = { $from }起
list-span-until = 截至{ $until }
list-side-east = 东部（合并前的海防）
list-side-west = 西部（原海阳省）
list-distance-to = 到{ $place }的距离
list-nearest-place = 最近的{ $place }
list-item = { $name }——{ $value }
list-source = { $field }——来源：{ $source }，{ $asOf }
list-source-unofficial = { $field }——非官方数据，{ $asOf }，未经管委会核实；来源：{ $source }
list-also = 另有：{ $names }
list-yes = 有：{ $value }
list-no = 没有，现有资料中无符合条件的记录
list-none = 现有资料中无符合条件的记录
list-nearest-miss = 现有资料中{ $rank }：{ $name }——{ $value }
list-perhaps = 仅部分符合或可能符合：
list-silent = { $field }：{ $count }未公布。
list-silent-named = { $field }：{ $names }未公布。
list-other-unit = { $field }：{ $count }使用其他单位或货币，未参与比较：
list-first-one = { $rank }（{ $field }）：{ $name }——{ $value }
list-first-tied = { $rank }（{ $field }），{ $count }个并列：
list-first-next = 其后：
list-first-among = 比较范围：{ $among }
list-order-size-most = { $field }从大到小
list-order-size-least = { $field }从小到大
list-order-distance-most = { $field }从远到近
list-order-distance-least = { $field }从近到远
list-order-date-most = { $field }从晚到早
list-order-date-least = { $field }从早到晚
list-order-time-most = { $field }从长到短
list-order-time-least = { $field }从短到长
list-order-amount-most = { $field }从高到低
list-order-amount-least = { $field }从低到高
rank-size-most = { $ofCount ->
    [2] 较大
   *[other] 最大
  }
rank-size-least = { $ofCount ->
    [2] 较小
   *[other] 最小
  }
rank-distance-most = { $ofCount ->
    [2] 较远
   *[other] 最远
  }
rank-distance-least = { $ofCount ->
    [2] 较近
   *[other] 最近
  }
rank-date-most = { $ofCount ->
    [2] 较晚
   *[other] 最晚
  }
rank-date-least = { $ofCount ->
    [2] 较早
   *[other] 最早
  }
rank-time-most = { $ofCount ->
    [2] 较长
   *[other] 最长
  }
rank-time-least = { $ofCount ->
    [2] 较短
   *[other] 最短
  }
rank-amount-most = { $ofCount ->
    [2] 较高
   *[other] 最高
  }
rank-amount-least = { $ofCount ->
    [2] 较低
   *[other] 最低
  }
rank-closest = 最接近
with-differing = { $value }；其他数据：{ $others }
with-more = { $value }；另有{ $left }项
compare-row = { $name }：{ $value }
compare-unpublished = { $name }：未公布
compare-none = 均未公布：{ $fields }。
compare-lead = { $rank }：{ $name }，相差{ $difference }
compare-first = { $rank }：{ $name }
compare-lead-next = { $rank }：{ $name }，相差{ $difference }（其次：{ $next }）
compare-points = { $n }个百分点
compare-overlap = 数值范围重叠：{ $names }
compare-equal = 相同：{ $names }
compare-unofficial = 按未经管委会核实的数据——{ $value }
list-first-next-same = 其后（来源和日期相同）：
compare-sentences = { $first }。{ $next }。
