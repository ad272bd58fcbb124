//! Rights that are taken while a call is on its way: it is refused where it writes, whatever it writes, and leaves no trace.

use crate::documents::{input, upload};
use crate::handing_over::coordinated;
use crate::moves::{ACCEPT, acts, refused, sees, text_of};
use crate::stories;
use domain::accounts::AccountEventKind as Kind;
use domain::authorities::{AccessStep, Switches};
use domain::casework::{HolderSeen, Work};
use domain::exchanges::Act;
use domain::ids::{DocumentId, ExchangeId, Revision};
use domain::problem::Refusal;
use domain::procedures::{Entries, form};
use operations::accounts::end_memberships::end_memberships;
use operations::accounts::{
    AbsenceInput, PersonInput, RolesInput, act_on_person, cancel_absence, change_person, set_absence,
    set_person_roles,
};
use operations::authorities::{change_access, create_group};
use operations::casework::{PhraseInput, add_label, add_note, put_phrase, work};
use operations::documents::{UploadInput, mark, remove};
use operations::exchanges::{
    ActTexts, act, create_draft, delete_draft, list_drafts, reply, save_draft, save_reply, send,
};
use operations::testing::{DGES, FOSA, World, ZAB, key};
use operations::{Caller, Error};
use time::{Date, Duration};

/// How one of the people of the Zentralstelle loses what Kai may do.
#[derive(Debug, Clone, Copy)]
enum Change {
    Role,
    Lock,
    End,
}

fn of_kai(world: &World, valid_until: Option<Date>) -> PersonInput {
    let kai = world.user("kai");
    let (name, email) = (kai.display_name.clone(), kai.email.clone());
    PersonInput { name, email, language: "de".into(), valid_until }
}

impl Change {
    async fn make(self, world: &World) {
        let (petra, kai) = (world.caller("petra").await, world.user("kai").id);
        match self {
            Self::Role => set_person_roles(&petra, kai, key(), RolesInput::default()).await.unwrap(),
            Self::Lock => act_on_person(&petra, kai, key(), Kind::Locked).await.unwrap(),
            Self::End => {
                let input = of_kai(world, Some(petra.today()));
                change_person(&petra, kai, key(), input).await.unwrap();
                world.advance(Duration::DAY);
                assert_eq!(end_memberships(&world.services).await.unwrap(), 1);
            }
        }
    }

    async fn undo(self, world: &World) {
        let (petra, kai) = (world.caller("petra").await, world.user("kai").id);
        match self {
            Self::Role => {
                let roles = format!("{}:handler", world.procedure_id());
                let input = RolesInput { roles, is_administrator: false };
                set_person_roles(&petra, kai, key(), input).await.unwrap();
            }
            Self::Lock => act_on_person(&petra, kai, key(), Kind::Unlocked).await.unwrap(),
            Self::End => {
                change_person(&petra, kai, key(), of_kai(world, None)).await.unwrap();
                act_on_person(&petra, kai, key(), Kind::Unlocked).await.unwrap();
            }
        }
    }
}

/// What Kai could act on.
struct Case {
    fresh: Vec<(ExchangeId, Revision)>,
    accepted: Vec<(ExchangeId, Revision)>,
    answers: Entries,
    place: String,
    drafts: Vec<(ExchangeId, Revision)>,
    documents: Vec<DocumentId>,
}

impl Case {
    async fn of(world: &World) -> Self {
        let (mut fresh, mut accepted, mut drafts, mut documents) = (vec![], vec![], vec![], vec![]);
        for _ in 0..3 {
            let id = world.sent_by("ana", ZAB).await;
            fresh.push((id, world.revision("kai", id).await));
        }
        let (mut answers, mut place) = (Entries::default(), String::new());
        for _ in 0..2 {
            let id = world.sent_by("ana", ZAB).await;
            acts(world, "kai", id, ACCEPT).await;
            answers = world.filled_reply(&text_of(world, id).await);
            let view = sees(world, "kai", id).await;
            place = format!("a.{}", view.own_questions[0]);
            accepted.push((id, view.revision));
        }
        save_reply(&world.caller("kai").await, accepted[1].0, Revision(0), key(), answers.clone())
            .await
            .unwrap();
        for _ in 0..6 {
            drafts.push(world.draft("kai", &world.filled_request(DGES)).await);
        }
        for (id, _) in &drafts[..2] {
            let kai = world.caller("kai").await;
            documents.push(upload(&kai, input(world, *id, "canary.pdf"), b"%PDF-1.7 canary").await.unwrap());
        }
        Self { fresh, accepted, answers, place, drafts, documents }
    }

    async fn at(&self, caller: &Caller, number: usize, done: Act) -> Result<(), Error> {
        let (id, revision) = self.fresh[number];
        act(caller, id, revision, key(), done, ActTexts::default()).await
    }

