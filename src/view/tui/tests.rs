//! Tests: what stands on the screen, at every size.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::dump::{dump, rows};
use super::theme::{Theme, ThemeName};
use super::*;
use crate::view::sample;

fn drawn(page: &Page, width: u16, height: u16) -> (Buffer, (u16, u16)) {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    let cursor = draw(
        page,
        &Theme::named(ThemeName::Mono),
        Output::Off,
        area,
        &mut buf,
    );
    (buf, cursor.unwrap())
}

fn screen(page: &Page, width: u16, height: u16) -> String {
    rows(&drawn(page, width, height).0)
}

#[test]
fn look() {
    for (w, h) in [(100, 30), (80, 24), (40, 12), (29, 12)] {
        println!("{}", screen(&sample::question(), w, h));
        println!("{:?}", drawn(&sample::question(), w, h).1);
    }
    let mut page = sample::question();
    page.practice = Some("ÖVNING".to_owned());
    page.direction = Direction::Rtl;
    println!("{}", screen(&page, 100, 30));
    println!("{}", screen(&page, 40, 12));
    println!("{}", screen(&sample::text_question(), 80, 24));
    println!("{}", screen(&sample::text_question(), 40, 12));
    println!("{}", screen(&sample::overview(60, 30), 80, 24));
    println!("{}", dump(&drawn(&sample::question(), 40, 12).0));
}
