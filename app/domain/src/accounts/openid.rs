//! Signing in at a provider of identities: what its signed words must say before anybody believes them (OpenID Connect
//! Core 1.0 section 3.1.3.7; OpenID Connect Back-Channel Logout 1.0 section 2.6; OWASP ASVS 5.0.0 rows 6.8, 7.6, 9 and 10).

use super::sign_in_rules::PROVED_WITHIN;
use crate::ids::IdentityId;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// A provider where people may sign in, as the operator configured it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Its name in addresses.
    pub id: String,
    /// Its name as people know it.
    pub label: String,
    /// What it calls itself in everything that it signs.
    pub issuer: String,
    /// What it calls us.
    pub client: String,
    /// Levels of assurance (`acr`) that count as both factors; with any other nobody is signed in.
    pub levels: Vec<String>,
}

/// Who somebody is at a provider: the only thing by which people are known there, because an address of mail may pass to
/// somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// Which provider says so.
    pub issuer: String,
    /// Who it is there, for life.
    pub subject: String,
}

/// What a provider signed about somebody who signed in there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdToken {
    /// Who says so.
    pub issuer: String,
    /// For whom.
    pub audience: Vec<String>,
    /// To whom it was given.
    pub authorized_party: Option<String>,
    /// About whom.
    pub subject: String,
    /// When, in seconds since 1970.
    pub issued_at: i64,
    /// Until when.
    pub expires_at: i64,
    /// What we sent along, so that it answers this journey and no other.
    pub nonce: Option<String>,
    /// How sure the provider is.
    pub level: Option<String>,
    /// The login there.
    pub session: Option<String>,
    /// When that login began (`auth_time`), in seconds since 1970.
    pub signed_in_at: Option<i64>,
}

/// What a provider signed to end logins that began there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoutToken {
    /// Who says so.
    pub issuer: String,
    /// For whom.
    pub audience: Vec<String>,
    /// When, in seconds since 1970.
    pub issued_at: i64,
    /// Until when, where it says so.
    pub expires_at: Option<i64>,
    /// What tells it from every other one.
    pub id: String,
    /// Whose logins.
    pub subject: Option<String>,
    /// Which login there.
    pub session: Option<String>,
    /// Whether it says that it ends logins.
    pub is_logout: bool,
    /// Whether it holds a nonce, as what signs somebody in does.
    pub has_nonce: bool,
}

/// A provider at which an account may be known, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityLine {
    /// Its name in addresses; none for one that is configured no more.
    pub provider: Option<String>,
    /// Its name as people know it.
    pub label: String,
    /// By what the account is known there, and since when; none where it is not.
    pub linked: Option<(IdentityId, OffsetDateTime)>,
}

/// Why nobody believes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Distrust {
    /// Another provider signed it.
    Issuer,
    /// It is for somebody else.
    Audience,
    /// It is too old, or of a time to come.
    Time,
    /// It answers another journey.
    Nonce,
    /// It says of nobody that can be kept.
    Subject,
    /// The provider is less sure than it has to be.
    Level,
    /// It is no order to end logins.
    Kind,
}

/// Why a provider gives nothing for a code with which somebody came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoToken {
    /// The code is good no more, or never was.
    Code,
    /// It refuses the person.
    Person,
    /// It cannot answer now.
    Busy,
    /// It does not take us for its client, or not what we ask: for the operator to mend.
    Client,
}

/// Sorts an error of the token endpoint (RFC 6749 section 5.2; the codes of section 4.1.2.1 and of OpenID Connect Core 1.0 section
/// 3.1.2.6 are answered there too). None of them says that anybody forged anything.
#[must_use]
pub fn no_token(error: &str) -> NoToken {
    match error {
        "invalid_grant" => NoToken::Code,
        "access_denied" | "interaction_required" | "login_required" | "consent_required" => NoToken::Person,
        "server_error" | "temporarily_unavailable" | "slow_down" => NoToken::Busy,
        _ => NoToken::Client,
    }
}

/// Clocks differ by this much.
const SKEW: Duration = Duration::minutes(1);
/// Nothing is believed that was signed longer ago.
pub const FRESH: Duration = Duration::minutes(10);
/// Whoever goes to a provider comes back within this time.
pub const BACK_WITHIN: Duration = Duration::minutes(10);
/// No subject is longer (OpenID Connect Core 1.0 section 2); nor is any other name that is kept.
const LONGEST: usize = 255;

