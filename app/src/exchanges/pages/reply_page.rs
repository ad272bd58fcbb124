//! Answering: every question with its form; saved while typing, sent in part or whole.

use crate::casework::api::get_phrases;
use crate::casework::components::phrase_list::PhraseList;
use crate::error::AppError;
use crate::exchanges::api::get_exchange;
use crate::exchanges::components::answer_form::AnswerFields;
use crate::exchanges::components::autosave::{Autosave, AutosaveTarget};
use crate::exchanges::components::choice_page::TooLate;
use crate::exchanges::components::documents::{Attachments, DemandedDocuments, demanded_labels};
use crate::exchanges::components::late::late_field;
use crate::exchanges::components::merge_pages::{MergeReply, Page, Shows, answer_fields};
use crate::exchanges::components::mirror_switch::MirrorSwitch;
use crate::exchanges::pages::draft_page::FormLanguage;
use crate::fields::FieldInput;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::casework::Phrase;
use domain::exchanges::message;
use domain::exchanges::view::{DemandedDocument, ExchangeView, QuestionView, ReplyView};
use domain::ids::Revision;
use domain::problem::FieldProblem;
use domain::procedures::merge::SEEN;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The answers of a case.
#[component]
pub fn ReplyPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let reading = async move { Ok::<_, AppError>((get_exchange(id).await?, get_phrases().await?)) };
    page_of(reading, |(view, phrases)| match view.reply.clone() {
        Some(reply) => to_answer(view, reply, phrases.phrases),
        None => gone(view),
    })
}

/// The page, or the choice between two versions of it where a colleague saved another meanwhile.
fn to_answer(view: ExchangeView, reply: ReplyView, phrases: Vec<Phrase>) -> AnyView {
    let fields = answer_fields(&view.request.questions, reply.late);
    let page = Page {
        fields: &fields,
        entries: &reply.entries,
        revision: reply.revision,
        control: "draft_revision",
    };
    match page.shows("save_reply") {
        Shows::Versions(screen, refused) => view! {
            <MergeReply view=view reply=reply fields=fields screen=screen refused=refused/>
        }
        .into_any(),
        Shows::Form(base) => view! { <Reply view=view reply=reply base=base phrases=phrases/> }.into_any(),
    }
}

/// Nothing is answered here: not any more, where somebody had just written answers.
fn gone(view: ExchangeView) -> AnyView {
    match posted("save_reply") {
        Some(refused) => {
            view! { <TooLate view=view title=t_attr!("reply-title") error=refused.error/> }.into_any()
        }
        None => view! { <NotFoundPage/> }.into_any(),
    }
}

