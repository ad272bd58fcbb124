//! The frame around every signed-in page, and the one around public pages.

use crate::i18n::tr_dynamic_attr;
use crate::notices::components::unread::Unread;
use crate::ui::kept_words::KeptWords;
use crate::ui::page_title::PageTitle;
use crate::ui::shortcuts::{HELP, Shortcuts};
use crate::visit::{Visit, visit};
use crate::{t, t_attr};
use domain::language::Language;
use domain::realm::Realm;
use leptos::prelude::*;
use std::future::Future;

/// A place in the rail.
struct Place {
    path: &'static str,
    name: String,
    count: Option<u32>,
}

/// The frame of a signed-in page: bar, rail, main part.
#[component]
pub fn Frame(
    /// Title of the page, for the window.
    #[prop(into)]
    title: String,
    /// Whether the page shows an error.
    #[prop(optional)]
    has_problem: bool,
    /// The main part.
    children: Children,
) -> impl IntoView {
    let visit = visit();
    let content = children();
    // Made last, because it shows what the rest of the page does not.
    let kept = view! { <KeptWords/> };
    view! {
        <PageTitle page=title has_problems=has_problem/>
        <a class="skip-link" href="#main">{t!("frame-skip")}</a>
        <div class="frame">
            <Bar visit=visit.clone()/>
            <div class="frame__body">
                <Rail visit=visit.clone()/>
                <main class="frame__main" id="main" tabindex="-1">{kept} {content}</main>
                <footer class="frame__foot">
                    <a href="/procedures">{t!("procedures-title")}</a>
                    " · "
                    <a href="/network">{t!("network-title")}</a>
                    " · "
                    <a href="/help/contacts">{t!("help-title")}</a>
                    " · "
                    <a href=HELP>{t!("shortcuts-title")}</a>
                </footer>
            </div>
        </div>
        <crate::fields::Folding/>
        {visit.has_shortcuts.then(|| view! { <Shortcuts/> })}
        <crate::accounts::time_out::TimeOut seconds=visit.who.map_or(0, |who| who.idle_seconds)/>
    }
}

#[component]
fn Bar(visit: Visit) -> impl IntoView {
    view! {
        <header class="frame__bar">
            <a class="wordmark" href="/inbox"><span class="wordmark__mark" aria-hidden="true"></span>"OpenIMI"</a>
            {(visit.realm == Realm::Training).then(|| view! { <p class="realm">{t!("frame-training")}</p> })}
            <form class="frame__search" role="search" aria-label=t_attr!("frame-search") action="/requests/search" method="get">
                <label class="visually-hidden" for="frame-search">{t!("frame-search")}</label>
                <input class="input" id="frame-search" name="text" type="search" placeholder=t_attr!("frame-search")/>
            </form>
            <LanguageForm visit=visit.clone()/>
            {visit.who.is_some().then(|| view! {
                <a class="frame__notices" href="/notices">{t!("notices-title")} <Unread count=visit.counts.notices/></a>
            })}
            {visit.who.clone().map(|who| view! {
                <details class="menu">
                    <summary class="menu__summary">
                        <span class="menu__name">{who.name}</span>
                        <span class="menu__authority" lang=who.authority_language>{who.authority}</span>
                    </summary>
                    <div class="menu__panel">
                        <a class="menu__item" href="/account">{t!("frame-account")}</a>
                        <hr class="menu__rule"/>
                        <form method="post" action="/sign-out">
                            <button class="menu__item">{t!("frame-sign-out")}</button>
                        </form>
                    </div>
                </details>
            })}
        </header>
    }
}

/// Chooses the language of the interface; on a page with a form, the form has its own choice that keeps what was typed.
#[component]
pub fn LanguageForm(visit: Visit) -> impl IntoView {
    let current = visit.language;
    view! {
        <form class="frame__language" action="/open/language" method="post">
            <input type="hidden" name="next" value=visit.path.clone()/>
            {visit.resume.clone().map(|sealed| view! { <input type="hidden" name="resume" value=sealed/> })}
            <label class="visually-hidden" for="language">{t!("frame-language")}</label>
            <select class="select select--inline" id="language" name="language" autocomplete="off">
                {Language::ALL
                    .iter()
                    .map(|language| view! {
                        <option value=language.code() lang=language.code() selected=*language == current>
                            {language.endonym()}
                        </option>
                    })
                    .collect_view()}
            </select>
            <button class="button button--quiet button--small">{t!("frame-language-change")}</button>
        </form>
    }
}

