//! Writes what was laid out as PDF 1.7, tagged, under the rules of PDF/UA-1.

use super::blocks::Marker;
use super::flow::{Child, Drawn, Laid, PAGE, Part, Role, SIDE};
use super::fonts::Fonts;
use super::{About, PaperError};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope, Tag,
    TagGroup, TagKind, TagTree,
};
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

const INK: (u8, u8, u8) = (0, 0, 46);
const FAINT: (u8, u8, u8) = (70, 74, 96);
const LINE: (u8, u8, u8) = (200, 204, 216);
/// Base line and size of the head of a page, in points.
const HEAD: (f32, f32) = (46.0, 8.0);

/// Writes the pages.
pub fn write(laid: Laid, fonts: &Fonts, about: &About) -> Result<Vec<u8>, PaperError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PaperError::Conformance(format!("{error:?}")))?;
    let mut document =
        Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let total = laid.pages.len();
    let mut runs: Vec<Option<Identifier>> = Vec::new();
    for (index, drawn) in laid.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(PAGE.0, PAGE.1)
            .ok_or_else(|| PaperError::Conformance("the size of a page".to_owned()))?;
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        head(&mut surface, fonts, about, &format!("{}/{total}", index.saturating_add(1)));
        for one in drawn {
            draw(&mut surface, fonts, one, &mut runs);
        }
        surface.finish();
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(about.language.clone()));
    for part in laid.tree {
        if let Some(group) = group(part, &mut runs) {
            tree.push(group);
        }
    }
    document.set_tag_tree(tree);
    document.set_outline(outline(&laid.headings));
    document.set_metadata(metadata(about));
    document.finish().map_err(|error| PaperError::Conformance(format!("{error:?}")))
}

fn metadata(about: &About) -> Metadata {
    let at = about.made_at.to_offset(time::UtcOffset::UTC);
    let date = DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(at.month().into())
        .day(at.day())
        .hour(at.hour())
        .minute(at.minute())
        .second(at.second())
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(about.title.clone())
        .language(about.language.clone())
        .creator("OpenIMI".to_owned())
        .creation_date(date)
}

fn ink((red, green, blue): (u8, u8, u8)) -> Option<Fill> {
    Some(Fill {
        paint: rgb::Color::new(red, green, blue).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::default(),
    })
}

/// Number and page at the head, for the eye alone: readers of the tree are told the page by their program.
fn head(surface: &mut Surface<'_>, fonts: &Fonts, about: &About, page: &str) {
    let weight = fonts.weight(false);
    let (base, size) = HEAD;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
    surface.set_fill(ink(FAINT));
    let left = weight.drawable(&about.head);
    surface.draw_glyphs(
        Point::from_xy(SIDE, base),
        &weight.shape(&left),
        weight.font.clone(),
        &left,
        size,
        false,
    );
    let x = PAGE.0 - SIDE - weight.width(page) * size;
    surface.draw_glyphs(Point::from_xy(x, base), &weight.shape(page), weight.font.clone(), page, size, false);
    surface.end_tagged();
}

fn draw(surface: &mut Surface<'_>, fonts: &Fonts, drawn: &Drawn, runs: &mut Vec<Option<Identifier>>) {
    match drawn {
        Drawn::Rule(from, to, y) => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_ltrb(*from, *y, *to, *y + 0.5) {
                path.push_rect(rect);
            }
            let Some(path) = path.finish() else { return };
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            surface.set_fill(ink(LINE));
            surface.draw_path(&path);
            surface.end_tagged();
        }
        Drawn::Text { number, run, left, base, size } => {
            let weight = fonts.weight(run.is_bold);
            let span = SpanTag::empty().with_lang(run.lang.as_deref()).with_actual_text(run.meant.as_deref());
            let identifier = surface.start_tagged(ContentTag::Span(span));
            surface.set_fill(ink(INK));
            let at = Point::from_xy(left + run.x, *base);
            let glyphs = weight.shape(&run.text);
            surface.draw_glyphs(at, &glyphs, weight.font.clone(), &run.text, *size, false);
            surface.end_tagged();
            while runs.len() <= *number {
                runs.push(None);
            }
            if let Some(slot) = runs.get_mut(*number) {
                *slot = Some(identifier);
            }
        }
    }
}

/// The tag of a part with what belongs to it; none where that is nothing.
fn group(part: Part, runs: &mut Vec<Option<Identifier>>) -> Option<TagGroup> {
    let children: Vec<Node> = part
        .children
        .into_iter()
        .filter_map(|child| match child {
            Child::Part(part) => group(part, runs).map(Node::from),
            Child::Run(number) => runs.get_mut(number).and_then(Option::take).map(Node::from),
        })
        .collect();
    if children.is_empty() {
        return None;
    }
    Some(TagGroup::with_children(tag(part.role, part.lang), children))
}

fn tag(role: Role, lang: Option<String>) -> TagKind {
    match role {
        Role::Heading(level, text) => {
            let level = NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN);
            Tag::Hn(level, Some(text)).with_lang(lang).into()
        }
        Role::Paragraph => Tag::P.with_lang(lang).into(),
        Role::List(Marker::None) => Tag::L(ListNumbering::None).into(),
        Role::List(Marker::Dot) => Tag::L(ListNumbering::Disc).into(),
        Role::List(Marker::Number) => Tag::L(ListNumbering::Decimal).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::Term => Tag::TH(TableHeaderScope::Row).into(),
        Role::Said => Tag::TD.into(),
    }
}

/// Headings of the first two levels, the second below the first.
fn outline(headings: &[(u8, String, usize, f32)]) -> Outline {
    let mut outline = Outline::new();
    let mut chapter: Option<OutlineNode> = None;
    for (level, text, page, y) in headings {
        let node = OutlineNode::new(text.clone(), XyzDestination::new(*page, Point::from_xy(SIDE, *y)));
        match (*level, &mut chapter) {
            (1, _) => {
                if let Some(done) = chapter.replace(node) {
                    outline.push_child(done);
                }
            }
            (2, Some(chapter)) => chapter.push_child(node),
            (2, None) => outline.push_child(node),
            _ => {}
        }
    }
    if let Some(done) = chapter {
        outline.push_child(done);
    }
    outline
}
