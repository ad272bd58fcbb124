//! Titles of pages.

use app::ui::page_title::escaped;

#[test]
fn a_title_cannot_end_its_element() {
    let text = escaped("</title><script>alert(1)</script> & more".to_owned());
    assert_eq!(text, "&lt;/title>&lt;script>alert(1)&lt;/script> &amp; more");
}
