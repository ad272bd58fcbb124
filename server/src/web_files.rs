//! Web files: program, styles, fonts and interface texts for the browser, embedded or from a folder.

use app::i18n;
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use http::{HeaderMap, HeaderValue, StatusCode};
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::Arc;

use crate::calls::header;

/// The site as it was when the program was compiled; empty when it was compiled without one.
#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Embedded;

/// The web files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct WebFiles {
    folder: Option<Arc<PathBuf>>,
    build: Arc<str>,
    has_own_texts: bool,
}

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_AGAIN: HeaderValue = HeaderValue::from_static("no-cache");

impl WebFiles {
    /// The embedded files, or those of the folder. `has_own_texts` says that interface texts were laid over the
    /// embedded ones, so that the browser gets them too.
    #[must_use]
    pub fn new(folder: Option<PathBuf>, has_own_texts: bool) -> Self {
        let mut files = Self { folder: folder.map(Arc::new), build: Arc::from("none"), has_own_texts };
        if let Some(build) = files.read("build-id") {
            files.build = Arc::from(String::from_utf8_lossy(&build).trim());
        }
        files
    }

    /// The hash in the names of the files; `none` without any.
    #[must_use]
    pub fn build(&self) -> Arc<str> {
        Arc::clone(&self.build)
    }

    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        if !is_plain(path) {
            return None;
        }
        match &self.folder {
            Some(folder) => std::fs::read(folder.join(path)).ok().map(Cow::Owned),
            None => Embedded::get(path).map(|file| file.data),
        }
    }

    /// Answers with a file of the site, compressed beforehand if the browser takes it.
    #[must_use]
    pub fn answer(&self, path: &str, headers: &HeaderMap) -> Response {
        let path = path.trim_start_matches('/');
        if let Some(text) = self.own_text(path) {
            return (StatusCode::OK, [(CONTENT_TYPE, media_type(path)), (CACHE_CONTROL, ASK_AGAIN)], text)
                .into_response();
        }
        let accepted = header(headers, ACCEPT_ENCODING).unwrap_or_default();
        let takes = |coding: &str| {
            accepted.split(',').any(|one| one.split(';').next().unwrap_or("").trim() == coding)
        };
        let compressed = [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(|(coding, ending)| {
            if !takes(coding) {
                return None;
            }
            self.read(&format!("{path}{ending}")).map(|bytes| (Some(coding), bytes))
        });
        let Some((coding, bytes)) = compressed.or_else(|| self.read(path).map(|bytes| (None, bytes))) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let caching = if self.is_hashed(path) { FOR_EVER } else { ASK_AGAIN };
        let mut answer = (StatusCode::OK, bytes).into_response();
        let head = answer.headers_mut();
        head.insert(CONTENT_TYPE, media_type(path));
        head.insert(CACHE_CONTROL, caching);
        head.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(coding) = coding {
            head.insert(CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
        answer
    }

    /// Names that change with the content may be kept for ever.
    fn is_hashed(&self, path: &str) -> bool {
        path.contains(&*self.build) || path.starts_with("pkg/fonts/")
    }

    /// The interface texts of a language when the built ones are overridden or absent.
    fn own_text(&self, path: &str) -> Option<String> {
        let name = path.strip_prefix("i18n/")?.split_once('/')?.1;
        let language = Language::parse(name.strip_suffix(".ftl")?)?;
        (self.has_own_texts || self.read(path).is_none()).then(|| i18n::browser_source(language))
    }
}

/// Only names that the build makes; nothing that could leave the folder.
fn is_plain(path: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
    };
    path.split('/').all(is_plain)
}

fn media_type(path: &str) -> HeaderValue {
    HeaderValue::from_static(match path.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        "webmanifest" | "json" => "application/json",
        _ => "application/octet-stream",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, WebFiles) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("pkg")).unwrap();
        for (name, text) in
            [("build-id", "abc\n"), ("pkg/openimi-abc.js", "plain"), ("pkg/openimi-abc.js.br", "br")]
        {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let files = WebFiles::new(Some(folder.path().to_owned()), false);
        (folder, files)
    }

    #[test]
    fn a_file_comes_compressed_to_those_who_take_it() {
        let (_folder, files) = site();
        assert_eq!(&*files.build(), "abc");
        let mut headers = HeaderMap::new();
        assert!(files.answer("/pkg/openimi-abc.js", &headers).headers().get(CONTENT_ENCODING).is_none());
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip, br;q=0.9"));
        let answer = files.answer("/pkg/openimi-abc.js", &headers);
        assert_eq!(answer.headers()[CONTENT_ENCODING], "br");
        assert_eq!(answer.headers()[CACHE_CONTROL], FOR_EVER);
        assert_eq!(answer.headers()[CONTENT_TYPE], "text/javascript; charset=utf-8");
    }

    #[test]
    fn nothing_outside_the_folder_is_given_out() {
        let (_folder, files) = site();
        for path in ["/pkg/../build-id", "/pkg/..%2fbuild-id", "/pkg//x", "/pkg/.hidden", "/../x"] {
            assert_eq!(files.answer(path, &HeaderMap::new()).status(), StatusCode::NOT_FOUND, "{path}");
        }
    }

    #[test]
    fn without_built_texts_the_browser_gets_the_embedded_ones() {
        let (_folder, files) = site();
        let answer = files.answer("/i18n/abc/de.ftl", &HeaderMap::new());
        assert_eq!(answer.status(), StatusCode::OK);
        assert_eq!(answer.headers()[CACHE_CONTROL], ASK_AGAIN);
    }
}
