//! An authority says where it is found and when it is open, and confirms it; coordinators see who did not for a year.

use crate::coordination::coordinated;
use crate::moves::{acts, sees};
use crate::stories;
use domain::authorities::view::OfficeView;
use domain::authorities::{Closing, Place, Region, WaitingKind};
use domain::country::Country;
use domain::exchanges::Act;
use domain::exchanges::rest::{Rest, RestDay};
use domain::ids::AuthorityId;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use operations::Error;
use operations::accounts::sign_in::{Browser, SignInInput, sign_in};
use operations::authorities::{change_entry, confirm_entry, contacts, remind, show, waiting};
use operations::exchanges::{send, view_draft};
use operations::testing::{FOSA, PASSWORD, World, ZAB, key};
use time::macros::date;
use time::{Date, Duration};

fn form() -> Entries {
    let lines = [
        ("phone", "+49 228 501352"),
        ("mailbox", "post@zab.example"),
        ("works_in", "de"),
        ("website", "https://zab.example"),
        ("street", "Weg 1"),
        ("postal_code", "53113"),
        ("town", "Bonn"),
        ("hours_1", "9:00-12:00, 13:00-16:30"),
    ];
    lines.into_iter().collect()
}

/// The form with a closing of one day.
fn closed_on(day: Date) -> Entries {
    let mut entries = form();
    entries.set("closing_1.from.day", day.day().to_string());
    entries.set("closing_1.from.month", u8::from(day.month()).to_string());
    entries.set("closing_1.from.year", day.year().to_string());
    entries
}

async fn office(world: &World, id: AuthorityId) -> OfficeView {
    show(&world.caller("petra").await, id).await.unwrap().contact.office
}

async fn comes_in(world: &World, username: &str) {
    let browser =
        Browser { address: "192.0.2.1".parse().unwrap(), user_agent: "a browser".into(), device: None };
    let input = SignInInput { username: username.into(), password: PASSWORD.into(), browser };
    assert!(sign_in(&world.services, input).await.is_ok());
}

/// Who did not confirm, as Petra sees it.
async fn unconfirmed(world: &World) -> Vec<(AuthorityId, Option<Date>)> {
    let view = waiting(&world.caller("petra").await, Some(WaitingKind::Unconfirmed), "").await.unwrap();
    view.rows.into_iter().map(|row| (row.authority.id, row.since)).collect()
}

