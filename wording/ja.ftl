# figures and their sources
cited = { $value }（{ $asOf }、{ $source }）
cited-former = 現在は無効：{ $value }（{ $asOf }、{ $source }）
former = { $value }（現在は無効）
unofficial = 非公式、{ $asOf }、管理委員会は未確認：{ $value }（{ $source }）
noted = { $value } – { $note }
law = { $title } { $number }
law-article = { $law }第{ $article }条
source-no-page = { $publisher }、集約資料、公開ページなし
source-line = { $source } – { $kind }
source-law = 法令
source-official = 公式ページ
source-press = 報道
source-developer = 開発業者
source-listing = 仲介・コンサルティング会社
source-unverified = 未確認
source-founding-article = 報道記事
sources-of = 出典：{ $name }
no-sources = この項目の出典は登録されていません。
with-link = { $value }：{ $link }
with-part = { $value }（{ $part }）
with-period = { $period }年：{ $value }
with-place = { $place }：{ $value }
with-case = { $case }：{ $value }
with-scope = { $value } – { $scope }
with-counted-from = { $value }（起算：{ $from }）
with-less-by = { $value }、当時の規定より{ $less }短い
with-promiser = { $value }、約束した機関：{ $by }
step = { $actor }：{ $action }
point-outline = { $lat }, { $lon }（敷地の中心点であり、ゲートの位置ではありません）
point-approximate = { $lat }, { $lon }（おおよその位置）
point-openstreetmap = { $point }、© OpenStreetMap contributors
place-port = 港
place-airport = 空港
place-station = 駅
place-city = 都市
place-expressway = 高速道路
place-road = 道路

# lines of answers
record-name = { $name }
field-value = { $field }：{ $value }
field-list = { $field }：
field-history = { $field }（過去の記録であり、現在の約束ではありません）：{ $value }
item = { $value }
differing = 異なる数値：{ $value }
other-figures = その他の公表値：
other-statements = その他の記載：
other-cases = その他の場合：
fact-line = { $is }：{ $value }
fact-scope = 対象：{ $scope }。
not-published = { $field }：公表されていません。{ $whom }
ask-board = 管理委員会（heza.gov.vn）にお問い合わせください。
ask-developer-or-board = 開発業者の { $developer } または管理委員会（heza.gov.vn）にお問い合わせください。
which = どれについてのご質問でしょうか。
which-for-field = { $field }：どれについてのご質問でしょうか。
which-none-named = 「{ $name }」という名称の記録はありません。次のいずれかでしょうか。
of-which = { $field }：どの工業団地、経済区、手続、プロジェクトについてでしょうか。名称をお書きください。
did-you-mean = 次のことでしょうか：
outside-scope = 申し訳ありませんが、対象外のご質問です。ハイフォンの工業団地、経済区、土地、手続、プロジェクトについてお答えします。
outside-elsewhere = ハイフォン（旧ハイズオン省を含む）のみを対象としています。その他の地域については、それぞれの当局にお問い合わせください。
outside-personal = 個人情報は保有しておらず、個人の連絡先、申請案件、給与などはお伝えできません。ご自身の申請については管理委員会（heza.gov.vn）にお問い合わせください。
outside-orders = 管理委員会の記録に基づいてのみお答えします。そのようなご指示には応じられません。
outside-advice = 事実をお伝えするもので、法律や投資の助言は行いません。工業団地、手続、数値についてお尋ねください。
outside-forecast = 公表済みの情報のみを扱っており、予測は行いません。
outside-no-such-day = その日付は暦にありません。日付をもう一度お書きください（例：2026年2月12日）。
outside-not-understood = 記録の中に見つかりませんでした。工業団地、経済区、手続、プロジェクトの名称をお書きください。言い方は自由です。
talk-greeting = こんにちは。ハイフォン経済区管理委員会のアシスタントです。工業団地、土地、手続、プロジェクトについてお尋ねください。
talk-thanks = どういたしまして。工業団地、土地、手続について、ほかにもお気軽にお尋ねください。
talk-farewell = ご利用ありがとうございました。プロジェクトのご成功をお祈りします。
talk-help = 普段の言葉でお尋ねください。例：「チャンズエ3工業団地の面積は？」「投資登録証明書は何日かかりますか？」「ナムチャンカット工業団地の開発業者はどこですか？」。ハイフォンの工業団地、経済区、土地の数値、手続と許認可、公表済みのプロジェクトについてお答えします。数値にはすべて日付と出典を付けます。
talk-who = 私はボットです。ハイフォン経済区管理委員会の自動アシスタントとして、日付と出典のある記録に基づいてお答えします。
notice-english = 日本語がまだない部分は英語で表示しています。

