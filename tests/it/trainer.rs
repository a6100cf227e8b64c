//! A trainer follows practice on a second terminal: what is seen there, which moments are marked, and that no real interview is
//! ever open to it.

mod over;
mod terminals;

use std::ops::Deref;

use proptest::prelude::*;
use vilja::app::intent::{Action, Intent};
use vilja::app::key::{Code, Key};
use vilja::app::keymap::Keymap;
use vilja::app::msg::{Msg, Trouble};
use vilja::app::page::{Page, Part, ScreenName};
use vilja::app::second::{Second as _, SecondEffect, SecondMsg};
use vilja::app::trainer::follower::Follower;
use vilja::app::trainer::role::RoleSheet;
use vilja::app::trainer::{Following, Mark, NOTE_CHARS_MAX, Sent, shown, shown_in};
use vilja::app::words::Words;
use vilja::app::words::veil::Veil;
use vilja::builtin::Shelf;
use vilja::engine::interview::Change;
use vilja::engine::practice::MarkedBy;
use vilja::engine::time::Timestamp;
use vilja::text::language::Language;
use vilja::text::plain;
use vilja::text::pseudo::Pseudo;
use vilja::view::line::{LineWords, Told, speak};
use vilja::view::tui::theme::ThemeName;

use crate::desk::{Desk, Mode, library};
use crate::recorded;
use crate::screens::{MIDDLE, SMALL, look};

/// A trainee at a desk, and a trainer beside it. Between them goes what would go over the wire.
struct Pair {
    desk: Desk,
    trainer: Trainer,
    last: Option<Following>,
}

impl Pair {
    /// The trainee opens the door and the trainer comes, reading this language.
    fn of(mut desk: Desk, language: &str, scenario: Option<&str>) -> Self {
        desk.press("<A-w>");
        desk.send(Msg::TrainerReads {
            language: language.to_owned(),
        });
        let mut pair = Self {
            desk,
            trainer: follower(language, false, scenario),
            last: None,
        };
        pair.meet();
        pair
    }

    /// What the desk shows and answers goes over.
    fn meet(&mut self) {
        let now = shown(&self.desk.model);
        if now.is_some() && now != self.last {
            let line = serde_json::to_string(&now).expect("a line");
            let over = serde_json::from_str(&line).expect("the same line");
            assert_eq!(now.as_ref(), Some(&over));
            assert_eq!(self.trainer.update(SecondMsg::Shown(over)), None);
            let names = Language::parse(Pseudo::Names.tag()).expect("a language");
            let names = shown_in(&self.desk.model, names);
            self.trainer.by_names.update(SecondMsg::Shown(names));
            self.trainer.record();
            self.last = now;
        }
        for is_kept in std::mem::take(&mut self.desk.answered_trainer) {
            self.trainer.update(SecondMsg::Kept(is_kept));
        }
    }

    fn trainee(&mut self, keys: &str) {
        self.desk.press(keys);
        self.meet();
    }

    fn go(&mut self, place: &str) {
        self.desk.go(place);
        self.meet();
    }

    /// The trainer presses keys, and what is sent goes over.
    fn trainer(&mut self, keys: &str) {
        for sent in press_all(&mut self.trainer, keys) {
            self.desk.send(heard(sent));
        }
        self.meet();
    }

    fn page(&self) -> Page {
        self.trainer.page()
    }

    fn said(&self) -> String {
        said(&self.page())
    }

    fn notice(&self) -> String {
        self.page().notice.map(|it| it.text).unwrap_or_default()
    }
}

/// What a trainer has before her, and beside it the same by the names of the texts, to be recorded.
struct Trainer {
    follower: Follower,
    by_names: Follower,
}

impl Trainer {
    fn update(&mut self, msg: SecondMsg<Following>) -> Option<SecondEffect<Sent>> {
        self.by_names.update(msg.clone());
        self.record();
        self.follower.update(msg)
    }

    fn record(&self) {
        recorded::second_page("vilja train follow", &self.by_names.page());
    }
}

impl Deref for Trainer {
    type Target = Follower;

    fn deref(&self) -> &Follower {
        &self.follower
    }
}

