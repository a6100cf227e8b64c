//! What flags rest on: reports, policies, statutes and rulings, and what is shown of each on a given day.

mod read;

pub(in crate::engine::form) use read::check_section;

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use crate::engine::form::problem::{Problem, Problems};
use crate::engine::form::source::{drop_what_follows, parse_toml};
use crate::engine::time::Date;

pub(crate) use read::is_source_id;

/// No source took the place of one that took the place of another more often than this.
const MOST_REPLACED: usize = 20;

/// All sources, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
    numbers: HashMap<Rc<str>, usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub id: Rc<str>,
    pub title: Rc<str>,
    /// How it is named where there is little room, if the title is long.
    pub short: Option<Rc<str>>,
    pub publisher: Rc<str>,
    pub year: Option<i16>,
    pub kind: SourceKind,
    pub weight: SourceWeight,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    /// The source that this one took the place of.
    pub replaces: Option<Rc<str>>,
    /// The source that took the place of this one.
    pub replaced_by: Option<Rc<str>>,
    pub certainty: Certainty,
    /// The passages that forms may point at; if there are none, any may be pointed at.
    pub sections: Vec<Rc<str>>,
    /// The same, to be looked up: a hostile list has very many.
    known_sections: Option<Rc<HashSet<Rc<str>>>>,
    /// Those of the passages whose numbers are general knowledge: nobody has looked them up.
    pub not_read: Vec<Rc<str>>,
    /// Those of the passages that came into the source after its first day; since when is not verified.
    pub later: Vec<Rc<str>>,
    /// Passages are articles, as in a convention.
    pub articles: bool,
    /// Which passage of the replaced source a passage corresponds to.
    pub earlier: BTreeMap<Rc<str>, Rc<str>>,
    pub recheck: Option<Recheck>,
    /// Something in its entry cannot be read, or cannot be: nothing of it is shown.
    pub is_faulty: bool,
}

/// From this day on the wording may have changed, and has to be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recheck {
    pub from: Date,
    /// The passages that it is about; none means all of them.
    pub sections: Vec<Rc<str>>,
}

/// What a source is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SourceKind {
    Statute,
    Ordinance,
    Ruling,
    Advice,
    #[default]
    Report,
    Press,
    Policy,
    Agreement,
    Reply,
    Proposal,
    Assignment,
    Inquiry,
    Bill,
}

/// How much a source counts. What an authority says is not law, and what is proposed is neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceWeight {
    Law,
    Court,
    Authority,
    Policy,
    Proposal,
    /// What someone has seen or heard, and tells.
    #[default]
    Account,
}

/// How sure it is that a source says what the register tells of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// The passage itself was read.
    Read,
    /// Good indirect sources agree.
    Likely,
    #[default]
    NotVerified,
}

/// What a reference shows on a given day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation<'s> {
    /// Of a statute the one in force on the day, where the register knows it.
    pub source: &'s Source,
    pub section: Option<Rc<str>>,
    pub validity: Validity,
    /// The number of the passage is general knowledge.
    pub is_number_unread: bool,
    /// The passage is younger than the source, and its own first day is not verified.
    pub is_later: bool,
    /// The wording may have changed before the day.
    pub is_to_be_rechecked: bool,
}

/// Whether a source is in force on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    InForce,
    NotYet {
        from: Date,
    },
    /// Of what came in a later year, where the day is not known.
    NotBefore {
        year: i16,
    },
    Past {
        to: Date,
    },
}

impl Sources {
    /// Reads the list of sources and reports all that is wrong with it.
    pub fn parse(text: &str) -> (Self, Vec<Problem>) {
        let mut problems = Problems::default();
        let mut sources = Self::default();
        if let Some(table) = parse_toml(text, &OnceCell::new(), &mut problems) {
            sources.read(text, &table, &mut problems);
        }
        drop_what_follows(text, &mut problems);
        (sources, problems.in_order())
    }

