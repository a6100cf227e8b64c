//! The command line: what can be asked for, and which exit code the answer gets.

mod command;
mod context;
mod failure;
mod out;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;

use context::Context;
use failure::{Failure, Kind};
use out::Out;

use crate::builtin::files_of_forms;
use crate::engine::time::Date;
use crate::shell::confinement;
use crate::store::Receipt;

pub use command::export::{Exported, exported};

/// Hold an intake interview in two languages and see what the answers point to, and why.
#[derive(Parser, Debug)]
#[command(name = "vilja", version, disable_help_subcommand = true)]
#[command(after_help = "\
Without a command the screen opens. On the first start it asks for language and passphrase.

Environment:
  VILJA_HOME             the folder for data and configuration
  VILJA_PASSPHRASE_FILE  a file with the passphrase, where no one can type
  VILJA_SECOND_PASSPHRASE_FILE
                         the same for the second person, where erasing takes two
  VILJA_IDENTITY_FILE    as --identity
  VILJA_LANG             the language of the interface, such as sv
  VILJA_BIDI             as --bidi
  NO_COLOR, CLICOLOR=0   no colour, as --color never
  ACCESSIBLE=1           as --plain
  VILJA_ETHIOPIC         as --ethiopic
  VILJA_SORANI           as --sorani

Exit codes: 0 done, 1 refused or found wanting, 2 wrong usage, 3 could not (disk, key, file)")]
struct Cli {
    /// Language of the interface, such as sv, en or ar
    #[arg(long, global = true, value_name = "LANG")]
    lang: Option<String>,
    #[command(flatten)]
    view: ViewArgs,
    #[command(flatten)]
    key: KeyArgs,
    #[command(subcommand)]
    command: Option<Command>,
}

impl Cli {
    /// The language that is to be spoken. Where texts are worked on, `--lang` names theirs.
    fn spoken(&self) -> Option<&str> {
        let is_of_texts = matches!(
            &self.command,
            Some(Command::Locales(
                LocalesCommand::Export(_) | LocalesCommand::Import(_) | LocalesCommand::Holds(_)
            ))
        );
        self.lang.as_deref().filter(|_| !is_of_texts)
    }
}

/// With what a command opens the store, if not with the passphrase.
#[derive(Args, Debug, Clone, Default)]
struct KeyArgs {
    /// For a command: open the store with the age key in this file
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        conflicts_with = "recovery",
        help_heading = "Opening the store"
    )]
    identity: Option<PathBuf>,
    /// For a command: open the store with the recovery key, which is asked for
    #[arg(long, global = true, help_heading = "Opening the store")]
    recovery: bool,
}

#[derive(Args, Debug, Clone, Default)]
struct ViewArgs {
    /// Ask and answer line by line, without cursor movement or escape codes
    #[arg(long)]
    plain: bool,
    /// Who puts right-to-left text in order: auto, app, terminal or off
    #[arg(long, value_name = "WHO", value_parser = ["auto", "app", "terminal", "off"])]
    bidi: Option<String>,
    /// How the screen looks: default, high-contrast, light or mono
    #[arg(long, value_name = "NAME", value_parser = ["default", "high-contrast", "light", "mono"])]
    theme: Option<String>,
    /// Whether there is colour: auto, always or never
    #[arg(long, value_name = "WHEN", value_parser = ["auto", "always", "never"])]
    color: Option<String>,
    /// Room after each Ethiopic syllable, which terminals let overlap: spaced or tight
    #[arg(long, value_name = "HOW", value_parser = ["spaced", "tight"])]
    ethiopic: Option<String>,
    /// Sorani letters without joined forms of their own: joined (by a mark on another letter) or plain
    #[arg(long, value_name = "HOW", value_parser = ["joined", "plain"])]
    sorani: Option<String>,
}

#[derive(Args, Debug)]
struct DoctorArgs {
    #[command(flatten)]
    view: ViewArgs,
    /// Show two Arabic words in two ways, ask which is right, and remember it for this terminal
    #[arg(long)]
    test_card: bool,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Go straight to an interview
    Interview(InterviewArgs),
    /// List, show and check forms
    #[command(subcommand)]
    Forms(FormsCommand),
    /// Print what a file of answers would raise; store nothing, need no store
    Flags(FlagsArgs),
    /// List, show and verify what is stored of interviews
    #[command(subcommand)]
    Transcripts(TranscriptsCommand),
    /// Look after the store: what it holds and who can open it
    #[command(subcommand)]
    Store(command::store::StoreCommand),
    /// Practise: scenarios, role sheets and what came of a practice interview
    #[command(subcommand)]
    Train(command::train::TrainCommand),
    /// Check the texts of the interface and the forms
    #[command(subcommand)]
    Locales(LocalesCommand),
    /// Read the questions in a second terminal while an officer shows them: the interpreter's view
    Interpret(ViewArgs),
    /// Print completions for a shell
    Completions {
        /// bash, elvish, fish, powershell or zsh
        shell: Shell,
    },
    /// Print the manual page
    Man,
    /// Say where things are, what the terminal can do and what is wrong
    Doctor(DoctorArgs),
    /// For the program's own tests
    #[command(subcommand, hide = true)]
    Dev(DevCommand),
}

