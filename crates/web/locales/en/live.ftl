### What others change while one reads, and who else is here. Words in braces are filled in by the page.

live-news = What has just changed
live-changed = { $who } changed this
live-changed-me = You changed this in another window
live-merge = { $who } changed this. What you type is merged with it when you save.
live-row = { $who } changed { $record }
live-rows = { $count } rows have changed
live-added-one = { $count } new
live-added-many = { $count } new
live-nobody = Assay
present-edits = { $who } is editing this
present-reads = { $who } is here too
close = Close
