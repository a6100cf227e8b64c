//! The program as a person has it: on a pseudo-terminal with keys and a screen, or line by line through pipes.

use std::io::{BufRead as _, BufReader, Read as _, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, MasterPty, PtySize, native_pty_system};
use vilja::app::key::{Code, Key};

/// Whatever is waited for comes much sooner; a loaded machine may need this long.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// How often it is looked whether a process has ended.
const GLANCE: Duration = Duration::from_millis(5);

/// The variables that every start has. There are no others, so that no test depends on who runs it.
fn environment(home: &Path) -> Vec<(String, String)> {
    let home = home.to_str().expect("a path in UTF-8");
    [
        ("VILJA_HOME", home),
        ("TERM", "xterm-256color"),
        ("LANG", "sv_SE.UTF-8"),
        ("PATH", "/usr/bin:/bin"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

/// How the program is to be started.
pub(crate) struct Starting {
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<(String, String)>,
    columns: u16,
    rows: u16,
    user: Option<u32>,
}

/// Starts with these arguments, separated by spaces, and everything in this folder.
pub(crate) fn vilja(home: &Path, args: &str) -> Starting {
    Starting {
        args: args.split_whitespace().map(str::to_owned).collect(),
        env: environment(home),
        columns: 100,
        rows: 30,
        user: None,
    }
}

impl Starting {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn sized(mut self, columns: u16, rows: u16) -> Self {
        (self.columns, self.rows) = (columns, rows);
        self
    }

    /// As another user, which only root can have; not on a terminal.
    #[cfg(unix)]
    pub(crate) fn by_user(mut self, user: u32) -> Self {
        self.user = Some(user);
        self
    }

    /// On a terminal.
    pub(crate) fn on_terminal(self) -> Terminal {
        let pair = native_pty_system()
            .openpty(size(self.columns, self.rows))
            .expect("a pseudo-terminal");
        let modes_before = format!("{:?}", pair.master.get_termios());
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vilja"));
        command.args(&self.args);
        command.env_clear();
        for (name, value) in &self.env {
            command.env(name, value);
        }
        command.cwd("/");
        let child = pair.slave.spawn_command(command).expect("a start");
        drop(pair.slave);
        let is_closed = Arc::new(AtomicBool::new(false));
        let bytes = read_beside(
            pair.master.try_clone_reader().expect("a reader"),
            Arc::clone(&is_closed),
        );
        Terminal {
            end: Some(End {
                writer: pair.master.take_writer().expect("a writer"),
                master: pair.master,
            }),
            child,
            bytes,
            is_closed,
            parser: vt100::Parser::new(count(self.rows), count(self.columns), 0),
            raw: Vec::new(),
            modes_before,
        }
    }

    /// Line by line through pipes.
    pub(crate) fn through_pipes(self) -> Lines {
        let mut command = self.command();
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("a start");
        let stdout = BufReader::new(child.stdout.take().expect("a pipe"));
        let (told, said) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.split(b'\n') {
                let Ok(line) = line else { return };
                let line = String::from_utf8(line).expect("the program speaks UTF-8");
                if told.send(line).is_err() {
                    return;
                }
            }
        });
        Lines {
            stdin: child.stdin.take(),
            child,
            said,
            heard: Vec::new(),
        }
    }

    /// Runs it to its end without a terminal and returns exit code, standard output and standard error.
    pub(crate) fn output(self) -> (i32, String, String) {
        let output = self
            .command()
            .stdin(Stdio::null())
            .output()
            .expect("a start");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program speaks UTF-8");
        (
            output.status.code().expect("an exit code"),
            text(output.stdout),
            text(output.stderr),
        )
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vilja"));
        command
            .args(&self.args)
            .env_clear()
            .envs(self.env.iter().cloned())
            .current_dir("/");
        #[cfg(unix)]
        if let Some(user) = self.user {
            use std::os::unix::process::CommandExt as _;
            command.uid(user).gid(user);
        }
        command
    }
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols: columns,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn count(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).expect("a terminal has rows and columns")
}

fn read_beside(
    mut from: Box<dyn std::io::Read + Send>,
    stop: Arc<AtomicBool>,
) -> Receiver<Vec<u8>> {
    let (told, bytes) = mpsc::channel();
    thread::spawn(move || {
        let mut chunk = [0; 16 * 1024];
        while let Ok(n) = from.read(&mut chunk) {
            if n == 0 || stop.load(Ordering::SeqCst) || told.send(chunk[..n].to_vec()).is_err() {
                break;
            }
        }
        // The terminal is let go before anyone can learn of it.
        drop(from);
        drop(told);
    });
    bytes
}

/// How the program ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    Code(u32),
    Killed,
}

