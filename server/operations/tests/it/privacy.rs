//! Who sees what: nothing of a foreign exchange, and before acceptance only what lets one judge competence.

use crate::stories;
use domain::exchanges::Act;
use domain::exchanges::view::SightView;
use domain::ids::{DocumentId, ExchangeId, Revision};
use domain::language::Language;
use domain::procedures::Entries;
use operations::exchanges::{ActTexts, InboxInput, act, counts, inbox, reply, save_reply, view};
use operations::testing::{FOSA, ZAB, key};
use operations::{Caller, Error, documents};
use uuid::Uuid;

/// What a person gets who asks for this exchange in every way.
async fn answers(caller: &Caller, id: ExchangeId) -> Vec<String> {
    let said = |error: Option<Error>| error.map_or("an answer".to_owned(), |error| error.to_string());
    let upload = documents::UploadInput {
        key: key(),
        exchange: id,
        attached_to: "request".into(),
        kind: "other".into(),
        language: None,
        name: "x.pdf".into(),
        is_confidential: false,
    };
    let accept = Act::Accept { other_date: None };
    vec![
        said(view(caller, id).await.err()),
        said(act(caller, id, Revision(1), key(), accept, ActTexts::default()).await.err()),
        said(reply(caller, id, Revision(1), key(), true).await.err()),
        said(save_reply(caller, id, Revision(0), key(), Entries::default()).await.err()),
        said(documents::download(caller, id, DocumentId(Uuid::nil())).await.err()),
        said(documents::begin_upload(caller, upload).await.err()),
        said(documents::remove(caller, id, DocumentId(Uuid::nil())).await.err()),
        said(operations::exchanges::send_elsewhere(caller, id, None, key()).await.err()),
        said(operations::exchanges::follow_up(caller, id, key()).await.err()),
        said(operations::exchanges::correct(caller, id, key()).await.err()),
        said(operations::exchanges::delete_draft(caller, id, key()).await.err()),
        said(operations::exchanges::letters(caller, id, None, None).await.err()),
        said(operations::exchanges::letter(caller, id, "information", Language::En).await.err()),
        said(operations::exchanges::view_on_paper(caller, id, Language::En, true).await.err()),
        said(operations::exchanges::view_on_paper(caller, id, Language::En, false).await.err()),
        said(documents::all(caller, id).await.err()),
    ]
}

stories! {
    async fn strangers_get_the_same_as_for_an_exchange_that_does_not_exist(world) {
        let id = world.sent_by("ana", ZAB).await;
        for name in ["maria", "petra", "frieda"] {
            let caller = world.caller(name).await;
            let foreign = answers(&caller, id).await;
            assert_eq!(foreign, answers(&caller, ExchangeId(Uuid::new_v4())).await, "{name}");
            assert!(foreign.iter().all(|answer| answer == "not found"), "{name}: {foreign:?}");
            let page = inbox(&caller, &InboxInput::default()).await.unwrap();
            assert!(page.rows.is_empty(), "{name}");
            assert_eq!(counts(&caller).await.unwrap(), Default::default(), "{name}");
        }
        let told: Vec<String> = world.sent().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, [format!("{ZAB}@authority.example")]);
    }

    async fn who_forwarded_an_exchange_is_a_stranger_to_it(world) {
        let id = world.sent_by("ana", ZAB).await;
        let accept = Act::Accept { other_date: None };
        let kai = world.caller("kai").await;
        act(&kai, id, Revision(1), key(), accept, ActTexts::default()).await.unwrap();
        let forward = Act::Forward { recipient: Some(FOSA) };
        act(&kai, id, Revision(2), key(), forward, ActTexts::default()).await.unwrap();
        for name in ["kai", "karin", "petra", "maria"] {
            let caller = world.caller(name).await;
            let foreign = answers(&caller, id).await;
            assert_eq!(foreign, answers(&caller, ExchangeId(Uuid::new_v4())).await, "{name}");
            assert!(foreign.iter().all(|answer| answer == "not found"), "{name}: {foreign:?}");
            assert!(inbox(&caller, &InboxInput::default()).await.unwrap().rows.is_empty(), "{name}");
            assert_eq!(counts(&caller).await.unwrap(), Default::default(), "{name}");
            assert!(operations::notices::mailbox(&caller).await.unwrap().is_empty(), "{name}");
        }
    }

    async fn before_acceptance_no_personal_field_document_name_or_free_text_is_shown(world) {
        let (id, revision) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let kind = world.procedure().definition.document_kinds[0].clone();
        let input = documents::UploadInput {
            key: key(),
            exchange: id,
            attached_to: "request".into(),
            kind,
            language: None,
            name: "canary diploma.pdf".into(),
            is_confidential: false,
        };
        let mut upload = documents::begin_upload(&ana, input).await.unwrap();
        upload.push(b"%PDF-1.7 canary").await.unwrap();
        upload.finish().await.unwrap();
        operations::exchanges::send(&ana, id, revision, key()).await.unwrap();

        let kai = world.caller("kai").await;
        let seen = view(&kai, id).await.unwrap();
        assert_eq!(seen.sight, SightView::BeforeAcceptance);
        let whole = serde_json::to_string(&seen).unwrap().to_lowercase();
        assert!(!whole.contains("canary"), "{whole}");
        assert!(!whole.contains("ref-2026-7"), "the reference of the other side is its own");
        assert!(whole.contains("universidade do porto"));
        assert_eq!(seen.request.hidden_documents.iter().map(|(_, count)| count).sum::<u32>(), 1);
        assert!(seen.request.hidden_fields > 0);

        let accept = Act::Accept { other_date: None };
        act(&kai, id, seen.revision, key(), accept, ActTexts::default()).await.unwrap();
        let seen = serde_json::to_string(&view(&kai, id).await.unwrap()).unwrap();
        assert!(seen.contains("Canary-Costa") && seen.contains("canary diploma.pdf"));
        world.verified_entries().await;
    }

    async fn opening_personal_data_is_one_event_for_a_quarter_of_an_hour(world) {
        let id = world.sent_by("ana", ZAB).await;
        let before = world.verified_entries().await;
        let ana = world.caller("ana").await;
        for _ in 0..3 {
            view(&ana, id).await.unwrap();
        }
        assert_eq!(world.verified_entries().await, before + 1);
        world.advance(time::Duration::minutes(16));
        view(&world.caller("ana").await, id).await.unwrap();
        assert_eq!(world.verified_entries().await, before + 2);
        let kai_sees = view(&world.caller("kai").await, id).await.unwrap();
        assert!(kai_sees.history.iter().all(|line| !line.is_internal), "reads belong to the own authority");
    }
}
