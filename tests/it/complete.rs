//! The whole interview after a move, from the first start to the stored transcript, by keys and line by line.

use std::fs;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use vilja::app::msg::LoadedForm;
use vilja::app::words::Words;
use vilja::builtin::Shelf;
use vilja::engine::answer::Silence;
use vilja::engine::form::{Kind, Spot};
use vilja::engine::time::PartialDate;
use vilja::text::catalog::Args;
use vilja::text::format;
use vilja::text::language::Language;
use vilja::text::plain;

use crate::pty::{Ended, Lines, Terminal, vilja};

const PASSPHRASE: &str = "sju stilla ord om kvällen";

/// Where the program is killed in the middle of a word.
const KILLED_HERE: char = '‡';

/// The interview as its file tells it.
struct Script {
    words: Words,
    form: Rc<LoadedForm>,
    case: String,
    steps: Vec<Step>,
    flags: Vec<ExpectedFlag>,
    elements: Vec<(String, String)>,
}

enum Step {
    Note {
        place: String,
        text: String,
    },
    Answer {
        place: String,
        said: Said,
    },
    Correct {
        place: String,
        said: Said,
        aside: Vec<String>,
    },
    Killed,
    Assess {
        flag: String,
        reason: Option<String>,
    },
    ReadBack,
    Disagree(String),
    Finish,
}

struct ExpectedFlag {
    id: String,
    weight: String,
    because: Vec<String>,
}

/// What is answered, with the keys for it and the words in which a transcript shows it.
enum Said {
    Pick {
        keys: Vec<String>,
        shown: String,
    },
    Silence {
        silence: Silence,
        in_field: bool,
        shown: String,
    },
    Text(String),
    Narrative {
        words: String,
        rendering: String,
    },
    Found {
        letters: String,
        name: String,
        is_only: bool,
    },
    Entries(usize),
}

