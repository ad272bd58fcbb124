//! Places in a definition: its head, a row of one of its tables, a follow-up of a question, a part of a letter.

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
    /// Which authorities may be on a side.
    Admission,
    /// Whether coordinators stand in a path.
    Coordinator,
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
    /// Letters.
    Letter,
    /// Paragraphs of a letter.
    LetterPart,
    /// Which documents go with a request or its reply.
    Attachment,
    /// Who is told of an action or a deadline, and how soon.
    Notice,
    /// From which exchanges of other procedures one may follow.
    Follows,
}

impl Table {
    /// Every table, in the order in which a definition has them.
    pub const ALL: [Self; 18] = [
        Self::Head,
        Self::Refusal,
        Self::Side,
        Self::Admission,
        Self::Coordinator,
        Self::List,
        Self::Section,
        Self::Field,
        Self::Question,
        Self::FollowUp,
        Self::State,
        Self::Transition,
        Self::Deadline,
        Self::Letter,
        Self::LetterPart,
        Self::Attachment,
        Self::Notice,
        Self::Follows,
    ];

    /// The word in addresses and in the names of messages; of a table with rows also the last one of its headers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Refusal => "refusal",
            Self::Side => "side",
            Self::Admission => "admission",
            Self::Coordinator => "coordinator",
            Self::List => "list",
            Self::Section => "section",
            Self::Field => "field",
            Self::Question => "question",
            Self::FollowUp => "follow_up",
            Self::State => "state",
            Self::Transition => "transition",
            Self::Deadline => "deadline",
            Self::Letter => "letter",
            Self::LetterPart => "part",
            Self::Attachment => "attachment",
            Self::Notice => "notice",
            Self::Follows => "follows",
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
            Self::LetterPart => "letter.part",
            other => other.code(),
        }
    }

    /// Whether it has rows, which are added, moved and removed.
    #[must_use]
    pub const fn has_rows(self) -> bool {
        !matches!(self, Self::Head | Self::Refusal)
    }

    /// The table in whose rows its own rows stand; none for those that stand by themselves.
    #[must_use]
    pub const fn above(self) -> Option<Self> {
        match self {
            Self::FollowUp => Some(Self::Question),
            Self::LetterPart => Some(Self::Letter),
            _ => None,
        }
    }

    /// The table whose rows stand in its own.
    #[must_use]
    pub const fn below(self) -> Option<Self> {
        match self {
            Self::Question => Some(Self::FollowUp),
            Self::Letter => Some(Self::LetterPart),
            _ => None,
        }
    }

    /// The part of the designer in which it is changed.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Head | Self::Refusal => Part::Overview,
            Self::Side | Self::Admission | Self::Coordinator => Part::Participants,
            Self::List | Self::Section | Self::Field | Self::Attachment => Part::Form,
            Self::Question | Self::FollowUp => Part::Questions,
            Self::State | Self::Transition | Self::Follows => Part::Workflow,
            Self::Deadline | Self::Notice => Part::Deadlines,
            Self::Letter | Self::LetterPart => Part::Letters,
        }
    }
}

/// A page of the designer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Name, area, acts, faults.
    Overview,
    /// Sides, who may be on them, and whether coordinators stand between them.
    Participants,
    /// Lists, sections, fields and attachments.
    Form,
    /// Questions and what is answered.
    Questions,
    /// States, moves, and what may come before.
    Workflow,
    /// Clocks, and notices.
    Deadlines,
    /// Letters and their paragraphs.
    Letters,
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
    pub const ALL: [Self; 12] = [
        Self::Overview,
        Self::Participants,
        Self::Form,
        Self::Questions,
        Self::Workflow,
        Self::Deadlines,
        Self::Letters,
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
            Self::Letters => "letters",
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
        Table::ALL.into_iter().filter(|table| table.part() == self && table.above().is_none()).collect()
    }
}

/// A place that can be changed as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The table.
    pub table: Table,
    /// The row above: the question of a follow-up, the letter of a part, counted from 0; 0 for the other tables.
    pub parent: usize,
    /// The row, counted from 0; 0 where the table has none.
    pub at: usize,
}

impl Place {
    /// A row of a table that stands by itself; `at` counts from 0.
    #[must_use]
    pub const fn row(table: Table, at: usize) -> Self {
        Self { table, parent: 0, at }
    }

    /// A follow-up of a question; both count from 0.
    #[must_use]
    pub const fn follow_up(question: usize, at: usize) -> Self {
        Self { table: Table::FollowUp, parent: question, at }
    }

    /// A part of a letter; both count from 0.
    #[must_use]
    pub const fn letter_part(letter: usize, at: usize) -> Self {
        Self { table: Table::LetterPart, parent: letter, at }
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
        let below = table.below().filter(|below| parts.next() == Some(below.code()));
        match below.zip(parts.next().and_then(|at| at.parse().ok())) {
            Some((table, inner)) => Self { table, parent: at, at: inner },
            None => Self::row(table, at),
        }
    }
}

/// Where a new row goes, as addresses write it: in a table, or below a row, for example `question.2.follow_up`. The
/// table, and the row above; 0 where none is.
#[must_use]
pub fn new_row(text: &str) -> Option<(Table, usize)> {
    if let Some(table) = Table::parse(text) {
        return (table.has_rows() && table.above().is_none()).then_some((table, 0));
    }
    let (above, code) = text.rsplit_once('.')?;
    let above: Place = above.parse().ok()?;
    let below = above.table.below()?;
    (below.code() == code).then_some((below, above.at))
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.table.code();
        match self.table.above() {
            Some(above) => write!(f, "{}.{}.{code}.{}", above.code(), self.parent, self.at),
            None if self.table.has_rows() => write!(f, "{code}.{}", self.at),
            None => f.write_str(code),
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
            Place::row(Table::Letter, 1),
            Place::letter_part(1, 4),
        ] {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for odd in ["", "field", "field.x", "question.1.follow_up", "letter.1.part", "part.1", "nothing.1"] {
            assert_eq!(odd.parse::<Place>(), Err(()), "{odd}");
        }
    }

    #[test]
    fn a_new_row_goes_into_a_table_or_below_a_row() {
        assert_eq!(new_row("letter"), Some((Table::Letter, 0)));
        assert_eq!(new_row("letter.3.part"), Some((Table::LetterPart, 3)));
        assert_eq!(new_row("question.2.follow_up"), Some((Table::FollowUp, 2)));
        for odd in [
            "head",
            "part",
            "follow_up",
            "letter.3",
            "letter.3.follow_up",
            "letter.x.part",
            "field.1.part",
            "",
        ] {
            assert_eq!(new_row(odd), None, "{odd}");
        }
    }

    #[test]
    fn every_fault_has_a_place() {
        assert_eq!(Place::of_path("field.3.when"), Place::row(Table::Field, 3));
        assert_eq!(Place::of_path("question.2.follow_up.1.id"), Place::follow_up(2, 1));
        assert_eq!(Place::of_path("letter.1.part.2.values"), Place::letter_part(1, 2));
        assert_eq!(Place::of_path("letter.1.addressee"), Place::row(Table::Letter, 1));
        assert_eq!(Place::of_path("refusal.grounds.0"), Place::row(Table::Refusal, 0));
        assert_eq!(Place::of_path("legal_acts.1"), Place::row(Table::Head, 0));
    }
}
