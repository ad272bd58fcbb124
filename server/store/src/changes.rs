//! Word of changes: after each commit to everyone in this process, on PostgreSQL to every node.

use crate::Error;
use domain::ids::{AuthorityId, ExchangeId};
use sea_orm::sea_query::{Expr, ExprTrait, Func, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use sqlx::postgres::{PgListener, PgPool};
use std::time::Duration;
use tokio::sync::broadcast;

/// An exchange has changed, for these authorities. Whoever passes it on checks again who may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The exchange; none when anything may have changed, or the rights of people of these authorities.
    pub exchange: Option<ExchangeId>,
    /// The authorities that take part, or did until this change; empty when anything may have changed.
    pub authorities: Vec<AuthorityId>,
    /// Whether the directory says something else of some of these authorities.
    pub is_directory: bool,
}

impl Change {
    /// Whether the directory has to be read anew.
    #[must_use]
    pub const fn concerns_directory(&self) -> bool {
        self.is_directory || self.exchange.is_none() && self.authorities.is_empty()
    }

    /// Anything may have changed: load everything anew.
    #[must_use]
    pub const fn everything() -> Self {
        Self { exchange: None, authorities: Vec::new(), is_directory: false }
    }
}

/// What stands instead of an exchange in the word of a change of the directory.
const DIRECTORY: &str = "directory";
const CHANNEL: &str = "openimi_changes";
/// PostgreSQL takes 8,000 bytes in a notification; an id with its comma takes 37.
const AUTHORITIES_IN_ONE: usize = 150;
/// How many changes a slow receiver may lag behind before it is told to load everything.
const KEPT: usize = 1024;
const RETRY: Duration = Duration::from_secs(1);

/// A channel for this process.
pub fn channel() -> broadcast::Sender<Change> {
    broadcast::Sender::new(KEPT)
}

/// Tells every node once the transaction commits.
pub async fn notify(db: &DatabaseTransaction, change: &Change) -> Result<(), Error> {
    let payloads: Vec<String> = if change.authorities.is_empty() {
        vec![String::new()]
    } else {
        change.authorities.chunks(AUTHORITIES_IN_ONE).map(|some| write(change, some)).collect()
    };
    for payload in payloads {
        let call = Func::cust("pg_notify").arg(CHANNEL).arg(payload);
        db.query_one(Query::select().expr(Expr::expr(call).cast_as("text"))).await?;
    }
    Ok(())
}

fn write(change: &Change, authorities: &[AuthorityId]) -> String {
    let exchange = change.exchange.map(|id| id.to_string()).unwrap_or_default();
    let exchange = if change.is_directory { DIRECTORY.to_owned() } else { exchange };
    let ids: Vec<String> = authorities.iter().map(ToString::to_string).collect();
    format!("{exchange}:{}", ids.join(","))
}

/// What cannot be read means that anything may have changed.
fn read(payload: &str) -> Change {
    let parsed = payload.split_once(':').and_then(|(exchange, authorities)| {
        let authorities = authorities.split(',').map(str::parse).collect::<Result<_, _>>().ok()?;
        let is_directory = exchange == DIRECTORY;
        let is_none = exchange.is_empty() || is_directory;
        let exchange = if is_none { None } else { Some(exchange.parse().ok()?) };
        Some(Change { exchange, authorities, is_directory })
    });
    parsed.unwrap_or_else(Change::everything)
}

/// Passes on what every node commits, for as long as the store lives. After a lost connection it cannot know what it
/// missed, so it says that anything may have changed.
pub async fn listen(
    pool: &PgPool,
    sender: broadcast::Sender<Change>,
) -> Result<tokio::task::JoinHandle<()>, Error> {
    let mut listener = connect(pool).await?;
    let pool = pool.clone();
    Ok(tokio::spawn(async move {
        loop {
            match listener.try_recv().await {
                Ok(Some(notice)) => drop(sender.send(read(notice.payload()))),
                Ok(None) => drop(sender.send(Change::everything())),
                Err(why) => {
                    tracing::warn!(error = %why, "listening for changes failed");
                    let Some(anew) = reconnect(&pool).await else { return };
                    listener = anew;
                    drop(sender.send(Change::everything()));
                }
            }
        }
    }))
}

async fn connect(pool: &PgPool) -> Result<PgListener, sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

/// Tries until it succeeds; nothing once the store is closed.
async fn reconnect(pool: &PgPool) -> Option<PgListener> {
    loop {
        if pool.is_closed() {
            return None;
        }
        if let Ok(listener) = connect(pool).await {
            return Some(listener);
        }
        tokio::time::sleep(RETRY).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_change_is_read_as_it_was_written_and_anything_else_means_everything() {
        let id = ExchangeId(Uuid::from_u128(1));
        let authorities: Vec<_> = (2..4).map(|n| AuthorityId(Uuid::from_u128(n))).collect();
        for (exchange, is_directory) in [(Some(id), false), (None, false), (None, true)] {
            let change = Change { exchange, authorities: authorities.clone(), is_directory };
            assert_eq!(read(&write(&change, &authorities)), change);
            assert_eq!(change.concerns_directory(), is_directory);
        }
        assert!(Change::everything().concerns_directory());
        for odd in ["", ":", "x:y", &format!("{id}:")] {
            assert_eq!(read(odd), Change::everything(), "{odd}");
        }
    }

    #[test]
    fn a_full_notification_fits_into_what_postgresql_takes() {
        let authorities = vec![AuthorityId(Uuid::from_u128(2)); AUTHORITIES_IN_ONE];
        let exchange = Some(ExchangeId(Uuid::from_u128(1)));
        let change = Change { exchange, authorities: authorities.clone(), is_directory: false };
        assert!(write(&change, &authorities).len() < 8000);
    }
}
