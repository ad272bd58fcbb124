//! Places in a definition: its head, a row of one of its tables, a follow-up of a question.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A table of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// What stands before the first table: name, area, acts, retention.
    Head,
    /// How an incoming exchange may be refused.
    Refusal,
    /// Who takes part.
    Side,
    /// Lists of codes.
    List,
    /// Sections of the form.
    Section,
    /// Fields of the form.
    Field,
    /// Questions.
    Question,
    /// Further fields of the answer to a question.
    FollowUp,
    /// States.
    State,
    /// Which action leads from where to where.
    Transition,
    /// Clocks.
    Deadline,
}

impl Table {
    /// Every table, in the order in which a definition has them.
    pub const ALL: [Self; 11] = [
        Self::Head,
        Self::Refusal,
        Self::Side,
        Self::List,
        Self::Section,
        Self::Field,
        Self::Question,
        Self::FollowUp,
        Self::State,
        Self::Transition,
        Self::Deadline,
    ];

    /// The word in addresses and in the names of messages; of a table with rows also that of its headers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Refusal => "refusal",
            Self::Side => "side",
            Self::List => "list",
            Self::Section => "section",
            Self::Field => "field",
            Self::Question => "question",
            Self::FollowUp => "follow_up",
            Self::State => "state",
            Self::Transition => "transition",
            Self::Deadline => "deadline",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.code() == text)
    }

    /// The path in a header of the file.
    #[must_use]
    pub const fn header(self) -> &'static str {
        match self {
            Self::FollowUp => "question.follow_up",
            other => other.code(),
        }
    }

    /// Whether it has rows, which are added, moved and removed.
    #[must_use]
    pub const fn has_rows(self) -> bool {
        !matches!(self, Self::Head | Self::Refusal)
    }

    /// The part of the designer in which it is changed.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Head | Self::Refusal => Part::Overview,
            Self::Side => Part::Participants,
            Self::List | Self::Section | Self::Field => Part::Form,
            Self::Question | Self::FollowUp => Part::Questions,
            Self::State | Self::Transition => Part::Workflow,
            Self::Deadline => Part::Deadlines,
        }
    }
}

/// A page of the designer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Name, area, acts, faults.
    Overview,
    /// Sides.
    Participants,
    /// Lists, sections and fields.
    Form,
    /// Questions and what is answered.
    Questions,
    /// States and moves.
    Workflow,
    /// Clocks.
    Deadlines,
    /// Texts of every language.
    Texts,
    /// The files as they are.
    File,
    /// What people will see.
    Preview,
    /// The course of a case that is not stored.
    DryRun,
    /// Submission and approval.
    Publish,
}

impl Part {
    /// Every page, in order.
    pub const ALL: [Self; 11] = [
        Self::Overview,
        Self::Participants,
        Self::Form,
        Self::Questions,
        Self::Workflow,
        Self::Deadlines,
        Self::Texts,
        Self::File,
        Self::Preview,
        Self::DryRun,
        Self::Publish,
    ];

    /// The word in addresses and in the names of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Participants => "participants",
            Self::Form => "form",
            Self::Questions => "questions",
            Self::Workflow => "workflow",
            Self::Deadlines => "deadlines",
            Self::Texts => "texts",
            Self::File => "file",
            Self::Preview => "preview",
            Self::DryRun => "dry-run",
            Self::Publish => "publish",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == text)
    }

    /// The tables that are changed on the page.
    #[must_use]
    pub fn tables(self) -> Vec<Table> {
        Table::ALL.into_iter().filter(|table| table.part() == self && *table != Table::FollowUp).collect()
    }
}

/// A place that can be changed as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The table.
    pub table: Table,
    /// The question of a follow-up, counted from 0; 0 for the other tables.
    pub parent: usize,
    /// The row, counted from 0; 0 where the table has none.
    pub at: usize,
}

impl Place {
    /// A row of a table that is no follow-up; `at` counts from 0.
    #[must_use]
    pub const fn row(table: Table, at: usize) -> Self {
        Self { table, parent: 0, at }
    }

    /// A follow-up of a question; both count from 0.
    #[must_use]
    pub const fn follow_up(question: usize, at: usize) -> Self {
        Self { table: Table::FollowUp, parent: question, at }
    }

    /// The place around the path of a fault, for example `question.2.follow_up.0.when`.
    #[must_use]
    pub fn of_path(path: &str) -> Self {
        let mut parts = path.split('.');
        let table = parts.next().and_then(Table::parse).filter(|table| table.has_rows());
        let Some(table) = table else {
            let is_refusal = path == "refusal" || path.starts_with("refusal.");
            return Self::row(if is_refusal { Table::Refusal } else { Table::Head }, 0);
        };
        let at = parts.next().and_then(|at| at.parse().ok()).unwrap_or(0);
        match (table, parts.next(), parts.next().and_then(|at| at.parse().ok())) {
            (Table::Question, Some("follow_up"), Some(inner)) => Self::follow_up(at, inner),
            _ => Self::row(table, at),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.table {
            Table::Head | Table::Refusal => f.write_str(self.table.code()),
            Table::FollowUp => write!(f, "question.{}.follow_up.{}", self.parent, self.at),
            table => write!(f, "{}.{}", table.code(), self.at),
        }
    }
}

impl FromStr for Place {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let place = Self::of_path(text);
        if place.to_string() == text { Ok(place) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_as_it_is_written() {
        for place in [
            Place::row(Table::Head, 0),
            Place::row(Table::Refusal, 0),
            Place::row(Table::Transition, 12),
            Place::follow_up(2, 3),
        ] {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for odd in ["", "field", "field.x", "question.1.follow_up", "nothing.1"] {
            assert_eq!(odd.parse::<Place>(), Err(()), "{odd}");
        }
    }

    #[test]
    fn every_fault_has_a_place() {
        assert_eq!(Place::of_path("field.3.when"), Place::row(Table::Field, 3));
        assert_eq!(Place::of_path("question.2.follow_up.1.id"), Place::follow_up(2, 1));
        assert_eq!(Place::of_path("refusal.grounds.0"), Place::row(Table::Refusal, 0));
        assert_eq!(Place::of_path("legal_acts.1"), Place::row(Table::Head, 0));
    }
}
