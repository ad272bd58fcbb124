//! What a document really is: judged by its content, never by what the browser says.

use crate::Error;
use domain::problem::ProblemCode;
use std::io::{ErrorKind, Read, Result as IoResult, Seek, SeekFrom};

/// A kind of file that may be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// Portable Document Format.
    Pdf,
    /// PNG picture.
    Png,
    /// JPEG picture.
    Jpeg,
    /// Word document without macros.
    Docx,
}

impl FileType {
    /// The media type sent with a download.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// The ending of its name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Docx => "docx",
        }
    }
}

/// How a file begins, as far as that tells what it is.
const HEAD: usize = 8 * 1024;
/// How a ZIP file ends, as far as it is kept: its directory stands there, about 100 bytes for each of its files.
const TAIL: usize = 1024 * 1024;

/// Judges a document while it comes: by how it begins, and a DOCX by the directory at its end. Of the rest nothing is kept.
#[derive(Debug, Default)]
pub struct Judge {
    head: Vec<u8>,
    tail: Vec<u8>,
    size: u64,
}

impl Judge {
    /// Looks at the next bytes.
    ///
    /// # Errors
    /// `FileTypeNotAccepted` as soon as it is known.
    pub fn look(&mut self, bytes: &[u8]) -> Result<(), ProblemCode> {
        self.size = self.size.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        let wanted = HEAD.saturating_sub(self.head.len());
        let is_begun = wanted == 0;
        self.head.extend_from_slice(bytes.get(..wanted).unwrap_or(bytes));
        if !is_begun && self.head.len() == HEAD {
            known(&self.head)?;
        }
        if self.head.starts_with(&ZIP) || self.head.len() < ZIP.len() {
            self.tail.extend_from_slice(bytes);
            if self.tail.len() > TAIL.saturating_mul(2) {
                self.tail.drain(..self.tail.len().saturating_sub(TAIL));
            }
        }
        Ok(())
    }

    /// Bytes that came.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// What it is, now that all of it came.
    ///
    /// # Errors
    /// A problem code: the type is not accepted, the file is empty or damaged, or carries macros.
    pub fn judged(self) -> Result<FileType, ProblemCode> {
        if self.size == 0 {
            return Err(ProblemCode::FileEmpty);
        }
        match known(&self.head)? {
            Some(file_type) => Ok(file_type),
            None => {
                let mut end = End { tail: self.tail, size: self.size, at: 0, has_missed: false };
                let judged = docx(&mut end);
                // What the end does not hold was not judged.
                if end.has_missed { Err(ProblemCode::FileDamaged) } else { judged }
            }
        }
    }
}

/// How a ZIP file begins.
const ZIP: [u8; 4] = *b"PK\x03\x04";

/// What a file is that begins so; nothing of a ZIP file, which has to be looked into.
fn known(head: &[u8]) -> Result<Option<FileType>, ProblemCode> {
    if head.get(..1024).unwrap_or(head).windows(5).any(|w| w == b"%PDF-") {
        return Ok(Some(FileType::Pdf));
    }
    match infer::get(head).map(|kind| kind.mime_type()) {
        Some("image/png") => Ok(Some(FileType::Png)),
        Some("image/jpeg") => Ok(Some(FileType::Jpeg)),
        _ if head.starts_with(&ZIP) => Ok(None),
        _ => Err(ProblemCode::FileTypeNotAccepted),
    }
}

/// A file of which only the end is there.
struct End {
    tail: Vec<u8>,
    size: u64,
    at: u64,
    has_missed: bool,
}

impl Read for End {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        let missing = self.size.saturating_sub(u64::try_from(self.tail.len()).unwrap_or(u64::MAX));
        let Some(begin) = self.at.checked_sub(missing) else {
            self.has_missed = true;
            return Err(ErrorKind::UnexpectedEof.into());
        };
        let begin = usize::try_from(begin).unwrap_or(usize::MAX);
        let taken = self.tail.get(begin..).unwrap_or_default().read(into)?;
        self.at = self.at.saturating_add(u64::try_from(taken).unwrap_or(u64::MAX));
        Ok(taken)
    }
}

