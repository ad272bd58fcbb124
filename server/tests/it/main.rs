//! The server as a whole, through the real router.

#[cfg(test)]
mod access_matrix;
#[cfg(test)]
mod case_file;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod designer;
#[cfg(test)]
#[path = "../../operations/tests/it/device.rs"]
mod device;
#[cfg(test)]
mod directory_export;
#[cfg(test)]
mod due_dates;
#[cfg(test)]
mod every_page;
#[cfg(test)]
mod files;
#[cfg(test)]
mod fresh_proof;
#[cfg(test)]
mod guards;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod hostile_text;
#[cfg(test)]
mod http;
#[cfg(test)]
mod kept_words;
#[cfg(test)]
mod live_stream;
#[cfg(test)]
mod log;
#[cfg(test)]
mod mail;
#[cfg(test)]
mod merging;
#[cfg(test)]
mod metrics;
#[cfg(test)]
mod network;
#[cfg(test)]
mod openid;
#[cfg(test)]
mod parts;
#[cfg(test)]
mod passkeys;
#[cfg(test)]
mod people;
#[cfg(test)]
mod procedure_pages;
#[cfg(test)]
mod procedures;
#[cfg(test)]
mod registrations;
#[cfg(test)]
#[path = "../../store/tests/it/scratch.rs"]
mod scratch;
#[cfg(test)]
mod searching;
#[cfg(test)]
mod second_factor;
#[cfg(test)]
mod sign_in;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod too_large;
#[cfg(test)]
mod two_nodes;
