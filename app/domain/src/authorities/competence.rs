//! What an authority says it is competent for: in each of its areas professions, economic activities and keywords of its own,
//! "by selecting appropriate entries from the structured lists of keywords, service activities or professions" (`actors.md`
//! 1.4, rule 4).

mod succession;
pub mod table;

pub use succession::{Restated, Statement, Statements, gains, loses, noted};

use super::entry;
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::form::Form;
use super::life::Life;
use super::network::{Network, Place};
use super::rules::may_decide_on;
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::Entries;
use crate::search::fold;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// Between the keywords of one line.
const BETWEEN: [char; 2] = [',', ';'];

/// Something for which an authority says it is competent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stated {
    /// A profession, by its code in the vocabulary.
    Profession(String),
    /// An economic activity, by its code in NACE Rev. 2 (Regulation (EC) No 1893/2006).
    Activity(String),
    /// A word of its own, in a language.
    Keyword(Language, String),
}

/// What an authority says it is competent for, by the codes of its areas; no area stands there with nothing.
pub type Competences = BTreeMap<String, BTreeSet<Stated>>;

/// The codes that can be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Professions.
    pub professions: BTreeSet<String>,
    /// Economic activities.
    pub activities: BTreeSet<String>,
}

/// Where the professions of an area stand in the form.
#[must_use]
pub fn professions_path(area: &str) -> String {
    format!("{area}.profession")
}

/// Below it stand the economic activities of an area in the form, numbered.
#[must_use]
pub fn activities_path(area: &str) -> String {
    format!("{area}.activity")
}

/// Below it stand the keywords of an area in the form, a line for each language.
#[must_use]
pub fn keywords_path(area: &str) -> String {
    format!("{area}.keyword")
}

/// Reads the form of an authority that is competent in these areas. An activity is named by its code, which its label may
/// follow; keywords are parted by commas.
///
/// # Errors
/// Everything that is wrong, each with the path of its field.
pub fn read(
    entries: &Entries,
    areas: &[String],
    choices: &Choices,
) -> Result<Competences, Vec<FieldProblem>> {
    let mut form = Form::of(entries);
    let mut found = Competences::new();
    for area in areas {
        let mut stated = professions(&mut form, area, choices);
        stated.extend(activities(&mut form, area, choices));
        stated.extend(keywords(&mut form, area));
        if !stated.is_empty() {
            found.insert(area.clone(), stated);
        }
    }
    if form.problems.is_empty() { Ok(found) } else { Err(form.problems) }
}

fn professions(form: &mut Form<'_>, area: &str, choices: &Choices) -> BTreeSet<Stated> {
    let path = professions_path(area);
    let chosen = form.all(&path);
    if chosen.iter().any(|code| !choices.professions.contains(code)) {
        form.wrong(&path, ProblemCode::NotAChoice);
    }
    chosen.into_iter().map(Stated::Profession).collect()
}

fn activities(form: &mut Form<'_>, area: &str, choices: &Choices) -> BTreeSet<Stated> {
    let mut found = BTreeSet::new();
    for path in form.below(&activities_path(area)) {
        let typed = form.line(&path, false);
        let Some(code) = typed.split_whitespace().next() else { continue };
        if choices.activities.contains(code) {
            found.insert(Stated::Activity(code.to_owned()));
        } else {
            form.wrong(&path, ProblemCode::NotAChoice);
        }
    }
    found
}

fn keywords(form: &mut Form<'_>, area: &str) -> BTreeSet<Stated> {
    let above = keywords_path(area);
    let mut found = BTreeSet::new();
    for path in form.below(&above) {
        let code = path.strip_prefix(&above).and_then(|rest| rest.strip_prefix('.'));
        let Some(language) = code.and_then(Language::parse) else {
            form.wrong(&path, ProblemCode::NotAChoice);
            continue;
        };
        let line = form.line(&path, false);
        let keywords = line.split(BETWEEN).map(str::trim);
        // What has neither letters nor digits is found by nothing.
        let meant = keywords.filter(|keyword| !fold(keyword).is_empty());
        found.extend(meant.map(|keyword| Stated::Keyword(language, keyword.to_owned())));
    }
    found
}

/// What stands in the form when it is opened.
#[must_use]
pub fn entries(competences: &Competences) -> Entries {
    let mut entries = Entries::default();
    for (area, stated) in competences {
        let mut lines: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        let mut activities = 0;
        for one in stated {
            match one {
                Stated::Profession(code) => {
                    entries.0.entry(professions_path(area)).or_default().push(code.clone());
                }
                Stated::Activity(code) => {
                    entries.set(format!("{}.{activities}", activities_path(area)), code.clone());
                    activities += 1;
                }
                Stated::Keyword(language, word) => {
                    lines.entry(format!("{}.{language}", keywords_path(area))).or_default().push(word);
                }
            }
        }
        for (path, words) in lines {
            entries.set(path, words.join(", "));
        }
    }
    entries
}

/// The languages in which keywords stand.
#[must_use]
pub fn languages(competences: &Competences) -> BTreeSet<Language> {
    let language = |stated: &Stated| match stated {
        Stated::Keyword(language, _) => Some(*language),
        Stated::Profession(_) | Stated::Activity(_) => None,
    };
    competences.values().flatten().filter_map(language).collect()
}

