//! Keys and files of the age format (age-encryption.org/v1), as far as they are needed here: X25519, and a passphrase.
//!
//! A manager's key can so be made and kept with any tool that knows the format, and a slot can be opened by one.

mod base64;
mod payload;

use std::fmt;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::store::key::{Key, Passphrase};
use crate::store::seal;
use crate::store::slots::SlotTrouble;
use crate::store::trouble::StoreTrouble;

const VERSION: &str = "age-encryption.org/v1";
const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";
const X25519_INFO: &[u8] = b"age-encryption.org/v1/X25519";
const SCRYPT_LABEL: &[u8] = b"age-encryption.org/v1/scrypt";
const ARMOR_BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const ARMOR_END: &str = "-----END AGE ENCRYPTED FILE-----";
const ARMOR_COLS: usize = 64;
/// What a slot holds is a key or a file of keys.
const MOST_BYTES: usize = 64 * 1024;
const MOST_STANZAS: usize = 20;
/// The part before the content: so many ways to it have room to spare.
const MOST_HEADER: usize = 16 * 1024;
const MOST_IDENTITIES: usize = 16;
/// What age itself chooses: 256 MiB for each guess.
const LOG_N: u8 = 18;
/// A hostile file could stop the machine with more: 1 GiB.
const MOST_LOG_N: u8 = 20;

/// The public half of an age key, `age1…`: a slot can be made for it by anyone, and opened by its owner alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Recipient([u8; 32]);

impl Recipient {
    /// Reads `age1…`. Other kinds of age keys (plugins, SSH) are not taken.
    pub fn parse(text: &str) -> Option<Self> {
        from_bech32(text.trim(), RECIPIENT).map(|bytes| Self(*bytes))
    }

    /// Finds the only key in a file: each line is a key, a comment or empty.
    pub fn read(content: &str) -> Option<Self> {
        let mut keys = keys(content);
        let key = Self::parse(keys.next()?)?;
        keys.next().is_none().then_some(key)
    }

    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Hrp::parse(RECIPIENT) {
            Ok(hrp) => bech32::encode_lower_to_fmt::<Bech32, _>(f, hrp, &self.0).map_err(no_room),
            Err(_) => Err(fmt::Error),
        }
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The secret half. Wiped when dropped, never shown but by [`Identity::secret_text`].
pub struct Identity(StaticSecret);

impl Identity {
    /// Returns the identity that follows from a key of the store.
    pub(super) fn of_key(key: &Key) -> Self {
        Self(StaticSecret::from(*key.as_bytes()))
    }

    pub fn random() -> Result<Self, StoreTrouble> {
        let bytes = Zeroizing::new(seal::random::<32>()?);
        Ok(Self(StaticSecret::from(*bytes)))
    }

    pub fn recipient(&self) -> Recipient {
        Recipient(PublicKey::from(&self.0).to_bytes())
    }

    /// Returns `AGE-SECRET-KEY-1…`.
    pub fn secret_text(&self) -> Zeroizing<String> {
        let bytes = Zeroizing::new(self.0.to_bytes());
        let hrp = Hrp::parse(IDENTITY);
        Zeroizing::new(
            hrp.ok()
                .and_then(|hrp| bech32::encode_upper::<Bech32>(hrp, bytes.as_slice()).ok())
                .unwrap_or_default(),
        )
    }

    /// Returns the content of an identity file as age writes it: the public half in a comment, then the secret.
    pub fn file(&self) -> Zeroizing<String> {
        Zeroizing::new(format!(
            "# public key: {}\n{}\n",
            self.recipient(),
            self.secret_text().as_str()
        ))
    }

