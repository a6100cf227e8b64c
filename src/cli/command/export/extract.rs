//! What leaves, as plain values: the shape of a JSON export, from which the other formats are written too.

use std::rc::Rc;

use serde::Serialize;
use serde_json::{Value, json};

use crate::app::msg::LoadedForm;
use crate::app::words::{Words, versions};
use crate::cli::command::export::GroundKind;
use crate::cli::command::export::ground::Ground;
use crate::cli::context::Context;
use crate::cli::failure::Failure;
use crate::engine::answer::Answer;
use crate::engine::answer::read::write;
use crate::engine::consent::Consent;
use crate::engine::form::{Form, Spot};
use crate::engine::interview::{
    Amendment, Asking, Assessment, Change, Forms, HeldWith, Interpreting, Interview, Told as Unfit,
};
use crate::engine::time::{Date, Timestamp};
use crate::store::TranscriptId;
use crate::text::clean::{self, plain};

/// A transcript that was read.
pub(in crate::cli::command) struct Held {
    pub(in crate::cli::command) id: TranscriptId,
    pub(in crate::cli::command) interview: Interview,
    /// The one that it is held with last.
    pub(in crate::cli::command) form: Rc<LoadedForm>,
    /// All that it was held with.
    pub(in crate::cli::command) versions: Vec<Rc<LoadedForm>>,
    pub(in crate::cli::command) forms: Forms,
    pub(in crate::cli::command) changes: Vec<Change>,
    /// When it was written in last.
    pub(in crate::cli::command) last_at: Timestamp,
}

/// The whole of an export. The names are relied on by those who read it: docs/export.schema.json.
#[derive(Serialize)]
pub(super) struct Extract {
    format: &'static str,
    version: u32,
    /// A practice interview is about no one.
    pub(super) practice: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    practice_mark: Option<&'static str>,
    pub(super) made_on: String,
    pub(super) ground: Option<Allowed>,
    pub(super) transcripts: Vec<Transcript>,
}

#[derive(Serialize)]
pub(super) struct Allowed {
    pub(super) kind: GroundKind,
    pub(super) why: String,
    /// The days of the interviews that say that consent is given; in the order of the transcripts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) consent_told_on: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Transcript {
    pub(super) id: String,
    pub(super) case: Option<String>,
    pub(super) date: String,
    pub(super) form: String,
    pub(super) form_version: String,
    /// Each version that it was held with, oldest first; the last is the one that it is held with now.
    pub(super) form_versions: Vec<Version>,
    pub(super) form_title: String,
    pub(super) officer_language: String,
    pub(super) client_language: Option<String>,
    pub(super) finished: bool,
    /// Sections of the form that were not chosen: that they are left out is told, and not what stands in them.
    pub(super) sections_left_out: Vec<String>,
    pub(super) sections: Vec<Section>,
    /// Missing where sections were left out: a finding can rest on any answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) findings: Option<Findings>,
    /// What was answered with an earlier version and has no place in this one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) set_aside: Vec<SetAside>,
    /// What the answers pointed to each time before the version changed; missing where findings are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) earlier_findings: Vec<EarlierFindings>,
}

/// A version as its author calls it, with what tells two contents of one version apart.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub(super) struct Version {
    #[serde(rename = "form_version")]
    pub(super) version: String,
    #[serde(rename = "form_digest")]
    pub(super) digest: String,
}

#[derive(Serialize)]
pub(super) struct SetAside {
    #[serde(flatten)]
    pub(super) version: Version,
    #[serde(flatten)]
    pub(super) told: Told,
}

#[derive(Serialize)]
pub(super) struct EarlierFindings {
    #[serde(flatten)]
    pub(super) version: Version,
    pub(super) findings: Findings,
}

#[derive(Serialize)]
pub(super) struct Section {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) answers: Vec<Told>,
}

/// One question that was asked. What was put aside is left out.
#[derive(Serialize)]
pub(super) struct Told {
    pub(super) place: String,
    pub(super) question: String,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    /// Null where nothing was answered.
    answer: Value,
    pub(super) silence: Option<&'static str>,
    /// The same in words.
    pub(super) words: String,
    pub(super) note: String,
    pub(super) asked_in: Option<String>,
    /// How the question stood there; empty where only the form's own Swedish did.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) shown: Vec<Shown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) interpreting: Option<&'static str>,
    /// The same in words, for a text.
    #[serde(skip)]
    pub(super) asking: Option<String>,
    pub(super) corrected: Vec<Corrected>,
}

/// A question in one language, as it stood there.
#[derive(Serialize)]
pub(super) struct Shown {
    language: String,
    text_in: String,
    version: String,
    review: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    own: bool,
}

