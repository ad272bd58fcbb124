//! Layers around the routes, from the outside to the inside as `router.rs` puts them on.

pub mod catch;
pub mod drain;
pub mod origin_check;
pub mod plain_not_found;
pub mod rate_limit;
pub mod refused_forms;
pub mod security_headers;
pub mod session;
pub mod signed_in_only;
pub mod trace;
