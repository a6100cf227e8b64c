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
    let line = format!("## {REVIEWED_BY} {name}");
    let mut is_done = reviewer(source).is_none();
    let mut text = String::with_capacity(source.len() + line.len() + 1);
    if is_done {
        let head = source
            .split_inclusive('\n')
            .take_while(|it| it.starts_with(['#', '\u{feff}']));
        let n_head: usize = head.map(str::len).sum();
        let (head, rest) = source.split_at_checked(n_head).unwrap_or((source, ""));
        text.push_str(head);
        text.push_str(&line);
        text.push('\n');
        text.push_str(rest);
        return text;
    }
    for old in source.split_inclusive('\n') {
        if !is_done && old.contains(REVIEWED_BY) {
            is_done = true;
            text.push_str(&line);
            text.push('\n');
        } else {
            text.push_str(old);
        }
    }
    text
}

/// Returns a head for a new file: that of the file below it, reviewed by nobody.
pub fn for_new(below: &str, tag: &str, endonym: &str) -> String {
    let mut head: String = below
        .trim_start_matches('\u{feff}')
        .split_inclusive('\n')
        .take_while(|line| line.starts_with('#'))
        .collect();
    if head.is_empty() {
        head = format!("# Language: {endonym} ({tag}).\n## Translated from Swedish.\n");
    }
    with_reviewer(&head, NOBODY)
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
        assert_eq!(
            for_new(&reviewed, "x", "X"),
            "# Language: x\n## Reviewed by: nobody yet\n"
        );
        assert_eq!(reviewer(&for_new("", "x", "X")), Some(""));
    }
}
