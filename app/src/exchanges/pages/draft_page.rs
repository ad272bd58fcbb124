//! The wizard: one page of a draft, one post a step. What was typed is kept, valid or not.

use crate::casework::api::get_same_person;
use crate::casework::components::same_person::SamePerson;
use crate::error::AppError;
use crate::exchanges::api::{DraftRead, get_draft};
use crate::exchanges::components::autosave::{Autosave, AutosaveTarget};
use crate::exchanges::components::check_step::CheckStep;
use crate::exchanges::components::documents::{Attachments, DocumentsStep, demanded_labels};
use crate::exchanges::components::merge_pages::{MergeDraft, Page, Shows, draft_fields, section_fields};
use crate::exchanges::components::questions::QuestionsStep;
use crate::exchanges::components::read_only_draft::ReadDraft;
use crate::exchanges::components::recipient::{RecipientSearchForm, RecipientStep};
use crate::exchanges::components::rest_days::RestDays;
use crate::exchanges::components::step_list::{StepList, step_title};
use crate::exchanges::components::turns::Turns;
use crate::exchanges::{step_code, step_of};
use crate::fields::FieldInput;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::{current, format, tr_dynamic, tr_dynamic_attr};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::casework::view::SamePersonView;
use domain::exchanges::confidential;
use domain::exchanges::view::{Coded, DraftView, FieldView, SectionView};
use domain::ids::{ExchangeId, Revision};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::form::REQUEST_DOCUMENTS;
use domain::procedures::merge::SEEN;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// A page of a draft.
#[component]
pub fn DraftPage() -> impl IntoView {
    let params = use_params_map().get_untracked();
    let show_problems = use_query_map().with_untracked(|query| query.get("problems")).is_some();
    let id = params.get("id").and_then(|id| id.parse().ok());
    let step = params.get("step").and_then(|step| step_of(&step));
    let (Some(id), Some(step)) = (id, step) else { return view! { <NotFoundPage/> }.into_any() };
    let reading = async move {
        let read = get_draft(id, step, show_problems).await?;
        let same = match read {
            DraftRead::ToFillIn(_) => get_same_person(id).await?,
            DraftRead::Only(_) => Vec::new(),
        };
        Ok::<_, AppError>((read, same))
    };
    page_of(reading, |(read, same)| match read {
        DraftRead::ToFillIn(view) => to_fill_in(*view, same),
        DraftRead::Only(draft) => view! { <ReadDraft draft=*draft/> }.into_any(),
    })
}

/// The page, or the choice between two versions of it where a colleague saved another meanwhile.
fn to_fill_in(view: DraftView, same: Vec<SamePersonView>) -> AnyView {
    let fields = draft_fields(&view);
    let page = Page { fields: &fields, entries: &view.entries, revision: view.revision, control: "revision" };
    match page.shows("save_draft") {
        Shows::Versions(screen, refused) => {
            view! { <MergeDraft view=view fields=fields screen=screen refused=refused/> }.into_any()
        }
        Shows::Form(base) => view! { <Draft view=view same=same base=base/> }.into_any(),
    }
}

