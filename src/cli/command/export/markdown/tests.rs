//! Tests that text from outside is nothing but text.

use super::escaped;

#[test]
fn no_text_from_outside_is_markup() {
    assert_eq!(
        escaped("[här](http://x) <b>**nu**</b>"),
        "\\[här\\](http://x) &lt;b&gt;\\*\\*nu\\*\\*&lt;/b&gt;"
    );
    assert_eq!(escaped("# rubrik\n- punkt"), "\\# rubrik / - punkt");
    assert_eq!(escaped("a & b"), "a &amp; b");
    assert!(!escaped("a\u{1b}[31mb").contains('\u{1b}'));
    assert_eq!(escaped("Han sade: nej."), "Han sade: nej.");
    // Nor is it where it stands first on a line.
    assert_eq!(escaped("- punkt"), "\\- punkt");
    assert_eq!(escaped("---"), "\\---");
    assert_eq!(escaped("    1. punkt"), "1\\. punkt");
    assert_eq!(escaped("12 år - ungefär"), "12 år - ungefär");
}
