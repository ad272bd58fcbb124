//! Two people filled in the same page at once: what differs, and what becomes of it.
//!
//! A page carries what it showed ([`Seen`]). Who saves it second finds a [`Screen`]: field by field what was typed and
//! what was saved meanwhile. It is posted whole, so that nothing that was typed hangs on what the server still holds.

mod seen;
#[cfg(test)]
mod tests;

pub use seen::{SEEN, Seen};

use super::Entries;
use super::entries::SET_BEFOREHAND;
use seen::solid;
use std::collections::BTreeSet;

/// Before the path of a field for which a version is to be chosen. No field of a definition is named like this.
const CHOICE: &str = "choice:";
/// Before the path of what was saved meanwhile.
const THEIRS: &str = "theirs:";

/// One of the two versions of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// What the person typed who saves.
    Mine,
    /// What was saved meanwhile.
    Theirs,
}

impl Version {
    /// The word in forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Theirs => "theirs",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Mine, Self::Theirs].into_iter().find(|version| version.code() == text)
    }
}

/// Who changed a field since the page was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedBy {
    /// Only who saves now.
    Me,
    /// Only who saved meanwhile.
    Them,
    /// Both, or nobody knows.
    Both,
}

/// A field whose versions differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Path of the field.
    pub field: String,
    /// Who changed it.
    pub by: ChangedBy,
}

/// Path of the choice of a version.
#[must_use]
pub fn choice_path(field: &str) -> String {
    format!("{CHOICE}{field}")
}

/// Path at which the page posts what was saved meanwhile.
#[must_use]
pub fn theirs_path(path: &str) -> String {
    format!("{THEIRS}{path}")
}

/// Whether a problem is that no version was chosen.
#[must_use]
pub fn is_choice(path: &str) -> bool {
    path.starts_with(CHOICE)
}

/// The fields whose versions differ, in the order of `fields`; paths of no field follow, each for itself. A field has
/// the entries at its path and below it, except those of a field that lies below it. What forms set beforehand (a
/// language, a currency) makes no difference while nothing else is there.
#[must_use]
pub fn differences(
    fields: &[String],
    mine: &Entries,
    theirs: &Entries,
    seen: Option<&Seen>,
) -> Vec<Difference> {
    let (own, other) = (solid(mine), solid(theirs));
    let paths: BTreeSet<&String> = own.keys().chain(other.keys()).collect();
    let differing = paths.iter().filter(|path| own.get(**path) != other.get(**path));
    let names: BTreeSet<&str> = differing.map(|path| field_of(fields, path)).collect();
    let known = fields.iter().map(String::as_str).filter(|field| names.contains(field));
    let rest = names.iter().copied().filter(|name| fields.iter().all(|field| field != name));
    let by = |name: &str| {
        let Some(seen) = seen else { return ChangedBy::Both };
        let paths: BTreeSet<&str> = paths.iter().map(|path| path.as_str()).chain(seen.paths()).collect();
        let (mut is_mine, mut is_theirs) = (false, false);
        for path in paths.into_iter().filter(|path| field_of(fields, path) == name) {
            is_mine |= !seen.has(path, own.get(path));
            is_theirs |= !seen.has(path, other.get(path));
        }
        match (is_mine, is_theirs) {
            (true, false) => ChangedBy::Me,
            (false, true) => ChangedBy::Them,
            _ => ChangedBy::Both,
        }
    };
    known.chain(rest).map(|name| Difference { field: name.to_owned(), by: by(name) }).collect()
}

/// Of each field the chosen version, whole.
#[must_use]
pub fn merged(
    fields: &[String],
    mine: &Entries,
    theirs: &Entries,
    chosen: impl Fn(&str) -> Version,
) -> Entries {
    let of = |entries: &Entries, version: Version| -> Vec<(String, Vec<String>)> {
        let is_chosen = |path: &str| chosen(field_of(fields, path)) == version;
        let all = entries.0.iter().filter(|(path, _)| is_chosen(path));
        all.map(|(path, texts)| (path.clone(), texts.clone())).collect()
    };
    Entries(of(mine, Version::Mine).into_iter().chain(of(theirs, Version::Theirs)).collect())
}

/// What a posted screen makes of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved {
    /// Each field in its chosen version; the own one where none is chosen.
    pub entries: Entries,
    /// Paths of the fields for which no version was chosen.
    pub unchosen: Vec<String>,
}

/// Reads a posted screen; nothing where a page was posted that is none.
#[must_use]
pub fn resolved(posted: &Entries) -> Option<Resolved> {
    let fields: Vec<String> =
        posted.0.keys().filter_map(|path| path.strip_prefix(CHOICE)).map(str::to_owned).collect();
    if fields.is_empty() {
        return None;
    }
    let (mine, theirs) = versions(posted);
    let unchosen = fields.iter().filter(|field| choice(posted, field).is_none()).cloned().collect();
    let chosen = |field: &str| choice(posted, field).unwrap_or(Version::Mine);
    Some(Resolved { entries: merged(&fields, &mine, &theirs, chosen), unchosen })
}

/// A field of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its path.
    pub field: String,
    /// What is chosen: the own version where nobody else changed the field.
    pub chosen: Option<Version>,
}

