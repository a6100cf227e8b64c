//! Stub.
use std::rc::Rc;
pub struct Register {
    pub entries: Vec<Municipality>,
}
pub struct Municipality {
    pub code: Rc<str>,
    pub name: Rc<str>,
}
impl Register {
    pub fn name(&self, code: &str) -> Option<&str> {
        self.entries
            .iter()
            .find(|e| &*e.code == code)
            .map(|e| &*e.name)
    }
    pub fn iter(&self) -> impl Iterator<Item = &Municipality> {
        self.entries.iter()
    }
}
