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
pub struct Bundle(FluentBundle<FluentResource>);

/// A rendered message.
pub struct Rendered {
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
    #[must_use]
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
