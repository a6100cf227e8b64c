//! Dates and moments as values: handed in, never read from a clock.

pub(in crate::engine) mod usual;

use std::fmt;

/// A moment as milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(pub i64);

/// Says how long something took in minutes and seconds: `3:05`, `75:00`.
pub fn minutes_and_seconds(millis: i64) -> String {
    let seconds = millis.max(0) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A whole day in the Gregorian calendar, year 1 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// A date as people know it: the day, the month or only the year, perhaps "about".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
    about: bool,
}

impl Date {
    /// Returns the day if it exists in the calendar.
    pub fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        ((1..=9999).contains(&year) && day >= 1 && day <= days_in_month(year, month)?)
            .then_some(Self { year, month, day })
    }

    pub fn year(self) -> i16 {
        self.year
    }

    pub fn month(self) -> u8 {
        self.month
    }

    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the number of days since 1970-01-01, negative before it.
    pub fn days_since_1970(self) -> i32 {
        // Howard Hinnant's civil-from-days arithmetic: March-based years make the leap day the last one.
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Returns the day with this number, if it lies in the years that there are.
    pub fn from_days_since_1970(days: i32) -> Option<Self> {
        let (year, month, day) = civil(days);
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        Self::new(i16::try_from(year).ok()?, month, day)
    }

    /// Returns the date in whole, written partially.
    pub fn whole(self) -> PartialDate {
        PartialDate {
            year: self.year,
            month: Some(self.month),
            day: Some(self.day),
            about: false,
        }
    }

    /// Reads `2026-11-20`.
    pub fn parse(text: &str) -> Option<Self> {
        PartialDate::parse(text)?.exact()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl PartialDate {
    /// Returns the partial date if its parts exist; a day needs a month.
    pub fn new(year: i16, month: Option<u8>, day: Option<u8>, about: bool) -> Option<Self> {
        let exists = match (month, day) {
            (None, None) => (1..=9999).contains(&year),
            (Some(month), None) => Date::new(year, month, 1).is_some(),
            (Some(month), Some(day)) => Date::new(year, month, day).is_some(),
            (None, Some(_)) => false,
        };
        exists.then_some(Self {
            year,
            month,
            day,
            about,
        })
    }

    /// Returns the day itself when it is known exactly.
    pub fn exact(self) -> Option<Date> {
        match (self.month, self.day, self.about) {
            (Some(month), Some(day), false) => Date::new(self.year, month, day),
            _ => None,
        }
    }

    /// Returns the first and the last day that the date can mean. An about-date reaches one unit of its own
    /// precision to both sides: a week for a day, a month for a month, a year for a year.
    pub fn bounds(self) -> (i32, i32) {
        let month_from = self.month.unwrap_or(1);
        let month_to = self.month.unwrap_or(12);
        let day_from = self.day.unwrap_or(1);
        let day_to = self
            .day
            .or_else(|| days_in_month(self.year, month_to))
            .unwrap_or(28);
        let number = |month, day| {
            Date {
                year: self.year,
                month,
                day,
            }
            .days_since_1970()
        };
        let slack = match (self.about, self.month, self.day) {
            (false, _, _) => 0,
            (true, _, Some(_)) => 7,
            (true, Some(_), None) => 31,
            (true, None, _) => 366,
        };
        (
            number(month_from, day_from) - slack,
            number(month_to, day_to) + slack,
        )
    }

    /// Reads `2026-11-20`, `2026-11` or `2026`, each with `~` before it for "about".
    pub fn parse(text: &str) -> Option<Self> {
        let (about, digits) = match text.strip_prefix('~') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let mut parts = digits.split('-');
        let year = number_of(parts.next()?, 4)?;
        let month = parts
            .next()
            .map(|part| number_of(part, 2))
            .map_or(Some(None), |month| month.map(Some))?;
        let day = parts
            .next()
            .map(|part| number_of(part, 2))
            .map_or(Some(None), |day| day.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        let small = |part: Option<i16>| part.map(u8::try_from).transpose().ok();
        Self::new(year, small(month)?, small(day)?, about)
    }

    pub fn year(self) -> i16 {
        self.year
    }

    /// Returns the month, if it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// Returns the day of the month, if it is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    pub fn is_about(self) -> bool {
        self.about
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.about {
            write!(f, "~")?;
        }
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// Reads exactly `n_digits` ASCII digits.
fn number_of(text: &str, n_digits: usize) -> Option<i16> {
    (text.len() == n_digits && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

/// Returns the length of a month, or nothing for a month that does not exist.
fn days_in_month(year: i16, month: u8) -> Option<u8> {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

/// Returns year, month and day of a day number.
pub(in crate::engine) fn civil(days: i32) -> (i64, i64, i64) {
    // The inverse of `Date::days_since_1970`, by the same March-based years.
    let days = i64::from(days) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}
