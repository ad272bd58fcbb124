//! Legal terms: one wording for each language, in the forms that its texts need, and what is wrong with terms and the
//! references to them.
//!
//! `{ -legal-basis }` stands for the term as it stands alone, `{ -Legal-basis }` for the same with a capital letter, and
//! `{ -legal-basis(form: "genitive") }` for another form of it.

use super::{ENGLISH, Shared, Written};
use crate::procedures::check::check_wording;
use crate::procedures::fault::{Fault, Remedy, Wrong, listed};
use std::collections::{BTreeMap, BTreeSet};

/// What the forms of a term are chosen by.
const FORM: &str = "form";
/// How a term is written.
const EXAMPLE: &str = "-legal-basis = legal basis";

/// The terms to which texts refer: language code, name of the term, and its form; empty where it has but one.
pub type Uses = BTreeSet<(String, String, String)>;

/// The terms of one language in one folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Terms {
    /// By name, each with its line.
    terms: BTreeMap<String, (usize, LegalTerm)>,
    /// What stands in the file and is no term, with its line.
    other: Vec<(usize, String)>,
}

/// A term: its forms by name, and which of them stands alone. A term with one form has it under no name.
#[derive(Debug, Clone, PartialEq, Eq)]
struct LegalTerm {
    alone: String,
    forms: BTreeMap<String, String>,
}

impl Terms {
    /// Reads a file of terms.
    pub fn of(source: &str) -> Self {
        let mut found = Self::default();
        for (name, attribute, line, text) in Written::of(source).iter() {
            let name_of_term = name.strip_prefix('-').filter(|_| attribute.is_empty());
            match name_of_term.zip(LegalTerm::read(text)) {
                Some((name, term)) => drop(found.terms.insert(name.to_owned(), (line, term))),
                None => found.other.push((line, name.to_owned())),
            }
        }
        found
    }

    fn has(&self, name: &str) -> bool {
        self.terms.contains_key(name)
    }
}

impl LegalTerm {
    /// Reads what is written after the sign: words, or one selector with a variant on each line.
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let Some(inside) = text.strip_prefix('{') else {
            let is_plain = !text.is_empty() && !text.contains(['{', '}', '\n']);
            let forms = [(String::new(), text.to_owned())].into();
            return is_plain.then_some(Self { alone: String::new(), forms });
        };
        let variants = inside.strip_suffix('}')?.trim().strip_prefix('$')?.strip_prefix(FORM)?;
        let variants = variants.trim().strip_prefix("->")?;
        let (mut alone, mut forms) = (None, BTreeMap::new());
        for line in variants.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (name, words) = line.trim_start_matches('*').strip_prefix('[')?.split_once(']')?;
            let (name, words) = (name.trim(), words.trim());
            let is_said = !name.is_empty() && !words.is_empty() && !words.contains(['{', '}']);
            let is_second = forms.insert(name.to_owned(), words.to_owned()).is_some();
            let is_second_default = line.starts_with('*') && alone.replace(name.to_owned()).is_some();
            if !is_said || is_second || is_second_default {
                return None;
            }
        }
        Some(Self { alone: alone?, forms })
    }

    /// The name of a form and its words; of the one that stands alone where none is named.
    fn form<'a>(&'a self, form: Option<&'a str>) -> Option<(&'a str, &'a str)> {
        let name = form.unwrap_or(&self.alone);
        let words = self.forms.get(name).filter(|_| form != Some(""))?;
        Some((name, words.as_str()))
    }

    /// The names of its forms.
    fn names(&self) -> impl Iterator<Item = &str> {
        self.forms.keys().map(String::as_str).filter(|name| !name.is_empty())
    }
}

/// A reference to a term.
struct Reference<'a> {
    name: &'a str,
    form: Option<&'a str>,
}

impl<'a> Reference<'a> {
    /// Reads what stands between the brackets; nothing where it is no reference to a term.
    fn read(inside: &'a str) -> Option<Self> {
        let name = inside.trim().strip_prefix('-')?;
        let Some((name, arguments)) = name.split_once('(') else { return Some(Self { name, form: None }) };
        // What is no form is named as it is written.
        let written = arguments.strip_suffix(')').unwrap_or(arguments).trim();
        let form = written.strip_prefix(FORM).and_then(|rest| {
            rest.trim_start().strip_prefix(':')?.trim().strip_prefix('"')?.strip_suffix('"')
        });
        Some(Self { name: name.trim_end(), form: Some(form.unwrap_or(written)) })
    }
}

/// Puts words in the place of references.
pub(super) struct Resolver<'a> {
    /// The folders, the nearest first.
    pub shelf: &'a [&'a Shared],
    /// The terms that were found.
    pub uses: Uses,
    /// The references to terms or forms that nobody has.
    pub faults: Vec<Fault>,
}

