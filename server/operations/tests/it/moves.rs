//! Requests that do not go straight: forwarded, talked about, asked again, corrected, followed up.

use crate::stories;
use domain::exchanges::view::ExchangeView;
use domain::exchanges::{Act, Action, message};
use domain::ids::{ExchangeId, Revision};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use operations::documents::{Upload, UploadInput, begin_upload, download};
use operations::exchanges::{
    ActTexts, act, correct, counts, follow_up, list_drafts, reply, save_draft, save_reply, send, view,
    view_draft,
};
use operations::testing::{FOSA, MINISTERIO, World, ZAB, key};
use operations::{Caller, Error};
use time::{Date, Duration};

const PDF: &[u8] = b"%PDF-1.7 canary";

fn said(text: &str) -> ActTexts {
    let message = [(message::PATH.to_owned(), text), (format!("{}.lang", message::PATH), "de")];
    ActTexts { message: message.into_iter().collect(), ..ActTexts::default() }
}

pub async fn says(world: &World, name: &str, id: ExchangeId, done: Act, text: &str) -> Result<(), Error> {
    let revision = world.revision(name, id).await;
    act(&world.caller(name).await, id, revision, key(), done, said(text)).await
}

pub async fn acts(world: &World, name: &str, id: ExchangeId, done: Act) {
    says(world, name, id, done, "").await.unwrap();
}

pub const ACCEPT: Act = Act::Accept { other_date: None };

pub async fn sees(world: &World, name: &str, id: ExchangeId) -> ExchangeView {
    view(&world.caller(name).await, id).await.unwrap()
}

pub async fn is_hidden_from(world: &World, name: &str, id: ExchangeId) -> bool {
    matches!(view(&world.caller(name).await, id).await, Err(Error::NotFound))
}

fn in_days(caller: &Caller, days: i64) -> Option<Date> {
    Some(caller.today() + Duration::days(days))
}

pub fn refused(result: Result<impl Sized, Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was allowed"),
    }
}

pub async fn text_of(world: &World, id: ExchangeId) -> Entries {
    use operations::store::exchanges::{Part, text};
    let reader = world.services.store.reader();
    text(&reader, &world.services.keys, id, Part::Request).await.unwrap().unwrap()
}

pub async fn attach(world: &World, name: &str, id: ExchangeId, at: &str) -> Result<(), Error> {
    begin_to_attach(world, name, id, at).await?.finish().await.map(drop)
}

async fn begin_to_attach(world: &World, name: &str, id: ExchangeId, at: &str) -> Result<Upload, Error> {
    let input = UploadInput {
        key: key(),
        exchange: id,
        attached_to: at.to_owned(),
        kind: world.procedure().definition.document_kinds[0].clone(),
        language: None,
        name: "canary.pdf".to_owned(),
        is_confidential: false,
    };
    let mut upload = begin_upload(&world.caller(name).await, input).await?;
    upload.push(PDF).await?;
    Ok(upload)
}

async fn answered(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", ZAB).await;
    acts(world, "kai", id, ACCEPT).await;
    let answers = world.filled_reply(&text_of(world, id).await);
    save_reply(&world.caller("kai").await, id, Revision(0), key(), answers).await.unwrap();
    reply(&world.caller("kai").await, id, world.revision("kai", id).await, key(), true).await.unwrap();
    id
}

fn to(recipient: domain::ids::AuthorityId) -> Act {
    Act::Forward { recipient: Some(recipient) }
}

