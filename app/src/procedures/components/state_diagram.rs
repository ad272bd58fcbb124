//! The workflow as a picture. The table beside it says the same.

use crate::procedures::words::action_name;
use crate::{t, t_attr};
use domain::procedures::definition::Phase;
use domain::procedures::diagram::{Chart, ChartMove, DrawnMove, DrawnState, Line, Paragraph, Point, layout};
use domain::procedures::view::{JoinedMoves, ProcedureView, StateView, joined};
use leptos::prelude::*;
use std::fmt::Write as _;

/// Half the width of the tip of a line, and its length.
const TIP: (i32, i32) = (5, 9);

/// The picture, in a region of its own that scrolls where it is too wide for the page.
#[component]
pub fn StateDiagram(
    /// The procedure.
    view: ProcedureView,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    let diagram = layout(&chart(&view.states));
    let size = format!("0 0 {} {}", diagram.width, diagram.height);
    let phases: Vec<&'static str> = view.states.iter().map(|state| phase_class(state.phase)).collect();
    view! {
        <div class="table-scroll diagram" tabindex="0" role="region" aria-label=t_attr!("diagram-title")>
            <svg
                class="diagram__picture"
                role="img"
                aria-labelledby="diagram-title"
                aria-describedby="diagram-description"
                viewBox=size
                width=diagram.width
                height=diagram.height
            >
                <title id="diagram-title">{t_attr!("diagram-title")}</title>
                <desc id="diagram-description">{t_attr!("diagram-description")}</desc>
                {diagram.moves.into_iter().map(|line| drawn_move(line, lang)).collect_view()}
                {diagram
                    .boxes
                    .into_iter()
                    .zip(phases)
                    .map(|(drawn, phase)| drawn_state(drawn, phase, lang))
                    .collect_view()}
            </svg>
        </div>
        <p class="procedure__meta">{t!("diagram-description")}</p>
    }
}

fn drawn_state(drawn: DrawnState, class: &'static str, lang: Option<&'static str>) -> impl IntoView {
    let frame = drawn.frame;
    view! {
        <g class=class>
            <rect class="diagram__box" x=frame.x y=frame.y width=frame.width height=frame.height></rect>
            {drawn.lines.into_iter().map(|line| drawn_line(line, lang)).collect_view()}
        </g>
    }
}

fn drawn_move(drawn: DrawnMove, lang: Option<&'static str>) -> impl IntoView {
    let tip = tip(&drawn.after);
    view! {
        <g class="diagram__move">
            <path class="diagram__line" d=format!("{} {}", traced(&drawn.before), traced(&drawn.after))></path>
            <path class="diagram__tip" d=tip></path>
            // What is done is said by the interface, who does it by the procedure.
            {drawn
                .lines
                .into_iter()
                .map(|line| {
                    let lang = lang.filter(|_| line.is_quiet);
                    drawn_line(line, lang)
                })
                .collect_view()}
        </g>
    }
}

fn drawn_line(line: Line, lang: Option<&'static str>) -> impl IntoView {
    let class = if line.is_quiet { "diagram__text diagram__text--quiet" } else { "diagram__text" };
    view! { <text class=class x=line.x y=line.y lang=lang>{line.text}</text> }
}

/// A line from point to point: straight along an axis, else a curve that leaves and arrives upright.
fn traced(points: &[Point]) -> String {
    let mut path = String::new();
    let mut last: Option<Point> = None;
    for point in points {
        let Point { x, y } = point;
        let _ = match last {
            None => write!(path, "M{x} {y}"),
            Some(before) if before.x == *x || before.y == *y => write!(path, "L{x} {y}"),
            Some(before) => {
                let middle = i32::midpoint(before.y, *y);
                write!(path, "C{} {middle} {x} {middle} {x} {y}", before.x)
            }
        };
        last = Some(*point);
    }
    path
}

/// The tip at the end of a line.
fn tip(points: &[Point]) -> String {
    let Some([before, end]) = points.last_chunk() else { return String::new() };
    let (half, length) = TIP;
    let Point { x, y } = end;
    if before.y == end.y {
        let back = x + (before.x - x).signum() * length;
        return format!("M{x} {y}L{back} {}L{back} {}Z", y - half, y + half);
    }
    let back = y + (before.y - y).signum() * length;
    format!("M{x} {y}L{} {back}L{} {back}Z", x - half, x + half)
}

const fn phase_class(phase: Phase) -> &'static str {
    match phase {
        Phase::Draft => "diagram__state diagram__state--draft",
        Phase::Sent => "diagram__state diagram__state--sent",
        Phase::Open => "diagram__state diagram__state--open",
        Phase::Closed => "diagram__state diagram__state--closed",
    }
}

/// The words of the picture: each state with who has to act, each move with who may make it.
fn chart(states: &[StateView]) -> Chart {
    let loud = |text: String| Paragraph { text, is_quiet: false };
    let quiet = |text: &String| Paragraph { text: text.clone(), is_quiet: true };
    let label = |line: &JoinedMoves| {
        let parts = line.by.iter().flat_map(|(actions, by)| {
            let actions = actions.iter().map(|action| loud(action_name(*action)));
            actions.chain(by.iter().map(quiet)).collect::<Vec<_>>()
        });
        parts.collect()
    };
    Chart {
        states: states
            .iter()
            .map(|state| {
                std::iter::once(loud(state.name.clone())).chain(state.waiting_for.iter().map(quiet)).collect()
            })
            .collect(),
        moves: joined(states)
            .iter()
            .map(|line| ChartMove { from: line.from, to: line.to, label: label(line) })
            .collect(),
    }
}
