//! Days that acts carry: which are possible, and how far the legal day lets them go.

use super::clocks::{self, Running};
use super::transition::{Facts, Refused};
use super::{Action, Exchange};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::form;
use time::Date;

/// Where the form of an act holds its date.
pub(super) const DATE: &str = "date.day";

/// The legal clocks that limit a date.
pub(super) fn legal_limits<'a>(exchange: &Exchange, facts: &Facts<'a>) -> Vec<Running<'a>> {
    clocks::legal_limits(exchange, facts.procedure, facts.calendars)
}

/// Whether the definition lets agreement set the day of the clock.
pub(super) fn is_movable(limit: &Running<'_>) -> bool {
    limit.definition.changed_by.contains(&Action::AgreeDate)
}

/// A date that counts at once may pass no legal one that can still be kept.
pub(super) fn check_legal(
    exchange: &Exchange,
    date: Option<Date>,
    path: &str,
    facts: &Facts<'_>,
) -> Result<(), Refused> {
    date.map_or(Ok(()), |date| check_limits(legal_limits(exchange, facts), date, path, facts))
}

/// A date that waits for agreement, or is agreed to, may pass a legal one also where agreement moves that.
pub(super) fn check_proposal(exchange: &Exchange, date: Date, facts: &Facts<'_>) -> Result<(), Refused> {
    let mut limits = legal_limits(exchange, facts);
    limits.retain(|limit| !is_movable(limit));
    check_limits(limits, date, DATE, facts)
}

fn check_limits(limits: Vec<Running<'_>>, date: Date, path: &str, facts: &Facts<'_>) -> Result<(), Refused> {
    let mut kept = limits.iter().filter(|limit| clocks::can_be_kept(limit, facts.today));
    match kept.find_map(|limit| clocks::passes(limit, date, path)) {
        Some(problem) => Err(Refused { refusal: Refusal::Incomplete, problems: vec![problem] }),
        None => Ok(()),
    }
}

/// Whether the day lies ahead, and not too far.
pub(super) fn check_date(date: Date, today: Date) -> Result<(), Refused> {
    let earliest = today.saturating_add(time::Duration::DAY);
    let latest = today.saturating_add(time::Duration::days(form::MAX_DAYS_AHEAD));
    let problem = if date < earliest {
        FieldProblem::new(DATE, ProblemCode::DateTooEarly).with("earliest", earliest)
    } else if date > latest {
        FieldProblem::new(DATE, ProblemCode::DateTooLate).with("latest", latest)
    } else {
        return Ok(());
    };
    Err(Refused { refusal: Refusal::Incomplete, problems: vec![problem] })
}

/// A refusal because of the day of the act.
pub(super) fn date_problem(code: ProblemCode) -> Refused {
    Refused { refusal: Refusal::Incomplete, problems: vec![FieldProblem::new(DATE, code)] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_date_out_of_range_is_refused_with_the_days_that_its_text_names() {
        let today = date!(2026 - 11 - 22);
        let problem = |date| check_date(date, today).unwrap_err().problems.remove(0);
        assert_eq!(problem(today).arguments["earliest"], "2026-11-23");
        assert_eq!(problem(date!(2029 - 01 - 01)).arguments["latest"], "2028-11-22");
        assert!(check_date(date!(2026 - 11 - 23), today).is_ok());
        assert!(check_date(date!(2028 - 11 - 22), today).is_ok());
    }
}
