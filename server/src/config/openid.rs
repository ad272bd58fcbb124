//! Providers of identities, as the operator names them.

use super::ConfigFault;
use domain::accounts::openid::Provider;
use secrecy::SecretString;
use serde::Deserialize;
use std::net::IpAddr;
use std::path::PathBuf;

/// A provider where people may sign in.
#[derive(Debug, Clone)]
pub struct OpenIdProvider {
    /// What the rules ask of it.
    pub rule: Provider,
    /// What proves to it that we are its client.
    pub secret: SecretString,
    /// What is asked of it.
    pub scopes: Vec<String>,
    /// The claim that says how sure it is.
    pub level_claim: String,
}

/// A provider before it is checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Given {
    id: String,
    label: String,
    issuer: String,
    client_id: String,
    client_secret: Option<String>,
    client_secret_file: Option<PathBuf>,
    acr_values: Vec<String>,
    #[serde(default)]
    scopes: Vec<String>,
    level_claim: Option<String>,
}

/// The providers, or what is wrong with them.
pub(super) fn check(given: Vec<Given>, faults: &mut Vec<ConfigFault>) -> Vec<OpenIdProvider> {
    let mut checked: Vec<OpenIdProvider> = Vec::new();
    for (at, given) in given.into_iter().enumerate() {
        let mut fault = |key: &str, what: &str| {
            faults.push(ConfigFault { key: format!("openid.{at}{key}"), what: what.to_owned() });
        };
        if !is_name(&given.id) || checked.iter().any(|other| other.rule.id == given.id) {
            fault(".id", "must be small letters, digits and hyphens, and that of no other provider");
        }
        if !is_issuer(&given.issuer) {
            fault(".issuer", "must be an https address without a question mark, or http on loopback");
        }
        if checked.iter().any(|other| other.rule.issuer == given.issuer) {
            fault(".issuer", "is that of another provider too");
        }
        for (key, text) in [(".label", &given.label), (".client_id", &given.client_id)] {
            if text.trim().is_empty() {
                fault(key, "must not be empty");
            }
        }
        if given.acr_values.is_empty() {
            fault(".acr_values", "name each level of assurance that counts as two factors");
        }
        let secret = secret(given.client_secret, given.client_secret_file, &mut fault);
        checked.push(OpenIdProvider {
            rule: Provider {
                id: given.id,
                label: given.label,
                issuer: given.issuer,
                client: given.client_id,
                levels: given.acr_values,
            },
            secret,
            scopes: given.scopes,
            level_claim: given.level_claim.unwrap_or_else(|| "acr".to_owned()),
        });
    }
    checked
}

/// The secret, given itself or in a file, in which a line ends.
fn secret(given: Option<String>, file: Option<PathBuf>, fault: &mut impl FnMut(&str, &str)) -> SecretString {
    let secret = match (given, file) {
        (Some(secret), None) => secret,
        (None, Some(file)) => match std::fs::read_to_string(&file) {
            Ok(secret) => secret,
            Err(why) => {
                fault(".client_secret_file", &format!("{}: {why}", file.display()));
                return SecretString::default();
            }
        },
        _ => String::new(),
    };
    if secret.trim().is_empty() {
        fault(".client_secret", "give either this or client_secret_file, and not empty");
    }
    SecretString::from(secret.trim().to_owned())
}

/// Names are part of addresses.
fn is_name(text: &str) -> bool {
    let fits = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    !text.is_empty() && text.len() <= 40 && text.bytes().all(fits)
}

/// Over plain http anybody on the way could say who somebody is.
fn is_issuer(text: &str) -> bool {
    let Ok(uri) = text.parse::<http::Uri>() else { return false };
    let Some(host) = uri.host() else { return false };
    let is_loopback = host == "localhost"
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let is_good = uri.scheme_str() == Some("https") || uri.scheme_str() == Some("http") && is_loopback;
    is_good && !text.contains(['?', '#', '@'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use figment::Figment;
    use figment::providers::{Format as _, Toml};

    const GOOD: &str = "[[openid]]\nid = 'eu-login'\nlabel = 'EU Login'\nissuer = 'https://login.example.eu'\n\
                        client_id = 'openimi'\nclient_secret = 's'\nacr_values = ['https://login.example.eu/high']\n";

    fn checked(text: &str) -> (Vec<OpenIdProvider>, Vec<String>) {
        let given = Figment::new().merge(Toml::string(text)).extract_inner("openid").unwrap();
        let mut faults = Vec::new();
        let providers = check(given, &mut faults);
        (providers, faults.into_iter().map(|fault| fault.key).collect())
    }

    #[test]
    fn a_provider_has_a_name_an_issuer_a_client_and_a_level() {
        let (providers, faults) = checked(GOOD);
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(providers[0].rule.levels, ["https://login.example.eu/high"]);
        assert_eq!(providers[0].level_claim, "acr");
        assert!(!format!("{providers:?}").contains("\"s\""), "no log shows the secret");
    }

    #[test]
    fn every_fault_names_the_provider_and_the_key() {
        let faults = |old: &str, new: &str| checked(&GOOD.replace(old, new)).1;
        assert_eq!(faults("id = 'eu-login'", "id = 'EU Login'"), ["openid.0.id"]);
        assert_eq!(
            faults("https://login.example.eu'\nclient", "http://login.example.eu'\nclient"),
            ["openid.0.issuer"]
        );
        assert!(faults("https://login.example.eu'\nclient", "http://127.0.0.1:9'\nclient").is_empty());
        assert_eq!(faults("client_secret = 's'\n", ""), ["openid.0.client_secret"]);
        assert_eq!(
            faults("client_secret = 's'", "client_secret_file = '/no/such'"),
            ["openid.0.client_secret_file"]
        );
        assert_eq!(faults("['https://login.example.eu/high']", "[]"), ["openid.0.acr_values"]);
        assert_eq!(checked(&format!("{GOOD}{GOOD}")).1, ["openid.1.id", "openid.1.issuer"]);
    }
}
