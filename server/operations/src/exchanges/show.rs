//! Turns a form and its entries into what a page shows, in the reader's language and within the reader's sight.

use crate::authorities::Directory;
use crate::procedures::Loaded;
use domain::authorities::reference;
use domain::exchanges::letter;
use domain::exchanges::sight::{Sight, shows};
use domain::exchanges::view::{
    AnswerForm, AnswerView, AuthorityLine, Coded, DemandedDocument, DocumentView, FieldView, QuestionView,
    RequestView, SectionView, Shown, ShownField, ShownSection, TurnView, TurnsView,
};
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::definition::{
    AttachedTo, FieldDefinition, FieldKind, QuestionDefinition, SectionDefinition, Sensitivity, Step,
};
use domain::procedures::fields::{self, NamedAuthority, Value};
use domain::procedures::form::{self, Attached, Chosen, Placed};
use domain::procedures::{Entries, Procedure};
use store::documents::Document;
use time::Date;

/// What is needed to show anything of an exchange.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The version of the procedure with its texts.
    pub loaded: &'a Loaded,
    /// The reader's language.
    pub language: Language,
    /// The language in which the other side reads.
    pub other_language: Language,
    /// The directory.
    pub directory: &'a Directory,
    /// Documents that may be seen, and which of them may be removed.
    pub documents: &'a [Document],
    /// The authority that reads.
    pub authority: AuthorityId,
    /// Whether the reader may ask for confidential treatment of documents of that authority.
    pub may_mark: bool,
    /// The day on which the request was filled in: today while it is a draft, else that of sending.
    pub request_day: Date,
    /// The day on which the reply was filled in: today until it is complete.
    pub reply_day: Date,
}

impl<'a> Reader<'a> {
    /// The same reader before other documents.
    pub const fn with_documents<'b>(&self, documents: &'b [Document]) -> Reader<'b>
    where
        'a: 'b,
    {
        Reader { documents, ..*self }
    }
}