fn follower(language: &str, is_plain: bool, scenario: Option<&str>) -> Trainer {
    let following = |language| following(language, is_plain, scenario, Keymap::default());
    Trainer {
        follower: following(language),
        by_names: following(Pseudo::Names.tag()),
    }
}

fn following(language: &str, is_plain: bool, scenario: Option<&str>, keys: Keymap) -> Follower {
    let library = library();
    let words = Words {
        catalog: library.catalog,
        register: library.register,
        countries: library.countries,
        language: Language::parse(language).expect("a language"),
        veil: Veil::default(),
    };
    let role = scenario.map(|id| {
        let loaded = Shelf::new(None).scenario(id).expect("a scenario");
        RoleSheet::new(loaded, 0)
    });
    Follower::new(words, keys, is_plain, role)
}

/// What the trainee's program hears of what a trainer's sends.
fn heard(sent: Sent) -> Msg {
    match sent {
        Sent::Mark(mark) => Msg::MarkHeard(mark),
        Sent::Half(mark) => Msg::MarkHalfWritten(mark),
    }
}

/// Presses keys as on the desk, and returns the marks that are sent.
fn press(trainer: &mut Trainer, keys: &str) -> Vec<Mark> {
    let sent = press_all(trainer, keys).into_iter();
    let marks = sent.filter_map(|sent| match sent {
        Sent::Mark(mark) => Some(mark),
        Sent::Half(_) => None,
    });
    marks.collect()
}

/// Presses keys as on the desk, and returns all that is sent.
fn press_all(trainer: &mut Trainer, keys: &str) -> Vec<Sent> {
    let mut rest = keys;
    let mut sent = Vec::new();
    while let Some(letter) = rest.chars().next() {
        let named = rest.starts_with('<').then(|| rest.find('>')).flatten();
        let (key, after) = match named {
            Some(end) => (Key::parse(&rest[..=end]).expect(rest), &rest[end + 1..]),
            None => (Key::plain(Code::Char(letter)), &rest[letter.len_utf8()..]),
        };
        if let Some(SecondEffect::Send(one)) = trainer.update(SecondMsg::Key(key)) {
            sent.push(one);
        }
        rest = after;
    }
    sent
}

/// Everything that a page says, a line a part.
fn said(page: &Page) -> String {
    plain(&speak(page, &mut Told::default(), &LineWords::default()).join("\n"))
}

/// What stands in the list of a page, a row a line.
fn rows(page: &Page) -> String {
    let rows = page.parts.iter().find_map(|part| match part {
        Part::Rows(rows) => Some(rows),
        _ => None,
    });
    let rows = rows.expect("a list").rows.iter();
    plain(
        &rows
            .map(|row| row.text.as_str())
            .collect::<Vec<_>>()
            .join("\n"),
    )
}

/// The first talk, where the program plays the person, at a place.
fn talk(place: &str) -> Desk {
    let mut desk = Desk::in_practice(Mode::Keys);
    desk.press("2gamla<Enter><Enter>11");
    desk.go(place);
    desk
}

/// An ordinary practice interview after a move.
fn ordinary(officer: &str, client: &str) -> Desk {
    let mut desk = Desk::interview(Mode::Keys, "inflyttning", officer, Some(client));
    desk.go("told_to_search");
    desk
}

fn marks(desk: &Desk) -> Vec<(MarkedBy, &str)> {
    let marks = desk.changes.iter().filter_map(|change| match change {
        Change::Marked { text, by } => Some((*by, text.as_str())),
        _ => None,
    });
    marks.collect()
}

#[test]
fn the_trainer_sees_question_answer_and_progress_in_a_language_of_her_own() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "en", None);
    let said = pair.said();
    assert!(
        said.contains("PRACTICE") && said.contains("For the trainer"),
        "{said}"
    );
    assert!(
        said.contains("Did anyone in the previous municipality"),
        "{said}"
    );
    assert!(said.contains("بلدية"), "{said}");
    assert!(said.contains("Nothing recorded yet."), "{said}");
    assert!(!said.contains("Fråga"), "{said}");
    pair.trainee("1");
    assert!(pair.said().contains("Recorded: Yes"), "{}", pair.said());
    let chosen = pair.page().parts.iter().any(|part| match part {
        Part::Choices(choices) => choices.items.iter().any(|it| it.chosen),
        _ => false,
    });
    assert!(chosen);
    // A typed answer is recorded by going on, and is then what was recorded last.
    pair.go("rent_months_paid");
    pair.trainee("3<Enter>");
    assert!(pair.said().contains("Just recorded at"), "{}", pair.said());
    pair.trainee("<C-z>");
    assert!(!pair.said().contains(": 3"), "{}", pair.said());
}

