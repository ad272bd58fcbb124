//! The keys of messages that are put together when the program runs: for each family the beginning that its keys share,
//! and the closed list that follows it.

use app::error::codes;
use app::i18n::text;
use app::procedures::components::designer::words::NAMED;
use domain::accounts::AccountEventKind;
use domain::authorities::split::How;
use domain::authorities::{
    AccessState, AccessStep, Duty, Function, Level, Life, LifeStep, NetworkEventKind, WaitingKind, areas,
};
use domain::casework::Colour;
use domain::exchanges::event::EventKind;
use domain::exchanges::untouched::DraftEventKind;
use domain::exchanges::{Action, Bucket, PartState};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::design::place::Part;
use domain::procedures::design::schema::{self, Slot};
use domain::procedures::design::{Table, WorkStatus};
use domain::procedures::fault::{Remedy, Wrong};
use domain::procedures::fields::COUNTRIES;
use domain::procedures::letter;
use domain::search::MatchKind;
use std::collections::BTreeSet;

/// The code that stands beside those of countries.
const UNION: &str = "EU";

/// What the system tells of an exchange, beside actions.
const TOLD: [EventKind; 17] = [
    EventKind::Reminded,
    EventKind::Assigned,
    EventKind::Received,
    EventKind::PartReceived,
    EventKind::PartAnsweredPartly,
    EventKind::Inactive,
    EventKind::Involved,
    EventKind::PassedAround,
    EventKind::ClosureAnnounced,
    EventKind::Escalated,
    EventKind::MayActAlone,
    EventKind::TacitlyDecided,
    EventKind::ClosedByDeadline,
    EventKind::DocumentMarked,
    EventKind::DocumentLifted,
    EventKind::Submitted,
    EventKind::Succeeded,
];

/// What stands in the history of an exchange, and of which nobody is told.
const QUIET: [EventKind; 11] = [
    EventKind::PersonalDataOpened,
    EventKind::LetterKept,
    EventKind::Taken,
    EventKind::HandedOver,
    EventKind::GivenBack,
    EventKind::NoteAdded,
    EventKind::NoteTakenBack,
    EventKind::Labelled,
    EventKind::Unlabelled,
    EventKind::PutInUnit,
    EventKind::TakenOutOfUnit,
];

/// What happens in the network and has no words of its own in a notice: it says the new state, says what another says, or
/// tells nobody.
const NO_WORDS: [NetworkEventKind; 14] = [
    NetworkEventKind::AccessRequested,
    NetworkEventKind::AccessGranted,
    NetworkEventKind::AccessRefused,
    NetworkEventKind::AccessSuspended,
    NetworkEventKind::AccessRestored,
    NetworkEventKind::AccessEnded,
    NetworkEventKind::LifeChanged,
    NetworkEventKind::Reminded,
    NetworkEventKind::EntryChanged,
    NetworkEventKind::EntryConfirmed,
    NetworkEventKind::RegistrationAccepted,
    NetworkEventKind::RegistrationCorrected,
    NetworkEventKind::RegistrationCancelled,
    NetworkEventKind::DirectoryExported,
];

/// Why an authority was found.
const MATCHES: [MatchKind; 12] = [
    MatchKind::Name,
    MatchKind::EnglishName,
    MatchKind::Alias,
    MatchKind::Former,
    MatchKind::Acronym,
    MatchKind::Competence,
    MatchKind::Profession,
    MatchKind::Activity,
    MatchKind::Keyword,
    MatchKind::Kind,
    MatchKind::Place,
    MatchKind::Country,
];

/// Every key that is put together.
pub fn keys() -> BTreeSet<String> {
    let mut keys = faults();
    for of_family in [errors(), network(), exchanges(), notices(), names(), designer()] {
        keys.extend(of_family);
    }
    keys
}

/// The beginning before each of the codes.
fn family<'a>(begin: &str, codes: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    codes.into_iter().map(|code| format!("{begin}{code}")).collect()
}

/// Faults of a definition and what to do about them; their arguments are their own.
pub fn faults() -> BTreeSet<String> {
    let codes = |all: &'static [(&'static str, &'static [&'static str])]| all.iter().map(|(code, _)| *code);
    let mut keys = family("wrong-", codes(Wrong::ALL));
    keys.extend(family("remedy-", codes(Remedy::ALL)));
    keys
}

/// What is wrong with what somebody did.
pub fn errors() -> BTreeSet<String> {
    let refusals = Refusal::ALL.iter().map(|refusal| refusal.code());
    let problems = ProblemCode::ALL.iter().map(|problem| problem.code());
    family("error-", refusals.chain(problems).chain(codes::ALL))
}

fn network() -> BTreeSet<String> {
    let mut keys = family("access-state-", AccessState::ALL.iter().map(|state| state.code()));
    keys.extend(family("access-step-", AccessStep::ALL.iter().map(|step| step.code())));
    keys.extend(family("competence-", areas::all_codes()));
    keys.extend(family("duty-", Duty::ALL.iter().map(|duty| duty.code())));
    let faults = ["no-national", "no-catch-all", "no-request-coordinator", "link-without-function"];
    keys.extend(family("fault-", faults));
    keys.extend(family("function-", Function::ALL.iter().map(|function| function.code())));
    keys.extend(family("level-", Level::ALL.iter().map(|level| level.code())));
    keys.extend(family("life-", Life::ALL.iter().map(|life| life.code())));
    // An invitation and a registration have forms of their own.
    let steps = LifeStep::ALL.iter().filter(|step| !matches!(step, LifeStep::Invite | LifeStep::Submit));
    keys.extend(family("life-step-", steps.map(|step| step.code())));
    keys.extend(family("split-how-", How::ALL.iter().map(|how| how.code())));
    keys.extend(family("waiting-", WaitingKind::ALL.iter().map(|kind| kind.code())));
    let reminded = WaitingKind::ALL.iter().filter(|kind| kind.may_be_reminded_of());
    keys.extend(family("remind-", reminded.map(|kind| kind.code())));
    keys.extend(family("why-", MATCHES.iter().map(|kind| kind.code())));
    keys
}

