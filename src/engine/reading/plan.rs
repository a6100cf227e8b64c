//! The order in which a form is evaluated: every truth is a node, and depends only on nodes before it.

use crate::engine::expr::{Day, Expr, Number, Read};
use crate::engine::form::{ConditionNo, ElementNo, Form, QuestionNo, SectionNo};

/// A node by its place in the order of evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeNo(pub(crate) u32);

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Whether the section is asked.
    Section(SectionNo),
    /// Whether the question is asked.
    Question(QuestionNo),
    /// Whether the field is asked, for every entry.
    Field {
        roster: QuestionNo,
        field: u16,
    },
    Condition(ConditionNo),
    ElementHolds(ElementNo),
    ElementFails(ElementNo),
    Flag(u32),
    Weight {
        flag: u32,
        nth: u32,
    },
    Contradiction(u32),
}

/// The plan of one form, made once.
#[derive(Debug)]
pub(crate) struct Plan {
    nodes: Vec<Node>,
    /// By node.
    tests: Vec<Test>,
    /// By question.
    sections: Vec<SectionNo>,
    dependents: Lists,
    reads: Lists,
    places: Places,
}

/// What a node's expression asks, where it is as short as most are: a table of these is read in one go, while
/// the expressions lie all over the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Test {
    /// There is no expression.
    Nothing,
    /// `question == option`
    IsOption { question: QuestionNo, option: u16 },
    /// Anything else: evaluate the expression.
    Expr,
}

impl Test {
    fn of(expr: Option<&Expr>) -> Self {
        match expr {
            None => Self::Nothing,
            Some(Expr::IsOneOf {
                read: Read::Question(question),
                options,
            }) if options.len() == 1 => {
                options.first().map_or(Self::Expr, |option| Self::IsOption {
                    question: *question,
                    option: *option,
                })
            }
            Some(_) => Self::Expr,
        }
    }
}

/// Where each part of the form stands among the nodes.
#[derive(Debug, Default)]
struct Places {
    sections: Vec<NodeNo>,
    questions: Vec<NodeNo>,
    conditions: Vec<NodeNo>,
    holds: Vec<NodeNo>,
    fails: Vec<NodeNo>,
    flags: Vec<NodeNo>,
    weights: Vec<Vec<NodeNo>>,
    contradictions: Vec<NodeNo>,
    /// By question: the place among the rosters, for those that are one.
    roster_slots: Vec<Option<u32>>,
    /// By roster.
    rosters: Vec<QuestionNo>,
    fields: Vec<Vec<NodeNo>>,
}

/// Many short lists in one.
#[derive(Debug, Default)]
struct Lists {
    starts: Vec<u32>,
    items: Vec<NodeNo>,
}

impl Lists {
    fn of(&self, idx: usize) -> &[NodeNo] {
        let (Some(from), Some(to)) = (self.starts.get(idx), self.starts.get(idx + 1)) else {
            return &[];
        };
        self.items.get(*from as usize..*to as usize).unwrap_or(&[])
    }

