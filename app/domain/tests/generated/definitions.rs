//! Sound definitions made at random: fields, states, moves by either side, by those who have a part, by coordinators and by
//! the Commission, and deadlines of every kind.

use domain::exchanges::Action;
use domain::procedures::Procedure;
use domain::procedures::definition::{Phase, TransitionDefinition};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is drawn by lot besides the number of states.
#[derive(Debug, Clone)]
struct Lot {
    /// How many states lie between acceptance and answer.
    open: usize,
    /// Whether there is each of the optional parts.
    has: Vec<bool>,
    /// From which states an optional move begins.
    from: Vec<usize>,
    /// Lengths of periods.
    lengths: Vec<u16>,
    /// Units of periods.
    units: Vec<usize>,
    /// Fields: kind and sensitivity.
    fields: Vec<(usize, usize, bool)>,
}

const UNITS: [&str; 4] = ["working_days", "calendar_days", "weeks", "months"];
const KINDS: [&str; 7] = ["text", "long_text", "number", "date", "yes_no", "country", "person"];

/// Sources of definitions.
pub fn definitions() -> impl Strategy<Value = String> {
    (
        1_usize..5,
        prop::collection::vec(any::<bool>(), 36),
        prop::collection::vec(0_usize..16, 8),
        prop::collection::vec(1_u16..30, 8),
        prop::collection::vec(0..UNITS.len(), 8),
        prop::collection::vec((0..KINDS.len(), 0_usize..3, any::<bool>()), 1..6),
    )
        .prop_map(|(open, has, from, lengths, units, fields)| {
            source(&Lot { open, has, from, lengths, units, fields })
        })
}

fn source(lot: &Lot) -> String {
    let mut text = HEAD.to_owned();
    for (n, (kind, sensitivity, shown)) in lot.fields.iter().enumerate() {
        let kind = KINDS[*kind];
        let sensitivity = if kind == "person" { 1 } else { *sensitivity };
        let sensitivity = ["ordinary", "personal", "special"][sensitivity];
        let ground = if sensitivity == "special" { "ground = \"32012R1024 9\"\n" } else { "" };
        let is_shown = *shown && sensitivity == "ordinary" && kind != "long_text";
        let shown = if is_shown { "before_acceptance = true\n" } else { "" };
        let _ = write!(
            text,
            "[[field]]\nid = \"field_{n}\"\nsection = \"matter\"\nkind = \"{kind}\"\nsensitivity = \
             \"{sensitivity}\"\n{ground}{shown}\n"
        );
    }
    admission(lot, &mut text);
    copies(lot, &mut text);
    others(lot, &mut text);
    states(lot, &mut text);
    moves(lot, &mut text);
    deadlines(lot, &mut text);
    attachments(lot, &mut text);
    notices(lot, &mut text);
    text
}

const HEAD: &str = r#"
procedure = "made_at_random"
policy_area = "invented_area"
kind = "request"
version = 1
number_prefix = "RND"
competence = ["anything"]
legal_acts = ["32012R1024"]
block_after_months = 6
document_kinds = ["paper", "proof"]
own_questions = 2
refusal = { grounds = [], needs_reason = true }

[[side]]
id = "asker"
initiates = true

[[side]]
id = "asked"
answers = true

[[side]]
id = "asker_help"
coordinates = "asker"

[[side]]
id = "asked_help"
coordinates = "asked"

[[section]]
id = "matter"
step = "subject"

"#;

/// The states between acceptance and answer; in each the other side has to act.
fn open(lot: &Lot) -> Vec<String> {
    (0..lot.open).map(|n| format!("open_{n}")).collect()
}

/// Whether the optional part is there.
fn has(lot: &Lot, n: usize) -> bool {
    lot.has[n]
}

/// Whether a refusal can be referred before it closes anything.
fn is_refusal_open(lot: &Lot) -> bool {
    has(lot, 3) && has(lot, 23)
}

fn state(text: &mut String, id: &str, rest: &str) {
    let _ = write!(text, "[[state]]\nid = \"{id}\"\n{rest}\n\n");
}

/// Of those that can be asked, one is left out by most of what an admission may say.
fn admission(lot: &Lot, text: &mut String) {
    if has(lot, 28) {
        let says =
            ["kinds = [\"office\"]", "levels = [\"national\"]", "abroad = true", "countries = [\"FI\"]"];
        let says = says[lot.from[7] % says.len()];
        let _ = write!(text, "[[admission]]\nside = \"asked\"\n{says}\n\n");
    }
}

