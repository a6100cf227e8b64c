//! What is said about consent in one interview of a case is heard in the others.

use std::path::Path;
use std::rc::Rc;

use tempfile::TempDir;
use vilja::app::msg::{LoadedForm, Msg};
use vilja::app::page::{Page, Part, ScreenName, Tone};
use vilja::engine::answer::{Answer, Silence};
use vilja::engine::consent::{About, Consent, Standing};
use vilja::engine::interview::{Beginning, Command, Interview};
use vilja::engine::time::{Date, Timestamp};
use vilja::shell::consent::elsewhere;
use vilja::store::{Cost, FormText, Purpose, Realm, Store, TranscriptId};

use crate::desk::{self, Desk, Mode};
use crate::pty::{Lines, vilja};

const REFUSED: &str = "Samtycke nekat";
const IN_FORCE: &str = "Samtycke finns";

/// Begins a practice interview of a case, line by line.
fn begin(home: &Path, form: &str, case: &str) -> Lines {
    let args = format!("interview --training --form {form} --case {case} --lang sv --plain");
    vilja(home, &args).through_pipes()
}

/// Leaves everything before this question unanswered.
fn skip_to(lines: &mut Lines, from: u32, to: u32) {
    lines.wait_for(&format!("Fråga {from} av"));
    for number in from + 1..=to {
        lines.say("");
        lines.wait_for(&format!("Fråga {number} av"));
    }
}

/// An interview after a move that is begun, and says nothing of consent.
pub(crate) fn hold_a_move(home: &Path, case: &str) {
    let mut lines = begin(home, "inflyttning", case);
    lines.wait_for("Fråga 1 av");
    lines.say("1");
    lines.close();
}

pub(crate) fn hold_refusal(home: &Path, case: &str) {
    let mut lines = begin(home, "samtycke", case);
    skip_to(&mut lines, 1, 13);
    lines.wait_for("3  ");
    lines.say("3");
    lines.wait_for("[vald]");
    lines.signal("KILL");
}

pub(crate) fn hold_consent(home: &Path, case: &str) {
    hold_consent_to(home, case, None);
}

/// A yes; to what, by the number of the option.
pub(crate) fn hold_consent_to(home: &Path, case: &str, what: Option<&str>) {
    let mut lines = begin(home, "samtycke", case);
    skip_to(&mut lines, 1, 4);
    lines.say("1");
    lines.wait_for("[vald]");
    lines.say("");
    skip_to(&mut lines, 5, 13);
    lines.say("1");
    lines.wait_for("[vald]");
    lines.say("");
    skip_to(&mut lines, 14, 16);
    if let Some(what) = what {
        lines.say(what);
        lines.wait_for("[vald]");
    }
    lines.say("");
    skip_to(&mut lines, 17, 21);
    lines.say("3");
    lines.wait_for("[vald]");
    lines.say("");
    lines.wait_for("Fråga 22 av");
    lines.say("1");
    lines.wait_for("[vald]");
    lines.signal("KILL");
}

/// A yes to contact alone, in an interview about the move.
pub(crate) fn hold_yes_to_contact(home: &Path, case: &str) {
    let mut lines = begin(home, "inflyttning", case);
    skip_to(&mut lines, 1, 47);
    lines.say("1");
    lines.wait_for("[vald]");
    lines.signal("KILL");
}

/// Everything that is said until the first question can be answered, and then on the page of flags.
fn heard_in_a_move(home: &Path, case: &str) -> (Vec<String>, Vec<String>) {
    let mut lines = begin(home, "inflyttning", case);
    lines.wait_for("Fråga 1 av");
    let at_question = lines.heard().to_vec();
    lines.say("");
    lines.wait_for("Fråga 2 av");
    lines.say("/iakttagelser");
    lines.wait_for("aldrig");
    let on_flags = lines.heard()[at_question.len()..].to_vec();
    lines.signal("KILL");
    (at_question, on_flags)
}

fn n_with(lines: &[String], text: &str) -> usize {
    lines.iter().filter(|line| line.contains(text)).count()
}

