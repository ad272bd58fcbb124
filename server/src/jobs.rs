//! What runs by itself beside the pages: which job, how often, and what wakes it.

mod deliver_outbox;
mod end_memberships;
mod forget_expired;
mod purge_drafts;
mod purge_notices;
mod refresh_clock;
mod reload_directory;
mod reload_procedures;
mod tend_exchanges;
mod tidy_figures;
mod watch_service_accounts;

use metrics_exporter_prometheus::PrometheusHandle;
use operations::outside::Mailer;
use operations::{Error, Services};
use server::procedure_folder::ProcedureFolder;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

/// The jobs that run.
pub struct Jobs(JoinSet<()>);

impl Jobs {
    /// Waits until every job has ended; cancel the token before. A job that hangs is given up.
    pub async fn ended(mut self) {
        let all = async { while self.0.join_next().await.is_some() {} };
        if tokio::time::timeout(Duration::from_secs(5), all).await.is_err() {
            tracing::warn!("a job did not end in time");
        }
    }
}

/// Begins every job, with the figures where they are counted; they end when the token is cancelled.
pub fn begin(
    services: &Services,
    mailer: Arc<dyn Mailer>,
    procedures: ProcedureFolder,
    figures: Option<PrometheusHandle>,
    stop: &CancellationToken,
) -> Jobs {
    let mut jobs = JoinSet::new();
    jobs.spawn(deliver_outbox::run(services.clone(), mailer, stop.clone()));
    jobs.spawn(tend_exchanges::run(services.clone(), stop.clone()));
    jobs.spawn(purge_drafts::run(services.clone(), stop.clone()));
    jobs.spawn(purge_notices::run(services.clone(), stop.clone()));
    jobs.spawn(refresh_clock::run(services.clone(), stop.clone()));
    jobs.spawn(reload_directory::run(services.clone(), stop.clone()));
    jobs.spawn(reload_procedures::run(services.clone(), procedures, stop.clone()));
    jobs.spawn(end_memberships::run(services.clone(), stop.clone()));
    jobs.spawn(watch_service_accounts::run(services.clone(), stop.clone()));
    jobs.spawn(forget_expired::run(services.clone(), stop.clone()));
    if let Some(figures) = figures {
        jobs.spawn(tidy_figures::run(figures, stop.clone()));
    }
    Jobs(jobs)
}

/// Does the work at once and then again and again. A failure is logged, and the next round tries anew.
async fn every<F>(pause: Duration, name: &'static str, stop: CancellationToken, mut work: impl FnMut() -> F)
where
    F: Future<Output = Result<(), Error>>,
{
    let mut clock = interval(pause);
    clock.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = clock.tick() => {}
        }
        if let Err(error) = work().await {
            tracing::error!(job = name, %error, "a job failed");
        }
    }
}
