//! Who sees an exchange and why, as its page answers.

use crate::moves::{ACCEPT, acts, sees};
use crate::stories;
use domain::access::who_sees::Reason;
use domain::exchanges::Act;
use domain::exchanges::view::{SightView, WhoSeesView};
use domain::ids::{AuthorityId, ExchangeId};
use operations::Error;
use operations::accounts::{AbsenceInput, set_absence};
use operations::exchanges::who_sees;
use operations::store::accounts::{acting, everyone_acting};
use operations::testing::{DGES, FOSA, World, ZAB, key};
use std::collections::BTreeSet;

async fn asked(world: &World, name: &str, id: ExchangeId) -> WhoSeesView {
    who_sees(&world.caller(name).await, id).await.unwrap()
}

fn told(view: &WhoSeesView) -> Vec<(AuthorityId, Reason, Option<SightView>)> {
    view.authorities.iter().map(|one| (one.authority.id, one.reason, one.sight)).collect()
}

fn names(view: &WhoSeesView) -> BTreeSet<&str> {
    view.people.iter().map(|one| one.name.as_str()).collect()
}

stories! {
    async fn each_side_learns_what_every_authority_sees_and_which_of_its_own_people(world) {
        let id = world.sent_by("ana", ZAB).await;
        let author = (DGES, Reason::Author, Some(SightView::Everything));
        let before = [author, (ZAB, Reason::Recipient, Some(SightView::BeforeAcceptance))];
        for (name, colleagues) in [("ana", ["ana", "vera"]), ("kai", ["kai", "karin"])] {
            let view = asked(world, name, id).await;
            assert_eq!(told(&view), before, "{name}");
            let colleagues = colleagues.map(|name| world.user(name).display_name.as_str());
            assert_eq!(names(&view), BTreeSet::from(colleagues), "{name}");
            let own = view.people.iter().find(|one| one.name == world.user(name).display_name).unwrap();
            assert_eq!(own.sight, sees(world, name, id).await.sight);
        }
        acts(world, "kai", id, ACCEPT).await;
        let kai = asked(world, "kai", id).await;
        assert_eq!(told(&kai), [author, (ZAB, Reason::Recipient, Some(SightView::Everything))]);
        let given: Vec<&str> = kai.people.iter().filter(|one| one.is_assigned).map(|one| one.name.as_str()).collect();
        assert_eq!(given, [world.user("kai").display_name.as_str()]);

        acts(world, "kai", id, Act::Forward { recipient: Some(FOSA) }).await;
        let former = (ZAB, Reason::Former, None);
        assert!(told(&asked(world, "ana", id).await).contains(&former));
        for name in ["kai", "petra", "maria"] {
            let hidden = who_sees(&world.caller(name).await, id).await;
            assert!(matches!(hidden, Err(Error::NotFound)), "{name}");
        }
    }

    async fn a_deputy_is_named_as_one_and_everyone_is_who_each_call_would_find(world) {
        let id = world.sent_by("ana", ZAB).await;
        let today = world.caller("kai").await.today();
        let away = AbsenceInput { from: Some(today), to: Some(today), deputy: "petra".into() };
        set_absence(&world.caller("kai").await, world.user("kai").id, key(), away).await.unwrap();
        let view = asked(world, "karin", id).await;
        let petra = view.people.iter().find(|one| one.name == world.user("petra").display_name).unwrap();
        assert!(petra.stands_in && petra.roles.is_empty());
        assert_eq!(petra.sight, sees(world, "petra", id).await.sight);
        assert!(view.people.iter().filter(|one| one.stands_in).count() == 1);

        let reader = world.services.store.reader();
        for authority in [ZAB, DGES, FOSA] {
            let everyone = everyone_acting(&reader, authority, today).await.unwrap();
            assert!(!everyone.is_empty());
            for (user, person) in everyone {
                assert_eq!(acting(&reader, user.id, authority, today).await.unwrap(), Some(person));
            }
        }
    }
}