stories! {
    async fn a_forwarded_request_moves_on_under_its_number_and_is_gone_for_who_had_it(world) {
        let id = world.sent_by("ana", ZAB).await;
        let number = sees(world, "ana", id).await.number;
        says(world, "kai", id, to(FOSA), "Zuständig ist die IHK FOSA.").await.unwrap();
        for name in ["kai", "karin"] {
            assert!(is_hidden_from(world, name, id).await, "{name}");
            assert_eq!(counts(&world.caller(name).await).await.unwrap().waiting_for_us, 0);
        }
        let new = sees(world, "frieda", id).await;
        assert_eq!((new.number.as_str(), new.clocks[0].days_left), (number.as_str(), 7));
        assert_eq!(new.messages.len(), 1);
        assert!(new.messages[0].text.is_none(), "words are hidden before acceptance");
        let ana = sees(world, "ana", id).await;
        assert_eq!(ana.counterpart.authority.id, FOSA);
        assert!(ana.messages[0].text.is_some());
        assert!(ana.history.iter().any(|line| line.event == "forward"));
        assert!(ana.history.iter().any(|line| line.event == "received" && line.authority.as_ref().unwrap().id == FOSA));
        let told: Vec<String> = world.sent().await.into_iter().skip(1).map(|mail| mail.to).collect();
        assert!(told.contains(&format!("{FOSA}@authority.example")), "{told:?}");
        assert!(told.iter().all(|to| !to.starts_with(&ZAB.to_string())), "{told:?}");
        acts(world, "frieda", id, ACCEPT).await;
        assert!(sees(world, "frieda", id).await.messages[0].text.is_some());
        world.verified_entries().await;
    }

    async fn forwarding_after_acceptance_leaves_nothing_of_the_old_authority_behind(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        let request = text_of(world, id).await;
        let answers = world.filled_reply(&request);
        save_reply(&world.caller("kai").await, id, Revision(0), key(), answers.clone()).await.unwrap();
        let path = answers.0.keys().next().unwrap().split('.').take(2).collect::<Vec<_>>().join(".");
        attach(world, "kai", id, &path).await.unwrap();
        world.advance(Duration::days(3));
        acts(world, "kai", id, to(FOSA)).await;
        let new = sees(world, "frieda", id).await;
        assert_eq!(new.clocks[0].days_left, 4, "the clock goes on from the sending");
        assert_eq!((new.assigned, new.agreed), (None, None));
        assert!(new.wanted.is_some() && new.reply.is_none());
        assert!(new.actions.contains(&Action::Accept));
        acts(world, "frieda", id, ACCEPT).await;
        let new = sees(world, "frieda", id).await;
        assert_eq!(new.reply.unwrap().answered, 0);
        assert!(new.request.questions.iter().all(|question| question.answer.is_none()));
        says(world, "frieda", id, to(ZAB), "Doch bei Ihnen.").await.unwrap();
        acts(world, "kai", id, ACCEPT).await;
        let back = sees(world, "kai", id).await;
        assert_eq!(back.reply.unwrap().saved_at, None, "what was not sent is gone for good");
        assert!(is_hidden_from(world, "frieda", id).await);
        world.verified_entries().await;
    }

    async fn a_document_that_comes_to_its_end_after_the_forward_is_not_kept(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        let answers = world.filled_reply(&text_of(world, id).await);
        let path = answers.0.keys().next().unwrap().split('.').take(2).collect::<Vec<_>>().join(".");
        let late = begin_to_attach(world, "kai", id, &path).await.unwrap();
        acts(world, "kai", id, to(FOSA)).await;
        assert!(matches!(late.finish().await, Err(Error::NotFound)));
        acts(world, "frieda", id, ACCEPT).await;
        says(world, "frieda", id, to(ZAB), "Doch bei Ihnen.").await.unwrap();
        let own = world.caller("kai").await.drafting();
        let reader = world.services.store.reader();
        let kept = operations::store::documents::list(&reader, id, &own).await.unwrap();
        assert!(kept.is_empty(), "{kept:?}");
    }

    async fn a_request_goes_neither_abroad_nor_back_without_a_word_nor_to_where_nobody_reads(world) {
        let id = world.sent_by("ana", ZAB).await;
        let refusal = |result: Result<(), Error>| refused(result);
        assert_eq!(refusal(says(world, "kai", id, to(MINISTERIO), "x").await), Refusal::RecipientAbroad);
        let nobody = domain::ids::AuthorityId(uuid::Uuid::from_u128(0xA0_0002));
        assert_eq!(refusal(says(world, "kai", id, to(nobody), "x").await), Refusal::RecipientNotReachable);
        assert_eq!(refusal(says(world, "kai", id, Act::Forward { recipient: None }, "x").await), Refusal::NoRecipient);
        assert_eq!(refusal(says(world, "ana", id, to(FOSA), "x").await), Refusal::NotYourSide);
        acts(world, "kai", id, to(FOSA)).await;
        let silent = says(world, "frieda", id, to(ZAB), "").await;
        let Err(Error::Refused(silent)) = silent else { panic!("it went back without a word") };
        assert_eq!(silent.problems[0].code, ProblemCode::Required);
    }

    async fn information_is_asked_for_and_given_with_a_document(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        let silent = says(world, "kai", id, Act::AskClarification, " ").await;
        assert_eq!(refused(silent), Refusal::Incomplete);
        says(world, "kai", id, Act::AskClarification, "Welches Jahr?").await.unwrap();
        let ana = world.caller("ana").await;
        assert_eq!(counts(&ana).await.unwrap().waiting_for_us, 1);
        attach(world, "ana", id, message::DOCUMENTS).await.unwrap();
        let waiting = sees(world, "ana", id).await.message_documents;
        assert_eq!(waiting.len(), 1);
        assert!(sees(world, "kai", id).await.message_documents.is_empty());
        says(world, "ana", id, Act::Clarify, "2011").await.unwrap();
        let kai = sees(world, "kai", id).await;
        let lines: Vec<_> = kai.messages.iter().map(|m| (m.action, m.is_ours, m.documents.len())).collect();
        assert_eq!(lines, [(Action::AskClarification, true, 0), (Action::Clarify, false, 1)]);
        assert!(kai.messages.iter().all(|message| message.text.is_some()));
        assert!(kai.actions.contains(&Action::Reply));
        let document = kai.messages[1].documents[0].id;
        assert!(download(&world.caller("kai").await, id, document).await.is_ok());
        assert!(download(&world.caller("maria").await, id, document).await.is_err());
        let mails = world.sent().await;
        assert!(mails.iter().all(|mail| !mail.text.contains("2011") && !mail.text.contains("Welches")));
        world.verified_entries().await;
    }

    async fn questions_are_asked_again_and_the_first_answers_stay(world) {
        let id = answered(world).await;
        let ana = world.caller("ana").await;
        let before = sees(world, "ana", id).await;
        let question = before.request.questions[0].id.clone();
        let ask = |questions: Vec<String>| Act::AskMore { questions, wanted: in_days(&ana, 30) };
        assert_eq!(refused(says(world, "ana", id, ask(vec![]), "x").await), Refusal::Incomplete);
        assert_eq!(refused(says(world, "ana", id, ask(vec!["nothing".into()]), "x").await), Refusal::Incomplete);
        says(world, "ana", id, ask(vec![question.clone()]), "Fehlt die Note.").await.unwrap();
        let kai = sees(world, "kai", id).await;
        assert_eq!(kai.messages[0].questions.len(), 1);
        assert!(kai.reply.is_none());
        acts(world, "kai", id, Act::AcceptMore { other_date: None }).await;
        let kai = sees(world, "kai", id).await;
        let forms = kai.request.questions.iter().filter(|question| question.form.is_some()).count();
        assert_eq!((forms, kai.reply.as_ref().unwrap().entries.clone()), (1, Entries::default()));
        assert_eq!(kai.agreed, in_days(&ana, 30));

        let caller = world.caller("kai").await;
        let empty = reply(&caller, id, kai.revision, key(), true).await;
        assert_eq!(refused(empty), Refusal::Incomplete);
        let answers = world.filled_reply(&text_of(world, id).await);
        save_reply(&caller, id, Revision(0), key(), answers).await.unwrap();
        attach(world, "kai", id, &format!("a.{question}")).await.unwrap();
        assert!(sees(world, "ana", id).await.request.questions[0].further.is_empty());
        reply(&caller, id, world.revision("kai", id).await, key(), true).await.unwrap();
        let after = sees(world, "ana", id).await;
        assert_eq!(after.request.questions[0].answer, before.request.questions[0].answer);
        assert_eq!(after.request.questions[0].further.len(), 1);
        assert_eq!(after.request.questions[0].further[0].answer.documents.len(), 1);
        assert!(after.request.questions.iter().skip(1).all(|question| question.further.is_empty()));
        assert!(after.actions.contains(&Action::Close) && after.actions.contains(&Action::AskMore));
        world.verified_entries().await;
    }

    async fn questions_that_are_declined_leave_the_request_to_be_closed(world) {
        let id = answered(world).await;
        let ana = world.caller("ana").await;
        let question = sees(world, "ana", id).await.request.questions[0].id.clone();
        let act = Act::AskMore { questions: vec![question], wanted: in_days(&ana, 30) };
        says(world, "ana", id, act, "Fehlt die Note.").await.unwrap();
        assert_eq!(refused(says(world, "kai", id, Act::RefuseMore, "").await), Refusal::Incomplete);
        says(world, "kai", id, Act::RefuseMore, "Wurde nicht erteilt.").await.unwrap();
        let seen = sees(world, "ana", id).await;
        assert!(seen.request.questions.iter().all(|question| !question.is_asked_again));
        assert_eq!(seen.messages.len(), 2);
        acts(world, "ana", id, Act::Close { rating: None }).await;
        world.verified_entries().await;
    }

    async fn who_needs_more_time_says_why(world) {
        let id = world.sent_by("ana", ZAB).await;
        acts(world, "kai", id, ACCEPT).await;
        let kai = world.caller("kai").await;
        assert!(sees(world, "kai", id).await.needs_message.contains(&Action::ProposeDate));
        let later = Act::ProposeDate { date: in_days(&kai, 60) };
        assert_eq!(refused(says(world, "kai", id, later.clone(), "").await), Refusal::Incomplete);
        says(world, "kai", id, later, "Das Archiv ist geschlossen.").await.unwrap();
        assert!(sees(world, "ana", id).await.messages[0].text.is_some());
        acts(world, "ana", id, Act::ProposeDate { date: in_days(&kai, 50) }).await;
        assert_eq!(sees(world, "ana", id).await.messages.len(), 1);
    }

    async fn a_request_follows_from_a_closed_one_and_only_who_sees_both_sees_the_link(world) {
        let id = answered(world).await;
        let ana = world.caller("ana").await;
        assert_eq!(refused(follow_up(&ana, id, key()).await), Refusal::NotNow);
        acts(world, "ana", id, Act::Close { rating: None }).await;
        let once = key();
        let draft = follow_up(&ana, id, once).await.unwrap();
        assert_eq!(follow_up(&ana, id, once).await.unwrap(), draft);
        let page = view_draft(&ana, draft, Step::Recipient, false).await.unwrap();
        assert_eq!(page.recipient.unwrap().authority.id, ZAB);
        let mut entries = view_draft(&ana, draft, Step::Deadline, false).await.unwrap().entries;
        assert_eq!(entries.text("wanted.day"), None, "the day is named anew");
        entries.0.extend(world.filled_request(FOSA).below("wanted").map(|(p, t)| (p.to_owned(), t.to_vec())));
        let saved = save_draft(&ana, draft, page.revision, key(), Step::Deadline, entries).await.unwrap();
        let recipient: Entries = [("recipient", FOSA.to_string())].into_iter().collect();
        let saved = save_draft(&ana, draft, saved.revision, key(), Step::Recipient, recipient).await.unwrap();
        let sent = send(&ana, draft, saved.revision, key()).await.unwrap();
        let old = sees(world, "ana", id).await;
        let new = sees(world, "ana", sent.id).await;
        assert_eq!(new.follows.unwrap().number, old.number);
        assert_eq!(old.followed_by[0].id, sent.id);
        assert_eq!(sees(world, "frieda", sent.id).await.follows, None);
        assert!(sees(world, "kai", id).await.followed_by.is_empty());
        assert!(old.retention.is_some(), "the closed request stays closed");
        world.verified_entries().await;
    }

    async fn a_correction_is_a_new_version_and_the_old_one_stays_readable(world) {
        let id = world.sent_by("ana", ZAB).await;
        let ana = world.caller("ana").await;
        let before = text_of(world, id).await;
        let (draft, first) = correct(&ana, id, key()).await.unwrap();
        let (second, _) = correct(&ana, id, key()).await.unwrap();
        let page = view_draft(&ana, draft, first, false).await.unwrap();
        assert_eq!(page.corrects, Some(id));
        assert!(matches!(view_draft(&ana, draft, Step::Recipient, false).await, Err(Error::NotFound)));
        assert_eq!(refused(send(&ana, draft, page.revision, key()).await), Refusal::NothingCorrected);

        let questions = view_draft(&ana, draft, Step::Questions, false).await.unwrap();
        let mut entries = questions.entries.clone();
        let dropped = entries.0.get_mut("q").unwrap().remove(0);
        let saved = save_draft(&ana, draft, page.revision, key(), Step::Questions, entries).await.unwrap();
        let sent = send(&ana, draft, saved.revision, key()).await.unwrap();
        assert_eq!(sent.id, id);
        let after = text_of(world, id).await;
        assert!(!after.all("q").any(|id| id == dropped) && before.all("q").any(|id| id == dropped));
        assert_eq!(after.text("recipient"), before.text("recipient"));
        for name in ["ana", "kai"] {
            let seen = sees(world, name, id).await;
            assert_eq!(seen.versions.len(), 1, "{name}");
            assert_eq!((seen.versions[0].number, seen.versions[0].changed.len()), (1, 1));
            assert!(seen.versions[0].request.questions.iter().any(|question| question.id == dropped));
            assert!(seen.request.questions.iter().all(|question| question.id != dropped));
            assert!(seen.history.iter().any(|line| line.event == "correct"));
        }
        let hidden = sees(world, "kai", id).await.versions[0].request.clone();
        assert!(!format!("{hidden:?}").contains("canary"), "an old version hides what the new one hides");
        let late = view_draft(&ana, second, Step::Questions, false).await.unwrap();
        let mut entries = late.entries;
        entries.0.get_mut("q").unwrap().pop();
        let saved = save_draft(&ana, second, late.revision, key(), Step::Questions, entries).await.unwrap();
        assert!(matches!(send(&ana, second, saved.revision, key()).await, Err(Error::Stale)));
        assert_eq!(list_drafts(&ana).await.unwrap().len(), 1, "what was sent is no draft any more");
        world.verified_entries().await;
    }

    async fn a_correction_names_the_recipient_that_the_request_has_now(world) {
        let id = world.sent_by("ana", ZAB).await;
        let ana = world.caller("ana").await;
        let (draft, _) = correct(&ana, id, key()).await.unwrap();
        for recipient in [ZAB, FOSA] {
            let page = view_draft(&ana, draft, Step::Check, false).await.unwrap();
            assert_eq!(page.recipient.unwrap().authority.id, recipient);
            if recipient == ZAB {
                acts(world, "kai", id, to(FOSA)).await;
            }
        }
    }

    async fn what_is_answered_is_corrected_no_more(world) {
        let id = answered(world).await;
        assert_eq!(refused(correct(&world.caller("ana").await, id, key()).await), Refusal::NotNow);
        assert_eq!(refused(correct(&world.caller("kai").await, id, key()).await), Refusal::NotYourSide);
        assert!(matches!(correct(&world.caller("maria").await, id, key()).await, Err(Error::NotFound)));
    }
}
