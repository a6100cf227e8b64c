//! What is said of a consent that does not tell what it covers, or that may not be shown here.

use super::*;
use crate::cli::command::tests::printed;
use crate::engine::consent::{About, Standing};
use crate::engine::interview::{Beginning, Command};
use crate::engine::time::Date;

fn said(form: &str, is_protected: bool) -> String {
    printed("transcripts export 7k2qm", |context, out| {
        let form = context.shelf.form(form);
        let form = Rc::new(form.unwrap_or_else(|_| panic!("no form")));
        let date = Date::new(2027, 2, 3).unwrap_or_else(|| panic!("a day"));
        let beginning = Beginning {
            form: Rc::clone(&form.form.id),
            version: Rc::clone(&form.form.version),
            digest: Rc::clone(&form.digest),
            date,
            officer_language: "sv".into(),
            client_language: None,
            case: None,
            training: true,
        };
        let (mut interview, _) = Interview::begin(Rc::clone(&form.form), beginning);
        if is_protected {
            let reason = String::new();
            let protect = Command::Protect { on: true, reason };
            assert!(interview.apply(protect).is_ok());
        }
        let consent = Consent {
            standing: Standing::InForce,
            about: About::Person,
            told_on: date,
        };
        let covering = Covering {
            consent,
            form,
            interview,
        };
        print(out, &[covering.said(context), covering.said(context)]);
    })
}

#[test]
fn a_protected_consent_is_not_shown_beside_what_leaves() {
    let open = said("samtycke", false);
    assert!(open.contains("Samtycket säger:"), "{open}");
    assert!(open.contains("obesvarad"), "{open}");
    let covered = said("samtycke", true);
    assert!(covered.contains("skyddat samtal"), "{covered}");
    assert!(!covered.contains("Samtycket säger"), "{covered}");
}

#[test]
fn a_form_that_names_nothing_is_said_to_tell_nothing() {
    let said = said("inflyttning", false);
    assert!(said.contains("står inte vad samtycket täcker"), "{said}");
    assert_eq!(said.matches("Jämför").count(), 1, "said once: {said}");
}
