//! The table of one database: what was measured beside its goal, and what was missed.

use crate::samples::Samples;
use std::time::Duration;

const HEADING: [&str; 7] = ["measured", "floor p50", "ours p50", "ratio", "goal", "p99", ""];

/// A table that grows while it is measured.
pub struct Table {
    title: String,
    rows: Vec<[String; 7]>,
    missed: Vec<Missed>,
    /// Whether the parts that come next are those of the last figure that was missed.
    explains: bool,
}

/// A figure beyond its goal, and where its time went.
struct Missed {
    what: String,
    half: Duration,
    parts: Vec<(String, Duration)>,
}

impl Missed {
    /// One line: what was missed, the parts that were measured, and what they leave.
    fn line(&self) -> String {
        let mut line = format!("MISSED: {}", self.what);
        if self.parts.is_empty() {
            return line;
        }
        for (at, (name, half)) in self.parts.iter().enumerate() {
            let before = if at == 0 { "; its time goes to" } else { "," };
            line.push_str(&format!("{before} {name} {}", shown(*half)));
        }
        let known: Duration = self.parts.iter().map(|(_, half)| *half).sum();
        let rest = self.half.saturating_sub(known);
        if !rest.is_zero() {
            line.push_str(&format!(", all else {}", shown(rest)));
        }
        line
    }
}

impl Table {
    /// An empty table.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), rows: Vec::new(), missed: Vec::new(), explains: false }
    }

    /// Ours beside a floor: at most `limit` times as long, with `aim` as the farther goal.
    pub fn ratio(&mut self, name: &str, floor: &Samples, ours: &Samples, limit: f64, aim: Option<f64>) {
        let ratio = ours.p50().as_secs_f64() / floor.p50().as_secs_f64();
        let goal = match aim {
            Some(aim) => format!("{limit} (aim {aim})"),
            None => limit.to_string(),
        };
        let verdict = match aim {
            _ if ratio > limit => "MISSED",
            Some(aim) if ratio > aim => "ok, aim missed",
            _ => "ok",
        };
        if ratio > limit {
            self.miss(format!("{name}: {ratio:.2} times the floor, at most {limit} wanted"), ours.p50());
        }
        let (floor, p50, p99) = (shown(floor.p50()), shown(ours.p50()), shown(ours.p99()));
        self.row(name, [floor, p50, format!("{ratio:.2}"), goal, p99], verdict);
    }

    /// 99 of 100 within the limit.
    pub fn tail(&mut self, name: &str, ours: &Samples, limit: Duration) {
        let (p50, p99) = (ours.p50(), ours.p99());
        let verdict = self.verdict(name, p99 <= limit, || format!("p99 {}", shown(p99)), &shown(limit), p50);
        let goal = format!("p99 {}", shown(limit));
        self.row(name, [String::new(), shown(p50), String::new(), goal, shown(p99)], verdict);
    }

    /// Half of them within the limit.
    pub fn middle(&mut self, name: &str, ours: &Samples, limit: Duration) {
        let (p50, p99) = (ours.p50(), ours.p99());
        let verdict = self.verdict(name, p50 <= limit, || format!("p50 {}", shown(p50)), &shown(limit), p50);
        let goal = format!("p50 {}", shown(limit));
        self.row(name, [String::new(), shown(p50), String::new(), goal, shown(p99)], verdict);
    }

    /// One thing that took its time.
    pub fn duration(&mut self, name: &str, took: Duration, limit: Duration) {
        let verdict = self.verdict(name, took <= limit, || shown(took), &shown(limit), took);
        self.row(name, [String::new(), shown(took), String::new(), shown(limit), String::new()], verdict);
    }

    /// A size in bytes.
    pub fn size(&mut self, name: &str, bytes: u64, limit: u64) {
        let verdict =
            self.verdict(name, bytes <= limit, || kilobytes(bytes), &kilobytes(limit), Duration::ZERO);
        let cells = [String::new(), kilobytes(bytes), String::new(), kilobytes(limit), String::new()];
        self.row(name, cells, verdict);
    }

    /// A figure without a goal.
    pub fn told(&mut self, name: &str, figure: String) {
        self.row(name, [String::new(), figure, String::new(), String::new(), String::new()], "");
    }

    /// A part of what stands above: where the time goes.
    pub fn part(&mut self, name: &str, ours: &Samples) {
        let cells = [String::new(), shown(ours.p50()), String::new(), String::new(), shown(ours.p99())];
        let missed = self.explains.then(|| self.missed.last_mut()).flatten();
        if let Some(missed) = missed {
            missed.parts.push((name.trim_start_matches("of it: ").to_owned(), ours.p50()));
        }
        self.rows.push(line(&format!("  {name}"), cells, ""));
    }

    fn verdict(
        &mut self,
        name: &str,
        is_good: bool,
        measured: impl FnOnce() -> String,
        limit: &str,
        half: Duration,
    ) -> &'static str {
        if is_good {
            return "ok";
        }
        self.miss(format!("{name}: {}, at most {limit} wanted", measured()), half);
        "MISSED"
    }

    fn miss(&mut self, what: String, half: Duration) {
        self.missed.push(Missed { what, half, parts: Vec::new() });
    }

    fn row(&mut self, name: &str, cells: [String; 5], verdict: &str) {
        self.explains = verdict == "MISSED";
        self.rows.push(line(name, cells, verdict));
    }

    /// Prints the table, and what was missed below it.
    pub fn print(&self) {
        let heading = HEADING.map(str::to_owned);
        let mut widths = [0; 7];
        for row in self.rows.iter().chain([&heading]) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = cell.chars().count().max(*width);
            }
        }
        println!("\n{}", self.title);
        for row in [&heading].into_iter().chain(&self.rows) {
            let mut cells = row.iter().zip(widths);
            let name = cells.next().map(|(name, width)| format!("{name:<width$}")).unwrap_or_default();
            let rest: String = cells.map(|(cell, width)| format!("  {cell:>width$}")).collect();
            println!("{}", format!("{name}{rest}").trim_end());
        }
        for missed in &self.missed {
            println!("{}", missed.line());
        }
    }
}

fn line(name: &str, [floor, p50, ratio, goal, p99]: [String; 5], verdict: &str) -> [String; 7] {
    [name.to_owned(), floor, p50, ratio, goal, p99, verdict.to_owned()]
}

/// A time as people read it.
fn shown(time: Duration) -> String {
    if time >= Duration::from_secs(1) {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{:.3} ms", time.as_secs_f64() * 1_000.0)
    }
}

/// Thousands of bytes, as the goals are written.
fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1_000))
}

/// A number with a comma before every three digits.
pub fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == first {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
