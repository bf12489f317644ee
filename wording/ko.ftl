# figures and their sources
cited = { $value } ({ $asOf }; { $source })
cited-former = 현재 효력 없음: { $value } ({ $asOf }; { $source })
former = { $value } (현재 효력 없음)
unofficial = 비공식, { $asOf }, 관리위원회 미확인: { $value } ({ $source })
noted = { $value } – { $note }
law = { $title } { $number }
law-article = { $law } 제{ $article }조
source-no-page = { $publisher }, 취합 자료, 공개 페이지 없음
source-line = { $source } – { $kind }
source-law = 법령
source-official = 공식 페이지
source-press = 언론 보도
source-developer = 개발사
source-listing = 중개·컨설팅사
source-unverified = 미확인
source-founding-article = 언론 기사
sources-of = 출처: { $name }
no-sources = 이 항목에는 등록된 출처가 없습니다.
with-link = { $value }: { $link }
with-part = { $value } ({ $part })
with-period = { $period }년: { $value }
with-place = { $place }: { $value }
with-case = { $case }: { $value }
with-scope = { $value } – { $scope }
with-counted-from = { $value } (기산: { $from })
with-less-by = { $value }, 당시 규정보다 { $less } 단축
with-promiser = { $value }, 약속 기관: { $by }
step = { $actor }: { $action }
point-outline = { $lat }, { $lon } (단지 경계의 중심점이며 정문 위치가 아닙니다)
point-approximate = { $lat }, { $lon } (대략적인 위치)
point-openstreetmap = { $point }, © OpenStreetMap 기여자
place-port = 항만
place-airport = 공항
place-station = 역
place-city = 도시
place-expressway = 고속도로
place-road = 도로

# lines of answers
record-name = { $name }
field-value = { $field }: { $value }
field-list = { $field }:
field-history = { $field } (과거 기록이며 현재의 약속이 아닙니다): { $value }
item = { $value }
differing = 다른 수치: { $value }
other-figures = 그 밖의 공개 수치:
other-statements = 그 밖의 기록:
other-cases = 그 밖의 경우:
fact-line = { $is }: { $value }
fact-scope = 범위: { $scope }.
not-published = { $field }: 공개되지 않았습니다. { $whom }
ask-board = 관리위원회(heza.gov.vn)에 문의해 주십시오.
ask-developer-or-board = 개발사 { $developer } 또는 관리위원회(heza.gov.vn)에 문의해 주십시오.
which = 어느 것을 말씀하시나요?
which-for-field = { $field }: 어느 것을 말씀하시나요?
which-none-named = ‘{ $name }’(이)라는 기록은 없습니다. 다음 중 하나를 찾으시나요?
of-which = { $field }: 어느 산업단지, 경제구역, 절차 또는 프로젝트인가요? 이름을 적어 주십시오.
did-you-mean = 혹시 다음을 찾으시나요?
outside-scope = 제가 다루는 범위를 벗어난 질문입니다. 하이퐁의 산업단지, 경제구역, 토지, 절차, 프로젝트에 관해 답변해 드립니다.
outside-elsewhere = 저는 하이퐁(옛 하이즈엉성 포함)만 다룹니다. 다른 지역은 해당 지역 기관에 문의해 주십시오.
outside-personal = 저는 개인정보를 보유하지 않으며 개인의 연락처, 민원 서류, 급여를 알려 드리지 않습니다. 본인의 서류는 관리위원회(heza.gov.vn)에 문의해 주십시오.
outside-orders = 저는 관리위원회의 기록에 따라서만 답변하며 그러한 지시는 따를 수 없습니다.
outside-advice = 저는 사실만 안내하며 법률·투자 자문은 하지 않습니다. 산업단지, 절차, 수치에 관해 질문해 주십시오.
outside-forecast = 저는 공개된 자료만 가지고 있으며 예측은 하지 않습니다.
outside-no-such-day = 달력에 없는 날짜입니다. 날짜를 다시 적어 주십시오(예: 2026년 2월 12일).
outside-not-understood = 기록에서 찾지 못했습니다. 산업단지, 경제구역, 절차 또는 프로젝트의 이름을 편하게 적어 주십시오.
talk-greeting = 안녕하세요! 하이퐁 경제구역 관리위원회의 도우미입니다. 산업단지, 토지, 절차, 프로젝트에 관해 질문해 주십시오.
talk-thanks = 천만에요. 산업단지, 토지, 절차에 관해 더 궁금하신 점이 있으면 질문해 주십시오.
talk-farewell = 안녕히 가십시오. 사업이 순조롭기를 바랍니다.
talk-help = 평소 말씀하시는 대로 질문해 주십시오. 예: “짱주에 3 산업단지는 얼마나 큰가요?”, “투자등록증 발급은 며칠 걸리나요?”, “남짱깟 산업단지 개발사는 어디인가요?” 하이퐁의 산업단지, 경제구역, 토지 수치, 절차와 인허가, 공개된 프로젝트를 안내하며, 모든 수치에 날짜와 출처를 함께 알려 드립니다.
talk-who = 저는 봇이며, 하이퐁 경제구역 관리위원회의 자동 도우미입니다. 제 답변은 날짜와 출처가 있는 기록에서 나옵니다.
notice-english = 아직 한국어가 없는 내용은 영어로 표시됩니다.

