### What is wrong and how to put it right, one message for each code.

# Refusals of an act.
error-not-allowed = Your role does not allow this. Ask the person who manages the accounts of your authority.
error-not-now = This can no longer be done: the request has moved on. Open it again to see what can be done now.
error-not-your-side = Only the other authority can do this.
error-incomplete = Something is still missing or wrong. Check the fields named on this page.
error-no-recipient = Choose the authority that is to receive the request.
error-recipient-not-reachable = Nobody at this authority reads requests of this kind. Choose another authority.
error-not-admitted = Your authority cannot ask in this procedure: its rules admit other authorities.
error-recipient-not-admitted = The rules of this procedure do not admit the chosen authority. Choose another authority.
error-recipient-is-self = A request cannot be sent to your own authority. Choose another authority.
error-no-date-proposed = There is no proposed date that waits for your answer.
error-nothing-answered = No question has been answered yet. Answer at least one question, then send the reply.
error-already-rated = Your authority has already rated this request.
error-recipient-abroad = A request can be forwarded only to an authority of your own Member State. Choose another authority.
error-recipient-takes-part = This authority already takes part in the request. Choose another authority.
error-nothing-corrected = Nothing was changed. Correct something, or delete the draft.
error-nothing-changed = Nothing was changed. Change one of the details
error-parts-open = Some questions are with another authority. Wait for its answers, or take the questions back first.
error-confidential = This request is confidential. It can be neither forwarded nor split until the side that asked for confidential treatment ends it.
error-confidential-document = A document of the other authority is confidential. Ask that authority to end its confidential treatment, then pass the request on.

# Problems of a field.
error-required = Fill in this field
error-not-chosen = Choose an answer
error-too-long = { $max ->
    [one] Shorten the text to { $max } character
   *[other] Shorten the text to at most { $max } characters
}
error-not-a-date = Enter a day that exists, as day, month and year in figures, such as 27 3 2026
error-date-too-early = Enter { $earliest } or a later day
error-date-too-late = Enter { $latest } or an earlier day
error-date-after-legal = Enter { $latest } or an earlier day: the date cannot be after the legal deadline
error-period-reversed = The last day is before the first day. Change one of them
error-not-a-choice = Choose one of the options shown
error-not-a-number = Enter a number in figures, such as 12 or 12.5
error-number-out-of-range = Enter a number from { $min } to { $max }
error-no-currency = Choose a currency
error-not-a-country = Choose a country from the list
error-unknown-region = There is no region with this code. Give a code of NUTS 2024, such as DE2, or leave the field empty
error-not-an-authority = There is no such authority in the directory. Search for it by its name
error-exchanges-open = Requests still run here: { $count }. Name the authority that takes them over
error-not-a-successor = This authority cannot take the requests over. Choose another one of the same state that has access and people who handle requests
error-successor-not-admitted = The rules of the procedure do not admit this authority to some of these requests: { $count }. Reason: { $why ->
    [level] { find-level }
    [kind] { find-kind }
    [state] { filter-country }
    [own_state] { admission-abroad }
    [function] { find-function }
   *[competence] { find-area }
    }. Choose another one
error-another-active-authority = Choose another active authority of the same state
error-parent-below = This authority is itself a part of the other one. Choose one that is not
error-too-deep = No more than { $max } authorities may stand above each other
error-successor-takes-part = This authority already takes part in some of these requests: { $count }. Choose another one
error-successor-is-self = An authority cannot succeed itself. Choose another one
error-successor-suspended = The access of this authority to the procedure is suspended. Choose another one, or restore its access first
error-circular-succession = The procedure came from this authority, which gave it away before. Choose another one
error-nobody-takes-over = Name the authority that takes over this procedure
error-no-question = Choose at least one question
error-no-question-left = Keep at least one question. To give all of them away, forward the request
error-reason-required = Give the reason
error-document-required = Attach a document
error-document-not-allowed = Remove the documents whose kind may not be attached here
error-document-misplaced = Remove the document { $name }: the form, as it is filled in now, does not provide for it
error-not-ticked = Tick the box to confirm
error-file-empty = The file is empty. Choose another file
error-file-too-large = The file is too large. Choose one of at most { $max }
error-file-type-not-accepted = Files of this type are not accepted. Choose a PDF, PNG, JPEG or DOCX file
error-file-damaged = The file cannot be read. Save it again and attach the new file
error-file-has-macros = The document contains macros. Save it without macros and attach it again
error-too-many-files = The request has as many documents as it can hold. Remove one before you attach another
error-not-text = The text contains an invisible character that cannot be stored. Delete the text and type it again
error-not-an-email = Enter an e-mail address such as name@example.eu
error-not-a-phone = Enter a telephone number with the country code, such as +351 21 123 45 67
error-not-a-url = Enter a full address that begins with https:// or http://, such as https://example.eu
error-not-an-iban = Enter an IBAN: two letters for the country, two check digits, then the account number
error-iban-length = Length of an IBAN that begins with { $country }: { $length }. Compare what you typed with the original
error-iban-mistyped = The check digits do not fit: at least one character is wrong. Compare the IBAN with the original
error-not-a-plate = Enter the registration number as it stands on the vehicle: letters, digits and hyphens

