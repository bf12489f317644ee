# the columns of a file of cases
case-column-id = Case ID
case-column-name = Name
case-column-investor = Investor
case-column-country = Country
case-column-sector = Sector
case-column-place = Park or zone
case-column-capital = Capital (million USD)
case-column-officer = Officer
case-column-stage = Stage
case-column-percent = Percent
case-column-blocker = Blocker
case-column-next = Next date
case-column-person = Person
case-column-work = Work
case-column-responsibility = Responsibility
case-column-time = Time
case-column-product = Product
case-column-authority = Authority
case-column-note = Note
case-column-as-of = As of
# what a cell should hold
case-wanted-something = this must be filled in
case-wanted-id = want up to 32 plain letters, digits, points and hyphens, such as HZ-0421
case-wanted-id-once = this ID stands in line { $line } already; each may stand once
case-wanted-number = want a number above 0, such as 5661.5
case-wanted-percent = want a whole number from 0 to 100
case-wanted-day = want a day of the calendar, such as 15/01/2027 (day first)
case-wanted-shorter = want at most { $most } characters
case-wanted-words = want a name, not a number
case-wanted-place = no such park or zone is known; want its name or id
case-wanted-one-place = this may be several: { $places }; write which one
case-wanted-one-of = want one of: { $words }
case-wanted-heading = the first row lacks this heading
case-wanted-heading-once = this heading stands there twice
case-wanted-not-utf8 = the file is not in UTF-8: in Excel, save it as "CSV UTF-8"
case-wanted-quotes = a quotation mark here has no partner, so that nothing behind it can be read
case-wanted-rows = the file has no rows
case-wanted-fewer-rows = at most { $most } rows a file
# a faulty row
cases-fault = Line { $line }, { $column }: “{ $stands }” – { $wanted }
cases-fault-empty = Line { $line }, { $column }: { $wanted }
cases-fault-row = Line { $line }: { $wanted }
cases-faults-line = Line
cases-faults-column = Column
cases-faults-stands = What stands there
cases-faults-wanted = What is wanted
# cases as a file
desk-cases = Cases as a file (CSV)
cases-title = Cases of the Board
cases-count = { $countCount ->
    [one] { $count } case is kept.
   *[other] { $count } cases are kept.
  }
cases-none = There are no cases to export yet.
cases-how = Send a .csv file here (at most 20 MB). Its first row holds the headings; “Case ID” and “Name” are needed. I check it first and write nothing; cases that are not in the file stay as they are.
cases-file-too-large = The file is larger than the 20 MB that I can fetch. Please send it in smaller parts.
cases-file-gone = I can no longer fetch this file. Please send it once more.
cases-checking = I am checking { $file } and will tell you what I find; nothing is written yet.
cases-checked = What I found in { $file }
cases-checked-rows = { $countCount ->
    [one] { $count } row read; nothing is written yet.
   *[other] { $count } rows read; nothing is written yet.
  }
cases-checked-added = Added: { $count }
cases-checked-changed = Changed: { $count }
cases-checked-unchanged = Unchanged: { $count }
cases-checked-faulty = Faulty rows: { $count }
cases-unknown-headings = Headings that I do not know and left out: { $list }
cases-more-faults = … and { $count } more; all are in the file below.
cases-nothing-imported = While rows are faulty nothing is imported. Please correct the file and send it again.
cases-nothing-new = There is nothing new to import.
cases-ask-import = Import all of it?
cases-changed-meanwhile = The cases have changed meanwhile, so I have checked the file anew.
cases-button-import = Import
cases-button-leave = Leave
cases-button-export = Export CSV
cases-button-how = Import CSV
cases-button-desk = To the desk
cases-importing = I am writing the cases and will tell you when it is done.
cases-imported = Imported: { $added } added, { $changed } changed.
cases-left = Nothing was imported.
cases-check-gone = This check is over. Please send the file again.
cases-check-outdated = This check is out of date; please use the buttons of the newer one.
cases-under-way = This is under way; I will tell you when it is done.
cases-done-already = This file has been imported already.
cases-exporting = I am writing the file and will send it in a moment.
cases-exported = { $countCount ->
    [one] { $count } case, to be opened with Excel; it can be imported again.
   *[other] { $count } cases, to be opened with Excel; they can be imported again.
  }
cases-job-failed = I have tried several times and could not do it. Nothing has changed; please try again later.
