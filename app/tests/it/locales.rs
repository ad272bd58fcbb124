//! Guards over `locales/`: every language says everything that English says, in its own words and its own plural
//! forms, and nothing is said that no page shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::families;
use domain::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// The names that plural forms have.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Patterns of one language by key; the key of an attribute is `message.attribute`.
type Messages = BTreeMap<String, Pattern<String>>;

#[test]
fn there_is_a_folder_for_each_of_the_26_languages() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let languages: BTreeSet<String> = Language::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(folders, languages);
}

#[test]
fn every_language_has_the_messages_and_attributes_of_english() {
    let english = keys(&messages(Language::En));
    let mut problems = Vec::new();
    for language in Language::ALL {
        let own = keys(&messages(language));
        problems.extend(english.difference(&own).map(|key| format!("{language} lacks {key}")));
        problems.extend(own.difference(&english).map(|key| format!("{language} has {key}, English has not")));
    }
    none(&problems);
}

#[test]
fn every_message_uses_the_variables_of_the_english_one() {
    let english = messages(Language::En);
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, pattern) in messages(language) {
            if let Some(source) = english.get(&key) {
                let (own, wanted) = (variables(&pattern), variables(source));
                if own != wanted {
                    problems.push(format!("{language} {key} uses {own:?} instead of {wanted:?}"));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn every_plural_selector_has_the_forms_of_its_language() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, pattern) in messages(language) {
            for forms in plural_selectors(&pattern) {
                if let Some(problem) = wrong_forms(language, &forms) {
                    problems.push(format!("{language} {key}: {problem}"));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn no_message_is_empty() {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, pattern) in messages(language) {
            if !says_something(&pattern) {
                problems.push(format!("{language} {key}"));
            }
        }
    }
    none(&problems);
}

#[test]
fn no_message_equals_the_english_one_unless_it_is_on_the_list() {
    let english = messages(Language::En);
    let allowed = Allowed::read();
    let mut used = BTreeSet::new();
    let mut problems = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        for (key, pattern) in messages(language) {
            if english.get(&key) == Some(&pattern) && has_letters(&pattern) {
                match allowed.line_for(language, &key) {
                    Some(line) => drop(used.insert(line)),
                    None => problems.push(format!("{language} {key}")),
                }
            }
        }
    }
    problems.extend(allowed.exact_lines().difference(&used).map(|line| format!("no longer equal: {line}")));
    none(&problems);
}

#[test]
fn every_message_is_used() {
    let (literals, families) = (string_literals(), families::keys());
    let unused: Vec<String> = keys(&messages(Language::En))
        .into_iter()
        .filter(|key| !literals.contains(key) && !families.contains(key))
        .collect();
    none(&unused);
}

#[test]
fn every_key_that_is_put_together_has_a_message() {
    let known = keys(&messages(Language::En));
    let missing: Vec<String> = families::keys().difference(&known).cloned().collect();
    none(&missing);
}

fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All messages of a language; none if its folder is missing.
fn messages(language: Language) -> Messages {
    let mut messages = Messages::new();
    let Ok(folder) = fs::read_dir(root().join("locales").join(language.code())) else { return messages };
    for path in folder.map(|entry| entry.unwrap().path()) {
        let source = fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(source)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            for attribute in message.attributes {
                messages.insert(format!("{}.{}", message.id.name, attribute.id.name), attribute.value);
            }
            if let Some(value) = message.value {
                messages.insert(message.id.name, value);
            }
        }
    }
    messages
}

fn keys(messages: &Messages) -> BTreeSet<String> {
    messages.keys().cloned().collect()
}

/// Calls `visit` for every part of a pattern, variants and arguments included.
fn walk<'a>(pattern: &'a Pattern<String>, visit: &mut impl FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

/// What [`walk`] shows.
enum Part<'a> {
    Text(&'a str),
    Inline(&'a InlineExpression<String>),
    Select(Vec<&'a VariantKey<String>>),
}

fn walk_expression<'a>(expression: &'a Expression<String>, visit: &mut impl FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Part::Select(variants.iter().map(|variant| &variant.key).collect()));
            walk_inline(selector, visit);
            variants.iter().for_each(|variant| walk(&variant.value, visit));
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<String>, visit: &mut impl FnMut(Part<'a>)) {
    visit(Part::Inline(inline));
    match inline {
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            arguments.positional.iter().for_each(|argument| walk_inline(argument, visit));
            arguments.named.iter().for_each(|argument| walk_inline(&argument.value, visit));
        }
        _ => {}
    }
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Inline(InlineExpression::VariableReference { id }) = part {
            names.insert(id.name.as_str());
        }
    });
    names
}