#[derive(Args, Debug)]
struct InterviewArgs {
    /// The form to ask from
    #[arg(long, value_name = "ID")]
    form: Option<String>,
    /// The office's own case number
    #[arg(long, value_name = "NR")]
    case: Option<String>,
    /// The language of the person who answers, such as ar; several with commas are the languages of the interview, in this order
    #[arg(long, value_name = "LANG")]
    client_lang: Option<String>,
    /// A practice interview: no passphrase, and a store of its own
    #[arg(long)]
    training: bool,
    /// Protect the interview from the start: places, free texts and the case number stay covered
    #[arg(long)]
    protected: bool,
    #[command(flatten)]
    view: ViewArgs,
}

#[derive(Subcommand, Debug)]
enum FormsCommand {
    /// List the forms, built in and of your own
    List,
    /// Print a form's sections, questions and texts, or what its flags rest on
    Show(ShowArgs),
    /// Check forms and their texts, by file, folder or the id of your own, and say on which line what is wrong
    Check {
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// Check again whenever a file changes, until interrupted
        #[arg(long)]
        watch: bool,
        /// Print JSON
        #[arg(long, conflicts_with = "watch")]
        json: bool,
    },
    /// Say what differs between two versions of a form
    Compare {
        /// The earlier version, by its id or its file
        #[arg(value_name = "ID|PATH")]
        old: String,
        /// The later version, by its id or its file
        #[arg(value_name = "ID|PATH")]
        new: String,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Run the trials beside a form: answers, and what they are to lead to
    Test(TestArgs),
    /// Make a small working form with texts and a test, explained line by line
    New {
        id: String,
        /// The folder that gets forms and locales; without it, the home folder
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    /// Walk through a form on the real screen; nothing is stored
    Preview {
        /// The form, by its id or its file
        #[arg(value_name = "ID|PATH")]
        form: String,
        /// The language of the person who answers, such as ar; several with commas are the languages of the interview, in this order
        #[arg(long, value_name = "LANG")]
        client_lang: Option<String>,
        #[command(flatten)]
        view: ViewArgs,
    },
    /// Print a JSON Schema by which editors complete and check a form
    Schema,
}

#[derive(Args, Debug)]
struct TestArgs {
    /// A form, its file of trials, a folder, or the id of a form
    #[arg(required = true, value_name = "PATH|ID")]
    paths: Vec<String>,
    /// Only the trials whose name contains this
    #[arg(long, value_name = "TEXT")]
    case: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
struct ShowArgs {
    /// The id of the form, or its file
    id: String,
    /// Print every flag and measure with its condition and its sources: the page a lawyer reads
    #[arg(long)]
    sources: bool,
    /// The day as of which the sources are shown; today if it is not given
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day, requires = "sources")]
    date: Option<Date>,
    /// Print JSON
    #[arg(long, requires = "sources")]
    json: bool,
}

#[derive(Args, Debug)]
struct FlagsArgs {
    /// The form, by its id or its file
    #[arg(long, value_name = "ID|PATH")]
    form: String,
    /// The answers, as a TOML file
    #[arg(long, value_name = "FILE")]
    answers: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    reveal: RevealArgs,
}

#[derive(Subcommand, Debug)]
enum TranscriptsCommand {
    /// List the transcripts, newest first
    List {
        /// Those of practice interviews
        #[arg(long)]
        training: bool,
    },
    /// Print a transcript: answers, notes, flags with evidence, assessments, amendments
    Show(TranscriptArgs),
    /// Write transcripts to a file in clear text, on a named ground
    Export(command::export::ExportArgs),
    /// Print the JSON Schema of what export --format json writes
    Schema,
    /// Hand a transcript, or sections of it, over in a file that only its receiver can open, on a named ground
    Seal(command::handover::seal::SealArgs),
    /// Take in a file that was sealed to this store; it waits until it is accepted or rejected
    Import(command::handover::quarantine::ImportArgs),
    /// List what was taken in and waits, or show one of it
    Received(command::handover::quarantine::ReceivedArgs),
    /// Make a transcript of what waits
    Accept(command::handover::quarantine::AcceptArgs),
    /// Remove what waits
    Reject(command::handover::quarantine::RejectArgs),
    /// Check that nothing was changed, taken away or put in another order
    Verify {
        /// Say whether the transcript that this receipt code was given for is unchanged
        #[arg(long, value_name = "CODE", value_parser = receipt)]
        receipt: Option<Receipt>,
        /// Those of practice interviews
        #[arg(long)]
        training: bool,
    },
}

#[derive(Args, Debug)]
struct TranscriptArgs {
    id: String,
    /// That of a practice interview
    #[arg(long)]
    training: bool,
    #[command(flatten)]
    reveal: RevealArgs,
}

/// For one occasion, what is covered in a protected interview is shown.
#[derive(Args, Debug)]
struct RevealArgs {
    /// Show what is covered in a protected interview, this once
    #[arg(long, requires = "why")]
    reveal: bool,
    /// Why it needs to be seen
    #[arg(long, value_name = "TEXT", requires = "reveal")]
    why: Option<String>,
}

#[derive(Subcommand, Debug)]
enum LocalesCommand {
    /// Say what is missing, superfluous or broken in which language
    Check(command::locales::FromArgs),
    /// Say how much of the interface, the forms and the scenarios stands in which language, and whether a native reader has reviewed it
    Coverage(command::locales::FromArgs),
    /// Write a table for a translator: a row a text, to be opened in a spreadsheet program
    Export(command::locales::export::ExportArgs),
    /// Take such a table back: every changed text is checked, and what is right is written into files of texts
    Import(command::locales::import::ImportArgs),
    /// Note that translations still hold although the Swedish text was changed, or were changed with it
    Holds(command::locales::holds::HoldsArgs),
    /// Show texts on the pages on which they stand, in the language that --lang names; nothing is stored
    Preview(command::locales::preview::PreviewArgs),
    /// List what interpreters remarked about translations, as the store keeps it, and remove what the translators have
    Remarks(command::locales::remarks::RemarksArgs),
    /// Print the words of the field, each with a plain sentence, for an interpreter before the call
    Terms {
        /// And in this language
        #[arg(long, value_name = "LANG")]
        client_lang: Option<String>,
    },
}

#[derive(Subcommand, Debug)]
enum DevCommand {
    /// Open the screen and panic after the first frame
    Panic {
        /// On the thread of the store
        #[arg(long)]
        store: bool,
    },
    /// Confine the program as the screen does, and try what must not work any more
    Confined {
        /// As one that lets a second terminal read along
        #[arg(long)]
        door: bool,
    },
}

/// Reads a day of the command line.
pub(in crate::cli) fn day(text: &str) -> Result<Date, &'static str> {
    Date::parse(text).ok_or("a day is written as 2026-11-20")
}

