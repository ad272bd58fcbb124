//! Examining the files of a procedure before they are used.

use super::{Loaded, Source, Texts};
use domain::language::Language;
use domain::procedures::Procedure;
use domain::procedures::check::{
    self as rules, Likeness, TextLines, Wanted, check_letter_texts, check_wording,
};
use domain::procedures::fault::{Fault, Remedy, Wrong};
use domain::procedures::parse::parse;
use domain::procedures::shared::{at_origin, first_taken_over};
use domain::realm::Realm;
use std::collections::BTreeMap;

/// What the files of a procedure hold, and what is wrong with them.
struct Examined {
    definition: Option<Procedure>,
    texts: BTreeMap<Language, Texts>,
    /// Faults of the definition, and of texts that cannot be read.
    faults: Vec<Fault>,
    /// Missing and unused texts.
    of_texts: BTreeMap<Language, Vec<Fault>>,
}

/// Every fault and warning. Nothing may be missing: all languages of the system are demanded.
#[must_use]
pub fn check(source: &Source) -> Vec<Fault> {
    let Examined { mut faults, of_texts, .. } = examine(source);
    for language in Language::ALL.iter().filter(|language| !source.texts.contains_key(language.code())) {
        let file = source.text_file(language.code());
        faults.push(Fault::new(file, 0, Wrong::NoTexts {}, Remedy::AddFile {}));
    }
    faults.extend(of_texts.into_values().flatten());
    faults
}

/// Reads one procedure for use. A language with missing texts is not complete, and falls back to English; missing
/// English texts are faults.
///
/// # Errors
/// Every fault found.
pub fn read(source: &Source) -> Result<Loaded, Vec<Fault>> {
    let Examined { definition, texts, mut faults, mut of_texts } = examine(source);
    let is_sound =
        |faults: Option<&Vec<Fault>>| faults.is_none_or(|faults| !faults.iter().any(Fault::is_fault));
    let complete = texts.keys().copied().filter(|language| is_sound(of_texts.get(language))).collect();
    let english = of_texts.remove(&Language::En).unwrap_or_default();
    faults.extend(english.into_iter().filter(Fault::is_fault));
    if !source.texts.contains_key(Language::En.code()) {
        let file = source.text_file(Language::En.code());
        faults.push(Fault::new(file, 0, Wrong::NoTexts {}, Remedy::AddFile {}));
    }
    match definition {
        Some(definition) if faults.is_empty() => Ok(Loaded { definition, texts, complete }),
        _ => Err(faults),
    }
}

/// Reads one procedure to publish it in this realm. What people act on in realm live is whole: everything that `check`
/// finds keeps it from being published there. For exercises it is enough that it can be used.
///
/// # Errors
/// Every fault that keeps it from being published.
pub fn read_to_publish(realm: Realm, source: &Source) -> Result<Loaded, Vec<Fault>> {
    if realm == Realm::Live {
        let faults: Vec<Fault> = check(source).into_iter().filter(Fault::is_fault).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
    }
    read(source)
}

/// Reads what was examined when it was installed. Rules may have become stricter since; exchanges made under it need
/// it all the same.
///
/// # Errors
/// A definition that this program cannot read.
pub fn read_installed(source: &Source) -> Result<Loaded, Vec<Fault>> {
    let definition = parse(&source.definition_file(), &source.definition)?;
    let mut texts = BTreeMap::new();
    for (code, text) in &source.texts {
        if let (Some(language), Ok(parsed)) = (Language::parse(code), Texts::parse(text)) {
            texts.insert(language, parsed);
        }
    }
    let wanted = Wanted::of(&definition);
    let is_complete = |texts: &Texts| {
        let found = wanted.check("", texts.lines(), None);
        !found.iter().any(Fault::is_fault)
    };
    let complete =
        texts.iter().filter(|(_, texts)| is_complete(texts)).map(|(language, _)| *language).collect();
    Ok(Loaded { definition, texts, complete })
}

