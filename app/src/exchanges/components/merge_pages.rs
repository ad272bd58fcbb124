//! A page that somebody else saved while it was being filled in: which fields it has, and the page that compares.

use crate::error::codes;
use crate::exchanges::components::late::late_field;
use crate::exchanges::components::merge::{MergeForm, paths};
use crate::exchanges::components::step_list::step_title;
use crate::exchanges::pages::draft_page::{confidential_field, plain_field, reference_field, wanted_field};
use crate::exchanges::step_code;
use crate::frame::Frame;
use crate::visit::{Posted, once_key, posted};
use crate::{t, t_attr};
use domain::exchanges::message;
use domain::exchanges::view::{
    Coded, DraftView, ExchangeView, FieldView, QuestionView, ReplyView, SectionView,
};
use domain::ids::Revision;
use domain::procedures::Entries;
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::merge::{self, SEEN, Screen, Seen};
use leptos::prelude::*;
use time::Date;

/// A page with fields, as it is saved now.
pub struct Page<'a> {
    /// Its fields.
    pub fields: &'a [FieldView],
    /// What is saved.
    pub entries: &'a Entries,
    /// Its revision.
    pub revision: Revision,
    /// Name of the control that carries the revision.
    pub control: &'static str,
}

/// What a page with fields shows.
pub enum Shows {
    /// The form, with the revision and the mark of what was seen that it carries.
    Form((Revision, String)),
    /// Both versions to choose from, and the form that was refused, where a colleague saved another meanwhile.
    Versions(Screen, Posted),
}

impl Page<'_> {
    /// What the page shows after this form was posted to the server function, or was not.
    #[must_use]
    pub fn shows(&self, endpoint: &str) -> Shows {
        let refused = posted(endpoint);
        let base = self.base(refused.as_ref());
        match refused.and_then(|refused| Some((self.screen(&refused)?, refused))) {
            Some((screen, refused)) => Shows::Versions(screen, refused),
            None => Shows::Form(base),
        }
    }

    /// What is to be chosen before this form can be saved; nothing where somebody else saved nothing.
    fn screen(&self, posted: &Posted) -> Option<Screen> {
        let lacks_choice = posted.error.problems.iter().any(|problem| merge::is_choice(&problem.path));
        if posted.error.code != codes::STALE && !lacks_choice {
            return None;
        }
        let is_same = posted.entries.text(self.control) == Some(self.revision.to_string().as_str());
        merge::screen(&paths(self.fields), &posted.entries, self.entries, is_same)
    }

    /// The revision and the mark of what was seen that the form carries. A form that came back unsaved keeps those with
    /// which it was posted, so that it does not overwrite what it never showed.
    fn base(&self, posted: Option<&Posted>) -> (Revision, String) {
        let unsaved =
            posted.filter(|posted| !merge::is_saved(&paths(self.fields), &posted.entries, self.entries));
        let kept = unsaved.and_then(|posted| {
            let revision = posted.entries.text(self.control)?.parse().ok()?;
            Some((revision, posted.entries.text(SEEN).unwrap_or_default().to_owned()))
        });
        kept.unwrap_or_else(|| (self.revision, Seen::of(self.entries).to_string()))
    }
}

/// The fields of the page that answers these questions, in its order; with the reason where the reply passes a day.
#[must_use]
pub fn answer_fields(questions: &[QuestionView], late: Option<Date>) -> Vec<FieldView> {
    let mut fields = Vec::new();
    for question in questions {
        let Some(form) = question.form.clone() else { continue };
        let name = format!("{} {}", question.number, form.main.label).trim().to_owned();
        let part = |part: String| t!("fields-part-of", field = name.as_str(), part = part);
        let comment = plain_field(
            &format!("a.{}.comment", question.id),
            FieldKind::LongText,
            part(t!("reply-comment")),
            None,
            false,
        );
        fields.push(FieldView { label: name.clone(), ..form.main });
        fields.extend(
            form.follow_ups.into_iter().map(|field| FieldView { label: part(field.label.clone()), ..field }),
        );
        fields.push(comment);
    }
    fields.extend(late.map(|due| late_field(message::PATH, due)));
    fields.retain(|field| field.kind != FieldKind::File);
    fields
}

