//! Mails: to the right place, in the right language, once, and without a word about the person concerned.

use crate::stories;
use domain::accounts::AccountEventKind;
use domain::exchanges::{Act, Rating, message};
use domain::ids::ExchangeId;
use domain::notices::{Delivery, NoticeSort, SENT_KEPT_FOR};
use operations::Services;
use operations::accounts::{act_on_person, choose_notices, own_notices};
use operations::exchanges::tend::tend;
use operations::exchanges::{ActTexts, act};
use operations::notices::{Purged, purge, stuck};
use operations::outside::Mail;
use operations::testing::{DGES, FOSA, World, ZAB, key};
use time::{Duration, OffsetDateTime};

async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    let revision = world.revision(name, id).await;
    let words = [(message::PATH, "Wir warten auf das Archiv."), ("message.lang", "de")];
    let said = matches!(done, Act::ProposeDate { .. }).then_some(words).into_iter().flatten();
    let texts = ActTexts { message: said.collect(), ..ActTexts::default() };
    act(&world.caller(name).await, id, revision, key(), done, texts).await.unwrap();
}

/// How many reminders a round made.
async fn reminded(services: &Services, now: OffsetDateTime) -> usize {
    tend(services, now).await.unwrap().reminded
}

/// The mails after the first so many, by address: those of one event go at once.
async fn newest(world: &World, after: usize) -> Vec<Mail> {
    let mut mails = world.sent().await.split_off(after);
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    mails
}

/// The person wants notices of every sort in this way.
async fn choose(world: &World, name: &str, delivery: Delivery) {
    let choices = NoticeSort::ALL.into_iter().map(|sort| (sort, delivery)).collect();
    choose_notices(&world.caller(name).await, key(), choices).await.unwrap();
}

