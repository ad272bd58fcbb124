//! What can be wrong with a definition or its texts.

coded! {
    /// What is wrong. The text is the message `wrong-<code>` of each locale, with the arguments as its variables; only
    /// `detail`, the words of a foreign parser or of the operating system, is no part of it and is quoted beside it.
    Wrong {
        /// No TOML.
        NotToml { detail } = "not-toml",
        /// No Fluent.
        NotFluent { detail } = "not-fluent",
        /// A value of another type.
        WrongType { detail } = "wrong-type",
        /// A key that is needed is not there.
        MissingKey { key } = "missing-key",
        /// Nobody said what it tells about a person: silence is a fault.
        NoSensitivity {} = "no-sensitivity",
        /// A key or word that the format does not know.
        UnknownWord { name } = "unknown-word",
        /// A condition in no form that conditions have.
        BadCondition {} = "bad-condition",
        /// No day of the calendar.
        BadDay { name } = "bad-day",
        /// A file in another encoding.
        NotUtf8 {} = "not-utf8",
        /// The operating system does not let it be read.
        Unreadable { detail } = "unreadable",
        /// More than any definition or text.
        TooLarge { size } = "too-large",
        /// No name.
        BadName { name } = "bad-name",
        /// A name that is there before.
        Repeated { name } = "repeated",
        /// A step that is there before.
        RepeatedStep { action, side, state } = "repeated-step",
        /// No such field.
        UnknownField { name } = "unknown-field",
        /// No such state.
        UnknownState { name } = "unknown-state",
        /// No such side.
        UnknownSide { name } = "unknown-side",
        /// No such list.
        UnknownList { name } = "unknown-list",
        /// No such section.
        UnknownSection { name } = "unknown-section",
        /// No such deadline.
        UnknownDeadline { name } = "unknown-deadline",
        /// No such category of questions.
        UnknownCategory { name } = "unknown-category",
        /// Nobody knows such a procedure.
        UnknownProcedure { name } = "unknown-procedure",
        /// No such question.
        UnknownQuestion { name } = "unknown-question",
        /// No such kind of documents.
        UnknownDocumentKind { name } = "unknown-document-kind",
        /// No such shared part.
        UnknownPart { name } = "unknown-part",
        /// No such legal term in this language.
        UnknownTerm { name } = "unknown-term",
        /// The term has no such form in this language.
        UnknownForm { name, form } = "unknown-form",
        /// What stands among the terms is none.
        BadTerm { name } = "bad-term",
        /// A letter says what is neither a field nor a fact.
        UnknownValue { name } = "unknown-value",
        /// The field has no such part.
        NoSuchPart { name, part } = "no-such-part",
        /// Versions begin with 1.
        VersionZero {} = "version-zero",
        /// The version was installed before with other files.
        VersionDiffers { version } = "version-differs",
        /// A version at least as high is installed.
        VersionNotHigher { version } = "version-not-higher",
        /// Another folder holds the same version.
        VersionTwice {} = "version-twice",
        /// The version cannot be added for another reason.
        NotAdded { detail } = "not-added",
        /// No beginning of a number.
        BadPrefix { name } = "bad-prefix",
        /// No authority has the procedure.
        NoCompetence {} = "no-competence",
        /// The reason why a procedure is not public is none.
        BadReason {} = "bad-reason",
        /// No row of the catalogue.
        BadRow { name } = "bad-row",
        /// No article.
        BadArticle { name } = "bad-article",
        /// No legal ground.
        NoAct {} = "no-act",
        /// No CELEX number.
        BadCelex { name } = "bad-celex",
        /// Data are blocked too late (Article 14(1) of Regulation 1024/2012).
        BlockedTooLate { most } = "blocked-too-late",
        /// Data are blocked later than without an act that says so (the same).
        BlockNeedsAct { most } = "block-needs-act",
        /// A side would answer itself.
        AnswersItself { side } = "answers-itself",
        /// A second side says the same.
        SecondSide { key } = "second-side",
        /// No side says it.
        NoSide { key } = "no-side",
        /// Nothing uses it.
        Unused { name } = "unused",
        /// A list without codes.
        EmptyList { name } = "empty-list",
        /// Nothing is filled in on the page that checks.
        SectionOnCheck {} = "section-on-check",
        /// It does not stand earlier.
        NotEarlier { name } = "not-earlier",
        /// It may be filled in several times.
        SeveralTimes { name } = "several-times",
        /// A condition without parts or codes.
        EmptyCondition {} = "empty-condition",
        /// No condition can stand on a document.
        OnDocument { name } = "on-document",
        /// No date.
        NoDate { name } = "no-date",
        /// Nothing to compare with.
        NoCodes { name } = "no-codes",
        /// It can never have this value.
        NeverValue { name, value } = "never-value",
        /// The form uses the name itself.
        TakenName { name } = "taken-name",
        /// Names that begin so are those of questions in one's own words.
        OwnPrefix {} = "own-prefix",
        /// Required in any case.
        AlwaysRequired { name } = "always-required",
        /// Nobody sees what it says about a person before acceptance.
        PersonBefore { name } = "person-before",
        /// Nobody sees free text and documents before acceptance.
        FreeBefore { name } = "free-before",
        /// The kind of the field has no such key.
        KeyOfOtherKind { name, key } = "key-of-other-kind",
        /// A greatest length that no text may have.
        BadLength { name } = "bad-length",
        /// The least is greater than the most.
        MinAboveMax { name } = "min-above-max",
        /// Nothing to choose from.
        NoChoices { name } = "no-choices",
        /// A profession without a list.
        NoProfessions { name } = "no-professions",
        /// Codes where nothing is chosen.
        NotAChoice { name } = "not-a-choice",
        /// A list and codes of its own.
        ListAndOptions { name } = "list-and-options",
        /// Data of Article 16 of Regulation 1024/2012 without a ground.
        NoGround { name } = "no-ground",
        /// A ground where none is needed.
        GroundNotNeeded { name } = "ground-not-needed",
        /// It names a person.
        NamesPerson { name } = "names-person",
        /// It is ticked or attached by hand.
        ByHand { name } = "by-hand",
        /// The fact does not fit.
        OtherFact { name } = "other-fact",
        /// The source of an initial value is of another kind.
        OtherSource { name, source } = "other-source",
        /// It says more about a person.
        SaysMore { name, than } = "says-more",
        /// A question without a number.
        NoNumber { name } = "no-number",
        /// Nobody answers a question by a tick.
        TickedQuestion { name } = "ticked-question",
        /// A follow-up is part of an answer.
        OfAnAnswer { name } = "of-an-answer",
        /// A section that repeats too seldom or too often.
        BadRepeats { name } = "bad-repeats",
        /// Repetitions are demanded in which nothing is.
        NothingDemanded { name } = "nothing-demanded",
        /// Documents belong to no repetition.
        DocumentRepeats { name, section } = "document-repeats",
        /// Of persons, only names and days of birth are found.
        PersonalNotFound { name } = "personal-not-found",
        /// Nobody may search for persons.
        NoPersonSearch { name } = "no-person-search",
        /// Nobody searches for data of Article 16.
        SpecialNotFound { name } = "special-not-found",
        /// The first state is no draft.
        FirstNotDraft {} = "first-not-draft",
        /// No step takes the action.
        NoStep { action } = "no-step",
        /// A closed state does not say how it ended.
        NoEnding { state } = "no-ending",
        /// A state that is not closed has an ending.
        EndingTooEarly { state } = "ending-too-early",
        /// Nobody has to act in a closed state.
        ClosedWaits { state } = "closed-waits",
        /// Who is waited for can do nothing.
        NothingToDo { state, side } = "nothing-to-do",
        /// Nobody has to act.
        NobodyActs { state } = "nobody-acts",
        /// Nobody can take the action, for a key is empty.
        NobodyTakes { action, key } = "nobody-takes",
        /// Who does not see the draft would act on it.
        DraftUnseen { side, action } = "draft-unseen",
        /// A side would answer its own request.
        OwnRequest { side, action } = "own-request",
        /// A side did not ask.
        DidNotAsk { side, action } = "did-not-ask",
        /// A side cannot take the action.
        CannotTake { side, action } = "cannot-take",
        /// A side has a part, not the whole.
        HasPart { side, action } = "has-part",
        /// A side that is for coordinators cannot take the action.
        CoordinatorsOnly { side, action } = "coordinators-only",
        /// A side that is not for coordinators cannot take the action.
        NoCoordinators { side, action } = "no-coordinators",
        /// The action changes the state, and says not to which.
        NoTo { by } = "no-to",
        /// A closed exchange is not opened again.
        OpensClosed { by, from, to } = "opens-closed",
        /// A draft is first sent.
        SkipsSending { by, from, to } = "skips-sending",
        /// What was sent is no draft again.
        BackToDraft { by, from, to } = "back-to-draft",
        /// What was accepted stays accepted.
        BackToSent { by, from, to } = "back-to-sent",
        /// Only accepting opens an exchange.
        OpensUnaccepted { by, from, to } = "opens-unaccepted",
        /// The action belongs to another phase.
        OtherPhase { by, from, to } = "other-phase",
        /// It leads to the same state.
        SameState { by, from, to } = "same-state",
        /// The action ends the exchange, and leads to no such state.
        EndsElsewhere { action } = "ends-elsewhere",
        /// No words go with the action.
        NoWords { action } = "no-words",
        /// People take the action.
        TakenByPeople { action } = "taken-by-people",
        /// The system takes the action.
        TakenBySystem { action } = "taken-by-system",
        /// The action never comes.
        NeverComes { action } = "never-comes",
        /// A reminder that comes too early or too late.
        BadReminder { action, days } = "bad-reminder",
        /// The action begins in a state that is not closed.
        NotClosed { action, state } = "not-closed",
        /// The action begins in a state that is closed or not sent.
        NotRunning { action, state } = "not-running",
        /// The action leaves the state as it is.
        KeepsState { action } = "keeps-state",
        /// Where it leads is said by what waits.
        WaitingSays { action } = "waiting-says",
        /// Nobody can take in this state what is needed there.
        NobodyCan { state, wanted } = "nobody-can",
        /// An answer begins where nothing was asked.
        NotAsked { action, state, wanted } = "not-asked",
        /// A decision begins where nothing waits for it.
        NothingWaits { action, state } = "nothing-waits",
        /// A side for parts has the whole.
        HasWhole { side } = "has-whole",
        /// A side for coordinators has other duties.
        OtherDuties { side } = "other-duties",
        /// Nobody is chosen for the side.
        NobodyChosen { side } = "nobody-chosen",
        /// A side that has to act, or whose exchange ends, is not told of it.
        NotTold { name, side } = "not-told",
        /// Whoever is asked answers, and yet a step passes the request on.
        PassedOn {} = "passed-on",
        /// An admission that leaves nobody out.
        AdmitsAll { side } = "admits-all",
        /// An admission that nobody can fulfil.
        AdmitsNobody { side } = "admits-nobody",
        /// A side coordinates nobody who asks or answers.
        CoordinatesNobody { side, name } = "coordinates-nobody",
        /// No side coordinates it.
        NotCoordinated { side } = "not-coordinated",
        /// The action needs no approval.
        NoApproval { action } = "no-approval",
        /// A wait for approval in another phase.
        ApprovalElsewhere { action, state } = "approval-elsewhere",
        /// The action leads to no state in which something waits for approval.
        LeadsToNoApproval { action } = "leads-to-no-approval",
        /// A request would be a draft again.
        DraftAgain { action, state } = "draft-again",
        /// No step leads to the state.
        Unreached { state } = "unreached",
        /// The state never ends.
        NeverEnds { state } = "never-ends",
        /// No exchange is ever where the action begins.
        NeverTaken { action } = "never-taken",
        /// The deadline never runs.
        NeverRuns { deadline } = "never-runs",
        /// A deadline runs where nobody waits.
        NobodyWaits { deadline, state } = "nobody-waits",
        /// A deadline begins later than this state.
        BeginsLater { deadline, state } = "begins-later",
        /// A deadline without length.
        NoLength { deadline } = "no-length",
        /// A reminder when it is over.
        LateReminder { deadline } = "late-reminder",
        /// A reminder before it begins.
        EarlyReminder { deadline } = "early-reminder",
        /// Working days end on one.
        EndsOnWorkingDay { deadline } = "ends-on-working-day",
        /// The clock of the agreed date counts from another day.
        OtherStart { deadline } = "other-start",
        /// Another clock counts from the agreed date.
        OtherClock { deadline } = "other-clock",
        /// The clock of acceptance runs after it.
        AfterAcceptance { deadline, state } = "after-acceptance",
        /// A start that may stay empty.
        StartEmpty { deadline, name } = "start-empty",
        /// A start that is not always shown.
        StartHidden { deadline, name } = "start-hidden",
        /// A start that tells what nobody sees before acceptance.
        StartTold { deadline, name } = "start-told",
        /// That the clock runs would tell something about a person.
        RunningTells { deadline, name } = "running-tells",
        /// Actions that change what is no legal day.
        NotLegal { deadline } = "not-legal",
        /// The action never moves a legal day.
        NeverMoves { action, deadline } = "never-moves",
        /// The action sets no day.
        SetsNoDay { action, deadline } = "sets-no-day",
        /// A longer period without a reason.
        NoReason { action, deadline } = "no-reason",
        /// An extension of nothing.
        EmptyExtension { deadline } = "empty-extension",
        /// No action makes the period longer.
        NoExtender { deadline } = "no-extender",
        /// No period is made longer in this state.
        NothingExtended { action, state } = "nothing-extended",
        /// A side makes a period longer that it does not hold.
        NotHolder { side, deadline } = "not-holder",
        /// A deadline that does not start with completeness is completed.
        NoCompleteness { deadline } = "no-completeness",
        /// The action completes no request.
        CompletesNothing { action } = "completes-nothing",
        /// Nobody can take the action while the deadline runs.
        NotMeanwhile { action, deadline } = "not-meanwhile",
        /// Only an act can give this consequence.
        OnlyAnAct { deadline, consequence } = "only-an-act",
        /// A day for an escalation that does not follow.
        NeverEscalates { deadline } = "never-escalates",
        /// A reminder without a day.
        RemindsNever { deadline } = "reminds-never",
        /// Nothing may be done alone.
        NothingAlone { deadline } = "nothing-alone",
        /// Nothing leads from the state to a closed one.
        NoClosure { deadline, state } = "no-closure",
        /// The action waits for a deadline that gives no right.
        GivesNoRight { action, deadline } = "gives-no-right",
        /// The action waits for a deadline that the same side lets pass.
        LetsPass { action, deadline, side } = "lets-pass",
        /// The action waits for no deadline.
        WaitsForNone { action } = "waits-for-none",
        /// The end of the deadline leads to no other state.
        LeadsNowhere { deadline } = "leads-nowhere",
        /// A deadline closes the exchange into a state that is not closed.
        ClosesNothing { deadline, state } = "closes-nothing",
        /// A letter that says nothing.
        EmptyLetter { name } = "empty-letter",
        /// An exchange follows from one of the same procedure by a step of the workflow.
        FollowsItself {} = "follows-itself",
        /// Nobody can make the letter.
        NobodyWrites { name } = "nobody-writes",
        /// A letter for a person names no field.
        NoAddressee { name } = "no-addressee",
        /// The field names nobody.
        NamesNobody { name } = "names-nobody",
        /// More than fits into a sentence.
        TooMuch { name } = "too-much",
        /// No document may be attached, and yet something asks for one.
        BarsDocuments { name } = "bars-documents",
        /// A text uses a value that its part does not list.
        UnlistedValue { text, name } = "unlisted-value",
        /// A text does not say a value of its part.
        NotSaid { text, name } = "not-said",
        /// A language without texts.
        NoTexts {} = "no-texts",
        /// No language of the system.
        NoLanguage { name } = "no-language",
        /// A text is missing.
        MissingText { text } = "missing-text",
        /// A text that only English has.
        OnlyEnglish { text } = "only-english",
        /// A text that reads as the English one.
        SameAsEnglish { text } = "same-as-english",
        /// A text without letters and digits.
        OnlySigns { text } = "only-signs",
        /// Lines made of signs, or tags.
        Drawn { text } = "drawn",
        /// A text without small letters.
        Capitals { text } = "capitals",
        /// A word with letters that only look like its own.
        MixedAlphabets { text, word } = "mixed-alphabets",
        /// A text in letters of other languages.
        OtherAlphabet { text } = "other-alphabet",
        /// Two texts that nobody can tell apart.
        SameWords { text, other } = "same-words",
        /// A help that says what the label says.
        RepeatsLabel { text } = "repeats-label",
        /// A text that English has not.
        NotInEnglish { text } = "not-in-english",
        /// A text of its own that nothing shows.
        OwnText { text } = "own-text",
        /// A text that is not plain.
        NotPlain { text, used } = "not-plain",
        /// Keys before the first table of a shared part.
        KeysBeforeTable { name, begin } = "keys-before-table",
    }
}

