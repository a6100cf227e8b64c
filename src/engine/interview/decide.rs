//! What a command changes, or why it is refused. Looks and never touches.

use std::rc::Rc;

use crate::engine::answer::Answer;
use crate::engine::form::{EntryNo, Kind, QuestionNo, Spot};
use crate::engine::interview::{
    Assessment, Change, Command, Interview, Position, Refusal, Shown, check,
};
use crate::engine::practice::{Practised, Way};

impl Interview {
    pub(super) fn decide(&self, command: Command) -> Result<Vec<Change>, Refusal> {
        let waits_for_no_end = matches!(command, Command::Amend { .. } | Command::Protect { .. });
        if self.is_finished && !waits_for_no_end {
            return Err(Refusal::AlreadyFinished);
        }
        match command {
            Command::Answer { place, answer } => {
                self.unless_impossible(self.decide_answer(&place, answer)?)
            }
            Command::Clear { place } => self.decide_clear(&place),
            Command::AddEntry { roster } => self.unless_impossible(self.decide_add(&roster)?),
            Command::RemoveEntry { roster, entry } => self.decide_remove(&roster, EntryNo(entry)),
            Command::Note { place, note } => self.decide_note(&place, note),
            Command::GoTo { place } => self.decide_go_to(&place),
            Command::Next => self.decide_next(),
            Command::Back => self.decide_back(),
            Command::Undo if self.steps.is_empty() => Err(Refusal::NothingToUndo),
            Command::Undo => Ok(vec![Change::Undone]),
            Command::Redo if self.undone.is_empty() => Err(Refusal::NothingToRedo),
            Command::Redo => Ok(vec![Change::Redone]),
            Command::SpeakClientLanguage { language } => Ok(unless(
                language == self.client_language,
                Change::ClientLanguageSpoken { language },
            )),
            Command::ChooseLanguages { languages } => Ok(self.decide_languages(languages)),
            Command::Interpret { interpreting } => Ok(unless(
                interpreting == self.interpreting,
                Change::Interpreted { interpreting },
            )),
            Command::Present { place, shown } => self.decide_present(&place, shown),
            Command::Assess { flag, assessment } => self.decide_assess(flag, assessment),
            Command::Override { check, entry, note } => self.decide_override(check, entry, note),
            Command::Disagree { text } => Ok(unless(
                text == self.disagreement,
                Change::Disagreed {
                    text,
                    before: self.disagreement.clone(),
                },
            )),
            Command::ReadBack { language } => Ok(vec![Change::WasReadBack { language }]),
            Command::ChangeForm { digest } => self.decide_change_form(&digest),
            Command::Protect { on, reason } => self.decide_protect(on, reason),
            Command::Practise(practised) => self.decide_practise(practised),
            Command::Ask { place, way } => self.decide_ask(&place, way),
            Command::Mark { text, by } => self.in_training(vec![Change::Marked { text, by }]),
            Command::Finish => Ok(vec![Change::Finished]),
            Command::Amend {
                place,
                answer,
                reason,
            } => self.unless_impossible(self.decide_amend(&place, answer, reason)?),
        }
    }

    /// Finds the spot that a place names, with its entry there, and the place as it is always written.
    fn locate(&self, place: &Rc<str>) -> Result<(Spot, Rc<str>), Refusal> {
        let missing = || Refusal::NoSuchPlace {
            place: Rc::clone(place),
        };
        let spot = self.form.spot(place).ok_or_else(missing)?;
        if let Spot::Field { roster, entry, .. } = spot
            && !self.sheet.has(roster, entry)
        {
            return Err(Refusal::NoSuchEntry);
        }
        let place = self.form.place(spot).ok_or_else(missing)?;
        Ok((spot, place))
    }

    fn locate_relevant(&self, place: &Rc<str>) -> Result<(Spot, Rc<str>), Refusal> {
        let (spot, place) = self.locate(place)?;
        if self.is_relevant(spot) {
            Ok((spot, place))
        } else {
            Err(Refusal::NotRelevant { place })
        }
    }