#[test]
fn flags_raised_and_open_are_seen_as_they_come() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let n_flags = |pair: &Pair| pair.page().status.flags.map(|it| it.n);
    assert_eq!(n_flags(&pair), Some(0));
    pair.trainee("1<Enter>");
    pair.go("condition_consequence");
    pair.trainee("1");
    let n_raised = n_flags(&pair);
    assert!(n_raised > Some(0));
    let pane = pair.page().findings.expect("a pane");
    assert!(pane.rows.iter().any(|row| row.news.is_some()), "{pane:?}");
    pair.trainer("<F4>");
    let page = pair.page();
    assert_eq!(page.screen, ScreenName::Flags);
    let own = plain(&said(&page));
    assert!(own.contains("Krav på att söka bostad"), "{own}");
    assert!(own.contains("Otillåtet"), "{own}");
    assert!(own.contains("Delvis uppfyllda"), "{own}");
    // It goes on behind it.
    pair.trainee("3");
    assert!(n_flags(&pair) < n_raised);
    pair.trainer("<Esc>");
    assert_eq!(pair.page().screen, ScreenName::Question);
}

#[test]
fn what_the_programs_person_says_and_what_the_role_sheet_has_stand_there() {
    let mut pair = Pair::of(talk("pressure"), "sv", Some("first_talk"));
    let said = pair.said();
    assert!(said.contains("har inte frågat personen"), "{said}");
    // All of the sheet: what is said at first, and the truth.
    assert!(said.contains("Rollbladet, sägs"), "{said}");
    assert!(
        said.contains("Första gången:") && said.contains("När du berättar:"),
        "{said}"
    );
    pair.trainee("<A-h>");
    let said = pair.said();
    assert!(said.contains("frågar i hast"), "{said}");
    assert!(
        said.contains("Nej, ingen.") && said.contains("لا، لا أحد."),
        "{said}"
    );
    // A sheet for another form is none.
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", Some("first_talk"));
    assert!(
        pair.said().contains("ett annat formulär"),
        "{}",
        pair.said()
    );
    pair.trainer("<A-m>x<Enter>");
    assert_eq!(
        marks(&pair.desk).len(),
        1,
        "a sheet for another form hinders nothing"
    );
}

#[test]
fn what_has_no_reply_of_its_own_is_a_fact_and_what_nobody_knows_is_said_to_be_that() {
    let beside = |mut desk: Desk, place: &str, scenario: &str| {
        desk.go(place);
        Pair::of(desk, "sv", Some(scenario)).said()
    };
    let said = beside(talk("pressure"), "told_free", "first_talk");
    assert!(said.contains("Rollbladet: Ja"), "{said}");
    let said = beside(talk("pressure"), "interpreter_mode", "first_talk");
    assert!(said.contains("Rollbladet säger ingenting"), "{said}");
    // In a survey whoever is played answers what only officers fill in.
    let survey = Desk::interview(Mode::Keys, "kommunenkat", "sv", None);
    let said = beside(survey, "year", "survey_call");
    assert!(said.contains("Rollbladet: 2025"), "{said}");
}

#[test]
fn a_mark_is_the_trainers_and_of_the_moment_at_which_it_was_begun() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let before = pair.desk.page();
    let step = pair.desk.changes.len();
    pair.trainer("<A-m>");
    assert_eq!(pair.page().screen, ScreenName::Note);
    // The trainee goes on while the words are written.
    pair.trainee("1<Enter>");
    pair.trainer("ledande fråga<Enter>");
    assert_eq!(
        marks(&pair.desk),
        [(MarkedBy::Trainer { step }, "ledande fråga")]
    );
    assert!(
        pair.notice().contains("Stunden är utmärkt"),
        "{}",
        pair.notice()
    );
    // Enter begins one too, and it needs no words.
    pair.trainer("<Enter><Enter>");
    assert_eq!(marks(&pair.desk).len(), 2);
    // The trainee saw nothing of it but what was there before.
    pair.trainee("<S-Tab>");
    let after = pair.desk.page();
    assert_eq!(
        (after.parts.len(), after.notice),
        (before.parts.len(), None)
    );
    assert_eq!(after.standing, before.standing);
}

