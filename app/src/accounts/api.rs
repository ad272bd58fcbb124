//! Server functions about the people of an authority, and nothing else.

use crate::error::AppError;
use crate::exchanges::api::Values;
use domain::accounts::view::{
    AddedPeopleView, FactorOffer, Grantable, IdentityOffer, ImportView, LinkPage, OwnAbsence, PasskeyOffer,
    PeopleView, PersonMayView, PersonView, PreviewView, ResetView, ServiceAccountView, WayInView,
};
use domain::ids::{AuthorityId, IdentityId, OnceKey, PasskeyId, PersonId};
use domain::notices::{NoticeChoices, StuckMail};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, anyone, login, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go::date_if_any;
#[cfg(feature = "ssr")]
use domain::accounts::passkey::NAME;
#[cfg(feature = "ssr")]
use domain::accounts::view::SHOWN_CODES;
#[cfg(feature = "ssr")]
use domain::accounts::{AccountEventKind, LastDay, UserState};
#[cfg(feature = "ssr")]
use domain::notices::{Delivery, NoticeSort};
#[cfg(feature = "ssr")]
use operations::accounts::{
    self, AbsenceInput, PasskeyAnswer, PasswordInput, PersonInput, RolesInput, ServiceAccountInput,
};

/// Path of the own password in the forms of a second factor: what is typed below `_secret` is never shown again.
pub const PASSWORD: &str = "_secret.password";
/// Where the form of notices holds the sorts that stand in the own list.
pub const LISTED: &str = "listed";
/// Path of a code in them.
pub const CODE: &str = "_secret.code";
/// Path of the own password where another one is chosen.
pub const OLD_PASSWORD: &str = "_secret.old";
/// Path of a code there.
pub const OLD_CODE: &str = "_secret.old_code";
/// Path of a new password.
pub const NEW_PASSWORD: &str = "_secret.new";
/// Path of the challenge that a passkey answered.
pub const CHALLENGE: &str = "_secret.challenge";
/// Path of what it answered.
pub const CREDENTIAL: &str = "_secret.credential";
/// Path of an offer that a form carries sealed.
pub const SEALED: &str = "_sealed";
#[cfg(feature = "ssr")]
const SAVED: &str = "/account?saved=1";

#[cfg(feature = "ssr")]
fn text(values: &Values, path: &str) -> String {
    values.get(path).and_then(|all| all.first()).map(|text| text.trim().to_owned()).unwrap_or_default()
}

/// A password keeps its blanks.
#[cfg(feature = "ssr")]
fn secret(values: &Values, path: &str) -> String {
    values.get(path).and_then(|all| all.first()).cloned().unwrap_or_default()
}

#[cfg(feature = "ssr")]
fn person(values: &Values) -> Result<PersonInput, AppError> {
    Ok(PersonInput {
        name: text(values, "name"),
        email: text(values, "email"),
        language: text(values, "language"),
        valid_until: answer(date_if_any(values, "valid_until"))?,
    })
}

#[cfg(feature = "ssr")]
fn granted(values: &Values) -> RolesInput {
    RolesInput {
        roles: values.get("roles").map(|all| all.join(" ")).unwrap_or_default(),
        is_administrator: text(values, "administrator") == "yes",
    }
}

/// What was typed about a service account; a date that is none is left to the rules, which name every problem at once.
#[cfg(feature = "ssr")]
fn service(values: &Values) -> ServiceAccountInput {
    let ends_on = match date_if_any(values, "ends_on") {
        Ok(Some(date)) => LastDay::On(date),
        Ok(None) => LastDay::Missing,
        Err(_) => LastDay::NotADate,
    };
    ServiceAccountInput {
        name: text(values, "name"),
        purpose: text(values, "purpose"),
        ends_on,
        roles: granted(values).roles,
    }
}

/// The page of a service account, with the secret that was just made.
#[cfg(feature = "ssr")]
fn service_path(new: &accounts::service_accounts::NewSecret) -> String {
    let sealed = new.sealed.as_deref().unwrap_or_default();
    format!("/people/service-accounts/{}?saved=1&sealed={sealed}", new.account)
}

