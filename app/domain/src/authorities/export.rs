//! The directory as a file: what everybody may see of an authority, and what coordinators see of those in their remits; as
//! CSV and as JSON. How often, and with which trace.

use super::competence::table::Cells;
use super::coordinator::Appointment;
use super::event::{NetworkEventKind, NetworkEvents};
use super::network::Place;
use crate::access::Person;
use crate::csv::line;
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use serde::Serialize;
use time::{Duration, OffsetDateTime};

/// So many files a person may take in `PERIOD`.
pub const MOST_IN_PERIOD: u32 = 10;
/// For so long files are counted.
pub const PERIOD: Duration = Duration::HOUR;
/// Columns for everybody. They are identifiers for programs, the same in every language.
static COLUMNS: [&str; 13] = [
    "id",
    "country",
    "level",
    "kind",
    "language",
    "name",
    "name_en",
    "areas",
    "works_in",
    "phone",
    "professions",
    "activities",
    "keywords",
];
/// Columns for the coordinators in whose remit an authority lies.
static INSIDE: [&str; 4] = ["life", "mailbox", "access", "administrators"];

/// The form of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExportFormat {
    /// A table with commas.
    Csv,
    /// A list of objects.
    Json,
}

impl ExportFormat {
    /// The ending of the file, and the word in the audit trail.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// What coordinators see of an authority in their remits.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Inside {
    /// Code of where it stands in its life.
    pub life: String,
    /// Mailbox to which notices go.
    pub mailbox: Option<String>,
    /// Its access in the areas of the remit: procedure, colon, code of the state.
    pub access: Vec<String>,
    /// How many people administer it.
    pub administrators: u32,
}

/// An authority in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExportRow {
    /// Its number in the directory.
    pub id: AuthorityId,
    /// Code of its state.
    pub country: String,
    /// Code of its level.
    pub level: String,
    /// Code of its kind.
    pub kind: String,
    /// Language of its name.
    pub language: String,
    /// Its official name.
    pub name: String,
    /// Its informative English name; may be empty.
    pub name_en: String,
    /// Codes of the areas in which it is competent.
    pub areas: Vec<String>,
    /// Languages in which it works.
    pub works_in: Vec<String>,
    /// Its telephone.
    pub phone: Option<String>,
    /// For what it says it is competent.
    #[serde(flatten)]
    pub stated: Cells,
    /// What coordinators see; none where the reader coordinates nothing there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Inside>,
}

/// Whether the functions that an authority holds let it see the mailbox and the administration of one at this place: who
/// validates authorities there keeps their data in order.
#[must_use]
pub fn sees_inside(held: &[Appointment], place: &Place) -> bool {
    held.iter().any(|held| held.function.validates() && held.remit.covers(place, None))
}

/// Whether they let it see the access to procedures of this area there.
#[must_use]
pub fn sees_access(held: &[Appointment], place: &Place, area: &str) -> bool {
    held.iter().any(|held| held.function.manages_access() && held.remit.covers(place, Some(area)))
}

/// The first line of a table, with the columns of coordinators or without.
#[must_use]
pub fn csv_head(is_inside: bool) -> String {
    let inside = if is_inside { INSIDE.as_slice() } else { &[] };
    line(COLUMNS.iter().chain(inside).map(|column| (*column).to_owned()))
}

/// The line of an authority in a table.
#[must_use]
pub fn csv_line(row: &ExportRow, is_inside: bool) -> String {
    let all = |texts: &[String]| texts.join(" ");
    let mut cells = vec![
        row.id.to_string(),
        row.country.clone(),
        row.level.clone(),
        row.kind.clone(),
        row.language.clone(),
        row.name.clone(),
        row.name_en.clone(),
        all(&row.areas),
        all(&row.works_in),
        row.phone.clone().unwrap_or_default(),
    ];
    cells.extend(row.stated.texts());
    if is_inside {
        // Outside of the remit the cells are there and empty: every line of a table has as many.
        let inside = row.inside.as_ref();
        cells.extend([
            inside.map(|inside| inside.life.clone()).unwrap_or_default(),
            inside.and_then(|inside| inside.mailbox.clone()).unwrap_or_default(),
            inside.map(|inside| all(&inside.access)).unwrap_or_default(),
            inside.map(|inside| inside.administrators.to_string()).unwrap_or_default(),
        ]);
    }
    line(cells)
}

