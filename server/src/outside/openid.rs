//! Providers of identities over HTTP (OpenID Connect Core 1.0 and Discovery 1.0): where their people sign in, what they answer,
//! and whether they signed it. What it says is judged by the rules in `domain`.

use crate::config::OpenIdProvider;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::openid::{IdToken, LogoutToken, NoToken, Provider, no_token};
use futures::future::BoxFuture;
use http::StatusCode;
use openidconnect::core::{
    CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreJsonWebKey, CoreJwsSigningAlgorithm,
    CoreProviderMetadata,
};
use openidconnect::reqwest::{self, redirect::Policy};
use openidconnect::{
    AuthType, AuthenticationContextClass, AuthorizationCode, ClientId, ClientSecret, CsrfToken,
    EndpointMaybeSet, EndpointNotSet, EndpointSet, HttpClientError, HttpRequest, HttpResponse, IssuerUrl,
    JsonWebKey as _, Nonce, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope,
    TokenResponse as _,
};
use operations::accounts::providers::{Journey, ProviderFailure};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::error::Error;
use std::fmt::Display;
use std::iter::successors;
use std::sync::Arc;
use std::time::Duration as Pause;
use time::{Duration, OffsetDateTime};
use tokio::sync::Mutex;

/// No provider is waited for longer, to be reached and to answer.
const REACHED_WITHIN: Pause = Pause::from_secs(4);
const ANSWERS_WITHIN: Pause = Pause::from_secs(10);
/// No answer of a provider is longer, in bytes.
const LONGEST: usize = 1024 * 1024;
/// What a provider says of itself is asked again after this time.
const FRESH: Duration = Duration::HOUR;
/// A key that is not known makes it asked again, but not more often than this.
const KEYS_AGAIN: Duration = Duration::MINUTE;
/// A provider that did not answer is left alone for so long.
const LEFT_ALONE: Duration = Duration::seconds(10);
/// Signatures that only a provider makes: none without a signature, and none made with what we know too.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];
/// The event of an order to end logins (OpenID Connect Back-Channel Logout 1.0 section 2.4).
const LOGOUT: &str = "http://schemas.openid.net/event/backchannel-logout";

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;
type Answer = Result<HttpResponse, HttpClientError<reqwest::Error>>;

/// One provider, with what it said of itself when it was last asked.
#[derive(Debug)]
pub struct Connection {
    /// What the rules ask of it.
    pub rule: Provider,
    secret: SecretString,
    scopes: Vec<String>,
    level_claim: String,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    metadata: Option<(Arc<CoreProviderMetadata>, OffsetDateTime)>,
    failed_at: Option<OffsetDateTime>,
}

impl From<&OpenIdProvider> for Connection {
    fn from(configured: &OpenIdProvider) -> Self {
        Self {
            rule: configured.rule.clone(),
            secret: configured.secret.clone(),
            scopes: configured.scopes.clone(),
            level_claim: configured.level_claim.clone(),
            known: Mutex::default(),
        }
    }
}