#[test]
fn a_mark_disturbs_nothing_that_the_trainee_is_doing() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    pair.go("story");
    pair.trainee("De sa att jag");
    pair.desk.send(Msg::Intent(Intent::Do(Action::Palette)));
    let before = pair.desk.page();
    pair.trainer("<A-m>här<Enter>");
    let after = pair.desk.page();
    assert_eq!((before.parts, before.notice), (after.parts, after.notice));
    pair.trainee("<Esc> måste");
    assert_eq!(pair.desk.typed().as_deref(), Some("De sa att jag måste"));
    // Neither is what was undone lost for it.
    pair.go("told_to_search");
    pair.trainee("1<C-z>");
    pair.trainer("<A-m><Enter>");
    pair.trainee("<C-y>");
    assert!(pair.said().contains("Antecknat: Ja"), "{}", pair.said());
}

#[test]
fn marks_stand_in_the_debrief_and_a_replay_goes_to_them() {
    let mut pair = Pair::of(talk("pressure"), "sv", None);
    pair.trainer("<A-m>");
    pair.trainee("<A-l>1<Enter>");
    pair.trainer("nu la du svaret i munnen<Enter>");
    let mut desk = pair.desk;
    desk.press("<A-m>mitt eget<Enter>");
    desk.act("finish");
    desk.press("1");
    desk.act("debrief");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded.clone()))));
    let told = rows(&desk.page());
    let line = told
        .lines()
        .find(|line| line.contains("nu la du svaret i munnen"))
        .unwrap_or_else(|| panic!("{told}"));
    assert!(line.contains("Utbildaren märkte ut stunden"), "{line}");
    // The moment is that of the question at which it was begun, though the trainee had gone on.
    assert!(line.contains("vid ”"), "{line}");
    desk.press("<Esc>");
    desk.act("replay");
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    let standing = |desk: &Desk| plain(&desk.page().standing.expect("what is played").text);
    desk.press("<A-m>");
    let first = standing(&desk);
    assert!(
        first.contains("utbildaren märkte ut stunden: nu la du"),
        "{first}"
    );
    assert!(
        !said(&desk.page()).contains("(ledande)"),
        "{}",
        said(&desk.page())
    );
    desk.press("<A-m>");
    assert!(standing(&desk).contains("mitt eget"), "{}", standing(&desk));
    desk.press("<A-m>");
    assert_eq!(standing(&desk), first);
}

/// Only when it is on the disk.
#[test]
fn a_mark_is_not_said_to_be_written_down_before_it_is() {
    let mut desk = ordinary("sv", "ar");
    desk.press("<A-w>");
    desk.send(Msg::TrainerReads {
        language: "sv".to_owned(),
    });
    let mark = Msg::MarkHeard(Mark {
        step: 1,
        note: "a".to_owned(),
    });
    let at = Timestamp(Desk::now().at.0 + 1000);
    let effects = desk.at(at, mark);
    assert!(desk.answered_trainer.is_empty());
    let refused = Trouble {
        message: "store-trouble-disk-full",
        detail: String::new(),
    };
    assert!(format!("{effects:?}").contains("Append"));
    let after = desk.at(at, Msg::Stored(Err(refused)));
    assert!(!format!("{after:?}").contains("AnswerTrainer"), "{after:?}");
    // The next change takes it along.
    desk.press("1");
    assert_eq!(desk.answered_trainer, [true]);
    assert_eq!(marks(&desk).len(), 1);
}

