//! Tests of the interface as the server renders it.
#![cfg(feature = "ssr")]

// `cfg(test)` is always on here; it tells clippy that the functions beside the tests are test code too.
#[cfg(test)]
mod access;
#[cfg(test)]
mod casework;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod designer_faults;
#[cfg(test)]
mod designer_words;
#[cfg(test)]
mod families;
#[cfg(test)]
mod fields;
#[cfg(test)]
mod i18n;
#[cfg(test)]
mod kept_words;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod page_title;
#[cfg(test)]
mod paper;
#[cfg(test)]
mod procedures;
#[cfg(test)]
mod shortcuts;
#[cfg(test)]
mod unread;
#[cfg(test)]
mod way_back;
