//! The one language that the browser holds.

use std::sync::OnceLock;

use domain::language::Language;

use super::Arguments;
use super::bundle::{Bundle, Rendered};

static INSTALLED: OnceLock<(Language, Bundle)> = OnceLock::new();

/// Installs the language of the page, before hydration begins. `source` is the text of all its Fluent files in
/// one. Only the first call counts; entries that cannot be read are logged and left out.
pub fn install(language: Language, source: String) {
    let (bundle, problems) = Bundle::new(language, [source]);
    for problem in problems {
        leptos::logging::warn!("interface text ({language}): {problem}");
    }
    if INSTALLED.set((language, bundle)).is_err() {
        leptos::logging::warn!("a second interface language ({language}) was not installed");
    }
}

/// The installed language; English until there is one.
pub(super) fn current() -> Language {
    INSTALLED.get().map_or(Language::En, |(language, _)| *language)
}

/// Renders from the installed language, whichever is asked for: there is no other.
pub(super) fn render(_: Language, key: &str, arguments: Option<&Arguments<'_>>) -> Option<Rendered> {
    INSTALLED.get().and_then(|(_, bundle)| bundle.render(key, arguments))
}

/// Fetches and installs the texts of the page's language; nothing when the network failed, and the page stays as it is,
/// working without the program.
#[cfg(feature = "hydrate")]
pub async fn fetch() -> Option<()> {
    let document = leptos::prelude::document();
    let language = Language::parse(&document.document_element()?.get_attribute("lang")?)?;
    let build = document.query_selector("meta[name='openimi-build']").ok()??.get_attribute("content")?;
    let path = format!("/i18n/{build}/{}.ftl", language.code());
    let answer =
        gloo_net::http::Request::get(&path).send().await.ok().filter(gloo_net::http::Response::ok)?;
    install(language, answer.text().await.ok()?);
    Some(())
}
