//! Opens a store as a power cut left it, and holds it against what a person could rely on.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use vilja::engine::answer::Answer;
use vilja::engine::interview::Change;
use vilja::engine::time::Timestamp;
use vilja::store::{
    IdentityFile, Opener, Passphrase, Purpose, Realm, Store, StoreTrouble, TranscriptId,
};

use super::disk::Image;
use crate::fault::Tally;
use crate::talk::Start;

/// Later than everything that is written here.
const LATER: Timestamp = Timestamp(4_000_000_000_000);

/// Every so many states are gone on with, and shown to the real program.
const GOES_ON: u64 = 16;
const TO_THE_PROGRAM: u64 = 128;

/// How the store of a simulation is opened, and what else is looked at.
pub(crate) struct Way {
    pub(crate) realm: Realm,
    /// The first one opens it; which of the others do is part of what a person can rely on.
    pub(crate) openers: Vec<Key>,
    /// Where backups are put, below the disk.
    pub(crate) backups: Vec<PathBuf>,
    /// A file that the real program opens it with.
    pub(crate) passphrase: Option<PathBuf>,
}

pub(crate) enum Key {
    Identity(String),
    Passphrase(&'static str),
}

/// What a person can rely on at a moment.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Known {
    is_there: bool,
    told: BTreeMap<TranscriptId, Told>,
    /// By its first transcript, what is written down of a case.
    cases: BTreeMap<TranscriptId, String>,
    /// Which keys open the store.
    opens: Vec<bool>,
    backups: BTreeSet<PathBuf>,
}

#[derive(Clone, PartialEq)]
enum Told {
    Changes(Vec<Change>),
    Erased,
}

impl Known {
    pub(crate) fn n_changes(&self) -> usize {
        let n = |told: &Told| match told {
            Told::Changes(changes) => changes.len(),
            Told::Erased => 0,
        };
        self.told.values().map(n).sum()
    }

    /// Says in one line what there is, for the remark of a simulation.
    pub(crate) fn summary(&self) -> String {
        let n_erased = self
            .told
            .values()
            .filter(|it| matches!(it, Told::Erased))
            .count();
        format!(
            "{} transcripts ({n_erased} erased), {} changes, {} backups, keys that open: {:?}",
            self.told.len(),
            self.n_changes(),
            self.backups.len(),
            self.opens,
        )
    }
}

pub(crate) struct Judge {
    /// Where a state is put.
    state: PathBuf,
    /// The program's folder, below the disk.
    home: PathBuf,
    way: Way,
    /// Which keys open, by the content of the key files.
    opens: HashMap<[u8; 32], Vec<bool>>,
    /// The backups that were found whole, by their content.
    whole: HashMap<[u8; 32], Option<String>>,
    n_put_back: u64,
    n_gone_on: u64,
    n_by_program: u64,
}

/// What was found in a state.
struct Found {
    known: Known,
    wrong: Vec<String>,
    is_broken: bool,
    was_put_back: bool,
    calls_a_journal_damaged: bool,
}

impl Judge {
    pub(crate) fn new(state: &Path, home: &Path, way: Way) -> Self {
        Self {
            state: state.to_path_buf(),
            home: home.to_path_buf(),
            way,
            opens: HashMap::new(),
            whole: HashMap::new(),
            n_put_back: 0,
            n_gone_on: 0,
            n_by_program: 0,
        }
    }

    /// Returns what a person sees who opens this.
    pub(crate) fn known(&mut self, image: &Image, tally: &mut Tally) -> Known {
        let found = self.look(image);
        for wrong in found.wrong {
            tally.wrong(format!("with the power on: {wrong}"));
        }
        found.known
    }

