#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;
use crate::engine::form::doubt::alike::{proved_alike, same_meaning};

/// What is proved of a form that has no file.
pub(in crate::engine) struct Proofs {
    /// Never true, never asked, or never the weight that decides.
    pub(in crate::engine) never: Vec<NodeNo>,
    /// Never false.
    pub(in crate::engine) always: Vec<NodeNo>,
    /// Rules that are always equally true.
    pub(in crate::engine) same: Vec<(NodeNo, NodeNo)>,
    /// Rules of which neither holds without the other.
    pub(in crate::engine) alike: Vec<(NodeNo, NodeNo)>,
}

pub(in crate::engine) fn proofs(form: &Form, plan: &Plan) -> Proofs {
    let source = FormSource::default();
    let mut problems = Problems::default();
    let mut doubting = Doubting::new("", &source, form, &mut problems);
    doubting.rules(plan);
    let alike = proved_alike(form, plan, &mut doubting.prover);
    Proofs {
        alike,
        never: doubting.never,
        always: doubting.always,
        same: same_meaning(form, plan),
    }
}

#[test]
fn a_form_of_many_questions_and_flags_takes_its_time_and_no_more() {
    use std::fmt::Write as _;
    let mut text = "[form]\nid = \"f\"\nversion = \"1\"\n[[section]]\nid = \"s\"\n".to_owned();
    for no in 1..=3_000 {
        write!(
            text,
            "[[section.question]]\nid = \"q{no}\"\ntype = \"yes_no\"\n"
        )
        .unwrap();
        if no > 1 {
            writeln!(text, "ask_if = \"q{} == yes\"", no - 1).unwrap();
        }
    }
    // That the first is answered with no lies three thousand questions back, and yet it is known at once.
    text = text.replacen("q1 == yes", "q1 == yes and q1 == no", 1);
    let loaded = check(&text, &Known::default(), |_, _| ());
    assert_eq!(loaded.problems.len(), 2_999);
    let parts = |idx: usize| {
        let problem = loaded.problems.get(idx).unwrap();
        let ProblemKind::Doubt(Doubt::NeverAsked { parts, .. }) = &problem.kind else {
            return Vec::new();
        };
        parts.iter().map(ToString::to_string).collect()
    };
    assert_eq!(parts(0), ["q1 == yes", "q1 == no"]);
    assert_eq!(
        parts(1),
        ["q2 == yes", "q1 == yes (q2.ask_if)", "q1 == no (q2.ask_if)"]
    );
}
