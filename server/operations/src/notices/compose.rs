//! Writes the mail of a notice in the recipient's language. It says that something happened and where to look, and
//! nothing of the person concerned.

use crate::Services;
use crate::outside::Mail;
use domain::ids::NoticeId;
use store::outbox::Notice;

/// The mail of a notice: subject and a sentence for the event, then number, procedure, state, own reference and link.
#[must_use]
pub fn compose(services: &Services, notice: &Notice) -> Mail {
    let language = notice.language;
    let text = |key: &str, arguments: &[(&str, String)]| (services.texts)(language, key, arguments);
    let event = notice.kind.code();
    let procedure = procedure_text(services, notice, "procedure", "name", notice.procedure.as_str());
    let state = procedure_text(services, notice, &format!("state-{}", notice.state), "name", &notice.state);
    let link = format!("{}/exchanges/{}", services.public_url, notice.exchange);
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
    lines.extend([String::new(), link, String::new(), text("notice-footer", &[])]);
    Mail {
        to: notice.address.clone(),
        subject: one_line(&text(&format!("notice-{event}-subject"), &number)),
        text: lines.join("\n"),
        language: language.code().to_owned(),
        message_id: message_id(services, notice.id),
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
    let loaded = services.procedures().version(&notice.procedure, notice.version);
    let text = loaded.as_ref().and_then(|loaded| loaded.find(notice.language, message, attribute));
    one_line(text.unwrap_or(code))
}

/// A line break would end a header of the mail, or begin another.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
