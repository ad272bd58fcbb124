//! A work copy of a definition, on one of its pages; what is wrong with it stands on each.

use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::procedures::api::designer::{Asked, get_work_copy};
use crate::procedures::components::designer::dry_run::DryRun;
use crate::procedures::components::designer::faults::Faults;
use crate::procedures::components::designer::form::PlaceForm;
use crate::procedures::components::designer::preview::Preview;
use crate::procedures::components::designer::publish::Publish;
use crate::procedures::components::designer::tables::Rows;
use crate::procedures::components::designer::texts::{FileForm, TextTable};
use crate::procedures::components::designer::words::part_name;
use crate::procedures::components::state_diagram::StateDiagram;
use crate::procedures::words::lang_of;
use crate::ui::date_text::read_machine_day;
use crate::visit::posted;
use crate::{t, t_attr};
use domain::country::Country;
use domain::language::Language;
use domain::procedures::design::dry_run::Coordination;
use domain::procedures::design::place::Part;
use domain::procedures::design::view::{Content, WorkCopyView};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn WorkCopyPage() -> impl IntoView {
    let params = use_params_map().get_untracked();
    let query = use_query_map().get_untracked();
    let id = params.get("id").and_then(|id| id.parse().ok());
    let part = params.get("part").and_then(|part| Part::parse(&part));
    let (Some(id), Some(part)) = (id, part) else { return view! { <NotFoundPage/> }.into_any() };
    let asked = Asked {
        at: query.get("at").unwrap_or_default(),
        language: query.get("language").and_then(|code| Language::parse(&code)),
        side: query.get("side").unwrap_or_default(),
        only_missing: query.get("missing").is_some(),
        page: query.get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
        asking: query.get("asking").and_then(|code| Country::parse(&code)),
        answering: query.get("answering").and_then(|code| Country::parse(&code)),
        begins: query.get("begins").and_then(|day| read_machine_day(&day)),
        coordination: query
            .get("coordinators")
            .and_then(|code| Coordination::parse(&code))
            .unwrap_or_default(),
    };
    page_of(get_work_copy(id, part, asked), move |view| view! { <Page view=view part=part/> })
}

#[component]
fn Page(view: WorkCopyView, part: Part) -> impl IntoView {
    let summary = view.summary.clone();
    let title = format!("{} · {}", part_name(part), summary.name);
    let version = summary.version.map(|version| version.to_string()).unwrap_or_default();
    let refused = posted("change_work_copy").or_else(|| posted("judge_work_copy"));
    // A form shows by itself why it was refused; a button of a list cannot.
    let is_form = matches!(&view.content, Content::Tables { form: Some(_), .. } | Content::Publish { .. });
    let failure = refused.as_ref().filter(|_| !is_form).map(|refused| refused.error.code.clone());
    view! {
        <Frame title=title has_problem=refused.is_some()>
            {failure.map(|code| view! {
                <div class="message message--error" role="alert"><p>{tr_dynamic(&format!("error-{code}"), None)}</p></div>
            })}
            <p><a class="back-link" href="/designer">{t!("design-title")}</a></p>
            <header class="page-head">
                <p class="page-head__kicker">
                    <code>{summary.procedure.clone()}</code>
                    <span>{t!("procedure-version", version = version)}</span>
                    <span>{tr_dynamic(&format!("design-status-{}", summary.status.code()), None)}</span>
                    <span>{summary.author.clone()}</span>
                </p>
                <h1>{summary.name.clone()}</h1>
            </header>
            <nav class="states" aria-label=t_attr!("design-parts")>
                <ul class="states__list">
                    {Part::ALL
                        .into_iter()
                        .map(|other| view! {
                            <li>
                                <a
                                    class="states__link"
                                    href=format!("/designer/{}/{}", summary.id, other.code())
                                    aria-current=(other == part).then_some("page")
                                >
                                    {part_name(other)}
                                </a>
                            </li>
                        })
                        .collect_view()}
                </ul>
            </nav>
            <div class="stack stack--wide">
                {view.words.clone().map(|words| view! {
                    <div class="message message--warning"><h2 class="message__title">{t!("design-words")}</h2><p>{words}</p></div>
                })}
                <Main view=view.clone()/>
                <Faults id=summary.id faults=view.faults is_for_training_only=view.is_for_training_only/>
            </div>
        </Frame>
    }
}

#[component]
fn Main(view: WorkCopyView) -> impl IntoView {
    match view.content.clone() {
        Content::Tables { tables, form, flow } => {
            let is_empty = tables.is_empty();
            let form = form.filter(|_| view.may_change);
            view! {
                {is_empty.then(|| view! { <p>{t!("design-unreadable")}</p> })}
                {form.map(|form| view! { <PlaceForm view=view.clone() form=form/> })}
                {flow.map(|flow| {
                    let lang = lang_of(flow.language);
                    view! { <StateDiagram view=*flow lang=lang/> }
                })}
                {tables.into_iter().map(|table| view! { <Rows view=view.clone() table=table/> }).collect_view()}
            }
            .into_any()
        }
        Content::Texts(texts) => view! { <TextTable view=view texts=texts/> }.into_any(),
        Content::File { name, names, text } => {
            view! { <FileForm view=view name=name names=names text=text/> }.into_any()
        }
        Content::Preview(preview) => view! { <Preview id=view.summary.id preview=preview/> }.into_any(),
        Content::DryRun(run) => view! { <DryRun id=view.summary.id run=run.map(|run| *run)/> }.into_any(),
        Content::Publish { differences } => view! { <Publish view=view differences=differences/> }.into_any(),
    }
}