    /// Looks at a state between two moments: everything of the first has to be there, and nothing beyond the second.
    pub(crate) fn judge(
        &mut self,
        image: &Image,
        (before, after): (&Known, &Known),
        tally: &mut Tally,
        at: impl Fn() -> String,
    ) {
        tally.runs += 1;
        let found = self.look(image);
        tally.broken += u64::from(found.is_broken);
        for wrong in &found.wrong {
            tally.wrong(format!("{wrong} ({})", at()));
        }
        self.n_put_back += u64::from(found.was_put_back);
        if found.calls_a_journal_damaged {
            tally.wrong(format!("a journal is called damaged ({})", at()));
        }
        if found.is_broken {
            return;
        }
        let (lost, wrong) = compare(&found.known, before, after);
        tally.lost += lost;
        for wrong in wrong {
            tally.wrong(format!("{wrong} ({})", at()));
        }
        if found.known.is_there && tally.runs.is_multiple_of(GOES_ON) {
            self.n_gone_on += 1;
            if let Err(trouble) = self.goes_on() {
                tally.wrong(format!("it does not go on: {trouble} ({})", at()));
            }
        }
        if found.known.is_there && tally.runs.is_multiple_of(TO_THE_PROGRAM) {
            self.n_by_program += 1;
            self.ask_the_program(image, &found, tally, at);
        }
    }

    pub(crate) fn remarks(&self, tally: &mut Tally) {
        tally.remark(format!(
            "{} states in which the journals brought something back, {} that were gone on with, {} opened by the program \
             itself",
            self.n_put_back, self.n_gone_on, self.n_by_program
        ));
    }

    fn folder(&self) -> PathBuf {
        self.way.realm.folder(&self.state.join(&self.home))
    }

    fn look(&mut self, image: &Image) -> Found {
        write(&self.state, image);
        let folder = self.folder();
        let mut found = Found {
            known: Known::default(),
            wrong: Vec::new(),
            is_broken: false,
            was_put_back: false,
            calls_a_journal_damaged: false,
        };
        if Store::exists(&folder) {
            match self.open(&folder) {
                Ok(mut store) => {
                    found.known.is_there = true;
                    if let Err(trouble) = self.look_into(&mut store, image, &mut found) {
                        found.is_broken = true;
                        found.wrong.push(format!("cannot be read: {trouble:?}"));
                    }
                }
                Err(trouble) => {
                    found.is_broken = true;
                    found.wrong.push(format!("does not open: {trouble:?}"));
                }
            }
        }
        self.look_at_backups(image, &mut found);
        found
    }

    fn open(&self, folder: &Path) -> Result<Store, StoreTrouble> {
        match self.way.openers.first() {
            None => Store::open_with(folder, self.way.realm, Opener::Nothing, LATER),
            Some(Key::Passphrase(text)) => {
                let passphrase = Passphrase::new(text);
                Store::open_with(
                    folder,
                    self.way.realm,
                    Opener::Passphrase(&passphrase),
                    LATER,
                )
            }
            Some(Key::Identity(text)) => match IdentityFile::read(text.as_bytes())? {
                IdentityFile::Open(identities) => Store::open_with(
                    folder,
                    self.way.realm,
                    Opener::Identities(&identities),
                    LATER,
                ),
                IdentityFile::Locked(_) => panic!("the key of the harness is not closed"),
            },
        }
    }

    fn look_into(
        &mut self,
        store: &mut Store,
        image: &Image,
        found: &mut Found,
    ) -> Result<(), StoreTrouble> {
        let check = store.start_check().clone();
        found.was_put_back = check.n_put_back > 0;
        found.calls_a_journal_damaged = check.n_journals_damaged > 0;
        if check.missing.is_some() || check.anchor_is_lost {
            found.wrong.push(format!("something is missed: {check:?}"));
        }
        let report = store.verify(&mut |_, _| {})?;
        if !report.is_whole() {
            found.is_broken = true;
            found
                .wrong
                .push(format!("does not verify: {:?}", report.faults));
        }
        for summary in store.list()? {
            let told = match store.load(&summary.id, Purpose::Command, LATER) {
                Ok(recorded) => Told::Changes(recorded.into_iter().map(|it| it.change).collect()),
                Err(StoreTrouble::Erased) => Told::Erased,
                Err(trouble) => return Err(trouble),
            };
            if told != Told::Erased {
                // Without the words that it was held with, a transcript cannot be read.
                store.form_texts(&summary.id)?;
            }
            found.known.told.insert(summary.id, told);
        }
        for case in store.cases()? {
            let Some(first) = case.transcripts.iter().min() else {
                continue;
            };
            let facts = format!(
                "{:?} {:?} {:?} held {:?} erased {:?}",
                case.number,
                case.told.class,
                case.told.answers,
                case.hold.map(|it| it.why),
                case.erased.map(|it| it.reference),
            );
            found.known.cases.insert(*first, facts);
        }
        found.known.opens = self.which_open(store, image);
        Ok(())
    }

