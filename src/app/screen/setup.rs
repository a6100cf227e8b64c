//! Before the first question: the case number, the form, the client's language.

use std::rc::Rc;

use crate::app::intent::Action;
use crate::app::list::List;
use crate::app::msg::{Effect, LoadedForm, Now};
use crate::app::page::{Page, Part, ScreenName, Tone};
use crate::app::screen::{Screen, Setup, Target, frame, languages, protection};
use crate::app::session::Session;
use crate::app::{Model, Realm};
use crate::engine::interview::{Beginning, Change, Command, Refusal};
use crate::engine::time::Date;
use crate::text::field::Field;
use crate::text::language::Language;

/// Longer case numbers are cut: no office has any, and it stands in the top line.
const CASE_CHARS_MAX: usize = 40;

pub(in crate::app) fn page(model: &Model, setup: &Setup) -> Page {
    let keys = [Action::Next, Action::Cancel, Action::Help];
    let parts = match setup {
        Setup::Case { case } => vec![
            Part::Heading(model.words.ui("setup-heading")),
            Part::Field(frame::field(
                Some(model.words.ui("setup-case")),
                case,
                model,
            )),
            frame::paragraph(model, "setup-case-why", Tone::Quiet),
        ],
        Setup::Form { cursor, .. } => vec![
            Part::Heading(model.words.ui("setup-form")),
            Part::Rows(form_list(model).into_rows(*cursor)),
        ],
        Setup::ClientLanguage { cursor, .. } => vec![
            Part::Heading(model.words.ui("client-language-heading")),
            Part::Rows(languages::client_list(model, "").into_rows(*cursor)),
            frame::paragraph(
                model,
                frame::by_mode(model, "client-language-later", "plain-language-later"),
                Tone::Quiet,
            ),
            languages::several(model),
        ],
        Setup::Protect { cursor, .. } => vec![
            Part::Heading(model.words.ui("protect-heading")),
            Part::Rows(protection::setup_list(model).into_rows(*cursor)),
            frame::paragraph(model, "protect-what", Tone::Quiet),
        ],
    };
    frame::page(model, ScreenName::Setup, parts, &keys)
}

pub(in crate::app) fn form_list(model: &Model) -> List {
    let mut list = List::default();
    for (idx, form) in model.library.forms.iter().enumerate() {
        let purpose = model
            .words
            .form_optional(form, "form-title.purpose")
            .into_iter()
            .collect();
        list.numbered(
            model.words.form_own(form, "form-title"),
            purpose,
            Target::Form(idx),
        );
    }
    list
}

/// Enter at the case number; an empty one is fine.
pub(in crate::app) fn confirm_case(model: &mut Model) {
    let Screen::Setup(Setup::Case { case }) = &model.screen else {
        return;
    };
    let text: String = case.text().trim().chars().take(CASE_CHARS_MAX).collect();
    let case = Field::from(&text, text.len());
    match model.library.forms.len() {
        0 => model.warn("setup-no-form"),
        1 => {
            model.screen = Screen::Setup(Setup::ClientLanguage {
                case,
                form: 0,
                chosen: Vec::new(),
                cursor: 0,
            });
        }
        _ => model.screen = Screen::Setup(Setup::Form { case, cursor: 0 }),
    }
}

pub(in crate::app) fn choose_form(model: &mut Model, form: usize) {
    if let Screen::Setup(Setup::Form { case, .. }) = &mut model.screen {
        let case = std::mem::replace(case, Field::new());
        model.screen = Screen::Setup(Setup::ClientLanguage {
            case,
            form,
            chosen: Vec::new(),
            cursor: 0,
        });
    }
}

pub(in crate::app) fn choose_language(model: &mut Model, language: Option<Language>) {
    if let Screen::Setup(Setup::ClientLanguage {
        case, form, chosen, ..
    }) = &mut model.screen
    {
        let (case, form) = (std::mem::replace(case, Field::new()), *form);
        let chosen = std::mem::take(chosen);
        model.screen = Screen::Setup(Setup::Protect {
            case,
            form,
            language,
            chosen,
            cursor: 0,
        });
    }
}