# Calls that failed.
error-not-found = There is nothing at this address that you can see. Check the number or go back to the list.
error-stale = A colleague or the other authority has changed this in the meantime. What you typed is still here: compare it with the new state and send it again.
error-key-reused = This form has already been sent with other content. Open the page again before you send a new one.
error-signed-out = You are no longer signed in. Sign in again; what you typed is carried over.
error-unavailable = This part of the system is out of order at the moment. What was saved is safe. Try again in a few minutes.
error-internal = Something went wrong on our side. What was saved is safe. Try again; if it happens again, give the reference to your help desk.
error-unreadable = The page could not be understood, perhaps because it was open during an update. Load it again.
error-no-answer = The system cannot be reached. Check your connection and try again; keep this page open so that nothing you typed is lost.

# Signing in.
error-sign-in-no-fit = The user name and the password do not match. Check both and try again.
error-sign-in-over = Signing in took too long. Start again with name and password.
error-factor-required = You need a second factor before you can go on. Set it up now.
error-provider-cancelled = You were not signed in: the sign-in at the provider was cancelled or refused. Try again, or sign in with your password.
error-provider-unknown-person = No account here is linked to this identity. Sign in with your user name and password, then link the identity under “My account”.
error-provider-level = The provider did not confirm your identity at the required level of security. Sign in there with a second factor.
error-provider-down = The provider cannot be reached at the moment. Try again in a few minutes, or sign in with your password.
error-provider-untrusted = The answer of the provider was not accepted: it came too late, was already used, or does not fit. Start again.
error-prove-again = You signed in a while ago. Sign in again in another window, then repeat this step.
error-sign-in-wait = { $seconds ->
    [one] Too many attempts. Wait { $seconds } second before you try again.
   *[other] Too many attempts. Wait { $seconds } seconds before you try again.
}

# Calls that were turned away.
error-too-large = What you sent is too large. Shorten the texts, and attach files one at a time.
error-too-many-calls = There were too many calls from your browser in a short time. Wait a moment and try again.
error-foreign-origin = This form did not come from a page of this system. Open the page here and send it again.
error-outside-remit = This lies outside the remit of your authority’s functions. Ask the coordinator in charge.
error-function-taken = Another authority already holds this function for the same state, region or policy area. Take that function back first.
error-circular-delegation = This authority is above yours in the network and cannot receive a function from it.
error-holds-functions = This authority still holds functions in the network. Take them back first.
error-authority-changed = This can no longer be done: somebody has changed this authority or its place in the network in the meantime. Open its page again to see what can be done now.
error-not-a-coordinator = The chosen authority holds no function that allows this here. Give it the function first, or choose another coordinator.

