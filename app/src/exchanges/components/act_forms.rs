//! The acts allowed now, each a form of its own; no others are drawn.

use crate::exchanges::components::closing;
use crate::exchanges::components::confidential::{LiftConfidential, MarkConfidential};
use crate::exchanges::components::coordination::form_of;
use crate::exchanges::components::move_forms::{
    AcceptMore, AskClarification, AskMore, Clarify, Extend, NewDraft, RefuseMore, Words, Write,
};
use crate::exchanges::components::openness::NotOpen;
use crate::exchanges::components::parts::{AcceptPart, AskPart, ClarifyPart, RefusePart};
use crate::exchanges::components::rest_days::RestDays;
use crate::exchanges::pages::draft_page::plain_field;
use crate::exchanges::words_path;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{Posted, once_key, posted};
use domain::exchanges::view::ExchangeView;
use domain::exchanges::{Action, message};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// Every act that the reader may take now.
#[component]
pub fn ActForms(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let link = |class, page, text| Some(page_link(&view, class, page, text));
    let forms = view
        .actions
        .iter()
        .filter_map(|action| match action {
            Action::Accept => Some(view! { <Accept view=view.clone()/> }.into_any()),
            Action::Refuse => Some(view! { <Refuse view=view.clone()/> }.into_any()),
            Action::Reply | Action::ReplyPart => link("button button--primary", "reply", t!("act-reply")),
            Action::AgreeDate => Some(view! { <Agree view=view.clone()/> }.into_any()),
            Action::ProposeDate => Some(view! { <Propose view=view.clone()/> }.into_any()),
            Action::Withdraw => Some(view! { <Withdraw view=view.clone()/> }.into_any()),
            Action::SendElsewhere => link("button button--primary", "elsewhere", t!("act-send-elsewhere")),
            Action::Forward => link("button", "forward", t!("act-forward")),
            Action::AskClarification => Some(view! { <AskClarification view=view.clone()/> }.into_any()),
            Action::Clarify => Some(view! { <Clarify view=view.clone()/> }.into_any()),
            Action::AskMore => Some(view! { <AskMore view=view.clone()/> }.into_any()),
            Action::AcceptMore => Some(view! { <AcceptMore view=view.clone()/> }.into_any()),
            Action::RefuseMore => Some(view! { <RefuseMore view=view.clone()/> }.into_any()),
            Action::Extend => Some(view! { <Extend view=view.clone()/> }.into_any()),
            Action::FollowUp => Some(
                view! {
                    <NewDraft id=view.id endpoint="follow_up" text=t!("act-follow-up")/>
                }
                .into_any(),
            ),
            Action::Correct => Some(
                view! {
                    <NewDraft id=view.id endpoint="correct_exchange" text=t!("act-correct")/>
                }
                .into_any(),
            ),
            Action::Split => link("button", "split", t!("act-split")),
            Action::AcceptPart => Some(view! { <AcceptPart view=view.clone()/> }.into_any()),
            Action::RefusePart => Some(view! { <RefusePart view=view.clone()/> }.into_any()),
            Action::AskPart => Some(view! { <AskPart view=view.clone()/> }.into_any()),
            Action::ClarifyPart => Some(view! { <ClarifyPart view=view.clone()/> }.into_any()),
            Action::MarkConfidential => Some(view! { <MarkConfidential view=view.clone()/> }.into_any()),
            Action::LiftConfidential => Some(view! { <LiftConfidential view=view.clone()/> }.into_any()),
            Action::Write => Some(view! { <Write view=view.clone()/> }.into_any()),
            // A part is taken back where the parts are listed.
            Action::ReplyPartly | Action::Send | Action::CloseUnattended | Action::TakePartBack => None,
            action => form_of(*action, &view).or_else(|| closing::form_of(*action, &view)),
        })
        .collect_view();
    let is_empty = view.actions.is_empty();
    view! {
        {is_empty.then(|| view! { <p>{t!("act-none")}</p> })}
        <div class="stack">
            {forms}
        </div>
        <NotOpen closed=view.not_open.clone()/>
    }
}

/// Leads to a page of the case on which an act is taken.
fn page_link(view: &ExchangeView, class: &'static str, page: &str, text: String) -> AnyView {
    let href = format!("/exchanges/{}/{page}", view.id);
    view! { <p><a class=class href=href>{text}</a></p> }.into_any()
}

/// A form that posts an act with what the person saw; shows again what was wrong in it.
#[component]
pub fn ActForm(
    /// The case.
    view: ExchangeView,
    /// The server function.
    endpoint: &'static str,
    /// Labels of its fields.
    #[prop(optional)]
    labels: Labels,
    /// Its fields and its button.
    children: Children,
) -> impl IntoView {
    let (_, problems) = kept(endpoint);
    view! {
        <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
            <ThisPage/>
            <ErrorSummary problems=problems labels=labels/>
            <input type="hidden" name="id" value=view.id.to_string()/>
            <input type="hidden" name="revision" value=view.revision.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            {children()}
        </form>
    }
}

/// What was typed into a refused form, and its problems: those of its words at the path that they have in this form.
pub fn kept(endpoint: &str) -> (Entries, Vec<FieldProblem>) {
    let Some(Posted { error, entries, .. }) = posted(endpoint) else { return Default::default() };
    let at_form = |mut problem: FieldProblem| {
        if let Some(rest) = problem.path.strip_prefix(message::PATH) {
            problem.path = format!("{}{rest}", words_path(endpoint));
        }
        problem
    };
    (entries, error.problems.into_iter().map(at_form).collect())
}