#[derive(Serialize)]
pub(super) struct Corrected {
    pub(super) before: String,
    pub(super) after: String,
    pub(super) reason: String,
}

#[derive(Serialize)]
pub(super) struct Findings {
    /// What the elements are parts of.
    pub(super) elements_label: String,
    pub(super) elements: Vec<Element>,
    pub(super) flags: Vec<Flag>,
    pub(super) contradictions: Vec<Contradiction>,
    pub(super) measures: Vec<String>,
    /// What the person disagrees with.
    pub(super) disagreement: String,
    pub(super) read_back_in: Option<String>,
    /// Whether an answer changed after that.
    pub(super) changed_since_read_back: bool,
}

#[derive(Serialize)]
pub(super) struct Element {
    id: String,
    pub(super) label: String,
    pub(super) truth: &'static str,
    because: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Flag {
    id: String,
    pub(super) label: String,
    pub(super) weight: &'static str,
    because: Vec<String>,
    sources: Vec<String>,
    pub(super) assessment: &'static str,
    /// Why it was set aside.
    pub(super) reason: String,
}

#[derive(Serialize)]
pub(super) struct Contradiction {
    id: String,
    pub(super) label: String,
    because: Vec<String>,
}

impl Extract {
    pub(super) fn new(practice: bool, today: Date) -> Self {
        Self {
            format: "vilja-export",
            version: 1,
            practice,
            practice_mark: practice.then_some("ÖVNING"),
            made_on: today.to_string(),
            ground: None,
            transcripts: Vec::new(),
        }
    }

    /// Takes a transcript in, or the chosen sections of it.
    pub(super) fn add(
        &mut self,
        context: &Context,
        held: &Held,
        chosen: &[String],
    ) -> Result<(), Failure> {
        let ids = held.sections();
        let known = |id: &String| ids.iter().any(|it| **it == **id);
        if let Some(unknown) = chosen.iter().find(|id| !known(id)) {
            return Err(Failure::refused("export-no-such-section")
                .with("section", unknown)
                .with("sections", ids.join(", ")));
        }
        self.transcripts.push(transcript(context, held, chosen));
        Ok(())
    }

    /// Whether all sections of the transcript that was taken in last are there.
    pub(super) fn is_last_whole(&self) -> bool {
        let last = self.transcripts.last();
        last.is_some_and(|it| it.sections_left_out.is_empty())
    }

    /// Writes down what allows the transcript that was taken in last to leave.
    pub(super) fn allow(&mut self, ground: &Ground, consent: Option<Consent>) {
        let allowed = self.ground.get_or_insert_with(|| Allowed {
            kind: ground.kind,
            why: ground.why.clone(),
            consent_told_on: Vec::new(),
        });
        let told_on = consent.map(|consent| consent.told_on.to_string());
        allowed.consent_told_on.extend(told_on);
    }

    pub(super) fn to_json(&self) -> Result<String, Failure> {
        let json = serde_json::to_string_pretty(self)
            .map_err(|error| Failure::could_not("export-failed").with("detail", error))?;
        Ok(format!("{}\n", clean::json(&json)))
    }
}

impl Version {
    fn of(held_with: &HeldWith) -> Self {
        Self {
            version: held_with.version.to_string(),
            digest: held_with.digest.to_string(),
        }
    }
}

impl Held {
    /// Returns the sections that something can leave from: those of the form, and those of earlier versions in which lies
    /// what has no place in this one.
    fn sections(&self) -> Vec<&str> {
        let now = self.form.form.sections.iter().map(|it| &*it.id);
        let mut ids: Vec<&str> = now.collect();
        for (form, spot, _) in self.set_aside() {
            if let Some(then) = section_at(&form.form, spot)
                && !ids.contains(&then)
            {
                ids.push(then);
            }
        }
        ids
    }

    /// Returns what has no place in the form any more, with the version that it was told with. What was put aside there
    /// already counted for nothing, and never leaves.
    fn set_aside(&self) -> impl Iterator<Item = (&Rc<LoadedForm>, Spot, &Unfit)> {
        self.interview.unfit().iter().filter_map(|told| {
            let form = self.version(&told.held_with)?;
            let spot = form.form.spot(&told.place)?;
            let counted = self.interview.earlier().iter().any(|earlier| {
                *earlier.held_with() == told.held_with
                    && earlier.is_relevant(spot)
                    && earlier.answer(spot) == told.answer.as_ref()
            });
            counted.then_some((form, spot, told))
        })
    }

