//! What a document really is: judged by its content, never by what the browser says.

use crate::Error;
use domain::problem::ProblemCode;
use std::io::{Read, Seek};

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

/// Judges content whole in memory: at most the size limit of a document.
///
/// # Errors
/// A problem code: the type is not accepted, the file is empty or damaged, or carries macros.
pub fn judge(content: &[u8]) -> Result<FileType, ProblemCode> {
    if content.is_empty() {
        return Err(ProblemCode::FileEmpty);
    }
    let head = content.get(..1024).unwrap_or(content);
    if head.windows(5).any(|w| w == b"%PDF-") {
        return Ok(FileType::Pdf);
    }
    match infer::get(content).map(|kind| kind.mime_type()) {
        Some("image/png") => Ok(FileType::Png),
        Some("image/jpeg") => Ok(FileType::Jpeg),
        _ if content.starts_with(b"PK\x03\x04") => docx(std::io::Cursor::new(content)),
        _ => Err(ProblemCode::FileTypeNotAccepted),
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
