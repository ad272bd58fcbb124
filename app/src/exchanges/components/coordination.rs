//! Allocation, approval and referral on the case page: what waits, which coordinators take part, and the forms of their
//! acts.

use crate::exchanges::components::act_forms::{ActForm, Fold, kept};
use crate::exchanges::components::history::History;
use crate::exchanges::components::late::ApproveLate;
use crate::exchanges::components::move_forms::{Words, label_of_words};
use crate::exchanges::pages::draft_page::plain_field;
use crate::exchanges::words_path;
use crate::fields::FieldInput;
use crate::fields::shown::ShownValue;
use crate::procedures::words::copy_words;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use domain::exchanges::Action;
use domain::exchanges::coordination::is_decision;
use domain::exchanges::view::{
    AllocationView, AwaitingView, CoordinatorView, ExchangeView, HistoryLine, Shown,
};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// What waits for a decision, at the head of the document; nothing where nothing waits.
#[component]
pub fn Awaiting(
    /// The case.
    exchange: ExchangeId,
    /// What waits.
    awaiting: Option<AwaitingView>,
) -> impl IntoView {
    awaiting.map(|awaiting| {
        let text = match awaiting.action {
            Action::Refer => t!("case-awaiting-referral"),
            Action::Send => t!("case-awaiting-request"),
            _ => t!("case-awaiting-reply"),
        };
        view! {
            <div class="message message--info" id="awaiting">
                <p>{text}</p>
                {awaiting.recipient.map(|line| view! {
                    <p>{t!("letter-to")} ": " <AuthorityName line=line/></p>
                })}
                {awaiting.reason.map(|reason| view! {
                    <p><strong>{t!("reply-late")}</strong></p>
                    <ShownValue exchange=exchange shown=Shown::Plain(reason)/>
                })}
            </div>
        }
    })
}

/// That the request waits for allocation inside the own authority, and who may allocate it; nothing where it does not.
#[component]
pub fn Allocation(
    /// What is known of it.
    allocation: Option<AllocationView>,
    /// Whether the reader sees the header alone: supervisors see more.
    is_header: bool,
) -> impl IntoView {
    allocation.map(|allocation| {
        let names = allocation.allocators.join(", ");
        let text = if is_header { t!("case-to-allocate") } else { t!("error-waits-for-allocation") };
        view! {
            <div class="message message--info" id="allocation">
                <p>{text}</p>
                <p>{t!("case-to-allocate-by", names = names)}</p>
            </div>
        }
    })
}

/// The coordinators that take part, and for whom; nothing where there are none.
#[component]
pub fn Coordinators(
    /// The coordinators.
    coordinators: Vec<CoordinatorView>,
    /// What happened, where what each of them decided is to stand with it.
    #[prop(optional)]
    history: Vec<HistoryLine>,
) -> impl IntoView {
    (!coordinators.is_empty()).then(|| {
        view! {
            <section class="section" id="coordinators">
                <h2>{t!("case-coordinators")}</h2>
                <ul class="dialogue">
                    {coordinators
                        .into_iter()
                        .map(|one| {
                            let decided = decisions(&history, one.authority.id);
                            view! { <Coordinator one=one decided=decided/> }
                        })
                        .collect_view()}
                </ul>
            </section>
        }
    })
}

/// What this authority decided, of all that happened.
fn decisions(history: &[HistoryLine], of: AuthorityId) -> Vec<HistoryLine> {
    let is_its = |line: &&HistoryLine| {
        line.authority.as_ref().is_some_and(|authority| authority.id == of)
            && Action::parse(&line.event).is_some_and(is_decision)
    };
    history.iter().filter(is_its).cloned().collect()
}

#[component]
fn Coordinator(one: CoordinatorView, decided: Vec<HistoryLine>) -> impl IntoView {
    view! {
        <li class="dialogue__entry">
            <p class="dialogue__by"><AuthorityName line=one.authority/></p>
            <p>
                {match one.helps {
                    Some(helps) => t!("case-coordinator-of", authority = helps.name),
                    None if one.copy.is_some() => t!("case-copy"),
                    None if one.is_informed => t!("case-coordinator-informed"),
                    None => t!("case-coordinator-opinion"),
                }}
            </p>
            {one.copy.map(|rule| view! { <p>{copy_words(rule)}</p> })}
            {(!one.is_informed && one.copy.is_none()).then(|| view! { <p>
                {match one.taken_up_at {
                    Some(at) => view! { {t!("case-coordinator-since")} " " <MomentText at=at/> }.into_any(),
                    None => t!("case-coordinator-called").into_any(),
                }}
            </p> })}
            {(!decided.is_empty()).then(|| view! { <History lines=decided/> })}
        </li>
    }
}

