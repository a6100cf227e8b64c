//! What a program did to the disk, read from the record that strace keeps of its calls.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The calls that change a disk, make it durable, or tell when the program spoke and heard.
pub(crate) const CALLS: &str = "openat,pwrite64,write,writev,pwritev,read,ftruncate,fallocate,fsync,fdatasync,unlink,\
     unlinkat,rename,renameat,renameat2,mkdir,mkdirat,rmdir,link,linkat,copy_file_range,sendfile,lseek,close,fcntl,\
     dup,dup2,dup3";

/// One call that was made and succeeded.
#[derive(Debug)]
pub(crate) struct Step {
    /// When it was begun and when it had ended, counted in lines of the record.
    pub(crate) begun: usize,
    pub(crate) ended: usize,
    pub(crate) call: Call,
}

pub(crate) type Fd = u32;

#[derive(Debug)]
pub(crate) enum Call {
    Open {
        at: Place,
        fd: Fd,
        creates: bool,
        empties: bool,
        appends: bool,
    },
    Write {
        fd: Fd,
        bytes: Vec<u8>,
    },
    WriteAt {
        fd: Fd,
        bytes: Vec<u8>,
        offset: usize,
    },
    Read {
        fd: Fd,
        bytes: Vec<u8>,
    },
    CutTo {
        fd: Fd,
        length: usize,
    },
    Reach {
        fd: Fd,
        length: usize,
    },
    Copy {
        from: Fd,
        to: Fd,
        length: usize,
    },
    Seek {
        fd: Fd,
        offset: usize,
    },
    Sync(Fd),
    Unlink(Place),
    RemoveFolder(Place),
    Rename {
        from: Place,
        to: Place,
        exchanges: bool,
    },
    MakeFolder(Place),
    Duplicate {
        fd: Fd,
        as_fd: Fd,
    },
    Close(Fd),
}

impl Call {
    /// Says what was called and where, and nothing of what was written.
    pub(crate) fn short(&self) -> String {
        match self {
            Self::Write { fd, bytes } => format!("write of {} to {fd}", bytes.len()),
            Self::WriteAt { fd, bytes, offset } => {
                format!("write of {} at {offset} to {fd}", bytes.len())
            }
            Self::Read { fd, .. } => format!("read of {fd}"),
            other => format!("{other:?}"),
        }
    }
}

/// A path, below an open folder if it is a relative one.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) below: Option<Fd>,
    pub(crate) path: PathBuf,
}

/// Reads a record. Calls that failed changed nothing and are left out; one that is not known here is a reason to stop.
pub(crate) fn read(record: &str) -> Vec<Step> {
    let mut begun: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    let mut steps = Vec::new();
    for (number, line) in record.lines().enumerate() {
        let (thread, rest) = line.split_once(' ').expect("a thread and its call");
        let rest = rest.trim_start();
        if rest.starts_with("+++") || rest.starts_with("---") {
            continue;
        }
        if let Some(first) = rest.strip_suffix("<unfinished ...>") {
            begun.insert(thread, (number, first));
            continue;
        }
        let whole;
        let (at, text) = match rest.strip_prefix("<... ") {
            Some(resumed) => {
                let (_, last) = resumed.split_once(" resumed>").expect("the end of a call");
                let (at, first) = begun.remove(thread).expect("the beginning of a call");
                whole = format!("{first}{last}");
                (at, whole.as_str())
            }
            None => (number, rest),
        };
        if let Some(call) = call(text) {
            steps.push(Step {
                begun: at,
                ended: number,
                call,
            });
        }
    }
    steps
}

