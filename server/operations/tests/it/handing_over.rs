//! An authority loses its access or leaves: what runs there goes over in the same change, or the change is refused whole.

use crate::moves::{ACCEPT, acts, attach, is_hidden_from, sees, text_of};
use crate::stories;
use domain::authorities::{AccessState, AccessStep, Appointment, Function, Life, LifeStep, Remit, Switches};
use domain::country::Country;
use domain::exchanges::Action;
use domain::ids::{AppointmentId, AuthorityId, ExchangeId, Revision};
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use futures::future::join_all;
use operations::Error;
use operations::authorities::{change_access, change_life, show};
use operations::exchanges::{counts, reply, save_reply, send};
use operations::testing::{FOSA, KAMMER, MINISTERIO, World, ZAB, key};
use uuid::Uuid;

/// The Zentralstelle is the national coordinator.
pub async fn coordinated(world: &World) {
    let remit = Remit::whole(Country::parse("DE").unwrap());
    let id = AppointmentId(Uuid::from_u128(1));
    let new = Appointment { id, authority: ZAB, function: Function::National, remit, parent: None };
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
}

async fn takes(world: &World, step: AccessStep, successor: Option<AuthorityId>) -> Result<(), Error> {
    let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
    change_access(&petra, FOSA, &procedure, step, Switches::default(), successor, key()).await
}

/// The one problem for which it was refused, with the number that it names.
pub fn problem(result: Result<(), Error>) -> (String, ProblemCode, Option<String>) {
    let Err(Error::Refused(refused)) = result else { panic!("{result:?}") };
    let [FieldProblem { path, code, arguments }] = refused.problems.as_slice() else { panic!("{refused:?}") };
    (path.clone(), *code, arguments.get("count").cloned())
}

/// Frieda has accepted the request and begun to answer it, with a document.
async fn begun(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", FOSA).await;
    acts(world, "frieda", id, ACCEPT).await;
    let answers = world.filled_reply(&text_of(world, id).await);
    save_reply(&world.caller("frieda").await, id, Revision(0), key(), answers).await.unwrap();
    let question = sees(world, "frieda", id).await.own_questions.remove(0);
    attach(world, "frieda", id, &format!("a.{question}")).await.unwrap();
    id
}

