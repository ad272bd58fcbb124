//! Views of the network, as its pages show it. They name public bodies, and people to their colleagues alone.

mod data;
mod network;
mod who_sees;

pub use data::{DataView, ProposalView};
pub use network::{FaultView, FaultsView, NetworkView, NodeView, StateLine};
pub use who_sees::{AuthorityWhoSeesView, ByView, HolderView};

use super::access::{AccessState, AccessStep, Switches};
use super::authority::Level;
use super::coordinator::Function;
use super::favourite_group::FavouriteGroup;
use super::life::{Life, LifeStep};
use super::link::Duty;
use super::office::{Office, Opening};
use super::other_name::OtherName;
use super::registration::{Registration, RegistrationState, RegistrationStep};
use super::split::How;
use super::waiting::WaitingKind;
use crate::accounts::invitation::LinkState;
use crate::accounts::view::LinkView as LinkOfPerson;
use crate::country::Country;
use crate::exchanges::view::{AuthorityContact, AuthorityLine, Coded};
use crate::ids::{AppointmentId, AuthorityId, ExchangeId, PersonId};
use crate::language::Language;
use crate::notices::StuckMail;
use crate::problem::{FieldProblem, Refusal};
use crate::procedures::admission::Unfit;
use crate::procedures::definition::CoordinatorRule;
use crate::procedures::{Entries, ProcedureId};
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// What an authority says of its office, as pages show it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct OfficeView {
    /// What it says, without closings that are over.
    pub office: Office,
    /// Whether it is open now; none where nothing is said about hours.
    pub opening: Option<Opening>,
    /// The day on which the authority last confirmed what the directory says of it; none if it never did.
    pub confirmed_on: Option<Date>,
    /// Whether that counts still.
    pub is_confirmed: bool,
}

/// A function as pages show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionView {
    /// Its identity.
    pub id: AppointmentId,
    /// What it is.
    pub function: Function,
    /// Name and code of its region; none for the whole state.
    pub region: Option<String>,
    /// Names of its policy areas; all of them if empty.
    pub areas: Vec<String>,
    /// Whether the reader may take it back.
    pub may_take_back: bool,
}

/// A link as the page of its authority shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    /// The other end: the coordinator, or the authority that is helped.
    pub other: AuthorityLine,
    /// For what, as it is posted.
    pub scope: String,
    /// The procedure of the scope by name, if it is one.
    pub procedure: Option<String>,
    /// The policy area of the scope by name, if it is one.
    pub area: Option<String>,
    /// What the coordinator does there.
    pub duties: Vec<Duty>,
    /// Whether the reader may end it.
    pub may_unlink: bool,
}

/// Access to one procedure as the page of its authority shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessView {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its name.
    pub name: String,
    /// Name of its policy area.
    pub area: String,
    /// How far the access has come; none if there is none.
    pub state: Option<AccessState>,
    /// How the authority works there.
    pub switches: Switches,
    /// Whether coordinators approve requests in the procedure, whatever the switch says.
    pub approves_requests: CoordinatorRule,
    /// Whether coordinators approve replies in the procedure, whatever the switch says.
    pub approves_replies: CoordinatorRule,
    /// Who is in charge of the authority there.
    pub in_charge: Vec<AuthorityLine>,
    /// The mailbox that the authority keeps for the procedure; none where the general one is meant.
    pub mailbox: Option<String>,
    /// What the reader may do with it now.
    pub steps: Vec<AccessStep>,
    /// How many exchanges run there, for who may take the access away.
    pub running: u64,
}

/// What the reader may link or give on this page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ChoicesView {
    /// Coordinators that can be linked.
    pub coordinators: Vec<AuthorityLine>,
    /// Scopes of links: what is posted, and either the name of a procedure or a policy area.
    pub scopes: Vec<(String, Option<String>, Option<String>)>,
    /// Duties with which they can be linked.
    pub duties: Vec<Duty>,
    /// Functions that can be given.
    pub functions: Vec<Function>,
    /// Policy areas of a remit.
    pub areas: Vec<Coded>,
    /// Regions of a remit, for who may give functions; none where the state has none with a name.
    pub regions: Vec<Coded>,
    /// Steps in the life of the authority.
    pub life: Vec<LifeStep>,
    /// How many exchanges run at the authority, for who may end its part.
    pub running: u64,
    /// Whether the authority can go into another one, or be made a part of one.
    pub may_merge: bool,
    /// What was shown of the authority, posted by the form that lets it go into another one; empty where it cannot.
    pub seen: String,
    /// Whether it has tasks that can go to others.
    pub may_split: bool,
}