#[component]
fn Draft(view: DraftView, same: Vec<SamePersonView>, base: (Revision, String)) -> impl IntoView {
    let refused = posted("save_draft").or_else(|| posted("send_exchange")).or_else(|| posted("upload"));
    let entries = match posted("save_draft") {
        Some(posted) => posted.entries,
        None => view.entries.clone(),
    };
    let mut problems = view.problems.clone();
    if let Some(refused) = &refused {
        problems.extend(refused.error.problems.iter().filter(|p| !view.problems.contains(p)).cloned());
    }
    let is_refused = refused.is_some();
    let message = refused
        .filter(|refused| refused.error.problems.is_empty())
        .map(|refused| tr_dynamic(&format!("error-{}", refused.error.code), None));
    let title = format!("{} · {}", step_title(view.step), view.procedure_name);
    let has_problem = !problems.is_empty() || message.is_some();
    let labels = labels(&view);
    let pages = view
        .problem_steps
        .iter()
        .filter(|(_, step)| **step != view.step)
        .map(|(path, step)| (path.clone(), format!("/drafts/{}/{}?problems=1", view.id, step_code(*step))))
        .collect();
    let is_first = view.steps.first().is_some_and(|first| first.step == view.step);
    let is_form = view.step != Step::Check && view.step != Step::Documents;
    view! {
        <Frame title=title has_problem=has_problem>
            <div class="wizard">
                <StepList id=view.id steps=view.steps.clone() current=view.step/>
                <div class="wizard__page">
                    {message.map(|text| view! {
                        <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
                    })}
                    <ErrorSummary problems=problems.clone() labels=labels pages=pages/>
                    <SamePerson requests=same/>
                    <header class="page-head">
                        <p class="page-head__kicker">
                            {view.procedure_name.clone()}
                            {is_first.then(|| view! {
                                <a href=format!("/procedures/{}", view.procedure)>{t!("procedure-about")}</a>
                            })}
                        </p>
                        <div class="page-head__line">
                            <h1>{step_title(view.step)}</h1>
                            <Autosave
                                target=AutosaveTarget::Draft(view.id, view.step)
                                revision=base.0
                                key=once_key("save_draft")
                                saved_at=Some(view.saved_at)
                                form="draft-form".to_owned()
                                is_unsaved=is_refused
                            />
                        </div>
                        <p class="page-head__lead">{tr_dynamic(&format!("step-{}-lead", step_code(view.step)), None)}</p>
                        <p class="page-head__note">{t!("draft-deleted-on", date = format::date(current(), view.deleted_on))}</p>
                    </header>
                    {match view.step {
                        Step::Check => view! { <CheckStep view=view.clone()/> }.into_any(),
                        Step::Documents => view! { <DocumentsStep view=view.clone() problems=problems.clone()/> }.into_any(),
                        _ => ().into_any(),
                    }}
                    {(view.step == Step::Recipient).then(|| view! { <RecipientSearchForm view=view.clone()/> })}
                    {is_form.then(|| {
                        let files = view! { <FieldDocuments view=view.clone()/> };
                        view! { <StepForm view=view base=base entries=entries problems=problems/> {files} }
                    })}
                </div>
            </div>
        </Frame>
    }
}

/// Documents of the fields of the page, below its form: each upload is a form of its own.
#[component]
fn FieldDocuments(view: DraftView) -> impl IntoView {
    let next = format!("/drafts/{}/{}", view.id, step_code(view.step));
    let turns = view.sections.iter().filter_map(|section| section.turns.as_ref());
    let of_turns = turns.flat_map(|turns| turns.turns.iter().flat_map(|turn| turn.fields.iter()));
    let fields = view.sections.iter().flat_map(|section| section.fields.iter()).chain(of_turns);
    let blocks: Vec<_> = fields
        .filter(|field| field.kind == FieldKind::File)
        .map(|field| {
            view! {
                <Attachments exchange=view.id path=field.path.clone() name=field.label.clone()
                    documents=field.documents.clone() kinds=view.document_kinds.clone() next=next.clone()/>
            }
        })
        .collect();
    (!blocks.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{step_title(Step::Documents)}</h2>
                {blocks}
            </section>
        }
    })
}

/// The form of one page; its buttons say where to go after saving.
#[component]
fn StepForm(
    view: DraftView,
    base: (Revision, String),
    entries: Entries,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let step = view.step;
    let (revision, seen) = base;
    view! {
        <form id="draft-form" class="stack stack--wide" method="post" action="/api/save_draft" novalidate=true autocomplete="off">
            <ThisPage/>
            <button class="visually-hidden" tabindex="-1" aria-hidden="true" name="go" value="next">{t!("wizard-next")}</button>
            <input type="hidden" name="id" value=view.id.to_string()/>
            <input type="hidden" name="revision" value=revision.to_string()/>
            <input type="hidden" name=SEEN value=seen/>
            <input type="hidden" name="step" value=step_code(step)/>
            <input type="hidden" name="key" value=once_key("save_draft").to_string()/>
            {match step {
                Step::Recipient => view! { <RecipientStep view=view.clone() problems=problems.clone()/> }.into_any(),
                Step::Questions => view! {
                    <QuestionsStep view=view.clone() entries=entries.clone() problems=problems.clone()/>
                }
                    .into_any(),
                _ => ().into_any(),
            }}
            <Sections exchange=view.id sections=view.sections.clone() entries=entries.clone() problems=problems.clone()/>
            {(step == Step::Deadline).then(|| view! {
                <RestDays days=view.rest_days/>
                <DeadlineFields entries=entries problems=problems may_be_confidential=view.may_be_confidential/>
            })}
            <div class="sticky-foot">
                <div class="actions">
                    <button class="button button--primary" name="go" value="next">{t!("wizard-next")}</button>
                    <button class="button button--quiet" name="go" value="save">{t!("wizard-save")}</button>
                    <FormLanguage/>
                </div>
            </div>
        </form>
    }
}

