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
use domain::authorities::mailbox;
use domain::authorities::view::AccessView;
use domain::exchanges::view::AuthorityContact;
use domain::ids::AuthorityId;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The form, with what is in the directory, or what was typed and refused.
#[component]
pub fn EntryForm(
    /// The authority with its contact.
    contact: AuthorityContact,
    /// Its access, with the mailboxes that it keeps for procedures.
    access: Vec<AccessView>,
) -> impl IntoView {
    let endpoint = "change_authority_entry";
    let (typed, problems) = kept(endpoint);
    let access: Vec<AccessView> =
        access.into_iter().filter(|access| mailbox::may_be_kept(access.state)).collect();
    let entries = if posted(endpoint).is_some() { typed } else { entries_of(&contact, &access) };
    let mut works_in = plain_field("works_in", FieldKind::Choices, t!("case-languages"), None, true);
    works_in.choices = languages();
    let mut labels: Labels = [
        ("name_en".to_owned(), t!("register-name-en")),
        ("phone".to_owned(), t!("case-phone")),
        ("mailbox".to_owned(), t!("case-mailbox")),
        ("works_in".to_owned(), t!("case-languages")),
    ]
    .into();
    labels.extend(access.iter().map(|access| (mailbox::path(&access.procedure), access.name.clone())));
    labels.extend(office_fields::labels());
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let (name_en, phone, address) = (value("name_en"), value("phone"), value("mailbox"));
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
                <Line path="mailbox" label=t!("case-mailbox") value=address problems=problems.clone() kind="email"/>
                <MailboxFields access=access entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=works_in entries=entries.clone() problems=problems.clone()/>
                <OfficeFields entries=entries problems=problems/>
                <div class="actions"><button class="button">{t!("people-save")}</button></div>
            </form>
        </Fold>
    }
}

/// The mailboxes for procedures, a line each; nothing for an authority without access.
#[component]
fn MailboxFields(access: Vec<AccessView>, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    (!access.is_empty()).then(|| {
        let lines = access.into_iter().map(|access| {
            let path = mailbox::path(&access.procedure);
            let field = plain_field(&path, FieldKind::Email, access.name, None, false);
            view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
        });
        let lines = lines.collect_view();
        view! {
            <fieldset class="field" aria-describedby="mailboxes-help">
                <legend class="field__label">{t!("mailboxes-title")}</legend>
                <p class="field__help" id="mailboxes-help">{t!("mailboxes-help")}</p>
                <div class="stack">{lines}</div>
            </fieldset>
        }
    })
}

fn entries_of(contact: &AuthorityContact, access: &[AccessView]) -> Entries {
    let mut entries = Entries::default();
    entries.set("name_en", contact.name_en.clone());
    entries.set("phone", contact.phone.clone().unwrap_or_default());
    entries.set("mailbox", contact.mailbox.clone().unwrap_or_default());
    for access in access {
        entries.set(mailbox::path(&access.procedure), access.mailbox.clone().unwrap_or_default());
    }
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
