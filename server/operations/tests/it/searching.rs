//! Exchanges are found within what the searcher may see, and people concerned only on record.

use crate::allocation::{allocating, gives};
use crate::moves::{ACCEPT, acts, refused};
use crate::stories;
use domain::exchanges::view::{FoundExchange, SearchQuery, Why};
use domain::ids::{OnceKey, PersonSearchId, SavedSearchId};
use domain::problem::Refusal;
use domain::procedures::Entries;
use domain::search::person::{MOST_FOUND, MOST_IN_PERIOD};
use operations::exchanges::{
    PersonSearchInput, forget_search, person_search_page, save_search, search, search_person,
};
use operations::testing::{World, ZAB, key};
use operations::{Caller, Error};
use std::collections::BTreeMap;
use time::Duration;
use time::macros::date;
use uuid::Uuid;

/// A request about a nurse called Inês Παπαδοπούλου, born on a leap day.
fn request(world: &World) -> Entries {
    let mut entries = world.filled_request(ZAB);
    for (path, text) in [
        ("profession", "nurse_general_care"),
        ("qualification_title", "Licenciatura em Enfermagem"),
        ("holder.given_name", "Inês"),
        ("holder.family_name", "Παπαδοπούλου"),
        ("holder.birth_date.day", "29"),
        ("holder.birth_date.month", "2"),
        ("holder.birth_date.year", "1988"),
        ("own_reference", "DGES/2026/77"),
    ] {
        entries.set(path, text);
    }
    entries.0.remove("profession_other");
    entries
}

async fn sent(world: &World) -> domain::ids::ExchangeId {
    let (id, revision) = world.draft("ana", &request(world)).await;
    let ana = world.caller("ana").await;
    operations::exchanges::send(&ana, id, revision, key()).await.unwrap().id
}

async fn found(caller: &Caller, query: &SearchQuery) -> Vec<FoundExchange> {
    search(caller, query).await.unwrap().rows
}

async fn by_text(world: &World, name: &str, text: &str) -> Vec<FoundExchange> {
    let query = SearchQuery { text: text.into(), ..SearchQuery::default() };
    found(&world.caller(name).await, &query).await
}

fn input(world: &World) -> PersonSearchInput {
    PersonSearchInput {
        procedure: world.procedure_id().as_str().to_owned(),
        name: "Papadopoulou Ines".into(),
        born: Some(date!(1988 - 02 - 29)),
        reason: "enquiry".into(),
    }
}

async fn by_person(world: &World, name: &str, input: &PersonSearchInput) -> Vec<FoundExchange> {
    let caller = world.caller(name).await;
    let id = search_person(&caller, key(), input).await.unwrap();
    person_search_page(&caller, Some(id)).await.unwrap().found.unwrap()
}