# menu, commands, buttons
welcome = ようこそ。ハイフォン経済区管理委員会のアシスタントです。工業団地、土地、手続、プロジェクトについて普段の言葉でお尋ねいただくか、下からお選びください。
menu-title = メニュー
menu-start = 項目を選ぶか、ご質問をそのままお書きください。
menu-parks = { $count }か所の工業団地が登録されています。名称を書くか、お選びください：
menu-procedures = { $count }件の手続が登録されています。ご用件を書くか、お選びください：
menu-zones = 登録されている経済区：{ $count }か所。
menu-languages = 言語をお選びください：
menu-contact = ハイフォン経済区管理委員会（HEZA、heza.gov.vn）。管理委員会の電話番号、住所、メールアドレスは登録されていません。申請書類は dichvucong.gov.vn またはワンストップ窓口へご提出ください。
command-unknown = このコマンドはわかりません。ご質問をそのまま書くか、下からお選びください。
cancel-nothing = 取り消せる操作はありません。
command-start = はじめに
command-help = 質問できること
command-menu = メニュー
command-park = 工業団地を調べる
command-procedure = 手続を調べる
command-language = 言語を選ぶ
command-cancel = 進行中の操作をやめる
button-more = もっと見る
button-sources = 出典
button-card = 全項目
button-menu = メニュー
button-record = { $name }
button-parks = 工業団地
button-procedures = 手続
button-zones = 経済区
button-help = ヘルプ
button-contact = 連絡先
button-languages = 言語
language-vi = Tiếng Việt
language-en = English
language-zh = 中文
language-ja = 日本語
language-ko = 한국어
fault-kind = こちら側で問題が発生しました。もう一度お試しください。再び発生する場合は、次の番号を管理委員会にお知らせください：{ $reference }
terminal-hello = 質問、ボタンの番号、または /help を入力してください。Ctrl-C で終了します。
terminal-bye = ご利用ありがとうございました。

# dates
date-undated = 日付の記載なし
date-year = { $year }年
date-about = { $date }頃
date-quarter = { $year }年第{ $quarter }四半期
date-month = { $year }年{ $month }月
date-day = { $year }年{ $month }月{ $day }日
list-separator = 、
qualifier-about = 約{ $amount }
qualifier-over = { $amount }超
qualifier-nearly = { $amount }近く
qualifier-up-to = 最大{ $amount }
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
unit-ha = { $n }ヘクタール
unit-m2 = { $n }平方メートル
unit-km = { $n }キロメートル
unit-m = { $n }メートル
unit-percent = { $n }%
unit-park = { $n }か所の工業団地
unit-zone = { $n }か所の経済区
unit-cluster = { $n }か所の工業クラスター
unit-project = { $n }件
unit-country = { $n }か国
unit-unit = { $n }団体
unit-person = { $n }人
unit-job = { $n }人の雇用
unit-tenant = { $n }社
unit-file = { $n }件の申請
unit-meeting = { $n }回の会議
unit-year = { $n }年
unit-month = { $n }か月
unit-week = { $n }週間
unit-day = { $n }日
unit-working-day = { $n }営業日
unit-calendar-day = { $n }暦日
unit-working-hour = { $n }時間（執務時間）
unit-times = { $n }回
unit-commune = { $n }社（コミューン）
unit-ward = { $n }坊
unit-special-zone = { $n }特区
unit-household = { $n }世帯
unit-usd-million = { $n }百万ドル
unit-usd-billion = { $n }十億ドル
unit-vnd = { $n }ドン
unit-vnd-million = { $n }百万ドン
unit-vnd-billion = { $n }十億ドン
unit-vnd-trillion = { $n }兆ドン
unit-usd-per-m2-term = { $n }ドル/m²（リース全期間）
unit-usd-per-m2-month = { $n }ドル/m²/月
unit-usd-per-m3 = { $n }ドル/m³
unit-usd-million-per-ha = { $n }百万ドル/ヘクタール
unit-vnd-per-m2-month = { $n }ドン/m²/月
unit-vnd-per-m2-year = { $n }ドン/m²/年
unit-vnd-per-m3 = { $n }ドン/m³
unit-vnd-per-kwh = { $n }ドン/kWh
unit-vnd-per-month = { $n }ドン/月
unit-mw = { $n } MW
unit-mva = { $n } MVA
unit-m3-per-day = { $n } m³/日
unit-teu-per-year = { $n } TEU/年
unit-dwt = { $n }重量トン(DWT)