/// Whether the person says what the authority at this place is competent for: its own administrators do, and who decides on
/// it, while it takes part.
#[must_use]
pub fn may_state(person: &Person, network: &Network, authority: AuthorityId, place: &Place) -> bool {
    entry::may_change(person, authority, place.life)
        || place.life == Life::Active && may_decide_on(person, network, authority, place)
}

/// Decides on what an authority at this place says it is competent for.
///
/// # Errors
/// `NotAllowed` for everybody but an administrator of the authority and who decides on it, while it takes part.
pub fn state(
    person: &Person,
    network: &Network,
    authority: AuthorityId,
    place: &Place,
    new: &Competences,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if !may_state(person, network, authority, place) {
        return Err(Refusal::NotAllowed);
    }
    let event = NetworkEvents::one(person, authority, NetworkEventKind::CompetencesStated, now)
        .with("competences", written(new))
        .telling(vec![authority]);
    Ok(NetworkEvents::of(NetworkEvent { outcome: place.life.code().to_owned(), ..event }))
}

/// What is stated as the event tells it, a line for each area.
fn written(competences: &Competences) -> String {
    let one = |stated: &Stated| match stated {
        Stated::Profession(code) | Stated::Activity(code) => code.clone(),
        Stated::Keyword(language, word) => format!("{language}:{word}"),
    };
    let line = |(area, stated): (&String, &BTreeSet<Stated>)| {
        format!("{area} {}", stated.iter().map(one).collect::<Vec<_>>().join(", "))
    };
    competences.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Roles;
    use crate::authorities::{Appointment, Function, Remit};
    use crate::country::Country;
    use crate::ids::{AppointmentId, PersonId};
    use uuid::Uuid;

    fn choices() -> Choices {
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        Choices { professions: set(&["teacher", "nurse"]), activities: set(&["85.3", "85.31", "86"]) }
    }

    fn read_lines(lines: &[(&str, &str)]) -> Result<Competences, Vec<FieldProblem>> {
        let entries: Entries = lines.iter().copied().collect();
        read(&entries, &["PQ".to_owned(), "SD".to_owned()], &choices())
    }

    #[test]
    fn professions_activities_and_keywords_are_read_for_each_area() {
        let found = read_lines(&[
            ("PQ.profession", "teacher"),
            ("PQ.activity.0", "85.31 Allgemeinbildende Schulen"),
            ("PQ.activity.1", " "),
            ("PQ.keyword.de", "Lehramt, Referendariat; Lehramt, …"),
            ("SD.keyword.pt", "alojamento local"),
            ("GD.keyword.pt", "no area of this authority"),
        ])
        .unwrap();
        let keyword = |language, word: &str| Stated::Keyword(language, word.to_owned());
        let of_pq = [
            Stated::Profession("teacher".to_owned()),
            Stated::Activity("85.31".to_owned()),
            keyword(Language::De, "Lehramt"),
            keyword(Language::De, "Referendariat"),
        ];
        let expected: Competences = [
            ("PQ".to_owned(), of_pq.into()),
            ("SD".to_owned(), [keyword(Language::Pt, "alojamento local")].into()),
        ]
        .into();
        assert_eq!(found, expected);
        let again = read(&entries(&found), &["PQ".to_owned(), "SD".to_owned()], &choices());
        assert_eq!(again, Ok(expected));
        assert_eq!(read_lines(&[]), Ok(Competences::new()));
    }

    #[test]
    fn what_no_list_has_is_refused_at_its_field() {
        for (path, text, code) in [
            ("PQ.profession", "astronaut", ProblemCode::NotAChoice),
            ("PQ.activity.3", "Unterricht", ProblemCode::NotAChoice),
            ("PQ.keyword.tlh", "Qapla", ProblemCode::NotAChoice),
        ] {
            let problems = read_lines(&[(path, text)]).unwrap_err();
            assert_eq!((problems[0].path.as_str(), problems[0].code), (path, code));
        }
    }

    #[test]
    fn its_administrators_and_who_decides_on_it_state_it_while_it_takes_part() {
        let germany = Country::parse("DE").unwrap();
        let (own, national) = (AuthorityId(Uuid::from_u128(1)), AuthorityId(Uuid::from_u128(2)));
        let held = Appointment {
            id: AppointmentId(Uuid::from_u128(3)),
            authority: national,
            function: Function::National,
            remit: Remit::whole(germany),
            parent: None,
        };
        let network = Network { appointments: vec![held], ..Network::default() };
        let person = |authority, is_administrator| Person {
            id: PersonId(Uuid::from_u128(4)),
            authority,
            roles: Roles::default().administering(is_administrator),
        };
        let active = Place::active(germany);
        let suspended = Place { life: Life::Suspended, ..active.clone() };
        let another = AuthorityId(Uuid::from_u128(5));
        for (who, place, expected) in [
            (person(own, true), &active, true),
            (person(own, false), &active, false),
            (person(national, true), &active, true),
            (person(national, false), &active, false),
            (person(another, true), &active, false),
            (person(own, true), &suspended, false),
            (person(national, true), &suspended, false),
        ] {
            let done = state(&who, &network, own, place, &Competences::new(), OffsetDateTime::UNIX_EPOCH);
            assert_eq!(done.is_ok(), expected, "{who:?} {place:?}");
            let told = done.map(|events| events.as_slice()[0].tell.clone()).unwrap_or_default();
            assert_eq!(told.contains(&own), expected && who.authority != own);
        }
    }
}