fn receipt(text: &str) -> Result<Receipt, &'static str> {
    Receipt::parse(text).ok_or("a receipt code is ten letters and digits, such as 7K2QM-0ZT4X")
}

/// What a command found. Only checks can find something wanting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Wanting,
}

/// Runs the command line and returns the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    confinement::close_memory();
    // The terminal is given back and the place of a bug is said by the hook of whoever took the terminal.
    panic::catch_unwind(AssertUnwindSafe(|| parse(args)))
        .unwrap_or_else(|_| ExitCode::from(Kind::CouldNot.exit_code()))
}

fn parse(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut out = Out::stdout();
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(asked) if asked.use_stderr() => {
            out::to_stderr(&asked.render().to_string());
            return ExitCode::from(Kind::Usage.exit_code());
        }
        // Help and version.
        Err(asked) => {
            out.text(&asked.render().to_string());
            return ended(out, Ok(Outcome::Done));
        }
    };
    let context = match Context::new(cli.spoken()) {
        Ok(context) => context.opening_with(&cli.key),
        Err((context, failure)) => {
            out::to_stderr(&failure.in_words(&context));
            return ExitCode::from(failure.kind.exit_code());
        }
    };
    let outcome = dispatch(cli, &context, &mut out);
    if let Err(failure) = &outcome {
        // What is already printed comes first.
        out.flush();
        out::to_stderr(&failure.in_words(&context));
    }
    ended(out, outcome)
}

fn ended(mut out: Out, outcome: Result<Outcome, Failure>) -> ExitCode {
    out.flush();
    if out.is_broken() {
        return ExitCode::from(Kind::CouldNot.exit_code());
    }
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Wanting) => ExitCode::from(Kind::Refused.exit_code()),
        Err(failure) => ExitCode::from(failure.kind.exit_code()),
    }
}