error-last-administrator = This is the only administrator of your authority. First make somebody else an administrator.
error-not-in-this-state = The account has changed in the meantime. Look at it again.
error-second-administrator = A second administrator must approve this: neither whoever asked for it nor the person concerned.
error-identity-taken = This identity is already linked to an account, or your account to another identity at this provider. Unlink that one first.
error-not-a-username = Use 3 to 64 letters, digits, full stops, hyphens or underscores
error-username-taken = Somebody else uses this user name. Choose another one
error-password-too-short = Use at least { $min } characters
error-password-too-common = This password is used often, or became known in a data leak. Choose another one
error-password-about-owner = The password must not be your name, your address or your authority. Choose another one
error-wrong-code = The code does not belong to this link. Check it with your administrator
error-wrong-password = The password is wrong
error-wrong-factor-code = The code is wrong, too old or already used. Enter the one that the app shows now
error-wrong-passkey = The passkey is not known here, or it was confirmed too late. Try again, or sign in with your user name and password
error-not-a-name = Write the name without special characters
error-colleague-exists = A colleague with this e-mail address is already there
error-not-a-colleague = No active colleague has this user name or e-mail address
error-deputy-circle = Choose another deputy: on some day everybody would be standing in for somebody absent
error-for-coordinators = Only coordinators have referral handlers
error-unknown-procedure = There is no procedure { $text }
error-role-for-alerts = { $text } is a role for alerts and notifications only
error-unknown-role = There is no role { $text }
error-unknown-language = There is no language { $text }
error-repeated-line = This e-mail address is already in line { $line }
error-not-utf8 = Line { $line } cannot be read. Save the table as CSV in UTF-8
error-no-heading = The first line must name the columns, at least name and email
error-column-count = The line does not have as many columns as the first line
error-too-many-lines = Import at most { $max } lines at once
error-work-copy-submitted = The working copy awaits approval or is in force, and cannot be changed. Take it back first.
error-work-copy-not-submitted = The working copy has not been submitted, or is in force already.
error-definition-faulty = The definition has faults. Put right what the list names, then try again.
error-author-cannot-approve = Somebody else must approve what you wrote.
error-not-a-publisher = Only an administrator of the Commission’s authority may approve a definition or send it back. Ask one of them.
error-definition-unreadable = The file cannot be read, so no form can change it. Correct it in the file.
error-written-otherwise = This part is written in a way that no form can change. Change it in the file.
error-not-a-procedure-folder = The file is not an archive (ZIP) of one procedure. Choose an archive with procedure.toml and its texts.
error-not-an-identifier = Use lower-case letters, digits and underscores, beginning with a letter
error-not-a-condition = Write the condition as a definition does, for example {"{"} field = "x", answered = true {"}"}
error-name-taken = This name is taken. Choose another
error-not-taken-up = Take the request up first; until then you see nothing but its header.
error-waits-for-allocation = This request waits for allocation. It must be given to somebody in your authority before anybody acts on it.
error-no-coordinator = No coordinator can decide on this at present. Contact the national coordinator.
error-coordinators-called = The coordinators have been called in already.
error-not-overdue = Before the request is accepted, the coordinators can be asked to step in only once a date has passed.
error-commission-not-reachable = Nobody at the Commission takes part in this procedure at present.
error-waits-for-decision = Something here waits for a decision. Wait for it, or take back what was submitted.
error-deadline-not-over = This is possible only once the deadline has passed.
error-not-extensible = No period can be extended now: it has been extended already, it has ended, or there is none.
error-no-such-part = None of the questions given to another authority is at the stage that this needs.
error-confidential-already = Your side has already asked for confidential treatment.
error-closing-proposed = A proposal to close waits for an answer. If it is the other authority’s, agree or decline.
error-no-closing-proposed = The other authority has not proposed to close.
error-commission-informed = The Commission has already been informed of this request.
error-not-confidential = Your side has not asked for confidential treatment.
error-taken-up-already = Your authority has already taken the request up.
error-refusal-overruled = A coordinator found your refusal not justified, so you cannot refuse again.
error-opinion-awaited = The Commission has been asked and has not given its opinion yet.
error-data-blocked = The data of this request are blocked, so nothing in it can be changed.
error-colleague-without-role = This colleague cannot work on the request. Choose a colleague who drafts or handles requests of this procedure.
error-undo-over = This can no longer be undone: ten minutes have passed, or it was undone before.
error-changed-since = Somebody has changed this in the meantime, so it stays as it is.
error-rights-changed = Your rights were changed at this moment, so nothing was done. Open the page again to see what you can do now.
error-nothing-selected = Select at least one request.
error-label-exists = Your authority already has a label with this name. Choose another name.
error-too-many-labels = Your authority has { $max } labels. Stop using one that is no longer needed.
error-unit-exists = Your authority already has a unit with this name. Choose another name.
error-too-many-units = Your authority has { $max } units. Close one that is no longer needed.
error-group-exists = You have a group of this name already. Choose another one.
error-too-many-groups = You have { $max } groups already. Delete one that you do not need.
error-group-full = The group holds { $max } authorities already. Take one out, or choose another group.
error-not-hours = Enter each span from a time to a time, such as 9:00-12:00
error-span-reversed = The hours end before they begin. Change one of the times
error-spans-overlap = The second span begins before the first has ended. Change one of them
error-too-many-spans = Enter two spans a day at most
error-closing-too-long = The office would be closed for more than two years. Choose an earlier last day
error-too-many-searches = You have searched for people too often in a short time. Wait an hour, or search by number.
error-too-many-saved-searches = You already keep as many searches as possible. Remove one, then save this one.
error-too-many-exports = You have exported the directory too often in a short time. Try again in an hour.