# fields
field-status = 状態
field-area = 面積
field-industrialLand = 工業用地
field-availableLand = 空き用地
field-occupancy = 入居率
field-landPrice = 土地リース料
field-factoryRent = 工場賃料
field-managementFee = 管理費
field-minimumPlot = 最小区画
field-zone = 所属経済区
field-location = 所在地
field-coordinates = 座標
field-distances = 距離
field-developer = 開発業者
field-developerCountry = 開発業者の国
field-founded = 設立
field-groundbreaking = 着工
field-schedule = 予定
field-progress = 進捗
field-industries = 業種
field-tenants = 入居企業
field-tenantCount = 入居企業数
field-capitalAttracted = 誘致した投資額
field-capitalPerHectare = 1ヘクタール当たりの投資額
field-jobs = 雇用者数
field-infrastructureCapital = インフラ投資額
field-fdiTarget = 外国投資の目標
field-domesticTarget = 国内投資の目標
field-power = 電力
field-waterSupply = 給水
field-waterPrice = 水道料金
field-wastewater = 排水処理
field-wastewaterPrice = 排水処理料金
field-port = 専用港
field-readyBuilt = レンタル工場
field-leaseTerm = 土地リース期間
field-incentives = 優遇措置
field-ecoPark = エコ工業団地
field-expansion = 拡張
field-ownership = 所有・出資
field-formerNames = 旧名称
field-phone = 電話
field-address = 住所
field-website = ウェブサイト
field-remarks = 備考
field-days = 現行法の処理期間
field-formerPromise = 過去に約束された処理期間
field-authority = 所管機関
field-submitTo = 提出先
field-fee = 手数料
field-dossier = 必要書類
field-steps = 手順
field-result = 交付されるもの
field-validity = 有効期間
field-audience = 対象者
field-before = 先に済ませる手続
field-after = 次に来る手続
field-legalBasis = 法的根拠
field-pitfalls = 注意点
field-exemptions = 免除される場合
field-transition = 経過措置
field-decision = 決定
field-parkCount = 区内の工業団地数
field-communes = 管内の社・坊
field-sites = 各区画の場所
field-parts = 機能区
field-manager = 管理機関
field-projectCount = プロジェクト数
field-plannedInvestment = 計画投資額
field-grdpShare = GRDPに占める割合
field-projections = 見通し
field-state = 現状
field-capital = 投資額
field-investor = 投資者
field-country = 投資国
field-sector = 分野
field-parks = 立地する工業団地
field-size = 規模
field-length = 長さ
field-capacity = 能力
field-berthSize = 対応船舶
field-opened = 開業
field-start = 着工
field-housing = 労働者向け住宅

# deadlines and days off
weekday-1 = 月曜日
weekday-2 = 火曜日
weekday-3 = 水曜日
weekday-4 = 木曜日
weekday-5 = 金曜日
weekday-6 = 土曜日
weekday-7 = 日曜日
weekend = 週末
date-with-weekday = { $date }（{ $weekday }）
days-in-month = { $first }～{ $lastDay }日
days-across-months = { $first }～{ $last }
provisional = 暫定：正式な決定はまだ記録にありません。
provisional-value = { $value }（暫定）
unofficial-value = 非公式、管理委員会は未確認：{ $value }
deadline-due = 期限：{ $date }
deadline-file-by = { $wanted }までに結果を得るには、{ $date }までに提出してください
deadline-notify-by = { $event }に行うには、{ $date }までに通知してください
deadline-not-before = 通知が{ $received }に受理された場合、最も早くて{ $date }
deadline-beyond = 期日は示せません。休日が分かるのは{ $years }年のみです
deadline-by-days = { $day } – { $days }
deadline-counted = { $days }。{ $received }に完全な書類が受理された時から数え、当日は含みません（{ $law }）。
deadline-counted-from = { $days }。起算：{ $from }、ここでは{ $received }。当日は含みません（{ $law }）。
deadline-counted-before = { $days }。{ $received }の通知から数えて{ $end }に満了し、通知の当日は含みません（{ $law }）。
deadline-filed-off = { $filed }は休日（{ $why }）のため、その日の提出は{ $received }の受理となります。
deadline-skipped = 週末のほかに数えない休日：{ $days }。
deadline-moved = 最終日の{ $day }は休日のため、期間は次の営業日に終わります（{ $law }）。
deadline-provisional = 暫定：{ $days }は未決定のため、期日が変わることがあります。
deadline-clock = 申請者が書類を補正する間、期間は進みません（{ $law }）。
worked-instead = { $day }は{ $replaces }の振替で営業日です。
working-day-yes = はい、{ $day }は営業日で、管理委員会は開いています。
working-day-make-up = はい、{ $day }は{ $replaces }の振替で営業日です
working-day-weekend = いいえ、{ $day }は週末で、管理委員会は休みです。
working-day-off = いいえ、{ $day }は休日です：{ $name }
working-day-compensatory = いいえ、{ $name }が週末に当たるため、{ $day }は代休です
working-day-swap = いいえ、{ $day }は振替休日で、{ $worked }が出勤日です
working-day-next = 次の営業日は{ $day }です。
working-day-beyond = { $day }についてはまだ分かりません。休日が分かるのは{ $years }年のみです。
days-off-year = { $year }年の官公庁の休日（前後の週末を含む）：
days-off-of = { $year }年の{ $name }：{ $days }が休み（前後の週末を含む）
days-off-confirmed = 確定：{ $days }
days-off-provisional = 未決定：{ $days }
days-off-item = { $days }：{ $names }
days-off-none = { $year }年の休日に{ $name }はありません。
days-off-beyond = { $year }年の休日は分かりません。分かるのは{ $years }年です。
days-off-sources = 出典：

