//! What an interview says about consent, by conditions that any form may have.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::engine::expr::{Read, Truth, reads_through_names};
use crate::engine::form::{QuestionNo, Spot};
use crate::engine::interview::{Change, Interview};
use crate::engine::protection;
use crate::engine::time::{Date, Timestamp};

/// The conditions that the program reads in every form, the one that weighs most first. `docs/forms.md` tells authors.
pub const CONDITIONS: [(&str, Standing); 5] = [
    ("consent_refused", Standing::Refused),
    ("consent_withdrawn", Standing::Withdrawn),
    ("consent_over", Standing::Over),
    ("consent_in_force", Standing::InForce),
    ("consent_for_contact", Standing::ForContact),
];

/// The condition by which a form says that consent is about a child's information, and not the person's own.
pub const ABOUT_A_CHILD: &str = "consent_about_child";

/// The condition by which a form says that a consent covers what was said in interviews, all of it.
pub const COVERS_INTERVIEWS: &str = "consent_covers_interviews";

/// The condition that names the questions whose answers tell what a consent covers. Whether it holds does not matter.
pub const SCOPE: &str = "consent_scope";

/// No form has to look at more to say what a consent covers.
const MOST_IN_SCOPE: usize = 1_000;

/// How consent stands. There is no word for *unknown*: what is not known is not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Refused,
    Withdrawn,
    Over,
    /// Given wholly or in part.
    InForce,
    /// A yes to contact alone, given in an interview about something else. It undoes an earlier no to the same question only:
    /// another form asks about another office. It is no ground for letting a transcript leave.
    ForContact,
}

impl Standing {
    /// Whether nothing more may be given out by it.
    pub fn forbids(self) -> bool {
        match self {
            Self::Refused | Self::Withdrawn | Self::Over => true,
            Self::InForce | Self::ForContact => false,
        }
    }
}

/// Whose information it is about. What a parent says for a child neither gives nor takes back anything of the parent's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Person,
    Child,
}

/// How consent stands, about whom, and the day of the interview that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consent {
    pub standing: Standing,
    pub about: About,
    pub told_on: Date,
}

/// What one transcript says, with all that it takes to find the newest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub consent: Consent,
    pub written_at: Timestamp,
    /// The id of the form that asked.
    pub form: Rc<str>,
    /// Which it is of the transcripts that were read together; nothing if it is the one that they were read for.
    pub no: Option<usize>,
}

impl Told {
    /// Returns what an interview says as it reads today; nothing if it says nothing of consent.
    pub fn of(
        interview: &Interview,
        told_on: Date,
        written_at: Timestamp,
        no: Option<usize>,
    ) -> Option<Self> {
        let (standing, about) = standing(interview)?;
        Some(Self {
            consent: Consent {
                standing,
                about,
                told_on,
            },
            written_at,
            form: Rc::clone(&interview.form().id),
            no,
        })
    }
}

/// Returns how consent stands by the answers, and about whom; nothing if they do not say, and nothing if the form never asks.
///
/// As long as it is not known about whom a consent was given, none is claimed; a refusal holds for the person.
pub fn standing(interview: &Interview) -> Option<(Standing, About)> {
    let worth = |id: &str| interview.condition_called(id);
    let (_, standing) = CONDITIONS
        .into_iter()
        .find(|(id, _)| worth(id) == Some(Truth::Yes))?;
    match (worth(ABOUT_A_CHILD), standing) {
        (Some(Truth::Yes), _) => Some((standing, About::Child)),
        (Some(Truth::Unknown), Standing::InForce) => None,
        (Some(Truth::No | Truth::Unknown) | None, _) => Some((standing, About::Person)),
    }
}

/// Tells whether the program reads a condition that is called so, whatever the form does with it.
pub fn is_read(id: &str) -> bool {
    [ABOUT_A_CHILD, COVERS_INTERVIEWS, SCOPE].contains(&id)
        || CONDITIONS.iter().any(|(known, _)| *known == id)
}

/// Tells whether the consent covers what was said in interviews, all of it; nothing if the form has no word for that.
pub fn covers_interviews(interview: &Interview) -> Option<Truth> {
    interview.condition_called(COVERS_INTERVIEWS)
}

