//! Documents as files: `<folder>/<exchange>/<document>`, written in a folder of their own and renamed when whole.

use bytes::Bytes;
use domain::ids::{DocumentId, ExchangeId};
use futures::future::{BoxFuture, FutureExt};
use operations::outside::{FileKeeper, FileSink};
use std::io::{self, ErrorKind, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::fs::{self, File};
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt};

/// Where unfinished documents lie, all together: whoever looks for those that were given up looks nowhere else.
const UNFINISHED: &str = "unfinished";

/// A folder of documents. The bytes are encrypted before they come here.
#[derive(Debug, Clone)]
pub struct Disk {
    folder: PathBuf,
}

impl Disk {
    /// Keeps documents in this folder; it is made when the first one comes.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn place(&self, exchange: ExchangeId, document: DocumentId) -> PathBuf {
        self.folder.join(exchange.to_string()).join(document.to_string())
    }
}

impl FileKeeper for Disk {
    fn create(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
    ) -> BoxFuture<'_, io::Result<Box<dyn FileSink>>> {
        let (place, unfinished) = (self.place(exchange, document), self.folder.join(UNFINISHED));
        async move {
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder).await?;
            }
            fs::create_dir_all(&unfinished).await?;
            let part = unfinished.join(format!("{document}.{}.part", uuid::Uuid::new_v4().simple()));
            let file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&part).await?;
            let sink: Box<dyn FileSink> = Box::new(Sink { file: Some(file), part: Part(Some(part)), place });
            Ok(sink)
        }
        .boxed()
    }

    fn read(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
        offset: u64,
        length: usize,
    ) -> BoxFuture<'_, io::Result<Bytes>> {
        let place = self.place(exchange, document);
        async move {
            let mut file = File::open(place).await?;
            file.seek(SeekFrom::Start(offset)).await?;
            let mut bytes = Vec::with_capacity(length);
            file.take(u64::try_from(length).unwrap_or(u64::MAX)).read_to_end(&mut bytes).await?;
            Ok(Bytes::from(bytes))
        }
        .boxed()
    }

    fn remove(&self, exchange: ExchangeId, document: DocumentId) -> BoxFuture<'_, io::Result<()>> {
        remove(self.place(exchange, document)).boxed()
    }

    fn sweep(&self, age: Duration) -> BoxFuture<'_, io::Result<()>> {
        let unfinished = self.folder.join(UNFINISHED);
        async move {
            let mut parts = match fs::read_dir(unfinished).await {
                Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
                parts => parts?,
            };
            while let Some(part) = parts.next_entry().await? {
                // One that is gone meanwhile was finished, or swept by another node.
                let Ok(known) = part.metadata().await else { continue };
                if known.modified()?.elapsed().is_ok_and(|old| old >= age) {
                    remove(part.path()).await?;
                }
            }
            Ok(())
        }
        .boxed()
    }
}

/// Removes a file; it is no error if it is not there.
async fn remove(path: PathBuf) -> io::Result<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// An unfinished file; it goes when it is dropped.
struct Part(Option<PathBuf>);

impl Drop for Part {
    fn drop(&mut self) {
        if let Some(path) = self.0.take() {
            let _ = std::fs::remove_file(path);
        }
    }
}

struct Sink {
    file: Option<File>,
    part: Part,
    place: PathBuf,
}

impl FileSink for Sink {
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, io::Result<()>> {
        async move {
            let file = self.file.as_mut().ok_or(ErrorKind::BrokenPipe)?;
            file.write_all(&bytes).await
        }
        .boxed()
    }

    fn finish(mut self: Box<Self>) -> BoxFuture<'static, io::Result<()>> {
        async move {
            let mut file = self.file.take().ok_or(ErrorKind::BrokenPipe)?;
            file.flush().await?;
            file.sync_all().await?;
            let part = self.part.0.take().ok_or(ErrorKind::BrokenPipe)?;
            if let Err(error) = fs::rename(&part, &self.place).await {
                self.part.0 = Some(part);
                return Err(error);
            }
            sync_folders(&self.place).await
        }
        .boxed()
    }
}

/// A name is durable only when its folder is, and the folder's when the one above is.
async fn sync_folders(place: &Path) -> io::Result<()> {
    for folder in place.ancestors().skip(1).take(2) {
        File::open(folder).await?.sync_all().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[tokio::test]
    async fn a_document_is_there_when_finished_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::new(folder.path().join("documents"));
        let (exchange, document) = (ExchangeId(Uuid::from_u128(1)), DocumentId(Uuid::from_u128(2)));
        let mut sink = disk.create(exchange, document).await.unwrap();
        sink.write(Bytes::from_static(b"0123456789")).await.unwrap();
        assert!(disk.read(exchange, document, 0, 4).await.is_err());
        sink.finish().await.unwrap();
        assert_eq!(disk.read(exchange, document, 4, 4).await.unwrap(), "4567");
        assert_eq!(disk.read(exchange, document, 10, 4).await.unwrap(), "");
        disk.remove(exchange, document).await.unwrap();
        disk.remove(exchange, document).await.unwrap();
        assert!(disk.read(exchange, document, 0, 4).await.is_err());
    }

    #[tokio::test]
    async fn a_dropped_document_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::new(folder.path().to_owned());
        let exchange = ExchangeId(Uuid::from_u128(1));
        let mut sink = disk.create(exchange, DocumentId(Uuid::from_u128(2))).await.unwrap();
        sink.write(Bytes::from_static(b"x")).await.unwrap();
        drop(sink);
        for place in [exchange.to_string().as_str(), UNFINISHED] {
            assert_eq!(std::fs::read_dir(folder.path().join(place)).unwrap().count(), 0);
        }
    }

    #[tokio::test]
    async fn what_a_kill_left_unfinished_is_swept_once_it_is_old() {
        let folder = tempfile::tempdir().unwrap();
        let disk = Disk::new(folder.path().to_owned());
        disk.sweep(Duration::ZERO).await.unwrap();
        let (exchange, document) = (ExchangeId(Uuid::from_u128(1)), DocumentId(Uuid::from_u128(2)));
        disk.create(exchange, document).await.unwrap().finish().await.unwrap();
        let left = folder.path().join(UNFINISHED).join("left.part");
        std::fs::write(&left, "x").unwrap();
        disk.sweep(Duration::from_secs(3600)).await.unwrap();
        assert!(left.exists());
        disk.sweep(Duration::ZERO).await.unwrap();
        assert!(!left.exists() && disk.read(exchange, document, 0, 4).await.is_ok());
    }
}
