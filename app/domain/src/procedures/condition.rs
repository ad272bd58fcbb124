//! When a field is shown: a closed language of conditions, checked before a definition is used. No scripts.

mod day;

pub use day::Day;

use crate::procedures::fault::Wrong;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use time::Date;

/// A condition on other fields of the same form. In TOML: `{ field = "x", equals = "v" }`,
/// `{ field = "x", one_of = ["a", "b"] }`, `{ field = "x", answered = true }`, `{ field = "x", before = "2026-01-31" }`,
/// `{ field = "x", after = "today" }`, `{ all = [..] }`, `{ any = [..] }`, `{ not = {..} }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub enum Condition {
    /// One of the field's values is this code.
    Equals {
        /// The field.
        field: String,
        /// The code.
        value: String,
    },
    /// One of the field's values is one of these codes.
    OneOf {
        /// The field.
        field: String,
        /// The codes.
        values: Vec<String>,
    },
    /// The field is filled.
    Answered {
        /// The field.
        field: String,
    },
    /// The field is a date before this day.
    Before {
        /// The field.
        field: String,
        /// The day, which itself is not before.
        day: Day,
    },
    /// The field is a date after this day.
    After {
        /// The field.
        field: String,
        /// The day, which itself is not after.
        day: Day,
    },
    /// All of these hold.
    All(Vec<Self>),
    /// At least one of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
}

/// A condition as it is written: exactly one form may be filled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    equals: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    one_of: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answered: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<Day>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not: Option<Box<Condition>>,
}

impl TryFrom<Written> for Condition {
    type Error = Wrong;
    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written { field, equals, one_of, answered, before, after, all, any, not } = written;
        let parts = match (all, any, not) {
            (None, None, None) => None,
            (Some(all), None, None) => Some(Self::All(all)),
            (None, Some(any), None) => Some(Self::Any(any)),
            (None, None, Some(not)) => Some(Self::Not(not)),
            _ => return Err(Wrong::BadCondition {}),
        };
        match (parts, field, equals, one_of, answered, before, after) {
            (Some(parts), None, None, None, None, None, None) => Ok(parts),
            (None, Some(field), Some(value), None, None, None, None) => Ok(Self::Equals { field, value }),
            (None, Some(field), None, Some(values), None, None, None) => Ok(Self::OneOf { field, values }),
            (None, Some(field), None, None, Some(true), None, None) => Ok(Self::Answered { field }),
            (None, Some(field), None, None, Some(false), None, None) => {
                Ok(Self::Not(Box::new(Self::Answered { field })))
            }
            (None, Some(field), None, None, None, Some(day), None) => Ok(Self::Before { field, day }),
            (None, Some(field), None, None, None, None, Some(day)) => Ok(Self::After { field, day }),
            _ => Err(Wrong::BadCondition {}),
        }
    }
}

impl From<Condition> for Written {
    fn from(condition: Condition) -> Self {
        match condition {
            Condition::Equals { field, value } => {
                Self { field: Some(field), equals: Some(value), ..Self::default() }
            }
            Condition::OneOf { field, values } => {
                Self { field: Some(field), one_of: Some(values), ..Self::default() }
            }
            Condition::Answered { field } => {
                Self { field: Some(field), answered: Some(true), ..Self::default() }
            }
            Condition::Before { field, day } => {
                Self { field: Some(field), before: Some(day), ..Self::default() }
            }
            Condition::After { field, day } => {
                Self { field: Some(field), after: Some(day), ..Self::default() }
            }
            Condition::All(all) => Self { all: Some(all), ..Self::default() },
            Condition::Any(any) => Self { any: Some(any), ..Self::default() },
            Condition::Not(not) => Self { not: Some(not), ..Self::default() },
        }
    }
}