    /// Tells which keys open the store. Deriving a key takes long, so that each key file is tried once.
    fn which_open(&mut self, store: &Store, image: &Image) -> Vec<bool> {
        let keys = self.home.join(self.way.realm.word()).join("vault.key");
        let keys = keys.to_string_lossy().into_owned();
        let hash = hash_of(image, |path| path.to_string_lossy().starts_with(&keys));
        if let Some(opens) = self.opens.get(&hash) {
            return opens.clone();
        }
        let does_open = |opener: Opener<'_>| {
            matches!(
                store.second_person(opener, LATER),
                Ok(_) | Err(StoreTrouble::SamePerson | StoreTrouble::OfficerAndManager)
            )
        };
        let opens: Vec<bool> = self
            .way
            .openers
            .iter()
            .map(|key| match key {
                Key::Passphrase(text) => does_open(Opener::Passphrase(&Passphrase::new(text))),
                Key::Identity(text) => match IdentityFile::read(text.as_bytes()) {
                    Ok(IdentityFile::Open(identities)) => {
                        does_open(Opener::Identities(&identities))
                    }
                    _ => panic!("the key of the harness is not closed"),
                },
            })
            .collect();
        self.opens.insert(hash, opens.clone());
        opens
    }

    /// What bears the name of a backup has to be one, whole.
    fn look_at_backups(&mut self, image: &Image, found: &mut Found) {
        let places: Vec<PathBuf> = image
            .iter()
            .filter(|(path, content)| {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let is_at_a_place = path
                    .parent()
                    .is_some_and(|place| self.way.backups.iter().any(|it| it == place));
                content.is_none() && is_at_a_place && name.starts_with("vilja-backup-")
            })
            .map(|(path, _)| path.clone())
            .collect();
        for place in places {
            let hash = hash_of(image, |path| path.starts_with(&place));
            let known = self.whole.get(&hash).cloned();
            let wrong = known.unwrap_or_else(|| {
                let folder = self.state.join(&place);
                let listed = folder.join("backup.toml").exists();
                let verified = self
                    .open(&folder)
                    .and_then(|mut store| store.verify(&mut |_, _| {}));
                match verified {
                    Ok(report) if report.is_whole() && listed => None,
                    Ok(report) => Some(format!("{:?}, listed: {listed}", report.faults)),
                    Err(trouble) => Some(format!("{trouble:?}")),
                }
            });
            self.whole.insert(hash, wrong.clone());
            if let Some(wrong) = wrong {
                found.wrong.push(format!("a backup is none: {wrong}"));
            }
            found.known.backups.insert(place);
        }
    }

    /// Goes on where the power went: one more answer in every open interview, and everything is there at the next opening.
    fn goes_on(&self) -> Result<(), String> {
        let folder = self.folder();
        let trouble = |it: StoreTrouble| format!("{it:?}");
        let mut store = self.open(&folder).map_err(trouble)?;
        let answer = Change::Answered {
            place: "story".into(),
            answer: Some(Answer::Text("Det går vidare.".to_owned())),
            before: None,
            client_language: None,
        };
        let listed = store.list().map_err(trouble)?;
        let open = listed
            .iter()
            .filter(|it| !it.finished && it.erased_at.is_none());
        let mut ids = Vec::new();
        for summary in open {
            store
                .append(&summary.id, std::slice::from_ref(&answer), LATER)
                .map_err(trouble)?;
            ids.push(summary.id);
        }
        drop(store);
        let mut store = self.open(&folder).map_err(trouble)?;
        if !store.start_check().is_quiet() {
            return Err(format!("{:?}", store.start_check()));
        }
        let report = store.verify(&mut |_, _| {}).map_err(trouble)?;
        if !report.is_whole() {
            return Err(format!("{:?}", report.faults));
        }
        for id in ids {
            let recorded = store.load(&id, Purpose::Command, LATER).map_err(trouble)?;
            if recorded.last().is_none_or(|it| it.change != answer) {
                return Err("the next answer is not there".to_owned());
            }
        }
        Ok(())
    }

    fn ask_the_program(
        &self,
        image: &Image,
        found: &Found,
        tally: &mut Tally,
        at: impl Fn() -> String,
    ) {
        write(&self.state, image);
        let start = Start::at(&self.state.join(&self.home));
        let ran = match &self.way.passphrase {
            Some(path) => start
                .with("VILJA_IDENTITY_FILE", path)
                .run("--lang sv transcripts verify", ""),
            None => start.run("--lang sv transcripts verify --training", ""),
        };
        tally.must(ran.code() == Some(0), || {
            format!("the program says: {}{} ({})", ran.out, ran.err, at())
        });
        if found.was_put_back {
            tally.tells(ran.err.contains("ur journalen"), &at());
        }
    }
}

