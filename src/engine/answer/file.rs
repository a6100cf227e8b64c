//! The answers file: answers as an author or a test writes them down, against a form.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::rc::Rc;

use crate::engine::answer::{Answer, Silence};
use crate::engine::form::list::List;
use crate::engine::form::problem::{Problem, ProblemKind, Problems, Shape, Sort};
use crate::engine::form::source::{
    DeTable, DeValue, Reader, Value, drop_what_follows, key_text, number_text, parse_toml,
};
use crate::engine::form::{Form, Kind, Question, amount};
use crate::engine::register::{
    LANGUAGES, Register, is_country, is_language, is_municipality, language_meant,
};
use crate::engine::time::{Date, PartialDate, usual};

/// No list in an interview has more entries: each is asked for by itself.
const ENTRIES_LIMIT: usize = 1_000;

/// What the file says. Whether a question is relevant is for whoever holds the interview to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswersFile {
    pub form: Option<Rc<str>>,
    pub date: Option<Date>,
    /// The answers are those of someone who is protected.
    pub protected: bool,
    /// In the order of the file. A roster's own answer (that the list is complete) stands before those of its entries.
    pub answers: Vec<Given>,
    /// Each roster that is answered, with the number of its entries: they are numbered from 1 in the order of the file.
    pub entries: Vec<(Rc<str>, u32)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The stable name of the spot, such as `wish_to_move` or `children/1/age`.
    pub place: Rc<str>,
    pub answer: Answer,
    /// Where the answer stands in the file.
    pub span: Range<usize>,
}

/// Reads an answers file and reports every unknown name and impossible value in it.
///
/// Without a register, any four digits are a municipality.
pub fn read(text: &str, form: &Form, register: Option<&Register>) -> (AnswersFile, Vec<Problem>) {
    let mut problems = Problems::default();
    let mut file = AnswersFile::default();
    if let Some(table) = parse_toml(text, &OnceCell::new(), &mut problems) {
        let mut filling = Filling::new(form, register, &mut problems);
        filling.file(&table, &mut file);
    }
    file.answers.sort_by_key(|given| given.span.start);
    drop_what_follows(text, &mut problems);
    (file, problems.in_order())
}

/// Returns the form's id that an answers file names, before there is a form to read it against.
pub fn form_id(text: &str) -> Option<Rc<str>> {
    let without_broken = OnceCell::new();
    let table = parse_toml(text, &without_broken, &mut Problems::default())?;
    table.get("form")?.get_ref().as_str().map(Rc::from)
}

/// Reads the answers of a table that stands in another file. Whether an answer at one of the places `refusable` keeps
/// to the limits of its question is left to the interview.
pub(in crate::engine) fn read_answers(
    answers: &DeTable<'_>,
    form: &Form,
    register: Option<&Register>,
    refusable: &HashSet<Rc<str>>,
    problems: &mut Problems,
) -> AnswersFile {
    let mut file = AnswersFile::default();
    let mut filling = Filling {
        refusable: Some(refusable),
        ..Filling::new(form, register, problems)
    };
    filling.answers(answers, &mut file);
    file.answers.sort_by_key(|given| given.span.start);
    file
}

/// Reads one value as an answer to a question, by the shape of codes alone.
pub(in crate::engine) fn answer(
    question: &Question,
    value: &Value<'_>,
    problems: &mut Problems,
) -> Option<Answer> {
    let form = Form::default();
    let mut filling = Filling::new(&form, None, problems);
    filling.answer(question, value)
}

/// Whether a table reads like an entry of a list.
fn is_entry(fields: &[Question], table: &DeTable<'_>) -> bool {
    let mut keys = table.keys().map(key_text);
    keys.any(|key| fields.iter().any(|field| *field.id == *key))
}

struct Filling<'a, 'p> {
    reader: Reader<'p>,
    form: &'a Form,
    register: Option<&'a Register>,
    /// Places whose answers may go beyond the limits.
    refusable: Option<&'a HashSet<Rc<str>>>,
    /// The answer that is being read stands at one of them.
    is_refusable: bool,
}

impl<'a, 'p> Filling<'a, 'p> {
    fn new(form: &'a Form, register: Option<&'a Register>, problems: &'p mut Problems) -> Self {
        Self {
            reader: Reader { problems },
            form,
            register,
            refusable: None,
            is_refusable: false,
        }
    }

