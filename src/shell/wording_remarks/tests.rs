#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;
use crate::app::interpreter::MessageName;
use crate::app::interpreter::remarking::Remarked;

fn home() -> (tempfile::TempDir, Home) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap().to_owned();
    let home = Home::find(|name| (name == "VILJA_HOME").then(|| path.clone())).unwrap();
    (folder, home)
}

fn remark(words: &str) -> WordingRemark {
    WordingRemark {
        form: "inflyttning".to_owned(),
        version: "1.0.0".to_owned(),
        remarked: Remarked {
            message: MessageName {
                of_form: true,
                id: "told_to_search.help".to_owned(),
            },
            language: "ti".to_owned(),
            kind: RemarkKind::Better,
            words: words.to_owned(),
        },
        text: "as it stood".to_owned(),
    }
}

#[test]
fn what_is_kept_is_read_in_order_and_the_file_is_its_owners() {
    let (_folder, home) = home();
    assert_eq!(read(&home).unwrap(), List::default());
    keep(&home, &remark("ቃል\nsecond line")).unwrap();
    keep(&home, &remark("two")).unwrap();
    let list = read(&home).unwrap();
    let words: Vec<&str> = list.kept.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(words, ["ቃል\nsecond line", "two"]);
    assert_eq!(list.kept[0].digest, digest("as it stood"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(home.wording_remarks()).unwrap();
        assert_eq!(mode.permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn what_is_no_remark_is_counted_and_not_shown() {
    let (_folder, home) = home();
    keep(&home, &remark("one")).unwrap();
    let good = std::fs::read_to_string(home.wording_remarks()).unwrap();
    let escaping = good.replace("\"one\"", "\"\\u001b[2J\"");
    let later = good.replace("\"v\":1", "\"v\":2");
    let torn = "{\"v\":1,\"form\":\"infl";
    std::fs::write(
        home.wording_remarks(),
        format!("{good}{escaping}{later}{torn}"),
    )
    .unwrap();
    let list = read(&home).unwrap();
    assert_eq!((list.kept.len(), list.n_unread), (1, 3));
}

#[test]
fn a_line_torn_off_within_a_letter_takes_no_other_with_it() {
    let (_folder, home) = home();
    keep(&home, &remark("one")).unwrap();
    let mut torn = std::fs::read(home.wording_remarks()).unwrap();
    torn.extend("\n{\"v\":1,\"form\":\"f\u{f6}".as_bytes());
    torn.pop();
    std::fs::write(home.wording_remarks(), torn).unwrap();
    keep(&home, &remark("two")).unwrap();
    let list = read(&home).unwrap();
    assert_eq!((list.kept.len(), list.n_unread), (2, 1));
}

#[test]
fn a_full_list_takes_no_more() {
    let (_folder, home) = home();
    let full = usize::try_from(BYTES_MAX).unwrap();
    std::fs::write(home.wording_remarks(), "x".repeat(full)).unwrap();
    let refused = keep(&home, &remark("one")).unwrap_err();
    assert_eq!(refused.message, "wording-remarks-full");
}
