//! Reading posted forms: whole, or of one that is larger than any form as much as can be shown again.

use crate::answers::FORM_LIMIT;
use axum::body::{Body, BodyDataStream, Bytes};
use futures::StreamExt;

/// Of a control that is too large so much is kept, in bytes as browsers write them: more than one text may hold.
const CONTROL_LIMIT: usize = 600_000;
/// So much of what follows is looked at for the other controls; then the reading ends.
const READ_ON: usize = 64 * 1024 * 1024;
/// A control that is cut ends behind a word, where one ends so near.
const WORD: usize = 1_000;

/// A form that was posted.
#[derive(Debug, PartialEq, Eq)]
pub enum Form {
    /// All of it.
    Whole(Bytes),
    /// It is too large, or broke off: every control of it as far as there is room, so that nothing else is lost.
    TooLarge(Bytes),
}

/// Reads a form without files; never keeps more of it than two forms hold.
pub async fn read(body: Body) -> Form {
    let mut pieces = body.into_data_stream();
    let mut whole = Vec::new();
    while let Some(piece) = pieces.next().await {
        let has_room = |piece: &Bytes| whole.len().saturating_add(piece.len()) <= FORM_LIMIT;
        match piece {
            Ok(piece) if has_room(&piece) => whole.extend_from_slice(&piece),
            broken_off => {
                let mut cut = Cut::default();
                cut.take(&whole);
                drop(whole);
                cut.take(&broken_off.unwrap_or_default());
                return Form::TooLarge(rest(cut, pieces).await);
            }
        }
    }
    Form::Whole(whole.into())
}

async fn rest(mut cut: Cut, mut pieces: BodyDataStream) -> Bytes {
    let mut read: usize = 0;
    while let Some(Ok(piece)) = pieces.next().await {
        read = read.saturating_add(piece.len());
        if read > READ_ON {
            break;
        }
        cut.take(&piece);
    }
    cut.end()
}

/// The controls of a form, each cut where it is too large.
#[derive(Default)]
struct Cut {
    kept: Vec<u8>,
    control: Vec<u8>,
    is_cut: bool,
}

impl Cut {
    fn take(&mut self, bytes: &[u8]) {
        for part in bytes.split_inclusive(|byte| *byte == b'&') {
            let (text, is_end) = match part.strip_suffix(b"&") {
                Some(text) => (text, true),
                None => (part, false),
            };
            let room = CONTROL_LIMIT.saturating_sub(self.control.len());
            self.is_cut |= text.len() > room;
            self.control.extend(text.iter().take(room));
            if is_end {
                self.end_control();
            }
        }
    }

    fn end_control(&mut self) {
        let mut control = std::mem::take(&mut self.control);
        if std::mem::take(&mut self.is_cut) {
            control.truncate(end_of_words(&control));
        }
        if self.kept.len().saturating_add(control.len()) < FORM_LIMIT {
            if !self.kept.is_empty() {
                self.kept.push(b'&');
            }
            self.kept.append(&mut control);
        }
    }

    fn end(mut self) -> Bytes {
        self.end_control();
        self.kept.into()
    }
}

/// Where the last whole word ends, else the last whole sign: half an escape would be no text.
fn end_of_words(control: &[u8]) -> usize {
    let from = |back: usize| control.len().saturating_sub(back);
    let tail = |back: usize| control.get(from(back)..).unwrap_or_default();
    let word = tail(WORD).iter().rposition(|byte| *byte == b'+').map(|at| from(WORD).saturating_add(at));
    let sign = tail(2).iter().position(|byte| *byte == b'%').map(|at| from(2).saturating_add(at));
    word.or(sign).unwrap_or(control.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read_in_pieces(text: &str, size: usize) -> Form {
        let pieces: Vec<Result<Bytes, std::io::Error>> =
            text.as_bytes().chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        read(Body::from_stream(futures::stream::iter(pieces))).await
    }

    #[tokio::test]
    async fn a_form_that_fits_is_read_as_it_was_posted() {
        for text in ["", "a=1&b=%C3%A9+x&a=2", &"x".repeat(FORM_LIMIT)] {
            assert_eq!(
                read_in_pieces(text, 70_000).await,
                Form::Whole(Bytes::copy_from_slice(text.as_bytes()))
            );
        }
    }

    #[tokio::test]
    async fn of_a_form_that_is_too_large_every_other_control_stays_whole() {
        for size in [7_777, 10_000_000] {
            let text = format!("before=1&long={}&after=%C3%A9+2", "word+%C3%A9".repeat(1_000_000));
            let Form::TooLarge(kept) = read_in_pieces(&text, size).await else { panic!("it fits") };
            let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&kept).unwrap();
            let [(_, first), (_, long), (_, last)] = pairs.as_slice() else { panic!("{}", pairs.len()) };
            assert_eq!((first.as_str(), last.as_str()), ("1", "\u{e9} 2"));
            assert!(long.len() > 100_000 && long.len() < CONTROL_LIMIT, "{}", long.len());
            assert!(long.ends_with("word"), "it ends behind a word");
        }
    }

    #[tokio::test]
    async fn no_sign_is_cut_in_two_and_many_controls_are_no_way_around_the_limit() {
        let text = format!("long={}", "%41".repeat(1_000_000));
        let Form::TooLarge(kept) = read_in_pieces(&text, 50_000).await else { panic!("it fits") };
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(&kept).unwrap();
        assert!(pairs[0].1.bytes().all(|byte| byte == b'A'));
        let many = format!("a={}&", "x".repeat(99_000)).repeat(100);
        let Form::TooLarge(kept) = read_in_pieces(&many, 50_000).await else { panic!("it fits") };
        assert!(kept.len() <= FORM_LIMIT);
    }

    #[tokio::test]
    async fn a_form_without_end_is_answered() {
        let piece = Bytes::from(vec![b'x'; 1024 * 1024]);
        let endless = futures::stream::repeat_with(move || Ok::<_, std::io::Error>(piece.clone()));
        let Form::TooLarge(kept) = read(Body::from_stream(endless)).await else { panic!("it fits") };
        assert!(kept.len() <= CONTROL_LIMIT);
    }
}
