//! The part of a participant, as one column: a record with a version, because it outlives the program.

use crate::Error;
use crate::stored::{instant, millis};
use domain::exchanges::{Part, PartState};
use domain::ids::AuthorityId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

const TABLE: &str = "participation";

/// The record in `participation.part`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Record {
    /// Version of this record.
    v: u8,
    /// Left out where it is older than such numbers.
    #[serde(default)]
    number: u16,
    questions: Vec<String>,
    given_by: Uuid,
    state: String,
    /// Milliseconds since 1970, as all times.
    given_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    accepted_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    partly_at: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended_at: Option<i64>,
}

/// The column; empty where the participant has the whole.
///
/// # Errors
/// `Corrupt` when it cannot be written.
pub fn written(exchange: Uuid, part: Option<&Part>) -> Result<Option<String>, Error> {
    let Some(part) = part else { return Ok(None) };
    let record = Record {
        v: 1,
        number: part.number,
        questions: part.questions.clone(),
        given_by: part.given_by.0,
        state: part.state.code().to_owned(),
        given_at: millis(part.given_at),
        accepted_at: part.accepted_at.map(millis),
        partly_at: part.partly_at.map(millis),
        ended_at: part.ended_at.map(millis),
    };
    let text = serde_json::to_string(&record);
    text.map(Some).map_err(|why| Error::corrupt(TABLE, exchange, why.to_string()))
}

/// What the column says.
///
/// # Errors
/// `Corrupt` when it was never written by these rules.
pub fn read(exchange: Uuid, column: Option<&str>) -> Result<Option<Part>, Error> {
    let Some(column) = column else { return Ok(None) };
    let record: Record =
        serde_json::from_str(column).map_err(|why| Error::corrupt(TABLE, exchange, why.to_string()))?;
    let at = |time: Option<i64>| time.map(|time| instant(TABLE, exchange, time)).transpose();
    Ok(Some(Part {
        number: record.number,
        state: PartState::parse(&record.state).ok_or_else(|| Error::corrupt(TABLE, exchange, "part"))?,
        given_at: instant(TABLE, exchange, record.given_at)?,
        accepted_at: at(record.accepted_at)?,
        partly_at: at(record.partly_at)?,
        ended_at: at(record.ended_at)?,
        questions: record.questions,
        given_by: AuthorityId(record.given_by),
    }))
}
