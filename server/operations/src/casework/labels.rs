//! The labels of the own authority: its handlers make and retire them.

use crate::{Caller, Error};
use domain::access::Ability;
use domain::casework::label::{self, MOST};
use domain::casework::view::{LabelView, LabelsView};
use domain::casework::{Colour, Label};
use domain::ids::{LabelId, OnceKey};
use domain::problem::{FieldProblem, ProblemCode, Refusal};

/// The labels in use.
///
/// # Errors
/// When the store cannot be read.
pub async fn labels(caller: &Caller) -> Result<LabelsView, Error> {
    let reader = caller.services.store.reader();
    let all = store::casework::labels(&reader, caller.person.authority).await?;
    let labels = all.into_iter().filter(|label| !label.is_retired).map(shown).collect();
    Ok(LabelsView { labels, may_change: is_handler(caller) })
}

/// A label as pages draw it.
pub(super) fn shown(label: Label) -> LabelView {
    LabelView { id: label.id, name: label.name, colour: label.colour }
}

/// Whether the caller handles exchanges of any procedure.
pub(super) fn is_handler(caller: &Caller) -> bool {
    caller.person.roles.procedures().any(|id| caller.person.can(id, Ability::Handle))
}

/// Makes a label. The same key makes one.
///
/// # Errors
/// Refused for whoever handles nothing; the problems of name and colour.
pub async fn add_label(caller: &Caller, key: OnceKey, name: &str, colour: &str) -> Result<(), Error> {
    if !is_handler(caller) {
        return Err(Refusal::NotAllowed.into());
    }
    let mut hk = caller.housekeeping().await?;
    let kept = store::casework::labels(&hk, caller.person.authority).await?;
    let id = LabelId(key.0);
    if kept.iter().any(|label| label.id == id) {
        return Ok(());
    }
    if let Some(problem) = label::check_name(name, &kept) {
        return Err(Error::problem(problem));
    }
    if kept.iter().filter(|label| !label.is_retired).count() >= MOST {
        let problem = FieldProblem::new("name", ProblemCode::TooManyLabels).with("max", MOST);
        return Err(Error::problem(problem));
    }
    let colour = Colour::parse(colour);
    let colour =
        colour.ok_or_else(|| Error::problem(FieldProblem::new("colour", ProblemCode::NotAChoice)))?;
    let authority = caller.person.authority;
    let new = Label { id, authority, name: name.trim().to_owned(), colour, is_retired: false };
    store::casework::add_label(&mut hk, &new, caller.now).await?;
    Ok(hk.commit().await?)
}

/// Retires a label: it stays where it is, and is put on nothing new.
///
/// # Errors
/// Refused for whoever handles nothing; `NotFound` when the authority has no such label.
pub async fn retire_label(caller: &Caller, id: LabelId) -> Result<(), Error> {
    if !is_handler(caller) {
        return Err(Refusal::NotAllowed.into());
    }
    let mut hk = caller.housekeeping().await?;
    store::casework::retire_label(&mut hk, id, caller.person.authority).await?;
    Ok(hk.commit().await?)
}