/// Returns the questions that tell what the consent covers, answered or not, in the order of the form.
pub fn scope(interview: &Interview) -> Vec<Spot> {
    let form = interview.form();
    let named = form.conditions.iter().find(|it| *it.id == *SCOPE);
    let reads = reads_through_names(form, named.map(|it| &it.when), MOST_IN_SCOPE);
    let is_named = |spot: &Spot| match *spot {
        Spot::Question(no) => reads.contains(&Read::Question(no)) && !is_list(interview, no),
        Spot::Field { roster, field, .. } => reads.contains(&Read::Field { roster, field }),
    };
    interview.route().into_iter().filter(is_named).collect()
}

/// Whether it is a list that has entries: those tell it.
fn is_list(interview: &Interview, no: QuestionNo) -> bool {
    !interview.entries(no).is_empty()
}

/// Tells whether a form with this text can say anything about consent, without reading it.
pub fn is_named_in(form_text: &str) -> bool {
    CONDITIONS.iter().any(|(id, _)| form_text.contains(id))
}

/// Makes the interview look as if it were held on this day, if that is later: a consent until a day is over the day
/// after, whenever it was given.
pub fn as_of(day: Date, mut changes: Vec<Change>) -> Vec<Change> {
    if let Some(Change::Began(beginning)) = changes.first_mut() {
        beginning.date = beginning.date.max(day);
    }
    changes
}

/// Returns what the newest of them says of the person, and after it what is said of children. If some could not be read, no
/// consent is claimed that they may have ended.
pub fn newest(told: impl IntoIterator<Item = Told>, all_were_read: bool) -> Vec<Told> {
    let of_children = |it: &Told| it.consent.about == About::Child;
    let (children, person): (Vec<_>, Vec<_>) = told.into_iter().partition(of_children);
    let person = newest_of_person(person, all_were_read);
    person
        .into_iter()
        .chain(of_any_child(&children, all_were_read).cloned())
        .collect()
}

fn in_order(it: &Told) -> (Date, Timestamp) {
    (it.consent.told_on, it.written_at)
}

/// Returns the newest that forbids for a child, and a consent in force that is newer: which child each is about is not known
/// here, so that the one does not undo the other.
fn of_any_child(told: &[Told], all_were_read: bool) -> impl Iterator<Item = &Told> {
    let (given, against): (Vec<_>, Vec<_>) = told
        .iter()
        .partition(|it| it.consent.standing == Standing::InForce);
    let against = against.into_iter().max_by_key(|it| in_order(it));
    let given = given.into_iter().max_by_key(|it| in_order(it));
    let is_newer = |it: &&Told| against.is_none_or(|against| in_order(against) < in_order(it));
    let given = given.filter(is_newer).filter(|_| all_were_read);
    against.into_iter().chain(given)
}

fn newest_of_person(told: Vec<Told>, all_were_read: bool) -> Option<Told> {
    let mut by_form: BTreeMap<Rc<str>, Told> = BTreeMap::new();
    for it in told {
        let is_newer = |before: &Told| in_order(before) <= in_order(&it);
        if by_form.get(&it.form).is_none_or(is_newer) {
            by_form.insert(Rc::clone(&it.form), it);
        }
    }
    let decides = by_form
        .into_values()
        .max_by_key(|it| (it.consent.standing != Standing::ForContact, in_order(it)))?;
    let is_sure = match decides.consent.standing {
        Standing::InForce | Standing::ForContact => all_were_read,
        Standing::Refused | Standing::Withdrawn | Standing::Over => true,
    };
    is_sure.then_some(decides)
}

/// Whether what another transcript says still counts beside an interview that may itself say how consent stands. That contact
/// was agreed to is not said where protection is needed.
pub fn counts_beside(consent: Consent, interview: &Interview) -> bool {
    if consent.standing == Standing::ForContact && protection::is_pointed_to(interview) {
        return false;
    }
    let own = interview.beginning().date;
    standing(interview).is_none_or(|(_, about)| about != consent.about)
        || consent.told_on > own
        || (consent.told_on == own && interview.is_finished())
}

#[cfg(test)]
mod tests;