/// The form of an act of approval or referral; none for any other.
#[must_use]
pub fn form_of(action: Action, view: &ExchangeView) -> Option<AnyView> {
    let view = view.clone();
    Some(match action {
        Action::TakeUp => plain(view, "take_up_exchange", t!("act-take-up"), true),
        Action::Approve => approve(view),
        Action::TakeBack => plain(view, "take_back_exchange", t!("act-take-back"), false),
        Action::Submit => plain(view, "submit_exchange", t!("design-submit"), true),
        Action::ReturnForChanges => view! {
            <Internal view=view endpoint="return_exchange" title=t!("act-return-for-changes") label=t!("act-return-what")/>
        }
        .into_any(),
        Action::RefuseApproval => view! {
            <Internal view=view endpoint="refuse_approval" title=t!("act-refuse-approval") label=t!("act-refuse-reason")/>
        }
        .into_any(),
        Action::Refer => said(view, "refer_exchange", t!("act-refer"), true),
        Action::RejectReferral => said(view, "reject_referral", t!("act-reject-referral"), true),
        Action::SupportReferral => said(view, "support_referral", t!("act-support-referral"), false),
        Action::FindSufficient => said(view, "find_sufficient", t!("act-find-sufficient"), true),
        Action::FindInsufficient => said(view, "find_insufficient", t!("act-find-insufficient"), true),
        Action::AcceptRefusal => plain(view, "accept_refusal", t!("act-accept-refusal"), false),
        Action::FindJustified => said(view, "find_justified", t!("act-find-justified"), true),
        Action::FindUnjustified => said(view, "find_unjustified", t!("act-find-unjustified"), true),
        Action::TakeOver => said(view, "take_over_exchange", t!("act-answer-instead"), true),
        Action::Involve => said(view, "involve_coordinators", t!("act-involve"), true),
        Action::ReferToCommission => said(view, "refer_to_commission", t!("act-refer-to-commission"), true),
        Action::InformCommission => view! { <InformCommission view=view/> }.into_any(),
        Action::GiveOpinion => said(view, "give_opinion", t!("act-give-opinion"), true),
        _ => return None,
    })
}

fn approve(view: ExchangeView) -> AnyView {
    // Who wrote the answers may have said already why they come late.
    let unsaid = view.awaiting.as_ref().filter(|awaiting| awaiting.reason.is_none());
    match unsaid.and_then(|awaiting| awaiting.late) {
        Some(due) => view! { <ApproveLate view=view due=due/> }.into_any(),
        None => plain(view, "approve_exchange", t!("act-approve"), true),
    }
}

fn plain(view: ExchangeView, endpoint: &'static str, text: String, is_first: bool) -> AnyView {
    let class = if is_first { "button button--primary" } else { "button" };
    view! {
        <ActForm view=view endpoint=endpoint>
            <button class=class>{text}</button>
        </ActForm>
    }
    .into_any()
}

/// An act with words that both sides read.
#[must_use]
pub fn said(view: ExchangeView, endpoint: &'static str, text: String, is_needed: bool) -> AnyView {
    let labels = label_of_words(endpoint, t!("act-refuse-reason"));
    view! {
        <Fold title=text.clone() endpoint=endpoint>
            <ActForm view=view endpoint=endpoint labels=labels>
                <Words endpoint=endpoint label=t!("act-refuse-reason") is_needed=is_needed/>
                <button class="button">{text}</button>
            </ActForm>
        </Fold>
    }
    .into_any()
}

/// Informs the Commission, which reads nothing but the header.
#[component]
fn InformCommission(view: ExchangeView) -> impl IntoView {
    let labels = label_of_words("inform_commission", t!("act-refuse-reason"));
    view! {
        <Fold title=t!("act-inform-commission") endpoint="inform_commission">
            <p>{t!("act-inform-commission-text")}</p>
            <ActForm view=view endpoint="inform_commission" labels=labels>
                <Words endpoint="inform_commission" label=t!("act-refuse-reason") is_needed=true/>
                <button class="button">{t!("act-inform-commission")}</button>
            </ActForm>
        </Fold>
    }
}

/// An act with words that the other side does not read.
#[component]
fn Internal(view: ExchangeView, endpoint: &'static str, title: String, label: String) -> impl IntoView {
    let (entries, problems) = kept(endpoint);
    let labels = label_of_words(endpoint, label.clone());
    let help = Some(t!("act-internal-help"));
    let field = plain_field(&words_path(endpoint), FieldKind::LongText, label, help, true);
    view! {
        <Fold title=title.clone() endpoint=endpoint>
            <ActForm view=view endpoint=endpoint labels=labels>
                <FieldInput field=field entries=entries problems=problems/>
                <button class="button">{title}</button>
            </ActForm>
        </Fold>
    }
}
