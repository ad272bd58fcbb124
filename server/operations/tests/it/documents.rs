//! Documents: judged by content, sealed on disk, given out to those who take part and to nobody else.

use crate::moves::{ACCEPT, acts, refused, says, sees};
use crate::stories;
use domain::exchanges::{Act, Action};
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::definition::Step;
use futures::{StreamExt, pin_mut};
use operations::documents::{UploadInput, begin_upload, download, mark, remove};
use operations::exchanges::{ActTexts, act, send, send_elsewhere, view_draft};
use operations::testing::{FOSA, World, ZAB, key};
use operations::{Caller, Error};
use uuid::Uuid;

pub fn input(world: &World, exchange: ExchangeId, name: &str) -> UploadInput {
    UploadInput {
        key: key(),
        exchange,
        attached_to: "request".into(),
        kind: world.procedure().definition.document_kinds[0].clone(),
        language: Some(Language::Pt),
        name: name.into(),
        is_confidential: false,
    }
}

pub async fn upload(caller: &Caller, input: UploadInput, content: &[u8]) -> Result<DocumentId, Error> {
    let mut upload = begin_upload(caller, input).await?;
    for piece in content.chunks(10_000) {
        upload.push(piece).await?;
    }
    upload.finish().await
}

pub async fn content(caller: &Caller, exchange: ExchangeId, id: DocumentId) -> Result<Vec<u8>, Error> {
    let pieces = download(caller, exchange, id).await?.bytes();
    pin_mut!(pieces);
    let mut content = Vec::new();
    while let Some(piece) = pieces.next().await {
        content.extend_from_slice(&piece?);
    }
    Ok(content)
}

fn pdf(length: usize) -> Vec<u8> {
    let mut content = b"%PDF-1.7\n".to_vec();
    content.extend((0..length).map(|n| u8::try_from(n % 251).unwrap()));
    content
}

fn code(result: Result<DocumentId, Error>) -> ProblemCode {
    match result {
        Err(Error::Refused(refused)) => refused.problems[0].code,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was taken"),
    }
}

/// Whether a document of the request is confidential, and whether the person may change that.
async fn marks(world: &World, name: &str, id: ExchangeId) -> (bool, bool) {
    let seen = sees(world, name, id).await;
    let document = &seen.request.documents[0];
    assert_eq!(seen.has_confidential_document, document.is_confidential);
    (document.is_confidential, document.may_mark)
}

