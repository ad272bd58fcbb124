//! What a page knows of the visit. Pages are made by the server alone.

use crate::error::AppError;
use crate::ui::provide_drawn;
use domain::exchanges::view::InboxCounts;
use domain::ids::OnceKey;
use domain::language::Language;
use domain::procedures::Entries;
use domain::realm::Realm;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A form that was posted and refused: shown again with what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posted {
    /// Name of the server function that refused it.
    pub endpoint: String,
    /// Why.
    pub error: AppError,
    /// What was typed, by the names of the controls.
    pub entries: Entries,
}

/// Who is signed in, as the frame shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// Name of the person.
    pub name: String,
    /// Name of the authority.
    pub authority: String,
    /// Language of the authority's name.
    pub authority_language: String,
    /// Code of its state, as shown.
    pub country: String,
    /// Whether the person administers the people of the authority.
    pub is_administrator: bool,
    /// Seconds until the login ends if it is not used.
    pub idle_seconds: i64,
}

/// The visit. Made by the server, carried to the browser in the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// Language of the page.
    pub language: Language,
    /// The realm.
    pub realm: Realm,
    /// Who is signed in.
    pub who: Option<Who>,
    /// Whether the person writes definitions of procedures.
    pub may_design: bool,
    /// Whether people can have passkeys here.
    pub has_passkeys: bool,
    /// Whether single keys lead to places.
    pub has_shortcuts: bool,
    /// Counts for the frame.
    pub counts: InboxCounts,
    /// Path and query of the page.
    pub path: String,
    /// Hash of the web files.
    pub build: String,
    /// A form that was refused.
    pub posted: Option<Posted>,
    /// What the page carries on through another choice of the language: on the sign-in page, sealed.
    pub resume: Option<String>,
    /// Providers of identities that the sign-in page offers: name in addresses, and as people know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<(String, String)>,
    /// Random part of the keys of this page's forms, made anew for each page.
    pub seed: Uuid,
}

/// The key of a form on this page: random, and the same on server and client. A form that is posted twice has one
/// effect; two forms of a page differ by their names.
#[must_use]
pub fn once_key(form: &str) -> OnceKey {
    // FNV-1a spreads the name over the bits; the randomness is that of the seed.
    let spread = form.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    OnceKey(Uuid::from_u128(visit().seed.as_u128() ^ u128::from(spread)))
}

/// The visit of this page.
#[must_use]
pub fn visit() -> Visit {
    expect_context::<Visit>()
}

/// The refused form of this endpoint, if this page shows one again.
#[must_use]
pub fn posted(endpoint: &str) -> Option<Posted> {
    visit().posted.filter(|posted| posted.endpoint == endpoint)
}

/// Makes the visit known to the pages.
pub fn provide_visit() {
    provide_context(of_call());
    provide_drawn();
}

/// The address under which the plain not-found page is made, whatever was asked for.
pub const NOT_FOUND: &str = "/not-found";
/// The address under which a page is made that says why a form was refused, where no other page can.
pub const FAILED_PAGE: &str = "/failed";

/// The visit that the server is answering.
#[cfg(feature = "ssr")]
#[must_use]
pub fn of_call() -> Visit {
    use crate::caller::visitor;
    let Ok(visitor) = visitor() else {
        return Visit::nobody();
    };
    let who = visitor.session.as_ref().map(|session| {
        let caller = &session.caller;
        let line = caller.services.directory().line(caller.person.authority);
        Who {
            name: caller.user.display_name.clone(),
            authority: line.as_ref().map(|l| l.name.clone()).unwrap_or_default(),
            authority_language: line.as_ref().map(|l| l.language.clone()).unwrap_or_default(),
            country: line.as_ref().map(|l| l.country.shown().to_owned()).unwrap_or_default(),
            is_administrator: caller.person.roles.is_administrator(),
            idle_seconds: (session.idle_end - caller.now).whole_seconds(),
        }
    });
    let designs = |session: &operations::accounts::Session| {
        operations::procedures::designer::may_design(&session.caller)
    };
    Visit {
        may_design: visitor.session.as_ref().is_some_and(designs),
        language: visitor.language,
        realm: visitor.realm(),
        has_passkeys: operations::accounts::has_passkeys(&visitor.services),
        has_shortcuts: who.is_some() && visitor.has_shortcuts,
        who,
        counts: visitor.counts.unwrap_or_default(),
        path: visitor.path.clone(),
        build: visitor.build.to_string(),
        posted: visitor.posted.clone(),
        resume: visitor.resume.clone(),
        providers: providers(&visitor),
        // Nothing of the plain page for what is not there may differ from one time to the next.
        seed: if visitor.path == NOT_FOUND { Uuid::nil() } else { Uuid::new_v4() },
    }
}

/// Only the sign-in page offers them.
#[cfg(feature = "ssr")]
fn providers(visitor: &crate::caller::Visitor) -> Vec<(String, String)> {
    let is_sign_in = visitor.path.starts_with("/sign-in");
    let all = visitor.services.providers.iter().filter(|_| is_sign_in);
    all.map(|provider| (provider.id.clone(), provider.label.clone())).collect()
}

/// The browser draws no pages.
#[cfg(not(feature = "ssr"))]
fn of_call() -> Visit {
    Visit::nobody()
}

impl Visit {
    /// A visit about which nothing is known.
    #[must_use]
    pub fn nobody() -> Self {
        Self {
            language: Language::En,
            realm: Realm::Live,
            who: None,
            may_design: false,
            has_passkeys: false,
            has_shortcuts: false,
            counts: InboxCounts::default(),
            path: "/".to_owned(),
            build: String::new(),
            posted: None,
            resume: None,
            providers: Vec::new(),
            seed: Uuid::nil(),
        }
    }
}
