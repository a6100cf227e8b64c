//! Trainee and trainer on two terminals, as they sit: what goes between the two programs, and what is left when one is gone.

use std::fs;
use std::os::unix::fs::MetadataExt as _;

use tempfile::TempDir;
use vilja::text::plain;

use crate::pty::{Ended, Terminal, vilja};
use crate::recorded;
use crate::second::{Listening, assert_no_doors, door};
use crate::terminal::{PASSPHRASE, with_real_store};

/// The first talk on a terminal of its own, at its first question.
fn trainee(home: &TempDir) -> Terminal {
    let args = "--lang sv train run first_talk --seed 4 --client-lang ar";
    let mut terminal = vilja(home.path(), args).sized(100, 30).on_terminal();
    terminal.wait_for("Får vi fråga din gamla kommun?");
    terminal.press("<Enter>");
    terminal.wait_for("Fråga 1 av");
    terminal
}

fn trainee_opens(home: &TempDir) -> Terminal {
    let mut terminal = trainee(home);
    terminal.press("<A-w>");
    terminal.wait_for("Öppet för utbildaren");
    terminal
}

#[test]
fn a_trainer_follows_marks_and_leaves_and_the_mark_is_in_the_debrief() {
    let home = TempDir::new().expect("a folder");
    let (code, _, err) = vilja(home.path(), "--lang sv train follow").output();
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Alt-W"), "{err}");
    let mut trainee = trainee_opens(&home);
    // An interpreter finds no door there.
    let (code, _, _) = vilja(home.path(), "--lang sv interpret").output();
    assert_eq!(code, 1);
    let mut trainer = vilja(home.path(), "--lang sv train follow --scenario first_talk")
        .sized(100, 30)
        .on_terminal();
    trainer.wait_for("För utbildaren");
    trainer.wait_for("ÖVNING");
    trainee.wait_for("Utbildaren följer samtalet");
    let (code, _, err) = vilja(home.path(), "--lang sv train follow").output();
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Någon annan följer redan"), "{err}");

    trainee.press("1<Enter>");
    trainer.wait_for("Vill du tala genom en tolk?");
    trainee.press("<A-h>");
    trainer.wait_for("frågar i hast");
    trainee.press("1");
    trainer.wait_for("Antecknat: Ja");
    trainer.press("<A-m>");
    trainer.wait_for("Märk ut stunden");
    trainee.press("<Enter>");
    trainee.wait_for("Fråga 3 av");
    trainer.press("för fort här<Enter>");
    trainer.wait_for("Stunden är utmärkt");
    assert!(!trainee.screen_text().contains("utmärkt"));
    // What is covered here is covered there.
    trainee.press("<F5>");
    trainer.wait_for("Just nu visas ingenting");
    trainee.press("<F5>");
    trainer.wait_for("Fråga 3 av");
    trainer.press("<C-q>");
    assert_eq!(trainer.wait_exit(), Ended::Code(0));
    trainee.wait_for("Öppet för utbildaren");
    // Another may come, and the trainee ends it.
    let mut trainer = vilja(home.path(), "--lang en train follow").on_terminal();
    trainer.wait_for("For the trainer");
    trainer.wait_for("Question 3 of");
    trainee.press("<A-w>");
    trainer.wait_for("This is no longer followed");
    trainer.press("<Enter>");
    assert_eq!(trainer.wait_exit(), Ended::Code(0));
    trainee.press("<C-q>");
    assert_eq!(trainee.wait_exit(), Ended::Code(0));
    assert_no_doors(home.path());

    let (code, list, _) = vilja(home.path(), "transcripts list --training").output();
    assert_eq!(code, 0, "{list}");
    let id = list
        .split_whitespace()
        .find(|word| word.len() >= 20)
        .unwrap_or_else(|| panic!("{list}"));
    let (code, page, err) =
        recorded::output(vilja(home.path(), &format!("--lang sv train debrief {id}")));
    assert_eq!(code, 0, "{err}");
    let line = page.lines().find(|line| line.contains("för fort här"));
    let line = plain(line.unwrap_or_else(|| panic!("{page}")));
    assert!(line.contains("Utbildaren märkte ut stunden"), "{line}");
    assert!(line.contains("Behov av tolk"), "{line}");
    let (_, json, _) = vilja(home.path(), &format!("train debrief {id} --json")).output();
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let mark = &json["marks"][0];
    assert_eq!(
        (mark["by"].as_str(), mark["text"].as_str()),
        (Some("trainer"), Some("för fort här"))
    );
}

