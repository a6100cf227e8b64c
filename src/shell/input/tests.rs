//! Keys as terminals send them.

use super::*;

fn read(code: KeyCode, modifiers: KeyModifiers) -> Option<Key> {
    key(KeyEvent::new(code, modifiers))
}

#[test]
fn shift_tab_is_one_key_however_it_is_sent() {
    let expected = Some(Key::shift(Code::Tab));
    assert_eq!(read(KeyCode::BackTab, KeyModifiers::SHIFT), expected);
    assert_eq!(read(KeyCode::BackTab, KeyModifiers::NONE), expected);
    assert_eq!(read(KeyCode::Tab, KeyModifiers::SHIFT), expected);
}

#[test]
fn a_letter_says_itself_whether_it_is_large() {
    assert_eq!(
        read(KeyCode::Char('Å'), KeyModifiers::SHIFT),
        Some(Key::plain(Code::Char('Å')))
    );
    assert_eq!(
        read(KeyCode::Char('P'), KeyModifiers::CONTROL),
        Some(Key::ctrl(Code::Char('p')))
    );
}

#[test]
fn releases_are_dropped() {
    let mut event = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
    event.kind = KeyEventKind::Release;
    assert_eq!(key(event), None);
}
