//! When a field is shown: a closed language of conditions, checked before a definition is used. No scripts.

use serde::{Deserialize, Serialize};

/// A condition on other fields of the same form. In TOML: `{ field = "x", equals = "v" }`,
/// `{ field = "x", one_of = ["a", "b"] }`, `{ field = "x", answered = true }`, `{ all = [..] }`, `{ any = [..] }`,
/// `{ not = {..} }`.
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
    all: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not: Option<Box<Condition>>,
}

impl TryFrom<Written> for Condition {
    type Error = String;
    fn try_from(written: Written) -> Result<Self, Self::Error> {
        let Written { field, equals, one_of, answered, all, any, not } = written;
        match (field, equals, one_of, answered, all, any, not) {
            (Some(field), Some(value), None, None, None, None, None) => Ok(Self::Equals { field, value }),
            (Some(field), None, Some(values), None, None, None, None) => Ok(Self::OneOf { field, values }),
            (Some(field), None, None, Some(true), None, None, None) => Ok(Self::Answered { field }),
            (Some(field), None, None, Some(false), None, None, None) => {
                Ok(Self::Not(Box::new(Self::Answered { field })))
            }
            (None, None, None, None, Some(all), None, None) => Ok(Self::All(all)),
            (None, None, None, None, None, Some(any), None) => Ok(Self::Any(any)),
            (None, None, None, None, None, None, Some(not)) => Ok(Self::Not(not)),
            _ => Err("a condition is `field` with one of `equals`, `one_of` or `answered`, or `all`, `any` or `not` \
                      alone"
                .to_owned()),
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
            Self::Equals { field, .. } | Self::OneOf { field, .. } | Self::Answered { field } => vec![field],
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
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Not(part) => Self::Not(Box::new(part.rename(name))),
        }
    }

    /// Whether the condition holds; `lookup` gives the values of a field, none when it is empty or hidden.
    #[must_use]
    pub fn holds(&self, lookup: &dyn Fn(&str) -> Vec<String>) -> bool {
        match self {
            Self::Equals { field, value } => lookup(field).contains(value),
            Self::OneOf { field, values } => lookup(field).iter().any(|value| values.contains(value)),
            Self::Answered { field } => !lookup(field).is_empty(),
            Self::All(parts) => parts.iter().all(|part| part.holds(lookup)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(lookup)),
            Self::Not(part) => !part.holds(lookup),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn a_condition_is_written_as_it_is_read() {
        let line =
            Line { when: read("{ any = [{ not = { field = 'a', answered = false } }, { all = [] }] }") };
        let text = toml::to_string(&line).unwrap();
        assert_eq!(toml::from_str::<Line>(&text).unwrap(), line);
        assert_eq!(line.when.fields(), ["a"]);
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
        ] {
            assert!(toml::from_str::<Line>(&format!("when = {text}")).is_err(), "{text}");
        }
    }
}
