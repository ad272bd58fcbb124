//! Requests of which some questions lie with another authority, and confidential ones.

use crate::moves::{ACCEPT, acts, attach, is_hidden_from, refused, says, sees, text_of};
use crate::stories;
use domain::exchanges::view::{ExchangeView, SightView};
use domain::exchanges::{Act, Action, PartState, confidential};
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::problem::Refusal;
use operations::documents::download;
use operations::exchanges::{InboxInput, counts, inbox, reply, save_reply, send};
use operations::testing::{DGES, FOSA, World, ZAB, key};

/// A request of Ana's that Kai accepted; its last question is given to Frieda.
async fn split(world: &World) -> (ExchangeId, String) {
    let id = world.sent_by("ana", ZAB).await;
    acts(world, "kai", id, ACCEPT).await;
    let given = sees(world, "kai", id).await.own_questions.pop().unwrap();
    says(world, "kai", id, to(FOSA, &given), "Zuständig sind Sie.").await.unwrap();
    (id, given)
}

fn to(recipient: AuthorityId, question: &str) -> Act {
    Act::Split { recipient: Some(recipient), questions: vec![question.to_owned()] }
}

async fn answers(world: &World, name: &str, id: ExchangeId, is_complete: bool) {
    let caller = world.caller(name).await;
    // Whoever answers posts more than its own questions, as somebody might who wants to overwrite the others' answers.
    let filled = world.filled_reply(&text_of(world, id).await);
    let revision = sees(world, name, id).await.reply.unwrap().revision;
    save_reply(&caller, id, revision, key(), filled).await.unwrap();
    reply(&caller, id, world.revision(name, id).await, key(), is_complete).await.unwrap();
}

fn answered(view: &ExchangeView) -> Vec<String> {
    let questions = view.request.questions.iter().filter(|question| question.answer.is_some());
    questions.map(|question| question.id.clone()).collect()
}