    /// Returns the same file closed with a passphrase, as `age --passphrase --armor` does.
    pub fn locked_file(&self, passphrase: &Passphrase) -> Result<String, StoreTrouble> {
        let file = seal_by_passphrase(self.file().as_bytes(), passphrase, LOG_N)?;
        Ok(armored(&file))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

/// The identities of a file. More than one is usual where a key was changed.
pub struct Identities(Vec<Identity>);

impl Identities {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Identity> {
        self.0.iter()
    }

    fn of(content: &str) -> Option<Self> {
        let found: Vec<_> = keys(content)
            .take(MOST_IDENTITIES + 1)
            .map(|key| from_bech32(key, IDENTITY).map(|it| Identity(StaticSecret::from(*it))))
            .collect::<Option<_>>()?;
        (1..=MOST_IDENTITIES)
            .contains(&found.len())
            .then_some(Self(found))
    }
}

impl From<Identity> for Identities {
    fn from(identity: Identity) -> Self {
        Self(vec![identity])
    }
}

impl fmt::Debug for Identities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Identities({})", self.0.len())
    }
}

/// What an identity file turned out to be.
#[derive(Debug)]
pub enum IdentityFile {
    Open(Identities),
    Locked(LockedIdentities),
}

impl IdentityFile {
    pub fn read(content: &[u8]) -> Result<Self, StoreTrouble> {
        let unreadable = StoreTrouble::Slot(SlotTrouble::IdentityUnreadable);
        let text = str::from_utf8(content);
        if let Ok(text) = text
            && text.trim_start().starts_with(ARMOR_BEGIN)
        {
            return unarmored(text)
                .map(|file| Self::Locked(LockedIdentities(file)))
                .ok_or(unreadable);
        }
        if content.starts_with(VERSION.as_bytes()) {
            return Ok(Self::Locked(LockedIdentities(content.to_vec())));
        }
        text.ok()
            .and_then(Identities::of)
            .map(Self::Open)
            .ok_or(unreadable)
    }
}

/// Identities that are closed with a passphrase of their own.
pub struct LockedIdentities(Vec<u8>);

impl LockedIdentities {
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Identities, StoreTrouble> {
        let file =
            File::parse(&self.0).ok_or(StoreTrouble::Slot(SlotTrouble::IdentityUnreadable))?;
        let [stanza] = file.stanzas.as_slice() else {
            return Err(StoreTrouble::Slot(SlotTrouble::IdentityUnreadable));
        };
        let by_passphrase =
            ByPassphrase::of(stanza).ok_or(StoreTrouble::Slot(SlotTrouble::IdentityUnreadable))?;
        let content = by_passphrase
            .file_key(passphrase)?
            .and_then(|key| file.open(&key))
            .ok_or(StoreTrouble::Slot(SlotTrouble::WrongIdentityPassphrase))?;
        str::from_utf8(&content)
            .ok()
            .and_then(Identities::of)
            .ok_or(StoreTrouble::Slot(SlotTrouble::IdentityUnreadable))
    }
}

impl fmt::Debug for LockedIdentities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LockedIdentities({} bytes)", self.0.len())
    }
}

/// Seals content to one recipient, as an age file.
pub(super) fn seal_to(recipient: &Recipient, content: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    let (stanza, file_key) = stanza_to(recipient)?;
    file(&stanza, &file_key, content)
}

/// Makes a key for one file, and the way to it for one recipient.
fn stanza_to(recipient: &Recipient) -> Result<(Stanza, FileKey), StoreTrouble> {
    let file_key = Zeroizing::new(seal::random::<16>()?);
    let ephemeral = Identity::random()?;
    let share = ephemeral.recipient().0;
    let wrapping = shared_key(&ephemeral.0, &recipient.0, &share, &recipient.0)
        .ok_or(StoreTrouble::Slot(SlotTrouble::RecipientUnfit))?;
    let stanza = Stanza {
        kind: "X25519".to_owned(),
        arguments: vec![base64::encode(&share)],
        body: wrap(&wrapping, file_key.as_slice()).ok_or(StoreTrouble::TooLarge)?,
    };
    Ok((stanza, file_key))
}

/// Seals content of any length to one recipient, as an age file.
pub(super) fn seal_long_to(recipient: &Recipient, content: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    let (stanza, file_key) = stanza_to(recipient)?;
    long_file(&stanza, &file_key, content)
}

/// Why an age file did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unopened {
    /// It is no age file, or one of another kind of key.
    NoFile,
    /// It is sealed to another key.
    OtherKey,
    /// It is sealed to this key, and not what was written.
    Damaged,
}