/// Who somebody is, out of what the provider signed: it is for us, of now, the answer to this journey, and sure enough.
///
/// # Errors
/// The first reason not to believe it.
pub fn identity(
    token: &IdToken,
    provider: &Provider,
    nonce: &str,
    now: OffsetDateTime,
) -> Result<Identity, Distrust> {
    is_for_us(&token.issuer, &token.audience, provider)?;
    let party = token.authorized_party.as_deref();
    if party.is_some_and(|party| party != provider.client) || (party.is_none() && token.audience.len() > 1) {
        return Err(Distrust::Audience);
    }
    is_of_now(token.issued_at, Some(token.expires_at), now)?;
    if nonce.is_empty() || token.nonce.as_deref() != Some(nonce) {
        return Err(Distrust::Nonce);
    }
    if !can_be_kept(&token.subject) || !token.session.as_deref().is_none_or(can_be_kept) {
        return Err(Distrust::Subject);
    }
    if !token.level.as_ref().is_some_and(|level| provider.levels.contains(level)) {
        return Err(Distrust::Level);
    }
    Ok(Identity { issuer: token.issuer.clone(), subject: token.subject.clone() })
}

/// When whoever comes back last proved there who they are. A provider lets people through who signed in before: whoever sits at
/// their screen proves nothing by that (OWASP ASVS 5.0.0 rows 7.5.3 and 7.6.1), nor where the provider does not say when it was.
#[must_use]
pub fn proved_at(token: &IdToken, now: OffsetDateTime) -> OffsetDateTime {
    let too_long_ago = now.saturating_sub(PROVED_WITHIN);
    let said = token.signed_in_at.and_then(|at| OffsetDateTime::from_unix_timestamp(at).ok());
    said.map_or(too_long_ago, |at| at.clamp(too_long_ago, now))
}

/// Whether logins are to end as the provider orders. That an order counts once is for whoever keeps them.
///
/// # Errors
/// The first reason not to believe it.
pub fn logout(token: &LogoutToken, provider: &Provider, now: OffsetDateTime) -> Result<(), Distrust> {
    is_for_us(&token.issuer, &token.audience, provider)?;
    is_of_now(token.issued_at, token.expires_at, now)?;
    if !token.is_logout || token.has_nonce || !can_be_kept(&token.id) {
        return Err(Distrust::Kind);
    }
    let named = [&token.subject, &token.session];
    let are_good = named.into_iter().flatten().all(|name| can_be_kept(name));
    if !are_good || named.iter().all(|name| name.is_none()) {
        return Err(Distrust::Subject);
    }
    Ok(())
}

/// Whether a way into the account may be given up: never the last.
#[must_use]
pub const fn may_unlink(has_password: bool) -> bool {
    has_password
}

fn is_for_us(issuer: &str, audience: &[String], provider: &Provider) -> Result<(), Distrust> {
    if issuer != provider.issuer {
        return Err(Distrust::Issuer);
    }
    if audience.contains(&provider.client) { Ok(()) } else { Err(Distrust::Audience) }
}

fn is_of_now(issued_at: i64, expires_at: Option<i64>, now: OffsetDateTime) -> Result<(), Distrust> {
    let (early, late) =
        (now.saturating_sub(SKEW).unix_timestamp(), now.saturating_add(SKEW).unix_timestamp());
    let oldest = now.saturating_sub(FRESH).saturating_sub(SKEW).unix_timestamp();
    let is_good = issued_at >= oldest && issued_at <= late && expires_at.is_none_or(|until| until > early);
    if is_good { Ok(()) } else { Err(Distrust::Time) }
}

