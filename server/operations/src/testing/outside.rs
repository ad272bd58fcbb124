//! The outside of the test world: documents in memory, mails in a box, texts from the locales' files.

use crate::outside::{FileKeeper, FileSink, Mail, Mailer};
use bytes::Bytes;
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use futures::FutureExt;
use futures::future::BoxFuture;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use time::Date;

type Kept = Arc<Mutex<BTreeMap<(ExchangeId, DocumentId), Vec<u8>>>>;

/// Keeps documents in memory.
#[derive(Default)]
pub struct Drawer(Kept);

struct Sheet {
    kept: Kept,
    name: (ExchangeId, DocumentId),
    content: Vec<u8>,
}

impl FileKeeper for Drawer {
    fn create(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
    ) -> BoxFuture<'_, io::Result<Box<dyn FileSink>>> {
        let kept = Arc::clone(&self.0);
        let sheet: Box<dyn FileSink> =
            Box::new(Sheet { kept, name: (exchange, document), content: Vec::new() });
        async { Ok(sheet) }.boxed()
    }

    fn read(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
        offset: u64,
        length: usize,
    ) -> BoxFuture<'_, io::Result<Bytes>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let begin = usize::try_from(offset).unwrap_or(usize::MAX);
        let piece = kept.get(&(exchange, document)).map(|content| {
            let rest = content.get(begin..).unwrap_or_default();
            Bytes::copy_from_slice(rest.get(..length).unwrap_or(rest))
        });
        async { piece.ok_or_else(|| io::ErrorKind::NotFound.into()) }.boxed()
    }

    fn remove(&self, exchange: ExchangeId, document: DocumentId) -> BoxFuture<'_, io::Result<()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(exchange, document));
        async { Ok(()) }.boxed()
    }

    /// What is not finished is not in the drawer.
    fn sweep(&self, _: std::time::Duration) -> BoxFuture<'_, io::Result<()>> {
        async { Ok(()) }.boxed()
    }
}

impl FileSink for Sheet {
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, io::Result<()>> {
        self.content.extend_from_slice(&bytes);
        async { Ok(()) }.boxed()
    }

    fn finish(self: Box<Self>) -> BoxFuture<'static, io::Result<()>> {
        async move {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.insert(self.name, self.content);
            Ok(())
        }
        .boxed()
    }
}

/// A mail server that keeps every mail, unless it is out of order.
#[derive(Default)]
pub struct Postbox {
    mails: Mutex<Vec<Mail>>,
    is_broken: AtomicBool,
}

impl Postbox {
    /// Every mail so far.
    #[must_use]
    pub fn mails(&self) -> Vec<Mail> {
        self.mails.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts the server in or out of order.
    pub fn set_works(&self, works: bool) {
        self.is_broken.store(!works, Ordering::Relaxed);
    }
}

impl Mailer for Postbox {
    fn send(&self, mail: Mail) -> BoxFuture<'_, Result<(), String>> {
        let is_broken = self.is_broken.load(Ordering::Relaxed);
        if !is_broken {
            self.mails.lock().unwrap_or_else(PoisonError::into_inner).push(mail);
        }
        async move { if is_broken { Err("out of order".to_owned()) } else { Ok(()) } }.boxed()
    }
}

/// The texts of mails in one language, from `locales/<language>/notices.ftl`.
fn texts(language: Language) -> FluentBundle<FluentResource> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{language}/notices.ftl"));
    let source = std::fs::read_to_string(file).unwrap_or_default();
    let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    bundle
}

/// An interface text; the key itself if there is none. Each language is read once for all worlds.
pub fn text(language: Language, key: &str, arguments: &[(&str, String)]) -> String {
    type Read = Mutex<BTreeMap<Language, Arc<FluentBundle<FluentResource>>>>;
    static READ: Read = Mutex::new(BTreeMap::new());
    let bundle = {
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(read.entry(language).or_insert_with(|| Arc::new(texts(language))))
    };
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        values.set(*name, value.clone());
    }
    let pattern = bundle.get_message(key).and_then(|message| message.value());
    pattern.map_or_else(
        || key.to_owned(),
        |pattern| bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned(),
    )
}

/// A day, and the language in which it is wanted.
pub fn date(language: Language, date: Date) -> String {
    format!("{date} ({})", language.code())
}

/// Every file below a folder by its path.
pub fn files(root: &Path) -> BTreeMap<String, String> {
    let (mut found, mut open) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root).expect("a path below the folder").display().to_string();
                found.insert(name, std::fs::read_to_string(&path).expect("the file is read"));
            }
        }
    }
    found
}
