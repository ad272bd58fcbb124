//! What a coordinator does not approve: a request that never leaves, and a reply, which is given back and never refused.

use crate::coordination::{answers, approves, coordinated};
use crate::moves::{acts, is_hidden_from, refused, says, sees};
use crate::stories;
use domain::exchanges::view::ExchangeView;
use domain::exchanges::{Act, Action};
use domain::problem::Refusal;
use operations::exchanges::{counts, send};
use operations::testing::{DGES, FOSA, World, key};

fn has_event(view: &ExchangeView, name: &str) -> bool {
    view.history.iter().any(|line| line.event == name)
}

async fn waiting_for(world: &World, name: &str) -> u32 {
    counts(&world.caller(name).await).await.unwrap().waiting_for_us
}

stories! {
    async fn a_request_that_is_not_approved_ends_with_the_reason_and_the_other_side_learns_nothing(world) {
        coordinated(world).await;
        let (draft, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let id = send(&world.caller("frieda").await, draft, revision, key()).await.unwrap().id;
        assert_eq!(waiting_for(world, "petra").await, 1);
        let early = says(world, "petra", id, Act::RefuseApproval, "Nein.").await;
        assert_eq!(refused(early), Refusal::NotTakenUp);
        acts(world, "petra", id, Act::TakeUp).await;
        assert!(sees(world, "petra", id).await.actions.contains(&Action::RefuseApproval));
        assert_eq!(refused(says(world, "petra", id, Act::RefuseApproval, "").await), Refusal::Incomplete);
        assert_eq!(sees(world, "frieda", id).await.state, "awaiting_approval");

        let (mails, entries) = (world.sent().await.len(), world.verified_entries().await);
        says(world, "petra", id, Act::RefuseApproval, "Die Frage ist beantwortet.").await.unwrap();
        let frieda = sees(world, "frieda", id).await;
        assert_eq!((frieda.state.as_str(), frieda.sent_at), ("not_approved", None));
        assert!(frieda.retention.is_some() && !frieda.is_waiting_for_us, "it is closed");
        assert!(frieda.awaiting.is_none() && frieda.clocks.is_empty());
        let reason = frieda.messages.iter().find(|said| said.action == Action::RefuseApproval);
        assert!(reason.is_some_and(|said| said.text.is_some()));
        assert!(has_event(&frieda, "refuse_approval") && !has_event(&frieda, "send"));
        assert!(frieda.actions.contains(&Action::FollowUp));
        for action in [Action::Submit, Action::TakeBack, Action::Withdraw, Action::Correct, Action::Write] {
            assert!(!frieda.actions.contains(&action), "{action:?}");
        }
        let again = approves(world, "petra", id).await;
        assert_eq!(refused(again), Refusal::NotNow, "what has ended is approved no more");
        assert_eq!(waiting_for(world, "petra").await, 0);

        assert!(is_hidden_from(world, "ana", id).await, "it never left");
        let mails = world.sent().await.split_off(mails);
        let to = |authority| format!("{authority}@authority.example");
        assert_eq!(mails.iter().filter(|mail| mail.to == to(FOSA)).count(), 1, "{mails:?}");
        assert!(mails.iter().all(|mail| mail.to != to(DGES)), "{mails:?}");
        assert!(mails.iter().all(|mail| !format!("{mail:?}").contains("ist beantwortet")));
        assert_eq!(world.verified_entries().await, entries + 1);
    }

    async fn a_reply_is_approved_or_given_back_and_never_refused(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        answers(world, id).await;
        acts(world, "petra", id, Act::TakeUp).await;
        let petra = sees(world, "petra", id).await;
        assert!([Action::Approve, Action::ReturnForChanges].iter().all(|act| petra.actions.contains(act)));
        assert!(!petra.actions.contains(&Action::RefuseApproval), "the other side waits for an answer");
        let (mails, entries) = (world.sent().await.len(), world.verified_entries().await);
        let never = says(world, "petra", id, Act::RefuseApproval, "Keine Antwort.").await;
        assert_eq!(refused(never), Refusal::NotYourSide);
        assert_eq!(sees(world, "petra", id).await.state, "reply_awaiting_approval");
        assert_eq!((world.sent().await.len(), world.verified_entries().await), (mails, entries));

        says(world, "petra", id, Act::ReturnForChanges, "Bitte genauer.").await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "accepted" && ana.messages.is_empty() && !has_event(&ana, "return_for_changes"));
        assert!(!ana.clocks.is_empty(), "the agreed date goes on as if nothing had been sent");
        assert!(sees(world, "frieda", id).await.actions.contains(&Action::Reply));
    }
}
