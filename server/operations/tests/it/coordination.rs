//! What coordinators do inside a request: approval of requests and replies, and referral.

use crate::dry_runs::open_to_all;
use crate::moves::{ACCEPT, acts, attach, is_hidden_from, refused, says, sees, text_of};
use crate::scratch::Scratch;
use crate::stories;
use domain::authorities::{AccessStep, Appointment, Function, Remit, Switches};
use domain::country::Country;
use domain::exchanges::view::{ExchangeView, SightView};
use domain::exchanges::{Act, Action};
use domain::ids::{AppointmentId, AuthorityId, ExchangeId, Revision};
use domain::problem::Refusal;
use domain::procedures::definition::CopyRule;
use operations::accounts::{RolesInput, set_person_roles};
use operations::authorities::change_access;
use operations::documents::download;
use operations::exchanges::tend::tend;
use operations::exchanges::{ActTexts, act, approve, counts, reply, save_reply, send};
use operations::testing::{DGES, FOSA, World, ZAB, all_shipped, key};
use time::Duration;
use uuid::Uuid;

pub fn held(n: u128, authority: AuthorityId, function: Function, country: &str) -> Appointment {
    let remit = Remit { country: Country::parse(country).unwrap(), region: None, areas: vec![] };
    Appointment { id: AppointmentId(Uuid::from_u128(n)), authority, function, remit, parent: None }
}

/// Why the reader cannot take the action now; none where it is open, or of no concern to the own side.
fn why_not(view: &ExchangeView, action: Action) -> Option<Refusal> {
    view.not_open.iter().find(|closed| closed.action == action).map(|closed| closed.why)
}