stories! {
    async fn a_request_is_found_by_number_reference_authority_and_field_with_the_reason(world) {
        let id = sent(world).await;
        let number = by_text(world, "ana", "DGES/2026/77").await[0].row.number.clone();
        let label = |name: &'static str, field: &str| {
            let language = if name == "kai" { domain::language::Language::De } else { domain::language::Language::Pt };
            Why::Field(world.procedure().text(language, &format!("field-{field}"), "label").to_owned())
        };
        for (text, why) in [
            (number.as_str(), Why::Number),
            ("dges 77", Why::OwnReference),
            ("auslandisches bildungswesen", Why::Authority),
            ("licenciatura", label("ana", "qualification_title")),
            ("enfermeiro", label("ana", "profession")),
        ] {
            let rows = by_text(world, "ana", text).await;
            assert_eq!(rows.len(), 1, "{text}");
            assert_eq!(rows[0].row.id, id);
            assert!(rows[0].why.contains(&why), "{text}: {:?}", rows[0].why);
        }
        // The profession is shown before acceptance, the title is not; the reference is never the other side's.
        assert_eq!(by_text(world, "kai", "nurse").await[0].why, [label("kai", "profession")]);
        for hidden in ["licenciatura", "DGES/2026/77", "papadopoulou"] {
            assert!(by_text(world, "kai", hidden).await.is_empty(), "{hidden}");
        }
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(by_text(world, "kai", "LICENCIATURA enferm").await.len(), 1);
        assert!(by_text(world, "kai", "papadopoulou").await.is_empty());
        for stranger in ["frieda", "maria", "petra"] {
            assert!(by_text(world, stranger, &number).await.is_empty(), "{stranger}");
        }
    }

    async fn a_field_of_what_waits_for_allocation_finds_nothing(world) {
        allocating(world).await;
        let id = sent(world).await;
        let number = by_text(world, "ana", "DGES/2026/77").await[0].row.number.clone();
        let why = by_text(world, "kai", &number).await.remove(0).why;
        assert!(why.contains(&Why::Number) && !why.iter().any(|why| matches!(why, Why::Field(_))), "{why:?}");
        assert!(by_text(world, "kai", "nurse").await.is_empty());
        gives(world, "petra", &[id], "kai").await;
        assert_eq!(by_text(world, "kai", "nurse").await.len(), 1);
    }

    async fn a_field_of_the_chosen_procedure_is_searched_alone(world) {
        sent(world).await;
        let ana = world.caller("ana").await;
        let mut query = SearchQuery { procedure: world.procedure_id().as_str().to_owned(), ..Default::default() };
        let view = search(&ana, &query).await.unwrap();
        assert_eq!((view.rows.len(), view.rows[0].why.len()), (1, 0));
        let fields: BTreeMap<&str, bool> =
            view.fields.iter().map(|field| (field.id.as_str(), field.choices.is_empty())).collect();
        assert_eq!(fields.get("profession"), Some(&false));
        assert_eq!(fields.get("qualification_title"), Some(&true));
        assert!(!fields.contains_key("holder"), "personal fields are found in one way only");
        query.fields.insert("profession".into(), "nurse_general_care".into());
        assert_eq!(found(&ana, &query).await.len(), 1);
        query.fields.insert("qualification_title".into(), "engenharia".into());
        assert!(found(&ana, &query).await.is_empty());
        // A field that the definition does not declare asks for nothing.
        let odd = SearchQuery { fields: [("holder".into(), "papadopoulou".into())].into(), ..Default::default() };
        assert!(search(&ana, &odd).await.unwrap().rows.iter().all(|row| row.why.is_empty()));
    }

    async fn a_person_is_found_on_record_in_any_script_by_who_may_read_personal_data(world) {
        let id = sent(world).await;
        let rows = by_person(world, "ana", &input(world)).await;
        assert_eq!((rows.len(), rows[0].row.id, rows[0].why.as_slice()), (1, id, [Why::Person].as_slice()));
        let greek = PersonSearchInput { name: "ΠΑΠΑΔΟΠΟΎΛΟΥ".into(), ..input(world) };
        assert_eq!(by_person(world, "vera", &greek).await.len(), 1);
        let younger = PersonSearchInput { born: Some(date!(1992 - 02 - 29)), ..input(world) };
        assert!(by_person(world, "ana", &younger).await.is_empty());
        assert!(by_person(world, "kai", &input(world)).await.is_empty(), "before acceptance");
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(by_person(world, "kai", &input(world)).await.len(), 1);
        assert!(by_person(world, "maria", &input(world)).await.is_empty());
        let reader = world.services.store.reader();
        let report = operations::store::audit::verify(&reader, &world.services.keys).await.unwrap();
        assert_eq!((report.accounts, report.faults.len()), (6, 0));
    }

    async fn a_search_that_finds_more_than_it_shows_says_so(world) {
        let caller = world.caller("ana").await;
        let mut is_cut = Vec::new();
        for more in [MOST_FOUND - 1, 1, 1] {
            for _ in 0..more {
                sent(world).await;
            }
            let id = search_person(&caller, key(), &input(world)).await.unwrap();
            let page = person_search_page(&caller, Some(id)).await.unwrap();
            is_cut.push((page.found.unwrap().len(), page.is_cut));
        }
        assert_eq!(is_cut, [(MOST_FOUND - 1, false), (MOST_FOUND, true), (MOST_FOUND, true)]);
    }

    async fn a_search_for_a_person_asks_for_enough_and_is_its_searchers_for_a_while(world) {
        sent(world).await;
        let ana = world.caller("ana").await;
        let short = PersonSearchInput { name: "Inês".into(), born: None, reason: String::new(), ..input(world) };
        let Err(Error::Refused(refused_form)) = search_person(&ana, key(), &short).await else {
            panic!("it was allowed")
        };
        let paths: Vec<&str> = refused_form.problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["born.day", "reason"]);
        let once = key();
        let id = search_person(&ana, once, &input(world)).await.unwrap();
        assert_eq!(search_person(&ana, once, &input(world)).await.unwrap(), id);
        let other = PersonSearchInput { name: "Ana Costa".into(), ..input(world) };
        assert!(matches!(search_person(&ana, once, &other).await, Err(Error::KeyReused)));
        let vera = world.caller("vera").await;
        assert!(matches!(person_search_page(&vera, Some(id)).await, Err(Error::NotFound)));
        let petra = world.caller("petra").await;
        assert!(matches!(person_search_page(&petra, None).await, Err(Error::NotFound)));
        world.advance(Duration::minutes(16));
        let later = world.caller("ana").await;
        assert!(matches!(person_search_page(&later, Some(id)).await, Err(Error::NotFound)));
        let nowhere = Some(PersonSearchId(Uuid::nil()));
        assert!(matches!(person_search_page(&later, nowhere).await, Err(Error::NotFound)));
    }

    async fn nobody_searches_for_people_without_end(world) {
        for _ in 0..MOST_IN_PERIOD {
            assert!(by_person(world, "ana", &input(world)).await.is_empty());
        }
        let ana = world.caller("ana").await;
        assert_eq!(refused(search_person(&ana, key(), &input(world)).await), Refusal::TooManySearches);
        assert!(by_person(world, "vera", &input(world)).await.is_empty());
        world.advance(Duration::hours(2));
        assert!(by_person(world, "ana", &input(world)).await.is_empty());
    }

    async fn a_search_is_kept_under_a_name_by_whoever_kept_it(world) {
        let ana = world.caller("ana").await;
        let query = SearchQuery { text: " nurse\u{7} ".into(), after: "x".into(), ..SearchQuery::default() };
        let once: OnceKey = key();
        save_search(&ana, once, "  My   nurses ", &query).await.unwrap();
        save_search(&ana, once, "My nurses", &query).await.unwrap();
        assert_eq!(refused(save_search(&ana, key(), " ", &query).await), Refusal::Incomplete);
        assert_eq!(refused(save_search(&ana, key(), "all", &SearchQuery::default()).await), Refusal::Incomplete);
        let saved = search(&ana, &SearchQuery::default()).await.unwrap().saved;
        assert_eq!(saved.len(), 1);
        assert_eq!((saved[0].name.as_str(), saved[0].query.text.as_str()), ("My nurses", "nurse"));
        assert_eq!(saved[0].query.after, "");
        let vera = world.caller("vera").await;
        assert!(search(&vera, &SearchQuery::default()).await.unwrap().saved.is_empty());
        forget_search(&vera, SavedSearchId(once.0)).await.unwrap();
        assert_eq!(search(&ana, &SearchQuery::default()).await.unwrap().saved.len(), 1);
        forget_search(&ana, SavedSearchId(once.0)).await.unwrap();
        assert!(search(&ana, &SearchQuery::default()).await.unwrap().saved.is_empty());
    }
}