/// Coordinators that only receive a copy, of the header or of the content.
fn copies(lot: &Lot, text: &mut String) {
    for (n, helped) in [(30, "asker"), (31, "asked")] {
        if has(lot, n) {
            let rule = if lot.from[6].is_multiple_of(2) { "header" } else { "content" };
            let _ = write!(
                text,
                "[[side]]\nid = \"{helped}_copy\"\ncopy = \"{rule}\"\ncopy_for = \"{helped}\"\n\n"
            );
        }
    }
}

/// Those who take a part, and the Commission, which gives its opinion or is informed.
fn others(lot: &Lot, text: &mut String) {
    if has(lot, 32) {
        text.push_str("[[side]]\nid = \"helper\"\ntakes_parts = true\n\n");
    }
    if has(lot, 34) {
        let duty = if has(lot, 35) { "gives_opinion" } else { "is_informed" };
        let _ = write!(text, "[[side]]\nid = \"commission\"\n{duty} = true\n\n");
    }
}

fn states(lot: &Lot, text: &mut String) {
    state(text, "draft", "phase = \"draft\"");
    state(text, "sent", "phase = \"sent\"\nwaiting_for = \"asked\"");
    for id in open(lot) {
        state(text, &id, "phase = \"open\"\nwaiting_for = \"asked\"");
    }
    state(text, "answered", "phase = \"open\"\nwaiting_for = \"asker\"");
    if has(lot, 0) {
        state(text, "unclear", "phase = \"open\"\nwaiting_for = \"asker\"");
    }
    if has(lot, 1) {
        state(text, "more", "phase = \"open\"\nwaiting_for = \"asked\"");
        state(text, "more_taken", "phase = \"open\"\nwaiting_for = \"asked\"");
    }
    if has(lot, 20) {
        state(text, "waiting", "phase = \"sent\"\nwaiting_for = \"asker_help\"");
        state(text, "revised", "phase = \"sent\"\nwaiting_for = \"asker\"");
        state(text, "unsent", "phase = \"closed\"\nending = \"withdrawn\"");
    }
    if has(lot, 21) {
        state(text, "reply_waiting", "phase = \"open\"\nwaiting_for = \"asked_help\"");
    }
    if has(lot, 1) && has(lot, 22) {
        state(text, "declined", "phase = \"open\"\nwaiting_for = \"asker\"");
        state(text, "referred", "phase = \"open\"\nwaiting_for = \"asker_help\"");
        state(text, "supported", "phase = \"open\"\nwaiting_for = \"asked_help\"");
    }
    if is_refusal_open(lot) {
        state(text, "turned_down", "phase = \"sent\"\nwaiting_for = \"asker\"");
        state(text, "refusal_referred", "phase = \"sent\"\nwaiting_for = \"asker_help\"");
        state(text, "refusal_supported", "phase = \"sent\"\nwaiting_for = \"asked_help\"");
    }
    state(text, "done", "phase = \"closed\"\nending = \"closed\"");
    if has(lot, 2) {
        state(text, "taken_back", "phase = \"closed\"\nending = \"withdrawn\"");
    }
    if has(lot, 3) {
        state(text, "refused", "phase = \"closed\"\nending = \"refused\"");
    }
}

fn row(text: &mut String, action: &str, from: &[String], to: &str, by: &str, rest: &str) {
    let to = if to.is_empty() { String::new() } else { format!("to = \"{to}\"\n") };
    let by = if by.is_empty() { String::new() } else { format!("\"{}\"", by.replace(' ', "\", \"")) };
    let _ = write!(text, "[[transition]]\naction = \"{action}\"\nfrom = {from:?}\n{to}by = [{by}]\n{rest}\n");
}

fn one(id: &str) -> Vec<String> {
    vec![id.to_owned()]
}

