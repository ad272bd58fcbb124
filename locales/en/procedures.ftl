# The list of procedures, and the page of each.
procedures-title = Procedures
procedures-lead = What authorities can ask each other through the Internal Market Information System, and by which rules.
procedures-words = Find a procedure
procedures-none = No procedure has these words.
procedures-back = All procedures
procedures-count =
    { $count ->
        [one] { $count } procedure
       *[other] { $count } procedures
    }
procedure-about = About this procedure
procedure-version = Version { $version }
procedure-version-current = in force for new requests
procedure-version-old = New requests follow another version of this procedure
procedure-versions = Versions
procedure-in-english = The texts of this procedure are not complete in your language. They are shown in English.
procedure-not-public = Only people who are signed in can read about this procedure.
procedure-participants = Who takes part
admission-title = Admitted authorities
admission-abroad = Another state than that of the authority that asks
admission-at-sending = Holds only when sending, not when forwarding
coordinators-never = Never
coordinators-optional = Possible, but not required
coordinators-mandatory = Always, by a coordinator
procedure-workflow = Course of a request
procedure-deadlines = Deadlines
procedure-refusal = Grounds for refusal
procedure-refusal-free = A reason in words is enough.
procedure-refusal-reason = A reason in words is needed as well.
attachment-request = With the request
attachment-reply = With the reply
attachment-must = One of these documents must be attached
attachment-sometimes = In some cases one of these documents must be attached
attachment-may = Only these documents may be attached
attachment-none = No documents may be attached
procedure-told = Sides told
procedure-daily = With the mail of the day, unless a person has chosen otherwise
procedure-follows = Can follow from
procedure-form = Content of a request
procedure-special = specially protected
procedure-special-ground = Permitted by
procedure-before-acceptance = visible before acceptance
procedure-blocking = Blocked
procedure-erasing = Deleted
procedure-agree-date = Agree to the proposed date
procedure-close-unattended = Automatic closure

deadline-days = { $count ->
    [one] { $count } calendar day
   *[other] { $count } calendar days
}
deadline-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
deadline-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
deadline-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
deadline-after-sending = { $length } after the request was sent
deadline-working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
deadline-after-receipt = { $length } after receipt
deadline-after-completeness = { $length } after the request is complete
deadline-after-field = { $length } after the date given in the field “{ $field }”
deadline-conditional = Runs only if the form meets a condition
deadline-completed-by = Complete with
deadline-after-acceptance = { $length } after acceptance
deadline-on-agreed-date = On the agreed date
deadline-after-agreed-date = { $length } after the agreed date
deadline-after-closure = { $length } after formal closure
deadline-reminder = Reminder on day { $day }
deadline-reminders-before = Reminders, days before: { $days }
deadline-escalates-after = Both authorities told, working days after the end: { $days }

diagram-title = State diagram
diagram-description = The table below says the same in words.
diagram-by = By
diagram-to = Leads to
diagram-stays = stays as it is

value-text = Text
value-long-text = Longer text
value-choice = One of these
value-choices = Any of these
value-period = Period
value-number = Number
value-address = Address
value-percentage = Percentage
value-company = Company
value-profession = Profession
value-language = Language
value-identity-document = Identity document
value-email = E-mail address
value-phone = Telephone number
value-url = Web address
value-iban = Bank account (IBAN)
value-vehicle-plate = Vehicle registration number
value-declaration = Declaration to confirm
value-person = Person
value-register = Entry in a register
