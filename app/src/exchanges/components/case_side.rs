//! The right third of a case: who has it and until when, the acts, the other side, who can see it, its end.

use crate::authorities::components::office_rows::OfficeRows;
use crate::exchanges::components::clocks::Clocks;
use crate::exchanges::components::rest_days::RestDays;
use crate::i18n::tr_dynamic;
use crate::procedures::words::after_closure;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::{DateText, DeadlineText, MomentText};
use crate::ui::why::Why;
use domain::exchanges::view::ExchangeView;
use domain::privacy::retention::ERASE_AFTER_MONTHS;
use leptos::prelude::*;
use time::Date;

/// The right third.
#[component]
pub fn CaseSide(
    /// The case.
    view: ExchangeView,
    /// The acts allowed now.
    acts: AnyView,
    /// The daily work inside the own authority.
    work: AnyView,
) -> impl IntoView {
    let is_closed = view.retention.is_some();
    let ball = if view.is_waiting_for_us { "ball ball--ours" } else { "ball" };
    let who = match (is_closed, view.is_waiting_for_us) {
        (true, _) => t!("case-closed"),
        (false, true) => t!("case-ours"),
        (false, false) => t!("case-theirs"),
    };
    view! {
        <aside class="case__side" aria-label=crate::t_attr!("case-side")>
            <section class="panel">
                <h2 class="panel__title">{t!("case-who")}</h2>
                <div class=ball>
                    <p class="ball__who">{who}</p>
                    <Clocks exchange=view.id clocks=view.clocks.clone()/>
                </div>
                <Dates view=view.clone()/>
            </section>
            <section class="panel">
                <h2 class="panel__title">{t!("case-acts")}</h2>
                {acts}
            </section>
            {work}
            <Counterpart view=view.clone()/>
            <Facts view=view/>
        </aside>
    }
}

#[component]
fn Dates(view: ExchangeView) -> impl IntoView {
    view! {
        <dl class="facts">
            {view.wanted.map(|date| view! {
                <div class="facts__row"><dt>{t!("case-wanted")}</dt><dd><DeadlineText date=date/></dd></div>
            })}
            {view.proposed.map(|(date, is_own)| view! {
                <div class="facts__row">
                    <dt>{if is_own { t!("case-proposed-by-us") } else { t!("case-proposed-by-them") }}</dt>
                    <dd><DeadlineText date=date/></dd>
                </div>
            })}
            {view.agreed.map(|date| view! {
                <div class="facts__row"><dt>{t!("case-agreed")}</dt><dd><DeadlineText date=date/></dd></div>
            })}
            {view.closes_on.map(|date| view! {
                <div class="facts__row"><dt>{t!("case-closes-on")}</dt><dd><DateText date=date/></dd></div>
            })}
        </dl>
        <RestDays days=view.rest_days/>
    }
}

/// How to reach the other side.
#[component]
fn Counterpart(view: ExchangeView) -> impl IntoView {
    let contact = view.counterpart;
    let languages: Vec<String> =
        contact.works_in.iter().map(|code| tr_dynamic(&format!("language-{code}"), None)).collect();
    view! {
        <section class="panel">
            <h2 class="panel__title">{t!("case-counterpart")}</h2>
            <p><AuthorityName line=contact.authority.clone()/></p>
            <dl class="facts">
                {contact.phone.map(|phone| view! {
                    <div class="facts__row"><dt>{t!("case-phone")}</dt><dd class="num">{phone}</dd></div>
                })}
                {contact.mailbox.map(|mailbox| view! {
                    <div class="facts__row"><dt>{t!("case-mailbox")}</dt><dd>{mailbox}</dd></div>
                })}
                {(!languages.is_empty()).then(|| view! {
                    <div class="facts__row"><dt>{t!("case-languages")}</dt><dd>{languages.join(", ")}</dd></div>
                })}
                <OfficeRows office=contact.office/>
            </dl>
        </section>
    }
}

#[component]
fn Facts(view: ExchangeView) -> impl IntoView {
    let is_for_two = view.coordinators.is_empty();
    view! {
        <details class="panel">
            <summary class="panel__title">{t!("case-facts")}</summary>
            <dl class="facts">
                {view.assigned.map(|name| view! {
                    <div class="facts__row"><dt>{t!("case-assigned")}</dt><dd>{name}</dd></div>
                })}
                {view.own_reference.map(|reference| view! {
                    <div class="facts__row"><dt>{t!("reference-label")}</dt><dd>{reference}</dd></div>
                })}
                {view.sent_at.map(|at| view! {
                    <div class="facts__row"><dt>{t!("case-sent")}</dt><dd><MomentText at=at/></dd></div>
                })}
                <div class="facts__row">
                    <dt>{t!("case-legal-basis")}</dt>
                    <dd>
                        {view
                            .legal_acts
                            .iter()
                            .map(|act| view! { <span>{act.title.clone()}</span> })
                            .collect_view()}
                    </dd>
                </div>
                {view.own_rating.map(|rating| view! {
                    <div class="facts__row">
                        <dt>{t!("case-rating-ours")}</dt>
                        <dd>{t!("case-rating", timeliness = rating.timeliness, effort = rating.effort)}</dd>
                    </div>
                })}
                {view.other_rating.map(|rating| view! {
                    <div class="facts__row">
                        <dt>{t!("case-rating-theirs")}</dt>
                        <dd>{t!("case-rating", timeliness = rating.timeliness, effort = rating.effort)}</dd>
                    </div>
                })}
            </dl>
            <p>
                <a href=format!("/procedures/{}?version={}", view.procedure, view.procedure_version)>
                    {t!("procedure-about")}
                </a>
            </p>
            // Where coordinators take part, they are listed on the page.
            {is_for_two.then(|| view! { <p>{t!("case-who-sees")}</p> })}
            <p><a href=format!("/exchanges/{}/access", view.id)>{t!("access-title")}</a></p>
        </details>
        <PersonalData block_after_months=view.block_after_months days=view.retention/>
    }
}

/// When personal data are blocked and deleted: so long after closure, and the days once it is closed (Article 14 of
/// Regulation 1024/2012).
#[component]
fn PersonalData(block_after_months: u8, days: Option<(Date, Date)>) -> impl IntoView {
    view! {
        <section class="panel">
            <h2 class="panel__title">{t!("case-retention")}</h2>
            <dl class="facts">
                {match days {
                    Some((blocked, erased)) => view! {
                        <div class="facts__row"><dt>{t!("case-blocked-on")}</dt><dd><DateText date=blocked/></dd></div>
                        <div class="facts__row"><dt>{t!("case-erased-on")}</dt><dd><DateText date=erased/></dd></div>
                    }
                    .into_any(),
                    None => view! {
                        <div class="facts__row">
                            <dt>{t!("procedure-blocking")}</dt>
                            <dd>{after_closure(u16::from(block_after_months))}</dd>
                        </div>
                        <div class="facts__row">
                            <dt>{t!("procedure-erasing")}</dt>
                            <dd>{after_closure(ERASE_AFTER_MONTHS)}</dd>
                        </div>
                    }
                    .into_any(),
                }}
            </dl>
            <Why><p>{t!("case-retention-why")}</p></Why>
        </section>
    }
}
