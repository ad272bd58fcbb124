//! What a person may do and whence, or what is missing; and who sees the account. It is said of the person to an
//! administrator, and to the person of the own account.

use crate::accounts::components::words::{ability_text, role_name};
use crate::authorities::components::function_text::function_text;
use crate::i18n::{current, format};
use crate::procedures::components::procedure_names::ProcedureNames;
use crate::t;
use domain::access::may_do::Missing;
use domain::accounts::view::{AbilityView, GrantView, PersonMayView, ProcedureMayView};
use leptos::prelude::*;

/// What the person may do now, as the rules answer that enforce it, and who sees the account.
#[component]
pub fn MayDo(
    /// What the rules answered.
    may: PersonMayView,
) -> impl IntoView {
    let [title, nothing, administers, seen_by, by_self] = words(may.is_own);
    let is_nothing = may.procedures.is_empty() && !may.administers;
    let without_role = (!may.without_role.is_empty())
        .then(|| t!("people-may-without-role", procedures = may.without_role.join(", ")));
    let administrators = (!may.administrators.is_empty())
        .then(|| t!("people-seen-by-administrators", names = may.administrators.join(", ")));
    let functions = may.functions.iter().map(|held| view! { <li>{function_text(held)}</li> }).collect_view();
    let has_functions = !may.functions.is_empty();
    view! {
        <section class="section" id="may">
            <h2>{title}</h2>
            <div class="prose">
                {is_nothing.then(|| view! { <p>{nothing}</p> })}
                {may.administers.then(|| view! { <p>{administers}</p> })}
                {has_functions.then(|| view! { <h3>{t!("authority-functions")}</h3> <ul>{functions}</ul> })}
                {may.procedures.into_iter().map(|one| view! { <InProcedure one=one/> }).collect_view()}
                {without_role.map(|text| view! { <p>{text}</p> })}
            </div>
        </section>
        <section class="section" id="seen-by">
            <h2>{seen_by}</h2>
            <ul class="stack">
                <li>{by_self}</li>
                {administrators.map(|text| view! { <li>{text}</li> })}
                <li>{t!("people-seen-by-colleagues")}</li>
                <li>{t!("people-seen-by-others")}</li>
            </ul>
        </section>
    }
}

/// What names the person: the heading, that there is nothing, that the person administers, the heading of who sees the
/// account, and that the person does.
fn words(is_own: bool) -> [String; 5] {
    if is_own {
        [
            t!("account-may"),
            t!("account-may-nothing"),
            t!("account-may-administers"),
            t!("account-seen-by"),
            t!("account-seen-by-self"),
        ]
    } else {
        [
            t!("people-may"),
            t!("people-may-nothing"),
            t!("people-administrator-box"),
            t!("access-title"),
            t!("people-seen-by-self"),
        ]
    }
}

#[component]
fn InProcedure(one: ProcedureMayView) -> impl IntoView {
    let lines = one.abilities.into_iter().map(|one| {
        let (text, whence) = (ability_text(one.ability), whence(one));
        view! { <li>{text} <span class="row__sub">{whence}</span></li> }
    });
    view! { <ProcedureNames names=one.names/> <ul>{lines.collect_view()}</ul> }
}

/// Whence the ability comes, or what is missing for it.
fn whence(one: AbilityView) -> String {
    let grants: Vec<String> = one.grants.into_iter().map(grant_text).collect();
    one.missing.map_or_else(|| grants.join(" · "), missing_text)
}

fn grant_text(grant: GrantView) -> String {
    let by = t!("people-may-by", role = role_name(grant.role));
    let whose = grant.on_behalf_of.map(|name| t!("history-on-behalf", name = name));
    let until = grant.until.map(|day| t!("people-may-until", date = format::date(current(), day)));
    let parts: Vec<String> = [Some(by), whose, until].into_iter().flatten().collect();
    parts.join(", ")
}

fn missing_text(missing: Missing) -> String {
    match missing {
        Missing::Account => t!("people-missing-account"),
        Missing::Life => t!("people-missing-life"),
        Missing::Access => t!("people-missing-access"),
        Missing::Coordinator => t!("people-missing-coordinator"),
        Missing::Role(roles) => {
            let names: Vec<String> = roles.into_iter().map(role_name).collect();
            t!("people-missing-role", roles = names.join(", "))
        }
    }
}
