//! Holds the interview that written answers tell of: whoever tries a form out gets the same one.

use std::rc::Rc;

use crate::engine::answer::file::{AnswersFile, Given};
use crate::engine::form::Form;
use crate::engine::interview::{Beginning, Codes, Command, Interview, Refusal};

/// An answer that the interview did not take, or that does not count in the end.
#[derive(Clone, Debug)]
pub struct Misplaced<'a> {
    pub given: &'a Given,
    pub reason: Misplacement,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misplacement {
    Refused(Refusal),
    /// Its question is not asked, or no longer is.
    NotRelevant,
}

/// Begins an interview and gives the answers. One whose question is never asked, or no longer is in the end, is returned as
/// misplaced.
pub fn hold<'a>(
    form: &Rc<Form>,
    beginning: Beginning,
    codes: Rc<Codes>,
    answers: &'a AnswersFile,
) -> (Interview, Vec<Misplaced<'a>>) {
    let (interview, _) = Interview::begin(Rc::clone(form), beginning);
    let mut interview = interview.with_codes(codes);
    let mut misplaced = give(answers, |command| interview.apply(command).map(drop));
    let aside = interview.put_aside();
    let no_longer = answers.answers.iter().filter(|given| {
        form.spot(&given.place)
            .is_some_and(|spot| aside.contains(&spot))
    });
    misplaced.extend(no_longer.map(not_relevant));
    misplaced.sort_by_key(|wrong| wrong.given.span.start);
    (interview, misplaced)
}

/// Gives the answers to whatever holds an interview, and returns those that it did not take. The order of the file means nothing:
/// an answer waits until its question is asked.
pub fn give(
    answers: &AnswersFile,
    mut apply: impl FnMut(Command) -> Result<(), Refusal>,
) -> Vec<Misplaced<'_>> {
    let mut misplaced = Vec::new();
    let mut entries: Vec<&Rc<str>> = answers
        .entries
        .iter()
        .flat_map(|(roster, n)| (0..*n).map(move |_| roster))
        .collect();
    let mut waiting: Vec<&Given> = answers.answers.iter().collect();
    loop {
        let n_before = entries.len() + waiting.len();
        entries.retain(|roster| {
            let roster = Rc::clone(roster);
            apply(Command::AddEntry { roster }).is_err()
        });
        waiting.retain(|given| {
            let command = Command::Answer {
                place: Rc::clone(&given.place),
                answer: given.answer.clone(),
            };
            match apply(command) {
                Ok(()) => false,
                Err(Refusal::NotRelevant { .. } | Refusal::NoSuchEntry) => true,
                Err(refusal) => {
                    let reason = Misplacement::Refused(refusal);
                    misplaced.push(Misplaced { given, reason });
                    false
                }
            }
        });
        if entries.len() + waiting.len() == n_before {
            break;
        }
    }
    misplaced.extend(waiting.into_iter().map(not_relevant));
    misplaced
}

fn not_relevant(given: &Given) -> Misplaced<'_> {
    Misplaced {
        given,
        reason: Misplacement::NotRelevant,
    }
}
