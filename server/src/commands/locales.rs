//! `openimi locales report`: how complete each interface language is, measured against English.

use super::{Failure, print_json, say};
use clap::Subcommand;
use domain::language::Language;
use serde::Serialize;
use server::config::Config;
use std::collections::BTreeSet;

/// Commands about interface languages.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Report messages and those that are missing, language by language
    Report {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Serialize)]
struct Reported {
    language: &'static str,
    messages: usize,
    missing: Vec<String>,
    complete: bool,
}

/// Runs the command.
///
/// # Errors
/// When the folder of texts that is laid over the embedded ones cannot be read.
pub fn run(config: &Config, command: &Command) -> Result<(), Failure> {
    let Command::Report { json } = command;
    if let Some(folder) = &config.locales_dir {
        app::i18n::load_folder(folder)?;
    }
    let english = keys(&app::i18n::browser_source(Language::En));
    let reported: Vec<Reported> = Language::ALL
        .into_iter()
        .map(|language| {
            let own = keys(&app::i18n::browser_source(language));
            let missing: Vec<String> = english.difference(&own).cloned().collect();
            Reported { language: language.code(), messages: own.len(), complete: missing.is_empty(), missing }
        })
        .collect();
    if *json {
        return print_json(&reported);
    }
    for one in &reported {
        say(format_args!(
            "{}  {} of {} messages",
            one.language,
            english.len() - one.missing.len(),
            english.len()
        ))?;
    }
    Ok(())
}

/// The messages of Fluent files, and their attributes as `message.attribute`. Everything that begins in the first
/// column and is no comment or term is a message.
fn keys(source: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut message = String::new();
    for line in source.lines() {
        let Some((name, _)) = line.split_once('=') else { continue };
        let name = name.trim_end();
        if let Some(attribute) = name.trim_start().strip_prefix('.') {
            keys.insert(format!("{message}.{}", attribute.trim()));
        } else if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.clone_into(&mut message);
            keys.insert(message.clone());
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_attributes_are_keys_and_comments_are_not() {
        let source = "### a = b\none = 1\ntwo =\n    .help = h\n    go = on\n-term = t\n";
        assert_eq!(keys(source).into_iter().collect::<Vec<_>>(), ["one", "two", "two.help"]);
    }
}
