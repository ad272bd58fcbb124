//! Documents encrypted in pieces, so that they stream both ways: ChaCha20-Poly1305 with a key for each document; each
//! piece is bound to its place, and the last one is marked, so that cutting, swapping or appending is found.

use bytes::{Bytes, BytesMut};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};

/// Plain bytes in one piece.
pub const PIECE: usize = 64 * 1024;
/// Bytes that sealing adds to a piece.
pub const TAG: usize = 16;

/// The sealed pieces do not belong together, or the key is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a document on disk was changed or belongs elsewhere")]
pub struct Broken;

/// Seals a stream of bytes.
pub struct Sealer {
    cipher: ChaCha20Poly1305,
    waiting: BytesMut,
    number: u64,
}

impl Sealer {
    /// Begins a document under its own key, which is used for nothing else.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self { cipher: ChaCha20Poly1305::new(&Key::from(*key)), waiting: BytesMut::new(), number: 0 }
    }

    /// Takes bytes in; gives out the pieces that are complete.
    ///
    /// # Errors
    /// Never in practice: the cipher refuses only pieces of many gigabytes.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Bytes, Broken> {
        self.waiting.extend_from_slice(bytes);
        let mut out = BytesMut::new();
        while self.waiting.len() > PIECE {
            let piece = self.waiting.split_to(PIECE);
            out.extend_from_slice(&self.seal(&piece, false)?);
        }
        Ok(out.freeze())
    }

    /// Gives out the last piece, which may be empty.
    ///
    /// # Errors
    /// As `push`.
    pub fn finish(mut self) -> Result<Bytes, Broken> {
        let piece = self.waiting.split();
        Ok(self.seal(&piece, true)?.into())
    }

    fn seal(&mut self, piece: &[u8], is_last: bool) -> Result<Vec<u8>, Broken> {
        let sealed = self
            .cipher
            .encrypt(&nonce(self.number, is_last), Payload { msg: piece, aad: b"openimi document v1" })
            .map_err(|_| Broken)?;
        self.number = self.number.saturating_add(1);
        Ok(sealed)
    }
}

/// Opens sealed pieces in order.
pub struct Opener {
    cipher: ChaCha20Poly1305,
    number: u64,
}

impl Opener {
    /// Begins a document under its own key.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self { cipher: ChaCha20Poly1305::new(&Key::from(*key)), number: 0 }
    }

    /// Opens the next piece.
    ///
    /// # Errors
    /// When it was changed, moved, or is not the last one although it says so.
    pub fn open(&mut self, piece: &[u8], is_last: bool) -> Result<Bytes, Broken> {
        let plain = self
            .cipher
            .decrypt(&nonce(self.number, is_last), Payload { msg: piece, aad: b"openimi document v1" })
            .map_err(|_| Broken)?;
        self.number = self.number.saturating_add(1);
        Ok(plain.into())
    }
}

fn nonce(number: u64, is_last: bool) -> Nonce {
    let mut bytes = [0u8; 12];
    for (to, from) in bytes.iter_mut().skip(1).zip(number.to_be_bytes()) {
        *to = from;
    }
    if let Some(mark) = bytes.first_mut() {
        *mark = u8::from(is_last);
    }
    Nonce::from(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sealed(plain: &[u8]) -> Vec<u8> {
        let mut sealer = Sealer::new(&[7; 32]);
        let mut out = sealer.push(plain).unwrap().to_vec();
        out.extend_from_slice(&sealer.finish().unwrap());
        out
    }

    fn opened(sealed: &[u8]) -> Result<Vec<u8>, Broken> {
        let mut opener = Opener::new(&[7; 32]);
        let pieces: Vec<&[u8]> = sealed.chunks(PIECE + TAG).collect();
        let mut plain = Vec::new();
        for (i, piece) in pieces.iter().enumerate() {
            plain.extend_from_slice(&opener.open(piece, i + 1 == pieces.len())?);
        }
        Ok(plain)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn what_is_sealed_opens_to_the_same(length in 0_usize..200_000, step in any::<u8>()) {
            let bytes = std::iter::successors(Some(step), |last| Some(last.wrapping_mul(5).wrapping_add(step)));
            let plain: Vec<u8> = bytes.take(length).collect();
            prop_assert_eq!(opened(&sealed(&plain)).unwrap(), plain);
        }
    }

    #[test]
    fn a_cut_a_swap_and_a_flipped_bit_are_found() {
        let whole = sealed(&vec![1; 3 * PIECE]);
        assert!(opened(&whole[..2 * (PIECE + TAG)]).is_err());
        let mut swapped = whole.clone();
        swapped.rotate_left(PIECE + TAG);
        assert!(opened(&swapped).is_err());
        let mut flipped = whole;
        flipped[100] ^= 1;
        assert!(opened(&flipped).is_err());
    }
}