/// Opens an age file with one identity, and says what stood in the way.
pub(super) fn open_for(identity: &Identity, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unopened> {
    let file = File::parse(file).ok_or(Unopened::NoFile)?;
    let file_key = file.keys_for(identity).next().ok_or(Unopened::OtherKey)?;
    file.open(&file_key).ok_or(Unopened::Damaged)
}

/// Opens an age file with one of the identities; nothing if none fits or a bit is another.
pub(super) fn open_with(identities: &Identities, file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let file = File::parse(file)?;
    let mut keys = identities.iter().flat_map(|it| file.keys_for(it));
    keys.find_map(|file_key| file.open(&file_key))
}

fn seal_by_passphrase(
    content: &[u8],
    passphrase: &Passphrase,
    log_n: u8,
) -> Result<Vec<u8>, StoreTrouble> {
    let file_key = Zeroizing::new(seal::random::<16>()?);
    let by_passphrase = ByPassphrase {
        salt: seal::random()?,
        log_n,
        body: Vec::new(),
    };
    let wrapping = by_passphrase.wrapping(passphrase)?;
    let stanza = Stanza {
        kind: "scrypt".to_owned(),
        arguments: vec![base64::encode(&by_passphrase.salt), log_n.to_string()],
        body: wrap(&wrapping, file_key.as_slice()).ok_or(StoreTrouble::TooLarge)?,
    };
    file(&stanza, &file_key, content)
}

struct ByPassphrase {
    salt: [u8; 16],
    log_n: u8,
    body: Vec<u8>,
}

impl ByPassphrase {
    fn of(stanza: &Stanza) -> Option<Self> {
        let ("scrypt", [salt, log_n]) = (stanza.kind.as_str(), stanza.arguments.as_slice()) else {
            return None;
        };
        if log_n.starts_with('0') || !log_n.bytes().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let log_n: u8 = log_n.parse().ok()?;
        (1..=MOST_LOG_N).contains(&log_n).then_some(())?;
        Some(Self {
            salt: base64::decode(salt)?.try_into().ok()?,
            log_n,
            body: stanza.body.clone(),
        })
    }

    fn file_key(&self, passphrase: &Passphrase) -> Result<Option<FileKey>, StoreTrouble> {
        let wrapping = self.wrapping(passphrase)?;
        Ok(unwrap(&wrapping, &self.body))
    }

    fn wrapping(&self, passphrase: &Passphrase) -> Result<Zeroizing<[u8; 32]>, StoreTrouble> {
        let mut salt = SCRYPT_LABEL.to_vec();
        salt.extend_from_slice(&self.salt);
        let params = scrypt::Params::new(self.log_n, 8, 1)
            .ok()
            .ok_or(StoreTrouble::CostTooHigh)?;
        let mut key = Zeroizing::new([0; 32]);
        scrypt::scrypt(passphrase.as_bytes(), &salt, &params, key.as_mut_slice())
            .ok()
            .ok_or(StoreTrouble::CostTooHigh)?;
        Ok(key)
    }
}

type FileKey = Zeroizing<[u8; 16]>;

/// One way to the key of the file.
struct Stanza {
    kind: String,
    arguments: Vec<String>,
    body: Vec<u8>,
}

impl Stanza {
    fn print(&self) -> String {
        let mut text = format!("-> {}", self.kind);
        for argument in &self.arguments {
            text.push(' ');
            text.push_str(argument);
        }
        text.push('\n');
        // Our bodies are 32 bytes: one line, and shorter than a full one, which ends the stanza.
        text.push_str(&base64::encode(&self.body));
        text.push('\n');
        text
    }
}

/// A file as it is read: nothing of it is believed before its key has checked the header.
struct File<'a> {
    stanzas: Vec<Stanza>,
    /// Up to and with the three dashes.
    header: &'a str,
    mac: Vec<u8>,
    payload: &'a [u8],
}

impl<'a> File<'a> {
    fn parse(content: &'a [u8]) -> Option<Self> {
        let marker = content
            .get(..content.len().min(MOST_HEADER))?
            .windows(5)
            .position(|window| window == b"\n--- ")?
            .checked_add(1)?;
        let (header, rest) = content.split_at_checked(marker.checked_add(3)?)?;
        let header = str::from_utf8(header).ok()?;
        let mut lines = header.strip_suffix("---")?.split_terminator('\n');
        (lines.next()? == VERSION).then_some(())?;
        let mut stanzas = Vec::new();
        while let Some(first) = lines.next() {
            let mut words = first.strip_prefix("-> ")?.split(' ').map(str::to_owned);
            let kind = words.next().filter(|kind| !kind.is_empty())?;
            let arguments = words.collect();
            let mut encoded = String::new();
            loop {
                let line = lines.next()?;
                (line.len() <= ARMOR_COLS).then_some(())?;
                encoded.push_str(line);
                if line.len() < ARMOR_COLS {
                    break;
                }
            }
            stanzas.push(Stanza {
                kind,
                arguments,
                body: base64::decode(&encoded)?,
            });
            (stanzas.len() <= MOST_STANZAS).then_some(())?;
        }
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (mac, payload) = rest.split_at_checked(end)?;
        Some(Self {
            stanzas,
            header,
            mac: base64::decode(str::from_utf8(mac).ok()?.strip_prefix(' ')?)?,
            payload: payload.get(1..)?,
        })
    }

    /// Returns what the ways for an identity lead to.
    fn keys_for(&self, identity: &Identity) -> impl Iterator<Item = FileKey> {
        let own = identity.recipient().0;
        self.stanzas.iter().filter_map(move |stanza| {
            let ("X25519", [share]) = (stanza.kind.as_str(), stanza.arguments.as_slice()) else {
                return None;
            };
            let share: [u8; 32] = base64::decode(share)?.try_into().ok()?;
            let wrapping = shared_key(&identity.0, &share, &share, &own)?;
            unwrap(&wrapping, &stanza.body)
        })
    }

