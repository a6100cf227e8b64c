//! What is left after a fault, asked of the real program.

use crate::fault::Tally;
use crate::lines::answer;
use crate::office::Office;

/// Opens the store as a person would and holds it against what was acknowledged: so many answers of each interview, named
/// by its case number. Returns everything that was said on the way.
pub(crate) fn verify(office: &Office, tally: &mut Tally, acknowledged: &[(&str, usize)]) -> String {
    let verified = office.look(&["transcripts", "verify"]);
    let mut said = format!("{}{}", verified.out, verified.err);
    if verified.code != Some(0) {
        tally.broken += 1;
        tally.wrong(format!("it does not verify: {said}"));
    }
    let listed = office.look(&["transcripts", "list"]);
    said += &listed.err;
    for (of, n) in acknowledged {
        tally.acknowledged += *n as u64;
        // One whose beginning was never acknowledged need not be there.
        let line = listed
            .out
            .lines()
            .find(|line| line.ends_with(&format!("  {of}")));
        let Some(id) = line.and_then(|line| line.split(' ').next()) else {
            tally.lost += *n as u64;
            if *n > 0 {
                tally.wrong(format!("{of} with {n} answers is gone: {}", listed.err));
            }
            continue;
        };
        let shown = office.look(&["transcripts", "show", id]);
        let missing: Vec<usize> = (1..=*n)
            .filter(|n| !shown.out.contains(&answer(of, *n)))
            .collect();
        if !missing.is_empty() {
            tally.lost += missing.len() as u64;
            tally.wrong(format!(
                "{of}: answers {missing:?} of {n} are gone: {}",
                shown.err
            ));
        }
        said += &shown.err;
    }
    said
}
