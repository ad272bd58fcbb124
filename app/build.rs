//! Checks every file below `locales/` and writes the key table (from English) and the table of all locales.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The language in which messages are written first: its keys and variables are the ones code may use.
const SOURCE_OF_TRUTH: &str = "en";

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=../locales");
    println!("cargo:rerun-if-changed=build.rs");
    match build() {
        Ok(problems) if problems.is_empty() => ExitCode::SUCCESS,
        Ok(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("cannot read the locales: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads all locales and writes both tables. Answers what is wrong with the files: one line each, with file
/// and line.
fn build() -> io::Result<Vec<String>> {
    let locales = fs::canonicalize(Path::new(&variable("CARGO_MANIFEST_DIR")?).join("../locales"))?;
    let out = PathBuf::from(variable("OUT_DIR")?);
    let mut problems = Vec::new();
    let mut keys = String::from("[]");
    let mut table = String::from("[\n");
    for folder in entries(&locales)?.into_iter().filter(|path| path.is_dir()) {
        let language = name(&folder);
        let mut locale = Locale::default();
        let _ = writeln!(table, "    ({language:?}, &[");
        for file in entries(&folder)? {
            if file.extension().is_some_and(|extension| extension == "ftl") {
                locale.read(&file, &fs::read_to_string(&file)?, &mut problems);
                let _ = writeln!(table, "        ({:?}, include_str!({file:?})),", name(&file));
            }
        }
        table.push_str("    ]),\n");
        if language == SOURCE_OF_TRUTH {
            keys = locale.key_table();
        }
    }
    table.push(']');
    fs::write(out.join("keys.rs"), keys)?;
    fs::write(out.join("locales.rs"), table)?;
    Ok(problems)
}

fn variable(name: &str) -> io::Result<String> {
    env::var(name).map_err(|error| io::Error::other(format!("{name}: {error}")))
}

/// What a folder holds, in the order of the names.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What a message, an attribute or a term uses.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    /// Keys of other messages and attributes put into this one.
    messages: BTreeSet<String>,
}

/// All messages of one language, by key; an attribute's key is `message.attribute`.
#[derive(Default)]
struct Locale {
    messages: BTreeMap<String, Uses>,
}

impl Locale {
    fn read(&mut self, file: &Path, source: &str, problems: &mut Vec<String>) {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = line_of(source, error.pos.start);
                    problems.push(format!("{}:{line}: {}", file.display(), error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let own = message.value.as_ref().map(|value| (message.id.name.to_owned(), value));
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
            for (key, pattern) in own.into_iter().chain(attributes) {
                let mut uses = Uses::default();
                collect_pattern(pattern, &mut uses);
                if self.messages.contains_key(&key) {
                    let line = line_defining(source, message.id.name);
                    problems
                        .push(format!("{}:{line}: {key} is defined twice in this language", file.display()));
                }
                self.messages.insert(key, uses);
            }
        }
    }

    /// The table as Rust source: `[("key", &["variable"]), …]`, sorted by key.
    fn key_table(&self) -> String {
        let mut table = String::from("[\n");
        for key in self.messages.keys() {
            let mut variables = BTreeSet::new();
            self.add_variables(key, &mut variables, &mut BTreeSet::new());
            let _ = writeln!(table, "    ({key:?}, &{:?}),", variables.iter().collect::<Vec<_>>());
        }
        table.push(']');
        table
    }

    /// The variables of a message and of all messages it refers to; `seen` ends circles.
    fn add_variables(&self, key: &str, variables: &mut BTreeSet<String>, seen: &mut BTreeSet<String>) {
        if let Some(uses) = self.messages.get(key)
            && seen.insert(key.to_owned())
        {
            variables.extend(uses.variables.iter().cloned());
            for other in &uses.messages {
                self.add_variables(other, variables, seen);
            }
        }
    }
}

fn line_of(source: &str, position: usize) -> usize {
    source.bytes().take(position).filter(|byte| *byte == b'\n').count().saturating_add(1)
}

/// The last line that opens this message: of two definitions the second is the wrong one.
fn line_defining(source: &str, id: &str) -> usize {
    let opens = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    source.lines().zip(1..).filter(|(line, _)| opens(line)).last().map_or(1, |(_, number)| number)
}

fn collect_pattern(pattern: &Pattern<&str>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, uses);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, uses),
        Expression::Select { selector, variants } => {
            collect_inline(selector, uses);
            for variant in variants {
                collect_pattern(&variant.value, uses);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, uses: &mut Uses) {
    let arguments = match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.to_owned());
            None
        }
        InlineExpression::MessageReference { id, attribute } => {
            uses.messages.insert(match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            });
            None
        }
        InlineExpression::Placeable { expression } => {
            collect_expression(expression, uses);
            None
        }
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
    };
    if let Some(arguments) = arguments {
        arguments.positional.iter().for_each(|argument| collect_inline(argument, uses));
        arguments.named.iter().for_each(|argument| collect_inline(&argument.value, uses));
    }
}
