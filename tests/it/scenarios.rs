//! Scenarios as data: each is played by keys, by lines and by replaying its changes, and all three must agree.
//!
//! A file has a header and one verb a line; ` #` begins a comment. `form ID` and `client TAG` are the header.
//! What is done: `go PLACE` jumps by the overview; `> ANSWER` answers and goes on (a choice by its keys, `-` don't know,
//! `0!` declines in a text field, nothing at all only goes on); `choose KEY` answers and stays; `>> WORDS | RENDERING`
//! fills both fields of a narrative; `type TEXT` answers and stays if it cannot be read; `note TEXT` notes; `do NAME`
//! gives a command; `pick N` takes a row of a list; `correct PLACE` takes the row of an answer in
//! a transcript; `say TEXT` writes in the field on top and confirms; `reopen` takes the interview up again.
//! Lines of the header `newer FROM => TO` make another version of the form, which is there when it is taken up again.
//! What came of it: `at PLACE`, `screen NAME`, `answer PLACE VALUE` (a silence by its word, `nothing` for none,
//! lines with ` / ` between),
//! `typed TEXT`, `noted PLACE TEXT`, `entries ROSTER N`, `flag ID [because A B]`, `noflag ID`, `weight ID WORD`,
//! `highest WORD`, `open ID [needs A B]`, `settled ID`, `element ID TRUTH`, `contradiction ID [because A B]`,
//! `nocontradiction ID`, `aside PLACE`, `noaside`, `unanswered PLACE`, `total N`, `refused`, `language TAG`,
//! `unfit PLACE`, `version NUMBER`, `assessed ID WORD`, `disagrees TEXT`, `readback TAG`, `finished`, `amendments N`, `protected yes` or `no`, `shows TEXT`, `hides TEXT`.

use std::fs;
use std::path::Path;

use vilja::app::intent::Intent;
use vilja::app::msg::Msg;
use vilja::engine::answer::Answer;
use vilja::engine::form::{Spot, Weight};
use vilja::engine::interview::{Assessment, Interview, Position};

