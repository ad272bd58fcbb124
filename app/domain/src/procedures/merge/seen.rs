//! What a page showed when it was made, without the texts: enough to see what was changed since.

use crate::procedures::Entries;
use std::collections::BTreeMap;
use std::fmt;

/// Name of the control that carries it.
pub const SEEN: &str = "seen";

/// Begins every one, also that of an empty page.
const VERSION: &str = "v1";

/// A sum of the texts at each path. It says nothing to who does not know the texts, and is trusted with nothing but the
/// choice that is made beforehand for its own author.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen(BTreeMap<String, String>);

impl Seen {
    /// Of a page with these entries.
    #[must_use]
    pub fn of(entries: &Entries) -> Self {
        Self(solid(entries).into_iter().map(|(path, texts)| (path, sum(&texts))).collect())
    }

    /// Reads what a page posted; nothing for what is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(':');
        if words.next() != Some(VERSION) {
            return None;
        }
        let mut sums = BTreeMap::new();
        while let (Some(path), Some(sum)) = (words.next(), words.next()) {
            sums.insert(path.to_owned(), sum.to_owned());
        }
        Some(Self(sums))
    }

    /// Whether these texts stood at the path.
    pub(super) fn has(&self, path: &str, texts: Option<&Vec<String>>) -> bool {
        self.0.get(path).cloned() == texts.map(|texts| sum(texts))
    }

    /// The paths at which something stood.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(VERSION)?;
        self.0.iter().try_for_each(|(path, sum)| write!(f, ":{path}:{sum}"))
    }
}

/// What is really there, as it compares: without blanks, with one kind of line end, and without what forms set
/// beforehand where nothing else is there.
pub fn solid(entries: &Entries) -> BTreeMap<String, Vec<String>> {
    let says = |path: &str| entries.all(path).next().is_some();
    let counts = |path: &str| match path.rsplit_once('.') {
        Some((text, "lang")) => says(text),
        Some((amount, "currency")) => {
            entries.below(amount).any(|(part, _)| !part.ends_with(".currency") && says(part))
        }
        _ => true,
    };
    let texts = |path: &str| entries.all(path).map(|text| text.replace("\r\n", "\n")).collect::<Vec<_>>();
    let paths = entries.0.keys().filter(|path| counts(path));
    paths.map(|path| (path.clone(), texts(path))).filter(|(_, texts)| !texts.is_empty()).collect()
}

/// FNV-1a over the texts, with a sign between them that stands in none.
fn sum(texts: &[String]) -> String {
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    let sum = bytes
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{sum:016x}")
}
