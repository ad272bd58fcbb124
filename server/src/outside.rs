//! The outside world as the operations see it: disk, mail server, mails as files.

pub mod disk;
pub mod mail_folder;
pub mod message;
pub mod openid;
pub mod smtp;
