//! `server/docs/procedure-format.md` is made of the types that read a definition, and of a worked example that is sound.
//! With `OPENIMI_WRITE_FORMAT=1` it is written anew; otherwise it is compared.

#![expect(clippy::unwrap_used, clippy::panic, reason = "sources that cannot be read end the test")]

use domain::procedures::check::{TextLines, check, check_texts};
use domain::procedures::parse::parse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, Expr, Field, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type, Variant};

const PROSE: &str = include_str!("format/prose.md");
const DEFINITION: &str = include_str!("../../../server/docs/example/procedure.toml");
const ENGLISH: &str = include_str!("../../../server/docs/example/texts/en.ftl");

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

#[test]
fn the_document_of_the_format_is_that_of_the_types() {
    let path = root().join("../../server/docs/procedure-format.md");
    let made = PROSE
        .replace("{{tables}}", &tables())
        .replace("{{definition}}", DEFINITION)
        .replace("{{english}}", ENGLISH);
    if std::env::var_os("OPENIMI_WRITE_FORMAT").is_some() {
        fs::write(&path, &made).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == made,
        "the types have changed: run with OPENIMI_WRITE_FORMAT=1 and read the difference"
    );
}

#[test]
fn the_worked_example_has_no_fault_and_all_its_texts() {
    let procedure = parse("procedure.toml", DEFINITION).unwrap();
    assert_eq!(check(&procedure, "procedure.toml", DEFINITION), []);
    assert_eq!(check_texts(&procedure, "texts/en.ftl", &texts(ENGLISH), None), []);
}

/// The lines of the texts of a Fluent file that is written plainly.
fn texts(source: &str) -> TextLines {
    let mut message = "";
    let mut lines = TextLines::new();
    for (number, line) in (1..).zip(source.lines()) {
        match line.trim_end().strip_suffix(" =") {
            Some(name) => message = name,
            None => {
                if let Some((attribute, _)) =
                    line.strip_prefix("    .").and_then(|rest| rest.split_once(" = "))
                {
                    lines.insert((message.to_owned(), Some(attribute.to_owned())), number);
                }
            }
        }
    }
    lines
}

/// Every struct and enum of the rules by name, from the sources.
fn types() -> BTreeMap<String, Item> {
    let mut found = BTreeMap::new();
    let folders = ["src/authorities", "src/procedures", "src/exchanges"];
    let mut open: Vec<PathBuf> = folders.into_iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
                for item in file.items {
                    let (name, attributes) = match &item {
                        Item::Struct(item) => (item.ident.to_string(), &item.attrs),
                        Item::Enum(item) => (item.ident.to_string(), &item.attrs),
                        _ => continue,
                    };
                    if derives_reading(attributes) {
                        found.insert(name, item);
                    }
                }
            }
        }
    }
    found
}

fn derives_reading(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("derive") && list.tokens.to_string().contains("Deserialize"),
        _ => false,
    })
}

/// The types that a definition reaches, and those of them whose tables are still to be written.
struct Reached {
    types: BTreeMap<String, Item>,
    /// Name and heading, in the order in which they are first named.
    named: Vec<(String, String)>,
}

/// The tables of every type that a definition reaches.
fn tables() -> String {
    let named = vec![("Procedure".to_owned(), "The whole file".to_owned())];
    let mut reached = Reached { types: types(), named };
    let mut text = String::new();
    let mut at = 0;
    while let Some((name, heading)) = reached.named.get(at).cloned() {
        at += 1;
        let item =
            reached.types.get(&name).unwrap_or_else(|| panic!("{name} is not found in the sources")).clone();
        let _ = writeln!(text, "### {heading}\n");
        match item {
            Item::Struct(item) => {
                let _ = writeln!(text, "{}\n", doc(&item.attrs));
                let _ = writeln!(text, "| Key | Value | Needed | Meaning |\n|---|---|---|---|");
                let path = heading.trim_matches(['`', '[', ']']).to_owned();
                let path = if at == 1 { String::new() } else { format!("{path}.") };
                item.fields.iter().for_each(|field| text.push_str(&reached.row(field, &path)));
            }
            Item::Enum(item) => {
                let _ = writeln!(text, "{}\n", doc(&item.attrs));
                // What is read by way of another type says in words how it is written.
                if serde(&item.attrs, "try_from").is_none() {
                    let _ = writeln!(text, "| Word | Meaning |\n|---|---|");
                    let case = serde(&item.attrs, "rename_all").unwrap_or_default();
                    for variant in &item.variants {
                        let _ = writeln!(text, "| {} | {} |", word(variant, &case), doc(&variant.attrs));
                        for field in &variant.fields {
                            reached.value(&field.ty, "");
                        }
                    }
                }
            }
            _ => {}
        }
        text.push('\n');
    }
    text
}