#[test]
fn when_the_trainees_program_is_killed_the_trainer_sees_it_and_keeps_the_words() {
    let home = TempDir::new().expect("a folder");
    let trainee = trainee_opens(&home);
    let mut trainer = vilja(home.path(), "--lang sv train follow")
        .sized(40, 12)
        .on_terminal();
    trainer.wait_for("Fråga 1 av");
    trainer.press("<A-m>viktigt");
    trainer.wait_for("viktigt");
    trainee.kill9();
    trainer.wait_for("Följandet är slut");
    trainer.wait_for("viktigt");
    trainer.wait_without("Fråga 1 av");
    trainer.press("<Enter>");
    assert_eq!(trainer.wait_exit(), Ended::Code(0));
    let (code, _, _) = vilja(home.path(), "train follow").output();
    assert_eq!(code, 1);
    assert_no_doors(home.path());
}

#[test]
fn when_the_trainers_program_is_killed_the_trainee_goes_on_and_another_may_come() {
    let home = TempDir::new().expect("a folder");
    let mut trainee = trainee_opens(&home);
    let mut trainer = vilja(home.path(), "--lang sv train follow").on_terminal();
    trainer.wait_for("Fråga 1 av");
    trainee.wait_for("Utbildaren följer samtalet");
    trainer.press("<A-m>här blev det tyst");
    trainer.wait_for("här blev det tyst");
    trainer.kill9();
    trainee.wait_for("Öppet för utbildaren");
    trainee.press("1<Enter>");
    trainee.wait_for("Fråga 2 av");
    let mut trainer = vilja(home.path(), "--lang sv train follow").on_terminal();
    trainer.wait_for("Fråga 2 av");
    trainee.press("<C-q>");
    assert_eq!(trainee.wait_exit(), Ended::Code(0));
    // What was written when the window was killed is a mark.
    let (_, list, _) = vilja(home.path(), "transcripts list --training").output();
    let id = list.split_whitespace().find(|word| word.len() >= 20);
    let id = id.unwrap_or_else(|| panic!("{list}"));
    let (_, page, err) =
        recorded::output(vilja(home.path(), &format!("--lang sv train debrief {id}")));
    assert!(page.contains("här blev det tyst"), "{page}{err}");
}

#[test]
fn line_by_line_a_trainer_follows_and_marks() {
    let home = TempDir::new().expect("a folder");
    let mut trainee = trainee_opens(&home);
    let mut trainer = vilja(home.path(), "--lang sv train follow --plain").through_pipes();
    trainer.wait_for("ÖVNING");
    trainer.wait_for("Fråga 1 av");
    trainee.press("1");
    trainer.wait_for("Antecknat:");
    trainer.say("1");
    trainer.wait_for("Här går det bara att läsa");
    trainer.say("m första ordet");
    trainer.wait_for("Stunden är utmärkt");
    trainer.say("/märk");
    trainer.wait_for("Märk ut stunden");
    trainer.say("andra ordet");
    trainer.wait_for("Stunden är utmärkt");
    trainee.press("<C-q>");
    trainer.wait_for("Följandet är slut");
    let (code, _) = trainer.wait_exit();
    assert_eq!(code, Some(0));
}

#[test]
fn a_real_interview_has_no_door_for_a_trainer() {
    let home = with_real_store();
    let mut officer = vilja(home.path(), "--lang sv interview --client-lang ar").on_terminal();
    officer.wait_for("Lösenfras");
    officer.write(PASSPHRASE);
    officer.press("<Enter>");
    officer.wait_for("Fråga 1 av");
    officer.press("<A-w>");
    officer.wait_for("Det går inte att göra här");
    // The interpreter's door is there, and no trainer comes in by it.
    officer.press("<A-f>");
    officer.wait_for("Öppet för tolken");
    let (code, _, err) = vilja(home.path(), "--lang sv train follow").output();
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Inget övningssamtal"), "{err}");
}

#[test]
fn whoever_says_what_is_no_mark_is_shown_nothing_more_and_the_trainee_goes_on() {
    let home = TempDir::new().expect("a folder");
    let mut trainee = trainee_opens(&home);
    let door = door(home.path(), "follow");
    let mode = fs::symlink_metadata(&door).expect("it is there").mode() & 0o777;
    assert_eq!(mode, 0o600);
    for rubbish in [
        "\n",
        "{\"answer\":{\"place\":\"consent\",\"value\":\"yes\"}}\n",
        "{\"remark\":{\"message\":{\"of_form\":true,\"id\":\"a\"},\"language\":\"ar\",\"kind\":\"better\",\"words\":\"b\"}}\n",
        "{\"mark\":{\"step\":1,\"note\":\"a\",\"more\":1}}\n",
        &"x".repeat(400_000),
    ] {
        let mut listening = Listening::at(&door);
        listening.say("{\"language\":\"sv\"}\n");
        let first = listening.line().expect("the page");
        assert!(first.starts_with("{\"shown\":{\"view\":"), "{first}");
        listening.say_rubbish(rubbish);
        trainee.wait_for("Öppet för utbildaren");
        trainee.wait_for("Utbildaren har stängt sitt fönster");
        trainee.press("<Down>");
        trainee.wait_without("Utbildaren har stängt");
    }
    trainee.press("1<Enter>");
    trainee.wait_for("Fråga 2 av");
}