impl Script {
    fn read() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/complete.txt");
        let text = fs::read_to_string(path).expect("the script");
        let (library, _) = Shelf::new(None).library();
        let form = library
            .forms
            .iter()
            .find(|form| &*form.form.id == "inflyttning");
        let mut script = Self {
            words: Words {
                veil: vilja::app::words::veil::Veil::default(),
                catalog: Rc::clone(&library.catalog),
                register: Rc::clone(&library.register),
                countries: Rc::clone(&library.countries),
                language: Language::parse("sv").expect("Swedish"),
            },
            form: Rc::clone(form.expect("the form")),
            case: String::new(),
            steps: Vec::new(),
            flags: Vec::new(),
            elements: Vec::new(),
        };
        for line in text.lines() {
            let line = line.trim();
            if !line.is_empty() && !line.starts_with('#') {
                script.line(line);
            }
        }
        script
    }

    fn line(&mut self, line: &str) {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        let step = match verb {
            "case" => {
                rest.clone_into(&mut self.case);
                return;
            }
            "client" => {
                assert_eq!(rest, "ar", "the list of languages is walked for Arabic");
                return;
            }
            "flag" => {
                let mut words = rest.split(' ').map(str::to_owned);
                let mut next = || words.next().expect(line);
                let (id, weight, because) = (next(), next(), next());
                assert_eq!(because, "because");
                self.flags.push(ExpectedFlag {
                    id,
                    weight,
                    because: words.collect(),
                });
                return;
            }
            "element" => {
                let (id, truth) = rest.split_once(' ').expect(line);
                self.elements.push((id.to_owned(), truth.to_owned()));
                return;
            }
            "note" => {
                let (place, text) = rest.split_once(" = ").expect(line);
                Step::Note {
                    place: place.to_owned(),
                    text: text.to_owned(),
                }
            }
            "corrected" => {
                let (place, rest) = rest.split_once(" = ").expect(line);
                let (answer, aside) = rest.split_once(" aside ").expect(line);
                Step::Correct {
                    place: place.to_owned(),
                    said: self.said(place, answer),
                    aside: aside.split(' ').map(str::to_owned).collect(),
                }
            }
            "killed" => Step::Killed,
            "assess" => {
                let (flag, assessment) = rest.split_once(' ').expect(line);
                Step::Assess {
                    flag: flag.to_owned(),
                    reason: assessment.strip_prefix("set aside: ").map(str::to_owned),
                }
            }
            "read" => Step::ReadBack,
            "disagrees:" => Step::Disagree(rest.to_owned()),
            "finish" => Step::Finish,
            _ => {
                let (place, answer) = line.split_once(" = ").expect(line);
                Step::Answer {
                    place: place.to_owned(),
                    said: self.said(place, answer),
                }
            }
        };
        self.steps.push(step);
    }

    fn spot(&self, place: &str) -> Spot {
        self.form.form.spot(place).expect(place)
    }

    fn said(&self, place: &str, answer: &str) -> Said {
        let spot = self.spot(place);
        let question = self.form.form.asked_at(spot).expect(place);
        let options = question.options();
        let silence = match answer {
            "dont_know" => Some(Silence::DontKnow),
            "declined" => Some(Silence::Declined),
            _ => None,
        };
        if let Some(silence) = silence {
            return Said::Silence {
                silence,
                in_field: options.is_empty(),
                shown: self.words.silence(&self.words.language, silence).text,
            };
        }
        match &question.kind {
            Kind::Roster { .. } => {
                let n = answer.strip_prefix("entries ").expect(answer);
                return Said::Entries(n.parse().expect(answer));
            }
            Kind::Municipality | Kind::Language | Kind::Lookup { .. } => {
                let only = answer.split_once(" >> ");
                let (letters, name) = only.or_else(|| answer.split_once(" > ")).expect(answer);
                return Said::Found {
                    letters: letters.to_owned(),
                    name: name.to_owned(),
                    is_only: only.is_some(),
                };
            }
            Kind::Narrative => {
                let (words, rendering) = answer.split_once(" / ").expect(answer);
                return Said::Narrative {
                    words: words.to_owned(),
                    rendering: rendering.to_owned(),
                };
            }
            Kind::Text
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Period
            | Kind::Country => return Said::Text(answer.to_owned()),
            Kind::Single { .. } | Kind::Multiple { .. } => {}
        }
        let mut keys = Vec::new();
        let mut labels = Vec::new();
        for option in answer.split(' ') {
            let at = options.iter().position(|it| &**it == option);
            keys.push((at.expect(option) + 1).to_string());
            let label = self
                .words
                .option(&self.form, &self.words.language, spot, option);
            labels.push(plain(&label.text));
        }
        Said::Pick {
            keys,
            shown: labels.join(" · "),
        }
    }

    /// What is read aloud at a place, in Swedish.
    fn is_for_the_client(&self, place: &str) -> bool {
        let form = &self.form.form;
        let question = form.spot(place).and_then(|spot| form.asked_at(spot));
        question.is_some_and(|question| !question.officer)
    }

    fn prompt(&self, place: &str) -> String {
        let prompt = self
            .words
            .prompt(&self.form, None, &self.words.language, self.spot(place));
        plain(&prompt.text)
    }

    /// The name of a question in lists.
    fn short(&self, place: &str) -> String {
        let spot = self.spot(place);
        plain(
            &self
                .words
                .short(&self.form, None, &self.words.language, spot),
        )
    }

    fn text(&self, id: &str) -> String {
        plain(&self.words.form_own(&self.form, id))
    }

    fn ui(&self, id: &str) -> String {
        plain(
            &self
                .words
                .catalog
                .say(&self.words.language, id, &Args::none())
                .text,
        )
    }
}

/// A way to hold an interview.
trait Way {
    /// From the first start to the first question.
    fn begin(&mut self, case: &str);
    /// What the officer fills in stands in one language, all else in two.
    fn is_asked(&mut self, prompt: &str, in_two_languages: bool);
    fn note(&mut self, text: &str);
    /// Answers what is asked, and goes on.
    fn answer(&mut self, said: &Said);
    /// Goes to a question by the overview.
    fn go_to(&mut self, short: &str);
    /// Answers what puts other answers aside, agrees to that, and goes on.
    fn agree(&mut self, said: &Said, aside: &[String]);
    fn killed(&mut self);
    fn assess(&mut self, label: &str, reason: Option<&str>);
    fn read_back(&mut self);
    fn disagree(&mut self, text: &str);
    fn finish(&mut self);
}

