//! What a person may do and whence, and who can see and change an authority, as their pages answer.

use crate::handing_over::coordinated;
use crate::stories;
use domain::access::Ability;
use domain::access::may_do::Missing;
use domain::accounts::view::{AbilityView, PersonMayView, PreviewView};
use domain::accounts::{AccountEventKind, Role};
use domain::authorities::view::{AuthorityWhoSeesView, ByView};
use domain::authorities::{AccessStep, Function, Matter, Switches, WaitingKind};
use domain::ids::AuthorityId;
use operations::Error;
use operations::accounts::{
    AbsenceInput, act_on_person, list_people, own_may, preview, set_absence, view_person,
};
use operations::authorities::{change_access, confirm_entry, waiting, who_sees};
use operations::exchanges::view;
use operations::store::accounts::everyone_acting;
use operations::testing::{DGES, FOSA, World, ZAB, key};
use time::Duration;
use uuid::Uuid;

async fn may(world: &World, by: &str, name: &str) -> PersonMayView {
    view_person(&world.caller(by).await, world.user(name).id).await.unwrap().may
}

async fn own(world: &World, name: &str) -> PersonMayView {
    own_may(&world.caller(name).await).await.unwrap()
}

/// The ability in the first procedure.
fn ability(may: &PersonMayView, ability: Ability) -> AbilityView {
    let all = &may.procedures.first().expect("a procedure").abilities;
    all.iter().find(|one| one.ability == ability).expect("every ability").clone()
}

async fn asked(world: &World, name: &str) -> Result<AuthorityWhoSeesView, Error> {
    who_sees(&world.caller(name).await, FOSA).await
}

async fn seen(world: &World, by: &str, name: &str) -> Result<PreviewView, Error> {
    preview(&world.caller(by).await, world.user(name).id, "").await
}

