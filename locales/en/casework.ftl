# Daily work inside the own authority.
filter-held = Handled by
held-me = Me
held-nobody = Nobody
held-unit = My unit
inbox-held = With { $name }

bulk-title = Work on several requests
bulk-text = Select requests in the list, then say what to do. Nothing leaves your authority, and it can be undone for ten minutes.
bulk-person = Colleague
bulk-label = Label
bulk-unit = Unit
bulk-assign = Hand over
bulk-unlabel = Take label off
bulk-column = Selection
bulk-pick = Select { $number }
bulk-pick-all = Select all on this page
bulk-selected = Selected: { $count }

work-title = In your authority
work-ours-only = Only your authority sees this.
work-mine = You have this request.
work-held = { $name } has this request.
work-nobody = Nobody has this request yet.
work-take = Take it on
work-give-back = Give back
work-unit = Unit: { $name }
work-unit-give = Give to unit
work-unit-take = Take out of unit
work-choose = Choose
work-label-put = Put label on
work-label-take = Take off { $name }
work-repeat = New request like this one
work-none = Nothing here yet.
work-no-personal = Without personal data: everybody in your authority reads it.

step-did-assign = Now with { $name }:
step-did-give-back = Given back:
step-did-label = Label { $name } put on:
step-did-unlabel = Label { $name } taken off:
step-did-to-unit = Now in the unit { $name }:
step-did-from-unit = Taken out of the unit:
step-undone = Undone:
step-unchanged = Unchanged, because it was so before:
step-failed = Not done:
step-undo = Undo
step-undo-for = Possible for ten minutes.

notes-title = Internal notes
notes-text = New note
notes-help = Everybody in your authority who may read this request reads it. Notes are deleted with the request.
notes-add = Add note
notes-take-back = Take note back

labels-title = Labels
labels-lead = Labels order the requests of your authority. No other authority sees them.
labels-new = New label
labels-colour = Colour
labels-retire = Stop using { $name }
colour-neutral = Grey
colour-info = Blue
colour-success = Green
colour-soon = Amber
colour-error = Red

units-title = Units
units-lead = Units sort the work inside your authority. Whoever may handle requests and belongs to a unit may take what was put into it. Units give nobody a role, and no other authority sees them.
units-new = New unit
units-people = People in this unit
units-save = Save unit
units-change = Change { $name }
units-close = Close { $name }
units-closed = Closed
units-into = Where its open requests go
units-into-none = To no unit

phrases-title = Reply phrases
phrases-lead = Sentences that your authority needs again and again.
phrases-use = Copy a phrase into an answer.
phrases-new = New phrase
phrases-name = Title
phrases-text = Wording
phrases-keep = Save phrase
phrases-change = Change { $name }
phrases-remove = Delete { $name }
phrases-put-in = Insert { $name }
phrases-done = Inserted.

same-person-text = Your authority already has an open request about this person under this procedure:
