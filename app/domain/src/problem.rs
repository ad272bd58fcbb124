//! Why a rule said no: refusals of actions and problems of fields. No text and no HTTP; text is chosen by code.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Defines an enum of unit variants together with its stable codes and the list of all variants.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            /// Every variant, in order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code; the text is the message `error-<code>` of each locale.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// Why an action was refused. One variant per reason.
    Refusal {
        /// The person has no role in the procedure that allows this.
        NotAllowed = "not-allowed",
        /// The definition does not allow the action in the present state.
        NotNow = "not-now",
        /// The action belongs to the other side of the exchange.
        NotYourSide = "not-your-side",
        /// The form is not complete; the problems name the fields.
        Incomplete = "incomplete",
        /// No authority was chosen to receive the request.
        NoRecipient = "no-recipient",
        /// The chosen authority has nobody who reads requests of this procedure.
        RecipientNotReachable = "recipient-not-reachable",
        /// The definition does not admit the own authority to the side that asks.
        NotAdmitted = "not-admitted",
        /// The definition does not admit the chosen authority to the side for which it was chosen.
        RecipientNotAdmitted = "recipient-not-admitted",
        /// A request cannot be sent to one's own authority.
        RecipientIsSelf = "recipient-is-self",
        /// No date proposal waits for an answer of this side.
        NoDateProposed = "no-date-proposed",
        /// No question of the reply has an answer yet.
        NothingAnswered = "nothing-answered",
        /// This side has already rated.
        AlreadyRated = "already-rated",
        /// A request is forwarded inside the own Member State only.
        RecipientAbroad = "recipient-abroad",
        /// The chosen authority takes part already.
        RecipientTakesPart = "recipient-takes-part",
        /// A correction changes nothing.
        NothingCorrected = "nothing-corrected",
        /// A change of data changes nothing.
        NothingChanged = "nothing-changed",
        /// The authority, region or area lies outside the remit of the own functions.
        OutsideRemit = "outside-remit",
        /// Another authority holds this function for the same state, region or area.
        FunctionTaken = "function-taken",
        /// The authority is itself above the one that would appoint it.
        CircularDelegation = "circular-delegation",
        /// The authority that is to go into another one still holds functions in the network.
        HoldsFunctions = "holds-functions",
        /// The authority, its access, its functions or its registration are no longer as they have to be for this.
        AuthorityChanged = "authority-changed",
        /// The chosen authority holds no function that allows this duty there.
        NotACoordinator = "not-a-coordinator",
        /// An authority never is without an administrator.
        LastAdministrator = "last-administrator",
        /// The account is in another state by now.
        NotInThisState = "not-in-this-state",
        /// A new password is approved by somebody else than whoever asked for it.
        SecondAdministrator = "second-administrator",
        /// The identity is linked to an account, or the account to another identity at this provider.
        IdentityTaken = "identity-taken",
        /// Parts of the request lie with other authorities.
        PartsOpen = "parts-open",
        /// A side asked for confidential treatment, and has not ended it.
        Confidential = "confidential",
        /// An authority asked for confidential treatment of a document, and has not ended it.
        ConfidentialDocument = "confidential-document",
        /// The work copy awaits approval and cannot change.
        WorkCopySubmitted = "work-copy-submitted",
        /// The work copy has not been submitted, or was put in force before.
        WorkCopyNotSubmitted = "work-copy-not-submitted",
        /// The definition has faults; the page names them.
        DefinitionFaulty = "definition-faulty",
        /// Four eyes: the author does not approve.
        AuthorCannotApprove = "author-cannot-approve",
        /// Putting definitions in force needs the right to administer the Commission's authority.
        NotAPublisher = "not-a-publisher",
        /// The file cannot be read, so no form can change it.
        DefinitionUnreadable = "definition-unreadable",
        /// This part is written in a way that no form changes.
        WrittenOtherwise = "written-otherwise",
        /// The archive is none, or holds other files than those of a procedure.
        NotAProcedureFolder = "not-a-procedure-folder",
        /// The coordinator has not taken the exchange up yet.
        NotTakenUp = "not-taken-up",
        /// No coordinator of the authority is known to the network, or nobody there may decide.
        NoCoordinator = "no-coordinator",
        /// The coordinators in charge were called in already, or take part.
        CoordinatorsCalled = "coordinators-called",
        /// Before the acceptance, coordinators are asked to step in only once a date has passed.
        NotOverdue = "not-overdue",
        /// Nobody at the Commission gives opinions in the procedure.
        CommissionNotReachable = "commission-not-reachable",
        /// Something of the own side waits for a decision, which comes first.
        WaitsForDecision = "waits-for-decision",
        /// The deadline after which the definition allows the action is not over.
        DeadlineNotOver = "deadline-not-over",
        /// No period that runs can be made longer, or not any more.
        NotExtensible = "not-extensible",
        /// No part of the request has come as far as the action needs.
        NoSuchPart = "no-such-part",
        /// The own side asked for confidential treatment already.
        ConfidentialAlready = "confidential-already",
        /// A proposal to close waits for an answer.
        ClosingProposed = "closing-proposed",
        /// The other side has not proposed to close.
        NoClosingProposed = "no-closing-proposed",
        /// The Commission is informed already.
        CommissionInformed = "commission-informed",
        /// The own side did not ask for confidential treatment.
        NotConfidential = "not-confidential",
        /// The coordinator took the exchange up already.
        TakenUpAlready = "taken-up-already",
        /// The refusal of this authority was overruled; it does not refuse again.
        RefusalOverruled = "refusal-overruled",
        /// The Commission was asked, and has not given its opinion.
        OpinionAwaited = "opinion-awaited",
        /// The data of the exchange are blocked or erased.
        DataBlocked = "data-blocked",
        /// The colleague is not there any more, or has no role with which to work on the exchange.
        ColleagueWithoutRole = "colleague-without-role",
        /// It waits until somebody of the authority is given it.
        WaitsForAllocation = "waits-for-allocation",
        /// The time in which it could be undone is over.
        UndoOver = "undo-over",
        /// It was changed since, so that undoing would undo the work of somebody else.
        ChangedSince = "changed-since",
        /// The person may do less than when the call began, because the rights were taken at the same moment.
        RightsChanged = "rights-changed",
        /// No exchange was selected.
        NothingSelected = "nothing-selected",
        /// The person searched for persons too often in a short time.
        TooManySearches = "too-many-searches",
        /// The person took the directory out as a file too often in a short time.
        TooManyExports = "too-many-exports",
        /// The person keeps as many searches as may be kept.
        TooManySaved = "too-many-saved-searches",
    }
}

codes! {
    /// What is wrong with one field.
    ProblemCode {
        /// A required field is empty.
        Required = "required",
        /// None of the choices is chosen where one must be.
        NotChosen = "not-chosen",
        /// The text is longer than allowed; argument `max` in characters.
        TooLong = "too-long",
        /// The day does not exist or is incomplete.
        NotADate = "not-a-date",
        /// The date lies before the earliest allowed; argument `earliest`.
        DateTooEarly = "date-too-early",
        /// The date lies after the latest allowed; argument `latest`.
        DateTooLate = "date-too-late",
        /// The date lies after the legal deadline; argument `latest`.
        DateAfterLegal = "date-after-legal",
        /// The end of a period lies before its beginning.
        PeriodReversed = "period-reversed",
        /// The value is not one of the choices.
        NotAChoice = "not-a-choice",
        /// The text is not a number.
        NotANumber = "not-a-number",
        /// The number lies outside the allowed range; arguments `min` and `max`.
        NumberOutOfRange = "number-out-of-range",
        /// The amount needs a currency of ISO 4217.
        NoCurrency = "no-currency",
        /// The text is no country code.
        NotACountry = "not-a-country",
        /// The nomenclature in force has no such region.
        UnknownRegion = "unknown-region",
        /// The named authority does not exist.
        NotAnAuthority = "not-an-authority",
        /// Exchanges run at the authority, and nobody is chosen to take them over; argument `count`.
        ExchangesOpen = "exchanges-open",
        /// The chosen authority is of another state, or cannot act in the exchanges that it is to take over.
        NotASuccessor = "not-a-successor",
        /// The definition does not admit the chosen authority to some of the exchanges that it is to take over; arguments
        /// `count` and `why`.
        SuccessorNotAdmitted = "successor-not-admitted",
        /// The chosen authority is the same one, of another state, or takes no part in the network at present: another one is
        /// needed.
        AnotherActiveAuthority = "another-active-authority",
        /// The chosen authority is itself a part of the one that is to be a part of it.
        ParentBelow = "parent-below",
        /// More authorities would stand above each other than may; argument `max`.
        TooDeep = "too-deep",
        /// The chosen authority takes part in exchanges that it is to take over; argument `count`.
        SuccessorTakesPart = "successor-takes-part",
        /// The successor is the authority itself that is split.
        SuccessorIsSelf = "successor-is-self",
        /// The access of the chosen authority to the procedure is suspended.
        SuccessorSuspended = "successor-suspended",
        /// The authority that is split has the procedure from the chosen one, so that each would be the successor of the other.
        CircularSuccession = "circular-succession",
        /// The authority exists no longer afterwards, or gives nothing at all: this procedure needs a successor.
        NobodyTakesOver = "nobody-takes-over",
        /// At least one question must be chosen.
        NoQuestion = "no-question",
        /// Every question was chosen; one must be left.
        NoQuestionLeft = "no-question-left",
        /// A reason must be given.
        ReasonRequired = "reason-required",
        /// A document must be attached.
        DocumentRequired = "document-required",
        /// A document is of a kind that may not be attached here.
        DocumentNotAllowed = "document-not-allowed",
        /// The form of the draft, as it is filled in now, has no place for a document; argument `name`.
        DocumentMisplaced = "document-misplaced",
        /// The box must be ticked.
        NotTicked = "not-ticked",
        /// The file is empty.
        FileEmpty = "file-empty",
        /// The file is larger than allowed; argument `max` in bytes.
        FileTooLarge = "file-too-large",
        /// The content is none of the accepted types: PDF, PNG, JPEG, DOCX.
        FileTypeNotAccepted = "file-type-not-accepted",
        /// The file cannot be read.
        FileDamaged = "file-damaged",
        /// The document carries macros.
        FileHasMacros = "file-has-macros",
        /// The exchange has as many documents as it may have.
        TooManyFiles = "too-many-files",
        /// The text contains a character that no form can send, for example a control character.
        NotText = "not-text",
        /// The text is no e-mail address.
        NotAnEmail = "not-an-email",
        /// The text is no telephone number with its country code.
        NotAPhone = "not-a-phone",
        /// The text is no address of the web that begins with `https://` or `http://`.
        NotAUrl = "not-a-url",
        /// The text is no account number of ISO 13616.
        NotAnIban = "not-an-iban",
        /// Account numbers of this country have another length; arguments `country` and `length`.
        IbanLength = "iban-length",
        /// The check digits of the account number do not fit: a sign was mistyped.
        IbanMistyped = "iban-mistyped",
        /// The text is no registration number of a vehicle.
        NotAPlate = "not-a-plate",
        /// The text is no name to sign in with.
        NotAUsername = "not-a-username",
        /// Somebody signs in with this name already.
        UsernameTaken = "username-taken",
        /// The password is too short; argument `min` in characters.
        PasswordTooShort = "password-too-short",
        /// The password is one of those that everybody tries, or became known in a theft of data.
        PasswordTooCommon = "password-too-common",
        /// The password is the name, the address or the authority of its owner.
        PasswordAboutOwner = "password-about-owner",
        /// The code does not belong to the link.
        WrongCode = "wrong-code",
        /// The password is not that of the account.
        WrongPassword = "wrong-password",
        /// The code of the second factor is wrong, too old, or was used before.
        WrongFactorCode = "wrong-factor-code",
        /// The answer of a passkey does not fit, came too late, or came twice.
        WrongPasskey = "wrong-passkey",
        /// The password or code was tried too often; argument `seconds` to wait.
        TooManyTries = "sign-in-wait",
        /// A name of a person contains signs that no name has.
        NotAName = "not-a-name",
        /// A colleague with this service address is there already.
        ColleagueExists = "colleague-exists",
        /// No colleague who may sign in is called so.
        NotAColleague = "not-a-colleague",
        /// On some day everybody in the chain of deputies would be away.
        DeputyCircle = "deputy-circle",
        /// The role is for people of coordinators.
        ForCoordinators = "for-coordinators",
        /// The role is for alerts and notifications, and the procedure is neither; argument `text`.
        RoleForAlerts = "role-for-alerts",
        /// There is no such procedure; argument `text`.
        UnknownProcedure = "unknown-procedure",
        /// There is no such role; argument `text`.
        UnknownRole = "unknown-role",
        /// There is no such language of the interface; argument `text`.
        UnknownLanguage = "unknown-language",
        /// The service address stands in an earlier line; argument `line`.
        RepeatedLine = "repeated-line",
        /// The bytes are no text in UTF-8.
        NotUtf8 = "not-utf8",
        /// The first line does not name the columns.
        NoHeading = "no-heading",
        /// The line has another number of columns than the first.
        ColumnCount = "column-count",
        /// The text is no span of a day, from a time to a time.
        NotHours = "not-hours",
        /// The span of a day ends before it begins.
        SpanReversed = "span-reversed",
        /// The second span of a day begins before the first is over.
        SpansOverlap = "spans-overlap",
        /// There are more than two spans in a day.
        TooManySpans = "too-many-spans",
        /// The office would be closed for longer than two years.
        ClosingTooLong = "closing-too-long",
        /// There are more lines than are taken at once; argument `max`.
        TooManyLines = "too-many-lines",
        /// The text is no name of a definition: lower-case letters, digits and underscores.
        NotAnIdentifier = "not-an-identifier",
        /// The text is no condition as a definition writes it.
        NotACondition = "not-a-condition",
        /// Another row of the table has this name.
        NameTaken = "name-taken",
        /// The authority has a label of this name.
        LabelExists = "label-exists",
        /// The authority has as many labels as it may have; argument `max`.
        TooManyLabels = "too-many-labels",
        /// The authority has a unit of this name.
        UnitExists = "unit-exists",
        /// The authority has as many units as it may have; argument `max`.
        TooManyUnits = "too-many-units",
        /// The person has a group of this name.
        GroupExists = "group-exists",
        /// The person has as many groups as may be kept; argument `max`.
        TooManyGroups = "too-many-groups",
        /// The group holds as many authorities as it may; argument `max`.
        GroupFull = "group-full",
    }
}

/// One problem of one field, as the error summary and the field show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// Path of the field in the form, for example `holder.birth_date` or `a.<question>.reason`.
    pub path: String,
    /// What is wrong.
    pub code: ProblemCode,
    /// Arguments of the message, for example the greatest length.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, String>,
}

impl FieldProblem {
    /// A problem without arguments.
    pub fn new(path: impl Into<String>, code: ProblemCode) -> Self {
        Self { path: path.into(), code, arguments: BTreeMap::new() }
    }

    /// What is wrong with a line of text that has to be there and has at most so many characters, not counting blanks around
    /// it.
    #[must_use]
    pub fn of_line(path: &str, typed: &str, most: usize) -> Option<Self> {
        let text = typed.trim();
        if text.is_empty() {
            Some(Self::new(path, ProblemCode::Required))
        } else if text.chars().any(char::is_control) {
            Some(Self::new(path, ProblemCode::NotText))
        } else if text.chars().count() > most {
            Some(Self::new(path, ProblemCode::TooLong).with("max", most))
        } else {
            None
        }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.arguments.insert(name.to_owned(), value.to_string());
        self
    }
}
