//! The messages of one language, ready to be rendered.

use std::convert::Infallible;

use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::{FluentResource, FluentValue};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::{Arguments, format};

/// The messages of one language.
pub(super) struct Bundle(FluentBundle<FluentResource>);

/// A rendered message.
pub(super) struct Rendered {
    /// The text, with the isolation marks U+2068 and U+2069 around values.
    pub text: String,
    /// What went wrong on the way, such as a missing variable; empty when all is well.
    pub problems: Vec<String>,
}

impl Bundle {
    /// Builds the bundle from the texts of Fluent files. A later file wins over an earlier one, message by
    /// message. Entries that cannot be read are left out and named in the second value.
    pub fn new(language: Language, sources: impl IntoIterator<Item = String>) -> (Self, Vec<String>) {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        bundle.set_formatter(Some(write_number));
        let mut problems: Vec<String> = bundle.add_builtins().err().iter().map(ToString::to_string).collect();
        for source in sources {
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(ToString::to_string));
                resource
            });
            bundle.add_resource_overriding(resource);
        }
        (Self(bundle), problems)
    }

    /// Renders a message, or with `message.attribute` one of its attributes. `None` if there is none.
    pub fn render(&self, key: &str, arguments: Option<&Arguments<'_>>) -> Option<Rendered> {
        let pattern = match key.split_once('.') {
            Some((message, attribute)) => self.0.get_message(message)?.get_attribute(attribute)?.value(),
            None => self.0.get_message(key)?.value()?,
        };
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, arguments, &mut errors).into_owned();
        Some(Rendered { text, problems: errors.iter().map(ToString::to_string).collect() })
    }
}

/// The identifier that plural rules are chosen by. Our Portuguese is the European one, whose rule differs from
/// that of `pt`: nought is plural.
fn identifier(language: Language) -> LanguageIdentifier {
    let tag = if language == Language::Pt { "pt-PT" } else { language.code() };
    tag.parse().unwrap_or_default()
}

/// Writes numbers by our own table. Everything else is left to the bundle.
fn write_number<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let language = memoizer.with_try_get_threadsafe::<LanguageOfBundle, _, _>((), |own| own.0);
    let language = match language {
        Ok(language) => language,
        Err(never) => match never {},
    };
    Some(format::fluent_number(language, number))
}

/// Carries the bundle's language to [`write_number`], which Fluent calls with the memoizer only.
struct LanguageOfBundle(Language);

impl Memoizable for LanguageOfBundle {
    type Args = ();
    type Error = Infallible;

    fn construct(identifier: LanguageIdentifier, _: ()) -> Result<Self, Infallible> {
        Ok(Self(Language::parse(identifier.language.as_str()).unwrap_or(Language::En)))
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::Bundle;
    use crate::i18n::Arguments;

    fn rendered(language: Language, source: &str, count: i64) -> String {
        let (bundle, problems) = Bundle::new(language, [source.to_owned()]);
        assert!(problems.is_empty(), "{problems:?}");
        let mut arguments = Arguments::new();
        arguments.set("count", count);
        let rendered = bundle.render("days", Some(&arguments)).unwrap();
        assert!(rendered.problems.is_empty(), "{:?}", rendered.problems);
        rendered.text
    }

    #[test]
    fn numbers_in_messages_are_written_as_the_language_writes_them() {
        assert_eq!(rendered(Language::De, "days = { $count } Tage", 12_345), "\u{2068}12.345\u{2069} Tage");
        assert_eq!(rendered(Language::Pt, "days = { $count } dias", 1_234), "\u{2068}1234\u{2069} dias");
        assert_eq!(
            rendered(Language::En, "days = { NUMBER($count, minimumFractionDigits: 1) } d", 1_234),
            "\u{2068}1,234.0\u{2069} d"
        );
    }

    #[test]
    fn nought_is_plural_in_european_portuguese() {
        let source = "days = { $count ->\n    [one] dia\n   *[other] dias\n }";
        assert_eq!(rendered(Language::Pt, source, 0), "dias");
        assert_eq!(rendered(Language::Pt, source, 1), "dia");
        assert_eq!(rendered(Language::Fr, source, 0), "dia");
    }

    #[test]
    fn the_plural_rules_of_the_other_languages_are_there() {
        let source =
            "days = { $count ->\n [zero] z\n [one] 1\n [two] 2\n [few] f\n [many] m\n *[other] o\n }";
        let forms = |language, counts: &[i64]| -> String {
            counts.iter().map(|count| rendered(language, source, *count)).collect()
        };
        assert_eq!(forms(Language::Bg, &[0, 1, 2]), "o1o");
        assert_eq!(forms(Language::Cs, &[1, 3, 5]), "1fo");
        assert_eq!(forms(Language::Ga, &[1, 2, 4, 8, 12]), "12fmo");
        assert_eq!(forms(Language::Hr, &[1, 3, 5, 21]), "1fo1");
        assert_eq!(forms(Language::Is, &[1, 11, 21]), "1o1");
        assert_eq!(forms(Language::Lt, &[1, 3, 11]), "1fo");
        assert_eq!(forms(Language::Lv, &[0, 1, 5]), "z1o");
        assert_eq!(forms(Language::Nb, &[1, 2]), "1o");
        assert_eq!(forms(Language::Pl, &[1, 3, 5]), "1fm");
        assert_eq!(forms(Language::Ro, &[1, 2, 20]), "1fo");
        assert_eq!(forms(Language::Sl, &[1, 2, 3, 5]), "12fo");
        assert_eq!(forms(Language::Mt, &[1, 2, 11, 20]), "1fmo", "CLDR 37 counts two as few");
    }

    #[test]
    fn an_attribute_is_rendered_by_its_dotted_key() {
        let (bundle, _) =
            Bundle::new(Language::En, ["field = Name\n    .help = As in the passport".to_owned()]);
        assert_eq!(bundle.render("field.help", None).unwrap().text, "As in the passport");
        assert!(bundle.render("field.other", None).is_none() && bundle.render("other", None).is_none());
    }
}
