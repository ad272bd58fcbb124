//! Keys: what the instance key yields, the key of each exchange, and sealing.

use crate::Error;
use chacha20poly1305::aead::{Aead, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use domain::accounts::invitation::CODE_DIGITS;
use domain::ids::{DocumentId, ExchangeId};
use domain::procedures::ProcedureId;
use domain::search::cases::Mark;
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use rand::TryRng as _;
use rand::rngs::SysRng;
use sha2::Sha256;
use std::fmt::{self, Write as _};
use std::sync::Arc;
use uuid::Uuid;

/// First byte of every sealed value: XChaCha20-Poly1305, laid out as `version | key id | nonce | ciphertext and tag`.
const VERSION: u8 = 1;
/// Second byte: which instance key. There is one until keys rotate.
const KEY_ID: u8 = 1;
const NONCE: usize = 24;
const HEAD: usize = 2 + NONCE;

/// The keys of this instance, each derived from the instance key for one use (HKDF-SHA256, RFC 5869).
#[derive(Clone)]
pub struct Keyring(Arc<Derived>);

struct Derived {
    wrap: [u8; 32],
    audit: [u8; 32],
    seal: [u8; 32],
    invite: [u8; 32],
    person: [u8; 32],
    search: [u8; 32],
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(..)")
    }
}

impl Keyring {
    /// Derives the keys.
    #[must_use]
    pub fn new(instance_key: [u8; 32]) -> Self {
        let derive = |purpose: &str| expand(&instance_key, &[b"openimi/instance/", purpose.as_bytes()]);
        Self(Arc::new(Derived {
            wrap: derive("wrap"),
            audit: derive("audit"),
            seal: derive("seal"),
            invite: derive("invite"),
            person: derive("person"),
            search: derive("search"),
        }))
    }

    /// Seals a value for one place, named by `context`; it opens nowhere else.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        seal(&self.0.wrap, context, plain)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// `Sealed` with another instance key, in another place, or after any change.
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        open(&self.0.wrap, context, sealed)
    }

    /// Wraps the key of an exchange.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn wrap(&self, exchange: ExchangeId, key: &ExchangeKey) -> Result<Vec<u8>, Error> {
        self.seal(&wrap_context(exchange), &key.0)
    }

    /// Unwraps the key of an exchange.
    ///
    /// # Errors
    /// `Sealed` unless it was wrapped by this instance key for this exchange.
    pub fn unwrap(&self, exchange: ExchangeId, wrapped: &[u8]) -> Result<ExchangeKey, Error> {
        let plain = self.open(&wrap_context(exchange), wrapped)?;
        plain.as_slice().try_into().map(ExchangeKey).map_err(|_| Error::Sealed)
    }

    /// The token of a link, made of its issue: no table needs to hold it for the mail to be written.
    #[must_use]
    pub fn invitation_token(&self, issue: Uuid) -> String {
        let token = mac(&self.0.invite, &[b"token", issue.as_bytes()]);
        token.iter().fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    /// The code that goes with a link, in digits. Whoever reads the tables can make neither.
    #[must_use]
    pub fn invitation_code(&self, issue: Uuid) -> String {
        let code = mac(&self.0.invite, &[b"code", issue.as_bytes()]);
        code.iter().take(CODE_DIGITS).map(|byte| char::from(b'0'.saturating_add(byte % 10))).collect()
    }

    /// Code under which a person is found in the exchanges of one procedure. Codes of two procedures cannot be compared,
    /// and whoever lacks the instance key can make none to try names with.
    #[must_use]
    pub fn search_mark(&self, procedure: &ProcedureId, mark: &Mark) -> [u8; 32] {
        mac(&self.0.search, &[b"mark", procedure.as_str().as_bytes(), mark.text().as_bytes()])
    }

    /// Code of an audit entry or link.
    pub(crate) fn audit_mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        mac(&self.0.audit, parts)
    }

    /// Code by which requests about the same person are found.
    pub(crate) fn person_mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        mac(&self.0.person, parts)
    }

    /// Seal of the end of an audit chain.
    pub(crate) fn seal_mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        mac(&self.0.seal, parts)
    }
}

fn wrap_context(exchange: ExchangeId) -> String {
    format!("exchange_key/{exchange}")
}

/// The key of one exchange. Without its row in `exchange_key` nothing of the exchange can be read again.
#[derive(Clone, PartialEq, Eq)]
pub struct ExchangeKey([u8; 32]);

impl fmt::Debug for ExchangeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ExchangeKey(..)")
    }
}

