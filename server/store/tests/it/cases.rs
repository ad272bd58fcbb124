//! An invented procedure, three authorities, and exchanges between them.

use crate::databases::{Database, NOW, exchange, person};
use domain::access::{Person, Scope};
use domain::accounts::Role;
use domain::authorities::authority::{Authority, Level};
use domain::country::Country;
use domain::exchanges::{Event, Exchange, event::EventKind};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::{Procedure, ProcedureId};
use store::exchanges;
use time::macros::date;
use uuid::Uuid;

pub const DEFINITION: &str = r#"
procedure = "check"
policy_area = "invented_area"
kind = "request"
version = 1
number_prefix = "XY"
competence = []
legal_acts = []
block_after_months = 6
section = []
field = []

[[side]]
id = "requesting"
initiates = true

[[side]]
id = "requested"
answers = true

[[state]]
id = "draft"
phase = "draft"

[[state]]
id = "sent"
phase = "sent"
waiting_for = "requested"

[[state]]
id = "answered"
phase = "open"
waiting_for = "requesting"

[[state]]
id = "done"
phase = "closed"
ending = "closed"

[[transition]]
action = "send"
from = ["draft"]
to = "sent"
by = ["requesting"]

[[deadline]]
id = "accept"
start = "sending"
length = 5
unit = "calendar_days"
holder = "requested"
states = ["sent"]
remind_after_days = 3

[[deadline]]
id = "reply"
start = "agreed_date"
length = 0
unit = "calendar_days"
holder = "requested"
states = ["sent", "answered"]
"#;

pub fn procedure() -> Procedure {
    domain::procedures::parse::parse("invented.toml", DEFINITION).unwrap()
}

pub const fn authority(n: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(n))
}

pub const fn id(n: u128) -> ExchangeId {
    ExchangeId(Uuid::from_u128(n))
}

pub fn name(procedure: &str) -> ProcedureId {
    ProcedureId::new(procedure).unwrap()
}

/// What a handler in this procedure at this authority reaches.
pub fn scope_in(n: u128, procedure: &str) -> Scope {
    Scope::drafting(&Person {
        id: person(n),
        authority: authority(n),
        roles: [(name(procedure), Role::Handler)].into(),
    })
}

pub fn scope(n: u128) -> Scope {
    scope_in(n, "check")
}

pub fn entry(n: u128, country: &str, name: &str) -> Authority {
    Authority {
        id: authority(n),
        country: Country::parse(country).unwrap(),
        language: "en".into(),
        level: Level::National,
        kind: "ministry".into(),
        areas: vec!["A".into(), "B".into()],
        name: name.into(),
        name_latin: name.into(),
        name_en: String::new(),
        phone: None,
        works_in: vec!["en".into(), "fr".into()],
        mailbox: Some(format!("{n}@example.org")),
    }
}

pub async fn put_authorities(db: &Database) {
    let mut hk = db.store.housekeeping().await.unwrap();
    let all = [entry(1, "PT", "Direção-Geral"), entry(2, "DE", "Zentralstelle"), entry(3, "GR", "Υπουργείο")];
    store::authorities::import(&mut hk, &all).await.unwrap();
    hk.commit().await.unwrap();
}

/// An exchange from authority 1 to authority 2, sent now.
pub fn sent(n: u128) -> Exchange {
    let mut exchange = exchange(n);
    exchange.sent_at = Some(NOW);
    exchange.dates.wanted = Some(date!(2026 - 12 - 20));
    exchange
}

/// Stores new exchanges, in one change without events.
pub async fn insert(db: &Database, all: &[Exchange]) {
    let mut tx = db.fresh(person(1)).await;
    for exchange in all {
        exchanges::insert(&mut tx, exchange, &procedure()).await.unwrap();
    }
    tx.finish_bulk(&[]).await.unwrap();
}

/// Saves the next revision.
pub async fn save(db: &Database, exchange: &mut Exchange) -> Result<(), store::Error> {
    let before = exchange.revision;
    exchange.revision = before.next();
    let mut tx = db.fresh(person(1)).await;
    exchanges::save(&mut tx, before, exchange, &procedure()).await?;
    tx.finish_bulk(&[]).await
}

/// An event of this exchange, as the load data makes them.
pub fn happened(exchange: &Exchange, kind: EventKind, by: u128) -> Event {
    Event {
        exchange: exchange.id,
        kind,
        at: NOW,
        person: Some(person(by)),
        authority: Some(authority(by)),
        from: None,
        to: Some("sent".into()),
        date: Some(date!(2026 - 12 - 20)),
        agreed: None,
        rating: None,
        tell: Vec::new(),
        is_daily: false,
    }
}
