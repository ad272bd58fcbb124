//! The form of the search: sent by GET, so that its address can be kept and shared.

use crate::i18n::tr_dynamic_attr;
use crate::search::pages::search_page::FIELD;
use crate::ui::filters::{FilterSelect, FilterWords};
use crate::{t, t_attr};
use domain::country::{Country, EEA};
use domain::exchanges::view::{Coded, SearchField, SearchQuery};
use leptos::prelude::*;

/// The form. The fields of a procedure appear once it is chosen.
#[component]
pub fn SearchForm(
    /// What is asked now.
    query: SearchQuery,
    /// Procedures to choose from.
    procedures: Vec<Coded>,
    /// Searchable fields of the chosen procedure.
    fields: Vec<SearchField>,
) -> impl IntoView {
    let countries: Vec<Coded> = EEA
        .iter()
        .filter_map(|code| Country::parse(code))
        .map(|country| Coded {
            text: tr_dynamic_attr(&format!("country-{}", country.code()), None),
            code: country.shown().to_owned(),
        })
        .collect();
    let is_unchosen = query.procedure.is_empty();
    let typed = query.fields.clone();
    let inputs = fields
        .into_iter()
        .map(|field| {
            let value = typed.get(&field.id).cloned().unwrap_or_default();
            let name = format!("{FIELD}{}", field.id);
            if field.choices.is_empty() {
                view! { <FilterWords id=format!("search-{name}") name=name label=field.label value=value/> }.into_any()
            } else {
                view! { <FilterSelect id=format!("search-{name}") name=name label=field.label chosen=value choices=field.choices/> }.into_any()
            }
        })
        .collect_view();
    view! {
        <form class="filters" method="get" action="/requests/search" role="search" aria-label=t_attr!("find-act")>
            <div class="filters__row">
                <FilterWords id="search-text" name="text" label=t!("filter-text") value=query.text/>
                <FilterSelect id="search-procedure" name="procedure" label=t!("search-procedure") chosen=query.procedure
                    choices=procedures/>
                <FilterSelect id="search-country" name="country" label=t!("filter-country") chosen=query.country choices=countries/>
                {inputs}
                <button class="button button--primary">{t!("find-act")}</button>
            </div>
            {is_unchosen.then(|| view! { <p class="field__help">{t!("search-fields-lead")}</p> })}
        </form>
    }
}
