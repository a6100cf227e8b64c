//! Which of several transcripts decides.

use super::*;

fn told(day: u8, at: i64, standing: Standing) -> Option<Told> {
    let told_on = Date::new(2027, 2, day)?;
    Some(Told {
        consent: Consent {
            standing,
            about: About::Person,
            told_on,
        },
        written_at: Timestamp(at),
        form: "samtycke".into(),
        no: None,
    })
}

fn decides(told: &[Option<Told>], all_were_read: bool) -> Option<(Standing, u8)> {
    let newest = newest(told.iter().flatten().cloned(), all_were_read);
    let newest = newest.first()?.consent;
    Some((newest.standing, newest.told_on.day()))
}

fn of_a_child(told: Option<Told>) -> Option<Told> {
    let mut told = told?;
    told.consent.about = About::Child;
    Some(told)
}

/// What is said of the person and of children, each with its day.
fn said(told: &[Option<Told>]) -> Vec<(About, Standing, u8)> {
    let all = newest(told.iter().flatten().cloned(), true);
    all.iter()
        .map(|it| it.consent)
        .map(|it| (it.about, it.standing, it.told_on.day()))
        .collect()
}

#[test]
fn what_is_said_for_a_child_undoes_nothing_of_the_persons_own() {
    let own_no = told(3, 1, Standing::Refused);
    let childs_yes = of_a_child(told(9, 2, Standing::InForce));
    assert_eq!(
        said(&[own_no, childs_yes]),
        [
            (About::Person, Standing::Refused, 3),
            (About::Child, Standing::InForce, 9),
        ]
    );
    let own_yes = told(9, 1, Standing::InForce);
    let childs_no = of_a_child(told(3, 2, Standing::Refused));
    assert_eq!(
        said(&[own_yes, childs_no]),
        [
            (About::Person, Standing::InForce, 9),
            (About::Child, Standing::Refused, 3),
        ]
    );
}

#[test]
fn a_no_for_one_child_stands_beside_a_later_yes_for_what_may_be_another() {
    let no = of_a_child(told(3, 1, Standing::Withdrawn));
    let yes = of_a_child(told(9, 2, Standing::InForce));
    let later_no = of_a_child(told(12, 3, Standing::Over));
    let is_no = (About::Child, Standing::Withdrawn, 3);
    assert_eq!(
        said(&[yes.clone(), no.clone()]),
        [is_no, (About::Child, Standing::InForce, 9)]
    );
    assert_eq!(
        said(&[yes, later_no, no]),
        [(About::Child, Standing::Over, 12)]
    );
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
