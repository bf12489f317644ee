# figures and their sources
cited = { $value }（{ $asOf }；{ $source }）
cited-former = 已失效：{ $value }（{ $asOf }；{ $source }）
former = { $value }（已失效）
unofficial = 非官方，{ $asOf }，未经管委会核实：{ $value }（{ $source }）
noted = { $value } – { $note }
law = { $title } { $number }
law-article = { $law }第{ $article }条
source-no-page = { $publisher }，汇编资料，无公开网页
source-line = { $source } – { $kind }
source-law = 法律法规
source-official = 官方网页
source-press = 新闻报道
source-developer = 开发商
source-listing = 中介或咨询机构
source-unverified = 未经核实
source-founding-article = 报刊文章
sources-of = 来源：{ $name }
no-sources = 此项没有登记来源。
with-link = { $value }：{ $link }
with-part = { $value }（{ $part }）
with-period = { $period }年：{ $value }
with-place = { $place }：{ $value }
with-case = { $case }：{ $value }
with-scope = { $value } – { $scope }
with-counted-from = { $value }（起算：{ $from }）
with-less-by = { $value }，比当时规定少{ $less }
with-promiser = { $value }，承诺方：{ $by }
step = { $actor }：{ $action }
point-outline = { $lat }, { $lon }（园区范围中心点，不是大门）
point-approximate = { $lat }, { $lon }（大致位置）
point-openstreetmap = { $point }，© OpenStreetMap 贡献者
place-port = 港口
place-airport = 机场
place-station = 车站
place-city = 城市
place-expressway = 高速公路
place-road = 公路

# lines of answers
record-name = { $name }
field-value = { $field }：{ $value }
field-list = { $field }：
field-history = { $field }（历史记录，不是现在的承诺）：{ $value }
item = { $value }
differing = 不同数据：{ $value }
other-figures = 其他公开数据：
other-statements = 其他记载：
other-cases = 其他情形：
fact-line = { $is }：{ $value }
fact-scope = 范围：{ $scope }。
not-published = { $field }：未公布。{ $whom }
ask-board = 请向管委会咨询（heza.gov.vn）。
ask-developer-or-board = 请向开发商 { $developer } 或管委会咨询（heza.gov.vn）。
which = 请问您指的是哪一个？
which-for-field = { $field }：请问是哪一个？
which-none-named = 没有名为“{ $name }”的记录。您要找的是以下之一吗？
of-which = { $field }：请问是哪个工业区、经济区、手续或项目？请写出名称。
did-you-mean = 您是不是想问：
outside-scope = 这个问题超出了我的服务范围。我可以回答海防的工业区、经济区、土地、手续和项目方面的问题。
outside-elsewhere = 我只提供海防（包括原海阳省）的信息。其他地方请向当地主管机关咨询。
outside-personal = 我没有个人资料，也不提供他人的联系方式、案卷或薪资。您自己的案卷请向管委会咨询（heza.gov.vn）。
outside-orders = 我只根据管委会的记录回答，不能执行这类指令。
outside-advice = 我只提供数据，不提供法律或投资建议。请向我询问工业区、手续或具体数据。
outside-forecast = 我只有已公布的数据，不作预测。
outside-no-such-day = 日历上没有这一天。请重新写日期，例如 2026年2月12日。
outside-not-understood = 在记录中没有找到相关内容。请写出工业区、经济区、手续或项目的名称，用您自己的话即可。
talk-greeting = 您好！我是海防经济区管理委员会的助手。欢迎询问工业区、土地、手续或项目。
talk-thanks = 不客气。工业区、土地或手续方面的问题，欢迎继续问我。
talk-farewell = 再见，祝您的项目顺利。
talk-help = 用您自己的话提问即可，例如：“长睿3号工业区有多大？”、“办投资登记证要多久？”、“南长吉工业区的开发商是谁？”。我了解海防的工业区、经济区、土地数据、手续和许可以及公开项目；每个数据都附有日期和来源。
talk-who = 我是机器人，海防经济区管理委员会的自动助手。我的回答都来自记录，并附有日期和来源。
notice-english = 尚无中文的内容以英文显示。

