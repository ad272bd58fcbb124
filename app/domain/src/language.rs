//! The languages in which people read the system and write in it.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One of the 26 languages, named by its ISO 639-1 code (Norwegian Bokmål: `nb`).
///
/// 24 are the official languages of the institutions of the Union (Regulation No 1 of 1958, Article 1, as last
/// amended for Croatian by Regulation (EU) No 517/2013). Icelandic and Norwegian Bokmål are added for the
/// authorities of the EEA states. Each variant is its code; what it is called stands in [`Language::endonym`].
/// The order is that of the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Bg,
    Cs,
    Da,
    De,
    El,
    En,
    Es,
    Et,
    Fi,
    Fr,
    Ga,
    Hr,
    Hu,
    Is,
    It,
    Lt,
    Lv,
    Mt,
    Nb,
    Nl,
    Pl,
    Pt,
    Ro,
    Sk,
    Sl,
    Sv,
}

impl Language {
    /// All languages, in the order of their codes.
    pub const ALL: [Self; 26] = [
        Self::Bg,
        Self::Cs,
        Self::Da,
        Self::De,
        Self::El,
        Self::En,
        Self::Es,
        Self::Et,
        Self::Fi,
        Self::Fr,
        Self::Ga,
        Self::Hr,
        Self::Hu,
        Self::Is,
        Self::It,
        Self::Lt,
        Self::Lv,
        Self::Mt,
        Self::Nb,
        Self::Nl,
        Self::Pl,
        Self::Pt,
        Self::Ro,
        Self::Sk,
        Self::Sl,
        Self::Sv,
    ];

    /// The code: two small letters, as in `lang` attributes, addresses, folder names and the store.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.code_and_endonym().0
    }

    /// The language's name in itself, as Unicode CLDR 48 writes it: what a person looks for who cannot read
    /// the language on the screen.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        self.code_and_endonym().1
    }

    /// The language with exactly this code; `None` for anything else. What browsers send is looser:
    /// that is negotiated by the interface.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    const fn code_and_endonym(self) -> (&'static str, &'static str) {
        match self {
            Self::Bg => ("bg", "български"),
            Self::Cs => ("cs", "čeština"),
            Self::Da => ("da", "dansk"),
            Self::De => ("de", "Deutsch"),
            Self::El => ("el", "Ελληνικά"),
            Self::En => ("en", "English"),
            Self::Es => ("es", "español"),
            Self::Et => ("et", "eesti"),
            Self::Fi => ("fi", "suomi"),
            Self::Fr => ("fr", "français"),
            Self::Ga => ("ga", "Gaeilge"),
            Self::Hr => ("hr", "hrvatski"),
            Self::Hu => ("hu", "magyar"),
            Self::Is => ("is", "íslenska"),
            Self::It => ("it", "italiano"),
            Self::Lt => ("lt", "lietuvių"),
            Self::Lv => ("lv", "latviešu"),
            Self::Mt => ("mt", "Malti"),
            Self::Nb => ("nb", "norsk bokmål"),
            Self::Nl => ("nl", "Nederlands"),
            Self::Pl => ("pl", "polski"),
            Self::Pt => ("pt", "português"),
            Self::Ro => ("ro", "română"),
            Self::Sk => ("sk", "slovenčina"),
            Self::Sl => ("sl", "slovenščina"),
            Self::Sv => ("sv", "svenska"),
        }
    }
}

/// Writes the code.
impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn there_are_26_languages_in_the_order_of_their_codes() {
        assert!(Language::ALL.windows(2).all(|pair| pair[0] < pair[1] && pair[0].code() < pair[1].code()));
    }

    #[test]
    fn a_language_is_found_by_its_exact_code_only() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
        }
        for code in ["", "no", "nn", "PT", "pt-PT", "xx"] {
            assert_eq!(Language::parse(code), None, "{code}");
        }
    }

    #[test]
    fn a_language_travels_as_its_code() {
        for language in Language::ALL {
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(json, format!("\"{language}\""));
            assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
        }
    }

    #[test]
    fn a_language_names_itself() {
        assert_eq!(Language::Pt.endonym(), "português");
        assert_eq!(Language::El.endonym(), "Ελληνικά");
    }
}
