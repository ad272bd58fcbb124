//! Courses of a definition that together take every step which is possible in each of its states. The stories of the
//! operations use this file too.

use domain::exchanges::Action;
use domain::procedures::Procedure;
use domain::procedures::design::dry_run::{Cast, Coordination, Course, Move, play};
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

/// Courses in which coordinators decide, and the Commission gives its opinion or is informed where the definition provides for
/// it.
pub fn coordinated_courses(procedure: &Procedure, coordination: Coordination) -> Vec<Vec<Move>> {
    let courses = match coordination {
        Coordination::Nobody => Vec::new(),
        Coordination::Disputes => disputes(procedure),
        Coordination::Approval => APPROVALS.map(str::to_owned).to_vec(),
    };
    courses.iter().map(|path| Move::read_all(path)).collect()
}

/// What is sent is approved, not approved, taken back and given back; at the end of the last one answers still wait.
const APPROVALS: [&str; 3] = [
    "send.requester,take_up.requester_coordinator,refuse_approval.requester_coordinator",
    "send.requester,take_up.requester_coordinator,approve.requester_coordinator,accept.responder,\
        reply.responder,take_up.responder_coordinator,approve.responder_coordinator,close.requester",
    "send.requester,take_back.requester,submit.requester,take_up.requester_coordinator,\
        return_for_changes.requester_coordinator,submit.requester,approve.requester_coordinator,\
        accept.responder,reply_partly.responder,take_back.responder,reply.responder,\
        take_up.responder_coordinator,return_for_changes.responder_coordinator,reply.responder",
];

/// Two authorities disagree on a refusal, which comes after the acceptance in some definitions, or on an answer; or nobody
/// moves.
fn disputes(procedure: &Procedure) -> Vec<String> {
    let is_first = procedure.transition(Action::Refuse, "sent", procedure.answering_side()).is_some();
    let (accepted, again) = if is_first { ("", "accept.responder,") } else { ("accept.responder,", "") };
    let refused = format!("send.requester,{accepted}refuse.responder");
    let referred = format!("{refused},refer.requester,take_up.requester_coordinator");
    let supported =
        format!("{referred},support_referral.requester_coordinator,take_up.responder_coordinator");
    let declined = "send.requester,accept.responder,involve.responder,take_up.requester_coordinator,\
        take_up.responder_coordinator,reply.responder,ask_more.requester,refuse_more.responder,\
        refer.requester,support_referral.requester_coordinator";
    let mut courses = vec![
        format!("{referred},reject_referral.requester_coordinator"),
        format!("{supported},find_justified.responder_coordinator"),
        format!("{supported},find_unjustified.responder_coordinator,{again}reply.responder,close.requester"),
        format!("{supported},take_over.responder_coordinator,reply.responder,close.requester"),
        format!("{declined},find_sufficient.responder_coordinator,close.requester"),
        format!("{declined},find_insufficient.responder_coordinator,reply.responder"),
        format!("{declined},take_over.responder_coordinator,reply.responder"),
        "send.requester,accept.responder,wait,wait,wait".to_owned(),
        // The day of acceptance passes, and coordinators are called in.
        "send.requester,wait,wait,wait,take_up.responder_coordinator,refuse.responder_coordinator".to_owned(),
        "send.requester,wait,wait,wait,take_up.responder_coordinator,forward.responder_coordinator"
            .to_owned(),
    ];
    if procedure.informed_side().is_some() {
        courses.push(
            "send.requester,accept.responder,inform_commission.requester,reply.responder,close.requester"
                .to_owned(),
        );
    }
    if procedure.opinion_side().is_some() {
        courses.push(format!(
            "{refused},refer_to_commission.requester,take_up.commission,give_opinion.commission,\
            accept_refusal.requester"
        ));
        courses.push(format!(
            "{refused},refer_to_commission.responder,refer.requester,take_up.commission,\
            take_up.requester_coordinator,give_opinion.commission,reject_referral.requester_coordinator"
        ));
    }
    courses
}
