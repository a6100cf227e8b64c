//! Says in sentences which answers made a finding what it is, what other answer would change it, and what to ask.

use crate::app::msg::LoadedForm;
use crate::app::words::Words;
use crate::engine::answer::Answer;
use crate::engine::evidence::{Instead, Outcome, Turn, what_if};
use crate::engine::expr::Truth;
use crate::engine::findings::{ElementFinding, Finding, Findings};
use crate::engine::form::{Kind, Question, QuestionNo, Spot};
use crate::engine::interview::Interview;
use crate::text::catalog::Args;

/// More answers than these are counted, not named.
const NAMED_MOST: usize = 12;

/// More values of one answer than these are counted, not named.
const VALUES_MOST: usize = 4;

/// What can be said of one finding as the answers stand. Every text is a whole sentence, or more than one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// The answers that made it so.
    pub because: Option<String>,
    /// The answers that made a flag weigh what it does.
    pub weight: Option<String>,
    /// What other answer would make it fall, and what would change its weight.
    pub what_if: Vec<String>,
    /// For what is not known yet: which answers speak for it already, and that or how it can be settled.
    pub ask: Vec<String>,
}

impl Evidence {
    pub fn into_sentences(self) -> Vec<String> {
        self.because
            .into_iter()
            .chain(self.weight)
            .chain(self.what_if)
            .chain(self.ask)
            .collect()
    }
}

/// Says all that there is to say. What would change a finding is found by trying, so this is for one at a time.
pub fn evidence(
    words: &Words,
    form: &LoadedForm,
    interview: &Interview,
    finding: Finding,
) -> Evidence {
    let teller = Teller {
        words,
        form,
        interview,
    };
    let findings = interview.findings();
    let mut evidence = Evidence {
        because: teller.because(&findings, finding),
        weight: teller.weight(&findings, finding),
        what_if: Vec::new(),
        ask: teller.ask(&findings, finding),
    };
    if holds(&findings, finding) {
        evidence.what_if = teller.what_if(&findings, finding);
    }
    evidence
}

/// Says only which answers made it so.
pub fn because(
    words: &Words,
    form: &LoadedForm,
    interview: &Interview,
    finding: Finding,
) -> Option<String> {
    let teller = Teller {
        words,
        form,
        interview,
    };
    teller.because(&interview.findings(), finding)
}

/// Returns the questions that a finding is about, in the order of use: what it rests on, what would settle it, what it
/// makes worth asking.
pub fn questions_behind(findings: &Findings, finding: Finding) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    let ask = |questions: &[QuestionNo]| questions.iter().copied().map(Spot::Question).collect();
    let mut add = |more: Vec<Spot>| {
        for spot in more {
            if !spots.contains(&spot) {
                spots.push(spot);
            }
        }
    };
    match finding {
        Finding::Flag(idx) => {
            if let Some(flag) = findings.flags.iter().find(|it| it.flag == idx) {
                add(flag.because.clone());
                add(flag.weight_because.clone());
                add(ask(&flag.ask_next));
            }
            if let Some(open) = findings.open.iter().find(|it| it.flag == idx) {
                add(ask(&open.needs));
                add(open.met.clone());
            }
        }
        Finding::Element(idx) => {
            if let Some(element) = findings.elements.get(idx) {
                add(element.because.clone());
                add(ask(&element.needs));
                add(element.between.clone());
                add(element.not_asked_because.clone());
            }
        }
        Finding::Contradiction(idx) => {
            let mut all = findings.contradictions.iter();
            if let Some(contradiction) = all.find(|it| it.contradiction == idx) {
                add(contradiction.because.clone());
            }
        }
    }
    spots
}

fn holds(findings: &Findings, finding: Finding) -> bool {
    match finding {
        Finding::Flag(idx) => findings.flags.iter().any(|it| it.flag == idx),
        Finding::Element(idx) => findings
            .elements
            .get(idx)
            .is_some_and(|it| it.truth != Truth::Unknown),
        Finding::Contradiction(idx) => {
            let mut all = findings.contradictions.iter();
            all.any(|it| it.contradiction == idx)
        }
    }
}

struct Teller<'a> {
    words: &'a Words,
    form: &'a LoadedForm,
    interview: &'a Interview,
}

