//! What was settled about single deadlines, as one column: a record with a version, because it outlives the program.

use crate::Error;
use crate::stored::{day, day_text};
use domain::exchanges::{Exchange, Term};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The record in `exchange.terms`, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Terms {
    /// Version of this record.
    v: u8,
    /// One for each deadline about which something was settled.
    terms: Vec<Line>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Line {
    deadline: String,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lapsed: Option<String>,
}

/// The column; empty where nothing was settled.
///
/// # Errors
/// `Corrupt` when it cannot be written.
pub fn written(exchange: &Exchange) -> Result<Option<String>, Error> {
    if exchange.terms.is_empty() {
        return Ok(None);
    }
    let line = |term: &Term| Line {
        deadline: term.deadline.clone(),
        from: term.from.map(day_text),
        until: term.until.map(day_text),
        lapsed: term.lapsed.map(day_text),
    };
    let record = Terms { v: 1, terms: exchange.terms.iter().map(line).collect() };
    let text = serde_json::to_string(&record);
    text.map(Some).map_err(|why| Error::corrupt("exchange", exchange.id, why.to_string()))
}

/// What the column says.
///
/// # Errors
/// `Corrupt` when it was never written by these rules.
pub fn read(id: Uuid, column: Option<&str>) -> Result<Vec<Term>, Error> {
    let Some(column) = column else { return Ok(Vec::new()) };
    let record: Terms =
        serde_json::from_str(column).map_err(|why| Error::corrupt("exchange", id, why.to_string()))?;
    let on = |text: Option<String>| text.map(|text| day("exchange", id, &text)).transpose();
    record
        .terms
        .into_iter()
        .map(|line| {
            let (from, until, lapsed) = (on(line.from)?, on(line.until)?, on(line.lapsed)?);
            Ok(Term { deadline: line.deadline, from, until, lapsed })
        })
        .collect()
}
