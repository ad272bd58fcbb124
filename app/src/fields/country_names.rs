//! Names of all countries in the language of the page, sorted once for all fields of a page.

use domain::country::Country;
use domain::procedures::fields::COUNTRIES;
use leptos::prelude::*;
use std::sync::Arc;

/// Codes and names, in the order of the names.
#[derive(Clone)]
struct CountryNames(Arc<Vec<(String, String)>>);

/// Makes the names known to all fields below.
pub fn provide_country_names() {
    provide_context(CountryNames(Arc::new(sorted())));
}

/// Codes and names of all countries, in the order of the names.
pub fn country_names() -> Vec<(String, String)> {
    use_context::<CountryNames>().map_or_else(sorted, |CountryNames(names)| names.to_vec())
}

/// The name of one country.
pub fn country_name(country: Country) -> String {
    name_of(country.code())
}

/// Sorted as people look for them: without accents and case. Greek and Cyrillic names keep the order of their letters.
fn sorted() -> Vec<(String, String)> {
    let mut names: Vec<(String, String, String)> = COUNTRIES
        .into_iter()
        .map(|code| {
            let name = name_of(code);
            (domain::search::fold::fold(&name), code.to_owned(), name)
        })
        .collect();
    names.sort();
    names.into_iter().map(|(_, code, name)| (code, name)).collect()
}

fn name_of(code: &str) -> String {
    crate::i18n::tr_dynamic_attr(&format!("country-{code}"), None)
}
