//! Changes of a definition, one place at a time: comments, order and every byte elsewhere stay as they were written.

use super::place::{Place, Table};
use super::schema;
use super::source::Cut;
use crate::procedures::condition::Condition;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Value;

/// Why a change cannot be made in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditRefusal {
    /// The text is no TOML.
    Unreadable,
    /// There is no such place.
    NoSuchPlace,
    /// It is written in a way that forms do not change, for example a table in one line.
    WrittenOtherwise,
}

/// Where a row goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Before the one before it.
    Up,
    /// Behind the one behind it.
    Down,
}

/// New values of keys; none removes the key.
pub type Values = Vec<(&'static str, Option<Value>)>;

/// A value as a definition writes it: in one line, a long list over several.
#[must_use]
pub fn written(value: &Value) -> String {
    const LONGEST: usize = 100;
    let line = written_in_line(value);
    match value {
        Value::Array(values) if line.chars().count() > LONGEST => {
            let lines: String =
                values.iter().map(|value| format!("    {},\n", written_in_line(value))).collect();
            format!("[\n{lines}]")
        }
        _ => line,
    }
}

/// A value in one line, however long.
#[must_use]
pub fn written_in_line(value: &Value) -> String {
    match value {
        Value::Array(values) => {
            format!("[{}]", values.iter().map(written_in_line).collect::<Vec<_>>().join(", "))
        }
        Value::Table(table) => {
            let pair = |(key, value): (&String, &Value)| format!("{key} = {}", written_in_line(value));
            // A condition reads `field` first.
            let (first, rest): (Vec<_>, Vec<_>) = table.iter().partition(|(key, _)| *key == "field");
            let pairs: Vec<String> = first.into_iter().chain(rest).map(pair).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        other => other.to_string(),
    }
}

/// Whether a key says the same: what is not there says no, nothing or none.
fn is_same(before: Option<&Value>, after: Option<&Value>) -> bool {
    let says = |value: Option<&Value>| match value {
        Some(Value::Boolean(false)) => None,
        Some(Value::Array(values)) if values.is_empty() => None,
        other => other.cloned(),
    };
    let condition =
        |value: Option<&Value>| value.cloned().and_then(|value| value.try_into::<Condition>().ok());
    let is_alike = || condition(before).is_some_and(|before| condition(after).as_ref() == Some(&before));
    before == after || (before.is_some() && says(before) == says(after)) || is_alike()
}

/// Gives keys of a place new values. What already says the same is left as it is written.
///
/// # Errors
/// As the refusals say.
pub fn set(source: &str, place: &Place, values: &Values) -> Result<String, EditRefusal> {
    let cut = Cut::of(source).ok_or(EditRefusal::Unreadable)?;
    let known: toml::Table = toml::from_str(source).map_err(|_| EditRefusal::Unreadable)?;
    if place.table == Table::Refusal && !known.contains_key(place.table.code()) {
        return Ok(with_new_refusal(&cut, values));
    }
    let before = super::outline::row(&known, place).ok_or(EditRefusal::NoSuchPlace)?;
    let changed: Vec<_> =
        values.iter().filter(|(name, value)| !is_same(before.get(*name), value.as_ref())).collect();
    if changed.is_empty() {
        return Ok(source.to_owned());
    }
    let (_, body) = cut.keys(place).ok_or(EditRefusal::WrittenOtherwise)?;
    let mut splices: Vec<(Range<usize>, String)> = Vec::new();
    let mut inserted: BTreeMap<usize, String> = BTreeMap::new();
    for (name, value) in changed {
        let at = match cut.key(place, name) {
            Ok(at) => at,
            // A table of its own, such as `[deadline.extension]`, makes way for one in a line.
            Err(()) => {
                splices
                    .push((cut.own_table(place, name).ok_or(EditRefusal::WrittenOtherwise)?, String::new()));
                None
            }
        };
        match (at, value) {
            (Some((_, at)), Some(value)) => splices.push((at, lines(&cut, &written(value)))),
            (Some((key, at)), None) => {
                splices.push((cut.line_start(key.start)..cut.next_line(at.end), String::new()));
            }
            (None, Some(value)) => {
                let line = format!("{name} = {}\n", written(value));
                let after = after_keys_before(&cut, place, name, &body);
                inserted.entry(after).or_default().push_str(&lines(&cut, &line));
            }
            (None, None) => {}
        }
    }
    splices.extend(inserted.into_iter().map(|(at, text)| (at..at, on_own_line(&cut, at, text))));
    Ok(spliced(source, splices))
}

/// The end of the line of the last key that the format writes before this one; else that of the header.
fn after_keys_before(cut: &Cut<'_>, place: &Place, name: &str, body: &Range<usize>) -> usize {
    let keys = schema::keys(place.table);
    let earlier = keys.iter().take_while(|key| key.name != name);
    let ends = earlier.filter_map(|key| cut.key(place, key.name).ok().flatten()).map(|(_, at)| at.end);
    match ends.max() {
        Some(end) => cut.next_line(end),
        None if place.table == Table::Head => body.end,
        None => cut.next_line(body.start),
    }
}

/// Adds a row behind the last one, or behind this one, and says where it is.
///
/// # Errors
/// As the refusals say.
pub fn add(
    source: &str,
    table: Table,
    above: usize,
    values: &Values,
    behind: Option<usize>,
) -> Result<(String, Place), EditRefusal> {
    let cut = Cut::of(source).ok_or(EditRefusal::Unreadable)?;
    let rows = cut.rows(table, above);
    if cut.count(table, above) != rows.len() {
        return Err(EditRefusal::WrittenOtherwise);
    }
    let at = behind.filter(|at| *at < rows.len()).map_or(rows.len(), |at| at.saturating_add(1));
    let after = match at.checked_sub(1).and_then(|before| rows.get(before)) {
        Some(block) => cut.extent(*block).end,
        None => end_before(&cut, table, above).ok_or(EditRefusal::NoSuchPlace)?,
    };
    let mut text = format!("\n[[{}]]\n", table.header());
    for (name, value) in values {
        if let Some(value) = value {
            text.push_str(&format!("{name} = {}\n", written(value)));
        }
    }
    let text = on_own_line(&cut, after, lines(&cut, &text));
    Ok((spliced(source, vec![(after..after, text)]), Place { table, parent: above, at }))
}

/// Where the first row of a table goes: behind the row above it, else behind the last table that comes before it.
fn end_before(cut: &Cut<'_>, table: Table, above: usize) -> Option<usize> {
    if let Some(outer) = table.above() {
        let block = cut.rows(outer, 0).get(above).copied()?;
        return Some(cut.extent(block).end);
    }
    let earlier = Table::ALL.into_iter().filter(|other| *other < table && other.has_rows());
    let blocks = earlier.chain([Table::Refusal]).flat_map(|other| cut.rows(other, 0));
    Some(blocks.map(|block| cut.extent(block).end).max().unwrap_or(cut.head_end))
}

/// Takes a row out, with the comment directly above it and what stands below it.
///
/// # Errors
/// As the refusals say.
pub fn remove(source: &str, place: &Place) -> Result<String, EditRefusal> {
    let cut = Cut::of(source).ok_or(EditRefusal::Unreadable)?;
    if !place.table.has_rows() || place.at >= cut.count(place.table, place.parent) {
        return Err(EditRefusal::NoSuchPlace);
    }
    let block = cut.block(place).ok_or(EditRefusal::WrittenOtherwise)?;
    let Range { start, end } = cut.extent(block);
    let next = cut.next_line(end);
    let is_blank = |from: usize, to: usize| from < to && cut.text(from..to).trim().is_empty();
    let before = cut.line_start(start.saturating_sub(1));
    let taken = if is_blank(end, next) {
        start..next
    } else if is_blank(before, start) {
        before..end
    } else {
        start..end
    };
    Ok(spliced(source, vec![(taken, String::new())]))
}

/// Exchanges a row with its neighbour of the same group, and says where it is then: fields move within their section,
/// questions within their category. At the end of its group a row stays.
///
/// # Errors
/// As the refusals say.
pub fn shift(source: &str, place: &Place, direction: Direction) -> Result<(String, Place), EditRefusal> {
    let cut = Cut::of(source).ok_or(EditRefusal::Unreadable)?;
    let known: toml::Table = toml::from_str(source).map_err(|_| EditRefusal::Unreadable)?;
    if super::outline::row(&known, place).is_none() || !place.table.has_rows() {
        return Err(EditRefusal::NoSuchPlace);
    }
    let Some(other) = super::outline::neighbour(&known, place, direction) else {
        return Ok((source.to_owned(), *place));
    };
    let (first, second) = if other.at < place.at { (other, *place) } else { (*place, other) };
    let blocks = cut.block(&first).zip(cut.block(&second));
    let (first, second) = blocks.ok_or(EditRefusal::WrittenOtherwise)?;
    let (first, second) = (cut.extent(first), cut.extent(second));
    let whole = |range: &Range<usize>| {
        let text = cut.text(range.clone());
        if text.ends_with('\n') { text.to_owned() } else { format!("{text}{}", cut.line_end()) }
    };
    let splices = vec![(first.clone(), whole(&second)), (second.clone(), whole(&first))];
    Ok((spliced(source, splices), other))
}

fn with_new_refusal(cut: &Cut<'_>, values: &Values) -> String {
    let lines_of = values.iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let keys: String = lines_of.map(|(name, value)| format!("{name} = {}\n", written(value))).collect();
    if keys.is_empty() {
        return cut.source.to_owned();
    }
    let text = lines(cut, &format!("\n[{}]\n{keys}", Table::Refusal.header()));
    let text = on_own_line(cut, cut.head_end, text);
    spliced(cut.source, vec![(cut.head_end..cut.head_end, text)])
}

/// With the line ends of the file.
fn lines(cut: &Cut<'_>, text: &str) -> String {
    text.replace('\n', cut.line_end())
}

/// With a line end before it, where the file ends without one.
fn on_own_line(cut: &Cut<'_>, at: usize, text: String) -> String {
    let before = cut.text(0..at);
    if before.is_empty() || before.ends_with('\n') { text } else { format!("{}{text}", cut.line_end()) }
}

/// The text with its parts exchanged, the last ones first. At the same place, what is inserted stands before what is
/// taken out.
fn spliced(source: &str, mut splices: Vec<(Range<usize>, String)>) -> String {
    splices.sort_by_key(|(range, _)| (range.start, range.end));
    let mut text = source.to_owned();
    for (range, new) in splices.into_iter().rev() {
        text.replace_range(range, &new);
    }
    text
}
