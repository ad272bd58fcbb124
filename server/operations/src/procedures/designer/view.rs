//! What the pages of the designer show.

use super::super::install::links_of;
use super::super::{Loaded, Source, check, read_installed};
use super::change::DEFINITION;
use super::dry_run::{Setting, dry_run};
use super::preview::preview;
use super::{admit, load, obstacles, source};
use crate::{Caller, Error};
use domain::ids::WorkCopyId;
use domain::language::Language;
use domain::procedures::check::texts;
use domain::procedures::design::faults::{PlacedFault, placed};
use domain::procedures::design::place::{Part, new_row};
use domain::procedures::design::schema::{self, Slot};
use domain::procedures::design::view::{
    Content, ControlView, FormView, RowView, TableView, TextRow, TextsView, WorkCopyList, WorkCopySummary,
    WorkCopyView,
};
use domain::procedures::design::{Direction, Outline, Place, Table, WorkCopy, condition};
use domain::procedures::diff;
use domain::procedures::fault::Fault;
use domain::procedures::letter::{as_written, named_in};
use domain::procedures::view as procedure_view;
use std::collections::BTreeSet;

/// What a page is asked, as it stands in its address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Question {
    /// A place whose form is shown, a table to which a row is added, the name of a text whose page is shown, or that of a
    /// file.
    pub at: String,
    /// The language of texts or of the preview; that of the reader where none is named.
    pub language: Option<Language>,
    /// The side as which the preview looks, a name of the definition; the first one where it has no such side.
    pub side: String,
    /// Whether only missing texts are shown.
    pub only_missing: bool,
    /// The part of a long list, counted from 1.
    pub page: usize,
    /// Where a dry run takes place.
    pub setting: Setting,
}

/// So many texts stand on one page.
const TEXTS_ON_A_PAGE: usize = 60;

/// Every work copy, and what new ones can be taken from.
///
/// # Errors
/// `NotFound` for whoever may not design.
pub async fn list(caller: &Caller) -> Result<WorkCopyList, Error> {
    admit(caller)?;
    let copies = store::work_copies::list(&caller.services.store.reader()).await?;
    let named = |loaded: &std::sync::Arc<Loaded>| {
        let name = loaded.text(caller.language, "procedure", "name").to_owned();
        (loaded.definition.procedure.clone(), name)
    };
    Ok(WorkCopyList {
        copies: copies
            .iter()
            .map(|(copy, author)| {
                let loaded = read_installed(&source(copy)).ok();
                summary(caller, copy, loaded.as_ref(), author.clone().unwrap_or_default())
            })
            .collect(),
        procedures: caller.services.procedures().all_current().iter().map(named).collect(),
    })
}

fn summary(caller: &Caller, copy: &WorkCopy, loaded: Option<&Loaded>, author: String) -> WorkCopySummary {
    let outline = Outline::read(&copy.definition);
    let procedure = outline.as_ref().and_then(|outline| outline.head("procedure")).unwrap_or_default();
    let name = loaded.map(|loaded| loaded.text(caller.language, "procedure", "name")).unwrap_or_default();
    WorkCopySummary {
        id: copy.id,
        name: if name.is_empty() { procedure } else { name }.to_owned(),
        procedure: procedure.to_owned(),
        version: outline.as_ref().and_then(|outline| outline.number("version")),
        author,
        is_own: copy.author == caller.person.id,
        status: copy.status,
        changed_at: copy.changed_at,
    }
}

/// A work copy on one of its pages.
///
/// # Errors
/// `NotFound`.
pub async fn view(
    caller: &Caller,
    id: WorkCopyId,
    part: Part,
    question: &Question,
) -> Result<WorkCopyView, Error> {
    let copy = load(caller, id).await?;
    let files = source(&copy);
    let obstacles = obstacles(&caller.services, &files).await?;
    let loaded = read_installed(&files).ok();
    let mut all = check(&files);
    let is_sound = obstacles.is_empty();
    let is_for_training_only = is_sound && all.iter().any(Fault::is_fault);
    all.extend(loaded.iter().flat_map(|loaded| links_of(&caller.services, &files, &loaded.definition)));
    let faults = placed(&shown_faults(all, &obstacles, &files), &copy.definition);
    let author = store::accounts::user(&caller.services.store.reader(), copy.author).await?;
    let me = caller.person.id;
    let page = Page { caller, copy: &copy, loaded: loaded.as_ref(), faults: &faults, question };
    Ok(WorkCopyView {
        summary: summary(
            caller,
            &copy,
            loaded.as_ref(),
            author.map(|user| user.display_name).unwrap_or_default(),
        ),
        revision: copy.revision,
        base: copy.base,
        may_change: copy.may_change(me).is_ok(),
        may_take_back: copy.may_take_back(me).is_ok(),
        may_judge: copy.may_judge(&caller.person).is_ok(),
        may_put_in_force: copy.may_put_in_force_alone(caller.services.realm, me, is_sound).is_ok(),
        words: copy.words.clone(),
        missing: missing(loaded.as_ref()),
        content: page.content(part)?,
        faults,
        is_for_training_only,
    })
}

