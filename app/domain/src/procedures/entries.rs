//! What was typed into a form: paths and texts, valid or not, exactly as a plain HTML form posts them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::Date;

/// Entries of a form by path (`profession`, `holder.birth_date.day`, `a.<question>`). A draft keeps them valid or not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Entries(pub BTreeMap<String, Vec<String>>);

/// Parts that forms set beforehand: they alone say nothing.
pub const SET_BEFOREHAND: [&str; 2] = [".lang", ".currency"];

/// A text without a language is taken for somebody's words only when it is longer than this, in characters.
const A_FEW: usize = 3;

/// Codes in capitals (a region, a kind) are no longer than this, in characters.
const LONGEST_CODE: usize = 6;

/// Controls below this path hold passwords and codes; no field of a definition is called so.
const SECRETS: &str = "_secret.";

/// No single text of a form is longer than this, in bytes; larger ones are cut off before a rule sees them.
pub const MAX_TEXT: usize = 100_000;

impl Entries {
    /// The first text under the path, without surrounding blanks; `None` when nothing but blanks was typed.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).and_then(|all| all.first()).map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    /// Every text under the path, without empty ones.
    pub fn all<'a>(&'a self, path: &str) -> impl Iterator<Item = &'a str> {
        self.0.get(path).into_iter().flatten().map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    /// Whether anything was typed at the path or below it (`path.` ...).
    #[must_use]
    pub fn has_anything_at(&self, path: &str) -> bool {
        self.text(path).is_some()
            || self.below(path).any(|(_, texts)| texts.iter().any(|t| !t.trim().is_empty()))
    }

    /// Everything below a path: `holder` yields `holder.given_name`, ...
    pub fn below<'a>(&'a self, path: &str) -> impl Iterator<Item = (&'a str, &'a [String])> {
        let prefix = format!("{path}.");
        self.0
            .range(prefix.clone()..)
            .take_while(move |(key, _)| key.starts_with(&prefix))
            .map(|(key, texts)| (key.as_str(), texts.as_slice()))
    }

    /// Every text that somebody wrote, with its language where one was chosen beside it. Left out is what forms set or
    /// offer: numbers, codes, ids, paths of pages.
    pub fn written(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let is_field = |path: &str| !path.ends_with(".lang") && !path.starts_with('_') && !path.contains(':');
        self.0.keys().filter(move |path| is_field(path)).flat_map(|path| {
            let language = self.text(&format!("{path}.lang"));
            let is_meant = move |text: &&str| language.is_some() || are_words(text);
            self.all(path).filter(is_meant).map(move |text| (text, language))
        })
    }

    /// Sets one text.
    pub fn set(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), vec![text.into()]);
    }

    /// Sets a day as it is typed.
    pub fn set_day(&mut self, path: &str, day: Date) {
        self.set(format!("{path}.day"), day.day().to_string());
        self.set(format!("{path}.month"), u8::from(day.month()).to_string());
        self.set(format!("{path}.year"), format!("{:04}", day.year()));
    }

    /// Takes over the entries that a posted page carried. A path that the page owns and did not post (an unticked box)
    /// is emptied: `owned` says which paths the page owns.
    pub fn take_over(&mut self, posted: Self, owned: impl Fn(&str) -> bool) {
        self.0.retain(|path, _| !owned(path));
        self.0.extend(posted.0.into_iter().filter(|(path, _)| owned(path)));
    }

    /// Without what no form of ours can send: paths of odd length, more than 100 texts under one path, endless texts.
    #[must_use]
    pub fn cut(self) -> Self {
        let cut = |text: String| match text.char_indices().find(|(at, _)| *at >= MAX_TEXT) {
            Some((at, _)) => text.get(..at).unwrap_or_default().to_owned(),
            None => text,
        };
        Self(
            self.0
                .into_iter()
                .filter(|(path, _)| path.len() <= 200)
                .take(2_000)
                .map(|(path, texts)| (path, texts.into_iter().take(100).map(cut).collect()))
                .collect(),
        )
    }

    /// Without what is never shown again, not even to whoever typed it: passwords and codes.
    #[must_use]
    pub fn without_secrets(mut self) -> Self {
        self.0.retain(|path, _| !path.starts_with(SECRETS));
        self
    }

    /// Whether nothing was typed at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.values().flatten().all(|text| text.trim().is_empty())
    }
}

/// Whether a text looks like somebody's words and not like a code: in doubt it does.
fn are_words(text: &str) -> bool {
    let is_code = |text: &str| {
        let signs = |letter: fn(&u8) -> bool| {
            text.bytes().all(|sign| letter(&sign) || sign.is_ascii_digit() || b"_-.:".contains(&sign))
        };
        signs(u8::is_ascii_lowercase) || (signs(u8::is_ascii_uppercase) && text.len() <= LONGEST_CODE)
    };
    let is_path = text.starts_with('/') && !text.contains(char::is_whitespace);
    text.chars().count() > A_FEW && !is_path && !is_code(text)
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Entries {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut entries = Self::default();
        for (path, text) in pairs {
            entries.0.entry(path.into()).or_default().push(text.into());
        }
        entries
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_are_not_shown_again() {
        let entries: Entries = [("_secret.password", "x"), ("name", "Ana")].into_iter().collect();
        assert_eq!(entries.without_secrets(), [("name", "Ana")].into_iter().collect());
    }

    #[test]
    fn a_box_that_was_unticked_is_emptied_and_other_pages_stay() {
        let mut entries: Entries =
            [("q", "pq_g1"), ("q", "pq_g2"), ("profession", "teacher")].into_iter().collect();
        entries.take_over(Entries::default(), |path| path == "q");
        assert_eq!(entries.all("q").count(), 0);
        assert_eq!(entries.text("profession"), Some("teacher"));
    }

    #[test]
    fn what_somebody_wrote_is_told_from_what_forms_set() {
        let entries: Entries = [
            ("_page", "/exchanges?text=M%C3%BCller"),
            ("a.q", "sim"),
            ("a.q.lang", "pt"),
            ("choice:a.q", "In the name of a choice nobody writes"),
            ("code", "PT11D"),
            ("empty", "  "),
            ("empty.lang", "pt"),
            ("go", "lang:de"),
            ("iban", "PT50000201231234567890154"),
            ("key", "0191d2f0-0000-7000-8000-000000000001"),
            ("note", " Frau M\u{fc}ller anrufen "),
            ("person", "Marta"),
            ("wanted.year", "2027"),
        ]
        .into_iter()
        .collect();
        let written: Vec<_> = entries.written().collect();
        let expected = [
            ("sim", Some("pt")),
            ("PT50000201231234567890154", None),
            ("Frau M\u{fc}ller anrufen", None),
            ("Marta", None),
        ];
        assert_eq!(written, expected);
    }

    #[test]
    fn below_does_not_reach_a_path_with_a_longer_name() {
        let entries: Entries = [("own.1", "a"), ("owner", "b")].into_iter().collect();
        assert_eq!(entries.below("own").count(), 1);
        assert!(entries.has_anything_at("own"));
    }
}