    fn version(&self, held_with: &HeldWith) -> Option<&Rc<LoadedForm>> {
        let mut versions = self.versions.iter();
        versions.find(|form| form.digest == held_with.digest)
    }
}

fn section_at(form: &Form, spot: Spot) -> Option<&str> {
    let question = form.question(spot.question())?;
    Some(&form.section(question.section)?.id)
}

fn transcript(context: &Context, held: &Held, chosen: &[String]) -> Transcript {
    let (interview, form) = (&held.interview, &held.form.form);
    let words = context.words();
    let is_chosen = |id: &str| chosen.is_empty() || chosen.iter().any(|it| it == id);
    let beginning = interview.beginning();
    let route = interview.route();
    let left_out = held.sections().into_iter().filter(|id| !is_chosen(id));
    let left_out: Vec<String> = left_out.map(str::to_owned).collect();
    let mut sections = Vec::new();
    for (idx, section) in form.sections.iter().enumerate() {
        if !is_chosen(&section.id) {
            continue;
        }
        let here = route.iter().filter(|spot| {
            let question = form.question(spot.question());
            question.is_some_and(|question| question.section.0 as usize == idx)
        });
        let answers = here.filter_map(|spot| {
            let given = Given::at(interview, *spot)?;
            let named_by = naming(&words, &held.form, *spot, interview, &is_chosen);
            told(context, (&held.form, named_by), *spot, given)
        });
        let answers: Vec<Told> = answers.collect();
        if !answers.is_empty() {
            sections.push(Section {
                id: section.id.to_string(),
                title: plain(&words.form_own(&held.form, &format!("section-{}", section.id))),
                answers,
            });
        }
    }
    let set_aside = held.set_aside().filter_map(|(then, spot, it)| {
        // A question may have moved: it leaves only with both its sections.
        let sections = [
            section_at(&then.form, spot),
            form.spot(&it.place).and_then(|now| section_at(form, now)),
        ];
        if !sections.into_iter().flatten().all(is_chosen) {
            return None;
        }
        let given = Given {
            answer: it.answer.as_ref(),
            interview: None,
            asking: it.asking.clone(),
            note: &it.note,
            corrected: Vec::new(),
        };
        let as_it_was = versions::as_it_was(interview, &it.held_with);
        let named_by = as_it_was.and_then(|it| naming(&words, then, spot, it, &is_chosen));
        Some(SetAside {
            version: Version::of(&it.held_with),
            told: told(context, (then, named_by), spot, given)?,
        })
    });
    let is_whole = left_out.is_empty();
    let earlier = interview.earlier().iter().filter(|_| is_whole);
    let earlier_findings = earlier.filter_map(|earlier| {
        let held_with = earlier.held_with();
        Some(EarlierFindings {
            version: Version::of(held_with),
            findings: findings(context, held.version(held_with)?, earlier),
        })
    });
    let all = interview.earlier().iter().map(|it| it.held_with());
    let all = all.chain([interview.held_with()]);
    Transcript {
        form_versions: all.map(Version::of).collect(),
        set_aside: set_aside.collect(),
        earlier_findings: earlier_findings.collect(),
        id: held.id.to_string(),
        case: beginning.case.as_deref().map(str::to_owned),
        date: beginning.date.to_string(),
        form: form.id.to_string(),
        form_version: form.version.to_string(),
        form_title: plain(&words.form_own(&held.form, "form-title")),
        officer_language: beginning.officer_language.to_string(),
        client_language: interview.client_language().map(str::to_owned),
        finished: interview.is_finished(),
        findings: is_whole.then(|| findings(context, &held.form, interview)),
        sections_left_out: left_out,
        sections,
    }
}

/// What was given at a question.
struct Given<'a> {
    answer: Option<&'a Answer>,
    /// Where it stood, unless it was put aside.
    interview: Option<&'a Interview>,
    asking: Asking,
    note: &'a str,
    corrected: Vec<&'a Amendment>,
}

impl<'a> Given<'a> {
    fn at(interview: &'a Interview, spot: Spot) -> Option<Self> {
        let place = interview.form().place(spot)?;
        let corrections = interview.amendments().iter();
        Some(Self {
            answer: interview.answer(spot),
            interview: Some(interview),
            asking: interview.asking(spot).cloned().unwrap_or_default(),
            note: interview.note(spot),
            corrected: corrections.filter(|it| it.place == place).collect(),
        })
    }
}

/// Returns the answers that a question is named by: none if it is named by one that stays, because its name would tell it.
fn naming<'i>(
    words: &Words,
    form: &LoadedForm,
    spot: Spot,
    interview: &'i Interview,
    is_chosen: &impl Fn(&str) -> bool,
) -> Option<&'i Interview> {
    let mut named_by = words.answers_in(form, &words.language, spot).into_iter();
    let leaves = |spot: Spot| section_at(&form.form, spot).is_some_and(is_chosen);
    named_by.all(leaves).then_some(interview)
}

