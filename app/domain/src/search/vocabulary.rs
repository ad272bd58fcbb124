//! What words mean across languages: kinds of body, names of countries, and places with their exonyms.

use std::collections::BTreeMap;

use serde::Deserialize;

pub use super::activity::{Activities, Activity};
pub use super::competence::{Competence, competences};

/// The words that lead to authorities besides their own names.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The kinds of body.
    pub kinds: KindLabels,
    /// The states.
    pub countries: CountryNames,
    /// Towns, capitals and regions with their names in other languages.
    pub places: Vec<Place>,
    /// Words for professions, documents and procedures.
    pub competences: Vec<Competence>,
    /// The economic activities.
    pub activities: Activities,
}

impl Vocabulary {
    /// What a kind of body is called in a language, without what stands in brackets.
    pub fn kind_name(&self, kind: &str, language: &str) -> Option<&str> {
        let label = self.kinds.types.get(kind)?.get(language)?;
        label.split(" (").next()
    }

    /// What a state is called in a language.
    pub fn country_name(&self, country: &str, language: &str) -> Option<&str> {
        self.countries.names.get(country)?.get(language).map(String::as_str)
    }

    /// What a competence is called in a language.
    pub fn competence_name(&self, code: &str, language: &str) -> Option<&str> {
        let competence = self.competences.iter().find(|competence| competence.code == code)?;
        competence.names.get(language).map(String::as_str)
    }
}

/// Labels of the kinds of body; the shape of `authority_type_labels_27.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct KindLabels {
    /// From kind (`chamber.medical`) to language to label.
    pub types: BTreeMap<String, BTreeMap<String, String>>,
}

/// Names of the states; the shape of `country_names.json`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct CountryNames {
    /// From country to language to name.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// From country to further names in use.
    #[serde(default)]
    pub also: BTreeMap<String, Vec<String>>,
}

/// A place and the names it goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Two letters.
    pub country: String,
    /// Whether national bodies are likely to sit there.
    pub is_capital: bool,
    /// Its names, its own first.
    pub names: Vec<String>,
    /// The region in which it lies, by the first of that region's names.
    pub within: Option<String>,
}

/// Reads `place_exonyms.tsv`: country, kind (`town`, `capital`, `region`), names parted by `|`, the
/// region in which it lies, with a heading. Lines that have no three columns are left out.
pub fn places(table: &str) -> Vec<Place> {
    let rows = table.lines().skip(1).filter_map(|line| {
        let mut cells = line.split('\t');
        let (country, kind, names) = (cells.next()?, cells.next()?, cells.next()?);
        let names = names.split('|').map(str::to_owned).collect();
        let within = cells.next().filter(|region| !region.is_empty()).map(str::to_owned);
        Some(Place { country: country.to_owned(), is_capital: kind == "capital", names, within })
    });
    rows.collect()
}

/// Words that stand in front of a name of a country in Irish and Maltese.
pub(super) fn without_article(folded: &str) -> &str {
    const ARTICLES: [&str; 10] = ["an ", "il ", "l ", "in ", "ir ", "id ", "is ", "it ", "iz ", "ic "];
    ARTICLES.iter().find_map(|article| folded.strip_prefix(article)).unwrap_or(folded)
}

/// Articles, prepositions and conjunctions of the 26 languages, folded. They weigh little: every tenth
/// name has one.
pub fn is_filler(folded: &str) -> bool {
    folded.chars().count() == 1 || FILLERS.binary_search(&folded).is_ok()
}

const FILLERS: [&str; 171] = [
    "aan", "ag", "ai", "al", "ale", "als", "am", "an", "and", "ar", "as", "au", "aux", "av", "avec", "az",
    "bij", "cel", "chez", "con", "cu", "da", "dans", "das", "de", "degli", "dei", "del", "dell", "della",
    "delle", "dello", "dem", "den", "der", "des", "det", "di", "die", "din", "dla", "do", "dos", "du", "ed",
    "een", "egy", "ei", "ein", "eine", "el", "em", "en", "es", "et", "eta", "fi", "for", "fra", "fun", "fur",
    "fyrir", "gha", "het", "hos", "il", "im", "in", "ir", "is", "ja", "ke", "ku", "la", "las", "le", "les",
    "li", "lo", "los", "med", "met", "mit", "na", "naar", "nam", "nan", "nas", "no", "nos", "nuo", "ob",
    "och", "od", "of", "og", "om", "op", "oraz", "os", "par", "para", "pe", "pentru", "per", "po", "por",
    "pour", "pri", "prin", "pro", "przy", "sa", "sal", "si", "sous", "su", "sur", "ta", "tal", "tan", "tat",
    "te", "the", "til", "till", "uit", "um", "uma", "un", "und", "une", "uz", "van", "ve", "ved", "vid",
    "við", "vo", "von", "voor", "vu", "za", "ze", "zu", "zum", "zur", "για", "και", "οι", "στα", "στη",
    "στην", "στο", "στον", "τα", "τη", "την", "τησ", "το", "τον", "του", "των", "във", "до", "за", "на",
    "от", "по", "при", "със",
];