/// The fields of a page of a draft, in its order. The recipient is chosen on its page by searching, not here.
#[must_use]
pub fn draft_fields(view: &DraftView) -> Vec<FieldView> {
    let mut fields = Vec::new();
    if view.step == Step::Questions {
        fields.extend(question_fields(view));
    }
    fields.extend(section_fields(&view.sections));
    if view.step == Step::Deadline {
        fields.extend([wanted_field(), reference_field()]);
        fields.extend(view.may_be_confidential.then(confidential_field));
    }
    fields.retain(|field| field.kind != FieldKind::File);
    fields
}

/// The fields of these sections, in their order; those of a turn bear its name.
#[must_use]
pub fn section_fields(sections: &[SectionView]) -> Vec<FieldView> {
    let mut fields = Vec::new();
    for section in sections {
        fields.extend(section.fields.iter().cloned());
        for (turns, turn) in
            section.turns.iter().flat_map(|turns| turns.turns.iter().map(move |turn| (turns, turn)))
        {
            let number = u32::from(turn.turn).saturating_add(1);
            let name = t!("turns-name", name = turns.name.as_str(), number = number);
            fields.extend(turn.fields.iter().cloned().map(|field| {
                let part = field.label.as_str();
                FieldView { label: t!("fields-part-of", field = name.as_str(), part = part), ..field }
            }));
        }
    }
    fields
}

/// Which questions are asked, the comments on them, and those of one's own.
fn question_fields(view: &DraftView) -> Vec<FieldView> {
    let questions = || view.questions.iter().flat_map(|group| &group.questions);
    let mut chosen = plain_field("q", FieldKind::Choices, t!("step-questions"), None, true);
    let text = |number: &str, text: &str| format!("{number} {text}").trim().to_owned();
    chosen.choices = questions()
        .map(|question| Coded { code: question.id.clone(), text: text(&question.number, &question.text) })
        .collect();
    let long = |path: String, label: String| plain_field(&path, FieldKind::LongText, label, None, false);
    let comments = questions().map(|question| {
        let label = t_attr!("questions-comment-on", number = question.number.clone());
        long(format!("q.{}.comment", question.id), label)
    });
    let own = (1..=view.own_questions).map(|number| {
        let label = t_attr!("questions-own-number", number = u32::from(number));
        long(format!("own.{number}"), label)
    });
    std::iter::once(chosen).chain(comments).chain(own).collect()
}

/// Compares answers.
#[component]
pub fn MergeReply(
    /// The case.
    view: ExchangeView,
    /// The answers as they are saved now.
    reply: ReplyView,
    /// Their fields.
    fields: Vec<FieldView>,
    /// What differs.
    screen: Screen,
    /// The form that was refused.
    refused: Posted,
) -> impl IntoView {
    let title = format!("{} · {}", t_attr!("merge-title"), view.number);
    view! {
        <Frame title=title has_problem=true>
            <a class="back-link" href=format!("/exchanges/{}", view.id)>{view.number.clone()}</a>
            <MergeForm exchange=view.id screen=screen theirs=reply.entries fields=fields
                saved=reply.saved_by.zip(reply.saved_at) error=refused.error endpoint="save_reply">
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="draft_revision" value=reply.revision.to_string()/>
                <input type="hidden" name="revision" value=view.revision.to_string()/>
                <input type="hidden" name="key" value=once_key("save_reply").to_string()/>
                <input type="hidden" name="go" value="stay"/>
            </MergeForm>
        </Frame>
    }
}

/// Compares a page of a draft.
#[component]
pub fn MergeDraft(
    /// The page as it is saved now.
    view: DraftView,
    /// Its fields.
    fields: Vec<FieldView>,
    /// What differs.
    screen: Screen,
    /// The form that was refused.
    refused: Posted,
) -> impl IntoView {
    let title = format!("{} · {}", t_attr!("merge-title"), view.procedure_name);
    let page = step_title(view.step);
    let href = format!("/drafts/{}/{}", view.id, step_code(view.step));
    let at = view.saved_at;
    view! {
        <Frame title=title has_problem=true>
            <a class="back-link" href=href>{page}</a>
            <MergeForm exchange=view.id screen=screen theirs=view.entries fields=fields
                saved=view.saved_by.map(|name| (name, at)) error=refused.error endpoint="save_draft">
                <input type="hidden" name="id" value=view.id.to_string()/>
                <input type="hidden" name="revision" value=view.revision.to_string()/>
                <input type="hidden" name="step" value=step_code(view.step)/>
                <input type="hidden" name="key" value=once_key("save_draft").to_string()/>
                <input type="hidden" name="go" value="stay"/>
            </MergeForm>
        </Frame>
    }
}