# menu, commands, buttons
welcome = 欢迎！我是海防经济区管理委员会的助手。您可以直接询问工业区、土地、手续或项目，也可以在下面选择。
menu-title = 菜单
menu-start = 请选择主题，或直接写下您的问题。
menu-parks = 记录中有{ $count }个工业区。请写出名称，或选择：
menu-procedures = 记录中有{ $count }项手续。请写出您要办的事，或选择：
menu-zones = 记录中的经济区：{ $count }个。
menu-languages = 请选择语言：
menu-contact = 海防经济区管理委员会（HEZA，heza.gov.vn）。记录中没有管委会的电话、地址或电子邮箱；申请材料请通过 dichvucong.gov.vn 或一站式窗口提交。
command-unknown = 我不认识这个命令。您可以直接写下问题，或在下面选择。
cancel-nothing = 目前没有可以取消的操作。
command-start = 从这里开始
command-help = 可以问什么
command-menu = 菜单
command-park = 查询工业区
command-procedure = 查询手续
command-language = 选择语言
command-cancel = 退出当前操作
button-more = 更多
button-sources = 来源
button-card = 完整资料
button-menu = 菜单
button-record = { $name }
button-parks = 工业区
button-procedures = 手续
button-zones = 经济区
button-help = 帮助
button-contact = 联系
button-languages = 语言
language-vi = Tiếng Việt
language-en = English
language-zh = 中文
language-ja = 日本語
language-ko = 한국어
fault-kind = 我们这边出了问题，请再试一次。如果仍然出错，请将此编号告知管委会：{ $reference }
terminal-hello = 请输入问题、按钮编号或 /help。按 Ctrl-C 退出。
terminal-bye = 再见。

# dates
date-undated = 未注明日期
date-year = { $year }年
date-about = 约{ $date }
date-quarter = { $year }年第{ $quarter }季度
date-month = { $year }年{ $month }月
date-day = { $year }年{ $month }月{ $day }日
list-separator = 、
qualifier-about = 约{ $amount }
qualifier-over = 超过{ $amount }
qualifier-nearly = 近{ $amount }
qualifier-up-to = 最多{ $amount }
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

# units
unit-ha = { $n }公顷
unit-m2 = { $n }平方米
unit-km = { $n }公里
unit-m = { $n }米
unit-percent = { $n }%
unit-park = { $n }个工业区
unit-zone = { $n }个经济区
unit-cluster = { $n }个工业集群
unit-project = { $n }个项目
unit-country = { $n }个国家
unit-unit = { $n }个单位
unit-person = { $n }人
unit-job = { $n }个就业岗位
unit-tenant = { $n }家企业
unit-file = { $n }份申请
unit-meeting = { $n }次会议
unit-year = { $n }年
unit-month = { $n }个月
unit-week = { $n }周
unit-day = { $n }天
unit-working-day = { $n }个工作日
unit-calendar-day = { $n }个自然日
unit-working-hour = { $n }个工作小时
unit-times = { $n }次
unit-commune = { $n }个乡
unit-ward = { $n }个坊
unit-special-zone = { $n }个特区
unit-household = { $n }户
unit-usd-million = { $n }百万美元
unit-usd-billion = { $n }十亿美元
unit-vnd = { $n }越南盾
unit-vnd-million = { $n }百万越南盾
unit-vnd-billion = { $n }十亿越南盾
unit-vnd-trillion = { $n }万亿越南盾
unit-usd-per-m2-term = { $n }美元/平方米（整个租期）
unit-usd-per-m2-month = { $n }美元/平方米/月
unit-usd-per-m3 = { $n }美元/立方米
unit-usd-million-per-ha = { $n }百万美元/公顷
unit-vnd-per-m2-month = { $n }越南盾/平方米/月
unit-vnd-per-m2-year = { $n }越南盾/平方米/年
unit-vnd-per-m3 = { $n }越南盾/立方米
unit-vnd-per-kwh = { $n }越南盾/千瓦时
unit-vnd-per-month = { $n }越南盾/月
unit-mw = { $n }兆瓦
unit-mva = { $n }兆伏安
unit-m3-per-day = { $n }立方米/天
unit-teu-per-year = { $n }标准箱(TEU)/年
unit-dwt = { $n }载重吨(DWT)

