//! The inbox of the own authority.

use super::allocation::{allocated_by, held_back, waiting};
use crate::authorities::own_stuck;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::Scope;
use domain::casework::view::LabelView;
use domain::country::Country;
use domain::exchanges::Bucket;
use domain::exchanges::view::{AuthorityLine, Coded, ExchangeSummary, InboxCounts, InboxView};
use domain::ids::{ExchangeId, LabelId};
use domain::procedures::ProcedureId;
use domain::procedures::definition::Phase;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
pub use store::inbox::DueFilter;
use store::inbox::{Assignee, Filter, InboxRow, Sort};
use time::Date;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InboxInput {
    /// Only this pile.
    pub bucket: Option<Bucket>,
    /// Only overdue ones.
    pub overdue: bool,
    /// Only those that wait for allocation and that the caller may allocate.
    pub to_allocate: bool,
    /// Only this state.
    pub state: Option<String>,
    /// Only this policy area.
    pub policy_area: Option<String>,
    /// Only with authorities of this state.
    pub country: Option<Country>,
    /// Only those whose clock ends then.
    pub due: Option<DueFilter>,
    /// Only what this one has inside the own authority.
    pub held_by: Option<Holder>,
    /// Only what carries this label of the own authority.
    pub label: Option<LabelId>,
    /// Number, procedure, authority, own reference, or a searchable field.
    pub text: Option<String>,
    /// Whether the earliest due come first, instead of the newest.
    pub by_due: bool,
    /// Where the page begins.
    pub after: Option<String>,
}

/// Who has an exchange inside the own authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// The caller.
    Me,
    /// Nobody.
    Nobody,
    /// A unit in which the caller works, whoever has it there.
    Unit,
}

impl Holder {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Me, Self::Nobody, Self::Unit];

    /// The word used in addresses and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Nobody => "nobody",
            Self::Unit => "unit",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holder| holder.code() == text)
    }
}

/// Rows of a page of the inbox.
pub const ROWS: u64 = 25;

/// A page of the inbox; its counts are those of the frame.
///
/// # Errors
/// When the store cannot be read.
pub async fn inbox(caller: &Caller, input: &InboxInput) -> Result<InboxView, Error> {
    let reader = caller.services.store.reader();
    let scope = caller.reading();
    let to_allocate = if input.to_allocate { Some(allocated_by(caller, &reader).await?) } else { None };
    let filter = Filter {
        bucket: input.bucket,
        overdue: input.overdue,
        to_allocate,
        state: input.state.clone(),
        policy_area: input.policy_area.clone(),
        country: input.country,
        due: input.due,
        assignee: input.held_by.and_then(|holder| match holder {
            Holder::Me => Some(Assignee::Person(caller.person.id)),
            Holder::Nobody => Some(Assignee::Nobody),
            Holder::Unit => None,
        }),
        unit_of: (input.held_by == Some(Holder::Unit)).then_some(caller.person.id),
        label: input.label,
        text: input.text.clone(),
        content: Scope::content(&caller.person).procedures().to_vec(),
        held_back: if input.text.is_some() { held_back(caller, &reader).await? } else { Vec::new() },
        codes: super::search::codes(caller, input.text.as_deref().unwrap_or_default()),
        sort: if input.by_due { Sort::Due } else { Sort::Newest },
        before: input.after.as_deref().and_then(|text| text.parse().ok()),
        limit: ROWS,
        ..Filter::default()
    };
    let page = store::inbox::page(&reader, &scope, &filter, caller.today()).await?;
    let rows = summaries(caller, &reader, &page.rows).await?;
    let known = caller.services.procedures();
    let procedures: Vec<Arc<Loaded>> = known
        .all_current()
        .into_iter()
        .filter(|loaded| scope.procedures().contains(&loaded.definition.procedure))
        .collect();
    let mut states: BTreeMap<String, String> = BTreeMap::new();
    let mut order = Vec::new();
    let mut policy_areas: Vec<Coded> = Vec::new();
    for loaded in &procedures {
        for state in loaded.definition.states.iter().filter(|state| state.phase != Phase::Draft) {
            let name = loaded.text(caller.language, &format!("state-{}", state.id), "name");
            if states.insert(state.id.clone(), name.to_owned()).is_none() {
                order.push(state.id.clone());
            }
        }
        let area = &loaded.definition.policy_area;
        if !policy_areas.iter().any(|named| named.code == *area) {
            policy_areas.push(Coded { code: area.clone(), text: known.area_name(loaded, caller.language) });
        }
    }
    let states = order
        .into_iter()
        .filter_map(|code| states.get(&code).map(|text| Coded { text: text.clone(), code }))
        .collect();
    let next = page.next.map(|cursor| cursor.to_string());
    let (own, stuck) = (caller.person.authority, own_stuck(caller).await?);
    Ok(InboxView { rows, next, states, policy_areas, own, stuck })
}

