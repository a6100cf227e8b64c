//! What came over from the trainee's program is cleaned once more, before anything else is done with it.

use crate::app::page::{Count, ElementMark, FindingRow, FindingsPane, News, OutlineRow};
use crate::app::trainer::view::{AskedNow, OptionRow, Recorded, View};
use crate::text::clean::{clean_around_isolates, clean_line};

/// Everything that is shown as it is. What is told in a language is cleaned where it becomes a wording; ids and tags are
/// compared with those that are known, and never shown.
pub(super) fn cleaned(view: View) -> View {
    View {
        title: clean_line(&view.title),
        asked: view.asked.map(asked),
        last: view.last.as_ref().map(recorded),
        sections: view.sections.iter().map(section).collect(),
        findings: pane(&view.findings),
        open: view.open.iter().map(open).collect(),
        n_flags: count(&view.n_flags),
        n_open: count(&view.n_open),
        step: view.step,
        form: view.form,
        played: view.played,
        client: view.client,
    }
}

fn asked(asked: AskedNow) -> AskedNow {
    AskedNow {
        counter: clean_line(&asked.counter),
        answer: asked.answer.as_deref().map(clean_around_isolates),
        put: asked.put,
        options: asked.options.into_iter().map(option).collect(),
        place: asked.place,
        first: asked.first,
        second: asked.second,
        said: asked.said,
    }
}

fn option(option: OptionRow) -> OptionRow {
    OptionRow {
        key: clean_line(&option.key),
        first: option.first,
        second: option.second,
        chosen: option.chosen,
        aside: option.aside,
    }
}

fn recorded(recorded: &Recorded) -> Recorded {
    Recorded {
        question: clean_line(&recorded.question),
        answer: recorded.answer.as_deref().map(clean_around_isolates),
    }
}

fn open((label, needs): &(String, Option<String>)) -> (String, Option<String>) {
    let needs = needs.as_deref().map(clean_around_isolates);
    (clean_around_isolates(label), needs)
}

fn count(count: &Count) -> Count {
    Count {
        n: count.n,
        spoken: clean_line(&count.spoken),
    }
}

fn section(row: &OutlineRow) -> OutlineRow {
    OutlineRow {
        label: clean_around_isolates(&row.label),
        spoken: clean_around_isolates(&row.spoken),
        here: row.here,
        answered: row.answered,
        total: row.total,
    }
}

fn pane(pane: &FindingsPane) -> FindingsPane {
    FindingsPane {
        rows: pane.rows.iter().map(finding).collect(),
        elements_label: clean_around_isolates(&pane.elements_label),
        elements: pane.elements.iter().map(element).collect(),
        more: pane
            .more
            .iter()
            .map(|it| clean_around_isolates(it))
            .collect(),
    }
}

fn finding(row: &FindingRow) -> FindingRow {
    FindingRow {
        weight: clean_around_isolates(&row.weight),
        text: clean_around_isolates(&row.text),
        because: clean_around_isolates(&row.because),
        news: row.news.as_ref().map(|news| News {
            sign: sign(news.sign),
            weight: clean_around_isolates(&news.weight),
            spoken: clean_around_isolates(&news.spoken),
        }),
    }
}

fn element(mark: &ElementMark) -> ElementMark {
    ElementMark {
        label: clean_around_isolates(&mark.label),
        sign: sign(mark.sign),
        spoken: clean_around_isolates(&mark.spoken),
    }
}

/// One of the signs that a pane has, or that it is not known.
fn sign(sign: char) -> char {
    if matches!(sign, '+' | '↑' | '↓' | '−' | '✓' | '✗') {
        sign
    } else {
        '?'
    }
}
