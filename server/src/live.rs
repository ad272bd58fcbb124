//! Live updates: one stream of server-sent events for each login, carrying only ids that the person may see.

use crate::calls::{SID, cookie};
use crate::middleware::session::Login;
use crate::sign_in::open;
use crate::site::Site;
use axum::extract::{Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use domain::ids::{ExchangeId, PersonId, Revision};
use domain::language::Language;
use futures::Stream;
use http::{HeaderName, HeaderValue, StatusCode};
use operations::Caller;
use operations::accounts::sessions::{Found, caller_of};
use operations::exchanges::{has_left, is_newer};
use serde::Deserialize;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use store::Change;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

/// Proxies and browsers give up on silent streams.
const KEEP_ALIVE: Duration = Duration::from_secs(20);
/// A login that ended elsewhere is noticed after this long, also when nothing changes.
const LOOK_AGAIN: Duration = Duration::from_secs(15);
/// Browsers ask again after this long when a stream breaks.
const RETRY: Duration = Duration::from_secs(2);

/// Why a stream ends before its browser leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// The same login opened a newer one.
    Superseded,
    /// The login ended.
    SignedOut,
}

impl End {
    /// The event that tells the browser not to come again.
    const fn name(self) -> &'static str {
        match self {
            Self::Superseded => "superseded",
            Self::SignedOut => "ended",
        }
    }
}

struct Place {
    number: u64,
    person: PersonId,
    superseded: CancellationToken,
    signed_out: CancellationToken,
}

/// The streams that are open on this node, by the hash of the login's token.
#[derive(Default)]
pub struct Streams {
    last: AtomicU64,
    places: Mutex<HashMap<[u8; 32], Place>>,
}

impl Streams {
    /// Begins a stream and ends the login's older one.
    fn begin(self: &Arc<Self>, login: [u8; 32], person: PersonId) -> Seat {
        let seat = Seat {
            streams: Arc::clone(self),
            login,
            number: self.last.fetch_add(1, Ordering::Relaxed),
            superseded: CancellationToken::new(),
            signed_out: CancellationToken::new(),
        };
        let place = Place {
            number: seat.number,
            person,
            superseded: seat.superseded.clone(),
            signed_out: seat.signed_out.clone(),
        };
        if let Some(older) = self.lock().insert(login, place) {
            older.superseded.cancel();
        }
        metrics::gauge!("openimi_live_streams").increment(1.0);
        seat
    }

    /// Ends the stream of this login.
    pub fn end_login(&self, login: [u8; 32]) {
        if let Some(place) = self.lock().remove(&login) {
            place.signed_out.cancel();
        }
    }

    /// Ends every stream of this person.
    pub fn end_person(&self, person: PersonId) {
        self.lock().retain(|_, place| {
            let stays = place.person != person;
            if !stays {
                place.signed_out.cancel();
            }
            stays
        });
    }