#[component]
fn Rail(visit: Visit) -> impl IntoView {
    let here = visit.path.split('?').next().unwrap_or_default().to_owned();
    let mut places = vec![
        Place { path: "/inbox", name: t!("frame-inbox"), count: Some(visit.counts.waiting_for_us) },
        Place { path: "/drafts", name: t!("frame-drafts"), count: Some(visit.counts.drafts) },
        Place { path: "/authorities", name: t!("frame-directory"), count: None },
    ];
    if visit.who.as_ref().is_some_and(|who| who.is_administrator) {
        places.push(Place { path: "/people", name: t!("people-title"), count: None });
    }
    if visit.may_design {
        places.push(Place { path: "/designer", name: t!("design-title"), count: None });
    }
    if visit.realm == Realm::Training {
        places.push(Place { path: "/mailbox", name: t!("mailbox-title"), count: None });
    }
    view! {
        <nav class="rail" aria-label=t_attr!("frame-places")>
            <ul class="rail__list">
                {places
                    .into_iter()
                    .map(|place| {
                        let current = here.starts_with(place.path).then_some("page");
                        view! {
                            <li>
                                <a class="rail__link" href=place.path aria-current=current>
                                    {place.name}
                                    {place.count.filter(|n| *n > 0).map(|n| view! {
                                        " " <span class="count">{crate::i18n::format::number(visit.language, i64::from(n))}</span>
                                    })}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}

/// The frame of a public page.
#[component]
pub fn PublicFrame(
    /// Title of the page, for the window.
    #[prop(into)]
    title: String,
    /// Whether the page shows an error.
    #[prop(optional)]
    has_problem: bool,
    /// The main part.
    children: Children,
) -> impl IntoView {
    let visit = visit();
    let is_sign_in = visit.path.starts_with("/sign-in");
    view! {
        <PageTitle page=title has_problems=has_problem/>
        <a class="skip-link" href="#main">{t!("frame-skip")}</a>
        <div class="public">
            <header>
                {(visit.realm == Realm::Training)
                    .then(|| view! { <p class="realm-banner">{t!("frame-training-sentence")}</p> })}
                <div class="public__bar">
                    <span class="wordmark"><span class="wordmark__mark" aria-hidden="true"></span>"OpenIMI"</span>
                    <LanguageForm visit=visit.clone()/>
                </div>
            </header>
            <main class="public__main" id="main" tabindex="-1">{children()}</main>
            <footer class="public__foot">
                <a href="/procedures">{t!("procedures-title")}</a>
                {(!is_sign_in).then(|| view! { <a href="/sign-in">{t!("sign-in-title")}</a> })}
            </footer>
        </div>
    }
}

/// The frame of a page that everybody may open: that of signed-in people, or the public one.
#[component]
pub fn OpenFrame(
    /// Title of the page, for the window.
    #[prop(into)]
    title: String,
    /// Whether the page shows an error.
    #[prop(optional)]
    has_problem: bool,
    /// The main part.
    children: Children,
) -> impl IntoView {
    if visit().who.is_some() {
        view! { <Frame title=title has_problem=has_problem>{children()}</Frame> }.into_any()
    } else {
        view! { <PublicFrame title=title has_problem=has_problem>{children()}</PublicFrame> }.into_any()
    }
}

/// The plain page for whatever is not there, or not yours: the two look the same.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    #[cfg(feature = "ssr")]
    if let Some(options) = use_context::<leptos_axum::ResponseOptions>() {
        options.set_status(http::StatusCode::NOT_FOUND);
    }
    view! {
        <OpenFrame title=t_attr!("not-found-title")>
            <header class="page-head"><h1>{t!("not-found-title")}</h1></header>
            <div class="prose">
                <p>{t!("not-found-text")}</p>
                <p><a href="/inbox">{t!("not-found-back")}</a></p>
            </div>
        </OpenFrame>
    }
}

/// The page for any other failure of a read: says what happened and what to do.
#[component]
pub fn FailedPage(error: crate::error::AppError) -> impl IntoView {
    let text = tr_dynamic_attr(&format!("error-{}", error.code), None);
    view! {
        <OpenFrame title=t_attr!("failed-title") has_problem=true>
            <header class="page-head"><h1>{t!("failed-title")}</h1></header>
            <div class="message message--error" role="alert">
                <p>{text}</p>
                {error.reference.map(|reference| view! { <p>{t!("failed-reference", reference = reference)}</p> })}
            </div>
        </OpenFrame>
    }
}

/// The page made of what is read for it, or why it cannot be. The server waits for it (`SsrMode::Async`), and sends
/// nothing of what it read beside the page.
pub fn page_of<T: 'static, V: IntoView + 'static>(
    reading: impl Future<Output = Result<T, crate::error::AppError>> + Send + 'static,
    page: impl FnOnce(T) -> V + Send + 'static,
) -> AnyView {
    Suspend::new(async move { loaded(reading.await, page) }).into_any()
}

/// Shows what a page loaded, or why it could not.
fn loaded<T, V: IntoView + 'static>(
    result: Result<T, crate::error::AppError>,
    page: impl FnOnce(T) -> V,
) -> AnyView {
    match result {
        Ok(content) => page(content).into_any(),
        Err(error) if error.code == crate::error::codes::NOT_FOUND => view! { <NotFoundPage/> }.into_any(),
        Err(error) => view! { <FailedPage error=error/> }.into_any(),
    }
}