    /// Adds the sources of another list, as an office has of its own, and reports all that is wrong with that list. What was
    /// there stays as it is: no list takes the place of a statute.
    pub fn with_own(&self, text: &str) -> (Self, Vec<Problem>) {
        let mut problems = Problems::default();
        let mut sources = self.clone();
        if let Some(table) = parse_toml(text, &OnceCell::new(), &mut problems) {
            sources.read(text, &table, &mut problems);
        }
        drop_what_follows(text, &mut problems);
        for (source, before) in sources.list.iter_mut().zip(&self.list) {
            source.clone_from(before);
        }
        (sources, problems.in_order())
    }

    /// Finds a source by its id, or by a reference into it such as `ra-2004-ref-130#2`.
    pub fn get(&self, reference: &str) -> Option<&Source> {
        let (id, _) = split(reference);
        self.list.get(*self.numbers.get(id)?)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.list.iter()
    }

    /// Returns the source that has taken the place of another by a day, at the end of all replacements.
    pub fn replacing(&self, source: &Source, day: Date) -> Option<&Source> {
        let mut last = None;
        let mut at = source;
        // A circle of replacements must not go round for ever.
        for _ in 0..MOST_REPLACED {
            let next = at.replaced_by.as_ref().and_then(|id| self.get(id));
            let Some(next) = next.filter(|next| next.valid_from.is_none_or(|from| from <= day))
            else {
                break;
            };
            (at, last) = (next, Some(next));
        }
        last
    }

    /// Returns what is to be shown of a reference on a day; nothing if there is no such source or its entry is faulty.
    ///
    /// References name statutes as they are numbered now. Before a statute was in force, the one that it replaced is
    /// shown with its own number, as far as the register knows that; otherwise the new one, as not yet in force.
    /// Everything else is shown on any day, for a later report still explains; of one from a later year that is told.
    pub fn cite(&self, reference: &str, day: Date) -> Option<Citation<'_>> {
        let (_, section) = split(reference);
        let mut source = self.get(reference)?;
        let mut section: Option<Rc<str>> = section.map(Rc::from);
        // Each round goes one statute back; a circle of replacements must not go round for ever.
        for _ in 0..MOST_REPLACED {
            let Some((earlier, its_section)) = self.earlier(source, section.as_ref(), day) else {
                break;
            };
            (source, section) = (earlier, its_section);
        }
        (!source.is_faulty).then(|| source.cited(section, day))
    }

    /// Returns the statute that held before this one did, if the day lies there, and the passage in it.
    fn earlier(
        &self,
        source: &Source,
        section: Option<&Rc<str>>,
        day: Date,
    ) -> Option<(&Source, Option<Rc<str>>)> {
        if source.valid_from.is_none_or(|from| from <= day) {
            return None;
        }
        let earlier = self.get(source.replaces.as_ref()?)?;
        match section {
            None => Some((earlier, None)),
            Some(section) => Some((earlier, Some(Rc::clone(source.earlier.get(section)?)))),
        }
    }
}

impl Source {
    /// Returns what is to be shown of this very source on a day, whether it was in force then or not.
    pub fn cited(&self, section: Option<Rc<str>>, day: Date) -> Citation<'_> {
        let is_among =
            |sections: &[Rc<str>]| section.as_ref().is_some_and(|it| sections.contains(it));
        let is_to_be_rechecked = self.recheck.as_ref().is_some_and(|recheck| {
            let is_about_it = recheck.sections.is_empty() || is_among(&recheck.sections);
            recheck.from <= day && (section.is_none() || is_about_it)
        });
        Citation {
            source: self,
            validity: self.validity_on(day),
            is_number_unread: is_among(&self.not_read),
            is_later: is_among(&self.later),
            is_to_be_rechecked,
            section,
        }
    }

    pub fn validity_on(&self, day: Date) -> Validity {
        match (self.valid_from, self.valid_to) {
            (Some(from), _) if day < from => Validity::NotYet { from },
            (_, Some(to)) if to < day => Validity::Past { to },
            (None, _) => match self.year {
                Some(year) if day.year() < year => Validity::NotBefore { year },
                Some(_) | None => Validity::InForce,
            },
            (Some(_), _) => Validity::InForce,
        }
    }

    /// Whether a passage may be pointed at.
    pub fn has(&self, section: &str) -> bool {
        let known = self.known_sections.as_ref();
        self.sections.is_empty() || known.is_some_and(|it| it.contains(section))
    }

    /// Whether its time is over on a day and nothing took its place.
    pub fn is_expired_on(&self, day: Date) -> bool {
        matches!(self.validity_on(day), Validity::Past { .. }) && self.replaced_by.is_none()
    }
}

