//! The entry of the own authority, changed by its administrators.

use crate::accounts::components::person_fields::Line;
use crate::authorities::components::office_fields::{self, OfficeFields};
use crate::authorities::components::registration_fields::languages;
use crate::exchanges::components::act_forms::{Fold, kept};
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::exchanges::view::AuthorityContact;
use domain::ids::AuthorityId;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The form, with what is in the directory, or what was typed and refused.
#[component]
pub fn EntryForm(
    /// The authority with its contact.
    contact: AuthorityContact,
) -> impl IntoView {
    let endpoint = "change_authority_entry";
    let (typed, problems) = kept(endpoint);
    let entries = if posted(endpoint).is_some() { typed } else { entries_of(&contact) };
    let mut works_in = plain_field("works_in", FieldKind::Choices, t!("case-languages"), None, true);
    works_in.choices = languages();
    let mut labels: Labels = [
        ("name_en".to_owned(), t!("register-name-en")),
        ("phone".to_owned(), t!("case-phone")),
        ("mailbox".to_owned(), t!("case-mailbox")),
        ("works_in".to_owned(), t!("case-languages")),
    ]
    .into();
    labels.extend(office_fields::labels());
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let (name_en, phone, mailbox) = (value("name_en"), value("phone"), value("mailbox"));
    view! {
        <Fold title=t!("authority-entry-change") endpoint=endpoint>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="authority" value=contact.authority.id.to_string()/>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <Line path="name_en" label=t!("register-name-en") value=name_en problems=problems.clone()
                    is_optional=true/>
                <Line path="phone" label=t!("case-phone") value=phone problems=problems.clone() kind="tel"/>
                <Line path="mailbox" label=t!("case-mailbox") value=mailbox problems=problems.clone() kind="email"/>
                <FieldInput field=works_in entries=entries.clone() problems=problems.clone()/>
                <OfficeFields entries=entries problems=problems/>
                <div class="actions"><button class="button">{t!("people-save")}</button></div>
            </form>
        </Fold>
    }
}

fn entries_of(contact: &AuthorityContact) -> Entries {
    let mut entries = Entries::default();
    entries.set("name_en", contact.name_en.clone());
    entries.set("phone", contact.phone.clone().unwrap_or_default());
    entries.set("mailbox", contact.mailbox.clone().unwrap_or_default());
    entries.0.insert("works_in".to_owned(), contact.works_in.clone());
    contact.office.office.write(&mut entries);
    entries
}

/// The button with which an administrator says that everything is right as it stands.
#[component]
pub fn ConfirmForm(
    /// The authority.
    authority: AuthorityId,
) -> impl IntoView {
    let endpoint = "confirm_authority_entry";
    view! {
        <form class="stack" method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            <p>{t!("office-unconfirmed")}</p>
            <div class="actions"><button class="button">{t!("office-confirm")}</button></div>
        </form>
    }
}
