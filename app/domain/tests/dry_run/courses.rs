//! Courses of a definition that together take every step which is possible in each of its states. The stories of the
//! operations use this file too.

use domain::procedures::Procedure;
use domain::procedures::design::dry_run::{Cast, Course, Move, play};
use std::collections::{BTreeSet, VecDeque};
use time::OffsetDateTime;

/// No course is longer, so that those which go in circles end.
const LONGEST: usize = 20;

/// The courses, as moves.
pub fn courses(procedure: &Procedure, cast: &Cast, beginning: OffsetDateTime) -> Vec<Vec<Move>> {
    let mut taken = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open: VecDeque<(String, Move, Vec<Move>)> = VecDeque::new();
    let mut courses = Vec::new();
    let mut visit = |course: &Course, path: &[Move], open: &mut VecDeque<(String, Move, Vec<Move>)>| {
        for next in &course.moves {
            if seen.insert((state_of(course), next.written())) {
                open.push_back((state_of(course), next.clone(), path.to_vec()));
            }
        }
    };
    visit(&play(procedure, cast, &[], beginning), &[], &mut open);
    while let Some((state, next, mut path)) = open.pop_front() {
        if !taken.insert((state, next.written())) {
            continue;
        }
        path.push(next);
        loop {
            let course = play(procedure, cast, &path, beginning);
            assert_eq!(course.played, path.len(), "what was possible is played");
            visit(&course, &path, &mut open);
            let new = |next: &&Move| !taken.contains(&(state_of(&course), next.written()));
            let Some(next) = course.moves.iter().find(new).filter(|_| path.len() < LONGEST) else { break };
            taken.insert((state_of(&course), next.written()));
            path.push(next.clone());
        }
        courses.push(path);
    }
    courses
}

fn state_of(course: &Course) -> String {
    let last = course.standings.last().unwrap();
    last.exchange.state("draft").unwrap_or_default().to_owned()
}
