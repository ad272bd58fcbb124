//! The reply phrases of the authority beside the answers: to copy, and with the program to put in where one writes.

use crate::t;
use crate::ui::text_area::TextArea;
use domain::casework::Phrase;
use leptos::prelude::*;

/// The phrases; a link to their page where there is none yet.
#[component]
pub fn PhraseList(
    /// The phrases of the own authority.
    phrases: Vec<Phrase>,
) -> impl IntoView {
    view! {
        <details class="disclosure phrases" id="phrases">
            <summary class="disclosure__summary">{t!("phrases-title")}</summary>
            <div class="disclosure__body">
                <p>{t!("phrases-use")} " " <a href="/phrases">{t!("phrases-title")}</a></p>
                {phrases.into_iter().map(|phrase| view! { <OnePhrase phrase=phrase/> }).collect_view()}
            </div>
        </details>
    }
}

#[component]
fn OnePhrase(phrase: Phrase) -> impl IntoView {
    let id = format!("phrase-{}", phrase.id);
    let language = phrase.language.code();
    view! {
        <div class="phrases__one">
            <label class="field__label" for=id.clone() lang=language>{phrase.title.clone()}</label>
            <TextArea id=id.clone() name="" value=phrase.text is_read_only=true lang=language/>
            <PutIn from=id title=phrase.title/>
        </div>
    }
}

/// Puts the text of a control in where the person wrote last: into the last text of several lines that had the focus,
/// else into the first that is shown.
#[island]
fn PutIn(
    /// Id of the control with the text.
    from: String,
    /// What the phrase is called.
    title: String,
) -> impl IntoView {
    let is_awake = RwSignal::new(false);
    let is_done = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::watch(is_awake);
    let put = move |_: leptos::ev::MouseEvent| {
        #[cfg(feature = "hydrate")]
        is_done.set(browser::put_in(&from));
        #[cfg(not(feature = "hydrate"))]
        let _ = &from;
    };
    view! {
        {move || is_awake.get().then(|| {
            let (put, title) = (put.clone(), title.clone());
            view! {
                <button class="button button--small" type="button" on:click=put>{t!("phrases-put-in", name = title)}</button>
            }
        })}
        <span role="status">{move || is_done.get().then(|| t!("phrases-done"))}</span>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{Event, HtmlTextAreaElement};

    /// The mark of the control that had the focus last.
    const LAST: &str = "data-last";

    fn answers(selector: &str) -> Option<HtmlTextAreaElement> {
        document().query_selector(&format!("#reply-form textarea{selector}")).ok().flatten()?.dyn_into().ok()
    }

    fn first_shown() -> Option<HtmlTextAreaElement> {
        let all = document().query_selector_all("#reply-form textarea").ok()?;
        (0..all.length())
            .filter_map(|at| all.item(at)?.dyn_into::<HtmlTextAreaElement>().ok())
            .find(|text| text.offset_parent().is_some())
    }

    pub fn watch(is_awake: RwSignal<bool>) {
        Effect::new(move |_| {
            is_awake.set(true);
            let heard = window_event_listener(ev::focusin, |event| {
                let text = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
                let Some(text) = text.filter(|text| !text.read_only()) else { return };
                if let Some(before) = answers(&format!("[{LAST}]")) {
                    let _ = before.remove_attribute(LAST);
                }
                let _ = text.set_attribute(LAST, "");
            });
            on_cleanup(move || heard.remove());
        });
    }

    /// Whether there was a place for it.
    pub fn put_in(from: &str) -> bool {
        let phrase = document().get_element_by_id(from);
        let phrase = phrase.and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
        let place = answers(&format!("[{LAST}]")).or_else(first_shown);
        let (Some(phrase), Some(place)) = (phrase, place) else { return false };
        let text = phrase.value();
        let end = u32::try_from(place.value().encode_utf16().count()).unwrap_or_default();
        let at = |position: Result<Option<u32>, _>| position.ok().flatten().unwrap_or(end);
        let (start, stop) = (at(place.selection_start()), at(place.selection_end()));
        let units: Vec<u16> = place.value().encode_utf16().collect();
        let cut = |position: u32| usize::try_from(position).unwrap_or(units.len()).min(units.len());
        let (before, after) = (units.get(..cut(start)), units.get(cut(stop)..));
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let whole = format!("{}{text}{}", String::from_utf16_lossy(before), String::from_utf16_lossy(after));
        place.set_value(&whole);
        let _ = place.focus();
        // The form is saved as if the phrase had been typed.
        if let Ok(event) = Event::new("input") {
            event.init_event_with_bubbles("input", true);
            let _ = place.dispatch_event(&event);
        }
        true
    }
}
