//! `openimi locales`: how complete and how well read each language is, measured against English; and marking what a
//! reader has read.

mod reviewed;
mod texts;

use super::{Failure, print_json, say};
use clap::Subcommand;
use domain::language::Language;
use reviewed::Reviews;
use serde::Serialize;
use server::config::Config;
use server::embedded_procedures::{embedded_texts, in_words};
use std::collections::BTreeSet;
use std::path::PathBuf;
use texts::{INTERFACE, Texts};

/// Commands about the languages of interface and procedures.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report messages, those that are missing, equal to English, and read by somebody, language by language
    Report {
        /// Print JSON.
        #[arg(long)]
        json: bool,
        /// Folder with a list of reviewed texts for each language.
        #[arg(long, value_name = "FOLDER", default_value = reviewed::FOLDER)]
        reviews: PathBuf,
    },
    /// Mark every text of these files as read by somebody who writes the language; a text that changes loses its mark
    Reviewed {
        /// Code of the language.
        #[arg(long, value_name = "CODE")]
        lang: String,
        /// Folder with a list of reviewed texts for each language.
        #[arg(long, value_name = "FOLDER", default_value = reviewed::FOLDER)]
        reviews: PathBuf,
        /// Files of texts, as they lie below `locales` or `server/procedures`.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

/// How far the texts of one kind are.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Count {
    messages: usize,
    missing: Vec<String>,
    /// Texts that read as in English.
    identical: usize,
    /// Texts that somebody has read as they stand now.
    reviewed: usize,
    /// How often a text was changed after it had been read, and read again.
    corrections: u32,
}

#[derive(Serialize)]
struct Reported {
    language: &'static str,
    /// Of the interface.
    #[serde(flatten)]
    interface: Count,
    /// Whether the interface lacks nothing.
    complete: bool,
    procedures: Count,
    /// The legal terms to which the texts of procedures refer.
    terms: Count,
}

/// Runs the command.
///
/// # Errors
/// When a folder or a file cannot be read or written, or is no file of texts of the language.
pub fn run(config: &Config, command: &Command) -> Result<(), Failure> {
    match command {
        Command::Report { json, reviews } => report(config, *json, reviews),
        Command::Reviewed { lang, reviews, files } => {
            let language = Language::parse(lang)
                .ok_or_else(|| Failure::new(format!("{lang} is no language of the interface")))?;
            let marked = reviewed::mark(reviews, language, files)?;
            say(format_args!("{marked} texts are marked as read."))
        }
    }
}

fn report(config: &Config, json: bool, folder: &std::path::Path) -> Result<(), Failure> {
    if let Some(folder) = &config.locales_dir {
        app::i18n::load_folder(folder)?;
    }
    let (english, of_procedures) = (interface(Language::En), Catalogue::of(Language::En));
    let mut reported = Vec::new();
    for language in Language::ALL {
        let reviews = Reviews::read(folder, language)?;
        let (interface, own) = (interface(language), Catalogue::of(language));
        let interface = count(language, &english, &interface, &interface, &reviews);
        reported.push(Reported {
            language: language.code(),
            complete: interface.missing.is_empty(),
            interface,
            procedures: count(language, &of_procedures.said, &own.written, &own.said, &reviews),
            terms: count(language, &of_procedures.terms, &own.terms, &own.terms, &reviews),
        });
    }
    if json {
        return print_json(&reported);
    }
    for one in &reported {
        let (ui, texts, terms) = (&one.interface, &one.procedures, &one.terms);
        say(format_args!(
            "{}  {} of {} messages, {} read; procedures {} of {}, {} read; terms {} of {}, {} read",
            one.language,
            english.len().saturating_sub(ui.missing.len()),
            english.len(),
            ui.reviewed,
            of_procedures.said.len().saturating_sub(texts.missing.len()),
            of_procedures.said.len(),
            texts.reviewed,
            of_procedures.terms.len().saturating_sub(terms.missing.len()),
            of_procedures.terms.len(),
            terms.reviewed
        ))?;
    }
    Ok(())
}

fn interface(language: Language) -> Texts {
    let mut all = Texts::default();
    all.add(INTERFACE, &app::i18n::browser_source(language));
    all
}

/// The texts of procedures in one language.
#[derive(Default)]
struct Catalogue {
    /// As they stand in their files, which is how somebody reads them.
    written: Texts,
    /// With what their terms stand for.
    said: Texts,
    /// The terms.
    terms: Texts,
}

impl Catalogue {
    fn of(language: Language) -> Self {
        let mut all = Self::default();
        for (path, source) in embedded_texts() {
            match texts::place(&path).filter(|(_, code)| code == language.code()) {
                Some((scope, _)) if texts::is_of_terms(&scope) => all.terms.add(&scope, &source),
                Some((scope, code)) => {
                    all.said.add(&scope, &in_words(&path, &code, &source));
                    all.written.add(&scope, &source);
                }
                None => {}
            }
        }
        all
    }
}

/// Counts texts as they are written; with English they are compared as they are said.
fn count(language: Language, english: &Texts, own: &Texts, said: &Texts, reviews: &Reviews) -> Count {
    let key = |(scope, key): &(String, String)| match scope.as_str() {
        INTERFACE => key.clone(),
        scope => format!("{scope} {key}"),
    };
    let equals_english = |(at, text): &(&(String, String), &String)| english.get(at) == Some(*text);
    let scopes: BTreeSet<&str> = own.iter().map(|((scope, _), _)| scope.as_str()).collect();
    Count {
        messages: own.len(),
        missing: english.iter().map(|(at, _)| at).filter(|at| own.get(at).is_none()).map(key).collect(),
        identical: if language == Language::En { 0 } else { said.iter().filter(equals_english).count() },
        reviewed: own.iter().filter(|(at, text)| reviews.has(at, text)).count(),
        corrections: reviews.corrections(|scope| scopes.contains(scope)),
    }
}
