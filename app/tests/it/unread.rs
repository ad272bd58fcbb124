//! How many notices are unread.

use app::notices::components::unread::shown;

#[test]
fn more_than_are_counted_are_one_less_and_more() {
    assert_eq!([1, 99, 100, 4_000].map(shown), ["1", "99", "99+", "99+"]);
}