/// Actions of which a history tells: the other two make drafts.
fn actions() -> impl Iterator<Item = &'static str> {
    let told =
        Action::ALL.iter().filter(|action| !matches!(action, Action::SendElsewhere | Action::FollowUp));
    told.map(|action| action.code())
}

fn exchanges() -> BTreeSet<String> {
    let events = TOLD.iter().chain(&QUIET).map(|event| event.code());
    let late = ["reply-late", "reply_partly-late"];
    let mut keys = family("history-", actions().chain(events).chain(late));
    keys.extend(family("part-", PartState::ALL.iter().map(|state| state.code())));
    let others = ["overdue", "to_allocate"];
    keys.extend(family("pile-", Bucket::ALL.iter().map(|bucket| bucket.code()).chain(others)));
    keys.extend(family("due-within-", ["overdue", "this_week", "later", "never"]));
    keys.extend(family("held-", ["me", "nobody", "unit"]));
    keys.extend(family("mark-", ["1", "2", "3", "4", "5"]));
    keys.extend(family("colour-", Colour::ALL.iter().map(|colour| colour.code())));
    for (_, code) in app::exchanges::STEPS {
        keys.extend([format!("step-{code}"), format!("step-{code}-lead")]);
    }
    keys.extend(family("step-did-", ["assign", "give-back", "label", "unlabel", "to-unit", "from-unit"]));
    keys
}

fn notices() -> BTreeSet<String> {
    let network = NetworkEventKind::ALL.iter().filter(|kind| !NO_WORDS.contains(kind));
    let mut keys = family("notice-", network.map(|kind| kind.code()));
    let is_told = |kind: &&AccountEventKind| {
        kind.tells_person() || kind.tells_authority() || kind.tells_administrators()
    };
    // A second invitation reads as the first one.
    let has_words = |kind: &&AccountEventKind| **kind != AccountEventKind::SentAgain;
    let accounts = AccountEventKind::ALL.iter().filter(is_told).filter(has_words).map(|kind| kind.code());
    let draft = DraftEventKind::PurgeAnnounced.code();
    let mails = actions()
        .chain(TOLD.iter().map(|event| event.code()))
        .chain(accounts)
        .chain(["account_reset_told", draft]);
    for code in mails {
        keys.extend([format!("notice-{code}-subject"), format!("notice-{code}-body")]);
    }
    keys.insert(format!("notice-{draft}-read-only"));
    keys
}

/// Countries, languages, months and days.
fn names() -> BTreeSet<String> {
    let mut keys = family("country-", COUNTRIES.into_iter().chain([UNION]));
    keys.extend(family("language-", Language::ALL.iter().map(|language| language.code())));
    keys.extend((1..=12).map(|month| format!("ui-month-{month}")));
    // Monday is 1.
    keys.extend((1..=7).map(|day| format!("ui-weekday-{day}-short")));
    keys
}

/// What the designer calls pages, tables, keys and words of the format. Some are called as something else of the interface.
fn designer() -> BTreeSet<String> {
    let is_own = |part: &&Part| {
        !matches!(
            part,
            Part::Participants
                | Part::Form
                | Part::Questions
                | Part::Workflow
                | Part::Deadlines
                | Part::Letters
        )
    };
    let mut keys = family("design-part-", Part::ALL.iter().filter(is_own).map(|part| part.code()));
    let own_tables = [
        Table::Head,
        Table::List,
        Table::Section,
        Table::Field,
        Table::FollowUp,
        Table::Transition,
        Table::LetterPart,
        Table::Attachment,
    ];
    keys.extend(family("design-table-", own_tables.iter().map(|table| table.code())));
    keys.extend(family("design-status-", WorkStatus::ALL.iter().map(|status| status.code())));
    keys.extend(family("design-text-", ["help", "next", "purpose", "short", "turn"]));
    keys.extend(family("design-width-", ["full", "medium", "narrow"]));
    for table in Table::ALL {
        for key in schema::keys(table) {
            match (table, key.name) {
                (Table::LetterPart, name @ ("values" | "answers")) => {
                    keys.insert(format!("design-key-part-{name}"));
                }
                (Table::Attachment, "when") => drop(keys.insert("design-key-required_when".to_owned())),
                (_, name) if NAMED.contains(&name) => {}
                (_, name) => drop(keys.insert(format!("design-key-{name}"))),
            }
            // Most words are called as elsewhere in the interface.
            let words = words(key.slot).into_iter().map(|word| format!("design-word-{word}"));
            keys.extend(words.filter(|word| text(Language::En, word, &[]) != *word));
        }
    }
    keys
}

/// The words that a form of the designer offers for a key.
pub fn words(slot: Slot) -> Vec<&'static str> {
    match slot {
        Slot::Word(words) | Slot::Words(words) => words.to_vec(),
        Slot::Action | Slot::Actions => Action::ALL.iter().map(|action| action.code()).collect(),
        Slot::Start => schema::STARTS.to_vec(),
        Slot::Prefill => schema::FACTS.to_vec(),
        Slot::Length => schema::UNITS.to_vec(),
        Slot::Said => letter::FACTS.to_vec(),
        _ => Vec::new(),
    }
}
