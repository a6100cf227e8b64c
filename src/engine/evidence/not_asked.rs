//! What would settle something that is not known, were it asked: with these answers the form does not ask it.

use std::collections::{BTreeMap, HashSet};

use crate::engine::expr::{Expr, On, Read, Truth, depends_on};
use crate::engine::form::{QuestionNo, Spot};
use crate::engine::interview::order;
use crate::engine::reading::Reading;
use crate::engine::reading::eval::Eye;
use crate::engine::reading::plan::{self, NodeNo};

/// Returns the spots that leave some nodes unknown because they are not asked, in the order of asking.
pub(super) fn not_asked(reading: &Reading, nodes: impl IntoIterator<Item = NodeNo>) -> Vec<Spot> {
    let mut seeker = Seeker {
        reading,
        found: BTreeMap::new(),
        waiting: Vec::new(),
        seen: HashSet::new(),
    };
    for node in nodes {
        seeker.wait(Some(node));
    }
    // Named conditions wait for their turn, so that chains may be of any depth.
    while let Some(node) = seeker.waiting.pop() {
        let of_node = reading.plan().node(node);
        if let Some(expr) = of_node.and_then(|it| plan::expr_of(reading.form(), it)) {
            seeker.look(expr, Eye::new(reading));
        }
    }
    seeker.found.into_values().collect()
}

struct Seeker<'a> {
    reading: &'a Reading,
    found: BTreeMap<(QuestionNo, u32, u32), Spot>,
    waiting: Vec<NodeNo>,
    seen: HashSet<u32>,
}

impl Seeker<'_> {
    fn wait(&mut self, node: Option<NodeNo>) {
        if let Some(node) = node
            && self.reading.truth(Some(node)) == Truth::Unknown
            && self.seen.insert(node.0)
        {
            self.waiting.push(node);
        }
    }

    /// Only what is unknown leaves the whole unknown.
    fn look(&mut self, expr: &Expr, eye: Eye<'_>) {
        if eye.truth(expr) != Truth::Unknown {
            return;
        }
        match expr {
            Expr::And(parts) | Expr::Or(parts) => {
                for part in parts {
                    self.look(part, eye);
                }
            }
            Expr::Not(part) => self.look(part, eye),
            Expr::Any { roster, each } | Expr::All { roster, each } => {
                self.read(Read::Question(*roster), eye);
                for entry in eye.listed(*roster).into_iter().flatten() {
                    self.look(each, eye.within(*roster, entry));
                }
            }
            Expr::Condition(no) => self.wait(self.reading.plan().condition(*no)),
            Expr::Element(no) => {
                let plan = self.reading.plan();
                self.wait(plan.holds(*no));
                self.wait(plan.fails(*no));
            }
            Expr::IsOneOf { .. }
            | Expr::HasOneOf { .. }
            | Expr::CodeIn { .. }
            | Expr::SameCode { .. }
            | Expr::Number { .. }
            | Expr::Date { .. }
            | Expr::Always(_)
            | Expr::Answered(_)
            | Expr::Silent(..) => depends_on(expr, &mut |on| match on {
                On::Question(no) => self.read(Read::Question(no), eye),
                On::Field { roster, field } => self.read(Read::Field { roster, field }, eye),
                On::Condition(_) | On::Element(_) => {}
            }),
        }
    }

    fn read(&mut self, read: Read, eye: Eye<'_>) {
        if eye.relevance(read) == Truth::No
            && let Some(spot) = eye.spot(read)
        {
            self.found.insert(order(spot), spot);
        }
    }
}