    fn answer_at(
        &mut self,
        place: &Rc<str>,
        question: &Question,
        value: &Value<'_>,
    ) -> Option<Answer> {
        self.is_refusable = self.refusable.is_some_and(|it| it.contains(place));
        self.answer(question, value)
    }

    fn beyond<T>(&mut self, kind: ProblemKind, value: &Value<'_>, answer: T) -> Option<T> {
        if self.is_refusable {
            return Some(answer);
        }
        self.wrong_kind(kind, value)
    }

    fn file(&mut self, table: &DeTable<'_>, file: &mut AnswersFile) {
        for (key, value) in table {
            match key_text(key) {
                "form" => file.form = self.reader.word(value).map(|word| word.text.into()),
                "date" => file.date = self.whole_date(value),
                "protected" => file.protected = self.reader.truth(value).unwrap_or(true),
                "answers" => {
                    if let Some(answers) = self.reader.table(value) {
                        self.answers(answers, file);
                    }
                }
                _ => self
                    .reader
                    .unknown_key(key, &["form", "date", "protected", "answers"]),
            }
        }
    }

    fn answers(&mut self, answers: &DeTable<'_>, file: &mut AnswersFile) {
        let form = self.form;
        for (key, value) in answers {
            let name = key_text(key);
            let question = form.question_no(name).and_then(|no| form.question(no));
            let Some(question) = question else {
                let names = form.questions.iter().map(|question| &*question.id);
                let unknown = ProblemKind::UnknownQuestion {
                    name: name.into(),
                    nearest: self.reader.problems.nearest(name, names),
                };
                self.reader.problems.add(unknown, key.span());
                continue;
            };
            if let Kind::Roster { fields } = &question.kind
                && value.get_ref().as_array().is_some()
            {
                self.roster(question, fields, value, file);
            } else if let Some(answer) = self.answer_at(&question.id, question, value) {
                file.answers.push(Given {
                    place: Rc::clone(&question.id),
                    answer,
                    span: value.span(),
                });
            }
        }
    }

    fn roster(
        &mut self,
        roster: &Question,
        fields: &[Question],
        value: &Value<'_>,
        file: &mut AnswersFile,
    ) {
        file.answers.push(Given {
            place: Rc::clone(&roster.id),
            answer: Answer::Listed,
            span: value.span(),
        });
        let mut n_entries = 0;
        let entries = value.get_ref().as_array();
        if entries.is_some_and(|entries| entries.len() > ENTRIES_LIMIT) {
            let too_many = ProblemKind::TooManyEntries {
                roster: Rc::clone(&roster.id),
                limit: ENTRIES_LIMIT,
            };
            let start = value.span().start;
            self.reader.problems.add(too_many, start..start);
        }
        let entries = entries.into_iter().flat_map(|it| it.iter());
        for entry in entries.take(ENTRIES_LIMIT) {
            n_entries += 1;
            let Some(table) = self.reader.table(entry) else {
                continue;
            };
            for (key, value) in table {
                let name = key_text(key);
                let Some(field) = fields.iter().find(|field| *field.id == *name) else {
                    let names = fields.iter().map(|field| &*field.id);
                    let unknown = ProblemKind::UnknownField {
                        field: name.into(),
                        roster: Rc::clone(&roster.id),
                        nearest: self.reader.problems.nearest(name, names),
                    };
                    self.reader.problems.add(unknown, key.span());
                    continue;
                };
                let place = format!("{}/{n_entries}/{name}", roster.id).into();
                if let Some(answer) = self.answer_at(&place, field, value) {
                    file.answers.push(Given {
                        place,
                        answer,
                        span: value.span(),
                    });
                }
            }
        }
        file.entries.push((Rc::clone(&roster.id), n_entries));
    }

