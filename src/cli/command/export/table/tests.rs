//! Tests of cells that a spreadsheet must not carry out.

use super::harmless;

#[test]
fn what_looks_like_a_formula_gets_an_apostrophe() {
    for cell in [
        "=1+1",
        "+46",
        "-5",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "  =HYPERLINK(\"x\")",
        "\u{a0}=1",
        "\u{feff}=1",
        "\u{200b}=1",
        "\u{1}=1",
    ] {
        assert_eq!(harmless(cell), format!("'{cell}"), "{cell:?}");
    }
}

#[test]
fn other_cells_stay_as_they_are() {
    for cell in ["", "ja", "2026-11-20", "a=b", "1 - 2", "'=1", "نعم", " ja"] {
        assert_eq!(harmless(cell), cell);
    }
}
