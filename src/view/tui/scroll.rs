//! Which rows of something too long are shown, so that the focused ones always are.

use std::ops::Range;

/// Returns the first row to show. The same arguments give the same answer: nothing is remembered between two frames.
///
/// `reach` is what belongs to the focus but cannot be focused itself, such as the heading above the first entry. It is
/// shown as far as there is room.
pub(super) fn first_row(
    focus: &Range<usize>,
    reach: &Range<usize>,
    n_rows: usize,
    height: usize,
) -> usize {
    let Some(last_first) = n_rows.checked_sub(height).filter(|_| height > 0) else {
        return 0;
    };
    // A third of the height is kept below the focus, so that one sees what comes next.
    let below = (height / 3).min(height.saturating_sub(focus.len()));
    let first = (focus.end + below)
        .max(reach.end)
        .saturating_sub(height)
        .min(last_first)
        // What is taller than the window is shown from its beginning.
        .min(focus.start);
    let lowest = focus.end.saturating_sub(height).min(focus.start);
    first.min(reach.start.max(lowest))
}

/// Returns the first row of a text that is read by moving a cursor elsewhere: the first of `n` stops shows its
/// beginning, the last its end.
pub(super) fn first_row_at_stop(
    stop: usize,
    n_stops: usize,
    n_rows: usize,
    height: usize,
) -> usize {
    let hidden = n_rows.saturating_sub(height);
    match n_stops.checked_sub(1) {
        Some(steps) if steps > 0 => (hidden * stop.min(steps)).div_ceil(steps),
        Some(_) | None => 0,
    }
}

/// Returns the first row of a text of which what begins at `kept` stays in sight, with as much of what stands before as there
/// is room for. What is kept is read by moving a cursor elsewhere, where it is too long.
pub(super) fn first_row_of_kept(
    kept: usize,
    (stop, n_stops): (usize, usize),
    n_rows: usize,
    height: usize,
) -> usize {
    let n_kept = n_rows.saturating_sub(kept);
    if n_kept <= height {
        return n_rows.saturating_sub(height);
    }
    kept + first_row_at_stop(stop, n_stops, n_kept, height)
}

/// Returns the part of a list that can be on a screen of this height while its cursor is.
pub(super) fn window(cursor: usize, n_entries: usize, height: usize) -> Range<usize> {
    let start = cursor.saturating_sub(height).min(n_entries);
    let end = cursor.saturating_add(height + 1).min(n_entries);
    start..end
}
