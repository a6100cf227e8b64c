//! Whatever was asked and answered, an extract of all of it says the same.

use std::rc::Rc;

use proptest::prelude::*;

use super::{hold, tapes};
use crate::engine::extract::{Chosen, extract, is_sound};
use crate::engine::form::Spot;
use crate::engine::interview::Interview;

/// What is said at each relevant spot. The language of what was corrected is that of the correction.
fn said(interview: &Interview) -> Vec<(Spot, String)> {
    let form = interview.form();
    let route = interview.route().into_iter();
    route
        .map(|spot| {
            let place = form.place(spot).unwrap();
            let is_amended = interview.amendments().iter().any(|it| it.place == place);
            let asking = interview.asking(spot).filter(|_| !is_amended);
            let answer = interview
                .answer(spot)
                .map(crate::engine::answer::read::write);
            let note = interview.note(spot);
            (spot, format!("{answer:?} {asking:?} {note}"))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_extract_of_all_says_the_same_and_points_to_the_same(tape in tapes()) {
        let (interview, changes) = hold(&tape, false, |_, _, _| {});
        let taken = extract(&interview, &changes, &Chosen::default()).unwrap();
        prop_assert!(taken.is_whole());
        let form = Rc::clone(interview.form());
        let replayed = Interview::replay(form, taken.changes.iter().cloned()).unwrap();
        prop_assert!(is_sound(&replayed, &taken.changes));
        prop_assert_eq!(said(&replayed), said(&interview));
        prop_assert_eq!(replayed.findings(), interview.findings());
        prop_assert_eq!(replayed.put_aside(), []);
        prop_assert_eq!(replayed.is_finished(), interview.is_finished());
        prop_assert_eq!(replayed.disagreement(), interview.disagreement());
    }

    #[test]
    fn an_extract_of_a_section_says_nothing_of_the_others(tape in tapes(), n in any::<u16>()) {
        let (interview, changes) = hold(&tape, false, |_, _, _| {});
        let form = Rc::clone(interview.form());
        let idx = usize::from(n) % form.sections.len();
        let chosen = Chosen {
            sections: vec![form.sections[idx].id.to_string()],
            ..Chosen::default()
        };
        let taken = extract(&interview, &changes, &chosen).unwrap();
        let replayed = Interview::replay(Rc::clone(&form), taken.changes.iter().cloned()).unwrap();
        prop_assert!(is_sound(&replayed, &taken.changes));
        let spots = replayed.route().into_iter().chain(replayed.put_aside());
        for spot in spots {
            let is_in = form.question(spot.question()).unwrap().section.0 as usize == idx;
            let is_told = replayed.answer(spot).is_some() || !replayed.note(spot).is_empty();
            prop_assert!(is_in || !is_told);
        }
    }
}
