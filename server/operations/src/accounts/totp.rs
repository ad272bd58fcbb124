//! Codes by time (RFC 6238) as every authenticator app makes them, and the picture by which an app takes over a secret.

use crate::Error;
use domain::accounts::factor::{DIGITS, STEP_SECONDS, base32, digits_of};
use hmac::{Hmac, KeyInit, Mac as _};
use qrcodegen::{QrCode, QrCodeEcc};
use sha1::Sha1;
use std::fmt::Write as _;

/// The code of a step.
///
/// # Errors
/// Never, with any length of the secret: HMAC takes all.
pub fn code(secret: &[u8], step: i64) -> Result<String, Error> {
    let keyed = <Hmac<Sha1> as KeyInit>::new_from_slice(secret);
    let keyed = keyed.map_err(|error| Error::Internal(error.to_string()))?;
    let mac: [u8; 20] = keyed.chain_update(step.to_be_bytes()).finalize().into_bytes().into();
    Ok(digits_of(&mac))
}

/// The address that an app reads: who, where, and the secret (the Key URI format that all apps know).
#[must_use]
pub fn address(issuer: &str, username: &str, secret: &[u8]) -> String {
    let (issuer, username, secret) = (encoded(issuer), encoded(username), base32(secret));
    format!(
        "otpauth://totp/{issuer}:{username}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}"
    )
}

fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut address, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            let _ = write!(address, "%{byte:02X}");
        }
        address
    })
}

/// Light squares around the picture, so that a camera finds it (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;

/// The picture of an address: its dark squares as an SVG path, and how many squares a side has.
///
/// # Errors
/// When the address is too long for a picture.
pub fn picture(address: &str) -> Result<(String, u32), Error> {
    let code =
        QrCode::encode_text(address, QrCodeEcc::Medium).map_err(|why| Error::Internal(why.to_string()))?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let _ = write!(path, "M{} {}h1v1h-1z", x.saturating_add(QUIET), y.saturating_add(QUIET));
        }
    }
    let side = code.size().saturating_add(QUIET.saturating_mul(2));
    Ok((path, u32::try_from(side).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::accounts::factor::step_at;
    use time::OffsetDateTime;

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B: the last six of the eight digits for SHA-1.
        for (seconds, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let step = step_at(OffsetDateTime::from_unix_timestamp(seconds).unwrap());
            assert_eq!(code(b"12345678901234567890", step).unwrap(), expected, "{seconds}");
        }
    }

    #[test]
    fn an_address_keeps_every_name_apart_from_its_own_signs() {
        assert_eq!(
            address("OpenIMI training", "ελ@a&b", b"foobar"),
            "otpauth://totp/OpenIMI%20training:%CE%B5%CE%BB%40a%26b?secret=MZXW6YTBOI\
             &issuer=OpenIMI%20training&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn a_picture_has_its_three_corners_and_a_light_edge() {
        let (path, side) = picture(&address("OpenIMI", &"x".repeat(64), &[7; 20])).unwrap();
        assert!(side >= 29 && (side - 8 - 17) % 4 == 0, "{side}");
        let far = side - 5;
        for corner in [(4, 4), (far, 4), (4, far)] {
            assert!(path.contains(&format!("M{} {}h", corner.0, corner.1)), "{corner:?}");
        }
        assert!(!path.contains("M3 ") && !path.contains(" 3h"));
        assert!(picture(&"x".repeat(5_000)).is_err());
    }
}