use crate::desk::{Desk, Mode, newer};

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
        let replayed =
            Interview::replay_through(&by_keys.desk.forms(), by_keys.desk.changes.clone())
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
    let edits: Vec<(String, String)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("newer ")?.split_once(" => "))
        .map(|(from, to)| (from.replace("\\n", "\n"), to.replace("\\n", "\n")))
        .collect();
    let newer = (!edits.is_empty()).then(|| newer(header("form ").expect("a form"), &edits));
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
            || line.starts_with("newer ")
        {
            continue;
        }
        if line == "reopen" {
            played.desk.reopen(newer.clone());
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
        "go" => desk.go(rest),
        "choose" | "type" => desk.give(rest),
        ">>" => {
            let (words, rendering) = rest.split_once(" | ").ok_or("no rendering")?;
            desk.answer_twice(words, rendering);
        }
        "note" => desk.note(rest),
        "correct" => {
            // The answers stand first in a transcript, in the order of asking.
            let spot = desk.heard().form().spot(rest).ok_or("no such place")?;
            let route = desk.heard().route();
            let idx = route.iter().position(|it| *it == spot).ok_or("not asked")?;
            desk.send(Msg::Intent(Intent::Pick((idx + 1).to_string())));
        }
        "say" => desk.send(Msg::Intent(Intent::Say(rest.to_owned()))),
        "pick" => desk.send(Msg::Intent(Intent::Pick(rest.to_owned()))),
        "at" => {
            let here = place(desk.heard());
            return same(&here, rest);
        }
        "flag" | "noflag" | "weight" => return flag(desk, verb, rest),
        "highest" => {
            let highest = desk.heard().findings().highest();
            return same(highest.map_or("none", Weight::word), rest);
        }
        "open" | "settled" => {
            let mut words = rest.split(' ');
            let id = words.next().unwrap_or("");
            let findings = desk.heard().findings();
            let found = findings.open.iter().find(|open| &*open.id == id);
            return match (verb, found, words.next()) {
                ("settled", Some(_), _) => Err("still open".to_owned()),
                ("settled", None, _) | (_, Some(_), None) => Ok(()),
                (_, None, _) => Err("not open".to_owned()),
                (_, Some(open), Some(_)) => {
                    let needs: Vec<Spot> =
                        open.needs.iter().map(|no| Spot::Question(*no)).collect();
                    same(&names(desk, &needs).join(" "), &sorted(words))
                }
            };
        }
        "contradiction" | "nocontradiction" => {
            let mut words = rest.split(' ');
            let id = words.next().unwrap_or("");
            let findings = desk.heard().findings();
            let found = findings.contradictions.iter().find(|it| &*it.id == id);
            return match (verb, found, words.next()) {
                ("nocontradiction", Some(_), _) => Err("found".to_owned()),
                ("nocontradiction", None, _) | (_, Some(_), None) => Ok(()),
                (_, None, _) => Err("not found".to_owned()),
                (_, Some(found), _) => same(&names(desk, &found.because).join(" "), &sorted(words)),
            };
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
        "noaside" => return same(&names(desk, &desk.heard().put_aside()).join(" "), ""),
        "screen" => return same(&format!("{:?}", desk.page().screen), rest),
        "answer" => {
            let (place, value) = rest.split_once(' ').ok_or("no value")?;
            let spot = desk.heard().form().spot(place).ok_or("no such place")?;
            return same(&written(desk.heard().answer(spot)), value);
        }
        "typed" => return same(&desk.typed().ok_or("no field")?, rest),
        "noted" => {
            let (place, note) = rest.split_once(' ').unwrap_or((rest, ""));
            let spot = desk.heard().form().spot(place).ok_or("no such place")?;
            return same(desk.heard().note(spot), note);
        }
        "entries" => {
            let (id, n) = rest.split_once(' ').ok_or("no number")?;
            let no = desk.heard().form().question_no(id).ok_or("no roster")?;
            return same(&desk.heard().entries(no).len().to_string(), n);
        }
        "language" => return same(desk.heard().client_language().unwrap_or("none"), rest),
        "assessed" => {
            let (id, word) = rest.split_once(' ').ok_or("no word")?;
            let found = match desk.heard().assessment(id) {
                Assessment::Open => "open",
                Assessment::Confirmed => "confirmed",
                Assessment::SetAside { .. } => "set_aside",
            };
            return same(found, word);
        }
        "disagrees" => return same(desk.heard().disagreement(), rest),
        "readback" => return same(desk.heard().read_back().unwrap_or("none"), rest),
        "unfit" => {
            let unfit = desk.heard().unfit();
            let places: Vec<_> = unfit.iter().map(|told| told.place.to_string()).collect();
            return same(&places.join(" "), rest);
        }
        "version" => return same(&desk.heard().held_with().version, rest),
        "finished" => return same(&desk.heard().is_finished().to_string(), "true"),
        "protected" => {
            let is = if desk.heard().is_protected() {
                "yes"
            } else {
                "no"
            };
            return same(is, rest);
        }
        "amendments" => return same(&desk.heard().amendments().len().to_string(), rest),
        "shows" | "hides" => {
            // Isolates keep values in order on a line; nobody sees them.
            let isolates = ["\\u{2066}", "\\u{2067}", "\\u{2068}", "\\u{2069}"];
            let page = isolates
                .iter()
                .fold(format!("{:?}", desk.page()), |page, it| {
                    page.replace(it, "")
                });
            let shown = page.contains(rest);
            return (shown == (verb == "shows"))
                .then_some(())
                .ok_or(format!("it does{}", if shown { "" } else { " not" }));
        }
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

fn flag(desk: &Desk, verb: &str, rest: &str) -> Result<(), String> {
    let mut words = rest.split(' ');
    let id = words.next().unwrap_or("");
    if !desk.heard().form().flags.iter().any(|flag| &*flag.id == id) {
        return Err(format!("no flag is called {id}"));
    }
    let findings = desk.heard().findings();
    let raised = findings.flags.iter().find(|flag| &*flag.id == id);
    match (verb, raised, words.next()) {
        ("noflag", None, _) => Ok(()),
        ("noflag", Some(flag), _) => Err(format!(
            "raised because of {:?}",
            names(desk, &flag.because)
        )),
        (_, None, _) => Err("not raised".to_owned()),
        ("weight", Some(flag), word) => same(flag.weight.word(), word.unwrap_or("")),
        (_, Some(flag), Some("because")) => {
            same(&names(desk, &flag.because).join(" "), &sorted(words))
        }
        (_, Some(_), _) => Ok(()),
    }
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words: Vec<_> = words.collect();
    words.sort_unstable();
    words.join(" ")
}

/// An answer as a file writes it.
fn written(answer: Option<&Answer>) -> String {
    match answer {
        None => "nothing".to_owned(),
        Some(Answer::Listed) => "listed".to_owned(),
        Some(Answer::Narrative { words, rendering }) if !rendering.is_empty() => {
            format!("{words} | {rendering}")
        }
        Some(answer) => answer.silence().map_or_else(
            || vilja::engine::answer::read::write(answer).replace('\n', " / "),
            |silence| silence.word().to_owned(),
        ),
    }
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
        let answer = written(interview.answer(spot));
        lines.push(format!("{name} = {answer} note {:?}", interview.note(spot)));
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
    lines.extend(
        findings
            .flags
            .iter()
            .map(|flag| format!("{:?}", interview.assessment(&flag.id))),
    );
    lines.push(format!(
        "{:?} {:?} {:?} {:?} {:?}",
        interview.disagreement(),
        interview.read_back(),
        interview.client_language(),
        interview.amendments(),
        interview.is_finished()
    ));
    lines.join("\n")
}
