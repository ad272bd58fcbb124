//! Marked values: each field of a form, each answer and each document says a word of its own, so that a page which shows what
//! its reader may not see gives itself away. What may be read is written here once more, after `workflows.md` 3.0 to 3.4 and
//! not by the rules that build the pages.

use domain::brussels;
use domain::exchanges::part::questions_of;
use domain::exchanges::view::ExchangeView;
use domain::exchanges::{Act, Exchange};
use domain::ids::AuthorityId;
use domain::procedures::definition::{CopyRule, FieldDefinition, FieldKind, Sensitivity};
use domain::procedures::design::dry_run::Standing;
use domain::procedures::form::{self, Placed};
use domain::procedures::{Entries, Procedure};
use std::collections::{BTreeMap, BTreeSet};

/// What samples say where it must stay hidden, after its first letter.
const HIDDEN: &str = "anary";
/// What samples say where it may be read before acceptance.
const OPEN: &str = "Universidade do Porto";
/// Words of these letters are in no text of a procedure.
const LETTERS: [char; 10] = ['b', 'd', 'f', 'g', 'k', 'q', 'v', 'w', 'x', 'z'];

/// Why something is kept from a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It sees the header alone.
    HeaderAlone,
    /// Its side, or it with its part, has not accepted.
    NotAccepted,
    /// It has a part, and this belongs to another question.
    OfAnotherPart,
    /// Answers that were not sent, or wait for approval.
    NotSent,
}

/// How far an authority reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nothing,
    Competence,
    All,
}

/// The words of one exchange, and what became of them.
#[derive(Debug, Default)]
pub struct Marks {
    /// The word of each place of form, answers and documents.
    words: BTreeMap<String, String>,
    /// The questions of which answers were sent.
    sent: BTreeSet<String>,
    /// The answers that an authority wrote itself, by question.
    written: BTreeSet<(AuthorityId, String)>,
    /// Why anything was kept from anybody so far.
    pub withheld: BTreeSet<Why>,
}

impl Marks {
    /// The word of a place, the same each time.
    pub fn word(&mut self, place: &str) -> String {
        let number = self.words.len();
        let letter = |n: usize| LETTERS[n % LETTERS.len()];
        let new = || format!("{HIDDEN}{}{}{}", letter(number / 100), letter(number / 10), letter(number));
        self.words.entry(place.to_owned()).or_insert_with(new).clone()
    }

    /// The same entries, each with its word.
    pub fn mark(&mut self, entries: &Entries) -> Entries {
        let mut marked = entries.clone();
        for (path, values) in &mut marked.0 {
            for value in values {
                if value.as_str() == OPEN {
                    *value = format!("Universidade c{}", self.word(path));
                } else if value.contains(HIDDEN) {
                    *value = value.replace(HIDDEN, &self.word(path));
                }
            }
        }
        marked
    }

    /// An authority wrote these answers.
    pub fn write(&mut self, authority: AuthorityId, answers: &Entries) {
        let questions =
            answers.0.keys().filter(|path| path.starts_with("a.")).filter_map(|path| question_of(path));
        self.written.extend(questions.map(|question| (authority, question)));
    }

    /// Notes which answers went out by what was done.
    pub fn note(&mut self, before: &Standing, after: &Standing, procedure: &Procedure) {
        let Some((own, act)) = &after.done else { return };
        let answering = match act {
            Act::Reply | Act::ReplyPartly | Act::ReplyPart | Act::ReplyPartPartly => {
                (after.exchange.awaiting == before.exchange.awaiting).then_some(*own)
            }
            Act::Approve => {
                let awaiting = before.exchange.awaiting.as_ref().filter(|awaiting| awaiting.is_reply());
                awaiting.map(|awaiting| awaiting.authority)
            }
            _ => None,
        };
        let questions = answering.map(|one| questions_of(&before.exchange, procedure, &before.request, one));
        self.sent.extend(questions.into_iter().flatten());
    }