fn hold(script: &Script, way: &mut dyn Way) {
    way.begin(&script.case);
    // The question that has been seen to be asked and is not answered yet.
    let mut asked = String::new();
    let mut see = |way: &mut dyn Way, place: &str| {
        if asked != place {
            way.is_asked(&script.prompt(place), script.is_for_the_client(place));
            place.clone_into(&mut asked);
        }
    };
    let mut rest = script.steps.iter().peekable();
    while let Some(step) = rest.next() {
        match step {
            Step::Note { place, text } => {
                see(way, place);
                way.note(text);
            }
            Step::Answer { place, said } => {
                see(way, place);
                way.answer(said);
            }
            Step::Correct { place, said, aside } => {
                way.go_to(&script.short(place));
                see(way, place);
                let aside: Vec<_> = aside.iter().map(|place| script.short(place)).collect();
                way.agree(said, &aside);
            }
            Step::Killed => {
                let Some(Step::Answer { place, .. }) = rest.peek() else {
                    panic!("a question follows")
                };
                see(way, place);
                way.killed();
            }
            Step::Assess { flag, reason } => {
                way.assess(&script.text(&format!("flag-{flag}")), reason.as_deref());
            }
            Step::ReadBack => way.read_back(),
            Step::Disagree(text) => way.disagree(text),
            Step::Finish => way.finish(),
        }
    }
}

/// Text that is being typed may be so old when the program dies, and not older.
const OLDEST: Duration = Duration::from_millis(300);

/// On a terminal, killed wherever the script says so.
struct ByKeys<'h> {
    home: &'h Path,
    terminal: Terminal,
    prompt: String,
    n_killed: usize,
}

impl ByKeys<'_> {
    fn start(home: &Path) -> Terminal {
        vilja(home, "").sized(132, 43).on_terminal()
    }

    /// Killed and started again: the same question stands there.
    fn die_and_rise(&mut self) {
        let dead = std::mem::replace(&mut self.terminal, Self::start(self.home));
        dead.kill9();
        self.n_killed += 1;
        let prompt = self.prompt.clone();
        self.unlock();
        self.terminal.wait_for("Pågående samtal");
        self.terminal.wait_for("2026-0147");
        self.terminal.press("4");
        self.is_asked(&prompt, false);
    }

    fn unlock(&mut self) {
        self.terminal.wait_for("Lås upp");
        self.terminal.write(PASSPHRASE);
        self.terminal.press("<Enter>");
    }

    fn write(&mut self, text: &str) {
        let Some((before, after)) = text.split_once(KILLED_HERE) else {
            self.terminal.write(text);
            return;
        };
        self.terminal.write(before);
        let word = before.split(' ').next_back().unwrap_or(before);
        self.terminal.wait_for_caret_behind(word);
        // What is seen may be newer than what is kept by so much, where the disk has much else to do.
        self.terminal.wait_for_quiet(OLDEST);
        self.die_and_rise();
        self.terminal.wait_for_caret_behind(word);
        self.terminal.write(after);
    }

    /// Walks down a list until the mark stands at this text.
    /// Where there is a field above the list, this is written in it.
    fn walk_to(&mut self, text: &str, written: &str) {
        let is_whole = |screen: &vt100::Screen| is_whole(screen, written);
        self.terminal.wait_until("a whole page", is_whole);
        let mut marked = marked(self.terminal.screen());
        while !marked.iter().any(|row| row.contains(text)) {
            self.terminal.press("<Down>");
            self.terminal.wait_until("the next row", |screen| {
                is_whole(screen) && self::marked(screen) != marked
            });
            marked = self::marked(self.terminal.screen());
        }
    }
}

/// Tells whether the frame is written to its end: only there the caret is put where it belongs, right behind the mark of a row
/// or behind what is written in a field. Until then a row may be half its own and half the one before, and a key that is
/// pressed for it would go one row too far.
fn is_whole(screen: &vt100::Screen, written: &str) -> bool {
    let (row, column) = screen.cursor_position();
    let (_, columns) = screen.size();
    let at_caret = screen.rows(0, columns.get()).nth(usize::from(row));
    let before: String = at_caret
        .unwrap_or_default()
        .chars()
        .take(usize::from(column))
        .collect();
    !screen.hide_cursor() && before.ends_with(if written.is_empty() { "▸ " } else { written })
}

/// What stands behind the marks: in the outline, at a field, in a list.
fn marked(screen: &vt100::Screen) -> Vec<String> {
    let text = screen.contents();
    let rows = text.lines().filter_map(|line| line.rsplit_once('▸'));
    rows.map(|(_, row)| row.trim_end().to_owned()).collect()
}