    /// Turns lists of what each node reads into lists of who reads each node.
    fn turned(&self, n_nodes: usize) -> Self {
        let mut starts = vec![0_u32; n_nodes + 1];
        for item in &self.items {
            if let Some(count) = starts.get_mut(item.0 as usize + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut free = starts.clone();
        let mut items = vec![NodeNo(0); self.items.len()];
        for reader in 0..n_nodes {
            for read in self.of(reader) {
                if let Some(slot) = free.get_mut(read.0 as usize) {
                    if let Some(item) = items.get_mut(*slot as usize) {
                        *item = node_no(reader);
                    }
                    *slot += 1;
                }
            }
        }
        Self { starts, items }
    }
}

fn node_no(idx: usize) -> NodeNo {
    NodeNo(u32::try_from(idx).unwrap_or(u32::MAX))
}

impl Plan {
    pub(crate) fn new(form: &Form) -> Self {
        let (mut nodes, mut places) = numbered(form);
        let n_nodes = nodes.len();
        let reads = all_reads(form, &nodes, &places);
        let order = in_order(&reads, &reads.turned(n_nodes), n_nodes);

        // From here on a node's number is its rank, so that a sweep upwards meets everything in order.
        let mut rank = vec![NodeNo(0); n_nodes];
        for (idx, node) in order.iter().enumerate() {
            if let Some(slot) = rank.get_mut(node.0 as usize) {
                *slot = node_no(idx);
            }
        }
        let ranked = |node: NodeNo| rank.get(node.0 as usize).copied().unwrap_or(node);
        let mut ranked_reads = Lists {
            starts: vec![0],
            items: Vec::with_capacity(reads.items.len()),
        };
        for node in &order {
            let of_node = reads.of(node.0 as usize);
            ranked_reads
                .items
                .extend(of_node.iter().copied().map(ranked));
            ranked_reads
                .starts
                .push(node_no(ranked_reads.items.len()).0);
        }
        nodes = order
            .iter()
            .filter_map(|node| nodes.get(node.0 as usize).copied())
            .collect();
        places.each(ranked);
        Self {
            tests: nodes
                .iter()
                .map(|node| Test::of(expr_of(form, *node)))
                .collect(),
            sections: form.questions.iter().map(|it| it.section).collect(),
            nodes,
            dependents: ranked_reads.turned(n_nodes),
            reads: ranked_reads,
            places,
        }
    }

    pub(crate) fn n_nodes(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn node(&self, no: NodeNo) -> Option<Node> {
        self.nodes.get(no.0 as usize).copied()
    }

    pub(crate) fn test(&self, no: NodeNo) -> Test {
        self.tests
            .get(no.0 as usize)
            .copied()
            .unwrap_or(Test::Nothing)
    }

    pub(crate) fn section_of(&self, question: QuestionNo) -> Option<SectionNo> {
        self.sections.get(question.0 as usize).copied()
    }

    /// Returns who reads this node; always later nodes.
    pub(crate) fn dependents(&self, no: NodeNo) -> &[NodeNo] {
        self.dependents.of(no.0 as usize)
    }

    /// Returns what this node reads; always earlier nodes.
    pub(crate) fn reads(&self, no: NodeNo) -> &[NodeNo] {
        self.reads.of(no.0 as usize)
    }

    pub(crate) fn section(&self, no: SectionNo) -> Option<NodeNo> {
        self.places.sections.get(no.0 as usize).copied()
    }

    pub(crate) fn question(&self, no: QuestionNo) -> Option<NodeNo> {
        self.places.questions.get(no.0 as usize).copied()
    }

    pub(crate) fn condition(&self, no: ConditionNo) -> Option<NodeNo> {
        self.places.conditions.get(no.0 as usize).copied()
    }

    pub(crate) fn holds(&self, no: ElementNo) -> Option<NodeNo> {
        self.places.holds.get(no.0 as usize).copied()
    }

    pub(crate) fn fails(&self, no: ElementNo) -> Option<NodeNo> {
        self.places.fails.get(no.0 as usize).copied()
    }

    pub(crate) fn flag(&self, idx: usize) -> Option<NodeNo> {
        self.places.flags.get(idx).copied()
    }

    pub(crate) fn weights(&self, flag: usize) -> &[NodeNo] {
        self.places.weights.get(flag).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn contradiction(&self, idx: usize) -> Option<NodeNo> {
        self.places.contradictions.get(idx).copied()
    }

    /// Returns the rosters of the form, in order.
    pub(crate) fn rosters(&self) -> &[QuestionNo] {
        &self.places.rosters
    }

    pub(crate) fn roster_slot(&self, question: QuestionNo) -> Option<usize> {
        self.places.slot(question)
    }

    pub(crate) fn field(&self, roster: QuestionNo, field: u16) -> Option<NodeNo> {
        self.places.field(roster, field)
    }

    /// Returns every node that an expression reads.
    pub(crate) fn reads_of(&self, expr: &Expr) -> Vec<NodeNo> {
        let mut reads = Vec::new();
        self.places.gather(expr, &mut reads);
        reads
    }
}

/// Returns the expression that a node is the truth of; none for what is always so.
pub(crate) fn expr_of(form: &Form, node: Node) -> Option<&Expr> {
    match node {
        Node::Section(no) => form.section(no)?.ask_if.as_ref(),
        Node::Question(no) => form.question(no)?.ask_if.as_ref(),
        Node::Field { roster, field } => form.field(roster, field)?.ask_if.as_ref(),
        Node::Condition(no) => form.conditions.get(no.0 as usize).map(|it| &it.when),
        Node::ElementHolds(no) => form.elements.get(no.0 as usize)?.when.as_ref(),
        Node::ElementFails(no) => form.elements.get(no.0 as usize)?.not_when.as_ref(),
        Node::Flag(no) => form.flags.get(no as usize).map(|it| &it.when),
        Node::Weight { flag, nth } => form
            .flags
            .get(flag as usize)?
            .weights
            .get(nth as usize)
            .map(|(_, expr)| expr),
        Node::Contradiction(no) => form.contradictions.get(no as usize).map(|it| &it.when),
    }
}

/// Numbers everything that has a truth, in the order of the form.
fn numbered(form: &Form) -> (Vec<Node>, Places) {
    let mut nodes = Vec::new();
    let mut places = Places::default();
    let mut add = |node| {
        nodes.push(node);
        node_no(nodes.len() - 1)
    };
    for (no, _) in (0..).map(SectionNo).zip(&form.sections) {
        places.sections.push(add(Node::Section(no)));
    }
    for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
        places.questions.push(add(Node::Question(no)));
        let fields = question.fields();
        let is_roster = matches!(question.kind, crate::engine::form::Kind::Roster { .. });
        places
            .roster_slots
            .push(is_roster.then(|| node_no(places.rosters.len()).0));
        if is_roster {
            places.rosters.push(no);
            let of_roster = (0..)
                .zip(fields)
                .map(|(field, _)| add(Node::Field { roster: no, field }))
                .collect();
            places.fields.push(of_roster);
        }
    }
    for (no, _) in (0..).map(ConditionNo).zip(&form.conditions) {
        places.conditions.push(add(Node::Condition(no)));
    }
    for (no, _) in (0..).map(ElementNo).zip(&form.elements) {
        places.holds.push(add(Node::ElementHolds(no)));
        places.fails.push(add(Node::ElementFails(no)));
    }
    for (no, flag) in (0..).zip(&form.flags) {
        places.flags.push(add(Node::Flag(no)));
        let weights = (0..)
            .zip(&flag.weights)
            .map(|(nth, _)| add(Node::Weight { flag: no, nth }))
            .collect();
        places.weights.push(weights);
    }
    for (no, _) in (0..).zip(&form.contradictions) {
        places.contradictions.push(add(Node::Contradiction(no)));
    }
    (nodes, places)
}

/// Lists what each node reads, each once.
fn all_reads(form: &Form, nodes: &[Node], places: &Places) -> Lists {
    let mut reads = Lists {
        starts: vec![0],
        items: Vec::new(),
    };
    let mut of_node = Vec::new();
    for (idx, node) in nodes.iter().enumerate() {
        of_node.clear();
        match *node {
            Node::Question(no) => {
                let section = form.question(no).map(|question| question.section);
                of_node.extend(section.and_then(|no| places.sections.get(no.0 as usize)));
            }
            Node::Field { roster, .. } => {
                of_node.extend(places.questions.get(roster.0 as usize));
            }
            Node::Section(_)
            | Node::Condition(_)
            | Node::ElementHolds(_)
            | Node::ElementFails(_)
            | Node::Flag(_)
            | Node::Weight { .. }
            | Node::Contradiction(_) => {}
        }
        if let Some(expr) = expr_of(form, *node) {
            places.gather(expr, &mut of_node);
        }
        of_node.sort_unstable();
        of_node.dedup();
        // What would read itself is settled by its own entries, one field at a time.
        of_node.retain(|read| *read != node_no(idx));
        reads.items.append(&mut of_node);
        reads.starts.push(node_no(reads.items.len()).0);
    }
    reads
}

/// Returns the nodes so that each comes after all that it reads. A checked form has no cycles; if one is there
/// all the same, its nodes come last and stay as they were.
fn in_order(reads: &Lists, dependents: &Lists, n_nodes: usize) -> Vec<NodeNo> {
    let mut n_missing: Vec<usize> = (0..n_nodes).map(|idx| reads.of(idx).len()).collect();
    let mut order: Vec<NodeNo> = Vec::with_capacity(n_nodes);
    order.extend(
        n_missing
            .iter()
            .enumerate()
            .filter(|(_, n)| **n == 0)
            .map(|(idx, _)| node_no(idx)),
    );
    let mut done = 0;
    while let Some(node) = order.get(done).copied() {
        done += 1;
        for dependent in dependents.of(node.0 as usize) {
            if let Some(n) = n_missing.get_mut(dependent.0 as usize) {
                *n -= 1;
                if *n == 0 {
                    order.push(*dependent);
                }
            }
        }
    }
    order.extend(
        n_missing
            .iter()
            .enumerate()
            .filter(|(_, n)| **n > 0)
            .map(|(idx, _)| node_no(idx)),
    );
    order
}

impl Places {
    fn each(&mut self, ranked: impl Fn(NodeNo) -> NodeNo) {
        let lists = [
            &mut self.sections,
            &mut self.questions,
            &mut self.conditions,
            &mut self.holds,
            &mut self.fails,
            &mut self.flags,
            &mut self.contradictions,
        ];
        for node in lists
            .into_iter()
            .chain(&mut self.weights)
            .chain(&mut self.fields)
            .flatten()
        {
            *node = ranked(*node);
        }
    }

    fn slot(&self, question: QuestionNo) -> Option<usize> {
        self.roster_slots
            .get(question.0 as usize)?
            .map(|slot| slot as usize)
    }

    fn field(&self, roster: QuestionNo, field: u16) -> Option<NodeNo> {
        self.fields
            .get(self.slot(roster)?)?
            .get(usize::from(field))
            .copied()
    }

    fn gather(&self, expr: &Expr, out: &mut Vec<NodeNo>) {
        match expr {
            Expr::Always(_) => {}
            Expr::And(parts) | Expr::Or(parts) => {
                for part in parts {
                    self.gather(part, out);
                }
            }
            Expr::Not(part) => self.gather(part, out),
            Expr::Condition(no) => out.extend(self.conditions.get(no.0 as usize)),
            Expr::Element(no) => {
                out.extend(self.holds.get(no.0 as usize));
                out.extend(self.fails.get(no.0 as usize));
            }
            Expr::IsOneOf { read, .. }
            | Expr::HasOneOf { read, .. }
            | Expr::CodeIn { read, .. }
            | Expr::Answered(read)
            | Expr::Silent(read, _) => self.gather_read(*read, out),
            Expr::SameCode { left, right } => {
                self.gather_read(*left, out);
                self.gather_read(*right, out);
            }
            Expr::Number { left, right, .. } => {
                self.gather_number(left, out);
                self.gather_number(right, out);
            }
            Expr::Date { left, right, .. } => {
                self.gather_day(left, out);
                self.gather_day(right, out);
            }
            Expr::Any { roster, each } | Expr::All { roster, each } => {
                self.gather_read(Read::Question(*roster), out);
                self.gather(each, out);
            }
        }
    }

    fn gather_read(&self, read: Read, out: &mut Vec<NodeNo>) {
        match read {
            Read::Question(no) => out.extend(self.questions.get(no.0 as usize)),
            Read::Field { roster, field } => out.extend(self.field(roster, field)),
        }
    }

    fn gather_number(&self, number: &Number, out: &mut Vec<NodeNo>) {
        match number {
            Number::Constant(_) => {}
            Number::Value(read) | Number::CountChosen(read) => self.gather_read(*read, out),
            Number::CountEntries { roster, each } => {
                self.gather_read(Read::Question(*roster), out);
                if let Some(each) = each {
                    self.gather(each, out);
                }
            }
            Number::Sum { roster, each } => {
                self.gather_read(Read::Question(*roster), out);
                self.gather_number(each, out);
            }
            Number::Days(from, to) | Number::Months(from, to) => {
                self.gather_day(from, out);
                self.gather_day(to, out);
            }
            Number::Plus(left, right) | Number::Minus(left, right) => {
                self.gather_number(left, out);
                self.gather_number(right, out);
            }
        }
    }

    fn gather_day(&self, day: &Day, out: &mut Vec<NodeNo>) {
        match day {
            Day::Constant(_) | Day::InterviewDate => {}
            Day::Value(read) | Day::PeriodEnd(read, _) => self.gather_read(*read, out),
            Day::After(day, ..) => self.gather_day(day, out),
        }
    }
}
