# figures and their sources
cited = { $value } ({ $asOf }; { $source })
cited-former = No longer in force: { $value } ({ $asOf }; { $source })
former = { $value } (no longer in force)
unofficial = Unofficial, { $asOf }, not checked by the Board: { $value } ({ $source })
noted = { $value } – { $note }
law = { $title } { $number }
law-article = { $law }, Art { $article }
source-no-page = { $publisher }, compiled listing, no public page
source-line = { $source } – { $kind }
source-law = law
source-official = official page
source-press = press
source-developer = developer
source-listing = listing or adviser
source-unverified = unverified
source-founding-article = press article
sources-of = Sources: { $name }
no-sources = No source is on record for this.
with-link = { $value }: { $link }
with-part = { $value } ({ $part })
with-period = { $period }: { $value }
with-place = { $place }: { $value }
with-case = { $case }: { $value }
with-scope = { $value } – { $scope }
with-counted-from = { $value } from { $from }
with-less-by = { $value }, { $less } fewer than the rule of that time
with-promiser = { $value }, promised by { $by }
step = { $actor }: { $action }
point-outline = { $lat }, { $lon } (centre of the park's outline, not its gate)
point-approximate = { $lat }, { $lon } (approximate)
point-openstreetmap = { $point }, © OpenStreetMap contributors
place-port = port
place-airport = airport
place-station = station
place-city = city
place-expressway = expressway
place-road = road

# lines of answers
record-name = { $name }
field-value = { $field }: { $value }
field-list = { $field }:
field-history = { $field } (history, not a promise of today): { $value }
item = { $value }
differing = differs: { $value }
other-figures = Other figures in print:
other-statements = Also on record:
other-cases = Other cases:
fact-line = { $is }: { $value }
fact-scope = Covers: { $scope }.
not-published = { $field }: not published. { $whom }
ask-board = Please ask the Board (heza.gov.vn).
ask-developer-or-board = Please ask the developer, { $developer }, or the Board (heza.gov.vn).
which = Which one do you mean?
which-for-field = { $field }: of which one?
which-none-named = There is no record named { $name }. Did you mean one of these?
of-which = { $field }: of which park, zone, procedure or project? Please write its name.
did-you-mean = Did you mean:
outside-scope = That is outside what I cover. I answer questions about industrial parks, zones, land, procedures and projects in Hai Phong.
outside-elsewhere = I cover only Hai Phong, including former Hai Duong. For other places please ask their own authorities.
outside-personal = I hold no personal data and do not give out people's contacts, files or salaries. For a dossier of your own please ask the Board (heza.gov.vn).
outside-orders = I only answer from the Board's records; I cannot take such orders.
outside-advice = I give facts, not legal or investment advice. Ask me about a park, a procedure or a figure.
outside-forecast = I hold only what has been published and make no forecast.
outside-no-such-day = There is no such day in the calendar. Please write the date again, for example 12/02/2026.
outside-not-understood = I did not find this in the records. Please name a park, a zone, a procedure or a project, in any words.
talk-greeting = Hello! I am the assistant of the Hai Phong Economic Zone Management Board. Ask me about parks, land, procedures or projects.
talk-thanks = You are welcome. Ask me anything else about parks, land or procedures.
talk-farewell = Goodbye, and good luck with your project.
talk-help = Ask in your own words, for example: “How large is Trang Due 3?”, “How long does an investment certificate take?”, “Who develops Nam Trang Cat?”. I know the industrial parks, economic zones, land figures, procedures and permits, and public projects of Hai Phong; each figure comes with its date and source.
talk-who = I am a bot, the automatic assistant of the Hai Phong Economic Zone Management Board. What I say comes from records, each with date and source.
notice-english = Where a text is not yet in your language it is shown in English.

# menu, commands, buttons
welcome = Welcome! I am the assistant of the Hai Phong Economic Zone Management Board. Ask me in your own words about parks, land, procedures or projects, or choose below.
menu-title = Menu
menu-start = Choose a subject, or simply write your question.
menu-parks = { $count } industrial parks are on record. Write a name, or choose one:
menu-procedures = { $count } procedures are on record. Write what you need, or choose one:
menu-zones = Zones on record: { $count }.
menu-languages = Choose your language:
menu-contact = Hai Phong Economic Zone Management Board (HEZA): heza.gov.vn. No telephone number, street address or e-mail of the Board is on record; files go through dichvucong.gov.vn or the one-stop desk.
command-unknown = I do not know this command. You can simply write your question, or choose below.
cancel-nothing = Nothing is running that could be cancelled.
command-start = Start here
command-help = What you can ask
command-menu = Menu
command-find = Find land that suits
command-compare = Compare two to four parks
command-enquiry = Write to the Board
command-park = Look up an industrial park
command-procedure = Look up a procedure
command-language = Choose your language
command-cancel = Leave what is running
button-more = More
button-sources = Sources
button-card = Whole record
button-menu = Menu
button-record = { $name }
button-parks = Industrial parks
button-procedures = Procedures
button-zones = Zones
button-help = Help
button-contact = Contact
button-languages = Language
language-vi = Tiếng Việt
language-en = English
language-zh = 中文
language-ja = 日本語
language-ko = 한국어
fault-kind = Something went wrong on our side. Please try again; if it happens again, tell the Board this reference: { $reference }
pace-too-fast = You are writing faster than I can answer. Please wait half a minute; what you write before that may go unanswered.
not-saved = I could not save your message just now. It will be tried again by itself; you need not send it twice.
not-saved-owner = The service cannot save: messages of people wait. Please look at the disk of its data folder; it goes on by itself when there is space.
terminal-hello = Type a question, a number to press a button, or /help. Ctrl-C leaves.
terminal-bye = Goodbye.

# dates
date-undated = undated
date-year = { $year }
date-about = about { $date }
date-quarter = Q{ $quarter } { $year }
date-month = { $monthName } { $year }
date-day = { $day } { $monthName } { $year }
list-separator = ,{ " " }
qualifier-about = about { $amount }
qualifier-over = over { $amount }
qualifier-nearly = nearly { $amount }
qualifier-up-to = up to { $amount }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# units
unit-ha = { $n } ha
unit-m2 = { $n } m²
unit-km = { $n } km
unit-m = { $n } m
unit-percent = { $n }%
unit-park = { $n } { $count ->
    [one] park
   *[other] parks
  }
unit-zone = { $n } { $count ->
    [one] zone
   *[other] zones
  }
unit-cluster = { $n } { $count ->
    [one] cluster
   *[other] clusters
  }
unit-project = { $n } { $count ->
    [one] project
   *[other] projects
  }
unit-country = { $n } { $count ->
    [one] country
   *[other] countries
  }
unit-unit = { $n } { $count ->
    [one] member unit
   *[other] member units
  }
unit-person = { $n } { $count ->
    [one] person
   *[other] people
  }
unit-job = { $n } { $count ->
    [one] job
   *[other] jobs
  }
unit-tenant = { $n } { $count ->
    [one] tenant
   *[other] tenants
  }
unit-file = { $n } { $count ->
    [one] file
   *[other] files
  }
unit-meeting = { $n } { $count ->
    [one] meeting
   *[other] meetings
  }
unit-year = { $n } { $count ->
    [one] year
   *[other] years
  }
unit-month = { $n } { $count ->
    [one] month
   *[other] months
  }
unit-week = { $n } { $count ->
    [one] week
   *[other] weeks
  }
unit-day = { $n } { $count ->
    [one] day
   *[other] days
  }
unit-working-day = { $n } { $count ->
    [one] working day
   *[other] working days
  }
unit-calendar-day = { $n } { $count ->
    [one] calendar day
   *[other] calendar days
  }
unit-working-hour = { $n } { $count ->
    [one] working hour
   *[other] working hours
  }
unit-times = { $n } { $count ->
    [one] time
   *[other] times
  }
unit-commune = { $n } { $count ->
    [one] commune
   *[other] communes
  }
unit-ward = { $n } { $count ->
    [one] ward
   *[other] wards
  }
unit-special-zone = { $n } { $count ->
    [one] special zone
   *[other] special zones
  }
unit-household = { $n } { $count ->
    [one] household
   *[other] households
  }
unit-usd-million = US${ $n } million
unit-usd-billion = US${ $n } billion
unit-vnd = VND { $n }
unit-vnd-million = VND { $n } million
unit-vnd-billion = VND { $n } billion
unit-vnd-trillion = VND { $n } trillion
unit-usd-per-m2-term = US${ $n }/m² for the whole lease term
unit-usd-per-m2-month = US${ $n }/m² a month
unit-usd-per-m3 = US${ $n }/m³
unit-usd-million-per-ha = US${ $n } million a hectare
unit-vnd-per-m2-month = VND { $n }/m² a month
unit-vnd-per-m2-year = VND { $n }/m² a year
unit-vnd-per-m3 = VND { $n }/m³
unit-vnd-per-kwh = VND { $n }/kWh
unit-vnd-per-month = VND { $n } a month
unit-mw = { $n } MW
unit-mva = { $n } MVA
unit-m3-per-day = { $n } m³ a day
unit-teu-per-year = { $n } TEU a year
unit-dwt = { $n } DWT

# fields
field-status = Status
field-area = Area
field-industrialLand = Industrial land
field-availableLand = Land still available
field-occupancy = Occupancy
field-landPrice = Land price
field-factoryRent = Factory rent
field-managementFee = Management fee
field-minimumPlot = Smallest plot
field-zone = Zone
field-location = Location
field-coordinates = Coordinates
field-distances = Distances
field-developer = Developer
field-developerCountry = Developer's country
field-founded = Founded
field-groundbreaking = Groundbreaking
field-schedule = Schedule
field-progress = Progress
field-industries = Industries
field-tenants = Tenants
field-tenantCount = Number of tenants
field-capitalAttracted = Capital attracted
field-capitalPerHectare = Capital per hectare
field-jobs = Jobs
field-infrastructureCapital = Infrastructure capital
field-fdiTarget = Target for foreign capital
field-domesticTarget = Target for domestic capital
field-power = Power
field-waterSupply = Water supply
field-waterPrice = Water price
field-wastewater = Wastewater treatment
field-wastewaterPrice = Wastewater fee
field-port = Own port
field-readyBuilt = Ready-built factories
field-leaseTerm = Land lease term
field-incentives = Incentives
field-ecoPark = Eco-industrial park
field-expansion = Expansion
field-ownership = Ownership
field-formerNames = Former names
field-phone = Telephone
field-address = Address
field-website = Website
field-remarks = Remarks
field-days = Time by today's law
field-formerPromise = Promise of former times
field-authority = Authority
field-submitTo = Where to file
field-fee = Fee
field-dossier = Dossier
field-steps = Steps
field-result = Result
field-validity = Validity
field-audience = For whom
field-before = Needed before it
field-after = Comes after it
field-legalBasis = Legal basis
field-pitfalls = Pitfalls
field-exemptions = Exemptions
field-transition = Transition
field-decision = Decision
field-parkCount = Industrial parks in the zone
field-communes = Communes
field-sites = Sites
field-parts = Functional areas
field-manager = Managed by
field-projectCount = Projects
field-plannedInvestment = Planned investment
field-grdpShare = Share of GRDP
field-projections = Projections
field-state = State
field-capital = Capital
field-investor = Investor
field-country = Country
field-sector = Sector
field-parks = Industrial park
field-size = Size
field-length = Length
field-capacity = Capacity
field-berthSize = Ships
field-opened = Opened
field-start = Start
field-housing = Workers' housing

# deadlines and days off
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekend = weekend
date-with-weekday = { $weekday } { $date }
days-in-month = { $firstDay }–{ $last }
days-across-months = { $first } – { $last }
provisional = Provisional: no decision on record confirms it yet.
provisional-value = { $value } – provisional
unofficial-value = Unofficial, not checked by the Board: { $value }
deadline-due = Due by { $date }
deadline-file-by = File by { $date } to have it by { $wanted }
deadline-notify-by = Send the notice by { $date } for an event on { $event }
deadline-not-before = Not before { $date }, if the notice is received on { $received }
deadline-beyond = No day can be given: the days off are known only for { $years }
deadline-by-days = { $day } – { $days }
deadline-counted = { $days }, counted from receipt of a complete dossier on { $received }; that day itself is not counted ({ $law }).
deadline-counted-from = { $days }, counted from { $from }, here { $received }; that day itself is not counted ({ $law }).
deadline-counted-before = { $days }, counted from the notice on { $received }, end on { $end }; the day of the notice is not counted ({ $law }).
deadline-filed-off = { $filed } is a day off ({ $why }); what is filed then counts as received on { $received }.
deadline-skipped = Days off skipped besides weekends: { $days }.
deadline-moved = The last day, { $day }, is a day off, so the period ends on the next working day ({ $law }).
deadline-provisional = Provisional: { $days } not decided yet; the day may still move.
deadline-clock = The clock stops while you complete the dossier ({ $law }).
worked-instead = { $day } is a working day, in place of { $replaces }.
working-day-yes = Yes, { $day } is a working day; the Board is open.
working-day-make-up = Yes, { $day } is a working day, in place of { $replaces }
working-day-weekend = No, { $day } is a weekend; the Board is closed.
working-day-off = No, { $day } is a day off: { $name }
working-day-compensatory = No, { $day } is a day off, in place of { $name }, which falls on a weekend
working-day-swap = No, { $day } is a day off, exchanged for work on { $worked }
working-day-next = The next working day is { $day }.
working-day-beyond = Nothing can be said of { $day }: the days off are known only for { $years }.
days-off-year = Days off of authorities in { $year }, with the weekends beside them:
days-off-of = { $name } { $year }: off { $days }, with the weekends beside it
days-off-confirmed = confirmed: { $days }
days-off-provisional = not decided yet: { $days }
days-off-item = { $days }: { $names }
days-off-none = { $name } is not among the days off of { $year }.
days-off-beyond = The days off of { $year } are not known; those of { $years } are.
days-off-sources = Sources:

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

# guided conversations
flow-back = Back
flow-skip = Skip
flow-cancel = Cancel
flow-end = Done
flow-yes = Yes
flow-no = No
flow-so-far = So far: { $known }
flow-progress = Step { $at } of { $of }
flow-before = Now: { $value }
flow-doubt = I read { $value }. Is that right?
flow-noted = Noted: { $value }.
flow-read-as = I would rather ask than guess.
flow-old-button = That button is from an earlier step. Here is where we stand.
flow-not-active = This is no longer active.
flow-expired = Your earlier answers waited for more than 24 hours and were dropped.
flow-version-changed = Something has changed since you began. Answers that still fit are kept; please look at the question below.
flow-press-one = Please press one of the buttons.
flow-start-find = Find land
flow-start-plan = Procedure plan
flow-start-compare = Compare parks
flow-start-deadline = Deadline
flow-start-enquiry = Ask the Board
flow-cancelled-find = The search is cancelled; your answers are not kept.
flow-change-find-industry = Change: industry
flow-change-find-hectares = Change: area
flow-change-find-port = Change: distance
flow-change-find-budget = Change: budget
flow-extra-find-airport = Airport nearby
flow-extra-find-wastewater = Wastewater plant
flow-extra-find-power = Power supply
flow-extra-find-ready-built = Ready-built factory
find-ask-industry = What will you make? Press a button or write it.
find-help-industry = I did not recognise an industry in that. For example: electronics, food processing, logistics – or skip.
find-ask-hectares = How much land do you need, in hectares?
find-help-hectares = Please write an area above 0, for example "20 ha", "5-10 ha" or "200,000 m2".
find-too-large = { $value }: no single park on record is so large. The largest is { $name } with { $most } in all.
find-ask-port = At most how far from a port, in km?
find-help-port = Please write a distance above 0, for example "20 km" – or skip.
find-ask-airport = At most how far from an airport, in km?
find-help-airport = Please write a distance above 0, for example "20 km" – or skip.
find-too-far = { $value } is farther than any park lies from it.
find-ask-budget = At most how much for the land, in USD per m² for the lease term?
find-help-budget = Please write a price above 0, for example "100 USD" – or skip.
find-too-dear = { $value } is more than any park on record asks.
find-ask-wastewater = Must the park publish a wastewater plant?
find-ask-power = Must the park publish its power supply?
find-ask-ready-built = Must the park publish ready-built factories?
find-does-not-matter = Does not matter
find-wish-wastewater = with a wastewater plant
find-wish-power = with published power supply
find-wish-ready-built = with ready-built factories
find-matches = { $count } parks suit; the best { $shown }:
find-no-match = No park on record suits in every point.
find-near = Near misses:
find-open = What decides is not published for { $count } parks that may suit: { $names }. Please ask their developers or the Board (heza.gov.vn).
find-open-more = What decides is not published for { $count } parks that may suit, among them { $names }. Please ask their developers or the Board (heza.gov.vn).
find-vacancy = How much land is still free is mostly not published: please ask the developer.
find-button-compare = Compare the best
find-button-open = All of these parks
find-park = { $name }: { $reasons }
find-full = ⚠ reported full: { $value }
find-is-match = { $name } does suit:
find-why-not = { $name }: { $reasons }
find-open-hectares = area not published
find-fits-hectares = area ✓ { $value }
find-misses-hectares = too small ✗ { $value }
find-open-port = port distance not published
find-fits-port = port ✓ { $value }
find-misses-port = too far from a port ✗ { $value }
find-open-airport = airport distance not published
find-fits-airport = airport ✓ { $value }
find-misses-airport = too far from an airport ✗ { $value }
find-open-budget = price not published
find-fits-budget = price ✓ { $value }
find-misses-budget = too dear ✗ { $value }
find-open-industry = industries not published
find-has-industry = industry ✓
find-no-industry = industry not among those named ✗
find-open-wastewater = wastewater plant not published
find-has-wastewater = wastewater plant ✓
find-open-power = power supply not published
find-has-power = power supply ✓
find-open-ready-built = ready-built factories not published
find-has-ready-built = ready-built factories ✓
flow-keep-text = Shall I keep “{ $value }” in your enquiry?
flow-cancelled-compare = The comparison is closed.
flow-cancelled-enquiry = Cancelled: nothing was stored and nothing was sent.
flow-change-compare-first = Change: first
flow-change-compare-second = Change: second
flow-extra-compare-third = Third park
flow-extra-compare-fourth = Fourth park
flow-change-enquiry-consent = Consent
flow-change-enquiry-name = Change: name
flow-change-enquiry-contact = Change: e-mail
flow-change-enquiry-hectares = Change: area
flow-extra-enquiry-company = Company
flow-extra-enquiry-message = Your question
flow-extra-enquiry-confidential = Confidential?
compare-ask-first = Which park first? Write its name or press a button.
compare-ask-second = With which park?
compare-ask-third = Which park besides?
compare-ask-fourth = Which park besides?
compare-help = Please write the name of a park, for example "Trang Due 3".
compare-none-named = There is no park of that name on record. Did you mean one of these?
compare-same = { $name } is chosen already: please name another park.
enquiry-consent-title = Before you write to the Board
enquiry-consent = I store your name, your e-mail or telephone number, and what you ask, so that an officer of the Board can answer you. It is kept until it is answered and at most 12 months; /deleteme removes it at any time. Nobody else sees it.
enquiry-ask-consent = Do you agree?
enquiry-agree = I agree
enquiry-decline = I do not agree
enquiry-agreed = agreed
enquiry-declined = Nothing was stored. You can go on asking me, or write to the Board yourself.
enquiry-ask-name = What is your name?
enquiry-ask-contact = At which e-mail address or telephone number can the Board answer?
enquiry-help-contact = That is no e-mail address and no telephone number. For example: name@example.com or +84 24 1234 5678.
enquiry-ask-hectares = About how much land is it about, in hectares? You may skip this.
enquiry-ask-company = For which company? At most 150 characters.
enquiry-ask-message = What would you like to ask the Board? At most 2,000 characters.
enquiry-ask-confidential = Shall officers see only what you need, without your name, company and contact, until you release them?
enquiry-confidential = Confidential
enquiry-open = With my name
enquiry-confidential-note = Confidential: officers see the need only.
enquiry-confidential-notice = Confidential: who asks is not released.
enquiry-summary = Your enquiry
enquiry-not-sent = Nothing has been sent yet.
enquiry-send = Send
enquiry-sent = Sent. Your reference is { $reference }; please name it when you ask about it.
enquiry-too-long = That is { $by } characters too long: at most { $most }.
enquiry-notice = New enquiry { $reference }
enquiry-field-name = Name: { $value }
enquiry-field-contact = Contact: { $value }
enquiry-field-company = Company: { $value }
enquiry-field-hectares = Land: { $value }
enquiry-field-message = Question: { $value }

# personal data
command-privacy = What is stored about you
command-mydata = Your data as a file
command-deleteme = Delete your data
privacy-title = Your data
privacy-what = What is stored: your number at Telegram, the day you first wrote, the language you chose, which records you last asked about in each chat, your answers in a guided conversation, and an enquiry to the Board with your name and contact, if you agreed to it.
privacy-words = What is not stored: your name and your own words, except what you write for such an enquiry.
privacy-why = Why: so that you are answered in your language, “and its price?” is understood, and no message is lost or sent twice.
privacy-how-long = How long: what you last asked about, your answers in a guided conversation and the texts of our answers are gone within three days; an enquiry after twelve months at most; your number, first day and language stay until you delete them. Backups are kept for at most 14 days.
privacy-where = Where: in files of this assistant on the server it runs on. Officers of the Board see enquiries; nobody else is given anything. Telegram carries our messages under its own rules.
privacy-yours = Your choice: /mydata shows you all that is stored about you, /deleteme deletes it.
personal-in-private = Others read along here. For your own data please write to me in our private chat.
mydata-file = This file holds all that is stored about you.
deleteme-ask = Shall I delete all that is stored about you, in all chats? This cannot be undone.
deleteme-done = Done. All that was stored about you is deleted. If you write again, you begin anew.
deleteme-remains = What remains: backups made before, until they are replaced, at most 14 days; and for three days at most the numbers of Telegram’s deliveries, without your name or number. What officers have received of an enquiry by message stays in their chats.
button-delete-me = Yes, delete everything
button-keep-me = No, keep it

# procedure plan
command-plan = Plan your procedures
command-deadline = Compute a deadline
flow-button-result = To the result
flow-cancelled-plan = The plan is cancelled; your answers are not kept.
flow-change-plan-investor = Change: investor
flow-change-plan-place = Change: place
flow-change-plan-land = Change: land
flow-change-plan-building = Change: building
flow-change-plan-capital = Change: capital
flow-change-plan-filing = Change: filing date
flow-day-today = Today ({ $day })
flow-day-tomorrow = Tomorrow ({ $day })
flow-day-monday = Next Monday ({ $day })
flow-day-wanted = Please write one full day, for example "20/11/2026" or "next Monday".
flow-day-beyond = The days off are on record only for { $years }: please write a day of these years.
plan-ask-investor = Who invests?
plan-ask-place = Where will it be?
plan-ask-land = How will you have the land?
plan-ask-building = Will you build a factory?
plan-ask-capital = How much capital, in USD or VND? You may skip this: it changes no procedure's time on record.
plan-ask-filing = On which day will you file the first dossier? Without a day the plan shows durations only.
plan-help-capital = Please write a sum above 0 with its currency, for example "50 million USD" or "1,200 billion VND" – or skip.
plan-filed = filed { $day }
plan-investor-foreign = Foreign investor
plan-investor-domestic = Domestic investor
plan-investor-running = Company that already runs here
plan-place-park = Industrial park
plan-place-economic-zone = Economic zone
plan-place-free-trade-zone = Free trade zone
plan-land-sublease = Sub-lease from a developer
plan-land-state-land = State land
plan-land-ready-built = Ready-built factory
plan-building-factory = New factory
plan-building-none = No building
plan-title = Your procedures, in order
plan-part-investment = Investment and company
plan-part-land = Land
plan-part-works = Planning, environment, building
plan-part-people = People
plan-line = { $n }. { $name } – { $told }
plan-line-bare = { $n }. { $name }
plan-board = HEZA
plan-unofficial = unofficial, { $asOf }, not checked by the Board: { $value } ({ $source })
plan-until = { $source }, in force to { $until }
plan-by-law = { $value } ({ $source })
plan-no-time = time not published
plan-due = by { $day }
plan-alongside = alongside { $steps }
plan-arrow = { $before } → { $after }
plan-stage-site = Site and agreement with the developer
plan-stage-zone-company = Company in the free trade zone
plan-stage-approval = In-principle approval
plan-stage-irc = Investment registration certificate (IRC)
plan-stage-irc-approved = Investment registration certificate (IRC)
plan-stage-irc-special = IRC under the special procedure
plan-stage-irc-adjust = Adjustment of the IRC
plan-stage-company = Company registration (ERC)
plan-stage-own-company = Company registration (ERC)
plan-stage-fire-check = Fire safety design appraisal
plan-stage-capital = Capital paid in
plan-stage-sublease = Registration of the sub-lease
plan-stage-guarantee = Deposit or bank guarantee
plan-stage-state-land = State land lease
plan-stage-layout = Layout or 1/500 plan
plan-stage-eia = Environmental impact assessment (EIA)
plan-stage-feasibility = Feasibility appraisal
plan-stage-permit = Construction permit
plan-stage-report = Your own economic-technical report
plan-stage-early-permit = Environmental permit
plan-stage-plant-permit = Environmental permit
plan-stage-notice = Notice of commencement
plan-stage-early-notice = Notice of commencement
plan-stage-building = Building
plan-stage-permit-to-run = Environmental permit
plan-stage-acceptance = Inspection of the acceptance
plan-stage-own-acceptance = Your own acceptance of the works
plan-stage-work-permits = Work permits
plan-stage-labour-rules = Internal labour rules
plan-note-site = a private contract, the law sets no time
plan-note-zone-company = here the company comes first; the project is registered with HEZA before investing
plan-note-approval = where the State leases land without auction or bidding
plan-note-irc-approved = after an approval that also approves the investor
plan-note-irc-adjust = for a change of the running project; a new project takes a new IRC
plan-note-own-company = if you have none yet
plan-note-fire-check = only above the thresholds, checked for the rented bay; the rules changed on 15 September 2026, ask the Board (heza.gov.vn)
plan-note-capital = from the date of { $company }, alongside what follows
plan-note-sublease = signing and handover follow the contract
plan-note-guarantee = a written agreement, before the land is handed over
plan-note-state-land = valuation and payment not included
plan-note-eia = only Group I and some Group II projects
plan-note-feasibility = only works on the list (Decree 217, Appendix IV); it includes the fire design opinion
plan-note-permit = not needed once the feasibility study ({ $feasibility }) has been appraised
plan-note-report = verified by a qualified body; no procedure of the State
plan-note-early-permit = where the law asks for one; before building starts
plan-note-plant-permit = where the law asks for one
plan-note-notice = before building starts, with or without a permit; no number of days is set
plan-note-early-notice = sent at least so long before building starts
plan-note-building = by your contract; no official time
plan-note-permit-to-run = where the law asks for one; with an EIA before the trial run, without one before the project's approval or the construction permit
plan-note-acceptance = only listed works; you accept all others yourself
plan-note-work-permits = for foreign staff, whenever they come
plan-note-labour-rules = from 10 employees on
plan-zone-times = No text of the free trade zone's own procedures was read: the times are the general ones.
plan-without = Not needed
plan-without-approval = In-principle approval: an ordinary factory on a developer's land is not on the list ({ $law }).
plan-without-guarantee = Deposit or bank guarantee: not on a developer's land ({ $law }).
plan-without-certificate = Investment registration certificate: domestic investors have one only if they ask for it ({ $law }).
plan-without-company = Company registration and its capital term: you have a company.
plan-without-works = Layout plan, feasibility appraisal, construction permit, acceptance: nothing is built.
plan-without-fire = State fire acceptance: abolished; the owner accepts the works and declares them ({ $law }).
plan-without-demand = Separate approval of foreign labour demand: now part of the work permit file ({ $law }).
plan-total-factory = How long before building may start
plan-total-none = How long
plan-chain = One after another, { $steps }: { $days }
plan-chain-feasibility = With a feasibility appraisal in place of the permit, { $steps }: { $days }
plan-chain-eia = With an EIA (unofficial days), { $steps }: { $days }
plan-chain-open = Not counted, as no time is set or published: { $steps }
plan-counted = Days count from { $day } if each dossier is complete and filed when the one before is due; the day of receipt is not counted, days off are.
plan-no-filing = With a filing date I also show due dates.
plan-other-way = Another way: the special investment procedure
plan-other-way-factory = Open here to almost any sector: IRC in { $special }; after it no EIA report, detailed plan or construction permit.
plan-other-way-none = Open here to almost any sector: IRC in { $special }; after it no EIA report.
plan-button-special = Special procedure
plan-button-cards = Cards of the steps
plan-cards = All on one procedure:
plan-special-title = Path under the special investment procedure
plan-special-open = Open to almost any sector in an industrial park, the free trade zone or a functional area of an economic zone, but not to some listed projects such as new berths at major seaports, housing or refining ({ $law }).
plan-special-falls = What falls away, and what stays
plan-special-without-factory = No EIA report, detailed plan, construction permit, construction or fire approval ({ $law }).
plan-special-without-none = No EIA report and no construction or fire approval ({ $law }).
plan-special-running = A running project may opt in, too.
plan-special-state-land = Whether State land still needs an in-principle approval here is not on record: please ask the Board (heza.gov.vn).
plan-special-post-check = The standards stay binding and are checked afterwards; a breach can mean a fine, suspension or termination.
plan-special-beside = On the ordinary path: { $name } { $due }, and the approvals named above come after it.
plan-then = Then { $name }: by { $day }, if { $earlier } is issued on { $issued }
flow-cancelled-deadline = The deadline is cancelled; your answers are not kept.
flow-change-deadline-procedure = Other procedure
flow-change-deadline-direction = Other direction
flow-change-deadline-day = Other day
deadline-ask-procedure = Which procedure? Press one or write it in your own words.
deadline-help-procedure = I did not recognise a procedure in that. For example: investment certificate, work permit, construction permit.
deadline-no-time = { $name }: no time limit is published, so no day can be counted. Please name another procedure.
deadline-ask-direction = From which side shall I count?
deadline-way-from-filing = Filed on a day: when is it due?
deadline-way-back-from-due = Wanted by a day: when to file?
deadline-from-filing = filed on a day
deadline-back-from-due = wanted by a day
deadline-passed = That day has passed.
deadline-ask-filed = On which day is it filed?
deadline-ask-wanted = By which day do you want the result?
