//! What stands in the way of handing something over, or of taking it in.

/// Why a file was not made or not taken in. The words for people are messages under [`HandoverTrouble::message`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandoverTrouble {
    /// It is no file of this kind.
    NoContainer,
    /// It is sealed to another store's key.
    NotForUs,
    /// It was cut or changed on its way.
    Damaged,
    /// It opens, and is not written as this program writes.
    Malformed,
    /// It says that it cannot be understood without something that this program does not know.
    UnknownPart,
    /// It is larger than any honest file.
    TooLarge,
    /// It was not signed by the store that it names, or not for this one.
    SignatureWrong,
    /// What it says of the sender's chain does not fit together.
    ProofDiffers,
    /// Who sends it, or on which ground, is not said, or at too great a length.
    NoteUnfit,
    /// Nothing that waits has this name.
    NotWaiting,
}

impl HandoverTrouble {
    /// Returns the id of the message that says it to a person.
    pub fn message(self) -> &'static str {
        match self {
            Self::NoContainer => "handover-trouble-no-container",
            Self::NotForUs => "handover-trouble-not-for-us",
            Self::Damaged => "handover-trouble-damaged",
            Self::Malformed => "handover-trouble-malformed",
            Self::UnknownPart => "handover-trouble-unknown-part",
            Self::TooLarge => "handover-trouble-too-large",
            Self::SignatureWrong => "handover-trouble-signature-wrong",
            Self::ProofDiffers => "handover-trouble-proof-differs",
            Self::NoteUnfit => "handover-trouble-note-unfit",
            Self::NotWaiting => "handover-trouble-not-waiting",
        }
    }
}
