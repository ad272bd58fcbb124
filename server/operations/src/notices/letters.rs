//! Writes the letters about accounts. Links are made anew each time, so that none lies in the database.

use super::compose::{message_id, one_line};
use crate::outside::Mail;
use crate::{Error, Services};
use domain::accounts::AccountEventKind;
use domain::accounts::invitation::GOOD_FOR;
use domain::brussels;
use store::letters::Letter;
use time::Date;

/// The mail of a letter; none for a link that was withdrawn, replaced or used in between.
pub(super) async fn compose_letter(services: &Services, letter: &Letter) -> Result<Option<Mail>, Error> {
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(letter.language, key, arguments);
    let is_to_person = letter.person.is_some();
    let code = match (letter.kind, is_to_person) {
        (AccountEventKind::SentAgain, _) => AccountEventKind::Invited.code(),
        (AccountEventKind::ResetApproved, false) => "account_reset_told",
        (kind, _) => kind.code(),
    };
    let authority = services.directory().line(letter.authority).map(|line| line.name).unwrap_or_default();
    let mut lines = vec![text(&format!("notice-{code}-body"), &[])];
    if letter.kind == AccountEventKind::ResetAsked {
        lines.push(text("people-reset-coordinator", &[]));
    }
    lines.push(String::new());
    lines.push(text("notice-line-authority", &[("authority", one_line(&authority))]));
    if is_to_person && letter.kind.sends_link() {
        let Some((token, last_day)) = link(services, letter).await? else { return Ok(None) };
        lines.push(text("notice-line-last-day", &[("date", (services.dates)(letter.language, last_day))]));
        lines.extend([String::new(), format!("{}/invitations/{token}", services.public_url)]);
    } else if letter.kind.tells_administrators() {
        lines.extend(about_service(services, letter).await?);
    } else if !is_to_person {
        lines.extend([String::new(), format!("{}/people/{}", services.public_url, letter.about)]);
    } else {
        lines.extend([String::new(), services.public_url.to_string()]);
    }
    lines.extend([String::new(), text("notice-account-footer", &[])]);
    Ok(Some(Mail {
        to: letter.address.clone(),
        subject: one_line(&text(&format!("notice-{code}-subject"), &[])),
        text: lines.join("\n"),
        language: letter.language.code().to_owned(),
        message_id: message_id(services, letter.id),
    }))
}

/// Which service account a letter is about, until when it lives, and where it is looked at.
async fn about_service(services: &Services, letter: &Letter) -> Result<Vec<String>, Error> {
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(letter.language, key, arguments);
    let reader = services.store.reader();
    let found = store::accounts::service_account(&reader, letter.about, letter.authority).await?;
    let mut lines = Vec::new();
    if let Some(account) = found {
        let last_day = (services.dates)(letter.language, account.standing.ends_on);
        lines.push(text("notice-line-service-account", &[("name", one_line(&account.name))]));
        lines.push(text("notice-line-service-end", &[("date", last_day)]));
    }
    lines
        .extend([String::new(), format!("{}/people/service-accounts/{}", services.public_url, letter.about)]);
    Ok(lines)
}

/// Token and last day of the link, while it can be used and is the one that the letter was written for.
async fn link(services: &Services, letter: &Letter) -> Result<Option<(String, Date)>, Error> {
    let found = store::accounts::invitation(&services.store.reader(), letter.about).await?;
    Ok(found.filter(|invitation| invitation.used_at.is_none()).and_then(|invitation| {
        let (issue, sent_at) = (invitation.issue?, invitation.sent_at?);
        let is_this = sent_at.unix_timestamp() == letter.created_at.unix_timestamp();
        let last_day = brussels::day(sent_at.saturating_add(GOOD_FOR));
        is_this.then(|| (services.keys.invitation_token(issue), last_day))
    }))
}