#[test]
fn a_refusal_is_heard_in_every_interview_of_the_case_until_a_newer_one_says_otherwise() {
    let home = tempfile::tempdir().expect("a folder");
    hold_refusal(home.path(), "2027-17");

    let (at_question, on_flags) = heard_in_a_move(home.path(), "2027-17");
    assert_eq!(n_with(&at_question, REFUSED), 1, "{at_question:#?}");
    // Said on the first page, and again in full on the page of flags; not at the second question.
    assert_eq!(n_with(&on_flags, REFUSED), 1, "{on_flags:#?}");
    assert_eq!(
        n_with(&on_flags, "kontakta ingen annan kommun utan lagstöd"),
        1
    );
    let (other, flags) = heard_in_a_move(home.path(), "2027-18");
    assert_eq!(n_with(&other, "amtycke") + n_with(&flags, "amtycket "), 0);

    let shown = shown(&home, "inflyttning");
    assert!(shown[0].contains(REFUSED) != shown[1].contains(REFUSED));

    // Taken up again it is heard as well.
    let mut lines = vilja(home.path(), "--lang sv --plain").through_pipes();
    lines.say("/övning");
    let row = lines.wait_until("the open interview", |line| {
        line.contains("2027-17") && line.contains("inflyttning")
    });
    let number = row
        .split(|it: char| !it.is_ascii_digit())
        .find(|it| !it.is_empty());
    lines.say(number.expect("a number"));
    lines.wait_for(REFUSED);
    lines.signal("KILL");
    drop(lines);

    hold_consent(home.path(), "2027-17");
    let (at_question, on_flags) = heard_in_a_move(home.path(), "2027-17");
    assert_eq!(
        n_with(&at_question, REFUSED) + n_with(&on_flags, REFUSED),
        0
    );
    assert_eq!(n_with(&at_question, IN_FORCE), 1, "{at_question:#?}");
    assert_eq!(n_with(&on_flags, IN_FORCE), 1, "{on_flags:#?}");
}

/// Every transcript with this form as the command line shows it.
fn shown(home: &TempDir, form: &str) -> Vec<String> {
    let run = |args: &str| {
        let (code, out, errors) = vilja(home.path(), args).output();
        assert_eq!((code, errors.as_str()), (0, ""), "{args}: {out}");
        out
    };
    let list = run("--lang sv transcripts list --training");
    let rows = list.lines().filter(|line| line.contains(form));
    rows.map(|row| {
        let id = row.split(' ').next().expect("a name");
        run(&format!("--lang sv transcripts show {id} --training"))
    })
    .collect()
}

/// A practice store in which interviews of one case are held on any day.
struct Case {
    _home: TempDir,
    store: Store,
    written: i64,
}

impl Case {
    fn new() -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let store = Store::create(
            home.path(),
            Realm::Training,
            None,
            Cost::FLOOR,
            Timestamp(0),
        );
        Self {
            store: store.expect("a store"),
            _home: home,
            written: 0,
        }
    }

    fn hold(&mut self, on: (u8, u8), answers: &[(&str, Answer)]) -> TranscriptId {
        self.hold_with("samtycke", on, answers)
    }

    fn hold_with(
        &mut self,
        form: &str,
        (month, day): (u8, u8),
        answers: &[(&str, Answer)],
    ) -> TranscriptId {
        let form = form_called(form);
        let beginning = Beginning {
            form: Rc::clone(&form.form.id),
            version: Rc::clone(&form.form.version),
            digest: Rc::clone(&form.digest),
            date: Date::new(2027, month, day).expect("a day"),
            officer_language: "sv".into(),
            client_language: None,
            case: Some("2027-17".into()),
            training: true,
        };
        let (mut interview, mut changes) = Interview::begin(Rc::clone(&form.form), beginning);
        for (place, answer) in answers {
            let answered = interview.apply(Command::Answer {
                place: (*place).into(),
                answer: answer.clone(),
            });
            changes.extend(answered.unwrap_or_else(|it| panic!("{place}: {it:?}")));
        }
        let text = FormText {
            form: form.source.to_string(),
            texts: (*form.files).clone(),
        };
        self.written += 1;
        let at = Timestamp(self.written);
        let id = self.store.begin(&changes[0], &text, at).expect("a name");
        self.store.append(&id, &changes[1..], at).expect("kept");
        id
    }

    fn on(&mut self, (month, day): (u8, u8)) -> Option<(Standing, String)> {
        self.without(None, (month, day))
    }

    fn without(
        &mut self,
        left_out: Option<TranscriptId>,
        (month, day): (u8, u8),
    ) -> Option<(Standing, String)> {
        let nobody = TranscriptId::parse("00000000000000000000000000").expect("a name");
        let day = Date::new(2027, month, day).expect("a day");
        let left_out = left_out.unwrap_or(nobody);
        let found = elsewhere(&mut self.store, "2027 -17", left_out, day, |text| {
            let all = desk::library().forms;
            all.into_iter().find(|it| *it.source == *text.form)
        });
        found
            .first()
            .map(|it| (it.standing, it.told_on.to_string()))
    }
}

