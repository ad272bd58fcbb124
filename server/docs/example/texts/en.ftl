### Texts of the procedure that checks a weighing instrument.

area =
    .name = Measuring instruments
act-32014L0031 =
    .title = Directive 2014/31/EU of the European Parliament and of the Council of 26 February 2014 on the harmonisation of the laws of the Member States relating to the making available on the market of non-automatic weighing instruments

procedure =
    .name = Check a weighing instrument
    .short = Weighing instrument
    .purpose = Ask the authority of another Member State whether a weighing instrument found on your market conforms to Directive 2014/31/EU.

side-requester =
    .name = Requesting authority
side-responder =
    .name = Responding authority

list-instrument_types =
    .option-shop_scale = Shop scale
    .option-weighbridge = Weighbridge
    .option-other = Other instrument

section-instrument =
    .title = Instrument
section-operator =
    .title = Economic operator

field-instrument_type =
    .label = Type of instrument
field-other_type =
    .label = Which other type
field-found_on =
    .label = Day on which you found it
    .help = Leave it empty if you do not know the day.
field-responsible =
    .label = Person responsible for placing it on the market

category-conformity =
    .title = Conformity

question-declaration =
    .text = Has the manufacturer drawn up a declaration of conformity for this instrument?
question-declaration-copy =
    .label = Copy of the declaration
question-declaration-missing =
    .label = Why there is none
    .option-never_drawn_up = It was never drawn up
    .option-not_kept = It was drawn up and not kept
question-measures =
    .text = Which measures have you taken or do you intend to take?

document-declaration_of_conformity =
    .name = Declaration of conformity
document-photograph =
    .name = Photograph

state-draft =
    .name = Draft
    .next = Complete the request and send it.
state-sent =
    .name = Sent
    .next = The responding authority accepts or refuses the request.
state-accepted =
    .name = Accepted
    .next = The responding authority answers.
state-answered =
    .name = Answered
    .next = The requesting authority reads the answers and closes the request.
state-closed =
    .name = Closed
    .next = Nothing is left to do.
state-refused =
    .name = Refused
    .next = Nothing is left to do.
state-withdrawn =
    .name = Withdrawn
    .next = Nothing is left to do.

ground-not_competent =
    .text = We are not competent for weighing instruments.
ground-operator_unknown =
    .text = The economic operator is not established in our Member State.

deadline-acceptance =
    .name = Acceptance
deadline-answer =
    .name = Answer

letter-information =
    .name = Information about a request
    .part-opening = We asked { $case-other } about an instrument. The number of the request is { $case-number }.
    .part-found = The instrument was found on { $found_on }.
