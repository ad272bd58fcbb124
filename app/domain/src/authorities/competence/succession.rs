//! What passes on of what an authority says it is competent for, when it goes into another one (`merge`) or gives tasks to
//! some (`split`).

use super::{Competences, Stated, written};
use crate::authorities::event::NetworkEvent;
use crate::ids::AuthorityId;
use crate::search::fold;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What an authority says before the change.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Statement {
    /// Codes of the areas in which it is competent.
    pub areas: Vec<String>,
    /// For what; what is kept of other areas is shown nowhere, and does not pass on.
    pub competences: Competences,
}

/// What those who take part in the change say before it; who is not there says nothing.
pub type Statements = BTreeMap<AuthorityId, Statement>;

/// What an authority says after the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restated {
    /// Which.
    pub authority: AuthorityId,
    /// All that it says.
    pub competences: Competences,
    /// What of that is new.
    pub gained: Competences,
    /// Codes of the areas of which it says nothing any more.
    pub lost: Vec<String>,
    /// Codes of the areas in which it is competent from now on: what it gets there would be shown nowhere without them.
    pub areas: Vec<String>,
}

impl Statement {
    fn shown(&self) -> Competences {
        let mut shown = self.competences.clone();
        shown.retain(|area, _| self.areas.contains(area));
        shown
    }
}

/// What one says that gets what the other said in the areas that pass on, nothing twice; none where nothing of it is new.
#[must_use]
pub fn gains(
    said: &Statements,
    from: AuthorityId,
    into: AuthorityId,
    passes: impl Fn(&str) -> bool,
) -> Option<Restated> {
    let own = said.get(&into).cloned().unwrap_or_default();
    let mut competences = own.shown();
    let mut gained = Competences::new();
    for (area, stated) in said.get(&from)?.shown().into_iter().filter(|(area, _)| passes(area)) {
        let known = competences.get(&area).cloned().unwrap_or_default();
        let new: BTreeSet<Stated> = stated.into_iter().filter(|one| !says(&known, one)).collect();
        if !new.is_empty() {
            competences.entry(area.clone()).or_default().extend(new.iter().cloned());
            gained.insert(area, new);
        }
    }
    if gained.is_empty() {
        return None;
    }
    let areas = gained.keys().filter(|area| !own.areas.contains(*area)).cloned().collect();
    Some(Restated { authority: into, competences, gained, lost: Vec::new(), areas })
}

/// What one says that says nothing any more in these areas; none where it said nothing there.
#[must_use]
pub fn loses(said: &Statements, from: AuthorityId, is_lost: impl Fn(&str) -> bool) -> Option<Restated> {
    let mut competences = said.get(&from)?.shown();
    let lost: Vec<String> = competences.keys().filter(|area| is_lost(area)).cloned().collect();
    if lost.is_empty() {
        return None;
    }
    competences.retain(|area, _| !lost.contains(area));
    Some(Restated { authority: from, competences, gained: Competences::new(), lost, areas: Vec::new() })
}

/// The event of one of them with what it says from now on, where that is something else.
#[must_use]
pub fn noted(event: NetworkEvent, stated: &[Restated]) -> NetworkEvent {
    let Some(own) = stated.iter().find(|one| one.authority == event.authority) else { return event };
    let event = event.with("competences", written(&own.competences));
    if own.areas.is_empty() { event } else { event.with("areas", own.areas.join(",")) }
}

/// Whether it is said already; words in small and capital letters, with and without accents, are found by the same query.
fn says(known: &BTreeSet<Stated>, one: &Stated) -> bool {
    let is_same = |other: &Stated| match (other, one) {
        (Stated::Keyword(language, word), Stated::Keyword(own, typed)) => {
            language == own && fold(word) == fold(typed)
        }
        _ => other == one,
    };
    known.iter().any(is_same)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use uuid::Uuid;

    const FROM: AuthorityId = AuthorityId(Uuid::from_u128(1));
    const INTO: AuthorityId = AuthorityId(Uuid::from_u128(2));

    fn keyword(word: &str) -> Stated {
        Stated::Keyword(Language::De, word.to_owned())
    }

    fn profession(code: &str) -> Stated {
        Stated::Profession(code.to_owned())
    }

    fn of(areas: &[(&str, &[Stated])]) -> Competences {
        areas.iter().map(|(area, stated)| ((*area).to_owned(), stated.iter().cloned().collect())).collect()
    }

    fn statement(areas: &[&str], competences: Competences) -> Statement {
        Statement { areas: areas.iter().map(|area| (*area).to_owned()).collect(), competences }
    }

    /// One is competent in two areas, and once was in a third; the other in one of them.
    fn said() -> Statements {
        let from = of(&[
            ("PQ", &[keyword("Lehramt"), keyword("Referendariat"), profession("teacher")]),
            ("SD", &[keyword("Handwerk")]),
            ("GD", &[keyword("Aufsicht")]),
        ]);
        let into = of(&[("PQ", &[keyword("LEHRAMT"), profession("nurse")])]);
        [(FROM, statement(&["PQ", "SD"], from)), (INTO, statement(&["PQ"], into))].into()
    }

    #[test]
    fn what_is_said_goes_over_once_with_the_area_in_which_it_is_said() {
        let done = gains(&said(), FROM, INTO, |_| true).unwrap();
        let of_pq =
            [keyword("LEHRAMT"), keyword("Referendariat"), profession("teacher"), profession("nurse")];
        assert_eq!(done.competences, of(&[("PQ", &of_pq), ("SD", &[keyword("Handwerk")])]));
        let new = [keyword("Referendariat"), profession("teacher")];
        assert_eq!(done.gained, of(&[("PQ", &new), ("SD", &[keyword("Handwerk")])]));
        assert_eq!((done.authority, done.areas), (INTO, vec!["SD".to_owned()]));
        let part = gains(&said(), FROM, INTO, |area| area == "PQ").unwrap();
        assert_eq!((part.gained, part.areas), (of(&[("PQ", &new)]), Vec::new()));
    }

    #[test]
    fn who_gets_nothing_new_says_what_it_said() {
        assert_eq!(gains(&said(), FROM, INTO, |area| area == "GD"), None, "an area that it has no longer");
        assert_eq!(gains(&said(), FROM, FROM, |_| true), None);
        assert_eq!(gains(&Statements::new(), FROM, INTO, |_| true), None);
        assert_eq!(loses(&said(), FROM, |area| area == "FA"), None);
    }

    #[test]
    fn what_is_lost_is_said_no_longer_and_the_rest_is() {
        let done = loses(&said(), FROM, |area| area == "PQ").unwrap();
        assert_eq!(
            (done.competences, done.lost),
            (of(&[("SD", &[keyword("Handwerk")])]), vec!["PQ".to_owned()])
        );
        assert!(loses(&said(), FROM, |_| true).unwrap().competences.is_empty());
    }
}
