//! A disk while a program writes to it, and every way in which a power cut may leave it.
//!
//! What is written to a file is durable when that file was flushed, and a name when its folder was. Of everything else any
//! part may be there or not, and of a write any of its sectors.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::trace::{Call, Fd, Place, Step};
use crate::chance::Chance;

const SECTOR: usize = 512;
const ROOT: usize = 0;

/// A folder and everything in it, as it is found after the power came back. Folders have no content.
pub(crate) type Image = BTreeMap<PathBuf, Option<Vec<u8>>>;

/// What becomes of what was not flushed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    None,
    All,
    /// Each write by itself.
    Half,
    /// Each sector by itself.
    Sectors,
    /// All writes, and of the last one only the first or the last part.
    TornHead,
    TornTail,
}

/// One way in which the power may go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cut {
    pub(crate) names: Fate,
    pub(crate) writes: Fate,
    /// Files are as long as they were, with zeros where nothing arrived.
    pub(crate) lengthened: bool,
}

pub(crate) const CUTS: [Cut; 12] = [
    cut(Fate::None, Fate::None, false),
    cut(Fate::All, Fate::All, false),
    cut(Fate::All, Fate::None, false),
    cut(Fate::All, Fate::None, true),
    cut(Fate::None, Fate::All, false),
    cut(Fate::Half, Fate::Half, false),
    cut(Fate::Half, Fate::Sectors, false),
    cut(Fate::All, Fate::TornHead, false),
    cut(Fate::All, Fate::TornTail, true),
    cut(Fate::All, Fate::Half, false),
    cut(Fate::All, Fate::Sectors, true),
    cut(Fate::Half, Fate::All, false),
];

const fn cut(names: Fate, writes: Fate, lengthened: bool) -> Cut {
    Cut {
        names,
        writes,
        lengthened,
    }
}

type Node = usize;
/// A name in a folder.
type Name = (Node, OsString);

#[derive(Default, Clone)]
struct Content {
    durable: Vec<u8>,
    pending: Vec<(usize, Written)>,
    now: Vec<u8>,
}

#[derive(Clone)]
enum Written {
    At { offset: usize, bytes: Vec<u8> },
    CutTo(usize),
    Reach(usize),
}

/// A change of names.
#[derive(Clone)]
enum Named {
    Put(Name, Node),
    Removed(Name, Node),
    Moved {
        from: Name,
        to: Name,
        node: Node,
    },
    Exchanged {
        one: (Name, Node),
        other: (Name, Node),
    },
}

#[derive(Clone, Default)]
pub(crate) struct Disk {
    /// The folder that is looked at. What lies elsewhere is no matter here.
    root: PathBuf,
    /// Nothing for folders.
    nodes: Vec<Option<Content>>,
    now: BTreeMap<Name, Node>,
    durable: BTreeMap<Name, Node>,
    pending: Vec<(usize, Named)>,
    open: HashMap<Fd, Open>,
}

#[derive(Clone, Copy)]
struct Open {
    node: Node,
    offset: usize,
    appends: bool,
}

impl Disk {
    /// Reads a folder as it is; all of it counts as durable.
    pub(crate) fn of(root: &Path) -> Self {
        let mut disk = Self {
            root: root.to_path_buf(),
            nodes: vec![None],
            ..Self::default()
        };
        disk.take_in(root, ROOT);
        disk.durable = disk.now.clone();
        disk
    }

