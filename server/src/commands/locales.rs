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
use server::embedded_procedures::embedded_texts;
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
    let (english, of_procedures) = (interface(Language::En), procedures(Language::En));
    let mut reported = Vec::new();
    for language in Language::ALL {
        let reviews = Reviews::read(folder, language)?;
        let interface = count(language, &english, &interface(language), &reviews);
        reported.push(Reported {
            language: language.code(),
            complete: interface.missing.is_empty(),
            interface,
            procedures: count(language, &of_procedures, &procedures(language), &reviews),
        });
    }
    if json {
        return print_json(&reported);
    }
    for one in &reported {
        let (ui, texts) = (&one.interface, &one.procedures);
        say(format_args!(
            "{}  {} of {} messages, {} read; procedures {} of {}, {} read",
            one.language,
            english.len().saturating_sub(ui.missing.len()),
            english.len(),
            ui.reviewed,
            of_procedures.len().saturating_sub(texts.missing.len()),
            of_procedures.len(),
            texts.reviewed
        ))?;
    }
    Ok(())
}

fn interface(language: Language) -> Texts {
    let mut all = Texts::default();
    all.add(INTERFACE, &app::i18n::browser_source(language));
    all
}

fn procedures(language: Language) -> Texts {
    let mut all = Texts::default();
    for (path, source) in embedded_texts() {
        if let Some((scope, code)) = texts::place(&path)
            && code == language.code()
        {
            all.add(&scope, &source);
        }
    }
    all
}

fn count(language: Language, english: &Texts, own: &Texts, reviews: &Reviews) -> Count {
    let key = |(scope, key): &(String, String)| match scope.as_str() {
        INTERFACE => key.clone(),
        scope => format!("{scope} {key}"),
    };
    let equals_english = |(at, text): &(&(String, String), &String)| english.get(at) == Some(*text);
    let scopes: BTreeSet<&str> = own.iter().map(|((scope, _), _)| scope.as_str()).collect();
    Count {
        messages: own.len(),
        missing: english.iter().map(|(at, _)| at).filter(|at| own.get(at).is_none()).map(key).collect(),
        identical: if language == Language::En { 0 } else { own.iter().filter(equals_english).count() },
        reviewed: own.iter().filter(|(at, text)| reviews.has(at, text)).count(),
        corrections: reviews.corrections(|scope| scopes.contains(scope)),
    }
}
