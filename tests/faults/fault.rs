//! What a fault is: a row of the catalogue with what it needs, and what came of it.

use std::fmt::Write as _;

/// So many letters are kept of what was said.
const MOST_WORDS: usize = 500;

/// One row of the catalogue. Several rows may share a number: `F03 ext4`, `F03 xfs`.
pub(crate) struct Fault {
    /// `F05`, or `F05 answers` where a number has several rows.
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
    pub(crate) expected: &'static str,
    pub(crate) how: How,
}

/// How a fault is tried.
#[derive(Clone, Copy)]
pub(crate) enum How {
    Run {
        needs: &'static [Need],
        counts: Counts,
        run: fn(&Plan) -> Tally,
    },
    /// Tests of the program `it` show it already; all of it runs them by name.
    Tests(&'static [&'static str]),
    /// Cannot be tried, or is no matter of this program, and why.
    OutOfScope(&'static str),
}

impl How {
    /// Not in a plain `cargo test`, so many times in the sample, and so many in all.
    pub(crate) const fn run(
        needs: &'static [Need],
        sample: u32,
        full: u32,
        run: fn(&Plan) -> Tally,
    ) -> Self {
        Self::Run {
            needs,
            counts: Counts {
                quick: 0,
                sample,
                full,
            },
            run,
        }
    }
}

/// How often a fault is tried; zero is not at all.
#[derive(Clone, Copy)]
pub(crate) struct Counts {
    /// In a plain `cargo test`: only what needs neither root nor another program.
    pub(crate) quick: u32,
    /// In the sample of about a minute.
    pub(crate) sample: u32,
    pub(crate) full: u32,
}

/// What has to be there before a fault can be tried.
#[derive(Clone, Copy)]
pub(crate) enum Need {
    Root,
    /// A program, and the Debian package that brings it.
    Tool(&'static str, &'static str),
}

/// How much is to be tried.
pub(crate) struct Plan {
    pub(crate) runs: u32,
    /// All of it: sweeps go through every call, not through some.
    pub(crate) full: bool,
    /// The same seed gives the same moments and places.
    pub(crate) seed: u64,
}

/// What came of a fault.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) runs: u64,
    /// Answers of which the program said that they are saved.
    pub(crate) acknowledged: u64,
    /// Of those, how many were not there afterwards.
    pub(crate) lost: u64,
    /// Stores that did not verify afterwards.
    pub(crate) broken: u64,
    /// How often there was something to tell a person, and how often it was told.
    pub(crate) to_tell: u64,
    pub(crate) told: u64,
    /// What was not as expected, in words.
    pub(crate) wrong: Vec<String>,
    /// What is worth knowing beside the counts.
    pub(crate) remarks: Vec<String>,
    /// Why it was not run after all.
    pub(crate) not_run: Option<String>,
}

impl Tally {
    pub(crate) fn not_run(why: impl Into<String>) -> Self {
        Self {
            not_run: Some(why.into()),
            ..Self::default()
        }
    }

    /// Counts something that a person has to be told, and whether they were.
    pub(crate) fn tells(&mut self, is_told: bool, what: &str) {
        self.to_tell += 1;
        self.told += u64::from(is_told);
        if !is_told {
            self.wrong(format!("not told: {what}"));
        }
    }

    /// Notes what was not as expected. The first few are kept in words.
    pub(crate) fn wrong(&mut self, what: impl Into<String>) {
        let what = what.into();
        let n = what.chars().count();
        // The end of what was said is where it went wrong.
        let end: String = what.chars().skip(n.saturating_sub(MOST_WORDS)).collect();
        self.wrong.push(if n > MOST_WORDS {
            let beginning: String = what.chars().take(80).collect();
            format!("{beginning} […] {end}")
        } else {
            what
        });
    }

    /// Notes it unless it holds.
    pub(crate) fn must(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.wrong(what());
        }
    }

    pub(crate) fn remark(&mut self, what: impl Into<String>) {
        self.remarks.push(what.into());
    }

    pub(crate) fn is_well(&self) -> bool {
        self.lost == 0 && self.broken == 0 && self.wrong.is_empty()
    }

    fn told_word(&self) -> &'static str {
        match (self.to_tell, self.told) {
            (0, _) => "–",
            (to_tell, told) if to_tell == told => "yes",
            _ => "no",
        }
    }

    /// The counts for the table, or why there are none.
    pub(crate) fn cells(&self) -> String {
        match &self.not_run {
            Some(why) => format!("not run | | | | | {why}"),
            None => format!(
                "{} | {} | {} | {} | {} | {}",
                self.runs,
                self.acknowledged,
                self.lost,
                self.broken,
                self.told_word(),
                self.remarks.join("; "),
            ),
        }
    }

    /// The counts on one line, with everything that was wrong below it.
    pub(crate) fn line(&self, fault: &Fault, seconds: u64) -> String {
        let name = fault.name;
        if let Some(why) = &self.not_run {
            return format!("{name:<14} NOT RUN: {why}");
        }
        let word = match (self.is_well(), self.runs) {
            (false, _) => "WRONG",
            (true, 0) => "NOTHING TRIED",
            (true, _) => "well",
        };
        let mut line = format!(
            "{name:<14} {word}: runs {}, acknowledged {}, lost {}, broken {}, told {}  ({seconds} s)  {}",
            self.runs,
            self.acknowledged,
            self.lost,
            self.broken,
            self.told_word(),
            fault.what,
        );
        for remark in &self.remarks {
            let _written = write!(line, "\n    {remark}");
        }
        for wrong in self.wrong.iter().take(12) {
            let _written = write!(line, "\n    WRONG: {wrong}");
        }
        if self.wrong.len() > 12 {
            let _written = write!(line, "\n    and {} more", self.wrong.len() - 12);
        }
        line
    }
}
