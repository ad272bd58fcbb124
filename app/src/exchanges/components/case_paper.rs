//! A case as it stands on paper: what its page shows, without what can be done there.

use crate::exchanges::components::confidential::{
    ConfidentialDocumentNotice, ConfidentialNotice, ConfidentialTag,
};
use crate::exchanges::components::coordination::Coordinators;
use crate::exchanges::components::dialogue::Dialogue;
use crate::exchanges::components::history::History;
use crate::exchanges::components::letters::Letters;
use crate::exchanges::components::part_paper::PartsPaper;
use crate::exchanges::components::refusal::Refusal;
use crate::exchanges::components::request_document::RequestDocument;
use crate::exchanges::components::versions::Versions;
use crate::t;
use crate::ui::DateText;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::{DeadlineText, MomentText};
use domain::exchanges::view::{AuthorityLine, ExchangeView, SightView};
use leptos::prelude::*;
use time::OffsetDateTime;

/// The case.
#[component]
pub fn CasePaper(
    /// What may be seen of it.
    view: ExchangeView,
    /// The authority that puts it on paper.
    own: Option<AuthorityLine>,
    /// Whether personal data were left out at the reader's wish.
    is_impersonal: bool,
    /// When it is put on paper.
    made_at: OffsetDateTime,
) -> impl IntoView {
    let is_before = view.sight == SightView::BeforeAcceptance && !is_impersonal;
    let id = view.id;
    view! {
        <article class="paper">
            <header>
                <p>{view.number.clone()} " · " {view.state_name.clone()}</p>
                {view.is_confidential.then(|| view! {
                    <p><strong><ConfidentialTag/></strong></p>
                    <ConfidentialNotice/>
                })}
                {view.has_confidential_document.then(|| view! { <ConfidentialDocumentNotice/> })}
                <h1>{view.procedure_name.clone()}</h1>
                <p>{view.state_next.clone()}</p>
                {is_impersonal.then(|| view! { <p>{t!("paper-impersonal")}</p> })}
                {is_before.then(|| view! { <p>{t!("case-before-acceptance")}</p> })}
            </header>
            <Facts view=view.clone() own=own made_at=made_at/>
            {view.refusal.clone().map(|refusal| view! { <Refusal id=id refusal=refusal/> })}
            <RequestDocument exchange=id request=view.request.clone()/>
            <PartsPaper exchange=id parts=view.parts.clone() questions=view.request.questions.clone()/>
            <Coordinators coordinators=view.coordinators.clone() history=view.history.clone()/>
            <Dialogue exchange=id messages=view.messages.clone()/>
            <Versions exchange=id versions=view.versions.clone()/>
            <Letters exchange=id letters=view.letters.clone()/>
            <section>
                <h2>{t!("case-history")}</h2>
                <History lines=view.history.into_iter().filter(|line| !line.is_internal).collect()/>
            </section>
        </article>
    }
}

#[component]
fn Facts(view: ExchangeView, own: Option<AuthorityLine>, made_at: OffsetDateTime) -> impl IntoView {
    let row =
        |label: String, value: AnyView| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any();
    let deadline = |date| view! { <DeadlineText date=date/> }.into_any();
    let day = |date| view! { <DateText date=date/> }.into_any();
    let moment = |at| view! { <MomentText at=at/> }.into_any();
    let authority = |line| view! { <AuthorityName line=line/> }.into_any();
    let acts = view.legal_acts.iter().map(|act| view! { <p>{act.title.clone()}</p> }).collect_view();
    view! {
        <section>
            <h2>{t!("case-facts")}</h2>
            <dl>
                {row(t!("paper-number"), view.number.into_any())}
                {row(t!("paper-state"), view.state_name.into_any())}
                {own.map(|line| row(view.side_name, authority(line)))}
                {row(t!("case-counterpart"), authority(view.counterpart.authority))}
                {view.assigned.map(|name| row(t!("case-assigned"), name.into_any()))}
                {view.own_reference.map(|reference| row(t!("reference-label"), reference.into_any()))}
                {view.sent_at.map(|at| row(t!("case-sent"), moment(at)))}
                {view.wanted.map(|date| row(t!("case-wanted"), deadline(date)))}
                {view.agreed.map(|date| row(t!("case-agreed"), deadline(date)))}
                {view
                    .clocks
                    .into_iter()
                    .map(|clock| row(clock.name, deadline(clock.due)))
                    .collect_view()}
                {row(t!("case-legal-basis"), acts.into_any())}
                {view.retention.map(|(blocked, erased)| view! {
                    {row(t!("case-blocked-on"), day(blocked))}
                    {row(t!("case-erased-on"), day(erased))}
                })}
                {row(t!("paper-made"), moment(made_at))}
            </dl>
        </section>
    }
}
