//! The head of a file of texts: which language it is, and who has reviewed it.

/// What stands before the name of whoever reviewed a file.
pub const REVIEWED_BY: &str = "Reviewed by:";

/// Stands for the name where nobody has.
pub const NOBODY: &str = "nobody yet";

/// Returns the lines above the first text, as far as they are comments.
pub fn lines(source: &str) -> impl Iterator<Item = &str> {
    source
        .trim_start_matches('\u{feff}')
        .lines()
        .take_while(|line| line.starts_with('#') || line.trim().is_empty())
}

/// Returns the name of whoever reviewed the file; nothing if the head says nothing of it, an empty name if nobody has.
pub fn reviewer(source: &str) -> Option<&str> {
    let (_, name) = lines(source).find_map(|line| line.split_once(REVIEWED_BY))?;
    let name = name.trim();
    Some(if name.starts_with("nobody") { "" } else { name })
}

/// Returns the file with this reviewer in its head, where there is one already or below the first lines.
pub fn with_reviewer(source: &str, name: &str) -> String {
    let line = format!("## {REVIEWED_BY} {name}\n");
    if reviewer(source).is_none() {
        let (first, rest) = split(source);
        return format!("{first}{line}{rest}");
    }
    let mut lines = source.split_inclusive('\n');
    let before = lines.by_ref().take_while(|it| !it.contains(REVIEWED_BY));
    let before: String = before.collect();
    let after: String = lines.collect();
    format!("{before}{line}{after}")
}

/// Splits a file behind its first lines, as far as they are comments.
pub fn split(source: &str) -> (&str, &str) {
    let unmarked = source.trim_start_matches('\u{feff}');
    let lines = unmarked.split_inclusive('\n');
    let first = lines.take_while(|line| line.starts_with('#'));
    let n_bytes: usize = first.map(str::len).sum();
    let n_mark = source.len() - unmarked.len();
    source
        .split_at_checked(n_mark + n_bytes)
        .unwrap_or((source, ""))
}

/// Returns a head for a new file: that of the file below it, reviewed by nobody.
pub fn for_new(below: &str, tag: &str, endonym: &str) -> String {
    match split(below.trim_start_matches('\u{feff}')) {
        ("", _) => {
            let head = format!("# Language: {endonym} ({tag}).\n## Translated from Swedish.\n");
            with_reviewer(&head, NOBODY)
        }
        (head, _) => with_reviewer(head, NOBODY),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reviewer_is_named_in_the_head_and_nowhere_else() {
        let source = "# Language: x\n## Reviewed by: nobody yet\n\na = Reviewed by: b\n";
        assert_eq!(reviewer(source), Some(""));
        let reviewed = with_reviewer(source, "Anna");
        assert_eq!(
            reviewed,
            "# Language: x\n## Reviewed by: Anna\n\na = Reviewed by: b\n"
        );
        assert_eq!(reviewer(&reviewed), Some("Anna"));
        let silent = "# Language: x\n\na = Reviewed by: b\n";
        assert_eq!(reviewer(silent), None);
        assert_eq!(
            with_reviewer(silent, NOBODY),
            "# Language: x\n## Reviewed by: nobody yet\n\na = Reviewed by: b\n"
        );
        // The mark of a Windows editor is no line of its own.
        assert_eq!(
            with_reviewer("\u{feff}a =\n    b\n", "Anna"),
            "\u{feff}## Reviewed by: Anna\na =\n    b\n"
        );
        assert_eq!(
            for_new(&reviewed, "x", "X"),
            "# Language: x\n## Reviewed by: nobody yet\n"
        );
        assert_eq!(reviewer(&for_new("", "x", "X")), Some(""));
    }
}