/// As much of a question as stands on its first row, whatever the width of its column.
fn beginning(prompt: &str) -> String {
    let mut beginning = String::new();
    for word in prompt.split(' ') {
        if beginning.chars().count() + word.chars().count() > 31 {
            break;
        }
        beginning.push_str(word);
        beginning.push(' ');
    }
    beginning.trim_end().to_owned()
}

impl Way for ByKeys<'_> {
    fn begin(&mut self, case: &str) {
        let terminal = &mut self.terminal;
        terminal.wait_for("Välkommen till Vilja");
        terminal.press("1");
        for asked in ["Välj en lösenfras", "en gång till"] {
            terminal.wait_for(asked);
            terminal.write(PASSPHRASE);
            terminal.press("<Enter>");
        }
        terminal.wait_for("Vad vill du göra?");
        terminal.press("1");
        terminal.wait_for("Kontorets ärendenummer");
        terminal.write(case);
        terminal.press("<Enter>");
        terminal.wait_for("Vilket formulär?");
        terminal.press("1");
        terminal.wait_for("Vilket språk talar personen?");
        terminal.press("2");
        terminal.wait_for("Ska samtalet skyddas?");
        terminal.press("1");
        terminal.wait_for(case);
        terminal.wait_for("sv | ar");
    }

    fn is_asked(&mut self, prompt: &str, in_two_languages: bool) {
        prompt.clone_into(&mut self.prompt);
        self.terminal.wait_for(&beginning(prompt));
        if !in_two_languages {
            return;
        }
        // Beside it stand the same words in Arabic.
        self.terminal.wait_until("Arabic letters", |screen| {
            let is_arabic = |c| matches!(c, '\u{600}'..='\u{6ff}' | '\u{fe70}'..='\u{fefc}');
            screen.contents().chars().filter(|c| is_arabic(*c)).count() > 10
        });
    }

    fn note(&mut self, text: &str) {
        self.terminal.press("<F6>");
        self.terminal.wait_for("Anteckning till frågan");
        self.write(text);
        self.terminal.press("<Enter>");
        self.terminal.wait_without("Anteckning till frågan");
    }

    fn answer(&mut self, said: &Said) {
        match said {
            Said::Pick { keys, .. } => self.terminal.press(&keys.concat()),
            Said::Silence {
                silence, in_field, ..
            } => self.terminal.press(match (silence, in_field) {
                (Silence::DontKnow, false) => "-",
                (Silence::DontKnow, true) => "<A-v>",
                (_, false) => "0",
                (_, true) => "<A-a>",
            }),
            Said::Text(text) => self.write(text),
            Said::Narrative { words, rendering } => {
                self.write(words);
                self.terminal.press("<Tab>");
                self.write(rendering);
            }
            Said::Found { letters, name, .. } => {
                self.write(letters);
                self.terminal.wait_for(name);
                // The first match is marked; the wanted one may stand further down.
                self.walk_to(name, letters);
            }
            Said::Entries(n) => self.terminal.press(&"1".repeat(*n)),
        }
        self.terminal.press("<Enter>");
    }

    fn go_to(&mut self, short: &str) {
        self.terminal.press("<F7>");
        self.terminal.wait_for("Översikt");
        self.terminal.write(short);
        self.terminal.wait_for_caret_behind(short);
        self.terminal.press("<Enter>");
    }

    fn agree(&mut self, said: &Said, aside: &[String]) {
        let Said::Pick { keys, .. } = said else {
            panic!("a choice puts answers aside")
        };
        self.terminal.press(&keys.concat());
        self.terminal.wait_for("läggs undan");
        for short in aside {
            self.terminal.wait_for(short);
        }
        self.terminal.press("1");
        self.terminal.wait_without("läggs undan");
        self.terminal.press("<Enter>");
    }

    fn killed(&mut self) {
        self.die_and_rise();
    }

    fn assess(&mut self, label: &str, reason: Option<&str>) {
        self.terminal.wait_for("Genomgång");
        self.walk_to(label, "");
        self.terminal.press("<Enter>");
        self.terminal.wait_for("Bekräfta iakttagelsen");
        match reason {
            None => self.terminal.press("1"),
            Some(reason) => {
                self.terminal.press("2");
                // The page of the reason alone saves by Enter; the word itself may stand in the texts of a flag.
                self.terminal.wait_for("Enter spara");
                self.write(reason);
                self.terminal.press("<Enter>");
            }
        }
        self.terminal.wait_for("Genomgång");
    }

    fn read_back(&mut self) {
        self.terminal.press("1");
        self.terminal.wait_for("Sammanfattning att läsa upp");
        self.terminal.press("1");
        self.terminal
            .wait_for("Antecknat att sammanfattningen är uppläst.");
    }

    fn disagree(&mut self, text: &str) {
        self.terminal.press("2");
        self.terminal
            .wait_for("Vad är det som du inte håller med om?");
        self.write(text);
        self.terminal.press("<Enter>");
        self.terminal.wait_for("Genomgång");
    }

    fn finish(&mut self) {
        self.terminal.press("3");
        self.terminal.wait_for("Avsluta samtalet?");
        self.terminal.press("1");
        self.terminal.wait_for("Samtalet är avslutat.");
        self.terminal.press("<C-q>");
        assert_eq!(self.terminal.wait_exit(), Ended::Code(0));
        assert!(!self.terminal.screen().alternate_screen());
    }
}