pub(in crate::app) fn choose_protection(
    model: &mut Model,
    protected: bool,
    now: &Now,
    effects: &mut Vec<Effect>,
) {
    let Screen::Setup(Setup::Protect {
        case,
        form,
        language,
        chosen,
        ..
    }) = &model.screen
    else {
        return;
    };
    let case = Some(case.text())
        .filter(|case| !case.is_empty())
        .map(Rc::from);
    let asked = Asked {
        form: *form,
        case,
        client_language: *language,
        languages: chosen.clone(),
        protected,
    };
    begin(model, asked, now, effects);
}

/// Goes straight to the interview that the command line asked for.
pub(in crate::app) fn begin_as_asked(model: &mut Model, now: &Now, effects: &mut Vec<Effect>) {
    let asked = model.start.form.clone();
    let found = model
        .library
        .forms
        .iter()
        .position(|it| asked.as_ref().is_none_or(|id| it.form.id == *id));
    let Some(form) = found else {
        model.warn("setup-no-form");
        return;
    };
    let language = model
        .start
        .client_language
        .as_deref()
        .and_then(Language::parse);
    let more = model.start.more_languages.iter();
    let languages = language
        .into_iter()
        .chain(more.filter_map(|it| Language::parse(it)));
    let languages = languages.collect();
    let case = model.start.case.clone();
    let asked = Asked {
        form,
        case,
        client_language: language,
        languages,
        protected: model.start.protected,
    };
    begin(model, asked, now, effects);
}

/// What was decided before the first question.
struct Asked {
    /// Place in the library.
    form: usize,
    case: Option<Rc<str>>,
    client_language: Option<Language>,
    /// All that are chosen, in this order.
    languages: Vec<Language>,
    protected: bool,
}

fn begin(model: &mut Model, asked: Asked, now: &Now, effects: &mut Vec<Effect>) {
    let Some(form) = model.library.forms.get(asked.form).cloned() else {
        return;
    };
    let beginning = beginning(model, &form, (asked.client_language, asked.case), now.date);
    model.prepare(&form);
    let codes = model.codes();
    let languages = asked.languages.iter().map(|it| it.tag().into()).collect();
    let begun = Session::begin(
        Rc::clone(&form),
        beginning,
        codes,
        languages,
        asked.protected,
    );
    start(model, form, begun, effects);
}

/// Begins an interview in which someone is played: on the day of the scenario, and in the training realm alone.
pub(in crate::app) fn begin_scenario(
    model: &mut Model,
    (form, date): (&Rc<LoadedForm>, Date),
    client_language: Option<Language>,
    practise: Command,
    effects: &mut Vec<Effect>,
) -> Result<(), Refusal> {
    if model.realm != Some(Realm::Training) {
        return Err(Refusal::NotTraining);
    }
    let beginning = beginning(model, form, (client_language, None), date);
    model.prepare(form);
    let codes = model.codes();
    let begun = Session::begin_with(Rc::clone(form), beginning, codes, vec![practise]);
    start(model, Rc::clone(form), begun, effects);
    Ok(())
}

fn beginning(
    model: &Model,
    form: &LoadedForm,
    (client_language, case): (Option<Language>, Option<Rc<str>>),
    date: Date,
) -> Beginning {
    Beginning {
        form: Rc::clone(&form.form.id),
        version: Rc::clone(&form.form.version),
        digest: Rc::clone(&form.digest),
        date,
        officer_language: model.words.language.tag().into(),
        client_language: client_language.map(|language| language.tag().into()),
        case,
        training: model.realm == Some(Realm::Training),
    }
}

fn start(
    model: &mut Model,
    form: Rc<LoadedForm>,
    (session, changes): (Session, Vec<Change>),
    effects: &mut Vec<Effect>,
) {
    model.session = Some(session);
    model.screen = Screen::Question;
    model.over.clear();
    effects.push(Effect::Begin { form, changes });
}
