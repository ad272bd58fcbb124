//! What the pages about exchanges receive: texts of the procedure resolved in the reader's language, and nothing that
//! the reader may not see. Whatever stands here reaches the browser.

mod clock;
mod coordination;
mod dialogue;
mod draft;
mod impersonal;
mod inbox;
mod letter;
mod openness;
mod part;
mod search;
mod who_sees;

pub use clock::ClockView;
pub use coordination::{AllocationView, AwaitingView, CoordinatorView};
pub use dialogue::{ExchangeLink, FurtherAnswer, MessageView, VersionView};
pub use draft::{
    DemandedDocument, DraftSummary, DraftView, Preview, QuestionChoice, QuestionGroup, ReadOnlyDraft,
    StepView,
};
pub use inbox::{ExchangeSummary, InboxCounts, InboxView};
pub use letter::{LetterPartView, LetterPiece, LetterView, LettersView};
pub use openness::NotOpenView;
pub use part::PartView;
pub use search::{FoundExchange, PersonSearchPage, SavedSearch, SearchField, SearchQuery, SearchView, Why};
pub use who_sees::{AuthoritySeesView, PersonSeesView, WhoSeesView};

use super::action::Action;
use super::exchange::Rating;
use super::rest::RestDay;
use super::sight::Sight;
use crate::authorities::view::OfficeView;
use crate::country::Country;
use crate::ids::{AuthorityId, DocumentId, ExchangeId, Revision};
use crate::language::Language;
use crate::procedures::acts::ActView;
use crate::procedures::condition::Condition;
use crate::procedures::definition::{Ending, FieldKind, Phase};
use crate::procedures::fields::Value;
use crate::procedures::{Entries, ProcedureId};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// An authority as a line of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityLine {
    /// Its id.
    pub id: AuthorityId,
    /// Official name in its own language.
    pub name: String,
    /// Language of the name.
    pub language: String,
    /// Its state.
    pub country: Country,
}

/// An authority with what a counterpart needs to reach it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityContact {
    /// The authority.
    pub authority: AuthorityLine,
    /// Informative English name; empty if there is none.
    pub name_en: String,
    /// Telephone.
    pub phone: Option<String>,
    /// Mailbox.
    pub mailbox: Option<String>,
    /// Codes of the languages in which it works.
    pub works_in: Vec<String>,
    /// Where it is found, and when.
    pub office: OfficeView,
}

/// A code with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coded {
    /// The code.
    pub code: String,
    /// Its text in the reader's language.
    pub text: String,
}

/// A field to be filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldView {
    /// Path of its entries.
    pub path: String,
    /// Kind of value.
    pub kind: FieldKind,
    /// Label.
    pub label: String,
    /// Help below the label.
    pub help: Option<String>,
    /// What may be chosen.
    pub choices: Vec<Coded>,
    /// Whether it must be filled.
    pub is_required: bool,
    /// Whether it must be filled in some cases, which depend on other fields.
    pub is_required_sometimes: bool,
    /// Parts that must be filled when it is, beyond those that its kind always needs.
    pub required_parts: Vec<String>,
    /// Whether it holds personal data.
    pub is_personal: bool,
    /// Greatest length in characters.
    pub max_length: Option<u32>,
    /// Shown only when this holds; names are paths of entries.
    pub when: Option<Condition>,
    /// Documents attached to it, where the kind is a file.
    pub documents: Vec<DocumentView>,
}

/// A section of fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SectionView {
    /// Title.
    pub title: String,
    /// Its fields; none where it repeats.
    pub fields: Vec<FieldView>,
    /// Its turns, where it repeats.
    pub turns: Option<TurnsView>,
}

/// The turns of a section that repeats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TurnsView {
    /// Name of the section.
    pub section: String,
    /// What one turn is called.
    pub name: String,
    /// The turns, in order.
    pub turns: Vec<TurnView>,
    /// Whether one more may be added.
    pub may_add: bool,
    /// Whether one may be removed.
    pub may_remove: bool,
}

/// One turn of a section that repeats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TurnView {
    /// Which turn it is, counted from 0.
    pub turn: u8,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// A document as a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentView {
    /// Its id.
    pub id: DocumentId,
    /// Safe name.
    pub name: String,
    /// Text of its kind.
    pub kind: String,
    /// Language code of its content.
    pub language: String,
    /// Size in bytes.
    pub size: u64,
    /// Where it is attached: `request`, `a.<question>` ...
    pub attached_to: String,
    /// Whether it may be removed now.
    pub is_removable: bool,
    /// Whether its authority asks for confidential treatment.
    pub is_confidential: bool,
    /// Whether the reader may ask for that, or end it.
    pub may_mark: bool,
}

