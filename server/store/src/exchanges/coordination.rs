//! What coordinators have to do with an exchange, and the refusal that is referred to them, as columns: records with a
//! version, because they outlive the program.

use crate::Error;
use crate::stored::{instant, millis};
use domain::exchanges::{Action, Awaiting, Help, WholeRefusal};
use domain::ids::{AuthorityId, PersonId};
use domain::procedures::definition::CopyRule;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The record in `participation.help`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct HelpRecord {
    /// Version of this record.
    v: u8,
    authority: Uuid,
    /// Milliseconds since 1970, as all times.
    called_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    taken_up_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copy: Option<CopyRule>,
}

/// The record in `exchange.awaiting`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct AwaitingRecord {
    /// Version of this record.
    v: u8,
    action: String,
    from: String,
    person: Uuid,
    authority: Uuid,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    recipient: Option<Uuid>,
    coordinator: Option<Uuid>,
    /// Milliseconds since 1970.
    at: i64,
}

/// The record in `exchange.refused`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct RefusedRecord {
    /// Version of this record.
    v: u8,
    authority: Uuid,
    from: String,
    /// Milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    overruled_at: Option<i64>,
}

/// The column of a coordinator; empty for whoever takes part for itself.
///
/// # Errors
/// `Corrupt` when it cannot be written.
pub fn help_written(exchange: Uuid, help: Option<&Help>) -> Result<Option<String>, Error> {
    let record = help.map(|help| HelpRecord {
        v: 1,
        authority: help.authority.0,
        called_at: millis(help.called_at),
        taken_up_at: help.taken_up_at.map(millis),
        copy: help.copy,
    });
    record
        .map(|record| serde_json::to_string(&record))
        .transpose()
        .map_err(|why| broken("participation", exchange, &why))
}

/// What the column says.
///
/// # Errors
/// `Corrupt` when it was never written by these rules.
pub fn help_read(exchange: Uuid, column: Option<&str>) -> Result<Option<Help>, Error> {
    const TABLE: &str = "participation";
    let Some(column) = column else { return Ok(None) };
    let record: HelpRecord = serde_json::from_str(column).map_err(|why| broken(TABLE, exchange, &why))?;
    Ok(Some(Help {
        authority: AuthorityId(record.authority),
        called_at: instant(TABLE, exchange, record.called_at)?,
        taken_up_at: record.taken_up_at.map(|at| instant(TABLE, exchange, at)).transpose()?,
        copy: record.copy,
    }))
}

/// The column of what waits; empty where nothing does.
///
/// # Errors
/// `Corrupt` when it cannot be written.
pub fn awaiting_written(exchange: Uuid, awaiting: Option<&Awaiting>) -> Result<Option<String>, Error> {
    let record = awaiting.map(|awaiting| AwaitingRecord {
        v: 1,
        action: awaiting.action.code().to_owned(),
        from: awaiting.from.clone(),
        person: awaiting.person.0,
        authority: awaiting.authority.0,
        recipient: awaiting.recipient.map(|recipient| recipient.0),
        coordinator: awaiting.coordinator.map(|coordinator| coordinator.0),
        at: millis(awaiting.at),
    });
    record
        .map(|record| serde_json::to_string(&record))
        .transpose()
        .map_err(|why| broken("exchange", exchange, &why))
}

/// What the column says.
///
/// # Errors
/// `Corrupt` when it was never written by these rules.
pub fn awaiting_read(exchange: Uuid, column: Option<&str>) -> Result<Option<Awaiting>, Error> {
    const TABLE: &str = "exchange";
    let Some(column) = column else { return Ok(None) };
    let record: AwaitingRecord = serde_json::from_str(column).map_err(|why| broken(TABLE, exchange, &why))?;
    Ok(Some(Awaiting {
        action: Action::parse(&record.action).ok_or_else(|| Error::corrupt(TABLE, exchange, "awaiting"))?,
        from: record.from,
        person: PersonId(record.person),
        authority: AuthorityId(record.authority),
        recipient: record.recipient.map(AuthorityId),
        coordinator: record.coordinator.map(AuthorityId),
        at: instant(TABLE, exchange, record.at)?,
    }))
}

/// The column of the last refusal of the whole; empty where there was none.
///
/// # Errors
/// `Corrupt` when it cannot be written.
pub fn refused_written(exchange: Uuid, refused: Option<&WholeRefusal>) -> Result<Option<String>, Error> {
    let record = refused.map(|refused| RefusedRecord {
        v: 1,
        authority: refused.authority.0,
        from: refused.from.clone(),
        overruled_at: refused.overruled_at.map(millis),
    });
    record
        .map(|record| serde_json::to_string(&record))
        .transpose()
        .map_err(|why| broken("exchange", exchange, &why))
}

/// What the column says.
///
/// # Errors
/// `Corrupt` when it was never written by these rules.
pub fn refused_read(exchange: Uuid, column: Option<&str>) -> Result<Option<WholeRefusal>, Error> {
    const TABLE: &str = "exchange";
    let Some(column) = column else { return Ok(None) };
    let record: RefusedRecord = serde_json::from_str(column).map_err(|why| broken(TABLE, exchange, &why))?;
    Ok(Some(WholeRefusal {
        authority: AuthorityId(record.authority),
        from: record.from,
        overruled_at: record.overruled_at.map(|at| instant(TABLE, exchange, at)).transpose()?,
    }))
}

fn broken(table: &'static str, exchange: Uuid, why: &serde_json::Error) -> Error {
    Error::corrupt(table, exchange, why.to_string())
}
