//! Names of all countries. The browser's texts hold those of the European Economic Area only, so the names travel with
//! a page that needs them; a page that the browser builds itself asks the browser, which knows them in every language.

use domain::country::Country;
use domain::procedures::fields::COUNTRIES;
use leptos::prelude::*;
use std::sync::Arc;

/// Codes and names, in the order of the names.
#[derive(Clone)]
struct CountryNames(Arc<Vec<(String, String)>>);

/// Makes the names known to all fields below, so that they stand in the page once.
pub fn provide_country_names() {
    provide_context(CountryNames(Arc::new(SharedValue::new(sorted).into_inner())));
}

/// Codes and names of all countries, in the order of the names.
pub fn country_names() -> Vec<(String, String)> {
    match use_context::<CountryNames>() {
        Some(CountryNames(names)) => names.to_vec(),
        None => sorted(),
    }
}

/// The name of one country; it travels with the page where the browser's texts do not hold it.
pub fn country_name(country: Country) -> String {
    if country.is_eea() {
        return crate::i18n::tr_dynamic_attr(&format!("country-{country}"), None);
    }
    match use_context::<CountryNames>() {
        Some(CountryNames(names)) => names
            .iter()
            .find(|(code, _)| code == country.code())
            .map_or_else(|| name_of(country.code()), |(_, name)| name.clone()),
        None => name_of(country.code()),
    }
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

#[cfg(feature = "ssr")]
fn name_of(code: &str) -> String {
    crate::i18n::tr_dynamic_attr(&format!("country-{code}"), None)
}

/// The browser's own name of the country; the code where it has none.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
fn name_of(code: &str) -> String {
    use wasm_bindgen::{JsCast, JsValue};
    let named = || -> Option<String> {
        let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &JsValue::from_str(name)).ok();
        let intl = get(&js_sys::global(), "Intl")?;
        let make: js_sys::Function = get(&intl, "DisplayNames")?.dyn_into().ok()?;
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &JsValue::from_str("type"), &JsValue::from_str("region")).ok()?;
        let language = JsValue::from_str(crate::i18n::current().code());
        let names = js_sys::Reflect::construct(&make, &js_sys::Array::of2(&language, &options)).ok()?;
        let of: js_sys::Function = get(&names, "of")?.dyn_into().ok()?;
        of.call1(&names, &JsValue::from_str(code)).ok()?.as_string()
    };
    named().unwrap_or_else(|| code.to_owned())
}

#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
fn name_of(code: &str) -> String {
    code.to_owned()
}