impl Wrong {
    /// What a type of the format itself found wrong with its words, from the message of the parser that passed it on.
    #[must_use]
    pub(in crate::procedures) fn read(message: &str) -> Option<Self> {
        if let Some(name) = message.strip_prefix("not a procedure name: ") {
            return Some(Self::BadName { name: name.to_owned() });
        }
        let day = message.strip_prefix("bad-day(name=").and_then(|rest| rest.strip_suffix(')'));
        match day {
            Some(day) => Some(Self::BadDay { name: day.to_owned() }),
            None => (message == "bad-condition").then_some(Self::BadCondition {}),
        }
    }

    /// The words of a foreign parser or of the operating system, in English: quoted, never translated.
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        match self {
            Self::NotToml { detail }
            | Self::NotFluent { detail }
            | Self::WrongType { detail }
            | Self::Unreadable { detail }
            | Self::NotAdded { detail } => Some(detail),
            _ => None,
        }
    }

    /// The text that is wrong, as `field-x.label`; none where it is no text, or a whole file of them.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        self.arguments().into_iter().find(|(name, _)| *name == "text").map(|(_, text)| text)
    }

    /// Whether the file cannot be read, so that it is put right in the file itself.
    #[must_use]
    pub const fn is_of_file(&self) -> bool {
        matches!(
            self,
            Self::NotToml { .. }
                | Self::NotFluent { .. }
                | Self::NotUtf8 {}
                | Self::Unreadable { .. }
                | Self::TooLarge { .. }
        )
    }

    /// Whether a text of a language is not there, or not yet in its words.
    #[must_use]
    pub const fn is_of_language(&self) -> bool {
        matches!(
            self,
            Self::MissingText { .. }
                | Self::OnlyEnglish { .. }
                | Self::SameAsEnglish { .. }
                | Self::NoTexts {}
        )
    }
}
