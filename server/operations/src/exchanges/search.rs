//! Searches the exchanges of the own authority: by number, own reference, authority, procedure, and by the fields that a
//! definition declares searchable.

use super::allocation::{held_back, waiting};
use super::inbox::summary;
use crate::faults::{self, Fault};
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::Scope;
use domain::country::Country;
use domain::exchanges::view::{Coded, FoundExchange, SearchField, SearchQuery, SearchView, Why};
use domain::ids::ExchangeId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::definition::FieldDefinition;
use domain::search::cases::{self, Typed, contains, finds_persons, is_found_by_words, typed};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use store::Reader;
use store::inbox::{Filter, InboxRow};
use store::search::Sought;

/// Rows of a page.
const ROWS: u64 = 25;
/// Longer texts of an address are cut off, in characters.
const LONGEST: usize = 200;

/// The search page. What cannot be read asks for nothing.
///
/// # Errors
/// When the store cannot be read.
pub async fn search(caller: &Caller, query: &SearchQuery) -> Result<SearchView, Error> {
    let reader = caller.services.store.reader();
    let query = clean(query);
    let content = Scope::content(&caller.person);
    let procedures = procedures(caller, &caller.reading());
    let chosen = procedures.iter().find(|loaded| loaded.definition.procedure.as_str() == query.procedure);
    let fields = chosen.map(|loaded| search_fields(caller, &content, loaded)).unwrap_or_default();
    let sought = sought_in_fields(&query, &fields);
    let filter = Filter {
        country: Country::parse(&query.country),
        text: Some(query.text.clone()).filter(|text| !text.is_empty()),
        codes: codes(caller, &query.text),
        procedure: chosen.map(|loaded| loaded.definition.procedure.clone()),
        fields: sought,
        content: content.procedures().to_vec(),
        held_back: held_back(caller, &reader).await?,
        before: query.after.parse().ok(),
        limit: ROWS,
        ..Filter::default()
    };
    let is_asked = !query.is_blank();
    let page = if is_asked {
        store::inbox::page(&reader, &caller.reading(), &filter, caller.today()).await?
    } else {
        store::inbox::Page::default()
    };
    let reasons = Reasons { caller, reader: &reader, content: &content, filter: &filter };
    let rows = reasons.explain(&page.rows).await?;
    Ok(SearchView {
        is_asked,
        rows,
        next: page.next.map(|cursor| cursor.to_string()),
        procedures: procedures.iter().map(|loaded| coded(caller, loaded)).collect(),
        fields,
        saved: store::search::kept(&reader, caller.person.id).await?,
        may_search_persons: !person_procedures(caller).is_empty(),
    })
}

/// The query as it may stand in an address and be kept: without blanks around, control signs, endless texts.
pub(super) fn clean(query: &SearchQuery) -> SearchQuery {
    let clean = |text: &str| {
        let text: String = text.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        text.trim().to_owned()
    };
    let fields = query.fields.iter().map(|(field, text)| (clean(field), clean(text)));
    SearchQuery {
        text: clean(&query.text),
        procedure: clean(&query.procedure),
        fields: fields.filter(|(_, text)| !text.is_empty()).take(50).collect(),
        country: clean(&query.country),
        after: clean(&query.after),
    }
}

fn procedures(caller: &Caller, scope: &Scope) -> Vec<Arc<Loaded>> {
    let all = caller.services.procedures().all_current().into_iter();
    all.filter(|loaded| scope.procedures().contains(&loaded.definition.procedure)).collect()
}

fn coded(caller: &Caller, loaded: &Loaded) -> Coded {
    Coded {
        code: loaded.definition.procedure.as_str().to_owned(),
        text: loaded.text(caller.language, "procedure", "short").to_owned(),
    }
}

/// The procedures in which the caller may search for a person.
pub(super) fn person_procedures(caller: &Caller) -> Vec<Coded> {
    let all = if faults::is_on(Fault::PersonSearchByAnyone) {
        caller.services.procedures().all_current()
    } else {
        procedures(caller, &Scope::content(&caller.person))
    };
    let searched = all.into_iter().filter(|loaded| finds_persons(&loaded.definition));
    searched.map(|loaded| coded(caller, &loaded)).collect()
}

/// The searchable fields of a procedure; none where the caller may not read content.
fn search_fields(caller: &Caller, content: &Scope, loaded: &Loaded) -> Vec<SearchField> {
    if !content.procedures().contains(&loaded.definition.procedure) {
        return Vec::new();
    }
    let fields = loaded.definition.fields.iter().filter(|field| is_found_by_words(field));
    fields
        .map(|field| SearchField {
            id: field.id.clone(),
            label: label(caller, loaded, &field.id),
            choices: options(loaded, field)
                .map(|(code, message)| Coded {
                    text: loaded.text(caller.language, &message, &format!("option-{code}")).to_owned(),
                    code: code.clone(),
                })
                .collect(),
        })
        .collect()
}

fn label(caller: &Caller, loaded: &Loaded, field: &str) -> String {
    loaded.text(caller.language, &format!("field-{field}"), "label").to_owned()
}

