//! The rules of the Internal Market Information System. Pure: no clock, no randomness, no input or output.
//!
//! # The words
//! | Word | Means, here | So never use it for |
//! |---|---|---|
//! | **repository** | a shared register of information kept by authorities | persistence; that is the *store* |
//! | **request** | an information request, one kind of exchange | an HTTP request; say `http::Request` or *call* |
//! | **notification** | one kind of exchange | mail or in-app messages; those are *notices* |
//! | **alert** | one kind of exchange, broadcast and urgent | banners of the interface; those are *messages* |
//! | **application** | what a citizen submits: `CitizenApplication` | our software; that is *the system* |
//! | **procedure** | a definition: participants, forms, states, deadlines | a function |
//! | **exchange** | one running case under a procedure version | |
//! | **authority**, **coordinator** | public bodies with different powers, both kept in `authorities` | a user's role |
//! | **person** | the user who acts, for one authority: `caller.person` | a data subject; that is the *person concerned* |
//! | **actor** | the law's word for a body taking part ("IMI actor") | the user who acts; that is the *person* |
//! | **role** | what a user may do inside an authority | an authority's part in an exchange; that is its *side* |
//! | **action** | something a participant may do now (`Send`, `Accept`, `Reply`) | Leptos actions; call those by the server function's name |
//! | **translation** | of content people wrote | interface text; that is *i18n* |
//! | **realm** | Live or Training | environment (dev, prod) |

pub mod access;
pub mod accounts;
pub mod authorities;
pub mod brussels;
pub mod calendars;
pub mod casework;
pub mod country;
pub mod csv;
pub mod exchanges;
pub mod ids;
pub mod language;
pub mod mounts;
pub mod notices;
pub mod privacy;
pub mod problem;
pub mod procedures;
pub mod realm;
pub mod search;
pub mod statistics;
pub mod zones;
