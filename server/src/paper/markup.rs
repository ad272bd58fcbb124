//! Reads the markup that our own pages are made of: well-formed elements, text and character references.

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Text, with character references resolved.
    Text(String),
}

/// An element with what matters on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Element {
    /// Its name, in lower case.
    pub name: String,
    /// Its classes, between blanks.
    pub class: String,
    /// The language that it names.
    pub lang: Option<String>,
    /// What stands in it.
    pub children: Vec<Node>,
}

impl Element {
    /// Whether it has this class.
    pub fn has_class(&self, class: &str) -> bool {
        self.class.split_whitespace().any(|one| one == class)
    }
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "meta", "link", "wbr", "source"];

/// Reads markup. What is not closed is closed at the end.
pub fn parse(html: &str) -> Vec<Node> {
    let mut open: Vec<Element> = vec![Element::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        add_text(&mut open, text);
        rest = one_tag(&mut open, tag);
    }
    add_text(&mut open, rest);
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|root| root.children).unwrap_or_default()
}

/// Takes one tag or comment in; gives what follows it.
fn one_tag<'a>(open: &mut Vec<Element>, tag: &'a str) -> &'a str {
    if let Some(comment) = tag.strip_prefix("<!--") {
        return comment.split_once("-->").map_or("", |(_, after)| after);
    }
    let Some(end) = end_of_tag(tag) else { return "" };
    let (inside, rest) = tag.split_at(end);
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    let inside = inside.strip_prefix('<').unwrap_or(inside);
    if let Some(name) = inside.strip_prefix('/') {
        let name = name.trim().to_ascii_lowercase();
        if open.iter().skip(1).any(|element| element.name == name) {
            while open.len() > 1 && open.last().is_some_and(|element| element.name != name) {
                close(open);
            }
            close(open);
        }
        return rest;
    }
    // A mark for the browser, for example `<!>`.
    if inside.starts_with('!') {
        return rest;
    }
    let element = element(inside.trim_end_matches('/'));
    let is_void = VOID.contains(&element.name.as_str());
    open.push(element);
    if is_void {
        close(open);
    }
    rest
}

/// Where the tag ends: `>` in the value of an attribute does not count.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            _ => {}
        }
    }
    None
}

fn element(inside: &str) -> Element {
    let name: String = inside.chars().take_while(|c| !c.is_whitespace()).collect();
    let attributes = inside.get(name.len()..).unwrap_or_default();
    Element {
        class: attribute(attributes, "class").unwrap_or_default(),
        lang: attribute(attributes, "lang").filter(|lang| !lang.is_empty()),
        name: name.to_ascii_lowercase(),
        children: Vec::new(),
    }
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let mut rest = attributes;
    while let Some((before, after)) = rest.split_once('=') {
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, next) = match quote {
            Some(quote) => after.get(1..)?.split_once(quote)?,
            None => after.split_once(' ').unwrap_or((after, "")),
        };
        if before.split_whitespace().last() == Some(name) {
            return Some(resolved(value));
        }
        rest = next;
    }
    None
}

fn add_text(open: &mut [Element], text: &str) {
    if let (Some(element), false) = (open.last_mut(), text.is_empty()) {
        element.children.push(Node::Text(resolved(text)));
    }
}

fn close(open: &mut Vec<Element>) {
    if let Some(element) = open.pop()
        && let Some(parent) = open.last_mut()
    {
        parent.children.push(Node::Element(element));
    }
}

/// The text with its character references resolved.
fn resolved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after.split_once(';').and_then(|(name, next)| Some((reference(name)?, next)));
        match found {
            Some((letter, next)) => {
                out.push(letter);
                rest = next;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn reference(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        number => {
            let number = number.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_classes_languages_and_references_are_read() {
        let nodes = parse("<p class=\"a b\" lang='el'>x &lt;b&gt; &amp; &#x27;y&#39;<br/>z<!----></p><!>end");
        let Some(Node::Element(p)) = nodes.first() else { panic!("{nodes:?}") };
        assert!(p.has_class("b") && !p.has_class("c"));
        assert_eq!(p.lang.as_deref(), Some("el"));
        assert_eq!(p.children.first(), Some(&Node::Text("x <b> & 'y'".to_owned())));
        assert_eq!(p.children.len(), 3);
        assert_eq!(nodes.get(1), Some(&Node::Text("end".to_owned())));
    }

    #[test]
    fn a_sign_in_an_attribute_ends_no_tag_and_hostile_text_stays_text() {
        let nodes = parse("<a title=\"a > b\" lang=\"fr\">&lt;script&gt;</a>");
        let Some(Node::Element(a)) = nodes.first() else { panic!("{nodes:?}") };
        assert_eq!(a.lang.as_deref(), Some("fr"));
        assert_eq!(a.children, [Node::Text("<script>".to_owned())]);
    }

    #[test]
    fn what_is_not_closed_or_never_opened_does_no_harm() {
        assert_eq!(parse("<p>a</b>").len(), 1);
        assert_eq!(parse("</p>a & b &nothing; <").len(), 1);
    }
}