fn examine(source: &Source) -> Examined {
    let file = source.definition_file();
    let (definition, mut faults) = match parse(&file, &source.definition) {
        Ok(definition) => {
            let faults = rules::check(&definition, &file, &source.definition);
            (Some(definition), faults)
        }
        Err(faults) => (None, faults),
    };
    faults = faults.into_iter().map(|fault| at_origin(&source.definition, fault)).collect();
    let mut texts = BTreeMap::new();
    for (code, text) in &source.texts {
        let file = source.text_file(code);
        let Some(language) = Language::parse(code) else {
            faults.push(Fault::new(file, 0, Wrong::NoLanguage { name: code.clone() }, Remedy::RemoveFile {}));
            continue;
        };
        match Texts::parse(text) {
            Ok(parsed) => drop(texts.insert(language, parsed)),
            Err(found) => {
                let each = found.into_iter();
                faults.extend(each.map(|(line, wrong, remedy)| Fault::new(&file, line, wrong, remedy)));
            }
        }
    }
    let of_texts = definition.as_ref().map(|definition| of_texts(source, definition, &texts));
    Examined { definition, texts, faults, of_texts: of_texts.unwrap_or_default() }
}

fn of_texts(
    source: &Source,
    definition: &Procedure,
    texts: &BTreeMap<Language, Texts>,
) -> BTreeMap<Language, Vec<Fault>> {
    let english = texts.get(&Language::En);
    let (wanted, likeness) = (Wanted::of(definition), Likeness::of(definition));
    let each = texts.iter().map(|(language, texts)| {
        let file = source.text_file(language.code());
        let lines_of_english: Option<&TextLines> =
            english.filter(|_| *language != Language::En).map(Texts::lines);
        let mut faults = wanted.check(&file, texts.lines(), lines_of_english);
        faults.extend(of_wording(source, *language, texts, english));
        let read = |message: &str, attribute: &str| texts.get(message, attribute);
        let text = |message: &str, attribute: &str| read(message, attribute).map(str::to_owned);
        let line = |message: &str, attribute: &str| {
            let key = (message.to_owned(), Some(attribute.to_owned()));
            texts.lines().get(&key).copied().unwrap_or_default()
        };
        faults.extend(check_letter_texts(definition, &file, &text, &line));
        faults.extend(likeness.check(&file, &read, &line));
        faults.sort_by_key(|fault| fault.line);
        (*language, faults)
    });
    each.collect()
}