/// The request as a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestView {
    /// Sections with what was filled in and may be seen.
    pub sections: Vec<ShownSection>,
    /// The questions.
    pub questions: Vec<QuestionView>,
    /// Documents of the request, if they may be seen.
    pub documents: Vec<DocumentView>,
    /// Kinds of documents that are hidden, with their count.
    pub hidden_documents: Vec<(String, u32)>,
    /// How many filled fields are hidden.
    pub hidden_fields: u32,
}

/// A section that is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShownSection {
    /// Title; the name of one turn where the section repeats.
    pub title: String,
    /// Which turn this is, counted from 0, where the section repeats.
    pub turn: Option<u8>,
    /// What was filled in.
    pub fields: Vec<ShownField>,
}

/// A field that is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ShownField {
    /// Label.
    pub label: String,
    /// The value.
    pub value: Shown,
    /// Whether it is personal data.
    pub is_personal: bool,
}

/// A value ready to be shown: codes are resolved in the reader's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Shown {
    /// Texts of chosen codes.
    Chosen(Vec<String>),
    /// Any other value; the page formats it. Codes do not occur in it.
    Plain(Value),
    /// An authority of the directory.
    Authority(AuthorityLine),
    /// Documents.
    Documents(Vec<DocumentView>),
}

/// A question that was asked, with its answer if it may be seen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QuestionView {
    /// Its id, `own_1` for one of the requester's own.
    pub id: String,
    /// Its number; empty for one's own.
    pub number: String,
    /// Its text in the reader's language; for one's own question, as written; none where it is hidden.
    pub text: Option<String>,
    /// The text as the other side reads it, with the language.
    pub other_text: Option<(String, Language)>,
    /// Language of a question of one's own, which nobody has translated.
    pub own_language: Option<String>,
    /// Comment of the asking side.
    pub comment: Option<Value>,
    /// The answer.
    pub answer: Option<AnswerView>,
    /// Answers that were given after it was asked again, oldest first.
    pub further: Vec<FurtherAnswer>,
    /// Whether it was asked again and waits for its answer.
    pub is_asked_again: bool,
    /// Fields for answering, while it is being answered.
    pub form: Option<AnswerForm>,
    /// Whether answers say something about a person.
    pub is_personal: bool,
}

/// An answer that is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerView {
    /// The main answer.
    pub main: Option<Shown>,
    /// Follow-ups with their labels.
    pub follow_ups: Vec<ShownField>,
    /// Comment of the answering side.
    pub comment: Option<Value>,
    /// Documents attached to it.
    pub documents: Vec<DocumentView>,
}

/// The form of an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnswerForm {
    /// The main answer; its label is the question.
    pub main: FieldView,
    /// Follow-ups.
    pub follow_ups: Vec<FieldView>,
    /// Documents attached to the answer so far.
    pub documents: Vec<DocumentView>,
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryLine {
    /// When.
    pub at: OffsetDateTime,
    /// Code of the event; the sentence is the message `history-<code>`.
    pub event: String,
    /// The authority; none for the system.
    pub authority: Option<AuthorityLine>,
    /// Name of the person, only inside the own authority.
    pub person: Option<String>,
    /// Name of the absent colleague in whose right the person acted.
    #[serde(default)]
    pub on_behalf_of: Option<String>,
    /// A date that the act carried.
    pub date: Option<Date>,
    /// Name of the colleague or label that an internal line is about.
    #[serde(default)]
    pub about: Option<String>,
    /// Whether only the own authority reads this line.
    pub is_internal: bool,
}

/// A refusal as both sides read it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RefusalView {
    /// Text of the ground.
    pub ground: Option<String>,
    /// The reason in words.
    pub reason: Option<Value>,
    /// The authority named as competent.
    pub elsewhere: Option<AuthorityLine>,
}