fn form() -> Rc<LoadedForm> {
    form_called("samtycke")
}

fn form_called(id: &str) -> Rc<LoadedForm> {
    let forms = desk::library().forms;
    let form = forms.iter().find(|it| *it.form.id == *id);
    Rc::clone(form.expect("the form"))
}

fn choice(option: &str) -> Answer {
    Answer::Choice(option.into())
}

fn given(until: &str, withdrawn: &str) -> Vec<(&'static str, Answer)> {
    vec![
        ("whose_secrecy", choice("own")),
        ("consent", choice("given")),
        ("until", choice(until)),
        ("withdrawn", choice(withdrawn)),
    ]
}

#[test]
fn the_newest_interview_of_the_case_decides_by_its_day() {
    let mut case = Case::new();
    assert_eq!(case.on((2, 1)), None);
    let refused = case.hold((2, 3), &[("consent", choice("refused"))]);
    // Written later and held earlier.
    case.hold((1, 9), &given("case_closed", "no"));
    let is_refused = Some((Standing::Refused, "2027-02-03".to_owned()));
    assert_eq!(case.on((2, 4)), is_refused);
    // What is not known, not said or not finished says nothing.
    case.hold((2, 5), &[("consent", Answer::Silence(Silence::DontKnow))]);
    case.hold((2, 6), &[("consent", choice("given"))]);
    case.hold((2, 7), &[]);
    assert_eq!(case.on((2, 8)), is_refused);
    assert_eq!(
        case.without(Some(refused), (2, 8)),
        Some((Standing::InForce, "2027-01-09".to_owned())),
        "an interview is not told of itself"
    );
    case.hold((2, 9), &given("case_closed", "partly"));
    assert_eq!(
        case.on((2, 9)),
        Some((Standing::InForce, "2027-02-09".to_owned()))
    );
    case.hold((2, 10), &given("case_closed", "wholly"));
    assert_eq!(
        case.on((2, 10)),
        Some((Standing::Withdrawn, "2027-02-10".to_owned()))
    );
}

/// What one interview says: the form, the day, and `place = option` or `place = day`.
type Held = (
    &'static str,
    (u8, u8),
    &'static [(&'static str, &'static str)],
);

const SAID_NO: (&str, &str) = ("consent", "refused");
const SAID_YES: [(&str, &str); 4] = [
    ("whose_secrecy", "own"),
    ("consent", "given"),
    ("until", "case_closed"),
    ("withdrawn", "no"),
];
const UNPROTECTED: (&str, &str) = ("protection_need", "no");
const TALK: (&str, &str) = ("consent_contact", "given");
const NO_TALK: (&str, &str) = ("consent_contact", "refused");

