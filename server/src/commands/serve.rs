//! `openimi serve`: brings the database up to date, tells what a newcomer can try, and serves until it is stopped.

use super::{Failure, lock, say};
use crate::{demonstration, jobs};
use domain::realm::Realm;
use metrics_exporter_prometheus::PrometheusHandle;
use operations::outside::Mailer;
use operations::{Services, authorities};
use secrecy::ExposeSecret;
use server::config::Config;
use server::outside::mail_folder::MailFolder;
use server::outside::smtp::Smtp;
use server::procedure_folder::ProcedureFolder;
use server::site::Settings;
use server::web_files::WebFiles;
use server::{metrics, router, start};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// Calls under way get this long to be answered when the server stops.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves.
///
/// # Errors
/// What keeps it from starting, in words for the operator.
pub async fn run(config: Config) -> Result<(), Failure> {
    let _lock = lock::take(&config)?;
    let store = start::open_store(&config).await?;
    store.migrate().await?;
    let (services, started) = start::services_on(&config, store).await?;
    if config.realm == Realm::Training && started.authorities == 0 {
        load_demonstration(&services).await?;
    }
    let stop = CancellationToken::new();
    let web = WebFiles::new(config.web_dir.clone(), config.locales_dir.is_some());
    let site = router::build(services.clone(), web, Settings::from(&config), stop.clone());
    let listener = listen("addr", config.addr).await?;
    let figures = serve_figures(&config, &services, &stop).await?;
    let folder = ProcedureFolder::new(&config.data_dir);
    let jobs = jobs::begin(&services, mailer(&config)?, folder, figures, &stop);
    stop_on_signal(stop.clone())?;
    tell(&config, &services)?;
    let serving = router::serve(listener, site, stop.clone());
    let drained = async {
        stop.cancelled().await;
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        served = serving => served?,
        () = drained => tracing::warn!("calls under way were cut off"),
    }
    stop.cancel();
    jobs.ended().await;
    Ok(())
}

async fn load_demonstration(services: &Services) -> Result<(), Failure> {
    say(format_args!("Loading the demonstration directory ..."))?;
    demonstration::load(services).await?;
    Ok(authorities::reload(services).await?)
}

async fn listen(key: &str, address: SocketAddr) -> Result<TcpListener, Failure> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|error| Failure::new(format!("{key}: {address} cannot be listened on: {error}")))
}

/// Serves the figures for the operator, where an address is given for them.
async fn serve_figures(
    config: &Config,
    services: &Services,
    stop: &CancellationToken,
) -> Result<Option<PrometheusHandle>, Failure> {
    let Some(address) = config.metrics_addr else { return Ok(None) };
    let listener = listen("metrics_addr", address).await?;
    let figures = metrics::begin()?;
    let serving = metrics::serve(listener, figures.clone(), services.clone(), stop.clone());
    tokio::spawn(async move {
        if let Err(error) = serving.await {
            tracing::error!(%error, "metrics");
        }
    });
    Ok(Some(figures))
}

/// The mail server, or a folder of mails without one.
fn mailer(config: &Config) -> Result<Arc<dyn Mailer>, Failure> {
    let wrong = |what: String| Failure::new(format!("mail: {what}"));
    Ok(match &config.smtp_url {
        Some(url) => Arc::new(Smtp::new(url.expose_secret(), &config.mail_sender).map_err(wrong)?),
        None => Arc::new(MailFolder::new(config.data_dir.join("mail"), &config.mail_sender).map_err(wrong)?),
    })
}

fn stop_on_signal(stop: CancellationToken) -> Result<(), Failure> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        stop.cancel();
    });
    Ok(())
}

/// What a newcomer needs; only realm training has accounts that may be printed.
fn tell(config: &Config, services: &Services) -> Result<(), Failure> {
    say(format_args!("OpenIMI serves realm {} on {}", config.realm.code(), config.public_url))?;
    if config.realm != Realm::Training {
        return Ok(());
    }
    let directory = services.directory();
    say(format_args!("\nDemonstration accounts:"))?;
    for account in &demonstration::ACCOUNTS {
        let authority = directory.get(domain::ids::AuthorityId(account.authority));
        let authority = authority.map_or("", |authority| authority.name.as_str());
        let role = if account.handles { "" } else { " (no role in any procedure)" };
        say(format_args!("  {:<6} {:<28} {authority}{role}", account.username, account.password()))?;
    }
    say(format_args!(
        "In every state somebody reads what nobody else there is competent for, as reader-fr does, and reader-fr-data for \
         data protection; they share the password {}.",
        demonstration::receiving::PASSWORD
    ))?;
    say(format_args!("\nTry this:"))?;
    say(format_args!(
        "  1. Sign in as ana, choose \"Novo pedido\", and ask the Zentralstelle für ausländisches Bildungswesen."
    ))?;
    say(format_args!(
        "  2. Sign in as kai in another browser: the request appears in German; accept and answer it."
    ))?;
    say(format_args!(
        "  3. Run `openimi clock advance 8d` with the same environment and see what becomes overdue."
    ))
}
