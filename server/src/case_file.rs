//! A case as a file: as PDF, and as ZIP with every document that the reader may open.

use crate::answers::see_other;
use crate::files::disposition;
use crate::paper::{self, About, PaperError};
use crate::resume::prove_again_path;
use crate::sign_in::{fault, open};
use crate::site::Site;
use app::exchanges::paper::Paper;
use app::i18n::{format, text};
use axum::body::{Body, Bytes};
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::ExchangeId;
use domain::language::Language;
use futures::{StreamExt, pin_mut};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use operations::documents::{self, Download};
use operations::{Caller, Error, exchanges};
use serde::Deserialize;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use time::OffsetDateTime;
use tokio::sync::mpsc;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Pieces of an archive that wait for a slow reader.
const WAITING: usize = 4;

/// What the reader chose.
#[derive(Debug, Default, Deserialize)]
pub struct Choice {
    /// Code of the language.
    #[serde(default)]
    language: String,
    /// Whether with personal data: anything, or nothing.
    #[serde(default)]
    personal: String,
}

/// A case made ready for a file.
struct CaseFile {
    number: String,
    paper: Paper,
    documents: Vec<Download>,
    made_at: OffsetDateTime,
}

/// Gives the case out as PDF.
pub async fn pdf(
    State(_): State<Site>,
    Path(id): Path<String>,
    Query(choice): Query<Choice>,
    call: Request,
) -> Response {
    let (parts, _) = call.into_parts();
    let (Ok(id), Some(session)) = (id.parse::<ExchangeId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let made = match case_file(&session.caller, id, &choice, false).await {
        Ok(case) => print(case.paper, case.made_at).await.map(|pdf| (case.number, pdf)),
        Err(error) => Err(error),
    };
    match made {
        Ok((number, pdf)) => file(&format!("{number}.pdf"), "application/pdf", Body::from(pdf)),
        Err(error) => no_file(&parts, id, error),
    }
}

/// Gives the case out as ZIP: the PDF, the documents, and a list of them. The documents stream.
pub async fn archive(
    State(_): State<Site>,
    Path(id): Path<String>,
    Query(choice): Query<Choice>,
    call: Request,
) -> Response {
    let (parts, _) = call.into_parts();
    let (Ok(id), Some(session)) = (id.parse::<ExchangeId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let made = match case_file(&session.caller, id, &choice, true).await {
        Ok(case) => {
            let (paper, made_at) = (case.paper.clone(), case.made_at);
            print(paper, made_at).await.map(|pdf| (case, pdf))
        }
        Err(error) => Err(error),
    };
    match made {
        Ok((case, pdf)) => {
            let name = format!("{}.zip", case.number);
            file(&name, "application/zip", Body::from_stream(stream(case, pdf)))
        }
        Err(error) => no_file(&parts, id, error),
    }
}

/// Whoever has to prove again who they are comes back to the case, and asks for the file there.
fn no_file(parts: &Parts, id: ExchangeId, error: Error) -> Response {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND.into_response(),
        Error::ProveAgain => see_other(&prove_again_path(&format!("/exchanges/{id}"))),
        other => fault(parts, other),
    }
}

async fn case_file(
    caller: &Caller,
    id: ExchangeId,
    choice: &Choice,
    with_documents: bool,
) -> Result<CaseFile, Error> {
    let language = Language::parse(&choice.language).unwrap_or(caller.language);
    let with_personal_data = !choice.personal.is_empty();
    if with_personal_data {
        caller.proved_lately()?;
    }
    let view = exchanges::view_on_paper(caller, id, language, with_personal_data).await?;
    let documents =
        if with_documents && with_personal_data { documents::all(caller, id).await? } else { Vec::new() };
    let own = caller.services.directory().line(caller.person.authority);
    let number = view.number.clone();
    let paper = app::exchanges::paper::case(language, view, own, !with_personal_data, caller.now);
    Ok(CaseFile { number, paper, documents, made_at: caller.now })
}

/// Typesets on a thread for work: a long case takes a part of a second.
pub async fn print(paper: Paper, made_at: OffsetDateTime) -> Result<Vec<u8>, Error> {
    let about =
        About { title: paper.title, language: paper.language.code().to_owned(), head: paper.head, made_at };
    let made = tokio::task::spawn_blocking(move || paper::pdf(&paper.html, &about)).await;
    let made = made.map_err(|error| Error::Internal(error.to_string()))?;
    made.map_err(|error: PaperError| Error::Internal(error.to_string()))
}

fn file(name: &str, kind: &'static str, body: Body) -> Response {
    let mut answer = body.into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, disposition(name));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// The bytes of the archive as they come to be. An error ends the stream: the reader notices the missing rest.
fn stream(case: CaseFile, pdf: Vec<u8>) -> impl futures::Stream<Item = io::Result<Bytes>> + Send {
    let (sender, receiver) = mpsc::channel::<io::Result<Bytes>>(WAITING);
    tokio::spawn(async move {
        if let Err(error) = write(case, pdf, &sender).await {
            tracing::warn!(%error, "an archive broke off");
            // It fails only when nobody reads any more.
            drop(sender.send(Err(error)).await);
        }
    });
    futures::stream::unfold(receiver, |mut receiver| async move {
        receiver.recv().await.map(|piece| (piece, receiver))
    })
}

async fn write(case: CaseFile, pdf: Vec<u8>, to: &mpsc::Sender<io::Result<Bytes>>) -> io::Result<()> {
    let written = Written::default();
    let mut zip = ZipWriter::new_stream(written.clone());
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    // Documents are packed already, nearly all of them.
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    let number = &case.number;
    zip.start_file(format!("{number}/{number}.pdf"), packed)?;
    zip.write_all(&pdf)?;
    zip.start_file(format!("{number}/index.txt"), packed)?;
    zip.write_all(index(&case).as_bytes())?;
    written.send(to).await?;
    for (place, download) in case.documents.into_iter().enumerate() {
        let name = inside(place, &download.document.name);
        zip.start_file(format!("{number}/documents/{name}"), plain)?;
        let pieces = download.bytes();
        pin_mut!(pieces);
        while let Some(piece) = pieces.next().await {
            zip.write_all(&piece.map_err(io::Error::other)?)?;
            written.send(to).await?;
        }
    }
    zip.finish()?;
    written.send(to).await
}

/// Number and name: names of a case may repeat, and differ only in what a file system ignores.
fn inside(place: usize, name: &str) -> String {
    format!("{:03} {}", place.saturating_add(1), name)
}

/// Every file of the archive: name, language, size and the mark of what is confidential, one a line, with tabs between
/// them.
fn index(case: &CaseFile) -> String {
    let mut lines = format!("{}\r\n\r\n{}.pdf\t{}\r\n", case.paper.title, case.number, case.paper.language);
    for (place, download) in case.documents.iter().enumerate() {
        let document = &download.document;
        let size = format::bytes(case.paper.language, document.size);
        let name = inside(place, &document.name);
        let mark = if document.is_confidential {
            format!("\t{}", text(case.paper.language, "case-confidential", &[]))
        } else {
            String::new()
        };
        let _ = write!(lines, "documents/{name}\t{}\t{size}{mark}\r\n", document.language);
    }
    lines
}

/// What the archive has written and nobody has taken yet.
#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut waiting = self.0.lock().map_err(|_| io::Error::other("the archive is broken"))?;
        waiting.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Written {
    async fn send(&self, to: &mpsc::Sender<io::Result<Bytes>>) -> io::Result<()> {
        let piece = {
            let mut waiting = self.0.lock().map_err(|_| io::Error::other("the archive is broken"))?;
            std::mem::take(&mut *waiting)
        };
        if piece.is_empty() {
            return Ok(());
        }
        to.send(Ok(piece.into())).await.map_err(|_| io::Error::other("the reader is gone"))
    }
}
