//! A late reply: its reason is asked for, kept with it and shown to the other side.

use crate::coordination::coordinated;
use crate::moves::{ACCEPT, acts, attach, refused, sees, text_of};
use crate::scratch::Scratch;
use crate::stories;
use domain::exchanges::{Act, Action, message};
use domain::ids::{ExchangeId, Revision};
use domain::problem::Refusal;
use domain::procedures::Entries;
use operations::Error;
use operations::exchanges::{approve, reply, save_reply, view_on_paper};
use operations::testing::{FOSA, World, ZAB, all_shipped, key};
use time::Duration;

/// The answers of somebody, with the reason for which they come late where there is one.
async fn saved(world: &World, name: &str, id: ExchangeId, revision: i64, reason: &str) {
    let mut filled = world.filled_reply(&text_of(world, id).await);
    if !reason.is_empty() {
        filled.set(message::PATH, reason);
        filled.set(format!("{}.lang", message::PATH), "de");
    }
    save_reply(&world.caller(name).await, id, Revision(revision), key(), filled).await.unwrap();
}

async fn replies(world: &World, name: &str, id: ExchangeId) -> Result<(), Error> {
    reply(&world.caller(name).await, id, world.revision(name, id).await, key(), true).await
}

stories! {
    async fn a_late_reply_says_why_and_the_requester_reads_it(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(sees(world, "kai", id).await.reply.unwrap().late, None);
        world.advance(Duration::days(90));
        let kai = sees(world, "kai", id).await;
        assert_eq!(kai.reply.unwrap().late, kai.agreed);
        saved(world, "kai", id, 0, "").await;
        let Err(Error::Refused(silent)) = replies(world, "kai", id).await else { panic!("it was sent") };
        assert!(silent.problems.iter().any(|problem| problem.path == message::PATH), "{:?}", silent.problems);
        saved(world, "kai", id, 1, "canary Archiv gesperrt").await;
        assert!(sees(world, "ana", id).await.messages.is_empty(), "nobody reads it before it is sent");
        replies(world, "kai", id).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert_eq!(ana.messages.iter().map(|said| said.action).collect::<Vec<_>>(), [Action::Reply]);
        assert!(ana.messages[0].text.is_some() && !ana.messages[0].is_ours);
        let line = ana.history.iter().find(|line| line.event == "reply").unwrap();
        assert_eq!(line.date, ana.agreed);
        assert!(ana.request.questions.iter().all(|question| question.further.is_empty()));
        let reader = world.caller("ana").await;
        assert_eq!(view_on_paper(&reader, id, reader.language, true).await.unwrap().messages.len(), 1);
        assert!(view_on_paper(&reader, id, reader.language, false).await.unwrap().messages.is_empty());
        assert!(world.sent().await.iter().all(|mail| !mail.text.contains("canary")));
        world.verified_entries().await;
    }

    async fn a_reply_in_time_keeps_no_reason(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        saved(world, "kai", id, 0, "canary unnoetig").await;
        replies(world, "kai", id).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.messages.is_empty());
        assert_eq!(ana.history.iter().find(|line| line.event == "reply").unwrap().date, None);
    }

    async fn a_reply_that_becomes_late_while_it_waits_goes_out_with_the_reason_of_whoever_approves(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", id, ACCEPT).await;
        saved(world, "frieda", id, 0, "").await;
        let question = sees(world, "frieda", id).await.own_questions.remove(0);
        attach(world, "frieda", id, &format!("a.{question}")).await.unwrap();
        replies(world, "frieda", id).await.unwrap();
        acts(world, "petra", id, Act::TakeUp).await;
        assert_eq!(sees(world, "petra", id).await.awaiting.unwrap().late, None);
        world.advance(Duration::days(90));
        let petra = sees(world, "petra", id).await.awaiting.unwrap();
        assert!(petra.late.is_some() && petra.reason.is_none());
        let caller = world.caller("petra").await;
        let revision = world.revision("petra", id).await;
        let silent = approve(&caller, id, revision, key(), Entries::default()).await;
        assert_eq!(refused(silent), Refusal::Incomplete);
        let said: Entries = [(message::PATH, "Freigabe verzögert."), ("message.lang", "de")].into_iter().collect();
        approve(&caller, id, revision, key(), said).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert_eq!((ana.messages.len(), ana.messages[0].action), (1, Action::Reply));
        assert_eq!(ana.messages[0].authority.id, FOSA);
        world.verified_entries().await;
    }

    async fn the_reason_that_was_given_with_what_waits_goes_out_with_it(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", id, ACCEPT).await;
        world.advance(Duration::days(90));
        saved(world, "frieda", id, 0, "Krankheit.").await;
        replies(world, "frieda", id).await.unwrap();
        assert!(sees(world, "ana", id).await.messages.is_empty());
        acts(world, "petra", id, Act::TakeUp).await;
        assert!(sees(world, "petra", id).await.awaiting.unwrap().reason.is_some());
        let caller = world.caller("petra").await;
        let bare = view_on_paper(&caller, id, caller.language, false).await.unwrap();
        assert!(bare.awaiting.unwrap().reason.is_none(), "it may name somebody");
        let revision = world.revision("petra", id).await;
        approve(&caller, id, revision, key(), Entries::default()).await.unwrap();
        assert_eq!(sees(world, "ana", id).await.messages.len(), 1);
    }
}

/// One question of a request for information is answered, long after the 25 working days of the act.
async fn some_answers(database: &Scratch) {
    let mut sources = all_shipped();
    sources.retain(|source| source.folder.ends_with("/request_posting_information"));
    let world = &World::with(&database.url, sources).await;
    let id = world.sent_by("ana", FOSA).await;
    acts(world, "frieda", id, ACCEPT).await;
    world.advance(Duration::days(90));
    let caller = world.caller("frieda").await;
    let answer = |reason: &str| -> Entries {
        let reason = [(message::PATH, reason), ("message.lang", "de")];
        [("a.own_1", "Rot"), ("a.own_1.lang", "de")].into_iter().chain(reason).collect()
    };
    save_reply(&caller, id, Revision(0), key(), answer("")).await.unwrap();
    let silent = reply(&caller, id, world.revision("frieda", id).await, key(), false).await;
    assert_eq!(refused(silent), Refusal::Incomplete);
    save_reply(&caller, id, Revision(1), key(), answer("canary Archiv gesperrt")).await.unwrap();
    reply(&caller, id, world.revision("frieda", id).await, key(), false).await.unwrap();
    let ana = sees(world, "ana", id).await;
    assert_eq!(ana.state, "answered_in_part");
    assert_eq!(ana.messages.iter().map(|said| said.action).collect::<Vec<_>>(), [Action::ReplyPartly]);
    assert!(ana.messages[0].text.is_some());
    let line = ana.history.iter().find(|line| line.event == "reply_partly").unwrap();
    assert!(line.date > ana.agreed, "the legal day comes after the one on which both sides agreed");
    assert!(world.sent().await.iter().all(|mail| !mail.text.contains("canary")));
    world.verified_entries().await;
}

mod some_late_answers_say_why_and_the_requester_reads_it {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        some_answers(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        some_answers(&database).await;
        database.remove().await;
    }
}
