# lists and comparisons
list-count-park = 산업단지 { $n }곳
list-count-zone = 경제구역 { $n }곳
list-count-procedure = 절차 { $n }건
list-count-project = 프로젝트 { $n }건
list-conditions = { $value } – { $conditions }
list-and = { $first }; { $next }
list-either = { $first } 또는 { $next }
list-both = { $first }, { $next }
list-quoted = “{ $words }”
list-unpublished = 미공표
list-except = 제외: { $value }
list-published = 공표됨
list-bound-at-least = { $value } 이상
list-bound-above = { $value } 초과
list-bound-at-most = { $value } 이하
list-bound-below = { $value } 미만
list-span-from-until = { $from }부터 { $until }까지
list-span-from = { $from } 이후
list-span-until = { $until }까지
list-side-east = 동부(통합 전 하이퐁)
list-side-west = 서부(옛 하이즈엉성)
list-distance-to = { $place }까지의 거리
list-nearest-place = 가장 가까운 { $place }
list-item = { $name } – { $value }
list-source = { $field } – 출처: { $source }, { $asOf }
list-source-unofficial = { $field } – 비공식, { $asOf }, 관리위원회 미확인; 출처: { $source }
list-also = 그 외: { $names }
list-yes = 있습니다: { $value }
list-no = 아니요, 해당하는 기록이 없습니다
list-none = 해당하는 기록이 없습니다
list-nearest-miss = 기록 중 { $rank }: { $name } – { $value }
list-perhaps = 일부만 해당하거나 해당할 수 있음:
list-silent = { $field }: { $count } 미공표.
list-silent-named = { $field }: { $names } 미공표.
list-other-unit = { $field }: { $count } – 단위나 통화가 달라 비교하지 않았습니다:
list-first-one = { $rank } ({ $field }): { $name } – { $value }
list-first-tied = { $rank } ({ $field }), 공동 { $count }건:
list-first-next = 다음:
list-first-among = 비교 대상: { $among }
list-order-size-most = { $field } 큰 순
list-order-size-least = { $field } 작은 순
list-order-distance-most = { $field } 먼 순
list-order-distance-least = { $field } 가까운 순
list-order-date-most = { $field } 최신순
list-order-date-least = { $field } 이른 순
list-order-time-most = { $field } 긴 순
list-order-time-least = { $field } 짧은 순
list-order-amount-most = { $field } 높은 순
list-order-amount-least = { $field } 낮은 순
rank-size-most = { $ofCount ->
    [2] 더 큼
   *[other] 가장 큼
  }
rank-size-least = { $ofCount ->
    [2] 더 작음
   *[other] 가장 작음
  }
rank-distance-most = { $ofCount ->
    [2] 더 멂
   *[other] 가장 멂
  }
rank-distance-least = { $ofCount ->
    [2] 더 가까움
   *[other] 가장 가까움
  }
rank-date-most = { $ofCount ->
    [2] 더 늦음
   *[other] 가장 늦음
  }
rank-date-least = { $ofCount ->
    [2] 더 빠름
   *[other] 가장 빠름
  }
rank-time-most = { $ofCount ->
    [2] 더 긺
   *[other] 가장 긺
  }
rank-time-least = { $ofCount ->
    [2] 더 짧음
   *[other] 가장 짧음
  }
rank-amount-most = { $ofCount ->
    [2] 더 높음
   *[other] 가장 높음
  }
rank-amount-least = { $ofCount ->
    [2] 더 낮음
   *[other] 가장 낮음
  }
rank-closest = 가장 근접
with-differing = { $value }; 다른 수치: { $others }
with-more = { $value }; 외 { $left }건
compare-row = { $name }: { $value }
compare-unpublished = { $name }: 미공표
compare-none = 모두 미공표: { $fields }.
compare-lead = { $rank }: { $name } (차이 { $difference })
compare-first = { $rank }: { $name }
compare-lead-next = { $rank }: { $name } (다음 { $next }와(과)의 차이 { $difference })
compare-points = { $n }%포인트
compare-overlap = 범위가 겹침: { $names }
compare-equal = 동일: { $names }
compare-unofficial = 관리위원회가 확인하지 않은 수치 기준 – { $value }
list-first-next-same = 다음(같은 출처와 시점):
compare-sentences = { $first }. { $next }.
