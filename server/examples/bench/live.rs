//! How long it takes until those for whom a request is hear of it: from its sending, on the node where it was sent and,
//! where nodes share a database, on another one.

use crate::Outcome;
use crate::calls::asked;
use crate::places::{Kind, Place};
use crate::samples::Samples;
use crate::sending::Sender;
use crate::table::Table;
use crate::world::World;
use axum::body::Body;
use domain::ids::AuthorityId;
use http_body_util::BodyExt;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::time::timeout;
use tower::ServiceExt;

/// The slowest of a hundred may take this long after the commit.
const HEARD_WITHIN: Duration = Duration::from_secs(1);
/// Whoever has not heard by then never will.
const GIVEN_UP_AFTER: Duration = Duration::from_secs(30);
/// How many requests are sent.
const SENT: usize = 200;
/// Load users of two authorities.
const SENDER: u32 = 300;
const READER: u32 = 400;

/// The time includes the sending itself, so that it is never less than what is promised of the commit.
pub async fn measure(table: &mut Table, world: &World, kind: Kind, place: &Place) -> Outcome<()> {
    let here = heard_at(world, world).await?;
    table.tail("a request is heard of, on the same node", &here, HEARD_WITHIN);
    if kind == Kind::Postgres {
        let other = World::open(place).await?;
        let there = heard_at(world, &other).await?;
        table.tail("a request is heard of, on another node", &there, HEARD_WITHIN);
    }
    Ok(())
}

async fn heard_at(from: &World, at: &World) -> Outcome<Samples> {
    let reader = at.sign_in(READER).await?;
    let recipient = reader.caller.person.authority;
    let sender = Sender::new(from, from.sign_in(SENDER).await?)?;
    let (tell, heard) = unbounded_channel();
    let call = asked("/live", &reader.cookie, "text/event-stream").body(Body::empty())?;
    let stream = at.router.clone().oneshot(call).await?.into_body();
    let listening = tokio::spawn(listen(stream, tell));
    let samples = tokio::spawn(send_and_wait(sender, recipient, heard)).await?;
    listening.abort();
    samples
}

async fn send_and_wait(
    sender: Sender,
    recipient: AuthorityId,
    mut heard: UnboundedReceiver<(String, Instant)>,
) -> Outcome<Samples> {
    let mut samples = Samples::default();
    for _ in 0..SENT {
        let (_, id, revision) = sender.begin(recipient).await?;
        let (wanted, began) = (id.to_string(), Instant::now());
        sender.send(id, revision).await?;
        loop {
            let piece = timeout(GIVEN_UP_AFTER, heard.recv()).await?;
            let (text, at) = piece.ok_or("the live stream has ended")?;
            if text.contains(&wanted) {
                samples.add(at.saturating_duration_since(began));
                break;
            }
        }
    }
    Ok(samples)
}

/// Tells every piece of the stream with the moment at which it came.
async fn listen(mut stream: Body, tell: UnboundedSender<(String, Instant)>) -> Outcome<()> {
    while let Some(frame) = stream.frame().await {
        if let Some(data) = frame?.data_ref() {
            tell.send((String::from_utf8_lossy(data).into_owned(), Instant::now()))?;
        }
    }
    Ok(())
}