stories! {
    async fn what_an_authority_says_of_its_office_is_shown_to_its_counterpart_and_moves_no_legal_date(world) {
        let id = world.sent_by("ana", ZAB).await;
        let before = sees(world, "ana", id).await;
        assert_eq!(before.counterpart.office, OfficeView::default());
        let due = before.clocks.first().expect("a clock runs").due;

        let petra = world.caller("petra").await;
        change_entry(&petra, ZAB, &closed_on(due), key()).await.unwrap();
        let after = sees(world, "ana", id).await;
        let shown = &after.counterpart.office;
        assert_eq!(shown.office.closings, [Closing { first: due, last: due }]);
        assert_eq!(shown.office.website, "https://zab.example");
        assert!(shown.opening.is_some() && shown.is_confirmed && shown.confirmed_on.is_some());
        let mut clocks = after.clocks.clone();
        assert_eq!(clocks[0].closed, [Closing { first: due, last: due }], "it is said beside the day");
        clocks.iter_mut().for_each(|clock| clock.closed.clear());
        assert_eq!(clocks, before.clocks, "no date moves because an office is closed");

        world.advance(Duration::days(200));
        assert_eq!(office(world, ZAB).await.office.closings, [], "it is over");
        world.verified_entries().await;
    }

    async fn who_helps_is_shown_with_its_hours(world) {
        coordinated(world).await;
        change_entry(&world.caller("petra").await, ZAB, &form(), key()).await.unwrap();
        let view = contacts(&world.caller("petra").await).await.unwrap();
        let national = view.national.expect("a national coordinator");
        assert_eq!(national.office.office.town, "Bonn");
        assert!(national.office.opening.is_some());
    }

    async fn wrong_hours_are_refused_at_their_field_and_nothing_is_kept(world) {
        let mut wrong = form();
        wrong.set("hours_2", "12:00-9:00");
        wrong.set("website", "zab");
        let refused = change_entry(&world.caller("petra").await, ZAB, &wrong, key()).await;
        let Err(Error::Refused(why)) = refused else { panic!("it was kept") };
        let found: Vec<_> = why.problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
        assert_eq!(found, [("website", ProblemCode::NotAUrl), ("hours_2", ProblemCode::SpanReversed)]);
        assert_eq!(office(world, ZAB).await, OfficeView::default());
    }

    async fn who_did_not_confirm_for_a_year_waits_for_the_coordinator_until_it_does(world) {
        coordinated(world).await;
        assert_eq!(unconfirmed(world).await, [], "where nobody signed in, nobody can confirm");
        comes_in(world, "kai").await;
        comes_in(world, "frieda").await;
        let ids = |found: Vec<(AuthorityId, Option<Date>)>| found.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        let listed = ids(unconfirmed(world).await);
        assert!(listed.contains(&ZAB) && listed.contains(&FOSA), "{listed:?}");

        let sent = world.sent().await.len();
        remind(&world.caller("petra").await, WaitingKind::Unconfirmed, FOSA, "").await.unwrap();
        assert_eq!(world.sent().await.len(), sent + 1);

        change_entry(&world.caller("petra").await, ZAB, &form(), key()).await.unwrap();
        assert_eq!(ids(unconfirmed(world).await), [FOSA], "saving confirms");
        world.advance(Duration::days(366));
        let old = office(world, ZAB).await;
        assert!(!old.is_confirmed && old.confirmed_on.is_some());
        assert!(unconfirmed(world).await.contains(&(ZAB, old.confirmed_on)));

        for name in ["kai", "ana"] {
            let refused = confirm_entry(&world.caller(name).await, ZAB, key()).await;
            assert!(matches!(refused, Err(Error::Refused(why)) if why.refusal == Refusal::NotAllowed), "{name}");
        }
        let once = key();
        for _ in 0..2 {
            confirm_entry(&world.caller("petra").await, ZAB, once).await.unwrap();
        }
        let new = office(world, ZAB).await;
        assert!(new.is_confirmed && new.office == old.office, "what was said stays");
        assert_eq!(ids(unconfirmed(world).await), [FOSA]);
        world.verified_entries().await;
    }

    async fn who_asks_learns_that_the_office_rests_on_the_day_wanted_and_is_not_hindered(world) {
        world.advance(Duration::days(28));
        let (mut request, epiphany) = (world.filled_request(ZAB), date!(2027 - 01 - 06));
        request.set_day("wanted", epiphany);
        let (id, revision) = world.draft("ana", &request).await;
        let ana = world.caller("ana").await;
        let rests = async |step: Step| view_draft(&ana, id, step, false).await.unwrap().rest_days;
        assert_eq!(rests(Step::Deadline).await, []);
        let place = Place { region: Region::parse("DE2"), ..Place::active(Country::parse("DE").unwrap()) };
        let mut hk = world.services.store.housekeeping().await.unwrap();
        operations::store::authorities::network::keep_place(&mut hk, ZAB, &place).await.unwrap();
        hk.commit().await.unwrap();
        let holiday = RestDay { day: epiphany, why: Rest::Holiday };
        assert_eq!((rests(Step::Deadline).await, rests(Step::Check).await), (vec![holiday], vec![holiday]));
        assert_eq!(rests(Step::Documents).await, []);
        let petra = world.caller("petra").await;
        change_entry(&petra, ZAB, &closed_on(epiphany), key()).await.unwrap();
        let closed = RestDay { day: epiphany, why: Rest::Closed };
        assert_eq!(rests(Step::Deadline).await, [closed]);
        let page = view_draft(&ana, id, Step::Check, false).await.unwrap();
        assert_eq!((page.rest_days, page.problems), (vec![closed], Vec::new()));
        send(&ana, id, revision, key()).await.unwrap();
        for name in ["ana", "kai"] {
            assert_eq!(sees(world, name, id).await.rest_days, [closed], "{name}");
        }
        let other = date!(2027 - 01 - 07);
        acts(world, "kai", id, Act::Accept { other_date: Some(other) }).await;
        let after = sees(world, "ana", id).await;
        assert!(after.rest_days.contains(&closed) && !after.rest_days.iter().any(|rest| rest.day == other));
    }
}