#[cfg(feature = "ssr")]
fn path(id: PersonId) -> String {
    format!("/people/{id}?saved=1")
}

/// A page of the people of the own authority, with its service accounts.
#[server(endpoint = "list_people")]
pub async fn list_people(
    #[server(default)] text: String,
    #[server(default)] state: String,
    #[server(default)] after: String,
) -> Result<PeopleView, AppError> {
    let caller = signed_in()?;
    let state = UserState::ALL.into_iter().find(|known| known.code() == state);
    answer(accounts::list_people(&caller, Some(text), state, after.parse().ok()).await)
}

/// One person.
#[server(endpoint = "get_person")]
pub async fn get_person(id: PersonId) -> Result<PersonView, AppError> {
    let caller = signed_in()?;
    answer(accounts::view_person(&caller, id).await)
}

/// What a person finds, headers alone.
#[server(endpoint = "get_preview")]
pub async fn get_preview(id: PersonId, #[server(default)] after: String) -> Result<PreviewView, AppError> {
    let caller = signed_in()?;
    answer(accounts::preview(&caller, id, &after).await)
}

/// A reset on which the reader decides as a coordinator.
#[server(endpoint = "get_reset")]
pub async fn get_reset(id: PersonId) -> Result<ResetView, AppError> {
    let caller = signed_in()?;
    answer(accounts::view_reset(&caller, id).await)
}

/// What can be granted at the own authority.
#[server(endpoint = "get_grantable")]
pub async fn get_grantable() -> Result<Grantable, AppError> {
    let caller = signed_in()?;
    answer(accounts::grantable(&caller).await)
}

/// The own absence.
#[server(endpoint = "get_own_absence")]
pub async fn get_own_absence() -> Result<OwnAbsence, AppError> {
    let caller = signed_in()?;
    answer(accounts::own_absence(&caller).await)
}

/// What the reader may do and whence, and who sees the account.
#[server(endpoint = "get_own_may")]
pub async fn get_own_may() -> Result<PersonMayView, AppError> {
    let caller = signed_in()?;
    answer(accounts::own_may(&caller).await)
}

/// How the own notices come.
#[server(endpoint = "get_own_notices")]
pub async fn get_own_notices() -> Result<NoticeChoices, AppError> {
    let caller = signed_in()?;
    answer(accounts::own_notices(&caller).await)
}

/// What the own address does not take.
#[server(endpoint = "get_own_stuck_mail")]
pub async fn get_own_stuck_mail() -> Result<Option<StuckMail>, AppError> {
    let caller = signed_in()?;
    answer(accounts::own_stuck_mail(&caller).await)
}

/// Chooses how the own notices come; `values` hold a word for each sort, and what is no such word comes at once. Those
/// named at `LISTED` stand in the own list.
#[server(endpoint = "choose_notices")]
pub async fn choose_notices(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let listed = values.get(LISTED).cloned().unwrap_or_default();
    let mut choices = NoticeChoices::default();
    for sort in NoticeSort::ALL {
        let delivery = Delivery::parse(&text(&values, sort.code())).unwrap_or_default();
        choices.choose(sort, delivery, listed.iter().any(|code| code == sort.code()));
    }
    answer_and_go(accounts::choose_notices(&caller, key, choices).await, |()| "/account".to_owned())
}

/// How the reader signs in, and where.
#[server(endpoint = "get_own_way_in")]
pub async fn get_own_way_in() -> Result<WayInView, AppError> {
    let session = login()?;
    answer(accounts::own_way_in(&session.caller, session.login).await)
}

/// A second factor to be added: a new one, or the one that a form brings back sealed.
#[server(endpoint = "get_factor_offer")]
pub async fn get_factor_offer(#[server(default)] sealed: String) -> Result<FactorOffer, AppError> {
    let caller = signed_in()?;
    answer(accounts::offer(&caller, &sealed).await)
}