impl Connection {
    /// The address at the provider that asks who somebody is: anew, if that was longer ago than `within`. Whoever asks so is told
    /// when it was (OpenID Connect Core 1.0 section 2).
    ///
    /// # Errors
    /// `Down`.
    pub async fn address(
        &self,
        public_url: &str,
        journey: &Journey,
        within: Duration,
        now: OffsetDateTime,
    ) -> Result<String, ProviderFailure> {
        let metadata = self.metadata(now, FRESH).await?;
        let client = self.client(&metadata, public_url)?;
        let (state, nonce) = (journey.state.clone(), journey.nonce.clone());
        let verifier = PkceCodeVerifier::new(journey.verifier.clone());
        let mut asked = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .add_scopes(self.scopes.iter().cloned().map(Scope::new))
            .add_extra_param("response_mode", "query")
            .set_max_age(within.unsigned_abs())
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier));
        for level in &self.rule.levels {
            asked = asked.add_auth_context_value(AuthenticationContextClass::new(level.clone()));
        }
        let (address, _, _) = asked.url();
        Ok(address.to_string())
    }

    /// What the provider signed about whoever came back with this code.
    ///
    /// # Errors
    /// `Down`, `Over`, `Cancelled` and `Untrusted`.
    pub async fn redeem(
        &self,
        public_url: &str,
        verifier: String,
        code: String,
        now: OffsetDateTime,
    ) -> Result<IdToken, ProviderFailure> {
        let metadata = self.metadata(now, FRESH).await?;
        let client = self.client(&metadata, public_url)?;
        let http = self.http()?;
        let asked = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|why| self.down(&why))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier));
        let answer = asked.request_async(&http).await.map_err(|why| match why {
            RequestTokenError::ServerResponse(why) => self.refused(why.error().as_ref()),
            why => self.down(&whole(&why)),
        })?;
        let token = answer.id_token().ok_or_else(|| self.untrusted(&"no ID token"))?.to_string();
        let claims = self.signed(&token, now).await?;
        let level = claims.others.get(&self.level_claim).and_then(Value::as_str).map(str::to_owned);
        Ok(IdToken {
            issuer: claims.iss,
            audience: claims.aud.into(),
            authorized_party: claims.azp,
            subject: claims.sub.unwrap_or_default(),
            issued_at: claims.iat,
            expires_at: claims.exp.ok_or_else(|| self.untrusted(&"no end"))?,
            nonce: claims.nonce,
            level,
            session: claims.sid,
            signed_in_at: claims.auth_time,
        })
    }

    /// What the provider signed to end logins.
    ///
    /// # Errors
    /// `Down` and `Untrusted`.
    pub async fn order(&self, token: &str, now: OffsetDateTime) -> Result<LogoutToken, ProviderFailure> {
        let claims = self.signed(token, now).await?;
        Ok(LogoutToken {
            issuer: claims.iss,
            audience: claims.aud.into(),
            issued_at: claims.iat,
            expires_at: claims.exp,
            id: claims.jti.unwrap_or_default(),
            subject: claims.sub,
            session: claims.sid,
            is_logout: claims.events.get(LOGOUT).is_some_and(Value::is_object),
            has_nonce: claims.nonce.is_some(),
        })
    }

    /// The claims of a token, if a key of the provider signed it; the keys are asked again for one that is not known.
    async fn signed(&self, token: &str, now: OffsetDateTime) -> Result<Claims, ProviderFailure> {
        let token = Token::read(token).ok_or_else(|| self.untrusted(&"no signed token"))?;
        let metadata = self.metadata(now, FRESH).await?;
        let mut is_signed = token.is_signed(metadata.jwks().keys());
        if !is_signed {
            let metadata = self.metadata(now, KEYS_AGAIN).await?;
            is_signed = token.is_signed(metadata.jwks().keys());
        }
        if !is_signed {
            return Err(self.untrusted(&"no key of the provider signed it"));
        }
        serde_json::from_slice(&token.claims).map_err(|why| self.untrusted(&why))
    }

    /// What the provider says of itself, with its keys: as it was last asked, unless that is longer ago than `within`. One call
    /// asks at a time, and a provider that did not answer is left alone for a while.
    async fn metadata(
        &self,
        now: OffsetDateTime,
        within: Duration,
    ) -> Result<Arc<CoreProviderMetadata>, ProviderFailure> {
        let mut known = self.known.lock().await;
        if let Some((metadata, at)) = &known.metadata
            && now < at.saturating_add(within)
        {
            return Ok(Arc::clone(metadata));
        }
        if known.failed_at.is_some_and(|at| now < at.saturating_add(LEFT_ALONE)) {
            return Err(ProviderFailure::Down);
        }
        let issuer = IssuerUrl::new(self.rule.issuer.clone()).map_err(|why| self.down(&why))?;
        let http = self.http()?;
        match CoreProviderMetadata::discover_async(issuer, &http).await {
            Ok(metadata) => {
                let metadata = Arc::new(metadata);
                *known = Known { metadata: Some((Arc::clone(&metadata), now)), failed_at: None };
                Ok(metadata)
            }
            Err(why) => {
                known.failed_at = Some(now);
                Err(self.down(&whole(&why)))
            }
        }
    }

    fn client(&self, metadata: &CoreProviderMetadata, public_url: &str) -> Result<Client, ProviderFailure> {
        let back = format!("{public_url}/sign-in/oidc/{}", self.rule.id);
        let back = RedirectUrl::new(back).map_err(|why| self.down(&why))?;
        let secret = ClientSecret::new(self.secret.expose_secret().to_owned());
        let client = ClientId::new(self.rule.client.clone());
        let is_posted = metadata.token_endpoint_auth_methods_supported().is_some_and(|methods| {
            methods.contains(&CoreClientAuthMethod::ClientSecretPost)
                && !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
        });
        let way = if is_posted { AuthType::RequestBody } else { AuthType::BasicAuth };
        let client = CoreClient::from_provider_metadata(metadata.clone(), client, Some(secret));
        Ok(client.set_redirect_uri(back).set_auth_type(way))
    }

    /// Calls the provider and nobody else: no redirection is followed, and plain HTTP is spoken on loopback only.
    fn http(
        &self,
    ) -> Result<impl Fn(HttpRequest) -> BoxFuture<'static, Answer> + Send + Sync + use<>, ProviderFailure>
    {
        let is_plain = self.rule.issuer.starts_with("http:");
        let mut client = reqwest::Client::builder()
            .redirect(Policy::none())
            .connect_timeout(REACHED_WITHIN)
            .timeout(ANSWERS_WITHIN)
            .https_only(!is_plain);
        if is_plain {
            client = client.no_proxy();
        }
        let client = client.build().map_err(|why| self.down(&why))?;
        Ok(move |call: HttpRequest| -> BoxFuture<'static, Answer> { Box::pin(answer(client.clone(), call)) })
    }

    fn down(&self, why: &(impl Display + ?Sized)) -> ProviderFailure {
        tracing::error!(provider = %self.rule.id, %why, "a provider of identities does not answer");
        ProviderFailure::Down
    }

    /// An error of the token endpoint, sorted; its description stays out of the log, because it may name people.
    fn refused(&self, error: &str) -> ProviderFailure {
        let (provider, why) = (&self.rule.id, no_token(error));
        if why == NoToken::Client {
            tracing::error!(%provider, error, "a provider of identities refuses us; check its configuration");
        } else {
            tracing::warn!(%provider, error, "a provider of identities gives nothing for a code");
        }
        match why {
            NoToken::Code => ProviderFailure::Over,
            NoToken::Person => ProviderFailure::Cancelled,
            NoToken::Busy | NoToken::Client => ProviderFailure::Down,
        }
    }

    fn untrusted(&self, why: &(impl Display + ?Sized)) -> ProviderFailure {
        tracing::warn!(provider = %self.rule.id, %why, "an answer of a provider of identities");
        ProviderFailure::Untrusted
    }
}