/// The case page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ExchangeView {
    /// Its id.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// Revision seen.
    pub revision: Revision,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version under which it was made.
    pub procedure_version: u32,
    /// Name of the procedure.
    pub procedure_name: String,
    /// Code of the policy area.
    pub policy_area: String,
    /// The legal basis.
    pub legal_acts: Vec<ActView>,
    /// Code of the state.
    pub state: String,
    /// Name of the state.
    pub state_name: String,
    /// What happens next.
    pub state_next: String,
    /// Phase of the state.
    pub phase: Phase,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Whether the own authority has to act.
    pub is_waiting_for_us: bool,
    /// Whether the own side asked.
    pub is_initiator: bool,
    /// Name of the own side.
    pub side_name: String,
    /// What may be seen.
    pub sight: SightView,
    /// The other side.
    pub counterpart: AuthorityContact,
    /// Name of the person who took it, inside the own authority.
    pub assigned: Option<String>,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// When it was sent.
    pub sent_at: Option<OffsetDateTime>,
    /// The wanted day.
    pub wanted: Option<Date>,
    /// A proposed day and whether it is the own side's.
    pub proposed: Option<(Date, bool)>,
    /// The agreed day.
    pub agreed: Option<Date>,
    /// On which of these days whoever answers rests.
    pub rest_days: Vec<RestDay>,
    /// Whether it is the own side that proposes to close; none where no proposal waits, and for who is on neither side.
    pub closing_proposed: Option<bool>,
    /// Clocks that run.
    pub clocks: Vec<ClockView>,
    /// The request.
    pub request: RequestView,
    /// Actions allowed now.
    pub actions: Vec<Action>,
    /// Grounds of a refusal to choose from.
    pub refusal_grounds: Vec<Coded>,
    /// A refusal.
    pub refusal: Option<RefusalView>,
    /// Months after formal closure until personal data are blocked.
    pub block_after_months: u8,
    /// Blocking and deletion days, once closed.
    pub retention: Option<(Date, Date)>,
    /// Rating that the own side gave.
    pub own_rating: Option<Rating>,
    /// Rating that the other side gave.
    pub other_rating: Option<Rating>,
    /// History, oldest first.
    pub history: Vec<HistoryLine>,
    /// While the own side may answer: the draft of the reply.
    pub reply: Option<ReplyView>,
    /// Kinds of documents to choose from.
    pub document_kinds: Vec<Coded>,
    /// Kinds of documents that may go with the answers.
    pub answer_kinds: Vec<Coded>,
    /// What was said with acts, oldest first.
    pub messages: Vec<MessageView>,
    /// Actions now open with which words must go.
    pub needs_message: Vec<Action>,
    /// Documents that wait to go with the next words of the own authority.
    pub message_documents: Vec<DocumentView>,
    /// Versions of the form that were replaced, oldest first.
    pub versions: Vec<VersionView>,
    /// Procedures of which the reader may begin a request that follows from this one.
    pub may_follow: Vec<Coded>,
    /// The exchange from which this one follows, where the reader may open it.
    pub follows: Option<ExchangeLink>,
    /// Exchanges that follow from this one, where the reader may open them.
    pub followed_by: Vec<ExchangeLink>,
    /// The day on which the system closes the exchange if nobody does.
    pub closes_on: Option<Date>,
    /// The parts of which the reader may know, also those that came back.
    pub parts: Vec<PartView>,
    /// Names of the questions that the own authority has to answer.
    pub own_questions: Vec<String>,
    /// Whether a side asks for confidential treatment.
    pub is_confidential: bool,
    /// Whether a document that the reader knows of is confidential.
    pub has_confidential_document: bool,
    /// Letters that are kept with the exchange.
    pub letters: Vec<DocumentView>,
    /// Whether the reader may make a letter now.
    pub may_make_letter: bool,
    /// What waits for a decision, where the reader may know.
    pub awaiting: Option<AwaitingView>,
    /// That it waits for allocation inside the own authority.
    pub allocation: Option<AllocationView>,
    /// Since when coordinators are involved because nothing happened for two months, or somebody asked them to step in.
    pub involved_since: Option<OffsetDateTime>,
    /// Since when the Commission is informed of a persistent problem.
    pub informed_since: Option<OffsetDateTime>,
    /// What the own side can do at some time and the reader cannot do now, each with the reason.
    pub not_open: Vec<NotOpenView>,
    /// The coordinators that take part.
    pub coordinators: Vec<CoordinatorView>,
}

/// The draft of a reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyView {
    /// Revision of the draft.
    pub revision: Revision,
    /// When it was last saved; none if never.
    pub saved_at: Option<OffsetDateTime>,
    /// Name of who saved it last; none if nobody did, or nobody knows any more.
    pub saved_by: Option<String>,
    /// What was typed.
    pub entries: Entries,
    /// How many questions are answered.
    pub answered: u32,
    /// The day that the reply passes if it is sent now; none where it is in time.
    pub late: Option<Date>,
    /// Documents that must go with the complete reply.
    pub demanded: Vec<DemandedDocument>,
    /// Whether some answers may be sent before the others.
    pub may_send_partly: bool,
}

/// What the reader may see, for the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SightView {
    /// Everything.
    Everything,
    /// The part before acceptance.
    BeforeAcceptance,
    /// The header.
    HeaderOnly,
}

impl From<Sight> for SightView {
    fn from(sight: Sight) -> Self {
        match sight {
            Sight::Everything => Self::Everything,
            Sight::BeforeAcceptance => Self::BeforeAcceptance,
            Sight::HeaderOnly => Self::HeaderOnly,
        }
    }
}
