//! Examines a definition before it is used: every fault with file, line and what to do.

mod basis;
mod conditions;
mod deadlines;
mod faults;
mod form;
mod moves;
mod questions;
mod reach;
mod texts;
mod workflow;

pub use texts::{Text, check_texts, texts};

use super::Procedure;
use super::parse::Fault;
use faults::Faults;

/// Every fault of a definition, in the order of its lines; none when it may be used. `source` is the text from which
/// it was read.
#[must_use]
pub fn check(procedure: &Procedure, file: &str, source: &str) -> Vec<Fault> {
    let mut faults = Faults::new(file, source);
    basis::check(procedure, &mut faults);
    form::check(procedure, &mut faults);
    questions::check(procedure, &mut faults);
    workflow::check(procedure, &mut faults);
    moves::check(procedure, &mut faults);
    reach::check(procedure, &mut faults);
    deadlines::check(procedure, &mut faults);
    faults.in_order()
}
