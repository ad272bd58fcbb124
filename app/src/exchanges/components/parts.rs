//! The parts of a request: which questions lie with whom, since when, and what can be done about each.

use crate::exchanges::components::act_forms::{ActForm, Fold, kept};
use crate::exchanges::components::move_forms::{Words, label_of_words};
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use domain::exchanges::PartState;
use domain::exchanges::view::{Coded, ExchangeView, PartView};
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The parts of a case; nothing where it is whole.
#[component]
pub fn Parts(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    (!view.parts.is_empty()).then(|| {
        let parts = view.parts.clone();
        view! {
            <section class="section" id="parts">
                <h2>{t!("case-parts")}</h2>
                <ol class="dialogue">
                    {parts.into_iter().map(|part| view! { <Part view=view.clone() part=part/> }).collect_view()}
                </ol>
            </section>
        }
    })
}

#[component]
fn Part(view: ExchangeView, part: PartView) -> impl IntoView {
    let class = if part.is_ours { "dialogue__entry dialogue__entry--ours" } else { "dialogue__entry" };
    let last = part.ended_at.or(part.accepted_at).unwrap_or(part.given_at);
    let state = tr_dynamic(&format!("part-{}", part.state.code()), None);
    let with = part.authority.id;
    view! {
        <li class=class id=format!("part-{with}")>
            <p class="dialogue__by">
                <span class="num">{part.number}</span> " · " <strong>{state}</strong> " · "
                <AuthorityName line=part.authority/> " · " <MomentText at=last/>
            </p>
            <ul>{part.questions.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}</ul>
            {part.may_be_taken_back.then(|| view! {
                <ActForm view=view endpoint="take_part_back">
                    <input type="hidden" name="values[authority][]" value=with.to_string()/>
                    <button class="button">{t!("act-take-part-back")}</button>
                </ActForm>
            })}
        </li>
    }
}

/// Takes the own part on.
#[component]
pub fn AcceptPart(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    view! {
        <ActForm view=view endpoint="accept_part">
            <button class="button button--primary">{t!("act-accept-part")}</button>
        </ActForm>
    }
}

/// Declines the own part.
#[component]
pub fn RefusePart(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("refuse_part", t!("act-refuse-reason"));
    view! {
        <Fold title=t!("act-refuse-part") endpoint="refuse_part">
            <ActForm view=view endpoint="refuse_part" labels=labels>
                <Words endpoint="refuse_part" label=t!("act-refuse-reason") is_needed=true/>
                <button class="button button--danger">{t!("act-refuse-part")}</button>
            </ActForm>
        </Fold>
    }
}

/// Asks the requesting side for more information on the own part.
#[component]
pub fn AskPart(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("ask_part", t!("act-ask-what"));
    view! {
        <Fold title=t!("act-ask") endpoint="ask_part">
            <ActForm view=view endpoint="ask_part" labels=labels>
                <Words endpoint="ask_part" label=t!("act-ask-what") is_needed=true/>
                <button class="button">{t!("act-ask-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Gives the information that the authority of a part asked for; where several asked, one is chosen.
#[component]
pub fn ClarifyPart(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let (entries, problems) = kept("clarify_part");
    let mut labels = label_of_words("clarify_part", t!("act-clarify-what"));
    labels.insert("authority".to_owned(), t!("case-counterpart"));
    let mut asking = plain_field("authority", FieldKind::Choice, t!("case-counterpart"), None, true);
    asking.choices = view
        .parts
        .iter()
        .filter(|part| part.state == PartState::Clarification)
        .map(|part| Coded { code: part.authority.id.to_string(), text: part.authority.name.clone() })
        .collect();
    let only = asking.choices.first().filter(|_| asking.choices.len() == 1).map(|one| one.code.clone());
    view! {
        <Fold title=t!("act-clarify") endpoint="clarify_part" is_first=true>
            <ActForm view=view endpoint="clarify_part" labels=labels>
                {match only {
                    Some(code) => view! { <input type="hidden" name="values[authority][]" value=code/> }.into_any(),
                    None => view! { <FieldInput field=asking entries=entries problems=problems/> }.into_any(),
                }}
                <Words endpoint="clarify_part" label=t!("act-clarify-what") is_needed=true/>
                <button class="button button--primary">{t!("act-clarify-confirm")}</button>
            </ActForm>
        </Fold>
    }
}
