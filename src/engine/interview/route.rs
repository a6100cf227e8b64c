//! What is asked in which order, and how far it has come.

use crate::engine::expr::Truth;
use crate::engine::form::{EntryNo, QuestionNo, SectionNo, Spot};
use crate::engine::interview::{Interview, Position};

/// How far an interview has come. Every answer counts, silences too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// All sections of the form, in order.
    pub sections: Vec<SectionProgress>,
    /// Where the position stands among the relevant spots, from 1.
    pub number: usize,
    pub total: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionProgress {
    pub section: SectionNo,
    pub answered: usize,
    pub relevant: usize,
}

/// Sorts spots in the order of asking: a roster, then its entries, each with its fields.
pub(in crate::engine) fn order(spot: Spot) -> (QuestionNo, u32, u32) {
    match spot {
        Spot::Question(no) => (no, 0, 0),
        Spot::Field {
            roster,
            entry,
            field,
        } => (roster, entry.0, u32::from(field) + 1),
    }
}

/// Returns the spot of the question with this index.
pub(super) fn question_spot(idx: usize) -> Spot {
    Spot::Question(QuestionNo(u32::try_from(idx).unwrap_or(u32::MAX)))
}

impl Interview {
    /// Returns all relevant spots in the order of asking, a roster's fields after it, entry by entry.
    pub fn route(&self) -> Vec<Spot> {
        self.relevant_spots().collect()
    }

    fn relevant_spots(&self) -> impl Iterator<Item = Spot> + '_ {
        self.reading.relevant().iter().flat_map(|idx| {
            let spot = question_spot(idx);
            std::iter::once(spot).chain(self.relevant_fields(spot.question()))
        })
    }

    fn relevant_fields(&self, roster: QuestionNo) -> impl DoubleEndedIterator<Item = Spot> + '_ {
        self.reading.present(roster).flat_map(move |entry| {
            entry.relevant_fields().map(move |field| Spot::Field {
                roster,
                entry: entry.no,
                field,
            })
        })
    }

    /// Returns every field of an entry, relevant or not.
    pub(super) fn fields_of(
        &self,
        roster: QuestionNo,
        entry: EntryNo,
    ) -> impl Iterator<Item = Spot> + use<> {
        let n_fields = self
            .form
            .question(roster)
            .map_or(0, |question| question.fields().len());
        (0..u16::try_from(n_fields).unwrap_or(u16::MAX)).map(move |field| Spot::Field {
            roster,
            entry,
            field,
        })
    }

    /// Returns the relevant spot that is asked after this one, which need not be relevant itself.
    pub fn next_after(&self, spot: Spot) -> Option<Spot> {
        self.relevant_fields(spot.question())
            .find(|field| order(*field) > order(spot))
            .or_else(|| {
                let next = spot.question().0 as usize + 1;
                self.reading.relevant().next_from(next).map(question_spot)
            })
    }

    /// Returns the relevant spot that is asked before this one, which need not be relevant itself.
    pub fn before(&self, spot: Spot) -> Option<Spot> {
        let question = Spot::Question(spot.question());
        self.relevant_fields(spot.question())
            .rfind(|field| order(*field) < order(spot))
            .or_else(|| (spot != question && self.is_relevant(question)).then_some(question))
            .or_else(|| self.last_before(spot.question().0 as usize))
    }

    /// Returns the last relevant spot.
    pub fn last(&self) -> Option<Spot> {
        self.last_before(self.form.questions.len())
    }

    fn last_before(&self, end: usize) -> Option<Spot> {
        let question = question_spot(self.reading.relevant().last_below(end)?);
        self.relevant_fields(question.question())
            .next_back()
            .or(Some(question))
    }

    /// Returns how far the interview has come.
    pub fn progress(&self) -> Progress {
        let sections: Vec<SectionProgress> = (0..)
            .map(SectionNo)
            .zip(self.reading.counts())
            .map(|(section, count)| SectionProgress {
                section,
                answered: count.given,
                relevant: count.relevant,
            })
            .collect();
        let total = sections.iter().map(|section| section.relevant).sum();
        let number = match self.position {
            Position::At(spot) => (self.n_before(spot) + 1).min(total),
            Position::Review => total,
        };
        Progress {
            sections,
            number,
            total,
        }
    }

    /// Returns how many relevant spots are asked before this one.
    fn n_before(&self, spot: Spot) -> usize {
        let question = spot.question();
        let within = match spot {
            Spot::Question(_) => 0,
            Spot::Field { .. } => {
                usize::from(self.reading.is_question_relevant(question))
                    + self
                        .relevant_fields(question)
                        .take_while(|field| order(*field) < order(spot))
                        .count()
            }
        };
        self.reading.relevant().count_below(question.0 as usize)
            + self.reading.n_fields_before(question)
            + within
    }

    /// Returns the relevant spots without any answer.
    pub fn unanswered(&self) -> Vec<Spot> {
        self.relevant_spots()
            .filter(|spot| !self.reading.is_given(*spot))
            .collect()
    }

    /// Returns the relevant spots without any answer that the form wants one for.
    pub fn required_unanswered(&self) -> Vec<Spot> {
        self.relevant_spots()
            .filter(|spot| {
                !self.reading.is_given(*spot)
                    && self
                        .form
                        .asked_at(*spot)
                        .is_some_and(|question| question.required)
            })
            .collect()
    }

    /// Returns the answered spots that are not relevant, in the order of asking.
    pub fn put_aside(&self) -> Vec<Spot> {
        let mut aside = Vec::new();
        for idx in 0..self.form.questions.len() {
            let question = question_spot(idx);
            let entries = self.reading.present(question.question());
            let fields = entries.flat_map(|entry| self.fields_of(question.question(), entry.no));
            aside.extend(std::iter::once(question).chain(fields).filter(|spot| {
                self.reading.is_given(*spot) && self.reading.spot_relevance(*spot) != Truth::Yes
            }));
        }
        aside
    }
}
