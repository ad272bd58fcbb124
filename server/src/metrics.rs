//! Figures for Prometheus, on an address of their own that only the operator reaches.

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};
use operations::Services;
use std::io;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// Begins to count. Once for a process.
///
/// # Errors
/// When something counts already.
pub fn begin() -> Result<PrometheusHandle, BuildError> {
    let handle = PrometheusBuilder::new().install_recorder()?;
    metrics::describe_counter!("openimi_http_requests_total", "Calls by method, route and status");
    metrics::describe_histogram!("openimi_http_request_seconds", "Seconds until an answer begins, by route");
    metrics::describe_gauge!("openimi_live_streams", "Open live streams");
    metrics::describe_gauge!("openimi_outbox_stuck", "Notices that failed and are not delivered");
    metrics::describe_gauge!("openimi_outbox_oldest_stuck_seconds", "Age of the oldest of them");
    metrics::describe_counter!("openimi_outbox_purged_total", "Mails removed a while after their delivery");
    metrics::describe_counter!(
        "openimi_notices_forgotten_total",
        "Old notices removed from the lists of people"
    );
    metrics::describe_gauge!(
        "openimi_procedure_folders_broken",
        "Folders of procedures in the data folder that have faults"
    );
    Ok(handle)
}

/// Serves the figures until the token is cancelled.
///
/// # Errors
/// When the listener breaks.
pub async fn serve(
    listener: TcpListener,
    handle: PrometheusHandle,
    services: Services,
    stop: CancellationToken,
) -> io::Result<()> {
    let page = move || {
        let (handle, services) = (handle.clone(), services.clone());
        async move {
            measure_outbox(&services).await;
            handle.run_upkeep();
            handle.render()
        }
    };
    let router = Router::new().route("/metrics", get(page));
    axum::serve(listener, router).with_graceful_shutdown(stop.cancelled_owned()).await
}

async fn measure_outbox(services: &Services) {
    let Ok(stuck) = store::outbox::stuck(&services.store.reader()).await else { return };
    let oldest = stuck.first().map_or(0.0, |notice| (services.now() - notice.created_at).as_seconds_f64());
    let count = u32::try_from(stuck.len()).unwrap_or(u32::MAX);
    metrics::gauge!("openimi_outbox_stuck").set(f64::from(count));
    metrics::gauge!("openimi_outbox_oldest_stuck_seconds").set(oldest);
}