/// Our end of the terminal.
struct End {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
}

/// The program on a terminal, with what the terminal would show.
pub(crate) struct Terminal {
    /// Gone when the terminal was closed.
    end: Option<End>,
    child: Box<dyn portable_pty::Child + Send + Sync>,
    bytes: Receiver<Vec<u8>>,
    is_closed: Arc<AtomicBool>,
    parser: vt100::Parser,
    raw: Vec<u8>,
    modes_before: String,
}

impl Terminal {
    /// Presses keys written as `<F2>`, `<S-Tab>`, `<C-p>`, `<A-v>` or plain characters.
    pub(crate) fn press(&mut self, keys: &str) {
        let mut rest = keys;
        while let Some(first) = rest.chars().next() {
            let named = rest.starts_with('<').then(|| rest.find('>')).flatten();
            let end = if let Some(end) = named {
                self.send(&bytes_of(Key::parse(&rest[..=end]).expect(rest)));
                end + 1
            } else {
                let after = first.len_utf8();
                let end = rest[after..].find('<').map_or(rest.len(), |at| after + at);
                self.send(&rest.as_bytes()[..end]);
                end
            };
            rest = &rest[end..];
        }
    }

    /// Types a text in which `<` means nothing more than itself.
    pub(crate) fn write(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    /// Pastes as terminals do, with marks round the text.
    pub(crate) fn paste(&mut self, text: &[u8]) {
        let mut bytes = b"\x1b[200~".to_vec();
        bytes.extend_from_slice(text);
        bytes.extend_from_slice(b"\x1b[201~");
        self.send(&bytes);
    }

    fn send(&mut self, bytes: &[u8]) {
        let end = self.end.as_mut().expect("the terminal is open");
        end.writer.write_all(bytes).expect("the terminal takes it");
        end.writer.flush().expect("the terminal takes it");
    }

    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.take_in_what_is_there();
        self.parser
            .screen_mut()
            .set_size(count(rows), count(columns));
        let end = self.end.as_mut().expect("the terminal is open");
        end.master.resize(size(columns, rows)).expect("a new size");
    }

