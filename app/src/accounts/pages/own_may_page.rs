//! What the reader may do and whence, and who sees and changes the account.

use crate::accounts::api::get_own_may;
use crate::accounts::components::may_do::MayDo;
use crate::accounts::components::own_facts::OwnFacts;
use crate::frame::{Frame, page_of};
use crate::{t, t_attr};
use domain::accounts::view::PersonMayView;
use leptos::prelude::*;

/// The page.
#[component]
pub fn OwnMayPage() -> impl IntoView {
    page_of(get_own_may(), |may| view! { <Own may=may/> })
}

#[component]
fn Own(may: PersonMayView) -> impl IntoView {
    view! {
        <Frame title=t_attr!("account-may-title")>
            <a class="back-link" href="/account">{t!("account-title")}</a>
            <header class="page-head"><h1>{t!("account-may-title")}</h1></header>
            <OwnFacts/>
            <MayDo may=may/>
        </Frame>
    }
}
