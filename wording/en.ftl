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
flow-version-changed = These questions have changed since you began. Your answers are kept; please look at the one below.
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
find-button-open = All of these parks
find-button-result = To the result
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
