//! What either side writes at any time, and closing by agreement.

use crate::coordination::refuses;
use crate::moves::{ACCEPT, acts, attach, refused, says, sees};
use crate::stories;
use domain::exchanges::view::{ExchangeView, SightView};
use domain::exchanges::{Act, Action, Rating, message};
use domain::problem::Refusal;
use operations::documents::download;
use operations::exchanges::view_on_paper;
use operations::testing::{ZAB, key};

const AGREE: Act = Act::AgreeClosing { rating: None };

stories! {
    async fn either_side_writes_with_documents_and_the_mail_does_not_say_what(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!(refused(says(world, "kai", id, Act::Write, " ").await), Refusal::Incomplete);
        attach(world, "kai", id, message::DOCUMENTS).await.unwrap();
        assert!(sees(world, "ana", id).await.message_documents.is_empty(), "nobody sees it before");
        let before = world.sent().await.len();
        says(world, "kai", id, Act::Write, "canary Urkunde anbei").await.unwrap();
        let mails = world.sent().await.split_off(before);
        assert!(!mails.is_empty() && mails.iter().all(|mail| !mail.text.contains("canary")), "{mails:?}");
        says(world, "ana", id, Act::Write, "canary obrigada").await.unwrap();
        for name in ["ana", "kai"] {
            let seen = sees(world, name, id).await;
            let lines: Vec<_> = seen.messages.iter().map(|said| (said.action, said.documents.len())).collect();
            assert_eq!(lines, [(Action::Write, 1), (Action::Write, 0)]);
            assert!(seen.history.iter().any(|line| line.event == "write"));
            assert_eq!(seen.state, "accepted");
        }
        let document = sees(world, "ana", id).await.messages[0].documents[0].id;
        let ana = world.caller("ana").await;
        assert!(download(&ana, id, document).await.is_ok());
        assert!(view_on_paper(&ana, id, ana.language, false).await.unwrap().messages.is_empty());
        assert_eq!(view_on_paper(&ana, id, ana.language, true).await.unwrap().messages.len(), 2);
        world.verified_entries().await;
    }

    async fn what_is_written_before_the_acceptance_is_shown_with_the_rest_after_it(world) {
        let id = world.sent_by("ana", ZAB).await;
        attach(world, "ana", id, message::DOCUMENTS).await.unwrap();
        says(world, "ana", id, Act::Write, "canary early").await.unwrap();
        let document = sees(world, "ana", id).await.messages[0].documents[0].id;
        let kai = sees(world, "kai", id).await;
        assert_eq!(kai.sight, SightView::BeforeAcceptance);
        assert!(kai.messages[0].text.is_none() && kai.messages[0].documents.is_empty());
        assert!(download(&world.caller("kai").await, id, document).await.is_err());
        says(world, "kai", id, Act::Write, "canary Rueckfrage").await.unwrap();
        let read = |seen: &ExchangeView| seen.messages.iter().map(|said| said.text.is_some()).collect::<Vec<_>>();
        assert_eq!(read(&sees(world, "ana", id).await), [true, true], "who asked reads it at once");
        assert_eq!(read(&sees(world, "kai", id).await), [false, true]);
        acts(world, "kai", id, ACCEPT).await;
        let kai = sees(world, "kai", id).await;
        assert!(kai.messages[0].text.is_some());
        assert!(download(&world.caller("kai").await, id, document).await.is_ok());
    }

    async fn either_side_writes_while_a_refusal_is_disputed(world) {
        let id = world.sent_by("ana", ZAB).await;
        refuses(world, "kai", id).await.unwrap();
        says(world, "ana", id, Act::Write, "canary competentes").await.unwrap();
        attach(world, "kai", id, message::DOCUMENTS).await.unwrap();
        says(world, "kai", id, Act::Write, "canary Erlass anbei").await.unwrap();
        let (ana, kai) = (sees(world, "ana", id).await, sees(world, "kai", id).await);
        assert_eq!((ana.state.as_str(), kai.sight), ("turned_down", SightView::BeforeAcceptance));
        let read = |seen: &ExchangeView| seen.messages.iter().map(|said| said.text.is_some()).collect::<Vec<_>>();
        assert_eq!((read(&ana), read(&kai)), (vec![true, true], vec![false, true]), "its own words it knows");
        for name in ["ana", "kai"] {
            let document = sees(world, name, id).await.messages[1].documents[0].id;
            assert!(download(&world.caller(name).await, id, document).await.is_ok());
        }
        world.verified_entries().await;
    }

    async fn a_request_is_closed_by_agreement_and_the_other_side_is_told_why(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        says(world, "kai", id, Act::ProposeClosing, "canary Antrag zurueckgezogen").await.unwrap();
        let (ana, kai) = (sees(world, "ana", id).await, sees(world, "kai", id).await);
        assert_eq!((ana.closing_proposed, kai.closing_proposed), (Some(false), Some(true)));
        assert!(ana.actions.contains(&Action::AgreeClosing) && !kai.actions.contains(&Action::AgreeClosing));
        assert_eq!(ana.messages[0].action, Action::ProposeClosing);
        says(world, "ana", id, Act::DeclineClosing, "Ainda precisamos.").await.unwrap();
        assert_eq!(sees(world, "kai", id).await.closing_proposed, None);
        assert_eq!(refused(says(world, "ana", id, AGREE, "").await), Refusal::NoClosingProposed);

        says(world, "kai", id, Act::ProposeClosing, "Erneut.").await.unwrap();
        acts(world, "ana", id, Act::AgreeClosing { rating: Rating::new(4, 5) }).await;
        let kai = sees(world, "kai", id).await;
        assert_eq!((kai.state.as_str(), kai.other_rating), ("closed", Rating::new(4, 5)));
        assert!(kai.retention.is_some() && kai.closing_proposed.is_none());
        assert!(kai.actions.contains(&Action::Rate));
        attach(world, "kai", id, message::DOCUMENTS).await.unwrap();
        says(world, "kai", id, Act::Write, "canary Nachtrag").await.unwrap();
        let (ana, after) = (sees(world, "ana", id).await, sees(world, "kai", id).await);
        assert_eq!((ana.messages.last().unwrap().documents.len(), ana.state.as_str()), (1, "closed"));
        assert_eq!(after.retention, kai.retention, "the periods go on");
        let mails = world.sent().await;
        assert!(mails.iter().all(|mail| !mail.text.contains("canary") && !mail.text.contains("Erneut")));
        world.verified_entries().await;
    }

    async fn whoever_agrees_to_what_was_declined_meanwhile_is_told_that_somebody_was_faster(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        says(world, "ana", id, Act::ProposeClosing, "Resolvido.").await.unwrap();
        let kai = world.caller("kai").await;
        let seen = world.revision("kai", id).await;
        says(world, "kai", id, Act::DeclineClosing, "Wir antworten.").await.unwrap();
        let late = operations::exchanges::act(&kai, id, seen, key(), AGREE, Default::default()).await;
        assert!(matches!(late, Err(operations::Error::Stale)));
    }
}