#[component]
fn Reply(
    view: ExchangeView,
    reply: ReplyView,
    base: (Revision, String),
    phrases: Vec<Phrase>,
) -> impl IntoView {
    let (revision, seen) = base;
    let refused = posted("save_reply");
    let entries = refused.as_ref().map_or_else(|| reply.entries.clone(), |p| p.entries.clone());
    let problems = refused.as_ref().map(|p| p.error.problems.clone()).unwrap_or_default();
    let is_refused = refused.is_some();
    let message = refused
        .filter(|p| p.error.problems.is_empty())
        .map(|p| tr_dynamic(&format!("error-{}", p.error.code), None));
    let mut labels: Labels = labels(&view.request.questions);
    labels.insert(message::PATH.to_owned(), t!("reply-late"));
    let reason = reply.late.map(|due| (late_field(message::PATH, due), entries.clone(), problems.clone()));
    labels.insert("reply".to_owned(), t_attr!("reply-documents"));
    labels.extend(demanded_labels(&reply.demanded));
    let total = view.request.questions.iter().filter(|question| question.form.is_some()).count();
    let title = format!("{} · {}", t_attr!("reply-title"), view.number);
    let has_problem = !problems.is_empty() || message.is_some();
    let questions = view.request.questions.clone();
    let waits = view.parts.iter().any(|part| part.state.is_open() && !part.is_ours);
    let may_send_partly = reply.may_send_partly;
    view! {
        <Frame title=title has_problem=has_problem>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            {message.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            <ErrorSummary problems=problems.clone() labels=labels/>
            <header class="page-head">
                <div class="page-head__line">
                    <h1>{t!("reply-title")}</h1>
                    <Autosave
                        target=AutosaveTarget::Reply(view.id)
                        revision=revision
                        key=once_key("save_reply")
                        saved_at=reply.saved_at
                        form="reply-form".to_owned()
                        is_unsaved=is_refused
                    />
                </div>
                <p class="page-head__lead">{t!("reply-lead", answered = reply.answered, total = total)}</p>
            </header>
            {waits.then(|| view! {
                <div class="message message--info"><p>{t!("error-parts-open")}</p></div>
            })}
            <MirrorSwitch questions=questions.clone()/>
            <PhraseList phrases=phrases/>
            <form id="reply-form" class="stack stack--wide" method="post" action="/api/save_reply" novalidate=true autocomplete="off">
                <ThisPage/>
                <button class="visually-hidden" tabindex="-1" aria-hidden="true" name="go" value="stay">{t!("reply-save")}</button>
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="draft_revision" value=revision.to_string()/>
                <input type="hidden" name=SEEN value=seen/>
                <input type="hidden" name="revision" value=view.revision.to_string()/>
                <input type="hidden" name="key" value=once_key("save_reply").to_string()/>
                <ol class="questions">
                    {questions
                        .into_iter()
                        .map(|question| view! {
                            <AnswerFields exchange=view.id question=question entries=entries.clone() problems=problems.clone()/>
                        })
                        .collect_view()}
                </ol>
                {reason.map(|(field, entries, problems)| view! {
                    <FieldInput field=field entries=entries problems=problems/>
                })}
                <div class="sticky-foot">
                    <div class="actions">
                        {(!waits).then(|| view! {
                            <button class="button button--primary" name="go" value="send">{t!("reply-send")}</button>
                        })}
                        {may_send_partly.then(|| view! {
                            <button class="button" name="go" value="partly">{t!("reply-send-partly")}</button>
                        })}
                        <button class="button button--quiet" name="go" value="save">{t!("reply-save")}</button>
                        <FormLanguage/>
                    </div>
                </div>
            </form>
            <AnswerDocuments view=view demanded=reply.demanded problems=problems/>
        </Frame>
    }
}

/// Documents of answers, below the form: each upload is a form of its own.
#[component]
fn AnswerDocuments(
    view: ExchangeView,
    demanded: Vec<DemandedDocument>,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    if view.answer_kinds.is_empty() {
        return ().into_any();
    }
    let next = format!("/exchanges/{}/reply", view.id);
    let kinds = view.answer_kinds.clone();
    let blocks = view
        .request
        .questions
        .iter()
        .filter_map(|question| {
            let form = question.form.clone()?;
            let path = format!("a.{}", question.id);
            let name = format!("{} {}", question.number, question.text.clone().unwrap_or_default());
            Some(view! {
                <Attachments exchange=view.id path=path name=name documents=form.documents kinds=kinds.clone()
                    next=next.clone()/>
            })
        })
        .collect_view();
    view! {
        <section class="section" id="field-reply" tabindex="-1">
            <h2>{t!("reply-documents")}</h2>
            <p class="prose">{t!("reply-documents-text")}</p>
            <DemandedDocuments demanded=demanded problems=problems/>
            {blocks}
        </section>
    }
    .into_any()
}

fn labels(questions: &[QuestionView]) -> Labels {
    let mut labels = Labels::new();
    for question in questions {
        let text = format!("{} {}", question.number, question.text.clone().unwrap_or_default());
        labels.insert(format!("a.{}", question.id), text.trim().to_owned());
        if let Some(form) = &question.form {
            labels.extend(form.follow_ups.iter().map(|f| (f.path.clone(), f.label.clone())));
        }
    }
    labels
}
