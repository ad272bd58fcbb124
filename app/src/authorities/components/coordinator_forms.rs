//! Coordinators and functions of an authority, with the forms to link, unlink, give and take back.

use crate::accounts::components::person_fields::Line;
use crate::authorities::components::function_text::{AuthorityLink, function_text};
use crate::authorities::components::successor_field::SuccessorField;
use crate::exchanges::components::act_forms::{Fold, kept};
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::authorities::view::{ChoicesView, FunctionView, LinkView};
use domain::authorities::{Duty, LifeStep, merge, parent, reference};
use domain::exchanges::view::{AuthorityLine, Coded, FieldView};
use domain::ids::AuthorityId;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// A small form with one button.
#[component]
fn OneButton(
    endpoint: &'static str,
    authority: AuthorityId,
    /// Further hidden values.
    values: Vec<(&'static str, String)>,
    text: String,
    /// What it is about, for those who do not see the line.
    about: String,
) -> impl IntoView {
    let name: String = values.iter().map(|(_, value)| value.as_str()).collect();
    view! {
        <form method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.to_string()/>
            {values.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect_view()}
            <input type="hidden" name="key" value=once_key(&format!("{endpoint} {name}")).to_string()/>
            <button class="link-button">{text} <span class="visually-hidden">" – " {about}</span></button>
        </form>
    }
}

/// The functions that an authority holds.
#[component]
pub fn Functions(
    /// The authority.
    authority: AuthorityId,
    /// Its functions.
    functions: Vec<FunctionView>,
) -> impl IntoView {
    let line = move |held: FunctionView| {
        let text = function_text(&held);
        let values = vec![("id", held.id.to_string())];
        view! {
            <li>
                {text.clone()}
                {held.may_take_back.then(|| view! {
                    <OneButton endpoint="take_back_function" authority=authority values=values
                        text=t!("authority-take-back") about=text/>
                })}
            </li>
        }
    };
    view! { <ul class="stack">{functions.into_iter().map(line).collect_view()}</ul> }
}

/// The coordinators of an authority.
#[component]
pub fn Coordinators(
    /// The authority.
    authority: AuthorityId,
    /// Its links.
    links: Vec<LinkView>,
) -> impl IntoView {
    let line = move |link: LinkView| {
        let duties: Vec<String> = link.duties.iter().map(|duty| duty_text(*duty)).collect();
        let scope = link.procedure.clone().or_else(|| link.area.clone()).unwrap_or_default();
        let values = vec![("coordinator", link.other.id.to_string()), ("holds_for", link.scope.clone())];
        let about = format!("{} · {scope}", link.other.name);
        view! {
            <li>
                <AuthorityLink line=link.other/> " · " {scope} ": " {duties.join(", ")}
                {link.may_unlink.then(|| view! {
                    <OneButton endpoint="unlink_coordinator" authority=authority values=values
                        text=t!("authority-unlink") about=about/>
                })}
            </li>
        }
    };
    view! { <ul class="stack">{links.into_iter().map(line).collect_view()}</ul> }
}

fn duty_text(duty: Duty) -> String {
    tr_dynamic(&format!("duty-{}", duty.code()), None)
}

/// The form to link a coordinator.
#[component]
pub fn LinkForm(
    /// The authority.
    authority: AuthorityId,
    /// What can be chosen.
    choices: ChoicesView,
) -> impl IntoView {
    let endpoint = "link_coordinator";
    let (entries, problems) = kept(endpoint);
    let mut who = plain_field("coordinator", FieldKind::Choice, t!("authority-link-coordinator"), None, true);
    who.choices = choices
        .coordinators
        .into_iter()
        .map(|line| Coded { code: line.id.to_string(), text: line.name })
        .collect();
    let mut scope = plain_field("holds_for", FieldKind::Choice, t!("authority-link-scope"), None, true);
    scope.choices = choices
        .scopes
        .into_iter()
        .map(|(code, procedure, area)| Coded { code, text: procedure.or(area).unwrap_or_default() })
        .collect();
    let mut duties = plain_field("duties", FieldKind::Choices, t!("authority-link-duties"), None, true);
    duties.choices = choices
        .duties
        .into_iter()
        .map(|duty| Coded { code: duty.code().to_owned(), text: duty_text(duty) })
        .collect();
    let labels: Labels =
        [&who, &scope, &duties].into_iter().map(|field| (field.path.clone(), field.label.clone())).collect();
    view! {
        <Fold title=t!("authority-link") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="authority" value=authority.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <FieldInput field=who entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=scope entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=duties entries=entries problems=problems/>
                <button class="button">{t!("authority-link-confirm")}</button>
            </form>
        </Fold>
    }
}

/// A region: chosen by its name, or typed as a code where there is no list to choose from.
#[component]
pub fn RegionInput(
    /// The regions that can be chosen.
    regions: Vec<Coded>,
    /// What stands in the form.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let label = t!("authority-region");
    if regions.is_empty() {
        let value = entries.text("region").unwrap_or_default().to_owned();
        let help = Some(t!("authority-appoint-region-help"));
        return view! {
            <Line path="region" label=label value=value problems=problems help=help is_optional=true/>
        }
        .into_any();
    }
    let help = Some(t!("authority-appoint-region-choose"));
    let field = plain_field("region", FieldKind::Choice, label, help, false);
    let field = FieldView { choices: regions, ..field };
    view! { <FieldInput field=field entries=entries problems=problems/> }.into_any()
}

/// The form to give a function.
#[component]
pub fn AppointForm(
    /// The authority.
    authority: AuthorityId,
    /// What can be chosen.
    choices: ChoicesView,
) -> impl IntoView {
    let endpoint = "appoint_coordinator";
    let (entries, problems) = kept(endpoint);
    let mut function = plain_field("function", FieldKind::Choice, t!("find-function"), None, true);
    let text = |code: &str| tr_dynamic(&format!("function-{code}"), None);
    function.choices = choices
        .functions
        .iter()
        .map(|one| Coded { code: one.code().to_owned(), text: text(one.code()) })
        .collect();
    let help = Some(t!("authority-appoint-areas-help"));
    let mut areas = plain_field("areas", FieldKind::Choices, t!("authority-appoint-areas"), help, false);
    areas.choices = choices.areas;
    let mut labels: Labels =
        [&function, &areas].into_iter().map(|field| (field.path.clone(), field.label.clone())).collect();
    labels.insert("region".to_owned(), t!("authority-region"));
    view! {
        <Fold title=t!("authority-appoint") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="authority" value=authority.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <FieldInput field=function entries=entries.clone() problems=problems.clone()/>
                <RegionInput regions=choices.regions entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=areas entries=entries problems=problems/>
                <button class="button">{t!("authority-appoint-confirm")}</button>
            </form>
        </Fold>
    }
}

/// The form to make the authority a part of another one.
#[component]
pub fn PlaceForm(
    /// The authority.
    authority: AuthorityId,
    /// The one of which it is a part now.
    above: Option<AuthorityLine>,
) -> impl IntoView {
    let endpoint = "place_authority";
    let (mut entries, problems) = kept(endpoint);
    if posted(endpoint).is_none() {
        entries
            .set(parent::PARENT, above.map(|line| reference(&line.name, line.country)).unwrap_or_default());
    }
    let help = Some(t!("authority-place-help"));
    let whole = plain_field(parent::PARENT, FieldKind::Authority, t!("authority-above"), help, false);
    let labels: Labels = [(whole.path.clone(), whole.label.clone())].into();
    view! {
        <Fold title=t!("authority-place") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="authority" value=authority.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <FieldInput field=whole entries=entries problems=problems/>
                <button class="button">{t!("people-save")}</button>
            </form>
        </Fold>
    }
}

/// The form to let the authority go into another one.
#[component]
pub fn MergeForm(
    /// The authority.
    authority: AuthorityId,
    /// What was shown of it.
    seen: String,
) -> impl IntoView {
    let endpoint = "merge_authority";
    let (entries, problems) = kept(endpoint);
    let label = t!("authority-merge-into");
    let help = Some(t!("authority-merge-help"));
    let into = plain_field(merge::INTO, FieldKind::Authority, label, help, true);
    let labels: Labels = [(into.path.clone(), into.label.clone())].into();
    view! {
        <Fold title=t!("authority-merge") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="authority" value=authority.to_string()/>
                <input type="hidden" name="seen" value=seen/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <FieldInput field=into entries=entries problems=problems/>
                <button class="button button--danger">{t!("authority-merge-confirm")}</button>
            </form>
        </Fold>
    }
}

/// Buttons for the life of the authority itself.
#[component]
pub fn LifeForm(
    /// The authority.
    authority: AuthorityId,
    /// What the reader may do.
    steps: Vec<LifeStep>,
    /// How many exchanges run there.
    running: u64,
) -> impl IntoView {
    let endpoint = "change_authority_life";
    let may_take_away = steps.iter().any(|step| step.takes_away());
    view! {
        <form class="stack" method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            {may_take_away.then(|| view! {
                <SuccessorField endpoint=endpoint procedure=None running=running/>
            })}
            <div class="actions">
                {steps.into_iter().map(|step| view! {
                    <button class="button" name="step" value=step.code()>
                        {tr_dynamic(&format!("life-step-{}", step.code()), None)}
                    </button>
                }).collect_view()}
            </div>
        </form>
    }
}
