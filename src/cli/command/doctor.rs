//! `doctor`: where things are, what the terminal can do, and what is wrong with what to do about it.

use std::fs;
use std::path::Path;

use crate::builtin::Unusable;
use crate::cli::command::opening::is_allowed;
use crate::cli::command::screen::{bidi, is_colourless, why_plain};
use crate::cli::command::test_card;
use crate::cli::context::{Context, var};
use crate::cli::failure::Failure;
use crate::cli::out::Out;
use crate::cli::{DoctorArgs, Outcome, ViewArgs};
use crate::shell::confinement::{self, Confinement, Hold};
use crate::shell::home::Home;
use crate::shell::settings::SettingsProblem;
use crate::shell::surroundings::{self, Encrypted};
use crate::shell::{self, remarks, trouble};
use crate::store::{Realm, Store, require_own, unfit};
use crate::text::layout::{Ethiopic, Output, Unformed};

pub(in crate::cli) fn run(
    context: &Context,
    out: &mut Out,
    args: &DoctorArgs,
) -> Result<Outcome, Failure> {
    let view = &args.view;
    if args.test_card {
        return test_card::run(context, out, bidi(context, view));
    }
    let home = context.home()?;
    let mut report = Report {
        context,
        out,
        wrong: Vec::new(),
    };
    report.row("doctor-version", env!("CARGO_PKG_VERSION"));
    report.places(home);
    report.forms();
    report.terminal(view);
    report.machine(home);
    let wrong = report.wrong;
    Ok(end(context, out, wrong))
}

fn end(context: &Context, out: &mut Out, wrong: Vec<String>) -> Outcome {
    out.line("");
    if wrong.is_empty() {
        out.line(&context.say("doctor-nothing-wrong"));
        return Outcome::Done;
    }
    out.line(&context.say_n("doctor-wrong", wrong.len()));
    for line in wrong {
        out.line(&format!("  - {line}"));
    }
    Outcome::Wanting
}

struct Report<'a> {
    context: &'a Context,
    out: &'a mut Out,
    /// Each with what to do.
    wrong: Vec<String>,
}

