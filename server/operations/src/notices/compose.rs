//! Writes the mail of a notice in the recipient's language. It says that something happened and where to look, and
//! nothing of the person concerned.

use crate::Services;
use crate::outside::Mail;
use domain::authorities::NetworkEventKind;
use domain::exchanges::event::EventKind;
use domain::exchanges::read_only::WhyReadOnly;
use domain::exchanges::untouched::DraftEventKind;
use domain::ids::{AuthorityId, NoticeId};
use store::outbox::{About, Notice};
use time::Date;

/// The mail of a notice.
#[must_use]
pub fn compose(services: &Services, notice: &Notice) -> Mail {
    match notice.about {
        About::Exchange(_, event) => of_exchange(services, notice, event),
        About::Authority(authority, event) => of_authority(services, notice, authority, event),
        About::Draft(_, event) => of_draft(services, notice, event, None),
    }
}

/// What happened, then the authority, the procedure and a link to the page of the authority.
fn of_authority(
    services: &Services,
    notice: &Notice,
    authority: AuthorityId,
    event: NetworkEventKind,
) -> Mail {
    let language = notice.language;
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(language, key, arguments);
    if !notice.number.is_empty() {
        return of_registration(services, notice, event);
    }
    let line = services.directory().line(authority);
    let name = line.map_or_else(|| authority.to_string(), |line| line.name);
    let about = [("authority", name)];
    let mut lines = vec![text(&what(notice, event), &[]), String::new()];
    lines.push(text("notice-line-authority", &about));
    if let Some(id) = &notice.procedure {
        let loaded = services.procedures().current(id);
        let name = loaded
            .map_or_else(|| id.to_string(), |loaded| loaded.text(language, "procedure", "name").to_owned());
        lines.push(text("notice-line-procedure", &[("procedure", one_line(&name))]));
    }
    lines.extend([String::new(), link_of(services, notice)]);
    Mail {
        to: notice.address.clone(),
        subject: one_line(&text("notice-network-subject", &about)),
        text: lines.join("\n"),
        language: language.code().to_owned(),
        message_id: message_id(services, notice.id),
    }
}

/// What coordinators are told of a registration: its number, and a link to its page.
fn of_registration(services: &Services, notice: &Notice, event: NetworkEventKind) -> Mail {
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(notice.language, key, arguments);
    let number = [("number", notice.number.clone())];
    let lines = [
        text(&what(notice, event), &[]),
        String::new(),
        text("notice-line-number", &number),
        String::new(),
        link_of(services, notice),
    ];
    with_number(services, notice, &lines)
}

/// A mail that bears the number of a registration.
pub(super) fn with_number(services: &Services, notice: &Notice, lines: &[String]) -> Mail {
    let number = [("number", notice.number.clone())];
    Mail {
        to: notice.address.clone(),
        subject: one_line(&(services.texts)(notice.language, "registration-number", &number)),
        text: lines.join("\n"),
        language: notice.language.code().to_owned(),
        message_id: message_id(services, notice.id),
    }
}

/// The message that says what happened.
fn what(notice: &Notice, event: NetworkEventKind) -> String {
    match event {
        NetworkEventKind::AccessRequested
        | NetworkEventKind::AccessGranted
        | NetworkEventKind::AccessRefused
        | NetworkEventKind::AccessSuspended
        | NetworkEventKind::AccessRestored
        | NetworkEventKind::AccessEnded => format!("access-state-{}", notice.state),
        NetworkEventKind::Reminded => format!("remind-{}", notice.state),
        NetworkEventKind::LifeChanged
        | NetworkEventKind::EntryChanged
        | NetworkEventKind::EntryConfirmed
        | NetworkEventKind::RegistrationAccepted => format!("life-{}", notice.state),
        // What was corrected waits as it did before.
        NetworkEventKind::RegistrationCorrected => "notice-registration_sent".to_owned(),
        NetworkEventKind::AccessChanged
        | NetworkEventKind::Linked
        | NetworkEventKind::Unlinked
        | NetworkEventKind::Merged
        | NetworkEventKind::TookOver
        | NetworkEventKind::Split
        | NetworkEventKind::TookTasks
        | NetworkEventKind::Placed
        | NetworkEventKind::Appointed
        | NetworkEventKind::TakenBack
        | NetworkEventKind::CompetencesStated
        | NetworkEventKind::DataChanged
        | NetworkEventKind::DataProposed
        | NetworkEventKind::DataDeclined
        | NetworkEventKind::DirectoryExported
        | NetworkEventKind::RegistrationSent
        | NetworkEventKind::RegistrationReturned
        | NetworkEventKind::RegistrationRejected
        | NetworkEventKind::RegistrationInvited
        | NetworkEventKind::RegistrationCancelled
        | NetworkEventKind::RegistrationExpired => format!("notice-{}", event.code()),
    }
}

