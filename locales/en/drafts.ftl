# The wizard of a new request.
new-request-title = New request
new-request-lead = Choose what you want to ask another authority. You can save at any time and go on later.
new-request-none = You have no role that lets you make requests. Ask the administrator of your authority.
new-request-begin = Begin
new-request-lately = You last used
new-request-areas = Policy areas
new-request-all-areas = All policy areas

wizard-next = Save and continue
wizard-save = Save and finish later
wizard-language = Change language
wizard-steps = Steps
wizard-step-of = { $number } of { $total } · { $step }
wizard-done = completed
autosave-saved = Saved { $time }
autosave-failed = Not saved. Your entries are still here; use the button below to save.
autosave-stale = This was saved elsewhere while you were writing. What you entered is still here.
merge-open = Compare and choose
merge-title = Two versions
merge-lead = This page was saved elsewhere after you opened it. Nothing you entered is lost. Choose for each field which version stays. You can edit your own, for example to add parts of the other one.
merge-saved-by = { $name } saved the other version on { $time }.
merge-mine = My version
merge-theirs = The other version
merge-empty = Nothing entered
merge-taken = Taken from the other version, because you had not changed it:
merge-save = Save the chosen versions

step-basis = Legal basis
step-basis-lead = On what you base the request.
step-recipient = Authority
step-recipient-lead = Find the authority that can answer. Type its name, a town or a subject in any language.
step-subject = Subject of the request
step-subject-lead = Fields marked as personal are hidden from the other authority until it accepts the request.
step-questions = Questions
step-questions-lead = Choose what you want to know. The other authority reads each question in its own language.
step-documents = Documents
step-documents-lead = Attach what the other authority needs. It sees documents only after it has accepted.
step-deadline = Date and reference
step-deadline-lead = Say by when you need the answer.
step-check = Check and send
step-check-lead = This is what the other authority will see.

recipient-chosen = Chosen authority
questions-chosen = { $chosen } of { $total }
questions-article = Article { $article }
questions-comment = Add a comment
questions-comment-on = Comment on question { $number }
questions-own = Questions of your own
questions-own-help = These are not translated: the other authority reads them as you write them. Use the list where you can.
questions-own-number = Own question { $number }
turns-name = { $name } { $number }
turns-add = Add another: { $name }
turns-remove = Remove { $name } { $number }
not-translated = { $language }, not translated
not-translated-unknown = Not translated

documents-kind = Kind of document
documents-language = Language of the document
documents-file = File
documents-rules = PDF, PNG, JPEG or DOCX without macros, up to 20 MB.
documents-attach = Attach
documents-remove = Remove
documents-misplaced = The form, as it is filled in now, does not provide for these documents, and they are not sent. Remove them.
documents-progress = Progress of the upload

wanted-label = Answer needed by
wanted-help = The other authority can accept this date or propose another.
reference-label = Your reference
reference-help = For your own files. The other authority does not see it. Do not write the name of the person here.

check-recipient = To
check-change = Change
check-before = Before acceptance
check-before-note = Enough to tell whether the authority is competent.
check-after = After acceptance
check-after-note = Everything you entered.
check-send = Send request
check-send-to = Send to { $name }
check-send-correction = Send the correction

sent-title = Request sent
sent-for-approval = Request submitted for approval
sent-number = Number
sent-next = What happens next
sent-due = To be accepted by
sent-open = Open the request
