//! The log names calls, routes and ids, and nobody: nothing that was typed stands in it.

use crate::harness::{TestSite, attach};
use domain::exchanges::Act;
use domain::ids::ExchangeId;
use http::StatusCode;
use operations::Caller;
use operations::exchanges::{ActTexts, act, reply, save_reply};
use operations::testing::{World, ZAB, key};
use std::io;
use std::sync::{Arc, Mutex};
use store::exchanges::{Part, text};
use tracing_subscriber::EnvFilter;

/// Words that only this test types.
const CANARY: &str = "kanarienfrau";
const ADDRESS: &str = "kanarienfrau@behoerde.example";

/// A log that can be read.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The log of the whole program from now on, talkative: other tests write into it too.
fn kept_log() -> Kept {
    let kept = Kept::default();
    let writer = kept.clone();
    let subscriber = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_writer(move || writer.clone())
        .with_env_filter(EnvFilter::new("info,server=debug,operations=debug,store=debug,app=debug"))
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("only this test keeps the log");
    kept
}

/// A request with a document, sent by Ana, taken and answered by Kai; what is typed is the canary.
async fn case_of_a_canary(site: &TestSite) {
    let world = &site.world;
    let mut entries = world.filled_request(ZAB);
    for path in ["holder.given_name", "holder.family_name", "own_reference", "own.1", "qualification_title"] {
        entries.set(path, CANARY);
    }
    entries.set("own.1.lang", "pt");
    let (id, revision) = world.draft("ana", &entries).await;
    let (ana, kai) = (world.caller("ana").await, world.caller("kai").await);
    attach(world, "ana", id, format!("{CANARY}.pdf"), b"%PDF-1.7 kanarienfrau").await;
    operations::exchanges::send(&ana, id, revision, key()).await.unwrap();
    answered(world, &kai, id).await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    for cookie in [&ana, &kai] {
        let page = site.open(&format!("/exchanges/{id}"), cookie).await;
        assert!(page.text.contains(CANARY), "both sides read it");
    }
}

async fn answered(world: &World, kai: &Caller, id: ExchangeId) {
    let shown = world.revision("kai", id).await;
    act(kai, id, shown, key(), Act::Accept { other_date: None }, ActTexts::default()).await.unwrap();
    let asked = text(&world.services.store.reader(), &world.services.keys, id, Part::Request).await;
    let mut answers = world.filled_reply(&asked.unwrap().unwrap());
    for words in answers.0.values_mut().flatten().filter(|words| words.contains(' ')) {
        *words = CANARY.to_owned();
    }
    let saved = save_reply(kai, id, domain::ids::Revision(0), key(), answers).await.unwrap();
    assert!(saved.revision.0 > 0);
    let shown = world.revision("kai", id).await;
    // Sent or refused: both are logged.
    let _ = reply(kai, id, shown, key(), true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_typed_stands_in_the_log() {
    let kept = kept_log();
    let site = TestSite::new().await;
    case_of_a_canary(&site).await;
    let ana = site.sign_in("ana").await;
    for path in [format!("/search?text={CANARY}"), format!("/inbox?text={CANARY}"), format!("/{CANARY}")] {
        site.open(&path, &ana).await;
    }
    for name in [CANARY, ADDRESS] {
        let form = [("username", name), ("password", name)];
        let refused = site.post("/open/sign-in", "", "/sign-in", &form).await;
        assert_ne!(refused.status, StatusCode::SEE_OTHER);
    }
    let broken = [("id", CANARY), ("revision", CANARY), ("values[holder.family_name][]", CANARY)];
    site.post("/api/autosave_draft", &ana, "/inbox", &broken).await;
    site.post("/api/search_person", &ana, "/search", &broken).await;

    let log = String::from_utf8_lossy(&kept.0.lock().unwrap()).into_owned();
    assert!(log.contains("\"message\":\"call\""), "the log is kept");
    let told: Vec<&str> = log.lines().filter(|line| line.to_lowercase().contains(CANARY)).collect();
    assert!(told.is_empty(), "{told:#?}");
}
