//! The case page: the document, who has to act and until when, the acts allowed now, the history.

use crate::casework::api::get_case;
use crate::casework::components::notes::Notes;
use crate::casework::components::step_result::{StepResult, asked_step};
use crate::casework::components::work_panel::WorkPanel;
use crate::exchanges::components::act_forms::ActForms;
use crate::exchanges::components::case_links::CaseLinks;
use crate::exchanges::components::case_side::CaseSide;
use crate::exchanges::components::closing::ClosingProposal;
use crate::exchanges::components::confidential::{
    ConfidentialDocumentNotice, ConfidentialNotice, ConfidentialTag,
};
use crate::exchanges::components::coordination::{Allocation, Awaiting, Coordinators};
use crate::exchanges::components::dialogue::Dialogue;
use crate::exchanges::components::history::History;
use crate::exchanges::components::letters::Letters;
use crate::exchanges::components::live::LiveCase;
use crate::exchanges::components::mirror_switch::MirrorSwitch;
use crate::exchanges::components::parts::Parts;
use crate::exchanges::components::refusal::Refusal;
use crate::exchanges::components::request_document::RequestDocument;
use crate::exchanges::components::versions::Versions;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::t;
use crate::ui::date_text::MomentText;
use crate::ui::problem_text::error_text;
use crate::ui::status_tag::StatusTag;
use crate::visit::visit;
use domain::casework::view::{CaseworkView, StepView};
use domain::exchanges::view::{ExchangeView, SightView};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// A case.
#[component]
pub fn ExchangePage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let step = asked_step();
    page_of(get_case(id, step), |(view, work, step)| view! { <Case view=view work=work step=step/> })
}

#[component]
fn Case(view: ExchangeView, work: CaseworkView, step: Option<StepView>) -> impl IntoView {
    let title = format!("{} · {}", view.number, view.procedure_name);
    let posted = visit().posted;
    let has_problem = posted.is_some();
    // At the head of the page, because the form of an act that is refused may no longer be there.
    let message = posted.filter(|p| p.error.problems.is_empty()).map(|p| error_text(&p.error));
    let is_overdue = view.clocks.iter().any(|clock| clock.days_left < 0);
    let is_confidential = view.is_confidential;
    let has_document = view.has_confidential_document;
    let (involved, informed) = (view.involved_since, view.informed_since);
    let is_header = view.sight == SightView::HeaderOnly;
    let is_before = view.sight == SightView::BeforeAcceptance;
    view! {
        <Frame title=title has_problem=has_problem>
            {message.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            {step.map(|step| view! { <StepResult step=step/> })}
            <LiveCase id=view.id revision=view.revision/>
            <article class="case">
                <header class="case__head page-head">
                    <p class="page-head__kicker">
                        <span class="case__number num">{view.number.clone()}</span> " "
                        <StatusTag name=view.state_name.clone() phase=view.phase ending=view.ending is_ours=view.is_waiting_for_us/>
                        {is_confidential.then(|| view! { " " <ConfidentialTag/> })}
                        {involved.map(|at| view! {
                            " " <span class="tag" id="involved">{t!("case-involved")} " " <MomentText at=at/></span>
                        })}
                        {informed.map(|at| view! {
                            " " <span class="tag" id="informed">{t!("case-informed")} " " <MomentText at=at/></span>
                        })}
                        {is_overdue.then(|| view! { " " <span class="state state--overdue">{t!("clock-overdue")}</span> })}
                    </p>
                    <h1>{view.procedure_name.clone()}</h1>
                    <p class="page-head__lead">{view.state_next.clone()}</p>
                    <CaseLinks view=view.clone()/>
                </header>
                <CaseSide
                    view=view.clone()
                    acts=view! { <ActForms view=view.clone()/> }.into_any()
                    work=view! { <WorkPanel view=work.clone()/> }.into_any()
                />
                <div class="case__document">
                    {is_confidential.then(|| view! { <ConfidentialNotice/> })}
                    {has_document.then(|| view! { <ConfidentialDocumentNotice/> })}
                    <Allocation allocation=view.allocation.clone() is_header=is_header/>
                    <Awaiting exchange=view.id awaiting=view.awaiting.clone()/>
                    <ClosingProposal is_ours=view.closing_proposed/>
                    {is_before.then(|| view! {
                        <div class="message message--info"><p>{t!("case-before-acceptance")}</p></div>
                    })}
                    {view.refusal.clone().map(|refusal| view! { <Refusal id=view.id refusal=refusal/> })}
                    <MirrorSwitch questions=view.request.questions.clone()/>
                    <RequestDocument exchange=view.id request=view.request.clone()/>
                    <Parts view=view.clone()/>
                    <Coordinators coordinators=view.coordinators.clone()/>
                    <Dialogue exchange=view.id messages=view.messages.clone()/>
                    <Versions exchange=view.id versions=view.versions.clone()/>
                    <Letters exchange=view.id letters=view.letters.clone()/>
                    <Notes view=work/>
                </div>
                <section class="case__history section">
                    <h2>{t!("case-history")}</h2>
                    <History lines=view.history/>
                </section>
            </article>
        </Frame>
    }
}
