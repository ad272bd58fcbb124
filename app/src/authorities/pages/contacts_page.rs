//! Who helps the reader: the coordinators in charge, the national coordinator, the Commission.

use crate::authorities::api::network::get_contacts;
use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::office_rows::{OfficeRows, row};
use crate::frame::{Frame, page_of};
use crate::i18n::tr_dynamic;
use crate::{t, t_attr};
use domain::authorities::view::{ContactsView, InChargeView};
use domain::exchanges::view::AuthorityContact;
use leptos::prelude::*;

/// Who helps the reader.
#[component]
pub fn ContactsPage() -> impl IntoView {
    page_of(get_contacts(), |view| view! { <Contacts view=view/> })
}

#[component]
fn Contacts(view: ContactsView) -> impl IntoView {
    let own = format!("/authorities/{}", view.own);
    let has_procedures = !view.in_charge.is_empty();
    view! {
        <Frame title=t_attr!("help-title")>
            <header class="page-head">
                <h1>{t!("help-title")}</h1>
                <p class="page-head__lead">{t!("help-lead")}</p>
            </header>
            {has_procedures.then(|| view! {
                <section class="section">
                    <h2>{t!("authority-in-charge")}</h2>
                    <ul class="in-charge stack stack--wide" id="in-charge">
                        {view.in_charge.into_iter().map(|one| view! { <li><InCharge one=one/></li> }).collect_view()}
                    </ul>
                </section>
            })}
            {view.national.map(|contact| view! {
                <section class="section">
                    <h2>{t!("function-national")}</h2>
                    <Contact contact=contact/>
                </section>
            })}
            {view.commission.map(|contact| view! {
                <section class="section">
                    <h2>{t!("function-commission")}</h2>
                    <Contact contact=contact/>
                </section>
            })}
            <p><a href=own>{t!("help-own")}</a></p>
        </Frame>
    }
}

#[component]
fn InCharge(one: InChargeView) -> impl IntoView {
    let InChargeView { contacts, procedures } = one;
    let names = procedures.into_iter().map(|name| view! { <li>{name}</li> }).collect_view();
    view! {
        {contacts.is_empty().then(|| view! { <p>{t!("help-nobody")}</p> })}
        {contacts.into_iter().map(|contact| view! { <Contact contact=contact/> }).collect_view()}
        <dl class="facts">{row(t!("procedures-title"), view! { <ul>{names}</ul> }.into_any())}</dl>
    }
}

#[component]
fn Contact(contact: AuthorityContact) -> impl IntoView {
    let works_in: Vec<String> =
        contact.works_in.iter().map(|code| tr_dynamic(&format!("language-{code}"), None)).collect();
    view! {
        <p><AuthorityLink line=contact.authority/></p>
        <dl class="facts">
            {row(t!("case-languages"), works_in.join(", ").into_any())}
            {contact.phone.map(|phone| row(t!("case-phone"), phone.into_any()))}
            {contact.mailbox.map(|mailbox| {
                let href = format!("mailto:{mailbox}");
                row(t!("case-mailbox"), view! { <a href=href>{mailbox}</a> }.into_any())
            })}
            <OfficeRows office=contact.office/>
        </dl>
    }
}
