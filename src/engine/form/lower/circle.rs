//! Finds what depends on itself: a question that is asked only if its own answer says so, and conditions in a circle.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::rc::Rc;

use super::values::Values;
use crate::engine::expr::{Expr, On, depends_on};
use crate::engine::form::problem::{ProblemKind, Problems};
use crate::engine::form::source::{FormSource, Word};
use crate::engine::form::{ConditionNo, ElementNo, Form, Kind, QuestionNo};

/// Of names that all depend on each other, more circles than these are not told apart.
const MOST_IN_ONE_GROUP: usize = 20;

/// What was taken out of a form so that nothing in it goes round.
#[derive(Default)]
pub(super) struct Opened {
    /// Where the rules begin.
    pub(super) places: Vec<usize>,
    pub(super) rules: Vec<Expr>,
}

/// Reports the circles in each group of names that depend on each other, each by a shortest one through its first name:
/// once a circle is said it counts as opened where it closes, and what still goes round is said too.
///
/// The rules of every name that goes round are taken out of the form, so that the rest of it can be looked at.
pub(super) fn open(source: &FormSource<'_>, form: &mut Form, problems: &mut Problems) -> Opened {
    let mut graph = Graph::of(form);
    let mut opened = Opened::default();
    let all = groups(&graph.edges);
    if all.is_empty() {
        return opened;
    }
    let rules = graph.rules(source);
    let values = Values::of(source);
    graph.each_circle(&all, |graph, circle, first| {
        let names = graph.names_along(circle, form, &rules, &values);
        let span = graph.span(first, source);
        problems.add(ProblemKind::Cycle { names }, span);
    });
    for node in all.into_iter().flatten() {
        let words = rules.get(node).into_iter().flatten().flatten();
        opened.places.extend(words.map(|word| word.span.start));
        graph.take(node, form, &mut opened.rules);
    }
    opened
}

/// Reports the computed values that go round in the same way, and returns them.
pub(super) fn of_values(source: &FormSource<'_>, problems: &mut Problems) -> HashSet<usize> {
    if source.computed.is_empty() {
        return HashSet::new();
    }
    let values = Values::of(source);
    let mut graph = Graph {
        edges: values.edges(),
        ..Graph::default()
    };
    let all = groups(&graph.edges);
    graph.each_circle(&all, |_, circle, first| {
        let names = circle.iter().map(|no| values.id(*no)).collect();
        let value = source.computed.get(first).and_then(|it| it.value.as_ref());
        let span = value.map_or(0..0, |value| value.span.clone());
        problems.add(ProblemKind::Cycle { names }, span);
    });
    all.into_iter().flatten().collect()
}

/// Everything that can depend on something, in one row: questions, conditions, elements, sections, then fields.
#[derive(Default)]
struct Graph {
    first_condition: usize,
    first_element: usize,
    first_section: usize,
    first_field: usize,
    fields: Vec<(QuestionNo, u16)>,
    /// What each depends on.
    edges: Vec<Vec<usize>>,
}

impl Graph {
    fn of(form: &Form) -> Self {
        let first_condition = form.questions.len();
        let first_element = first_condition + form.conditions.len();
        let first_section = first_element + form.elements.len();
        let first_field = first_section + form.sections.len();
        let mut fields = Vec::new();
        for (no, question) in (0..).map(QuestionNo).zip(&form.questions) {
            fields.extend((0..).zip(question.fields()).map(|(field, _)| (no, field)));
        }
        let mut graph = Self {
            first_condition,
            first_element,
            first_section,
            first_field,
            fields,
            edges: Vec::new(),
        };
        graph.edges = graph.all_edges(form);
        graph
    }

    /// Calls `tell` for the circles in each group, each with its first node.
    fn each_circle(&mut self, groups: &[Vec<usize>], mut tell: impl FnMut(&Self, &[usize], usize)) {
        for group in groups {
            let mut left = vec![group.clone()];
            for _ in 0..MOST_IN_ONE_GROUP {
                let Some(group) = left.pop() else {
                    break;
                };
                let circle = self.circle_in(&group);
                let (Some(first), Some(last)) = (circle.first(), circle.last()) else {
                    continue;
                };
                tell(self, &circle, *first);
                self.open(*last, *first);
                left.extend(self.groups_within(&group));
            }
        }
    }

