//! Letters of a case: which one, in which language, as it will be, and keeping it.

use crate::exchanges::api::get_letters;
use crate::exchanges::components::letter_paper::LetterPaper;
use crate::exchanges::components::letters::Letters;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::Locale;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::exchanges::view::{LetterView, LettersView};
use leptos::context::Provider;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The letters of a case.
#[component]
pub fn LettersPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let query = use_query_map().get_untracked();
    let letter = query.get("letter").unwrap_or_default();
    let language = query.get("language").unwrap_or_default();
    page_of(get_letters(id, letter, language), |view| view! { <Make view=view/> })
}

#[component]
fn Make(view: LettersView) -> impl IntoView {
    let case = format!("/exchanges/{}", view.id);
    view! {
        <Frame title=t_attr!("letters-make")>
            <a class="back-link" href=case>{view.number.clone()}</a>
            <header class="page-head">
                <h1>{t!("letters-make")}</h1>
                <p class="page-head__lead">{t!("letters-lead")}</p>
            </header>
            <Choice view=view.clone()/>
            {view.preview.map(|letter| view! { <Preview letter=letter/> })}
            <Letters exchange=view.id letters=view.kept/>
        </Frame>
    }
}

#[component]
fn Choice(view: LettersView) -> impl IntoView {
    let chosen = view.preview.as_ref().map(|letter| letter.letter.clone()).unwrap_or_default();
    let language = view.preview.as_ref().map(|letter| letter.language);
    view! {
        <form class="stack" method="get" action=format!("/exchanges/{}/letters", view.id)>
            <div class="period">
                <div class="field">
                    <label class="field__label" for="field-letter">{t!("letters-which")}</label>
                    <select class="select" id="field-letter" name="letter" autocomplete="off">
                        {view
                            .offered
                            .into_iter()
                            .map(|letter| {
                                let is_chosen = letter.code == chosen;
                                view! { <option value=letter.code selected=is_chosen>{letter.text}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label class="field__label" for="field-language">{t!("documents-language")}</label>
                    <select class="select" id="field-language" name="language" autocomplete="off">
                        {view
                            .languages
                            .into_iter()
                            .map(|one| {
                                let is_chosen = Some(one) == language;
                                view! {
                                    <option value=one.code() lang=one.code() selected=is_chosen>
                                        {one.endonym()}
                                    </option>
                                }
                            })
                            .collect_view()}
                    </select>
                </div>
            </div>
            <p><button class="button">{t!("letters-show")}</button></p>
        </form>
    }
}

/// The letter as it will be, and the form that keeps it.
#[component]
fn Preview(letter: LetterView) -> impl IntoView {
    let key = once_key("keep_letter").to_string();
    let (id, name, language) = (letter.exchange, letter.letter.clone(), letter.language);
    view! {
        <section class="section" id="preview" aria-label=t_attr!("letters-show")>
            <div class="card letter-preview">
                <Provider value=Locale(language)><LetterPaper letter=letter is_preview=true/></Provider>
            </div>
            <form class="stack" method="post" action=format!("/letters/{id}")>
                <ThisPage/>
                <input type="hidden" name="letter" value=name/>
                <input type="hidden" name="language" value=language.code()/>
                <input type="hidden" name="key" value=key/>
                <div class="actions"><button class="button button--primary">{t!("letters-keep")}</button></div>
            </form>
        </section>
    }
}
