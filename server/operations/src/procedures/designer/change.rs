//! Beginning and changing a work copy.

use super::{Origin, admit, save, seen};
use crate::{Caller, Error};
use domain::exchanges::transition::Refused;
use domain::ids::{OnceKey, Revision, WorkCopyId};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::check::{Text, texts};
use domain::procedures::design::texts as wording;
use domain::procedures::design::{Direction, EditRefusal, Outline, Place, Table, edit, schema};
use domain::procedures::design::{WorkCopy, WorkStatus, skeleton};
use domain::procedures::entries::MAX_TEXT;
use domain::procedures::{Entries, parse};

/// A change of a work copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// New values of the keys of a place, and its English texts.
    Save(Place),
    /// A new row; of a table below another, in this row of it.
    Add(Table, usize),
    /// A row goes, with its texts.
    Remove(Place),
    /// A row goes up or down.
    Shift(Place, Direction),
    /// Texts of a language.
    Texts(Language),
    /// A file as it is: `procedure.toml`, or `texts/<lang>.ftl`.
    File(String),
}

/// The definition, as a file is called.
pub const DEFINITION: &str = "procedure.toml";

/// Begins a work copy.
///
/// # Errors
/// `NotFound` for whoever may not design, and for a procedure that is not there.
pub async fn create(caller: &Caller, origin: Origin, key: OnceKey) -> Result<WorkCopyId, Error> {
    admit(caller)?;
    let reads = caller.services.store.reader();
    let (base, definition, texts) = match origin {
        Origin::Empty(name) => {
            let (definition, english) = skeleton(&name);
            (None, definition, [(Language::En.code().to_owned(), english)].into())
        }
        Origin::Files(files) => (None, files.definition, files.texts),
        Origin::Procedure(id) => {
            let current = caller.services.procedures().current(&id).ok_or(Error::NotFound)?;
            let version = current.definition.version;
            let known = store::procedures::versions_of(&reads, &id).await?;
            let stored = known.into_iter().find(|known| known.version == version).ok_or(Error::NotFound)?;
            let highest = version.saturating_add(1);
            let values = vec![("version", Some(toml::Value::Integer(highest.into())))];
            // A version never changes, so the copy begins as the next one.
            let files = stored.files;
            let next = edit::set(&files.definition, &Place::row(Table::Head, 0), &values);
            (Some(version), next.unwrap_or(files.definition), files.texts)
        }
    };
    let id = WorkCopyId(key.0);
    let copy = WorkCopy {
        id,
        author: caller.person.id,
        base,
        definition,
        texts,
        status: WorkStatus::Open,
        words: None,
        second: None,
        revision: Revision(1),
        last_key: None,
        created_at: caller.now,
        changed_at: caller.now,
    };
    let mut hk = caller.housekeeping().await?;
    store::work_copies::create(&mut hk, &copy).await?;
    hk.commit().await?;
    Ok(id)
}

/// Changes a work copy, and says where the place is then.
///
/// # Errors
/// `Stale`, `NotAllowed`, `WorkCopySubmitted`, what the form got wrong, and what no form can change.
pub async fn change(
    caller: &Caller,
    id: WorkCopyId,
    revision: Revision,
    key: OnceKey,
    change: Change,
    typed: Entries,
) -> Result<Option<Place>, Error> {
    let Some(mut copy) = seen(caller, id, revision, key).await? else { return Ok(None) };
    copy.may_change(caller.person.id)?;
    let place = apply(&mut copy, change, &typed)?;
    save(caller, copy, key).await?;
    Ok(place)
}

fn apply(copy: &mut WorkCopy, change: Change, typed: &Entries) -> Result<Option<Place>, Error> {
    match change {
        Change::Save(place) => save_place(copy, place, typed).map(Some),
        Change::Add(table, above) => add(copy, table, above, typed).map(Some),
        Change::Remove(place) => remove(copy, place).map(|()| None),
        Change::Shift(place, direction) => {
            let (definition, place) = edit::shift(&copy.definition, &place, direction).map_err(refusal)?;
            copy.definition = definition;
            Ok(Some(place))
        }
        Change::Texts(language) => {
            set_language(copy, language, typed);
            Ok(None)
        }
        Change::File(name) => set_file(copy, &name, typed).map(|()| None),
    }
}

fn save_place(copy: &mut WorkCopy, place: Place, typed: &Entries) -> Result<Place, Error> {
    let outline = outline(copy)?;
    let empty = toml::Table::new();
    let before = match outline.row(&place) {
        Some(row) => row,
        None if place.table == Table::Refusal => &empty,
        None => return Err(Error::NotFound),
    };
    let values = schema::read(place.table, typed, Some(before), &[]).map_err(incomplete)?;
    let wanted = order(copy);
    copy.definition = edit::set(&copy.definition, &place, &values).map_err(refusal)?;
    set_texts(copy, &place, typed);
    remove_unwanted(copy, &wanted);
    Ok(place)
}

fn add(copy: &mut WorkCopy, table: Table, above: usize, typed: &Entries) -> Result<Place, Error> {
    let outline = outline(copy)?;
    let beside = (0..outline.count(table, above)).map(|at| Place { table, parent: above, at });
    let taken: Vec<String> = beside.map(|place| outline.name(&place)).collect();
    let values = schema::read(table, typed, None, &taken).map_err(incomplete)?;
    let behind = last_of_group(&outline, table, typed);
    let (definition, place) = edit::add(&copy.definition, table, above, &values, behind).map_err(refusal)?;
    copy.definition = definition;
    set_texts(copy, &place, typed);
    Ok(place)
}

