//! How a work copy comes in force: submitted by its author, approved or sent back by somebody else.

use crate::fields::Part as Control;
use crate::i18n::tr_dynamic;
use crate::procedures::components::designer::differences::Differences;
use crate::procedures::components::designer::form::long;
use crate::procedures::components::designer::posts::Post;
use crate::t;
use crate::t_attr;
use crate::ui::Confirm;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::visit::posted;
use domain::procedures::design::view::WorkCopyView;
use domain::procedures::diff::Difference;
use leptos::prelude::*;
use std::sync::Arc;

/// The page.
#[component]
pub fn Publish(
    /// The work copy.
    view: WorkCopyView,
    /// What differs from the version in force.
    differences: Option<Vec<Difference>>,
) -> impl IntoView {
    let refused = posted("judge_work_copy");
    let problems = refused.as_ref().map(|refused| refused.error.problems.clone()).unwrap_or_default();
    let failure = refused
        .as_ref()
        .filter(|refused| refused.error.problems.is_empty())
        .map(|refused| tr_dynamic(&format!("error-{}", refused.error.code), None));
    let entries = Arc::new(refused.map(|refused| refused.entries).unwrap_or_default());
    let labels: Labels = [("words".to_owned(), t_attr!("design-words"))].into();
    let words = Control::new("words", t_attr!("design-words"), entries, problems.clone().into()).needed();
    let (is_sound, id) = (view.is_sound(), view.summary.id);
    let act = |act: &'static str, text: String, class: &'static str| {
        view! {
            <Post view=view.clone() endpoint="judge_work_copy" name=act>
                <div><button class=class name="act" value=act>{text}</button></div>
            </Post>
        }
    };
    let removal = view.may_change.then(|| {
        let view = view.clone();
        view! {
            <Confirm act=t_attr!("design-delete") consequence=t_attr!("design-delete-help")>
                <Post view=view endpoint="delete_work_copy" name="delete">
                    <div><button class="button button--danger">{t!("design-delete")}</button></div>
                </Post>
            </Confirm>
        }
    });
    let (primary, quiet) = ("button button--primary", "button");
    view! {
        {failure.map(|text| view! { <div class="message message--error" role="alert"><p>{text}</p></div> })}
        <ErrorSummary problems=problems labels=labels/>
        <p><a href=format!("/designer/{id}/export.zip")>{t!("design-export")}</a></p>
        {differences.map(|all| view! { <Differences id=id all=all/> })}
        <div class="stack">
            {(view.may_change && is_sound).then(|| act("submit", t!("design-submit"), primary))}
            {view.may_put_in_force.then(|| act("put-in-force", t!("design-put-in-force"), quiet))}
            {view.may_take_back.then(|| act("take-back", t!("design-take-back"), quiet))}
            {view.may_judge.then(|| act("approve", t!("design-approve"), primary))}
            {view.may_judge.then(|| view! {
                <Post view=view.clone() endpoint="judge_work_copy" name="send-back">
                    {long(words.clone(), words.value(), None)}
                    <div><button class="button" name="act" value="send-back">{t!("design-send-back")}</button></div>
                </Post>
            })}
            {removal}
        </div>
    }
}