    fn locate_roster(&self, place: &Rc<str>) -> Result<(QuestionNo, Rc<str>), Refusal> {
        let (spot, place) = self.locate_relevant(place)?;
        let is_roster = self
            .form
            .asked_at(spot)
            .is_some_and(|question| matches!(question.kind, Kind::Roster { .. }));
        if is_roster {
            Ok((spot.question(), place))
        } else {
            Err(Refusal::WrongKind { place })
        }
    }

    /// Checks an answer against what is asked at a spot.
    fn fitting(&self, spot: Spot, place: &Rc<str>, answer: Answer) -> Result<Answer, Refusal> {
        let wrong = || Refusal::WrongKind {
            place: Rc::clone(place),
        };
        let question = self.form.asked_at(spot).ok_or_else(wrong)?;
        // Entries that are there are an answer; they have to go before a silence can be one.
        let is_roster = matches!(question.kind, Kind::Roster { .. });
        if is_roster
            && answer.silence().is_some()
            && !self.sheet.entries(spot.question()).is_empty()
        {
            return Err(wrong());
        }
        check::fitting(&question.kind, place, answer, &self.codes)
    }

    /// Returns the answer as it would be kept at a spot, if it is asked there and would be taken. Finished or not.
    pub(in crate::engine) fn takes(&self, spot: Spot, answer: Answer) -> Option<Answer> {
        let place = self.form.place(spot)?;
        self.locate_relevant(&place).ok()?;
        let answer = self.fitting(spot, &place, answer).ok()?;
        let change = Change::Answered {
            place,
            answer: Some(answer.clone()),
            before: None,
            client_language: None,
        };
        self.unless_impossible(vec![change]).ok()?;
        Some(answer)
    }

    fn decide_answer(&self, place: &Rc<str>, answer: Answer) -> Result<Vec<Change>, Refusal> {
        let (spot, place) = self.locate_relevant(place)?;
        let answer = self.fitting(spot, &place, answer)?;
        let before = self.answer(spot).cloned();
        if before.as_ref() == Some(&answer) && self.asked_in(spot) == self.client_language() {
            return Ok(Vec::new());
        }
        Ok(vec![Change::Answered {
            place,
            answer: Some(answer),
            before,
            client_language: self.client_language.clone(),
        }])
    }

    fn decide_clear(&self, place: &Rc<str>) -> Result<Vec<Change>, Refusal> {
        let (spot, place) = self.locate(place)?;
        let before = self.answer(spot).cloned();
        Ok(unless(
            before.is_none(),
            Change::Answered {
                place,
                answer: None,
                before,
                client_language: self.client_language.clone(),
            },
        ))
    }

    fn decide_add(&self, roster: &Rc<str>) -> Result<Vec<Change>, Refusal> {
        let (no, roster) = self.locate_roster(roster)?;
        let entry = self.sheet.next_entry(no).ok_or(Refusal::NoSuchEntry)?;
        Ok(vec![Change::EntryAdded {
            roster,
            entry: entry.0,
        }])
    }

    fn decide_remove(&self, roster: &Rc<str>, entry: EntryNo) -> Result<Vec<Change>, Refusal> {
        let (no, roster) = self.locate_roster(roster)?;
        if !self.sheet.has(no, entry) {
            return Err(Refusal::NoSuchEntry);
        }
        Ok(vec![Change::EntryRemoved {
            roster,
            entry: entry.0,
        }])
    }

    fn decide_note(&self, place: &Rc<str>, note: String) -> Result<Vec<Change>, Refusal> {
        let (spot, place) = self.locate(place)?;
        let before = self.note(spot).to_owned();
        Ok(unless(
            note == before,
            Change::Noted {
                place,
                note,
                before,
            },
        ))
    }

    fn decide_go_to(&self, place: &Rc<str>) -> Result<Vec<Change>, Refusal> {
        if place.is_empty() {
            return Ok(self.moved(Position::Review));
        }
        let (spot, _) = self.locate_relevant(place)?;
        Ok(self.moved(Position::At(spot)))
    }

