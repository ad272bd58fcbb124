//! The life of a request between two authorities.

use crate::stories;
use domain::exchanges::{Act, Action, Rating};
use domain::ids::{ExchangeId, Revision};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use operations::exchanges::{
    ActTexts, InboxInput, act, counts, inbox, reply, save_draft, save_reply, send, send_elsewhere, view,
    view_draft,
};
use operations::procedures::to_begin;
use operations::testing::{DGES, FOSA, World, ZAB, key};
use operations::{Caller, Error};
use time::{Date, Duration};

/// Acts on what the person sees now.
async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) -> Result<(), Error> {
    let revision = world.revision(name, id).await;
    act(&world.caller(name).await, id, revision, key(), done, ActTexts::default()).await
}

async fn accepted(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", ZAB).await;
    acts(world, "kai", id, Act::Accept { other_date: None }).await.unwrap();
    id
}

fn in_days(caller: &Caller, days: i64) -> Option<Date> {
    Some(caller.today() + Duration::days(days))
}

fn refusal_of(world: &World) -> (Act, ActTexts) {
    let ground = world.procedure().definition.refusal.grounds.first().cloned();
    let texts = [("reason", "Wir sind nicht zuständig"), ("reason.lang", "de")].into_iter().collect();
    (
        Act::Refuse { ground, has_reason: true, elsewhere: Some(FOSA) },
        ActTexts { refusal: Some(texts), ..ActTexts::default() },
    )
}

fn refused(result: Result<impl Sized, Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was allowed"),
    }
}

