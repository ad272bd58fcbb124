//! A field that is there only if something else was answered in a certain way.

use domain::procedures::Entries;
use domain::procedures::condition::{Condition, Day};
use domain::procedures::definition::FieldKind;
use domain::procedures::entries::SET_BEFOREHAND;
use domain::procedures::fields::{self, Value};
use leptos::prelude::*;
use std::sync::Arc;

use crate::t;

/// Always in the page, so that it can be filled without script; then a line says when it applies. With script
/// [`Folding`] folds it away while the condition does not hold. What was typed stays in it.
///
/// The class `when--off` tells the style what the server knew of the condition.
#[component]
pub fn Conditional(
    /// The condition; its names are paths.
    condition: Condition,
    /// What was typed when the page was made.
    entries: Arc<Entries>,
    /// The field.
    children: Children,
) -> impl IntoView {
    let is_on = condition.holds(&|path| typed(&entries, path));
    view! {
        <div class=if is_on { "when" } else { "when when--off" } data-when=serde_json::to_string(&condition).ok()>
            <p class="field__help when__hint">{t!("fields-only-if")}</p>
            {children()}
        </div>
    }
    .into_any()
}

/// Folds the conditional fields of the page as their forms are filled in; one for the whole page.
#[island]
pub fn Folding() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::watch();
}

/// What a condition sees at a path: the date that stands there in parts, else what was typed at it and below it.
fn typed(entries: &Entries, path: &str) -> Vec<String> {
    if let Some(Value::Date(date)) = fields::read(FieldKind::Date, path, entries) {
        return vec![Day::write(date)];
    }
    let own = entries.all(path).map(str::to_owned);
    let below = entries
        .below(path)
        .filter(|(part, _)| !SET_BEFOREHAND.iter().any(|set| part.ends_with(set)))
        .flat_map(|(_, texts)| texts.iter().map(|text| text.trim().to_owned()))
        .filter(|text| !text.is_empty());
    own.chain(below).collect()
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::typed;
    use crate::fields::path_of;
    use domain::procedures::Entries;
    use domain::procedures::condition::Condition;
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

    /// Folds now, and after every change in a form. The order of the page is kept: a later field may depend on an
    /// earlier one, and a hidden field counts as empty.
    pub fn watch() {
        Effect::new(move |_| {
            let found = document().query_selector_all("[data-when]");
            let Ok(found) = found else { return };
            let fields: Vec<(HtmlElement, Condition)> = (0..found.length())
                .filter_map(|at| found.item(at)?.dyn_into::<HtmlElement>().ok())
                .filter_map(|element| {
                    let condition = serde_json::from_str(&element.get_attribute("data-when")?).ok()?;
                    Some((element, condition))
                })
                .collect();
            if fields.is_empty() {
                return;
            }
            let fold_all = move || fold_each(&fields);
            fold_all();
            let after_change = fold_all.clone();
            drop(window_event_listener(ev::input, move |_| fold_all()));
            drop(window_event_listener(ev::change, move |_| after_change()));
        });
    }

    fn form_of(element: &HtmlElement) -> Option<Element> {
        element.closest("form").ok().flatten()
    }

    /// Shows or hides the elements, one after the other and not by signals: a later field may depend on an earlier one,
    /// and a hidden field counts as empty. What a form holds is read again only after one of its fields was folded.
    fn fold_each(fields: &[(HtmlElement, Condition)]) {
        let mut read: Option<(Element, Entries)> = None;
        for (element, condition) in fields {
            let Some(form) = form_of(element) else { continue };
            let entries = match read.take() {
                Some((known, entries)) if known == form => entries,
                _ => shown_entries(&form),
            };
            let is_on = condition.holds(&|path| typed(&entries, path));
            if !fold(element, is_on) {
                read = Some((form, entries));
            }
        }
    }

    /// Shows or hides the element; answers whether that changed anything.
    fn fold(element: &HtmlElement, is_on: bool) -> bool {
        let is_changed = element.hidden() == is_on;
        element.set_hidden(!is_on);
        element.set_class_name("when");
        if let Ok(Some(hint)) = element.query_selector(":scope > .when__hint")
            && let Ok(hint) = hint.dyn_into::<HtmlElement>()
        {
            hint.set_hidden(true);
        }
        is_changed
    }

    /// What stands in the controls of the form as it would be posted, without those that are hidden.
    fn shown_entries(form: &Element) -> Entries {
        let mut entries = Entries::default();
        let controls = form.get_elements_by_tag_name("*");
        for control in (0..controls.length()).filter_map(|at| controls.item(at)) {
            let Some(name) = control.get_attribute("name") else { continue };
            let Some(path) = path_of(&name) else { continue };
            if control.closest(".when[hidden]").ok().flatten().is_none()
                && let Some(text) = value_of(&control)
            {
                entries.0.entry(path.to_owned()).or_default().push(text);
            }
        }
        entries
    }

    /// The text of a control as it would be posted; none for a radio button or a box that is not chosen.
    fn value_of(control: &Element) -> Option<String> {
        let text = if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            let is_choice = matches!(input.type_().as_str(), "radio" | "checkbox");
            (!is_choice || input.checked()).then(|| input.value())?
        } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            select.value()
        } else {
            control.dyn_ref::<HtmlTextAreaElement>()?.value()
        };
        Some(text.trim().to_owned())
    }
}
