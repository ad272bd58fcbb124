//! Daily work inside one authority: notes, hand-over, labels, many at once, undo, phrases, requests like another.

use crate::moves::{ACCEPT, acts, refused, sees, text_of};
use crate::stories;
use domain::casework::view::{CaseworkView, StepView};
use domain::casework::{HolderSeen, UNDO_FOR, Work};
use domain::exchanges::Act;
use domain::ids::{ExchangeId, LabelId, NoteId, OnceKey, PersonId, StepId};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::definition::Step;
use operations::Error;
use operations::casework::{
    PhraseInput, add_label, add_note, inbox_work, labels, open_about, phrases, put_phrase, remove_phrase,
    request_like, retire_label, step, take_note_back, undo, work,
};
use operations::exchanges::inbox::{Holder, InboxInput};
use operations::exchanges::{case, inbox, list_drafts, view_on_paper};
use operations::testing::{MINISTERIO, World, ZAB, key};
use time::Duration;

async fn looks(world: &World, name: &str, id: ExchangeId) -> CaseworkView {
    case(&world.caller(name).await, id).await.unwrap().1
}

async fn does(world: &World, name: &str, ids: &[ExchangeId], what: Work) -> StepView {
    let caller = world.caller(name).await;
    let made = work(&caller, key(), ids, what, HolderSeen::Unknown).await.unwrap();
    step(&caller, made).await.unwrap()
}

fn is(world: &World, name: &str) -> PersonId {
    world.user(name).id
}

async fn label(world: &World, name: &str, called: &str) -> LabelId {
    let caller = world.caller(name).await;
    let made = key();
    add_label(&caller, made, called, "soon").await.unwrap();
    LabelId(made.0)
}

async fn notes(world: &World, name: &str, id: ExchangeId) -> Vec<String> {
    looks(world, name, id).await.notes.into_iter().map(|note| note.text).collect()
}

fn problem(result: Result<(), Error>) -> ProblemCode {
    match result {
        Err(Error::Refused(refused)) => refused.problems[0].code,
        other => panic!("{other:?}"),
    }
}

