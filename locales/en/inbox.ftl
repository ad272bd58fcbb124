# The inbox and the drafts.
inbox-title = Inbox
inbox-new = New request
inbox-empty-title = Nothing here
inbox-empty-text = Requests appear here as soon as they are sent or received. To see others, choose another list or remove the filters.
inbox-caption = Requests
inbox-state = State
inbox-request = Request
inbox-authority = Authority
inbox-due = Due
inbox-piles = Lists
inbox-new-rows =
    { $count ->
        [one] Show { $count } new request
       *[other] Show { $count } new requests
    }
pile-waiting_for_us = Waiting for us
pile-to_allocate = Waiting for allocation
pile-waiting_for_them = Waiting for them
pile-overdue = Overdue
pile-closed = Closed

filter-text = Number, authority or reference
filter-state = State
filter-area = Policy area
filter-country = Country
filter-due = Due
filter-any = All
filter-act = Filter
filter-clear = Remove all filters
due-within-overdue = Overdue
due-within-this_week = Within 7 days
due-within-later = Later
due-within-never = No date

drafts-title = Drafts
drafts-saved = The draft is saved.
drafts-empty-title = No drafts
drafts-empty-text = Requests that you have begun and not yet sent appear here.
drafts-recipient = To
drafts-no-recipient = Not chosen yet
drafts-author = Begun by
drafts-changed = Last saved
drafts-deleted-on = Is deleted on
draft-deleted-on = If nobody changes it, this draft is deleted on { $date }.
read-only-suspended = The access of your authority to this procedure has been suspended since { $date }.
read-only-ended = The access of your authority to this procedure ended on { $date }.
read-only-no-role = You hold no role any more with which drafts of this procedure are written.
read-only-lead = You can read this draft, copy from it and delete it. You can neither change nor send it.
drafts-act = Actions
drafts-delete = Delete
drafts-delete-text = The draft and its documents are deleted for good. Nobody else has seen them.
drafts-delete-confirm = Delete the draft