/// What the second of two people is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// The page as it would be saved with the own version of every open field.
    pub mine: Entries,
    /// The fields to choose for.
    pub open: Vec<Open>,
    /// Fields that only the others changed: their version is taken over.
    pub taken: Vec<String>,
    /// Every other field that holds something.
    pub settled: Vec<String>,
}

impl Screen {
    /// What the screen posts without showing it: what is settled, and what the others saved of the open fields.
    #[must_use]
    pub fn carried(&self, fields: &[String], theirs: &Entries) -> Entries {
        let is_open = |path: &str| self.is_open(field_of(fields, path));
        let settled = self.mine.0.iter().filter(|(path, _)| !is_open(path));
        let other = theirs.0.iter().filter(|(path, _)| is_open(path));
        let other = other.map(|(path, texts)| (theirs_path(path), texts.clone()));
        let choices = self.settled.iter();
        let choices = choices.map(|field| (choice_path(field), vec![Version::Mine.code().to_owned()]));
        let settled = settled.map(|(path, texts)| (path.clone(), texts.clone()));
        Entries(settled.chain(other).chain(choices).collect())
    }

    fn is_open(&self, field: &str) -> bool {
        self.open.iter().any(|open| open.field == field)
    }
}

/// Compares a page that came too late, or a screen that was posted, with what is saved now. `fields` are those of the
/// page; paths that are neither theirs nor below a section are left alone. `is_same` says that nothing was saved since
/// the screen was made: then it comes back as it was, because a choice is missing. Nothing where nothing differs.
#[must_use]
pub fn screen(fields: &[String], posted: &Entries, theirs: &Entries, is_same: bool) -> Option<Screen> {
    let before = resolved(posted);
    let is_again = is_same && before.is_some();
    let unchosen = before.as_ref().map(|before| before.unchosen.clone()).unwrap_or_default();
    let typed = match before {
        Some(before) if !is_again => before.entries,
        _ => versions(posted).0,
    };
    let mine = own(fields, &typed, theirs);
    let seen = if is_again { None } else { posted.text(SEEN).and_then(Seen::parse) };
    let (mut open, mut taken) = (Vec::new(), Vec::new());
    for Difference { field, by } in differences(fields, &mine, theirs, seen.as_ref()) {
        let chosen = match by {
            ChangedBy::Them => {
                taken.push(field);
                continue;
            }
            ChangedBy::Me if !unchosen.contains(&field) => Some(Version::Mine),
            _ if is_again => choice(posted, &field),
            _ => None,
        };
        open.push(Open { field, chosen });
    }
    if open.is_empty() && taken.is_empty() {
        return None;
    }
    let is_open = |name: &str| open.iter().any(|one| one.field == name);
    let version = |name: &str| if is_open(name) { Version::Mine } else { Version::Theirs };
    let mine = merged(fields, &mine, theirs, version);
    let names: BTreeSet<&str> = mine.0.keys().map(|path| field_of(fields, path)).collect();
    let settled = names.into_iter().filter(|name| !is_open(name)).map(str::to_owned).collect();
    Some(Screen { mine, open, taken, settled })
}

/// Whether a page that was posted says what is saved.
#[must_use]
pub fn is_saved(fields: &[String], posted: &Entries, saved: &Entries) -> bool {
    let typed = match resolved(posted) {
        Some(resolved) => resolved.entries,
        None => posted.clone(),
    };
    differences(fields, &own(fields, &typed, saved), saved, None).is_empty()
}

/// What was typed into the fields of the page, or into a turn that is no longer there; all else as it is saved.
fn own(fields: &[String], typed: &Entries, saved: &Entries) -> Entries {
    let is_field = |path: &str| fields.iter().any(|field| field == field_of(fields, path));
    let is_below = |path: &str| path.contains('.') && !path.contains(':') && !path.starts_with('_');
    let kept = typed.0.iter().filter(|(path, _)| is_field(path) || is_below(path));
    let is_kept = |path: &str| is_field(path) || (is_below(path) && typed.0.contains_key(path));
    let rest = saved.0.iter().filter(|(path, _)| !is_kept(path));
    Entries(kept.chain(rest).map(|(path, texts)| (path.clone(), texts.clone())).collect())
}

/// The two versions in a posted screen; what was seen belongs to neither.
fn versions(posted: &Entries) -> (Entries, Entries) {
    let (mut mine, mut theirs) = (Entries::default(), Entries::default());
    let is_text = |path: &str| !is_choice(path) && path != SEEN;
    for (path, texts) in posted.0.iter().filter(|(path, _)| is_text(path)) {
        match path.strip_prefix(THEIRS) {
            Some(path) => theirs.0.insert(path.to_owned(), texts.clone()),
            None => mine.0.insert(path.clone(), texts.clone()),
        };
    }
    (mine, theirs)
}

fn choice(posted: &Entries, field: &str) -> Option<Version> {
    posted.all(&choice_path(field)).find_map(Version::parse)
}

/// The field to which a path belongs: the nearest one above it, else the path itself.
fn field_of<'a>(fields: &'a [String], path: &'a str) -> &'a str {
    let holds =
        |field: &str| path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let nearest =
        fields.iter().map(String::as_str).filter(|field| holds(field)).max_by_key(|field| field.len());
    nearest.unwrap_or_else(|| SET_BEFOREHAND.iter().find_map(|set| path.strip_suffix(set)).unwrap_or(path))
}
