//! The seed directory, read for tests and measurements.

use std::collections::BTreeMap;
use std::path::Path;

use domain::search::vocabulary::{Vocabulary, competences, places};
use domain::search::{AuthorityEntry, AuthorityIndex};
use uuid::Uuid;

/// A file of the seed directory.
fn seed(file: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/seeds/directory");
    std::fs::read_to_string(folder.join(file)).expect(file)
}

/// All authorities in the order of the file.
pub fn entries() -> Vec<AuthorityEntry> {
    let table = seed("authorities_12000.tsv");
    let rows = table.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        AuthorityEntry {
            id: cells[0].parse().expect("an id"),
            country: cells[1].to_owned(),
            level: cells[3].to_owned(),
            kind: cells[4].to_owned(),
            areas: cells[5].split(',').map(str::to_owned).collect(),
            name: cells[6].to_owned(),
            name_latin: cells[7].to_owned(),
            name_en: cells[8].to_owned(),
            ..AuthorityEntry::default()
        }
    });
    let mut entries: Vec<AuthorityEntry> = rows.collect();
    let mut rows: BTreeMap<Uuid, usize> = BTreeMap::new();
    rows.extend(entries.iter().enumerate().map(|(row, entry)| (entry.id, row)));
    for line in seed("other_names.tsv").lines().skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let entry = &mut entries[rows[&cells[0].parse().expect("an id")]];
        let names = match cells[1] {
            "acronym" => &mut entry.acronyms,
            "former" => &mut entry.former,
            _ => &mut entry.aliases,
        };
        names.push(cells[2].to_owned());
    }
    entries
}

/// The vocabulary of the seed directory.
pub fn vocabulary() -> Vocabulary {
    Vocabulary {
        kinds: serde_json::from_str(&seed("authority_type_labels_27.json")).expect("labels"),
        countries: serde_json::from_str(&seed("country_names.json")).expect("countries"),
        places: places(&seed("place_exonyms.tsv")),
        competences: competences(&seed("competences.tsv"), &seed("competence_words.tsv")),
        activities: serde_json::from_str(&seed("nace_rev2.json")).expect("activities"),
    }
}

/// The index of the whole seed directory.
pub fn index() -> AuthorityIndex {
    AuthorityIndex::build(entries(), &vocabulary())
}