    fn answer(&mut self, question: &Question, value: &Value<'_>) -> Option<Answer> {
        if let DeValue::Table(table) = value.get_ref() {
            return self.table(question, table, value);
        }
        if self.is_silence_in_words(question, value) {
            return None;
        }
        match &question.kind {
            Kind::Single { .. } => self.option(question, value).map(Answer::Choice),
            Kind::Multiple {
                options,
                exclusive,
                min,
                max,
            } => {
                let chosen = self.options(question, options, exclusive, value)?;
                let is_alone = |option: &Rc<str>| {
                    let mut options = options.iter().zip(exclusive);
                    options.any(|(it, alone)| *alone && it == option)
                };
                // An option that excludes all others says what there is to say, however many are asked for.
                let limits = match chosen.as_slice() {
                    [only] if is_alone(only) => (None, None),
                    _ => (*min, *max),
                };
                self.check_number_chosen(chosen, limits, value)
            }
            Kind::Text => self.text(value).map(Answer::Text),
            Kind::Narrative => Some(Answer::Narrative {
                words: self.text(value)?,
                rendering: String::new(),
            }),
            Kind::Integer { min, max } => {
                if !value.get_ref().is_integer() {
                    self.reader.wrong_shape(Shape::Integer, value);
                    return None;
                }
                self.amount(value, 0, *min, *max).map(Answer::Integer)
            }
            Kind::Decimal { min, max } => self.amount(value, 3, *min, *max).map(Answer::Decimal),
            Kind::Money { min, max } => self.amount(value, 2, *min, *max).map(Answer::Money),
            Kind::Date => self.date(value).map(Answer::Date),
            Kind::Period => self.wrong(Shape::FromTo, value),
            Kind::Municipality => self.code(value, Sort::Municipality),
            Kind::Country => self.code(value, Sort::Country),
            Kind::Language => self.code(value, Sort::Language),
            Kind::Lookup { list } => self.looked_up(list, value),
            Kind::Roster { .. } => self.entry_alone(value),
        }
    }

    /// Reports the word for a silence where only a table says one. What is written freely may be any word.
    fn is_silence_in_words(&mut self, question: &Question, value: &Value<'_>) -> bool {
        let list = value.get_ref().as_array();
        let alone = list.filter(|list| list.len() == 1);
        let alone = alone.and_then(|list| list.first());
        let Some(word) = alone.unwrap_or(value).get_ref().as_str() else {
            return false;
        };
        let silence = match word {
            "unknown" => Some(Silence::DontKnow),
            _ => Silence::from_word(word),
        };
        let is_free = matches!(question.kind, Kind::Text | Kind::Narrative);
        let is_option = question.options().iter().any(|it| **it == *word);
        let Some(silence) = silence.filter(|_| !is_free && !is_option) else {
            return false;
        };
        let unknown = ProblemKind::UnknownOption {
            option: word.into(),
            question: Rc::clone(&question.id),
            nearest: Some(format!("{{ {} = true }}", silence.word()).into()),
        };
        self.reader.problems.add(unknown, value.span());
        true
    }

    /// A table is a silence, the two ends of a period or the two sides of a narrative.
    fn table(
        &mut self,
        question: &Question,
        table: &DeTable<'_>,
        whole: &Value<'_>,
    ) -> Option<Answer> {
        let mut keys = table.keys().map(key_text);
        if keys.any(|key| Silence::from_word(key).is_some()) {
            return self.silence(table, whole);
        }
        match &question.kind {
            Kind::Roster { fields } if is_entry(fields, table) => self.entry_alone(whole),
            Kind::Period => self.period(table, whole),
            Kind::Narrative => self.narrative(table, whole),
            Kind::Single { .. }
            | Kind::Multiple { .. }
            | Kind::Text
            | Kind::Integer { .. }
            | Kind::Decimal { .. }
            | Kind::Money { .. }
            | Kind::Date
            | Kind::Municipality
            | Kind::Country
            | Kind::Language
            | Kind::Lookup { .. }
            | Kind::Roster { .. } => self.silence(table, whole),
        }
    }

    /// Entries stand in a list, also one alone.
    fn entry_alone(&mut self, value: &Value<'_>) -> Option<Answer> {
        self.reader
            .wrong_shape_for(Some("[{ … }]"), Shape::Tables, value);
        None
    }

