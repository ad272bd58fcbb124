//! The definition in words.

use super::{
    AdmissionView, AttachmentView, DeadlineView, FollowsView, FormFieldView, FormSectionView, GroundView,
    MoveView, NoticeAbout, NoticeView, ProcedureView, QuestionSetView, RefusalRuleView, RetentionView,
    SetQuestionView, SideView, StateView, ValueView, is_public,
};
use crate::exchanges::Action;
use crate::language::Language;
use crate::procedures::Procedure;
use crate::procedures::acts::{ACT_TITLE, AREA, AREA_NAME, ActView, IMI_REGULATION, act_message};
use crate::procedures::definition::{
    DeadlineDefinition, DeadlineStart, FieldDefinition, FieldKind, QuestionDefinition, Sensitivity,
    SideDefinition, StateDefinition,
};
use crate::procedures::form;

/// The texts of a definition by message and attribute.
type Find<'a> = &'a dyn Fn(&str, &str) -> Option<String>;

/// The procedure in words of this language, found by `find`. Its own version is the only one in it; who knows others
/// adds them.
#[must_use]
pub fn view(procedure: &Procedure, language: Language, find: Find<'_>) -> ProcedureView {
    let barred = procedure.barred_states();
    let shown = procedure.states.iter().filter(|state| !barred.contains(state.id.as_str()));
    let words = Words { procedure, find, shown: shown.collect() };
    let states: Vec<StateView> = words.shown.iter().map(|state| words.state(state)).collect();
    ProcedureView {
        id: procedure.procedure.clone(),
        version: procedure.version,
        current: procedure.version,
        versions: vec![procedure.version],
        is_public: is_public(procedure),
        language,
        policy_area: procedure.policy_area.clone(),
        area_name: find(AREA, AREA_NAME).unwrap_or_else(|| procedure.policy_area.clone()),
        name: words.text("procedure", "name"),
        purpose: words.text("procedure", "purpose"),
        legal_acts: procedure.legal_acts.iter().map(|act| words.act(act)).collect(),
        sides: words.sides(),
        coordinators: procedure.coordinators.clone(),
        sections: words.sections(),
        questions: words.questions(),
        own_questions: procedure.own_questions,
        documents: words.kinds(&procedure.document_kinds),
        attachments: words.attachments(),
        notices: words.notices(),
        follows: words.follows(),
        refusal: words.refusal(),
        deadlines: procedure.deadlines.iter().map(|deadline| words.deadline(deadline)).collect(),
        states,
        retention: RetentionView {
            block_after_months: procedure.block_after_months,
            block_ground: procedure.block_ground.as_deref().map(|act| words.act(act)),
            regulation: words.act(IMI_REGULATION),
        },
    }
}

struct Words<'a> {
    procedure: &'a Procedure,
    find: Find<'a>,
    /// The states that an exchange can come to.
    shown: Vec<&'a StateDefinition>,
}

