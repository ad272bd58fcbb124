//! When personal data are blocked and deleted after formal closure.

use crate::procedures::Procedure;
use crate::procedures::deadline;
use time::Date;

/// Personal data are deleted three years after formal closure (Article 14(4) of Regulation 1024/2012).
pub const ERASE_AFTER_MONTHS: u16 = 36;

/// The two days that every closed exchange shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionDays {
    /// From this day the personal data are blocked.
    pub blocked_on: Date,
    /// From this day they are deleted.
    pub erased_on: Date,
}

/// Both days for an exchange that was formally closed on `closed`.
#[must_use]
pub fn days(procedure: &Procedure, closed: Date) -> RetentionDays {
    RetentionDays {
        blocked_on: deadline::add_months(closed, u16::from(procedure.block_after_months)),
        erased_on: deadline::add_months(closed, ERASE_AFTER_MONTHS),
    }
}
