//! What salvage makes of it where the list of interviews and their events do not say the same.

use super::*;
#[test]
fn an_interview_of_which_only_the_list_knows_is_named_with_all_that_it_lost() {
    let filled = filled(3, 5);
    edit(
        &filled,
        "DELETE FROM body WHERE seq IN (SELECT seq FROM ev WHERE transcript = (SELECT transcript FROM ev WHERE seq = 1));
         DELETE FROM ev WHERE transcript = (SELECT transcript FROM ev WHERE seq = 1)",
    );
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(losses(&made), [(6, true)]);
    assert!(filled.said.contains_key(&made.transcripts[0].transcript));
    assert_eq!(n_saved(&filled, &made), 12);
}

#[test]
fn an_interview_that_lost_its_beginning_stays_in_the_list_as_that_knew_it() {
    let filled = filled(3, 5);
    let before = opened(&filled.folder).list().unwrap();
    edit(&filled, "DELETE FROM body WHERE seq = 1");
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(losses(&made), [(1, true)]);
    let after = opened(&made.folder).list().unwrap();
    let known = |listed: &[crate::store::Summary]| {
        let all = listed.iter();
        let mut all: Vec<_> = all
            .map(|it| (it.id, it.form.clone(), it.begun_at))
            .collect();
        all.sort();
        all
    };
    assert_eq!(known(&after), known(&before));
    let found = opened(&made.folder).find_by_case("2026-0").unwrap();
    assert_eq!(found.len(), 1);
}

#[test]
fn a_number_that_is_lost_is_taken_from_what_the_interview_says() {
    let filled = filled(3, 5);
    edit(&filled, "DELETE FROM case_number");
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(losses(&made), []);
    let mut store = opened(&made.folder);
    for number in ["2026-0", "2026-1", "2026-2"] {
        assert_eq!(store.find_by_case(number).unwrap().len(), 1, "{number}");
    }
}

#[test]
fn half_typed_text_is_saved() {
    let filled = filled(2, 5);
    let id = *filled.said.keys().next().unwrap();
    let draft = half_typed("halvt");
    opened(&filled.folder).keep_draft(&id, &draft).unwrap();
    let made = saved(&filled.folder, &[]).unwrap();
    let found = opened(&made.folder).draft(&id, Purpose::Command, Timestamp(9));
    assert_eq!(found, Ok(Some(draft)));
}

#[test]
fn a_remark_does_not_outlive_the_key_of_its_case() {
    let filled = filled(2, 5);
    let mut store = opened(&filled.folder);
    for (id, text) in filled.said.keys().zip(["one", "two"]) {
        store.keep_wording_remark(Some(id), text).unwrap();
    }
    drop(store);
    edit(
        &filled,
        "DELETE FROM dek WHERE caseref = (SELECT caseref FROM wording_remark WHERE number = 1);
         DELETE FROM dek_copy WHERE caseref = (SELECT caseref FROM wording_remark WHERE number = 1)",
    );
    let made = saved(&filled.folder, &[]).unwrap();
    let remarks = opened(&made.folder).wording_remarks(Timestamp(1)).unwrap();
    let remarks: Vec<&str> = remarks.iter().map(|it| it.content.as_str()).collect();
    assert_eq!(remarks, ["two"]);
}

#[test]
fn a_change_for_which_there_is_no_place_is_counted_as_lost() {
    let filled = with_journals(2, 5);
    // Someone took one out and let the rest move up, and no list tells how many there were.
    edit(
        &filled,
        "DELETE FROM body WHERE seq >= 5; DELETE FROM transcript; DELETE FROM ev WHERE seq = 5;
         UPDATE ev SET seq = -seq WHERE seq > 5; UPDATE ev SET seq = -seq - 1 WHERE seq < 0",
    );
    let made = saved(&filled.folder, &[]).unwrap();
    assert_eq!(losses(&made), [(1, false)]);
    assert_eq!(n_saved(&filled, &made), 11);
}
