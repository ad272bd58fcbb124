//! A table brings the directory up to date: what it has no column for stays, and an empty cell takes away.

use crate::competences::keywords;
use crate::handing_over::coordinated;
use crate::stories;
use domain::authorities::competence::table::Said;
use domain::authorities::import::{Listed, ListedNames};
use domain::authorities::{Authority, Competences, Life, NameSort, OtherName, Region, Stated};
use domain::csv::Cell;
use domain::ids::AuthorityId;
use domain::language::Language;
use operations::authorities::{AuthorityTable, import, reload, show, state_competences};
use operations::store::authorities::{competences, get};
use operations::store::authority_names;
use operations::testing::{FOSA, World, key};
use std::collections::HashMap;
use uuid::Uuid;

/// An authority that is in no directory yet.
const NEW: AuthorityId = AuthorityId(Uuid::from_u128(0xFEED));

/// A table that has the columns that every table has, with what is kept of the IHK FOSA.
async fn bare(world: &World) -> Listed {
    let kept = kept(world).await;
    Listed {
        id: kept.id,
        country: kept.country,
        language: kept.language,
        level: kept.level,
        kind: kept.kind,
        areas: kept.areas,
        name: kept.name,
        name_latin: Cell::NoColumn,
        name_en: Cell::NoColumn,
        phone: Cell::NoColumn,
        works_in: Cell::NoColumn,
        mailbox: Cell::NoColumn,
    }
}

async fn kept(world: &World) -> Authority {
    get(&world.services.store.reader(), FOSA).await.unwrap().unwrap()
}

async fn names(world: &World) -> Vec<OtherName> {
    authority_names::of(&world.services.store.reader(), FOSA).await.unwrap()
}

async fn said(world: &World) -> Competences {
    competences::of(&world.services.store.reader(), FOSA).await.unwrap()
}

async fn imports(world: &World, table: AuthorityTable) {
    import(&world.services, table).await.unwrap();
    reload(&world.services).await.unwrap();
}

/// Imports one row with nothing else.
async fn imports_row(world: &World, row: Listed) {
    imports(world, AuthorityTable { authorities: vec![row], ..AuthorityTable::default() }).await;
}

fn acronym(name: &str) -> OtherName {
    OtherName::new(NameSort::Acronym, name.to_owned())
}

fn text(text: &str) -> Cell<String> {
    Cell::Holds(text.to_owned())
}

stories! {
    async fn a_column_that_the_table_has_not_leaves_what_is_kept_and_an_empty_cell_takes_it_away(world) {
        let full = Listed {
            name_en: text("Foreign Skills Approval"),
            name_latin: text("ihk fosa latin"),
            phone: text("+49 911 1"),
            works_in: Cell::Holds(vec!["de".to_owned(), "fr".to_owned()]),
            mailbox: text("post@fosa.example"),
            ..bare(world).await
        };
        imports_row(world, full).await;
        let before = kept(world).await;
        assert_eq!(before.mailbox.as_deref(), Some("post@fosa.example"));
        assert_eq!(before.works_in, ["de", "fr"]);
        imports_row(world, bare(world).await).await;
        assert_eq!(kept(world).await, before, "a table without these columns changes none of it");

        imports_row(world, Listed { mailbox: Cell::Empty, ..bare(world).await }).await;
        assert_eq!(kept(world).await, Authority { mailbox: None, ..before.clone() });
        let none = Listed { phone: Cell::Empty, works_in: Cell::Empty, name_en: Cell::Empty, ..bare(world).await };
        imports_row(world, none).await;
        let after = kept(world).await;
        assert_eq!((after.phone, after.works_in.len(), after.name_en.as_str()), (None, 0, ""));
        assert_eq!(after.name_latin, before.name_latin);
        imports_row(world, Listed { name: "Amt für Übersetzung".to_owned(), ..bare(world).await }).await;
        assert_ne!(kept(world).await.name_latin, before.name_latin, "Latin letters are those of the name");

        imports_row(world, Listed { id: NEW, ..bare(world).await }).await;
        let new = get(&world.services.store.reader(), NEW).await.unwrap().unwrap();
        assert_eq!((new.mailbox, new.phone, new.works_in.len()), (None, None, 0));
    }

    async fn names_competences_and_regions_stay_where_the_table_has_no_column_for_them(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        state_competences(&petra, FOSA, &keywords("Gesellenbrief"), key()).await.unwrap();
        let former = OtherName::new(NameSort::Former, "Alte Kammer".to_owned());
        let columns = [
            (NameSort::Acronym, Cell::Holds(vec!["FOSA".to_owned()])),
            (NameSort::Former, Cell::Holds(vec![former.name.clone()])),
        ];
        let bavaria = Region::parse("DE2");
        let country = kept(world).await.country;
        let one = async || AuthorityTable { authorities: vec![bare(world).await], ..AuthorityTable::default() };
        let named = HashMap::from([(FOSA, ListedNames::from(columns))]);
        imports(world, AuthorityTable { names: named, regions: vec![(FOSA, country, bavaria)], ..one().await }).await;
        let (words, region) = (said(world).await, show(&petra, FOSA).await.unwrap().region);
        assert_eq!(words.len(), 1);
        assert!(region.is_some());
        imports(world, one().await).await;
        assert_eq!((names(world).await, said(world).await), (vec![acronym("FOSA"), former.clone()], words.clone()));
        assert_eq!(show(&petra, FOSA).await.unwrap().region, region);

        let named = HashMap::from([(FOSA, ListedNames::from([(NameSort::Acronym, Cell::Empty)]))]);
        let teacher = Stated::Profession("teacher".to_owned());
        let competences = Competences::from([("PQ".to_owned(), [teacher.clone()].into())]);
        let stated = Said { columns: [true, false, false], competences };
        let professions = HashMap::from([(FOSA, stated)]);
        imports(world, AuthorityTable { names: named, said: professions, ..one().await }).await;
        assert_eq!(names(world).await, [former], "each sort of name has a column of its own");
        let keyword = Stated::Keyword(Language::De, "Gesellenbrief".to_owned());
        assert_eq!(said(world).await["PQ"], [teacher, keyword].into());

        let nothing = Said { columns: [true; 3], competences: Competences::new() };
        let regions = vec![(FOSA, country, None)];
        imports(world, AuthorityTable { said: HashMap::from([(FOSA, nothing)]), regions, ..one().await }).await;
        let after = show(&petra, FOSA).await.unwrap();
        assert_eq!((said(world).await.len(), after.region, after.life), (0, None, Life::Active));
    }
}