    fn open(&self, file_key: &FileKey) -> Option<Zeroizing<Vec<u8>>> {
        header_mac(file_key, self.header)?
            .verify_slice(&self.mac)
            .ok()?;
        payload::open(file_key, self.payload)
    }
}

fn file(stanza: &Stanza, file_key: &FileKey, content: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    if content.len() > MOST_BYTES {
        return Err(StoreTrouble::TooLarge);
    }
    long_file(stanza, file_key, content)
}

fn long_file(stanza: &Stanza, file_key: &FileKey, content: &[u8]) -> Result<Vec<u8>, StoreTrouble> {
    let header = format!("{VERSION}\n{}---", stanza.print());
    let nonce = seal::random::<{ payload::NONCE }>()?;
    let done = || {
        let mac = header_mac(file_key, &header)?.finalize().into_bytes();
        let mut whole = format!("{header} {}\n", base64::encode(&mac)).into_bytes();
        whole.extend_from_slice(&payload::seal(file_key, &nonce, content)?);
        Some(whole)
    };
    done().ok_or(StoreTrouble::TooLarge)
}

fn header_mac(file_key: &FileKey, header: &str) -> Option<Hmac<Sha256>> {
    let key = derived(file_key.as_slice(), &[], b"header")?;
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_slice()).ok()?;
    mac.update(header.as_bytes());
    Some(mac)
}

/// Returns the key that the owners of both halves can work out; nothing for a share that gives the same to everyone.
fn shared_key(
    secret: &StaticSecret,
    theirs: &[u8; 32],
    share: &[u8; 32],
    recipient: &[u8; 32],
) -> Option<Zeroizing<[u8; 32]>> {
    let shared = secret.diffie_hellman(&PublicKey::from(*theirs));
    shared.was_contributory().then_some(())?;
    let mut salt = share.to_vec();
    salt.extend_from_slice(recipient);
    derived(shared.as_bytes(), &salt, X25519_INFO)
}

fn derived(secret: &[u8], salt: &[u8], info: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), secret)
        .expand(info, key.as_mut_slice())
        .ok()?;
    Some(key)
}

/// A key that wraps does so once, so the format has a nonce of zeros.
fn wrap(key: &[u8; 32], file_key: &[u8]) -> Option<Vec<u8>> {
    let cipher = ChaCha20Poly1305::new_from_slice(key).ok()?;
    cipher.encrypt(&Nonce::default(), file_key).ok()
}

fn unwrap(key: &[u8; 32], body: &[u8]) -> Option<FileKey> {
    let cipher = ChaCha20Poly1305::new_from_slice(key).ok()?;
    // Longer bodies would let one file open with two keys.
    (body.len() == 32).then_some(())?;
    let plain = Zeroizing::new(cipher.decrypt(&Nonce::default(), body).ok()?);
    let mut file_key = FileKey::default();
    (plain.len() == file_key.len()).then(|| file_key.copy_from_slice(&plain))?;
    Some(file_key)
}

/// The lines of a file of keys that are no comments.
fn keys(content: &str) -> impl Iterator<Item = &str> {
    content
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn from_bech32(text: &str, kind: &str) -> Option<Zeroizing<[u8; 32]>> {
    let checked = CheckedHrpstring::new::<Bech32>(text).ok()?;
    checked
        .hrp()
        .as_str()
        .eq_ignore_ascii_case(kind)
        .then_some(())?;
    let mut bytes = Zeroizing::new([0; 32]);
    let mut found = checked.byte_iter();
    for byte in bytes.iter_mut() {
        *byte = found.next()?;
    }
    found.next().is_none().then_some(bytes)
}

fn armored(file: &[u8]) -> String {
    let mut text = format!("{ARMOR_BEGIN}\n");
    for (at, letter) in base64::encode_padded(file).chars().enumerate() {
        if at > 0 && at % ARMOR_COLS == 0 {
            text.push('\n');
        }
        text.push(letter);
    }
    text.push('\n');
    text.push_str(ARMOR_END);
    text.push('\n');
    text
}

fn unarmored(text: &str) -> Option<Vec<u8>> {
    let inner = text
        .trim()
        .strip_prefix(ARMOR_BEGIN)?
        .strip_suffix(ARMOR_END)?;
    let joined: String = inner.lines().map(str::trim_end).collect();
    base64::decode(joined.trim_end_matches('='))
}

fn no_room(_: bech32::EncodeError) -> fmt::Error {
    fmt::Error
}

#[cfg(test)]
mod tests;