    /// Waits until the screen shows this text.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |screen| screen.contents().contains(text));
    }

    /// Waits until the screen no longer shows this text.
    #[track_caller]
    pub(crate) fn wait_without(&mut self, text: &str) {
        self.wait_until(&format!("no {text}"), |screen| {
            !screen.contents().contains(text)
        });
    }

    /// Waits until the cursor stands right behind this text.
    #[track_caller]
    pub(crate) fn wait_for_caret_behind(&mut self, text: &str) {
        self.wait_until(&format!("the caret behind {text}"), |screen| {
            let (row, column) = screen.cursor_position();
            !screen.hide_cursor() && screen.contents_between(row, 0, row, column).ends_with(text)
        });
    }

    /// Waits until what the screen shows is as wanted; says what it shows if that never comes.
    #[track_caller]
    pub(crate) fn wait_until(&mut self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        self.take_in_what_is_there();
        while !wanted(self.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(left) {
                Ok(bytes) => self.take_in(&bytes),
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("not seen: {what}\n{}", self.screen_text())
                }
            }
            self.take_in_what_is_there();
        }
    }

    /// Waits until nothing has been written for a moment, and returns how many bytes have been written in all.
    pub(crate) fn wait_for_quiet(&mut self, moment: Duration) -> usize {
        let deadline = Instant::now() + PATIENCE;
        while let Ok(bytes) = self.bytes.recv_timeout(moment) {
            self.take_in(&bytes);
            assert!(Instant::now() < deadline, "the program never rests");
        }
        self.raw.len()
    }

    fn take_in_what_is_there(&mut self) {
        while let Ok(bytes) = self.bytes.try_recv() {
            self.take_in(&bytes);
        }
    }

    fn take_in(&mut self, bytes: &[u8]) {
        self.parser.process(bytes);
        self.raw.extend_from_slice(bytes);
    }

    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.parser.screen()
    }

    /// What the screen shows, row by row.
    pub(crate) fn screen_text(&self) -> String {
        self.screen().contents()
    }

    /// Everything that was ever written to the terminal.
    pub(crate) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// How the terminal treats what is typed: raw or not, with echo or without.
    pub(crate) fn modes(&self) -> String {
        let end = self.end.as_ref().expect("the terminal is open");
        format!("{:?}", end.master.get_termios())
    }

    /// The same before the start.
    pub(crate) fn modes_before(&self) -> &str {
        &self.modes_before
    }

    /// The number of the process.
    pub(crate) fn process(&self) -> u32 {
        self.child.process_id().expect("a process")
    }

    /// Sends a signal by its name, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        send_signal(self.child.process_id().expect("a process"), name);
    }

    /// Kills without warning and waits until it is over.
    #[track_caller]
    pub(crate) fn kill9(mut self) {
        self.signal("KILL");
        assert_eq!(self.wait_exit(), Ended::Killed);
    }

    /// Waits until the program has ended and everything that it wrote is there.
    #[track_caller]
    pub(crate) fn wait_exit(&mut self) -> Ended {
        let ended = self.wait_for_process();
        while let Ok(bytes) = self.bytes.recv_timeout(PATIENCE) {
            self.take_in(&bytes);
        }
        ended
    }

    #[track_caller]
    fn wait_for_process(&mut self) -> Ended {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return match status.signal() {
                    Some(_) => Ended::Killed,
                    None => Ended::Code(status.exit_code()),
                };
            }
            self.take_in_what_is_there();
            assert!(
                Instant::now() < deadline,
                "it does not end\n{}",
                self.screen_text()
            );
            thread::sleep(GLANCE);
        }
    }

    /// Takes the terminal away, as when its window is closed, and waits until the program has ended.
    #[track_caller]
    pub(crate) fn close(mut self) -> Ended {
        // The reading thread holds the terminal too. A frame at another size wakes it, and it lets go.
        self.is_closed.store(true, Ordering::SeqCst);
        self.resize(90, 20);
        while self.bytes.recv_timeout(PATIENCE).is_ok() {}
        self.end = None;
        self.wait_for_process()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // Only what still runs: the number of a process that has ended may be another's.
        if let Ok(None) = self.child.try_wait() {
            self.signal("KILL");
            let _gone = self.child.wait();
        }
    }
}

fn send_signal(process: u32, name: &str) {
    let sent = Command::new("/bin/sh")
        .args(["-c", "kill -s \"$0\" \"$1\"", name, &process.to_string()])
        .status()
        .expect("a shell");
    assert!(sent.success(), "{name} could not be sent");
}