/// A row goes with its texts, and with those of the rows below it. A part of a letter leaves those of the others.
fn remove(copy: &mut WorkCopy, place: Place) -> Result<(), Error> {
    let outline = outline(copy)?;
    let order = order(copy);
    let message = outline.message(&place);
    copy.definition = edit::remove(&copy.definition, &place).map_err(refusal)?;
    if place.table == Table::LetterPart {
        let message = message.unwrap_or_default();
        for name in schema::first_texts(place.table) {
            let attribute = outline.attribute(&place, name);
            let files = copy.texts.values_mut();
            files.for_each(|file| *file = wording::set(file, &order, &message, &attribute, ""));
        }
        return Ok(());
    }
    let mut gone: Vec<String> = message.into_iter().collect();
    if let Some(table) = place.table.below() {
        let below = (0..outline.count(table, place.at)).map(|at| Place { table, parent: place.at, at });
        gone.extend(below.filter_map(|place| outline.message(&place)));
    }
    copy.texts.values_mut().for_each(|text| *text = wording::remove(text, &gone));
    Ok(())
}

/// Texts of a language by `message.attribute`; those that the definition does not want are passed over.
fn set_language(copy: &mut WorkCopy, language: Language, typed: &Entries) {
    let order = order(copy);
    let file = copy.texts.entry(language.code().to_owned()).or_default();
    for (key, texts) in &typed.0 {
        let Some((message, attribute)) = key.split_once('.') else { continue };
        let text = texts.first().map(String::as_str).unwrap_or_default();
        if order.iter().any(|known| known.message == message && known.attribute == attribute) {
            *file = wording::set(file, &order, message, attribute, text);
        }
    }
}

/// A file as it was typed. Browsers send every line end as two signs; the file keeps its own.
fn set_file(copy: &mut WorkCopy, name: &str, typed: &Entries) -> Result<(), Error> {
    let text = typed.0.get("text").and_then(|texts| texts.first()).cloned().unwrap_or_default();
    if text.len() >= MAX_TEXT {
        return Err(Error::problem(FieldProblem::new("text", ProblemCode::TooLong).with("max", MAX_TEXT)));
    }
    let slot = if name == DEFINITION {
        &mut copy.definition
    } else {
        let code = name.strip_prefix("texts/").and_then(|name| name.strip_suffix(".ftl"));
        let language = code.and_then(Language::parse).ok_or(Error::NotFound)?;
        copy.texts.entry(language.code().to_owned()).or_default()
    };
    *slot = if slot.contains("\r\n") { text } else { text.replace("\r\n", "\n") };
    Ok(())
}

/// Fields stand behind the last one of their section, questions behind the last one of their category.
fn last_of_group(outline: &Outline, table: Table, typed: &Entries) -> Option<usize> {
    let group = match table {
        Table::Field => "section",
        Table::Question => "category",
        _ => return None,
    };
    let chosen = typed.text(group)?;
    (0..outline.count(table, 0)).rev().find(|at| {
        let row = outline.row(&Place::row(table, *at));
        row.and_then(|row| row.get(group)?.as_str()) == Some(chosen)
    })
}

/// The English texts of a place, as its form has them under `text.<attribute>`.
fn set_texts(copy: &mut WorkCopy, place: &Place, typed: &Entries) {
    let Some(outline) = Outline::read(&copy.definition) else { return };
    let Some(message) = outline.message(place) else { return };
    let order = order(copy);
    let file = copy.texts.entry(Language::En.code().to_owned()).or_default();
    for (path, texts) in typed.below("text") {
        let Some(attribute) = path.strip_prefix("text.") else { continue };
        let text = texts.first().map(String::as_str).unwrap_or_default();
        let is_word = attribute.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        if is_word && !attribute.is_empty() {
            *file = wording::set(file, &order, &message, &outline.attribute(place, attribute), text);
        }
    }
}

/// Texts that the definition wanted before and wants no longer go from every language: one that nothing shows is a fault,
/// and no form has it any more. While the definition cannot be read, all stay.
fn remove_unwanted(copy: &mut WorkCopy, before: &[Text]) {
    let now = order(copy);
    if now.is_empty() {
        return;
    }
    let gone = before.iter().filter(|text| {
        !now.iter().any(|other| other.message == text.message && other.attribute == text.attribute)
    });
    for text in gone {
        for file in copy.texts.values_mut() {
            *file = wording::set(file, &now, &text.message, &text.attribute, "");
        }
    }
}

/// The texts that the definition wants, in order; none while it cannot be read.
fn order(copy: &WorkCopy) -> Vec<Text> {
    parse::parse(DEFINITION, &copy.definition).map(|definition| texts(&definition)).unwrap_or_default()
}

fn outline(copy: &WorkCopy) -> Result<Outline, Error> {
    Ok(Outline::read(&copy.definition).ok_or(Refusal::DefinitionUnreadable)?)
}

fn refusal(why: EditRefusal) -> Error {
    match why {
        EditRefusal::Unreadable => Refusal::DefinitionUnreadable.into(),
        EditRefusal::WrittenOtherwise => Refusal::WrittenOtherwise.into(),
        EditRefusal::NoSuchPlace => Error::NotFound,
    }
}

fn incomplete(problems: Vec<FieldProblem>) -> Error {
    Error::Refused(Refused { refusal: Refusal::Incomplete, problems })
}
