//! Documents of exchanges: checked, encrypted, kept, and given out again.

pub mod all;
pub mod content;
pub mod copy;
pub mod download;
pub mod mark;
pub mod remove;
pub mod seal;
pub mod upload;
pub(crate) mod write;

pub use all::all;
pub use download::{Download, download};
pub use mark::mark;
pub use remove::remove;
pub use upload::{Upload, UploadInput, begin_upload};