/// Line by line, through pipes.
struct ByLines {
    lines: Lines,
}

impl Way for ByLines {
    fn begin(&mut self, case: &str) {
        let lines = &mut self.lines;
        lines.wait_for("Välkommen till Vilja");
        lines.say("1");
        lines.wait_for("Välj en lösenfras");
        lines.say(PASSPHRASE);
        lines.wait_for("Samma lösenfras en gång till");
        lines.say(PASSPHRASE);
        lines.wait_for("Vad vill du göra?");
        lines.say("1");
        lines.wait_for("Kontorets ärendenummer");
        lines.say(case);
        lines.wait_for("Vilket formulär?");
        lines.say("1");
        lines.wait_for("Vilket språk talar personen?");
        lines.say("2");
        lines.wait_for("Ska samtalet skyddas?");
        lines.say("1");
    }

    fn is_asked(&mut self, prompt: &str, in_two_languages: bool) {
        self.lines.wait_until(prompt, |line| line == prompt);
        if in_two_languages {
            self.lines.wait_for("arabiska: ");
        }
    }

    fn note(&mut self, text: &str) {
        self.lines.say(&format!("/anteckning {text}"));
    }

    fn answer(&mut self, said: &Said) {
        let whole = |text: &str| text.replace(KILLED_HERE, "");
        match said {
            Said::Pick { keys, .. } => self.lines.say(&keys.join(" ")),
            Said::Silence {
                silence, in_field, ..
            } => self.lines.say(match (silence, in_field) {
                (Silence::DontKnow, false) => "-",
                (Silence::DontKnow, true) => "/-",
                (_, false) => "0",
                (_, true) => "/0",
            }),
            // A text goes on by itself.
            Said::Text(text) => return self.lines.say(&whole(text)),
            Said::Narrative { words, rendering } => {
                self.lines.say(&whole(words));
                self.lines.say("/bakåt");
                return self.lines.say(&format!("/återgivning {rendering}"));
            }
            // The only match is taken without asking.
            Said::Found {
                letters,
                is_only: true,
                ..
            } => return self.lines.say(letters),
            Said::Found { letters, name, .. } => {
                self.lines.say(letters);
                let number = self.number_of(name);
                self.lines.say(&number);
            }
            Said::Entries(n) => (0..*n).for_each(|_| self.lines.say("1")),
        }
        self.lines.say("");
    }

    fn go_to(&mut self, short: &str) {
        self.lines.say(&format!("/översikt {short}"));
    }

    fn agree(&mut self, said: &Said, aside: &[String]) {
        let Said::Pick { keys, .. } = said else {
            panic!("a choice puts answers aside")
        };
        self.lines.say(&keys.join(" "));
        self.lines.wait_for("läggs undan");
        for short in aside {
            self.lines.wait_for(short);
        }
        self.lines.wait_for("1  Ändra svaret");
        self.lines.say("1");
        self.lines.say("");
    }

    /// A pipe is not killed: what it would show is shown by keys.
    fn killed(&mut self) {}

    fn assess(&mut self, label: &str, reason: Option<&str>) {
        self.lines.wait_for("Genomgång");
        // The review is long, and is first told in short.
        self.lines.say("/allt");
        let number = self.number_of(label);
        self.lines.say(&number);
        self.lines.wait_for("1  Bekräfta iakttagelsen");
        match reason {
            None => self.lines.say("1"),
            Some(reason) => {
                self.lines.say("2");
                self.lines.say(reason);
            }
        }
    }

