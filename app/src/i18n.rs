//! Text and formats in the person's language.
//!
//! Messages live in `locales/<language>/<concept>.ftl`; English is written first and is what the keys are
//! checked against when the program is compiled. [`t!`](crate::t) renders a message for the page,
//! [`t_attr!`](crate::t_attr) for places that are not running text. Numbers and dates come from
//! [`format`](mod@format), the same bytes on the server and in the browser.
//!
//! The server holds all languages and takes the one of the call from the [`Locale`] in the Leptos context. The
//! browser holds one, given to `install` before hydration.

pub mod bundle;
#[cfg(feature = "ssr")]
pub mod embedded;
pub mod format;
#[cfg(not(feature = "ssr"))]
mod installed;
pub mod keys;
pub mod negotiate;

use std::collections::BTreeSet;
use std::sync::Mutex;

use domain::language::Language;

/// The moment on the clock of Brussels, and the name of its time.
#[must_use]
pub fn in_brussels(at: time::OffsetDateTime) -> (time::OffsetDateTime, &'static str) {
    (domain::brussels::local(at), domain::brussels::abbreviation(at))
}
#[cfg(feature = "ssr")]
pub use embedded::{LoadError, browser_source, load_folder};
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
pub use installed::fetch;
#[cfg(not(feature = "ssr"))]
pub use installed::install;
pub use keys::{has_key, has_variables};
pub use negotiate::negotiate;

#[cfg(feature = "ssr")]
use embedded as messages;
#[cfg(not(feature = "ssr"))]
use installed as messages;

/// The values put into a message, by variable.
pub type Arguments<'a> = fluent_bundle::FluentArgs<'a>;

/// A value put into a message: text, or a number, which is grouped as the language does and chooses the plural
/// form. A year or a case number is text.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// The interface language of the call: on the server provided as Leptos context, once for each call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Locale(pub Language);

/// The interface language: on the server that of the call, English outside a call; in the browser the installed
/// one.
#[must_use]
pub fn current() -> Language {
    messages::current()
}

/// Renders a message in the interface language: `t!("key")`, `t!("key", name = value)`. Attributes are named
/// `message.attribute`.
///
/// An unknown key, and variables other than exactly those of the message, fail the compilation. Values are
/// enclosed in the isolation marks U+2068 and U+2069, so that they cannot disturb the order of the text around
/// them; in attributes, `<title>` and mail use [`t_attr!`](crate::t_attr).
#[macro_export]
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        $crate::checked_message!($key, $($name),*);
        $crate::i18n::tr_dynamic($key, $crate::message_arguments!($($name = $value),*).as_ref())
    }};
}

/// As [`t!`](crate::t), without isolation marks: for attributes, `<title>`, `<option>`, subjects of mails.
#[macro_export]
macro_rules! t_attr {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        $crate::checked_message!($key, $($name),*);
        $crate::i18n::tr_dynamic_attr($key, $crate::message_arguments!($($name = $value),*).as_ref())
    }};
}

/// Stops the compilation unless the message exists and has exactly these variables.
#[doc(hidden)]
#[macro_export]
macro_rules! checked_message {
    ($key:literal, $($name:ident),*) => {
        const _: () = assert!($crate::i18n::has_key($key), concat!("unknown message: ", $key));
        const _: () = assert!(
            $crate::i18n::has_variables($key, &[$(stringify!($name)),*]),
            concat!("the variables differ from those in locales/en: ", $key)
        );
    };
}

/// The arguments of a message, if it has any.
#[doc(hidden)]
#[macro_export]
macro_rules! message_arguments {
    () => {
        None::<$crate::i18n::Arguments<'_>>
    };
    ($($name:ident = $value:expr),+) => {{
        let mut arguments = $crate::i18n::Arguments::new();
        $(arguments.set(stringify!($name), $value);)+
        Some(arguments)
    }};
}

/// Renders a message whose key is known at run time only, such as that of a problem code or a country. Falls
/// back to English and then to the key itself; each is logged once.
#[must_use]
pub fn tr_dynamic(key: &str, arguments: Option<&Arguments<'_>>) -> String {
    rendered(current(), key, arguments)
}

/// As [`tr_dynamic`], without isolation marks.
#[must_use]
pub fn tr_dynamic_attr(key: &str, arguments: Option<&Arguments<'_>>) -> String {
    without_marks(&rendered(current(), key, arguments))
}

/// Renders a message in a given language, without isolation marks: for mails and files, where there is no call
/// whose language could be asked. Falls back as [`tr_dynamic`] does.
#[cfg(feature = "ssr")]
#[must_use]
pub fn text(language: Language, key: &str, values: &[(&str, Value<'_>)]) -> String {
    let arguments: Arguments<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
    plain(language, key, &arguments)
}

/// A message of this module's own, without isolation marks.
fn plain(language: Language, key: &str, arguments: &Arguments<'_>) -> String {
    without_marks(&rendered(language, key, Some(arguments)))
}

fn rendered(language: Language, key: &str, arguments: Option<&Arguments<'_>>) -> String {
    for candidate in [language, Language::En] {
        if let Some(rendered) = messages::render(candidate, key, arguments) {
            if candidate != language {
                report_once(language, key, "message missing, English shown");
            }
            for problem in &rendered.problems {
                report_once(candidate, key, problem);
            }
            // A reader who sees `{$latest}` is helped by nobody: while testing it is an error of ours.
            debug_assert!(rendered.problems.is_empty(), "{candidate} {key}: {:?}", rendered.problems);
            return rendered.text;
        }
    }
    report_once(language, key, "message unknown, its key shown");
    key.to_owned()
}

fn without_marks(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// How many different faults are remembered; more than that are not reported.
const REPORT_LIMIT: usize = 1_000;

/// Logs a fault of a message the first time it is met.
fn report_once(language: Language, key: &str, problem: &str) {
    static REPORTED: Mutex<BTreeSet<(Language, String)>> = Mutex::new(BTreeSet::new());
    let Ok(mut reported) = REPORTED.lock() else { return };
    if reported.len() < REPORT_LIMIT && reported.insert((language, format!("{key}: {problem}"))) {
        #[cfg(feature = "ssr")]
        tracing::warn!(%language, key, problem, "interface text");
        #[cfg(not(feature = "ssr"))]
        leptos::logging::warn!("interface text ({language}) {key}: {problem}");
    }
}
