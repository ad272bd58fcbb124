//! Letters made of an exchange, and the exchange for paper.

use crate::stories;
use domain::exchanges::Act;
use domain::exchanges::view::{LetterPiece, LetterView, Shown};
use domain::ids::{ExchangeId, Revision};
use domain::language::Language;
use domain::problem::Refusal;
use domain::procedures::fields::Value;
use operations::exchanges::{
    ActTexts, act, keep_letter, letter, letters, reply, save_reply, view, view_on_paper,
};
use operations::testing::{World, ZAB, key};
use operations::{Error, documents};

const PDF: &[u8] = b"%PDF-1.7 a letter";

/// A request of Ana's that Kai has answered.
async fn answered(world: &World) -> ExchangeId {
    let id = world.sent_by("ana", ZAB).await;
    let kai = world.caller("kai").await;
    let accept = Act::Accept { other_date: None };
    act(&kai, id, Revision(1), key(), accept, ActTexts::default()).await.unwrap();
    let filled = world.filled_reply(&world.filled_request(ZAB));
    save_reply(&kai, id, Revision(0), key(), filled).await.unwrap();
    reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
    id
}

/// Words and values of a letter, one after the other.
fn text(letter: &LetterView) -> String {
    let pieces = letter.parts.iter().flat_map(|part| &part.pieces);
    pieces
        .map(|piece| match piece {
            LetterPiece::Words(words) => words.clone(),
            LetterPiece::Value(Shown::Chosen(texts)) => texts.join(", "),
            LetterPiece::Value(Shown::Authority(line)) => line.name.clone(),
            LetterPiece::Value(Shown::Plain(Value::Date(date))) => date.to_string(),
            LetterPiece::Value(other) => format!("{other:?}"),
        })
        .collect()
}

stories! {
    async fn a_letter_is_made_in_any_language_and_kept_as_an_event(world) {
        let id = answered(world).await;
        let ana = world.caller("ana").await;
        let page = letters(&ana, id, Some("outcome"), Some(Language::Bg)).await.unwrap();
        assert_eq!(page.offered.len(), 2);
        assert_eq!(page.languages.len(), Language::ALL.len());
        let preview = page.preview.unwrap();
        assert_eq!((preview.letter.as_str(), preview.language), ("outcome", Language::Bg));
        assert!(matches!(preview.to, Some(Shown::Plain(Value::Person { .. }))));
        let said = text(&preview);
        assert!(said.contains(&preview.number) && !said.contains('\u{e000}'), "{said}");
        assert_eq!(preview.parts.iter().map(|part| part.questions.len()).sum::<usize>(), 4);

        let before = world.verified_entries().await;
        let made = letter(&ana, id, "outcome", Language::Bg).await.unwrap();
        let once = key();
        for _ in 0..2 {
            keep_letter(&ana, &made, PDF, once).await.unwrap();
        }
        assert_eq!(world.verified_entries().await, before + 1);
        for name in ["ana", "kai"] {
            let seen = view(&world.caller(name).await, id).await.unwrap();
            let [kept] = &seen.letters[..] else { panic!("{:?}", seen.letters) };
            assert!(!kept.is_removable && kept.language == "bg" && kept.name.ends_with(" BG.pdf"));
            assert!(seen.history.iter().any(|line| line.event == "letter_kept"));
            let all = documents::all(&world.caller(name).await, id).await.unwrap();
            assert!(all.iter().any(|download| download.document.id == kept.id));
        }
        documents::remove(&ana, id, view(&ana, id).await.unwrap().letters[0].id).await.unwrap();
        assert_eq!(view(&ana, id).await.unwrap().letters.len(), 1, "what is kept stays");
    }

    async fn a_letter_is_offered_only_in_its_states_and_to_its_side(world) {
        let id = world.sent_by("ana", ZAB).await;
        let ana = world.caller("ana").await;
        let page = letters(&ana, id, Some("outcome"), None).await.unwrap();
        let offered: Vec<&str> = page.offered.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(offered, ["information"]);
        assert_eq!(page.preview.unwrap().letter, "information");
        let early = letter(&ana, id, "outcome", Language::En).await;
        assert!(matches!(early, Err(Error::Refused(why)) if why.refusal == Refusal::NotNow));
        let kai = world.caller("kai").await;
        assert!(matches!(letters(&kai, id, None, None).await, Err(Error::NotFound)));
        assert!(!view(&kai, id).await.unwrap().may_make_letter);
        assert!(view(&ana, id).await.unwrap().may_make_letter);
    }

    async fn paper_without_personal_data_has_none_and_is_no_reading(world) {
        let id = answered(world).await;
        let before = world.verified_entries().await;
        for name in ["ana", "kai"] {
            let caller = world.caller(name).await;
            let bare = view_on_paper(&caller, id, Language::El, false).await.unwrap();
            let whole = serde_json::to_string(&bare).unwrap().to_lowercase();
            // The title of the qualification is declared to say nothing of a person.
            assert!(whole.matches("canary").count() == 1 && whole.contains("canary text"), "{whole}");
            assert!(!whole.contains("ref-2026-7"), "{whole}");
            assert!(whole.contains("universidade do porto"));
        }
        assert_eq!(world.verified_entries().await, before);
        let ana = world.caller("ana").await;
        let full = view_on_paper(&ana, id, Language::El, true).await.unwrap();
        assert!(serde_json::to_string(&full).unwrap().contains("Canary-Costa"));
        assert_eq!(world.verified_entries().await, before + 1);
        let greek = world.procedure().text(Language::El, "procedure", "name").to_owned();
        assert_eq!(full.procedure_name, greek);
    }
}
