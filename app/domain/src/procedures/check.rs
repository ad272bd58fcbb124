//! Examines a definition before it is used: every fault with file, line and what to do.

mod admission;
mod attachments;
mod basis;
mod conditions;
mod consequences;
mod coordination;
mod coordinators;
mod deadlines;
mod faults;
mod follows;
mod form;
mod letters;
mod likeness;
mod moves;
mod notices;
mod parts;
mod periods;
mod prefill;
mod questions;
mod reach;
mod reading;
mod repeats;
mod search;
mod texts;
mod wording;
mod workflow;

pub use faults::is_name;
pub use follows::check_links;
pub use letters::check_letter_texts;
pub use likeness::Likeness;
pub use texts::{Text, TextLines, Wanted, check_texts, texts};
pub use wording::{check_wording, loan_words};

use super::Procedure;
use super::fault::Fault;
use faults::Faults;

/// The line of a place in a definition, counted from 1: a path of keys and indices, for example `field.3.when`.
#[must_use]
pub fn line_of(source: &str, place: &str) -> usize {
    Faults::new("", source).line_of(place)
}

/// Every fault of a definition, in the order of its lines; none when it may be used. `source` is the text from which
/// it was read.
#[must_use]
pub fn check(procedure: &Procedure, file: &str, source: &str) -> Vec<Fault> {
    let mut faults = Faults::new(file, source);
    basis::check(procedure, &mut faults);
    admission::check(procedure, &mut faults);
    form::check(procedure, &mut faults);
    prefill::check(procedure, &mut faults);
    repeats::check(procedure, &mut faults);
    questions::check(procedure, &mut faults);
    workflow::check(procedure, &mut faults);
    moves::check(procedure, &mut faults);
    parts::check(procedure, &mut faults);
    coordination::check(procedure, &mut faults);
    coordinators::check(procedure, &mut faults);
    reach::check(procedure, &mut faults);
    deadlines::check(procedure, &mut faults);
    consequences::check_waiting(procedure, &mut faults);
    letters::check(procedure, &mut faults);
    attachments::check(procedure, &mut faults);
    notices::check(procedure, &mut faults);
    follows::check(procedure, &mut faults);
    search::check(procedure, &mut faults);
    faults.in_order()
}