# fields
field-status = 状态
field-area = 面积
field-industrialLand = 工业用地
field-availableLand = 剩余可租土地
field-occupancy = 入驻率
field-landPrice = 土地租金
field-factoryRent = 厂房租金
field-managementFee = 管理费
field-minimumPlot = 最小地块
field-zone = 所属经济区
field-location = 位置
field-coordinates = 坐标
field-distances = 距离
field-developer = 开发商
field-developerCountry = 开发商所属国家
field-founded = 成立时间
field-groundbreaking = 动工时间
field-schedule = 计划进度
field-progress = 实际进展
field-industries = 行业
field-tenants = 入驻企业
field-tenantCount = 入驻企业数
field-capitalAttracted = 吸引投资
field-capitalPerHectare = 每公顷投资
field-jobs = 就业人数
field-infrastructureCapital = 基础设施投资
field-fdiTarget = 引进外资目标
field-domesticTarget = 引进内资目标
field-power = 电力
field-waterSupply = 供水
field-waterPrice = 水价
field-wastewater = 污水处理
field-wastewaterPrice = 污水处理费
field-port = 自有港口
field-readyBuilt = 标准厂房
field-leaseTerm = 土地租期
field-incentives = 优惠政策
field-ecoPark = 生态工业区
field-expansion = 扩建
field-ownership = 股权归属
field-formerNames = 曾用名
field-phone = 电话
field-address = 地址
field-website = 网站
field-remarks = 备注
field-days = 现行法定时限
field-formerPromise = 以往承诺的时限
field-authority = 主管机关
field-submitTo = 递交地点
field-fee = 费用
field-dossier = 申请材料
field-steps = 步骤
field-result = 办理结果
field-validity = 有效期
field-audience = 适用对象
field-before = 须先办理
field-after = 之后的手续
field-legalBasis = 法律依据
field-pitfalls = 注意事项
field-exemptions = 免办情形
field-transition = 过渡规定
field-decision = 决定
field-parkCount = 区内工业区数量
field-communes = 所辖乡坊
field-sites = 各地块
field-parts = 功能区
field-manager = 管理单位
field-projectCount = 项目数
field-plannedInvestment = 计划投资
field-grdpShare = 占GRDP比重
field-projections = 预期
field-state = 现状
field-capital = 投资额
field-investor = 投资者
field-country = 投资来源国
field-sector = 领域
field-parks = 所在工业区
field-size = 规模
field-length = 长度
field-capacity = 产能
field-berthSize = 可停靠船型
field-opened = 启用时间
field-start = 开工时间
field-housing = 工人住房

# deadlines and days off
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
weekend = 周末
date-with-weekday = { $date }（{ $weekday }）
days-in-month = { $first }至{ $lastDay }日
days-across-months = { $first }至{ $last }
provisional = 暂定：尚无记录在案的正式决定。
provisional-value = { $value }（暂定）
unofficial-value = 非官方，未经管委会核实：{ $value }
deadline-due = 到期日：{ $date }
deadline-file-by = 最迟须于{ $date }提交，才能在{ $wanted }前（含当日）办结
deadline-notify-by = 若事项定于{ $event }，最迟须于{ $date }发出通知
deadline-not-before = 若通知于{ $received }收到，最早为{ $date }
deadline-beyond = 无法给出具体日期：目前只有{ $years }年的放假日历
deadline-by-days = { $day } – { $days }
deadline-counted = { $days }，自{ $received }收到完整材料起算，当日不计（{ $law }）。
deadline-counted-from = { $days }，起算日：{ $from }，此处为{ $received }，当日不计（{ $law }）。
deadline-counted-before = { $days }，自{ $received }通知起算，至{ $end }届满；通知当日不计（{ $law }）。
deadline-filed-off = { $filed }为休息日（{ $why }），当日提交的材料视为于{ $received }收到。
deadline-skipped = 除周末外不计的休息日：{ $days }。
deadline-moved = 最后一日{ $day }为休息日，期限顺延至下一个工作日（{ $law }）。
deadline-provisional = 暂定：{ $days }尚未正式决定，日期可能变动。
deadline-clock = 申请人补正材料期间不计入期限（{ $law }）。
worked-instead = { $day }上班，与{ $replaces }调休。
working-day-yes = 是，{ $day }为工作日，管委会正常办公。
working-day-make-up = 是，{ $day }为工作日，与{ $replaces }调休
working-day-weekend = 否，{ $day }为周末，管委会不办公。
working-day-off = 否，{ $day }放假：{ $name }
working-day-compensatory = 否，{ $name }适逢周末，{ $day }补休
working-day-swap = 否，{ $day }调休放假，{ $worked }补班
working-day-next = 下一个工作日：{ $day }。
working-day-beyond = { $day }尚无法确定：目前只有{ $years }年的放假日历。
days-off-year = { $year }年政府机关放假日（含相连周末）：
days-off-of = { $year }年{ $name }：{ $days }放假（含相连周末）
days-off-confirmed = 已确定：{ $days }
days-off-provisional = 尚未决定：{ $days }
days-off-item = { $days }：{ $names }
days-off-none = { $year }年的放假日中没有{ $name }。
days-off-beyond = { $year }年的放假日尚不清楚；目前有{ $years }年的日历。
days-off-sources = 来源：

