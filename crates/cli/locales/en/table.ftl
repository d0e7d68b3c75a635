cli-table-title = { $standard }: what is checked
cli-table-lead =
    { $requirements } requirements, { $checks } checks. Written by `assay pack table { $folder }`: change the pack, not this page.
    A requirement is decided by records alone, or they raise a flag and a person judges. Provisional means that what is said of
    that edition could not be checked against the published text. `…` stands for what a check finds.
cli-table-requirement = Requirement
cli-table-editions = Clause
cli-table-decided = Decided by
cli-table-check = Check
cli-table-severity = Severity
cli-table-says = What it says
cli-table-reads = Registers and fields read
cli-table-auto = records
cli-table-assist = a person, on a flag
cli-table-person = a person
cli-table-provisional = provisional
cli-table-same = as { $requirements }
