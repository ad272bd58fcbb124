//! What the page of a procedure receives: the definition in words of one language, and nothing that is internal.

mod build;
mod flow;

pub use build::view;
pub use flow::{JoinedMoves, joined};

use super::acts::ActView;
use super::definition::{
    AttachedTo, AttachmentRule, ClockKind, Consequence, CoordinatorDefinition, CopyRule, DeadlineStart,
    DeadlineUnit, Ending, FieldKind, Phase, Sensitivity,
};
use super::{Procedure, ProcedureId};
use crate::authorities::{Function, Level};
use crate::country::Country;
use crate::exchanges::Action;
use crate::language::Language;
use crate::search::fold;
use serde::{Deserialize, Serialize};

/// A version of a procedure, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureView {
    /// Its id.
    pub id: ProcedureId,
    /// This version.
    pub version: u32,
    /// The version that new exchanges get.
    pub current: u32,
    /// Every version that the reader may see, the newest first.
    pub versions: Vec<u32>,
    /// Whether strangers may read it.
    pub is_public: bool,
    /// Language of every text here: the reader's, else English.
    pub language: Language,
    /// Code of the policy area.
    pub policy_area: String,
    /// Name of the policy area; its code where no definition in force brings one.
    pub area_name: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Its legal basis.
    pub legal_acts: Vec<ActView>,
    /// The sides, the asking one first.
    pub sides: Vec<SideView>,
    /// Whether coordinators stand in the path between the sides, where the definition says so.
    pub coordinators: Vec<CoordinatorDefinition>,
    /// The form.
    pub sections: Vec<FormSectionView>,
    /// The pre-translated questions by category.
    pub questions: Vec<QuestionSetView>,
    /// How many questions of one's own may be asked.
    pub own_questions: u8,
    /// Kinds of documents that may be attached.
    pub documents: Vec<String>,
    /// Which of them must go with a request or its reply, and which may.
    pub attachments: Vec<AttachmentView>,
    /// Who is told of what, and how soon, where that is not as ever.
    pub notices: Vec<NoticeView>,
    /// From which procedures it may follow.
    pub follows: Vec<FollowsView>,
    /// How it may be refused; none where it cannot be.
    pub refusal: Option<RefusalRuleView>,
    /// Clocks.
    pub deadlines: Vec<DeadlineView>,
    /// The workflow, state by state.
    pub states: Vec<StateView>,
    /// When personal data are blocked and deleted.
    pub retention: RetentionView,
}

/// Which documents go with a request or its reply.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentView {
    /// With what they go.
    pub with: AttachedTo,
    /// Whether they must, may, or none does.
    pub rule: AttachmentRule,
    /// Whether they must in some cases only.
    pub is_conditional: bool,
    /// What the kinds are called.
    pub kinds: Vec<String>,
}

/// Who is told of an action or a deadline, and how soon.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeView {
    /// Of what.
    pub about: NoticeAbout,
    /// Names of the sides that are told; empty where the definition leaves that as it is.
    pub tell: Vec<String>,
    /// Whether people who have not chosen otherwise get it with the mail of the day.
    pub is_daily: bool,
}

/// Of what somebody is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NoticeAbout {
    /// An action.
    Action(Action),
    /// The deadline of this name.
    Deadline(String),
}

/// Another procedure from which one may follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowsView {
    /// Its id.
    pub id: ProcedureId,
    /// Its name; its id until somebody adds the name.
    pub name: String,
    /// Labels of the fields that are taken over.
    pub fields: Vec<String>,
}

/// A side and what it does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideView {
    /// Its name.
    pub name: String,
    /// Whether it fills in the form and sends it.
    pub initiates: bool,
    /// Whether it answers the questions.
    pub answers: bool,
    /// Everything that it may do in some state, in the order of the workflow.
    pub actions: Vec<Action>,
    /// Which authorities may be on it; none where all may.
    pub admission: Option<AdmissionView>,
    /// What it reads where it only receives a copy; none where it takes part.
    pub copy: Option<CopyRule>,
}

/// Which authorities may be on a side: those of which everything holds that it says. What it does not say is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdmissionView {
    /// Levels.
    pub levels: Vec<Level>,
    /// Kinds, named by who knows their names; codes until then.
    pub kinds: Vec<String>,
    /// Their states, or the Union.
    pub countries: Vec<Country>,
    /// Whether they are of another state than the authority that asks.
    pub abroad: bool,
    /// Functions of which they hold one.
    pub functions: Vec<Function>,
    /// Competence areas of which they have one.
    pub competence: Vec<String>,
    /// Whether it holds where a request is sent, and not where it is forwarded.
    pub only_at_sending: bool,
}

impl AdmissionView {
    /// What the definition says of the side; none where it admits all.
    #[must_use]
    pub fn of(procedure: &Procedure, side: &str) -> Option<Self> {
        let admission = procedure.admission_to(side)?;
        Some(Self {
            levels: admission.levels.clone(),
            kinds: admission.kinds.clone(),
            countries: admission.countries.iter().filter_map(|code| Country::parse(code)).collect(),
            abroad: admission.abroad,
            functions: admission.functions.clone(),
            competence: admission.competence.clone(),
            only_at_sending: admission.only_at_sending,
        })
    }
}

/// A section of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormSectionView {
    /// Its title.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FormFieldView>,
}

/// A field of the form, or a further field of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormFieldView {
    /// Its label.
    pub label: String,
    /// Help below the label.
    pub help: Option<String>,
    /// What is filled in.
    pub value: ValueView,
    /// Whether it must be filled in when it is shown.
    pub is_required: bool,
    /// Whether it is shown in some cases only.
    pub is_conditional: bool,
    /// Whether the other side sees it before acceptance.
    pub is_visible_before_acceptance: bool,
}

