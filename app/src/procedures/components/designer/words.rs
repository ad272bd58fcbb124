//! Words of the interface for tables, keys and codes of a definition.

use crate::i18n::{has_key, tr_dynamic_attr};
use crate::procedures::words::{
    action_name, attachment_words, carrier_name, clock_name, consequence_words, coordinator_words,
    copy_words, kind_name, path_name,
};
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::language::Language;
use domain::procedures::definition::{
    AttachedTo, AttachmentRule, ClockKind, Consequence, CoordinatorPath, CoordinatorRule, CopyRule, FieldKind,
};
use domain::procedures::design::place::Part;
use domain::procedures::design::schema::Slot;
use domain::procedures::design::{Table, condition};
use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

/// Name of a page.
#[must_use]
pub fn part_name(part: Part) -> String {
    match part {
        Part::Participants => t_attr!("procedure-participants"),
        Part::Form => t_attr!("procedure-form"),
        Part::Questions => t_attr!("case-questions"),
        Part::Workflow => t_attr!("procedure-workflow"),
        Part::Deadlines => t_attr!("procedure-deadlines"),
        Part::Letters => t_attr!("letters-title"),
        part => tr_dynamic_attr(&format!("design-part-{}", part.code()), None),
    }
}

/// Name of a table.
#[must_use]
pub fn table_name(table: Table) -> String {
    match table {
        Table::Refusal => t_attr!("procedure-refusal"),
        Table::Side => t_attr!("procedure-participants"),
        Table::Admission => t_attr!("admission-title"),
        Table::Coordinator => t_attr!("case-coordinators"),
        Table::Question => t_attr!("case-questions"),
        Table::State => t_attr!("inbox-state"),
        Table::Deadline => t_attr!("procedure-deadlines"),
        Table::Letter => t_attr!("letters-title"),
        Table::Notice => t_attr!("notices-title"),
        Table::Follows => t_attr!("procedure-follows"),
        table => tr_dynamic_attr(&format!("design-table-{}", table.code()), None),
    }
}

/// Name of a key that means the same wherever it stands.
#[must_use]
pub fn key_name(key: &str) -> String {
    match key {
        "procedure" | "id" => t_attr!("design-name"),
        "section" => t_attr!("design-table-section"),
        "list" => t_attr!("design-table-list"),
        "options" | "values" => t_attr!("design-key-values"),
        "grounds" => t_attr!("procedure-refusal"),
        "before_acceptance" => t_attr!("procedure-before-acceptance"),
        "states" => t_attr!("inbox-state"),
        "legal_acts" => t_attr!("case-legal-basis"),
        "waiting_for" => t_attr!("case-who"),
        "action" => t_attr!("drafts-act"),
        "by" => t_attr!("diagram-by"),
        "to" => t_attr!("diagram-to"),
        "completed_by" => t_attr!("deadline-completed-by"),
        "levels" => t_attr!("find-level"),
        "kinds" => t_attr!("find-kind"),
        "countries" => t_attr!("filter-country"),
        "abroad" => t_attr!("admission-abroad"),
        "functions" => t_attr!("find-function"),
        "only_at_sending" => t_attr!("admission-at-sending"),
        "copy" => t_attr!("case-copy"),
        "fields" => t_attr!("design-table-field"),
        "deadline" => t_attr!("procedure-deadlines"),
        "tell" => t_attr!("procedure-told"),
        "daily" => t_attr!("procedure-daily"),
        key => tr_dynamic_attr(&format!("design-key-{key}"), None),
    }
}

/// Name of a key of this table: some keys mean one thing in a letter and another elsewhere.
#[must_use]
pub fn key_of(table: Table, key: &str) -> String {
    match (table, key) {
        (Table::Letter, "to") => t_attr!("letter-to"),
        (Table::Attachment, "when") => t_attr!("design-key-required_when"),
        (Table::LetterPart, "values" | "answers") => tr_dynamic_attr(&format!("design-key-part-{key}"), None),
        (_, key) => known_key(key),
    }
}

/// Name of a key; as it stands in the file where no form has it.
fn known_key(key: &str) -> String {
    if is_named(key) { key_name(key) } else { key.to_owned() }
}