impl Teller<'_> {
    fn because(&self, findings: &Findings, finding: Finding) -> Option<String> {
        let (id, spots) = match finding {
            Finding::Flag(idx) => {
                let flag = findings.flags.iter().find(|it| it.flag == idx)?;
                ("evidence-flag", &flag.because)
            }
            Finding::Element(idx) => {
                let element = findings.elements.get(idx)?;
                let id = match element.truth {
                    Truth::Yes => "evidence-element-yes",
                    Truth::No => "evidence-element-no",
                    Truth::Unknown => return None,
                };
                (id, &element.because)
            }
            Finding::Contradiction(idx) => {
                let mut all = findings.contradictions.iter();
                let found = all.find(|it| it.contradiction == idx)?;
                ("evidence-contradiction", &found.because)
            }
        };
        self.with_answers(id, spots, Args::none())
    }

    fn weight(&self, findings: &Findings, finding: Finding) -> Option<String> {
        let Finding::Flag(idx) = finding else {
            return None;
        };
        let flag = findings.flags.iter().find(|it| it.flag == idx)?;
        let weight = self.weight_word(flag.weight.word());
        let args = Args::none().with("weight", weight);
        self.with_answers("evidence-weight", &flag.weight_because, args)
    }

    /// Says a message about answers, unless there are none.
    fn with_answers(&self, id: &str, spots: &[Spot], args: Args) -> Option<String> {
        if spots.is_empty() {
            return None;
        }
        let args = args.with("answers", self.answers(spots));
        Some(self.words.ui_with(id, &args))
    }

    fn what_if(&self, findings: &Findings, finding: Finding) -> Vec<String> {
        let what_if = what_if(finding, self.interview);
        let falls = match finding {
            Finding::Flag(_) => "what-if-flag-falls",
            Finding::Element(idx) => match findings.elements.get(idx).map(|it| it.truth) {
                Some(Truth::No) => "what-if-element-no-falls",
                Some(Truth::Yes | Truth::Unknown) | None => "what-if-element-yes-falls",
            },
            Finding::Contradiction(_) => "what-if-contradiction-falls",
        };
        let falls_singly = what_if.turns.iter().any(|it| it.outcome == Outcome::Falls);
        let mut sentences = Vec::new();
        sentences.extend(self.with_answers("evidence-also", &what_if.also, Args::none()));
        if what_if.is_complete && !falls_singly {
            sentences.push(self.words.ui("what-if-none"));
        }
        let mut outcomes: Vec<Outcome> = Vec::new();
        let together = what_if.together.iter().filter_map(|group| group.first());
        for turn in what_if.turns.iter().chain(together) {
            if !outcomes.contains(&turn.outcome) {
                outcomes.push(turn.outcome);
            }
        }
        outcomes.sort_by_key(|outcome| match outcome {
            Outcome::Falls => (0, None),
            Outcome::Weighs(weight) => (1, Some(std::cmp::Reverse(*weight))),
        });
        let or_if = self.words.ui("list-or-if");
        for outcome in outcomes {
            let single = what_if.turns.iter().filter(|turn| turn.outcome == outcome);
            let mut changes: Vec<String> = self.singly(single.collect());
            for group in &what_if.together {
                if group.first().is_some_and(|turn| turn.outcome == outcome) {
                    changes.push(self.together(group));
                }
            }
            let args = Args::none().with("changes", changes.join(&or_if));
            sentences.push(match outcome {
                Outcome::Falls => self.words.ui_with(falls, &args),
                Outcome::Weighs(weight) => {
                    let args = args.with("weight", self.weight_word(weight.word()));
                    self.words.ui_with("what-if-weighs", &args)
                }
            });
        }
        sentences
    }

    /// Changes of which any one is enough. To leave a question unanswered, or to empty a list, is named only where
    /// nothing else would do.
    fn singly(&self, turns: Vec<&Turn>) -> Vec<String> {
        let is_answer =
            |instead: &Instead| *instead != Instead::NoAnswer && *instead != Instead::NoEntries;
        let has_answer = turns.iter().any(|turn| turn.instead.iter().any(is_answer));
        turns
            .into_iter()
            .filter(|turn| !has_answer || turn.instead.iter().any(is_answer))
            .flat_map(|turn| self.changes(turn))
            .collect()
    }

    /// Changes that are all needed: of each question the first way of naming one.
    fn together(&self, turns: &[Turn]) -> String {
        let clauses: Vec<String> = turns
            .iter()
            .filter_map(|turn| self.changes(turn).into_iter().next())
            .collect();
        self.joined(&clauses, "list-and-also")
    }

    fn ask(&self, findings: &Findings, finding: Finding) -> Vec<String> {
        let mut sentences = Vec::new();
        match finding {
            Finding::Flag(idx) => {
                if let Some(open) = findings.open.iter().find(|it| it.flag == idx) {
                    sentences.extend(self.with_answers("evidence-met", &open.met, Args::none()));
                    sentences.extend(self.to_ask(&open.needs));
                }
            }
            Finding::Element(idx) => match findings.elements.get(idx) {
                Some(element) if element.truth == Truth::Unknown => {
                    if element.needs.is_empty() {
                        sentences.extend(self.unsettled(element));
                    } else {
                        sentences.extend(self.to_ask(&element.needs));
                    }
                }
                Some(_) | None => {}
            },
            Finding::Contradiction(_) => {}
        }
        sentences
    }

    /// Why no question settles an element. Where the form does not ask, because of what was answered, the officer is not
    /// told to ask either.
    fn unsettled(&self, element: &ElementFinding) -> Vec<String> {
        if element.is_kept_away {
            let answers = self.with_answers("evidence-kept-away", &element.between, Args::none());
            return answers.into_iter().collect();
        }
        let between = self.with_answers("evidence-between", &element.between, Args::none());
        let names = element
            .not_asked
            .iter()
            .map(|spot| self.quoted(self.short(*spot)));
        let args = Args::none().with(
            "questions",
            self.some(names.collect(), NAMED_MOST, "list-and"),
        );
        let because = &element.not_asked_because;
        let not_asked = self.with_answers("evidence-not-asked", because, args);
        let last = not_asked.unwrap_or_else(|| self.words.ui("evidence-unsettled"));
        between.into_iter().chain([last]).collect()
    }

    fn to_ask(&self, questions: &[QuestionNo]) -> Option<String> {
        if questions.is_empty() {
            return None;
        }
        let names = questions
            .iter()
            .map(|no| self.quoted(self.short(Spot::Question(*no))))
            .collect();
        let args = Args::none().with("questions", self.some(names, NAMED_MOST, "list-and"));
        Some(self.words.ui_with("evidence-ask", &args))
    }

    /// The answers at some spots as clauses, joined.
    fn answers(&self, spots: &[Spot]) -> String {
        let clauses = spots.iter().take(NAMED_MOST).map(|spot| self.answer(*spot));
        let mut clauses: Vec<String> = clauses.collect();
        let rest = spots.len().saturating_sub(NAMED_MOST);
        if rest > 0 {
            clauses.push(self.words.count("evidence-rest", rest));
        }
        self.joined(&clauses, "list-and")
    }

    fn answer(&self, spot: Spot) -> String {
        let args = Args::none().with("question", self.short(spot));
        match self.interview.answer(spot) {
            // A story is not told again in every sentence that rests on it.
            None | Some(Answer::Text(_) | Answer::Narrative { .. }) => {
                self.words.ui_with("evidence-given", &args)
            }
            Some(Answer::Listed) => {
                let n = self.interview.entries(spot.question()).len();
                let n = i64::try_from(n).unwrap_or(i64::MAX);
                self.words.ui_with("evidence-listed", &args.number("n", n))
            }
            Some(
                answer @ (Answer::Silence(_)
                | Answer::Choice(_)
                | Answer::Choices(_)
                | Answer::Integer(_)
                | Answer::Decimal(_)
                | Answer::Money(_)
                | Answer::Date(_)
                | Answer::Period { .. }
                | Answer::Code(_)),
            ) => {
                let args = args.with("answer", self.value(spot, answer));
                self.words.ui_with("evidence-answer", &args)
            }
        }
    }

    /// Other answers at one spot as clauses that follow an "if".
    fn changes(&self, turn: &Turn) -> Vec<String> {
        let spot = turn.spot;
        let mut values = Vec::new();
        let mut also = Vec::new();
        let mut clauses = Vec::new();
        let question = || Args::none().with("question", self.short(spot));
        let option = |option: &str| {
            if self.words.veil.covers(self.form, spot) {
                return self.words.covered();
            }
            let label = self
                .words
                .option(self.form, &self.words.language, spot, option);
            self.quoted(label.text)
        };
        for instead in &turn.instead {
            match instead {
                Instead::Exactly(answer) => values.push(self.quoted(self.value(spot, answer))),
                Instead::AtMost(answer) => {
                    values.push(self.end(spot, answer, "what-if-at-most", "what-if-until"));
                }
                Instead::AtLeast(answer) => {
                    values.push(self.end(spot, answer, "what-if-at-least", "what-if-from"));
                }
                Instead::OtherThan(but) => {
                    // That an answer is another than the one that it is goes without saying, unless others would not do either.
                    let now = self.interview.answer(spot);
                    let is_now_alone = but.iter().all(|answer| now == Some(answer));
                    let but: Vec<String> = but
                        .iter()
                        .filter(|_| !is_now_alone)
                        .map(|answer| self.quoted(self.value(spot, answer)))
                        .collect();
                    values.push(if but.is_empty() {
                        self.words.ui("what-if-other")
                    } else {
                        let but = self.joined(&but, "list-or");
                        let args = Args::none().with("answers", but);
                        self.words.ui_with("what-if-other-than", &args)
                    });
                }
                Instead::With(with) => also.push(option(with)),
                Instead::Without(without) => {
                    let without: Vec<String> = without.iter().map(|it| option(it)).collect();
                    let args = question().with("options", self.joined(&without, "list-or"));
                    clauses.push(self.words.ui_with("what-if-without", &args));
                }
                Instead::Answered => {
                    clauses.push(self.words.ui_with("what-if-answered", &question()));
                }
                Instead::NoAnswer => {
                    clauses.push(self.words.ui_with("what-if-no-answer", &question()));
                }
                Instead::NoEntries => {
                    clauses.push(self.words.ui_with("what-if-no-entries", &question()));
                }
            }
        }
        if !also.is_empty() {
            let args = question().with("options", self.some(also, VALUES_MOST, "list-or"));
            clauses.insert(0, self.words.ui_with("what-if-with", &args));
        }
        if !values.is_empty() {
            let args = question().with("answers", self.some(values, VALUES_MOST, "list-or"));
            clauses.insert(0, self.words.ui_with("what-if-answer", &args));
        }
        clauses
    }

    /// The end of a range: a number "at most", a day "or earlier".
    fn end(&self, spot: Spot, answer: &Answer, number: &str, day: &str) -> String {
        let is_day = self
            .form
            .form
            .asked_at(spot)
            .is_some_and(|Question { kind, .. }| matches!(kind, Kind::Date | Kind::Period));
        let id = if is_day { day } else { number };
        let args = Args::none().with("answer", self.value(spot, answer));
        self.words.ui_with(id, &args)
    }

    fn value(&self, spot: Spot, answer: &Answer) -> String {
        self.words
            .answer(self.form, &self.words.language, spot, answer)
            .replace('\n', " ")
    }

    fn short(&self, spot: Spot) -> String {
        self.words
            .short(self.form, Some(self.interview), &self.words.language, spot)
    }

    fn weight_word(&self, weight: &str) -> String {
        self.words.ui(&format!("weight-{weight}"))
    }

    fn quoted(&self, text: String) -> String {
        self.words
            .ui_with("list-quoted", &Args::none().with("text", text))
    }

    /// The first of some names, joined, and how many more there are.
    fn some(&self, mut names: Vec<String>, most: usize, last: &str) -> String {
        let rest = names.len().saturating_sub(most);
        if rest > 0 {
            names.truncate(most);
            names.push(self.words.count("list-rest", rest));
        }
        self.joined(&names, last)
    }

    /// One, another and a third, as the language puts them together.
    fn joined(&self, parts: &[String], last: &str) -> String {
        let Some((end, start)) = parts.split_last() else {
            return String::new();
        };
        if start.is_empty() {
            return end.clone();
        }
        let comma = self.words.ui("list-comma");
        format!("{}{}{end}", start.join(&comma), self.words.ui(last))
    }
}
