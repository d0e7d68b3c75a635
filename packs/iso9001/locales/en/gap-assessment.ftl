register-gap-assessment = Gap assessment
    .plural = Gap assessments
    .lead = Where you stand for each requirement, computed from your records and rated by you, and what it takes to close the gap.
    .new = Start assessment
    .empty = Go through the requirements once at the start. Rate honestly, note where the proof lies, and estimate the days. The gaps become the tasks of your roadmap.

section-gap-assessment-frame = Frame
section-gap-assessment-ratings = Requirements
section-gap-assessment-summary = Summary

field-gap-assessment-edition = Edition
field-gap-assessment-purpose = Purpose
    .hint = Start, before certification, change of edition
field-gap-assessment-team = Assessed by
field-gap-assessment-assessed_on = As of
field-gap-assessment-sites = Sites
field-gap-assessment-ratings = Requirements
field-gap-assessment-rated = Requirements rated
field-gap-assessment-gaps = Gaps
field-gap-assessment-effort_days = Days to close all gaps
field-gap-assessment-summary = Conclusion
field-gap-assessment-done_on = Finished on

field-gap-assessment-ratings-requirement = Requirement
field-gap-assessment-ratings-computed = From records
field-gap-assessment-ratings-rating = Own rating
field-gap-assessment-ratings-evidence = Evidence
field-gap-assessment-ratings-note = Note
field-gap-assessment-ratings-effort = Days to close
field-gap-assessment-ratings-who = Who

option-gap-assessment-edition-2015 = 2015
option-gap-assessment-edition-2026 = 2026
option-gap-assessment-purpose-start = Start
option-gap-assessment-purpose-pre-certification = Before certification
option-gap-assessment-purpose-transition = Change of edition
option-gap-assessment-purpose-yearly = Yearly look
option-gap-assessment-purpose-other = Other
option-gap-assessment-ratings-computed-met = Met
option-gap-assessment-ratings-computed-not-met = Not met
option-gap-assessment-ratings-computed-not-applicable = Not applicable
option-gap-assessment-ratings-computed-to-judge = For a person to judge
option-gap-assessment-ratings-rating-none = Nothing there
option-gap-assessment-ratings-rating-started = Started
option-gap-assessment-ratings-rating-mostly = Mostly there
option-gap-assessment-ratings-rating-full = Fully there
option-gap-assessment-ratings-rating-not-applicable = Not applicable

state-gap-assessment-open = Open
state-gap-assessment-done = Done

move-gap-assessment-finish = Finish
move-gap-assessment-reopen = Reopen

meaning-gap-assessment-done = This assessment gives a fair picture of where we stand

inverse-site-gap_assessments = Gap assessments