    fn read_back(&mut self) {
        self.lines.wait_for("Genomgång");
        self.lines.say("1");
        self.lines.wait_for("Sammanfattning att läsa upp");
        self.lines.say("1");
        self.lines
            .wait_for("Antecknat att sammanfattningen är uppläst.");
    }

    fn disagree(&mut self, text: &str) {
        self.lines.say("2");
        self.lines.wait_for("Vad är det som du inte håller med om?");
        self.lines.say(text);
    }

    fn finish(&mut self) {
        self.lines.say("3");
        self.lines.wait_for("Avsluta samtalet?");
        self.lines.say("1");
        self.lines.wait_for("Samtalet är avslutat.");
        self.lines.say("/lämna");
        let (code, errors) = self.lines.wait_exit();
        assert_eq!((code, errors.as_str()), (Some(0), ""));
        let escaped = self.lines.heard().iter().find(|line| line.contains('\x1b'));
        assert_eq!(escaped, None);
    }
}

impl ByLines {
    /// Waits for a row with this text and returns the number in front of it.
    fn number_of(&mut self, text: &str) -> String {
        let row = self.lines.wait_until(text, |line| {
            line.contains(text) && line.starts_with(|c: char| c.is_ascii_digit())
        });
        row.split(' ').next().expect("a number").to_owned()
    }
}

/// A transcript as `transcripts show` prints it.
struct Shown {
    text: String,
}

impl Shown {
    fn of(home: &Path) -> Self {
        let passphrase_file = home.join("passphrase");
        fs::write(&passphrase_file, format!("{PASSPHRASE}\n")).expect("a file");
        let run = |args: &str| {
            vilja(home, args)
                .with(
                    "VILJA_PASSPHRASE_FILE",
                    passphrase_file.to_str().expect("UTF-8"),
                )
                .output()
        };
        let (code, listed, errors) = run("transcripts list");
        assert_eq!((code, errors.as_str()), (0, ""));
        assert_eq!(listed.lines().count(), 1, "{listed}");
        let id = listed.split_whitespace().next().expect("an id");
        let (code, text, errors) = run(&format!("transcripts show {id}"));
        assert_eq!((code, errors.as_str()), (0, ""));
        let (code, verified, errors) = run("transcripts verify");
        assert_eq!((code, errors.as_str()), (0, ""));
        assert!(verified.contains("Kedjan är obruten."), "{verified}");
        Self { text }
    }

    /// The lines below the one that ends with this, as far as they stand further in.
    fn below(&self, ending: &str) -> String {
        let mut lines = self.text.lines().skip_while(|line| !line.ends_with(ending));
        assert!(lines.next().is_some(), "no {ending} in\n{}", self.text);
        lines
            .take_while(|line| line.starts_with("      "))
            .map(str::trim)
            .collect::<Vec<_>>()
            .join("\n")
            // Around cues, which are checked by themselves.
            .replace(['‹', '›'], "")
    }

