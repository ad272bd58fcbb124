//! Texts of one language beside English, and the files as they are.

use crate::fields::LanguageOptions;
use crate::fields::Part as Control;
use crate::procedures::components::designer::form::long;
use crate::procedures::components::designer::posts::Post;
use crate::ui::TextArea;
use crate::visit::posted;
use crate::{t, t_attr};
use domain::language::Language;
use domain::procedures::Entries;
use domain::procedures::design::view::{TextsView, WorkCopyView};
use leptos::prelude::*;
use std::sync::Arc;

/// The texts.
#[component]
pub fn TextTable(
    /// The work copy.
    view: WorkCopyView,
    /// The texts.
    texts: TextsView,
) -> impl IntoView {
    let entries = posted("change_work_copy").map_or_else(
        || texts.rows.iter().map(|row| (row.key.clone(), row.text.clone())).collect::<Entries>(),
        |posted| posted.entries,
    );
    let entries = Arc::new(entries);
    let language = texts.language;
    let may_change = view.may_change;
    let rows = texts.rows.clone();
    view! {
        <Chooser view=view.clone() texts=texts.clone()/>
        <Post view=view.clone() endpoint="change_work_copy" name="texts">
            <input type="hidden" name="change" value="texts"/>
            <input type="hidden" name="at" value=language.code()/>
            <table class="table table--cards">
                <caption class="visually-hidden">{t!("design-part-texts")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{Language::En.endonym()}</th>
                        <th scope="col">{language.endonym()}</th>
                    </tr>
                </thead>
                <tbody>
                    {rows
                        .into_iter()
                        .map(|row| {
                            let part = Control::new(&row.key, row.key.clone(), Arc::clone(&entries), Arc::default());
                            let part = if row.is_optional { part } else { part.needed() };
                            let is_missing = row.text.is_empty() && (!row.is_optional || !row.english.is_empty());
                            let value = part.value();
                            view! {
                                <tr>
                                    <td data-label=Language::En.endonym() lang="en">{row.english}</td>
                                    <td data-label=language.endonym()>
                                        {is_missing.then(|| view! { <span class="tag">{t!("design-missing")}</span> })}
                                        {if may_change {
                                            long(part, value, Some(language.code()))
                                        } else {
                                            view! { <p lang=language.code()>{value}</p> }.into_any()
                                        }}
                                    </td>
                                </tr>
                            }
                        })
                        .collect_view()}
                </tbody>
            </table>
            {may_change.then(|| view! {
                <div class="actions"><button class="button button--primary">{t!("design-save")}</button></div>
            })}
        </Post>
        <Pages view=view texts=texts/>
    }
}

#[component]
fn Chooser(view: WorkCopyView, texts: TextsView) -> impl IntoView {
    let action = format!("/designer/{}/texts", view.summary.id);
    let missing: Vec<String> = view
        .missing
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(language, count)| format!("{}: {count}", language.endonym()))
        .collect();
    view! {
        {(!missing.is_empty()).then(|| view! { <p>{t!("design-missing")} ": " {missing.join(" · ")}</p> })}
        <form class="filters" method="get" action=action>
            <div class="filters__row">
                <div class="filters__field">
                    <label class="field__label" for="texts-language">{t!("frame-language")}</label>
                    <select class="select" id="texts-language" name="language" autocomplete="off">
                        <LanguageOptions chosen=texts.language.code()/>
                    </select>
                </div>
                <div class="choice">
                    <input class="choice__input" type="checkbox" id="texts-missing" name="missing" value="1"
                        checked=texts.only_missing autocomplete="off"/>
                    <label class="choice__label" for="texts-missing">{t!("design-only-missing")}</label>
                </div>
                <button class="button">{t!("design-show")}</button>
            </div>
        </form>
    }
}

#[component]
fn Pages(view: WorkCopyView, texts: TextsView) -> impl IntoView {
    let missing = if texts.only_missing { "&missing=1" } else { "" };
    let base = format!("/designer/{}/texts?language={}{missing}", view.summary.id, texts.language.code());
    (texts.pages > 1).then(|| view! {
        <nav class="actions" aria-label=t_attr!("design-part-texts")>
            {(1..=texts.pages)
                .map(|page| {
                    let is_here = (page == texts.page).then_some("page");
                    view! { <a href=format!("{base}&page={page}") aria-current=is_here>{page.to_string()}</a> }
                })
                .collect_view()}
        </nav>
    })
}

/// A file as it is.
#[component]
pub fn FileForm(
    /// The work copy.
    view: WorkCopyView,
    /// The name of the file.
    name: String,
    /// The names of all files.
    names: Vec<String>,
    /// Its text.
    text: String,
) -> impl IntoView {
    let refused = posted("change_work_copy");
    let text = refused.and_then(|posted| posted.entries.0.get("text")?.first().cloned()).unwrap_or(text);
    let action = format!("/designer/{}/file", view.summary.id);
    let may_change = view.may_change;
    let (chosen, shown) = (name.clone(), name.clone());
    view! {
        <form class="filters" method="get" action=action>
            <div class="filters__row">
                <div class="filters__field">
                    <label class="field__label" for="file-name">{t!("design-part-file")}</label>
                    <select class="select" id="file-name" name="at" autocomplete="off">
                        {names
                            .into_iter()
                            .map(|name| {
                                let is_chosen = name == chosen;
                                view! { <option value=name.clone() selected=is_chosen>{name.clone()}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <button class="button">{t!("design-show")}</button>
            </div>
        </form>
        <Post view=view.clone() endpoint="change_work_copy" name="file">
            <input type="hidden" name="change" value="file"/>
            <input type="hidden" name="at" value=name/>
            <div class="field design-file">
                <label class="field__label" for="field-text">{shown}</label>
                <TextArea id="field-text" name="values[text][]" value=text is_read_only=!may_change/>
            </div>
            {may_change.then(|| view! {
                <div class="actions"><button class="button button--primary">{t!("design-save")}</button></div>
            })}
        </Post>
    }
}
