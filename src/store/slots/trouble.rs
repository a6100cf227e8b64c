//! What stands in the way when a way to open the store is used or changed.

/// Why a key did not open, or why the slots were not changed. The words for people are messages under
/// [`SlotTrouble::message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotTrouble {
    /// No slot opens with this recovery key, which is well formed.
    WrongRecoveryKey,
    /// No slot is for any of these identities.
    WrongIdentity,
    /// The identity file opens with another passphrase.
    WrongIdentityPassphrase,
    /// The file holds no age identity of the kind that is taken.
    IdentityUnreadable,
    /// This is no age recipient of the kind that is taken.
    RecipientUnfit,
    /// The machine keeps no key for this store, or no longer.
    NotRemembered,
    /// The machine can keep no key.
    NoKeyring,
    LabelUnfit,
    /// Another slot is called so already.
    LabelTaken,
    TooMany,
    NoSuchSlot,
    /// Without it no officer could open the store.
    LastPassphrase,
    /// The store is open by this one: what takes it away would have no proof left.
    InUse,
    /// The key file was changed by someone without the vault key. It is first to be looked through.
    Edited,
    /// The change is made, but copies of the old key file are still there.
    CopiesLeft,
    /// Practice opens without a key.
    Practice,
    /// The way in that was held out does not reach what is protected, and this takes one that does.
    Narrow,
}

impl SlotTrouble {
    /// Returns the id of the message that says it to a person.
    pub fn message(self) -> &'static str {
        match self {
            Self::WrongRecoveryKey => "slot-trouble-wrong-recovery-key",
            Self::WrongIdentity => "slot-trouble-wrong-identity",
            Self::WrongIdentityPassphrase => "slot-trouble-wrong-identity-passphrase",
            Self::IdentityUnreadable => "slot-trouble-identity-unreadable",
            Self::RecipientUnfit => "slot-trouble-recipient-unfit",
            Self::NotRemembered => "slot-trouble-not-remembered",
            Self::NoKeyring => "slot-trouble-no-keyring",
            Self::LabelUnfit => "slot-trouble-label-unfit",
            Self::LabelTaken => "slot-trouble-label-taken",
            Self::TooMany => "slot-trouble-too-many",
            Self::NoSuchSlot => "slot-trouble-no-such-slot",
            Self::LastPassphrase => "slot-trouble-last-passphrase",
            Self::InUse => "slot-trouble-in-use",
            Self::Edited => "slot-trouble-edited",
            Self::CopiesLeft => "slot-trouble-copies-left",
            Self::Practice => "slot-trouble-practice",
            Self::Narrow => "slot-trouble-narrow",
        }
    }
}