/// A fold that is open when its form was refused.
#[component]
pub fn Fold(
    /// What it is about.
    title: String,
    /// The server function of its form.
    endpoint: &'static str,
    /// Whether it is open from the beginning.
    #[prop(optional)]
    is_first: bool,
    /// The form.
    children: Children,
) -> impl IntoView {
    let is_open = is_first || posted(endpoint).is_some();
    view! {
        <details class="disclosure" open=is_open>
            <summary class="disclosure__summary">{title}</summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
}

#[component]
fn Accept(view: ExchangeView) -> impl IntoView {
    view! {
        <ActForm view=view.clone() endpoint="accept_exchange">
            <When view=view endpoint="accept_exchange"/>
            <button class="button button--primary">{t!("act-accept")}</button>
        </ActForm>
    }
}

/// By when the answer will come: by the date wanted, or by another.
#[component]
pub fn When(
    /// The case.
    view: ExchangeView,
    /// The server function of the form.
    endpoint: &'static str,
) -> impl IntoView {
    let (entries, problems) = kept(endpoint);
    let other = entries.text("date_choice") == Some("other");
    let wanted = view.wanted.map(|date| crate::i18n::format::date_with_weekday(crate::i18n::current(), date));
    let rests =
        view.rest_days.iter().filter(|rest| Some(rest.day) == view.wanted).copied().collect::<Vec<_>>();
    let date = plain_field("date", FieldKind::Date, t!("act-other-date"), None, false);
    view! {
        <fieldset class="field">
            <legend class="field__label">{t!("act-accept-when")}</legend>
            <div class="choices">
                <div class="choice">
                    <input class="choice__input" type="radio" id="accept-wanted" name="values[date_choice][]" value="wanted" checked=!other/>
                    <label class="choice__label" for="accept-wanted">
                        {t!("act-accept-wanted", date = wanted.unwrap_or_default())}
                    </label>
                    <RestDays days=rests/>
                </div>
                <div class="choice">
                    <input class="choice__input" type="radio" id="accept-other" name="values[date_choice][]" value="other" checked=other/>
                    <label class="choice__label" for="accept-other">{t!("act-accept-other")}</label>
                    <div class="choice__then"><FieldInput field=date entries=entries problems=problems/></div>
                </div>
            </div>
        </fieldset>
    }
}

#[component]
fn Refuse(view: ExchangeView) -> impl IntoView {
    let (entries, problems) = kept("refuse_exchange");
    let labels: Labels = [
        ("ground".to_owned(), t!("act-refuse-ground")),
        ("reason".to_owned(), t!("act-refuse-reason")),
        ("elsewhere".to_owned(), t!("act-refuse-elsewhere")),
    ]
    .into();
    let mut ground = plain_field("ground", FieldKind::Choice, t!("act-refuse-ground"), None, true);
    ground.choices = view.refusal_grounds.clone();
    let has_grounds = !ground.choices.is_empty();
    let reason = plain_field(
        "reason",
        FieldKind::LongText,
        t!("act-refuse-reason"),
        Some(t!("act-refuse-reason-help")),
        true,
    );
    let elsewhere = plain_field(
        "elsewhere",
        FieldKind::Authority,
        t!("act-refuse-elsewhere"),
        Some(t!("act-refuse-elsewhere-help")),
        false,
    );
    view! {
        <Fold title=t!("act-refuse") endpoint="refuse_exchange">
            <ActForm view=view endpoint="refuse_exchange" labels=labels>
                {has_grounds.then(|| view! {
                    <FieldInput field=ground entries=entries.clone() problems=problems.clone()/>
                })}
                <FieldInput field=reason entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=elsewhere entries=entries problems=problems/>
                <button class="button button--danger">{t!("act-refuse-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

#[component]
fn Agree(view: ExchangeView) -> impl IntoView {
    let date =
        view.proposed.map(|(date, _)| crate::i18n::format::date_with_weekday(crate::i18n::current(), date));
    view! {
        <ActForm view=view endpoint="agree_date">
            <button class="button button--primary">{t!("act-agree", date = date.unwrap_or_default())}</button>
        </ActForm>
    }
}

#[component]
fn Propose(view: ExchangeView) -> impl IntoView {
    let (entries, problems) = kept("propose_date");
    let date = plain_field("date", FieldKind::Date, t!("act-propose-date"), None, true);
    let labels: Labels =
        [("date".to_owned(), t!("act-propose-date")), (words_path("propose_date"), t!("act-refuse-reason"))]
            .into();
    let is_needed = view.needs_message.contains(&Action::ProposeDate);
    view! {
        <Fold title=t!("act-propose") endpoint="propose_date">
            <ActForm view=view endpoint="propose_date" labels=labels>
                <FieldInput field=date entries=entries problems=problems/>
                <Words endpoint="propose_date" label=t!("act-refuse-reason") is_needed=is_needed/>
                <button class="button">{t!("act-propose-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

#[component]
fn Withdraw(view: ExchangeView) -> impl IntoView {
    view! {
        <Fold title=t!("act-withdraw") endpoint="withdraw_exchange">
            <p>{t!("act-withdraw-text")}</p>
            <ActForm view=view endpoint="withdraw_exchange">
                <button class="button button--danger">{t!("act-withdraw-confirm")}</button>
            </ActForm>
        </Fold>
    }
}
