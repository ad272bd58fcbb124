//! Server functions about procedures, and nothing else. Anyone may call them.

pub mod designer;

use crate::error::AppError;
use domain::procedures::ProcedureId;
use domain::procedures::view::{ProcedureSummary, ProcedureView};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer, anyone};
#[cfg(feature = "ssr")]
use operations::procedures;

/// The procedures that the reader may read about.
#[server(prefix = "/open", endpoint = "find_procedures")]
pub async fn find_procedures() -> Result<Vec<ProcedureSummary>, AppError> {
    let visitor = anyone()?;
    Ok(procedures::list(&visitor.services, visitor.reading()))
}

/// A version of a procedure, the one for new requests if none is named.
#[server(prefix = "/open", endpoint = "get_procedure")]
pub async fn get_procedure(id: ProcedureId, version: Option<u32>) -> Result<ProcedureView, AppError> {
    let visitor = anyone()?;
    answer(procedures::view(&visitor.services, visitor.reading(), &id, version))
}