stories! {
    async fn a_request_with_parts_is_one_request_with_one_list_of_answers(world) {
        let (id, given) = split(world).await;
        let before = sees(world, "ana", id).await;
        assert_eq!((before.parts.len(), before.counterpart.authority.id), (1, ZAB));
        assert_eq!(before.parts[0].state, PartState::Sent);
        assert_eq!(before.parts[0].number, format!("{}/1", before.number));
        assert_eq!(before.parts[0].ids, std::slice::from_ref(&given));
        let frieda = sees(world, "frieda", id).await;
        assert_eq!((frieda.sight, frieda.counterpart.authority.id), (SightView::BeforeAcceptance, DGES));
        let ids: Vec<_> = frieda.request.questions.iter().map(|question| question.id.clone()).collect();
        assert_eq!(ids, std::slice::from_ref(&given));
        assert!(frieda.messages.len() == 1 && frieda.messages[0].text.is_none());
        assert!(!format!("{:?}", frieda.request).contains("canary"), "personal data are hidden");
        assert_eq!(frieda.number, before.number);
        assert_eq!(counts(&world.caller("frieda").await).await.unwrap().waiting_for_us, 1);
        acts(world, "frieda", id, Act::AcceptPart).await;
        assert_eq!(sees(world, "frieda", id).await.sight, SightView::Everything);

        answers(world, "kai", id, false).await;
        let frieda = sees(world, "frieda", id).await;
        assert!(answered(&frieda).is_empty() && frieda.request.questions.len() == 1);
        assert!(frieda.history.iter().all(|line| line.event != "reply_partly"));
        let kai = world.caller("kai").await;
        let early = reply(&kai, id, world.revision("kai", id).await, key(), true).await;
        assert_eq!(refused(early), Refusal::PartsOpen);
        let of_kai = sees(world, "ana", id).await;
        assert!(!answered(&of_kai).contains(&given) && !answered(&of_kai).is_empty());

        answers(world, "frieda", id, true).await;
        let of_both = sees(world, "ana", id).await;
        assert!(answered(&of_both).contains(&given));
        for (one, other) in of_kai.request.questions.iter().zip(&of_both.request.questions) {
            assert!(one.id == given || one.answer == other.answer, "{} was overwritten", one.id);
        }
        assert_eq!(answered(&sees(world, "frieda", id).await), [given]);
        reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
        let after = sees(world, "ana", id).await;
        assert_eq!((after.state.as_str(), after.wanted, after.agreed), ("answered", before.wanted, before.agreed));
        let rows = inbox(&world.caller("ana").await, &InboxInput::default()).await.unwrap().rows;
        assert_eq!(rows.iter().filter(|row| row.number == after.number).count(), 1);
        world.verified_entries().await;
    }

    async fn whoever_has_a_part_answers_some_of_its_questions_first_and_the_others_later(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        let mut given = sees(world, "kai", id).await.own_questions.split_off(1);
        given.truncate(2);
        let split = Act::Split { recipient: Some(FOSA), questions: given.clone() };
        says(world, "kai", id, split, "Zuständig sind Sie.").await.unwrap();
        acts(world, "frieda", id, Act::AcceptPart).await;
        let frieda = world.caller("frieda").await;
        let none = reply(&frieda, id, world.revision("frieda", id).await, key(), false).await;
        assert_eq!(refused(none), Refusal::NothingAnswered);
        let seen = sees(world, "frieda", id).await.reply.unwrap();
        assert!(seen.may_send_partly);
        let mut first = world.filled_reply(&text_of(world, id).await);
        first.0.retain(|path, _| path.split('.').nth(1) == Some(given[0].as_str()));
        save_reply(&frieda, id, seen.revision, key(), first).await.unwrap();
        let all = reply(&frieda, id, world.revision("frieda", id).await, key(), true).await;
        assert_eq!(refused(all), Refusal::Incomplete);
        let mails = world.sent().await.len();
        reply(&frieda, id, world.revision("frieda", id).await, key(), false).await.unwrap();
        for name in ["ana", "kai", "frieda"] {
            let seen = sees(world, name, id).await;
            assert_eq!(answered(&seen), [given[0].clone()], "{name}");
            assert_eq!((seen.state.as_str(), seen.parts[0].state), ("accepted", PartState::Accepted));
            let lines = seen.history.iter().filter(|line| line.event == "part_answered_partly");
            assert_eq!(lines.count(), 1, "{name}");
        }
        let told = world.sent().await.split_off(mails);
        assert!(told.iter().any(|mail| mail.to == format!("{DGES}@authority.example")));
        assert!(told.iter().any(|mail| mail.to == format!("{ZAB}@authority.example")));

        // The rest follows; what went out stays in it.
        answers(world, "frieda", id, true).await;
        assert_eq!(answered(&sees(world, "ana", id).await), given);
        answers(world, "kai", id, true).await;
        assert_eq!(sees(world, "ana", id).await.state, "answered");
        world.verified_entries().await;
    }

    async fn a_refused_part_comes_back_and_is_gone_for_who_refused_it(world) {
        let (id, given) = split(world).await;
        acts(world, "frieda", id, Act::AcceptPart).await;
        let caller = world.caller("frieda").await;
        let filled = world.filled_reply(&text_of(world, id).await);
        save_reply(&caller, id, Revision(0), key(), filled).await.unwrap();
        assert_eq!(refused(says(world, "frieda", id, Act::RefusePart, "").await), Refusal::Incomplete);
        says(world, "frieda", id, Act::RefusePart, "Nicht zuständig.").await.unwrap();
        assert!(is_hidden_from(world, "frieda", id).await);
        assert_eq!(counts(&caller).await.unwrap().waiting_for_us, 0);
        let kai = sees(world, "kai", id).await;
        assert!(kai.own_questions.contains(&given) && kai.actions.contains(&Action::Split));
        assert_eq!(kai.parts[0].state, PartState::Returned);
        assert!(kai.messages.iter().any(|said| said.action == Action::RefusePart && said.text.is_some()));
        says(world, "kai", id, to(FOSA, &given), "Doch, nach § 3.").await.unwrap();
        assert_eq!(sees(world, "frieda", id).await.actions.first(), Some(&Action::AcceptPart));
        let back = Act::TakePartBack { authority: Some(FOSA) };
        acts(world, "kai", id, back).await;
        assert!(is_hidden_from(world, "frieda", id).await);
        answers(world, "kai", id, true).await;
        assert_eq!(sees(world, "ana", id).await.state, "answered");
        world.verified_entries().await;
    }

    async fn what_the_others_say_and_attach_is_not_for_the_authority_of_a_part(world) {
        let (id, given) = split(world).await;
        acts(world, "frieda", id, Act::AcceptPart).await;
        let own = sees(world, "kai", id).await.own_questions[0].clone();
        attach(world, "kai", id, &format!("a.{own}")).await.unwrap();
        assert_eq!(refused(attach(world, "kai", id, &format!("a.{given}")).await), Refusal::NotNow);
        assert_eq!(refused(attach(world, "frieda", id, &format!("a.{own}")).await), Refusal::NotNow);
        attach(world, "frieda", id, &format!("a.{given}")).await.unwrap();
        answers(world, "kai", id, false).await;
        let seen = sees(world, "ana", id).await;
        let documents = seen.request.questions.iter().filter_map(|question| question.answer.as_ref());
        let document = documents.flat_map(|answer| &answer.documents).next().unwrap().id;
        assert!(download(&world.caller("ana").await, id, document).await.is_ok());
        assert!(download(&world.caller("frieda").await, id, document).await.is_err());

        says(world, "frieda", id, Act::AskPart, "Welches Jahr?").await.unwrap();
        assert_eq!(counts(&world.caller("ana").await).await.unwrap().waiting_for_us, 1);
        says(world, "ana", id, Act::ClarifyPart { authority: Some(FOSA) }, "2011").await.unwrap();
        says(world, "kai", id, Act::ProposeDate { date: seen.wanted }, "Das Archiv ist geschlossen.").await.unwrap();
        let frieda = sees(world, "frieda", id).await;
        let said: Vec<_> = frieda.messages.iter().map(|said| said.action).collect();
        assert_eq!(said, [Action::Split, Action::AskPart, Action::ClarifyPart]);
        assert!(frieda.proposed.is_none() && frieda.versions.is_empty());
        assert_eq!(sees(world, "kai", id).await.messages.len(), 4);
        assert!(is_hidden_from(world, "maria", id).await);
        world.verified_entries().await;
    }

    async fn whoever_has_a_part_writes_to_both_sides_and_reads_nothing_between_them(world) {
        let (id, _) = split(world).await;
        acts(world, "frieda", id, Act::AcceptPart).await;
        says(world, "kai", id, Act::Write, "canary unter uns").await.unwrap();
        says(world, "frieda", id, Act::Write, "canary zum Teil").await.unwrap();
        let read = |seen: &ExchangeView| {
            let written = seen.messages.iter().filter(|said| said.action == Action::Write);
            written.filter(|said| said.text.is_some()).count()
        };
        for (name, count) in [("ana", 2), ("kai", 2), ("frieda", 1)] {
            assert_eq!(read(&sees(world, name, id).await), count, "{name}");
        }
        let lines = |seen: &ExchangeView| seen.history.iter().filter(|line| line.event == "write").count();
        assert_eq!(lines(&sees(world, "frieda", id).await), 1);
        world.verified_entries().await;
    }

    async fn a_confidential_request_stays_where_it_is_until_its_author_lifts_that(world) {
        let mut entries = world.filled_request(ZAB);
        entries.set(confidential::PATH, confidential::YES);
        let (id, revision) = world.draft("ana", &entries).await;
        send(&world.caller("ana").await, id, revision, key()).await.unwrap();
        let kai = sees(world, "kai", id).await;
        assert!(kai.is_confidential && !kai.actions.contains(&Action::Forward));
        assert!(kai.history.iter().any(|line| line.event == "mark_confidential"));
        let rows = inbox(&world.caller("kai").await, &InboxInput::default()).await.unwrap().rows;
        assert!(rows.iter().any(|row| row.id == id && row.is_confidential));
        let forward = Act::Forward { recipient: Some(FOSA) };
        assert_eq!(refused(says(world, "kai", id, forward.clone(), "x").await), Refusal::Confidential);
        assert_eq!(refused(says(world, "kai", id, Act::LiftConfidential, "").await), Refusal::NotConfidential);
        acts(world, "ana", id, Act::LiftConfidential).await;
        assert!(!sees(world, "kai", id).await.is_confidential);
        says(world, "kai", id, forward, "x").await.unwrap();
        world.verified_entries().await;
    }
}
