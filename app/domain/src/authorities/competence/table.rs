//! What an authority says it is competent for in the cells of a table: the directory is taken out with them, and read from
//! them.

use super::{BETWEEN, Choices, Competences, Stated, entries};
use crate::language::Language;
use crate::search::fold;
use serde::Serialize;
use std::collections::BTreeSet;

/// Between the entries of a cell; no keyword holds it, because the form parts keywords by it too.
const NEXT: &str = ";";
/// After the area of an entry, and after the language of a keyword.
const AFTER: char = ':';

/// The entries of the cells of an authority, each with the code of its area before it: `PQ:teacher`, `PQ:85.31`,
/// `PQ:de:Lehramt`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Cells {
    /// Professions.
    pub professions: Vec<String>,
    /// Economic activities.
    pub activities: Vec<String>,
    /// Keywords, each with its language after the area.
    pub keywords: Vec<String>,
}

/// What a table says of the competences of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// Whether it has a column of professions, of activities and of keywords.
    pub columns: [bool; 3],
    /// What stands in them.
    pub competences: Competences,
}

impl Said {
    /// What the authority says from now on: what the table has no column for stays as it is kept.
    #[must_use]
    pub fn onto(self, mut kept: Competences) -> Competences {
        let [professions, activities, keywords] = self.columns;
        for stated in kept.values_mut() {
            stated.retain(|one| match one {
                Stated::Profession(_) => !professions,
                Stated::Activity(_) => !activities,
                Stated::Keyword(..) => !keywords,
            });
        }
        for (area, stated) in self.competences {
            kept.entry(area).or_default().extend(stated);
        }
        kept.retain(|_, stated| !stated.is_empty());
        kept
    }
}

/// Why an entry says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It names no area in which the authority is competent.
    Area,
    /// It names no profession of the vocabulary.
    Profession,
    /// It names no activity of NACE Rev. 2.
    Activity,
    /// It names no language of the system.
    Language,
    /// Its keyword has neither letters nor digits.
    Keyword,
    /// The form would not take the keywords of the area in this language: they are too long, or hold signs that are no text.
    Unfit,
}

/// An entry that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// Why.
    pub why: Why,
    /// The entry.
    pub entry: String,
}

impl Cells {
    /// What an authority says.
    #[must_use]
    pub fn of(competences: &Competences) -> Self {
        let mut cells = Self::default();
        for (area, stated) in competences {
            for one in stated {
                match one {
                    Stated::Profession(code) => cells.professions.push(format!("{area}{AFTER}{code}")),
                    Stated::Activity(code) => cells.activities.push(format!("{area}{AFTER}{code}")),
                    Stated::Keyword(language, word) => {
                        cells.keywords.push(format!("{area}{AFTER}{language}{AFTER}{word}"));
                    }
                }
            }
        }
        cells
    }

    /// The entries of cells as they stand in a table, in the order of the columns.
    #[must_use]
    pub fn split([professions, activities, keywords]: [&str; 3]) -> Self {
        let each = |cell: &str| -> Vec<String> {
            cell.split(NEXT).map(str::trim).filter(|entry| !entry.is_empty()).map(str::to_owned).collect()
        };
        Self { professions: each(professions), activities: each(activities), keywords: each(keywords) }
    }

    /// The cells as they stand in a table, in the order of the columns.
    #[must_use]
    pub fn texts(&self) -> [String; 3] {
        [&self.professions, &self.activities, &self.keywords].map(|entries| entries.join(NEXT))
    }

    /// What an authority says that is competent in these areas. A comma parts keywords, as in the form.
    ///
    /// # Errors
    /// The first entry that cannot be read.
    pub fn read(&self, areas: &[String], choices: &Choices) -> Result<Competences, Wrong> {
        let mut found = Competences::new();
        let mut add = |area: &str, one| found.entry(area.to_owned()).or_default().insert(one);
        for entry in &self.professions {
            let (area, code) = in_area(entry, areas)?;
            add(area, Stated::Profession(known(code, &choices.professions, Why::Profession, entry)?));
        }
        for entry in &self.activities {
            let (area, code) = in_area(entry, areas)?;
            add(area, Stated::Activity(known(code, &choices.activities, Why::Activity, entry)?));
        }
        for entry in &self.keywords {
            let (area, rest) = in_area(entry, areas)?;
            let said = rest.split_once(AFTER);
            let said = said.and_then(|(code, words)| Some((Language::parse(code.trim())?, words)));
            let (language, words) = said.ok_or_else(|| wrong(Why::Language, entry))?;
            for word in words.split(BETWEEN).map(str::trim) {
                if fold(word).is_empty() {
                    return Err(wrong(Why::Keyword, entry));
                }
                add(area, Stated::Keyword(language, word.to_owned()));
            }
        }
        match super::read(&entries(&found), areas, choices) {
            Ok(read) => Ok(read),
            Err(problems) => {
                let at = problems.into_iter().next().map(|problem| problem.path);
                Err(wrong(Why::Unfit, &at.unwrap_or_default()))
            }
        }
    }
}