/// Tasks that went from one authority to another on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedView {
    /// The other authority.
    pub other: AuthorityLine,
    /// Names of the procedures.
    pub procedures: Vec<String>,
    /// The day.
    pub on: Date,
}

/// A procedure of an authority that is to be split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SplitRow {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its name.
    pub name: String,
    /// Name of its policy area; its own name where none of it is in force.
    pub area: String,
    /// How many exchanges run there.
    pub running: u64,
    /// To whom it goes and how, once all is in order; none where it stays.
    pub goes: Option<(AuthorityLine, How)>,
    /// Whether nobody there handles it as yet.
    pub is_unread: bool,
    /// Which authorities may be meant, where what was typed names none or several.
    pub meant: Vec<AuthorityLine>,
}

/// The page on which an authority is split.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SplitView {
    /// The authority.
    pub authority: AuthorityLine,
    /// What it can give.
    pub rows: Vec<SplitRow>,
    /// Whether it exists no longer afterwards.
    pub leaves: bool,
    /// Whether the plan that was asked for can be carried out.
    pub is_ready: bool,
    /// Why it cannot.
    pub refusal: Option<Refusal>,
    /// What is wrong in the form.
    pub problems: Vec<FieldProblem>,
    /// What was shown of those concerned, posted with the confirmation.
    pub seen: String,
    /// What goes over of what it says of its competences, once all is in order.
    pub competences: CompetencesGoingView,
}

/// What goes over of what an authority says it is competent for.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct CompetencesGoingView {
    /// Who says what of it from now on.
    pub gained: Vec<(AuthorityLine, Vec<StatedView>)>,
    /// Codes of the areas of which the authority says nothing any more.
    pub lost: Vec<String>,
}

/// What an authority says it is competent for in an area.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct StatedView {
    /// Code of the area.
    pub area: String,
    /// Names of professions.
    pub professions: Vec<String>,
    /// Economic activities, each with its code.
    pub activities: Vec<String>,
    /// Keywords, each with its language.
    pub keywords: Vec<(Language, String)>,
}

/// The page on which it is said for what an authority is competent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetencesView {
    /// The authority.
    pub authority: AuthorityLine,
    /// Codes of its competence areas.
    pub areas: Vec<String>,
    /// What is said now.
    pub entries: Entries,
    /// The professions that can be chosen.
    pub professions: Vec<Coded>,
    /// The economic activities that can be chosen, each with its code in its name.
    pub activities: Vec<Coded>,
    /// The languages in which it gives keywords.
    pub languages: Vec<Language>,
}

/// An authority as its page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorityView {
    /// The authority with its contact.
    pub contact: AuthorityContact,
    /// Its level.
    pub level: Level,
    /// Codes of its competence areas.
    pub areas: Vec<String>,
    /// What it says it is competent for, area by area.
    pub stated: Vec<StatedView>,
    /// Whether the reader may say so for it.
    pub may_state: bool,
    /// Name and code of its region, if it is known.
    pub region: Option<String>,
    /// Where it stands in its life.
    pub life: Life,
    /// Functions that it holds.
    pub functions: Vec<FunctionView>,
    /// Its coordinators.
    pub links: Vec<LinkView>,
    /// Its access.
    pub access: Vec<AccessView>,
    /// Names of the procedures in which it can be addressed now.
    pub procedures: Vec<String>,
    /// Whether the reader marked it.
    pub is_favourite: bool,
    /// Groups of the reader that hold it.
    pub groups: Vec<FavouriteGroup>,
    /// Groups of the reader that do not.
    pub other_groups: Vec<FavouriteGroup>,
    /// What the reader may add.
    pub choices: ChoicesView,
    /// A few words in its own language that say what it is; may be empty.
    pub title: String,
    /// What its kind is called; empty where none is known.
    pub kind: String,
    /// What else it is called.
    pub names: Vec<OtherName>,
    /// Whether the reader changes its core data, or asks for it.
    pub may_change_data: bool,
    /// Whether the reader keeps the entry of the authority.
    pub may_change_entry: bool,
    /// What its mailboxes do not take, for who keeps the entry.
    pub stuck: Vec<StuckMail>,
    /// The authority into which it went.
    pub successor: Option<AuthorityLine>,
    /// The authorities that went into it.
    pub predecessors: Vec<AuthorityLine>,
    /// What it gave to others, the newest first.
    pub gave: Vec<PassedView>,
    /// What others gave to it, the newest first.
    pub got: Vec<PassedView>,
    /// The authorities of which it is a part, the nearest first.
    pub above: Vec<AuthorityLine>,
    /// The authorities that are parts of it.
    pub parts: Vec<AuthorityLine>,
}

