//! A question that must be answered now. Only for what the browser itself raises: pages work without it.

use leptos::html;
use leptos::prelude::*;

/// A modal dialog, shown while `is_open`; closing it by the escape key runs `on_cancel`.
#[component]
pub fn Dialog(
    /// Id of the dialog; that of its heading is made from it.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    title: String,
    /// Whether it is shown.
    #[prop(into)]
    is_open: Signal<bool>,
    /// What the escape key does.
    #[prop(into)]
    on_cancel: Callback<()>,
    /// Text and buttons; buttons in a `dialog__foot`.
    children: Children,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match (is_open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let title_id = format!("{id}-title");
    let labelled_by = title_id.clone();
    view! {
        <dialog
            class="dialog"
            id=id
            aria-labelledby=labelled_by
            node_ref=dialog
            on:cancel=move |event: leptos::ev::Event| {
                event.prevent_default();
                on_cancel.run(());
            }
        >
            <h2 class="dialog__title" id=title_id>{title}</h2>
            {children()}
        </dialog>
    }
}
