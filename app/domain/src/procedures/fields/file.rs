//! Documents. They are attached at the path and are no entries, so there is nothing to read or to check in what was
//! typed; whether a required document is there is the business of the form.

use super::Value;
use crate::problem::FieldProblem;

pub const fn check() -> Vec<FieldProblem> {
    Vec::new()
}

pub const fn read() -> Option<Value> {
    Some(Value::Files)
}
