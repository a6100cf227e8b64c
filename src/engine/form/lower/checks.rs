//! What a form works out and warns of besides its flags: computed values, checks, and what confirms a cue.

use std::rc::Rc;

use super::{Lowering, Taken, circle};
use crate::engine::expr::{Expr, Names, On, Origin, Read, check_worth, depends_on, size};
use crate::engine::form::problem::{Doubt, Lines, ProblemKind, Remedy, Sort};
use crate::engine::form::source::{CheckSource, ComputedSource, FormSource, Word};
use crate::engine::form::{CUES, Check, Computed, CueLink, Kind, Question, QuestionNo, Worth};

/// A computed value with more parts, those of the values that it names counted in, is a problem. Without a limit a few
/// lines that name each other twice would take all memory.
const COMPUTED_PARTS_MAX: usize = 500;

impl<'t> Lowering<'_, 't> {
    /// Works through the computed values in their order: each may use those before it, so that none goes in a circle.
    pub(super) fn computed<'f>(
        &mut self,
        source: &FormSource<'t>,
        ids: &[Rc<str>],
        names: &mut Names<'f>,
    ) -> Vec<Computed> {
        let circular = circle::of_values(source, self.problems);
        let mut worths = Vec::with_capacity(ids.len());
        for (no, computed) in source.computed.iter().enumerate() {
            let roster = self.roster(computed.roster.as_ref(), names);
            self.no_field_has_the_name(computed, source);
            // A list that is named and is none is told already.
            let remedy = if computed.roster.is_none() {
                Remedy::Roster
            } else {
                Remedy::Sum
            };
            // Without its list it is not known what the names in it are.
            let value = computed.value.as_ref();
            let is_circular = circular.contains(&no);
            let is_readable = roster.is_some() || computed.roster.is_none();
            let value = value.filter(|_| is_readable && !is_circular);
            if !is_readable || is_circular {
                // It is there, and so is its text; only what it is worth is not known.
                let id = computed.id.as_ref();
                self.uncertain.extend(id.map(|id| id.span.start));
            }
            let worth = self.worth(value, names, roster, remedy);
            let worth = worth.filter(|worth| {
                let is_short = size(worth) <= COMPUTED_PARTS_MAX;
                if let Some(word) = computed.value.as_ref().filter(|_| !is_short) {
                    let limit = COMPUTED_PARTS_MAX;
                    self.problems
                        .add(ProblemKind::ComputedTooLong { limit }, word.span.clone());
                }
                is_short
            });
            if computed
                .value
                .as_ref()
                .is_some_and(|it| self.names_doubled(it))
            {
                self.doubled.extend(computed.id.as_ref().map(|id| id.text));
            }
            names.computed(worth.clone(), roster);
            worths.push((worth, roster));
        }
        let mut all = Vec::with_capacity(ids.len());
        for ((id, computed), (worth, roster)) in ids.iter().zip(&source.computed).zip(worths) {
            let is_lost = roster.is_none() && computed.roster.is_some();
            let shown_at = if is_lost { &[][..] } else { &computed.show_at };
            let show_at = self.reads(shown_at, roster, names);
            self.shown_in_its_list(computed, roster, names);
            let show_if = computed.show_if.as_ref();
            let show_if = show_if.filter(|word| self.has_its_list(word, is_lost));
            let show_if = self.expr(show_if, names, roster);
            // A form with a problem is never used, so what could not be worked out can be left out.
            all.extend(worth.map(|worth| Computed {
                id: Rc::clone(id),
                worth,
                roster,
                show_at,
                show_if,
            }));
        }
        all
    }

    /// Reports a value of a list's entries that is called as a field of it is: rules could not tell them apart.
    fn no_field_has_the_name(&mut self, computed: &ComputedSource<'t>, source: &FormSource<'t>) {
        let (Some(id), Some(roster)) = (&computed.id, &computed.roster) else {
            return;
        };
        let is = |word: &Option<Word<'t>>, of: &Word<'t>| {
            word.as_ref().is_some_and(|word| word.text == of.text)
        };
        let mut questions = source
            .sections
            .iter()
            .flat_map(|section| &section.questions);
        let each = questions
            .find(|question| is(&question.id, roster))
            .and_then(|question| question.each.as_ref());
        let fields = each.map(|each| each.fields.as_slice()).unwrap_or_default();
        let same = fields.iter().find(|field| is(&field.id, id));
        if let Some(first) = same.and_then(|field| field.id.as_ref()) {
            let lines = self.lines.get_or_insert_with(|| Lines::of(self.text));
            let kind = ProblemKind::DuplicateId {
                id: id.text.into(),
                first_line: lines.line(first.span.start),
            };
            self.problems.add(kind, id.span.clone());
        }
    }

    /// Warns of a question outside of a list at which a value of that list's entries is to be shown: it never is.
    fn shown_in_its_list(
        &mut self,
        computed: &ComputedSource<'t>,
        roster: Option<QuestionNo>,
        names: &Names<'_>,
    ) {
        let Some((no, list)) = roster.and_then(|no| Some((no, names.asked(Read::Question(no))?)))
        else {
            return;
        };
        let is_inside = |word: &Word<'t>| list.fields().iter().any(|it| *it.id == *word.text);
        for word in computed.show_at.iter().filter(|word| !is_inside(word)) {
            if names.question_no(word.text).is_none_or(|it| it == no) {
                continue;
            }
            let fields = list.fields().iter().map(|field| &*field.id);
            let outside = Doubt::ShownOutsideList {
                question: word.text.into(),
                roster: Rc::clone(&list.id),
                nearest: self.problems.nearest(word.text, fields),
            };
            self.problems
                .add(ProblemKind::Doubt(outside), word.span.clone());
        }
    }

    pub(super) fn worth(
        &mut self,
        word: Option<&Word<'t>>,
        names: &Names<'_>,
        roster: Option<QuestionNo>,
        remedy: Remedy,
    ) -> Option<Worth> {
        let word = word?;
        let origin = Origin::new(self.text, &word.span, word.text).where_fields_take(remedy);
        check_worth(word.text, &origin, names, roster, self.problems)
    }

    /// Tells whether an expression about the entries of a list can be read. Without the list it is not known what the names in it
    /// are.
    fn has_its_list(&mut self, word: &Word<'t>, is_lost: bool) -> bool {
        if is_lost {
            self.unread.insert(word.span.start, word.span.end);
        }
        !is_lost
    }

    pub(super) fn checks(&mut self, source: &FormSource<'t>, names: &Names<'_>) -> Vec<Check> {
        let mut taken = Taken::default();
        let mut checks = Vec::with_capacity(source.checks.len());
        for check in &source.checks {
            let id = self.id(check.id.as_ref(), &mut taken);
            let roster = self.roster(check.roster.as_ref(), names);
            let remedy = if check.roster.is_none() {
                Remedy::Roster
            } else {
                Remedy::Any
            };
            let is_lost = roster.is_none() && check.roster.is_some();
            let when = check.when.as_ref();
            let when = when.filter(|word| self.has_its_list(word, is_lost));
            let when = self.expr_where(when, names, roster, remedy);
            let when = when.unwrap_or(Expr::Always(false));
            let show_at = if is_lost {
                Vec::new()
            } else {
                self.shown_at(check, &when, roster, names)
            };
            checks.push(Check {
                id,
                hard: check.hard,
                roster,
                show_at,
                when,
            });
        }
        checks
    }

    fn roster(&mut self, word: Option<&Word<'t>>, names: &Names<'_>) -> Option<QuestionNo> {
        let word = word?;
        let no = *self
            .question_nos(std::slice::from_ref(word), names)
            .first()?;
        let kind = names.asked(Read::Question(no)).map(|it| &it.kind);
        if !matches!(kind, Some(Kind::Roster { .. })) {
            let mismatch = ProblemKind::TypeMismatch {
                expected: Sort::Roster,
                found: Sort::Question,
                nearest: None,
            };
            self.problems.add(mismatch, word.span.clone());
            return None;
        }
        Some(no)
    }

    /// Where a check is said: where the form wants it, or at everything that it reads itself.
    fn shown_at(
        &mut self,
        source: &CheckSource<'t>,
        when: &Expr,
        roster: Option<QuestionNo>,
        names: &Names<'_>,
    ) -> Vec<Read> {
        if source.show_at.is_empty() {
            let mut reads = Vec::new();
            depends_on(when, &mut |on| match on {
                On::Question(no) => reads.push(Read::Question(no)),
                On::Field { roster, field } => reads.push(Read::Field { roster, field }),
                On::Condition(_) | On::Element(_) => {}
            });
            reads.dedup();
            return reads;
        }
        self.reads(&source.show_at, roster, names)
    }

    /// Returns what words name: fields of the list first, then questions.
    fn reads(
        &mut self,
        words: &[Word<'t>],
        roster: Option<QuestionNo>,
        names: &Names<'_>,
    ) -> Vec<Read> {
        let mut reads = Vec::with_capacity(words.len());
        let list = roster.and_then(|roster| names.asked(Read::Question(roster)));
        let fields = list.map(Question::fields).unwrap_or_default();
        for word in words {
            let field = roster.and_then(|roster| {
                let field = fields.iter().position(|it| *it.id == *word.text)?;
                let field = u16::try_from(field).ok()?;
                Some(Read::Field { roster, field })
            });
            let read = field.or_else(|| names.question_no(word.text).map(Read::Question));
            if read.is_none() {
                let of_list = fields.iter().map(|field| &*field.id);
                let unknown = self.no_question(word, names, of_list.chain(names.questions()));
                self.problems.add(unknown, word.span.clone());
            }
            reads.extend(read);
        }
        reads
    }

    pub(super) fn cues(&mut self, source: &FormSource<'t>, names: &Names<'_>) -> Vec<CueLink> {
        let mut taken = Taken::default();
        let mut cues = Vec::with_capacity(source.cues.len());
        for cue in &source.cues {
            let id = self.id(cue.id.as_ref(), &mut taken);
            if let Some(word) = &cue.id
                && !CUES.contains(&word.text)
            {
                let unknown = ProblemKind::UnknownCue {
                    id: word.text.into(),
                    nearest: self.problems.nearest(word.text, CUES),
                };
                self.problems.add(unknown, word.span.clone());
            }
            cues.push(CueLink {
                id,
                confirm: self.question_nos(&cue.confirm, names),
            });
        }
        cues
    }
}
