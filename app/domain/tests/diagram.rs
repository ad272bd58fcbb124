//! The picture of a workflow: nothing overlaps, every line begins and ends at its boxes, nothing is missing; and the
//! view from which it is drawn.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a picture that is not as it should be fails the test"
)]

#[path = "catalogue/eldest.rs"]
mod eldest;

use domain::exchanges::Action;
use domain::language::Language;
use domain::procedures::Procedure;
use domain::procedures::acts::ActView;
use domain::procedures::definition::{FieldKind, Sensitivity};
use domain::procedures::diagram::{Chart, ChartMove, Diagram, Paragraph, Point, Rectangle, layout};
use domain::procedures::parse::parse;
use domain::procedures::view::{GroundView, JoinedMoves, ProcedureView, joined, view};
use eldest::eldest;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A workflow in which nothing leads back.
const STRAIGHT: &str = include_str!("fixtures/first_version/procedure.toml");
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");

fn read(source: &str) -> Procedure {
    parse("procedure.toml", source).unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// The view in which every text is its own name.
fn named(source: &str) -> ProcedureView {
    view(&read(source), Language::Mt, &|message, attribute| {
        (attribute != "help").then(|| format!("{message}.{attribute}"))
    })
}

fn paragraph(text: &str, is_quiet: bool) -> Paragraph {
    Paragraph { text: text.to_owned(), is_quiet }
}

/// The chart of a procedure as its page makes it, with names in place of words.
fn chart(view: &ProcedureView) -> Chart {
    let label = |line: &JoinedMoves| {
        let parts = line.by.iter().flat_map(|(actions, by)| {
            let actions: Vec<&str> = actions.iter().map(|action| action.code()).collect();
            [paragraph(&actions.join(", "), false), paragraph(&by.join(", "), true)]
        });
        parts.collect()
    };
    Chart {
        states: view
            .states
            .iter()
            .map(|state| {
                let who = state.waiting_for.iter().map(|side| paragraph(side, true));
                std::iter::once(paragraph(&state.name, false)).chain(who).collect()
            })
            .collect(),
        moves: joined(&view.states)
            .iter()
            .map(|line| ChartMove { from: line.from, to: line.to, label: label(line) })
            .collect(),
    }
}

fn is_on_edge(point: Point, frame: Rectangle) -> bool {
    let is_across = (frame.x..=frame.right()).contains(&point.x);
    let is_along = (frame.y..=frame.bottom()).contains(&point.y);
    is_across
        && is_along
        && (point.x == frame.x || point.x == frame.right() || point.y == frame.y || point.y == frame.bottom())
}

/// What two points of a line span: the line between them does not leave it, curved or not.
fn span(pair: &[Point]) -> Rectangle {
    let (x, y) = (pair[0].x.min(pair[1].x), pair[0].y.min(pair[1].y));
    Rectangle { x, y, width: (pair[0].x - pair[1].x).abs(), height: (pair[0].y - pair[1].y).abs() }
}

/// Whether a line between two points enters the rectangle.
fn enters(line: Rectangle, frame: Rectangle) -> bool {
    line.x < frame.right()
        && frame.x < line.right().max(line.x + 1)
        && line.y < frame.bottom()
        && frame.y < line.bottom().max(line.y + 1)
        && !(line.right() == frame.x || line.bottom() == frame.y)
}

fn everything_has_its_place(chart: &Chart, diagram: &Diagram) {
    let states: Vec<usize> = diagram.boxes.iter().map(|drawn| drawn.state).collect();
    assert_eq!(states, (0..chart.states.len()).collect::<Vec<_>>());
    let wanted: Vec<(usize, usize)> = chart.moves.iter().map(|line| (line.from, line.to)).collect();
    let drawn: Vec<(usize, usize)> = diagram.moves.iter().map(|line| (line.from, line.to)).collect();
    assert_eq!(drawn, wanted);
    let boxes = diagram.boxes.iter().map(|drawn| drawn.frame);
    let frames: Vec<Rectangle> = boxes.chain(diagram.moves.iter().map(|line| line.label)).collect();
    let whole = Rectangle { x: 0, y: 0, width: diagram.width, height: diagram.height };
    for (at, frame) in frames.iter().enumerate() {
        assert!(frame.x >= 0 && frame.right() <= whole.width, "{frame:?} of {whole:?}");
        assert!(frame.y >= 0 && frame.bottom() <= whole.height, "{frame:?} of {whole:?}");
        for other in &frames[at + 1..] {
            assert!(!frame.overlaps(other), "{frame:?} {other:?}");
        }
    }
    for line in &diagram.moves {
        let (from, to) = (diagram.boxes[line.from].frame, diagram.boxes[line.to].frame);
        assert!(is_on_edge(line.before[0], from), "{line:?} does not begin at {from:?}");
        assert!(is_on_edge(*line.after.last().unwrap(), to), "{line:?} does not end at {to:?}");
        for part in [&line.before, &line.after] {
            assert!(part.len() > 1, "{line:?}");
            for pair in part.windows(2) {
                for frame in &frames {
                    assert!(!enters(span(pair), *frame), "{pair:?} of {line:?} enters {frame:?}");
                }
            }
        }
    }
}

#[test]
fn the_workflows_that_we_have_are_drawn() {
    for source in [eldest().as_str(), STRAIGHT, INVENTED] {
        let chart = chart(&named(source));
        let diagram = layout(&chart);
        everything_has_its_place(&chart, &diagram);
        let texts: BTreeSet<&str> =
            diagram.boxes.iter().flat_map(|b| &b.lines).map(|l| l.text.as_str()).collect();
        for state in &read(source).states {
            assert!(texts.contains(format!("state-{}.name", state.id).as_str()), "{} is not there", state.id);
        }
    }
}

#[test]
fn the_draft_stands_above_all_and_what_follows_stands_below() {
    let chart = chart(&named(STRAIGHT));
    let diagram = layout(&chart);
    let top = |state: usize| diagram.boxes[state].frame.y;
    assert!((1..diagram.boxes.len()).all(|state| top(state) > top(0)));
    for line in diagram.moves.iter().filter(|line| line.from != line.to) {
        assert!(top(line.to) > top(line.from), "{line:?}");
    }
}

#[test]
fn a_move_back_runs_at_the_right_and_points_upwards() {
    let state = |name: &str| vec![paragraph(name, false)];
    let line = |from, to| ChartMove { from, to, label: state("again") };
    let chart = Chart {
        states: ["draft", "sent", "open", "done"].map(state).to_vec(),
        moves: vec![line(0, 1), line(1, 2), line(2, 1), line(2, 3), line(3, 0)],
    };
    let diagram = layout(&chart);
    everything_has_its_place(&chart, &diagram);
    for back in [2, 4] {
        let line = &diagram.moves[back];
        let [before, tip] = line.after.last_chunk().unwrap();
        assert!(before.y > tip.y, "{line:?}");
        let forward = diagram.moves.iter().filter(|other| other.from < other.to);
        let beside = forward.filter(|other| other.label.y == line.label.y);
        assert!(beside.into_iter().all(|other| other.label.x < line.label.x), "{line:?}");
    }
}

#[test]
fn a_move_without_its_states_is_left_out_and_nothing_is_drawn_of_nothing() {
    let chart = Chart {
        states: vec![vec![paragraph("alone", false)]],
        moves: vec![ChartMove { from: 0, to: 7, label: vec![] }, ChartMove { from: 9, to: 9, label: vec![] }],
    };
    let diagram = layout(&chart);
    assert_eq!((diagram.boxes.len(), diagram.moves.len()), (1, 0));
    let nothing = layout(&Chart::default());
    assert!(nothing.boxes.is_empty() && nothing.width > 0 && nothing.height > 0);
}

#[test]
fn the_view_tells_the_definition_and_hides_nothing_of_it() {
    let view = named(INVENTED);
    assert!(view.is_public);
    assert_eq!((view.version, view.language, view.name.as_str()), (3, Language::Mt, "procedure.name"));
    let sides: Vec<_> = view.sides.iter().map(|side| (side.name.as_str(), side.actions.as_slice())).collect();
    assert_eq!(
        sides,
        [
            (
                "side-port.name",
                [Action::Send, Action::Withdraw, Action::Close, Action::Rate, Action::SendElsewhere]
                    .as_slice()
            ),
            ("side-registry.name", [Action::Accept, Action::Refuse, Action::Reply, Action::Rate].as_slice()),
        ]
    );
    let fields: Vec<_> = view.sections.iter().flat_map(|section| &section.fields).collect();
    assert_eq!(fields.len(), read(INVENTED).fields.len());
    let offences = fields.iter().find(|field| field.label == "field-offences.label").unwrap();
    assert_eq!(offences.value.sensitivity, Sensitivity::Special);
    // Every text of this view is its own name.
    let act = |celex: &str| ActView { celex: celex.into(), title: format!("act-{celex}.title") };
    let ground = GroundView { act: act("32016L1629"), article: Some("22(3)".into()) };
    assert_eq!(offences.value.ground.as_ref(), Some(&ground));
    let kind = fields.iter().find(|field| field.label == "field-vessel_type.label").unwrap();
    assert_eq!(kind.value.choices[0], "list-vessel_types.option-barge");
    assert!(kind.is_visible_before_acceptance && kind.is_required && !kind.is_conditional);
    let questions: Vec<_> = view.questions.iter().flat_map(|set| &set.questions).collect();
    let numbers: Vec<_> = questions.iter().map(|question| question.number.as_str()).collect();
    assert_eq!(numbers, ["H1", "H2", "C1", "C2"]);
    assert_eq!(questions[0].answer.kind, FieldKind::YesNo);
    assert_eq!(questions[0].follow_ups[0].value.choices[0], "question-certificate-fault.option-expired");
    assert_eq!(
        view.refusal.as_ref().unwrap().grounds,
        ["ground-not_our_register.text", "ground-vessel_unknown.text"]
    );
    assert_eq!(view.deadlines[0].holder, "side-registry.name");
    assert_eq!(view.retention.block_ground, Some(act("32016L1629")));
    assert_eq!(view.retention.regulation, act("32012R1024"));
}

/// The shared workflow with these rules for coordinators.
fn ruled(rules: &str) -> ProcedureView {
    named(&format!("{}{rules}", eldest()))
}

#[test]
fn approval_that_the_rule_bars_is_not_drawn_and_everything_else_is() {
    let names = |view: &ProcedureView| -> BTreeSet<String> {
        view.states.iter().map(|state| state.name.clone()).collect()
    };
    let never = |path: &str| format!("\n[[coordinator]]\npath = \"{path}\"\nrule = \"never\"\n");
    let whole = ruled("");
    let states =
        |ids: &[&str]| -> BTreeSet<String> { ids.iter().map(|id| format!("state-{id}.name")).collect() };
    let of_requests = states(&["awaiting_approval", "to_be_changed", "not_approved"]);
    let of_replies = states(&["reply_awaiting_approval"]);
    assert!(names(&whole).is_superset(&of_requests) && names(&whole).is_superset(&of_replies));
    for (rules, barred) in [
        (never("requests"), of_requests.clone()),
        (never("replies"), of_replies.clone()),
        (never("requests") + &never("replies"), &of_requests | &of_replies),
        (never("requests").replace("never", "mandatory"), BTreeSet::new()),
    ] {
        let view = ruled(&rules);
        assert_eq!(&names(&whole) - &names(&view), barred, "{rules}");
        let chart = chart(&view);
        everything_has_its_place(&chart, &layout(&chart));
        let told = view.deadlines.iter().flat_map(|deadline| &deadline.states);
        assert!(told.clone().all(|state| names(&view).contains(state)));
        for (from, state) in view.states.iter().enumerate() {
            let before = whole.states.iter().find(|known| known.name == state.name).unwrap();
            let leads = |view: &ProcedureView, moves: &[domain::procedures::view::MoveView]| -> BTreeSet<_> {
                moves.iter().map(|row| (row.action.code(), view.states[row.to].name.clone())).collect()
            };
            let left: BTreeSet<_> =
                leads(&whole, &before.moves).into_iter().filter(|(_, to)| !barred.contains(to)).collect();
            assert_eq!(leads(&view, &state.moves), left, "{from}");
        }
    }
}

#[test]
fn moves_between_the_same_states_are_one_line() {
    let view = named(STRAIGHT);
    let lines = joined(&view.states);
    let stays = lines.iter().find(|line| line.from == line.to && line.by.len() > 1).unwrap();
    assert_eq!(stays.by[0].0, [Action::ProposeDate, Action::AgreeDate]);
    let mut drawn = Vec::new();
    for line in &lines {
        for (actions, by) in &line.by {
            drawn.extend(
                actions.iter().flat_map(|a| by.iter().map(|by| (line.from, line.to, *a, by.clone()))),
            );
        }
    }
    let mut told = Vec::new();
    for (from, state) in view.states.iter().enumerate() {
        for row in &state.moves {
            told.extend(row.by.iter().map(|by| (from, row.to, row.action, by.clone())));
        }
    }
    let rate = lines
        .iter()
        .filter(|line| line.by.iter().any(|(actions, by)| *actions == [Action::Rate] && by.len() == 2));
    assert_eq!(rate.count(), 1, "what each side may do is said once");
    drawn.sort();
    told.sort();
    assert_eq!(drawn, told);
}

fn any_paragraphs() -> impl Strategy<Value = Vec<Paragraph>> {
    let words = prop_oneof!["[a-zäß]{1,30}( [a-z]{1,24}){0,5}", "[Α-Ωα-ω]{1,22}( [α-ω]{1,22}){0,4}"];
    proptest::collection::vec(
        (words, any::<bool>()).prop_map(|(text, is_quiet)| Paragraph { text, is_quiet }),
        1..3,
    )
}

fn any_chart() -> impl Strategy<Value = Chart> {
    (1..13_usize).prop_flat_map(|count| {
        let states = proptest::collection::vec(any_paragraphs(), count);
        let pairs = proptest::collection::btree_set((0..count, 0..count), 0..(count * 3).min(26));
        let labels = proptest::collection::vec(any_paragraphs(), 26);
        (states, pairs, labels).prop_map(|(states, pairs, labels)| Chart {
            states,
            moves: pairs
                .into_iter()
                .zip(labels)
                .map(|((from, to), label)| ChartMove { from, to, label })
                .collect(),
        })
    })
}

proptest! {
    #[test]
    fn whatever_the_workflow_nothing_overlaps_and_nothing_is_missing(chart in any_chart()) {
        let diagram = layout(&chart);
        everything_has_its_place(&chart, &diagram);
        prop_assert_eq!(layout(&chart), diagram);
    }
}