/// A case of several interviews, what is said of consent in it afterwards, and which interview says so.
type Told = (
    &'static str,
    &'static [Held],
    Option<(Standing, &'static str)>,
);

const FOR_A_CHILD: [(&str, &str); 4] = [
    ("whose_secrecy", "child"),
    ("consent", "given"),
    ("until", "case_closed"),
    ("withdrawn", "no"),
];

const OF_SEVERAL_FORMS: [Told; 16] = [
    (
        "a no to contact is a no, in whichever form",
        &[("inflyttning", (2, 3), &[NO_TALK])],
        Some((Standing::Refused, "2027-02-03")),
    ),
    (
        "so it is before a move, if a place is chosen",
        &[(
            "bosokstod",
            (2, 3),
            &[("place_suggested_by", "self"), NO_TALK],
        )],
        Some((Standing::Refused, "2027-02-03")),
    ),
    (
        "what was taken back before is taken back until the person says otherwise",
        &[(
            "uppfoljning",
            (2, 3),
            &[UNPROTECTED, ("consent_before", "taken_back")],
        )],
        Some((Standing::Withdrawn, "2027-02-03")),
    ),
    (
        "and then it is not",
        &[(
            "uppfoljning",
            (2, 3),
            &[UNPROTECTED, ("consent_before", "taken_back"), TALK],
        )],
        Some((Standing::ForContact, "2027-02-03")),
    ),
    (
        "a later yes to contact undoes no other no: it was another question",
        &[
            ("samtycke", (2, 3), &[SAID_NO]),
            ("uppfoljning", (2, 9), &[UNPROTECTED, TALK]),
        ],
        Some((Standing::Refused, "2027-02-03")),
    ),
    (
        "nor a no about another office",
        &[
            ("inflyttning", (2, 3), &[NO_TALK]),
            ("bosokstod", (2, 9), &[("place_suggested_by", "self"), TALK]),
        ],
        Some((Standing::Refused, "2027-02-03")),
    ),
    (
        "it does undo the no to itself",
        &[
            ("inflyttning", (2, 3), &[NO_TALK]),
            ("inflyttning", (2, 9), &[TALK]),
        ],
        Some((Standing::ForContact, "2027-02-09")),
    ),
    (
        "where contact must wait, no yes to it is told",
        &[("inflyttning", (2, 3), &[TALK, ("protection_move", "yes")])],
        None,
    ),
    (
        "a later no counts, whatever was in force",
        &[
            ("samtycke", (2, 3), &SAID_YES),
            ("uppfoljning", (2, 9), &[UNPROTECTED, NO_TALK]),
        ],
        Some((Standing::Refused, "2027-02-09")),
    ),
    (
        "a yes to contact takes nothing from a consent in force",
        &[
            ("samtycke", (2, 3), &SAID_YES),
            ("inflyttning", (2, 9), &[TALK]),
        ],
        Some((Standing::InForce, "2027-02-03")),
    ),
    (
        "nor does it call back one that was refused in between",
        &[
            ("samtycke", (2, 3), &SAID_YES),
            ("uppfoljning", (2, 5), &[UNPROTECTED, NO_TALK]),
            ("inflyttning", (2, 9), &[TALK]),
        ],
        Some((Standing::Refused, "2027-02-05")),
    ),
    (
        "a yes to contact that has ended says nothing",
        &[(
            "uppfoljning",
            (2, 3),
            &[UNPROTECTED, TALK, ("consent_until", "2027-02-10")],
        )],
        None,
    ),
    (
        "so that the no before it is said again",
        &[
            ("inflyttning", (2, 1), &[NO_TALK]),
            (
                "inflyttning",
                (2, 3),
                &[TALK, ("consent_until", "2027-02-10")],
            ),
        ],
        Some((Standing::Refused, "2027-02-01")),
    ),
    (
        "on its last day it still counts",
        &[
            ("inflyttning", (2, 1), &[NO_TALK]),
            (
                "inflyttning",
                (2, 3),
                &[TALK, ("consent_until", "2027-02-20")],
            ),
        ],
        Some((Standing::ForContact, "2027-02-03")),
    ),
    (
        "a yes for a child leaves the person's own no as it was",
        &[
            ("samtycke", (2, 3), &[("whose_secrecy", "own"), SAID_NO]),
            ("samtycke", (2, 9), &FOR_A_CHILD),
        ],
        Some((Standing::Refused, "2027-02-03")),
    ),
    (
        "as long as it is not known about whom, no consent is claimed",
        &[
            ("samtycke", (2, 3), &[SAID_NO]),
            ("samtycke", (2, 9), &SAID_YES_OF_SOMEONE),
        ],
        Some((Standing::Refused, "2027-02-03")),
    ),
];

const SAID_YES_OF_SOMEONE: [(&str, &str); 3] = [
    ("consent", "given"),
    ("until", "case_closed"),
    ("withdrawn", "no"),
];

#[test]
fn every_form_that_asks_about_contact_is_heard() {
    for (what, held, wanted) in OF_SEVERAL_FORMS {
        let mut case = Case::new();
        for (form, day, answers) in held {
            let answers: Vec<_> = answers
                .iter()
                .map(|(place, said)| (*place, answer(said)))
                .collect();
            case.hold_with(form, *day, &answers);
        }
        let said = case.on((2, 20));
        let said = said
            .as_ref()
            .map(|(standing, day)| (*standing, day.as_str()));
        assert_eq!(said, wanted, "{what}");
    }
}

fn answer(said: &str) -> Answer {
    Date::parse(said).map_or_else(|| choice(said), |day| Answer::Date(day.whole()))
}

#[test]
fn a_consent_until_a_day_is_over_the_day_after() {
    let mut case = Case::new();
    let mut answers = given("a_day", "no");
    let until = Date::new(2027, 3, 1).expect("a day");
    answers.push(("until_day", Answer::Date(until.whole())));
    case.hold((2, 3), &answers);
    let told_on = "2027-02-03".to_owned();
    assert_eq!(case.on((3, 1)), Some((Standing::InForce, told_on.clone())));
    assert_eq!(case.on((3, 2)), Some((Standing::Over, told_on)));
}

#[test]
fn a_transcript_that_cannot_be_read_is_passed_over_and_no_consent_is_claimed() {
    for (consent, wanted) in [("given", None), ("refused", Some(Standing::Refused))] {
        let mut case = Case::new();
        let answers = match consent {
            "given" => given("case_closed", "no"),
            _ => vec![("consent", choice("refused"))],
        };
        let kept = case.hold((2, 3), &answers);
        case.hold((2, 4), &[]);
        let nobody = TranscriptId::parse("00000000000000000000000000").expect("a name");
        let day = Date::new(2027, 2, 5).expect("a day");
        let tries = std::cell::Cell::new(0);
        // The list begins with what was written last: that one cannot be made again.
        let found = elsewhere(&mut case.store, "2027-17", nobody, day, |_| {
            tries.set(tries.get() + 1);
            (tries.get() > 1).then(form)
        });
        assert_eq!(found.first().map(|it| it.standing), wanted, "{consent}");
        assert_eq!(tries.get(), 2);
        assert!(
            case.store
                .load(&kept, Purpose::Command, Timestamp(9))
                .is_ok()
        );
    }
}

fn of_the_person(standing: Standing) -> Consent {
    Consent {
        standing,
        about: About::Person,
        told_on: Date::new(2026, 11, 3).expect("a day"),
    }
}

/// An interview about the move in a case where this was found.
fn desk_with(form: &str, officer: &str, standing: Standing) -> Desk {
    let mut desk = Desk::interview(Mode::Keys, form, officer, None);
    desk.send(Msg::ConsentFound {
        transcript: "TEST".into(),
        consent: vec![of_the_person(standing)],
    });
    desk
}

fn notice(page: &Page) -> Option<(String, Tone)> {
    if let Some(standing) = &page.standing {
        return Some((standing.text.clone(), standing.tone));
    }
    page.parts.iter().find_map(|part| match part {
        Part::Paragraph { text, tone }
            if text.text.contains("amtycke") || text.text.contains("Ja till kontakt") =>
        {
            Some((text.text.clone(), *tone))
        }
        _ => None,
    })
}

#[test]
fn it_stands_on_every_question_and_page_that_reads_the_answers() {
    for (standing, tone) in [
        (Standing::Refused, Tone::Warning),
        (Standing::Withdrawn, Tone::Warning),
        (Standing::Over, Tone::Warning),
        (Standing::InForce, Tone::Quiet),
        (Standing::ForContact, Tone::Quiet),
    ] {
        let mut desk = desk_with("inflyttning", "sv", standing);
        for keys in ["", "<Enter>", "<F4>"] {
            desk.press(keys);
            let said = notice(&desk.page());
            assert_eq!(said.map(|it| it.1), Some(tone), "{standing:?} {keys}");
        }
    }
}

#[test]
fn of_what_is_said_of_the_person_and_of_a_child_the_question_shows_what_forbids() {
    let of_a_child = Consent {
        about: About::Child,
        ..of_the_person(Standing::Refused)
    };
    let mut desk = desk_with("inflyttning", "sv", Standing::InForce);
    desk.send(Msg::ConsentFound {
        transcript: "TEST".into(),
        consent: vec![of_the_person(Standing::InForce), of_a_child],
    });
    let (said, tone) = notice(&desk.page()).expect("a notice");
    assert!(said.contains("barn"), "{said}");
    assert_eq!(tone, Tone::Warning);
    desk.press("<F4>");
    let all = desk.page().parts;
    let said = |words: &str| {
        all.iter()
            .any(|part| matches!(part, Part::Paragraph { text, .. } if text.text.contains(words)))
    };
    assert!(said("Samtycke finns enligt samtalet"), "{all:#?}");
    assert!(said("Om ett barn"), "{all:#?}");
}

#[test]
fn an_interview_about_consent_speaks_for_itself() {
    let mut desk = desk_with("samtycke", "sv", Standing::InForce);
    assert!(notice(&desk.page()).is_some());
    desk.go("consent");
    desk.answer("3");
    assert_eq!(desk.page().screen, ScreenName::Question);
    assert_eq!(notice(&desk.page()), None);
}

#[test]
fn an_answer_about_another_interview_is_not_taken() {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", None);
    desk.send(Msg::ConsentFound {
        transcript: "ANOTHER".into(),
        consent: vec![of_the_person(Standing::Refused)],
    });
    assert_eq!(notice(&desk.page()), None);
}