    /// How many are open.
    #[must_use]
    pub fn count(&self) -> usize {
        self.lock().len()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<[u8; 32], Place>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of one stream; leaving it makes it free.
struct Seat {
    streams: Arc<Streams>,
    login: [u8; 32],
    number: u64,
    superseded: CancellationToken,
    signed_out: CancellationToken,
}

impl Seat {
    async fn ended(&self) -> End {
        tokio::select! {
            () = self.superseded.cancelled() => End::Superseded,
            () = self.signed_out.cancelled() => End::SignedOut,
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut places = self.streams.lock();
        if places.get(&self.login).is_some_and(|place| place.number == self.number) {
            places.remove(&self.login);
        }
        metrics::gauge!("openimi_live_streams").decrement(1.0);
    }
}

/// Opens the stream.
pub async fn live(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Some(session), Some(Login::Open(login)), Some(token)) =
        (open(&parts), parts.extensions.get::<Login>(), cookie(&parts.headers, SID))
    else {
        return StatusCode::UNAUTHORIZED.into_response();
    };
    let language = session.caller.language;
    let shown = parts.uri.query().and_then(|query| serde_urlencoded::from_str::<Shown>(query).ok());
    let seat = site.streams.begin(*login, session.caller.person.id);
    let events = events(site, seat, token.to_owned(), language, shown);
    let mut answer = Sse::new(events).keep_alive(KeepAlive::new().interval(KEEP_ALIVE)).into_response();
    // Without this, proxies hold events back until their buffer is full.
    answer.headers_mut().insert(HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no"));
    answer
}

/// The case on the page that listens, as the page shows it.
#[derive(Debug, Clone, Copy, Deserialize)]
struct Shown {
    case: ExchangeId,
    revision: Revision,
}

impl Shown {
    /// Whether the case was changed since; not known counts as no, the next event asks again.
    async fn is_old(self, caller: &Caller) -> bool {
        is_newer(caller, self.case, self.revision)
            .await
            .inspect_err(|error| tracing::error!(%error, "live"))
            .unwrap_or(false)
    }
}

fn events(
    site: Site,
    seat: Seat,
    token: String,
    language: Language,
    shown: Option<Shown>,
) -> impl Stream<Item = Result<Event, Infallible>> + Send {
    let mut changes = site.services.store.changes();
    async_stream::stream! {
        yield Ok(Event::default().comment("open").retry(RETRY));
        // What happened between the making of the page and the first word of a change.
        if let Some(shown) = shown
            && let Ok(Found::Open(session)) = caller_of(&site.services, &token, language, false).await
            && shown.is_old(&session.caller).await
        {
            yield Ok(changed(shown.case));
        }
        loop {
            let change = tokio::select! {
                () = site.stop.cancelled() => break,
                end = seat.ended() => {
                    yield Ok(Event::default().event(end.name()).data("{}"));
                    break;
                }
                () = tokio::time::sleep(LOOK_AGAIN) => None,
                change = changes.recv() => match change {
                    Ok(change) => Some(change),
                    Err(RecvError::Lagged(_)) => Some(Change::everything()),
                    Err(RecvError::Closed) => break,
                },
            };
            // Rights are read anew for each event, so that whoever lost them hears nothing more.
            let Ok(Found::Open(session)) = caller_of(&site.services, &token, language, false).await else {
                yield Ok(Event::default().event(End::SignedOut.name()).data("{}"));
                break;
            };
            match told(&session.caller, change).await {
                Told::Change(id) => yield Ok(changed(id)),
                // Nobody is sent the id of what is gone, but a page that shows it.
                Told::Left(id) => match shown {
                    None => yield Ok(reload()),
                    Some(shown) if shown.case == id => yield Ok(changed(id)),
                    Some(_) => {}
                },
                Told::Everything => match shown {
                    None => yield Ok(reload()),
                    Some(shown) => {
                        if shown.is_old(&session.caller).await {
                            yield Ok(changed(shown.case));
                        }
                    }
                },
                Told::Nothing => {}
            }
        }
    }
}

fn changed(id: ExchangeId) -> Event {
    Event::default().event("change").data(serde_json::json!({ "id": id }).to_string())
}

fn reload() -> Event {
    Event::default().event("reload").data("{}")
}

enum Told {
    Change(ExchangeId),
    /// It was the caller's authority's until now.
    Left(ExchangeId),
    Everything,
    Nothing,
}

async fn told(caller: &Caller, change: Option<Change>) -> Told {
    let Some(change) = change else { return Told::Nothing };
    let Some(id) = change.exchange else {
        // Rights of people changed: whoever lost them was told above, and nobody else needs to know.
        return if change.authorities.is_empty() { Told::Everything } else { Told::Nothing };
    };
    if !change.authorities.contains(&caller.person.authority) {
        return Told::Nothing;
    }
    let seen = match operations::exchanges::inbox::row(caller, id).await {
        Ok(Some(_)) => Ok(Told::Change(id)),
        Ok(None) => has_left(caller, id).await.map(|left| if left { Told::Left(id) } else { Told::Nothing }),
        Err(error) => Err(error),
    };
    match seen {
        Ok(told) => told,
        Err(error) => {
            tracing::error!(%error, "live");
            Told::Everything
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[tokio::test]
    async fn a_newer_stream_of_the_same_login_ends_the_older() {
        let streams = Arc::new(Streams::default());
        let person = PersonId(Uuid::nil());
        let older = streams.begin([1; 32], person);
        let newer = streams.begin([1; 32], person);
        assert_eq!(older.ended().await, End::Superseded);
        drop(older);
        assert_eq!(streams.count(), 1);
        streams.end_person(person);
        assert_eq!(newer.ended().await, End::SignedOut);
        assert_eq!(streams.count(), 0);
    }
}