/// The codes of a field, each with the message that has its text.
fn options<'a>(loaded: &'a Loaded, field: &'a FieldDefinition) -> impl Iterator<Item = (&'a String, String)> {
    let message = match &field.list {
        Some(list) => format!("list-{list}"),
        None => format!("field-{}", field.id),
    };
    let codes = loaded.definition.choices(field.list.as_deref(), &field.options);
    codes.iter().map(move |code| (code, message.clone()))
}

/// What must stand in which field; a field that the procedure does not have asks for nothing.
fn sought_in_fields(query: &SearchQuery, fields: &[SearchField]) -> Vec<(String, Sought)> {
    let mut sought = Vec::new();
    for field in fields {
        let Some(text) = query.fields.get(&field.id) else { continue };
        if field.choices.is_empty() {
            let words = typed(text).into_iter();
            sought.extend(words.map(|word| (field.id.clone(), Sought::Begins(word.latin))));
        } else {
            sought.push((field.id.clone(), Sought::Is(text.clone())));
        }
    }
    sought
}

/// The codes of searchable choices whose text in the caller's language or in English has a word that begins as one that
/// was typed.
pub(super) fn codes(caller: &Caller, text: &str) -> BTreeMap<String, Vec<String>> {
    let words: Vec<Typed> =
        typed(text).into_iter().filter(|word| word.latin.chars().nth(1).is_some()).collect();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    if words.is_empty() {
        return found;
    }
    for loaded in procedures(caller, &Scope::content(&caller.person)) {
        for field in loaded.definition.fields.iter().filter(|field| is_found_by_words(field)) {
            for (code, message) in options(&loaded, field) {
                let attribute = format!("option-{code}");
                let texts = [caller.language, Language::En];
                let spelt: BTreeSet<String> = texts
                    .into_iter()
                    .flat_map(|language| cases::words(loaded.text(language, &message, &attribute)))
                    .collect();
                for word in words.iter().filter(|word| spelt.iter().any(|own| own.starts_with(&word.latin))) {
                    let codes = found.entry(word.latin.clone()).or_default();
                    if !codes.contains(code) {
                        codes.push(code.clone());
                    }
                }
            }
        }
    }
    found
}

/// What is needed to say why something was found.
struct Reasons<'a> {
    caller: &'a Caller,
    reader: &'a Reader,
    content: &'a Scope,
    filter: &'a Filter,
}

impl Reasons<'_> {
    async fn explain(&self, rows: &[InboxRow]) -> Result<Vec<FoundExchange>, Error> {
        let words = self.filter.text.as_deref().map(typed).unwrap_or_default();
        let waiting = waiting(self.caller, self.reader, rows, &self.filter.held_back).await?;
        let readable: Vec<ExchangeId> = rows
            .iter()
            .filter(|row| {
                self.content.procedures().contains(&row.procedure) && !waiting.contains(&row.exchange)
            })
            .map(|row| row.exchange)
            .collect();
        let codes = self.filter.codes.values().flatten().cloned().map(Sought::Is);
        let sought: Vec<Sought> =
            words.iter().map(|word| Sought::Begins(word.latin.clone())).chain(codes).collect();
        let in_fields = store::search::fields_with(self.reader, self.content, &readable, &sought).await?;
        let found = rows.iter().filter_map(|row| {
            let mut why: BTreeSet<Why> = self.in_header(row, &words);
            let asked = self.filter.fields.iter().map(|(field, _)| field);
            let fields = in_fields.iter().filter(|(id, _)| *id == row.exchange).map(|(_, field)| field);
            let procedures = self.caller.services.procedures();
            let loaded = procedures.version(&row.procedure, row.version)?;
            why.extend(fields.chain(asked).map(|field| Why::Field(label(self.caller, &loaded, field))));
            Some(FoundExchange { row: summary(self.caller, row)?, why: why.into_iter().collect() })
        });
        Ok(found.collect())
    }

    fn in_header(&self, row: &InboxRow, words: &[Typed]) -> BTreeSet<Why> {
        let directory = self.caller.services.directory();
        let other = directory.get(row.counterpart);
        let names = other.map(|other| format!("{} {} {}", other.name, other.name_latin, other.name_en));
        let texts = [
            (Why::Number, row.number.as_str()),
            (Why::OwnReference, row.own_reference.as_deref().unwrap_or_default()),
            (Why::Authority, names.as_deref().unwrap_or_default()),
            (Why::Procedure, row.procedure.as_str()),
        ];
        let stands = |text: &str| words.iter().any(|word| contains(text, word));
        texts.into_iter().filter(|(_, text)| stands(text)).map(|(why, _)| why).collect()
    }
}

/// The rows of exchanges that a search for a person found, as far as the caller still reaches them.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn found_by_person(
    caller: &Caller,
    procedure: &ProcedureId,
    found: &[ExchangeId],
) -> Result<Vec<FoundExchange>, Error> {
    let content = Scope::content(&caller.person);
    let reader = caller.services.store.reader();
    let mut rows = Vec::new();
    for id in found {
        let row = store::inbox::row(&reader, &content, *id).await?;
        let row = row.filter(|row| row.procedure == *procedure).and_then(|row| summary(caller, &row));
        rows.extend(row.map(|row| FoundExchange { row, why: vec![Why::Person] }));
    }
    Ok(rows)
}
