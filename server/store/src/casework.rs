//! Daily work inside one authority: who has an exchange, in which unit it lies, labels, notes, steps that can be undone, phrases, and which
//! requests are about the same person. The other side reads none of it.

mod labels;
mod marks;
mod notes;
mod phrases;
mod standing;
mod steps;
mod units;

pub use labels::{add_label, labels, labels_on, retire_label};
pub use marks::{OpenRequest, mark_persons, open_about};
pub use notes::{Note, add_note, move_notes, note, notes, remove_note};
pub use phrases::{phrases, put_phrase, remove_phrase};
pub use standing::{assignees, carry_out, standing};
pub use steps::{forget_steps, keep_step, step, undo_step};
pub(crate) use units::leave_units;
pub use units::{close_unit, hold_unit, hold_units_alone, put_unit, units, units_on};
