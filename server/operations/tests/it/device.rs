//! A device that makes and uses passkeys, made of a few lines.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use operations::accounts::{Challenge, PasskeyAnswer};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// Where the device believes to be.
pub const ORIGIN: &str = "http://localhost:3000";

fn written(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A device with one key. It counts its answers.
pub struct Device {
    key: SigningKey,
    id: Vec<u8>,
    pub user: Vec<u8>,
    pub count: u32,
    pub origin: &'static str,
    /// Whether it asked for a finger, a face or a PIN.
    pub verifies: bool,
}

impl Device {
    pub fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[number; 32]).unwrap(),
            id: vec![number; 16],
            user: Vec::new(),
            count: 0,
            origin: ORIGIN,
            verifies: true,
        }
    }

    /// What the browser says was asked (WebAuthn Level 3, 5.8.1).
    fn asked(&self, what: &str, options: &Value) -> Vec<u8> {
        let asked = json!({
            "type": what,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": false,
        });
        asked.to_string().into_bytes()
    }

    /// What the device says of itself (WebAuthn Level 3, 6.1); `present` and `verified`, with `more` the new key.
    fn data(&self, more: u8) -> Vec<u8> {
        let verified = if self.verifies { 0x04 } else { 0 };
        let mut data = Sha256::digest("localhost").to_vec();
        data.push(0x01 | verified | more);
        data.extend(self.count.to_be_bytes());
        data
    }

    /// Makes a passkey (WebAuthn Level 3, 6.5.4): no attestation, the key as COSE.
    pub fn make(&mut self, challenge: &Challenge) -> PasskeyAnswer {
        let options = &challenge.options;
        self.user = URL_SAFE_NO_PAD.decode(options["user"]["id"].as_str().unwrap()).unwrap();
        let mut data = self.data(0x40);
        data.extend([0; 16]);
        data.extend([0, 16]);
        data.extend(&self.id);
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(x);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(y);
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        let asked = self.asked("webauthn.create", options);
        let response = json!({ "clientDataJSON": written(&asked), "attestationObject": written(&object) });
        self.answer(challenge, &response)
    }

    /// Answers with its passkey (WebAuthn Level 3, 6.3.3).
    pub fn use_key(&mut self, challenge: &Challenge) -> PasskeyAnswer {
        self.count += 1;
        let (data, asked) = (self.data(0), self.asked("webauthn.get", &challenge.options));
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&asked));
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "clientDataJSON": written(&asked),
            "authenticatorData": written(&data),
            "signature": written(signature.to_der().as_bytes()),
            "userHandle": written(&self.user),
        });
        self.answer(challenge, &response)
    }

    fn answer(&self, challenge: &Challenge, response: &Value) -> PasskeyAnswer {
        let id = written(&self.id);
        let credential = json!({ "id": id, "rawId": id, "type": "public-key", "response": response });
        PasskeyAnswer { challenge: challenge.sealed.clone(), credential: credential.to_string() }
    }
}