fn call(text: &str) -> Option<Call> {
    let (name, rest) = text.split_once('(').expect("a call");
    let (inside, result) = rest.rsplit_once(" = ").expect("a result");
    let inside = inside.trim_end().strip_suffix(')').expect("a call");
    let result = result.split(' ').next()?;
    // Without a result the thread was ended in the middle.
    let result: usize = result.parse().ok()?;
    let args = split(inside);
    let fd = |idx: usize| -> Fd { args[idx].parse().expect("a file") };
    let number = |idx: usize| -> usize { args[idx].parse().expect("a number") };
    let at = |idx: usize| Place {
        below: args[idx].parse().ok(),
        path: path(args[idx + 1]),
    };
    let plain = |idx: usize| Place {
        below: None,
        path: path(args[idx]),
    };
    let as_fd = Fd::try_from(result).unwrap_or(Fd::MAX);
    Some(match name {
        "openat" => Call::Open {
            at: at(0),
            fd: as_fd,
            creates: args[2].contains("O_CREAT"),
            empties: args[2].contains("O_TRUNC"),
            appends: args[2].contains("O_APPEND"),
        },
        "write" => {
            let mut bytes = bytes(args[1]);
            bytes.truncate(result);
            Call::Write { fd: fd(0), bytes }
        }
        "pwrite64" => {
            let mut bytes = bytes(args[1]);
            bytes.truncate(result);
            Call::WriteAt {
                fd: fd(0),
                bytes,
                offset: number(3),
            }
        }
        // Only what a person said is of interest, and how far a file was read.
        "read" => Call::Read {
            fd: fd(0),
            bytes: bytes(args[1]),
        },
        "ftruncate" => Call::CutTo {
            fd: fd(0),
            length: number(1),
        },
        "fallocate" => Call::Reach {
            fd: fd(0),
            length: number(2) + number(3),
        },
        "fsync" | "fdatasync" => Call::Sync(fd(0)),
        "copy_file_range" => {
            assert_eq!((args[1], args[3]), ("NULL", "NULL"), "{text}");
            Call::Copy {
                from: fd(0),
                to: fd(2),
                length: result,
            }
        }
        "sendfile" => {
            assert_eq!(args[2], "NULL", "{text}");
            Call::Copy {
                from: fd(1),
                to: fd(0),
                length: result,
            }
        }
        "lseek" => Call::Seek {
            fd: fd(0),
            offset: result,
        },
        "unlink" => Call::Unlink(plain(0)),
        "unlinkat" if args[2].contains("AT_REMOVEDIR") => Call::RemoveFolder(at(0)),
        "unlinkat" => Call::Unlink(at(0)),
        "rmdir" => Call::RemoveFolder(plain(0)),
        "rename" => Call::Rename {
            from: plain(0),
            to: plain(1),
            exchanges: false,
        },
        "renameat" | "renameat2" => Call::Rename {
            from: at(0),
            to: at(2),
            exchanges: args.get(4).is_some_and(|it| it.contains("EXCHANGE")),
        },
        "mkdir" => Call::MakeFolder(plain(0)),
        "mkdirat" => Call::MakeFolder(at(0)),
        "close" => Call::Close(fd(0)),
        "fcntl" if args[1].starts_with("F_DUPFD") => Call::Duplicate { fd: fd(0), as_fd },
        "dup" | "dup2" | "dup3" => Call::Duplicate { fd: fd(0), as_fd },
        "fcntl" => return None,
        other => panic!("the simulation knows no {other}"),
    })
}

/// Splits at the commas between arguments; in braces and brackets they mean something else.
fn split(inside: &str) -> Vec<&str> {
    let mut args = Vec::new();
    let (mut depth, mut from) = (0, 0);
    for (idx, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth -= 1,
            b',' if depth == 0 => {
                args.push(inside[from..idx].trim());
                from = idx + 1;
            }
            _ => {}
        }
    }
    args.push(inside[from..].trim());
    args
}

/// Every byte stands as `\x41`.
fn bytes(quoted: &str) -> Vec<u8> {
    assert!(!quoted.ends_with("..."), "strace cut what was written");
    let digits = quoted.trim_matches('"').split("\\x").skip(1);
    digits
        .map(|digits| u8::from_str_radix(digits, 16).expect("a byte"))
        .collect()
}

fn path(quoted: &str) -> PathBuf {
    let text = String::from_utf8(bytes(quoted)).expect("a path in UTF-8");
    Path::new(&text).to_path_buf()
}