/// What a terminal sends for a key.
fn bytes_of(key: Key) -> Vec<u8> {
    let modifiers = 1 + u8::from(key.shift) + 2 * u8::from(key.alt) + 4 * u8::from(key.ctrl);
    let csi = |number: u8, last: char| {
        let text = match (modifiers, last) {
            (1, '~') => format!("\x1b[{number}~"),
            (1, last) => format!("\x1b[{last}"),
            (modifiers, last) => format!("\x1b[{number};{modifiers}{last}"),
        };
        text.into_bytes()
    };
    let meta = |bytes: Vec<u8>| {
        if key.alt {
            [vec![0x1b], bytes].concat()
        } else {
            bytes
        }
    };
    match key.code {
        Code::Char(letter) if key.ctrl => meta(vec![u8::try_from(letter).expect("ASCII") & 0x1f]),
        Code::Char(letter) => meta(letter.to_string().into_bytes()),
        Code::Enter => meta(b"\r".to_vec()),
        Code::Tab if key.shift => b"\x1b[Z".to_vec(),
        Code::Tab => b"\t".to_vec(),
        Code::Esc => b"\x1b".to_vec(),
        Code::Backspace => meta(vec![0x7f]),
        Code::Up => csi(1, 'A'),
        Code::Down => csi(1, 'B'),
        Code::Right => csi(1, 'C'),
        Code::Left => csi(1, 'D'),
        Code::Home => csi(1, 'H'),
        Code::End => csi(1, 'F'),
        Code::Insert => csi(2, '~'),
        Code::Delete => csi(3, '~'),
        Code::PageUp => csi(5, '~'),
        Code::PageDown => csi(6, '~'),
        Code::F(number) => match number {
            1..=4 if modifiers == 1 => vec![0x1b, b'O', b'O' + number],
            1..=4 => csi(1, char::from(b'O' + number)),
            5 => csi(15, '~'),
            6..=10 => csi(11 + number, '~'),
            11..=12 => csi(12 + number, '~'),
            _ => panic!("no terminal here has F{number}"),
        },
    }
}

/// The program line by line, with what it has said so far.
pub(crate) struct Lines {
    child: std::process::Child,
    stdin: Option<std::process::ChildStdin>,
    said: Receiver<String>,
    heard: Vec<String>,
}

impl Lines {
    /// Says one line.
    pub(crate) fn say(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().expect("the input is open");
        writeln!(stdin, "{line}").expect("the program listens");
        stdin.flush().expect("the program listens");
    }

    /// Waits for a line that holds this text, and returns it.
    #[track_caller]
    pub(crate) fn wait_for(&mut self, text: &str) -> String {
        self.wait_until(text, |line| line.contains(text))
    }

    /// Waits for a line as wanted, after those that were waited for before.
    #[track_caller]
    pub(crate) fn wait_until(&mut self, what: &str, wanted: impl Fn(&str) -> bool) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(line) = self.said.recv_timeout(left) else {
                panic!("not heard: {what}\n{}", self.last_heard())
            };
            self.heard.push(line.clone());
            if wanted(&line) {
                return line;
            }
        }
    }

    /// Everything heard so far.
    pub(crate) fn heard(&self) -> &[String] {
        &self.heard
    }

    fn last_heard(&self) -> String {
        let from = self.heard.len().saturating_sub(60);
        self.heard[from..].join("\n")
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn signal(&self, name: &str) {
        send_signal(self.child.id(), name);
    }

    /// Ends the input, hears the rest and returns exit code and standard error.
    pub(crate) fn close(mut self) -> (Option<i32>, String) {
        self.stdin = None;
        self.wait_exit()
    }

    /// Hears the rest and returns exit code and standard error.
    pub(crate) fn wait_exit(&mut self) -> (Option<i32>, String) {
        while let Ok(line) = self.said.recv_timeout(PATIENCE) {
            self.heard.push(line);
        }
        let mut errors = String::new();
        if let Some(mut stderr) = self.child.stderr.take() {
            stderr.read_to_string(&mut errors).expect("UTF-8");
        }
        (self.child.wait().expect("a child").code(), errors)
    }
}

impl Drop for Lines {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _gone = self.child.kill();
            let _gone = self.child.wait();
        }
    }
}
