//! Documents: judged by content, sealed on disk, given out to those who take part and to nobody else.

use crate::stories;
use domain::exchanges::Act;
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use domain::problem::ProblemCode;
use futures::{StreamExt, pin_mut};
use operations::documents::{UploadInput, begin_upload, download, remove};
use operations::exchanges::{ActTexts, act, send, send_elsewhere, view_draft};
use operations::testing::{FOSA, World, ZAB, key};
use operations::{Caller, Error};
use uuid::Uuid;

fn input(world: &World, exchange: ExchangeId, name: &str) -> UploadInput {
    UploadInput {
        exchange,
        attached_to: "request".into(),
        kind: world.procedure().definition.document_kinds[0].clone(),
        language: Some(Language::Pt),
        name: name.into(),
        is_confidential: false,
    }
}

async fn upload(caller: &Caller, input: UploadInput, content: &[u8]) -> Result<DocumentId, Error> {
    let mut upload = begin_upload(caller, input).await?;
    for piece in content.chunks(10_000) {
        upload.push(piece)?;
    }
    upload.finish().await
}

async fn content(caller: &Caller, exchange: ExchangeId, id: DocumentId) -> Result<Vec<u8>, Error> {
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

stories! {
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