stories! {
    async fn the_procedure_in_which_a_person_last_asked_is_named_for_the_next_request(world) {
        let lately = async |name: &str| to_begin(&world.caller(name).await).await.unwrap().lately;
        assert_eq!(lately("ana").await, []);
        world.sent_by("ana", ZAB).await;
        assert_eq!(lately("ana").await, [world.procedure_id()]);
        assert_eq!(lately("kai").await, [], "to be asked is not to ask");
    }

    async fn a_request_is_sent_accepted_answered_in_parts_and_closed_with_a_rating(world) {
        let id = world.sent_by("ana", ZAB).await;
        let kai = world.caller("kai").await;
        assert_eq!(counts(&kai).await.unwrap().waiting_for_us, 1);
        acts(world, "kai", id, Act::Accept { other_date: None }).await.unwrap();

        let request = store_text(world, id).await;
        let answers = world.filled_reply(&request);
        let first: Entries = first_answer(&answers);
        save_reply(&kai, id, Revision(0), key(), first).await.unwrap();
        let ana_sees = view(&world.caller("ana").await, id).await.unwrap();
        assert!(ana_sees.request.questions.iter().all(|question| question.answer.is_none()));
        reply(&kai, id, world.revision("kai", id).await, key(), false).await.unwrap();

        let ana_sees = view(&world.caller("ana").await, id).await.unwrap();
        let answered = |view: &domain::exchanges::view::ExchangeView| {
            view.request.questions.iter().filter(|question| question.answer.is_some()).count()
        };
        assert_eq!(answered(&ana_sees), 1);
        save_reply(&kai, id, Revision(0), key(), answers).await.unwrap();
        reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
        let ana_sees = view(&world.caller("ana").await, id).await.unwrap();
        assert_eq!(answered(&ana_sees), ana_sees.request.questions.len());

        acts(world, "ana", id, Act::Close { rating: Rating::new(5, 4) }).await.unwrap();
        acts(world, "kai", id, Act::Rate { rating: Rating::new(3, 3) }).await.unwrap();
        let closed = view(&world.caller("ana").await, id).await.unwrap();
        assert_eq!((closed.own_rating, closed.other_rating), (Rating::new(5, 4), Rating::new(3, 3)));
        assert!(closed.retention.is_some());
        let counts = counts(&world.caller("kai").await).await.unwrap();
        assert_eq!((counts.waiting_for_us, counts.waiting_for_them, counts.closed), (0, 0, 1));
        assert!(world.verified_entries().await >= 7);
    }

    async fn a_date_is_proposed_answered_with_a_third_and_agreed(world) {
        let id = world.sent_by("ana", ZAB).await;
        let kai = world.caller("kai").await;
        acts(world, "kai", id, Act::Accept { other_date: in_days(&kai, 60) }).await.unwrap();
        assert_eq!(refused(acts(world, "kai", id, Act::AgreeDate).await), Refusal::NoDateProposed);
        acts(world, "ana", id, Act::ProposeDate { date: in_days(&kai, 45) }).await.unwrap();
        let seen = view(&kai, id).await.unwrap();
        assert_eq!((seen.wanted, seen.proposed), (in_days(&kai, 45), in_days(&kai, 45).map(|date| (date, false))));
        acts(world, "kai", id, Act::AgreeDate).await.unwrap();
        assert_eq!(view(&kai, id).await.unwrap().agreed, in_days(&kai, 45));
        world.verified_entries().await;
    }

    async fn a_refused_request_is_sent_elsewhere_with_its_texts(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (refusing, texts) = refusal_of(world);
        let revision = world.revision("kai", id).await;
        act(&world.caller("kai").await, id, revision, key(), refusing, texts).await.unwrap();
        let ana = world.caller("ana").await;
        let refusal = view(&ana, id).await.unwrap().refusal.unwrap();
        assert!(refusal.ground.is_some_and(|ground| !ground.is_empty()) && refusal.reason.is_some());

        let once = key();
        let again = send_elsewhere(&ana, id, None, once).await.unwrap();
        assert_eq!(send_elsewhere(&ana, id, None, once).await.unwrap(), again, "one key makes one draft");
        let draft = view_draft(&ana, again, Step::Check, false).await.unwrap();
        assert_eq!(draft.recipient.unwrap().authority.id, FOSA);
        assert!(draft.problems.is_empty(), "{:?}", draft.problems);
        let sent = send(&ana, again, draft.revision, key()).await.unwrap();
        assert_eq!(counts(&world.caller("frieda").await).await.unwrap().waiting_for_us, 1);
        assert_ne!(view(&ana, id).await.unwrap().number, sent.number);
        world.verified_entries().await;
    }

    async fn a_withdrawn_request_can_no_longer_be_accepted(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "ana", id, Act::Withdraw).await.unwrap();
        assert_eq!(refused(acts(world, "kai", id, Act::Accept { other_date: None }).await), Refusal::NotNow);
        assert_eq!(counts(&world.caller("kai").await).await.unwrap().closed, 1);
        world.verified_entries().await;
    }

    async fn whatever_the_own_side_does_is_open_or_has_a_reason(world) {
        let id = world.sent_by("ana", ZAB).await;
        let seen = view(&world.caller("kai").await, id).await.unwrap();
        let reply = seen.not_open.iter().find(|one| one.action == Action::Reply).unwrap();
        assert_eq!((reply.why, reply.states.is_empty()), (Refusal::NotNow, false), "it says when");
        assert!(seen.actions.iter().all(|open| seen.not_open.iter().all(|one| one.action != *open)));
        assert_eq!(refused(acts(world, "kai", id, Act::AgreeDate).await), {
            seen.not_open.iter().find(|one| one.action == Action::AgreeDate).unwrap().why
        });
        let vera = view(&world.caller("vera").await, id).await.unwrap();
        assert!(!vera.not_open.is_empty() && vera.not_open.iter().all(|one| one.why == Refusal::NotAllowed));
        assert!(vera.not_open.iter().all(|one| !one.roles.is_empty() && one.states.is_empty()));
        let withdraw = vera.not_open.iter().find(|one| one.action == Action::Withdraw).unwrap();
        assert_eq!(withdraw.colleagues, [world.user("ana").display_name.clone()], "who can");
    }

    async fn who_comes_second_is_told_and_changes_nothing(world) {
        let id = world.sent_by("ana", ZAB).await;
        let seen = world.revision("karin", id).await;
        acts(world, "kai", id, Act::Accept { other_date: None }).await.unwrap();
        let karin = world.caller("karin").await;
        let late = act(&karin, id, seen, key(), Act::Accept { other_date: None }, ActTexts::default()).await;
        assert!(matches!(late, Err(Error::Stale)));
        let shown = view(&karin, id).await.unwrap();
        assert_eq!(shown.assigned.as_deref(), Some(world.user("kai").display_name.as_str()));
    }

    async fn a_draft_keeps_what_was_typed_valid_or_not(world) {
        let mut entries = world.filled_request(ZAB);
        entries.set("wanted.day", "the day after tomorrow");
        let (id, revision) = world.draft("ana", &entries).await;
        let ana = world.caller("ana").await;
        let page = view_draft(&ana, id, Step::Deadline, true).await.unwrap();
        assert_eq!(page.entries.text("wanted.day"), Some("the day after tomorrow"));
        assert_eq!(page.problems[0].code, ProblemCode::NotADate);
        assert_eq!(refused(send(&ana, id, revision, key()).await), Refusal::Incomplete);
        assert_eq!(world.verified_entries().await, 0, "a draft leaves no trail");
    }

    async fn an_older_revision_of_a_draft_is_refused(world) {
        let entries = world.filled_request(ZAB);
        let (id, revision) = world.draft("ana", &entries).await;
        let ana = world.caller("ana").await;
        let mut other = entries.clone();
        other.set("own_reference", "another");
        save_draft(&ana, id, revision, key(), Step::Deadline, other.clone()).await.unwrap();
        other.set("own_reference", "a third");
        assert!(matches!(save_draft(&ana, id, revision, key(), Step::Deadline, other).await, Err(Error::Stale)));
        assert!(matches!(send(&ana, id, revision, key()).await, Err(Error::Stale)));
    }

    async fn a_reply_with_an_answer_missing_names_it(world) {
        let id = accepted(world).await;
        let kai = world.caller("kai").await;
        let answers = world.filled_reply(&store_text(world, id).await);
        save_reply(&kai, id, Revision(0), key(), first_answer(&answers)).await.unwrap();
        let result = reply(&kai, id, world.revision("kai", id).await, key(), true).await;
        let Err(Error::Refused(refused)) = result else { panic!("an incomplete reply was sent") };
        assert_eq!(refused.refusal, Refusal::Incomplete);
        assert!(refused.problems.iter().all(|problem| problem.path.starts_with("a.")));
        assert!(!refused.problems.is_empty());
    }

    async fn nothing_is_sent_to_oneself_or_to_where_nobody_reads(world) {
        let ana = world.caller("ana").await;
        let (id, revision) = world.draft("ana", &world.filled_request(DGES)).await;
        assert_eq!(refused(send(&ana, id, revision, key()).await), Refusal::RecipientIsSelf);
        let nobody = world.services.directory().index.search(&domain::search::Query {
            text: "Ordem dos Médicos",
            language: "pt",
            limit: 1,
            ..domain::search::Query::default()
        });
        let nobody = domain::ids::AuthorityId(nobody[0].id);
        let (id, revision) = world.draft("ana", &world.filled_request(nobody)).await;
        assert_eq!(refused(send(&ana, id, revision, key()).await), Refusal::RecipientNotReachable);
    }

    async fn who_may_only_read_begins_no_draft(world) {
        let vera = world.caller("vera").await;
        let result = operations::exchanges::create_draft(&vera, &world.procedure_id(), key()).await;
        assert_eq!(refused(result), Refusal::NotAllowed);
    }

    async fn the_inbox_shows_the_row_with_the_time_left(world) {
        world.sent_by("ana", ZAB).await;
        let kai = world.caller("kai").await;
        let page = inbox(&kai, &InboxInput::default()).await.unwrap();
        assert_eq!(page.rows.len(), 1);
        assert_eq!(page.rows[0].days_left, Some(7));
        assert_eq!(page.rows[0].counterpart.id, DGES);
        assert!(page.rows[0].own_reference.is_none(), "the other side's reference is its own");
        world.advance(Duration::days(8));
        assert_eq!(counts(&world.caller("kai").await).await.unwrap().overdue, 1);
    }
}

/// The request as it was sent.
async fn store_text(world: &World, id: ExchangeId) -> Entries {
    let reader = world.services.store.reader();
    operations::store::exchanges::text(
        &reader,
        &world.services.keys,
        id,
        operations::store::exchanges::Part::Request,
    )
    .await
    .unwrap()
    .unwrap()
}

/// The answers that belong to the first question.
fn first_answer(answers: &Entries) -> Entries {
    let first = answers.0.keys().next().unwrap().split('.').take(2).collect::<Vec<_>>().join(".");
    let own = |path: &str| path == first || path.starts_with(&format!("{first}."));
    Entries(answers.0.iter().filter(|(path, _)| own(path)).map(|(p, t)| (p.clone(), t.clone())).collect())
}
