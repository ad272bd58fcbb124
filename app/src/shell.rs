//! The HTML document. Public pages leave hydration out.

use crate::routes::{App, is_public};
use crate::visit::Visit;
use leptos::prelude::*;
use leptos_meta::MetaTags;

/// The document around every page.
#[must_use]
pub fn shell(options: LeptosOptions) -> impl IntoView {
    let visit = current_visit();
    let path = visit.path.split('?').next().unwrap_or("/").to_owned();
    // A refused form is shown again under the address to which it was posted: the program would not find its page there.
    let hydrates = visit.who.is_some() && visit.posted.is_none() && !is_public(&path);
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
                <link rel="stylesheet" href=format!("/pkg/{name}.css")/>
                {hydrates
                    .then(|| {
                        view! {
                            <link rel="preload" href=messages r#as="fetch" crossorigin="anonymous"/>
                            <HydrationScripts options=options defer=true/>
                        }
                    })}
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// The browser never draws the document.
fn current_visit() -> Visit {
    #[cfg(feature = "ssr")]
    return crate::visit::of_call();
    #[cfg(not(feature = "ssr"))]
    Visit::nobody()
}