    /// Everything that a handler does with the exchanges, the answers and the drafts, each apart from the others.
    async fn attempts(&self, world: &World, caller: &Caller) -> Vec<(&'static str, Result<(), Error>)> {
        let (fresh, accepted) = (self.fresh[2].0, &self.accepted);
        let procedure = world.procedure_id();
        let step = *form::steps(&world.procedure().definition).first().unwrap();
        let [none, answers] = [Entries::default(), self.answers.clone()];
        let attached =
            UploadInput { attached_to: self.place.clone(), ..input(world, accepted[0].0, "canary.pdf") };
        let of_draft = input(world, self.drafts[2].0, "canary.pdf");
        let phrase = PhraseInput { title: "Eingang".into(), text: "Danke.".into(), language: "de".into() };
        let (saved, sent, gone) = (self.drafts[3], self.drafts[4], self.drafts[5].0);
        let own = Work::Assign(caller.person.id);
        vec![
            ("accept", self.at(caller, 0, ACCEPT).await),
            ("forward", self.at(caller, 1, Act::Forward { recipient: Some(FOSA) }).await),
            ("note", add_note(caller, fresh, key(), "Notiz", HolderSeen::Unknown).await),
            ("take", work(caller, key(), &[fresh], own, HolderSeen::Unknown).await.map(drop)),
            ("save answers", save_reply(caller, accepted[0].0, Revision(0), key(), answers).await.map(drop)),
            ("attach to answers", upload(caller, attached, b"%PDF-1.7 canary").await.map(drop)),
            ("reply", reply(caller, accepted[1].0, accepted[1].1, key(), true).await),
            ("begin a draft", create_draft(caller, &procedure, key()).await.map(drop)),
            ("save a draft", save_draft(caller, saved.0, saved.1, key(), step, none).await.map(drop)),
            ("attach to a draft", upload(caller, of_draft, b"%PDF-1.7 canary").await.map(drop)),
            ("mark a document", mark(caller, self.drafts[0].0, self.documents[0], true).await),
            ("remove a document", remove(caller, self.drafts[1].0, self.documents[1]).await),
            ("send", send(caller, sent.0, sent.1, key()).await.map(drop)),
            ("delete a draft", delete_draft(caller, gone, key()).await),
            ("make a label", add_label(caller, key(), "Eilig", "info").await),
            ("keep a phrase", put_phrase(caller, None, key(), &phrase).await),
            ("group authorities", create_group(caller, key(), "Kammern").await.map(drop)),
        ]
    }
}

async fn drafts_of_kai(world: &World) -> Vec<ExchangeId> {
    let listed = list_drafts(&world.caller("kai").await).await.unwrap();
    listed.into_iter().map(|one| one.id).collect()
}

stories! {
    async fn a_right_that_was_taken_is_no_right_for_a_call_that_came_before(world) {
        let case = Case::of(world).await;
        let drafts = drafts_of_kai(world).await;
        for change in [Change::Role, Change::Lock, Change::End] {
            let stale = world.caller("kai").await;
            change.make(world).await;
            let before = world.verified_entries().await;
            for (tried, told) in case.attempts(world, &stale).await {
                let Err(Error::Refused(why)) = told else { panic!("{tried} after {change:?}: {told:?}") };
                assert_eq!(why.refusal, Refusal::RightsChanged, "{tried} after {change:?}");
            }
            assert_eq!(world.verified_entries().await, before, "{change:?}");
            change.undo(world).await;
            assert_eq!(drafts_of_kai(world).await, drafts, "{change:?}");
        }
        let kai = world.caller("kai").await;
        for (tried, told) in case.attempts(world, &kai).await {
            assert!(told.is_ok(), "{tried}: {told:?}");
        }
        world.verified_entries().await;
    }

    async fn who_stands_in_no_longer_does_nothing_in_the_right_of_who_came_back(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (caller, kai) = (world.caller("kai").await, world.user("kai").id);
        let today = Some(caller.today());
        let away = AbsenceInput { from: today, to: today, deputy: "petra".into() };
        set_absence(&caller, kai, key(), away).await.unwrap();
        let petra = world.caller("petra").await;
        let revision = sees(world, "petra", id).await.revision;
        cancel_absence(&world.caller("kai").await, kai, key()).await.unwrap();
        let accepts = act(&petra, id, revision, key(), ACCEPT, ActTexts::default()).await;
        assert_eq!(refused(accepts), Refusal::RightsChanged);
        assert_eq!(sees(world, "kai", id).await.revision, revision);
    }

    async fn access_that_was_taken_is_none_for_a_call_that_came_before(world) {
        coordinated(world).await;
        let (id, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
        let (stale, petra) = (world.caller("frieda").await, world.caller("petra").await);
        let (procedure, switches) = (world.procedure_id(), Switches::default());
        let takes = async |step: AccessStep| change_access(&petra, FOSA, &procedure, step, switches, None, key()).await.unwrap();
        takes(AccessStep::Suspend).await;
        assert_eq!(refused(send(&stale, id, revision, key()).await), Refusal::RightsChanged);
        assert_eq!(refused(create_draft(&stale, &procedure, key()).await), Refusal::RightsChanged);
        takes(AccessStep::Restore).await;
        send(&world.caller("frieda").await, id, revision, key()).await.unwrap();
    }

    async fn a_right_that_came_in_between_hinders_nobody(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (kai, revision) = (world.caller("kai").await, world.revision("kai", id).await);
        let procedure = world.procedure_id();
        let roles = format!("{procedure}:handler {procedure}:approver");
        let more = RolesInput { roles, is_administrator: true };
        set_person_roles(&world.caller("petra").await, kai.person.id, key(), more).await.unwrap();
        act(&kai, id, revision, key(), ACCEPT, ActTexts::default()).await.unwrap();
    }
}