impl Reader<'_> {
    fn procedure(&self) -> &Procedure {
        &self.loaded.definition
    }

    fn text(&self, message: &str, attribute: &str) -> String {
        self.loaded.text(self.language, message, attribute).to_owned()
    }

    /// Documents attached at a path.
    pub fn documents_at(&self, path: &str) -> Vec<DocumentView> {
        self.documents.iter().filter(|d| d.attached_to == path).map(|d| self.document(d)).collect()
    }

    fn document(&self, document: &Document) -> DocumentView {
        DocumentView {
            id: document.id,
            name: document.name.clone(),
            kind: match document.attached_to.as_str() {
                letter::DOCUMENTS => self.text(&format!("letter-{}", document.kind), "name"),
                _ => self.text(&format!("document-{}", document.kind), "name"),
            },
            language: document.language.clone(),
            size: document.size,
            attached_to: document.attached_to.clone(),
            is_removable: !document.is_sent && document.authority == self.authority,
            is_confidential: document.is_confidential,
            may_mark: self.may_mark && document.authority == self.authority,
        }
    }

    /// Kinds of documents to choose from.
    #[must_use]
    pub fn document_kinds(&self) -> Vec<Coded> {
        self.coded(self.procedure().document_kinds.iter().map(String::as_str))
    }

    /// Kinds of documents that may be attached here.
    #[must_use]
    pub fn kinds_for(&self, to: AttachedTo) -> Vec<Coded> {
        self.coded(form::allowed_kinds(self.procedure(), to))
    }

    fn coded<'k>(&self, kinds: impl IntoIterator<Item = &'k str>) -> Vec<Coded> {
        let coded = |kind: &str| Coded { code: kind.to_owned(), text: self.kind_name(kind) };
        kinds.into_iter().map(coded).collect()
    }

    fn kind_name(&self, kind: &str) -> String {
        self.text(&format!("document-{kind}"), "name")
    }

    /// Documents that must be attached here, as the form of the request says, and whether they are.
    #[must_use]
    pub fn demanded(
        &self,
        to: AttachedTo,
        request: &Entries,
        attached: &[Attached],
        today: Date,
    ) -> Vec<DemandedDocument> {
        let demanded = form::demanded(self.procedure(), to, request, attached, today).into_iter();
        demanded
            .map(|one| DemandedDocument {
                kinds: one.rule.document_kinds.iter().map(|kind| self.kind_name(kind)).collect(),
                path: one.path,
                is_there: one.is_there,
            })
            .collect()
    }

    /// The sections of a step, to be filled in. What was typed so far says how many turns those have that repeat.
    #[must_use]
    pub fn sections(&self, step: Step, entries: &Entries) -> Vec<SectionView> {
        let sections = self.procedure().sections.iter().filter(|section| section.step == step);
        sections
            .map(|section| SectionView {
                title: self.text(&format!("section-{}", section.id), "title"),
                fields: if section.repeats.is_some() { Vec::new() } else { self.turn(section, None) },
                turns: section.repeats.map(|repeats| {
                    let count = form::turns(section, entries);
                    TurnsView {
                        section: section.id.clone(),
                        name: self.text(&format!("section-{}", section.id), "turn"),
                        turns: (0..count)
                            .map(|turn| TurnView { turn, fields: self.turn(section, Some(turn)) })
                            .collect(),
                        may_add: count < repeats.max,
                        may_remove: count > repeats.min,
                    }
                }),
            })
            .collect()
    }

    /// The fields of a section, or of one of its turns.
    fn turn(&self, section: &SectionDefinition, turn: Option<u8>) -> Vec<FieldView> {
        let fields = self.procedure().fields.iter();
        let path_of = |field: &FieldDefinition| match turn {
            Some(turn) if field.section == section.id => form::turn_path(section, turn, field),
            _ => field.id.clone(),
        };
        let path_of_name = |name: &str| self.procedure().field(name).map_or_else(|| name.to_owned(), path_of);
        fields
            .filter(|field| field.section == section.id)
            .map(|field| {
                let message = format!("field-{}", field.id);
                self.field(field, &message, path_of(field), &path_of_name, self.request_day)
            })
            .collect()
    }

    fn field(
        &self,
        field: &FieldDefinition,
        message: &str,
        path: String,
        path_of_name: &dyn Fn(&str) -> String,
        day: Date,
    ) -> FieldView {
        let documents = if field.kind == FieldKind::File { self.documents_at(&path) } else { Vec::new() };
        FieldView {
            kind: field.kind,
            label: self.text(message, "label"),
            help: self.loaded.find(self.language, message, "help").map(str::to_owned),
            choices: self.choices(field.list.as_deref(), &field.options, message),
            is_required: field.required,
            is_required_sometimes: field.required_when.is_some(),
            required_parts: field.required_parts.clone(),
            is_personal: field.sensitivity != Sensitivity::Ordinary,
            max_length: field.max_length,
            when: field.when.as_ref().map(|when| when.on(day).rename(path_of_name)),
            documents,
            path,
        }
    }

    fn choices(&self, list: Option<&str>, options: &[String], message: &str) -> Vec<Coded> {
        let codes = self.procedure().choices(list, options);
        codes
            .iter()
            .map(|code| Coded { text: self.option(list, message, code), code: code.clone() })
            .collect()
    }

    fn option(&self, list: Option<&str>, message: &str, code: &str) -> String {
        let attribute = format!("option-{code}");
        match list {
            Some(list) => self.text(&format!("list-{list}"), &attribute),
            None => self.text(message, &attribute),
        }
    }

    /// The request as far as it may be seen.
    #[must_use]
    pub fn request(&self, entries: &Entries, sight: Sight) -> RequestView {
        let procedure = self.procedure();
        let visible = form::visible_fields(procedure, entries, self.request_day);
        let mut hidden_fields: u32 = 0;
        let mut sections = Vec::new();
        for section in &procedure.sections {
            let placed = || visible.iter().filter(|placed| placed.field.section == section.id);
            let mut turns: Vec<Option<u8>> = placed().map(|placed| placed.turn).collect();
            turns.dedup();
            for turn in turns {
                let mut fields = Vec::new();
                for Placed { field, path, .. } in placed().filter(|placed| placed.turn == turn) {
                    let message = format!("field-{}", field.id);
                    let Some(shown) = self.shown_field(field, &message, path, entries) else { continue };
                    if shows(sight, field) {
                        fields.push(shown);
                    } else {
                        hidden_fields = hidden_fields.saturating_add(1);
                    }
                }
                if !fields.is_empty() {
                    let attribute = if turn.is_some() { "turn" } else { "title" };
                    let title = self.text(&format!("section-{}", section.id), attribute);
                    sections.push(ShownSection { title, turn, fields });
                }
            }
        }
        let (documents, hidden_documents) = self.request_documents(sight);
        RequestView {
            sections,
            questions: self.questions(entries, sight),
            documents,
            hidden_documents,
            hidden_fields,
        }
    }

    /// Documents of the request, or only their kinds and count.
    fn request_documents(&self, sight: Sight) -> (Vec<DocumentView>, Vec<(String, u32)>) {
        let documents = self.documents_at("request");
        match sight {
            Sight::Everything => (documents, Vec::new()),
            Sight::HeaderOnly => (Vec::new(), Vec::new()),
            Sight::BeforeAcceptance => {
                let mut kinds: Vec<(String, u32)> = Vec::new();
                for document in documents {
                    match kinds.iter_mut().find(|(kind, _)| *kind == document.kind) {
                        Some((_, count)) => *count = count.saturating_add(1),
                        None => kinds.push((document.kind, 1)),
                    }
                }
                (Vec::new(), kinds)
            }
        }
    }

    fn shown_field(
        &self,
        field: &FieldDefinition,
        message: &str,
        path: &str,
        entries: &Entries,
    ) -> Option<ShownField> {
        let value = if field.kind == FieldKind::File {
            let documents = self.documents_at(path);
            if documents.is_empty() {
                return None;
            }
            Shown::Documents(documents)
        } else {
            self.shown(fields::read(field.kind, path, entries)?, field.list.as_deref(), message)
        };
        Some(ShownField {
            label: self.text(message, "label"),
            value,
            is_personal: field.sensitivity != Sensitivity::Ordinary,
        })
    }

    /// The value of a field that does not repeat, if it is shown and filled.
    pub fn value_of(&self, id: &str, entries: &Entries) -> Option<Shown> {
        let visible = form::visible_fields(self.procedure(), entries, self.request_day);
        let placed = visible.into_iter().find(|placed| placed.turn.is_none() && placed.field.id == id)?;
        let message = format!("field-{id}");
        self.shown_field(placed.field, &message, &placed.path, entries).map(|field| field.value)
    }

    /// The authority of the directory that is meant, if it is in there.
    fn line_of(&self, named: &NamedAuthority) -> Option<AuthorityLine> {
        match named {
            NamedAuthority::Known(id) => self.directory.line(*id),
            NamedAuthority::Named(name) => self.directory.line(self.directory.named(name)?),
        }
    }

    fn shown(&self, value: Value, list: Option<&str>, message: &str) -> Shown {
        match value {
            Value::Choice(code) => Shown::Chosen(vec![self.option(list, message, &code)]),
            Value::Choices(codes) => {
                Shown::Chosen(codes.iter().map(|code| self.option(list, message, code)).collect())
            }
            Value::Authority(named) => match self.line_of(&named) {
                Some(line) => Shown::Authority(line),
                None => Shown::Plain(Value::Authority(named)),
            },
            Value::YesNo { answer, reason, elsewhere } => {
                let elsewhere = elsewhere.map(|named| match self.line_of(&named) {
                    Some(line) => NamedAuthority::Named(reference(&line.name, line.country)),
                    None => named,
                });
                Shown::Plain(Value::YesNo { answer, reason, elsewhere })
            }
            other => Shown::Plain(other),
        }
    }

    fn questions(&self, entries: &Entries, sight: Sight) -> Vec<QuestionView> {
        if sight == Sight::HeaderOnly {
            return Vec::new();
        }
        let may_read_text = sight == Sight::Everything;
        form::chosen(self.procedure(), entries)
            .into_iter()
            .map(|chosen| match chosen {
                Chosen::Question(question, _) => self.question(question, entries, may_read_text),
                Chosen::Own { number, text, language } => QuestionView {
                    id: format!("own_{number}"),
                    number: String::new(),
                    text: may_read_text.then_some(text),
                    other_text: None,
                    own_language: Some(language.map(|l| l.code().to_owned()).unwrap_or_default()),
                    comment: None,
                    answer: None,
                    further: Vec::new(),
                    is_asked_again: false,
                    form: None,
                    is_personal: true,
                },
            })
            .collect()
    }

    fn question(
        &self,
        question: &QuestionDefinition,
        entries: &Entries,
        may_read_text: bool,
    ) -> QuestionView {
        let message = format!("question-{}", question.id);
        let other = self.loaded.text(self.other_language, &message, "text").to_owned();
        QuestionView {
            id: question.id.clone(),
            number: question.number.clone(),
            text: Some(self.text(&message, "text")),
            other_text: (self.other_language != self.language).then_some((other, self.other_language)),
            own_language: None,
            comment: if may_read_text {
                fields::read(FieldKind::LongText, &format!("q.{}.comment", question.id), entries)
            } else {
                None
            },
            answer: None,
            further: Vec::new(),
            is_asked_again: false,
            form: None,
            is_personal: question.sensitivity != Sensitivity::Ordinary,
        }
    }

    /// Adds the answers that were given.
    pub fn add_answers(&self, questions: &mut [QuestionView], reply: &Entries) {
        for view in questions {
            view.answer = self.answer(&view.id, reply);
        }
    }

    /// The answer to one question; none where nothing was answered.
    pub fn answer(&self, id: &str, reply: &Entries) -> Option<AnswerView> {
        let path = format!("a.{id}");
        let documents = self.documents_at(&path);
        let comment = fields::read(FieldKind::LongText, &format!("{path}.comment"), reply);
        let (main, follow_ups) = match self.procedure().question(id) {
            Some(question) => {
                let message = format!("question-{id}");
                let main = fields::read(question.kind, &path, reply)
                    .map(|value| self.shown(value, question.list.as_deref(), &message));
                let follow_ups = form::visible_follow_ups(question, reply, self.reply_day)
                    .into_iter()
                    .filter_map(|Placed { field, path, .. }| {
                        let message = format!("question-{id}-{}", field.id);
                        self.shown_field(field, &message, &path, reply)
                    })
                    .collect();
                (main, follow_ups)
            }
            None => (fields::read(FieldKind::LongText, &path, reply).map(Shown::Plain), Vec::new()),
        };
        let view = AnswerView { main, follow_ups, comment, documents };
        let is_empty = view.main.is_none()
            && view.follow_ups.is_empty()
            && view.comment.is_none()
            && view.documents.is_empty();
        (!is_empty).then_some(view)
    }

    /// Adds the forms for answering to these questions.
    pub fn add_forms(&self, questions: &mut [QuestionView], own: &[String]) {
        for view in questions.iter_mut().filter(|view| own.contains(&view.id)) {
            view.form = Some(self.answer_form(view));
        }
    }

    fn answer_form(&self, view: &QuestionView) -> AnswerForm {
        let path = format!("a.{}", view.id);
        let label = view.text.clone().unwrap_or_default();
        let documents = self.documents_at(&path);
        let Some(question) = self.procedure().question(&view.id) else {
            return AnswerForm { main: own_answer(path, label), follow_ups: Vec::new(), documents };
        };
        let message = format!("question-{}", view.id);
        let main = FieldView {
            kind: question.kind,
            label,
            help: self.loaded.find(self.language, &message, "help").map(str::to_owned),
            choices: self.choices(question.list.as_deref(), &question.options, &message),
            is_required: true,
            is_required_sometimes: false,
            required_parts: Vec::new(),
            is_personal: view.is_personal,
            max_length: None,
            when: None,
            documents: documents.clone(),
            path: path.clone(),
        };
        let follow_ups = question
            .follow_ups
            .iter()
            .map(|field| {
                let message = format!("question-{}-{}", view.id, field.id);
                let path_of_name = |name: &str| match name {
                    "answer" => path.clone(),
                    sibling => format!("{path}.{sibling}"),
                };
                self.field(field, &message, path_of_name(&field.id), &path_of_name, self.reply_day)
            })
            .collect();
        AnswerForm { main, follow_ups, documents }
    }
}

fn own_answer(path: String, label: String) -> FieldView {
    FieldView {
        path,
        kind: FieldKind::LongText,
        label,
        help: None,
        choices: Vec::new(),
        is_required: true,
        is_required_sometimes: false,
        required_parts: Vec::new(),
        is_personal: true,
        max_length: None,
        when: None,
        documents: Vec::new(),
    }
}
