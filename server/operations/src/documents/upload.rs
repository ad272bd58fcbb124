//! Takes a document in: judged and encrypted while it comes, kept, and listed. Nothing is kept of one that is refused.

use super::content::{FileType, Judge, refused, safe_name};
use super::write::{Writing, discard};
use crate::exchanges::correct::corrected_by;
use crate::exchanges::saving::{self, Begun};
use crate::{Caller, Error};
use domain::accounts::Role;
use domain::exchanges::{Action, available_actions, message, part};
use domain::ids::{DocumentId, ExchangeId, OnceKey};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::definition::AttachedTo;
use domain::procedures::{Procedure, ProcedureId, form};
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::documents::Document;
use store::{Housekeeping, Reads};

/// What is said of a document when it is uploaded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UploadInput {
    /// The key of the form.
    pub key: OnceKey,
    /// The draft or exchange.
    pub exchange: ExchangeId,
    /// Where it is attached: `request`, `a.<question>` or `a.<question>.<follow-up>`.
    pub attached_to: String,
    /// A kind of the definition.
    pub kind: String,
    /// Language of its content.
    pub language: Option<Language>,
    /// Name that the browser gave.
    pub name: String,
    /// Whether confidential treatment is asked for.
    pub is_confidential: bool,
}

/// An upload that was allowed and takes its bytes. Dropping it unfinished leaves nothing.
pub struct Upload {
    place: Place,
    id: DocumentId,
    writing: Writing,
    judge: Judge,
    digest: Sha256,
}

/// Where a document goes, and from whom.
struct Place {
    caller: Caller,
    input: UploadInput,
}

/// Checks that the caller may attach a document here, before any byte is read.
///
/// # Errors
/// `NotFound` when the draft or exchange is not the caller's; refused when nothing can be attached now, when the kind
/// is unknown, or when there are too many; unavailable when the disk is.
pub async fn begin_upload(caller: &Caller, input: UploadInput) -> Result<Upload, Error> {
    let reads = caller.services.store.reader();
    check(caller, &reads, &input).await?;
    let id = DocumentId(uuid::Uuid::now_v7());
    let writing = Writing::begin(&caller.services, input.exchange, id).await?;
    let place = Place { caller: caller.clone(), input };
    Ok(Upload { place, id, writing, judge: Judge::default(), digest: Sha256::new() })
}

/// Whether the caller may attach it here now.
async fn check(caller: &Caller, reads: &impl Reads, input: &UploadInput) -> Result<(), Error> {
    let services = &caller.services;
    let (procedure, version) = place(caller, reads, input).await?;
    let loaded = services.procedures().version(&procedure, version).ok_or(Error::NotFound)?;
    if !caller.person.holds(&procedure, Role::Drafter) {
        return Err(Refusal::NotAllowed.into());
    }
    if !kinds_at(&loaded.definition, &input.attached_to).contains(&input.kind.as_str()) {
        let field = domain::problem::FieldProblem::new("kind", ProblemCode::Required);
        return Err(Error::problem(field));
    }
    let present = store::documents::list(reads, input.exchange, &caller.drafting()).await?;
    if u64::try_from(present.len()).unwrap_or(u64::MAX) >= services.document_limits.count {
        return Err(refused(ProblemCode::TooManyFiles));
    }
    Ok(())
}

/// The kinds that may be attached at this path: with words every kind goes.
fn kinds_at<'a>(procedure: &'a Procedure, path: &str) -> Vec<&'a str> {
    if part::is_of_form(path) {
        form::allowed_kinds(procedure, AttachedTo::Request)
    } else if path == message::DOCUMENTS {
        procedure.document_kinds.iter().map(String::as_str).collect()
    } else {
        form::allowed_kinds(procedure, AttachedTo::Reply)
    }
}

