//! What people will see of a work copy: its form, its questions, its clocks and its letters.

use super::super::Loaded;
use crate::Caller;
use crate::exchanges::show::Reader;
use domain::exchanges::sight::Sight;
use domain::language::Language;
use domain::procedures::definition::LetterDefinition;
use domain::procedures::design::view::{LetterPreview, PartPreview, PiecePreview, PreviewView};
use domain::procedures::letter::{Piece, named_in, pieces};
use domain::procedures::view as procedure_view;
use domain::procedures::{Entries, form};

/// Every section to be filled in, every question with the form of its answer, every clock and every letter.
pub fn preview(caller: &Caller, loaded: &Loaded, language: Language) -> PreviewView {
    let directory = caller.services.directory();
    let day = caller.today();
    let reader = Reader {
        loaded,
        language,
        other_language: language,
        directory: &directory,
        documents: &[],
        authority: caller.person.authority,
        may_mark: false,
        request_day: day,
        reply_day: day,
    };
    let mut asked = Entries::default();
    let ids: Vec<String> = loaded.definition.questions.iter().map(|question| question.id.clone()).collect();
    asked.0.insert("q".to_owned(), ids.clone());
    let mut questions = reader.request(&asked, Sight::Everything).questions;
    reader.add_forms(&mut questions, &ids);
    let steps = form::steps(&loaded.definition);
    let label = |id: &str| loaded.text(language, &format!("field-{id}"), "label").to_owned();
    let fields = &loaded.definition.fields;
    let before = fields.iter().filter(|field| field.before_acceptance);
    let find = |message: &str, attribute: &str| loaded.find(language, message, attribute).map(str::to_owned);
    let letters = loaded.definition.letters.iter();
    let words = procedure_view::view(&loaded.definition, language, &find);
    PreviewView {
        language,
        name: loaded.text(language, "procedure", "name").to_owned(),
        sections: steps.into_iter().flat_map(|step| reader.sections(step, &asked)).collect(),
        questions,
        before: before.map(|field| label(&field.id)).collect(),
        after: fields.iter().map(|field| label(&field.id)).collect(),
        attachments: words.attachments,
        deadlines: words.deadlines,
        notices: words.notices,
        letters: letters.map(|letter| letter_preview(loaded, letter, language)).collect(),
    }
}

/// A letter with the names of what stands in it in the place of values: no case is there from which to take them.
fn letter_preview(loaded: &Loaded, letter: &LetterDefinition, language: Language) -> LetterPreview {
    let message = format!("letter-{}", letter.id);
    let called = |value: &str| {
        let (message, attribute) = named_in(value);
        loaded.find(language, &message, attribute).map(str::to_owned)
    };
    let piece = |piece: Piece<'_>| match piece {
        Piece::Words(words) => PiecePreview::Words(words.to_owned()),
        Piece::Value(name) => PiecePreview::Value { name: name.to_owned(), called: called(name) },
    };
    let parts = letter.parts.iter().map(|part| {
        let text = loaded.text(language, &message, &format!("part-{}", part.id));
        PartPreview { pieces: pieces(text).into_iter().map(&piece).collect(), answers: part.answers }
    });
    LetterPreview { name: loaded.text(language, &message, "name").to_owned(), parts: parts.collect() }
}