fn moves(lot: &Lot, text: &mut String) {
    let open = open(lot);
    let at = |n: usize| open[lot.from[n] % open.len()].clone();
    let awaits = |n: usize, state: &str| {
        if has(lot, n) { format!("approval = \"{state}\"\n") } else { String::new() }
    };
    row(text, "send", &one("draft"), "sent", "asker", &awaits(20, "waiting"));
    row(text, "accept", &one("sent"), &open[0], "asked", "");
    // A partial answer leads on to the next state, so that each is reached.
    for pair in open.windows(2) {
        row(text, "reply_partly", &one(&pair[0]), &pair[1], "asked", &awaits(21, "reply_waiting"));
    }
    row(text, "reply", &open, "answered", "asked", &awaits(21, "reply_waiting"));
    coordination(lot, text);
    parts(lot, text);
    confidential(lot, text);
    commission(lot, text);
    row(text, "close", &one("answered"), "done", "asker", "");
    if has(lot, 0) {
        row(text, "ask_clarification", &[at(0)], "unclear", "asked", "");
        row(text, "clarify", &one("unclear"), &at(1), "asker", "");
    }
    if has(lot, 1) {
        row(text, "ask_more", &one("answered"), "more", "asker", "");
        row(text, "accept_more", &one("more"), "more_taken", "asked", "");
        let declined = if has(lot, 22) { "declined" } else { "answered" };
        row(text, "refuse_more", &one("more"), declined, "asked", "");
        row(text, "reply", &one("more_taken"), "answered", "asked", "");
    }
    if has(lot, 2) {
        row(text, "withdraw", &[one("sent"), open.clone()].concat(), "taken_back", "asker", "");
    }
    refusal(lot, text, &at(5));
    if has(lot, 4) {
        row(text, "forward", &[one("sent"), vec![at(2)]].concat(), "sent", "asked", "");
    }
    if has(lot, 5) {
        row(text, "propose_date", &open, "", "asker asked", "");
        row(text, "agree_date", &open, "", "asker asked", "");
    }
    if has(lot, 6) {
        row(text, "correct", &[one("sent"), vec![at(3)]].concat(), "", "asker", "");
    }
    if has(lot, 7) {
        row(text, "rate", &one("done"), "", "asker asked", "");
    }
    if has(lot, 8) {
        let after = "after_days = 60\nremind_before_days = [30, 7]\n";
        row(text, "close_unattended", &one("answered"), "done", "", after);
    }
    if has(lot, 9) {
        row(text, "extend", &open, "", "asked", "");
    }
    if has(lot, 10) {
        row(text, "close", &open, "done", "asker", "after_deadline = \"reply\"\n");
    }
    closing(lot, text, &open);
    row(text, "follow_up", &one("done"), "", "asker", "");
}

/// The states in which a part may lie with somebody: it is given in an open one, from which others are reached meanwhile.
fn with_parts(lot: &Lot) -> Vec<String> {
    let mut states = open(lot);
    states.extend(has(lot, 0).then(|| "unclear".to_owned()));
    states.extend(has(lot, 21).then(|| "reply_waiting".to_owned()));
    states
}

/// How questions are given to others, and what becomes of them.
fn parts(lot: &Lot, text: &mut String) {
    if has(lot, 32) {
        let states = with_parts(lot);
        row(text, "split", &open(lot), "", "asked", "");
        row(text, "take_part_back", &states, "", "asked", "");
        row(text, "clarify_part", &states, "", "asker", "");
        for action in ["accept_part", "refuse_part", "ask_part", "reply_part"] {
            row(text, action, &states, "", "helper", "");
        }
    }
}

/// How a side asks for confidential treatment, and ends it.
fn confidential(lot: &Lot, text: &mut String) {
    if has(lot, 33) {
        let states = [one("sent"), with_parts(lot), one("answered")].concat();
        let by = if has(lot, 32) { "asker asked helper" } else { "asker asked" };
        row(text, "mark_confidential", &states, "", by, "");
        row(text, "lift_confidential", &states, "", by, "");
    }
}

/// How the Commission is asked for its opinion, or informed.
fn commission(lot: &Lot, text: &mut String) {
    if !has(lot, 34) {
        return;
    }
    let open = open(lot);
    if has(lot, 35) {
        row(text, "refer_to_commission", &open, "", "asker asked", "");
        row(text, "take_up", &open, "", "commission", "");
        row(text, "give_opinion", &open, "", "commission", "");
    } else {
        row(text, "inform_commission", &open, "", "asker asked", "");
    }
}

/// What both sides say at any time, and how they agree to close.
fn closing(lot: &Lot, text: &mut String, open: &[String]) {
    if has(lot, 29) {
        row(text, "write", open, "", "asker asked", "");
        row(text, "propose_closing", open, "", "asker asked", "");
        row(text, "agree_closing", open, "done", "asker asked", "");
        row(text, "decline_closing", open, "", "asker asked", "");
    }
}