/// Faults that keep it from being put in force, and warnings. What other languages than English lack is counted beside
/// their texts: where it keeps a version from being put in force, the first text of each language stands for the others.
fn shown_faults(all: Vec<Fault>, obstacles: &[Fault], files: &Source) -> Vec<Fault> {
    let english = files.text_file(Language::En.code());
    let mut lacking = BTreeSet::new();
    let is_shown = |fault: &&Fault| {
        !fault.wrong.is_of_language() || fault.file == english || lacking.insert(fault.file.clone())
    };
    let mut shown: Vec<Fault> = obstacles.iter().filter(is_shown).cloned().collect();
    for fault in all {
        if !obstacles.contains(&fault) && !fault.wrong.is_of_language() {
            shown.push(fault.as_warning());
        }
    }
    shown
}

fn missing(loaded: Option<&Loaded>) -> Vec<(Language, usize)> {
    let Some(loaded) = loaded else { return Vec::new() };
    let wanted = texts(&loaded.definition);
    let lacks = |language: Language| {
        let own = loaded.texts.get(&language);
        wanted
            .iter()
            .filter(|text| !text.is_optional)
            .filter(|text| own.and_then(|own| own.get(&text.message, &text.attribute)).is_none())
            .count()
    };
    Language::ALL.iter().map(|language| (*language, lacks(*language))).collect()
}

/// What a page is made from.
struct Page<'a> {
    caller: &'a Caller,
    copy: &'a WorkCopy,
    loaded: Option<&'a Loaded>,
    faults: &'a [PlacedFault],
    question: &'a Question,
}