/// Changes the language without losing what was typed: a submit button of the same form.
#[component]
pub fn FormLanguage() -> impl IntoView {
    let current = crate::i18n::current();
    view! {
        <details class="menu">
            <summary class="menu__summary">{t!("wizard-language")}</summary>
            <div class="menu__panel">
                {domain::language::Language::ALL
                    .iter()
                    .filter(|language| **language != current)
                    .map(|language| view! {
                        <button class="menu__item" name="go" value=format!("lang:{}", language.code()) lang=language.code()>
                            {language.endonym()}
                        </button>
                    })
                    .collect_view()}
            </div>
        </details>
    }
}

#[component]
fn Sections(
    exchange: ExchangeId,
    sections: Vec<SectionView>,
    entries: Entries,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    sections
        .into_iter()
        .map(|section| {
            let (entries, problems) = (entries.clone(), problems.clone());
            view! {
                <section class="section">
                    <h2>{section.title}</h2>
                    {section
                        .fields
                        .into_iter()
                        .map(|field| view! {
                            <FieldInput field=field exchange=exchange entries=entries.clone() problems=problems.clone()/>
                        })
                        .collect_view()}
                    {section.turns.map(|turns| view! { <Turns exchange=exchange view=turns entries=entries problems=problems/> })}
                </section>
            }
        })
        .collect_view()
}

/// The day by which the answer is wanted, and the own reference: every procedure has them. Where the definition lets the
/// author ask for confidential treatment, that too.
#[component]
fn DeadlineFields(entries: Entries, problems: Vec<FieldProblem>, may_be_confidential: bool) -> impl IntoView {
    let confidential = may_be_confidential.then(confidential_field);
    view! {
        <FieldInput field=wanted_field() entries=entries.clone() problems=problems.clone()/>
        <FieldInput field=reference_field() entries=entries.clone() problems=problems.clone()/>
        {confidential.map(|field| view! { <FieldInput field=field entries=entries problems=problems/> })}
    }
}

/// The day by which the answer is wanted.
#[must_use]
pub fn wanted_field() -> FieldView {
    plain_field("wanted", FieldKind::Date, t!("wanted-label"), Some(t!("wanted-help")), true)
}

/// Whether confidential treatment is asked for.
#[must_use]
pub fn confidential_field() -> FieldView {
    let help = Some(t!("act-confidential-text"));
    let mut field = plain_field(confidential::PATH, FieldKind::Choices, t!("case-confidential"), help, false);
    field.choices = vec![Coded { code: confidential::YES.to_owned(), text: t!("act-confidential") }];
    field
}

/// The own reference.
#[must_use]
pub fn reference_field() -> FieldView {
    let field = plain_field(
        "own_reference",
        FieldKind::Text,
        t!("reference-label"),
        Some(t!("reference-help")),
        false,
    );
    FieldView { max_length: Some(100), ..field }
}

/// A field that belongs to the system and not to a definition.
#[must_use]
pub fn plain_field(
    path: &str,
    kind: FieldKind,
    label: String,
    help: Option<String>,
    is_required: bool,
) -> FieldView {
    FieldView {
        path: path.to_owned(),
        kind,
        label,
        help,
        choices: Vec::new(),
        is_required,
        is_required_sometimes: false,
        required_parts: Vec::new(),
        is_personal: false,
        max_length: None,
        when: None,
        documents: Vec::new(),
    }
}

/// Labels of the paths of this page, for the error summary.
fn labels(view: &DraftView) -> Labels {
    let fields = section_fields(&view.sections).into_iter();
    let mut labels: Labels = fields.map(|field| (field.path, field.label)).collect();
    labels.insert("wanted".to_owned(), t!("wanted-label"));
    labels.insert("own_reference".to_owned(), t!("reference-label"));
    labels.insert("recipient".to_owned(), tr_dynamic_attr("step-recipient", None));
    labels.insert("q".to_owned(), t_attr!("step-questions"));
    labels.insert("file".to_owned(), t_attr!("documents-file"));
    labels.insert(REQUEST_DOCUMENTS.to_owned(), t_attr!("step-documents"));
    labels.extend(demanded_labels(&view.demanded));
    labels
}