fn dispatch(cli: Cli, context: &Context, out: &mut Out) -> Result<Outcome, Failure> {
    let opens_a_screen = matches!(cli.command, None | Some(Command::Interview(_)));
    if opens_a_screen && (cli.key.recovery || cli.key.identity.is_some()) {
        return Err(Failure::usage("keys-only-for-commands"));
    }
    let Some(asked) = cli.command else {
        return command::screen::home(context, &cli.view);
    };
    match asked {
        Command::Interview(args) => command::screen::interview(context, &cli.view, args),
        Command::Forms(FormsCommand::List) => Ok(command::forms::list(context, out)),
        Command::Forms(FormsCommand::Show(args)) => command::forms::show(context, out, &args),
        Command::Forms(FormsCommand::Check {
            paths, watch: true, ..
        }) => command::watch::check(context, out, &files_of_forms(&context.shelf, &paths)),
        Command::Forms(FormsCommand::Check { paths, json, .. }) => {
            command::forms::check::run(context, out, &files_of_forms(&context.shelf, &paths), json)
        }
        Command::Forms(FormsCommand::Compare { old, new, json }) => {
            command::compare::run(context, out, &old, &new, json)
        }
        Command::Forms(FormsCommand::Test(args)) => command::trials::run(context, out, &args),
        Command::Forms(FormsCommand::New { id, to }) => {
            command::new_form::make(context, out, &id, to.as_deref())
        }
        Command::Forms(FormsCommand::Preview {
            form,
            client_lang,
            view,
        }) => {
            command::screen::preview(context, out, &cli.view, &form, client_lang.as_deref(), view)
        }
        Command::Forms(FormsCommand::Schema) => Ok(command::schema::print(context, out)),
        Command::Flags(args) => command::flags::run(context, out, &args),
        Command::Transcripts(TranscriptsCommand::List { training }) => {
            command::transcripts::list(context, out, training)
        }
        Command::Transcripts(TranscriptsCommand::Show(args)) => {
            command::transcripts::show(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Export(args)) => {
            command::export::run(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Schema) => Ok(command::export::schema(out)),
        Command::Transcripts(TranscriptsCommand::Seal(args)) => {
            command::handover::seal::run(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Import(args)) => {
            command::handover::quarantine::import(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Received(args)) => {
            command::handover::quarantine::received(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Accept(args)) => {
            command::handover::quarantine::accept(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Reject(args)) => {
            command::handover::quarantine::reject(context, out, &args)
        }
        Command::Transcripts(TranscriptsCommand::Verify { receipt, training }) => {
            command::transcripts::verify::run(context, out, receipt, training)
        }
        Command::Store(asked) => command::store::run(context, out, &asked),
        Command::Train(asked) => command::train::run(context, out, &cli.view, &asked),
        Command::Locales(LocalesCommand::Check(from)) => {
            command::locales::check(&from.over(context)?, out)
        }
        Command::Locales(LocalesCommand::Coverage(from)) => {
            command::locales::coverage::run(&from.over(context)?, out)
        }
        Command::Locales(LocalesCommand::Export(args)) => {
            command::locales::export::run(context, out, &args)
        }
        Command::Locales(LocalesCommand::Import(args)) => {
            command::locales::import::run(context, out, &args)
        }
        Command::Locales(LocalesCommand::Holds(args)) => {
            command::locales::holds::run(context, out, &args)
        }
        Command::Locales(LocalesCommand::Preview(args)) => {
            let lang = cli.lang.as_deref();
            command::locales::preview::run(context, out, lang, &cli.view, args)
        }
        Command::Locales(LocalesCommand::Remarks(args)) => {
            command::locales::remarks::run(context, out, &args)
        }
        Command::Locales(LocalesCommand::Terms { client_lang }) => {
            command::locales::terms::run(context, out, client_lang.as_deref())
        }
        Command::Interpret(args) => {
            command::interpret::run(context, &command::screen::both(&cli.view, args))
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "vilja", &mut script);
            out.bytes(&script);
            Ok(Outcome::Done)
        }
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command())
                .render(&mut page)
                .map_err(|error| Failure::could_not("cli-man-failed").with("detail", error))?;
            out.bytes(&page);
            Ok(Outcome::Done)
        }
        Command::Doctor(args) => command::doctor::run(context, out, &args),
        Command::Dev(DevCommand::Panic { store }) => {
            command::screen::panicking(context, &cli.view, store)
        }
        Command::Dev(DevCommand::Confined { door }) => command::confined::run(context, out, door),
    }
}
