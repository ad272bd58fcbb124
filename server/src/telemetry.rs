//! The log: one JSON object a line, without personal data.

use tracing_subscriber::EnvFilter;

/// Begins to log to standard error. Once for a process; a second call changes nothing.
///
/// # Errors
/// A filter that cannot be read; the text says why.
pub fn begin(filter: &str) -> Result<(), String> {
    let filter = EnvFilter::try_new(filter).map_err(|error| format!("log: {error}"))?;
    let _ = tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(false)
        .with_span_list(false)
        .with_writer(std::io::stderr)
        .with_env_filter(filter)
        .try_init();
    Ok(())
}