impl Words<'_> {
    fn text(&self, message: &str, attribute: &str) -> String {
        (self.find)(message, attribute).unwrap_or_default()
    }

    fn act(&self, celex: &str) -> ActView {
        let title = (self.find)(&act_message(celex), ACT_TITLE);
        ActView { celex: celex.to_owned(), title: title.unwrap_or_else(|| celex.to_owned()) }
    }

    /// A ground is written as a CELEX number and, perhaps, an article, with or without the word.
    fn ground(&self, text: &str) -> GroundView {
        let (act, article) = text.split_once(' ').unwrap_or((text, ""));
        let article = article.trim().trim_start_matches("Article").trim();
        GroundView {
            act: self.act(act),
            article: Some(article).filter(|article| !article.is_empty()).map(str::to_owned),
        }
    }

    fn side_name(&self, side: &str) -> String {
        self.text(&format!("side-{side}"), "name")
    }

    fn state_name(&self, state: &str) -> String {
        self.text(&format!("state-{state}"), "name")
    }

    fn kinds(&self, codes: &[String]) -> Vec<String> {
        codes.iter().map(|kind| self.text(&format!("document-{kind}"), "name")).collect()
    }

    fn attachments(&self) -> Vec<AttachmentView> {
        let rules = self.procedure.attachments.iter();
        rules
            .map(|rule| AttachmentView {
                with: rule.with,
                rule: rule.rule,
                is_conditional: rule.when.is_some(),
                kinds: self.kinds(&rule.document_kinds),
            })
            .collect()
    }

    fn notices(&self) -> Vec<NoticeView> {
        let name = |id: &String| self.text(&format!("deadline-{id}"), "name");
        let rows = self.procedure.notices.iter();
        rows.filter_map(|notice| {
            let of_deadline = || notice.deadline.as_ref().map(|id| NoticeAbout::Deadline(name(id)));
            Some(NoticeView {
                about: notice.action.map(NoticeAbout::Action).or_else(of_deadline)?,
                tell: notice.tell.iter().map(|side| self.side_name(side)).collect(),
                is_daily: notice.daily,
            })
        })
        .collect()
    }

    fn follows(&self) -> Vec<FollowsView> {
        let label = |field: &String| self.text(&format!("field-{field}"), "label");
        let rows = self.procedure.follows.iter();
        rows.map(|follows| FollowsView {
            id: follows.id.clone(),
            name: follows.id.to_string(),
            fields: follows.fields.iter().map(label).collect(),
        })
        .collect()
    }

    fn sides(&self) -> Vec<SideView> {
        let mut sides: Vec<_> = self.procedure.sides.iter().collect();
        sides.sort_by_key(|side| !side.initiates);
        let view = |side: &SideDefinition| {
            let id = side.id.as_str();
            let mut actions: Vec<Action> = Vec::new();
            for row in self.procedure.transitions.iter().filter(|row| row.by.iter().any(|by| by == id)) {
                if !actions.contains(&row.action) {
                    actions.push(row.action);
                }
            }
            let admission = AdmissionView::of(self.procedure, id);
            let SideDefinition { initiates, answers, copy, .. } = *side;
            SideView { name: self.side_name(id), initiates, answers, actions, admission, copy }
        };
        sides.into_iter().map(view).collect()
    }

    fn sections(&self) -> Vec<FormSectionView> {
        let of = |section: &str| {
            self.procedure.fields.iter().filter(move |field| field.section == section).collect::<Vec<_>>()
        };
        let sections = self.procedure.sections.iter();
        sections
            .map(|section| FormSectionView {
                title: self.text(&format!("section-{}", section.id), "title"),
                fields: of(&section.id)
                    .into_iter()
                    .map(|field| self.field(field, &format!("field-{}", field.id)))
                    .collect(),
            })
            .collect()
    }

    fn field(&self, field: &FieldDefinition, message: &str) -> FormFieldView {
        FormFieldView {
            label: self.text(message, "label"),
            help: (self.find)(message, "help"),
            value: self.value(&Said {
                kind: field.kind,
                list: field.list.as_deref(),
                options: &field.options,
                message,
                sensitivity: field.sensitivity,
                ground: field.ground.as_deref(),
            }),
            is_required: field.required,
            is_conditional: field.when.is_some(),
            is_visible_before_acceptance: form::is_visible_before_acceptance(field),
        }
    }

    fn value(&self, said: &Said<'_>) -> ValueView {
        let options = said.list.map_or_else(|| said.message.to_owned(), |list| format!("list-{list}"));
        let codes = self.procedure.choices(said.list, said.options);
        ValueView {
            kind: said.kind,
            choices: codes.iter().map(|code| self.text(&options, &format!("option-{code}"))).collect(),
            sensitivity: said.sensitivity,
            ground: said.ground.map(|ground| self.ground(ground)),
        }
    }

    fn questions(&self) -> Vec<QuestionSetView> {
        let of = |category: &str| {
            let questions = self.procedure.questions.iter();
            questions.filter(|question| question.category == category).map(|q| self.question(q)).collect()
        };
        let categories = self.procedure.question_categories.iter();
        categories
            .map(|category| QuestionSetView {
                title: self.text(&format!("category-{category}"), "title"),
                questions: of(category),
            })
            .collect()
    }

    fn question(&self, question: &QuestionDefinition) -> SetQuestionView {
        let message = format!("question-{}", question.id);
        SetQuestionView {
            number: question.number.clone(),
            text: self.text(&message, "text"),
            help: (self.find)(&message, "help"),
            article: question.article.clone(),
            answer: self.value(&Said {
                kind: question.kind,
                list: question.list.as_deref(),
                options: &question.options,
                message: &message,
                sensitivity: question.sensitivity,
                ground: question.ground.as_deref(),
            }),
            follow_ups: question
                .follow_ups
                .iter()
                .map(|field| self.field(field, &format!("{message}-{}", field.id)))
                .collect(),
        }
    }

    fn refusal(&self) -> Option<RefusalRuleView> {
        let can_be_refused = self.procedure.transitions.iter().any(|row| row.action == Action::Refuse);
        let rule = &self.procedure.refusal;
        can_be_refused.then(|| RefusalRuleView {
            grounds: rule.grounds.iter().map(|g| self.text(&format!("ground-{g}"), "text")).collect(),
            needs_reason: rule.needs_reason,
        })
    }

    fn deadline(&self, deadline: &DeadlineDefinition) -> DeadlineView {
        DeadlineView {
            name: self.text(&format!("deadline-{}", deadline.id), "name"),
            length: deadline.length,
            unit: deadline.unit,
            clock: self.procedure.clock_kind(deadline),
            start: deadline.start.clone(),
            start_field: match &deadline.start {
                DeadlineStart::Field(field) => Some(self.text(&format!("field-{field}"), "label")),
                _ => None,
            },
            is_conditional: deadline.when.is_some(),
            consequence: deadline.consequence,
            to: deadline.to.as_deref().map(|state| self.state_name(state)),
            completed_by: deadline.completed_by.clone(),
            holder: self.side_name(&deadline.holder),
            states: self.shown_among(&deadline.states).map(|state| self.state_name(state)).collect(),
            remind_after_days: deadline.remind_after_days,
            remind_before_days: deadline.remind_before_days.clone(),
            escalates_after_days: deadline.escalates_after_days,
        }
    }

    /// Those of the states that an exchange can come to.
    fn shown_among<'b>(&'b self, states: &'b [String]) -> impl Iterator<Item = &'b String> {
        states.iter().filter(|id| self.shown.iter().any(|known| known.id == **id))
    }

    fn state(&self, state: &StateDefinition) -> StateView {
        let place = |name: &str| self.shown.iter().position(|known| known.id == name);
        let rows = self.procedure.transitions.iter().filter(|row| row.from.contains(&state.id));
        StateView {
            name: self.state_name(&state.id),
            next: self.text(&format!("state-{}", state.id), "next"),
            phase: state.phase,
            ending: state.ending,
            waiting_for: state.waiting_for.as_deref().map(|side| self.side_name(side)),
            moves: rows
                .flat_map(|row| {
                    let mut targets: Vec<&str> = self
                        .procedure
                        .moves(row)
                        .into_iter()
                        .filter(|(from, _)| *from == state.id)
                        .map(|(_, to)| to)
                        .collect();
                    targets.sort_unstable();
                    targets.dedup();
                    if targets.is_empty() {
                        targets.push(&state.id);
                    }
                    let by: Vec<String> = row.by.iter().map(|side| self.side_name(side)).collect();
                    let moves = targets.into_iter().filter_map(place);
                    moves.map(|to| MoveView { action: row.action, by: by.clone(), to }).collect::<Vec<_>>()
                })
                .collect(),
        }
    }
}

/// What a definition says of a value.
struct Said<'a> {
    kind: FieldKind,
    list: Option<&'a str>,
    options: &'a [String],
    message: &'a str,
    sensitivity: Sensitivity,
    ground: Option<&'a str>,
}
