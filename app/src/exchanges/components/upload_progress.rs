//! How far an upload has come, in the browser; a refused file leaves the page as it is. Where the list of documents
//! stands in an element with `data-renewed-by`, that list alone is renewed, so that words typed beside it stay.

use crate::t_attr;
use crate::ui::problem_text::{error_text, problem_text};
use leptos::prelude::*;

/// Sends the form of this id by itself, and shows how far it has come; needs the program. Without it, the browser sends
/// the form.
#[island]
pub fn UploadProgress(
    /// Id of the form.
    form: String,
    /// Where the browser goes afterwards.
    next: String,
) -> impl IntoView {
    let percent = RwSignal::new(None::<u32>);
    let refused = RwSignal::new(None::<crate::error::AppError>);
    #[cfg(feature = "hydrate")]
    browser::watch(form, next, percent, refused);
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, next);
    view! {
        <div role="alert">
            {move || refused.get().map(|error| {
                let texts = if error.problems.is_empty() {
                    vec![error_text(&error)]
                } else {
                    error.problems.iter().map(problem_text).collect()
                };
                texts.into_iter().map(|text| view! { <p class="field__error">{text}</p> }).collect_view()
            })}
        </div>
        <progress class="progress" max="100" value=move || percent.get().unwrap_or(0).to_string()
            hidden=move || percent.get().is_none() aria-label=t_attr!("documents-progress")></progress>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::error::{AppError, codes};
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::wasm_bindgen::prelude::Closure;
    use leptos::web_sys::{
        Document, Element, Event, FormData, HtmlFormElement, ProgressEvent, XmlHttpRequest,
        XmlHttpRequestResponseType,
    };

    #[derive(Clone, Copy)]
    struct Watch {
        next: StoredValue<String>,
        percent: RwSignal<Option<u32>>,
        refused: RwSignal<Option<AppError>>,
    }

    pub fn watch(
        form: String,
        next: String,
        percent: RwSignal<Option<u32>>,
        refused: RwSignal<Option<AppError>>,
    ) {
        let watch = Watch { next: StoredValue::new(next), percent, refused };
        Effect::new(move |_| {
            let element = document().get_element_by_id(&form);
            let Some(element) = element.and_then(|element| element.dyn_into::<HtmlFormElement>().ok()) else {
                return;
            };
            // The list changes; what it and the upload stand in does not, and submitting bubbles.
            let around = list_beside(&document(), &element).and_then(|list| list.parent_element());
            let place = around.unwrap_or_else(|| element.clone().into());
            let submitted = Closure::<dyn Fn(Event)>::new(move |event: Event| {
                let form = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
                event.prevent_default();
                // One at a time: a double click sends once.
                if let Some(form) = form.filter(|_| watch.percent.get_untracked().is_none()) {
                    watch.send(&form, &element);
                }
            });
            let _ = place.add_event_listener_with_callback("submit", submitted.as_ref().unchecked_ref());
            submitted.forget();
        });
    }

    /// The list of documents that is renewed by itself.
    fn list_beside(page: &Document, upload: &HtmlFormElement) -> Option<Element> {
        page.query_selector(&format!("[data-renewed-by=\"{}\"]", upload.id())).ok().flatten()
    }

    impl Watch {
        /// Sends the form: the upload, or one that removes a document from the list beside it.
        fn send(self, form: &HtmlFormElement, upload: &HtmlFormElement) {
            let (Ok(call), Ok(entries)) = (XmlHttpRequest::new(), FormData::new_with_form(form)) else {
                return;
            };
            if call.open("POST", &form.action()).is_err() {
                return;
            }
            let _ = call.set_request_header("Accept", "application/json");
            self.refused.set(None);
            self.percent.set(Some(0));
            let went_on = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
                if event.length_computable() && event.total() > 0.0 {
                    self.percent.set(Some(whole_percent(event.loaded() / event.total())));
                }
            });
            if let Ok(upload) = call.upload() {
                upload.set_onprogress(Some(went_on.as_ref().unchecked_ref()));
            }
            went_on.forget();
            let (done, of_form, beside) = (call.clone(), form.clone(), upload.clone());
            let ended = Closure::<dyn Fn()>::new(move || self.end(&done, &of_form, &beside));
            call.set_onloadend(Some(ended.as_ref().unchecked_ref()));
            ended.forget();
            if call.send_with_opt_form_data(Some(&entries)).is_err() {
                self.refuse(AppError::coded(codes::NO_ANSWER));
            }
        }

        fn end(self, call: &XmlHttpRequest, form: &HtmlFormElement, upload: &HtmlFormElement) {
            match call.status().unwrap_or(0) {
                200..=299 => match list_beside(&document(), upload) {
                    Some(list) => self.renew(list, upload, form.is_same_node(Some(upload))),
                    None => go(&self.next.get_value()),
                },
                // The login has ended: the browser's own call brings the sign-in page.
                401 => {
                    let _ = form.submit();
                }
                _ => {
                    let text = call.response_text().ok().flatten().unwrap_or_default();
                    let error = serde_json::from_str(&text);
                    self.refuse(error.unwrap_or_else(|_| AppError::coded(codes::NO_ANSWER)));
                }
            }
        }

        /// Takes the list from the page as it is now; where that fails, the page is opened anew.
        fn renew(self, list: Element, upload: &HtmlFormElement, was_upload: bool) {
            let next = self.next.get_value();
            let Ok(call) = XmlHttpRequest::new() else { return go(&next) };
            if call.open("GET", &next).is_err() {
                return go(&next);
            }
            call.set_response_type(XmlHttpRequestResponseType::Document);
            let (done, upload) = (call.clone(), upload.clone());
            let ended = Closure::<dyn Fn()>::new(move || {
                let page = done.response_xml().ok().flatten().filter(|_| done.status() == Ok(200));
                match page.and_then(|page| list_beside(&page, &upload)) {
                    Some(renewed) => {
                        list.replace_children_with_node_0();
                        while let Some(child) = renewed.first_child() {
                            let _ = list.append_child(&child);
                        }
                        if was_upload {
                            upload.reset();
                        }
                        self.percent.set(None);
                    }
                    None => go(&self.next.get_value()),
                }
            });
            call.set_onloadend(Some(ended.as_ref().unchecked_ref()));
            ended.forget();
            if call.send().is_err() {
                go(&next);
            }
        }

        fn refuse(self, error: AppError) {
            self.percent.set(None);
            self.refused.set(Some(error));
        }
    }

    /// Of a part between 0 and 1.
    fn whole_percent(part: f64) -> u32 {
        (0..=100_u32).rev().find(|percent| f64::from(*percent) <= part * 100.0).unwrap_or(0)
    }

    /// Opens the page; an address that differs in its fragment alone would not be opened anew.
    fn go(next: &str) {
        let location = window().location();
        let here = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
        if here == next {
            let _ = location.reload();
        } else {
            let _ = location.assign(next);
        }
    }
}
