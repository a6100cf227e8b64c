#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use proptest::prelude::*;

use super::*;

fn sheet(cells: &[[&str; COLUMNS.len()]]) -> Vec<u8> {
    write(cells.iter().map(|cells| (*cells, None)), false).unwrap()
}

fn one(translation: &str) -> [&str; COLUMNS.len()] {
    [
        "app.ftl",
        "a",
        "Ett",
        "One",
        "",
        "",
        translation,
        "missing",
        "m1-2",
    ]
}

fn came_back(bytes: &[u8]) -> Vec<String> {
    let rows = read(bytes).unwrap();
    rows.iter()
        .map(|row| row.cell("translation").to_owned())
        .collect()
}

#[test]
fn it_opens_by_a_double_click_and_has_no_formula() {
    let bytes = sheet(&[one("=1+1"), one("a;b\n\"c\"")]);
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(
        text,
        "\u{feff}file;id;swedish;english;comment;variables;translation;state;mark\r\n\
         app.ftl;a;Ett;One;;;'=1+1;missing;m1-2\r\n\
         app.ftl;a;Ett;One;;;\"a;b\n\"\"c\"\"\";missing;m1-2\r\n"
    );
    assert_eq!(came_back(&bytes), ["=1+1", "a;b\n\"c\""]);
}

#[test]
fn what_spreadsheet_programs_do_to_it_is_undone() {
    let plain = "file,id,translation\napp.ftl,a,x\n";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(
            plain
                .replace(',', "\t")
                .encode_utf16()
                .flat_map(u16::to_le_bytes),
        )
        .collect();
    for bytes in [
        plain.as_bytes(),
        b"\xef\xbb\xbfsep=;\r\nID;Translation;  File ;more\r\na;x;app.ftl;y;z\r\n;;;\r\n",
        b"\"translation\"\t\"id\"\t\"file\"\r\"x\"\t\"a\"\t\"app.ftl\"\r",
        &utf16,
    ] {
        let rows = read(bytes).unwrap();
        let told: Vec<_> = rows
            .iter()
            .map(|row| {
                (
                    row.n,
                    row.cell("file"),
                    row.cell("id"),
                    row.cell("translation"),
                    row.cell("mark"),
                )
            })
            .collect();
        assert_eq!(told, [(2, "app.ftl", "a", "x", "")]);
    }
}

#[test]
fn what_is_no_table_is_said_to_be_none() {
    assert_eq!(read(b"PK\x03\x04...."), Err(NotASheet::Packed));
    assert_eq!(
        read(b"file;id;translation\n\xe5;b;c"),
        Err(NotASheet::NotText)
    );
    assert_eq!(
        read(b"file;id;translation\na;b;\0"),
        Err(NotASheet::NotText)
    );
    let without = |columns: &[&'static str]| {
        Err(NotASheet::Without {
            columns: columns.to_vec(),
        })
    };
    assert_eq!(read(b""), without(&NEEDED));
    assert_eq!(read(b"file;id;text\n"), without(&["translation"]));
    let long = format!("file;id;translation\n{}", "a;b;c\n".repeat(MOST_ROWS));
    assert_eq!(
        read(long.as_bytes()),
        Err(NotASheet::TooManyRows { most: MOST_ROWS })
    );
    assert!(is_spreadsheet_error("#NAME?") && is_spreadsheet_error("Err:508"));
    assert!(!is_spreadsheet_error(
        "#NAME? är ett fel i kalkylprogrammet"
    ));
}

proptest! {
    /// Any text in any cell comes back from the file as it was.
    #[test]
    fn any_cell_comes_back(cell in "['=+\\-@;,\"\\n\\t a-zåا]{0,12}|\\PC{0,20}") {
        // A cell of blanks alone has nothing to say.
        let cells = ["f", "i", &*cell, &*cell, "", "", &*cell, "s", "m"];
        let bytes = sheet(&[cells]);
        let rows = read(&bytes).unwrap();
        let row = rows.first().unwrap();
        prop_assert_eq!(row.cell("translation"), &*cell);
        prop_assert_eq!(row.cell("swedish"), &*cell);
        let written = String::from_utf8(bytes).unwrap();
        let is_formula = |cell: &str| harmless(cell) != cell;
        for record in records(&written, b';').skip(1) {
            prop_assert!(!record.iter().any(is_formula), "{:?}", record);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut table = b"file;id;translation\n".to_vec();
        table.extend(bytes);
        if let Ok(rows) = read(&table) {
            prop_assert!(rows.iter().all(|row| !row.is_empty()));
        }
    }
}
