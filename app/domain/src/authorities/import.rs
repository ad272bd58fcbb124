//! A table of authorities brings the directory up to date. What the table has no column for stays as it is kept, and an empty
//! cell takes it away.

use super::authority::{Authority, Level};
use super::other_name::{NameSort, OtherName};
use crate::country::Country;
use crate::csv::Cell;
use crate::ids::AuthorityId;
use crate::search::transliterate;
use std::collections::BTreeMap;

/// An authority as a table names it; what is no `Cell` has a column in every table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: AuthorityId,
    /// The state it belongs to.
    pub country: Country,
    /// Language of its official name.
    pub language: String,
    /// Territorial level.
    pub level: Level,
    /// Kind of body.
    pub kind: String,
    /// Codes of the areas in which it is competent.
    pub areas: Vec<String>,
    /// Official name.
    pub name: String,
    /// The name in Latin letters.
    pub name_latin: Cell<String>,
    /// Informative English name.
    pub name_en: Cell<String>,
    /// Telephone.
    pub phone: Cell<String>,
    /// Codes of the languages in which it works.
    pub works_in: Cell<Vec<String>>,
    /// Mailbox to which notices go.
    pub mailbox: Cell<String>,
}

impl Listed {
    /// The authority from now on, which is kept so until now; one that is new has nothing where the table has no column.
    /// Latin letters that stand in no cell are made from the name, unless they were kept with the same one.
    #[must_use]
    pub fn onto(self, kept: Option<&Authority>) -> Authority {
        let latin = kept.filter(|kept| kept.name == self.name).map(|kept| kept.name_latin.clone());
        let english = kept.map(|kept| kept.name_en.clone());
        let works_in = kept.map(|kept| kept.works_in.clone());
        Authority {
            id: self.id,
            country: self.country,
            language: self.language,
            level: self.level,
            kind: self.kind,
            areas: self.areas,
            name_latin: self.name_latin.onto(latin).unwrap_or_else(|| transliterate(&self.name)),
            name: self.name,
            name_en: self.name_en.onto(english).unwrap_or_default(),
            phone: self.phone.onto(kept.and_then(|kept| kept.phone.clone())),
            works_in: self.works_in.onto(works_in).unwrap_or_default(),
            mailbox: self.mailbox.onto(kept.and_then(|kept| kept.mailbox.clone())),
        }
    }
}

/// The further names of an authority as a table names them, of each sort that has a column.
pub type ListedNames = BTreeMap<NameSort, Cell<Vec<String>>>;

/// The further names of an authority from now on. A name that stays is still of the language of which it was.
#[must_use]
pub fn names_onto(listed: &ListedNames, kept: &[OtherName]) -> Vec<OtherName> {
    let of_sort = |sort: NameSort| {
        let own: Vec<OtherName> = kept.iter().filter(|name| name.sort == sort).cloned().collect();
        let known = |name: String| {
            let known = own.iter().find(|known| known.name == name).cloned();
            known.unwrap_or_else(|| OtherName::new(sort, name))
        };
        let cell = listed.get(&sort).cloned().unwrap_or_default();
        let cell = cell.map(|names| names.into_iter().map(known).collect::<Vec<OtherName>>());
        cell.onto(Some(own.clone())).unwrap_or_default()
    };
    NameSort::ALL.into_iter().flat_map(of_sort).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn listed(name: &str) -> Listed {
        Listed {
            id: AuthorityId(Uuid::from_u128(1)),
            country: Country::parse("GR").unwrap(),
            language: "el".to_owned(),
            level: Level::National,
            kind: "ministry".to_owned(),
            areas: vec!["PQ".to_owned()],
            name: name.to_owned(),
            name_latin: Cell::NoColumn,
            name_en: Cell::NoColumn,
            phone: Cell::NoColumn,
            works_in: Cell::NoColumn,
            mailbox: Cell::NoColumn,
        }
    }

    fn holds(text: &str) -> Cell<String> {
        Cell::Holds(text.to_owned())
    }

    /// With something in every column.
    fn full() -> Authority {
        let listed = Listed {
            name_latin: holds("Athena"),
            name_en: holds("Athens"),
            phone: holds("+30 1"),
            works_in: Cell::Holds(vec!["el".to_owned(), "en".to_owned()]),
            mailbox: holds("post@gr.example"),
            ..listed("Αθήνα")
        };
        listed.onto(None)
    }

    /// A cell that is emptied, and what is expected of it.
    type Change = (fn(&mut Listed), fn(&mut Authority));

    #[test]
    fn each_column_that_is_not_there_stays_and_each_empty_cell_takes_away() {
        assert_eq!(listed("Αθήνα").onto(Some(&full())), full(), "with no further column nothing changes");
        let change: [Change; 5] = [
            (|row| row.name_latin = Cell::Empty, |kept| kept.name_latin = transliterate("Αθήνα")),
            (|row| row.name_en = Cell::Empty, |kept| kept.name_en = String::new()),
            (|row| row.phone = Cell::Empty, |kept| kept.phone = None),
            (|row| row.works_in = Cell::Empty, |kept| kept.works_in = Vec::new()),
            (|row| row.mailbox = Cell::Empty, |kept| kept.mailbox = None),
        ];
        for (empty, goes) in change {
            let (mut row, mut expected) = (listed("Αθήνα"), full());
            empty(&mut row);
            goes(&mut expected);
            assert_eq!(row.onto(Some(&full())), expected);
        }
        let bare = listed("Αθήνα").onto(None);
        assert_eq!((bare.name_latin, bare.phone, bare.mailbox), (transliterate("Αθήνα"), None, None));
    }

    #[test]
    fn latin_letters_follow_a_name_that_is_another_one() {
        assert_eq!(listed("Πάτρα").onto(Some(&full())).name_latin, transliterate("Πάτρα"));
        let given = Listed { name_latin: holds("Patras"), ..listed("Πάτρα") };
        assert_eq!(given.onto(Some(&full())).name_latin, "Patras");
    }

    #[test]
    fn each_sort_of_name_has_a_column_of_its_own_and_a_name_keeps_its_language() {
        let of = |sort, name: &str| OtherName::new(sort, name.to_owned());
        let french = OtherName { language: "fr".to_owned(), ..of(NameSort::Other, "Athènes") };
        let kept = [of(NameSort::Acronym, "A"), of(NameSort::Former, "Old"), french.clone()];
        assert_eq!(names_onto(&ListedNames::new(), &kept), kept);
        let acronyms = ListedNames::from([(NameSort::Acronym, Cell::Holds(vec!["B".to_owned()]))]);
        assert_eq!(
            names_onto(&acronyms, &kept),
            [of(NameSort::Acronym, "B"), kept[1].clone(), french.clone()]
        );
        let former = ListedNames::from([(NameSort::Former, Cell::Empty)]);
        assert_eq!(names_onto(&former, &kept), [kept[0].clone(), french.clone()]);
        let both = ["Athènes", "Atene"].map(str::to_owned);
        let others = ListedNames::from([(NameSort::Other, Cell::Holds(both.to_vec()))]);
        assert_eq!(names_onto(&others, &kept)[2..], [french, of(NameSort::Other, "Atene")]);
    }
}