/// The Zentralstelle is the national coordinator in Germany and Petra decides there, the Direção-Geral is the one in
/// Portugal and Vera decides there; what the IHK FOSA sends needs approval.
pub async fn coordinated(world: &World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for new in [held(1, ZAB, Function::National, "DE"), held(2, DGES, Function::National, "PT")] {
        operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
    let procedure = world.procedure_id();
    for (by, who, is_administrator) in [("karin", "petra", true), ("ana", "vera", false)] {
        let roles = format!("{procedure}:approver {procedure}:referral_handler");
        let input = RolesInput { roles, is_administrator };
        set_person_roles(&world.caller(by).await, world.user(who).id, key(), input).await.unwrap();
    }
    let petra = world.caller("petra").await;
    let switches =
        Switches { requests_need_approval: true, replies_need_approval: true, ..Switches::default() };
    change_access(&petra, FOSA, &procedure, AccessStep::Change, switches, None, key()).await.unwrap();
}

/// A request for enforcement measures that Ana has sent to Frieda, and the Commission, where Claire gives opinions once the
/// access says so.
async fn sent_beside_the_commission(world: &World) -> ExchangeId {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let commission = world.user("claire").authority;
    let new = held(3, commission, Function::Commission, "EU");
    operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
    world.sent_by("ana", FOSA).await
}

/// Claire may give opinions.
async fn opinions_are_given(world: &World) {
    let (procedure, claire) = (world.procedure_id(), world.user("claire"));
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let access = [(claire.authority, procedure.clone())].into();
    operations::store::authorities::network::imply_access(&mut hk, access).await.unwrap();
    hk.commit().await.unwrap();
    let roles = format!("{procedure}:referral_handler");
    let input = RolesInput { roles, is_administrator: false };
    set_person_roles(&world.caller("dirk").await, claire.id, key(), input).await.unwrap();
}

#[expect(clippy::cognitive_complexity, reason = "one story from beginning to end")]
async fn the_commission_gives_its_opinion(database: Scratch) {
    let mut sources = all_shipped();
    sources.retain(|source| source.folder.ends_with("/request_enforcement_measures"));
    let sources = sources.into_iter().map(open_to_all).collect();
    let world = &World::with(&database.url, sources).await;
    let id = sent_beside_the_commission(world).await;
    acts(world, "frieda", id, ACCEPT).await;
    refuses(world, "frieda", id).await.unwrap();
    let early = says(world, "ana", id, Act::ReferToCommission, "Não concordamos.").await;
    assert_eq!(refused(early), Refusal::CommissionNotReachable);
    let frieda = sees(world, "frieda", id).await;
    assert!(!frieda.actions.contains(&Action::ReferToCommission), "nobody would answer");
    assert_eq!(why_not(&frieda, Action::ReferToCommission), Some(Refusal::CommissionNotReachable));
    opinions_are_given(world).await;
    assert!(sees(world, "frieda", id).await.actions.contains(&Action::ReferToCommission), "either may");
    assert!(is_hidden_from(world, "claire", id).await);

    let before = world.sent().await.len();
    says(world, "ana", id, Act::ReferToCommission, "Não concordamos.").await.unwrap();
    let mails = world.sent().await.split_off(before);
    for authority in [DGES, FOSA, world.user("claire").authority] {
        assert!(mails.iter().any(|mail| mail.to == format!("{authority}@authority.example")), "{mails:?}");
    }
    let frieda = sees(world, "frieda", id).await;
    assert!(frieda.coordinators.len() == 1 && frieda.coordinators[0].helps.is_none());
    assert!(frieda.messages.iter().any(|said| said.action == Action::ReferToCommission));
    assert!(!frieda.actions.contains(&Action::ReferToCommission) && frieda.closes_on.is_none());
    let claire = sees(world, "claire", id).await;
    assert_eq!(
        (claire.sight, claire.actions.as_slice()),
        (SightView::HeaderOnly, [Action::TakeUp].as_slice())
    );
    assert!(!format!("{:?}", claire.request).contains("canary"));

    acts(world, "claire", id, Act::TakeUp).await;
    let claire = sees(world, "claire", id).await;
    assert_eq!((claire.sight, claire.is_waiting_for_us), (SightView::Everything, true));
    assert_eq!(claire.actions, [Action::GiveOpinion]);
    assert_eq!(refused(says(world, "claire", id, Act::GiveOpinion, "").await), Refusal::Incomplete);
    says(world, "claire", id, Act::GiveOpinion, "The refusal rests on no ground.").await.unwrap();
    let claire = sees(world, "claire", id).await;
    let left = (claire.sight, claire.actions.len(), claire.is_waiting_for_us);
    assert_eq!(left, (SightView::HeaderOnly, 0, false), "it was asked for this alone, and keeps its copy");
    for name in ["ana", "frieda"] {
        let seen = sees(world, name, id).await;
        let copies: Vec<_> = seen.coordinators.iter().map(|one| one.copy).collect();
        assert_eq!((seen.state.as_str(), copies), ("turned_down", vec![Some(CopyRule::Header)]));
        assert!(seen.messages.iter().any(|said| said.action == Action::GiveOpinion && said.text.is_some()));
        assert!(["refer_to_commission", "give_opinion"].iter().all(|event| events(&seen).contains(event)));
    }
    acts(world, "ana", id, Act::AcceptRefusal).await;
    world.verified_entries().await;
}

/// The request was never accepted, so that the Commission reads of it what lets one judge competence, and the words that
/// were written to it.
async fn the_commission_reads_what_is_said_to_it(database: Scratch) {
    let mut sources = all_shipped();
    sources.retain(|source| source.folder.ends_with("/request_enforcement_measures"));
    let sources = sources.into_iter().map(open_to_all).collect();
    let world = &World::with(&database.url, sources).await;
    let id = sent_beside_the_commission(world).await;
    opinions_are_given(world).await;
    refuses(world, "frieda", id).await.unwrap();
    says(world, "ana", id, Act::ReferToCommission, "Não concordamos.").await.unwrap();
    assert!(sees(world, "claire", id).await.messages.is_empty(), "she has not taken it up");
    acts(world, "claire", id, Act::TakeUp).await;
    let claire = sees(world, "claire", id).await;
    assert_eq!(claire.sight, SightView::BeforeAcceptance);
    let words: Vec<_> = claire.messages.iter().map(|said| (said.action, said.text.is_some())).collect();
    assert_eq!(words, [(Action::ReferToCommission, true)]);
    let frieda = sees(world, "frieda", id).await;
    assert!(frieda.messages.iter().all(|said| said.text.is_none()), "they are not meant for her");
}

mod whoever_is_called_in_by_words_reads_them_before_acceptance {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_commission_reads_what_is_said_to_it(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_commission_reads_what_is_said_to_it(database).await;
    }
}

mod the_commission_gives_its_opinion_on_a_refusal {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_commission_gives_its_opinion(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_commission_gives_its_opinion(database).await;
    }
}

#[expect(clippy::cognitive_complexity, reason = "a story, told from its beginning to its end")]
async fn the_commission_is_informed(database: Scratch) {
    let mut sources = all_shipped();
    sources.retain(|source| source.folder.ends_with("/request_posting_information"));
    let world = &World::with(&database.url, sources).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let commission = world.user("claire").authority;
    let new = held(3, commission, Function::Commission, "EU");
    operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
    let id = world.sent_by("ana", FOSA).await;
    acts(world, "frieda", id, ACCEPT).await;
    let why = (Action::InformCommission, Refusal::CommissionNotReachable);
    assert!(sees(world, "ana", id).await.not_open.iter().any(|one| (one.action, one.why) == why));
    opinions_are_given(world).await;

    let before = world.sent().await.len();
    says(world, "ana", id, Act::InformCommission, "canary sem resposta").await.unwrap();
    let mails = world.sent().await.split_off(before);
    for authority in [FOSA, commission] {
        assert!(mails.iter().any(|mail| mail.to == format!("{authority}@authority.example")), "{mails:?}");
    }
    assert!(mails.iter().all(|mail| !mail.text.contains("canary")));
    for name in ["ana", "frieda"] {
        let seen = sees(world, name, id).await;
        assert!(seen.informed_since.is_some() && seen.coordinators[0].is_informed);
        assert!(events(&seen).contains(&"inform_commission"));
        assert!(
            seen.messages.iter().any(|said| said.action == Action::InformCommission && said.text.is_some())
        );
        assert!(!seen.actions.contains(&Action::InformCommission) && seen.actions.contains(&Action::Write));
    }
    let claire = sees(world, "claire", id).await;
    assert_eq!((claire.sight, claire.actions.len()), (SightView::HeaderOnly, 0));
    assert!(claire.messages.is_empty() && !claire.is_waiting_for_us);
    assert!(!format!("{claire:?}").contains("canary"));
    world.verified_entries().await;
}

mod the_commission_is_informed_of_a_persistent_problem {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        the_commission_is_informed(Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        the_commission_is_informed(database).await;
    }
}

/// A request of Ana's that Frieda has answered; the answers wait for approval.
async fn answered(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", FOSA).await;
    answers(world, id).await;
    id
}

/// Frieda accepts the request and answers it.
pub async fn answers(world: &World, id: ExchangeId) {
    acts(world, "frieda", id, ACCEPT).await;
    let filled = world.filled_reply(&text_of(world, id).await);
    let frieda = world.caller("frieda").await;
    save_reply(&frieda, id, Revision(0), key(), filled).await.unwrap();
    let question = sees(world, "frieda", id).await.own_questions.remove(0);
    attach(world, "frieda", id, &format!("a.{question}")).await.unwrap();
    reply(&frieda, id, world.revision("frieda", id).await, key(), true).await.unwrap();
}

pub async fn approves(world: &World, name: &str, id: ExchangeId) -> Result<(), operations::Error> {
    approve(&world.caller(name).await, id, world.revision(name, id).await, key(), Default::default()).await
}

fn has_answers(view: &ExchangeView) -> bool {
    view.request.questions.iter().any(|question| question.answer.is_some())
}

fn events(view: &ExchangeView) -> Vec<&str> {
    view.history.iter().map(|line| line.event.as_str()).collect()
}

/// A request of Ana's that Frieda has refused; Vera supports the referral at the own authority, and Petra has taken it
/// up.
async fn refusal_before_petra(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", FOSA).await;
    refuses(world, "frieda", id).await.unwrap();
    says(world, "ana", id, Act::Refer, "A autoridade é competente.").await.unwrap();
    assert_eq!(refused(says(world, "ana", id, Act::SupportReferral, "").await), Refusal::NotAllowed);
    acts(world, "vera", id, Act::SupportReferral).await;
    acts(world, "petra", id, Act::TakeUp).await;
    id
}

pub async fn refuses(world: &World, name: &str, id: ExchangeId) -> Result<(), operations::Error> {
    let ground = world.procedure().definition.refusal.grounds.first().cloned();
    let done = Act::Refuse { ground, has_reason: true, elsewhere: None };
    let reason = [("reason", "Nicht zuständig."), ("reason.lang", "de")].into_iter().collect();
    let texts = ActTexts { refusal: Some(reason), ..ActTexts::default() };
    act(&world.caller(name).await, id, world.revision(name, id).await, key(), done, texts).await
}

stories! {
    async fn a_refusal_is_referred_and_undone_and_cannot_be_repeated(world) {
        coordinated(world).await;
        let id = refusal_before_petra(world).await;
        let ana = sees(world, "ana", id).await;
        assert_eq!((ana.state.as_str(), ana.retention), ("refusal_supported", None), "nothing is closed");
        assert!(ana.refusal.is_some() && ana.clocks.is_empty());
        let petra = sees(world, "petra", id).await;
        assert_eq!(petra.sight, SightView::BeforeAcceptance, "no more than the authority that refused");
        assert_eq!(petra.actions, [Action::FindJustified, Action::FindUnjustified, Action::TakeOver]);
        assert_eq!(refused(says(world, "petra", id, Act::FindUnjustified, "").await), Refusal::Incomplete);

        world.advance(Duration::days(2));
        says(world, "petra", id, Act::FindUnjustified, "Die IHK FOSA ist zuständig.").await.unwrap();
        let frieda = sees(world, "frieda", id).await;
        assert!(frieda.is_waiting_for_us && frieda.actions.contains(&Action::Accept));
        assert!(!frieda.actions.contains(&Action::Refuse));
        assert_eq!(refused(refuses(world, "frieda", id).await), Refusal::RefusalOverruled);
        assert_eq!(frieda.clocks[0].days_left, 5, "the clock went on from the sending");
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "sent" && ana.refusal.is_none(), "what was undone stands in the history");
        let told = ["refuse", "refer", "support_referral", "find_unjustified"];
        assert!(told.iter().all(|event| events(&ana).contains(event)), "{:?}", events(&ana));
        acts(world, "frieda", id, ACCEPT).await;
        world.verified_entries().await;
    }

    async fn what_is_forwarded_again_and_again_calls_the_coordinators_in(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        let to = |authority| Act::Forward { recipient: Some(authority) };
        for (name, authority) in [("frieda", ZAB), ("kai", FOSA), ("frieda", ZAB)] {
            says(world, name, id, to(authority), "Zuständig sind Sie.").await.unwrap();
        }
        assert!(!events(&sees(world, "ana", id).await).contains(&"passed_around"));
        let before = world.sent().await.len();
        says(world, "kai", id, to(FOSA), "Doch Sie.").await.unwrap();
        let mailbox = format!("{ZAB}@authority.example");
        let told = world.sent().await.split_off(before);
        assert_eq!(told.iter().filter(|mail| mail.to == mailbox).count(), 1, "{told:?}");
        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.actions.as_slice()), (SightView::HeaderOnly, [Action::TakeUp].as_slice()));
        let ana = sees(world, "ana", id).await;
        assert_eq!(events(&ana).iter().filter(|event| **event == "passed_around").count(), 1);
        assert_eq!(ana.involved_since, petra.involved_since);
        assert!(ana.involved_since.is_some());
        world.verified_entries().await;
    }

    async fn a_coordinator_refuses_in_the_place_of_whoever_lets_the_day_of_acceptance_pass(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        let procedure = world.procedure_id();
        let roles = format!("{procedure}:handler {procedure}:approver {procedure}:referral_handler");
        let input = RolesInput { roles, is_administrator: true };
        set_person_roles(&world.caller("karin").await, world.user("petra").id, key(), input).await.unwrap();
        world.advance(Duration::days(15));
        tend(&world.services, world.services.now()).await.unwrap();
        assert_eq!(refused(refuses(world, "petra", id).await), Refusal::NotTakenUp);
        acts(world, "petra", id, Act::TakeUp).await;
        let before = world.sent().await.len();
        refuses(world, "petra", id).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "turned_down" && ana.refusal.is_some());
        let told = world.sent().await.split_off(before);
        for authority in [DGES, FOSA] {
            let mailbox = format!("{authority}@authority.example");
            assert!(told.iter().any(|mail| mail.to == mailbox), "{mailbox}: {told:?}");
        }
        world.verified_entries().await;
    }

    async fn a_refusal_found_justified_stays_one(world) {
        coordinated(world).await;
        let id = refusal_before_petra(world).await;
        says(world, "petra", id, Act::FindJustified, "Zuständig ist ein anderes Land.").await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "refused" && ana.retention.is_some() && ana.refusal.is_some());
        assert_eq!(ana.actions, [Action::SendElsewhere, Action::FollowUp, Action::Write]);
        world.verified_entries().await;
    }

    async fn a_refusal_that_nobody_refers_is_accepted(world) {
        let id = world.sent_by("ana", FOSA).await;
        refuses(world, "frieda", id).await.unwrap();
        assert!(sees(world, "ana", id).await.is_waiting_for_us);
        acts(world, "ana", id, Act::AcceptRefusal).await;
        assert_eq!(sees(world, "frieda", id).await.state, "refused");
        world.verified_entries().await;
    }

    async fn a_coordinator_takes_over_and_its_people_answer(world) {
        coordinated(world).await;
        let id = refusal_before_petra(world).await;
        let before = world.sent().await.len();
        assert_eq!(refused(says(world, "petra", id, Act::TakeOver, "").await), Refusal::Incomplete);
        says(world, "petra", id, Act::TakeOver, "Wir antworten selbst.").await.unwrap();
        let mut told: Vec<String> = world.sent().await.into_iter().skip(before).map(|mail| mail.to).collect();
        told.retain(|to| to.ends_with("@authority.example"));
        told.sort();
        let mut both = [DGES, FOSA].map(|authority| format!("{authority}@authority.example"));
        both.sort();
        assert_eq!(told, both, "the requester, and who had it");
        assert!(is_hidden_from(world, "frieda", id).await);

        let kai = sees(world, "kai", id).await;
        assert!(kai.state == "accepted" && kai.sight == SightView::Everything && kai.is_waiting_for_us);
        assert!(kai.coordinators.is_empty() && kai.actions.contains(&Action::Reply));
        let filled = world.filled_reply(&text_of(world, id).await);
        save_reply(&world.caller("kai").await, id, Revision(0), key(), filled).await.unwrap();
        reply(&world.caller("kai").await, id, world.revision("kai", id).await, key(), true).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "answered" && has_answers(&ana));
        assert_eq!(ana.counterpart.authority.id, ZAB);
        assert!(events(&ana).contains(&"take_over"));
        assert!(ana.messages.iter().any(|said| said.action == Action::TakeOver && said.text.is_some()));
        world.verified_entries().await;
    }

    async fn a_handler_asks_the_coordinators_of_both_sides_to_step_in(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        for name in ["ana", "frieda"] {
            let seen = sees(world, name, id).await;
            assert!(!seen.actions.contains(&Action::Involve));
            assert_eq!(why_not(&seen, Action::Involve), Some(Refusal::NotOverdue));
        }
        assert_eq!(refused(says(world, "ana", id, Act::Involve, "x").await), Refusal::NotOverdue);
        acts(world, "frieda", id, ACCEPT).await;
        let frieda = sees(world, "frieda", id).await;
        assert!(frieda.actions.contains(&Action::Involve) && why_not(&frieda, Action::Involve).is_none());
        assert_eq!(refused(says(world, "frieda", id, Act::Involve, "").await), Refusal::Incomplete);

        let before = world.sent().await.len();
        says(world, "frieda", id, Act::Involve, "Wir kommen nicht weiter.").await.unwrap();
        let mails = world.sent().await.split_off(before);
        for authority in [DGES, FOSA, ZAB] {
            let told = mails.iter().filter(|mail| mail.to == format!("{authority}@authority.example"));
            assert_eq!(told.count(), 1, "{mails:?}");
        }
        assert!(mails.iter().all(|mail| !format!("{mail:?}").contains("nicht weiter")));

        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.actions.as_slice()), (SightView::HeaderOnly, [Action::TakeUp].as_slice()));
        assert!(petra.messages.is_empty() && why_not(&petra, Action::Involve).is_none());
        for name in ["ana", "frieda"] {
            let seen = sees(world, name, id).await;
            assert_eq!(seen.state, "accepted", "it goes on as before");
            assert!(seen.messages.iter().any(|said| said.action == Action::Involve && said.text.is_some()));
            assert!(events(&seen).contains(&"involve") && seen.involved_since.is_some());
            assert_eq!(why_not(&seen, Action::Involve), Some(Refusal::CoordinatorsCalled));
            assert_eq!(refused(says(world, name, id, Act::Involve, "x").await), Refusal::CoordinatorsCalled);
        }

        acts(world, "petra", id, Act::TakeUp).await;
        let petra = sees(world, "petra", id).await;
        assert_eq!(petra.sight, SightView::Everything);
        assert!(petra.messages.iter().any(|said| said.action == Action::Involve));
        assert_eq!(refused(says(world, "karin", id, Act::Involve, "x").await), Refusal::NotYourSide);
        assert_eq!(sees(world, "ana", id).await.coordinators[0].authority.id, ZAB);
        let ana = sees(world, "ana", id).await;
        assert_eq!(why_not(&ana, Action::Involve), Some(Refusal::CoordinatorsCalled), "all take part");
        world.verified_entries().await;
    }

    async fn a_request_that_nobody_accepts_in_time_is_brought_before_the_coordinators(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", FOSA).await;
        world.advance(Duration::days(9));
        assert!(sees(world, "ana", id).await.actions.contains(&Action::Involve));
        says(world, "ana", id, Act::Involve, "Ninguém responde.").await.unwrap();
        acts(world, "petra", id, Act::TakeUp).await;
        assert_eq!(sees(world, "petra", id).await.sight, SightView::BeforeAcceptance);
        world.verified_entries().await;
    }

    async fn where_no_coordinator_is_in_charge_nobody_is_asked_to_step_in(world) {
        let id = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", id, ACCEPT).await;
        let ana = sees(world, "ana", id).await;
        assert!(!ana.actions.contains(&Action::Involve));
        assert_eq!(why_not(&ana, Action::Involve), Some(Refusal::NoCoordinator));
        assert_eq!(refused(says(world, "ana", id, Act::Involve, "x").await), Refusal::NoCoordinator);
    }

    async fn answers_wait_for_the_coordinator_who_takes_the_request_up_and_approves(world) {
        coordinated(world).await;
        let id = answered(world).await;
        let ana = sees(world, "ana", id).await;
        assert_eq!(ana.state, "reply_awaiting_approval");
        assert!(!has_answers(&ana) && ana.coordinators.is_empty() && ana.awaiting.is_none());
        assert!(!events(&ana).contains(&"submitted"));
        let frieda = sees(world, "frieda", id).await;
        assert!(has_answers(&frieda) && frieda.awaiting.is_some());
        assert_eq!(frieda.actions, [Action::MarkConfidential, Action::TakeBack, Action::Write]);
        let again = save_reply(&world.caller("frieda").await, id, Revision(1), key(), Default::default()).await;
        assert_eq!(refused(again), Refusal::NotNow, "what waits does not change");

        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.actions.as_slice()), (SightView::HeaderOnly, [Action::TakeUp].as_slice()));
        assert!(!format!("{:?}", petra.request).contains("canary") && petra.request.questions.is_empty());
        assert_eq!(counts(&world.caller("petra").await).await.unwrap().waiting_for_us, 1);
        assert_eq!(refused(approves(world, "petra", id).await), Refusal::NotTakenUp);
        let documents = frieda.request.questions.iter().filter_map(|question| question.answer.as_ref());
        let document = documents.flat_map(|answer| &answer.documents).next().unwrap().id;
        assert!(download(&world.caller("petra").await, id, document).await.is_err());

        acts(world, "petra", id, Act::TakeUp).await;
        let petra = sees(world, "petra", id).await;
        assert!(petra.sight == SightView::Everything && has_answers(&petra));
        assert!(download(&world.caller("petra").await, id, document).await.is_ok());
        assert!(download(&world.caller("ana").await, id, document).await.is_err(), "not approved yet");
        let ana = sees(world, "ana", id).await;
        assert_eq!(ana.coordinators[0].authority.id, ZAB, "both sides see who takes part");
        assert!(!has_answers(&ana));

        world.advance(Duration::minutes(5));
        approves(world, "petra", id).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert!(ana.state == "answered" && has_answers(&ana));
        assert!(["take_up", "approve", "reply"].iter().all(|event| events(&ana).contains(event)));
        assert!(download(&world.caller("ana").await, id, document).await.is_ok());
        world.verified_entries().await;
    }

    async fn answers_that_are_given_back_are_changed_and_the_requester_reads_nothing_of_it(world) {
        coordinated(world).await;
        let id = answered(world).await;
        acts(world, "petra", id, Act::TakeUp).await;
        assert_eq!(refused(says(world, "petra", id, Act::ReturnForChanges, "").await), Refusal::Incomplete);
        says(world, "petra", id, Act::ReturnForChanges, "Bitte genauer.").await.unwrap();
        let frieda = sees(world, "frieda", id).await;
        assert_eq!(frieda.state, "accepted");
        assert!(frieda.actions.contains(&Action::Reply) && frieda.messages.len() == 1);
        assert!(frieda.reply.unwrap().answered > 0, "nothing is lost");
        let ana = sees(world, "ana", id).await;
        assert!(ana.messages.is_empty() && !events(&ana).contains(&"return_for_changes"));
        reply(&world.caller("frieda").await, id, world.revision("frieda", id).await, key(), true).await.unwrap();
        approves(world, "petra", id).await.unwrap();
        assert_eq!(sees(world, "ana", id).await.state, "answered");
    }

    async fn a_request_is_sent_only_once_it_is_approved(world) {
        coordinated(world).await;
        let (draft, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let sent = send(&world.caller("frieda").await, draft, revision, key()).await.unwrap();
        let id = sent.id;
        let frieda = sees(world, "frieda", id).await;
        assert_eq!((frieda.state.as_str(), frieda.sent_at), ("awaiting_approval", None));
        assert_eq!(frieda.counterpart.authority.id, DGES);
        assert!(is_hidden_from(world, "ana", id).await);
        let petra = sees(world, "petra", id).await;
        assert_eq!((petra.sight, petra.counterpart.authority.id), (SightView::HeaderOnly, FOSA));
        assert_eq!(petra.awaiting.unwrap().recipient.unwrap().id, DGES);

        acts(world, "petra", id, Act::TakeUp).await;
        world.advance(Duration::minutes(5));
        says(world, "petra", id, Act::ReturnForChanges, "Zuerst klären.").await.unwrap();
        let frieda = sees(world, "frieda", id).await;
        assert!(frieda.is_waiting_for_us && frieda.actions.contains(&Action::Submit));
        assert_eq!(frieda.messages.len(), 1);
        acts(world, "frieda", id, Act::Submit).await;
        world.advance(Duration::minutes(5));
        approves(world, "petra", id).await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert_eq!((ana.state.as_str(), ana.sight), ("sent", SightView::BeforeAcceptance));
        assert!(ana.messages.is_empty(), "what the coordinator said is no affair of the other side");
        let hidden = ["submitted", "submit", "return_for_changes"];
        assert!(hidden.iter().all(|event| !events(&ana).contains(event)), "{:?}", events(&ana));
        assert!(["take_up", "approve", "send"].iter().all(|event| events(&ana).contains(event)));
        assert_eq!(ana.counterpart.authority.id, FOSA);
        acts(world, "ana", id, ACCEPT).await;
        world.verified_entries().await;
    }

    async fn a_request_is_taken_back_before_approval_and_withdrawn(world) {
        coordinated(world).await;
        let (draft, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let id = send(&world.caller("frieda").await, draft, revision, key()).await.unwrap().id;
        acts(world, "frieda", id, Act::TakeBack).await;
        assert!(is_hidden_from(world, "petra", id).await, "it is called in no longer");
        acts(world, "frieda", id, Act::Withdraw).await;
        assert_eq!(sees(world, "frieda", id).await.state, "withdrawn");
        assert!(is_hidden_from(world, "ana", id).await);
    }

    async fn what_nobody_can_approve_is_not_sent_and_says_so(world) {
        coordinated(world).await;
        let input = RolesInput { roles: String::new(), is_administrator: true };
        set_person_roles(&world.caller("karin").await, world.user("petra").id, key(), input).await.unwrap();
        let (draft, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let sent = send(&world.caller("frieda").await, draft, revision, key()).await;
        assert_eq!(refused(sent), Refusal::NoCoordinator);
    }

    async fn a_referral_goes_from_one_coordinator_to_the_other(world) {
        coordinated(world).await;
        let (draft, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let id = send(&world.caller("frieda").await, draft, revision, key()).await.unwrap().id;
        acts(world, "petra", id, Act::TakeUp).await;
        approves(world, "petra", id).await.unwrap();
        acts(world, "ana", id, ACCEPT).await;
        let filled = world.filled_reply(&text_of(world, id).await);
        let ana = world.caller("ana").await;
        save_reply(&ana, id, Revision(0), key(), filled).await.unwrap();
        reply(&ana, id, world.revision("ana", id).await, key(), true).await.unwrap();
        let question = sees(world, "frieda", id).await.request.questions.remove(0).id;
        let wanted = Some(ana.today() + Duration::days(20));
        says(world, "frieda", id, Act::AskMore { questions: vec![question], wanted }, "Warum?").await.unwrap();
        says(world, "ana", id, Act::RefuseMore, "Já respondido.").await.unwrap();

        says(world, "frieda", id, Act::Refer, "Die Antwort fehlt.").await.unwrap();
        assert!(sees(world, "petra", id).await.is_waiting_for_us, "who took it up before still takes part");
        acts(world, "petra", id, Act::SupportReferral).await;
        // The authority asked is the national coordinator itself: its own people decide, and not who answered.
        let vera = sees(world, "vera", id).await;
        assert!(vera.is_waiting_for_us && vera.actions.contains(&Action::FindInsufficient), "{:?}", vera.actions);
        says(world, "vera", id, Act::FindInsufficient, "Falta a nota.").await.unwrap();
        let ana = sees(world, "ana", id).await;
        assert_eq!((ana.state.as_str(), ana.own_questions.len()), ("more_accepted", 1));
        assert!(ana.messages.iter().any(|said| said.action == Action::FindInsufficient && said.text.is_some()));
        world.verified_entries().await;
    }
}