    /// Without what differs between two interviews that are otherwise the same.
    fn without_times(&self, script: &Script) -> String {
        let heads = [
            "cli-head-transcript",
            "cli-head-begun",
            "cli-head-finished",
            "receipt",
        ];
        let starts = heads.map(|id| script.ui(id).split(':').next().expect("a label").to_owned());
        let is_kept = |line: &&str| !starts.iter().any(|start| line.starts_with(start.as_str()));
        self.text
            .lines()
            .filter(is_kept)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

#[track_caller]
fn assert_holds(text: &str, wanted: &str) {
    // Cues are marked in what was said.
    let text = text.replace(['‹', '›'], "");
    assert!(text.contains(wanted), "no {wanted:?} in\n{text}");
}

fn assert_everything_is_there(script: &Script, shown: &Shown) {
    assert_holds(&shown.text, &script.case);
    assert_holds(&shown.text, "Personens språk: arabiska");
    let marked = "‹jag måste söka i hela landet, annars›";
    assert!(
        shown.text.contains(marked),
        "no {marked} in\n{}",
        shown.text
    );
    for step in &script.steps {
        match step {
            Step::Answer { place, said } => {
                let corrected = script.steps.iter().any(
                    |step| matches!(step, Step::Correct { place: other, .. } if other == place),
                );
                if corrected {
                    continue;
                }
                assert_answered(shown, place, said);
            }
            Step::Correct { place, said, aside } => {
                assert_answered(shown, place, said);
                let (_, put_aside) = shown
                    .text
                    .split_once(&script.ui("cli-put-aside"))
                    .expect("answers that were put aside");
                for place in aside {
                    assert_holds(put_aside, &format!("({place})"));
                }
            }
            Step::Note { place, text } => {
                assert_holds(&shown.below(&format!("({place})")), text);
            }
            Step::Assess { flag, reason } => {
                let below = shown.below(&format!("({flag})"));
                match reason {
                    None => assert_holds(&below, &script.ui("cli-assessment-confirmed")),
                    Some(reason) => assert_holds(&below, reason),
                }
            }
            Step::Disagree(text) => assert_holds(&shown.text, text),
            Step::ReadBack => {
                assert_holds(&shown.text, "Sammanfattningen är uppläst på arabiska.");
            }
            Step::Killed | Step::Finish => {}
        }
    }
    assert!(
        !shown.text.contains(&script.ui("cli-unanswered")),
        "{}",
        shown.text
    );
    for flag in &script.flags {
        let weight = script.ui(&format!("weight-{}", flag.weight));
        let label = script.text(&format!("flag-{}", flag.id));
        let head = format!("{weight}: {label}  ({})", flag.id);
        assert_holds(&shown.text, &head);
        let below = shown.below(&head);
        for place in &flag.because {
            assert_holds(&below, &format!("svaret på ”{}” är ”", script.short(place)));
        }
    }
    for (id, truth) in &script.elements {
        let label = script.text(&format!("element-{id}"));
        let truth = script.ui(&format!("cli-truth-{truth}"));
        assert_holds(&shown.text, &format!("  {label}: {truth}"));
    }
}

/// Dates and sums as Swedish writes them; any other text as it is.
fn as_written(text: &str) -> String {
    let swedish = Language::source();
    if let Some(date) = PartialDate::parse(text)
        && let Some(month) = date.month()
    {
        return format::date(&swedish, date.year(), month, date.day()).expect("a date");
    }
    format::number(&swedish, text, format::Grouping::Sum)
}

#[track_caller]
fn assert_answered(shown: &Shown, place: &str, said: &Said) {
    let below = shown.below(&format!("({place})"));
    match said {
        Said::Pick { shown, .. } | Said::Silence { shown, .. } => assert_holds(&below, shown),
        Said::Text(text) => assert_holds(&below, &as_written(&text.replace(KILLED_HERE, ""))),
        Said::Narrative { words, rendering } => {
            assert_holds(&below, &words.replace(KILLED_HERE, ""));
            assert_holds(&below, rendering);
        }
        Said::Found { name, .. } => assert_holds(&below, name),
        Said::Entries(n) => {
            assert_holds(&below, "Listan är fullständig");
            assert_holds(&shown.text, &format!("({place}/{n}/"));
            assert!(!shown.text.contains(&format!("({place}/{}/", n + 1)));
        }
    }
}

/// The interview by keys, killed twice on the way.
fn held_by_keys() -> Shown {
    let script = Script::read();
    let home = tempfile::tempdir().expect("a folder");
    let mut by_keys = ByKeys {
        home: home.path(),
        terminal: ByKeys::start(home.path()),
        prompt: String::new(),
        n_killed: 0,
    };
    hold(&script, &mut by_keys);
    assert_eq!(by_keys.n_killed, 2);
    Shown::of(home.path())
}

fn held_by_lines() -> Shown {
    let script = Script::read();
    let home = tempfile::tempdir().expect("a folder");
    let mut by_lines = ByLines {
        lines: vilja(home.path(), "--plain").through_pipes(),
    };
    hold(&script, &mut by_lines);
    Shown::of(home.path())
}

#[test]
fn a_whole_interview_is_held_by_keys_and_by_lines_and_both_leave_the_same_transcript() {
    let beside = std::thread::spawn(held_by_lines);
    let by_keys = held_by_keys();
    let by_lines = beside.join().expect("the interview by lines");
    let script = Script::read();
    assert_everything_is_there(&script, &by_keys);
    assert_everything_is_there(&script, &by_lines);
    assert_eq!(
        by_keys.without_times(&script),
        by_lines.without_times(&script)
    );
}