/// The forms of every selector that chooses by number: its variants are plural forms and, perhaps, numbers.
fn plural_selectors(pattern: &Pattern<String>) -> Vec<BTreeSet<&str>> {
    let mut selectors = Vec::new();
    walk(pattern, &mut |part| {
        let Part::Select(variants) = part else { return };
        let forms: BTreeSet<&str> = variants
            .iter()
            .filter_map(|key| match key {
                VariantKey::Identifier { name } => Some(name.as_str()),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        if forms.iter().any(|form| CATEGORIES.contains(form)) && forms != BTreeSet::from(["other"])
            || forms.len() < variants.len()
        {
            selectors.push(forms);
        }
    });
    selectors
}

/// The forms of a language's cardinal numbers (Unicode CLDR 48).
fn forms_of(language: Language) -> &'static [&'static str] {
    match language {
        Language::Es | Language::Fr | Language::It | Language::Pt => &["one", "many", "other"],
        Language::Cs | Language::Sk | Language::Lt | Language::Pl => &["one", "few", "many", "other"],
        Language::Hr | Language::Ro => &["one", "few", "other"],
        Language::Sl => &["one", "two", "few", "other"],
        Language::Lv => &["zero", "one", "other"],
        Language::Ga | Language::Mt => &["one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// What is wrong with the forms of a selector.
///
/// The program chooses by the rules of CLDR 37. There `many` does not exist in Spanish, French, Italian and
/// Portuguese (it is for whole millions), so it may be left out. And Maltese counts two as `few`: a `two`
/// needs a `few` beside it, which the full set of forms ensures.
fn wrong_forms(language: Language, forms: &BTreeSet<&str>) -> Option<String> {
    let wanted: BTreeSet<&str> = forms_of(language).iter().copied().collect();
    let may_lack_many = matches!(language, Language::Es | Language::Fr | Language::It | Language::Pt);
    let missing: Vec<_> =
        wanted.difference(forms).filter(|form| !(may_lack_many && **form == "many")).collect();
    let foreign: Vec<_> = forms.difference(&wanted).collect();
    (!missing.is_empty() || !foreign.is_empty())
        .then(|| format!("lacks {missing:?}, has {foreign:?} that the language does not know"))
}

fn says_something(pattern: &Pattern<String>) -> bool {
    let mut found = false;
    walk(pattern, &mut |part| {
        found |= match part {
            Part::Text(text) => !text.trim().is_empty(),
            Part::Inline(InlineExpression::StringLiteral { value }) => !value.trim().is_empty(),
            Part::Inline(_) => true,
            Part::Select(_) => false,
        }
    });
    found
}

/// Whether there is anything to translate, beyond variables and punctuation.
fn has_letters(pattern: &Pattern<String>) -> bool {
    let mut found = false;
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part {
            found |= text.chars().any(char::is_alphabetic);
        }
    });
    found
}

/// The messages that may equal the English ones: names and loan words.
struct Allowed(Vec<(String, String)>);

impl Allowed {
    /// Lines of `<language or *> <key, or beginning of a key and *>`; `#` opens a comment.
    fn read() -> Self {
        let list = fs::read_to_string(root().join("app/tests/it/same_as_english.txt")).unwrap();
        let lines = list.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        let pair = |line: &str| {
            let (language, key) = line.split_once(' ').unwrap_or_else(|| panic!("no key in {line:?}"));
            (language.to_owned(), key.trim().to_owned())
        };
        Self(lines.filter(|line| !line.is_empty()).map(pair).collect())
    }

    fn line_for(&self, language: Language, key: &str) -> Option<String> {
        let fits =
            |pattern: &str| pattern.strip_suffix('*').map_or(pattern == key, |start| key.starts_with(start));
        self.0
            .iter()
            .find(|(own, pattern)| (own == "*" || own == language.code()) && fits(pattern))
            .map(|(own, pattern)| format!("{own} {pattern}"))
    }

    /// The lines without `*`: each must be needed, so that the list can only shrink.
    fn exact_lines(&self) -> BTreeSet<String> {
        self.0
            .iter()
            .filter(|(language, key)| language != "*" && !key.ends_with('*'))
            .map(|(language, key)| format!("{language} {key}"))
            .collect()
    }
}

/// Everything that stands between quotation marks in the Rust sources of the interface and the server; what only a test
/// names is shown to nobody.
fn string_literals() -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    for folder in ["app", "server"] {
        collect_literals(&root().join(folder), &mut literals);
    }
    literals
}

fn collect_literals(folder: &Path, literals: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            if name != "target" && name != "node_modules" && name != "tests" {
                collect_literals(&path, literals);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = fs::read_to_string(&path).unwrap();
            literals.extend(source.split('"').filter(|piece| is_key(piece)).map(str::to_owned));
        }
    }
}

fn is_key(piece: &str) -> bool {
    !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}