/// The area of an entry, one of these, and what follows it.
fn in_area<'a>(entry: &'a str, areas: &[String]) -> Result<(&'a str, &'a str), Wrong> {
    let (area, rest) = entry.split_once(AFTER).ok_or_else(|| wrong(Why::Area, entry))?;
    let area = area.trim();
    if areas.iter().any(|own| own == area) { Ok((area, rest.trim())) } else { Err(wrong(Why::Area, entry)) }
}

fn known(code: &str, codes: &BTreeSet<String>, why: Why, entry: &str) -> Result<String, Wrong> {
    if codes.contains(code) { Ok(code.to_owned()) } else { Err(wrong(why, entry)) }
}

fn wrong(why: Why, entry: &str) -> Wrong {
    Wrong { why, entry: entry.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_a_table_has_no_column_for_stays_and_what_it_has_takes_its_place() {
        let each = |area: &str| -> Vec<Stated> {
            vec![
                Stated::Profession(format!("{area} teacher")),
                Stated::Activity(format!("{area} 86")),
                Stated::Keyword(Language::De, format!("{area} Amt")),
            ]
        };
        let of = |area: &str, stated: Vec<Stated>| (area.to_owned(), stated.into_iter().collect());
        let kept: Competences = [of("PQ", each("PQ")), of("SD", each("SD"))].into();
        let new: Competences = [of("PQ", vec![Stated::Profession("nurse".to_owned())])].into();
        let onto = |columns, competences: &Competences| {
            Said { columns, competences: competences.clone() }.onto(kept.clone())
        };
        let nothing = Competences::new();
        assert_eq!(onto([false; 3], &nothing), kept);
        assert_eq!((onto([true; 3], &nothing), onto([true; 3], &new)), (nothing, new.clone()));
        let others = |area: &str| each(area).split_off(1);
        let mut of_pq = others("PQ");
        of_pq.push(Stated::Profession("nurse".to_owned()));
        let expected: Competences = [of("PQ", of_pq), of("SD", others("SD"))].into();
        assert_eq!(onto([true, false, false], &new), expected);
    }

    fn choices() -> Choices {
        let set = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
        Choices { professions: set(&["teacher", "nurse"]), activities: set(&["85.31", "86"]) }
    }

    fn areas() -> Vec<String> {
        vec!["PQ".to_owned(), "SD".to_owned()]
    }

    fn read(cells: [&str; 3]) -> Result<Competences, Wrong> {
        Cells::split(cells).read(&areas(), &choices())
    }

    #[test]
    fn each_entry_names_its_area_and_a_comma_parts_keywords() {
        let found = read(["PQ:teacher; PQ:nurse", "SD:86;", "PQ:de:Lehramt, Referendariat;SD:pt:alojamento"])
            .unwrap();
        let cells = Cells::of(&found);
        assert_eq!(
            cells.texts(),
            ["PQ:nurse;PQ:teacher", "SD:86", "PQ:de:Lehramt;PQ:de:Referendariat;SD:pt:alojamento"]
        );
        assert_eq!(read(["", " ", ""]), Ok(Competences::new()));
    }

    #[test]
    fn an_entry_that_cannot_be_read_is_named_with_the_reason() {
        let long = format!("PQ:de:{}", "a".repeat(301));
        for (cells, why, entry) in [
            (["teacher", "", ""], Why::Area, "teacher"),
            (["GD:teacher", "", ""], Why::Area, "GD:teacher"),
            (["PQ:astronaut", "", ""], Why::Profession, "PQ:astronaut"),
            (["", "PQ:00.00", ""], Why::Activity, "PQ:00.00"),
            (["", "", "PQ:Lehramt"], Why::Language, "PQ:Lehramt"),
            (["", "", "PQ:tlh:Qapla"], Why::Language, "PQ:tlh:Qapla"),
            (["", "", "PQ:de:…"], Why::Keyword, "PQ:de:…"),
            (["", "", long.as_str()], Why::Unfit, "PQ.keyword.de"),
        ] {
            assert_eq!(read(cells), Err(Wrong { why, entry: entry.to_owned() }));
        }
    }

    proptest! {
        /// Whatever the form takes is read again from the table that was taken out.
        #[test]
        fn what_is_taken_out_is_read_again(
            professions in prop::collection::btree_set(0_usize..2, 0..3),
            words in prop::collection::vec("[a-zäß:|. -]{0,12}", 0..6),
        ) {
            let mut typed = crate::procedures::Entries::default();
            for one in professions {
                typed.0.entry("PQ.profession".to_owned()).or_default().push(["teacher", "nurse"][one].to_owned());
            }
            typed.set("SD.activity.0", "85.31");
            typed.set("SD.keyword.de", words.join(","));
            let said = crate::authorities::competence::read(&typed, &areas(), &choices()).unwrap();
            let texts = Cells::of(&said).texts();
            prop_assert_eq!(read([&texts[0], &texts[1], &texts[2]]), Ok(said));
        }
    }
}
