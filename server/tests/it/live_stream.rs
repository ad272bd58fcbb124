//! The live stream: ids of what the person may see, at once, and nothing to anybody else.

use crate::harness::TestSite;
use axum::body::Body;
use domain::exchanges::Act;
use domain::ids::{ExchangeId, Revision};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use operations::exchanges::{ActTexts, act};
use operations::testing::{FOSA, MINISTERIO, ZAB, key};
use std::time::Duration;
use tower::ServiceExt;

/// What does not come in this time does not come. Looking again takes a stream 15 seconds.
const DEADLINE: Duration = Duration::from_secs(30);

/// An open stream. It reads on only while somebody waits for its next event.
struct Stream {
    body: Body,
    unread: String,
}

/// An event: its name and its data.
type Event = (String, String);

impl Stream {
    async fn open(site: &TestSite, path: &str, cookie: &str) -> Self {
        let call = Request::get(path)
            .header("host", "localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header(ACCEPT, "text/event-stream")
            .header(COOKIE, cookie);
        let answer = site.router.clone().oneshot(call.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert_eq!(answer.headers()[CONTENT_TYPE], "text/event-stream");
        assert_eq!(answer.headers()["x-accel-buffering"], "no", "proxies must not hold it back");
        Self { body: answer.into_body(), unread: String::new() }
    }

    /// The next event; none at the end of the stream.
    async fn next(&mut self) -> Option<Event> {
        tokio::time::timeout(DEADLINE, self.read()).await.expect("an event, or the end, in time")
    }

    async fn read(&mut self) -> Option<Event> {
        loop {
            while let Some((block, rest)) = self.unread.split_once("\n\n") {
                let field = |name: &str| {
                    let line = block.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
                    line.map(|value| value.trim().to_owned())
                };
                let event = field("event").map(|name| (name, field("data").unwrap_or_default()));
                self.unread = rest.to_owned();
                if event.is_some() {
                    return event;
                }
            }
            let frame = self.body.frame().await?.unwrap();
            self.unread.push_str(std::str::from_utf8(frame.data_ref().unwrap()).unwrap());
        }
    }

    /// Every event from here to the end of the stream.
    async fn into_events(mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while let Some(event) = self.next().await {
            events.push(event);
        }
        events
    }
}

/// Word of a change: the id, and nothing but the id.
fn change(id: ExchangeId) -> Event {
    ("change".to_owned(), format!("{{\"id\":\"{id}\"}}"))
}

fn end(name: &str) -> Event {
    (name.to_owned(), "{}".to_owned())
}

fn with_page(id: ExchangeId, revision: Revision) -> String {
    format!("/live?case={id}&revision={revision}")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_told_to_whom_it_was_sent_and_to_nobody_who_may_not_see_it() {
    let site = TestSite::new().await;
    let (kai, maria, petra) =
        (site.sign_in("kai").await, site.sign_in("maria").await, site.sign_in("petra").await);
    let mut to_kai = Stream::open(&site, "/live", &kai).await;
    let mut to_maria = Stream::open(&site, "/live", &maria).await;
    let to_petra = Stream::open(&site, "/live", &petra).await;
    // Petra's stream runs by itself until she signs out, after everything that she must not hear of.
    let heard_by_petra = tokio::spawn(to_petra.into_events());
    for _ in 0..3 {
        let id = site.world.sent_by("ana", ZAB).await;
        assert_eq!(to_kai.next().await, Some(change(id)));
    }
    let other = site.world.sent_by("ana", MINISTERIO).await;
    assert_eq!(to_maria.next().await, Some(change(other)), "the first word to her is of her own");
    let last = site.world.sent_by("ana", ZAB).await;
    assert_eq!(to_kai.next().await, Some(change(last)), "no word to him of hers");
    site.post("/sign-out", &petra, "/inbox", &[]).await;
    assert_eq!(heard_by_petra.await.unwrap(), [end("ended")], "no role in the procedure, no word of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sent_a_request_hears_of_it_too_and_a_draft_is_told_to_nobody_else() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let mut to_ana = Stream::open(&site, "/live", &ana).await;
    let mut to_kai = Stream::open(&site, "/live", &kai).await;
    site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(to_kai.next().await, Some(change(id)), "the first word to him is of what was sent");
    while to_ana.next().await.expect("the stream goes on") != change(id) {}
}

#[tokio::test(flavor = "multi_thread")]
async fn who_forwards_a_request_hears_that_it_is_gone_and_its_id_only_on_its_own_page() {
    let site = TestSite::new().await;
    let (kai, karin, petra) =
        (site.sign_in("kai").await, site.sign_in("karin").await, site.sign_in("petra").await);
    let frieda = site.sign_in("frieda").await;
    let id = site.world.sent_by("ana", ZAB).await;
    let revision = site.world.revision("kai", id).await;
    let mut inbox = Stream::open(&site, "/live", &kai).await;
    let mut page = Stream::open(&site, &with_page(id, revision), &karin).await;
    let mut to_frieda = Stream::open(&site, "/live", &frieda).await;
    let heard_by_petra = tokio::spawn(Stream::open(&site, "/live", &petra).await.into_events());
    let forward = Act::Forward { recipient: Some(FOSA) };
    let kai = site.world.caller("kai").await;
    act(&kai, id, revision, key(), forward, ActTexts::default()).await.unwrap();
    assert_eq!(inbox.next().await, Some(("reload".to_owned(), "{}".to_owned())));
    assert_eq!(page.next().await, Some(change(id)));
    assert_eq!(to_frieda.next().await, Some(change(id)));
    let accept = Act::Accept { other_date: None };
    let revision = site.world.revision("frieda", id).await;
    let caller = site.world.caller("frieda").await;
    act(&caller, id, revision, key(), accept, ActTexts::default()).await.unwrap();
    let next = site.world.sent_by("ana", ZAB).await;
    assert_eq!(inbox.next().await, Some(change(next)), "what happens to it elsewhere is not told");
    while page.next().await.expect("the stream goes on") != change(next) {}
    site.post("/sign-out", &petra, "/inbox", &[]).await;
    assert_eq!(heard_by_petra.await.unwrap(), [end("ended")], "no role in the procedure, no word of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_out_of_date_is_told_at_once_and_another_is_not() {
    let site = TestSite::new().await;
    let (kai, maria) = (site.sign_in("kai").await, site.sign_in("maria").await);
    let id = site.world.sent_by("ana", ZAB).await;
    let revision = site.world.revision("kai", id).await;
    let mut old = Stream::open(&site, &with_page(id, Revision(revision.0 + 1)), &kai).await;
    assert_eq!(old.next().await, Some(change(id)), "nothing has changed since it was opened");

    let mut to_kai = Stream::open(&site, &with_page(id, revision), &kai).await;
    let mut to_maria = Stream::open(&site, &with_page(id, Revision(revision.0 + 1)), &maria).await;
    let next = site.world.sent_by("ana", ZAB).await;
    assert_eq!(to_kai.next().await, Some(change(next)), "the page was up to date");
    let hers = site.world.sent_by("ana", MINISTERIO).await;
    assert_eq!(to_maria.next().await, Some(change(hers)), "a case of others has no revision for her");

    let mut odd = Stream::open(&site, "/live?case=x&revision=-1", &kai).await;
    let next = site.world.sent_by("ana", ZAB).await;
    assert_eq!(odd.next().await, Some(change(next)), "what cannot be read is passed over");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_ends_when_its_login_does() {
    let site = TestSite::new().await;
    let (first, second) = (site.sign_in("kai").await, site.sign_in("kai").await);
    let here = Stream::open(&site, "/live", &first).await;
    let mut there = Stream::open(&site, "/live", &second).await;
    site.post("/sign-out", &first, "/inbox", &[]).await;
    assert_eq!(here.into_events().await, [end("ended")]);
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(there.next().await, Some(change(id)), "another login goes on");
    let third = site.sign_in("kai").await;
    site.post("/sign-out-everywhere", &third, "/account", &[]).await;
    assert_eq!(there.into_events().await, [end("ended")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_stream_of_the_same_login_takes_the_place_of_the_older() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let older = Stream::open(&site, "/live", &kai).await;
    let mut newer = Stream::open(&site, "/live", &kai).await;
    assert_eq!(older.into_events().await, [end("superseded")]);
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(newer.next().await, Some(change(id)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_keeps_no_login_alive() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    site.world.advance(time::Duration::minutes(20));
    let mut stream = Stream::open(&site, "/live", &kai).await;
    let id = site.world.sent_by("ana", ZAB).await;
    assert_eq!(stream.next().await, Some(change(id)));
    site.world.advance(time::Duration::minutes(11));
    site.world.sent_by("ana", ZAB).await;
    assert_eq!(stream.into_events().await, [end("ended")], "31 minutes after the last use");
    assert_eq!(site.open("/session", &kai).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_locked_out_hears_no_more() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let stream = Stream::open(&site, "/live", &kai).await;
    let mut hk = site.world.services.store.housekeeping().await.unwrap();
    store::accounts::lock(&mut hk, site.world.user("kai").id).await.unwrap();
    hk.commit().await.unwrap();
    site.world.sent_by("ana", ZAB).await;
    assert_eq!(stream.into_events().await, [end("ended")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopping_server_ends_its_streams_without_a_word_so_that_browsers_come_back() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let stream = Stream::open(&site, "/live", &kai).await;
    site.stop.cancel();
    assert!(stream.into_events().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_ends_the_stream_of_the_person_at_once_and_disturbs_no_colleague() {
    let site = TestSite::new().await;
    let (kai, karin) = (site.sign_in("kai").await, site.sign_in("karin").await);
    let mut to_kai = Stream::open(&site, "/live", &kai).await;
    let mut to_karin = Stream::open(&site, "/live", &karin).await;
    // Each stream is known to run once it has told of something.
    let first = site.world.sent_by("ana", ZAB).await;
    assert_eq!(to_kai.next().await, Some(change(first)));
    assert_eq!(to_karin.next().await, Some(change(first)));
    let petra = site.world.caller("petra").await;
    let locked = domain::accounts::AccountEventKind::Locked;
    let id = site.world.user("kai").id;
    operations::accounts::act_on_person(&petra, id, operations::testing::key(), locked).await.unwrap();
    assert_eq!(to_kai.next().await, Some(end("ended")));
    let second = site.world.sent_by("ana", ZAB).await;
    assert_eq!(to_karin.next().await, Some(change(second)), "no word of the lock");
}
