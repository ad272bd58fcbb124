//! What weighs: the files of the first visit, and the memory of the process while many read at once.

use crate::Outcome;
use crate::calls::Asked;
use crate::samples::Samples;
use crate::table::Table;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;
use tokio::task::JoinSet;

/// Goals of the first visit of the signed-in app, compressed with brotli, in bytes.
const PROGRAM: u64 = 350_000;
const STYLES: u64 = 20_000;
/// So many people read at once, so many pages each.
const READERS: u32 = 16;
const PAGES: u32 = 50;

/// Weighs the web files of the build.
pub fn tell() -> Outcome<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site/pkg");
    let files = files(&folder)
        .map_err(|error| format!("{}: {error}; `make bench` builds it first", folder.display()))?;
    let weight = |endings: &[&str]| -> u64 {
        let is_one = |path: &Path| endings.iter().any(|ending| path.to_string_lossy().ends_with(*ending));
        files.iter().filter(|(path, _)| is_one(path.as_path())).map(|(_, bytes)| bytes).sum()
    };
    let mut table = Table::new("Web files, brotli");
    table.size("WASM and JS of the first visit", weight(&[".wasm.br", ".js.br"]), PROGRAM);
    table.size("CSS of the first visit", weight(&[".css.br"]), STYLES);
    table.print();
    Ok(())
}

/// Every file below a folder with its size.
fn files(folder: &Path) -> std::io::Result<Vec<(PathBuf, u64)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push((entry.path(), entry.metadata()?.len()));
        }
    }
    Ok(found)
}

/// The memory of this process, which is the server, the floor and the measuring in one, after many read at once.
pub async fn under_load(table: &mut Table, asked: &Asked) -> Outcome<()> {
    let mut readers = JoinSet::new();
    let began = Instant::now();
    for _ in 0..READERS {
        readers.spawn(asked.clone().often(usize::try_from(PAGES)?));
    }
    let mut samples = Samples::default();
    while let Some(read) = readers.join_next().await {
        samples.add_all(read??);
    }
    let rate = f64::from(READERS.saturating_mul(PAGES)) / began.elapsed().as_secs_f64();
    table.told(&format!("inbox pages a second, {READERS} readers"), format!("{rate:.0}"));
    table.part("of them: one page", &samples);
    let status = fs::read_to_string("/proc/self/status")?;
    for (name, key) in [("memory of the server after it", "VmRSS:"), ("memory at most", "VmHWM:")] {
        let kibibytes = kibibytes(&status, key).ok_or("the system tells no memory")?;
        table.told(name, format!("{} MiB", kibibytes.div_ceil(1_024)));
    }
    Ok(())
}

fn kibibytes(status: &str, key: &str) -> Option<u64> {
    let rest = status.lines().find_map(|line| line.strip_prefix(key))?;
    rest.split_whitespace().next()?.parse().ok()
}