impl Condition {
    /// The fields that the condition names, in order, repeated as often as they are named.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        match self {
            Self::Equals { field, .. }
            | Self::OneOf { field, .. }
            | Self::Answered { field }
            | Self::Before { field, .. }
            | Self::After { field, .. } => vec![field],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::fields).collect(),
            Self::Not(part) => part.fields(),
        }
    }

    /// The same condition with other names of its fields, for example the paths of their entries.
    #[must_use]
    pub fn rename(&self, name: &dyn Fn(&str) -> String) -> Self {
        let each = |parts: &[Self]| parts.iter().map(|part| part.rename(name)).collect();
        match self {
            Self::Equals { field, value } => Self::Equals { field: name(field), value: value.clone() },
            Self::OneOf { field, values } => Self::OneOf { field: name(field), values: values.clone() },
            Self::Answered { field } => Self::Answered { field: name(field) },
            Self::Before { field, day } => Self::Before { field: name(field), day: *day },
            Self::After { field, day } => Self::After { field: name(field), day: *day },
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Not(part) => Self::Not(Box::new(part.rename(name))),
        }
    }

    /// The same condition with this day in the place of `today`.
    #[must_use]
    pub fn on(&self, today: Date) -> Cow<'_, Self> {
        if self.names_today() { Cow::Owned(self.with(Day::On(today))) } else { Cow::Borrowed(self) }
    }

    fn names_today(&self) -> bool {
        match self {
            Self::Before { day, .. } | Self::After { day, .. } => *day == Day::Today,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::names_today),
            Self::Not(part) => part.names_today(),
            Self::Equals { .. } | Self::OneOf { .. } | Self::Answered { .. } => false,
        }
    }

    fn with(&self, today: Day) -> Self {
        let each = |parts: &[Self]| parts.iter().map(|part| part.with(today)).collect();
        match self {
            Self::Before { field, day: Day::Today } => Self::Before { field: field.clone(), day: today },
            Self::After { field, day: Day::Today } => Self::After { field: field.clone(), day: today },
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Not(part) => Self::Not(Box::new(part.with(today))),
            other => other.clone(),
        }
    }

    /// Whether the condition holds; `lookup` gives the values of a field, none when it is empty or hidden: codes as they
    /// are, dates as `2026-01-31`. Where the condition names `today`, say first which day that is (`on`): no date lies
    /// before or after a day that nobody has named.
    #[must_use]
    pub fn holds(&self, lookup: &dyn Fn(&str) -> Vec<String>) -> bool {
        match self {
            Self::Equals { field, value } => lookup(field).contains(value),
            Self::OneOf { field, values } => lookup(field).iter().any(|value| values.contains(value)),
            Self::Answered { field } => !lookup(field).is_empty(),
            Self::Before { field, day } => day
                .date()
                .is_some_and(|day| lookup(field).iter().filter_map(|text| Day::read(text)).any(|d| d < day)),
            Self::After { field, day } => day
                .date()
                .is_some_and(|day| lookup(field).iter().filter_map(|text| Day::read(text)).any(|d| d > day)),
            Self::All(parts) => parts.iter().all(|part| part.holds(lookup)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(lookup)),
            Self::Not(part) => !part.holds(lookup),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Line {
        when: Condition,
    }

    fn read(text: &str) -> Condition {
        toml::from_str::<Line>(&format!("when = {text}")).unwrap().when
    }

    fn values(field: &str) -> Vec<String> {
        match field {
            "reason" => vec!["forged".into(), "altered".into()],
            "answer" => vec!["no".into()],
            "issued" => vec!["2026-01-31".into()],
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_form_is_read_and_decided() {
        for (text, expected) in [
            ("{ field = 'answer', equals = 'no' }", true),
            ("{ field = 'answer', equals = 'yes' }", false),
            ("{ field = 'reason', one_of = ['never', 'altered'] }", true),
            ("{ field = 'other', one_of = ['never'] }", false),
            ("{ field = 'other', answered = true }", false),
            ("{ field = 'other', answered = false }", true),
            (
                "{ all = [{ field = 'answer', equals = 'no' }, { field = 'reason', equals = 'forged' }] }",
                true,
            ),
            ("{ any = [{ field = 'answer', equals = 'yes' }, { field = 'other', answered = true }] }", false),
            ("{ not = { field = 'answer', equals = 'yes' } }", true),
        ] {
            assert_eq!(read(text).holds(&values), expected, "{text}");
        }
    }

    #[test]
    fn a_day_lies_neither_before_nor_after_itself() {
        for (text, expected) in [
            ("{ field = 'issued', before = '2026-02-01' }", true),
            ("{ field = 'issued', before = '2026-01-31' }", false),
            ("{ field = 'issued', after = '2026-01-31' }", false),
            ("{ field = 'issued', after = '2026-01-30' }", true),
            ("{ field = 'other', before = '2026-01-31' }", false),
            ("{ field = 'answer', before = '2026-01-31' }", false),
            ("{ not = { field = 'other', after = 'today' } }", true),
        ] {
            assert_eq!(read(text).holds(&values), expected, "{text}");
        }
    }

    #[test]
    fn today_is_the_day_that_is_named() {
        let condition = read("{ any = [{ not = { field = 'issued', before = 'today' } }, { all = [] }] }");
        let Condition::Any(parts) = &condition else { panic!("{condition:?}") };
        let past = parts[0].clone();
        for (today, expected) in [(date!(2026 - 01 - 31), true), (date!(2026 - 02 - 01), false)] {
            assert_eq!(past.on(today).holds(&values), expected, "{today}");
        }
        let plain = read("{ field = 'issued', before = '2026-02-01' }");
        assert!(matches!(plain.on(date!(2026 - 02 - 01)), Cow::Borrowed(_)));
    }

    #[test]
    fn a_condition_is_written_as_it_is_read() {
        let line = Line {
            when: read(
                "{ any = [{ not = { field = 'a', answered = false } }, { all = [] }, { field = 'b', before = 'today' }, { field = 'c', after = '2026-01-31' }] }",
            ),
        };
        let text = toml::to_string(&line).unwrap();
        assert_eq!(toml::from_str::<Line>(&text).unwrap(), line);
        assert_eq!(line.when.fields(), ["a", "b", "c"]);
    }

    #[test]
    fn a_condition_of_two_forms_or_of_none_or_with_unknown_words_is_refused() {
        for text in [
            "{ field = 'a' }",
            "{ field = 'a', equals = 'b', answered = true }",
            "{ equals = 'b' }",
            "{ field = 'a', all = [] }",
            "{}",
            "{ field = 'a', greater = '3' }",
            "{ field = 'a', before = '31.1.2026' }",
            "{ field = 'a', before = '2026-02-30' }",
            "{ field = 'a', before = 'today', after = '2026-01-31' }",
            "{ before = 'today' }",
            "{ all = [], any = [] }",
        ] {
            assert!(toml::from_str::<Line>(&format!("when = {text}")).is_err(), "{text}");
        }
    }
}