# menu, commands, buttons
welcome = 환영합니다! 하이퐁 경제구역 관리위원회의 도우미입니다. 산업단지, 토지, 절차, 프로젝트에 관해 편하게 질문하시거나 아래에서 선택해 주십시오.
menu-title = 메뉴
menu-start = 주제를 선택하시거나 질문을 바로 적어 주십시오.
menu-parks = 산업단지 { $count }곳이 등록되어 있습니다. 이름을 적거나 선택해 주십시오:
menu-procedures = 절차 { $count }건이 등록되어 있습니다. 필요한 것을 적거나 선택해 주십시오:
menu-zones = 등록된 경제구역: { $count }곳.
menu-languages = 언어를 선택해 주십시오:
menu-contact = 하이퐁 경제구역 관리위원회(HEZA): heza.gov.vn. 관리위원회의 전화번호, 주소, 이메일은 등록되어 있지 않습니다. 서류는 dichvucong.gov.vn 또는 원스톱 창구에 제출합니다.
command-unknown = 알 수 없는 명령입니다. 질문을 바로 적으시거나 아래에서 선택해 주십시오.
cancel-nothing = 취소할 작업이 없습니다.
command-start = 시작하기
command-help = 질문할 수 있는 것
command-menu = 메뉴
command-park = 산업단지 찾기
command-procedure = 절차 찾기
command-language = 언어 선택
command-cancel = 진행 중인 작업 취소
button-more = 더 보기
button-sources = 출처
button-card = 전체 정보
button-menu = 메뉴
button-record = { $name }
button-parks = 산업단지
button-procedures = 절차
button-zones = 경제구역
button-help = 도움말
button-contact = 연락처
button-languages = 언어
language-vi = Tiếng Việt
language-en = English
language-zh = 中文
language-ja = 日本語
language-ko = 한국어
fault-kind = 저희 쪽에 문제가 발생했습니다. 다시 시도해 주십시오. 계속 발생하면 다음 번호를 관리위원회에 알려 주십시오: { $reference }
terminal-hello = 질문이나 버튼 번호, 또는 /help를 입력하십시오. Ctrl-C로 종료합니다.
terminal-bye = 안녕히 가십시오.

# dates
date-undated = 날짜 미표기
date-year = { $year }년
date-about = { $date }경
date-quarter = { $year }년 { $quarter }분기
date-month = { $year }년 { $month }월
date-day = { $year }년 { $month }월 { $day }일
list-separator = ,{ " " }
qualifier-about = 약 { $amount }
qualifier-over = { $amount } 초과
qualifier-nearly = { $amount } 가까이
qualifier-up-to = 최대 { $amount }
month-1 = 1월
month-2 = 2월
month-3 = 3월
month-4 = 4월
month-5 = 5월
month-6 = 6월
month-7 = 7월
month-8 = 8월
month-9 = 9월
month-10 = 10월
month-11 = 11월
month-12 = 12월

# units
unit-ha = { $n }헥타르
unit-m2 = { $n }제곱미터
unit-km = { $n }킬로미터
unit-m = { $n }미터
unit-percent = { $n }%
unit-park = { $n }개 산업단지
unit-zone = { $n }개 경제구역
unit-cluster = { $n }개 산업 클러스터
unit-project = { $n }개 사업
unit-country = { $n }개국
unit-unit = { $n }개 단위
unit-person = { $n }명
unit-job = { $n }개 일자리
unit-tenant = { $n }개 기업
unit-file = { $n }건
unit-meeting = { $n }회 회의
unit-year = { $n }년
unit-month = { $n }개월
unit-week = { $n }주
unit-day = { $n }일
unit-working-day = { $n }근무일
unit-calendar-day = { $n }일(달력일)
unit-working-hour = { $n }시간(근무시간 기준)
unit-times = { $n }회
unit-commune = { $n }개 읍면
unit-ward = { $n }개 동
unit-special-zone = { $n }개 특구
unit-household = { $n }가구
unit-usd-million = { $n }백만 달러
unit-usd-billion = { $n }십억 달러
unit-vnd = { $n }동
unit-vnd-million = { $n }백만 동
unit-vnd-billion = { $n }십억 동
unit-vnd-trillion = { $n }조 동
unit-usd-per-m2-term = { $n }달러/m²(임대 전 기간)
unit-usd-per-m2-month = { $n }달러/m²/월
unit-usd-per-m3 = { $n }달러/m³
unit-usd-million-per-ha = { $n }백만 달러/헥타르
unit-vnd-per-m2-month = { $n }동/m²/월
unit-vnd-per-m2-year = { $n }동/m²/년
unit-vnd-per-m3 = { $n }동/m³
unit-vnd-per-kwh = { $n }동/kWh
unit-vnd-per-month = { $n }동/월
unit-mw = { $n } MW
unit-mva = { $n } MVA
unit-m3-per-day = { $n } m³/일
unit-teu-per-year = { $n } TEU/년
unit-dwt = { $n } DWT

