//! Daily work as the server renders it: results with their reasons, notes, labels, and what nobody may do.

use app::casework::components::bulk_form::BulkForm;
use app::casework::components::label_tag::LabelTag;
use app::casework::components::notes::Notes;
use app::casework::components::same_person::SamePerson;
use app::casework::components::step_result::StepResult;
use app::casework::components::work_panel::WorkPanel;
use app::error::AppError;
use app::i18n::Locale;
use app::visit::{Posted, Visit};
use domain::casework::Colour;
use domain::casework::view::{CaseworkView, InboxWork, LabelView, NoteView, SamePersonView, StepView};
use domain::exchanges::view::{Coded, ExchangeLink};
use domain::ids::{ExchangeId, LabelId, NoteId, StepId};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use leptos::prelude::*;
use time::macros::datetime;
use uuid::Uuid;

fn page(posted: Option<Posted>, view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| {
        provide_context(Locale(Language::En));
        provide_context(Visit { posted, path: "/inbox?pile=".into(), ..Visit::nobody() });
        view().to_html()
    })
}

fn label(name: &str) -> LabelView {
    LabelView { id: LabelId(Uuid::from_u128(3)), name: name.into(), colour: Colour::Soon }
}

fn casework() -> CaseworkView {
    CaseworkView {
        id: ExchangeId(Uuid::from_u128(9)),
        assigned: Some("Karin".into()),
        holder: None,
        is_mine: false,
        may_take: false,
        may_give_back: false,
        colleagues: Vec::new(),
        unit: Some("<b>Recht</b>".into()),
        units: Vec::new(),
        may_leave_unit: false,
        labels: vec![label("<b>Urgent</b>")],
        more_labels: Vec::new(),
        may_label: false,
        may_read_notes: true,
        may_write_notes: false,
        notes: Vec::new(),
        may_repeat: false,
    }
}

#[test]
fn a_result_names_what_was_done_and_why_the_rest_was_not() {
    let step = StepView {
        id: StepId(Uuid::from_u128(1)),
        work: "give_back".into(),
        target: String::new(),
        is_undone: false,
        may_undo: true,
        done: vec![ExchangeLink { id: ExchangeId(Uuid::from_u128(9)), number: "PQ-2026-000009".into() }],
        unchanged: Vec::new(),
        failed: vec![
            (None, "not-found".into()),
            (Some("PQ-2026-000010".into()), Refusal::ColleagueWithoutRole.code().into()),
        ],
    };
    let html = page(None, || view! { <StepResult step=step.clone()/> }.into_any());
    assert!(html.contains("Given back:") && html.contains("PQ-2026-000009"), "{html}");
    assert!(html.contains("This colleague cannot work on the request."), "{html}");
    assert!(html.contains("/api/undo_step") && html.contains("value=\"/inbox?pile=\""), "{html}");
    let over = StepView { may_undo: false, ..step };
    assert!(!page(None, || view! { <StepResult step=over/> }.into_any()).contains("/api/undo_step"));
}

#[test]
fn who_may_only_read_is_offered_nothing() {
    let html = page(None, || view! { <WorkPanel view=casework()/> }.into_any());
    assert!(html.contains("Karin") && !html.contains("<form") && !html.contains("<button"), "{html}");
    assert!(!html.contains("<b>Urgent") && !html.contains("<b>Recht"), "names are text: {html}");
    let nothing = InboxWork { labels: vec![label("Urgent")], ..InboxWork::default() };
    assert!(!page(None, || view! { <BulkForm work=nothing is_empty=false/> }.into_any()).contains("<form"));
}

#[test]
fn a_refused_choice_for_many_comes_back_with_what_was_chosen() {
    let problem = FieldProblem::new("label", ProblemCode::Required);
    let error = AppError { problems: vec![problem], ..AppError::coded("incomplete") };
    let entries = [("person", "p1"), ("exchange", "e1")].into_iter().collect();
    let posted = Posted { endpoint: "work_on_exchanges".into(), error, entries };
    let colleagues = vec![Coded { code: "p1".into(), text: "Karin".into() }];
    let (labels, units) = (vec![label("Urgent")], vec![Coded { code: "u1".into(), text: "Recht".into() }]);
    let work = InboxWork { colleagues, labels, units, is_in_unit: false, may_work: true, may_label: true };
    let html = page(Some(posted), || view! { <BulkForm work=work is_empty=false/> }.into_any());
    assert!(html.contains("href=\"#field-label\"") && html.contains("id=\"field-label-error\""), "{html}");
    assert!(html.contains("value=\"p1\" selected") && html.contains("value=\"to_unit\""), "{html}");
}

#[test]
fn a_note_is_text_and_only_its_author_is_offered_to_take_it_back() {
    let note = |may_take_back| NoteView {
        id: NoteId(Uuid::from_u128(5)),
        at: datetime!(2026-11-23 08:00 UTC),
        author: "Kai".into(),
        text: "<script>canary</script>".into(),
        may_take_back,
    };
    let shown = |may| {
        let view = CaseworkView { notes: vec![note(may)], ..casework() };
        page(None, || view! { <Notes view=view/> }.into_any())
    };
    assert!(!shown(true).contains("<script>") && shown(true).contains("/api/take_note_back"));
    assert!(!shown(false).contains("/api/take_note_back") && !shown(false).contains("/api/add_note"));
    let blind = CaseworkView { may_read_notes: false, notes: vec![note(true)], ..casework() };
    assert!(!page(None, || view! { <Notes view=blind/> }.into_any()).contains("canary"));
}

#[test]
fn the_warning_links_only_to_what_the_reader_may_open() {
    let requests = vec![
        SamePersonView { number: "PQ-1".into(), id: Some(ExchangeId(Uuid::from_u128(9))) },
        SamePersonView { number: "PQ-2".into(), id: None },
    ];
    let html = page(None, || view! { <SamePerson requests=requests/> }.into_any());
    assert!(html.contains("PQ-1") && html.contains("PQ-2") && html.matches("<a ").count() == 1, "{html}");
    assert!(!page(None, || view! { <SamePerson requests=Vec::new()/> }.into_any()).contains("message"));
}

#[test]
fn every_colour_of_a_label_is_one_of_the_stylesheet() {
    let style = include_str!("../../../style/ui/tag.scss");
    let line = style.lines().find(|line| line.contains("@each $colour")).unwrap();
    for colour in Colour::ALL {
        assert!(line.contains(colour.code()), "{colour:?}");
        let html = page(None, || view! { <LabelTag label=LabelView { colour, ..label("x") }/> }.into_any());
        assert!(html.contains(&format!("tag--{}", colour.code())), "{html}");
    }
}