stories! {
    async fn a_preview_shows_what_its_viewer_finds_too_and_counts_the_rest(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        world.sent_by("ana", ZAB).await;
        let number = view(&world.caller("ana").await, id).await.unwrap().number;
        // Karin handles and administers; Petra administers alone, which opens no exchange.
        let karin = seen(world, "karin", "kai").await.unwrap();
        assert_eq!((karin.headers.len(), karin.hidden, karin.is_colleague), (1, 0, true));
        assert_eq!(karin.drafts, Some(0));
        assert_eq!(karin.headers.first().unwrap().counterpart.as_ref().unwrap().id, DGES);
        let petra = seen(world, "petra", "kai").await.unwrap();
        assert_eq!((petra.headers.len(), petra.hidden), (0, 1));
        assert_eq!(petra.name, world.user("kai").display_name);
        // As a coordinator she finds what waits too long, and no name.
        let early = seen(world, "petra", "frieda").await.unwrap();
        assert_eq!((early.headers.len(), early.hidden, early.is_colleague), (0, 1, false));
        assert_eq!(early.drafts, None, "what was not sent is nobody else's");
        assert!(!early.name.contains(&world.user("frieda").display_name));
        world.advance(Duration::days(8));
        let late = seen(world, "petra", "frieda").await.unwrap();
        assert_eq!((late.headers.len(), late.hidden), (1, 0));
        let header = late.headers.first().unwrap();
        assert_eq!((header.number.as_str(), &header.state, &header.counterpart), (number.as_str(), &None, &None));
        let waits = waiting(&world.caller("petra").await, Some(WaitingKind::NotAccepted), "").await.unwrap();
        assert!(waits.rows.iter().any(|row| row.number.as_ref() == Some(&number)), "it stands in her list");
    }

    async fn whoever_may_not_preview_finds_nothing_and_every_preview_is_recorded_once_a_day(world) {
        coordinated(world).await;
        for (by, name) in [("kai", "karin"), ("kai", "frieda"), ("ana", "kai"), ("maria", "frieda"), ("ana", "frieda")] {
            assert!(matches!(seen(world, by, name).await, Err(Error::NotFound)), "{by} {name}");
        }
        let before = world.verified().await.accounts;
        for _ in 0..3 {
            seen(world, "petra", "kai").await.unwrap();
        }
        assert_eq!(world.verified().await.accounts, before + 1);
        world.advance(Duration::days(1));
        seen(world, "petra", "kai").await.unwrap();
        seen(world, "karin", "kai").await.unwrap();
        assert_eq!(world.verified().await.accounts, before + 3);
        assert!(world.sent().await.is_empty(), "nobody is written to");
        let kai = world.user("kai").id;
        act_on_person(&world.caller("petra").await, kai, key(), AccountEventKind::Locked).await.unwrap();
        assert!(matches!(seen(world, "petra", "kai").await, Err(Error::NotFound)));
        // A coordinator gets no names of people, and a way to what they find.
        let fosa = asked(world, "petra").await.unwrap();
        assert!(fosa.people.iter().any(|(id, _)| *id == world.user("frieda").id));
        assert!(fosa.people.iter().all(|(_, name)| !name.contains(&world.user("frieda").display_name)));
        assert!(who_sees(&world.caller("petra").await, ZAB).await.unwrap().people.is_empty());
    }

    async fn an_ability_is_told_with_its_role_and_with_whose_and_until_when(world) {
        let kai = may(world, "petra", "kai").await;
        let handles = ability(&kai, Ability::Handle);
        assert_eq!(handles.grants.iter().map(|one| one.role).collect::<Vec<_>>(), [Role::Handler]);
        assert!(handles.grants.iter().all(|one| one.on_behalf_of.is_none() && one.until.is_none()));
        assert_eq!(ability(&kai, Ability::Approve).missing, Some(Missing::Role(vec![Role::Approver])));
        assert_eq!(ability(&kai, Ability::DecideReferral).missing, Some(Missing::Coordinator));
        assert!(!kai.administers && kai.without_role.is_empty());
        let names = ["karin", "petra"].map(|name| world.user(name).display_name.clone());
        assert_eq!(kai.administrators.iter().filter(|name| names.contains(name)).count(), 2);
        assert_eq!(kai.administrators.len(), 2);

        let petra = may(world, "karin", "petra").await;
        assert!(petra.administers && petra.procedures.is_empty() && !petra.without_role.is_empty());
        let today = world.caller("kai").await.today();
        let last = today.saturating_add(Duration::days(3));
        let away = AbsenceInput { from: Some(today), to: Some(last), deputy: "petra".into() };
        set_absence(&world.caller("kai").await, world.user("kai").id, key(), away).await.unwrap();
        let lent = ability(&may(world, "karin", "petra").await, Ability::Handle).grants;
        let whose = world.user("kai").display_name.clone();
        let told: Vec<_> = lent.into_iter().map(|one| (one.on_behalf_of, one.until)).collect();
        assert_eq!(told, [(Some(whose), Some(last))]);
    }

    async fn everybody_reads_of_the_own_account_what_an_administrator_reads_of_it(world) {
        coordinated(world).await;
        let today = world.caller("kai").await.today();
        let away = AbsenceInput { from: Some(today), to: Some(today), deputy: "petra".into() };
        set_absence(&world.caller("kai").await, world.user("kai").id, key(), away).await.unwrap();
        let told = may(world, "petra", "kai").await;
        assert!(!told.is_own && !told.procedures.is_empty());
        assert_eq!(own(world, "kai").await, PersonMayView { is_own: true, ..told });
        // Petra stands in for Kai: with whose role she may, her own page says as well.
        let petra = own(world, "petra").await;
        assert_eq!(petra, may(world, "petra", "petra").await);
        let lent = ability(&petra, Ability::Handle).grants;
        assert!(lent.iter().all(|one| one.on_behalf_of.as_ref() == Some(&world.user("kai").display_name)));
        assert!(petra.is_own && !lent.is_empty());
    }

    async fn whoever_coordinates_or_has_no_role_at_all_reads_a_whole_answer(world) {
        coordinated(world).await;
        let petra = own(world, "petra").await;
        assert!(petra.administers && petra.procedures.is_empty() && !petra.without_role.is_empty());
        let functions: Vec<Function> = petra.functions.iter().map(|held| held.function).collect();
        assert_eq!(functions, [Function::National]);
        // Kai works there too: the functions are for its administrators to use.
        assert!(own(world, "kai").await.functions.is_empty());
        let claire = own(world, "claire").await;
        assert!(claire.procedures.is_empty() && !claire.administers && claire.functions.is_empty());
        assert_eq!(claire.administrators, [world.user("dirk").display_name.clone()]);
    }

    async fn procedures_with_the_same_answer_stand_together_and_none_is_left_out(world) {
        let kai = may(world, "petra", "kai").await;
        let told: Vec<&String> = kai.procedures.iter().flat_map(|one| &one.names).collect();
        assert_eq!(told.len(), world.services.procedures().all_current().len(), "a role in each of them");
        for (at, group) in kai.procedures.iter().enumerate() {
            assert!(kai.procedures.iter().skip(at + 1).all(|other| other.abilities != group.abilities));
        }
    }

    async fn what_is_told_of_everybody_is_what_the_next_call_allows(world) {
        let today = world.caller("kai").await.today();
        let away = AbsenceInput { from: Some(today), to: Some(today), deputy: "petra".into() };
        set_absence(&world.caller("kai").await, world.user("kai").id, key(), away).await.unwrap();
        let reader = world.services.store.reader();
        let procedure = world.procedure_id();
        let name = world.procedure().text(world.caller("karin").await.language, "procedure", "short").to_owned();
        for (user, person) in everyone_acting(&reader, ZAB, today).await.unwrap() {
            let told = view_person(&world.caller("karin").await, user.id).await.unwrap().may;
            let of_it = told.procedures.iter().find(|one| one.names.contains(&name));
            for ability in Ability::ALL {
                let is_told = of_it.is_some_and(|one| {
                    one.abilities.iter().any(|one| one.ability == ability && !one.grants.is_empty())
                });
                assert_eq!(is_told, person.can(&procedure, ability), "{} {ability:?}", user.username);
            }
        }
    }

    async fn who_is_locked_or_without_access_is_told_what_stands_in_the_way(world) {
        coordinated(world).await;
        let karin = world.user("karin").id;
        let petra = world.caller("petra").await;
        act_on_person(&petra, world.user("kai").id, key(), AccountEventKind::Locked).await.unwrap();
        let kai = may(world, "petra", "kai").await;
        assert_eq!(ability(&kai, Ability::Read).missing, Some(Missing::Account));
        for procedure in world.services.procedures().all_current() {
            let (id, step) = (&procedure.definition.procedure, AccessStep::Suspend);
            change_access(&petra, ZAB, id, step, Switches::default(), None, key()).await.unwrap();
        }
        let told = view_person(&world.caller("petra").await, karin).await.unwrap().may;
        assert_eq!(ability(&told, Ability::Read).missing, Some(Missing::Access));
        assert_eq!(ability(&own(world, "karin").await, Ability::Read).missing, Some(Missing::Access));
        assert!(told.administers && told.functions.iter().any(|held| held.function == Function::National));
    }

    async fn everybody_learns_which_authorities_may_what_there_and_nobody_who_is_a_stranger_of_people(world) {
        coordinated(world).await;
        let petra = asked(world, "petra").await.unwrap();
        assert!(petra.administrators.is_empty(), "a coordinator reads no names");
        let of = |authority| petra.holders.iter().find(|one| one.authority.id == authority).unwrap();
        let own: Vec<Matter> = of(FOSA).by.iter().flat_map(|(_, matters)| matters.clone()).collect();
        assert_eq!(own, [Matter::SeeAccess, Matter::Entry, Matter::People, Matter::AskAccess]);
        let [(ByView::Function(held), matters)] = of(ZAB).by.as_slice() else { panic!("one function") };
        assert_eq!(held.function, Function::National);
        assert!(matters.contains(&Matter::Access) && matters.contains(&Matter::Life));
        assert!(!matters.contains(&Matter::People) && !matters.contains(&Matter::Entry));
        // Whoever works there reads the same.
        let frieda = asked(world, "frieda").await.unwrap();
        let who = |view: &AuthorityWhoSeesView| -> Vec<AuthorityId> {
            view.holders.iter().map(|one| one.authority.id).collect()
        };
        assert_eq!(who(&frieda), who(&petra));
        assert!(frieda.people.is_empty() && frieda.administrator_count.is_some());
        // Who reads the directory reads the same, of people nothing: neither how many they are nor who.
        for name in ["kai", "ana", "maria"] {
            let told = asked(world, name).await.unwrap();
            let by = |view: &AuthorityWhoSeesView| -> Vec<usize> {
                view.holders.iter().map(|one| one.by.len()).collect()
            };
            assert_eq!((who(&told), by(&told)), (who(&frieda), by(&frieda)), "{name}");
            assert!(told.people.is_empty() && told.administrators.is_empty(), "{name}");
            assert_eq!(told.administrator_count, None, "{name}");
        }
        let nowhere = who_sees(&world.caller("ana").await, AuthorityId(Uuid::nil())).await;
        assert!(matches!(nowhere, Err(Error::NotFound)));
        // What is told is what is enforced.
        let petra = world.caller("petra").await;
        assert!(confirm_entry(&petra, FOSA, key()).await.is_err());
        assert!(matches!(view_person(&petra, world.user("frieda").id).await, Err(Error::NotFound)));
        let (id, step) = (world.procedure_id(), AccessStep::Suspend);
        change_access(&petra, FOSA, &id, step, Switches::default(), None, key()).await.unwrap();
        let people = list_people(&petra, None, None, None).await.unwrap();
        assert!(people.rows.iter().all(|row| row.id != world.user("frieda").id));
        let own = who_sees(&petra, ZAB).await.unwrap();
        assert_eq!((own.administrator_count, own.administrators.len()), (Some(2), 2));
    }
}