impl Seek for End {
    fn seek(&mut self, to: SeekFrom) -> IoResult<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(from) => self.size.checked_add_signed(from),
            SeekFrom::Current(from) => self.at.checked_add_signed(from),
        };
        self.at = at.ok_or(ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

/// A DOCX is known by its central directory: it has the Word part, and no macros (`vbaProject`).
fn docx<R: Read + Seek>(reader: R) -> Result<FileType, ProblemCode> {
    let archive = zip::ZipArchive::new(reader).map_err(|_| ProblemCode::FileDamaged)?;
    let names: Result<Vec<String>, _> =
        archive.file_names().map(|n| n.map(|n| n.to_ascii_lowercase())).collect();
    let names = names.map_err(|_| ProblemCode::FileDamaged)?;
    if !names.iter().any(|name| name == "word/document.xml")
        || !names.iter().any(|n| n == "[content_types].xml")
    {
        return Err(ProblemCode::FileTypeNotAccepted);
    }
    if names.iter().any(|name| name.contains("vbaproject") || name.ends_with(".bin") && name.contains("vba"))
    {
        return Err(ProblemCode::FileHasMacros);
    }
    Ok(FileType::Docx)
}

/// A name that is safe to store, to show and to send in a header: no path, no control or direction characters, at most
/// 100 characters, and the ending of what the content is.
#[must_use]
pub fn safe_name(given: &str, file_type: FileType) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 5 && !stem.is_empty() => stem,
        _ => last,
    };
    let kept: String = stem
        .chars()
        .filter(|c| !c.is_control() && !is_direction_mark(*c))
        .map(|c| if matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | ';' | '%') { '_' } else { c })
        .take(100)
        .collect();
    let kept = kept.trim().trim_start_matches('.').trim();
    let stem = if kept.is_empty() { "document" } else { kept };
    format!("{stem}.{}", file_type.ending())
}

/// Marks that turn the reading direction can make `exe.pdf` look like `fdp.exe`.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The refusal of a file, at the path of its form.
#[must_use]
pub fn refused(code: ProblemCode) -> Error {
    Error::problem(domain::problem::FieldProblem::new("file", code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn judge(content: &[u8]) -> Result<FileType, ProblemCode> {
        let mut judge = Judge::default();
        for piece in content.chunks(1_000) {
            judge.look(piece)?;
        }
        assert_eq!(judge.size(), u64::try_from(content.len()).unwrap());
        judge.judged()
    }

    /// An archive that begins with five megabytes of a picture.
    fn large(names: &[&str]) -> Vec<u8> {
        let stored =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        zip.start_file("word/media/image1.png", stored).unwrap();
        zip.write_all(&vec![7; 5 * TAIL]).unwrap();
        for name in names {
            zip.start_file(*name, stored).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_large_docx_is_judged_by_its_end() {
        let plain = ["[Content_Types].xml", "word/document.xml"];
        assert_eq!(judge(&large(&plain)), Ok(FileType::Docx));
        let with_macros = ["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"];
        assert_eq!(judge(&large(&with_macros)), Err(ProblemCode::FileHasMacros));
        assert_eq!(judge(&large(&["evil.exe"])), Err(ProblemCode::FileTypeNotAccepted));
    }

    #[test]
    fn a_directory_that_does_not_fit_into_the_end_is_refused() {
        let name = |n: u32| format!("word/{}{n}", "x".repeat(500));
        let many: Vec<String> = (0..6_000).map(name).collect();
        let mut names: Vec<&str> = vec!["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"];
        names.extend(many.iter().map(String::as_str));
        assert_eq!(judge(&archive(&names)), Err(ProblemCode::FileDamaged));
    }

    #[test]
    fn what_is_no_document_is_refused_while_it_comes() {
        let mut judge = Judge::default();
        assert_eq!(judge.look(&[b'x'; HEAD - 1]), Ok(()));
        assert_eq!(judge.look(b"xx"), Err(ProblemCode::FileTypeNotAccepted));
    }

    fn archive(names: &[&str]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(b"x").unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn files_are_judged_by_content() {
        for (content, judged) in [
            (b"junk\n%PDF-1.7\n".to_vec(), Ok(FileType::Pdf)),
            (b"\x89PNG\r\n\x1a\n0000".to_vec(), Ok(FileType::Png)),
            (b"\xff\xd8\xff\xe0rest".to_vec(), Ok(FileType::Jpeg)),
            (archive(&["[Content_Types].xml", "word/document.xml"]), Ok(FileType::Docx)),
            (
                archive(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]),
                Err(ProblemCode::FileHasMacros),
            ),
            (archive(&["evil.exe"]), Err(ProblemCode::FileTypeNotAccepted)),
            (b"PK\x03\x04broken".to_vec(), Err(ProblemCode::FileDamaged)),
            (b"MZ\x90\x00".to_vec(), Err(ProblemCode::FileTypeNotAccepted)),
            (b"<svg onload=alert(1)>".to_vec(), Err(ProblemCode::FileTypeNotAccepted)),
            (Vec::new(), Err(ProblemCode::FileEmpty)),
        ] {
            assert_eq!(judge(&content), judged);
        }
    }

    #[test]
    fn names_lose_what_could_mislead() {
        for (given, safe) in [
            ("diploma.pdf", "diploma.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\x\\Δίπλωμα.PDF", "Δίπλωμα.pdf"),
            ("a\u{202e}fdp.exe", "afdp.pdf"),
            ("a\0b\r\n.pdf", "ab.pdf"),
            ("...", "document.pdf"),
            ("", "document.pdf"),
        ] {
            assert_eq!(safe_name(given, FileType::Pdf), safe, "{given:?}");
        }
        assert!(safe_name(&"x".repeat(300), FileType::Pdf).chars().count() <= 104);
    }
}
