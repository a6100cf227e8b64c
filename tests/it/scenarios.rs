//! Scenarios as data: each is played by keys, by lines and by replaying its changes, and all three must agree.
//!
//! A file has a header and one verb a line:
//! `form ID` and `client TAG` begin; `> ANSWER` answers and goes on (`-` don't know, `0!` declines in a text field);
//! `do NAME` gives a command; `say TEXT` writes in the field on top and confirms; `at PLACE`, `flag ID [because A B]`,
//! `noflag ID`, `weight ID WORD`, `open ID`, `element ID TRUTH`, `contradiction ID`, `aside PLACE`, `refused`,
//! `unanswered PLACE`, `total N` look at what came of it.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use vilja::engine::form::Spot;
use vilja::engine::interview::{Interview, Position};

use crate::desk::{Desk, Mode};

#[test]
fn every_scenario_ends_the_same_by_keys_by_lines_and_by_replay() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/scenarios");
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("scenarios")
        .map(|it| it.expect("a file").path())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there are scenarios");
    let mut failed = Vec::new();
    for name in names {
        let text = fs::read_to_string(&name).expect("a scenario");
        let by_keys = play(&text, Mode::Keys);
        let by_lines = play(&text, Mode::Lines);
        for (mode, played) in [("keys", &by_keys), ("lines", &by_lines)] {
            failed.extend(
                played
                    .wrong
                    .iter()
                    .map(|wrong| format!("{}, {mode}: {wrong}", name.display())),
            );
        }
        let first = by_keys.desk.heard();
        if snapshot(first) != snapshot(by_lines.desk.heard()) {
            failed.push(format!(
                "{}: keys and lines differ\n{}\n---\n{}",
                name.display(),
                snapshot(first),
                snapshot(by_lines.desk.heard())
            ));
        }
        let replayed = Interview::replay(Rc::clone(first.form()), by_keys.desk.changes.clone())
            .expect("it replays");
        if snapshot(first) != snapshot(&replayed) {
            failed.push(format!("{}: the replay differs", name.display()));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

struct Played {
    desk: Desk,
    wrong: Vec<String>,
}

fn play(text: &str, mode: Mode) -> Played {
    let header = |word: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(word))
            .map(str::trim)
            .filter(|rest| !rest.is_empty())
    };
    let desk = Desk::interview(
        mode,
        header("form ").expect("a form"),
        "sv",
        header("client "),
    );
    let mut played = Played {
        desk,
        wrong: Vec::new(),
    };
    for (idx, line) in text.lines().enumerate() {
        let line = line.split(" #").next().unwrap_or("").trim_end();
        if line.is_empty()
            || line.starts_with('#')
            || line.starts_with("form ")
            || line.starts_with("client ")
        {
            continue;
        }
        if let Err(wrong) = step(&mut played.desk, line) {
            played
                .wrong
                .push(format!("line {}: {line}: {wrong}", idx + 1));
        }
    }
    played
}

