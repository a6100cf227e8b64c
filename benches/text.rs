//! Speed of what is done to text, measured: `cargo bench --bench text`. The figures of a machine are in docs/performance.md.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a benchmark ends when something is wrong, and prints"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use vilja::builtin::{FORM_TEXTS, INTERFACE};
use vilja::text::catalog::{Args, Catalog};
use vilja::text::field::Field;
use vilja::text::language::{Direction, Language};
use vilja::text::layout::{Manner, Side, caret_beside, layout};

fn main() {
    println!(
        "{:<58} {:>7} {:>10} {:>10} {:>10}",
        "what", "n", "median", "p99", "worst"
    );
    pages();
    switching();
    fields();
    start();
}

/// Prints one line of figures.
fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| {
        let idx = (times.len() * percent / 100).min(times.len().saturating_sub(1));
        times.get(idx).copied().unwrap_or_default().as_secs_f64() * 1e6
    };
    println!(
        "{what:<58} {:>7} {:>7.1} us {:>7.1} us {:>7.1} us",
        times.len(),
        at(50),
        at(99),
        at(100)
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(work());
    let time = start.elapsed();
    drop(result);
    time
}

/// Sentences of an interview in two languages, with what machines write among them.
const SENTENCES: [(&str, Direction); 6] = [
    (
        "Sade någon i den tidigare kommunen att du måste söka bostad i andra kommuner, den \u{2068}2026-11-20\u{2069} eller senare?",
        Direction::Ltr,
    ),
    (
        "هل قال لك أحد في البلدية السابقة إنه يجب عليك أن تبحث عن سكن في بلديات أخرى، في \u{2068}2026-11-20\u{2069} أو بعد ذلك؟",
        Direction::Rtl,
    ),
    (
        "آیا کسی در شهرداری قبلی به شما گفت که باید در شهرداری‌های دیگر (Sundsvall، Örebro) دنبال خانه بگردید؟",
        Direction::Rtl,
    ),
    (
        "ئایا کەسێک لە شارەوانی پێشوو پێی وتیت کە دەبێت لە شارەوانییەکانی تر بەدوای ماڵدا بگەڕێیت؟",
        Direction::Rtl,
    ),
    (
        "ኣብቲ ናይ ቅድም ኮሙን ሓደ ሰብ ኣብ ካልእ ኮሙናት ገዛ ክትደሊ ከም ዘለካ ነጊሩካ ድዩ፧ እቲ መልሲ ኣድላዪ እዩ።",
        Direction::Ltr,
    ),
    (
        "Anna Lindström (سارة الحسن) telefon \u{2066}070-123 45 67\u{2069}, ärende \u{2066}2026-0147\u{2069}, belopp \u{2066}1 500 kr\u{2069} i månaden.",
        Direction::Ltr,
    ),
];

/// A page full of it: 30 rows of 100 columns, laid out and put into cells.
fn page(buf: &mut Buffer) -> usize {
    let area = buf.area;
    let mut y = 0;
    let mut n_cells = 0;
    for (text, base) in SENTENCES.iter().cycle() {
        for row in layout(text, *base, 100, Manner::default()) {
            if y >= area.height {
                return n_cells;
            }
            let mut x = u16::try_from(row.start_col).unwrap_or(u16::MAX);
            for cell in &row.cells {
                if let Some(place) = buf.cell_mut((x, y)) {
                    place.set_symbol(&cell.symbol);
                }
                x = x.saturating_add(cell.width.into());
                n_cells += 1;
            }
            y += 1;
        }
    }
    n_cells
}

fn pages() {
    let mut buf = Buffer::empty(Rect::new(0, 0, 100, 30));
    assert!(page(&mut buf) > 1_500, "the page is not full");
    let times = (0..2_000).map(|_| timed(|| page(&mut buf))).collect();
    report("a page of 100x30 in five scripts laid out", times);
}

fn catalog(languages: &[Language]) -> Catalog {
    let mut catalog = Catalog::new();
    for (tag, path, text) in INTERFACE.iter().chain(FORM_TEXTS) {
        let language = Language::parse(tag).expect("a language");
        if languages.contains(&language) {
            catalog.embed(&language, path, text);
        }
    }
    catalog
}

/// All messages of the interface that take nothing, in another language each time.
fn switching() {
    let all: Vec<Language> = Language::known().collect();
    let catalog = catalog(&all);
    let source = Language::source();
    let ids: Vec<String> = catalog
        .ids(&source)
        .filter(|id| catalog.variables(&source, id).is_empty())
        .take(60)
        .collect();
    let have: Vec<Language> = catalog.languages().collect();
    for language in &have {
        catalog.prepare(language);
    }
    let times = (0..1_200)
        .map(|n| {
            let language = have.get(n % have.len()).expect("one of them");
            timed(|| {
                ids.iter()
                    .map(|id| {
                        let said = catalog.say(language, id, &Args::none());
                        layout(&said.text, language.direction(), 100, Manner::default()).len()
                    })
                    .sum::<usize>()
            })
        })
        .collect();
    report("60 messages in the next of all languages, laid out", times);
}

fn fields() {
    for (name, word, base) in [
        ("Swedish", "berättelse ", Direction::Ltr),
        ("Arabic", "المستشفيات ", Direction::Rtl),
        ("Tigrinya", "መልሲታት ", Direction::Ltr),
        ("mixed", "svar سارة 12-3 ", Direction::Ltr),
    ] {
        let n_words = 10_000 / word.chars().count() + 1;
        let text = word.repeat(n_words);
        assert!(text.chars().count() >= 10_000, "too short");
        let mut field = Field::from(&text, text.len() / 2);
        field.set_direction(Some(base));
        let manner = Manner::default();
        let mut press = |what: &str, key: &mut dyn FnMut(&mut Field)| {
            let times = (0..200)
                .map(|_| {
                    timed(|| {
                        key(&mut field);
                        // What drawing does with it.
                        let rows = layout(field.text(), base, 64, manner);
                        let at = |side| {
                            caret_beside(field.text(), base, 64, manner, field.caret(), side)
                        };
                        (rows, at(Side::Before), at(Side::After))
                    })
                })
                .collect();
            report(&format!("{what} in 10,000 characters, {name}"), times);
        };
        press("a letter", &mut |field| {
            black_box(field.insert("a").is_change());
        });
        press("an arrow", &mut |field| {
            black_box(field.left());
        });
        press("a row down", &mut |field| {
            black_box(field.down(64, manner));
        });
    }
}

/// What the number of languages costs when only one of them is shown.
fn start() {
    let three: Vec<Language> = ["sv", "en", "ar"]
        .into_iter()
        .filter_map(Language::parse)
        .collect();
    let all: Vec<Language> = Language::known().collect();
    let source = Language::source();
    for (what, languages) in [
        ("the catalogue made ready with 3 languages", &three),
        ("the catalogue made ready with all languages", &all),
    ] {
        let times = (0..100)
            .map(|_| {
                timed(|| {
                    let catalog = catalog(languages);
                    catalog.prepare(&source);
                    catalog
                })
            })
            .collect();
        report(what, times);
    }
}
