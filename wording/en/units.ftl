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
in-ten-thousands = { $measured } ({ $scaled })