fn step(desk: &mut Desk, line: &str) -> Result<(), String> {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb {
        ">" => desk.answer(rest),
        "do" => desk.act(rest),
        "say" => desk.send(vilja::app::msg::Msg::Intent(
            vilja::app::intent::Intent::Say(rest.to_owned()),
        )),
        "pick" => desk.send(vilja::app::msg::Msg::Intent(
            vilja::app::intent::Intent::Pick(rest.to_owned()),
        )),
        "at" => {
            let here = place(desk.heard());
            return same(&here, rest);
        }
        "flag" | "noflag" | "weight" => {
            let mut words = rest.split(' ');
            let id = words.next().unwrap_or("");
            let findings = desk.heard().findings();
            let raised = findings.flags.iter().find(|flag| &*flag.id == id);
            if !desk.heard().form().flags.iter().any(|flag| &*flag.id == id) {
                return Err(format!("no flag is called {id}"));
            }
            return match (verb, raised) {
                ("noflag", None) => Ok(()),
                ("noflag", Some(flag)) => Err(format!(
                    "raised because of {:?}",
                    names(desk, &flag.because)
                )),
                (_, None) => Err("not raised".to_owned()),
                ("weight", Some(flag)) => same(flag.weight.word(), words.next().unwrap_or("")),
                (_, Some(flag)) => match words.next() {
                    Some("because") => {
                        let mut wanted: Vec<_> = words.collect();
                        wanted.sort_unstable();
                        same(&names(desk, &flag.because).join(" "), &wanted.join(" "))
                    }
                    _ => Ok(()),
                },
            };
        }
        "open" => {
            let findings = desk.heard().findings();
            return findings
                .open
                .iter()
                .any(|open| &*open.id == rest)
                .then_some(())
                .ok_or("not open".into());
        }
        "contradiction" => {
            let findings = desk.heard().findings();
            let found = findings.contradictions.iter().any(|it| &*it.id == rest);
            return found.then_some(()).ok_or("not found".into());
        }
        "element" => {
            let (id, truth) = rest.split_once(' ').unwrap_or((rest, ""));
            let findings = desk.heard().findings();
            let element = findings
                .elements
                .iter()
                .find(|it| &*it.id == id)
                .ok_or("no such element")?;
            return same(element.truth.word(), truth);
        }
        "aside" => return among(desk, &desk.heard().put_aside(), rest),
        "unanswered" => return among(desk, &desk.heard().unanswered(), rest),
        "total" => return same(&desk.heard().progress().total.to_string(), rest),
        "refused" => {
            let notice = desk.page().notice.ok_or("nothing was refused")?;
            return (notice.tone == vilja::app::page::Tone::Warning)
                .then_some(())
                .ok_or(notice.text);
        }
        _ => return Err("no such verb".to_owned()),
    }
    Ok(())
}

fn among(desk: &Desk, spots: &[Spot], wanted: &str) -> Result<(), String> {
    let names = names(desk, spots);
    names
        .iter()
        .any(|name| name == wanted)
        .then_some(())
        .ok_or(format!("only {names:?}"))
}

fn names(desk: &Desk, spots: &[Spot]) -> Vec<String> {
    let mut names: Vec<String> = spots
        .iter()
        .filter_map(|spot| desk.heard().form().place(*spot))
        .map(|it| it.to_string())
        .collect();
    names.sort_unstable();
    names
}

fn same(found: &str, wanted: &str) -> Result<(), String> {
    if found == wanted {
        Ok(())
    } else {
        Err(format!("found {found}"))
    }
}

fn place(interview: &Interview) -> String {
    match interview.position() {
        Position::At(spot) => interview
            .form()
            .place(spot)
            .map(|it| it.to_string())
            .unwrap_or_default(),
        Position::Review => "review".to_owned(),
    }
}

/// Everything that must be equal however the interview was held.
fn snapshot(interview: &Interview) -> String {
    let mut lines = vec![place(interview)];
    for spot in interview.route().into_iter().chain(interview.put_aside()) {
        let name = interview.form().place(spot).unwrap_or_default();
        let answer = interview.answer(spot).map(|it| {
            it.silence().map_or_else(
                || vilja::engine::answer::read::write(it),
                |silence| silence.word().to_owned(),
            )
        });
        lines.push(format!(
            "{name} = {answer:?} note {:?}",
            interview.note(spot)
        ));
    }
    let findings = interview.findings();
    lines.extend(
        findings
            .flags
            .iter()
            .map(|flag| format!("{} {:?} {:?}", flag.id, flag.weight, flag.because)),
    );
    lines.extend(
        findings
            .elements
            .iter()
            .map(|it| format!("{} {:?}", it.id, it.truth)),
    );
    lines.push(format!(
        "{:?} {:?}",
        interview.disagreement(),
        interview.is_finished()
    ));
    lines.join("\n")
}