    /// No word that the reader may not know stands anywhere on its page, and who reads all finds some.
    pub fn check(
        &mut self,
        seen: &ExchangeView,
        standing: &Standing,
        procedure: &Procedure,
        reader: AuthorityId,
        about: &str,
    ) {
        let page = format!("{seen:?}").to_lowercase();
        let exchange = &standing.exchange;
        let day = brussels::day(exchange.sent_at.unwrap_or(standing.at));
        let fields = form::visible_fields(procedure, &standing.request, day);
        let mut has_found = false;
        for (place, word) in &self.words {
            let is_found = page.contains(word);
            has_found = has_found || is_found;
            if let Some(why) = self.why_not(exchange, procedure, &fields, reader, place) {
                assert!(!is_found, "{about}: {reader} reads {place}: {why:?}");
                self.withheld.insert(why);
            }
        }
        let reads_all = reach(exchange, procedure, reader) == Reach::All;
        assert!(has_found || !reads_all, "{about}: {reader} reads nothing");
    }

    /// Why what stands at a place is kept from a reader; none where it is not.
    fn why_not(
        &self,
        exchange: &Exchange,
        procedure: &Procedure,
        fields: &[Placed<'_>],
        reader: AuthorityId,
        place: &str,
    ) -> Option<Why> {
        let field = fields.iter().find(|one| is_at(place, &one.path));
        match reach(exchange, procedure, reader) {
            Reach::Nothing => return Some(Why::HeaderAlone),
            Reach::Competence => {
                let is_harmless = field.is_some_and(|one| is_harmless(one.field));
                return (!is_harmless).then_some(Why::NotAccepted);
            }
            Reach::All => {}
        }
        let question = question_of(place).filter(|_| field.is_none())?;
        if exchange.part_of(reader).is_some_and(|part| !part.questions.contains(&question)) {
            return Some(Why::OfAnotherPart);
        }
        let may_read = !place.starts_with("a.")
            || self.sent.contains(&question)
            || decides_on_answers(exchange, reader)
            || self.written.contains(&(reader, question));
        (!may_read).then_some(Why::NotSent)
    }
}

/// How far an authority that takes part reads: who asked everything, who is asked after its acceptance, who has a part after
/// that of its part, a coordinator once it took the exchange up as far as whom it helps, and the Commission as who is asked.
/// A copy shows what the definition says, and what is confidential only where the act orders the copy.
fn reach(exchange: &Exchange, procedure: &Procedure, reader: AuthorityId) -> Reach {
    let Some(own) = exchange.participation_of(reader) else { return Reach::Nothing };
    let reads = own.help.is_none_or(|help| match help.copy {
        None => help.taken_up_at.is_some(),
        Some(CopyRule::Header) => false,
        Some(CopyRule::Content) => exchange.confidential.is_empty(),
        Some(CopyRule::Ordered) => true,
    });
    let side = procedure.sides.iter().find(|side| side.id == own.side);
    let behind = side.and_then(|side| side.coordinates.as_ref().or(side.copy_for.as_ref()));
    let is_accepted = match &own.part {
        Some(part) => part.accepted_at.is_some(),
        None => exchange.accepted_at.is_some(),
    };
    let has_asked = behind.unwrap_or(&own.side) == procedure.initiating_side();
    match (reads, has_asked || is_accepted) {
        (false, _) => Reach::Nothing,
        (true, false) => Reach::Competence,
        (true, true) => Reach::All,
    }
}

/// Whether a field may be read by who has not accepted: what the definition shows then, as long as it says nothing of a
/// person and is not in free words.
const fn is_harmless(field: &FieldDefinition) -> bool {
    let may_name_anybody = matches!(
        field.kind,
        FieldKind::LongText | FieldKind::File | FieldKind::Person | FieldKind::IdentityDocument
    );
    field.before_acceptance && matches!(field.sensitivity, Sensitivity::Ordinary) && !may_name_anybody
}

/// Whether a coordinator that took the exchange up decides on answers that wait.
fn decides_on_answers(exchange: &Exchange, reader: AuthorityId) -> bool {
    let awaiting = exchange.awaiting.as_ref().filter(|awaiting| awaiting.is_reply());
    let help = exchange.participation_of(reader).and_then(|own| own.help);
    awaiting
        .zip(help)
        .is_some_and(|(awaiting, help)| help.taken_up_at.is_some() && help.authority == awaiting.authority)
}

/// The question to which a place belongs; none for one of the form.
fn question_of(place: &str) -> Option<String> {
    let mut names = place.split('.');
    match (names.next()?, names.next()?) {
        ("a" | "q", question) => Some(question.to_owned()),
        ("own", number) => Some(format!("own_{number}")),
        _ => None,
    }
}

fn is_at(place: &str, path: &str) -> bool {
    place.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