impl SourceKind {
    pub const ALL: [Self; 13] = [
        Self::Statute,
        Self::Ordinance,
        Self::Ruling,
        Self::Advice,
        Self::Report,
        Self::Press,
        Self::Policy,
        Self::Agreement,
        Self::Reply,
        Self::Proposal,
        Self::Assignment,
        Self::Inquiry,
        Self::Bill,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Ordinance => "ordinance",
            Self::Ruling => "ruling",
            Self::Advice => "advice",
            Self::Report => "report",
            Self::Press => "press",
            Self::Policy => "policy",
            Self::Agreement => "agreement",
            Self::Reply => "reply",
            Self::Proposal => "proposal",
            Self::Assignment => "assignment",
            Self::Inquiry => "inquiry",
            Self::Bill => "bill",
        }
    }

    /// Whether its passages are chapters and paragraphs.
    pub fn is_law(self) -> bool {
        match self {
            Self::Statute | Self::Ordinance => true,
            Self::Ruling
            | Self::Advice
            | Self::Report
            | Self::Press
            | Self::Policy
            | Self::Agreement
            | Self::Reply
            | Self::Proposal
            | Self::Assignment
            | Self::Inquiry
            | Self::Bill => false,
        }
    }
}

impl SourceWeight {
    pub const ALL: [Self; 6] = [
        Self::Law,
        Self::Court,
        Self::Authority,
        Self::Policy,
        Self::Proposal,
        Self::Account,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Court => "court",
            Self::Authority => "authority",
            Self::Policy => "policy",
            Self::Proposal => "proposal",
            Self::Account => "account",
        }
    }

    /// Whether a source of this kind can weigh so much. An office's own rule is never law, however it is meant.
    pub fn is_of(self, kind: SourceKind) -> bool {
        match self {
            Self::Law => kind.is_law(),
            Self::Court => kind == SourceKind::Ruling,
            Self::Authority => match kind {
                SourceKind::Policy
                | SourceKind::Agreement
                | SourceKind::Proposal
                | SourceKind::Inquiry
                | SourceKind::Bill => false,
                SourceKind::Statute
                | SourceKind::Ordinance
                | SourceKind::Ruling
                | SourceKind::Advice
                | SourceKind::Report
                | SourceKind::Press
                | SourceKind::Reply
                | SourceKind::Assignment => true,
            },
            Self::Policy | Self::Proposal | Self::Account => true,
        }
    }
}

impl Certainty {
    pub const ALL: [Self; 3] = [Self::Read, Self::Likely, Self::NotVerified];

    pub fn word(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Likely => "likely",
            Self::NotVerified => "not_verified",
        }
    }
}

/// Returns what a reference into an earlier source is called in the one that directly took its place, as far as that is known:
/// a passage may have become several.
pub(in crate::engine::form) fn now_called(by: &Source, reference: &str) -> Vec<String> {
    let (id, section) = split(reference);
    if by.replaces.as_deref() != Some(id) {
        return Vec::new();
    }
    let Some(section) = section else {
        return vec![by.id.to_string()];
    };
    let earlier = by.earlier.iter().filter(|(_, was)| ***was == *section);
    earlier.map(|(now, _)| format!("{}#{now}", by.id)).collect()
}

/// Splits a reference into the id of the source and the passage.
pub fn split(reference: &str) -> (&str, Option<&str>) {
    match reference.split_once('#') {
        Some((id, section)) => (id, Some(section)),
        None => (reference, None),
    }
}

#[cfg(test)]
mod tests;