/// How a request is refused as a whole: for good, or so that it can be referred.
fn refusal(lot: &Lot, text: &mut String, later: &str) {
    if is_refusal_open(lot) {
        let from = if has(lot, 18) { [one("sent"), vec![later.to_owned()]].concat() } else { one("sent") };
        row(text, "refuse", &from, "turned_down", "asked", "");
    } else if has(lot, 3) {
        row(text, "refuse", &one("sent"), "refused", "asked", "");
    }
}

/// What coordinators do.
fn coordination(lot: &Lot, text: &mut String) {
    let mut called = Vec::new();
    if has(lot, 20) {
        let waiting = one("waiting");
        row(text, "approve", &waiting, "", "asker_help asker", "");
        row(text, "return_for_changes", &waiting, "revised", "asker_help asker", "");
        row(text, "refuse_approval", &waiting, "unsent", "asker_help asker", "");
        row(text, "take_back", &waiting, "revised", "asker", "");
        row(text, "submit", &one("revised"), "waiting", "asker", "");
        row(text, "withdraw", &one("revised"), "unsent", "asker", "");
        called.extend(waiting);
    }
    if has(lot, 21) {
        let waiting = one("reply_waiting");
        row(text, "approve", &waiting, "", "asked_help asked", "");
        row(text, "return_for_changes", &waiting, "", "asked_help asked", "");
        row(text, "take_back", &waiting, "", "asked", "");
        called.extend(waiting);
    }
    if has(lot, 1) && has(lot, 22) {
        row(text, "refer", &one("declined"), "referred", "asker", "");
        row(text, "reject_referral", &one("referred"), "answered", "asker_help asker", "");
        row(text, "support_referral", &one("referred"), "supported", "asker_help asker", "");
        row(text, "find_sufficient", &one("supported"), "answered", "asked_help asked", "");
        row(text, "find_insufficient", &one("supported"), "more_taken", "asked_help asked", "");
        row(text, "take_over", &one("supported"), "more_taken", "asked_help", "");
        let all = ["declined", "referred", "supported"].map(str::to_owned);
        row(text, "close", &all, "done", "asker", "");
        called.extend(["referred", "supported"].map(str::to_owned));
    }
    if is_refusal_open(lot) {
        let [down, referred, supported] = ["turned_down", "refusal_referred", "refusal_supported"].map(one);
        row(text, "refer", &down, "refusal_referred", "asker", "");
        row(text, "reject_referral", &referred, "refused", "asker_help asker", "");
        row(text, "support_referral", &referred, "refusal_supported", "asker_help asker", "");
        row(text, "find_justified", &supported, "refused", "asked_help asked", "");
        row(text, "find_unjustified", &supported, "", "asked_help asked", "");
        row(text, "take_over", &supported, &open(lot)[0], "asked_help", "");
        row(text, "accept_refusal", &down, "refused", "asker", "");
        called.extend([referred, supported].concat());
    }
    if !called.is_empty() {
        let open = open(lot);
        row(text, "involve", &open, "", "asker asked", "");
        called.extend(open);
        row(text, "take_up", &called, "", "asker_help asked_help", "");
    }
}

fn deadline(lot: &Lot, n: usize, text: &mut String, id: &str, rest: &str) {
    let (length, unit) = (lot.lengths[n], UNITS[lot.units[n]]);
    let _ = write!(text, "[[deadline]]\nid = \"{id}\"\nlength = {length}\nunit = \"{unit}\"\n{rest}\n");
}

