//! The page on which an authority outside asks to be registered, follows an invitation to it, and corrects what was
//! returned. Public, and without a program.

use crate::accounts::components::person_fields::Line;
use crate::accounts::components::words::dead_link;
use crate::authorities::api::registration::get_register_page;
use crate::authorities::components::registration_fields::{RegistrationFields, SimilarFound, labels};
use crate::frame::{PublicFrame, page_of};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::kept_words::KeptWords;
use crate::ui::message::{Message, Tone};
use crate::ui::problem_text::error_text;
use crate::visit::{Posted, once_key, posted, visit};
use crate::{t, t_attr};
use domain::accounts::invitation::LinkState;
use domain::authorities::registration::PREFIX;
use domain::authorities::view::RegisterPageView;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn RegisterPage() -> impl IntoView {
    let token = use_params_map().get_untracked().get("token");
    let sent = use_query_map().get_untracked().get("sent").filter(|number| is_number(number));
    match sent {
        Some(number) => view! { <Sent number=number/> }.into_any(),
        None => {
            page_of(get_register_page(token.clone()), move |view| view! { <Page view=view token=token/> })
        }
    }
}

/// Whether the text is a number as registrations have it: whatever else stands in an address is not shown.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(PREFIX).and_then(|rest| rest.strip_prefix('-'));
    digits.is_some_and(|rest| {
        !rest.is_empty() && rest.len() <= 20 && rest.bytes().all(|sign| sign.is_ascii_digit() || sign == b'-')
    })
}

#[component]
fn Sent(number: String) -> impl IntoView {
    view! {
        <PublicFrame title=t_attr!("register-title")>
            <header class="page-head"><h1>{t!("register-title")}</h1></header>
            <Message tone=Tone::Success><p id="registration-number">{t!("register-sent", number = number)}</p></Message>
            <p>{t!("register-sent-text")}</p>
        </PublicFrame>
    }
}

#[component]
fn Page(view: RegisterPageView, token: Option<String>) -> impl IntoView {
    let is_dead = view.link.is_some_and(|link| !link.is_alive());
    let refused = posted("register").or_else(|| posted("register_code"));
    // Where the link is dead, there are no fields in which anything could be put right.
    let (problems, message) = refused.as_ref().filter(|_| !is_dead).map(wrong).unwrap_or_default();
    let has_problem = message.is_some() || !problems.is_empty();
    let link = view.link;
    let body = match link {
        None | Some(LinkState::Open) => {
            view! { <Form view=view problems=problems.clone() token=token/> }.into_any()
        }
        Some(LinkState::AsksCode) => {
            view! { <Code token=token.unwrap_or_default() problems=problems.clone()/> }.into_any()
        }
        Some(LinkState::Unknown) => view! { <Dead text=t!("register-dead")/> }.into_any(),
        Some(dead) => view! { <Dead text=dead_link(dead).unwrap_or_default()/> }.into_any(),
    };
    let mut labels = labels();
    labels.insert("code".to_owned(), t!("people-code"));
    view! {
        <PublicFrame title=t_attr!("register-title") has_problem=has_problem>
            {message.map(|text| view! { <Message tone=Tone::Error><p>{text}</p></Message> })}
            <ErrorSummary problems=problems labels=labels/>
            <header class="page-head">
                <h1>{t!("register-title")}</h1>
                <p class="page-head__lead">{t!("register-lead")}</p>
            </header>
            <div class="stack">{body}</div>
        </PublicFrame>
    }
}

/// What is wrong with a refused form: the problems of its fields, or one message.
fn wrong(posted: &Posted) -> (Vec<FieldProblem>, Option<String>) {
    let problems = posted.error.problems.clone();
    let seconds = problems.iter().find_map(|problem| problem.arguments.get("seconds")).cloned();
    match seconds {
        Some(seconds) => (Vec::new(), Some(t!("error-sign-in-wait", seconds = seconds))),
        None if problems.is_empty() => (problems, Some(error_text(&posted.error))),
        None => (problems, None),
    }
}

/// What became of the link, and what was typed all the same.
#[component]
fn Dead(text: String) -> impl IntoView {
    view! {
        <Message tone=Tone::Warning><p>{text}</p></Message>
        <KeptWords/>
    }
}

/// The link of an invitation opens with the code that went another way.
#[component]
fn Code(token: String, problems: Vec<FieldProblem>) -> impl IntoView {
    view! {
        <p>{t!("register-code-lead")}</p>
        <form class="stack" method="post" action="/open/register/code" novalidate=true>
            <input type="hidden" name="token" value=token/>
            <Line path="code" label=t!("people-code") value="" problems=problems autocomplete="one-time-code"/>
            <div class="actions"><button class="button button--primary">{t!("join-continue")}</button></div>
        </form>
    }
}

#[component]
fn Form(view: RegisterPageView, problems: Vec<FieldProblem>, token: Option<String>) -> impl IntoView {
    // Also what was typed before another language was chosen.
    let entries: Entries = visit().posted.map_or(view.entries, |posted| posted.entries);
    let reason = Some(view.reason).filter(|reason| !reason.is_empty());
    let finds_similar = view.similar.is_empty();
    view! {
        {reason.map(|reason| view! {
            <Message tone=Tone::Warning title=t!("registration-returned")><p>{reason}</p></Message>
        })}
        <form class="stack" method="post" action="/open/register" novalidate=true>
            <input type="hidden" name="key" value=once_key("register").to_string()/>
            {token.map(|token| view! { <input type="hidden" name="token" value=token/> })}
            <SimilarFound lines=view.similar entries=entries.clone() problems=problems.clone()/>
            <RegistrationFields entries=entries problems=problems kinds=view.kinds countries=view.countries
                finds_similar=finds_similar/>
            <div class="actions"><button class="button button--primary">{t!("register-send")}</button></div>
        </form>
    }
}