/// Subject and a sentence for the event, then number, procedure, state, own reference and link.
fn of_exchange(services: &Services, notice: &Notice, event: EventKind) -> Mail {
    let language = notice.language;
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(language, key, arguments);
    let event = event.code();
    let code = notice.procedure.as_ref().map_or("", |id| id.as_str());
    let procedure = procedure_text(services, notice, "procedure", "name", code);
    let state = procedure_text(services, notice, &format!("state-{}", notice.state), "name", &notice.state);
    let number = [("number", notice.number.clone())];
    let mut lines = vec![
        text(&format!("notice-{event}-body"), &number),
        String::new(),
        text("notice-line-number", &number),
        text("notice-line-procedure", &[("procedure", procedure)]),
        text("notice-line-state", &[("state", state)]),
    ];
    if let Some(reference) = &notice.own_reference {
        lines.push(text("notice-line-reference", &[("reference", reference.clone())]));
    }
    lines.extend([String::new(), link_of(services, notice), String::new(), text("notice-footer", &[])]);
    Mail {
        to: notice.address.clone(),
        subject: one_line(&text(&format!("notice-{event}-subject"), &number)),
        text: lines.join("\n"),
        language: language.code().to_owned(),
        message_id: message_id(services, notice.id),
    }
}

/// What happens to a draft: on which day, of which procedure, and a link to the list in which it stands. Nothing of what
/// was typed. Where it is written no longer, that, and why.
pub(super) fn of_draft(
    services: &Services,
    notice: &Notice,
    event: DraftEventKind,
    why: Option<WhyReadOnly>,
) -> Mail {
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(notice.language, key, arguments);
    let event = event.code();
    let code = notice.procedure.as_ref().map_or("", |id| id.as_str());
    let procedure = procedure_text(services, notice, "procedure", "name", code);
    let date = |day: Option<Date>| day.map(|day| (services.dates)(notice.language, day)).unwrap_or_default();
    let day = [("date", date(notice.day()))];
    let body = if why.is_some() { "read-only" } else { "body" };
    let mut lines = vec![text(&format!("notice-{event}-{body}"), &day)];
    if let Some(why) = why {
        lines.push(text(why.message(), &[("date", date(why.day()))]));
    }
    lines.extend([
        String::new(),
        text("notice-line-procedure", &[("procedure", procedure)]),
        String::new(),
        link_of(services, notice),
        String::new(),
        text("notice-account-footer", &[]),
    ]);
    Mail {
        to: notice.address.clone(),
        subject: one_line(&text(&format!("notice-{event}-subject"), &day)),
        text: lines.join("\n"),
        language: notice.language.code().to_owned(),
        message_id: message_id(services, notice.id),
    }
}

/// The mail of the day: each notice as its subject and its link, in the order given; none without notices.
#[must_use]
pub fn compose_day(services: &Services, notices: Vec<Notice>) -> Option<Mail> {
    let first = notices.first()?;
    let (language, address, id) = (first.language, first.address.clone(), first.id);
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(language, key, arguments);
    let count = [("count", notices.len().to_string())];
    let mut lines = vec![text("notice-daily-body", &[]), String::new()];
    for notice in notices {
        let notice = Notice { language, ..notice };
        lines.push(compose(services, &notice).subject);
        lines.extend([link_of(services, &notice), String::new()]);
    }
    lines.push(text("notice-daily-footer", &[]));
    Some(Mail {
        to: address,
        subject: one_line(&text("notice-daily-subject", &count)),
        text: lines.join("\n"),
        language: language.code().to_owned(),
        message_id: message_id(services, id),
    })
}

/// The page on which the reader sees what happened.
fn link_of(services: &Services, notice: &Notice) -> String {
    match notice.about {
        About::Exchange(exchange, _) => format!("{}/exchanges/{exchange}", services.public_url),
        About::Draft(..) => format!("{}/drafts", services.public_url),
        About::Authority(
            id,
            NetworkEventKind::RegistrationSent
            | NetworkEventKind::RegistrationCorrected
            | NetworkEventKind::RegistrationExpired,
        ) => {
            format!("{}/registrations/{id}", services.public_url)
        }
        About::Authority(authority, _) => format!("{}/authorities/{authority}", services.public_url),
    }
}

/// The same in every try, so that a mail delivered twice is seen as one.
pub(super) fn message_id(services: &Services, id: NoticeId) -> String {
    let address = services.public_url.as_ref();
    let host = address.split("//").nth(1).unwrap_or(address);
    let host = host.split(':').next().filter(|host| !host.is_empty()).unwrap_or("localhost");
    format!("<{id}@{host}>")
}

/// A text of the procedure in the mail's language, in the version of the exchange; its code if there is none.
fn procedure_text(
    services: &Services,
    notice: &Notice,
    message: &str,
    attribute: &str,
    code: &str,
) -> String {
    let procedure = notice.procedure.as_ref();
    let loaded = procedure.and_then(|id| services.procedures().version(id, notice.version));
    let text = loaded.as_ref().and_then(|loaded| loaded.find(notice.language, message, attribute));
    one_line(text.unwrap_or(code))
}

/// A line break would end a header of the mail, or begin another.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
