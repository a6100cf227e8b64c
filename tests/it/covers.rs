//! What a consent covers, as a table: `tests/data/covers.txt`.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use vilja::engine::consent::{covers_interviews, scope};
use vilja::engine::expr::Truth;

use crate::desk;
use crate::evidence::answered;

#[test]
fn whether_a_consent_covers_whole_interviews_and_what_it_says_of_itself() {
    let forms = desk::library().forms;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/covers.txt");
    let table = fs::read_to_string(path).expect("the table");
    let mut held = Vec::new();
    let lines: Vec<&str> = table.lines().collect();
    let rows = lines.split(|line| line.is_empty());
    for row in rows {
        let row: Vec<&str> = row
            .iter()
            .copied()
            .filter(|it| !it.starts_with('#'))
            .collect();
        let Some((given, expected)) = row.split_first() else {
            continue;
        };
        let (form, answers) = given.split_once(": ").expect(given);
        let form = forms.iter().find(|it| *it.form.id == *form).expect(form);
        let interview = answered(form, answers);
        let covers = match covers_interviews(&interview) {
            Some(truth) => Truth::word(truth),
            None => "says nothing",
        };
        let places = scope(&interview).into_iter().map(|it| {
            let place: Option<Rc<str>> = interview.form().place(it);
            let place = place.expect("a place");
            let is_open = interview.answer(it).is_none();
            format!("{place}{}", if is_open { "?" } else { "" })
        });
        let places: Vec<String> = places.collect();
        let found = [
            format!("whole: {covers}"),
            format!("says: {}", places.join(" ")),
        ];
        let found: Vec<&str> = found.iter().map(|it| it.trim_end()).collect();
        assert_eq!(found, expected, "{given}");
        held.push(covers);
    }
    for truth in ["yes", "no", "unknown", "says nothing"] {
        assert!(held.contains(&truth), "{truth}");
    }
}
