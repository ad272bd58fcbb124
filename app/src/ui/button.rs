//! Buttons that submit a form.

use leptos::prelude::*;

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ButtonLook {
    /// Any act.
    #[default]
    Plain,
    /// The one act for which the page is there.
    Primary,
    /// An act beside it.
    Quiet,
    /// An act that takes something away.
    Danger,
    /// Reads as a link.
    Link,
}

impl ButtonLook {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "button",
            Self::Primary => "button button--primary",
            Self::Quiet => "button button--quiet",
            Self::Danger => "button button--danger",
            Self::Link => "link-button",
        }
    }
}

/// A submit button; its text names the act.
#[component]
pub fn Button(
    /// How it looks.
    #[prop(optional)]
    look: ButtonLook,
    /// Name under which its value is posted.
    #[prop(optional, into)]
    name: Option<String>,
    /// Its value.
    #[prop(optional, into)]
    value: Option<String>,
    /// Another address to post to.
    #[prop(optional, into)]
    action: Option<String>,
    /// Its text.
    children: Children,
) -> impl IntoView {
    let method = action.is_some().then_some("post");
    view! {
        <button class=look.class() type="submit" name=name value=value formaction=action formmethod=method>
            {children()}
        </button>
    }
}
