//! Letters: what one says in its language, and keeping it with the exchange.

use super::messages::add_further;
use super::show::Reader;
use super::view::note_opening;
use crate::documents::content::{FileType, safe_name};
use crate::documents::write::{discard, write};
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::brussels;
use domain::exchanges::confidential::shows_document;
use domain::exchanges::sight::Sight;
use domain::exchanges::view::{
    AuthorityLine, Coded, LetterPartView, LetterPiece, LetterView, LettersView, QuestionView, Shown,
};
use domain::exchanges::{Exchange, letter as rules};
use domain::ids::{DocumentId, ExchangeId, OnceKey};
use domain::language::Language;
use domain::procedures::definition::{Addressee, LetterDefinition, LetterPart};
use domain::procedures::fields::Value;
use domain::procedures::letter::{ANSWER, Piece, pieces};
use domain::procedures::{Entries, Procedure};
use std::sync::Arc;
use store::Begun;
use store::documents::Document;
use store::exchanges::Part;

/// The letters that may be made of the exchange and those kept with it, with a preview of the chosen one. Without a
/// choice the first is shown, in the caller's language where it is offered in that.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's, or no letter can be made of it now.
pub async fn letters(
    caller: &Caller,
    id: ExchangeId,
    chosen: Option<&str>,
    language: Option<Language>,
) -> Result<LettersView, Error> {
    let (exchange, loaded) = load(caller, id).await?;
    let offered = rules::offered(&exchange, &loaded.definition, &caller.person);
    let definition = offered.iter().find(|one| Some(one.id.as_str()) == chosen).or(offered.first());
    let definition = *definition.ok_or(Error::NotFound)?;
    let languages = definition.languages();
    let language = [language, Some(caller.language)].into_iter().flatten();
    let language = language.filter(|one| languages.contains(one)).chain(languages.iter().copied()).next();
    let language = language.ok_or(Error::NotFound)?;
    note_opening(caller, &exchange).await?;
    let kept = super::view(caller, id).await?.letters;
    Ok(LettersView {
        id,
        number: exchange.number.clone().unwrap_or_default(),
        offered: offered
            .iter()
            .map(|one| Coded { code: one.id.clone(), text: name(&loaded, one, caller.language) })
            .collect(),
        languages: languages.to_vec(),
        preview: Some(written(caller, &exchange, &loaded, definition, language).await?),
        kept,
    })
}

/// The letter as it would be kept.
///
/// # Errors
/// `NotFound` when the exchange is not the caller's; refused when the letter is not offered now in this language.
pub async fn letter(
    caller: &Caller,
    id: ExchangeId,
    letter: &str,
    language: Language,
) -> Result<LetterView, Error> {
    let (exchange, loaded) = load(caller, id).await?;
    let procedure = &loaded.definition;
    rules::keep(&exchange, procedure, &caller.person, letter, language, caller.now)?;
    let definition = procedure.letters.iter().find(|one| one.id == letter).ok_or(Error::NotFound)?;
    note_opening(caller, &exchange).await?;
    written(caller, &exchange, &loaded, definition, language).await
}

/// Keeps the letter, as PDF, with the exchange: an event of its own. The same key keeps it once.
///
/// # Errors
/// As [`letter`]; unavailable when the disk is.
pub async fn keep_letter(caller: &Caller, view: &LetterView, pdf: &[u8], key: OnceKey) -> Result<(), Error> {
    let services = &caller.services;
    let input = ("keep_letter", view.exchange, &view.letter, view.language);
    let mut tx = match caller.begin(key, &input).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(_) => return Ok(()),
    };
    let exchange = store::exchanges::load(&tx, view.exchange, &caller.reading()).await?;
    let exchange = exchange.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let events =
        rules::keep(&exchange, &loaded.definition, &caller.person, &view.letter, view.language, caller.now)?;
    let id = DocumentId(uuid::Uuid::now_v7());
    let code = view.language.code();
    let document = Document {
        id,
        exchange: exchange.id,
        authority: caller.person.authority,
        attached_to: rules::DOCUMENTS.to_owned(),
        kind: view.letter.clone(),
        language: code.to_owned(),
        name: safe_name(&format!("{} {} {}.pdf", view.number, view.name, code.to_uppercase()), FileType::Pdf),
        media_type: FileType::Pdf.media_type().to_owned(),
        size: u64::try_from(pdf.len()).unwrap_or(u64::MAX),
        is_sent: true,
        uploaded_by: caller.person.id,
        uploaded_at: caller.now,
        is_confidential: false,
    };
    write(services, exchange.id, id, pdf).await?;
    let kept = match store::documents::keep(&mut tx, &document).await {
        Ok(()) => tx.finish(&events, "").await,
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        discard(services, exchange.id, id).await;
        return Err(error.into());
    }
    Ok(())
}

async fn load(caller: &Caller, id: ExchangeId) -> Result<(Exchange, Arc<Loaded>), Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let exchange = store::exchanges::load(&reads, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    Ok((exchange, loaded))
}