/// Adds the second factor that was offered; `values` hold the offer, the password and a first code.
#[server(endpoint = "add_factor")]
pub async fn add_factor(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let session = login()?;
    let (sealed, password) = (text(&values, SEALED), secret(&values, PASSWORD));
    let code = text(&values, CODE);
    let done = accounts::add_factor(&session.caller, session.login, key, &sealed, password, &code).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// Gives the second factor up; `values` hold the password and a code.
#[server(endpoint = "remove_factor")]
pub async fn remove_factor(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let session = login()?;
    let (password, code) = (secret(&values, PASSWORD), text(&values, CODE));
    let done = accounts::remove_factor(&session.caller, session.login, key, password, &code).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// What is shown to whoever adds a passkey: new, or what a form brings back sealed.
#[server(endpoint = "get_passkey_offer")]
pub async fn get_passkey_offer(#[server(default)] sealed: String) -> Result<PasskeyOffer, AppError> {
    let caller = signed_in()?;
    answer(accounts::offer_passkey(&caller, &sealed).await)
}

/// Adds the passkey that a device made; `values` hold its name, the offer, the challenge and what the device answered.
#[server(endpoint = "add_passkey")]
pub async fn add_passkey(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let session = login()?;
    let given = PasskeyAnswer { challenge: text(&values, CHALLENGE), credential: text(&values, CREDENTIAL) };
    let (name, sealed) = (text(&values, NAME), text(&values, SEALED));
    let done = accounts::add_passkey(&session.caller, session.login, key, &name, &sealed, &given).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// Removes a passkey; `values` hold the password where it is the last factor.
#[server(endpoint = "remove_passkey")]
pub async fn remove_passkey(
    id: PasskeyId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let session = login()?;
    let password = secret(&values, PASSWORD);
    let done = accounts::remove_passkey(&session.caller, session.login, key, id, password).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// An identity to be linked, which a page carries sealed, or one that is linked; none, where neither is the reader's.
#[server(endpoint = "get_identity")]
pub async fn get_identity(
    #[server(default)] sealed: String,
    #[server(default)] id: String,
) -> Result<Option<IdentityOffer>, AppError> {
    let caller = signed_in()?;
    answer(match id.parse() {
        Ok(id) => accounts::own_identity(&caller, id).await,
        Err(_) => accounts::identity_offer(&caller, &sealed).await,
    })
}

/// Links the identity that was brought; `values` hold it sealed, the password, and a code where there is a second factor.
#[server(endpoint = "link_identity")]
pub async fn link_identity(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let (sealed, password) = (text(&values, SEALED), secret(&values, PASSWORD));
    let done = accounts::link_identity(&caller, key, &sealed, password, &text(&values, CODE)).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// Gives an identity up; `values` hold the password, and a code where there is a second factor.
#[server(endpoint = "unlink_identity")]
pub async fn unlink_identity(
    id: IdentityId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let session = login()?;
    let (password, code) = (secret(&values, PASSWORD), text(&values, CODE));
    let done = accounts::unlink_identity(&session.caller, session.login, key, id, password, &code).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// Chooses another password; `values` hold the old one, the new one, and a code where there is a second factor.
#[server(endpoint = "change_password")]
pub async fn change_password(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let session = login()?;
    let input = PasswordInput {
        password: secret(&values, OLD_PASSWORD),
        code: text(&values, OLD_CODE),
        new: secret(&values, NEW_PASSWORD),
    };
    let done = accounts::change_password(&session.caller, session.login, key, input).await;
    answer_and_go(done, |()| SAVED.to_owned())
}

/// What became of a link, in this browser.
#[server(endpoint = "get_link")]
pub async fn get_link(token: String) -> Result<LinkPage, AppError> {
    let visitor = anyone()?;
    answer(accounts::join::link_page(&visitor.services, &token, visitor.invited.as_deref()).await)
}

/// Adds a person; `values` hold the form.
#[server(endpoint = "invite_person")]
pub async fn invite_person(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let input = person(&values)?;
    answer_and_go(accounts::invite_person(&caller, key, input, granted(&values)).await, |id| path(*id))
}

/// Changes name, address, language and last day.
#[server(endpoint = "change_person")]
pub async fn change_person(
    id: PersonId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let input = person(&values)?;
    answer_and_go(accounts::change_person(&caller, id, key, input).await, |()| path(id))
}

/// Sets roles and the right to administer.
#[server(endpoint = "set_person_roles")]
pub async fn set_person_roles(
    id: PersonId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = accounts::set_person_roles(&caller, id, key, granted(&values)).await;
    // Whoever gave up the own right to administer finds this page no more.
    let stays = id != caller.person.id || granted(&values).is_administrator;
    answer_and_go(done, |()| if stays { path(id) } else { "/account".to_owned() })
}

/// Every other act on an account; `act` is the code of its event.
#[server(endpoint = "act_on_person")]
pub async fn act_on_person(id: PersonId, key: OnceKey, act: String) -> Result<(), AppError> {
    let caller = signed_in()?;
    let kind =
        AccountEventKind::parse(&act).ok_or_else(|| AppError::coded(crate::error::codes::UNREADABLE))?;
    answer_and_go(accounts::act_on_person(&caller, id, key, kind).await, |()| path(id))
}

/// Decides as a coordinator on a reset at another authority; `act` is the code of its event.
#[server(endpoint = "decide_reset")]
pub async fn decide_reset(
    authority: AuthorityId,
    id: PersonId,
    key: OnceKey,
    act: String,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let kind =
        AccountEventKind::parse(&act).ok_or_else(|| AppError::coded(crate::error::codes::UNREADABLE))?;
    let done = accounts::decide_reset(&caller, authority, id, key, kind).await;
    answer_and_go(done, |()| "/network/work?kind=reset_asked&decided=1".to_owned())
}

/// Sets an absence; `values` hold days and deputy.
#[server(endpoint = "set_absence")]
pub async fn set_absence(
    id: PersonId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let input = AbsenceInput {
        from: answer(date_if_any(&values, "from"))?,
        to: answer(date_if_any(&values, "to"))?,
        deputy: text(&values, "deputy"),
    };
    answer(accounts::set_absence(&caller, id, key, input).await)
}

/// Cancels an absence.
#[server(endpoint = "cancel_absence")]
pub async fn cancel_absence(id: PersonId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer(accounts::cancel_absence(&caller, id, key).await)
}

/// What is in a table of people, and what is wrong with it.
#[server(endpoint = "check_people")]
pub async fn check_people(table: String) -> Result<ImportView, AppError> {
    let caller = signed_in()?;
    answer(accounts::check_table(&caller, &table).await)
}

/// Those whom the caller added in this step, with the codes of their links.
#[server(endpoint = "get_added_people")]
pub async fn get_added_people(step: OnceKey) -> Result<AddedPeopleView, AppError> {
    let caller = signed_in()?;
    let mut people = answer(accounts::added_people(&caller, step).await)?;
    let total = u32::try_from(people.len()).unwrap_or(u32::MAX);
    people.truncate(SHOWN_CODES);
    Ok(AddedPeopleView { people, total })
}

/// One service account, with its secret where `sealed` holds the one that the caller has just made.
#[server(endpoint = "get_service_account")]
pub async fn get_service_account(
    id: PersonId,
    #[server(default)] sealed: String,
) -> Result<ServiceAccountView, AppError> {
    let caller = signed_in()?;
    answer(accounts::view_service_account(&caller, id, &sealed).await)
}

/// Creates a service account; `values` hold the form.
#[server(endpoint = "create_service_account")]
pub async fn create_service_account(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(accounts::create_service_account(&caller, key, service(&values)).await, service_path)
}

/// Changes a service account; `values` hold the form.
#[server(endpoint = "change_service_account")]
pub async fn change_service_account(
    id: PersonId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = accounts::change_service_account(&caller, id, key, service(&values)).await;
    answer_and_go(done, |()| format!("/people/service-accounts/{id}?saved=1"))
}

/// Puts another secret in the place of the one of before.
#[server(endpoint = "rotate_service_secret")]
pub async fn rotate_service_secret(id: PersonId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(accounts::rotate_service_secret(&caller, id, key).await, service_path)
}

/// Revokes a service account for good.
#[server(endpoint = "revoke_service_account")]
pub async fn revoke_service_account(id: PersonId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = accounts::revoke_service_account(&caller, id, key).await;
    answer_and_go(done, |()| format!("/people/service-accounts/{id}?saved=1"))
}
