//! What an authority says it is competent for: said by its administrators or who decides on it, shown, and found.

use crate::handing_over::coordinated;
use crate::moves::refused;
use crate::stories;
use domain::authorities::Stated;
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::search::MatchKind;
use operations::Error;
use operations::authorities::{FindInput, competences_page, find, show, state_competences};
use operations::testing::{FOSA, KAMMER, World, ZAB, key};
use std::collections::BTreeSet;

/// The form with these German keywords in the area of professional qualifications.
pub fn keywords(line: &str) -> Entries {
    [("PQ.keyword.de", line)].into_iter().collect()
}

/// The first reason for which Ana finds ZAB by a text, if she does.
async fn why(world: &World, text: &str) -> Option<(String, String)> {
    let input = FindInput { text: text.to_owned(), limit: 10, ..FindInput::default() };
    let found = find(&world.caller("ana").await, &input).await.unwrap();
    let zab = found.into_iter().find(|one| one.authority.id == ZAB)?;
    zab.why.into_iter().next().map(|why| (why.kind, why.shown))
}

stories! {
    async fn an_authority_is_found_by_what_its_administrator_says_and_only_as_long_as_that_is_said(world) {
        let petra = world.caller("petra").await;
        assert_eq!(why(world, "Referendariat").await, None);
        let once = key();
        for _ in 0..2 {
            state_competences(&petra, ZAB, &keywords("Referendariat, Lehramt"), once).await.unwrap();
        }
        let keyword = |word: &str| Some((MatchKind::Keyword.code().to_owned(), word.to_owned()));
        assert_eq!(why(world, "referendariat").await, keyword("Referendariat"));
        let shown = show(&world.caller("ana").await, ZAB).await.unwrap();
        let said: Vec<_> = shown.stated.iter().map(|one| (one.area.as_str(), one.keywords.len())).collect();
        assert_eq!((said, shown.may_state), (vec![("PQ", 2)], false));
        let page = competences_page(&petra, ZAB).await.unwrap();
        assert_eq!(page.entries.text("PQ.keyword.de"), Some("Lehramt, Referendariat"));
        assert_eq!(page.languages, [Language::De, Language::En]);

        state_competences(&petra, ZAB, &keywords("Lehramt"), key()).await.unwrap();
        assert_eq!(why(world, "Referendariat").await, None);
        assert_eq!(why(world, "Lehramt").await, keyword("Lehramt"));
        let kept = operations::store::authorities::competences::all(&world.services.store.reader()).await.unwrap();
        assert_eq!(kept[&ZAB]["PQ"], BTreeSet::from([Stated::Keyword(Language::De, "Lehramt".to_owned())]));
        world.verified_entries().await;
    }

    async fn who_decides_on_it_says_it_too_and_the_authority_is_told(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let mails = world.sent().await.len();
        state_competences(&petra, FOSA, &keywords("Handwerk"), key()).await.unwrap();
        let told: Vec<String> = world.sent().await.split_off(mails).into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, [format!("{FOSA}@authority.example")]);
        assert!(show(&petra, FOSA).await.unwrap().may_state);
        world.verified_entries().await;
    }

    async fn others_cannot_and_what_no_list_has_is_refused(world) {
        let (petra, kai) = (world.caller("petra").await, world.caller("kai").await);
        for (caller, authority) in [(&petra, FOSA), (&petra, KAMMER), (&kai, ZAB)] {
            let done = state_competences(caller, authority, &keywords("Lehramt"), key()).await;
            assert_eq!(refused(done), Refusal::NotAllowed);
            assert!(matches!(competences_page(caller, authority).await, Err(Error::NotFound)));
        }
        for (path, text) in [("PQ.profession", "astronaut"), ("PQ.activity.0", "00.00"), ("PQ.keyword.tlh", "Qapla")] {
            let typed: Entries = [(path, text)].into_iter().collect();
            let done = state_competences(&petra, ZAB, &typed, key()).await;
            let Err(Error::Refused(refused)) = done else { panic!("{done:?}") };
            let problems: Vec<_> = refused.problems.iter().map(|one| (one.path.as_str(), one.code)).collect();
            assert_eq!(problems, [(path, ProblemCode::NotAChoice)]);
        }
        assert!(show(&petra, ZAB).await.unwrap().stated.is_empty());
    }
}
