# lists and comparisons
list-count-park = { $n } { $nCount ->
    [one] park
   *[other] parks
  }
list-count-zone = { $n } { $nCount ->
    [one] zone
   *[other] zones
  }
list-count-procedure = { $n } { $nCount ->
    [one] procedure
   *[other] procedures
  }
list-count-project = { $n } { $nCount ->
    [one] project
   *[other] projects
  }
list-conditions = { $value } – { $conditions }
list-and = { $first }; { $next }
list-either = { $first } or { $next }
list-both = { $first } and { $next }
list-quoted = “{ $words }”
list-unpublished = not published
list-except = not: { $value }
list-published = published
list-bound-at-least = at least { $value }
list-bound-above = over { $value }
list-bound-at-most = at most { $value }
list-bound-below = under { $value }
list-span-from-until = from { $from } to { $until }
list-span-from = from { $from } on
list-span-until = up to { $until }
list-side-east = east (Hai Phong before the merger)
list-side-west = west (former Hai Duong)
list-distance-to = Distance to { $place }
list-nearest-place = the nearest { $place }
list-item = { $name } – { $value }
list-source = { $field } – source: { $source }, { $asOf }
list-source-unofficial = { $field } – unofficial, { $asOf }, not checked by the Board; source: { $source }
list-also = Also: { $names }
list-yes = Yes: { $value }
list-no = No, none on record
list-none = None on record
list-nearest-miss = { $rank } on record: { $name } – { $value }
list-perhaps = Fit only partly or perhaps, by what is on record:
list-silent = { $field }: not published for { $count }.
list-silent-named = { $field }: not published for { $names }.
list-other-unit = { $field }: { $count } in another unit or currency, not compared with the others:
list-first-one = { $rank } ({ $field }): { $name } – { $value }
list-first-tied = { $rank } ({ $field }), { $count } equal:
list-first-next = Next:
list-first-among = Compared: { $among }
list-order-size-most = { $field }, largest first
list-order-size-least = { $field }, smallest first
list-order-distance-most = { $field }, farthest first
list-order-distance-least = { $field }, nearest first
list-order-date-most = { $field }, latest first
list-order-date-least = { $field }, earliest first
list-order-time-most = { $field }, longest first
list-order-time-least = { $field }, shortest first
list-order-amount-most = { $field }, highest first
list-order-amount-least = { $field }, lowest first
rank-size-most = { $ofCount ->
    [2] Larger
   *[other] Largest
  }
rank-size-least = { $ofCount ->
    [2] Smaller
   *[other] Smallest
  }
rank-distance-most = { $ofCount ->
    [2] Farther
   *[other] Farthest
  }
rank-distance-least = { $ofCount ->
    [2] Nearer
   *[other] Nearest
  }
rank-date-most = { $ofCount ->
    [2] Later
   *[other] Latest
  }
rank-date-least = { $ofCount ->
    [2] Earlier
   *[other] Earliest
  }
rank-time-most = { $ofCount ->
    [2] Longer
   *[other] Longest
  }
rank-time-least = { $ofCount ->
    [2] Shorter
   *[other] Shortest
  }
rank-amount-most = { $ofCount ->
    [2] Higher
   *[other] Highest
  }
rank-amount-least = { $ofCount ->
    [2] Lower
   *[other] Lowest
  }
rank-closest = Closest
with-differing = { $value }; differs elsewhere: { $others }
with-more = { $value }; { $left } more
compare-row = { $name }: { $value }
compare-unpublished = { $name }: not published
compare-none = Not published for any of them: { $fields }.
compare-lead = { $rank }: { $name }, by { $difference }
compare-first = { $rank }: { $name }
compare-lead-next = { $rank }: { $name }, by { $difference } (next: { $next })
compare-points = { $n } percentage { $nCount ->
    [one] point
   *[other] points
  }
compare-overlap = Ranges that overlap: { $names }
compare-equal = The same: { $names }
compare-unofficial = By figures the Board has not checked – { $value }
list-first-next-same = Next, by the same source and date:
compare-sentences = { $first }. { $next }.