/// The kind of a value, what may be chosen, and how sensitive it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueView {
    /// Its kind.
    pub kind: FieldKind,
    /// What may be chosen.
    pub choices: Vec<String>,
    /// What it says about a person.
    pub sensitivity: Sensitivity,
    /// The act that allows special data.
    pub ground: Option<GroundView>,
}

/// An act with the article that is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroundView {
    /// The act.
    pub act: ActView,
    /// The article, without the word.
    pub article: Option<String>,
}

/// Questions of one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionSetView {
    /// Title of the category.
    pub title: String,
    /// Its questions.
    pub questions: Vec<SetQuestionView>,
}

/// A question with what may be answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetQuestionView {
    /// The number that officials know.
    pub number: String,
    /// Its text.
    pub text: String,
    /// Help below the text.
    pub help: Option<String>,
    /// The article on which it rests.
    pub article: Option<String>,
    /// The answer.
    pub answer: ValueView,
    /// Further fields of the answer.
    pub follow_ups: Vec<FormFieldView>,
}

/// How an incoming exchange may be refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalRuleView {
    /// The closed list of grounds; empty where a reason in words is enough.
    pub grounds: Vec<String>,
    /// Whether a reason in words is needed as well.
    pub needs_reason: bool,
}

/// A clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadlineView {
    /// Its name.
    pub name: String,
    /// Its length in units.
    pub length: u16,
    /// Its unit.
    pub unit: DeadlineUnit,
    /// Which of the three clocks it is.
    pub clock: ClockKind,
    /// What starts it.
    pub start: DeadlineStart,
    /// Label of the date field from which it counts, where it is one that starts it.
    pub start_field: Option<String>,
    /// Whether it runs only where the form says so.
    pub is_conditional: bool,
    /// What follows when it has run out.
    pub consequence: Option<Consequence>,
    /// Name of the state to which that leads, where the definition names one.
    pub to: Option<String>,
    /// The actions with which the request becomes complete.
    pub completed_by: Vec<Action>,
    /// Name of the side that must act.
    pub holder: String,
    /// Names of the states in which it runs.
    pub states: Vec<String>,
    /// Days after which the holder is reminded.
    pub remind_after_days: Option<u16>,
    /// Days before the last one on which the holder is reminded.
    pub remind_before_days: Vec<u16>,
    /// Working days after the last one after which it escalates, where that is not at once.
    pub escalates_after_days: Option<u16>,
}

/// A state and what can be done in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StateView {
    /// Its name.
    pub name: String,
    /// What happens next, in a sentence.
    pub next: String,
    /// Its phase.
    pub phase: Phase,
    /// How it ended.
    pub ending: Option<Ending>,
    /// Name of the side that has to act.
    pub waiting_for: Option<String>,
    /// What can be done, in the order of the workflow.
    pub moves: Vec<MoveView>,
}

/// Something that can be done in a state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveView {
    /// What is done.
    pub action: Action,
    /// Names of the sides that may do it.
    pub by: Vec<String>,
    /// The state afterwards, counted from 0: the same one when it stays.
    pub to: usize,
}

/// When personal data are blocked and deleted after formal closure (Article 14 of Regulation 1024/2012).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RetentionView {
    /// Months until they are blocked.
    pub block_after_months: u8,
    /// The act that allows more than six months.
    pub block_ground: Option<ActView>,
    /// The regulation that lays the periods down.
    pub regulation: ActView,
}

/// A procedure in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureSummary {
    /// Its id.
    pub id: ProcedureId,
    /// Code of the policy area.
    pub area: String,
    /// Name of the policy area; its code where no definition in force brings one.
    pub area_name: String,
    /// Whether strangers may read it.
    pub is_public: bool,
    /// Language of the texts.
    pub language: Language,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub purpose: String,
    /// Its legal basis.
    pub legal_acts: Vec<ActView>,
}

impl ProcedureSummary {
    /// Whether every one of the words stands in the name, the purpose, the area, the id or the acts.
    #[must_use]
    pub fn has_words(&self, words: &str) -> bool {
        let own = [self.name.as_str(), self.purpose.as_str(), self.area_name.as_str(), self.id.as_str()];
        let acts = self.legal_acts.iter().flat_map(|act| [act.celex.as_str(), act.title.as_str()]);
        has_words(&own.into_iter().chain(acts).collect::<Vec<_>>(), words)
    }
}

/// The procedures in which a person may begin a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeginView {
    /// All of them, by name.
    pub procedures: Vec<ProcedureSummary>,
    /// Those in which the person lately began one, the latest first.
    pub lately: Vec<ProcedureId>,
}

/// Whether strangers may read about the procedure: unless the definition gives a reason against it.
#[must_use]
pub const fn is_public(procedure: &Procedure) -> bool {
    procedure.not_public.is_none()
}

/// Whether every one of the words stands in one of the texts, whatever the accents and capitals. Beginnings of words
/// count.
#[must_use]
fn has_words(texts: &[&str], words: &str) -> bool {
    let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
    let begins =
        |word: &str| folded.iter().flat_map(|text| text.split(' ')).any(|known| known.starts_with(word));
    fold(words).split_whitespace().all(begins)
}

#[cfg(test)]
mod tests {
    use super::has_words;

    #[test]
    fn words_are_found_by_their_beginnings_without_accents_and_capitals() {
        let texts = ["Verificação de uma qualificação", "32005L0036"];
        for words in ["", "  ", "QUALIF verificacao", "32005l", "uma de"] {
            assert!(has_words(&texts, words), "{words}");
        }
        for words in ["ficação", "qualificação vessel", "36"] {
            assert!(!has_words(&texts, words), "{words}");
        }
    }
}
