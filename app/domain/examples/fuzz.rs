//! Tries garbled definitions, folders or answers for a while: `cargo run -p domain --release --example fuzz --
//! parser|folders|answers SECONDS [FIRST]`. A folder is a definition with its texts, shared parts, terms and names. Prints
//! how many were tried; what stopped the program is written to `fuzz-<what>-<number>.txt` in the present folder, with the
//! number from which it is made again. Ten minutes of each, as in `parser 600`, meet every key of the language, alone and
//! in the wrong place.

#[path = "../tests/hostile/garble.rs"]
mod garble;

use garble::{Lot, answers, folder, parser, read, read_folder};
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let number = |text: Option<String>| text.and_then(|text| text.parse::<u64>().ok());
    let (seconds, first) = (number(arguments.next()), number(arguments.next()).unwrap_or_default());
    let round: fn(u64) = match what.as_str() {
        "parser" => |seed| read(&parser(&mut Lot::new(seed))),
        "folders" => |seed| {
            let mut lot = Lot::new(seed);
            read_folder(&folder(&mut lot), &mut lot);
        },
        "answers" => |seed| answers(&mut Lot::new(seed)),
        _ => {
            eprintln!("fuzz parser|folders|answers SECONDS [FIRST]");
            return ExitCode::from(2);
        }
    };
    let (begun, lasts) = (Instant::now(), Duration::from_secs(seconds.unwrap_or(10)));
    let (mut seed, mut crashes) = (first, 0_u64);
    while begun.elapsed() < lasts {
        if catch_unwind(|| round(seed)).is_err() {
            crashes = crashes.saturating_add(1);
            let input = input(&what, seed);
            if let Err(why) = std::fs::write(format!("fuzz-{what}-{seed}.txt"), format!("# {seed}\n{input}"))
            {
                eprintln!("{seed}: {why}");
            }
        }
        seed = seed.wrapping_add(1);
    }
    let tried = seed.wrapping_sub(first);
    println!("{what}: {tried} executions in {} s, {crashes} crashes", begun.elapsed().as_secs());
    if crashes == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What was tried, for whoever looks into it; answers are made again from their number alone.
fn input(what: &str, seed: u64) -> String {
    match what {
        "parser" => parser(&mut Lot::new(seed)),
        "folders" => {
            let files = folder(&mut Lot::new(seed)).into_iter();
            files.map(|(path, text)| format!("# {path}\n{text}\n")).collect()
        }
        _ => String::new(),
    }
}