#[test]
fn a_real_interview_offers_nothing_opens_nothing_and_shows_nothing() {
    let mut desk = Desk::at_the_door(true);
    desk.press("två ord och tre<Enter>1<Enter>");
    for _ in 0..6 {
        if desk.model.interview().is_none() {
            desk.press("<Enter>");
        }
    }
    assert!(!desk.heard().beginning().training);
    let offers = |desk: &Desk| {
        let mut commands = desk.page().commands.into_iter();
        commands.any(|it| it.action == Action::TrainerDoor)
    };
    assert!(!offers(&desk));
    let effects = desk.at(
        Desk::now().at,
        Msg::Key(Key::parse("<A-w>").expect("a key")),
    );
    assert!(!format!("{effects:?}").contains("Trainer"), "{effects:?}");
    let standing = |desk: &Desk| desk.page().standing.map(|it| it.text).unwrap_or_default();
    // Even if the shell were to say that a door is open and somebody there.
    desk.send(Msg::TrainersDoorOpened(Ok(())));
    desk.send(Msg::TrainerReads {
        language: "sv".to_owned(),
    });
    assert!(matches!(
        shown(&desk.model),
        None | Some(Following::Nothing)
    ));
    let n_changes = desk.changes.len();
    desk.send(Msg::MarkHeard(Mark {
        step: 1,
        note: "a".to_owned(),
    }));
    assert_eq!(
        (desk.changes.len(), desk.answered_trainer.last()),
        (n_changes, Some(&false))
    );
    assert!(
        !standing(&desk).contains("tbildaren"),
        "{}",
        standing(&desk)
    );
    // In practice it is offered, and in what is played back it is not.
    let mut desk = ordinary("sv", "ar");
    assert!(offers(&desk));
    desk.act("finish");
    desk.press("1");
    assert!(!offers(&desk));
    desk.act("replay");
    let loaded = desk.loaded(None, false);
    desk.send(Msg::Loaded(Ok(Box::new(loaded))));
    assert!(!offers(&desk));
    desk.press("<Down><Down><A-b>");
    assert!(!offers(&desk));
}

#[test]
fn the_consent_stands_on_the_page_and_ends_with_the_interview() {
    let mut desk = ordinary("sv", "ar");
    let standing = |desk: &Desk| desk.page().standing.map(|it| it.text).unwrap_or_default();
    assert!(!standing(&desk).contains("tbildaren"));
    desk.press("<A-w>");
    assert!(standing(&desk).contains("Öppet för utbildaren"));
    assert_eq!(
        shown(&desk.model),
        None,
        "nobody has said in which language"
    );
    let comes = || Msg::TrainerReads {
        language: "sv".to_owned(),
    };
    desk.send(comes());
    assert!(standing(&desk).contains("Utbildaren följer samtalet"));
    desk.send(Msg::TrainerLeft);
    assert!(standing(&desk).contains("Öppet för utbildaren"));
    assert_eq!(shown(&desk.model), None);
    desk.send(comes());
    desk.press("<F5>");
    assert_eq!(shown(&desk.model), Some(Following::Nothing));
    desk.press("<F5><A-w>");
    assert_eq!((desk.n_trainers_doors_shut, shown(&desk.model)), (1, None));
    // What was on its way is no news any more.
    desk.send(comes());
    assert!(!standing(&desk).contains("tbildaren"));
    for end in ["home", "finish"] {
        let mut desk = ordinary("sv", "ar");
        desk.press("<A-w>");
        desk.act(end);
        desk.press("1");
        assert_eq!(desk.n_trainers_doors_shut, 1, "{end}");
    }
}

#[test]
fn what_was_typed_or_is_on_its_way_stays_when_the_connection_is_gone() {
    let mut trainer = follower("sv", false, None);
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    trainer.update(SecondMsg::Shown(pair.last.take().expect("a view")));
    let sent = press(&mut trainer, "<A-m>skickat<Enter><A-m>halvskrivet");
    assert_eq!(sent.len(), 1);
    trainer.update(SecondMsg::Over);
    let said = said(&trainer.page());
    assert!(said.contains("Följandet är slut"), "{said}");
    assert!(
        said.contains("Ingen vet") && said.contains("skickat"),
        "{said}"
    );
    assert_eq!(said.matches("Ingen vet").count(), 2, "{said}");
    assert!(said.contains("halvskrivet"), "{said}");
    assert!(trainer.page().practice.is_some());
    assert!(
        !said.contains("Sa någon"),
        "nothing of the interview stays in sight: {said}"
    );
    let enter = SecondMsg::Key(Key::parse("<Enter>").expect("a key"));
    assert_eq!(trainer.update(enter), Some(SecondEffect::Quit));
}

