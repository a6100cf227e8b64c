//! Codes: of municipalities, countries, languages and the rows of lists.

use std::rc::Rc;

use super::{Checker, Item, Scope};
use crate::engine::expr::parse::{Node, What};
use crate::engine::expr::{Expr, Read};
use crate::engine::form::list::List;
use crate::engine::form::problem::{ProblemKind, Sort, Stricter};
use crate::engine::register::{
    LANGUAGES, is_country, is_language, is_municipality, language_meant,
};

impl<'f> Checker<'_, 'f> {
    /// Compares a code with a constant or with another question of the same sort.
    pub(super) fn same_code(
        &mut self,
        read: Read,
        sort: Sort,
        right: &Node<'_>,
        scope: Scope,
    ) -> Option<Expr> {
        match self.item(right, scope)? {
            Item::Quoted => Some(Expr::CodeIn {
                read,
                codes: vec![self.code(right, sort, read)?],
            }),
            Item::Code(other, other_sort)
                if other_sort == sort && self.list_of(other) == self.list_of(read) =>
            {
                Some(Expr::SameCode {
                    left: read,
                    right: other,
                })
            }
            item @ (Item::Truth(_)
            | Item::Number(_)
            | Item::Day(_)
            | Item::Choice(..)
            | Item::Multiple(..)
            | Item::Code(..)
            | Item::FreeText(_)
            | Item::Period(_)
            | Item::Roster(_)
            | Item::List
            | Item::Unknown) => self.no_code(&item, sort, read, right),
        }
    }

    /// Returns the name of the list that a question looks its answers up in.
    fn list_of(&self, read: Read) -> Option<&'f str> {
        self.list(read).map(|list| &*list.name)
    }

    fn list(&self, read: Read) -> Option<&'f Rc<List>> {
        self.names.asked(read)?.list()
    }

    pub(super) fn code(&mut self, node: &Node<'_>, sort: Sort, read: Read) -> Option<Rc<str>> {
        let What::Quoted(code) = node.what else {
            let item = self.item(node, None)?;
            return self.no_code(&item, sort, read, node);
        };
        let nearest = if sort == Sort::Language {
            language_meant(code).map(Rc::from)
        } else {
            None
        };
        let is_code = self.is_code(code, sort, read);
        let code: Rc<str> = code.into();
        if !is_code {
            let bad = ProblemKind::BadCode {
                code,
                sort,
                nearest,
            };
            return self.add(bad, node);
        }
        if sort == Sort::Language && !LANGUAGES.contains(&&*code) {
            let code = Rc::clone(&code);
            let kind = ProblemKind::Stricter(Stricter::NotOffered { code, nearest });
            let _: Option<()> = self.add(kind, node);
        }
        Some(code)
    }

    pub(super) fn is_code(&self, code: &str, sort: Sort, read: Read) -> bool {
        match sort {
            Sort::Municipality => is_municipality(code),
            Sort::Country => is_country(code),
            Sort::Language => is_language(code),
            Sort::Lookup => self.list(read).is_none_or(|list| list.contains(code)),
            Sort::Truth
            | Sort::Number
            | Sort::Day
            | Sort::Quoted
            | Sort::Name
            | Sort::List
            | Sort::Choice
            | Sort::Multiple
            | Sort::FreeText
            | Sort::Period
            | Sort::Roster
            | Sort::Question
            | Sort::NumberField
            | Sort::Worth
            | Sort::Steps => false,
        }
    }

    /// Reports what is no code where one should stand. With quotation marks it may be one.
    fn no_code<T>(
        &mut self,
        item: &Item<'_>,
        sort: Sort,
        read: Read,
        node: &Node<'_>,
    ) -> Option<T> {
        let may_be_code = matches!(node.what, What::Name(_) | What::Number(_));
        let written = self.written(&node.span).filter(|_| may_be_code);
        let code = written.filter(|code| self.is_code(code, sort, read));
        let mismatch = ProblemKind::TypeMismatch {
            expected: sort,
            found: item.sort(),
            nearest: code.map(|code| format!("\"{code}\"").into()),
        };
        self.add(mismatch, node)
    }
}
