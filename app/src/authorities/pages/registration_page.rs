//! One registration, with what its coordinator may do.

use crate::accounts::components::person_acts::code_of;
use crate::authorities::api::registration::get_registration;
use crate::authorities::components::function_text::{AuthorityLink, registration_state};
use crate::exchanges::components::act_forms::kept;
use crate::fields::{LinesInput, Part};
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::ui::confirm::Confirm;
use crate::ui::date_text::MomentText;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::message::ErrorMessage;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::accounts::view::LinkView;
use domain::authorities::view::RegistrationView;
use domain::authorities::{Registration, RegistrationState, RegistrationStep};
use domain::exchanges::view::AuthorityLine;
use domain::ids::AuthorityId;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Where a step is posted.
const DECIDE: &str = "decide_registration";

/// The page.
#[component]
pub fn RegistrationPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_registration(id), |view| view! { <Page view=view/> })
}

#[component]
fn Page(view: RegistrationView) -> impl IntoView {
    let title = t_attr!("registration-number", number = view.line.number.clone());
    let heading = t!("registration-number", number = view.line.number.clone());
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    let id = view.line.id;
    let reason = Some(view.reason.clone()).filter(|reason| !reason.is_empty());
    let is_begun = view.line.state == RegistrationState::Accepted || view.link.is_some();
    let may_invite = view.steps.contains(&RegistrationStep::Invite);
    view! {
        <Frame title=title has_problem=has_problem>
            <a class="back-link" href="/registrations">{t!("registrations-title")}</a>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <header class="page-head">
                <h1>{heading}</h1>
                <p class="page-head__lead">
                    <strong id="state">{registration_state(view.line.state)}</strong>
                    " · " <MomentText at=view.line.received_at/>
                </p>
            </header>
            {reason.map(|reason| view! {
                <dl class="facts">
                    <div class="facts__row"><dt>{t!("act-refuse-reason")}</dt><dd>{reason}</dd></div>
                </dl>
            })}
            {is_begun.then(|| view! {
                <WayIn id=id authority=view.authority link=view.link may_invite=may_invite/>
            })}
            <Facts form=view.form kind=view.kind region=view.region/>
            <Similar lines=view.similar/>
            <Steps id=id steps=view.steps/>
        </Frame>
    }
}

/// What the authority says.
#[component]
fn Facts(form: Registration, kind: Option<String>, region: Option<String>) -> impl IntoView {
    let areas: Vec<String> =
        form.areas.iter().map(|area| tr_dynamic(&format!("competence-{area}"), None)).collect();
    let rows = [
        (t!("authority-country"), tr_dynamic(&format!("country-{}", form.country.code()), None)),
        (t!("register-language"), form.language.endonym().to_owned()),
        (t!("register-other-name"), form.other_name),
        (t!("register-name-en"), form.name_en),
        (t!("find-kind"), kind.unwrap_or_default()),
        (t!("find-level"), tr_dynamic(&format!("level-{}", form.level.code()), None)),
        (t!("authority-region"), region.unwrap_or_default()),
        (t!("fields-town"), form.place),
        (t!("register-website"), form.website),
        (t!("case-mailbox"), form.mailbox),
        (t!("case-phone"), form.phone),
        (t!("register-areas"), areas.join(" · ")),
        (t!("register-person"), form.person_name),
        (t!("people-email"), form.person_email),
    ];
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("register-name")}</dt>
                <dd lang=form.language.code()>{form.name}</dd>
            </div>
            {rows
                .into_iter()
                .filter(|(_, text)| !text.is_empty())
                .map(|(term, text)| view! { <div class="facts__row"><dt>{term}</dt><dd>{text}</dd></div> })
                .collect_view()}
        </dl>
    }
}

/// The authority that came of it, and the way in: of the authority that was invited to its form, or of its first user.
#[component]
fn WayIn(
    id: AuthorityId,
    authority: Option<AuthorityLine>,
    link: Option<LinkView>,
    may_invite: bool,
) -> impl IntoView {
    let is_accepted = authority.is_some();
    view! {
        <section class="section stack">
            {authority.map(|line| view! { <p><AuthorityLink line=line/></p> })}
            {link.map(|link| view! {
                {code_of(link)}
                {(may_invite || is_accepted).then(|| view! { <SendAgain id=id may_invite=may_invite/> })}
            })}
        </section>
    }
}

/// Sends another link: to the form where the authority was invited, else to the first user.
#[component]
fn SendAgain(id: AuthorityId, may_invite: bool) -> impl IntoView {
    if may_invite {
        return step_form(id, "invite", "button", t!("people-send-again")).into_any();
    }
    let endpoint = "invite_first_user_again";
    view! {
        <form method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            <button class="button">{t!("people-send-again")}</button>
        </form>
    }
    .into_any()
}

#[component]
fn Similar(lines: Vec<AuthorityLine>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        view! {
            <section class="section" id="similar">
                <h2>{t!("register-similar")}</h2>
                <ul>{lines.into_iter().map(|line| view! { <li><AuthorityLink line=line/></li> }).collect_view()}</ul>
            </section>
        }
    })
}

/// What the reader may do: one button to register it, and one form for what needs a reason.
#[component]
fn Steps(id: AuthorityId, steps: Vec<RegistrationStep>) -> impl IntoView {
    let may_accept = steps.contains(&RegistrationStep::Accept);
    let may_answer = steps.contains(&RegistrationStep::Return);
    let may_cancel = steps.contains(&RegistrationStep::Cancel);
    view! {
        <div class="stack">
            {may_accept.then(|| view! {
                <Confirm act=t!("registration-accept") consequence=t!("registration-accept-text")>
                    {step_form(id, "accept", "button button--primary", t!("registration-accept"))}
                </Confirm>
            })}
            {may_answer.then(|| view! { <Answer id=id/> })}
            {may_cancel.then(|| view! {
                <Confirm act=t!("registration-cancel") consequence=t!("registration-cancel-text")>
                    {step_form(id, "cancel", "button button--danger", t!("registration-cancel"))}
                </Confirm>
            })}
        </div>
    }
}

/// The form of a step that needs nothing but its button.
fn step_form(id: AuthorityId, step: &'static str, class: &'static str, text: String) -> impl IntoView {
    view! {
        <form method="post" action=format!("/api/{DECIDE}")>
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(&format!("{DECIDE} {step}")).to_string()/>
            <button class=class name="step" value=step>{text}</button>
        </form>
    }
}

/// The form by which a registration is given back, or rejected.
#[component]
fn Answer(id: AuthorityId) -> impl IntoView {
    let (entries, problems) = kept(DECIDE);
    let reason = Part::new("reason", t!("act-refuse-reason"), entries.into(), problems.clone().into())
        .needed()
        .with_help(t!("registration-reason-help"));
    let labels: Labels = [(reason.path.clone(), reason.label.clone())].into();
    view! {
        <form class="stack" method="post" action=format!("/api/{DECIDE}") novalidate=true>
            <ThisPage/>
            <ErrorSummary problems=problems labels=labels/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(DECIDE).to_string()/>
            <LinesInput part=reason/>
            <div class="actions">
                <button class="button" name="step" value="return">{t!("registration-return")}</button>
                <button class="button button--danger" name="step" value="reject">{t!("registration-reject")}</button>
            </div>
        </form>
    }
}
