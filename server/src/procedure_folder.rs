//! The folder of the data folder into which procedures are copied: what lies there is installed while the server runs.

use crate::fault_lines::FaultLine;
use crate::procedure_files::{Traces, folders, read, traces};
use domain::language::Language;
use domain::procedures::fault::Fault;
use operations::procedures::{LoadError, Source, faults_of, install};
use operations::{Error, Services};
use std::io;
use std::path::{Path, PathBuf};

/// The folder, and what was seen of it.
#[derive(Debug)]
pub struct ProcedureFolder {
    path: PathBuf,
    seen: Option<Traces>,
    done: Option<Traces>,
}

impl ProcedureFolder {
    /// The folder in this data folder; it need not exist.
    #[must_use]
    pub fn new(data_dir: &Path) -> Self {
        Self { path: data_dir.join("procedures"), seen: None, done: None }
    }

    /// One look: installs what lies there once nothing was written between two looks, so that a folder that is being
    /// copied is not read half. Faults are logged, once for each change, and never stop anything.
    ///
    /// # Errors
    /// When the folder or the store cannot be reached; the next look tries again.
    pub async fn look(&mut self, services: &Services) -> Result<(), Error> {
        let path = self.path.clone();
        let now = blocking(move || traces(&path)).await?;
        if self.done.as_ref() == Some(&now) {
            return Ok(());
        }
        if self.seen.as_ref() != Some(&now) {
            self.seen = Some(now);
            return Ok(());
        }
        let broken = self.take(services).await?;
        metrics::gauge!("openimi_procedure_folders_broken").set(f64::from(broken));
        self.done = Some(now);
        Ok(())
    }

    /// Installs every sound folder, lower versions first, and says how many are not.
    async fn take(&self, services: &Services) -> Result<u32, Error> {
        let (sound, broken) = self.read().await?;
        let mut count = u32::try_from(broken.len()).unwrap_or(u32::MAX);
        broken.iter().for_each(|(_, faults)| log(faults));
        for source in sound {
            match install(services, std::slice::from_ref(&source), None).await {
                Ok(installed) => {
                    for one in installed.iter().filter(|one| !one.is_known) {
                        let status = one.status.code();
                        tracing::info!(procedure.id = %one.procedure, one.version, status, "installed");
                    }
                }
                Err(LoadError::Faults(faults)) => {
                    log(&faults);
                    count = count.saturating_add(1);
                }
                Err(LoadError::Operation(error)) => return Err(error),
            }
        }
        Ok(count)
    }

    /// What is wrong in the folder now, folder by folder.
    ///
    /// # Errors
    /// As `look`.
    pub async fn broken(&self, services: &Services) -> Result<Vec<(PathBuf, Vec<Fault>)>, Error> {
        let (sound, mut broken) = self.read().await?;
        for source in sound {
            let faults = faults_of(services, &source).await?;
            if !faults.is_empty() {
                broken.push((PathBuf::from(source.folder), faults));
            }
        }
        broken.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(broken)
    }

    /// The folders that are sound by themselves, by version, and those that are not.
    async fn read(&self) -> Result<(Vec<Source>, Vec<(PathBuf, Vec<Fault>)>), Error> {
        let path = self.path.clone();
        blocking(move || {
            let (mut sound, mut broken) = (Vec::new(), Vec::new());
            let found = if path.is_dir() { folders(&path)? } else { Vec::new() };
            for folder in found {
                let examined = read(&folder).and_then(|source| {
                    let loaded = operations::procedures::read(&source)?;
                    Ok((loaded.definition.version, source))
                });
                match examined {
                    Ok(one) => sound.push(one),
                    Err(faults) => broken.push((folder, faults)),
                }
            }
            sound.sort_by_key(|(version, _)| *version);
            Ok((sound.into_iter().map(|(_, source)| source).collect(), broken))
        })
        .await
    }
}

fn log(faults: &[Fault]) {
    for fault in faults {
        let fault = FaultLine::of(Language::En, fault);
        tracing::error!(%fault, "a procedure of the data folder is not installed");
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Error> {
    Ok(tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(error.to_string()))??)
}
