//! Absence with a deputy: who stands in for whom, along a chain and never in a circle.

use crate::ids::PersonId;
use crate::problem::{FieldProblem, ProblemCode};
use serde::{Deserialize, Serialize};
use time::Date;

/// A person is away, and somebody of the same authority stands in. There is one for each person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// Who is away.
    pub person: PersonId,
    /// Who stands in.
    pub deputy: PersonId,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Absence {
    /// Whether the person is away on this day.
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

/// What is wrong with an absence beside the other ones of the authority: days in the wrong order or over already, the
/// person as the own deputy, or a circle in which on some day everybody is away.
#[must_use]
pub fn problems(new: &Absence, others: &[Absence], today: Date) -> Vec<FieldProblem> {
    if new.to < new.from {
        return vec![FieldProblem::new("to.day", ProblemCode::PeriodReversed)];
    }
    if new.to < today {
        return vec![FieldProblem::new("to.day", ProblemCode::DateTooEarly).with("earliest", today)];
    }
    if is_circle(new, others) {
        return vec![FieldProblem::new("deputy", ProblemCode::DeputyCircle)];
    }
    Vec::new()
}

fn is_circle(new: &Absence, others: &[Absence]) -> bool {
    let (mut at, mut from, mut to) = (new.deputy, new.from, new.to);
    // A chain longer than all absences would have come back to one of them.
    for _ in 0..=others.len() {
        if at == new.person {
            return true;
        }
        let Some(next) = others.iter().find(|a| a.person == at && a.from <= to && from <= a.to) else {
            return false;
        };
        (at, from, to) = (next.deputy, from.max(next.from), to.min(next.to));
    }
    true
}

/// Who does this person's work on the day: the person, or whoever stands at the end of the chain.
#[must_use]
pub fn arrives_at(person: PersonId, absences: &[Absence], day: Date) -> PersonId {
    let mut at = person;
    for _ in 0..=absences.len() {
        match absences.iter().find(|absence| absence.person == at && absence.is_on(day)) {
            Some(absence) => at = absence.deputy,
            None => return at,
        }
    }
    at
}

/// The absent people whose work arrives at this one on the day.
#[must_use]
pub fn stands_in_for(deputy: PersonId, absences: &[Absence], day: Date) -> Vec<PersonId> {
    absences
        .iter()
        .filter(|absence| absence.is_on(day) && absence.person != deputy)
        .map(|absence| absence.person)
        .filter(|person| arrives_at(*person, absences, day) == deputy)
        .collect()
}

/// The last day on which the work of the absent person still arrives at this deputy, without a break from this day on;
/// none where it arrives there for ever.
#[must_use]
pub fn arrives_until(absent: PersonId, deputy: PersonId, absences: &[Absence], day: Date) -> Option<Date> {
    // Between two of these days nothing changes.
    let ends = absences.iter().flat_map(|absence| [Some(absence.to), absence.from.previous_day()]).flatten();
    let arrives = |on: Date| arrives_at(absent, absences, on) == deputy;
    ends.filter(|end| *end >= day).filter(|end| end.next_day().is_none_or(|next| !arrives(next))).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;
    use uuid::Uuid;

    const TODAY: Date = date!(2026 - 11 - 23);

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn away(n: u128, deputy: u128, from: Date, to: Date) -> Absence {
        Absence { person: person(n), deputy: person(deputy), from, to }
    }

    #[test]
    fn work_goes_along_the_chain_to_whoever_is_there() {
        let (from, to) = (date!(2026 - 11 - 20), date!(2026 - 11 - 30));
        let all = [away(1, 2, from, to), away(2, 3, from, date!(2026 - 11 - 24))];
        assert_eq!(arrives_at(person(1), &all, TODAY), person(3));
        assert_eq!(stands_in_for(person(3), &all, TODAY), [person(1), person(2)]);
        assert!(stands_in_for(person(2), &all, TODAY).is_empty());
        let later = date!(2026 - 11 - 25);
        assert_eq!(arrives_at(person(1), &all, later), person(2), "the second is back");
        assert_eq!(arrives_at(person(1), &all, date!(2026 - 12 - 01)), person(1));
    }

    #[test]
    fn standing_in_ends_when_anybody_of_the_chain_comes_or_goes() {
        let (from, to) = (date!(2026 - 11 - 20), date!(2026 - 11 - 30));
        let second = date!(2026 - 11 - 24);
        let chain = [away(1, 2, from, to), away(2, 3, from, second)];
        assert_eq!(arrives_until(person(1), person(3), &chain, TODAY), Some(second));
        assert_eq!(arrives_until(person(2), person(3), &chain, TODAY), Some(second));
        let next = [away(1, 2, from, to), away(2, 3, date!(2026 - 11 - 26), to)];
        assert_eq!(arrives_until(person(1), person(2), &next, TODAY), Some(date!(2026 - 11 - 25)));
        assert_eq!(arrives_until(person(1), person(2), &next[..1], TODAY), Some(to));
        assert_eq!(arrives_until(person(1), person(1), &[], TODAY), None, "nobody is away");
    }

    #[test]
    fn a_circle_is_refused_only_where_all_are_away_on_one_day() {
        let all = [
            away(2, 3, date!(2026 - 12 - 01), date!(2026 - 12 - 10)),
            away(3, 1, date!(2026 - 12 - 08), date!(2026 - 12 - 20)),
        ];
        let code = |absence: Absence| problems(&absence, &all, TODAY).first().map(|problem| problem.code);
        let circle = Some(ProblemCode::DeputyCircle);
        assert_eq!(code(away(1, 1, TODAY, TODAY)), circle, "oneself");
        assert_eq!(code(away(1, 2, TODAY, date!(2026 - 12 - 08))), circle);
        assert_eq!(code(away(1, 2, TODAY, date!(2026 - 12 - 07))), None);
        assert_eq!(code(away(1, 3, TODAY, date!(2026 - 12 - 07))), None);
    }

    #[test]
    fn days_in_the_wrong_order_or_over_are_refused() {
        let code = |from, to| problems(&away(1, 2, from, to), &[], TODAY).first().map(|problem| problem.code);
        assert_eq!(code(TODAY, date!(2026 - 11 - 22)), Some(ProblemCode::PeriodReversed));
        assert_eq!(code(date!(2026 - 11 - 01), date!(2026 - 11 - 22)), Some(ProblemCode::DateTooEarly));
        assert_eq!(code(date!(2026 - 11 - 01), TODAY), None);
    }
}