    fn take_in(&mut self, folder: &Path, node: Node) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("a name");
            let (path, name) = (entry.path(), (node, entry.file_name()));
            if name.1 == "vault.reserve" {
                continue;
            }
            let inside = self.nodes.len();
            self.now.insert(name, inside);
            if path.is_dir() {
                self.nodes.push(None);
                self.take_in(&path, inside);
            } else {
                let bytes = fs::read(&path).expect("a file");
                self.nodes.push(Some(Content {
                    durable: bytes.clone(),
                    pending: Vec::new(),
                    now: bytes,
                }));
            }
        }
    }

    /// Another process goes on: what is not durable stays so.
    pub(crate) fn next_process(&mut self) {
        self.open.clear();
    }

    /// Goes one call further. Tells whether the disk may look otherwise after a power cut than before it.
    pub(crate) fn step(&mut self, step: &Step) -> bool {
        let at = step.ended;
        match &step.call {
            Call::Open {
                at: place,
                fd,
                creates,
                empties,
                appends,
            } => {
                let Some(name) = self.name(place) else {
                    self.open.remove(fd);
                    return false;
                };
                let mut changed = false;
                let node = match self.find(&name) {
                    Some(node) => node,
                    None if *creates => {
                        changed = true;
                        self.nodes.push(Some(Content::default()));
                        self.put(at, name, self.nodes.len() - 1)
                    }
                    None => {
                        self.open.remove(fd);
                        return false;
                    }
                };
                let open = Open {
                    node,
                    offset: 0,
                    appends: *appends,
                };
                self.open.insert(*fd, open);
                if *empties {
                    self.write(node, at, Written::CutTo(0));
                }
                changed || *empties
            }
            Call::Write { fd, bytes } => {
                let Some(open) = self.open.get(fd).copied() else {
                    return false;
                };
                let offset = if open.appends {
                    self.length(open.node)
                } else {
                    open.offset
                };
                self.seek(*fd, offset + bytes.len());
                let bytes = bytes.clone();
                self.write(open.node, at, Written::At { offset, bytes })
            }
            Call::WriteAt { fd, bytes, offset } => self.on(*fd, at, |_| Written::At {
                offset: *offset,
                bytes: bytes.clone(),
            }),
            Call::Copy { from, to, length } => {
                let (Some(source), Some(target)) = (self.open.get(from), self.open.get(to)) else {
                    return false;
                };
                let (source, target) = (*source, *target);
                let content = self.nodes[source.node].as_ref().expect("a file");
                let bytes = content.now[source.offset..source.offset + length].to_vec();
                self.seek(*from, source.offset + length);
                self.seek(*to, target.offset + length);
                let offset = target.offset;
                self.write(target.node, at, Written::At { offset, bytes })
            }
            Call::CutTo { fd, length } => self.on(*fd, at, |_| Written::CutTo(*length)),
            Call::Reach { fd, length } => self.on(*fd, at, |_| Written::Reach(*length)),
            Call::Read { fd, bytes } => {
                if let Some(open) = self.open.get_mut(fd) {
                    open.offset += bytes.len();
                }
                false
            }
            Call::Seek { fd, offset } => {
                self.seek(*fd, *offset);
                false
            }
            Call::Sync(fd) => match self.open.get(fd) {
                Some(open) => {
                    let node = open.node;
                    self.sync(node, step.begun);
                    true
                }
                None => false,
            },
            Call::Unlink(place) | Call::RemoveFolder(place) => {
                let Some(name) = self.name(place) else {
                    return false;
                };
                let Some(node) = self.now.remove(&name) else {
                    return false;
                };
                self.pending.push((at, Named::Removed(name, node)));
                true
            }
            Call::Rename {
                from,
                to,
                exchanges,
            } => {
                let (Some(from), Some(to)) = (self.name(from), self.name(to)) else {
                    panic!("something was moved out of what is looked at");
                };
                let node = *self.now.get(&from).expect("what is renamed is there");
                let named = if *exchanges {
                    let other = *self.now.get(&to).expect("what is exchanged is there");
                    Named::Exchanged {
                        one: (from, node),
                        other: (to, other),
                    }
                } else {
                    Named::Moved { from, to, node }
                };
                apply(&mut self.now, &named);
                self.pending.push((at, named));
                true
            }
            Call::MakeFolder(place) => {
                let Some(name) = self.name(place) else {
                    return false;
                };
                self.nodes.push(None);
                self.put(at, name, self.nodes.len() - 1);
                true
            }
            Call::Duplicate { fd, as_fd } => {
                if let Some(open) = self.open.get(fd).copied() {
                    self.open.insert(*as_fd, open);
                }
                false
            }
            Call::Close(fd) => {
                self.open.remove(fd);
                false
            }
        }
    }

    /// Returns what is there if the power goes now, in this way.
    pub(crate) fn after(&self, cut: Cut, chance: &mut Chance) -> Image {
        let mut names = self.durable.clone();
        let last = self.pending.len().wrapping_sub(1);
        for (idx, (_, named)) in self.pending.iter().enumerate() {
            let arrives = match cut.names {
                Fate::None => false,
                Fate::All => true,
                Fate::Half | Fate::Sectors => chance.below(2) == 0,
                Fate::TornHead | Fate::TornTail => idx != last,
            };
            if arrives {
                apply(&mut names, named);
            }
        }
        let mut image = Image::new();
        self.gather(&names, ROOT, Path::new(""), (cut, chance), &mut image);
        image
    }

    /// Returns what everybody sees while the power is on.
    pub(crate) fn now(&self) -> Image {
        let all = cut(Fate::All, Fate::All, false);
        let mut image = Image::new();
        let chance = &mut Chance::new(0);
        self.gather(&self.now, ROOT, Path::new(""), (all, chance), &mut image);
        image
    }

    fn gather(
        &self,
        names: &BTreeMap<Name, Node>,
        folder: Node,
        path: &Path,
        (cut, chance): (Cut, &mut Chance),
        image: &mut Image,
    ) {
        let first = (folder, OsString::new());
        for ((_, name), &node) in names.range(first..).take_while(|it| it.0.0 == folder) {
            let path = path.join(name);
            match &self.nodes[node] {
                None => {
                    image.insert(path.clone(), None);
                    self.gather(names, node, &path, (cut, &mut *chance), image);
                }
                Some(content) => {
                    image.insert(path, Some(content.after(cut, chance)));
                }
            }
        }
    }

    fn name(&self, place: &Place) -> Option<Name> {
        let (mut folder, path) = match place.below {
            Some(fd) if place.path.is_relative() => {
                (self.open.get(&fd)?.node, place.path.as_path())
            }
            _ => (ROOT, place.path.strip_prefix(&self.root).ok()?),
        };
        let mut parts: Vec<_> = path
            .components()
            .map(|part| match part {
                Component::Normal(part) => part.to_os_string(),
                other => panic!("a path with {other:?}"),
            })
            .collect();
        let last = parts.pop().unwrap_or_default();
        // Room that is held back holds nothing; without it a store makes it anew.
        if last == "vault.reserve" {
            return None;
        }
        for part in parts {
            folder = *self.now.get(&(folder, part))?;
        }
        Some((folder, last))
    }

    /// The folder that is looked at has no name in itself.
    fn find(&self, name: &Name) -> Option<Node> {
        if name.1.is_empty() {
            return Some(name.0);
        }
        self.now.get(name).copied()
    }

    fn put(&mut self, at: usize, name: Name, node: Node) -> Node {
        self.now.insert(name.clone(), node);
        self.pending.push((at, Named::Put(name, node)));
        node
    }

    fn seek(&mut self, fd: Fd, offset: usize) {
        if let Some(open) = self.open.get_mut(&fd) {
            open.offset = offset;
        }
    }

    fn length(&self, node: Node) -> usize {
        self.nodes[node].as_ref().map_or(0, |it| it.now.len())
    }

    fn on(&mut self, fd: Fd, at: usize, written: impl FnOnce(usize) -> Written) -> bool {
        match self.open.get(&fd).copied() {
            Some(open) => {
                let written = written(open.offset);
                self.write(open.node, at, written)
            }
            None => false,
        }
    }

    fn write(&mut self, node: Node, at: usize, written: Written) -> bool {
        let content = self.nodes[node].as_mut().expect("a file is written to");
        put_down(&mut content.now, &written);
        content.pending.push((at, written));
        true
    }

    /// What was begun before the flush was is durable after it.
    fn sync(&mut self, node: Node, begun: usize) {
        if let Some(content) = &mut self.nodes[node] {
            let n_durable = content.pending.iter().take_while(|it| it.0 < begun).count();
            for (_, written) in content.pending.drain(..n_durable) {
                put_down(&mut content.durable, &written);
            }
        } else {
            let durable = &mut self.durable;
            self.pending.retain(|(at, named)| {
                let settled = *at < begun && named.rests_on(node);
                if settled {
                    apply(durable, named);
                }
                !settled
            });
        }
    }
}

