//! Groups of authorities that a person keeps: made, filled, renamed, taken away, searched in, and seen by nobody else.

use crate::moves::refused;
use crate::stories;
use domain::authorities::favourite_group::{MOST, MOST_MEMBERS};
use domain::authorities::{Authority, Level};
use domain::country::Country;
use domain::ids::{AuthorityId, FavouriteGroupId};
use domain::problem::{ProblemCode, Refusal};
use operations::Error;
use operations::authorities::{
    FindInput, add_to_group, create_group, delete_group, favourite_groups, find, reload, rename_group, show,
    take_from_group,
};
use operations::testing::{FOSA, MINISTERIO, World, ZAB, key};
use uuid::Uuid;

async fn makes(world: &World, name: &str, group: &str) -> FavouriteGroupId {
    create_group(&world.caller(name).await, key(), group).await.unwrap()
}

async fn adds(world: &World, name: &str, group: FavouriteGroupId, authority: &str) -> Result<(), Error> {
    add_to_group(&world.caller(name).await, group, authority).await
}

/// Names of the person's groups with their sizes.
async fn kept(world: &World, name: &str) -> Vec<(String, u32)> {
    let view = favourite_groups(&world.caller(name).await, None).await.unwrap();
    view.groups.into_iter().map(|line| (line.group.name, line.count)).collect()
}

async fn members(world: &World, name: &str, group: FavouriteGroupId) -> Option<Vec<AuthorityId>> {
    let view = favourite_groups(&world.caller(name).await, Some(group)).await.unwrap();
    view.open.map(|open| open.members.into_iter().map(|line| line.id).collect())
}

async fn found(
    world: &World,
    name: &str,
    group: FavouriteGroupId,
    is_for_procedure: bool,
) -> Vec<AuthorityId> {
    let procedure = is_for_procedure.then(|| world.procedure_id());
    let input = FindInput { group: Some(group), procedure, limit: 50, ..FindInput::default() };
    let hits = find(&world.caller(name).await, &input).await.unwrap();
    hits.into_iter().map(|hit| hit.authority.id).collect()
}

fn code(result: Result<impl Sized, Error>) -> ProblemCode {
    match result {
        Err(Error::Refused(why)) => why.problems[0].code,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was allowed"),
    }
}