/// Why, and why that.
fn whole(why: &(dyn Error + 'static)) -> String {
    let all = successors(Some(why), |&why| why.source());
    all.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

async fn answer(client: reqwest::Client, call: HttpRequest) -> Answer {
    let call = reqwest::Request::try_from(call).map_err(Box::new)?;
    let mut answer = client.execute(call).await.map_err(Box::new)?;
    let status = answer.status();
    // What stands in front of a provider says this in words of its own, which nobody could read.
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        return Err(HttpClientError::Other(format!("status {status}")));
    }
    let mut head = http::Response::builder().status(status);
    for (name, value) in answer.headers() {
        head = head.header(name, value);
    }
    let mut body = Vec::new();
    while let Some(some) = answer.chunk().await.map_err(Box::new)? {
        if body.len().saturating_add(some.len()) > LONGEST {
            return Err(HttpClientError::Other("the answer is too long".to_owned()));
        }
        body.extend_from_slice(&some);
    }
    Ok(head.body(body)?)
}

/// A token, in its parts (RFC 7515).
struct Token<'a> {
    head: Head,
    claims: Vec<u8>,
    signed: &'a [u8],
    signature: Vec<u8>,
}

#[derive(Deserialize)]
struct Head {
    alg: CoreJwsSigningAlgorithm,
    kid: Option<String>,
    /// What must be understood: nothing of it is.
    crit: Option<Value>,
}

impl<'a> Token<'a> {
    fn read(token: &'a str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (head, claims) = signed.split_once('.')?;
        let head: Head = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(head).ok()?).ok()?;
        if head.crit.is_some() || !SIGNATURES.contains(&head.alg) {
            return None;
        }
        Some(Self {
            head,
            claims: URL_SAFE_NO_PAD.decode(claims).ok()?,
            signed: signed.as_bytes(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    fn is_signed(&self, keys: &[CoreJsonWebKey]) -> bool {
        keys.iter().any(|key| {
            let is_meant = self
                .head
                .kid
                .as_ref()
                .is_none_or(|kid| key.key_id().is_some_and(|id| id.as_str() == kid.as_str()));
            is_meant && key.verify_signature(&self.head.alg, self.signed, &self.signature).is_ok()
        })
    }
}

/// The claims of both kinds of tokens, under their own names.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: Option<String>,
    aud: Audience,
    azp: Option<String>,
    exp: Option<i64>,
    iat: i64,
    auth_time: Option<i64>,
    nonce: Option<String>,
    sid: Option<String>,
    jti: Option<String>,
    #[serde(default)]
    events: Map<String, Value>,
    #[serde(flatten)]
    others: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl From<Audience> for Vec<String> {
    fn from(audience: Audience) -> Self {
        match audience {
            Audience::One(one) => vec![one],
            Audience::Many(many) => many,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn token(head: &str) -> String {
        let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.{}", part(head), part("{}"), part("signature"))
    }

    #[test]
    fn a_token_is_signed_by_a_key_that_only_the_provider_has() {
        assert!(Token::read(&token(r#"{"alg":"ES256","kid":"1"}"#)).is_some());
        for head in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"HS256"}"#,
            r#"{"alg":"es256"}"#,
            r#"{"alg":"ES256","crit":["b64"]}"#,
            "{}",
            "",
        ] {
            assert!(Token::read(&token(head)).is_none(), "{head}");
        }
    }

    proptest! {
        #[test]
        fn whatever_comes_as_a_token_is_read_or_refused(text in "[a-zA-Z0-9_.{}=-]{0,200}", other in any::<String>()) {
            for text in [text, other] {
                let is_read = Token::read(&text).is_some_and(|token| token.is_signed(&[]));
                prop_assert!(!is_read, "no key signed it");
            }
        }
    }
}