stories! {
    async fn each_side_is_told_in_its_language_and_so_is_the_person_assigned(world) {
        let id = world.sent_by("ana", ZAB).await;
        let mails = world.sent().await;
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].to.clone(), mails[0].language.as_str()), (format!("{ZAB}@authority.example"), "de"));
        assert!(mails[0].subject.starts_with("Neues Ersuchen"), "{}", mails[0].subject);
        assert!(mails[0].text.contains(&format!("http://localhost:3000/exchanges/{id}")));
        assert!(!mails[0].text.contains("REF-2026-7"), "the reference is the other side's");

        acts(world, "karin", id, Act::Accept { other_date: None }).await;
        let mails = newest(world, 1).await;
        let told: Vec<_> = mails.iter().map(|mail| (mail.to.as_str(), mail.language.as_str())).collect();
        assert_eq!(told, [(format!("{DGES}@authority.example").as_str(), "pt"), ("ana@person.example", "pt")]);
        assert!(mails.iter().all(|mail| mail.text.contains("REF-2026-7") && mail.text.contains("Estado")));

        acts(world, "ana", id, Act::ProposeDate { date: Some(world.caller("ana").await.today() + Duration::days(9)) }).await;
        let mails = newest(world, 3).await;
        let languages: Vec<_> = mails.iter().map(|mail| mail.language.as_str()).collect();
        assert_eq!(languages, ["de", "en"], "the mailbox in German, Karin in English");
        let all = world.sent().await;
        assert!(all.iter().all(|mail| !format!("{mail:?}").to_lowercase().contains("canary")));
    }

    async fn who_wants_one_mail_a_day_gets_it_in_the_morning_and_the_mailbox_is_told_at_once(world) {
        let id = world.sent_by("ana", ZAB).await;
        choose(world, "ana", Delivery::Daily).await;
        let before = world.sent().await.len();
        acts(world, "karin", id, Act::Accept { other_date: None }).await;
        acts(world, "karin", id, Act::ProposeDate { date: Some(world.caller("karin").await.today() + Duration::days(9)) }).await;
        let at_once = newest(world, before).await;
        assert!(at_once.iter().all(|mail| mail.to == format!("{DGES}@authority.example")), "{at_once:?}");
        assert_eq!(at_once.len(), 2);

        let before = world.sent().await.len();
        world.advance(Duration::hours(24));
        let mails = newest(world, before).await;
        let [day] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!((day.to.as_str(), day.language.as_str()), ("ana@person.example", "pt"));
        assert!(day.subject.contains("(2)"), "{}", day.subject);
        assert_eq!(day.text.matches(&format!("/exchanges/{id}")).count(), 2);
        world.advance(Duration::hours(24));
        assert_eq!(world.sent().await.len(), before + 1, "it is sent once");
    }

    async fn a_mail_of_the_day_that_fails_comes_again_as_a_whole(world) {
        let id = world.sent_by("ana", ZAB).await;
        choose(world, "ana", Delivery::Daily).await;
        acts(world, "karin", id, Act::Accept { other_date: None }).await;
        let before = world.sent().await.len();
        world.advance(Duration::hours(24));
        world.mail_server_works(false);
        assert_eq!(world.deliver().await.failed, 1);
        world.mail_server_works(true);
        world.advance(Duration::minutes(2));
        assert_eq!(newest(world, before).await.len(), 1);
    }

    async fn the_mail_of_the_day_does_not_go_to_who_was_locked_or_removed_before_the_morning(world) {
        let petra = world.caller("petra").await;
        let kai = world.user("kai").id;
        for done in [AccountEventKind::Locked, AccountEventKind::Removed] {
            let id = world.sent_by("ana", ZAB).await;
            choose(world, "kai", Delivery::Daily).await;
            acts(world, "kai", id, Act::Accept { other_date: None }).await;
            let before = world.sent().await.len();
            let date = world.caller("ana").await.today() + Duration::days(9);
            acts(world, "ana", id, Act::ProposeDate { date: Some(date) }).await;
            act_on_person(&petra, kai, key(), done).await.unwrap();
            world.advance(Duration::hours(24));
            let told = newest(world, before).await;
            assert!(told.iter().all(|mail| !mail.text.contains(&id.to_string()) || mail.to.contains(&ZAB.to_string())), "{told:?}");
            assert!(stuck(&world.services, world.services.now()).await.unwrap().is_empty());
            if done == AccountEventKind::Locked {
                act_on_person(&petra, kai, key(), AccountEventKind::Unlocked).await.unwrap();
            }
        }
    }

    async fn mail_that_was_sent_is_kept_for_its_time_and_mail_that_is_stuck_until_it_is_taken(world) {
        world.sent_by("ana", ZAB).await;
        let sent = u64::try_from(world.sent().await.len()).unwrap();
        assert!(sent > 0);
        world.mail_server_works(false);
        world.sent_by("ana", ZAB).await;
        world.deliver().await;
        let now = world.services.now();
        assert_eq!(purge(&world.services, now + SENT_KEPT_FOR - Duration::MINUTE).await.unwrap(), Purged::default());
        let done = purge(&world.services, now + SENT_KEPT_FOR + Duration::MINUTE).await.unwrap();
        assert_eq!((done.mails, done.notices), (sent, 0));
        world.advance(SENT_KEPT_FOR * 4);
        let done = purge(&world.services, world.services.now()).await.unwrap();
        assert!(done.mails == 0 && done.notices > 0, "{done:?}");
        assert!(!stuck(&world.services, world.services.now()).await.unwrap().is_empty(), "still shown");
    }

    async fn who_wants_no_mail_gets_none_and_others_do(world) {
        let id = world.sent_by("ana", ZAB).await;
        choose(world, "ana", Delivery::Never).await;
        let before = world.sent().await.len();
        acts(world, "karin", id, Act::Accept { other_date: None }).await;
        world.advance(Duration::hours(24));
        let told: Vec<String> = newest(world, before).await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, [format!("{DGES}@authority.example")]);
        let chosen = own_notices(&world.caller("ana").await).await.unwrap();
        assert_eq!(chosen.delivery(NoticeSort::Moves), Delivery::Never);
        world.verified_entries().await;
    }

    async fn every_event_that_is_told_of_has_a_subject_and_a_text(world) {
        let texts = &world.services.texts;
        let others = ["reminded", "received", "part_received", "inactive", "closure_announced"]
            .into_iter()
            .chain(["escalated", "may_act_alone", "tacitly_decided", "closed_by_deadline"])
            .chain(["submitted", "document_marked", "document_lifted", "assigned", "involved", "succeeded"])
            .chain(["passed_around", "part_answered_partly"]);
        for action in domain::exchanges::Action::ALL.map(|action| action.code()).into_iter().chain(others) {
            // These two make drafts, of which nobody is told.
            if ["send_elsewhere", "follow_up"].contains(&action) {
                continue;
            }
            for language in ["en", "pt", "de", "el", "bg"].map(|code| domain::language::Language::parse(code).unwrap()) {
                for part in ["subject", "body"] {
                    let key = format!("notice-{action}-{part}");
                    assert_ne!(texts(language, &key, &[("number", "X-1".into())]), key, "{language}");
                }
            }
        }
    }

    async fn a_mail_that_fails_is_tried_again_later_and_shown_as_stuck(world) {
        world.mail_server_works(false);
        world.sent_by("ana", ZAB).await;
        assert_eq!(world.deliver().await.failed, 1);
        assert_eq!(world.deliver().await, Default::default(), "not before a minute has passed");
        assert!(stuck(&world.services, world.services.now()).await.unwrap().is_empty());
        for minutes in [1, 5, 15] {
            world.advance(Duration::minutes(minutes));
            assert_eq!(world.deliver().await.failed, 1, "{minutes}");
        }
        assert_eq!(stuck(&world.services, world.services.now()).await.unwrap().len(), 1);
        world.mail_server_works(true);
        world.advance(Duration::hours(1));
        assert_eq!(world.sent().await.len(), 1);
        assert!(stuck(&world.services, world.services.now()).await.unwrap().is_empty());
    }

    async fn two_nodes_deliver_each_mail_once(world, database) {
        let second = world.second_node(&database.url).await;
        for _ in 0..6 {
            world.sent_by("ana", ZAB).await;
        }
        let postbox = operations::testing::Postbox::default();
        let now = world.services.now();
        let (a, b) = tokio::join!(
            operations::notices::deliver(&world.services, &postbox, now),
            operations::notices::deliver(&second, &postbox, now),
        );
        assert_eq!(a.unwrap().sent + b.unwrap().sent, 6);
        let mut ids: Vec<String> = postbox.mails().into_iter().map(|mail| mail.message_id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), 6);
    }

    async fn who_has_not_accepted_is_reminded_once_on_the_fifth_day(world, database) {
        let second = world.second_node(&database.url).await;
        let id = world.sent_by("ana", ZAB).await;
        let accepted = world.sent_by("ana", ZAB).await;
        acts(world, "kai", accepted, Act::Accept { other_date: None }).await;
        let before = world.sent().await.len();
        world.advance(Duration::days(4));
        assert_eq!(reminded(&world.services, world.services.now()).await, 0);
        world.advance(Duration::days(1));
        let now = world.services.now();
        let (a, b) = tokio::join!(reminded(&world.services, now), reminded(&second, now));
        assert_eq!(a + b, 1);
        world.advance(Duration::days(1));
        assert_eq!(reminded(&world.services, world.services.now()).await, 0);
        let mails = world.sent().await.split_off(before);
        assert_eq!(mails.len(), 1);
        assert_eq!((mails[0].language.as_str(), mails[0].to.clone()), ("de", format!("{ZAB}@authority.example")));
        assert!(mails[0].subject.starts_with("Erinnerung"));
        acts(world, "kai", id, Act::Accept { other_date: None }).await;
        world.verified_entries().await;
    }

    async fn who_receives_a_forwarded_request_after_the_reminder_is_reminded_a_day_later(world) {
        let id = world.sent_by("ana", ZAB).await;
        world.advance(Duration::days(5));
        assert_eq!(reminded(&world.services, world.services.now()).await, 1);
        let revision = world.revision("kai", id).await;
        let reason = [("message", "Zuständig ist die IHK FOSA."), ("message.lang", "de")];
        let texts = ActTexts { message: reason.into_iter().collect(), ..ActTexts::default() };
        let forward = Act::Forward { recipient: Some(FOSA) };
        act(&world.caller("kai").await, id, revision, key(), forward, texts).await.unwrap();
        world.advance(Duration::hours(23));
        assert_eq!(reminded(&world.services, world.services.now()).await, 0);
        world.advance(Duration::hours(1));
        let before = world.sent().await.len();
        assert_eq!(reminded(&world.services, world.services.now()).await, 1);
        assert_eq!(reminded(&world.services, world.services.now()).await, 0);
        let mails = newest(world, before).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].to, format!("{FOSA}@authority.example"));
        world.verified_entries().await;
    }

    async fn a_rating_is_told_to_the_other_side(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, Act::Accept { other_date: None }).await;
        let answers = [("a.own_1", "sim"), ("a.own_1.lang", "pt")].into_iter().collect();
        let kai = world.caller("kai").await;
        operations::exchanges::save_reply(&kai, id, domain::ids::Revision(0), key(), answers).await.unwrap();
        operations::exchanges::reply(&kai, id, world.revision("kai", id).await, key(), false).await.unwrap();
        let mails = world.sent().await;
        assert!(mails.last().unwrap().subject.contains("Algumas respostas"));
        assert_eq!(Rating::new(0, 6), None);
    }
}