impl Report<'_> {
    fn heading(&mut self, message: &str) {
        self.out.line("");
        self.out.line(&self.context.say(message));
    }

    fn row(&mut self, message: &str, what: &str) {
        let said = self.context.say_with(message, &[("what", what.to_owned())]);
        self.out.line(&format!("  {said}"));
    }

    fn wrong(&mut self, message: &str, what: &str) {
        self.wrong_with(message, &[("what", what.to_owned())]);
    }

    fn wrong_with(&mut self, message: &str, args: &[(&'static str, String)]) {
        let mut line = self.context.say_with(message, args);
        if let Some(hint) = self.context.say_if_there(&format!("{message}.hint"), args) {
            line = format!("{line} {hint}");
        }
        self.wrong.push(line);
    }

    fn places(&mut self, home: &Home) {
        self.heading("doctor-places");
        let folder = home.folder();
        self.row("doctor-home", &self.path(folder));
        if folder.exists() {
            let is_closed = fs::metadata(folder).is_ok_and(|found| found.permissions().readonly());
            if !folder.is_dir() || is_closed {
                self.wrong("doctor-home-unusable", &folder.display().to_string());
            } else if home.is_open_to_others() {
                self.wrong("doctor-home-open", &folder.display().to_string());
            }
        }
        if let Some(unfit) = unfit(folder) {
            let remark = remarks::on_ground(&unfit, is_allowed(folder));
            let mut args = remark.values;
            args.push(("path", folder.display().to_string()));
            self.wrong_with(remark.message, &args);
        }
        self.row("doctor-settings", &self.path(&home.settings()));
        for problem in &self.context.settings_problems {
            self.wrong_setting(problem);
        }
        for realm in [Realm::Real, Realm::Training] {
            let message = match realm {
                Realm::Real => "doctor-store-real",
                Realm::Training => "doctor-store-training",
            };
            let folder = realm.folder(folder);
            let state = if Store::exists(&folder) {
                "doctor-store-there"
            } else {
                "doctor-store-none"
            };
            let what = format!("{}  {}", folder.display(), self.context.say(state));
            self.row(message, &what);
            if let Err(it) = require_own(&folder) {
                let said = trouble(&it);
                self.wrong_with(said.message, &[("detail", said.detail)]);
            }
        }
        if let Some(path) = var("VILJA_PASSPHRASE_FILE") {
            self.row("doctor-passphrase-file", &self.path(Path::new(&path)));
            if fs::File::open(&path).is_err() {
                self.wrong("doctor-passphrase-file-unreadable", &path);
            }
        }
    }

    fn wrong_setting(&mut self, problem: &SettingsProblem) {
        let line = problem.line.map(|line| line.to_string());
        let args = [
            ("line", line.unwrap_or_default()),
            ("what", problem.what.clone()),
        ];
        let mut said = self.context.say_with(problem.message, &args);
        if let Some(nearest) = &problem.nearest {
            let args = [("nearest", nearest.clone())];
            said = format!(
                "{said} {}",
                self.context.say_with("settings-nearest", &args)
            );
        }
        self.wrong.push(said);
    }

    fn path(&self, path: &Path) -> String {
        let shown = path.display().to_string();
        if path.exists() {
            shown
        } else {
            format!("{shown}  {}", self.context.say("doctor-not-there-yet"))
        }
    }

    fn forms(&mut self) {
        self.heading("doctor-forms");
        let offered = self.context.shelf.offered();
        let ids: Vec<&str> = offered.iter().map(|form| form.id.as_str()).collect();
        self.row("doctor-forms-offered", &ids.join(", "));
        for form in &offered {
            match self.context.shelf.form(&form.id) {
                Ok(_) => {}
                Err(Unusable::Problems { file, .. }) => {
                    self.wrong("doctor-form-has-problems", &file.path);
                }
                Err(Unusable::File { path, .. } | Unusable::NotAForm { path }) => {
                    self.wrong("doctor-form-unreadable", &path.display().to_string());
                }
                Err(Unusable::NoSuchForm { id }) => self.wrong("doctor-form-unreadable", &id),
            }
        }
        self.row("doctor-languages", &self.context.languages_in_words());
        self.row("doctor-language", self.context.language.tag());
    }

    fn terminal(&mut self, view: &ViewArgs) {
        self.heading("doctor-terminal");
        let term = var("TERM").unwrap_or_else(|| self.context.say("doctor-unknown"));
        self.row("doctor-term", &term);
        match shell::size() {
            Some((cols, rows)) => {
                self.row("doctor-size", &format!("{cols} x {rows}"));
                if cols < 40 || rows < 12 {
                    self.wrong("doctor-too-small", &format!("{cols} x {rows}"));
                }
            }
            None => self.row("doctor-size", &self.context.say("doctor-no-terminal")),
        }
        let colour = if var("NO_COLOR").is_some() && is_colourless(view) {
            "doctor-colour-no"
        } else if is_colourless(view) {
            "theme-doctor-no"
        } else {
            "doctor-colour-yes"
        };
        self.row("doctor-colour", &self.context.say(colour));
        self.encoding();
        let decided = bidi(self.context, view);
        let output = match decided.manner.output {
            Output::App => "app",
            Output::Terminal => "terminal",
            Output::Off | Output::Line => "off",
        };
        let what = format!("{output}: {}", self.context.say(decided.because));
        self.row("doctor-bidi", &what);
        if let Some(hint) = decided.hint {
            let hint = self.context.say(hint);
            self.out.line(&format!("    {hint}"));
        }
        if decided.is_guess {
            let unsure = self.context.say("doctor-bidi-unsure");
            self.out.line(&format!("    {unsure}"));
        }
        let ethiopic = match decided.manner.ethiopic {
            Ethiopic::Spaced => "doctor-ethiopic-spaced",
            Ethiopic::Tight => "doctor-ethiopic-tight",
        };
        self.row("doctor-ethiopic", &self.context.say(ethiopic));
        let sorani = match decided.manner.unformed {
            Unformed::Borrowed => "doctor-sorani-joined",
            Unformed::Plain => "doctor-sorani-plain",
        };
        self.row("doctor-sorani", &self.context.say(sorani));
        let mode = why_plain(view).unwrap_or("doctor-plain-no");
        self.row("doctor-mode", &self.context.say(mode));
    }

    fn encoding(&mut self) {
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(var);
        let shown = locale
            .clone()
            .unwrap_or_else(|| self.context.say("doctor-unknown"));
        self.row("doctor-locale", &shown);
        let is_utf8 = locale.is_some_and(|locale| {
            let lower = locale.to_ascii_lowercase();
            lower.contains("utf-8") || lower.contains("utf8")
        });
        if !is_utf8 {
            self.wrong("doctor-not-utf8", &shown);
        }
    }

    /// What surrounds the program, and what keeps it apart. The last thing to be asked: it confines the program itself.
    fn machine(&mut self, home: &Home) {
        self.heading("doctor-machine");
        let disk = surroundings::disk(home.folder());
        self.encrypted(disk, surroundings::swap());
        let recorder = surroundings::recorder().map_or_else(
            || self.context.say("doctor-recorder-none"),
            ToOwned::to_owned,
        );
        self.row("doctor-recorder", &recorder);
        let memory = match confinement::memory_is_closed() {
            Some(true) => Hold::Whole,
            Some(false) | None => Hold::None,
        };
        let confined = confinement::confine(home.folder(), &[], &[]);
        self.confined(memory, confined);
    }

    fn encrypted(&mut self, disk: Encrypted, swap: Option<Encrypted>) {
        for (message, found) in [("doctor-disk", Some(disk)), ("doctor-swap", swap)] {
            let what = match found {
                Some(Encrypted::Yes) => "doctor-encrypted",
                Some(Encrypted::No) => "doctor-not-encrypted",
                Some(Encrypted::Unknown) => "doctor-encrypted-unknown",
                None => "doctor-swap-none",
            };
            self.row(message, &self.context.say(what));
        }
    }

    fn confined(&mut self, memory: Hold, confined: Confinement) {
        for (message, hold) in [
            ("doctor-memory", memory),
            ("doctor-confined-files", confined.files),
            ("doctor-confined-calls", confined.calls),
        ] {
            let what = match hold {
                Hold::Whole => "doctor-confined-yes",
                Hold::Part => "doctor-confined-part",
                Hold::None => "doctor-confined-no",
            };
            self.row(message, &self.context.say(what));
        }
    }
}

#[cfg(test)]
mod tests;
