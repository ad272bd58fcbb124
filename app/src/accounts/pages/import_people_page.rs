//! Many people at once: a table is checked, shown with everything that is wrong, and saved only when nothing is.

use crate::accounts::api::{check_people, get_grantable};
use crate::frame::{Frame, page_of};
use crate::ui::problem_text::{error_text, problem_text};
use crate::ui::text_area::TextArea;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::accounts::view::{Grantable, ImportView, ImportedPerson};
use domain::problem::FieldProblem;
use leptos::prelude::*;

/// The page; `import_people` is the name under which the route of the form shows it again.
#[component]
pub fn ImportPeoplePage() -> impl IntoView {
    let again = posted("import_people");
    let refused = again.as_ref().filter(|posted| !posted.error.code.is_empty()).map(|p| error_text(&p.error));
    let table = again.and_then(|posted| posted.entries.0.get("table").and_then(|all| all.first()).cloned());
    page_of(get_grantable(), move |grantable| match table {
        None => {
            view! { <Page grantable=grantable table=String::new() checked=None refused=refused/> }.into_any()
        }
        Some(table) => {
            let typed = table.clone();
            page_of(check_people(table), move |checked| {
                view! { <Page grantable=grantable table=typed checked=Some(checked) refused=refused/> }
            })
        }
    })
}

#[component]
fn Page(
    grantable: Grantable,
    table: String,
    checked: Option<ImportView>,
    refused: Option<String>,
) -> impl IntoView {
    let has_problem = refused.is_some() || checked.as_ref().is_some_and(|checked| checked.problem_count > 0);
    let is_good = checked.as_ref().is_some_and(|checked| checked.problem_count == 0);
    let codes: Vec<String> = grantable
        .procedures
        .iter()
        .flat_map(|procedure| {
            procedure.roles.iter().map(move |role| format!("{}:{}", procedure.procedure, role.code()))
        })
        .collect();
    view! {
        <Frame title=t_attr!("import-title") has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            {refused.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            {checked.map(|checked| view! { <Checked checked=checked/> })}
            <header class="page-head">
                <h1>{t!("import-title")}</h1>
                <p class="page-head__lead">{t!("import-lead")}</p>
            </header>
            <details class="disclosure">
                <summary class="disclosure__summary">{t!("import-codes")}</summary>
                <div class="disclosure__body">
                    <ul>{codes.into_iter().map(|code| view! { <li><code>{code}</code></li> }).collect_view()}</ul>
                </div>
            </details>
            <form class="stack" method="post" action="/people/import/table" enctype="multipart/form-data">
                <input type="hidden" name="key" value=once_key("import_people").to_string()/>
                <div class="field">
                    <label class="field__label" for="field-table">{t!("import-table")}</label>
                    <TextArea id="field-table" name="table" value=table is_invalid=has_problem/>
                </div>
                <div class="field">
                    <label class="field__label" for="field-file">{t!("import-file")}</label>
                    <input class="input" type="file" id="field-file" name="file" accept=".csv,text/csv,text/plain"/>
                </div>
                <div class="sticky-foot">
                    <div class="actions">
                        {is_good.then(|| view! {
                            <button class="button button--primary" name="go" value="save">{t!("import-save")}</button>
                        })}
                        <button class="button" name="go" value="check">{t!("import-check")}</button>
                    </div>
                </div>
            </form>
        </Frame>
    }
}

#[component]
fn Checked(checked: ImportView) -> impl IntoView {
    if checked.problem_count == 0 {
        let count = u32::try_from(checked.people).unwrap_or(u32::MAX);
        return view! {
            <div class="message message--success" role="status"><p>{t!("import-good", count = count)}</p></div>
            <table class="table table--cards">
                <caption class="visually-hidden">{t!("people-title")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t!("account-name")}</th>
                        <th scope="col">{t!("people-email")}</th>
                        <th scope="col">{t!("frame-language")}</th>
                        <th scope="col">{t!("people-roles")}</th>
                    </tr>
                </thead>
                <tbody>
                    {checked.first.into_iter().map(|person| view! { <Person person=person/> }).collect_view()}
                </tbody>
            </table>
        }
        .into_any();
    }
    let count = u32::try_from(checked.problem_count).unwrap_or(u32::MAX);
    let lines = checked.problems.iter().map(|problem| view! { <li>{line(problem)}</li> }).collect_view();
    view! {
        <div class="error-summary" role="alert" tabindex="-1" aria-labelledby="import-problems">
            <h2 class="error-summary__title" id="import-problems">{t!("import-problems", count = count)}</h2>
            <ul class="error-summary__list">{lines}</ul>
        </div>
    }
    .into_any()
}

#[component]
fn Person(person: ImportedPerson) -> impl IntoView {
    let language = match person.language {
        Some(language) => view! { <span lang=language.code()>{language.endonym()}</span> }.into_any(),
        None => t!("people-language-none").into_any(),
    };
    view! {
        <tr>
            <td data-label=t_attr!("account-name")>
                {person.name}
                {person.is_administrator.then(|| view! { " " <span class="tag">{t!("people-administrator")}</span> })}
            </td>
            <td data-label=t_attr!("people-email")>{person.email}</td>
            <td data-label=t_attr!("frame-language")>{language}</td>
            <td data-label=t_attr!("people-roles")>{person.roles}</td>
        </tr>
    }
}

/// The problem behind the number of its line, where it has one.
fn line(problem: &FieldProblem) -> String {
    let text = problem_text(problem);
    match problem.path.split_once('.') {
        Some((line, "table")) => t!("import-line", line = line, column = "", problem = text),
        Some((line, column)) => t!("import-line", line = line, column = column, problem = text),
        None => text,
    }
}