stories! {
    async fn a_confidential_document_is_marked_for_both_sides_and_passed_on_only_with_consent(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let confidential = UploadInput { is_confidential: true, ..input(world, id, "diploma.pdf") };
        let document = upload(&ana, confidential, &pdf(9)).await.unwrap();
        mark(&ana, id, document, false).await.unwrap();
        mark(&ana, id, document, true).await.unwrap();
        send(&ana, id, revision, key()).await.unwrap();
        acts(world, "kai", id, ACCEPT).await;
        assert_eq!((marks(world, "ana", id).await, marks(world, "kai", id).await), ((true, true), (true, false)));
        let given = sees(world, "kai", id).await.own_questions.pop().unwrap();
        let split = || Act::Split { recipient: Some(FOSA), questions: vec![given.clone()] };
        assert!(!sees(world, "kai", id).await.actions.contains(&Action::Split), "no button");
        assert_eq!(refused(says(world, "kai", id, split(), "x").await), Refusal::ConfidentialDocument);
        let foreign = mark(&world.caller("kai").await, id, document, false).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "only who attached it agrees");
        let stranger = mark(&world.caller("maria").await, id, document, false).await;
        assert!(matches!(stranger, Err(Error::NotFound)));

        let before = world.sent().await.len();
        for _ in 0..2 {
            mark(&ana, id, document, false).await.unwrap();
        }
        let told: Vec<String> = world.sent().await.split_off(before).into_iter().map(|mail| mail.to).collect();
        assert!(told.contains(&format!("{ZAB}@authority.example")), "{told:?}");
        let history = sees(world, "kai", id).await.history;
        assert_eq!(history.iter().filter(|line| line.event == "document_lifted").count(), 1, "once");
        assert_eq!(marks(world, "kai", id).await, (false, false));
        says(world, "kai", id, split(), "x").await.unwrap();
        world.verified_entries().await;
    }

    async fn a_document_posted_twice_with_one_form_is_one_while_it_is_there(world) {
        let (id, _) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let form = input(world, id, "diploma.pdf");
        let first = upload(&ana, form.clone(), &pdf(9)).await.unwrap();
        assert_eq!(upload(&ana, form.clone(), &pdf(9)).await.unwrap(), first);
        assert_ne!(upload(&ana, form.clone(), &pdf(10)).await.unwrap(), first, "another document is another");
        let listed = async || view_draft(&ana, id, Step::Documents, false).await.unwrap().documents.len();
        assert_eq!(listed().await, 2);
        remove(&ana, id, first).await.unwrap();
        assert_ne!(upload(&ana, form, &pdf(9)).await.unwrap(), first, "what was removed is attached anew");
        assert_eq!(listed().await, 2);
    }

    async fn a_document_comes_back_as_it_was_given(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        for length in [0, 1, 65_527, 65_528, 200_000] {
            let document = upload(&ana, input(world, id, "diploma.pdf"), &pdf(length)).await.unwrap();
            assert_eq!(content(&ana, id, document).await.unwrap(), pdf(length), "{length}");
            if length > 0 {
                remove(&ana, id, document).await.unwrap();
                assert!(matches!(content(&ana, id, document).await, Err(Error::NotFound)));
            }
        }
        send(&ana, id, revision, key()).await.unwrap();
        let document = view_document(world, "ana", id).await;
        remove(&ana, id, document).await.unwrap();
        assert!(content(&ana, id, document).await.is_ok(), "what was sent stays");
    }

    async fn a_refused_file_says_why_and_leaves_nothing(world) {
        let (id, _) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        for (bytes, why) in [
            (Vec::new(), ProblemCode::FileEmpty),
            (b"MZ\x90\x00".to_vec(), ProblemCode::FileTypeNotAccepted),
            (b"<svg onload=alert(1)>".to_vec(), ProblemCode::FileTypeNotAccepted),
            (b"PK\x03\x04broken".to_vec(), ProblemCode::FileDamaged),
            (pdf(1024 * 1024), ProblemCode::FileTooLarge),
        ] {
            assert_eq!(code(upload(&ana, input(world, id, "x.pdf"), &bytes).await), why);
        }
        let mut other = input(world, id, "x.pdf");
        other.kind = "no such kind".into();
        assert!(matches!(upload(&ana, other, &pdf(1)).await, Err(Error::Refused(_))));
        for _ in 0..5 {
            upload(&ana, input(world, id, "x.pdf"), &pdf(1)).await.unwrap();
        }
        assert_eq!(code(upload(&ana, input(world, id, "x.pdf"), &pdf(1)).await), ProblemCode::TooManyFiles);
    }

    async fn a_foreign_document_is_not_found(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let document = upload(&ana, input(world, id, "diploma.pdf"), &pdf(10)).await.unwrap();
        let kai = world.caller("kai").await;
        assert!(matches!(content(&kai, id, document).await, Err(Error::NotFound)), "a draft is its author's");
        let seen = send(&ana, id, revision, key()).await.unwrap().id;
        assert!(matches!(content(&kai, seen, document).await, Err(Error::NotFound)), "before acceptance");
        let shown = world.revision("kai", id).await;
        let accept = Act::Accept { other_date: None };
        act(&kai, id, shown, key(), accept, ActTexts::default()).await.unwrap();
        assert_eq!(content(&kai, id, document).await.unwrap(), pdf(10));
        for name in ["maria", "petra", "frieda"] {
            let caller = world.caller(name).await;
            assert!(matches!(content(&caller, id, document).await, Err(Error::NotFound)), "{name}");
        }
        let other = world.sent_by("ana", ZAB).await;
        assert!(matches!(content(&ana, other, document).await, Err(Error::NotFound)), "under another exchange");
    }

    async fn documents_go_along_when_a_request_is_sent_elsewhere(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        upload(&ana, input(world, id, "diploma.pdf"), &pdf(70_000)).await.unwrap();
        send(&ana, id, revision, key()).await.unwrap();
        let ground = world.procedure().definition.refusal.grounds.first().cloned();
        let refuse = Act::Refuse { ground, has_reason: true, elsewhere: Some(FOSA) };
        let texts = ActTexts {
            refusal: Some([("reason", "nein")].into_iter().collect()),
            ..ActTexts::default()
        };
        let shown = world.revision("kai", id).await;
        act(&world.caller("kai").await, id, shown, key(), refuse, texts).await.unwrap();
        let draft = send_elsewhere(&ana, id, None, key()).await.unwrap();
        let page = view_draft(&ana, draft, domain::procedures::definition::Step::Documents, false).await.unwrap();
        assert_eq!(page.documents.len(), 1);
        assert_eq!(content(&ana, draft, page.documents[0].id).await.unwrap(), pdf(70_000));
    }

    async fn an_unknown_document_is_not_found(world) {
        let id = world.sent_by("ana", ZAB).await;
        let nothing = DocumentId(Uuid::new_v4());
        assert!(matches!(content(&world.caller("ana").await, id, nothing).await, Err(Error::NotFound)));
    }
}

async fn view_document(world: &World, name: &str, id: ExchangeId) -> DocumentId {
    let view = operations::exchanges::view(&world.caller(name).await, id).await.unwrap();
    view.request.documents[0].id
}