fn name(loaded: &Loaded, letter: &LetterDefinition, language: Language) -> String {
    loaded.text(language, &format!("letter-{}", letter.id), "name").to_owned()
}

/// What values of a letter are taken from.
struct Source<'a> {
    reader: Reader<'a>,
    procedure: &'a Procedure,
    exchange: &'a Exchange,
    request: Entries,
    reply: Entries,
    own: AuthorityLine,
    other: Option<AuthorityLine>,
    /// Questions with their answers.
    questions: Vec<QuestionView>,
}

async fn written(
    caller: &Caller,
    exchange: &Exchange,
    loaded: &Loaded,
    definition: &LetterDefinition,
    language: Language,
) -> Result<LetterView, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let keys = &services.keys;
    let directory = services.directory();
    let own = directory.line(caller.person.authority).ok_or(Error::NotFound)?;
    let side = exchange.side_of(caller.person.authority).unwrap_or_default();
    let other = exchange.counterpart_of(side).and_then(|id| directory.line(id));
    let documents = store::documents::list(&reads, exchange.id, &caller.reading()).await?;
    let is_seen = |one: &Document| {
        one.is_sent && shows_document(exchange, caller.person.authority, one.is_confidential)
    };
    let documents: Vec<Document> = documents.into_iter().filter(is_seen).collect();
    let request = store::exchanges::text(&reads, keys, exchange.id, Part::Request).await?.unwrap_or_default();
    let reply = store::exchanges::text(&reads, keys, exchange.id, Part::Reply).await?.unwrap_or_default();
    let said = store::exchanges::messages(&reads, keys, exchange.id).await?;
    let reader = Reader {
        loaded,
        language,
        other_language: language,
        directory: &directory,
        documents: &documents,
        authority: caller.person.authority,
        may_mark: false,
        request_day: exchange.sent_at.map_or_else(|| caller.today(), brussels::day),
        reply_day: exchange.answered_at.map_or_else(|| caller.today(), brussels::day),
    };
    let mut questions = reader.request(&request, Sight::Everything).questions;
    reader.add_answers(&mut questions, &reply);
    add_further(&reader, &said, &mut questions);
    questions.retain(|question| question.answer.is_some() || !question.further.is_empty());
    for question in &mut questions {
        question.comment = None;
    }
    let source =
        Source { procedure: &loaded.definition, reader, exchange, request, reply, own, other, questions };
    Ok(source.letter(caller, definition))
}

impl Source<'_> {
    fn letter(&self, caller: &Caller, definition: &LetterDefinition) -> LetterView {
        let Reader { loaded, language, .. } = self.reader;
        let message = format!("letter-{}", definition.id);
        LetterView {
            exchange: self.exchange.id,
            number: self.exchange.number.clone().unwrap_or_default(),
            letter: definition.id.clone(),
            name: name(loaded, definition, language),
            language,
            from: self.own.clone(),
            to: match (&definition.addressee, definition.to) {
                (Some(field), _) => self.value(caller, field),
                (None, Addressee::OtherSide) => self.other.clone().map(Shown::Authority),
                (None, _) => None,
            },
            made_on: caller.today(),
            parts: definition
                .parts
                .iter()
                .filter_map(|part| {
                    let text = loaded.text(language, &message, &format!("part-{}", part.id));
                    self.part(caller, part, text)
                })
                .collect(),
        }
    }

    /// The part with its values; none where one of them is empty.
    fn part(&self, caller: &Caller, part: &LetterPart, text: &str) -> Option<LetterPartView> {
        if part.answers && self.questions.is_empty() {
            return None;
        }
        let pieces: Option<Vec<LetterPiece>> = pieces(text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Words(words) => Some(LetterPiece::Words(words.to_owned())),
                Piece::Value(name) => self.value(caller, name).map(LetterPiece::Value),
            })
            .collect();
        let questions = if part.answers { self.questions.clone() } else { Vec::new() };
        Some(LetterPartView { pieces: pieces?, questions })
    }

    fn value(&self, caller: &Caller, name: &str) -> Option<Shown> {
        let date = |date| Shown::Plain(Value::Date(date));
        match name {
            "case-number" => self.exchange.number.clone().map(|number| Shown::Chosen(vec![number])),
            "case-sent" => self.exchange.sent_at.map(|at| date(brussels::day(at))),
            "case-today" => Some(date(caller.today())),
            "case-own" => Some(Shown::Authority(self.own.clone())),
            "case-other" => self.other.clone().map(Shown::Authority),
            _ => match name.strip_prefix(ANSWER) {
                Some(question) => self.answer(question),
                None => self.reader.value_of(name, &self.request),
            },
        }
    }

    /// The last answer to a question of the definition.
    fn answer(&self, question: &str) -> Option<Shown> {
        self.procedure.question(question)?;
        let asked = self.questions.iter().find(|asked| asked.id == question);
        let further =
            asked.and_then(|asked| asked.further.iter().rev().find_map(|one| one.answer.main.clone()));
        further.or_else(|| self.reader.answer(question, &self.reply)?.main)
    }
}
