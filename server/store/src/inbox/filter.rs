//! What the inbox is filtered and sorted by.

use super::Cursor;
use super::allocation::{to_give, waiting};
use super::place::NO_DAY;
use super::units::in_unit_of;
use crate::entities::inbox_row::Column;
use crate::entities::{exchange_label, label, participation};
use crate::exchanges::same;
use crate::search::{Sought, begins, matching};
use crate::stored::day_text;
use domain::country::Country;
use domain::exchanges::Bucket;
use domain::ids::{AuthorityId, LabelId, PersonId};
use domain::procedures::ProcedureId;
use domain::search::cases::{Typed, typed};
use sea_orm::sea_query::{Expr, LikeExpr, Query};
use sea_orm::{ColumnTrait, Condition};
use std::collections::BTreeMap;
use time::{Date, Duration};

/// In which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The latest change first.
    #[default]
    Newest,
    /// The earliest day first; rows without a running clock last.
    Due,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 2] = [Self::Newest, Self::Due];

    /// The word used in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Newest => "newest",
            Self::Due => "due",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.code() == text)
    }
}

/// When the running clock ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueFilter {
    /// Before today.
    Overdue,
    /// Today or on one of the six days after.
    ThisWeek,
    /// Later than that.
    Later,
    /// No clock is running.
    Never,
}

impl DueFilter {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Overdue, Self::ThisWeek, Self::Later, Self::Never];

    /// The word used in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::ThisWeek => "this_week",
            Self::Later => "later",
            Self::Never => "never",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|due| due.code() == text)
    }

    fn condition(self, today: Date) -> Condition {
        let next_week = day_text(today.saturating_add(Duration::WEEK));
        let today = day_text(today);
        let (from, before) = match self {
            Self::Overdue => (None, Some(today)),
            Self::ThisWeek => (Some(today), Some(next_week)),
            Self::Later => (Some(next_week), Some(NO_DAY.to_owned())),
            Self::Never => (Some(NO_DAY.to_owned()), None),
        };
        Condition::all()
            .add_option(from.map(|day| Column::DueOn.gte(day)))
            .add_option(before.map(|day| Column::DueOn.lt(day)))
    }
}

/// Who has it inside the own authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assignee {
    /// This person.
    Person(PersonId),
    /// Nobody.
    Nobody,
}

impl Assignee {
    /// Rows of `inbox_row` whose exchange this one has.
    pub(super) fn condition(self) -> Expr {
        let held = match self {
            Self::Person(person) => participation::Column::Assigned.eq(person.0),
            Self::Nobody => participation::Column::Assigned.is_null(),
        };
        let query = Query::select()
            .expr(Expr::val(1))
            .from(participation::Entity)
            .and_where(same(participation::Column::ExchangeId, Column::ExchangeId))
            .and_where(same(participation::Column::AuthorityId, Column::AuthorityId))
            .and_where(held)
            .take();
        Expr::exists(query)
    }
}

/// Rows of `inbox_row` on whose exchange this label of the same authority lies.
fn labelled(id: LabelId) -> Expr {
    let query = Query::select()
        .expr(Expr::val(1))
        .from(exchange_label::Entity)
        .inner_join(label::Entity, same(label::Column::Id, exchange_label::Column::LabelId))
        .and_where(same(exchange_label::Column::ExchangeId, Column::ExchangeId))
        .and_where(same(label::Column::AuthorityId, Column::AuthorityId))
        .and_where(exchange_label::Column::LabelId.eq(id.0))
        .take();
    Expr::exists(query)
}

/// Which rows, and in which order. The default is everything, the latest change first, 50 rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Only this pile.
    pub bucket: Option<Bucket>,
    /// Only rows whose clock has run out, whoever has to act.
    pub overdue: bool,
    /// Only this state, a name of the definition.
    pub state: Option<String>,
    /// Only this policy area.
    pub policy_area: Option<String>,
    /// Only where the other side is of this country.
    pub country: Option<Country>,
    /// Only where the clock ends then.
    pub due: Option<DueFilter>,
    /// Only what this one has.
    pub assignee: Option<Assignee>,
    /// Only what lies in a unit of this person.
    pub unit_of: Option<PersonId>,
    /// Only what waits for allocation and was given to no unit, in these procedures.
    pub to_allocate: Option<Vec<ProcedureId>>,
    /// Only what carries this label of the authority.
    pub label: Option<LabelId>,
    /// Only rows in which each of these words, in its own script or in Latin letters, stands in the number, the procedure,
    /// the name of the other side or the own reference.
    pub text: Option<String>,
    /// In these procedures the words of `text` may also stand in searchable fields: those whose content the person may
    /// read.
    pub content: Vec<ProcedureId>,
    /// In these procedures not even in those of what waits for allocation, of which the person reads the header alone.
    pub held_back: Vec<ProcedureId>,
    /// Codes of choices that a word of `text` means, by the word in Latin letters.
    pub codes: BTreeMap<String, Vec<String>>,
    /// Only this procedure.
    pub procedure: Option<ProcedureId>,
    /// Only where each of these words stands in its field.
    pub fields: Vec<(String, Sought)>,
    /// In which order.
    pub sort: Sort,
    /// The last row of the page before; one of another order is left aside.
    pub before: Option<Cursor>,
    /// At most so many rows.
    pub limit: u64,
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            bucket: None,
            overdue: false,
            state: None,
            policy_area: None,
            country: None,
            due: None,
            assignee: None,
            unit_of: None,
            to_allocate: None,
            label: None,
            text: None,
            content: Vec::new(),
            held_back: Vec::new(),
            codes: BTreeMap::new(),
            procedure: None,
            fields: Vec::new(),
            sort: Sort::Newest,
            before: None,
            limit: 50,
        }
    }
}

