//! Reply phrases of the own authority: its handlers keep them, everybody there uses them.

use super::labels::is_handler;
use crate::{Caller, Error};
use domain::casework::view::PhrasesView;
use domain::casework::{Phrase, phrase};
use domain::exchanges::transition::Refused;
use domain::ids::{OnceKey, PhraseId};
use domain::problem::Refusal;

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PhraseInput {
    /// By what it is found.
    pub title: String,
    /// What is inserted.
    pub text: String,
    /// Code of the language of the text.
    pub language: String,
}

/// The phrases.
///
/// # Errors
/// When the store cannot be read.
pub async fn phrases(caller: &Caller) -> Result<PhrasesView, Error> {
    let reader = caller.services.store.reader();
    let phrases = store::casework::phrases(&reader, caller.person.authority).await?;
    Ok(PhrasesView { phrases, may_change: is_handler(caller) })
}

/// Keeps a phrase: a new one under the key of the form, or in place of the one named.
///
/// # Errors
/// Refused for whoever handles nothing; the problems of the form; `NotFound` when the authority has no such phrase.
pub async fn put_phrase(
    caller: &Caller,
    id: Option<PhraseId>,
    key: OnceKey,
    input: &PhraseInput,
) -> Result<(), Error> {
    if !is_handler(caller) {
        return Err(Refusal::NotAllowed.into());
    }
    let language = phrase::check(&input.title, &input.text, &input.language)
        .map_err(|problems| Error::Refused(Refused { refusal: Refusal::Incomplete, problems }))?;
    let authority = caller.person.authority;
    let mut hk = caller.housekeeping().await?;
    let known = store::casework::phrases(&hk, authority).await?;
    if let Some(id) = id {
        known.iter().find(|phrase| phrase.id == id).ok_or(Error::NotFound)?;
    }
    let kept = Phrase {
        id: id.unwrap_or(PhraseId(key.0)),
        authority,
        title: input.title.trim().to_owned(),
        text: input.text.trim().to_owned(),
        language,
    };
    if !known.contains(&kept) {
        store::casework::put_phrase(&mut hk, &kept, caller.now).await?;
    }
    Ok(hk.commit().await?)
}

/// Removes a phrase; one that is gone stays gone.
///
/// # Errors
/// Refused for whoever handles nothing.
pub async fn remove_phrase(caller: &Caller, id: PhraseId) -> Result<(), Error> {
    if !is_handler(caller) {
        return Err(Refusal::NotAllowed.into());
    }
    let mut hk = caller.housekeeping().await?;
    store::casework::remove_phrase(&mut hk, id, caller.person.authority).await?;
    Ok(hk.commit().await?)
}