/// Enters so many further authorities in the directory, and yields their ids.
async fn crowd(world: &World, many: usize) -> Vec<AuthorityId> {
    let ids: Vec<AuthorityId> =
        (0..many).map(|n| AuthorityId(Uuid::from_u128(0xC0_0000 + u128::try_from(n).unwrap()))).collect();
    let old = world.services.directory().get(MINISTERIO).unwrap().as_ref().clone();
    let new: Vec<Authority> =
        ids.iter().map(|id| Authority { id: *id, name: format!("Oficina {id}"), ..old.clone() }).collect();
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::authorities::import(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
    reload(&world.services).await.unwrap();
    ids
}

stories! {
    async fn a_group_is_made_filled_renamed_and_taken_away(world) {
        let once = key();
        let ana = world.caller("ana").await;
        let id = create_group(&ana, once, " Alemanha ").await.unwrap();
        assert_eq!(create_group(&ana, once, "Alemanha").await.unwrap(), id, "the same key makes one");
        adds(world, "ana", id, &ZAB.to_string()).await.unwrap();
        adds(world, "ana", id, "IHK FOSA (Foreign Skills Approval)").await.unwrap();
        adds(world, "ana", id, &FOSA.to_string()).await.unwrap();
        assert_eq!(kept(world, "ana").await, [("Alemanha".to_owned(), 2)]);
        assert_eq!(members(world, "ana", id).await, Some(vec![FOSA, ZAB]), "by name");

        rename_group(&ana, id, "Reconhecimento").await.unwrap();
        take_from_group(&ana, id, FOSA).await.unwrap();
        take_from_group(&ana, id, FOSA).await.unwrap();
        assert_eq!(kept(world, "ana").await, [("Reconhecimento".to_owned(), 1)]);
        delete_group(&ana, id).await.unwrap();
        assert!(kept(world, "ana").await.is_empty() && members(world, "ana", id).await.is_none());
        assert!(matches!(delete_group(&ana, id).await, Err(Error::NotFound)));
    }

    async fn nobody_else_sees_changes_or_searches_in_a_group(world) {
        let id = makes(world, "ana", "Alemanha").await;
        adds(world, "ana", id, &ZAB.to_string()).await.unwrap();
        let vera = world.caller("vera").await;
        assert!(kept(world, "vera").await.is_empty() && members(world, "vera", id).await.is_none());
        assert!(matches!(rename_group(&vera, id, "Minha").await, Err(Error::NotFound)));
        assert!(matches!(delete_group(&vera, id).await, Err(Error::NotFound)));
        assert!(matches!(adds(world, "vera", id, &FOSA.to_string()).await, Err(Error::NotFound)));
        assert!(matches!(take_from_group(&vera, id, ZAB).await, Err(Error::NotFound)));
        assert!(found(world, "vera", id, false).await.len() > 1, "a group of others filters nothing");
        assert_eq!(members(world, "ana", id).await, Some(vec![ZAB]));
        let (mine, theirs) = (show(&world.caller("ana").await, ZAB).await, show(&vera, ZAB).await);
        assert_eq!(mine.unwrap().groups.len(), 1);
        assert!(theirs.unwrap().groups.is_empty());
        let other = show(&world.caller("ana").await, FOSA).await.unwrap();
        assert_eq!((other.groups.len(), other.other_groups.len()), (0, 1));
    }

    async fn the_search_finds_what_the_group_holds_and_offers_nobody_else(world) {
        let id = makes(world, "ana", "Dois").await;
        for authority in [ZAB, MINISTERIO] {
            adds(world, "ana", id, &authority.to_string()).await.unwrap();
        }
        for is_for_procedure in [false, true] {
            let mut ids = found(world, "ana", id, is_for_procedure).await;
            ids.sort_unstable();
            let mut both = vec![ZAB, MINISTERIO];
            both.sort_unstable();
            assert_eq!(ids, both);
        }
        let input = FindInput {
            text: "zzzzqq".to_owned(),
            country: Country::parse("DE"),
            group: Some(id),
            procedure: Some(world.procedure_id()),
            limit: 50,
            ..FindInput::default()
        };
        let hits = find(&world.caller("ana").await, &input).await.unwrap();
        assert!(hits.iter().all(|hit| !hit.is_catch_all), "who takes everything is no member");
        let local = FindInput { level: Some(Level::Local), group: Some(id), limit: 50, ..FindInput::default() };
        let hits = find(&world.caller("ana").await, &local).await.unwrap();
        assert!(hits.iter().all(|hit| hit.level == Level::Local), "other filters count as well");
        let empty = makes(world, "ana", "Nenhuma").await;
        assert!(found(world, "ana", empty, false).await.is_empty());
    }

    async fn names_and_authorities_that_are_no_good_are_refused_with_the_reason(world) {
        let id = makes(world, "ana", "Alemanha").await;
        let (ana, too_long) = (world.caller("ana").await, "x".repeat(61));
        for (name, why) in [
            ("", ProblemCode::Required),
            ("alemanha", ProblemCode::GroupExists),
            (too_long.as_str(), ProblemCode::TooLong),
        ] {
            assert_eq!(code(create_group(&ana, key(), name).await), why);
        }
        rename_group(&ana, id, "ALEMANHA").await.unwrap();
        makes(world, "vera", "Alemanha").await;
        assert_eq!(code(adds(world, "ana", id, " ").await), ProblemCode::Required);
        assert_eq!(code(adds(world, "ana", id, "Ninguém").await), ProblemCode::NotAnAuthority);
        assert_eq!(refused(adds(world, "ana", id, "Ninguém").await), Refusal::Incomplete);
    }

    async fn a_person_keeps_so_many_groups_and_a_group_so_many_authorities(world) {
        let first = makes(world, "ana", "0").await;
        for n in 1..MOST {
            makes(world, "ana", &n.to_string()).await;
        }
        let ana = world.caller("ana").await;
        assert_eq!(code(create_group(&ana, key(), "one more").await), ProblemCode::TooManyGroups);
        let ids = crowd(world, MOST_MEMBERS + 1).await;
        for id in ids.iter().take(MOST_MEMBERS) {
            add_to_group(&ana, first, &id.to_string()).await.unwrap();
        }
        let more = ids[MOST_MEMBERS].to_string();
        assert_eq!(code(add_to_group(&ana, first, &more).await), ProblemCode::GroupFull);
        add_to_group(&ana, first, &ids[0].to_string()).await.unwrap();
        take_from_group(&ana, first, ids[0]).await.unwrap();
        add_to_group(&ana, first, &more).await.unwrap();
    }
}
