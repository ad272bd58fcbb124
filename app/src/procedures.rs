//! Procedures: what there is, and a page for each, made from its definition.

pub mod api;
pub mod components;
pub mod faults;
pub mod pages;
pub mod words;
