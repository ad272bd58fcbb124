//! The page on which an authority outside asks to be registered, and corrects what was returned. Public, and without a
//! program.

use crate::authorities::api::registration::get_register_page;
use crate::authorities::components::registration_fields::{RegistrationFields, labels};
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::frame::{PublicFrame, page_of};
use crate::ui::authority_line::AuthorityName;
use crate::ui::error_summary::ErrorSummary;
use crate::ui::kept_words::KeptWords;
use crate::ui::message::{Message, Tone};
use crate::ui::problem_text::error_text;
use crate::visit::{Posted, once_key, posted, visit};
use crate::{t, t_attr};
use domain::authorities::registration::{NOT_LISTED, PREFIX};
use domain::authorities::view::RegisterPageView;
use domain::exchanges::view::AuthorityLine;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
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
    let refused = posted("register");
    // Where the link is dead, there are no fields in which anything could be put right.
    let (problems, message) = refused.as_ref().filter(|_| !view.is_dead).map(wrong).unwrap_or_default();
    // Also what was typed before another language was chosen.
    let entries = visit().posted.map_or(view.entries, |posted| posted.entries);
    let has_problem = message.is_some() || !problems.is_empty();
    let reason = Some(view.reason).filter(|reason| !reason.is_empty());
    let body = if view.is_dead {
        view! {
            <Message tone=Tone::Warning><p>{t!("register-dead")}</p></Message>
            <KeptWords/>
        }
        .into_any()
    } else {
        view! {
            {reason.map(|reason| view! {
                <Message tone=Tone::Warning title=t!("registration-returned")><p>{reason}</p></Message>
            })}
            <Form entries=entries problems=problems.clone() kinds=view.kinds similar=view.similar token=token/>
        }
        .into_any()
    };
    view! {
        <PublicFrame title=t_attr!("register-title") has_problem=has_problem>
            {message.map(|text| view! { <Message tone=Tone::Error><p>{text}</p></Message> })}
            <ErrorSummary problems=problems labels=labels()/>
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

#[component]
fn Form(
    entries: Entries,
    problems: Vec<FieldProblem>,
    kinds: Vec<domain::exchanges::view::Coded>,
    similar: Vec<AuthorityLine>,
    token: Option<String>,
) -> impl IntoView {
    let is_similar = !similar.is_empty();
    let finds_similar = !is_similar;
    let (typed, wrong) = (entries.clone(), problems.clone());
    view! {
        <form class="stack" method="post" action="/open/register" novalidate=true>
            <input type="hidden" name="key" value=once_key("register").to_string()/>
            {token.map(|token| view! { <input type="hidden" name="token" value=token/> })}
            {is_similar.then(|| view! { <Similar lines=similar entries=typed problems=wrong/> })}
            <RegistrationFields entries=entries problems=problems kinds=kinds finds_similar=finds_similar/>
            <div class="actions"><button class="button button--primary">{t!("register-send")}</button></div>
        </form>
    }
}

/// Authorities that may be the one that was typed: public bodies by name, and nothing else of them.
#[component]
fn Similar(lines: Vec<AuthorityLine>, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let none = plain_field(NOT_LISTED, FieldKind::Declaration, t!("register-not-listed"), None, true);
    view! {
        <section class="stack" id="similar">
            <h2>{t!("register-similar")}</h2>
            <p>{t!("register-similar-text")}</p>
            <ul>{lines.into_iter().map(|line| view! { <li><AuthorityName line=line/></li> }).collect_view()}</ul>
            <FieldInput field=none entries=entries problems=problems/>
        </section>
    }
}
