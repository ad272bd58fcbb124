//! A person chooses another password, by the one of now.

use super::administer::{begin, incomplete};
use super::factors::{has_app, has_factor, prove};
use super::password;
use super::proof::is_own_password;
use crate::{Caller, Error};
use domain::accounts::administration::{WayIn, way_in};
use domain::accounts::credentials::least_password;
use domain::ids::OnceKey;
use domain::problem::FieldProblem;

/// Paths in the form, which stands beside those of a factor: the password of now, a code, the new password.
const OLD: &str = "_secret.old";
const CODE: &str = "_secret.old_code";
const NEW: &str = "_secret.new";

/// What is done under the key. No password is part of it: what is kept of a key would help to guess one.
const WHAT: &str = "change_password";

/// What somebody typed to choose another password.
#[derive(Clone)]
pub struct PasswordInput {
    /// The password of now.
    pub password: String,
    /// A code, for whoever has an app that makes them.
    pub code: String,
    /// The password from now on.
    pub new: String,
}

/// Keeps the new password; every login but `login`, the one in which this is done, ends.
///
/// # Errors
/// The problems of the form; `ProveAgain`.
pub async fn change_password(
    caller: &Caller,
    login: [u8; 32],
    key: OnceKey,
    input: PasswordInput,
) -> Result<(), Error> {
    caller.proved_lately()?;
    let (services, id) = (&caller.services, caller.person.id);
    if caller.did(key, &WHAT).await? {
        return was_changed_to(caller, input.new).await;
    }
    let (has_factor, user) = (has_factor(caller).await?, &caller.user);
    let least = least_password(has_factor);
    let problem = password::problem_of(services, user, &user.username, &input.new, least).await?;
    if let Some(problem) = problem {
        return Err(incomplete(vec![FieldProblem { path: NEW.to_owned(), ..problem }]));
    }
    let code = has_app(caller).await?.then_some(input.code.as_str());
    prove(caller, (OLD, input.password), (CODE, code), 0).await?;
    let hash = password::hash(input.new).await?;
    let Some((mut tx, _)) = begin(caller, id, key, &WHAT).await? else { return Ok(()) };
    store::accounts::replace_password(&mut tx, id, &hash).await?;
    store::accounts::end_other_sessions(&mut tx, id, login, caller.now).await?;
    let event = way_in(WayIn::PasswordChanged, id, caller.person.authority, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// The form was posted before: again, or with another password.
async fn was_changed_to(caller: &Caller, new: String) -> Result<(), Error> {
    if is_own_password(caller, new).await? { Ok(()) } else { Err(Error::KeyReused) }
}
