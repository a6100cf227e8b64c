//! What lies over the words that can tell where or who a protected person is.

use std::rc::Rc;

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::engine::form::Spot;

/// Whether such words are covered. Everything that is said goes through [`Words`], and so does the veil.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Veil {
    is_drawn: bool,
    /// The form, by its digest, and the place in it whose own page is shown.
    open_at: Option<(Rc<str>, Spot)>,
    is_spoken: bool,
}

impl Veil {
    /// Covers everything. What is spoken or printed gets a word beside the signs, which no screen reader reads well.
    pub fn drawn(is_spoken: bool) -> Self {
        Self {
            is_drawn: true,
            open_at: None,
            is_spoken,
        }
    }

    /// Leaves what is answered at one place open, on that place's own page.
    #[must_use]
    pub fn open_at(self, form: &LoadedForm, spot: Spot) -> Self {
        Self {
            open_at: Some((Rc::clone(&form.digest), spot)),
            ..self
        }
    }

    pub fn is_drawn(&self) -> bool {
        self.is_drawn
    }

    /// Tells whether what is answered at a place is covered.
    pub fn covers(&self, form: &LoadedForm, spot: Spot) -> bool {
        self.is_drawn && form.form.is_identifying(spot) && !self.is_at(form, spot)
    }

    fn is_at(&self, form: &LoadedForm, spot: Spot) -> bool {
        let open_at = self.open_at.as_ref();
        open_at.is_some_and(|(digest, at)| *digest == form.digest && *at == spot)
    }
}

impl Words {
    /// Returns a text that someone wrote freely, or what stands in its place.
    pub fn free(&self, text: &str) -> String {
        if self.veil.is_drawn {
            self.covered()
        } else {
            text.to_owned()
        }
    }

    /// Returns a note at a place: it is open where the place is.
    pub fn note(&self, form: &LoadedForm, spot: Spot, note: &str) -> String {
        if self.veil.is_at(form, spot) {
            note.to_owned()
        } else {
            self.free(note)
        }
    }

    /// Returns what stands in the place of what is covered.
    pub fn covered(&self) -> String {
        self.ui(if self.veil.is_spoken {
            "protected-covered.spoken"
        } else {
            "protected-covered"
        })
    }
}
