//! What came of a trial against what was expected of it.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Expected, Highest, Raised, Trial, computed_named};
use crate::engine::answer::hold::{Misplaced, Misplacement};
use crate::engine::expr::Truth;
use crate::engine::findings::Findings;
use crate::engine::form::{ElementNo, Spot, Weight};
use crate::engine::interview::{Interview, Refusal};

/// Stands for a computed value that cannot be known.
const NOT_KNOWN: &str = "?";

/// Stands for a computed value that is not shown because its `show_if` does not hold.
const HIDDEN: &str = "hidden";

/// One thing that came out otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    NotRaised {
        id: Rc<str>,
        expected: Weight,
    },
    Raised {
        id: Rc<str>,
        weight: Weight,
    },
    Weighs {
        id: Rc<str>,
        expected: Weight,
        found: Weight,
    },
    RestsOn {
        id: Rc<str>,
        expected: Vec<Rc<str>>,
        found: Vec<Rc<str>>,
    },
    NotOpen {
        id: Rc<str>,
        truth: Truth,
    },
    Element {
        id: Rc<str>,
        expected: Truth,
        found: Truth,
    },
    NoContradiction {
        id: Rc<str>,
    },
    Contradiction {
        id: Rc<str>,
    },
    NotAsked {
        place: Rc<str>,
    },
    Asked {
        place: Rc<str>,
    },
    NoMeasure {
        id: Rc<str>,
    },
    Measure {
        id: Rc<str>,
    },
    Highest {
        expected: Option<Weight>,
        found: Option<Weight>,
    },
    NoWarning {
        id: Rc<str>,
    },
    Warning {
        id: Rc<str>,
    },
    /// An answer was refused, or given to a question that is not asked.
    NotTaken {
        place: Rc<str>,
        refusal: Option<Refusal>,
    },
    Taken {
        place: Rc<str>,
    },
    Computed {
        id: Rc<str>,
        expected: Rc<str>,
        found: Rc<str>,
    },
    /// With the cues that were found there instead.
    NoCue {
        place: Rc<str>,
        id: Rc<str>,
        found: Vec<Rc<str>>,
    },
    Cue {
        place: Rc<str>,
        id: Rc<str>,
    },
}

impl Difference {
    /// Returns the word by which messages are chosen, and by which programs tell differences apart.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotRaised { .. } => "not-raised",
            Self::Raised { .. } => "raised",
            Self::Weighs { .. } => "weighs",
            Self::RestsOn { .. } => "rests-on",
            Self::NotOpen {
                truth: Truth::Unknown,
                ..
            } => "not-settled",
            Self::NotOpen { .. } => "not-open",
            Self::Element { .. } => "element",
            Self::NoContradiction { .. } => "no-contradiction",
            Self::Contradiction { .. } => "contradiction",
            Self::NotAsked { .. } => "not-asked",
            Self::Asked { .. } => "asked",
            Self::NoMeasure { .. } => "no-measure",
            Self::Measure { .. } => "measure",
            Self::Highest { .. } => "highest",
            Self::NoWarning { .. } => "no-warning",
            Self::Warning { .. } => "warning",
            Self::NotTaken {
                refusal: Some(_), ..
            } => "refused",
            Self::NotTaken { refusal: None, .. } => "not-relevant",
            Self::Taken { .. } => "taken",
            Self::Computed { found, .. } if **found == *HIDDEN => "computed-hidden",
            Self::Computed { .. } => "computed",
            Self::NoCue { .. } => "no-cue",
            Self::Cue { .. } => "cue",
        }
    }

    /// Returns what the difference is about: the id of a rule, or a place.
    pub fn id(&self) -> &str {
        match self {
            Self::NotRaised { id, .. }
            | Self::Raised { id, .. }
            | Self::Weighs { id, .. }
            | Self::RestsOn { id, .. }
            | Self::NotOpen { id, .. }
            | Self::Element { id, .. }
            | Self::NoContradiction { id }
            | Self::Contradiction { id }
            | Self::NoMeasure { id }
            | Self::Measure { id }
            | Self::NoWarning { id }
            | Self::Warning { id }
            | Self::Computed { id, .. } => id,
            Self::NotAsked { place }
            | Self::Asked { place }
            | Self::NotTaken { place, .. }
            | Self::Taken { place }
            | Self::NoCue { place, .. }
            | Self::Cue { place, .. } => place,
            Self::Highest { .. } => "",
        }
    }

    /// Returns the expected and the found, in the words of the file.
    pub fn sides(&self) -> (String, String) {
        let weight = |weight: &Option<Weight>| weight.map_or("none", Weight::word).to_owned();
        let list = |list: &[Rc<str>]| list.join(", ");
        // Nothing at all is said as the file says it.
        let listed = |names: &[Rc<str>]| match names {
            [] => "[]".to_owned(),
            names => list(names),
        };
        match self {
            Self::NotRaised { expected, .. } => (expected.word().to_owned(), String::new()),
            Self::Raised { weight, .. } => (String::new(), weight.word().to_owned()),
            Self::Weighs {
                expected, found, ..
            } => (expected.word().to_owned(), found.word().to_owned()),
            Self::RestsOn {
                expected, found, ..
            } => (listed(expected), listed(found)),
            Self::NotOpen { truth, .. } => (String::new(), truth.word().to_owned()),
            Self::Element {
                expected, found, ..
            } => (expected.word().to_owned(), found.word().to_owned()),
            Self::Highest { expected, found } => (weight(expected), weight(found)),
            Self::Computed {
                expected, found, ..
            } => (expected.to_string(), found.to_string()),
            Self::NoCue { id, found, .. } => (id.to_string(), list(found)),
            Self::Cue { id, .. } => (String::new(), id.to_string()),
            Self::NotTaken {
                refusal: Some(Refusal::CheckFailed { check, .. }),
                ..
            } => (String::new(), check.to_string()),
            Self::NoContradiction { .. }
            | Self::Contradiction { .. }
            | Self::NotAsked { .. }
            | Self::Asked { .. }
            | Self::NoMeasure { .. }
            | Self::Measure { .. }
            | Self::NoWarning { .. }
            | Self::Warning { .. }
            | Self::NotTaken { .. }
            | Self::Taken { .. } => Default::default(),
        }
    }
}