    fn silence(&mut self, table: &DeTable<'_>, whole: &Value<'_>) -> Option<Answer> {
        if table.is_empty() {
            return self.wrong_kind(ProblemKind::EmptyAnswer, whole);
        }
        let mut found = None;
        for (key, value) in table {
            let silence = Silence::from_word(key_text(key));
            if silence.is_none() {
                self.reader
                    .unknown_key(key, &Silence::ALL.map(Silence::word));
            } else if value.get_ref().as_bool() != Some(true) || found.is_some() {
                // Two reasons at once are as little a reason as none.
                return self.wrong_kind(ProblemKind::SilenceNotTrue, value);
            }
            found = silence;
        }
        found.map(Answer::Silence)
    }

    fn period(&mut self, table: &DeTable<'_>, whole: &Value<'_>) -> Option<Answer> {
        let mut from = None;
        let mut to = None;
        for (key, value) in table {
            match key_text(key) {
                "from" => from = self.date(value),
                "to" => to = Some(self.date(value)?),
                _ => self.reader.unknown_key(key, &["from", "to"]),
            }
        }
        self.reader.require(table, whole, &["from"]);
        let from = from?;
        if to.is_some_and(|to| to.bounds().1 < from.bounds().0) {
            return self.wrong_kind(ProblemKind::PeriodBackwards, whole);
        }
        Some(Answer::Period { from, to })
    }

    fn narrative(&mut self, table: &DeTable<'_>, whole: &Value<'_>) -> Option<Answer> {
        let mut words = None;
        let mut rendering = String::new();
        for (key, value) in table {
            match key_text(key) {
                "words" => words = self.text(value),
                "rendering" => rendering = self.text(value)?,
                _ => self.reader.unknown_key(key, &["words", "rendering"]),
            }
        }
        self.reader.require(table, whole, &["words"]);
        Some(Answer::Narrative {
            words: words?,
            rendering,
        })
    }

    fn option(&mut self, question: &Question, value: &Value<'_>) -> Option<Rc<str>> {
        let word = self.reader.word(value)?;
        let options = question.options();
        let option = options.iter().find(|option| ***option == *word.text);
        if option.is_none() {
            let names = options.iter().map(|option| &**option);
            let unknown = ProblemKind::UnknownOption {
                option: word.text.into(),
                question: Rc::clone(&question.id),
                nearest: self.reader.problems.nearest(word.text, names),
            };
            self.reader.problems.add(unknown, word.span);
        }
        option.cloned()
    }

    /// Reads a list of options into the order of the form.
    fn options(
        &mut self,
        question: &Question,
        options: &[Rc<str>],
        exclusive: &[bool],
        value: &Value<'_>,
    ) -> Option<Vec<Rc<str>>> {
        let Some(entries) = value.get_ref().as_array() else {
            self.reader.wrong_shape(Shape::List, value);
            return None;
        };
        let mut chosen: Vec<Rc<str>> = Vec::new();
        let mut is_whole = true;
        for entry in &**entries {
            let Some(option) = self.option(question, entry) else {
                is_whole = false;
                continue;
            };
            if chosen.contains(&option) {
                is_whole = false;
                self.wrong_kind::<()>(ProblemKind::ChosenTwice { option }, entry);
            } else {
                chosen.push(option);
            }
        }
        let alone = options.iter().zip(exclusive);
        let mut alone = alone.filter(|(option, alone)| **alone && chosen.contains(option));
        if let Some((option, _)) = alone.next()
            && chosen.len() > 1
        {
            let option = Rc::clone(option);
            self.beyond(ProblemKind::ExclusiveOption { option }, value, ())?;
        }
        chosen.sort_by_key(|option| options.iter().position(|it| it == option));
        is_whole.then_some(chosen)
    }

    fn check_number_chosen(
        &mut self,
        chosen: Vec<Rc<str>>,
        (min, max): (Option<u16>, Option<u16>),
        value: &Value<'_>,
    ) -> Option<Answer> {
        if chosen.is_empty() {
            return self.wrong_kind(ProblemKind::EmptyAnswer, value);
        }
        if let Some(min) = min
            && chosen.len() < usize::from(min)
        {
            self.beyond(ProblemKind::TooFewChosen { min }, value, ())?;
        }
        if let Some(max) = max
            && chosen.len() > usize::from(max)
        {
            self.beyond(ProblemKind::TooManyChosen { max }, value, ())?;
        }
        Some(Answer::Choices(chosen))
    }