impl Page<'_> {
    fn content(&self, part: Part) -> Result<Content, Error> {
        match part {
            Part::Texts => Ok(Content::Texts(self.texts())),
            Part::File => self.file(),
            Part::Preview => Ok(Content::Preview(self.loaded.map(|loaded| {
                let language = self.question.language.unwrap_or(self.caller.language);
                Box::new(preview(self.caller, loaded, language, &self.question.side))
            }))),
            Part::DryRun => Ok(Content::DryRun(self.loaded.map(|loaded| {
                let question = self.question;
                Box::new(dry_run(self.caller, loaded, question.setting, &question.at))
            }))),
            Part::Publish => Ok(Content::Publish { differences: self.differences() }),
            part => self.tables(part),
        }
    }

    fn text(&self, message: &str, attribute: &str) -> String {
        let text = self.loaded.map(|loaded| loaded.text(self.caller.language, message, attribute));
        text.unwrap_or_default().to_owned()
    }

    /// What a place is called.
    fn called(&self, outline: &Outline, place: &Place) -> String {
        let Some(message) = outline.message(place) else { return String::new() };
        if place.table == Table::LetterPart {
            return as_written(&self.text(&message, &outline.attribute(place, "part")));
        }
        let mut names =
            ["label", "name", "title", "text"].iter().map(|attribute| self.text(&message, attribute));
        names.find(|name| !name.is_empty()).unwrap_or_default()
    }

    fn tables(&self, part: Part) -> Result<Content, Error> {
        let Some(outline) = Outline::read(&self.copy.definition) else {
            return Ok(Content::Tables { tables: Vec::new(), form: None, flow: None });
        };
        let tables =
            part.tables().into_iter().map(|table| TableView { table, rows: self.rows(&outline, table, 0) });
        let flow = self.loaded.filter(|_| part == Part::Workflow).map(|loaded| {
            let language = loaded.language_for(self.caller.language);
            let find =
                |message: &str, attribute: &str| loaded.find(language, message, attribute).map(str::to_owned);
            Box::new(procedure_view::view(&loaded.definition, language, &find))
        });
        let form = if self.question.at.is_empty() { None } else { Some(self.form(&outline, part)?) };
        Ok(Content::Tables { tables: tables.collect(), form, flow })
    }

    fn rows(&self, outline: &Outline, table: Table, above: usize) -> Vec<RowView> {
        let count = if table.has_rows() { outline.count(table, above) } else { 1 };
        (0..count).map(|at| self.row(outline, Place { table, parent: above, at })).collect()
    }

    fn row(&self, outline: &Outline, place: Place) -> RowView {
        let shown = outline.row(&place).map(|row| schema::entries(place.table, row)).unwrap_or_default();
        let facts = facts(place.table).iter().map(|key| {
            let all = shown.all(key).flat_map(str::lines);
            (*key, all.map(|said| self.said(key, said)).collect::<Vec<String>>())
        });
        let written = place.to_string();
        RowView {
            id: outline.name(&place),
            text: self.called(outline, &place),
            facts: facts.filter(|(_, said)| !said.is_empty()).collect(),
            may_up: outline.may_shift(&place, Direction::Up),
            may_down: outline.may_shift(&place, Direction::Down),
            faults: self.faults.iter().filter(|fault| fault.is_fault && fault.place == written).count(),
            below: place.table.below().map(|below| self.rows(outline, below, place.at)).unwrap_or_default(),
            place: written,
        }
    }

    /// What a key says: a policy area by its name, as the definitions in force name it.
    fn said(&self, key: &str, said: &str) -> String {
        let loaded = self.loaded.filter(|_| key == "policy_area");
        match loaded.filter(|loaded| loaded.definition.policy_area == said) {
            Some(loaded) => self.caller.services.procedures().area_name(loaded, self.caller.language),
            None => said.to_owned(),
        }
    }

    /// The form of a place, or of a new row, as addresses write it.
    fn form(&self, outline: &Outline, part: Part) -> Result<FormView, Error> {
        let at = self.question.at.as_str();
        let (place, is_new) = match new_row(at) {
            Some((table, above)) => (Place { table, parent: above, at: outline.count(table, above) }, true),
            None => (at.parse::<Place>().map_err(|()| Error::NotFound)?, false),
        };
        let row = outline.row(&place);
        let stands_below = place.table.above().map(|above| Place::row(above, place.parent));
        let has_above = stands_below.is_none_or(|above| outline.row(&above).is_some());
        let is_there = (is_new && has_above) || row.is_some() || place.table == Table::Refusal;
        if !is_there || place.table.part() != part {
            return Err(Error::NotFound);
        }
        let mut entries = row.map(|row| schema::entries(place.table, row)).unwrap_or_default();
        let message = outline.message(&place).filter(|_| !is_new);
        let texts = self.attributes(place.table, message.as_deref());
        for attribute in &texts {
            let english = self.loaded.and_then(|loaded| loaded.texts.get(&Language::En));
            let written = outline.attribute(&place, attribute);
            let text =
                english.zip(message.as_deref()).and_then(|(texts, message)| texts.get(message, &written));
            entries.set(format!("text.{attribute}"), text.map(as_written).unwrap_or_default());
        }
        Ok(FormView {
            table: place.table,
            place: at.to_owned(),
            is_new,
            name: outline.name(&place),
            controls: self.controls(outline, &place, is_new),
            texts,
            entries,
        })
    }

    /// The attributes of a message that the definition wants; of a row that is new, those that every such row has. The
    /// texts of a letter are given with its parts.
    fn attributes(&self, table: Table, message: Option<&str>) -> Vec<String> {
        let is_whole = !matches!(table, Table::Letter | Table::LetterPart);
        let wanted = self.loaded.zip(message).filter(|_| is_whole).map(|(loaded, message)| {
            let all = texts(&loaded.definition).into_iter();
            all.filter(|text| text.message == message).map(|text| text.attribute).collect::<Vec<_>>()
        });
        match wanted {
            Some(wanted) if !wanted.is_empty() => wanted,
            _ => schema::first_texts(table).iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    fn controls(&self, outline: &Outline, place: &Place, is_new: bool) -> Vec<ControlView> {
        let keys = schema::keys(place.table).iter().filter(|key| is_new || key.slot != Slot::Name);
        keys.map(|key| ControlView {
            key: key.name,
            slot: key.slot,
            is_needed: key.is_needed,
            choices: schema::offered(key, outline, place)
                .into_iter()
                .map(|word| {
                    let text = self.choice_text(outline, key.slot, &word);
                    (word, text)
                })
                .collect(),
        })
        .collect()
    }

    /// What a choice is called in the texts of the definition.
    fn choice_text(&self, outline: &Outline, slot: Slot, word: &str) -> Option<String> {
        let text = match slot {
            Slot::FieldOf(_) => self.text(&format!("field-{word}"), "label"),
            Slot::Said => {
                let (message, attribute) = named_in(word);
                self.text(&message, attribute)
            }
            Slot::NameOf(table) | Slot::NamesOf(table) => {
                let at = outline.names(table).iter().position(|name| name == word)?;
                self.called(outline, &Place::row(table, at))
            }
            Slot::Category => self.text(&format!("category-{word}"), "title"),
            Slot::Documents => self.text(&format!("document-{word}"), "name"),
            Slot::Condition => {
                let (field, _) = condition::split(word);
                self.text(&format!("field-{field}"), "label")
            }
            Slot::Start | Slot::Prefill => {
                self.text(&format!("field-{}", word.strip_prefix("field:")?), "label")
            }
            _ => return None,
        };
        Some(text).filter(|text| !text.is_empty())
    }

    fn texts(&self) -> TextsView {
        let language = self.question.language.unwrap_or(self.caller.language);
        let wanted = self.loaded.map(|loaded| texts(&loaded.definition)).unwrap_or_default();
        let find = |language: Language, message: &str, attribute: &str| {
            let texts = self.loaded.and_then(|loaded| loaded.texts.get(&language));
            texts.and_then(|texts| texts.get(message, attribute)).map(as_written).unwrap_or_default()
        };
        let rows: Vec<TextRow> = wanted
            .iter()
            .map(|text| TextRow {
                key: format!("{}.{}", text.message, text.attribute),
                english: find(Language::En, &text.message, &text.attribute),
                text: find(language, &text.message, &text.attribute),
                is_optional: text.is_optional,
            })
            .filter(|row| {
                let is_missing = row.text.is_empty() && (!row.is_optional || !row.english.is_empty());
                !self.question.only_missing || is_missing
            })
            .collect();
        let pages = rows.len().div_ceil(TEXTS_ON_A_PAGE).max(1);
        // A fault leads to its text, wherever that stands.
        let asked = rows.iter().position(|row| row.key == self.question.at);
        let page = asked.map_or(self.question.page, |at| (at / TEXTS_ON_A_PAGE).saturating_add(1));
        let page = page.clamp(1, pages);
        let from = page.saturating_sub(1).saturating_mul(TEXTS_ON_A_PAGE);
        TextsView {
            language,
            only_missing: self.question.only_missing,
            page,
            pages,
            rows: rows.into_iter().skip(from).take(TEXTS_ON_A_PAGE).collect(),
        }
    }

    fn file(&self) -> Result<Content, Error> {
        let of = |code: &str| format!("texts/{code}.ftl");
        let languages = Language::ALL.iter().map(|language| of(language.code()));
        let names: Vec<String> = std::iter::once(DEFINITION.to_owned()).chain(languages).collect();
        let name = if self.question.at.is_empty() { DEFINITION } else { self.question.at.as_str() };
        let name = names.iter().find(|known| *known == name).cloned().ok_or(Error::NotFound)?;
        let text = match name.strip_prefix("texts/").and_then(|name| name.strip_suffix(".ftl")) {
            Some(code) => self.copy.texts.get(code).cloned().unwrap_or_default(),
            None => self.copy.definition.clone(),
        };
        Ok(Content::File { name, names, text })
    }

    fn differences(&self) -> Option<Vec<diff::Difference>> {
        let loaded = self.loaded?;
        let current = self.caller.services.procedures().current(&loaded.definition.procedure)?;
        Some(diff::diff(&current.compared(), &loaded.compared()))
    }
}

/// The keys that say most of a row.
const fn facts(table: Table) -> &'static [&'static str] {
    match table {
        Table::Head => {
            &["procedure", "policy_area", "kind", "version", "number_prefix", "competence", "legal_acts"]
        }
        Table::Refusal => &["grounds", "needs_reason"],
        Table::Side => &["initiates", "answers", "takes_parts"],
        Table::Admission => &["side", "levels", "kinds", "countries", "abroad", "functions", "competence"],
        Table::Coordinator => &["path", "rule"],
        Table::List => &["values"],
        Table::Section => &["step"],
        Table::Field => &["section", "kind", "required", "sensitivity"],
        Table::Question => &["number", "category", "kind"],
        Table::FollowUp => &["kind", "required"],
        Table::State => &["phase", "waiting_for"],
        Table::Transition => &["from", "to", "by"],
        Table::Deadline => &["start", "length", "unit", "holder", "states"],
        Table::Letter => &["to", "by", "states"],
        Table::LetterPart => &["values", "answers"],
        Table::Attachment => &["with", "rule", "kinds"],
        Table::Notice => &["action", "deadline", "tell", "daily"],
        Table::Follows => &["while_open", "by_either", "fields"],
    }
}