impl Content {
    fn after(&self, cut: Cut, chance: &mut Chance) -> Vec<u8> {
        if self.pending.is_empty() {
            return self.durable.clone();
        }
        if cut.writes == Fate::All {
            return self.now.clone();
        }
        let mut content = self.durable.clone();
        let last = self.pending.len() - 1;
        for (idx, (_, written)) in self.pending.iter().enumerate() {
            let whole = match cut.writes {
                Fate::None => false,
                Fate::All => true,
                Fate::Half => chance.below(2) == 0,
                Fate::TornHead | Fate::TornTail if idx != last => true,
                Fate::Sectors | Fate::TornHead | Fate::TornTail => {
                    put_down_in_part(&mut content, written, cut.writes, chance);
                    false
                }
            };
            if whole {
                put_down(&mut content, written);
            }
        }
        if cut.lengthened {
            content.resize(self.now.len(), 0);
        }
        content
    }
}

impl Named {
    /// Tells whether a flush of this folder makes it durable. What moves is at its new place then, and gone from the old one.
    fn rests_on(&self, folder: Node) -> bool {
        match self {
            Self::Put((in_folder, _), _) | Self::Removed((in_folder, _), _) => *in_folder == folder,
            Self::Moved { to, .. } => to.0 == folder,
            Self::Exchanged { one, other } => one.0.0 == folder || other.0.0 == folder,
        }
    }
}