/// The piles in which clocks run.
pub const RUNNING: [Bucket; 2] = [Bucket::WaitingForUs, Bucket::WaitingForThem];

impl Filter {
    /// The filter without its cursor, as a condition on rows of `inbox_row` of this authority.
    pub(super) fn condition(&self, authority: AuthorityId, today: Date) -> Condition {
        let mut condition = Condition::all()
            .add_option(self.bucket.map(|bucket| Column::Bucket.eq(bucket.code())))
            .add_option(self.state.as_deref().map(|state| Column::State.eq(state)))
            .add_option(self.policy_area.as_deref().map(|area| Column::PolicyArea.eq(area)))
            .add_option(self.country.map(|country| Column::CounterpartCountry.eq(country.code())))
            .add_option(self.procedure.as_ref().map(|procedure| Column::Procedure.eq(procedure.as_str())))
            .add_option(self.due.map(|due| due.condition(today)))
            .add_option(self.assignee.map(Assignee::condition))
            .add_option(self.unit_of.map(in_unit_of))
            .add_option(self.to_allocate.as_deref().map(to_give))
            .add_option(self.label.map(labelled))
            .add_option(self.overdue.then(|| DueFilter::Overdue.condition(today)));
        let is_running =
            self.overdue || self.to_allocate.is_some() || self.due.is_some_and(|due| due != DueFilter::Never);
        if self.bucket.is_none() && is_running {
            condition = condition.add(Column::Bucket.is_in(RUNNING.map(Bucket::code)));
        }
        for word in self.words() {
            condition = condition.add(self.stands_anywhere(authority, &word));
        }
        for (field, sought) in &self.fields {
            condition = condition.add(self.stands_in(authority, Some(field), std::slice::from_ref(sought)));
        }
        condition
    }

    /// The word stands in the header, or in a field that the person may read.
    fn stands_anywhere(&self, authority: AuthorityId, word: &Typed) -> Condition {
        let mut condition = Condition::any().add(Column::SearchText.like(contains(&word.own)));
        if word.latin != word.own {
            condition = condition.add(Column::SearchText.like(contains(&word.latin)));
        }
        if self.content.is_empty() {
            return condition;
        }
        let codes = self.codes.get(&word.latin).into_iter().flatten();
        let sought: Vec<Sought> =
            std::iter::once(begins(&word.latin)).chain(codes.cloned().map(Sought::Is)).collect();
        condition.add(self.stands_in(authority, None, &sought))
    }

    fn stands_in(&self, authority: AuthorityId, field: Option<&str>, sought: &[Sought]) -> Condition {
        Condition::all()
            .add(Column::Procedure.is_in(self.content.iter().map(|procedure| procedure.as_str())))
            .add(Column::ExchangeId.in_subquery(matching(authority, field, sought)))
            .add_option((!self.held_back.is_empty()).then(|| waiting(&self.held_back).not()))
    }

    fn words(&self) -> Vec<Typed> {
        self.text.as_deref().map(typed).unwrap_or_default()
    }

    /// Whether the text consists of signs only, or a field is asked for that nobody may read: nothing can be found.
    pub(super) fn is_unfindable(&self) -> bool {
        let is_signs = self.text.as_deref().is_some_and(|text| !text.trim().is_empty());
        (is_signs && self.words().is_empty()) || (!self.fields.is_empty() && self.content.is_empty())
    }
}

/// A pattern that finds the word anywhere. Folding leaves no signs; the escape holds should that ever change.
fn contains(word: &str) -> LikeExpr {
    let mut pattern = String::from("%");
    for letter in word.chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('!')
}