/// What is wrong with the wording of the definition's own texts in a language.
fn of_wording(source: &Source, language: Language, texts: &Texts, english: Option<&Texts>) -> Vec<Fault> {
    let (code, file) = (language.code(), source.text_file(language.code()));
    let end = source.texts.get(code).and_then(|text| first_taken_over(text)).unwrap_or(usize::MAX);
    let own = texts.lines().iter().filter(|(_, line)| **line < end);
    let found = own.filter_map(|((message, attribute), line)| {
        let attribute = attribute.as_deref()?;
        let english = english.and_then(|english| english.get(message, attribute));
        let text = texts.get(message, attribute)?;
        let name = || format!("{message}.{attribute}");
        check_wording((file.as_str(), *line), name, code, text, english)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{in_every_language, invented};

    const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");

    /// The invented procedure with the same texts in every language.
    fn everywhere() -> Source {
        in_every_language(invented(INVENTED))
    }

    /// Without warnings: all languages say here what English says.
    fn shown(source: &Source) -> Vec<String> {
        check(source).iter().filter(|fault| fault.is_fault()).map(ToString::to_string).collect()
    }

    #[test]
    fn a_procedure_with_all_texts_in_all_languages_has_no_fault() {
        assert_eq!(shown(&everywhere()), Vec::<String>::new());
        assert_eq!(read(&everywhere()).unwrap().complete.len(), Language::ALL.len());
    }

    #[test]
    fn a_missing_language_is_a_fault_of_the_check_and_none_of_the_loading() {
        let mut source = everywhere();
        source.texts.remove("mt");
        assert_eq!(shown(&source), ["invented/texts/mt.ftl: no-texts; add-file"]);
        let loaded = read(&source).unwrap();
        assert!(!loaded.complete.contains(&Language::Mt));
        source.texts.remove("en");
        assert!(read(&source).is_err());
    }

    #[test]
    fn only_exercises_are_held_by_a_procedure_that_lacks_a_language_or_has_a_text_too_many() {
        let changed = |language: &str, from: &str, to: &str| {
            let mut source = everywhere();
            let texts = source.texts[language].replacen(from, to, 1);
            assert_ne!(texts, source.texts[language]);
            source.texts.insert(language.to_owned(), texts);
            source
        };
        let mut lacking = everywhere();
        lacking.texts.remove("mt");
        let missing = changed("mt", "    .short = procedure short\n", "");
        let unused = changed("de", "    .short =", "    .shirt = of no use\n    .short =");
        let argument = changed("fr", ".name = procedure name", ".name = { $who }");
        for (source, codes) in [
            (&lacking, "no-texts"),
            (&missing, "missing-text(text=procedure.short)"),
            (&unused, "unused(name=procedure.shirt)"),
        ] {
            let faults = read_to_publish(Realm::Live, source).unwrap_err();
            assert_eq!(faults.iter().map(|fault| fault.wrong.to_string()).collect::<Vec<_>>(), [codes]);
            assert!(!read_to_publish(Realm::Training, source).unwrap().complete.is_empty(), "{codes}");
        }
        for realm in [Realm::Live, Realm::Training] {
            let faults = read_to_publish(realm, &argument).unwrap_err();
            let wrong = faults.first().map(|fault| fault.wrong.to_string());
            assert_eq!(
                wrong.as_deref(),
                Some("not-plain(text=procedure.name, used=$who)"),
                "nobody could show it"
            );
        }
        assert!(read_to_publish(Realm::Live, &everywhere()).is_ok());
    }

    #[test]
    fn a_text_that_reads_as_in_english_is_a_warning_and_one_that_says_nothing_a_fault() {
        let mut source = everywhere();
        let warnings = |source: &Source, code: &str| {
            let file = source.text_file(code);
            let found = check(source).into_iter().filter(|fault| fault.file == file && !fault.is_fault());
            found.map(|fault| fault.wrong.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(warnings(&source, "en"), Vec::<String>::new());
        let before = warnings(&source, "mt");
        assert!(before.contains(&"same-as-english(text=procedure.short)".to_owned()), "{before:?}");
        let maltese = source.texts["mt"].replacen(".short = procedure short", ".short = fil-qosor", 1);
        source.texts.insert("mt".to_owned(), format!("## Taken over\n\n{maltese}"));
        assert_eq!(warnings(&source, "mt"), Vec::<String>::new(), "each is checked where it stands");
        source.texts.insert("mt".to_owned(), maltese.clone());
        assert_eq!(warnings(&source, "mt").len() + 1, before.len());
        assert!(read(&source).unwrap().complete.contains(&Language::Mt));
        let blank = maltese.replacen(".short = fil-qosor", ".short = {\" \"}", 1);
        source.texts.insert("mt".to_owned(), blank);
        let found = shown(&source);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with("missing-text(text=procedure.short); add-text"), "{found:?}");
        assert!(!read(&source).unwrap().complete.contains(&Language::Mt));
    }

    #[test]
    fn a_missing_text_is_a_fault_at_its_line_and_makes_a_language_incomplete() {
        let mut source = everywhere();
        let maltese = source.texts["mt"].replacen("    .short =", "    .shirt =", 1);
        source.texts.insert("mt".to_owned(), maltese);
        assert_eq!(
            shown(&source),
            [
                "invented/texts/mt.ftl:8: missing-text(text=procedure.short); add-text",
                "invented/texts/mt.ftl:9: unused(name=procedure.shirt); use",
            ]
        );
        assert_eq!(read(&source).unwrap().complete.len(), Language::ALL.len() - 1);
        let english = source.texts["mt"].clone();
        source.texts.insert("en".to_owned(), english);
        assert_eq!(read(&source).unwrap_err().len(), 2);
    }

    #[test]
    fn faults_of_definition_and_texts_are_found_together() {
        let mut source = everywhere();
        source.definition = source.definition.replacen("to = \"found\"", "to = \"lost\"", 1);
        source.texts.insert("xx".to_owned(), String::new());
        let german = source.texts["de"].replacen(".name = procedure name", ".name = { $who }", 1);
        source.texts.insert("de".to_owned(), german);
        let found = check(&source);
        let has = |file: &str, words: &str| {
            found.iter().any(|fault| fault.file.ends_with(file) && fault.wrong.to_string() == words)
        };
        assert!(has("procedure.toml", "unknown-state(name=lost)"), "{found:?}");
        assert!(has("texts/xx.ftl", "no-language(name=xx)"), "{found:?}");
        assert!(has("texts/de.ftl", "not-plain(text=procedure.name, used=$who)"), "{found:?}");
    }

    #[test]
    fn what_is_installed_is_read_even_if_rules_have_become_stricter() {
        let mut source = everywhere();
        source.definition = source.definition.replacen("to = \"found\"", "to = \"searching\"", 1);
        assert!(read(&source).is_err());
        assert_eq!(read_installed(&source).unwrap().complete.len(), Language::ALL.len());
    }
}