# lists and comparisons
list-count-park = 工業団地{ $n }か所
list-count-zone = 経済区{ $n }か所
list-count-procedure = 手続{ $n }件
list-count-project = プロジェクト{ $n }件
list-conditions = { $value } – { $conditions }
list-and = { $first };{ $next }
list-either = { $first }または{ $next }
list-both = { $first }かつ{ $next }
list-quoted = 「{ $words }」
list-published = 公表あり
list-bound-at-least = { $value }以上
list-bound-above = { $value }超
list-bound-at-most = { $value }以下
list-bound-below = { $value }未満
list-span-from-until = { $from }から{ $until }まで
list-span-from = { $from }以降
list-span-until = { $until }まで
list-side-east = 東側(合併前のハイフォン)
list-side-west = 西側(旧ハイズオン省)
list-distance-to = { $place }までの距離
list-nearest-place = 最寄りの{ $place }
list-item = { $name } – { $value }
list-source = { $field } – 出典:{ $source }、{ $asOf }
list-source-unofficial = { $field } – 非公式、{ $asOf }、管理委員会は未確認。出典:{ $source }
list-also = ほかに:{ $names }
list-yes = あります:{ $value }
list-no = いいえ、該当する記録はありません
list-none = 該当する記録はありません
list-nearest-miss = 記録の中で{ $rank }:{ $name } – { $value }
list-perhaps = 一部のみ該当、または該当の可能性があります:
list-silent = { $field }:{ $count }は未公表です。
list-silent-named = { $field }:{ $names }は未公表です。
list-other-unit = { $field }:{ $count }は単位または通貨が異なるため比較していません:
list-first-one = { $rank }({ $field }):{ $name } – { $value }
list-first-tied = { $rank }({ $field })、同順位{ $count }件:
list-first-next = 次点:
list-first-among = 比較対象:{ $among }
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
with-differing = { $value };異なる数値:{ $others }
with-more = { $value };ほか{ $left }件
compare-row = { $name }:{ $value }
compare-unpublished = { $name }:未公表
compare-none = いずれも未公表:{ $fields }。
compare-lead = { $rank }:{ $name }(差は{ $difference })
compare-first = { $rank }:{ $name }
compare-lead-next = { $rank }:{ $name }(次の{ $next }との差は{ $difference })
compare-points = { $n }ポイント
compare-overlap = 範囲が重なります:{ $names }
compare-equal = 同じ:{ $names }
compare-unofficial = 管理委員会が未確認の数値による比較 – { $value }
list-first-next-same = 次点(出典・時点は同じ):
compare-sentences = { $first }。{ $next }。

# personal data
command-privacy = 保存されている情報について
command-mydata = あなたのデータをファイルで受け取る
command-deleteme = あなたのデータを削除する
privacy-title = あなたのデータ
privacy-what = 保存するもの：Telegram でのあなたの番号、最初に書き込んだ日、選んだ言語、各チャットで最後に尋ねた項目。
privacy-words = 保存しないもの：お名前と、お書きになった言葉そのもの。
privacy-why = 目的：あなたの言語で答え、「では価格は？」のような続きの質問を理解し、メッセージの紛失や二重送信を防ぐためです。
privacy-how-long = 期間：最後に尋ねた項目と回答の文面は2日以内に消えます。番号、最初の日、言語は、削除されるまで残ります。バックアップの保存は最長14日です。
privacy-where = 場所：このアシスタントが動くサーバー上のファイルです。誰にも渡しません。メッセージは Telegram がその規約に従って届けます。
privacy-yours = あなたの選択：/mydata で保存内容のすべてを確認でき、/deleteme で削除できます。
personal-in-private = ここでは他の人も読むことができます。ご自身のデータについては、個別チャットでお書きください。
mydata-file = このファイルには、あなたについて保存されているものがすべて入っています。
deleteme-ask = すべてのチャットについて、あなたに関する保存内容をすべて削除しますか？取り消すことはできません。
deleteme-done = 完了しました。あなたについて保存されていたものはすべて削除されました。再び書き込むと、最初から始まります。
deleteme-remains = 残るもの：以前に作られたバックアップは、置き換えられるまで最長14日。また、Telegram の配信番号は最長3日間残りますが、お名前やあなたの番号は含みません。
button-delete-me = はい、すべて削除します
button-keep-me = いいえ、残します
