//! How the places where texts were met stand in the file of what was recorded: the same for the tests outside the program and inside.

/// So many lines stand around a text.
const AROUND: usize = 3;

/// Returns what is kept of something that was printed: the command, and what stands around each line that is new; nothing if none is.
pub(crate) fn excerpt(
    command: &str,
    lines: &[String],
    mut is_new: impl FnMut(&str) -> bool,
) -> Option<String> {
    let is_new: Vec<bool> = lines.iter().map(|line| is_new(line)).collect();
    if !is_new.contains(&true) {
        return None;
    }
    let mut kept = format!("{command}\n");
    let mut was_kept = true;
    for (at, line) in lines.iter().enumerate() {
        let near = at.saturating_sub(AROUND)..(at + AROUND + 1).min(lines.len());
        let is_kept = is_new[near].contains(&true);
        if is_kept {
            let line: String = line.chars().filter(|c| !c.is_control()).collect();
            let is_command = line.starts_with("$ vilja");
            kept.extend([if is_command { " " } else { "" }, line.trim_end(), "\n"]);
        } else if was_kept {
            kept.push_str("…\n");
        }
        was_kept = is_kept;
    }
    Some(kept)
}
