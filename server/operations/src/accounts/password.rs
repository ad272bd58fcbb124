//! Passwords: what is wrong with a new one; Argon2id, at most two at a time, off the threads that serve pages.

use crate::{Error, Services};
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::accounts::User;
use domain::accounts::credentials::{normal, password_problem};
use domain::problem::{FieldProblem, ProblemCode};
use std::sync::OnceLock;
use tokio::sync::Semaphore;

/// Argon2id with 64 MiB, two passes, one lane (RFC 9106; OWASP ASVS 5.0.0 row 11.4.2): about 0.1 s of one core.
fn argon2() -> Result<Argon2<'static>, Error> {
    let params = Params::new(64 * 1024, 2, 1, None).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Each hash takes 64 MiB: more at a time would let a flood of tries exhaust the machine.
static AT_A_TIME: Semaphore = Semaphore::const_new(2);

/// What needs fewer tries than ten to this power leaked often, or is hardly more than what did: eight signs by chance,
/// the least beside a second factor, need ten to the eighth.
const LEAKED: f64 = 7.5;

/// Whether the password is one of the 30,000 that leaked most often, or is made of one or two of them (NIST SP 800-63B-4,
/// section 3.1.1.2). The words of this continent, its keyboards and alphabets are looked for by `password_problem`.
fn leaked_often(password: &str, about: &[&str]) -> bool {
    zxcvbn::zxcvbn(&normal(password), about).guesses_log10() < LEAKED
}

/// What is wrong with a password that somebody chooses, the lists of those that became known included: path `password`.
/// `least` is its shortest length; `about` are names and addresses that it must not equal.
///
/// # Errors
/// When the list cannot be read.
pub async fn problem(
    services: &Services,
    password: &str,
    least: usize,
    about: &[&str],
) -> Result<Option<FieldProblem>, Error> {
    if let Some(problem) = password_problem(password, least, about) {
        return Ok(Some(problem));
    }
    let (typed, words) =
        (password.to_owned(), about.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    let is_leaked = run(move || {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Ok(leaked_often(&typed, &words))
    });
    let is_known = is_leaked.await?
        || match &services.breached {
            Some(breached) => breached.holds(password).await?,
            None => false,
        };
    Ok(is_known.then(|| FieldProblem::new("password", ProblemCode::PasswordTooCommon)))
}

/// As `problem`, for this user, who signs in with this name.
///
/// # Errors
/// When the list cannot be read.
pub(super) async fn problem_of(
    services: &Services,
    user: &User,
    username: &str,
    password: &str,
    least: usize,
) -> Result<Option<FieldProblem>, Error> {
    let authority = services.directory().line(user.authority).map(|line| line.name).unwrap_or_default();
    let about = [username, user.display_name.as_str(), user.email.as_str(), authority.as_str()];
    problem(services, password, least, &about).await
}

/// Hashes a password with a fresh salt.
///
/// # Errors
/// Only when the machine has no random numbers.
pub async fn hash(password: String) -> Result<String, Error> {
    let _turn = AT_A_TIME.acquire().await.map_err(|e| Error::Internal(e.to_string()))?;
    run(move || {
        let password = normal(&password);
        let hash =
            argon2()?.hash_password(password.as_bytes()).map_err(|e| Error::Internal(e.to_string()))?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether the password fits the hash; without a hash the same work is done, so that the time tells nothing.
///
/// # Errors
/// When the stored hash cannot be read.
pub async fn fits(password: String, hash: Option<String>) -> Result<bool, Error> {
    let is_known = hash.is_some();
    let hash = match hash {
        Some(hash) => hash,
        None => nobody().await?,
    };
    let _turn = AT_A_TIME.acquire().await.map_err(|e| Error::Internal(e.to_string()))?;
    run(move || {
        let parsed = PasswordHash::new(&hash).map_err(|e| Error::Internal(e.to_string()))?;
        let argon2 = argon2()?;
        let fits = |text: &str| argon2.verify_password(text.as_bytes(), &parsed).is_ok();
        let normal = normal(&password);
        // A hash may be older than the rule that signs are normalised first. Both are tried, whoever it is.
        let is_right = fits(&normal) | (normal != password && fits(&password));
        Ok(is_right && is_known)
    })
    .await
}

/// The hash of nobody's password.
async fn nobody() -> Result<String, Error> {
    static NOBODY: OnceLock<String> = OnceLock::new();
    if let Some(hash) = NOBODY.get() {
        return Ok(hash.clone());
    }
    let made = hash(uuid::Uuid::new_v4().to_string()).await?;
    Ok(NOBODY.get_or_init(|| made).clone())
}

async fn run<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|e| Error::Internal(e.to_string()))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leaked_is_refused_also_in_its_usual_dresses() {
        for leaked in
            ["jennifer1", "trustno1!", "liverpool", "mustang69", "Chelsea1", "p0rsche911", "ironman2"]
        {
            assert!(leaked_often(leaked, &[]), "{leaked}");
        }
    }

    #[test]
    fn what_nobody_tries_is_good() {
        for good in ["gz7?kd9w", "a long enough one", "three words are long", "der Zug um 7 nach Gera"] {
            assert!(!leaked_often(good, &["ana.costa", "Ana Costa Ferreira"]), "{good}");
        }
    }
}