/// Changes names as far as they are what they were.
fn apply(names: &mut BTreeMap<Name, Node>, named: &Named) {
    match named {
        Named::Put(name, node) => {
            names.insert(name.clone(), *node);
        }
        Named::Removed(name, node) => {
            if names.get(name) == Some(node) {
                names.remove(name);
            }
        }
        Named::Moved { from, to, node } => {
            if names.get(from) == Some(node) {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
        }
        Named::Exchanged { one, other } => {
            if names.get(&one.0) == Some(&one.1) && names.get(&other.0) == Some(&other.1) {
                names.insert(one.0.clone(), other.1);
                names.insert(other.0.clone(), one.1);
            }
        }
    }
}

fn put_down(content: &mut Vec<u8>, written: &Written) {
    match written {
        Written::At { offset, bytes } => {
            let end = offset + bytes.len();
            if content.len() < end {
                content.resize(end, 0);
            }
            content[*offset..end].copy_from_slice(bytes);
        }
        Written::CutTo(length) => content.resize(*length, 0),
        Written::Reach(length) => {
            if content.len() < *length {
                content.resize(*length, 0);
            }
        }
    }
}

fn put_down_in_part(content: &mut Vec<u8>, written: &Written, fate: Fate, chance: &mut Chance) {
    let Written::At { offset, bytes } = written else {
        if chance.below(2) == 0 {
            put_down(content, written);
        }
        return;
    };
    let (first, last) = (offset / SECTOR, (offset + bytes.len()).div_ceil(SECTOR));
    let torn_at = first + usize::try_from(chance.below((last - first) as u64 + 1)).unwrap_or(0);
    for sector in first..last {
        let arrives = match fate {
            Fate::TornHead => sector < torn_at,
            Fate::TornTail => sector >= torn_at,
            _ => chance.below(2) == 0,
        };
        if arrives {
            let from = (sector * SECTOR).max(*offset);
            let to = ((sector + 1) * SECTOR).min(offset + bytes.len());
            let part = Written::At {
                offset: from,
                bytes: bytes[from - offset..to - offset].to_vec(),
            };
            put_down(content, &part);
        }
    }
}
