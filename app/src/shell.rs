//! The HTML document. The server makes every page; on pages of signed-in people the browser wakes the islands in them.

use crate::routes::{App, is_plain};
use crate::visit::Visit;
use leptos::prelude::*;
use leptos_meta::MetaTags;

/// The document around every page.
#[must_use]
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let visit = current_visit();
    let path = visit.path.split('?').next().unwrap_or("/").to_owned();
    let wakes = visit.who.is_some() && !is_plain(&path);
    let name = options.output_name.to_string();
    let messages = format!("/i18n/{}/{}.ftl", visit.build, visit.language.code());
    let icon = format!("/pkg/favicon-{}.svg", visit.build);
    view! {
        <!DOCTYPE html>
        <html lang=visit.language.code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="openimi-build" content=visit.build.clone()/>
                <link rel="icon" href=icon type="image/svg+xml"/>
                <link rel="stylesheet" href=format!("/pkg/{}.css", name.clone())/>
                {wakes.then(|| view! { <Program name=name.clone() messages=messages/> })}
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// Loads the program after the page, and wakes one island after the other in the order of the page. Without it, or when
/// it does not come, the page works as it is.
#[component]
fn Program(
    /// Name of its files.
    name: String,
    /// Address of the texts.
    messages: String,
) -> impl IntoView {
    let script = format!(
        "import start, * as program from '/pkg/{name}.js';\
        start({{ module_or_path: '/pkg/{name}.wasm' }}).then(program.wake).then((woken) => {{\
        if (!woken) return;\
        for (const island of document.querySelectorAll('leptos-island')) program[island.dataset.component](island);\
        document.documentElement.dataset.hydrated = '';\
        }}, (reason) => console.warn('the program did not start', reason));"
    );
    view! {
        <link rel="modulepreload" href=format!("/pkg/{name}.js")/>
        <link rel="preload" href=format!("/pkg/{name}.wasm") r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        <link rel="preload" href=messages r#as="fetch" crossorigin="anonymous"/>
        <script type="module" nonce=leptos::nonce::use_nonce()>{script}</script>
    }
}

/// The browser never draws the document.
fn current_visit() -> Visit {
    #[cfg(feature = "ssr")]
    return crate::visit::of_call();
    #[cfg(not(feature = "ssr"))]
    Visit::nobody()
}
