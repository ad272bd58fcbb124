//! The rules around an exchange: deadlines, refusal, documents, retention, versions.

use crate::procedures::components::act_link::ActLink;
use crate::procedures::words::{
    action_name, after_closure, attachment_words, carrier_name, clock_name, consequence_words, deadline_words,
};
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::privacy::retention::ERASE_AFTER_MONTHS;
use domain::procedures::view::{
    AttachmentView, DeadlineView, FollowsView, NoticeAbout, NoticeView, ProcedureView, RefusalRuleView,
    RetentionView,
};
use leptos::prelude::*;

/// The clocks.
#[component]
pub fn Deadlines(
    /// The clocks.
    deadlines: Vec<DeadlineView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("procedure-deadlines")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("procedure-deadlines")}</th>
                    <th scope="col">{t!("inbox-due")}</th>
                    <th scope="col">{t!("case-who")}</th>
                    <th scope="col">{t!("inbox-state")}</th>
                </tr>
            </thead>
            <tbody>
                {deadlines
                    .into_iter()
                    .map(|deadline| view! {
                        <tr>
                            <th scope="row" data-label=t_attr!("procedure-deadlines")><span lang=lang>{deadline.name.clone()}</span></th>
                            <td data-label=t_attr!("inbox-due")>
                                <span>{deadline_words(&deadline)}</span>
                                <p class="procedure__meta">{clock_name(deadline.clock)}</p>
                                {deadline.is_conditional.then(|| view! { <p class="procedure__meta">{t!("deadline-conditional")}</p> })}
                                {deadline.consequence.map(|what| view! { <p class="procedure__meta">{consequence_words(what)}</p> })}
                                {deadline.to.map(|state| view! {
                                    <p class="procedure__meta">{t!("diagram-to")} ": " <span lang=lang>{state}</span></p>
                                })}
                                {(!deadline.completed_by.is_empty()).then(|| view! {
                                    <p class="procedure__meta">{t!("deadline-completed-by")} ": " {names(&deadline.completed_by)}</p>
                                })}
                                {deadline
                                    .remind_after_days
                                    .map(|days| view! { <p class="procedure__meta">{t!("deadline-reminder", day = days)}</p> })}
                                {deadline
                                    .escalates_after_days
                                    .map(|days| view! { <p class="procedure__meta">{t!("deadline-escalates-after", days = days)}</p> })}
                                {(!deadline.remind_before_days.is_empty()).then(|| view! {
                                    <p class="procedure__meta">
                                        {t!("deadline-reminders-before", days = numbers(&deadline.remind_before_days))}
                                    </p>
                                })}
                            </td>
                            <td data-label=t_attr!("case-who")><span lang=lang>{deadline.holder}</span></td>
                            <td data-label=t_attr!("inbox-state")><span lang=lang>{deadline.states.join(" · ")}</span></td>
                        </tr>
                    })
                    .collect_view()}
            </tbody>
        </table>
    }
}

/// Numbers, in a line.
fn numbers(all: &[u16]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// Which documents must go with a request or its reply, and which may.
#[component]
pub fn AttachmentRules(
    /// The rules.
    rules: Vec<AttachmentView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    if rules.is_empty() {
        return ().into_any();
    }
    view! {
        <dl class="facts">
            {rules
                .into_iter()
                .map(|rule| view! {
                    <div class="facts__row">
                        <dt>{carrier_name(rule.with)}</dt>
                        <dd>
                            <p>{attachment_words(rule.rule, rule.is_conditional)}</p>
                            {(!rule.kinds.is_empty()).then(|| view! {
                                <p class="procedure__meta" lang=lang>{rule.kinds.join(" · ")}</p>
                            })}
                        </dd>
                    </div>
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}

/// Who is told of what, and how soon, where that is not as ever.
#[component]
pub fn NoticeRules(
    /// The rules.
    notices: Vec<NoticeView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    let about = move |about: NoticeAbout| match about {
        NoticeAbout::Action(action) => view! { <dt>{action_name(action)}</dt> }.into_any(),
        NoticeAbout::Deadline(name) => view! { <dt lang=lang>{name}</dt> }.into_any(),
    };
    view! {
        <dl class="facts">
            {notices
                .into_iter()
                .map(|notice| view! {
                    <div class="facts__row">
                        {about(notice.about)}
                        <dd>
                            {(!notice.tell.is_empty()).then(|| view! {
                                <p>{t!("procedure-told")} ": " <span lang=lang>{notice.tell.join(" · ")}</span></p>
                            })}
                            {notice.is_daily.then(|| view! { <p>{t!("procedure-daily")}</p> })}
                        </dd>
                    </div>
                })
                .collect_view()}
        </dl>
    }
}

/// The procedures from which a request may follow, with what is taken over.
#[component]
pub fn Follows(
    /// The procedures.
    follows: Vec<FollowsView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <ul>
            {follows
                .into_iter()
                .map(|one| view! {
                    <li lang=lang>
                        <a href=format!("/procedures/{}", one.id)>{one.name}</a>
                        {(!one.fields.is_empty()).then(|| view! { <p class="procedure__meta">{one.fields.join(" · ")}</p> })}
                    </li>
                })
                .collect_view()}
        </ul>
    }
}

/// What the actions are called, in a line.
fn names(actions: &[Action]) -> String {
    actions.iter().map(|action| action_name(*action)).collect::<Vec<_>>().join(" · ")
}

/// Why an incoming request may be refused.
#[component]
pub fn Refusal(
    /// The rule.
    rule: RefusalRuleView,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    if rule.grounds.is_empty() {
        return view! { <p>{t!("procedure-refusal-free")}</p> }.into_any();
    }
    view! {
        <ul>{rule.grounds.into_iter().map(|ground| view! { <li lang=lang>{ground}</li> }).collect_view()}</ul>
        {rule.needs_reason.then(|| view! { <p>{t!("procedure-refusal-reason")}</p> })}
    }
    .into_any()
}

/// When personal data are blocked (Article 14(1), or the act that allows more time) and deleted (Article 14(4)).
#[component]
pub fn Retention(
    /// The periods.
    retention: RetentionView,
) -> impl IntoView {
    let months = u16::from(retention.block_after_months);
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("procedure-blocking")}</dt>
                <dd>
                    <p>{after_closure(months)}</p>
                    <p class="procedure__meta">
                        {t!("questions-article", article = "14(1)")} ", " <ActLink act=retention.regulation.clone()/>
                    </p>
                    {retention.block_ground.map(|act| view! { <p class="procedure__meta"><ActLink act=act/></p> })}
                </dd>
            </div>
            <div class="facts__row">
                <dt>{t!("procedure-erasing")}</dt>
                <dd>
                    <p>{after_closure(ERASE_AFTER_MONTHS)}</p>
                    <p class="procedure__meta">
                        {t!("questions-article", article = "14(4)")} ", " <ActLink act=retention.regulation/>
                    </p>
                </dd>
            </div>
        </dl>
    }
}

/// The versions, each with its page.
#[component]
pub fn Versions(
    /// The procedure.
    view: ProcedureView,
) -> impl IntoView {
    let (id, shown, current) = (view.id.clone(), view.version, view.current);
    view! {
        <ul>
            {view
                .versions
                .into_iter()
                .map(|version| {
                    let address = if version == current {
                        format!("/procedures/{id}")
                    } else {
                        format!("/procedures/{id}?version={version}")
                    };
                    view! {
                        <li>
                            <a href=address aria-current=(version == shown).then_some("page")>
                                {t!("procedure-version", version = version.to_string())}
                            </a>
                            {(version == current).then(|| view! { " · " {t!("procedure-version-current")} })}
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}
