//! Labels of all controls by path, for the error summary.

use crate::t;
use crate::ui::Labels;
use domain::exchanges::view::FieldView;
use domain::procedures::definition::FieldKind;

/// The labels of these fields and of their parts. Day, month and year bear the label of their date.
#[must_use]
pub fn labels<'a>(fields: impl IntoIterator<Item = &'a FieldView>) -> Labels {
    let mut labels = Labels::new();
    for field in fields {
        for (part, label) in parts(field.kind) {
            let label = t!("fields-part-of", field = field.label.as_str(), part = label);
            labels.insert(format!("{}.{part}", field.path), label);
        }
        labels.insert(field.path.clone(), field.label.clone());
    }
    labels
}

fn parts(kind: FieldKind) -> Vec<(&'static str, String)> {
    match kind {
        FieldKind::Text | FieldKind::LongText => vec![("lang", t!("fields-text-language"))],
        FieldKind::YesNo => {
            vec![("reason", t!("fields-cannot-reason")), ("elsewhere", t!("fields-cannot-elsewhere"))]
        }
        FieldKind::Period => vec![("from", t!("fields-from")), ("to", t!("fields-to"))],
        FieldKind::Money => vec![("amount", t!("fields-amount")), ("currency", t!("fields-currency"))],
        FieldKind::Address => vec![
            ("street", t!("fields-street")),
            ("postcode", t!("fields-postcode")),
            ("town", t!("fields-town")),
            ("country", t!("fields-country")),
        ],
        FieldKind::Person => vec![
            ("given_name", t!("fields-given-name")),
            ("family_name", t!("fields-family-name")),
            ("birth_date", t!("fields-birth-date")),
            ("birth_place", t!("fields-birth-place")),
            ("nationality", t!("fields-nationality")),
        ],
        FieldKind::Register => {
            vec![("register", t!("fields-register")), ("number", t!("fields-register-number"))]
        }
        FieldKind::Company => vec![
            ("name", t!("fields-company-name")),
            ("register", t!("fields-register")),
            ("number", t!("fields-register-number")),
            ("vat_number", t!("fields-vat-number")),
            ("country", t!("fields-country")),
        ],
        FieldKind::IdentityDocument => vec![
            ("kind", t!("fields-identity-kind")),
            ("number", t!("fields-identity-number")),
            ("country", t!("fields-identity-country")),
            ("valid_until", t!("fields-valid-until")),
        ],
        FieldKind::VehiclePlate => {
            vec![("plate", t!("fields-plate")), ("country", t!("fields-plate-country"))]
        }
        FieldKind::Choice
        | FieldKind::Choices
        | FieldKind::Date
        | FieldKind::Number
        | FieldKind::Country
        | FieldKind::Authority
        | FieldKind::Percentage
        | FieldKind::Profession
        | FieldKind::Language
        | FieldKind::Email
        | FieldKind::Phone
        | FieldKind::Url
        | FieldKind::Iban
        | FieldKind::Declaration
        | FieldKind::File => Vec::new(),
    }
}