/// The counts in the frame.
///
/// # Errors
/// When the store cannot be read.
pub async fn counts(caller: &Caller) -> Result<InboxCounts, Error> {
    let reader = caller.services.store.reader();
    let counts = store::inbox::counts(&reader, &caller.reading(), caller.today()).await?;
    let allocated = allocated_by(caller, &reader).await?;
    let to_allocate = store::inbox::to_allocate(&reader, caller.person.authority, &allocated).await?;
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let pile = |bucket| small(counts.by_bucket.get(&bucket).copied().unwrap_or_default());
    Ok(InboxCounts {
        waiting_for_us: pile(Bucket::WaitingForUs),
        waiting_for_them: pile(Bucket::WaitingForThem),
        closed: pile(Bucket::Closed),
        overdue: small(counts.overdue),
        drafts: small(counts.drafts),
        to_allocate: (!allocated.is_empty()).then(|| small(to_allocate)),
        notices: crate::notices::unread(caller).await?,
    })
}

/// One row as it stands now; none when it is not the caller's.
///
/// # Errors
/// When the store cannot be read.
pub async fn row(caller: &Caller, id: ExchangeId) -> Result<Option<ExchangeSummary>, Error> {
    let reader = caller.services.store.reader();
    let row = store::inbox::row(&reader, &caller.reading(), id).await?;
    Ok(summaries(caller, &reader, row.as_slice()).await?.pop())
}

/// The rows with who has them inside the own authority, or that nobody was given them yet, their unit there and its labels.
async fn summaries(
    caller: &Caller,
    reader: &store::Reader,
    rows: &[InboxRow],
) -> Result<Vec<ExchangeSummary>, Error> {
    let ids: Vec<ExchangeId> = rows.iter().map(|row| row.exchange).collect();
    let authority = caller.person.authority;
    let mut labels = store::casework::labels_on(reader, authority, &ids).await?;
    let mut assignees = store::casework::assignees(reader, authority, &ids).await?;
    let mut units = store::casework::units_on(reader, authority, &ids).await?;
    let new: BTreeSet<ProcedureId> =
        rows.iter().filter(|row| row.is_new).map(|row| row.procedure.clone()).collect();
    let new: Vec<ProcedureId> = new.into_iter().collect();
    let allocating = store::authorities::allocation::allocating(reader, authority, &new).await?;
    let waiting = waiting(caller, reader, rows, &allocating).await?;
    Ok(rows
        .iter()
        .filter_map(|row| summary(caller, row))
        .map(|mut row| {
            let label = |label: domain::casework::Label| LabelView {
                id: label.id,
                name: label.name,
                colour: label.colour,
            };
            row.labels = labels.remove(&row.id).unwrap_or_default().into_iter().map(label).collect();
            row.waits_for_allocation = waiting.contains(&row.id);
            row.assigned = assignees.remove(&row.id).map(|(_, name)| name);
            row.unit = units.remove(&row.id);
            row
        })
        .collect())
}

pub(crate) fn summary(caller: &Caller, row: &InboxRow) -> Option<ExchangeSummary> {
    let loaded = caller.services.procedures().version(&row.procedure, row.version)?;
    let today: Date = caller.today();
    let state = row.state.clone().unwrap_or_default();
    let counterpart = caller.services.directory().line(row.counterpart).unwrap_or_else(|| AuthorityLine {
        id: row.counterpart,
        name: row.counterpart.to_string(),
        language: "en".to_owned(),
        country: row.counterpart_country,
    });
    Some(ExchangeSummary {
        id: row.exchange,
        number: row.number.clone(),
        procedure_name: loaded.text(caller.language, "procedure", "short").to_owned(),
        state_name: loaded.text(caller.language, &format!("state-{state}"), "name").to_owned(),
        phase: loaded.definition.state(&state).map_or(Phase::Open, |state| state.phase),
        ending: loaded.definition.state(&state).and_then(|state| state.ending),
        state,
        bucket: row.bucket,
        counterpart,
        own_reference: row.own_reference.clone(),
        due: row.due_on,
        days_left: row.due_on.map(|due| (due - today).whole_days()),
        changed_at: row.changed_at,
        is_confidential: row.is_confidential,
        assigned: None,
        unit: None,
        waits_for_allocation: false,
        labels: Vec::new(),
    })
}