stories! {
    async fn a_note_is_read_by_the_own_authority_and_by_nobody_else(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (kai, once) = (world.caller("kai").await, key());
        add_note(&kai, id, once, "canary: Frau anrufen", HolderSeen::Unknown).await.unwrap();
        add_note(&kai, id, once, "canary: Frau anrufen", HolderSeen::Unknown).await.unwrap();
        assert_eq!(notes(world, "karin", id).await, ["canary: Frau anrufen"]);
        assert_eq!(looks(world, "karin", id).await.notes[0].author, world.user("kai").display_name);
        assert_eq!(notes(world, "ana", id).await, Vec::<String>::new());
        let ana = sees(world, "ana", id).await;
        assert!(ana.history.iter().all(|line| line.event != "note_added"));
        assert!(sees(world, "karin", id).await.history.iter().any(|line| line.event == "note_added" && line.is_internal));
        let stranger = add_note(&world.caller("maria").await, id, key(), "x", HolderSeen::Unknown).await;
        assert!(matches!(stranger, Err(Error::NotFound)));
        assert_eq!(refused(add_note(&world.caller("vera").await, id, key(), "x", HolderSeen::Unknown).await), Refusal::NotAllowed);
        assert_eq!(problem(add_note(&kai, id, key(), "  ", HolderSeen::Unknown).await), ProblemCode::Required);
        // Nothing of it is mailed, and nothing of it stands on paper without personal data.
        world.deliver().await;
        assert!(world.sent().await.iter().all(|mail| !mail.text.contains("canary") && !mail.subject.contains("canary")));
        let paper = view_on_paper(&kai, id, kai.language, false).await.unwrap();
        assert!(!format!("{paper:?}").contains("anrufen"));
        world.verified_entries().await;
    }

    async fn a_note_is_taken_back_by_its_author_within_ten_minutes(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (first, second) = (key(), key());
        let kai = world.caller("kai").await;
        for once in [first, second] {
            add_note(&kai, id, once, "Notiz", HolderSeen::Unknown).await.unwrap();
        }
        let note = |once: OnceKey| NoteId(once.0);
        let karin = take_note_back(&world.caller("karin").await, id, note(first), key()).await;
        assert_eq!(refused(karin), Refusal::NotAllowed);
        let ana = take_note_back(&world.caller("ana").await, id, note(first), key()).await;
        assert!(matches!(ana, Err(Error::NotFound)));
        let again = key();
        take_note_back(&kai, id, note(first), again).await.unwrap();
        take_note_back(&kai, id, note(first), again).await.unwrap();
        assert_eq!(notes(world, "kai", id).await.len(), 1);
        world.advance(UNDO_FOR);
        let late = take_note_back(&world.caller("kai").await, id, note(second), key()).await;
        assert_eq!(refused(late), Refusal::UndoOver);
        assert!(!looks(world, "kai", id).await.notes[0].may_take_back);
        let events: Vec<String> = sees(world, "kai", id).await.history.into_iter().map(|line| line.event).collect();
        assert_eq!(events.iter().filter(|event| event.as_str() == "note_taken_back").count(), 1);
        world.verified_entries().await;
    }

    async fn a_request_is_taken_handed_over_and_given_back_and_the_other_side_sees_nothing_of_it(world) {
        let id = world.sent_by("ana", ZAB).await;
        let before = sees(world, "ana", id).await;
        assert!(looks(world, "kai", id).await.may_take);
        does(world, "kai", &[id], Work::Assign(is(world, "kai"))).await;
        assert!(looks(world, "kai", id).await.is_mine);
        let karin = is(world, "karin");
        assert!(looks(world, "kai", id).await.colleagues.iter().any(|one| one.code == karin.to_string()));
        let done = does(world, "kai", &[id], Work::Assign(karin)).await;
        assert_eq!((done.target.as_str(), done.done.len()), (world.user("karin").display_name.as_str(), 1));
        let line = sees(world, "karin", id).await.history.pop().unwrap();
        assert_eq!((line.event.as_str(), line.about), ("handed_over", Some(world.user("karin").display_name.clone())));
        does(world, "karin", &[id], Work::GiveBack).await;
        assert_eq!(looks(world, "kai", id).await.assigned, None);
        let after = sees(world, "ana", id).await;
        assert_eq!((after.revision, after.history.len()), (before.revision, before.history.len()));
        world.verified_entries().await;
    }

    async fn a_request_goes_only_to_a_colleague_who_works_in_the_procedure(world) {
        let id = world.sent_by("ana", ZAB).await;
        let row = does(world, "kai", &[id], Work::Assign(is(world, "petra"))).await.failed.pop().unwrap();
        assert_eq!(row.1, Refusal::ColleagueWithoutRole.code());
        let row = does(world, "kai", &[id], Work::Assign(is(world, "ana"))).await.failed.pop().unwrap();
        assert_eq!(row.1, Refusal::ColleagueWithoutRole.code());
        let row = does(world, "vera", &[id], Work::Assign(is(world, "vera"))).await.failed.pop().unwrap();
        assert_eq!(row.1, Refusal::NotAllowed.code());
        assert_eq!(looks(world, "kai", id).await.assigned, None);
    }

    async fn many_requests_are_worked_on_at_once_and_each_has_its_own_result(world) {
        let mut open = Vec::new();
        for _ in 0..3 {
            open.push(world.sent_by("ana", ZAB).await);
        }
        let elsewhere = world.sent_by("ana", MINISTERIO).await;
        let gone = open.pop().unwrap();
        acts(world, "ana", gone, Act::Withdraw).await;
        does(world, "kai", &open[..1], Work::Assign(is(world, "karin"))).await;
        let all = [open[0], open[1], gone, elsewhere];
        let once = key();
        let kai = world.caller("kai").await;
        let what = Work::Assign(is(world, "karin"));
        let made = work(&kai, once, &all, what, HolderSeen::Unknown).await.unwrap();
        assert_eq!(work(&kai, once, &all, what, HolderSeen::Unknown).await.unwrap(), made);
        let view = step(&kai, made).await.unwrap();
        assert_eq!((view.done.len(), view.unchanged.len(), view.failed.len()), (1, 1, 2));
        assert_eq!(view.failed[0], (None, "not-found".to_owned()), "not even its number is said");
        assert_eq!(view.failed[1].1, Refusal::NotNow.code());
        let ids = async |held_by| {
            let input = InboxInput { held_by, ..InboxInput::default() };
            inbox(&world.caller("karin").await, &input).await.unwrap().rows.len()
        };
        assert_eq!((ids(Some(Holder::Me)).await, ids(Some(Holder::Nobody)).await), (2, 1));
        assert_eq!(refused(work(&kai, key(), &[], what, HolderSeen::Unknown).await), Refusal::NothingSelected);
        assert!(matches!(step(&world.caller("karin").await, made).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn a_step_is_undone_where_nobody_changed_it_since(world) {
        let (one, two) = (world.sent_by("ana", ZAB).await, world.sent_by("ana", ZAB).await);
        does(world, "karin", &[one], Work::Assign(is(world, "karin"))).await;
        let made = does(world, "kai", &[one, two], Work::Assign(is(world, "kai"))).await;
        assert!(made.may_undo);
        does(world, "karin", &[two], Work::Assign(is(world, "karin"))).await;
        let (kai, once) = (world.caller("kai").await, key());
        assert!(matches!(undo(&world.caller("karin").await, made.id, key()).await, Err(Error::NotFound)));
        undo(&kai, made.id, once).await.unwrap();
        undo(&kai, made.id, once).await.unwrap();
        let view = step(&kai, made.id).await.unwrap();
        assert!(view.is_undone && !view.may_undo);
        assert_eq!((view.done.len(), view.failed[0].1.as_str()), (1, Refusal::ChangedSince.code()));
        for id in [one, two] {
            assert_eq!(looks(world, "kai", id).await.assigned.as_ref(), Some(&world.user("karin").display_name));
        }
        assert_eq!(refused(undo(&kai, made.id, key()).await), Refusal::UndoOver);
        let late = does(world, "kai", &[one], Work::GiveBack).await;
        world.advance(UNDO_FOR + Duration::SECOND);
        assert_eq!(refused(undo(&world.caller("kai").await, late.id, key()).await), Refusal::UndoOver);
        assert!(matches!(undo(&kai, StepId(key().0), key()).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn labels_are_made_by_handlers_put_on_filtered_by_and_unseen_by_others(world) {
        let id = world.sent_by("ana", ZAB).await;
        let label = label(world, "kai", "Arzt").await;
        let kai = world.caller("kai").await;
        assert_eq!(problem(add_label(&kai, key(), "arzt", "info").await), ProblemCode::LabelExists);
        assert_eq!(problem(add_label(&kai, key(), "Neu", "magenta").await), ProblemCode::NotAChoice);
        let vera = add_label(&world.caller("vera").await, key(), "Novo", "info").await;
        assert_eq!(refused(vera), Refusal::NotAllowed);
        does(world, "karin", &[id], Work::Label(label)).await;
        let row = inbox(&kai, &InboxInput { label: Some(label), ..InboxInput::default() }).await.unwrap().rows;
        assert_eq!((row.len(), row[0].labels[0].name.as_str()), (1, "Arzt"));
        let ana = world.caller("ana").await;
        assert!(inbox(&ana, &InboxInput::default()).await.unwrap().rows[0].labels.is_empty());
        let foreign = work(&ana, key(), &[id], Work::Label(label), HolderSeen::Unknown).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        let line = sees(world, "kai", id).await.history.pop().unwrap();
        assert_eq!((line.event.as_str(), line.about.as_deref()), ("labelled", Some("Arzt")));
        retire_label(&kai, label).await.unwrap();
        assert!(labels(&kai).await.unwrap().labels.is_empty());
        assert!(inbox_work(&kai).await.unwrap().labels.is_empty());
        assert!(matches!(work(&kai, key(), &[id], Work::Label(label), HolderSeen::Unknown).await, Err(Error::NotFound)));
        assert_eq!(does(world, "kai", &[id], Work::Unlabel(label)).await.done.len(), 1);
        assert!(matches!(retire_label(&ana, label).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn who_acts_on_an_older_page_is_told_that_somebody_else_has_the_request(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (kai, karin) = (world.caller("kai").await, world.caller("karin").await);
        does(world, "kai", &[id], Work::Assign(is(world, "kai"))).await;
        assert_eq!(looks(world, "karin", id).await.holder, Some(is(world, "kai")));
        // Karin's page shows nobody: neither does she take it from Kai, nor does her note go to it unseen.
        let what = Work::Assign(is(world, "karin"));
        let made = work(&karin, key(), &[id], what, HolderSeen::Nobody).await.unwrap();
        let told = step(&karin, made).await.unwrap();
        assert_eq!((told.done.len(), told.failed[0].1.as_str()), (0, Refusal::ChangedSince.code()));
        let late = add_note(&karin, id, key(), "Ich mache das.", HolderSeen::Nobody).await;
        assert!(matches!(late, Err(Error::Stale)));
        assert_eq!(notes(world, "kai", id).await, Vec::<String>::new());
        assert!(looks(world, "kai", id).await.is_mine);
        // On the page as it is now both go, and so does what changes nothing.
        let seen = HolderSeen::Somebody(is(world, "kai"));
        add_note(&karin, id, key(), "Ich mache das.", seen).await.unwrap();
        let made = work(&karin, key(), &[id], what, seen).await.unwrap();
        assert_eq!(step(&karin, made).await.unwrap().done.len(), 1);
        let made = work(&kai, key(), &[id], what, seen).await.unwrap();
        assert_eq!(step(&kai, made).await.unwrap().unchanged.len(), 1);
        world.verified_entries().await;
    }

    async fn phrases_belong_to_their_authority(world) {
        let input = |title: &str, language: &str| PhraseInput {
            title: title.into(),
            text: "Vielen Dank für Ihre Anfrage.".into(),
            language: language.into(),
        };
        let (kai, once) = (world.caller("kai").await, key());
        put_phrase(&kai, None, once, &input("Dank", "de")).await.unwrap();
        put_phrase(&kai, None, once, &input("Dank", "de")).await.unwrap();
        let known = phrases(&world.caller("karin").await).await.unwrap().phrases;
        assert_eq!(known.len(), 1);
        let ana = world.caller("ana").await;
        assert!(phrases(&ana).await.unwrap().phrases.is_empty());
        let foreign = put_phrase(&ana, Some(known[0].id), key(), &input("Roubo", "pt")).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        put_phrase(&kai, Some(known[0].id), key(), &input("Gruß", "de")).await.unwrap();
        remove_phrase(&ana, known[0].id).await.unwrap();
        assert_eq!(phrases(&kai).await.unwrap().phrases[0].title, "Gruß");
        assert_eq!(problem(put_phrase(&kai, None, key(), &input("", "de")).await), ProblemCode::Required);
        assert!(!phrases(&world.caller("vera").await).await.unwrap().may_change);
        assert_eq!(refused(remove_phrase(&world.caller("vera").await, known[0].id).await), Refusal::NotAllowed);
        remove_phrase(&kai, known[0].id).await.unwrap();
        assert!(phrases(&kai).await.unwrap().phrases.is_empty());
    }

    async fn a_request_like_another_takes_recipient_and_questions_and_nothing_about_the_person(world) {
        let id = world.sent_by("ana", ZAB).await;
        let asked = text_of(world, id).await;
        let (ana, once) = (world.caller("ana").await, key());
        assert!(looks(world, "ana", id).await.may_repeat && !looks(world, "kai", id).await.may_repeat);
        let (draft, page) = request_like(&ana, id, once).await.unwrap();
        assert_eq!((page, request_like(&ana, id, once).await.unwrap().0), (Step::Subject, draft));
        assert_eq!(list_drafts(&ana).await.unwrap().len(), 1);
        let reader = world.services.store.reader();
        let keys = &world.services.keys;
        let draft = operations::store::drafts::load(&reader, keys, draft, &ana.drafting()).await.unwrap().unwrap();
        assert_eq!((draft.recipient, draft.entries.0.get("q")), (Some(ZAB), asked.0.get("q")));
        assert!(draft.entries.0.keys().all(|path| path == "q" || path == "recipient"), "{:?}", draft.entries);
        assert!(draft.procedure == world.procedure_id());
        assert_eq!(refused(request_like(&world.caller("kai").await, id, key()).await), Refusal::NotAllowed);
        assert_eq!(refused(request_like(&world.caller("vera").await, id, key()).await), Refusal::NotAllowed);
        assert!(matches!(request_like(&world.caller("maria").await, id, key()).await, Err(Error::NotFound)));
    }

    async fn a_draft_warns_of_an_open_request_on_the_same_person(world) {
        let entries = world.filled_request(ZAB);
        let (first, _) = world.draft("ana", &entries).await;
        let ana = world.caller("ana").await;
        let names_somebody = !domain::casework::person_mark::identities(
            &world.procedure().definition,
            &entries,
            ana.today(),
        )
        .is_empty();
        assert!(names_somebody, "the sample names a person with a date of birth");
        assert!(open_about(&ana, first).await.unwrap().is_empty());
        let id = world.sent_by("ana", ZAB).await;
        let found = open_about(&ana, first).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].id, &found[0].number), (Some(id), &sees(world, "ana", id).await.number));
        assert!(matches!(open_about(&world.caller("kai").await, first).await, Err(Error::NotFound)));
        let (other, _) = world.draft("kai", &world.filled_request(MINISTERIO)).await;
        assert!(open_about(&world.caller("kai").await, other).await.unwrap().is_empty(), "of the own authority only");
        acts(world, "ana", id, Act::Withdraw).await;
        assert!(open_about(&ana, first).await.unwrap().is_empty());
    }

    async fn an_act_after_a_hand_over_is_not_stale(world) {
        let id = world.sent_by("ana", ZAB).await;
        let revision = world.revision("kai", id).await;
        does(world, "karin", &[id], Work::Assign(is(world, "karin"))).await;
        assert_eq!(world.revision("kai", id).await, revision);
        acts(world, "kai", id, ACCEPT).await;
        assert!(looks(world, "kai", id).await.is_mine, "who accepts has it");
    }
}
