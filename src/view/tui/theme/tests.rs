//! Tests: every look can be read with the colours that terminals really have.

#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "tests fail by panicking"
)]
#![expect(
    clippy::unreadable_literal,
    reason = "colours have six digits everywhere"
)]

use ratatui::style::{Color, Modifier, Style};

use super::{Theme, ThemeName};

/// The sixteen colours as terminals have them when nobody chose others, by what ANSI calls them from black to white.
const PALETTES: [(&str, [u32; 16]); 4] = [
    (
        "xterm",
        [
            0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
            0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
        ],
    ),
    (
        "vte",
        [
            0x171421, 0xc01c28, 0x26a269, 0xa2734c, 0x12488b, 0xa347ba, 0x2aa1b3, 0xd0cfcc,
            0x5e5c64, 0xf66151, 0x33d17a, 0xe9ad0c, 0x2a7bde, 0xc061cb, 0x33c7de, 0xffffff,
        ],
    ),
    (
        "linux console",
        [
            0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa,
            0x555555, 0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff,
        ],
    ),
    (
        "windows",
        [
            0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc,
            0x767676, 0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2,
        ],
    ),
];

fn roles(theme: &Theme) -> [(&'static str, Style); 13] {
    [
        ("plain", theme.plain),
        ("heading", theme.heading),
        ("prompt", theme.prompt),
        ("dim", theme.dim),
        ("selected", theme.selected),
        ("chosen", theme.chosen),
        ("warning", theme.warning),
        ("alert", theme.alert),
        ("practice", theme.practice),
        ("weight", theme.weight),
        ("key", theme.key),
        ("rule", theme.rule),
        ("field", theme.field),
    ]
}

fn index(colour: Color) -> usize {
    match colour {
        Color::Black => 0,
        Color::Red => 1,
        Color::Magenta => 5,
        Color::LightYellow => 11,
        Color::White => 15,
        other => panic!("{other} is not one that a theme may use"),
    }
}

/// By WCAG 2.1: from 1 to 21.
fn contrast(one: u32, other: u32) -> f64 {
    let luminance = |rgb: u32| {
        let part = |shift: u32| {
            let value = f64::from((rgb >> shift) & 0xff) / 255.0;
            if value <= 0.03928 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_colour_stands_on_its_own_background_with_enough_contrast() {
    for name in ThemeName::ALL {
        let theme = Theme::named(name);
        for (role, style) in roles(&theme) {
            // Other roles are put over the plain one.
            let style = theme.plain.patch(style);
            let (Some(text), Some(ground)) = (style.fg, style.bg) else {
                assert_eq!(
                    (style.fg, style.bg),
                    (None, None),
                    "{name:?} {role}: on the terminal\u{2019}s own background only its own colour is known to be readable"
                );
                continue;
            };
            let least = if name == ThemeName::HighContrast {
                7.0
            } else {
                4.5
            };
            for (palette, colours) in PALETTES {
                let found = contrast(colours[index(text)], colours[index(ground)]);
                assert!(found >= least, "{name:?} {role} on {palette}: {found:.1}");
            }
        }
    }
}

#[test]
fn without_colour_every_role_that_says_something_is_still_seen() {
    let mono = Theme::named(ThemeName::Mono);
    for (role, style) in roles(&mono) {
        assert_eq!((style.fg, style.bg), (None, None), "{role}");
    }
    // Where one is, what warns and what is practice stand out from plain text by attributes alone.
    for style in [mono.selected, mono.alert, mono.practice, mono.field] {
        assert_ne!(style.add_modifier, Modifier::empty());
    }
}