impl<'a> Resolver<'a> {
    /// Of this shelf.
    pub const fn new(shelf: &'a [&'a Shared]) -> Self {
        Self { shelf, uses: Uses::new(), faults: Vec::new() }
    }

    /// The text with each reference replaced by what the nearest folder says in this language. What nobody has stays, and
    /// is a fault at its line; the text begins at this line of the file.
    pub fn resolve(&mut self, language: &str, file: &str, line: usize, text: &str) -> String {
        let mut whole = String::with_capacity(text.len());
        let (mut rest, mut line) = (text, line);
        while let Some((before, inside)) = rest.split_once('{') {
            whole.push_str(before);
            line = line.saturating_add(before.matches('\n').count());
            let reference = inside.split_once('}');
            let reference = reference.and_then(|(name, after)| Some((Reference::read(name)?, after)));
            let said = reference.map(|(reference, after)| (self.words(language, &reference), after));
            match said {
                Some((Ok(words), after)) => {
                    whole.push_str(&words);
                    rest = after;
                    continue;
                }
                Some((Err(wrong), _)) => {
                    let (wrong, remedy) = *wrong;
                    self.faults.push(Fault::new(file, line, wrong, remedy));
                }
                None => {}
            }
            whole.push('{');
            rest = inside;
        }
        whole.push_str(rest);
        whole
    }

    fn words(&mut self, language: &str, reference: &Reference<'_>) -> Result<String, Box<(Wrong, Remedy)>> {
        let exact = self.term(language, reference.name).map(|term| (reference.name.to_owned(), term, false));
        let found = exact.or_else(|| {
            let name = lowered(reference.name)?;
            let term = self.term(language, &name)?;
            Some((name, term, true))
        });
        let Some((name, term, is_capital)) = found else {
            let name = format!("-{}", reference.name);
            return Err(Box::new((Wrong::UnknownTerm { name }, Remedy::CorrectName {})));
        };
        let Some((form, words)) = term.form(reference.form) else {
            let form = reference.form.unwrap_or_default().to_owned();
            let known = listed(term.names());
            let remedy = if known.is_empty() { Remedy::CorrectName {} } else { Remedy::Known { known } };
            return Err(Box::new((Wrong::UnknownForm { name: format!("-{name}"), form }, remedy)));
        };
        let words = if is_capital { capital(words) } else { words.to_owned() };
        self.uses.insert((language.to_owned(), name, form.to_owned()));
        Ok(words)
    }

    fn term(&self, language: &str, name: &str) -> Option<&'a LegalTerm> {
        let shelf = self.shelf;
        shelf.iter().find_map(|folder| Some(&folder.terms.get(language)?.terms.get(name)?.1))
    }
}

/// The name with a small letter, if it begins with a capital one.
fn lowered(name: &str) -> Option<String> {
    let mut letters = name.chars();
    let first = letters.next().filter(|letter| letter.is_ascii_uppercase())?;
    Some(format!("{}{}", first.to_ascii_lowercase(), letters.as_str()))
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", letters.as_str())
}

impl Shared {
    /// The terms that read as in English where they stand alone.
    pub(super) fn wording_of_terms(&self, folder: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let english = self.terms.get(ENGLISH);
        for (language, terms) in &self.terms {
            let file = format!("{folder}terms/{language}.ftl");
            for (name, (line, term)) in &terms.terms {
                let english = english.and_then(|english| english.terms.get(name)?.1.form(None));
                let Some((_, words)) = term.form(None) else { continue };
                let english = english.map(|(_, words)| words);
                let name = || format!("-{name}");
                faults.extend(check_wording((file.as_str(), *line), name, language, words, english));
            }
        }
        faults
    }

    /// What is wrong with the terms of this folder, whose path begins the name of each file: what is no term, a term that
    /// a language lacks which the folder or one of the farther ones has in another, and one that no text uses. A form
    /// must be used in its own language, a term in any; the form that stands alone may wait.
    #[must_use]
    pub fn check_terms(&self, folder: &str, farther: &[&Self], uses: &Uses) -> Vec<Fault> {
        let names: BTreeSet<&str> =
            self.terms.values().flat_map(|terms| terms.terms.keys()).map(String::as_str).collect();
        let used: BTreeSet<&str> = uses.iter().map(|(_, name, _)| name.as_str()).collect();
        let mut faults = Vec::new();
        for (language, terms) in &self.terms {
            let file = format!("{folder}terms/{language}.ftl");
            let mut add = |line, wrong, remedy| faults.push(Fault::new(&file, line, wrong, remedy));
            for (line, name) in &terms.other {
                let example = EXAMPLE.to_owned();
                add(*line, Wrong::BadTerm { name: name.clone() }, Remedy::Example { example });
            }
            for name in &names {
                let is_there =
                    |shared: &Self| shared.terms.get(language).is_some_and(|terms| terms.has(name));
                if !is_there(self) && !farther.iter().any(|folder| is_there(folder)) {
                    add(0, Wrong::MissingText { text: format!("-{name}") }, Remedy::AddText {});
                }
            }
            for (name, (line, term)) in &terms.terms {
                if !used.contains(name.as_str()) {
                    add(*line, Wrong::Unused { name: format!("-{name}") }, Remedy::Use {});
                    continue;
                }
                for form in term.names().filter(|form| *form != term.alone) {
                    if !uses.contains(&(language.clone(), name.clone(), form.to_owned())) {
                        let name = format!("-{name}({FORM}: \"{form}\")");
                        add(*line, Wrong::Unused { name }, Remedy::Use {});
                    }
                }
            }
        }
        faults
    }
}
