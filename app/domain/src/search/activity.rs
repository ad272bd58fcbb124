//! Economic activities by which bodies say what they are competent for: NACE Rev. 2 (Regulation (EC) No 1893/2006).

use std::collections::BTreeMap;

use serde::Deserialize;

/// The classification; the shape of `nace_rev2.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Activities {
    /// From code (`85.31`) to activity.
    pub codes: BTreeMap<String, Activity>,
}

/// An activity with its labels.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Activity {
    /// From language to label. The classification knows neither Irish nor Icelandic.
    pub text: BTreeMap<String, String>,
}

impl Activities {
    /// What an activity is called in a language with its code before it, in English where nothing is said in that language;
    /// none for a code that there is not.
    pub fn name(&self, code: &str, language: &str) -> Option<String> {
        let labels = &self.codes.get(code)?.text;
        let label = labels.get(language).or_else(|| labels.get("en"))?;
        Some(format!("{code} {label}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_is_named_in_the_language_of_the_reader_else_in_english() {
        let labels = [("en", "Education"), ("nb", "Undervisning")];
        let text = labels.map(|(language, label)| (language.to_owned(), label.to_owned())).into();
        let activities = Activities { codes: [("85".to_owned(), Activity { text })].into() };
        for (language, name) in [("nb", "85 Undervisning"), ("en", "85 Education"), ("ga", "85 Education")] {
            assert_eq!(activities.name("85", language).as_deref(), Some(name));
        }
        assert_eq!(activities.name("99", "en"), None);
    }
}
