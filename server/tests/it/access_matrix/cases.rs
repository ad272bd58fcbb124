//! The exchanges of the matrix: one in every state that its calls need.

use super::world::Values;
use crate::harness::attach;
use domain::exchanges::{Act, message};
use domain::ids::{ExchangeId, Revision};
use operations::exchanges::{self, ActTexts, view};
use operations::testing::{DGES, FOSA, World, ZAB, key};
use store::exchanges::Part;
use time::{Date, Duration};

/// An exchange with what goes with every call about it.
pub async fn case(world: &World, name: &str) -> Values {
    let (author, first) = match name {
        "forwarded" => ("ana", FOSA),
        "awaiting" | "taken_up" | "taken_back" => ("frieda", DGES),
        _ => ("ana", ZAB),
    };
    let mut entries = world.filled_request(first);
    entries.set("name_on_document", format!("kanarie-name-{name}"));
    let (id, mut revision) = world.draft(author, &entries).await;
    let (file, content) = (format!("kanarie-document-{name}.pdf"), format!("%PDF-1.7 kanarie-file-{name}"));
    let document = attach(world, author, id, file, content.as_bytes()).await;
    if name != "draft" {
        exchanges::send(&world.caller(author).await, id, revision, key()).await.unwrap();
        sent(world, id, name).await;
        revision = world.revision(author, id).await;
    }
    [
        ("id", id.to_string()),
        ("exchange", id.to_string()),
        ("revision", revision.to_string()),
        ("document", document.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// What became of the request after it was sent.
async fn sent(world: &World, id: ExchangeId, name: &str) {
    match name {
        "sent" | "awaiting" => {}
        "taken_up" => says(world, "konrad", id, Act::TakeUp, "").await,
        "taken_back" => says(world, "frieda", id, Act::TakeBack, "").await,
        "forwarded" => {
            says(world, "frieda", id, Act::Forward { recipient: Some(ZAB) }, "kanarie-words-forwarded").await;
        }
        "turned_down" | "referred" | "disputed" | "supported" => {
            refuses(world, id).await;
            if name != "turned_down" {
                says(world, "ana", id, Act::Refer, "São competentes.").await;
            }
            if name == "disputed" {
                says(world, "olga", id, Act::TakeUp, "").await;
            }
            if name == "supported" {
                supports(world, id).await;
            }
        }
        _ => {
            says(world, "kai", id, Act::Accept { other_date: None }, "").await;
            accepted(world, id, name).await;
        }
    }
}

async fn accepted(world: &World, id: ExchangeId, name: &str) {
    match name {
        "accepted" => {}
        "asked" => says(world, "kai", id, Act::AskClarification, "Welches Jahr?").await,
        "dated" => {
            says(world, "kai", id, Act::ProposeDate { date: days(world, 9) }, "Das Archiv ist zu.").await
        }
        "closing" => says(world, "kai", id, Act::ProposeClosing, "Antrag zurückgezogen.").await,
        "confidential" => says(world, "ana", id, Act::MarkConfidential, "").await,
        "parted" | "shared" | "part_asked" => {
            splits(world, id).await;
            if name != "parted" {
                says(world, "frieda", id, Act::AcceptPart, "").await;
            }
            if name == "part_asked" {
                says(world, "frieda", id, Act::AskPart, "Welches Jahr?").await;
            }
        }
        "more" | "doubted" => {
            asks_more(world, id).await;
            if name == "doubted" {
                says(world, "kai", id, Act::RefuseMore, "Das ist alles.").await;
                says(world, "ana", id, Act::Refer, "Falta o essencial.").await;
                supports(world, id).await;
            }
        }
        "answered" | "closed" => {
            answers(world, id).await;
            if name == "closed" {
                says(world, "ana", id, Act::Close { rating: None }, "").await;
            }
        }
        other => panic!("nobody knows how to make the case {other}"),
    }
}

/// The IHK FOSA is to answer one of the questions.
async fn splits(world: &World, id: ExchangeId) {
    let mut own = view(&world.caller("kai").await, id).await.unwrap().own_questions;
    let split = Act::Split { recipient: Some(FOSA), questions: vec![own.pop().unwrap()] };
    says(world, "kai", id, split, "Zuständig sind Sie.").await;
}

/// Who asked has the answers, and asks one question more.
async fn asks_more(world: &World, id: ExchangeId) {
    answers(world, id).await;
    let question = world.filled_request(ZAB).all("q").next().unwrap().to_owned();
    let more = Act::AskMore { questions: vec![question], wanted: days(world, 30) };
    says(world, "ana", id, more, "E depois?").await;
}

/// The coordinator of who asks supports what was referred to it, and that of who answers takes it up.
async fn supports(world: &World, id: ExchangeId) {
    says(world, "olga", id, Act::TakeUp, "").await;
    says(world, "olga", id, Act::SupportReferral, "Sim.").await;
    says(world, "konrad", id, Act::TakeUp, "").await;
}

/// The day so many days from now.
fn days(world: &World, many: i64) -> Option<Date> {
    domain::brussels::day(world.services.now()).checked_add(Duration::days(many))
}

async fn says(world: &World, name: &str, id: ExchangeId, act: Act, text: &str) {
    let said = [(message::PATH.to_owned(), text), (format!("{}.lang", message::PATH), "de")];
    let texts = ActTexts { message: said.into_iter().collect(), ..ActTexts::default() };
    let revision = world.revision(name, id).await;
    exchanges::act(&world.caller(name).await, id, revision, key(), act, texts).await.unwrap();
}

async fn refuses(world: &World, id: ExchangeId) {
    let ground = world.procedure().definition.refusal.grounds.first().cloned();
    let act = Act::Refuse { ground, has_reason: true, elsewhere: None };
    let reason = [("reason", "Nicht zuständig."), ("reason.lang", "de")].into_iter().collect();
    let texts = ActTexts { refusal: Some(reason), ..ActTexts::default() };
    let revision = world.revision("kai", id).await;
    exchanges::act(&world.caller("kai").await, id, revision, key(), act, texts).await.unwrap();
}

async fn answers(world: &World, id: ExchangeId) {
    let reader = world.services.store.reader();
    let request = store::exchanges::text(&reader, &world.services.keys, id, Part::Request).await.unwrap();
    let filled = world.filled_reply(&request.unwrap());
    let kai = world.caller("kai").await;
    exchanges::save_reply(&kai, id, Revision(0), key(), filled).await.unwrap();
    exchanges::reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
}
