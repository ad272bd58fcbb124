//! Condenses the figures for the operator: what was measured since would otherwise be kept one by one until somebody
//! asks.

use super::every;
use metrics_exporter_prometheus::PrometheusHandle;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

const PAUSE: Duration = Duration::from_secs(5);

/// Runs until the token is cancelled.
pub async fn run(figures: PrometheusHandle, stop: CancellationToken) {
    every(PAUSE, "tidy_figures", stop, || async {
        figures.run_upkeep();
        Ok(())
    })
    .await;
}
