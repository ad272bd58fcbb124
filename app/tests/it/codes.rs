//! Every code that can reach a person has a text in every language, and every text of an error has a code.

use app::error::codes;
use app::i18n::text;
use domain::authorities::split::How;
use domain::authorities::{AccessState, AccessStep, Duty, Function, Life, NetworkEventKind, WaitingKind};
use domain::exchanges::{Action, Bucket, PartState};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::fault::{Remedy, Wrong};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn error_codes() -> BTreeSet<String> {
    let refusals = Refusal::ALL.iter().map(|refusal| refusal.code());
    let problems = ProblemCode::ALL.iter().map(|problem| problem.code());
    refusals.chain(problems).chain(codes::ALL).map(|code| format!("error-{code}")).collect()
}

/// The variables that the texts of codes may have.
const VARIABLES: [&str; 19] = [
    "authority",
    "count",
    "country",
    "date",
    "earliest",
    "latest",
    "length",
    "line",
    "max",
    "min",
    "name",
    "number",
    "procedure",
    "reference",
    "seconds",
    "state",
    "text",
    "who",
    "why",
];

#[test]
fn every_code_has_a_text_in_every_language() {
    let mut keys: Vec<String> = error_codes().into_iter().collect();
    keys.extend(
        // These two make drafts, of which no history tells.
        Action::ALL
            .iter()
            .filter(|a| !matches!(a, Action::SendElsewhere | Action::FollowUp))
            .map(|a| format!("history-{}", a.code())),
    );
    let others = [
        "reply-late",
        "reply_partly-late",
        "personal_data_opened",
        "reminded",
        "assigned",
        "received",
        "part_received",
        "part_answered_partly",
        "inactive",
        "involved",
        "passed_around",
        "closure_announced",
        "letter_kept",
        "document_marked",
        "document_lifted",
        "taken",
        "handed_over",
        "given_back",
        "note_added",
        "note_taken_back",
        "labelled",
        "unlabelled",
        "put_in_unit",
        "taken_out_of_unit",
    ];
    let ends =
        ["escalated", "may_act_alone", "tacitly_decided", "closed_by_deadline", "submitted", "succeeded"];
    keys.extend(others.into_iter().chain(ends).map(|event| format!("history-{event}")));
    keys.extend(PartState::ALL.iter().map(|state| format!("part-{}", state.code())));
    keys.extend(Bucket::ALL.iter().map(|bucket| format!("pile-{}", bucket.code())));
    keys.extend(app::exchanges::STEPS.iter().map(|(_, code)| format!("step-{code}")));
    keys.extend(app::exchanges::STEPS.iter().map(|(_, code)| format!("step-{code}-lead")));
    keys.extend(Function::ALL.iter().map(|function| format!("function-{}", function.code())));
    keys.extend(Duty::ALL.iter().map(|duty| format!("duty-{}", duty.code())));
    keys.extend(AccessState::ALL.iter().map(|state| format!("access-state-{}", state.code())));
    keys.extend(AccessStep::ALL.iter().map(|step| format!("access-step-{}", step.code())));
    keys.extend(How::ALL.iter().map(|how| format!("split-how-{}", how.code())));
    keys.extend(Life::ALL.iter().map(|life| format!("life-{}", life.code())));
    keys.extend(
        ["return", "validate", "suspend", "restore", "deactivate"].map(|step| format!("life-step-{step}")),
    );
    keys.extend(
        ["no-national", "no-catch-all", "no-request-coordinator", "link-without-function"]
            .map(|fault| format!("fault-{fault}")),
    );
    keys.extend(keys_of_waiting().chain(keys_of_the_network()));
    for language in Language::ALL {
        for key in &keys {
            // Rendering a message with a variable that is none of these fails.
            let values = VARIABLES.map(|name| (name, "1".into()));
            assert_ne!(text(language, key, &values), *key, "{key} in {language}");
        }
    }
}

/// What notices of the network say, where they have words of their own.
fn keys_of_the_network() -> impl Iterator<Item = String> {
    let kinds = [
        NetworkEventKind::AccessChanged,
        NetworkEventKind::Linked,
        NetworkEventKind::Unlinked,
        NetworkEventKind::Appointed,
        NetworkEventKind::TakenBack,
        NetworkEventKind::Merged,
        NetworkEventKind::TookOver,
        NetworkEventKind::Split,
        NetworkEventKind::TookTasks,
        NetworkEventKind::Placed,
        NetworkEventKind::DataChanged,
        NetworkEventKind::DataProposed,
        NetworkEventKind::DataDeclined,
        NetworkEventKind::RegistrationSent,
        NetworkEventKind::RegistrationReturned,
        NetworkEventKind::RegistrationRejected,
        NetworkEventKind::RegistrationInvited,
        NetworkEventKind::RegistrationExpired,
    ];
    kinds.into_iter().map(|kind| format!("notice-{}", kind.code()))
}

/// The names of what waits for a coordinator, and of what it reminds an authority.
fn keys_of_waiting() -> impl Iterator<Item = String> {
    let reminded = WaitingKind::ALL.into_iter().filter(|kind| kind.may_be_reminded_of());
    let reminded = reminded.map(|kind| format!("remind-{}", kind.code()));
    WaitingKind::ALL.into_iter().map(|kind| format!("waiting-{}", kind.code())).chain(reminded)
}

#[test]
fn every_text_of_an_error_belongs_to_a_code() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/en/errors.ftl");
    let source = fs::read_to_string(source).unwrap();
    let known = error_codes();
    for key in source.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
        assert!(!key.starts_with("error-") || known.contains(key), "{key} has no code");
    }
}

/// The messages of the faults of definitions in this language, each with the variables that stand in it.
fn messages_of_faults(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{language}/faults.ftl"));
    let source = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let variable = |element: &PatternElement<String>| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(id.name.clone()),
        _ => None,
    };
    let message = |entry: &Entry<String>| match entry {
        Entry::Message(message) => {
            let elements = message.value.iter().flat_map(|value| &value.elements);
            Some((message.id.name.clone(), elements.filter_map(variable).collect::<BTreeSet<String>>()))
        }
        _ => None,
    };
    resource.body.iter().filter_map(message).collect()
}

#[test]
fn every_fault_of_a_definition_and_every_remedy_has_a_message_with_its_arguments_in_every_language() {
    let mut wanted: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (family, all) in [("wrong", Wrong::ALL), ("remedy", Remedy::ALL)] {
        for (code, names) in all {
            // The words of a foreign parser are quoted beside the message, which says the line where it is no language.
            let names = names.iter().filter(|name| **name != "detail").map(|name| (*name).to_owned());
            let line = ["not-toml", "not-fluent"].contains(code).then(|| "line".to_owned());
            wanted.insert(format!("{family}-{code}"), names.chain(line).collect());
        }
    }
    for language in Language::ALL {
        let found = messages_of_faults(language);
        let differs = |key: &&String| found.get(*key) != wanted.get(*key);
        let wrong: Vec<&String> = wanted.keys().chain(found.keys()).filter(differs).collect();
        assert!(wrong.is_empty(), "{language}: {wrong:?}");
    }
}