# lists and comparisons
list-count-park = { $n }个工业区
list-count-zone = { $n }个经济区
list-count-procedure = { $n }项手续
list-count-project = { $n }个项目
list-conditions = { $value }——{ $conditions }
list-and = { $first };{ $next }
list-either = { $first }或{ $next }
list-both = { $first }且{ $next }
list-quoted = “{ $words }”
list-published = 已公布
list-bound-at-least = 不少于{ $value }
list-bound-above = 超过{ $value }
list-bound-at-most = 不超过{ $value }
list-bound-below = 低于{ $value }
list-span-from-until = { $from }至{ $until }
list-span-from = { $from }起
list-span-until = 截至{ $until }
list-side-east = 东部(合并前的海防)
list-side-west = 西部(原海阳省)
list-distance-to = 到{ $place }的距离
list-nearest-place = 最近的{ $place }
list-item = { $name }——{ $value }
list-source = { $field }——来源:{ $source },{ $asOf }
list-source-unofficial = { $field }——非官方数据,{ $asOf },未经管委会核实;来源:{ $source }
list-also = 另有:{ $names }
list-yes = 有:{ $value }
list-no = 没有,现有资料中无符合条件的记录
list-none = 现有资料中无符合条件的记录
list-nearest-miss = 现有资料中{ $rank }:{ $name }——{ $value }
list-perhaps = 仅部分符合或可能符合:
list-silent = { $field }:{ $count }未公布。
list-silent-named = { $field }:{ $names }未公布。
list-other-unit = { $field }:{ $count }使用其他单位或货币,未参与比较:
list-first-one = { $rank }({ $field }):{ $name }——{ $value }
list-first-tied = { $rank }({ $field }),{ $count }个并列:
list-first-next = 其后:
list-first-among = 比较范围:{ $among }
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
with-differing = { $value };其他数据:{ $others }
with-more = { $value };另有{ $left }项
compare-row = { $name }:{ $value }
compare-unpublished = { $name }:未公布
compare-none = 均未公布:{ $fields }。
compare-lead = { $rank }:{ $name },相差{ $difference }
compare-first = { $rank }:{ $name }
compare-lead-next = { $rank }:{ $name },相差{ $difference }(其次:{ $next })
compare-points = { $n }个百分点
compare-overlap = 数值范围重叠:{ $names }
compare-equal = 相同:{ $names }
compare-unofficial = 按未经管委会核实的数据——{ $value }
list-first-next-same = 其后(来源和日期相同):
compare-sentences = { $first }。{ $next }。

# personal data
command-privacy = 关于您存储了什么
command-mydata = 以文件查看您的数据
command-deleteme = 删除您的数据
privacy-title = 您的数据
privacy-what = 存储的内容:您在 Telegram 的编号、您首次来信的日期、您选择的语言,以及您在各个聊天中最近询问的条目。
privacy-words = 不存储的内容:您的姓名和您写的原话。
privacy-why = 用途:用您的语言回答,理解“那价格呢?”之类的追问,并保证消息不丢失、不重复发送。
privacy-how-long = 期限:最近询问的条目和我们回答的文字在两天内删除;编号、首次日期和语言保留到您删除为止。备份最多保留 14 天。
privacy-where = 位置:本助手所在服务器上的文件中,不提供给任何人。Telegram 按其自身规则传送消息。
privacy-yours = 您的权利:/mydata 显示关于您的全部存储内容,/deleteme 将其删除。
personal-in-private = 这里其他人也能看到。关于您自己的数据,请在私聊中写给我。
mydata-file = 此文件包含关于您的全部存储内容。
deleteme-ask = 要删除关于您的全部存储内容(包括所有聊天)吗?此操作无法撤销。
deleteme-done = 已完成。关于您的全部存储内容均已删除。如果您再次来信,将重新开始。
deleteme-remains = 仍会保留的:此前所做的备份,直到被替换为止,最多 14 天;以及最多三天内的 Telegram 投递编号,其中没有您的姓名或编号。
button-delete-me = 是,全部删除
button-keep-me = 否,保留