fn told(
    context: &Context,
    (form, named_by): (&Rc<LoadedForm>, Option<&Interview>),
    spot: Spot,
    given: Given<'_>,
) -> Option<Told> {
    let words = context.words();
    let place = form.form.place(spot)?;
    let in_words = |answer: Option<&Answer>| {
        answer.map_or_else(String::new, |answer| {
            plain(&words.answer(form, &words.language, spot, answer))
        })
    };
    let said = given.answer.map_or_else(String::new, |answer| {
        plain(&given.interview.map_or_else(
            || words.answer(form, &words.language, spot, answer),
            |it| words.given(form, &words.language, it, (spot, answer)),
        ))
    });
    let Given { answer, asking, .. } = given;
    Some(Told {
        question: plain(&words.short(form, named_by, &words.language, spot)),
        kind: form.form.asked_at(spot)?.kind.word(),
        answer: answer.map_or(Value::Null, value),
        silence: answer
            .and_then(Answer::silence)
            .map(crate::engine::answer::Silence::word),
        words: said,
        note: given.note.to_owned(),
        asked_in: asking.language.as_deref().map(str::to_owned),
        shown: asking
            .shown
            .iter()
            .map(|it| Shown {
                language: it.language.to_string(),
                text_in: it.text_in.to_string(),
                version: it.version.to_string(),
                review: it.review.word(),
                own: it.own,
            })
            .collect(),
        interpreting: asking.interpreting.map(Interpreting::word),
        asking: words.asking(&asking).map(|it| plain(&it)),
        corrected: given
            .corrected
            .into_iter()
            .map(|it| Corrected {
                before: in_words(it.before.as_ref()),
                after: in_words(it.answer.as_ref()),
                reason: it.reason.clone(),
            })
            .collect(),
        place: place.to_string(),
    })
}

/// An answer for machines. Amounts are texts with a point: a number would be read as something inexact.
fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Silence(_) => Value::Null,
        Answer::Choice(word) | Answer::Code(word) => json!(&**word),
        Answer::Choices(options) => {
            json!(options.iter().map(|option| &**option).collect::<Vec<_>>())
        }
        Answer::Text(text) => json!(text),
        Answer::Narrative { words, rendering } => {
            json!({ "words": words, "rendering": rendering })
        }
        Answer::Integer(number) => json!(number),
        Answer::Decimal(_) | Answer::Money(_) | Answer::Date(_) => json!(write(answer)),
        Answer::Period { from, to } => json!({
            "from": from.to_string(),
            "to": to.map(|to| to.to_string()),
        }),
        Answer::Listed => json!(true),
    }
}

fn findings(context: &Context, loaded: &Rc<LoadedForm>, interview: &Interview) -> Findings {
    let form = &loaded.form;
    let words = context.words();
    let label = |id: String| plain(&words.form_own(loaded, &id));
    let found = interview.findings();
    let elements = found.elements.iter().map(|it| Element {
        id: it.id.to_string(),
        label: label(format!("element-{}", it.id)),
        truth: it.truth.word(),
        because: places(form, &it.because),
    });
    let flags = found.flags.iter().map(|it| {
        let (assessment, reason) = match interview.assessment(&it.id) {
            Assessment::Open => ("open", ""),
            Assessment::Confirmed => ("confirmed", ""),
            Assessment::SetAside { reason } => ("set_aside", reason.as_str()),
        };
        let of_form = form.flags.get(it.flag);
        Flag {
            id: it.id.to_string(),
            label: label(format!("flag-{}", it.id)),
            weight: it.weight.word(),
            because: places(form, &it.because),
            sources: of_form
                .map(|flag| flag.sources.iter().map(ToString::to_string).collect())
                .unwrap_or_default(),
            assessment,
            reason: reason.to_owned(),
        }
    });
    let contradictions = found.contradictions.iter().map(|it| Contradiction {
        id: it.id.to_string(),
        label: label(format!("contradiction-{}", it.id)),
        because: places(form, &it.because),
    });
    let measures = found.measures.iter();
    Findings {
        elements_label: plain(&words.elements_label(loaded, "cli-elements")),
        elements: elements.collect(),
        flags: flags.collect(),
        contradictions: contradictions.collect(),
        measures: measures.map(|id| label(format!("measure-{id}"))).collect(),
        disagreement: interview.disagreement().to_owned(),
        read_back_in: interview.read_back().map(str::to_owned),
        changed_since_read_back: interview.is_changed_since_read_back(),
    }
}

fn places(form: &Form, spots: &[Spot]) -> Vec<String> {
    let places = spots.iter().filter_map(|spot| form.place(*spot));
    places.map(|place| place.to_string()).collect()
}