/// Compares what was found with what has to be there and what may be. Returns how many changes are lost, and what is wrong.
fn compare(found: &Known, before: &Known, after: &Known) -> (u64, Vec<String>) {
    let mut wrong = Vec::new();
    let mut lost = 0;
    if !found.is_there {
        if before.is_there {
            wrong.push("the store is gone".to_owned());
            lost += before.n_changes() as u64;
        }
        return (lost, wrong);
    }
    let ids: BTreeSet<_> = [found, before, after]
        .into_iter()
        .flat_map(|it| it.told.keys())
        .collect();
    for id in ids {
        let (here, was, will) = (found.told.get(id), before.told.get(id), after.told.get(id));
        if here == was || here == will {
            continue;
        }
        let changes = |told: Option<&Told>| match told {
            Some(Told::Changes(changes)) => Some(changes.clone()),
            Some(Told::Erased) => None,
            None => Some(Vec::new()),
        };
        let (Some(here), Some(was), Some(will)) = (changes(here), changes(was), changes(will))
        else {
            wrong.push("a transcript is neither there nor erased".to_owned());
            continue;
        };
        let n_kept = was
            .iter()
            .zip(&here)
            .take_while(|(one, other)| one == other)
            .count();
        if n_kept < was.len() {
            lost += (was.len() - n_kept) as u64;
            wrong.push(format!("{n_kept} of {} changes are there", was.len()));
        } else if !will.starts_with(&here) {
            wrong.push("something is there that nobody said".to_owned());
        }
    }
    for (id, facts) in &found.cases {
        if ![before, after]
            .iter()
            .any(|it| it.cases.get(id) == Some(facts))
        {
            wrong.push(format!("of a case is written down: {facts}"));
        }
    }
    for (idx, opens) in found.opens.iter().enumerate() {
        let allowed = [before, after].map(|it| it.opens.get(idx).copied());
        if !allowed.contains(&Some(*opens)) {
            wrong.push(format!("key {idx} opens: {opens}"));
        }
    }
    for place in &before.backups {
        if after.backups.contains(place) && !found.backups.contains(place) {
            wrong.push("a backup is gone".to_owned());
        }
    }
    (lost, wrong)
}

fn write(state: &Path, image: &Image) {
    if state.exists() {
        fs::remove_dir_all(state).expect("room");
    }
    fs::create_dir(state).expect("room");
    for (path, content) in image {
        let path = state.join(path);
        match content {
            None => fs::create_dir(path),
            Some(content) => fs::write(path, content),
        }
        .expect("room");
    }
}

fn hash_of(image: &Image, is_meant: impl Fn(&Path) -> bool) -> [u8; 32] {
    let meant = image
        .iter()
        .filter(|(path, _)| is_meant(path))
        .map(|(path, content)| (path.clone(), content.clone()));
    super::hash(&meant.collect())
}