stories! {
    async fn access_is_not_taken_while_requests_run_and_nobody_takes_them_over(world) {
        coordinated(world).await;
        let ids = [world.sent_by("ana", FOSA).await, begun(world).await];
        let at = format!("successor.{}", world.procedure_id());
        let number = || Some("2".to_owned());
        for step in [AccessStep::Suspend, AccessStep::End] {
            assert_eq!(problem(takes(world, step, None).await), (at.clone(), ProblemCode::ExchangesOpen, number()));
            for unfit in [FOSA, KAMMER, MINISTERIO] {
                let refused = problem(takes(world, step, Some(unfit)).await);
                assert_eq!(refused, (at.clone(), ProblemCode::NotASuccessor, None), "{unfit}");
            }
        }
        let petra = world.caller("petra").await;
        let left = change_life(&petra, FOSA, LifeStep::Deactivate, None, key()).await;
        assert_eq!(problem(left), ("successor".to_owned(), ProblemCode::ExchangesOpen, number()));
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!((view.life, view.access[0].state), (Life::Active, Some(AccessState::Granted)));
        assert_eq!((view.access[0].running, view.choices.running), (2, 2));
        for id in ids {
            assert!(!is_hidden_from(world, "frieda", id).await && is_hidden_from(world, "kai", id).await);
        }
        let ana = show(&world.caller("ana").await, FOSA).await.unwrap();
        assert_eq!((ana.access[0].running, ana.choices.running), (0, 0), "nobody else learns of the number");
        world.verified_entries().await;
    }

    async fn what_runs_goes_over_with_what_was_written_and_is_answered_by_the_successor(world) {
        coordinated(world).await;
        let id = begun(world).await;
        let before = sees(world, "ana", id).await;
        let mails = world.sent().await.len();
        takes(world, AccessStep::Suspend, Some(ZAB)).await.unwrap();
        assert!(world.caller("frieda").await.person.roles.is_empty());
        let ana = sees(world, "ana", id).await;
        assert_eq!((ana.state.as_str(), ana.counterpart.authority.id), (before.state.as_str(), ZAB));
        assert_eq!((ana.number, ana.clocks), (before.number, before.clocks));
        let line = ana.history.iter().find(|line| line.event == "succeeded").unwrap();
        let about = line.about.as_deref().unwrap();
        assert!(about.starts_with("IHK FOSA") && about.contains(" → Zentralstelle"), "{about}");
        assert_eq!(line.person, None, "who did it is named to the own authority alone");
        let told: Vec<String> = world.sent().await.split_off(mails).into_iter().map(|mail| mail.to).collect();
        for authority in [ana.counterpart.authority.id, FOSA, operations::testing::DGES] {
            assert!(told.contains(&format!("{authority}@authority.example")), "{told:?}");
        }

        let kai = sees(world, "kai", id).await;
        assert!(kai.assigned.is_none() && kai.actions.contains(&Action::Reply));
        assert!(kai.reply.as_ref().unwrap().answered > 0, "nothing that was written is lost");
        assert_eq!(counts(&world.caller("kai").await).await.unwrap().waiting_for_us, 1);
        reply(&world.caller("kai").await, id, world.revision("kai", id).await, key(), true).await.unwrap();
        assert_eq!(sees(world, "ana", id).await.state, "answered");

        takes(world, AccessStep::Restore, None).await.unwrap();
        assert!(is_hidden_from(world, "frieda", id).await, "who comes back gets nothing back by that");
        assert_eq!(counts(&world.caller("frieda").await).await.unwrap().waiting_for_us, 0);
        world.verified_entries().await;
    }

    async fn an_authority_that_leaves_hands_over_what_it_asked_too(world) {
        coordinated(world).await;
        let asked = world.sent_by("frieda", MINISTERIO).await;
        let petra = world.caller("petra").await;
        let once = key();
        for _ in 0..2 {
            change_life(&petra, FOSA, LifeStep::Deactivate, Some(ZAB), once).await.unwrap();
        }
        let other = change_life(&petra, FOSA, LifeStep::Deactivate, None, once).await;
        assert!(matches!(other, Err(Error::KeyReused)));
        assert_eq!(show(&petra, FOSA).await.unwrap().life, Life::Deactivated);
        let kai = sees(world, "kai", asked).await;
        assert!(kai.is_initiator && kai.actions.contains(&Action::Withdraw));
        assert_eq!(sees(world, "maria", asked).await.counterpart.authority.id, ZAB);
        acts(world, "maria", asked, ACCEPT).await;
        world.verified_entries().await;
    }

    async fn what_is_sent_while_access_is_taken_is_handed_over_or_not_sent(world) {
        coordinated(world).await;
        let mut sending = Vec::new();
        for _ in 0..6 {
            let (id, revision) = world.draft("ana", &world.filled_request(FOSA)).await;
            let ana = world.caller("ana").await;
            sending.push(tokio::spawn(async move { (id, send(&ana, id, revision, key()).await) }));
        }
        let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
        let switches = Switches::default();
        let taken = tokio::spawn(async move {
            change_access(&petra, FOSA, &procedure, AccessStep::Suspend, switches, Some(ZAB), key()).await
        });
        let sent = join_all(sending).await;
        taken.await.unwrap().unwrap();
        for (id, sent) in sent.into_iter().map(Result::unwrap) {
            match sent {
                Ok(_) => assert_eq!(sees(world, "ana", id).await.counterpart.authority.id, ZAB),
                Err(Error::Refused(refused)) => assert_eq!(refused.refusal, Refusal::RecipientNotReachable),
                Err(other) => panic!("{other}"),
            }
        }
        let reader = world.services.store.reader();
        assert!(operations::store::exchanges::count_held(&reader, FOSA).await.unwrap().is_empty());
        world.verified_entries().await;
    }

    async fn who_stands_on_the_other_side_takes_nothing_over(world) {
        coordinated(world).await;
        world.sent_by("kai", FOSA).await;
        let refused = problem(takes(world, AccessStep::End, Some(ZAB)).await);
        assert_eq!((refused.1, refused.2), (ProblemCode::SuccessorTakesPart, Some("1".to_owned())));
    }
}
