//! Documents that go with a request or its reply: kinds that exist, and rows that do not contradict each other or the form.

use super::basis::placed;
use super::conditions;
use super::faults::Faults;
use super::parts::add_no_step;
use crate::exchanges::Action;
use crate::procedures::Procedure;
use crate::procedures::definition::{
    AttachedTo, AttachmentDefinition, AttachmentRule, FieldKind, QuestionDefinition,
};
use crate::procedures::fault::{Remedy, Wrong};

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, rule) in procedure.attachments.iter().enumerate() {
        let place = format!("attachment.{at}");
        faults.add_unless_name(&format!("{place}.id"), &rule.id);
        check_kinds(procedure, rule, &place, faults);
        check_condition(procedure, rule, &place, faults);
        if rule.rule == AttachmentRule::None {
            check_none(procedure, rule, &place, faults);
        }
        let has_reply = procedure.transitions.iter().any(|row| row.action == Action::Reply);
        if rule.with == AttachedTo::Reply && !has_reply {
            add_no_step(&format!("{place}.with"), Action::Reply, faults);
        }
    }
    let rules = procedure.attachments.iter().enumerate();
    faults.add_repeated(rules.map(|(at, rule)| (format!("attachment.{at}.id"), rule.id.as_str())));
}

fn check_kinds(procedure: &Procedure, rule: &AttachmentDefinition, place: &str, faults: &mut Faults<'_>) {
    let key = format!("{place}.document_kinds");
    match (rule.rule, rule.document_kinds.is_empty()) {
        (AttachmentRule::None, false) => add_not_wanted(rule, "document_kinds", place, faults),
        (AttachmentRule::Must | AttachmentRule::May, true) => {
            let wrong = Wrong::EmptyList { name: "document_kinds".into() };
            faults.add(&key, wrong, Remedy::Fill { key: "document_kinds".into() });
        }
        _ => {}
    }
    for (at, kind) in placed(&key, &rule.document_kinds) {
        if !procedure.document_kinds.iter().any(|known| known == kind) {
            let wrong = Wrong::UnknownDocumentKind { name: kind.to_owned() };
            faults.add(&at, wrong, Remedy::AddTo { key: "document_kinds".into() });
        }
    }
    faults.add_repeated(placed(&key, &rule.document_kinds));
}

/// What may be attached, or not, does not depend on the form: who fills it in could not know.
fn check_condition(procedure: &Procedure, rule: &AttachmentDefinition, place: &str, faults: &mut Faults<'_>) {
    let Some(when) = &rule.when else { return };
    if rule.rule != AttachmentRule::Must {
        return add_not_wanted(rule, "when", place, faults);
    }
    let fields = &procedure.fields;
    let known = conditions::Known { procedure, main: None, fields, at: fields.len() };
    conditions::check(when, &format!("{place}.when"), &known, faults);
}

/// Where no document may be attached, nothing else can ask for one.
fn check_none(procedure: &Procedure, rule: &AttachmentDefinition, place: &str, faults: &mut Faults<'_>) {
    let place = format!("{place}.rule");
    let mut add = |name: &str| {
        faults.add(&place, Wrong::BarsDocuments { name: name.to_owned() }, Remedy::KeepOne {});
    };
    let others = procedure.attachments.iter().filter(|other| other.with == rule.with);
    others.filter(|other| other.rule != AttachmentRule::None).for_each(|other| add(&other.id));
    match rule.with {
        AttachedTo::Request => {
            let files = procedure.fields.iter().filter(|field| field.kind == FieldKind::File);
            files.for_each(|field| add(&field.id));
        }
        AttachedTo::Reply => {
            let asks = |question: &&QuestionDefinition| {
                let kinds = question.follow_ups.iter().map(|follow_up| follow_up.kind);
                kinds.chain([question.kind]).any(|kind| kind == FieldKind::File)
            };
            procedure.questions.iter().filter(asks).for_each(|question| add(&question.id));
        }
    }
}

/// A key that this rule does not have.
fn add_not_wanted(rule: &AttachmentDefinition, key: &str, place: &str, faults: &mut Faults<'_>) {
    let (name, key) = (rule.id.clone(), key.to_owned());
    let wrong = Wrong::KeyOfOtherKind { name, key: key.clone() };
    faults.add(&format!("{place}.{key}"), wrong, Remedy::Remove { key });
}
