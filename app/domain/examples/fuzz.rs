//! Tries garbled definitions or answers for a while: `cargo run -p domain --release --example fuzz -- parser|answers
//! SECONDS [FIRST]`. Prints how many were tried; what stopped the program is written to `fuzz-<what>-<number>.txt` in
//! the present folder, with the number from which it is made again. Ten minutes of each, `parser 600` and `answers 600`, meet
//! every key of the language, alone and in the wrong place.

#[path = "../tests/hostile/garble.rs"]
mod garble;

use garble::{Lot, answers, parser, read};
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
        "answers" => |seed| answers(&mut Lot::new(seed)),
        _ => {
            eprintln!("fuzz parser|answers SECONDS [FIRST]");
            return ExitCode::from(2);
        }
    };
    let (begun, lasts) = (Instant::now(), Duration::from_secs(seconds.unwrap_or(10)));
    let (mut seed, mut crashes) = (first, 0_u64);
    while begun.elapsed() < lasts {
        if catch_unwind(|| round(seed)).is_err() {
            crashes = crashes.saturating_add(1);
            let input = if what == "parser" { parser(&mut Lot::new(seed)) } else { String::new() };
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