#[test]
fn a_mark_that_was_not_taken_comes_back_and_leaving_waits_for_one_that_was_written() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    // Too long is said before anything is sent.
    pair.trainer("<A-m>");
    pair.trainer(&"a".repeat(NOTE_CHARS_MAX + 1));
    pair.trainer("<Enter>");
    assert!(pair.notice().contains("200"), "{}", pair.notice());
    assert_eq!(pair.page().screen, ScreenName::Note);
    pair.trainer("<Backspace><Enter>");
    assert_eq!(marks(&pair.desk).len(), 1);
    // The trainee ends it at the same moment: the words come back.
    let sent = press(&mut pair.trainer, "<A-m>ord<Enter>");
    assert_eq!(sent.len(), 1);
    pair.trainer.update(SecondMsg::Kept(false));
    assert!(
        pair.notice().contains("Orden står kvar"),
        "{}",
        pair.notice()
    );
    assert!(pair.said().contains("ord"), "{}", pair.said());
    // Ctrl-Q sends what is typed and leaves when it is written down.
    let sent = press(&mut pair.trainer, "<C-q>");
    assert_eq!(sent.len(), 1);
    let kept = pair.trainer.update(SecondMsg::Kept(true));
    assert_eq!(kept, Some(SecondEffect::Quit));
    // Without words it waits for what is on its way and says so; whoever begins another mark meanwhile stays.
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    assert_eq!(press(&mut pair.trainer, "<A-m><Enter><C-q>").len(), 1);
    assert!(pair.notice().contains("på väg"), "{}", pair.notice());
    assert_eq!(press(&mut pair.trainer, "<A-m>mer").len(), 0);
    assert_eq!(pair.trainer.update(SecondMsg::Kept(true)), None);
    assert!(pair.said().contains("mer"), "{}", pair.said());
    // Esc with words is a mark, as on the trainee's screen, and without words none.
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    pair.trainer("<A-m><Esc><A-m>kvar<Esc>");
    assert_eq!(
        marks(&pair.desk)
            .into_iter()
            .map(|it| it.1)
            .collect::<Vec<_>>(),
        ["kvar"]
    );
}

#[test]
fn nothing_that_the_trainer_presses_is_an_answer() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let before = pair.desk.changes.len();
    for key in [
        "1", "2", "-", "0", " ", "x", "<F2>", "<F6>", "<C-z>", "<A-v>", "<A-q>", "<A-w>", "<Tab>",
    ] {
        pair.trainer(key);
        assert!(
            !pair.notice().is_empty() || key == "<Tab>",
            "{key} is answered by a word"
        );
        assert_eq!(pair.page().screen, ScreenName::Question, "{key}");
    }
    assert_eq!(pair.desk.changes.len(), before);
}

#[test]
fn ones_own_keys_mark_too_and_the_page_names_them() {
    let own = (Action::Mark, Key::parse("<F8>").expect("a key"));
    let with_own = |language| following(language, false, None, Keymap::with_own(&[own]));
    let mut trainer = Trainer {
        follower: with_own("sv"),
        by_names: with_own(Pseudo::Names.tag()),
    };
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    trainer.update(SecondMsg::Shown(pair.last.take().expect("a view")));
    let hints: Vec<_> = trainer.page().keys.into_iter().map(|it| it.key).collect();
    assert!(hints.contains(&"F8".to_owned()), "{hints:?}");
    assert_eq!(press(&mut trainer, "<F8>a<Enter>").len(), 1);
    assert_eq!(press(&mut trainer, "<A-m>").len(), 0);
    assert_eq!(trainer.page().screen, ScreenName::Question);
}