    /// Names what a circle passes through: also the computed values that stand between two of its nodes.
    fn names_along(
        &self,
        circle: &[usize],
        form: &Form,
        rules: &[[Option<&Word<'_>>; 2]],
        values: &Values<'_>,
    ) -> Vec<Rc<str>> {
        let next = circle.iter().cycle().skip(1);
        let mut names = Vec::with_capacity(circle.len());
        for (node, next) in circle.iter().zip(next) {
            names.push(self.name(*node, form));
            let target = self.name(*next, form);
            let target = target.rsplit('/').next().unwrap_or_default();
            let of_node = rules.get(*node).into_iter().flatten().flatten();
            let mut between = of_node.map(|rule| values.between(rule.text, target));
            names.extend(between.find(|it| !it.is_empty()).unwrap_or_default());
        }
        names
    }

    fn all_edges(&self, form: &Form) -> Vec<Vec<usize>> {
        let fields: HashMap<_, _> = (self.first_field..)
            .zip(&self.fields)
            .map(|(node, field)| (*field, node))
            .collect();
        let nodes_of = |expr: Option<&Expr>| self.nodes_of(expr, &fields);
        let mut edges = Vec::with_capacity(self.first_field + self.fields.len());
        for question in &form.questions {
            let mut on = nodes_of(question.ask_if.as_ref());
            let section = form.section(question.section);
            if section.is_some_and(|section| section.ask_if.is_some()) {
                on.push(self.first_section + question.section.0 as usize);
            }
            edges.push(on);
        }
        for condition in &form.conditions {
            edges.push(nodes_of(Some(&condition.when)));
        }
        for element in &form.elements {
            let mut on = nodes_of(element.when.as_ref());
            on.extend(nodes_of(element.not_when.as_ref()));
            edges.push(on);
        }
        for section in &form.sections {
            edges.push(nodes_of(section.ask_if.as_ref()));
        }
        for field in &self.fields {
            let ask_if = form
                .field(field.0, field.1)
                .and_then(|field| field.ask_if.as_ref());
            let mut on = nodes_of(ask_if);
            on.push(field.0.0 as usize);
            edges.push(on);
        }
        edges
    }

    fn nodes_of(
        &self,
        expr: Option<&Expr>,
        fields: &HashMap<(QuestionNo, u16), usize>,
    ) -> Vec<usize> {
        let mut nodes = Vec::new();
        if let Some(expr) = expr {
            depends_on(expr, &mut |on| match on {
                On::Question(QuestionNo(no)) => nodes.push(no as usize),
                On::Condition(ConditionNo(no)) => nodes.push(self.first_condition + no as usize),
                On::Element(ElementNo(no)) => nodes.push(self.first_element + no as usize),
                On::Field { roster, field } => nodes.extend(fields.get(&(roster, field))),
            });
        }
        nodes
    }

    /// Lets one node depend on another no more. What is asked of a roster in its own rule is asked of its fields too.
    fn open(&mut self, node: usize, on: usize) {
        let fields = (self.first_field..).zip(&self.fields);
        let own: HashSet<usize> = fields
            .filter(|(_, (roster, _))| node == on && roster.0 as usize == node)
            .map(|(field, _)| field)
            .collect();
        if let Some(below) = self.edges.get_mut(node) {
            below.retain(|it| *it != on && !own.contains(it));
        }
    }

    /// Finds the groups among some nodes, which are in order.
    fn groups_within(&self, nodes: &[usize]) -> Vec<Vec<usize>> {
        let edges: Vec<Vec<usize>> = nodes
            .iter()
            .map(|node| {
                let below = self.below(*node).iter();
                below
                    .filter_map(|it| nodes.binary_search(it).ok())
                    .collect()
            })
            .collect();
        let named = |group: Vec<usize>| {
            let nodes = group.into_iter().filter_map(|no| nodes.get(no).copied());
            nodes.collect()
        };
        groups(&edges).into_iter().map(named).collect()
    }

    fn below(&self, node: usize) -> &[usize] {
        self.edges.get(node).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns a shortest way from the first node of a group back to itself.
    fn circle_in(&self, group: &[usize]) -> Vec<usize> {
        let Some(first) = group.first().copied() else {
            return Vec::new();
        };
        let mut reached_from: HashMap<usize, usize> = HashMap::new();
        let mut front = vec![first];
        while !front.is_empty() {
            let mut next_front = Vec::new();
            for node in front {
                for below in self.below(node).iter().copied() {
                    if below == first {
                        return way_back(&reached_from, node, first);
                    }
                    let is_member = group.binary_search(&below).is_ok();
                    if is_member && !reached_from.contains_key(&below) {
                        reached_from.insert(below, node);
                        next_front.push(below);
                    }
                }
            }
            front = next_front;
        }
        vec![first]
    }

    fn name(&self, node: usize, form: &Form) -> Rc<str> {
        let place = |first: usize| node.checked_sub(first);
        let question = form.questions.get(node).map(|it| Rc::clone(&it.id));
        let condition = || {
            let condition = form.conditions.get(place(self.first_condition)?)?;
            Some(Rc::clone(&condition.id))
        };
        let element = || {
            let element = form.elements.get(place(self.first_element)?)?;
            Some(Rc::clone(&element.id))
        };
        let section = || {
            let section = form.sections.get(place(self.first_section)?)?;
            Some(Rc::clone(&section.id))
        };
        let field = || {
            let field = self.fields.get(place(self.first_field)?)?;
            let roster = &form.question(field.0)?.id;
            Some(format!("{roster}/{}", form.field(field.0, field.1)?.id).into())
        };
        let name = question.or_else(condition).or_else(element);
        name.or_else(section).or_else(field).unwrap_or_default()
    }

    /// Returns where the rule stands by which the node depends on others.
    fn span(&self, node: usize, source: &FormSource<'_>) -> Range<usize> {
        let word = self.rule(node, source);
        word.map_or(0..0, |word| word.span.clone())
    }

    /// Returns the rules of all nodes in their order.
    fn rules<'s, 't>(&self, source: &'s FormSource<'t>) -> Vec<[Option<&'s Word<'t>>; 2]> {
        let questions = source.sections.iter().flat_map(|it| &it.questions);
        let questions: Vec<_> = questions.collect();
        let of_fields = self.fields.iter().map(|(roster, field)| {
            let each = questions.get(roster.0 as usize)?.each.as_ref()?;
            each.fields.get(usize::from(*field))?.ask_if.as_ref()
        });
        questions
            .iter()
            .map(|it| [it.ask_if.as_ref(), None])
            .chain(source.conditions.iter().map(|it| [it.when.as_ref(), None]))
            .chain(
                source
                    .elements
                    .iter()
                    .map(|it| [it.when.as_ref(), it.not_when.as_ref()]),
            )
            .chain(source.sections.iter().map(|it| [it.ask_if.as_ref(), None]))
            .chain(of_fields.map(|it| [it, None]))
            .collect()
    }

    /// Takes the rules of a node out of the form.
    fn take(&self, node: usize, form: &mut Form, rules: &mut Vec<Expr>) {
        if let Some(question) = form.questions.get_mut(node) {
            rules.extend(question.ask_if.take());
        } else if node < self.first_element {
            let condition = form.conditions.get_mut(node - self.first_condition);
            let never = Expr::Always(false);
            rules.extend(condition.map(|it| std::mem::replace(&mut it.when, never)));
        } else if node < self.first_section {
            if let Some(element) = form.elements.get_mut(node - self.first_element) {
                rules.extend(element.when.take());
                rules.extend(element.not_when.take());
            }
        } else if node < self.first_field {
            let section = form.sections.get_mut(node - self.first_section);
            rules.extend(section.and_then(|it| it.ask_if.take()));
        } else if let Some((roster, field)) = self.fields.get(node - self.first_field)
            && let Some(question) = form.questions.get_mut(roster.0 as usize)
            && let Kind::Roster { fields } = &mut question.kind
        {
            let field = fields.get_mut(usize::from(*field));
            rules.extend(field.and_then(|it| it.ask_if.take()));
        }
    }

    fn rule<'s, 't>(&self, node: usize, source: &'s FormSource<'t>) -> Option<&'s Word<'t>> {
        let mut questions = source.sections.iter().flat_map(|it| &it.questions);
        if node < self.first_condition {
            let question = questions.nth(node)?;
            question.ask_if.as_ref().or(question.id.as_ref())
        } else if node < self.first_element {
            let condition = source.conditions.get(node - self.first_condition)?;
            condition.when.as_ref()
        } else if node < self.first_section {
            let element = source.elements.get(node - self.first_element)?;
            element.when.as_ref().or(element.not_when.as_ref())
        } else if node < self.first_field {
            let section = source.sections.get(node - self.first_section)?;
            section.ask_if.as_ref()
        } else {
            let (roster, field) = self.fields.get(node - self.first_field)?;
            let each = questions.nth(roster.0 as usize)?.each.as_ref()?;
            each.fields.get(usize::from(*field))?.ask_if.as_ref()
        }
    }
}

fn way_back(reached_from: &HashMap<usize, usize>, last: usize, first: usize) -> Vec<usize> {
    let mut way = vec![last];
    let mut node = last;
    while node != first {
        let Some(before) = reached_from.get(&node) else {
            break;
        };
        node = *before;
        way.push(node);
    }
    way.reverse();
    way
}

/// What is known of a node while the groups are looked for.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// In which order it was come upon, from 1; 0 if it was not.
    nth: usize,
    /// The earliest one that can be reached from it.
    earliest: usize,
    /// Whether its group is not complete yet.
    is_open: bool,
}

/// Finds the groups of nodes that depend on each other: Tarjan's strongly connected components, without recursion,
/// so that a chain may be of any depth.
fn groups(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut seen = vec![Seen::default(); edges.len()];
    let at = |seen: &[Seen], node: usize| seen.get(node).copied().unwrap_or_default();
    let mut open = Vec::new();
    let mut n_seen = 0;
    let mut groups = Vec::new();
    let mut path: Vec<(usize, usize)> = Vec::new();
    for root in 0..edges.len() {
        if at(&seen, root).nth == 0 {
            path.push((root, 0));
        }
        while let Some((node, next)) = path.pop() {
            if next == 0 {
                n_seen += 1;
                open.push(node);
                if let Some(it) = seen.get_mut(node) {
                    *it = Seen {
                        nth: n_seen,
                        earliest: n_seen,
                        is_open: true,
                    };
                }
            }
            let below = edges.get(node).and_then(|edges| edges.get(next)).copied();
            if let Some(below) = below {
                path.push((node, next + 1));
                let reached = at(&seen, below);
                if reached.nth == 0 {
                    path.push((below, 0));
                } else if reached.is_open {
                    reach(&mut seen, node, reached.nth);
                }
                continue;
            }
            let done = at(&seen, node);
            if let Some((above, _)) = path.last() {
                reach(&mut seen, *above, done.earliest);
            }
            if done.earliest == done.nth {
                let start = open.iter().rposition(|it| *it == node).unwrap_or(0);
                let mut group = open.split_off(start);
                for member in &group {
                    if let Some(it) = seen.get_mut(*member) {
                        it.is_open = false;
                    }
                }
                let depends_on_itself = edges.get(node).is_some_and(|it| it.contains(&node));
                if group.len() > 1 || depends_on_itself {
                    group.sort_unstable();
                    groups.push(group);
                }
            }
        }
    }
    groups
}

fn reach(seen: &mut [Seen], node: usize, nth: usize) {
    if let Some(it) = seen.get_mut(node) {
        it.earliest = it.earliest.min(nth);
    }
}