/// Who is in charge of the own authority, and in which procedures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InChargeView {
    /// The coordinators; none where nobody is in charge yet.
    pub contacts: Vec<AuthorityContact>,
    /// Names of the procedures.
    pub procedures: Vec<String>,
}

/// Who helps the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactsView {
    /// The national coordinator of the own state.
    pub national: Option<AuthorityContact>,
    /// Who is in charge, each set of coordinators once.
    pub in_charge: Vec<InChargeView>,
    /// The Commission.
    pub commission: Option<AuthorityContact>,
    /// The own authority.
    pub own: AuthorityId,
}

/// A reason for which the search found an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundBy {
    /// What the typed words were taken for: a code of `MatchKind`.
    pub kind: String,
    /// The words as typed.
    pub typed: String,
    /// What they matched: a word as it stands in a name, the code of a kind of body or of a competence, the name of a
    /// place or of a state.
    pub matched: String,
    /// The same in the reader's language.
    pub shown: String,
}

/// Something that waits within the reader's remit. Of an exchange it names the header and nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingLine {
    /// The authority that it is about.
    pub authority: AuthorityLine,
    /// Name of the procedure.
    pub procedure: Option<String>,
    /// Number of the exchange; none where a side asks for confidential treatment.
    pub number: Option<String>,
    /// The exchange, where it waits in the reader's own authority and the reader may open it.
    pub exchange: Option<ExchangeId>,
    /// Since when it waits, where that is known.
    pub since: Option<Date>,
    /// What the authority is reminded of, as it is posted; none where nobody can be reminded.
    pub reminder: Option<String>,
    /// What its mailboxes do not take, where that is what waits.
    pub stuck: Vec<StuckMail>,
    /// Of whom another password was asked for, where that is what waits, by name.
    pub resets: Vec<(PersonId, String)>,
}

/// What waits for the reader as a coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingView {
    /// What is listed.
    pub kind: WaitingKind,
    /// How many there are of each kind with which the reader deals, at most `OVERDUE_CAP`.
    pub counts: Vec<(WaitingKind, u32)>,
    /// How many registrations wait for the reader; none where the reader decides on none. They have a page of their own.
    pub registrations: Option<u32>,
    /// A page of those listed.
    pub rows: Vec<WaitingLine>,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// Why an authority cannot be addressed in a procedure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyNot {
    /// It has no access to the procedure.
    NoAccess,
    /// Its access is suspended, or its whole part in the network.
    Suspended,
    /// It has access, and nobody there handles the procedure.
    NobodyReads,
    /// The definition of the procedure does not admit it.
    Unfit(Unfit),
}

/// The page on which an authority asks to be registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisterPageView {
    /// What became of the link; none on the first form, to which no link leads.
    pub link: Option<LinkState>,
    /// The states of which an authority can be registered here.
    pub countries: Vec<Country>,
    /// What is to be corrected; empty on the first form.
    pub reason: String,
    /// What was sent before.
    pub entries: Entries,
    /// Kinds of body.
    pub kinds: Vec<Coded>,
    /// Authorities of the directory that may be the one that was typed.
    pub similar: Vec<AuthorityLine>,
}

/// The form by which a coordinator invites or registers an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisteringView {
    /// The states of which the reader can.
    pub countries: Vec<Country>,
    /// The regions of the only state; none where there are several, or it has none with a name.
    pub regions: Vec<Coded>,
    /// Kinds of body.
    pub kinds: Vec<Coded>,
    /// Authorities of the directory that may be the one that was typed.
    pub similar: Vec<AuthorityLine>,
}

/// A registration in the list of a coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrationLine {
    /// Its identity.
    pub id: AuthorityId,
    /// Its number.
    pub number: String,
    /// Official name of the authority.
    pub name: String,
    /// Language of the name.
    pub language: Language,
    /// The state it belongs to.
    pub country: Country,
    /// How far it has come.
    pub state: RegistrationState,
    /// When it was sent first.
    pub received_at: OffsetDateTime,
}

/// A registration as its page shows it to a coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrationView {
    /// What the list says.
    pub line: RegistrationLine,
    /// What the authority says.
    pub form: Registration,
    /// Name of its kind.
    pub kind: Option<String>,
    /// Name and code of its region, if it has one.
    pub region: Option<String>,
    /// What was last asked for or given as a reason.
    pub reason: String,
    /// Authorities of the directory that may be the same.
    pub similar: Vec<AuthorityLine>,
    /// What the reader may do.
    pub steps: Vec<RegistrationStep>,
    /// The link of the authority that was invited, then that of its first user, while it waits to be used.
    pub link: Option<LinkOfPerson>,
    /// The authority that came of it.
    pub authority: Option<AuthorityLine>,
}