fn any_key() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<Enter>",
        "<S-Tab>",
        "<Down>",
        "<Up>",
        "<Esc>",
        "<F4>",
        "<A-m>",
        "<Backspace>",
        "<C-z>",
        "<PageDown>",
        "a",
        "å",
        "1",
        " ",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn whatever_both_press_every_page_says_practice_and_every_mark_arrives(
        keys in prop::collection::vec((any::<bool>(), any_key()), 1..60)
    ) {
        let mut pair = Pair::of(ordinary("sv", "ar"), "fi", None);
        for (is_trainer, key) in keys {
            if is_trainer {
                let n_before = marks(&pair.desk).len();
                let sent = press(&mut pair.trainer, key);
                let n_sent = sent.len();
                for mark in sent {
                    pair.desk.send(Msg::MarkHeard(mark));
                }
                prop_assert_eq!(marks(&pair.desk).len(), n_before + n_sent);
                pair.meet();
            } else {
                pair.trainee(key);
            }
            let page = pair.page();
            prop_assert_eq!(page.practice.as_deref(), Some("HARJOITUS"));
            prop_assert!(!page.keys.is_empty());
        }
    }
}

#[test]
fn the_trainers_pages_look_so() {
    for (language, client) in [("sv", "ar"), ("ar", "sv")] {
        let mut desk = Desk::interview(Mode::Keys, "inflyttning", "sv", Some(client));
        for (place, key) in [("told_to_search", "1"), ("condition_consequence", "1")] {
            desk.go(place);
            desk.press(key);
        }
        let mut pair = Pair::of(desk, language, None);
        let all = |name: &str, pair: &Pair| {
            for size in [MIDDLE, SMALL] {
                look(
                    &format!("follow-{name}-{language}"),
                    &pair.page(),
                    size,
                    ThemeName::Default,
                );
            }
        };
        all("question", &pair);
        pair.trainer("<F4>");
        all("flags", &pair);
        pair.trainer("<A-m>");
        pair.trainer(if language == "ar" {
            "سؤال"
        } else {
            "bra fråga"
        });
        all("mark", &pair);
        pair.trainer.update(SecondMsg::Over);
        all("over", &pair);
        let mut pair = Pair::of(talk("own_words"), language, Some("first_talk"));
        pair.trainee("<A-q>");
        all("role", &pair);
        pair.trainee("<F8>");
        all("review", &pair);
        pair.trainee("<F5>");
        all("nothing", &pair);
    }
    let pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    for size in [MIDDLE, SMALL] {
        look(
            "follow-standing",
            &pair.desk.page(),
            size,
            ThemeName::Default,
        );
    }
}

#[test]
fn line_by_line_each_change_is_said_and_m_marks() {
    let mut pair = Pair::of(ordinary("sv", "ar"), "sv", None);
    let mut trainer = follower("sv", true, None);
    let mut told = Told::default();
    let mut hear = |trainer: &mut Trainer, pair: &mut Pair| {
        let now = shown(&pair.desk.model).expect("somebody follows");
        trainer.update(SecondMsg::Shown(now));
        speak(&trainer.page(), &mut told, &LineWords::default())
    };
    let first = hear(&mut trainer, &mut pair).join("\n");
    assert!(
        first.contains("ÖVNING") && first.contains("Sa någon"),
        "{first}"
    );
    pair.trainee("2");
    let news = hear(&mut trainer, &mut pair);
    assert!(
        news.iter().any(|it| plain(it).contains("Antecknat: Nej")),
        "{news:?}"
    );
    assert!(!news.iter().any(|it| it.contains("Sa någon")), "{news:?}");
    // A lone Enter comes easily and marks nothing.
    assert_eq!(trainer.update(SecondMsg::Intent(Intent::Confirm)), None);
    let said = trainer.page().notice.expect("a word").text;
    assert!(plain(&said).contains("Skriv m"), "{said}");
    for (line, note) in [
        ("m lång tystnad", Some("lång tystnad")),
        ("m", Some("")),
        ("mer", None),
    ] {
        let intents = trainer.own_line(line).unwrap_or_default();
        let mut sent = intents.into_iter().filter_map(|intent| {
            match trainer.update(SecondMsg::Intent(intent)) {
                Some(SecondEffect::Send(Sent::Mark(mark))) => Some(mark.note),
                _ => None,
            }
        });
        assert_eq!(sent.next().as_deref(), note, "{line}");
    }
}
