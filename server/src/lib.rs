//! The server: HTTP around the operations, and the outside world that they need.

pub mod answers;
pub mod calls;
pub mod case_file;
pub mod config;
pub mod design_files;
pub mod directory_export;
pub mod due_dates;
pub mod embedded_procedures;
pub mod fault_lines;
pub mod files;
pub mod forms;
pub mod health;
pub mod icalendar;
pub mod invitations;
pub mod letters;
pub mod live;
pub mod metrics;
pub mod middleware;
pub mod openid;
pub mod outside;
pub mod paper;
pub mod passkeys;
pub mod people_table;
pub mod procedure_files;
pub mod procedure_folder;
pub mod procedure_shelf;
pub mod registrations;
pub mod resume;
pub mod router;
pub mod second_step;
pub mod sign_in;
pub mod site;
pub mod start;
pub mod telemetry;
pub mod web_files;

/// A page is thousands of small pieces of memory; the system's allocator took a quarter of the time of making one.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;