    fn text(&mut self, value: &Value<'_>) -> Option<String> {
        let word = self.reader.word(value)?;
        if word.text.trim().is_empty() {
            return self.wrong_kind(ProblemKind::EmptyAnswer, value);
        }
        Some(word.text.to_owned())
    }

    fn amount(
        &mut self,
        value: &Value<'_>,
        n_decimals: usize,
        min: Option<i64>,
        max: Option<i64>,
    ) -> Option<i64> {
        let text = number_text(value.get_ref()).or_else(|| value.get_ref().as_str());
        let Some(text) = text else {
            self.reader.wrong_shape(Shape::Decimal, value);
            return None;
        };
        let Some(amount) = amount::read(text, n_decimals) else {
            let text = text.into();
            return self.wrong_kind(ProblemKind::BadNumber { text }, value);
        };
        if min.is_some_and(|min| amount < min) || max.is_some_and(|max| amount > max) {
            let [min, max] = [min, max].map(|limit| {
                limit.map_or_else(Rc::default, |limit| amount::write(limit, n_decimals).into())
            });
            return self.beyond(ProblemKind::OutOfRange { min, max }, value, amount);
        }
        Some(amount)
    }

    fn date(&mut self, value: &Value<'_>) -> Option<PartialDate> {
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(date) => date.to_string(),
            DeValue::Integer(number) if usual::whole(number.as_str()).is_some() => {
                number.as_str().to_owned()
            }
            DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => return self.wrong(Shape::DateOrText, value),
        };
        let date = PartialDate::parse(&text);
        if date.is_none() {
            return self.wrong_kind(ProblemKind::bad_date(&text), value);
        }
        date
    }

    fn whole_date(&mut self, value: &Value<'_>) -> Option<Date> {
        let partial = self.date(value)?;
        let whole = partial.exact();
        if whole.is_none() {
            let kind = ProblemKind::bad_date(&partial.to_string());
            return self.wrong_kind(kind, value);
        }
        whole
    }

    fn code(&mut self, value: &Value<'_>, sort: Sort) -> Option<Answer> {
        let code: Rc<str> = self.reader.word(value)?.text.into();
        let has_shape = match sort {
            Sort::Municipality => is_municipality(&code),
            Sort::Country => is_country(&code),
            Sort::Language => is_language(&code),
            Sort::Lookup
            | Sort::Truth
            | Sort::Number
            | Sort::Day
            | Sort::Quoted
            | Sort::Name
            | Sort::List
            | Sort::Choice
            | Sort::Multiple
            | Sort::FreeText
            | Sort::Period
            | Sort::Roster
            | Sort::Question
            | Sort::NumberField
            | Sort::Worth
            | Sort::Steps => false,
        };
        let is_offered = sort != Sort::Language || LANGUAGES.contains(&&*code);
        if !has_shape || !is_offered {
            let nearest = (!is_offered).then(|| language_meant(&code).map(Rc::from));
            let bad = ProblemKind::BadCode {
                code,
                sort,
                nearest: nearest.flatten(),
            };
            return self.wrong_kind(bad, value);
        }
        let is_missing = self.register.is_some_and(|register| {
            (sort == Sort::Municipality && !register.contains(&code))
                || (sort == Sort::Country && !register.has_country(&code))
        });
        let answer = Answer::Code(Rc::clone(&code));
        if is_missing {
            return self.beyond(ProblemKind::UnknownCode { code, sort }, value, answer);
        }
        Some(answer)
    }

    fn looked_up(&mut self, list: &List, value: &Value<'_>) -> Option<Answer> {
        let code: Rc<str> = self.reader.word(value)?.text.into();
        let answer = Answer::Code(Rc::clone(&code));
        if list.contains(&code) {
            return Some(answer);
        }
        let sort = Sort::Lookup;
        self.beyond(ProblemKind::UnknownCode { code, sort }, value, answer)
    }

    fn wrong<T>(&mut self, expected: Shape, value: &Value<'_>) -> Option<T> {
        self.reader.wrong_shape(expected, value);
        None
    }

    fn wrong_kind<T>(&mut self, kind: ProblemKind, value: &Value<'_>) -> Option<T> {
        self.reader.problems.add(kind, value.span());
        None
    }
}
