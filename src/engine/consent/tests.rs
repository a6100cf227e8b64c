//! Which of several transcripts decides.

use super::*;

fn told(day: u8, at: i64, standing: Standing) -> Option<Told> {
    let told_on = Date::new(2027, 2, day)?;
    Some(Told {
        consent: Consent { standing, told_on },
        written_at: Timestamp(at),
        form: "samtycke".into(),
    })
}

fn decides(told: &[Option<Told>], all_were_read: bool) -> Option<(Standing, u8)> {
    let newest = newest(told.iter().flatten().cloned(), all_were_read)?;
    Some((newest.standing, newest.told_on.day()))
}

#[test]
fn the_day_of_the_interview_goes_before_the_moment_of_writing() {
    let refused = told(3, 900, Standing::Refused);
    let later = told(9, 100, Standing::InForce);
    let same_day = told(9, 200, Standing::Withdrawn);
    assert_eq!(
        decides(&[later.clone(), refused.clone()], true),
        Some((Standing::InForce, 9))
    );
    assert_eq!(
        decides(&[same_day, later, refused], true),
        Some((Standing::Withdrawn, 9))
    );
    assert_eq!(decides(&[], true), None);
}

#[test]
fn what_could_not_be_read_may_have_ended_a_consent_but_unsays_no_refusal() {
    let given = told(3, 1, Standing::InForce);
    let refused = told(3, 1, Standing::Refused);
    assert_eq!(decides(&[given], false), None);
    assert_eq!(decides(&[refused], false), Some((Standing::Refused, 3)));
}

#[test]
fn a_form_that_names_no_such_condition_is_not_opened() {
    assert!(is_named_in("[[condition]]\nid = \"consent_over\""));
    assert!(!is_named_in("[[question]]\nid = \"consent\""));
}
