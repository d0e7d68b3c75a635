### What is typed is kept before it is sent; links are picked by typing; one field is changed in its place.

## Drafts

draft-saved = Draft saved { $time }
draft-save = Save draft
draft-here = Your draft of { $at } is here.
draft-stale = The record has changed since. Where others changed the same field as you, both versions are shown and you choose.
draft-discard = Discard
draft-discard-of = Discard the draft: { $title }
draft-offline = No connection. What you type is kept in this browser, and saved as a draft when the connection is back.
draft-ended = Your session has ended. What you typed is still here: <a>sign in in a new tab</a>, then go on here.
draft-someone-else = Someone else has signed in in this browser. What you typed stays on this page; it is not saved under their name.
draft-not-saved = The draft could not be saved just now. What you typed is still here; it is tried again.
draft-too-large = This is too long for a draft (at most { $size }). What you typed is still here: shorten it, or save it now.
draft-large = This is too long for a draft. What you typed is still here: shorten it, or save it now.
draft-too-many = You have { $count } drafts already. Discard some under My work; what you typed is still here.
drafts-title = Drafts
drafts-lead = What you have begun and not sent. Only you see them; they are kept for 90 days.

## One field changed in its place

edit-field = Edit: { $field }

## Links picked by typing

pick-found = { $count ->
    [0] Nothing found
    [one] { $count } found
   *[other] { $count } found
}
pick-nothing = Nothing found
pick-create = Create new: { $what }
pick-remove = Remove { $name }
quick-lead = Only what it cannot be without; the rest can be filled in on its page.
quick-create = Create

## Texts

rich-bar = Format
rich-bold = Bold
rich-italic = Italic
rich-heading = Heading
rich-code = Code
rich-bullets = List
rich-numbers = Numbered list
rich-tasks = Task list
rich-quote = Quotation
rich-link = Link
rich-image = Picture
rich-table = Table
rich-row-add = Add a row below
rich-column-add = Add a column to the right
rich-row-remove = Remove this row
rich-column-remove = Remove this column
rich-address = Address of the link; Enter sets it
rich-source = Markdown
image-too-large = This picture is too large (at most { $size }). Attach it as a file instead.
image-kind = { $name } is no picture that can be shown here. PNG, JPEG, GIF and WebP can; attach others as files.
image-failed = The picture could not be sent. Try again.