/// The procedure of the draft or of the exchange that can be answered now.
async fn place(
    caller: &Caller,
    reads: &impl Reads,
    input: &UploadInput,
) -> Result<(ProcedureId, u32), Error> {
    let services = &caller.services;
    if part::is_of_form(&input.attached_to) {
        let draft = store::drafts::load(reads, &services.keys, input.exchange, &caller.drafting()).await?;
        let draft = draft.ok_or(Error::NotFound)?;
        // A correction leaves the documents as they are.
        if corrected_by(&draft).is_some() {
            return Err(Refusal::NotNow.into());
        }
        let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
        let places = form::document_places(&loaded.definition, &draft.entries, caller.today());
        if !places.contains(&input.attached_to) {
            return Err(Refusal::NotNow.into());
        }
        return Ok((draft.procedure, draft.version));
    }
    let exchange =
        store::exchanges::load(reads, input.exchange, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let actions = available_actions(&exchange, &caller.person, &loaded.definition);
    let may_attach = if input.attached_to == message::DOCUMENTS {
        actions.iter().any(|action| action.carries_documents())
    } else {
        let is_answer = input.attached_to.starts_with("a.") && input.attached_to.len() <= 200;
        let may_answer = actions.iter().any(|action| matches!(action, Action::Reply | Action::ReplyPart));
        let is_own = part::may_attach(&exchange, caller.person.authority, &input.attached_to);
        is_answer && may_answer && is_own
    };
    if !may_attach {
        return Err(Refusal::NotNow.into());
    }
    Ok((exchange.procedure, exchange.version))
}

impl Upload {
    /// Takes bytes in and writes them, sealed; refuses as soon as there are too many, or they are no document.
    ///
    /// # Errors
    /// `FileTooLarge` with the limit in bytes; `FileTypeNotAccepted`; unavailable when the disk is.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.judge.look(bytes).map_err(refused)?;
        let limit = self.place.caller.services.document_limits.size;
        if self.judge.size() > limit {
            let problem = domain::problem::FieldProblem::new("file", ProblemCode::FileTooLarge);
            return Err(Error::problem(problem.with("max", limit)));
        }
        self.digest.update(bytes);
        self.writing.push(bytes).await
    }

    /// Judges and keeps the document. The same document posted twice with the same form is one.
    ///
    /// # Errors
    /// Refused with the problem of the file; as [`begin_upload`] when nothing can be attached any more; unavailable
    /// when the disk is.
    pub async fn finish(self) -> Result<DocumentId, Error> {
        let Self { place, id, writing, judge, digest } = self;
        let size = judge.size();
        let file_type = judge.judged().map_err(refused)?;
        writing.finish().await?;
        let document = place.document(id, file_type, size);
        let kept = place.keep(&document, digest.finalize().into()).await;
        if !matches!(kept, Ok(kept) if kept == id) {
            discard(&place.caller.services, place.input.exchange, id).await;
        }
        kept
    }
}

impl Place {
    fn document(&self, id: DocumentId, file_type: FileType, size: u64) -> Document {
        Document {
            id,
            exchange: self.input.exchange,
            authority: self.caller.person.authority,
            attached_to: self.input.attached_to.clone(),
            kind: self.input.kind.clone(),
            language: self.input.language.map(|l| l.code().to_owned()).unwrap_or_default(),
            name: safe_name(&self.input.name, file_type),
            media_type: file_type.media_type().to_owned(),
            size,
            is_sent: false,
            uploaded_by: self.caller.person.id,
            uploaded_at: self.caller.now,
            is_confidential: self.input.is_confidential,
        }
    }

    /// Lists the document under the key of its form, and yields the one that is listed: the first, when it was posted
    /// before and is still there.
    async fn keep(&self, document: &Document, digest: [u8; 32]) -> Result<DocumentId, Error> {
        match saving::begin(&self.caller, self.input.key, &("upload", &self.input, digest)).await? {
            Begun::Fresh(mut saving) => {
                self.list(&mut saving.hk, document).await?;
                saving.finish(document.id).await
            }
            Begun::Done(first) => {
                let mut hk = self.caller.housekeeping().await?;
                let scope = self.caller.drafting();
                if store::documents::get(&hk, document.exchange, first, &scope).await?.is_some() {
                    return Ok(first);
                }
                // It was removed since, and is attached anew.
                self.list(&mut hk, document).await?;
                hk.commit().await?;
                Ok(document.id)
            }
        }
    }

    /// Lists the document, unless whoever could attach it when the upload began can do so no longer.
    async fn list(&self, hk: &mut Housekeeping, document: &Document) -> Result<(), Error> {
        store::documents::hold(hk, document.exchange).await?;
        check(&self.caller, &*hk, &self.input).await?;
        store::documents::add(hk, document).await?;
        let Document { exchange, uploaded_by, uploaded_at, .. } = document;
        Ok(store::drafts::touch(hk, *exchange, *uploaded_by, *uploaded_at).await?)
    }
}