# fields
field-status = 상태
field-area = 면적
field-industrialLand = 산업용지
field-availableLand = 잔여 용지
field-occupancy = 입주율
field-landPrice = 토지 임대료
field-factoryRent = 공장 임대료
field-managementFee = 관리비
field-minimumPlot = 최소 필지
field-zone = 소속 경제구역
field-location = 위치
field-coordinates = 좌표
field-distances = 거리
field-developer = 개발사
field-developerCountry = 개발사 국적
field-founded = 설립
field-groundbreaking = 착공
field-schedule = 예정 일정
field-progress = 진행 상황
field-industries = 업종
field-tenants = 입주 기업
field-tenantCount = 입주 기업 수
field-capitalAttracted = 유치 투자액
field-capitalPerHectare = 헥타르당 투자액
field-jobs = 고용 인원
field-infrastructureCapital = 인프라 투자액
field-fdiTarget = 외국인투자 유치 목표
field-domesticTarget = 국내투자 유치 목표
field-power = 전력
field-waterSupply = 용수 공급
field-waterPrice = 용수 요금
field-wastewater = 폐수 처리
field-wastewaterPrice = 폐수 처리 요금
field-port = 전용 항만
field-readyBuilt = 임대 공장
field-leaseTerm = 토지 임대 기간
field-incentives = 인센티브
field-ecoPark = 생태산업단지
field-expansion = 확장
field-ownership = 소유·지분
field-formerNames = 옛 이름
field-phone = 전화
field-address = 주소
field-website = 웹사이트
field-remarks = 비고
field-days = 현행법상 처리 기간
field-formerPromise = 과거에 약속한 처리 기간
field-authority = 담당 기관
field-submitTo = 제출처
field-fee = 수수료
field-dossier = 필요 서류
field-steps = 진행 단계
field-result = 처리 결과
field-validity = 유효기간
field-audience = 신청 대상
field-before = 선행 절차
field-after = 다음 절차
field-legalBasis = 법적 근거
field-pitfalls = 주의 사항
field-exemptions = 면제되는 경우
field-transition = 경과 규정
field-decision = 결정
field-parkCount = 구역 내 산업단지 수
field-communes = 관할 읍면동
field-sites = 부지별 위치
field-parts = 기능 구역
field-manager = 관리 기관
field-projectCount = 프로젝트 수
field-plannedInvestment = 계획 투자액
field-grdpShare = GRDP 비중
field-projections = 전망
field-state = 현황
field-capital = 투자액
field-investor = 투자자
field-country = 투자국
field-sector = 분야
field-parks = 입주 산업단지
field-size = 규모
field-length = 길이
field-capacity = 용량
field-berthSize = 접안 선박
field-opened = 개장
field-start = 착공
field-housing = 근로자 주택