impl Reached {
    fn row(&mut self, field: &Field, path: &str) -> String {
        let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
        let key = serde(&field.attrs, "rename").unwrap_or(name);
        let value = self.value(&field.ty, &format!("{path}{key}"));
        let is_optional = serde(&field.attrs, "default").is_some() || wrapped(&field.ty, "Option").is_some();
        let needed = if is_optional { "no" } else { "yes" };
        format!("| `{key}` | {value} | {needed} | {} |\n", doc(&field.attrs))
    }

    /// How a value of this type is written under the key of this path.
    fn value(&mut self, of: &Type, path: &str) -> String {
        if let Some(inner) = wrapped(of, "Option").or_else(|| wrapped(of, "Box")) {
            return self.value(inner, path);
        }
        if let Some(inner) = wrapped(of, "Vec") {
            return match self.types.get(&last(inner)) {
                Some(Item::Struct(item)) if matches!(item.fields, Fields::Named(_)) => {
                    let heading = format!("`[[{path}]]`");
                    format!("tables {heading}{}", self.see(&last(inner), &heading))
                }
                _ => format!("list: {}", self.value(inner, path)),
            };
        }
        let name = last(of);
        match (name.as_str(), self.types.get(&name)) {
            ("String", _) => "text".to_owned(),
            ("bool", _) => "`true` or `false`".to_owned(),
            (number, _) if number.trim_start_matches(['u', 'i']).parse::<u8>().is_ok() => {
                "whole number".to_owned()
            }
            (_, Some(Item::Struct(item))) if matches!(item.fields, Fields::Named(_)) => {
                let heading = format!("`[{path}]`");
                format!("table {heading}{}", self.see(&name, &heading))
            }
            (_, Some(Item::Enum(_))) => {
                let heading = spaced(&name);
                self.see(&name, &heading);
                format!("see *{heading}*")
            }
            // A name of its own kind around a text.
            _ => "text".to_owned(),
        }
    }

    /// Puts a type on the list, and says where its table stands.
    fn see(&mut self, name: &str, heading: &str) -> String {
        match self.named.iter().find(|(known, _)| known == name) {
            Some((_, known)) if known != heading => format!(", as {known}"),
            Some(_) => String::new(),
            None => {
                self.named.push((name.to_owned(), heading.to_owned()));
                String::new()
            }
        }
    }
}

/// What stands in the brackets of this type, if it is one of them.
fn wrapped<'a>(of: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = of else { return None };
    let segment = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(inner) = &segment.arguments else { return None };
    inner.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

fn last(of: &Type) -> String {
    let Type::Path(path) = of else { return String::new() };
    path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// The value of a key in the serde attributes; empty for a key without one.
fn serde(attributes: &[Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            let value = match meta.value() {
                Ok(value) => value.parse::<syn::LitStr>()?.value(),
                Err(_) => String::new(),
            };
            if meta.path.is_ident(key) {
                found = Some(value);
            }
            Ok(())
        });
    }
    found
}

fn doc(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    lines.collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

/// The word of a variant as it is written.
fn word(variant: &Variant, case: &str) -> String {
    let name = serde(&variant.attrs, "rename").unwrap_or_else(|| {
        let name = variant.ident.to_string();
        match case {
            "snake_case" => spaced(&name).replace(' ', "_").to_lowercase(),
            "lowercase" => name.to_lowercase(),
            _ => name,
        }
    });
    let keys: Vec<String> = match &variant.fields {
        Fields::Named(fields) => {
            fields.named.iter().filter_map(|field| field.ident.as_ref()).map(ToString::to_string).collect()
        }
        _ => Vec::new(),
    };
    if keys.is_empty() { format!("`{name}`") } else { format!("`{name}` with `{}`", keys.join("`, `")) }
}

/// A name of types in words: `FieldKind` is *Field kind*.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}
