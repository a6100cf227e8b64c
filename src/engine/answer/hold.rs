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

/// Begins an interview and gives the answers. The order of the file means nothing: an answer waits until its question
/// is asked, and one whose question never is, or no longer is in the end, is returned as misplaced.
pub fn hold<'a>(
    form: &Rc<Form>,
    beginning: Beginning,
    codes: Rc<Codes>,
    answers: &'a AnswersFile,
) -> (Interview, Vec<Misplaced<'a>>) {
    let (interview, _) = Interview::begin(Rc::clone(form), beginning);
    let mut interview = interview.with_codes(codes);
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
            interview.apply(Command::AddEntry { roster }).is_err()
        });
        waiting.retain(|given| {
            let command = Command::Answer {
                place: Rc::clone(&given.place),
                answer: given.answer.clone(),
            };
            match interview.apply(command) {
                Ok(_) => false,
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
    let aside = interview.put_aside();
    let no_longer = answers.answers.iter().filter(|given| {
        form.spot(&given.place)
            .is_some_and(|spot| aside.contains(&spot))
    });
    misplaced.extend(waiting.into_iter().chain(no_longer).map(|given| Misplaced {
        given,
        reason: Misplacement::NotRelevant,
    }));
    misplaced.sort_by_key(|wrong| wrong.given.span.start);
    (interview, misplaced)
}
