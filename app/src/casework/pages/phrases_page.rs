//! The reply phrases of the own authority.

use crate::accounts::components::person_fields::Line;
use crate::casework::api::get_phrases;
use crate::exchanges::components::act_forms::kept;
use crate::fields::{LanguageOptions, LinesInput, Part};
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::lang_mark::LangMark;
use crate::ui::message::Outcome;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::casework::Phrase;
use domain::casework::view::PhrasesView;
use domain::ids::PhraseId;
use domain::procedures::Entries;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page; its address may name a phrase that is to be changed.
#[component]
pub fn PhrasesPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let was_saved = map.get("saved").is_some();
    let changed: Option<PhraseId> = map.get("change").and_then(|id| id.parse().ok());
    page_of(get_phrases(), move |view| view! { <Page view=view was_saved=was_saved changed=changed/> })
}

#[component]
fn Page(view: PhrasesView, was_saved: bool, changed: Option<PhraseId>) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let may_change = view.may_change;
    let changed = changed.and_then(|id| view.phrases.iter().find(|phrase| phrase.id == id).cloned());
    let is_empty = view.phrases.is_empty();
    view! {
        <Frame title=t_attr!("phrases-title") has_problem=has_problem>
            <a class="back-link" href="/inbox">{t!("frame-inbox")}</a>
            <Outcome was_saved=was_saved/>
            <header class="page-head">
                <h1>{t!("phrases-title")}</h1>
                <p class="page-head__lead">{t!("phrases-lead")}</p>
            </header>
            {is_empty.then(|| view! { <p>{t!("work-none")}</p> })}
            {view
                .phrases
                .into_iter()
                .map(|phrase| view! { <Kept phrase=phrase may_change=may_change/> })
                .collect_view()}
            {may_change.then(|| view! {
                <section class="section">
                    <h2>{match &changed {
                        Some(phrase) => t!("phrases-change", name = phrase.title.clone()),
                        None => t!("phrases-new"),
                    }}</h2>
                    <PhraseForm changed=changed/>
                </section>
            })}
        </Frame>
    }
}

#[component]
fn Kept(phrase: Phrase, may_change: bool) -> impl IntoView {
    let (id, language) = (phrase.id.to_string(), phrase.language.code());
    let written_in = phrase.language;
    let title = phrase.title.clone();
    view! {
        <section class="section phrases__one" id=format!("phrase-{id}")>
            <h2><span lang=language>{phrase.title}</span> " " <LangMark language=written_in/></h2>
            <p class="phrases__text prose" lang=language>{phrase.text}</p>
            {may_change.then(|| view! {
                <div class="actions">
                    <a class="button button--quiet" href=format!("/phrases?change={id}")>{t!("phrases-change", name = title.clone())}</a>
                    <form method="post" action="/api/remove_phrase">
                        <ThisPage/>
                        <input type="hidden" name="id" value=id.clone()/>
                        <button class="button button--quiet">{t!("phrases-remove", name = title.clone())}</button>
                    </form>
                </div>
            })}
        </section>
    }
}

#[component]
fn PhraseForm(changed: Option<Phrase>) -> impl IntoView {
    let (typed, problems) = kept("put_phrase");
    let entries = if typed == Entries::default() {
        let mut entries = Entries::default();
        if let Some(phrase) = &changed {
            entries.set("title", phrase.title.clone());
            entries.set("text", phrase.text.clone());
            entries.set("language", phrase.language.code());
        }
        entries
    } else {
        typed
    };
    let labels: Labels = [
        ("title".to_owned(), t!("phrases-name")),
        ("text".to_owned(), t!("phrases-text")),
        ("language".to_owned(), t!("frame-language")),
    ]
    .into();
    let value = |path: &str| entries.0.get(path).and_then(|all| all.first()).cloned().unwrap_or_default();
    let chosen = Some(value("language")).filter(|code| !code.is_empty());
    let chosen = chosen.unwrap_or_else(|| crate::i18n::current().code().to_owned());
    let text = Part::new("text", t!("phrases-text"), entries.clone().into(), problems.clone().into())
        .needed()
        .with_help(t!("work-no-personal"));
    view! {
        <form class="stack" method="post" action="/api/put_phrase" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="key" value=once_key("put_phrase").to_string()/>
            <input type="hidden" name="values[phrase][]" value=changed.map(|phrase| phrase.id.to_string()).unwrap_or_default()/>
            <Line path="title" label=t!("phrases-name") value=value("title") problems=problems/>
            <LinesInput part=text/>
            <div class="field">
                <label class="field__label" for="field-language">{t!("frame-language")}</label>
                <select class="select" id="field-language" name="values[language][]" autocomplete="off">
                    <LanguageOptions chosen=chosen/>
                </select>
            </div>
            <div class="actions"><button class="button button--primary">{t!("phrases-keep")}</button></div>
        </form>
    }
}
