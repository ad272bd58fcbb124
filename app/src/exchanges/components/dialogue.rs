//! What both sides said beside the form and its answers, in order.

use crate::exchanges::components::documents::Files;
use crate::fields::shown::ShownValue;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use domain::exchanges::Action;
use domain::exchanges::view::{MessageView, Shown};
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The messages of a case; nothing where there are none.
#[component]
pub fn Dialogue(
    /// The case.
    exchange: ExchangeId,
    /// What was said, oldest first.
    messages: Vec<MessageView>,
) -> impl IntoView {
    (!messages.is_empty()).then(|| {
        view! {
            <section class="section" id="messages">
                <h2>{t!("case-messages")}</h2>
                <ol class="dialogue">
                    {messages
                        .into_iter()
                        .map(|message| view! { <Message exchange=exchange message=message/> })
                        .collect_view()}
                </ol>
            </section>
        }
    })
}

#[component]
fn Message(exchange: ExchangeId, message: MessageView) -> impl IntoView {
    let class = if message.is_ours { "dialogue__entry dialogue__entry--ours" } else { "dialogue__entry" };
    let next = format!("/exchanges/{exchange}");
    view! {
        <li class=class>
            <p class="dialogue__by">
                <strong>{kind(message.action)}</strong> " · " <AuthorityName line=message.authority/> " · "
                <MomentText at=message.at/>
            </p>
            {match message.text {
                Some(text) => view! { <ShownValue exchange=exchange shown=Shown::Plain(text)/> }.into_any(),
                None => view! { <p class="withheld">{t!("case-hidden-document")}</p> }.into_any(),
            }}
            {(!message.questions.is_empty()).then(|| view! {
                <ul>{message.questions.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
            })}
            <Files exchange=exchange documents=message.documents next=next/>
        </li>
    }
}

/// What the words are: the act with which they came.
fn kind(action: Action) -> String {
    match action {
        Action::Forward => t!("said-forward"),
        Action::Split => t!("said-split"),
        Action::RefusePart => t!("said-refuse-part"),
        Action::TakePartBack => t!("said-take-part-back"),
        Action::Clarify | Action::ClarifyPart => t!("said-clarify"),
        Action::AskMore => t!("said-ask-more"),
        Action::RefuseMore => t!("said-refuse-more"),
        Action::ProposeDate => t!("said-propose-date"),
        Action::Extend => t!("said-extend"),
        Action::ReturnForChanges => t!("act-return-what"),
        Action::RefuseApproval => t!("act-refuse-approval"),
        Action::Refer => t!("act-refer"),
        Action::RejectReferral => t!("act-reject-referral"),
        Action::SupportReferral => t!("act-support-referral"),
        Action::FindSufficient => t!("act-find-sufficient"),
        Action::FindInsufficient => t!("act-find-insufficient"),
        Action::FindJustified => t!("act-find-justified"),
        Action::FindUnjustified => t!("act-find-unjustified"),
        Action::TakeOver => t!("act-answer-instead"),
        Action::Involve => t!("act-involve"),
        Action::ReferToCommission => t!("act-refer-to-commission"),
        Action::GiveOpinion => t!("act-give-opinion"),
        Action::Write => t!("act-write"),
        Action::Reply | Action::ReplyPartly => t!("reply-late"),
        Action::ProposeClosing => t!("act-propose-closing"),
        Action::DeclineClosing => t!("act-decline-closing"),
        Action::InformCommission => t!("act-inform-commission"),
        _ => t!("said-ask"),
    }
}
