//! The name that was probably meant by one that does not exist.

/// Longer names are not looked for: no id may be longer.
const NAME_LIMIT: usize = 64;

/// Finds the candidate with the fewest edits, if these are few for the length of the name; of equals the first.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted: Vec<char> = name.chars().take(NAME_LIMIT + 1).collect();
    if wanted.len() < 2 || wanted.len() > NAME_LIMIT {
        return None;
    }
    let mut best = None;
    // One edit in a short word, up to three in a long one. A single letter is near to everything.
    let mut limit = ((wanted.len() + 1) / 3).clamp(1, 3);
    let mut letters = Vec::new();
    for candidate in candidates {
        if candidate.len() > 4 * NAME_LIMIT {
            continue;
        }
        letters.clear();
        letters.extend(candidate.chars());
        if let Some(n_edits) = edits(&wanted, &letters, limit) {
            best = Some(candidate);
            if n_edits <= 1 {
                break;
            }
            limit = n_edits - 1;
        }
    }
    best
}

/// Finds the candidate that was probably meant: one with a single edit, otherwise one that goes on where the name stops
/// (`moved_on` for `moved`), otherwise the nearest.
pub(in crate::engine) fn meant<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut longer: Option<&str> = None;
    let goes_on = |candidate: &str| {
        let rest = candidate.strip_prefix(name);
        name.len() > 2 && rest.is_some_and(|rest| rest.starts_with('_'))
    };
    let candidates = candidates.into_iter().inspect(|candidate| {
        let is_shorter = longer.is_none_or(|it| candidate.len() < it.len());
        if is_shorter && goes_on(candidate) {
            longer = Some(*candidate);
        }
    });
    let nearest = nearest(name, candidates);
    let is_one_edit_off = nearest.is_some_and(|nearest| {
        let letters = |text: &str| text.chars().collect::<Vec<char>>();
        edits(&letters(name), &letters(nearest), 1).is_some()
    });
    if is_one_edit_off {
        nearest
    } else {
        longer.or(nearest)
    }
}

/// Whether two names have the same numbers in them: of sources, another number is another law or ruling.
pub(in crate::engine::form) fn has_same_numbers(one: &str, other: &str) -> bool {
    numbers(one).eq(numbers(other))
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let numbers = text.split(|it: char| !it.is_ascii_digit());
    numbers.filter(|it| !it.is_empty())
}

/// Counts insertions, removals, exchanges and swaps of neighbours, or gives up above the limit.
fn edits(from: &[char], to: &[char], limit: usize) -> Option<usize> {
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    let mut previous_letter = None;
    for (row, letter) in from.iter().enumerate() {
        let mut current = Vec::with_capacity(to.len() + 1);
        current.push(row + 1);
        let mut left = row + 1;
        let mut lowest = left;
        for (column, other) in to.iter().enumerate() {
            let diagonal = last.get(column).copied().unwrap_or(usize::MAX / 2);
            let above = last.get(column + 1).copied().unwrap_or(usize::MAX / 2);
            let mut cost = (diagonal + usize::from(letter != other))
                .min(above + 1)
                .min(left + 1);
            let before = column.checked_sub(1).and_then(|at| to.get(at));
            if previous_letter == Some(other) && before == Some(letter) {
                let swapped = column.checked_sub(1).and_then(|at| before_last.get(at));
                cost = cost.min(swapped.map_or(usize::MAX, |edits| edits + 1));
            }
            current.push(cost);
            left = cost;
            lowest = lowest.min(cost);
        }
        if lowest > limit {
            return None;
        }
        before_last = last;
        last = current;
        previous_letter = Some(letter);
    }
    last.last().copied().filter(|n_edits| *n_edits <= limit)
}