/// Compares. The cues that were found are handed in, by place: what a text says is not the engine's to read.
pub fn judge(
    trial: &Trial,
    interview: &Interview,
    misplaced: &[Misplaced<'_>],
    cues: &BTreeSet<(Rc<str>, Rc<str>)>,
) -> Vec<Difference> {
    let findings = interview.findings();
    let expected = &trial.expected;
    let mut differences = Vec::new();
    taken(expected, misplaced, &mut differences);
    flags(expected, interview, &findings, &mut differences);
    for (id, truth) in &expected.elements {
        let found = element(interview, id);
        if found != *truth {
            differences.push(Difference::Element {
                id: Rc::clone(id),
                expected: *truth,
                found,
            });
        }
    }
    let contradicts = |id: &Rc<str>| findings.contradictions.iter().any(|it| it.id == *id);
    differences.extend(
        (expected
            .contradictions
            .iter()
            .filter(|id| !contradicts(id))
            .cloned())
        .map(|id| Difference::NoContradiction { id }),
    );
    differences.extend(
        (expected
            .not_contradictions
            .iter()
            .filter(|id| contradicts(id))
            .cloned())
        .map(|id| Difference::Contradiction { id }),
    );
    let is_asked = |place: &Rc<str>| {
        let spot = interview.form().spot(place);
        spot.is_some_and(|spot| interview.is_relevant(spot))
    };
    differences.extend(
        (expected
            .asked
            .iter()
            .filter(|place| !is_asked(place))
            .cloned())
        .map(|place| Difference::NotAsked { place }),
    );
    differences.extend(
        (expected
            .not_asked
            .iter()
            .filter(|place| is_asked(place))
            .cloned())
        .map(|place| Difference::Asked { place }),
    );
    differences.extend(
        (expected
            .measures
            .iter()
            .filter(|id| !findings.measures.contains(id))
            .cloned())
        .map(|id| Difference::NoMeasure { id }),
    );
    differences.extend(
        (expected
            .not_measures
            .iter()
            .filter(|id| findings.measures.contains(id))
            .cloned())
        .map(|id| Difference::Measure { id }),
    );
    if let Some(highest) = expected.highest {
        let expected = match highest {
            Highest::Nothing => None,
            Highest::Weight(weight) => Some(weight),
        };
        let found = findings.highest();
        if expected != found {
            differences.push(Difference::Highest { expected, found });
        }
    }
    let warnings = interview.warnings();
    let warns = |id: &Rc<str>| {
        let checks = &interview.form().checks;
        warnings
            .iter()
            .any(|it| checks.get(it.check).is_some_and(|check| check.id == *id))
    };
    differences.extend(
        (expected.checks.iter().filter(|id| !warns(id)).cloned())
            .map(|id| Difference::NoWarning { id }),
    );
    differences.extend(
        (expected.not_checks.iter().filter(|id| warns(id)).cloned())
            .map(|id| Difference::Warning { id }),
    );
    for (id, value) in &expected.computed {
        let found: Rc<str> = worked(interview, id).into();
        // What is not shown is not known to whoever reads the page.
        let is_so = found == *value || (**value == *NOT_KNOWN && *found == *HIDDEN);
        if !is_so {
            differences.push(Difference::Computed {
                id: Rc::clone(id),
                expected: Rc::clone(value),
                found,
            });
        }
    }
    cued(expected, cues, &mut differences);
    differences
}

fn cued(
    expected: &Expected,
    cues: &BTreeSet<(Rc<str>, Rc<str>)>,
    differences: &mut Vec<Difference>,
) {
    let is_found =
        |place: &Rc<str>, id: &Rc<str>| cues.contains(&(Rc::clone(place), Rc::clone(id)));
    for (place, ids) in &expected.cues {
        let found = cues.iter().filter(|(at, _)| at == place);
        let found: Vec<_> = found.map(|(_, id)| Rc::clone(id)).collect();
        let missing = ids.iter().filter(|id| !is_found(place, id));
        differences.extend(missing.map(|id| Difference::NoCue {
            place: Rc::clone(place),
            id: Rc::clone(id),
            found: found.clone(),
        }));
    }
    for (place, ids) in &expected.not_cues {
        let unwanted = ids.iter().filter(|id| is_found(place, id));
        differences.extend(unwanted.map(|id| Difference::Cue {
            place: Rc::clone(place),
            id: Rc::clone(id),
        }));
    }
}

fn taken(expected: &Expected, misplaced: &[Misplaced<'_>], differences: &mut Vec<Difference>) {
    let mut refused = BTreeSet::new();
    for wrong in misplaced {
        let place = Rc::clone(&wrong.given.place);
        let refusal = match &wrong.reason {
            Misplacement::Refused(refusal) => Some(refusal.clone()),
            Misplacement::NotRelevant => None,
        };
        if refusal.is_some() && expected.refused.contains(&place) {
            refused.insert(place);
        } else {
            differences.push(Difference::NotTaken { place, refusal });
        }
    }
    let not_refused = expected
        .refused
        .iter()
        .filter(|place| !refused.contains(*place));
    differences.extend(not_refused.map(|place| Difference::Taken {
        place: Rc::clone(place),
    }));
}

fn flags(
    expected: &Expected,
    interview: &Interview,
    findings: &Findings,
    differences: &mut Vec<Difference>,
) {
    for Raised {
        id,
        weight,
        because,
    } in &expected.flags
    {
        let Some(found) = findings.flags.iter().find(|flag| flag.id == *id) else {
            differences.push(Difference::NotRaised {
                id: Rc::clone(id),
                expected: *weight,
            });
            continue;
        };
        if found.weight != *weight {
            differences.push(Difference::Weighs {
                id: Rc::clone(id),
                expected: *weight,
                found: found.weight,
            });
        }
        if let Some(because) = because {
            let (wanted, rests_on) = (sorted(because.clone()), places(interview, &found.because));
            if wanted != rests_on {
                differences.push(Difference::RestsOn {
                    id: Rc::clone(id),
                    expected: wanted,
                    found: rests_on,
                });
            }
        }
    }
    for flag in &findings.flags {
        let is_named = expected.flags.iter().any(|it| it.id == flag.id);
        if expected.not_flags.contains(&flag.id) || (expected.only_flags && !is_named) {
            differences.push(Difference::Raised {
                id: Rc::clone(&flag.id),
                weight: flag.weight,
            });
        }
    }
    for id in &expected.open {
        if !findings.open.iter().any(|open| open.id == *id) {
            differences.push(Difference::NotOpen {
                id: Rc::clone(id),
                truth: flag(interview, id),
            });
        }
    }
}

fn flag(interview: &Interview, id: &Rc<str>) -> Truth {
    let reading = interview.reading();
    let nth = interview.form().flags.iter().position(|it| it.id == *id);
    nth.map_or(Truth::Unknown, |nth| {
        reading.truth(reading.plan().flag(nth))
    })
}

fn element(interview: &Interview, id: &Rc<str>) -> Truth {
    let elements = (0..).map(ElementNo).zip(&interview.form().elements);
    let mut of_id = elements.filter(|(_, element)| element.id == *id);
    of_id
        .next()
        .map_or(Truth::Unknown, |(no, _)| interview.reading().element(no))
}

/// A computed value as trials write it; `?` if it is not known, `hidden` if what it is shown for does not hold.
fn worked(interview: &Interview, id: &str) -> String {
    let Some((computed, entry)) = computed_named(interview.form(), id) else {
        return NOT_KNOWN.to_owned();
    };
    if interview.is_hidden(computed, entry) {
        return HIDDEN.to_owned();
    }
    let worked = interview.worked_out(computed, entry);
    worked.map_or_else(|| NOT_KNOWN.to_owned(), |worked| worked.to_string())
}

fn places(interview: &Interview, spots: &[Spot]) -> Vec<Rc<str>> {
    let places = spots
        .iter()
        .filter_map(|spot| interview.form().place(*spot));
    sorted(places.collect())
}

fn sorted(mut places: Vec<Rc<str>>) -> Vec<Rc<str>> {
    places.sort();
    places.dedup();
    places
}