/// The event of a file, which is the `counted`th of this person in `PERIOD`. What was searched for is not in it: people type
/// names.
///
/// # Errors
/// `TooManyExports`.
pub fn exported(
    person: &Person,
    format: ExportFormat,
    rows: usize,
    is_inside: bool,
    counted: u32,
    at: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if counted > MOST_IN_PERIOD {
        return Err(Refusal::TooManyExports);
    }
    let event = NetworkEvents::one(person, person.authority, NetworkEventKind::DirectoryExported, at)
        .with("format", format.code())
        .with("rows", rows)
        .with("is_inside", is_inside);
    Ok(NetworkEvents::of(event))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authorities::{Function, Remit};
    use crate::country::Country;
    use crate::ids::{AppointmentId, PersonId};
    use uuid::Uuid;

    fn row(name: &str, inside: Option<Inside>) -> ExportRow {
        ExportRow {
            id: AuthorityId(Uuid::nil()),
            country: "DE".to_owned(),
            level: "national".to_owned(),
            kind: "chamber.medical".to_owned(),
            language: "de".to_owned(),
            name: name.to_owned(),
            name_en: String::new(),
            areas: vec!["PQ".to_owned(), "SD".to_owned()],
            works_in: vec!["de".to_owned()],
            phone: Some("+49 30 1".to_owned()),
            stated: Cells { keywords: vec!["PQ:de:Lehramt".to_owned()], ..Cells::default() },
            inside,
        }
    }

    #[test]
    fn columns_of_coordinators_are_there_for_them_alone() {
        let (plain, wide) = (csv_head(false), csv_head(true));
        assert!(!plain.contains("mailbox") && !plain.contains("access") && wide.contains("mailbox"));
        let inside = Inside { mailbox: Some("x@example.org".to_owned()), ..Inside::default() };
        let open = row("Kammer", Some(inside));
        assert!(!csv_line(&open, false).contains("x@example.org"));
        assert!(csv_line(&open, true).contains("x@example.org"));
        for line in [&open, &row("Kammer", None)].map(|row| csv_line(row, true)) {
            assert_eq!(line.matches(',').count(), wide.matches(',').count());
        }
        assert!(plain.ends_with("phone,professions,activities,keywords\r\n"));
        assert!(csv_line(&row("Kammer", None), false).ends_with(",,,PQ:de:Lehramt\r\n"));
    }

    #[test]
    fn coordinators_see_what_lies_in_their_remits() {
        let country = |code: &str| Country::parse(code).unwrap();
        let held = |function, areas: &[&str]| Appointment {
            id: AppointmentId(Uuid::nil()),
            authority: AuthorityId(Uuid::nil()),
            function,
            remit: Remit {
                areas: areas.iter().map(|area| (*area).to_owned()).collect(),
                ..Remit::whole(country("DE"))
            },
            parent: None,
        };
        let (here, abroad) = (Place::active(country("DE")), Place::active(country("PT")));
        let all = [held(Function::Validating, &[]), held(Function::AccessManager, &["services"])];
        assert!(sees_inside(&all, &here) && !sees_inside(&all, &abroad));
        assert!(sees_access(&all, &here, "services") && !sees_access(&all, &here, "goods"));
        assert!(!sees_access(&all, &abroad, "services"));
        assert!(!sees_inside(&[held(Function::Request, &[])], &here));
    }

    #[test]
    fn nobody_takes_the_directory_out_without_end_and_every_file_leaves_a_trace() {
        let id = PersonId(Uuid::nil());
        let person = Person { id, authority: AuthorityId(Uuid::nil()), roles: Default::default() };
        let at = OffsetDateTime::UNIX_EPOCH;
        let file = |counted| exported(&person, ExportFormat::Csv, 3, false, counted, at);
        assert_eq!(file(MOST_IN_PERIOD + 1), Err(Refusal::TooManyExports));
        let events = file(MOST_IN_PERIOD).unwrap();
        let [event] = events.as_slice() else { panic!("{events:?}") };
        assert_eq!((event.kind, event.person), (NetworkEventKind::DirectoryExported, Some(id)));
        assert_eq!((event.details["format"].as_str(), event.details["rows"].as_str()), ("csv", "3"));
        assert!(event.tell.is_empty());
    }
}