# deadlines and days off
weekday-1 = 월요일
weekday-2 = 화요일
weekday-3 = 수요일
weekday-4 = 목요일
weekday-5 = 금요일
weekday-6 = 토요일
weekday-7 = 일요일
weekend = 주말
date-with-weekday = { $date } ({ $weekday })
days-in-month = { $first }–{ $lastDay }일
days-across-months = { $first } – { $last }
provisional = 잠정: 이를 확정하는 결정이 아직 기록에 없습니다.
provisional-value = { $value } – 잠정
unofficial-value = 비공식, 관리위원회 미확인: { $value }
deadline-due = 기한: { $date }
deadline-file-by = { $wanted }까지 받으려면 늦어도 { $date }에 제출해야 합니다
deadline-notify-by = 예정일이 { $event }이면 늦어도 { $date }에 통지해야 합니다
deadline-not-before = 통지가 { $received }에 접수되면 가장 이른 날은 { $date }입니다
deadline-beyond = 날짜를 말할 수 없습니다: 휴무일은 { $years }년만 확인됩니다
deadline-by-days = { $day } – { $days }
deadline-counted = { $days }, 완전한 서류가 접수된 { $received }부터 셈하며 당일은 넣지 않습니다 ({ $law }).
deadline-counted-from = { $days }, 기산: { $from }, 여기서는 { $received }; 당일은 넣지 않습니다 ({ $law }).
deadline-counted-before = { $days }, 통지일 { $received }부터 셈하여 { $end }에 끝나며 통지 당일은 넣지 않습니다 ({ $law }).
deadline-filed-off = { $filed } 휴무일({ $why })에 제출한 서류는 { $received }에 접수된 것으로 봅니다.
deadline-skipped = 주말 외에 제외한 휴무일: { $days }.
deadline-moved = 마지막 날 { $day } 휴무일이므로 기간은 다음 근무일에 끝납니다 ({ $law }).
deadline-provisional = 잠정: { $days } 미확정이므로 날짜가 바뀔 수 있습니다.
deadline-clock = 신청인이 서류를 보완하는 동안 기한은 멈춥니다 ({ $law }).
worked-instead = { $day }: { $replaces } 대신 근무합니다.
working-day-yes = 네, 근무일입니다: { $day }. 관리위원회가 업무를 봅니다.
working-day-make-up = 네, { $replaces } 대신 근무하는 날입니다: { $day }
working-day-weekend = 아니요, 주말입니다: { $day }. 관리위원회는 쉽니다.
working-day-off = 아니요, { $day } 휴무: { $name }
working-day-compensatory = 아니요, { $day } 휴무: 주말과 겹친 { $name } 대체 휴무
working-day-swap = 아니요, { $day } 대체 휴무, 대신 { $worked } 근무
working-day-next = 다음 근무일: { $day }.
working-day-beyond = { $day }: 아직 알 수 없습니다. 휴무일은 { $years }년만 확인됩니다.
days-off-year = { $year }년 관공서 휴무일(이어진 주말 포함):
days-off-of = { $year }년 { $name }: { $days } 휴무(이어진 주말 포함)
days-off-confirmed = 확정: { $days }
days-off-provisional = 미결정: { $days }
days-off-item = { $days }: { $names }
days-off-none = { $year }년 휴무일에 { $name } 항목이 없습니다.
days-off-beyond = { $year }년 휴무일은 알 수 없습니다. { $years }년만 확인됩니다.
days-off-sources = 출처:

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

# personal data
command-privacy = 저장되는 정보 안내
command-mydata = 내 데이터를 파일로 받기
command-deleteme = 내 데이터 삭제
privacy-title = 귀하의 데이터
privacy-what = 저장하는 것: 텔레그램에서의 귀하의 번호, 처음 글을 쓴 날, 선택한 언어, 각 대화에서 마지막으로 물어본 항목.
privacy-words = 저장하지 않는 것: 이름과 직접 쓰신 말.
privacy-why = 이유: 귀하의 언어로 답하고, “그럼 가격은?” 같은 이어지는 질문을 이해하며, 메시지가 사라지거나 두 번 전송되지 않게 하기 위해서입니다.
privacy-how-long = 기간: 마지막으로 물어본 항목과 답변의 글은 이틀 안에 지워집니다. 번호, 처음 날짜, 언어는 삭제하실 때까지 남습니다. 백업은 최대 14일 동안 보관합니다.
privacy-where = 장소: 이 도우미가 실행되는 서버의 파일이며 누구에게도 제공하지 않습니다. 메시지는 텔레그램이 자체 규정에 따라 전달합니다.
privacy-yours = 선택: /mydata 는 귀하에 관해 저장된 모든 것을 보여 주고, /deleteme 는 그것을 삭제합니다.
personal-in-private = 여기서는 다른 사람도 읽을 수 있습니다. 본인의 데이터에 관해서는 개인 대화에서 적어 주십시오.
mydata-file = 이 파일에는 귀하에 관해 저장된 모든 것이 들어 있습니다.
deleteme-ask = 모든 대화에서 귀하에 관해 저장된 것을 전부 삭제할까요? 되돌릴 수 없습니다.
deleteme-done = 완료되었습니다. 귀하에 관해 저장된 것이 모두 삭제되었습니다. 다시 글을 쓰시면 처음부터 시작합니다.
deleteme-remains = 남는 것: 이전에 만든 백업은 교체될 때까지 최대 14일. 그리고 최대 사흘 동안 텔레그램 전달 번호가 남지만 이름이나 귀하의 번호는 없습니다.
button-delete-me = 예, 모두 삭제
button-keep-me = 아니요, 유지
