//! What opening a store found or did, for the person who opened it.

/// What was found or done while the store was opened, and is told once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remark {
    /// The key file was damaged and was written anew from a copy.
    Mended,
    /// Someone without the key changed the key file or put an older one back. What it was before stands again.
    KeyFileEdited,
    /// The same, and there was no copy to put it right from: the slots are to be looked through and confirmed.
    KeyFileDoubtful,
    /// Guessing the passphrase now costs what the program asks at the least.
    CostRaised,
}

impl Remark {
    /// Returns the id of the message that says it to a person.
    pub fn message(self) -> &'static str {
        match self {
            Self::Mended => "store-remark-mended",
            Self::KeyFileEdited => "store-remark-key-file-edited",
            Self::KeyFileDoubtful => "store-remark-key-file-doubtful",
            Self::CostRaised => "store-remark-cost-raised",
        }
    }
}