fn can_be_kept(name: &str) -> bool {
    !name.is_empty() && name.len() <= LONGEST && !name.contains(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::sign_in_rules::is_proved_lately;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);
    const HIGH: &str = "https://levels.example/high";

    fn provider() -> Provider {
        Provider {
            id: "member".into(),
            label: "Member Login".into(),
            issuer: "https://login.example".into(),
            client: "openimi".into(),
            levels: vec![HIGH.into()],
        }
    }

    fn token() -> IdToken {
        IdToken {
            issuer: "https://login.example".into(),
            audience: vec!["openimi".into()],
            authorized_party: None,
            subject: "ana".into(),
            issued_at: NOW.unix_timestamp(),
            expires_at: NOW.unix_timestamp() + 300,
            nonce: Some("n".into()),
            level: Some(HIGH.into()),
            session: None,
            signed_in_at: Some(NOW.unix_timestamp()),
        }
    }

    fn why(change: impl FnOnce(&mut IdToken)) -> Option<Distrust> {
        let mut token = token();
        change(&mut token);
        identity(&token, &provider(), "n", NOW).err()
    }

    #[test]
    fn an_identity_is_issuer_and_subject_and_nothing_else() {
        let found = identity(&token(), &provider(), "n", NOW).unwrap();
        assert_eq!(found, Identity { issuer: "https://login.example".into(), subject: "ana".into() });
    }

    #[test]
    fn what_another_provider_signed_or_for_another_is_not_believed() {
        assert_eq!(why(|t| t.issuer = "https://login.example/".into()), Some(Distrust::Issuer));
        assert_eq!(why(|t| t.audience = vec!["shop".into()]), Some(Distrust::Audience));
        assert_eq!(why(|t| t.audience.clear()), Some(Distrust::Audience));
        assert_eq!(
            why(|t| t.audience.push("shop".into())),
            Some(Distrust::Audience),
            "given to nobody by name"
        );
        assert_eq!(why(|t| t.authorized_party = Some("shop".into())), Some(Distrust::Audience));
        let both = |t: &mut IdToken| {
            t.audience.push("shop".into());
            t.authorized_party = Some("openimi".into());
        };
        assert_eq!(why(both), None);
    }

    #[test]
    fn what_is_not_of_now_is_not_believed_but_clocks_may_differ_by_a_minute() {
        let at = NOW.unix_timestamp();
        assert_eq!(why(|t| t.expires_at = at - 60), Some(Distrust::Time));
        assert_eq!(why(|t| t.expires_at = at - 59), None);
        assert_eq!(why(|t| t.issued_at = at + 61), Some(Distrust::Time));
        assert_eq!(why(|t| t.issued_at = at + 60), None);
        assert_eq!(why(|t| t.issued_at = at - 661), Some(Distrust::Time));
    }

    #[test]
    fn what_answers_another_journey_is_not_believed() {
        assert_eq!(why(|t| t.nonce = None), Some(Distrust::Nonce));
        assert_eq!(why(|t| t.nonce = Some("m".into())), Some(Distrust::Nonce));
        let mut empty = token();
        empty.nonce = Some(String::new());
        assert_eq!(identity(&empty, &provider(), "", NOW), Err(Distrust::Nonce));
    }

    #[test]
    fn a_level_that_is_not_named_is_too_low_and_so_is_none() {
        assert_eq!(why(|t| t.level = Some("https://levels.example/low".into())), Some(Distrust::Level));
        assert_eq!(why(|t| t.level = None), Some(Distrust::Level));
    }

    #[test]
    fn a_subject_that_cannot_be_kept_is_nobody() {
        for subject in [String::new(), "a\0".into(), "a".repeat(256)] {
            assert_eq!(why(|t| t.subject = subject), Some(Distrust::Subject));
        }
        assert_eq!(why(|t| t.session = Some(String::new())), Some(Distrust::Subject));
    }

    #[test]
    fn an_old_login_at_a_provider_proves_nothing_again_and_one_of_unknown_age_neither() {
        let proved = |at: Option<i64>| {
            let token = IdToken { signed_in_at: at, ..token() };
            is_proved_lately(proved_at(&token, NOW), NOW)
        };
        let at = NOW.unix_timestamp();
        assert!(proved(Some(at)) && proved(Some(at - 599)));
        assert!(proved(Some(at + 30)), "its clock is ahead");
        assert!(!proved(Some(at - 600)) && !proved(Some(0)) && !proved(Some(i64::MIN)) && !proved(None));
    }

    fn order() -> LogoutToken {
        LogoutToken {
            issuer: "https://login.example".into(),
            audience: vec!["openimi".into()],
            issued_at: NOW.unix_timestamp(),
            expires_at: None,
            id: "1".into(),
            subject: Some("ana".into()),
            session: None,
            is_logout: true,
            has_nonce: false,
        }
    }

    #[test]
    fn an_order_to_end_logins_names_a_person_or_a_login_and_is_nothing_else() {
        let why = |change: &dyn Fn(&mut LogoutToken)| {
            let mut order = order();
            change(&mut order);
            logout(&order, &provider(), NOW).err()
        };
        assert_eq!(why(&|_| ()), None);
        assert_eq!(why(&|t| (t.subject, t.session) = (None, Some("s".into()))), None);
        assert_eq!(why(&|t| t.subject = None), Some(Distrust::Subject));
        assert_eq!(why(&|t| t.session = Some(String::new())), Some(Distrust::Subject));
        assert_eq!(why(&|t| t.is_logout = false), Some(Distrust::Kind));
        assert_eq!(why(&|t| t.has_nonce = true), Some(Distrust::Kind));
        assert_eq!(why(&|t| t.id.clear()), Some(Distrust::Kind));
        assert_eq!(why(&|t| t.issuer.push('x')), Some(Distrust::Issuer));
        assert_eq!(why(&|t| t.audience.clear()), Some(Distrust::Audience));
        assert_eq!(why(&|t| t.issued_at -= 661), Some(Distrust::Time));
        assert_eq!(why(&|t| t.expires_at = Some(t.issued_at - 60)), Some(Distrust::Time));
    }

    #[test]
    fn a_provider_that_gives_nothing_for_a_code_says_whose_fault_it_is() {
        assert_eq!(no_token("invalid_grant"), NoToken::Code);
        assert_eq!(no_token("temporarily_unavailable"), NoToken::Busy);
        assert_eq!(no_token("consent_required"), NoToken::Person);
        for ours in
            ["invalid_client", "invalid_request", "unauthorized_client", "invalid_scope", "made_up", ""]
        {
            assert_eq!(no_token(ours), NoToken::Client, "{ours}");
        }
    }

    #[test]
    fn the_last_way_into_an_account_is_never_given_up() {
        assert!(may_unlink(true) && !may_unlink(false));
    }
}
