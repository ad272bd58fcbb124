//! What each side will see of a work copy: the form or what is read of it, the questions, clocks and letters.

use super::super::Loaded;
use crate::Caller;
use crate::exchanges::show::Reader;
use domain::exchanges::part::{answers_seen, request_seen};
use domain::exchanges::sight::{Sight, shows, sight};
use domain::language::Language;
use domain::procedures::definition::{LetterDefinition, SideDefinition};
use domain::procedures::design::dry_run::person;
use domain::procedures::design::standpoint::{Moment, Standpoint, sample_request, standpoints};
use domain::procedures::design::view::{LetterPreview, PartPreview, PiecePreview, PreviewView, ReadingView};
use domain::procedures::letter::{Piece, named_in, pieces};
use domain::procedures::view as procedure_view;
use domain::procedures::{Entries, form, sample};
use std::collections::BTreeSet;

/// What stands in a sample for anybody's words, in any language.
const WORDS: &str = "…";

/// What a side fills in or reads, with every clock and every letter; the first side where the definition has none of this
/// name.
#[must_use]
pub fn preview(caller: &Caller, loaded: &Loaded, language: Language, side: &str) -> PreviewView {
    let definition = &loaded.definition;
    let side = definition.sides.iter().find(|known| known.id == side).or(definition.sides.first());
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
    let is_asking = side.is_some_and(|side| side.id == definition.initiating_side());
    let is_answering = side.is_some_and(|side| answers(loaded, side));
    let mut asked = Entries::default();
    let ids: Vec<String> = definition.questions.iter().map(|question| question.id.clone()).collect();
    asked.0.insert("q".to_owned(), ids.clone());
    let mut questions = Vec::new();
    if is_asking || is_answering {
        questions = reader.request(&asked, Sight::Everything).questions;
    }
    if is_answering {
        reader.add_forms(&mut questions, &ids);
    }
    let steps = if is_asking { form::steps(definition) } else { Vec::new() };
    let name = |side: &SideDefinition| loaded.text(language, &format!("side-{}", side.id), "name").to_owned();
    let find = |message: &str, attribute: &str| loaded.find(language, message, attribute).map(str::to_owned);
    let words = procedure_view::view(definition, language, &find);
    PreviewView {
        language,
        name: loaded.text(language, "procedure", "name").to_owned(),
        sides: definition.sides.iter().map(|side| (side.id.clone(), name(side))).collect(),
        side: side.map(|side| side.id.clone()).unwrap_or_default(),
        sections: steps.into_iter().flat_map(|step| reader.sections(step, &asked)).collect(),
        readings: side.filter(|_| !is_asking).map(|side| readings(caller, &reader, side)).unwrap_or_default(),
        questions,
        attachments: words.attachments,
        deadlines: words.deadlines,
        notices: words.notices,
        letters: definition.letters.iter().map(|letter| letter_preview(loaded, letter, language)).collect(),
    }
}

/// Whether authorities on the side fill in answers.
fn answers(loaded: &Loaded, side: &SideDefinition) -> bool {
    side.takes_parts || side.id == loaded.definition.answering_side()
}

/// The sample as the side reads it: what it sees is decided by the rule of real cases, and shown as on their pages.
fn readings(caller: &Caller, reader: &Reader<'_>, side: &SideDefinition) -> Vec<ReadingView> {
    let (loaded, language) = (reader.loaded, reader.language);
    let definition = &loaded.definition;
    let request = sample_request(definition, caller.now);
    let reply = in_nobodys_words(sample::reply(definition, &request, reader.reply_day), language);
    let request = in_nobodys_words(request, language);
    let reading = |at: Standpoint| {
        let sees = sight(&at.exchange, definition, &person(definition, at.authority));
        let mut shown = reader.request(&request_seen(&at.exchange, &request, at.authority), sees);
        let is_answered = at.moment == Moment::AfterAcceptance && !answers(loaded, side);
        if is_answered && sees == Sight::Everything {
            reader.add_answers(&mut shown.questions, &answers_seen(&at.exchange, &reply, at.authority));
        }
        let labels: BTreeSet<&str> = shown
            .sections
            .iter()
            .flat_map(|section| &section.fields)
            .map(|field| field.label.as_str())
            .collect();
        let (mut unfilled, mut hidden) = (Vec::new(), Vec::new());
        for field in &definition.fields {
            let label = loaded.text(language, &format!("field-{}", field.id), "label");
            if !shows(sees, field) {
                hidden.push(label.to_owned());
            } else if !labels.contains(label) {
                unfilled.push(label.to_owned());
            }
        }
        ReadingView { moment: at.moment, sight: sees.into(), unfilled, hidden, request: shown }
    };
    standpoints(definition, &request, side, caller.now).into_iter().map(reading).collect()
}

/// A sample without the words that make tests find what must stay hidden; what was written freely is in the language of
/// the preview.
fn in_nobodys_words(entries: Entries, language: Language) -> Entries {
    let free: Vec<String> =
        entries.0.keys().filter_map(|path| path.strip_suffix(".lang").map(str::to_owned)).collect();
    let told = |path: &str, text: String| {
        let is_language = path.strip_suffix(".lang").is_some_and(|of| free.iter().any(|free| free == of));
        let is_sample = text.to_lowercase().contains("canary");
        if is_language {
            language.code().to_owned()
        } else if is_sample && (text.contains('@') || text.contains("://")) {
            text.replace("canary", "example")
        } else if is_sample || free.iter().any(|free| free == path) {
            WORDS.to_owned()
        } else {
            text
        }
    };
    let pairs = entries.0.into_iter().map(|(path, texts)| {
        let texts = texts.into_iter().map(|text| told(&path, text)).collect();
        (path, texts)
    });
    Entries(pairs.collect())
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
