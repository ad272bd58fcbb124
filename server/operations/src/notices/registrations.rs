//! Writes what those are told who asked for a registration or were invited to it and cannot sign in: the reason, and the
//! link by which the form is filled in or corrected. The link is made anew each time, so that none lies in the database.

use super::compose::{compose, one_line, with_number};
use super::drafts::compose_draft;
use crate::outside::Mail;
use crate::{Error, Services};
use domain::authorities::NetworkEventKind;
use domain::authorities::registration::CORRECT_WITHIN;
use domain::brussels;
use store::authorities::registrations;
use store::outbox::{About, Notice};

/// The mail of any notice; none for the link of a registration that was corrected or decided in between.
pub(super) async fn compose_any(services: &Services, notice: &Notice) -> Result<Option<Mail>, Error> {
    let (id, kind) = match notice.about {
        About::Authority(id, kind) => (id, kind),
        About::Draft(_, event) => return compose_draft(services, notice, event).await.map(Some),
        About::Exchange(..) => return Ok(Some(compose(services, notice))),
    };
    if !kind.tells_outside() {
        return Ok(Some(compose(services, notice)));
    }
    let Some(kept) = registrations::get(&services.store.reader(), id).await? else { return Ok(None) };
    if kept.state.code() != notice.state {
        return Ok(None);
    }
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(notice.language, key, arguments);
    let number = [("number", notice.number.clone())];
    let mut lines = vec![text(&format!("notice-{}", kind.code()), &[]), String::new()];
    lines.push(text("notice-line-number", &number));
    if kind != NetworkEventKind::RegistrationInvited {
        lines.push(text("notice-line-reason", &[("reason", one_line(&kept.reason))]));
    }
    if kind != NetworkEventKind::RegistrationRejected {
        let Some((issue, _)) = kept.link else { return Ok(None) };
        let last = brussels::day(kept.changed_at.saturating_add(CORRECT_WITHIN));
        lines.push(text("notice-line-last-day", &[("date", (services.dates)(notice.language, last))]));
        let token = services.keys.invitation_token(issue);
        lines.extend([String::new(), format!("{}/register/{token}", services.public_url)]);
    }
    lines.extend([String::new(), text("notice-account-footer", &[])]);
    Ok(Some(with_number(services, notice, &lines)))
}