/// Keys that are called as something else of the interface.
pub const NAMED: [&str; 26] = [
    "procedure",
    "id",
    "section",
    "list",
    "options",
    "values",
    "grounds",
    "before_acceptance",
    "states",
    "legal_acts",
    "waiting_for",
    "action",
    "by",
    "to",
    "completed_by",
    "levels",
    "kinds",
    "countries",
    "abroad",
    "functions",
    "only_at_sending",
    "copy",
    "fields",
    "deadline",
    "tell",
    "daily",
];

/// Whether the designer has a name of its own for the key of the format.
#[must_use]
pub fn is_named(key: &str) -> bool {
    NAMED.contains(&key) || has_key(&format!("design-key-{key}"))
}

/// What a code of the format means; what is no code of the format stays as it is.
#[must_use]
pub fn word(key: &str, code: &str) -> String {
    known_word(key, code).unwrap_or_else(|| code.to_owned())
}

/// What a code of the format means; none for what is no code of the format.
#[must_use]
pub fn known_word(key: &str, code: &str) -> Option<String> {
    let known = match key {
        "kind" => read::<FieldKind>(code).map(|kind| format!("{} ({code})", kind_name(kind))),
        "action" | "changed_by" | "completed_by" => Action::parse(code).map(action_name),
        "languages" => Language::parse(code).map(|language| language.endonym().to_owned()),
        "clock" => read::<ClockKind>(code).map(clock_name),
        "consequence" => read::<Consequence>(code).map(consequence_words),
        "step" => Some(tr_dynamic_attr(&format!("step-{code}"), None)),
        "levels" => Some(tr_dynamic_attr(&format!("level-{code}"), None)),
        "functions" => Some(tr_dynamic_attr(&format!("function-{code}"), None)),
        "to" | "values" => letter_word(code),
        "with" => read::<AttachedTo>(code).map(carrier_name),
        "rule" => {
            let of_documents = read::<AttachmentRule>(code).map(|rule| attachment_words(rule, false));
            of_documents.or_else(|| read::<CoordinatorRule>(code).map(coordinator_words))
        }
        "path" => read::<CoordinatorPath>(code).map(path_name),
        "copy" => read::<CopyRule>(code).map(copy_words),
        _ => None,
    };
    let own = || {
        Some(format!("design-word-{code}")).filter(|key| has_key(key)).map(|key| tr_dynamic_attr(&key, None))
    };
    known.or_else(own)
}

/// For whom a letter is, and what it says of the case.
fn letter_word(code: &str) -> Option<String> {
    match code {
        "other_side" | "case-other" => Some(t_attr!("case-counterpart")),
        "case-number" => Some(t_attr!("paper-number")),
        "case-own" => Some(t_attr!("design-word-own_authority")),
        "case-today" => Some(t_attr!("design-word-today")),
        _ => None,
    }
}

fn read<'a, T: Deserialize<'a>>(code: &'a str) -> Option<T> {
    let reader: StrDeserializer<'a, Error> = code.into_deserializer();
    T::deserialize(reader).ok()
}

/// What a choice says: the text of the definition with its name, or the meaning of the code.
#[must_use]
pub fn choice_name(key: &str, slot: Slot, code: &str, text: Option<&str>) -> String {
    if slot == Slot::Condition {
        let (field, rest) = condition::split(code);
        let field = text.unwrap_or(field);
        return match rest {
            "?" => format!("{field}: {}", t_attr!("design-filled")),
            "!" => format!("{field}: {}", t_attr!("design-empty")),
            "<" => format!("{field}: {}", t_attr!("design-before-today")),
            ">" => format!("{field}: {}", t_attr!("design-after-today")),
            is => format!("{field} {is}"),
        };
    }
    match text {
        Some(text) => format!("{text} ({})", code.trim_start_matches("field:")),
        // The text of a letter names it by its code.
        None if slot == Slot::Said => format!("{} ({code})", word(key, code)),
        None => word(key, code),
    }
}

/// The name of an attribute of a text.
#[must_use]
pub fn attribute_name(attribute: &str) -> String {
    match attribute.strip_prefix("option-") {
        Some(code) => format!("{}: {code}", t!("design-option-text")),
        None if ["label", "title"].contains(&attribute) => t_attr!("design-text-name"),
        None if attribute == "part" => t_attr!("design-text-text"),
        None => tr_dynamic_attr(&format!("design-text-{attribute}"), None),
    }
}
