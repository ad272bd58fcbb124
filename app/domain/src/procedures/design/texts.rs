//! Changes of a file of texts, one text at a time: comments, order and every byte elsewhere stay as they were written.

use crate::procedures::check::Text;
use std::ops::Range;

/// An attribute or a message as it stands in the file.
struct Spot {
    message: String,
    /// None at the line that begins the message.
    attribute: Option<String>,
    lines: Range<usize>,
}

/// Gives a text of a message another wording; an empty one takes it out, and the message with its last text. A message
/// that is new stands behind the one that the definition wants before it; `order` holds all that it wants.
#[must_use]
pub fn set(source: &str, order: &[Text], message: &str, attribute: &str, text: &str) -> String {
    let spots = spots(source);
    let is_it = |spot: &&Spot| spot.message == message && spot.attribute.as_deref() == Some(attribute);
    let mut lines: Vec<String> = source.split_inclusive('\n').map(str::to_owned).collect();
    let end = if source.contains("\r\n") { "\r\n" } else { "\n" };
    let wording = text.replace("\r\n", "\n");
    let wording = wording.trim();
    let new = if wording.is_empty() { String::new() } else { written(attribute, wording).replace('\n', end) };
    let found = spots.iter().find(is_it).map(|spot| spot.lines.clone());
    if let Some(range) = found {
        let is_last =
            !spots.iter().any(|spot| spot.message == message && spot.attribute.is_some() && !is_it(&spot));
        let range = match head(&spots, message) {
            Some(head) if new.is_empty() && is_last => head.start..range.end,
            _ => range,
        };
        drop(lines.splice(range, (!new.is_empty()).then_some(new)));
        return lines.concat();
    }
    if new.is_empty() {
        return source.to_owned();
    }
    let wanted = |name: &str| order.iter().position(|text| text.message == message && text.attribute == name);
    let (at, new) = if head(&spots, message).is_some() {
        // Behind the last text of the message that the definition wants earlier.
        let own = spots.iter().filter(|spot| spot.message == message);
        let earlier = own.filter(|spot| match &spot.attribute {
            Some(name) => wanted(name) < wanted(attribute),
            None => true,
        });
        (earlier.map(|spot| spot.lines.end).max().unwrap_or(lines.len()), new)
    } else {
        (end_before(&spots, order, message).unwrap_or(lines.len()), format!("{message} ={end}{new}"))
    };
    if at > 0
        && let Some(before) = lines.get_mut(at.saturating_sub(1))
        && !before.ends_with('\n')
    {
        before.push_str(end);
    }
    lines.insert(at.min(lines.len()), new);
    lines.concat()
}

/// Takes messages out whole.
#[must_use]
pub fn remove(source: &str, messages: &[String]) -> String {
    let spots = spots(source);
    let is_gone = |at: usize| {
        let own = spots.iter().find(|spot| spot.lines.contains(&at));
        own.is_some_and(|spot| messages.contains(&spot.message))
    };
    let lines = source.split_inclusive('\n').enumerate().filter(|(at, _)| !is_gone(*at));
    lines.map(|(_, line)| line).collect()
}

fn head(spots: &[Spot], message: &str) -> Option<Range<usize>> {
    let head = spots.iter().find(|spot| spot.message == message && spot.attribute.is_none());
    head.map(|spot| spot.lines.clone())
}

/// Where the last message ends that the definition wants before this one and the file has.
fn end_before(spots: &[Spot], order: &[Text], message: &str) -> Option<usize> {
    let at = order.iter().position(|text| text.message == message)?;
    let known = order.iter().take(at).rev().find_map(|text| {
        let own = spots.iter().filter(|spot| spot.message == text.message);
        own.map(|spot| spot.lines.end).max()
    });
    known.or_else(|| spots.first().map(|spot| spot.lines.start))
}

/// Where each message and each of its attributes stand, in lines. The format of Fluent goes by lines: a message begins
/// in the first column, what belongs to it is indented.
fn spots(source: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    let mut is_inside = false;
    for (at, line) in source.split_inclusive('\n').enumerate() {
        let line = line.trim_start_matches('\u{feff}');
        let text = line.trim();
        let name = |text: &str| {
            let (name, _) = text.split_once('=')?;
            let name = name.trim();
            let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            is_name.then(|| name.to_owned())
        };
        let is_indented = line.starts_with([' ', '\t']);
        let lines = at..at.saturating_add(1);
        if text.is_empty() {
            continue;
        }
        if !is_indented && !line.starts_with('}') {
            is_inside = false;
            if let Some(message) = name(text) {
                is_inside = true;
                spots.push(Spot { message, attribute: None, lines });
            }
        } else if is_inside && let Some(last) = spots.last_mut() {
            match text.strip_prefix('.').and_then(name) {
                Some(attribute) => {
                    let message = last.message.clone();
                    spots.push(Spot { message, attribute: Some(attribute), lines });
                }
                None => last.lines.end = at.saturating_add(1),
            }
        }
    }
    spots
}

/// An attribute as the file writes it: further lines are indented, and signs that Fluent reads otherwise stand in
/// quotes. A value of a letter, `{ $name }`, stays one.
fn written(attribute: &str, text: &str) -> String {
    let lines: Vec<String> = text.lines().map(str::trim).map(quoted).collect();
    match lines.as_slice() {
        [only] => format!("    .{attribute} = {only}\n"),
        several => {
            let below: String = several
                .iter()
                .map(|line| if line.is_empty() { "\n".to_owned() } else { format!("        {line}\n") })
                .collect();
            format!("    .{attribute} =\n{below}")
        }
    }
}

fn quoted(line: &str) -> String {
    let mut quoted = String::new();
    let mut rest = line;
    while let Some(sign) = rest.chars().next() {
        if let Some(value) = value_at(rest) {
            quoted.push_str(value);
            rest = rest.strip_prefix(value).unwrap_or_default();
            continue;
        }
        match sign {
            '{' | '}' => quoted.push_str(&format!("{{\"{sign}\"}}")),
            '.' | '*' | '[' if rest.len() == line.len() => quoted.push_str(&format!("{{\"{sign}\"}}")),
            other => quoted.push(other),
        }
        rest = rest.strip_prefix(sign).unwrap_or_default();
    }
    quoted
}

/// The value with which the text begins, as the files write it: `{ $name }`.
fn value_at(text: &str) -> Option<&str> {
    let (name, rest) = text.strip_prefix("{ $")?.split_once(" }")?;
    let is_name = name.starts_with(|sign: char| sign.is_ascii_lowercase())
        && name.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "-_".contains(sign));
    is_name.then(|| text.strip_suffix(rest)).flatten()
}
