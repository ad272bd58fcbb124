//! What an authority asks to be changed of its core data, with the decision on it.

use crate::authorities::components::data_form;
use crate::exchanges::components::act_forms::kept;
use crate::fields::{LinesInput, Part};
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::date_text::MomentText;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::lang_mark::own_name;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::authorities::data::{Difference, Way};
use domain::authorities::view::DataView;
use domain::exchanges::view::Coded;
use leptos::prelude::*;

/// The server function of the decision.
const ENDPOINT: &str = "decide_authority_data";

/// The proposal, for those who made it and those who decide on it; nothing without one.
#[component]
pub fn Proposal(
    /// The page.
    view: DataView,
) -> impl IntoView {
    let proposal = view.proposal?;
    let is_waiting = proposal.declined.is_none();
    let may_decide = is_waiting && view.way == Way::Decides;
    let state = if is_waiting { t!("registration-waiting") } else { t!("registration-rejected") };
    let labels = data_form::labels();
    let rows = proposal.differences.into_iter().map(|difference| {
        let label = labels.get(&difference.field).cloned().unwrap_or_default();
        let (before, after) = texts(&difference, &view.kinds, &view.regions);
        view! {
            <div class="facts__row">
                <dt>{label}</dt>
                <dd>{before} " → " <strong>{after}</strong></dd>
            </div>
        }
    });
    let rows = rows.collect_view();
    Some(view! {
        <section class="section stack" id="proposal">
            <h2>{t!("authority-proposal")}</h2>
            <p><strong>{state}</strong> " · " <MomentText at=proposal.proposed_at/></p>
            <dl class="facts">
                {rows}
                {proposal.declined.map(|reason| view! {
                    <div class="facts__row"><dt>{t!("act-refuse-reason")}</dt><dd>{reason}</dd></div>
                })}
            </dl>
            {may_decide.then(|| view! {
                <Decision authority=view.authority.id.to_string() seen=view.seen.clone()/>
            })}
        </section>
    })
}

/// What was and what is to be, in words; a dash stands for nothing.
fn texts(difference: &Difference, kinds: &[Coded], regions: &[Coded]) -> (String, String) {
    let named = |all: &[Coded], code: &str| {
        all.iter().find(|one| one.code == code).map_or_else(|| code.to_owned(), |one| one.text.clone())
    };
    let text = |code: &String| match difference.field.as_str() {
        "kind" => named(kinds, code),
        "region" => named(regions, code),
        "level" => tr_dynamic(&format!("level-{code}"), None),
        "areas" => tr_dynamic(&format!("competence-{code}"), None),
        "language" => own_name(code),
        _ => code.clone(),
    };
    let all = |codes: &[String]| {
        let texts: Vec<String> = codes.iter().map(text).collect();
        if texts.is_empty() { "–".to_owned() } else { texts.join(" · ") }
    };
    (all(&difference.before), all(&difference.after))
}

/// One button to accept, and one form for what needs a reason.
#[component]
fn Decision(authority: String, seen: String) -> impl IntoView {
    let (entries, problems) = kept(ENDPOINT);
    let reason =
        Part::new("reason", t!("act-refuse-reason"), entries.into(), problems.clone().into()).needed();
    let labels: Labels = [(reason.path.clone(), reason.label.clone())].into();
    let hidden = move |is_accepted: bool| {
        view! {
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.clone()/>
            <input type="hidden" name="seen" value=seen.clone()/>
            <input type="hidden" name="is_accepted" value=is_accepted.to_string()/>
            <input type="hidden" name="key" value=once_key(&format!("{ENDPOINT} {is_accepted}")).to_string()/>
        }
    };
    view! {
        <form method="post" action=format!("/api/{ENDPOINT}")>
            {hidden(true)}
            <button class="button button--primary">{t!("authority-proposal-accept")}</button>
        </form>
        <form class="stack" method="post" action=format!("/api/{ENDPOINT}") novalidate=true>
            <ErrorSummary problems=problems labels=labels/>
            {hidden(false)}
            <LinesInput part=reason/>
            <div class="actions">
                <button class="button button--danger">{t!("authority-proposal-reject")}</button>
            </div>
        </form>
    }
}