fn deadlines(lot: &Lot, text: &mut String) {
    let open = open(lot);
    let escalates = if has(lot, 11) { "consequence = \"escalation\"\n" } else { "" };
    if has(lot, 12) {
        let rest = "clock = \"acceptance\"\nstart = \"sending\"\nholder = \"asked\"\nstates = [\"sent\"]\n";
        deadline(lot, 0, text, "take_up", &format!("{rest}{escalates}"));
    }
    let mut names = Vec::new();
    let unclear = has(lot, 0) && has(lot, 13);
    let mut states = [one("sent"), open.clone()].concat();
    if unclear {
        states.push("unclear".to_owned());
    }
    let start = if has(lot, 14) { "completeness" } else { ["sending", "receipt"][lot.from[4] % 2] };
    let mut rest =
        format!("clock = \"legal\"\nstart = \"{start}\"\nholder = \"asked\"\nstates = {states:?}\n");
    if start == "completeness" && unclear {
        rest.push_str("completed_by = [\"clarify\"]\n");
    }
    if has(lot, 9) {
        names.push("extend");
    }
    if has(lot, 5) && has(lot, 15) {
        names.push("agree_date");
    }
    if !names.is_empty() {
        let _ = writeln!(rest, "changed_by = {names:?}");
    }
    if has(lot, 9) {
        let _ = writeln!(
            rest,
            "extension = {{ length = {}, unit = \"{}\" }}",
            lot.lengths[5], UNITS[lot.units[5]]
        );
    }
    if has(lot, 10) {
        rest.push_str("consequence = \"right_to_act_alone\"\n");
    } else if has(lot, 16) {
        rest.push_str("consequence = \"tacit_decision\"\nto = \"done\"\n");
    } else {
        rest.push_str(escalates);
    }
    deadline(lot, 1, text, "reply", &rest);
    if has(lot, 17) {
        let to = if has(lot, 18) { "to = \"done\"\n" } else { "" };
        let rest = "clock = \"legal\"\nstart = \"acceptance\"\nholder = \"asker\"\nstates = [\"answered\"]\n";
        deadline(lot, 2, text, "read", &format!("{rest}consequence = \"automatic_closure\"\n{to}"));
    }
    if has(lot, 19) {
        let rest =
            format!("clock = \"agreed\"\nstart = \"agreed_date\"\nholder = \"asked\"\nstates = {open:?}\n");
        deadline(lot, 3, text, "agreed", &format!("{rest}{escalates}"));
    }
}

/// Documents that must go with the request or its reply: always, or where the first field is filled; and what may come
/// before.
fn attachments(lot: &Lot, text: &mut String) {
    let mut rule = |id: &str, with: &str, rule: &str, rest: &str| {
        let _ = write!(text, "[[attachment]]\nid = \"{id}\"\nwith = \"{with}\"\nrule = \"{rule}\"\n{rest}\n");
    };
    if has(lot, 24) {
        rule("papers", "request", "must", "document_kinds = [\"paper\"]\n");
        rule("only", "request", "may", "document_kinds = [\"paper\"]\n");
    } else if has(lot, 25) {
        let when = "when = { field = \"field_0\", answered = true }\n";
        rule("papers", "request", "must", &format!("document_kinds = [\"proof\", \"paper\"]\n{when}"));
    } else if has(lot, 26) {
        rule("nothing", "request", "none", "");
    }
    if has(lot, 26) {
        rule("proof", "reply", "must", "document_kinds = [\"proof\"]\n");
    }
    if has(lot, 27) {
        text.push_str("[[follows]]\nid = \"another\"\nwhile_open = true\nfields = [\"field_0\"]\n");
    }
}

/// Who is told of the answer, and how soon; and whether a reminder of it can wait.
fn notices(lot: &Lot, text: &mut String) {
    if has(lot, 30) {
        let daily = has(lot, 31);
        let help = if has(lot, 5) { ", \"asker_help\"" } else { "" };
        let _ = write!(
            text,
            "[[notice]]\nid = \"answered\"\naction = \"reply\"\ntell = [\"asker\"{help}]\ndaily = {daily}\n\n"
        );
    }
    if has(lot, 31) {
        text.push_str("[[notice]]\nid = \"late\"\ndeadline = \"reply\"\ndaily = true\n\n");
    }
}

/// By how many moves of people a state lies before the nearest closed one, deadlines apart.
pub fn distance_to_the_end(procedure: &Procedure, state: &str) -> Option<usize> {
    let mut found: BTreeMap<&str, usize> = procedure
        .states
        .iter()
        .filter(|state| state.phase == Phase::Closed)
        .map(|state| (state.id.as_str(), 0))
        .collect();
    for step in 1..=procedure.states.len() {
        let reached = found.clone();
        // Whose refusal was overruled does not refuse again, and nobody agrees to close where nobody proposes it.
        let is_certain = |row: &&TransitionDefinition| {
            let is_open = !matches!(row.action, Action::Refuse | Action::AgreeClosing);
            !row.by.is_empty() && row.after_deadline.is_none() && is_open
        };
        for row in procedure.transitions.iter().filter(is_certain) {
            for (from, to) in procedure.moves(row) {
                if reached.contains_key(to) {
                    found.entry(from).or_insert(step);
                }
            }
        }
    }
    found.get(state).copied()
}