    fn decide_next(&self) -> Result<Vec<Change>, Refusal> {
        match self.position {
            Position::At(spot) => {
                Ok(self.moved(self.next_after(spot).map_or(Position::Review, Position::At)))
            }
            Position::Review => Err(Refusal::AtEnd),
        }
    }

    fn decide_back(&self) -> Result<Vec<Change>, Refusal> {
        let before = match self.position {
            Position::At(spot) => self.before(spot),
            Position::Review => self.last(),
        };
        before
            .map(|spot| self.moved(Position::At(spot)))
            .ok_or(Refusal::AtStart)
    }

    fn moved(&self, position: Position) -> Vec<Change> {
        let to = match position {
            Position::At(spot) => self.form.place(spot).unwrap_or_else(|| "".into()),
            Position::Review => "".into(),
        };
        unless(position == self.position, Change::Moved { to })
    }

    fn decide_languages(&self, chosen: Vec<Rc<str>>) -> Vec<Change> {
        let mut languages: Vec<Rc<str>> = Vec::with_capacity(chosen.len());
        for language in chosen.into_iter().chain(self.client_language.clone()) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        unless(
            languages == self.spoken,
            Change::LanguagesChosen { languages },
        )
    }

    fn decide_present(&self, place: &Rc<str>, shown: Rc<[Shown]>) -> Result<Vec<Change>, Refusal> {
        let (spot, place) = self.locate(place)?;
        Ok(unless(
            self.presented.get(&spot) == Some(&shown),
            Change::Presented { place, shown },
        ))
    }

    fn decide_assess(&self, flag: Rc<str>, assessment: Assessment) -> Result<Vec<Change>, Refusal> {
        if !self.form.flags.iter().any(|it| it.id == flag) {
            return Err(Refusal::NoSuchFlag);
        }
        if let Assessment::SetAside { reason } = &assessment
            && reason.trim().is_empty()
        {
            return Err(Refusal::ReasonMissing);
        }
        Ok(unless(
            *self.assessment(&flag) == assessment,
            Change::Assessed { flag, assessment },
        ))
    }

    /// Protection waits for nothing; whoever takes it away says why.
    fn decide_protect(&self, on: bool, reason: String) -> Result<Vec<Change>, Refusal> {
        if !on && self.is_protected() && reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        Ok(unless(
            on == self.is_protected(),
            Change::Protected { on, reason },
        ))
    }

    /// What belongs to practice never stands in a real interview.
    fn in_training(&self, changes: Vec<Change>) -> Result<Vec<Change>, Refusal> {
        if self.beginning.training {
            Ok(changes)
        } else {
            Err(Refusal::NotTraining)
        }
    }

    fn decide_practise(&self, practised: Practised) -> Result<Vec<Change>, Refusal> {
        let changes = self.in_training(vec![Change::Practised(practised)])?;
        let has_begun = self.practised.is_some()
            || !self.steps.is_empty()
            || !self.undone.is_empty()
            || !self.asked.is_empty()
            || !self.marked.is_empty();
        if has_begun {
            return Err(Refusal::TooLateToPractise);
        }
        Ok(changes)
    }

    fn decide_ask(&self, place: &Rc<str>, way: Way) -> Result<Vec<Change>, Refusal> {
        self.in_training(Vec::new())?;
        let (_, place) = self.locate_relevant(place)?;
        Ok(vec![Change::Asked { place, way }])
    }

    fn decide_amend(
        &self,
        place: &Rc<str>,
        answer: Option<Answer>,
        reason: String,
    ) -> Result<Vec<Change>, Refusal> {
        if !self.is_finished {
            return Err(Refusal::NotFinished);
        }
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let (spot, place) = self.locate_relevant(place)?;
        let answer = answer
            .map(|answer| self.fitting(spot, &place, answer))
            .transpose()?;
        let before = self.answer(spot).cloned();
        Ok(unless(
            answer == before,
            Change::Amended {
                place,
                answer,
                before,
                reason,
            },
        ))
    }
}

/// Returns the change, or nothing where it would change nothing.
pub(super) fn unless(is_so_already: bool, change: Change) -> Vec<Change> {
    if is_so_already {
        Vec::new()
    } else {
        vec![change]
    }
}
