//! The form of the core data of an authority.

use super::{Data, NameIn};
use crate::authorities::areas::policy_area;
use crate::authorities::authority::{COMMISSION, Level};
use crate::authorities::form::Form;
use crate::authorities::region::Region;
use crate::authorities::regions::Regions;
use crate::country::Country;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::Entries;
use std::collections::BTreeSet;

/// So many names in other languages may be entered: no body has more official languages than the Union.
pub const NAMES: usize = 24;
/// Greatest length of a list of names, in characters.
const LIST: usize = 5_000;

/// Path of a name in another official language, counted from one; below it stands its language.
#[must_use]
pub fn name_path(n: usize) -> String {
    format!("other_{n}")
}

/// By what the form is judged.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The state of the authority.
    pub country: Country,
    /// The kinds of body that can be chosen.
    pub kinds: &'a BTreeSet<String>,
    /// The regions that there are.
    pub regions: &'a Regions,
    /// What is kept now: what is right there may stay, although it could not be chosen today.
    pub before: &'a Data,
}

impl Data {
    /// Reads the form.
    ///
    /// # Errors
    /// Everything that is wrong, each with the path of its field.
    pub fn read(entries: &Entries, known: &Known<'_>) -> Result<Self, Vec<FieldProblem>> {
        let mut form = Form::of(entries);
        let name = form.line("name", true);
        let language = form.choice("language", |code| language(code, &known.before.language));
        let name_latin = form.line("name_latin", false);
        let name_en = form.line("name_en", false);
        let others = others(&mut form);
        let (acronyms, former) = (list(&mut form, "acronyms"), list(&mut form, "former"));
        let title = form.line("title", false);
        let kind = kind(&mut form, known);
        let level = form.choice("level", Level::parse);
        let place = form.line("place", false);
        let region = region(&mut form, known);
        let areas = areas(&mut form, known.before);
        match (language, level) {
            (Some(language), Some(level)) if form.problems.is_empty() => Ok(Self {
                name,
                language,
                name_latin,
                name_en,
                others,
                acronyms,
                former,
                title,
                kind,
                level,
                place,
                region,
                areas,
            }
            .settled(known.before)),
            _ => Err(form.problems),
        }
    }

    /// What stands in the form.
    #[must_use]
    pub fn entries(&self) -> Entries {
        let mut entries = Entries::default();
        let lines = [
            ("name", self.name.as_str()),
            ("language", self.language.as_str()),
            ("name_latin", self.own_latin()),
            ("name_en", self.name_en.as_str()),
            ("title", self.title.as_str()),
            ("kind", self.kind.as_str()),
            ("level", self.level.code()),
            ("place", self.place.as_str()),
            ("region", self.region.as_ref().map_or("", Region::code)),
        ];
        for (path, text) in lines {
            entries.set(path, text);
        }
        entries.set("acronyms", self.acronyms.join("\n"));
        entries.set("former", self.former.join("\n"));
        for (n, other) in (1..).zip(&self.others) {
            let path = name_path(n);
            // Where no language is known, it is taken for that of the official name until somebody says otherwise.
            let language = if other.language.is_empty() { &self.language } else { &other.language };
            entries.set(format!("{path}.lang"), language.clone());
            entries.set(path, other.name.clone());
        }
        entries.0.insert("areas".to_owned(), self.areas.clone());
        entries
    }
}

fn language(code: &str, before: &str) -> Option<String> {
    let is_kept = !before.is_empty() && code == before;
    (is_kept || Language::parse(code).is_some()).then(|| code.to_owned())
}

fn others(form: &mut Form<'_>) -> Vec<NameIn> {
    let mut names = Vec::new();
    for path in (1..=NAMES).map(name_path) {
        let name = form.line(&path, false);
        if name.is_empty() {
            continue;
        }
        let below = format!("{path}.lang");
        if let Some(language) = form.choice(&below, Language::parse) {
            names.push(NameIn { name, language: language.code().to_owned() });
        }
    }
    names
}

/// Names that stand one below the other.
fn list(form: &mut Form<'_>, path: &str) -> Vec<String> {
    let text = form.text(path);
    if text.chars().count() > LIST {
        form.problems.push(FieldProblem::new(path, ProblemCode::TooLong).with("max", LIST));
    }
    let names: Vec<String> =
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if names.iter().any(|name| name.chars().any(char::is_control)) {
        form.wrong(path, ProblemCode::NotText);
    }
    names
}

/// What is a department of the Commission stays one, and nothing else becomes one here.
fn kind(form: &mut Form<'_>, known: &Known<'_>) -> String {
    let before = &known.before.kind;
    if before == COMMISSION {
        return before.clone();
    }
    let kind = form.line("kind", false);
    let is_there = kind != COMMISSION && known.kinds.contains(&kind);
    if !kind.is_empty() && kind != *before && !is_there {
        form.wrong("kind", ProblemCode::NotAChoice);
    }
    kind
}

fn region(form: &mut Form<'_>, known: &Known<'_>) -> Option<Region> {
    let found = form.region(Some(known.country));
    if found != known.before.region
        && let Err(problem) = known.regions.check("region", found.as_ref())
    {
        form.problems.push(problem);
    }
    found
}

fn areas(form: &mut Form<'_>, before: &Data) -> Vec<String> {
    let areas = form.all("areas");
    let is_known = |code: &String| policy_area(code).is_some() || before.areas.contains(code);
    if areas.is_empty() && !before.areas.is_empty() {
        form.wrong("areas", ProblemCode::Required);
    } else if !areas.iter().all(is_known) {
        form.wrong("areas", ProblemCode::NotAChoice);
    }
    areas
}
