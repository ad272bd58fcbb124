//! The versions of a form that corrections replaced, as the reader may see them.

use super::show::Reader;
use domain::exchanges::Action;
use domain::exchanges::sight::{Sight, shows};
use domain::exchanges::view::VersionView;
use domain::procedures::Entries;
use domain::procedures::form::{Difference, differences};
use store::exchanges::Message;

/// The versions before the one in force, oldest first, each with what the next one changed.
pub fn versions(reader: &Reader<'_>, said: &[Message], now: &Entries, sight: Sight) -> Vec<VersionView> {
    if sight == Sight::HeaderOnly {
        return Vec::new();
    }
    let replaced: Vec<&Message> = said.iter().filter(|one| one.action == Action::Correct).collect();
    let next = replaced.iter().skip(1).map(|one| &one.entries).chain([now]);
    replaced
        .iter()
        .zip(next)
        .zip(1u32..)
        .filter_map(|((version, next), number)| {
            let (changed, hidden_changes) = changes(reader, &version.entries, next, sight);
            Some(VersionView {
                number,
                until: version.at,
                authority: reader.directory.line(version.authority)?,
                changed,
                hidden_changes,
                request: reader.request(&version.entries, sight),
            })
        })
        .collect()
}

/// Names of what changed, and how much of it is hidden.
fn changes(reader: &Reader<'_>, before: &Entries, after: &Entries, sight: Sight) -> (Vec<String>, u32) {
    let procedure = &reader.loaded.definition;
    let text =
        |message: String, attribute| reader.loaded.text(reader.language, &message, attribute).to_owned();
    let question = |id: &str| {
        let number = procedure.question(id).map(|q| q.number.clone()).unwrap_or_default();
        format!("{number} {}", text(format!("question-{id}"), "text")).trim().to_owned()
    };
    let may_read = sight == Sight::Everything;
    let mut names = Vec::new();
    let mut hidden: u32 = 0;
    for difference in differences(procedure, before, after, reader.request_day) {
        let name = match difference {
            Difference::Field(field) => {
                shows(sight, field).then(|| text(format!("field-{}", field.id), "label"))
            }
            Difference::Question(id) => Some(question(id)),
            Difference::Comment(id) => may_read.then(|| question(id)),
            Difference::Own(number) => {
                let path = format!("own.{number}");
                let own = after.text(&path).or_else(|| before.text(&path)).map(str::to_owned);
                own.filter(|_| may_read)
            }
        };
        match name {
            Some(name) => names.push(name),
            None => hidden = hidden.saturating_add(1),
        }
    }
    (names, hidden)
}