impl ExchangeKey {
    /// A new random key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn random() -> Result<Self, Error> {
        random().map(Self)
    }

    /// Seals a value of this exchange for one place, named by `context`.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
        seal(&self.0, context, plain)
    }

    /// Opens what was sealed for this place.
    ///
    /// # Errors
    /// `Sealed` with the key of another exchange, in another place, or after any change.
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        open(&self.0, context, sealed)
    }

    /// The key of one document's file.
    #[must_use]
    pub fn derive_file_key(&self, document: DocumentId) -> [u8; 32] {
        expand(&self.0, &[b"openimi/document/", document.0.as_bytes()])
    }
}

fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    SysRng.try_fill_bytes(&mut bytes).map_err(|why| Error::Unavailable(format!("no randomness: {why}")))?;
    Ok(bytes)
}

fn seal(key: &[u8; 32], context: &str, plain: &[u8]) -> Result<Vec<u8>, Error> {
    let nonce = random::<NONCE>()?;
    let payload = Payload { msg: plain, aad: context.as_bytes() };
    let body = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(|_| Error::Sealed)?;
    let mut sealed = Vec::with_capacity(HEAD + body.len());
    sealed.extend([VERSION, KEY_ID]);
    sealed.extend(nonce);
    sealed.extend(body);
    Ok(sealed)
}

fn open(key: &[u8; 32], context: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
    let (head, body) = sealed.split_at_checked(HEAD).ok_or(Error::Sealed)?;
    let (versions, nonce) = head.split_at_checked(2).ok_or(Error::Sealed)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| Error::Sealed)?;
    if versions != [VERSION, KEY_ID] {
        return Err(Error::Sealed);
    }
    let payload = Payload { msg: body, aad: context.as_bytes() };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(nonce), payload).map_err(|_| Error::Sealed)
}

/// HKDF-Expand from a key that is uniformly random. It fails only for outputs over 8,160 bytes.
fn expand(key: &[u8; 32], purpose: &[&[u8]]) -> [u8; 32] {
    let mut derived = [0; 32];
    let done = Hkdf::<Sha256>::new(None, key).expand_multi_info(purpose, &mut derived);
    debug_assert!(done.is_ok());
    derived
}

/// HMAC-SHA256 over parts, each behind its length, so that no two lists of parts read alike.
fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC fills a key up to the block of its hash with zeros (RFC 2104); doing so here leaves nothing that can fail.
    let mut block = [0; 64];
    block.iter_mut().zip(key).for_each(|(filled, byte)| *filled = *byte);
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new(&block.into());
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_wrapped_key_opens_only_with_its_instance_key_and_for_its_exchange() {
        let (ours, other) = (Keyring::new([1; 32]), Keyring::new([2; 32]));
        let (exchange, stranger) = (ExchangeId(Uuid::from_u128(1)), ExchangeId(Uuid::from_u128(2)));
        let key = ExchangeKey::random().unwrap();
        let wrapped = ours.wrap(exchange, &key).unwrap();
        assert_eq!(ours.unwrap(exchange, &wrapped).unwrap(), key);
        assert!(matches!(other.unwrap(exchange, &wrapped), Err(Error::Sealed)));
        assert!(matches!(ours.unwrap(stranger, &wrapped), Err(Error::Sealed)));
    }

    #[test]
    fn the_derived_keys_differ_from_each_other_and_from_the_instance_key() {
        let ring = Keyring::new([1; 32]);
        let derived = [ring.0.wrap, ring.0.audit, ring.0.seal, ring.0.invite, ring.0.person, ring.0.search];
        let all = derived.into_iter().chain([[1; 32]]).collect::<Vec<_>>();
        for (i, one) in all.iter().enumerate() {
            assert!(all.iter().skip(i + 1).all(|other| other != one));
        }
    }

    #[test]
    fn each_document_has_a_file_key_of_its_own() {
        let key = ExchangeKey::random().unwrap();
        let of = |n| key.derive_file_key(DocumentId(Uuid::from_u128(n)));
        assert_ne!(of(1), of(2));
        assert_eq!(of(1), of(1));
    }

    #[test]
    fn parts_of_a_code_cannot_be_shifted() {
        assert_ne!(mac(&[0; 32], &[b"ab", b"c"]), mac(&[0; 32], &[b"a", b"bc"]));
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_and_any_flipped_bit_is_noticed(plain: Vec<u8>, at: usize, bit in 0..8u32) {
            let ring = Keyring::new([7; 32]);
            let mut sealed = ring.seal("here", &plain).unwrap();
            prop_assert_eq!(ring.open("here", &sealed).unwrap(), plain);
            prop_assert!(ring.open("there", &sealed).is_err());
            let at = at % sealed.len();
            sealed[at] ^= 1 << bit;
            prop_assert!(ring.open("here", &sealed).is_err());
            prop_assert!(ring.open("here", &sealed[..at]).is_err());
        }
    }
}
