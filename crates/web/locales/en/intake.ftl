### Reports without an account, their status, and the links that lead to them.

report-me = You are signed in. This report carries your name: { $name }.
report-not-sent = Nothing was sent yet
report-kept = Everything else you entered is kept.
report-missing = Tell us what happened. One sentence is enough.
report-trap = Leave this empty
report-place = Filled in already
report-place-hint = From the code you scanned.
report-send = Send report
report-sending = Sending…
report-then = What happens then
report-then-number = You get a number and a page where you can look it up at any time.
report-then-read = Somebody responsible reads it.
report-then-within = { $days ->
    [0] On the same day.
    [one] Within 1 day.
   *[other] Within { $days } days.
}
report-then-follow = Your page shows how far it has come, and what you are told.
report-danger = Danger right now? Stop work and call your emergency number first.
report-reason = Reported by the link “{ $link }”.
report-wait = { $minutes ->
    [one] Many reports came from here just now. Everything you entered is kept: press “Send report” again in 1 minute.
   *[other] Many reports came from here just now. Everything you entered is kept: press “Send report” again in { $minutes } minutes.
}
report-ask = One more step, so that machines do not report in your place: answer the question above the button and send it again. Everything you entered is kept.
report-again = This page was open for long. Everything you entered is kept: answer the question above the button and send it once more.
report-question = How much is { $left } + { $right }?
report-question-hint = Write the number.
report-answer-wrong = That was not the sum. Add the two numbers.

## While there is no network

report-queued = No network. Your report is kept on this device and sent by itself.
report-pending = Waiting for the network:
report-through = Sent:
report-follow = Follow it
report-forget = Remove from this list
report-refused = Not sent:

## Photos

photos-label = Photos
photos-take = Take photo
photos-choose = Choose file
photos-limit = Up to { $most } photos, each up to { $size }. Where they were taken is removed.
photos-name = Photo { $number }
photos-remove = Remove
photos-too-many = At most { $most } photos can be sent with one report.
photos-too-large = A photo is too large: each may have { $size }, and there may be { $most }. Choose a smaller one.
photos-unknown = This is no photo that can be read. Photos are JPEG, PNG or WebP, up to { $size } each.
photos-again = The photos could not be kept. Choose them again.

## What became of it

status-title = Report { $number }
status-sent = Thank you. Your report has arrived. Keep the address of this page to see what becomes of it.
status-since = Reported on { $at }
status-withdrawn = Taken out of use
status-replies = Answers to you
status-no-replies = None yet. When there is something to tell you, it stands here.
status-keep = Only this address leads to this page. Save it or take a picture of it; nobody can send it to you again.

## Public links

links-title = Public report links
links-lead = Anybody who opens such a link or scans its code can send a report, and can see nothing of the system.
links-name = Name
links-name-hint = Where it hangs or who gets it. It stands in the history of every report that comes by it.
links-state = State
links-on = In use
links-off = Switched off
links-reports = Reports
links-latest = Latest
links-new = Make a link
links-form = What it reports
links-place = Filled in beforehand
links-place-hint = For a sheet that hangs in one place. Whoever scans it reads the name of the place.
links-make = Make link
links-no-form = Choose what it reports.
links-made = Made by { $who } on { $at }
links-sheet = Print sheet
links-is-off = Switched off on { $at }. Whoever opens it is told that there is no such page.
links-code = QR code of this link
links-address = Address
links-count = { $count ->
    [0] No report came by this link yet.
    [one] 1 report came by this link.
   *[other] { $count } reports came by this link.
}
links-count-latest = The latest on { $at }.
links-switch-off = Switch off
links-switch-on = Switch on
links-rotate = Give it a new address
links-rotate-hint = After that, sheets that hang somewhere lead nowhere: print them anew.
links-menu = Public report links
notice-link-made = Link made.
notice-link-rotated = The link has a new address. Print its sheets anew.
sheet-scan = Scan with the camera of your phone.
sheet-hint = Print this page and hang it on the wall; it fits A4 and A5.

## Answers to those who reported

comment-public = Show it to whoever reported this
comment-public-hint = It stands on the reporter’s page. Everything else here does not.
comment-is-public = For the reporter too

## The chain of a record

launch = Start from this
map-title = Record map
map-lead = Why it is there, and what came of it.
map-before = Led to this
map-after = This led to
map-none = Nothing yet.
map-by = by way of { $number }
map-more = { $count } more: { $kind }
map-nothing = Nothing is linked yet
map-nothing-help = Start the next record from this one, or link one there is: then the chain stands here.
map-back = Back to the record
bundle-title = Print bundle
bundle-lead = { $count ->
    [one] 1 record, printed by { $who } on { $at }.
   *[other] { $count } records, printed by { $who } on { $at }.
}
bundle-hint = Print this page, or save it as PDF: each record begins on a page of its own.
bundle-contents = Contents
bundle-itself = This record
bundle-more = { $count ->
    [one] 1 more record is linked and not in this bundle.
   *[other] { $count } more records are linked and not in this bundle.
}
bundle-seal = { $count ->
    [one] Sealed history of 1 entry, made on { $at }. Fingerprint of it:
   *[other] Sealed history of { $count } entries, the latest made on { $at }. Fingerprint of that:
}
