//! Daily work inside the own authority: who has a request, labels, notes, work on many at once, reply phrases.

pub mod api;
pub mod components;
pub mod pages;
