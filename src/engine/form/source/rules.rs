//! What a form says besides its questions: conditions, elements, flags, contradictions, measures, values and checks.

use super::{
    CheckSource, ComputedSource, CueSource, DeTable, DeValue, FlagSource, MeasureSource, Reader,
    RuleSource, Shape, Value, WeightEntry, WeightSource, key_text,
};
use crate::engine::form::keys;
use crate::engine::form::problem::ProblemKind;

impl Reader<'_> {
    pub(super) fn condition<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> RuleSource<'t> {
        let rule = self.rule(table, keys::CONDITION);
        self.want(table, whole, keys::CONDITION);
        rule
    }

    pub(super) fn element<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> RuleSource<'t> {
        let rule = self.rule(table, keys::ELEMENT);
        self.want(table, whole, keys::ELEMENT);
        if !table.contains_key("when") && !table.contains_key("not_when") {
            self.problems
                .add(ProblemKind::MissingKey { key: "when" }, whole.span());
        }
        rule
    }

    fn rule<'t>(&mut self, table: &'t DeTable<'_>, known: &[keys::Key]) -> RuleSource<'t> {
        let takes = |name: &str| known.iter().any(|key| key.name == name);
        let mut rule = RuleSource {
            id: None,
            when: None,
            not_when: None,
            guard: false,
        };
        for (key, value) in table {
            match self.name_of(table, key, known) {
                "id" => rule.id = self.word(value),
                "when" => rule.when = self.word(value),
                "not_when" if takes("not_when") => rule.not_when = self.word(value),
                "guard" if takes("guard") => {
                    rule.guard = self.truth(value).unwrap_or(false);
                }
                _ => self.unknown(table, key, known),
            }
        }
        rule
    }

    pub(super) fn flag<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> FlagSource<'t> {
        let mut flag = FlagSource {
            span: whole.span(),
            id: None,
            when: None,
            weight: None,
            sources: Vec::new(),
            is_without_source: table.get("sources").is_none_or(|sources| {
                let list = sources.get_ref().as_array();
                list.is_some_and(|list| list.is_empty())
            }),
            ask_next: Vec::new(),
            measures: Vec::new(),
            indicators: Vec::new(),
        };
        for (key, value) in table {
            match self.name_of(table, key, keys::FLAG) {
                "id" => flag.id = self.word(value),
                "when" => flag.when = self.word(value),
                "weight" => flag.weight = self.weight(value),
                "sources" => flag.sources = self.bare_words(value),
                "ask_next" => flag.ask_next = self.bare_words(value),
                "measures" => flag.measures = self.bare_words(value),
                "indicators" => flag.indicators = self.bare_words(value),
                _ => self.unknown(table, key, keys::FLAG),
            }
        }
        self.want(table, whole, keys::FLAG);
        flag
    }

    fn weight<'t>(&mut self, value: &'t Value<'_>) -> Option<WeightSource<'t>> {
        if let DeValue::String(_) = value.get_ref() {
            return self.word(value).map(WeightSource::One);
        }
        let Some(entries) = value.get_ref().as_array() else {
            self.wrong_shape(Shape::TextOrList, value);
            return None;
        };
        let mut weights = Vec::new();
        for entry in &**entries {
            let Some(table) = self.table(entry) else {
                continue;
            };
            let mut weight = WeightEntry {
                span: entry.span(),
                is: None,
                holds_if: None,
                is_known: true,
            };
            for (key, value) in table {
                match self.name_of(table, key, keys::WEIGHT) {
                    "is" => weight.is = self.word(value),
                    "if" => weight.holds_if = self.word(value),
                    _ => {
                        weight.is_known = false;
                        self.unknown(table, key, keys::WEIGHT);
                    }
                }
            }
            self.want(table, entry, keys::WEIGHT);
            weights.push(weight);
        }
        Some(WeightSource::Many(weights, value.span()))
    }

    pub(super) fn measure<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> MeasureSource<'t> {
        let mut measure = MeasureSource {
            id: None,
            unless: None,
            sources: Vec::new(),
        };
        for (key, value) in table {
            match key_text(key) {
                "id" => measure.id = self.word(value),
                "unless" => measure.unless = self.word(value),
                "sources" => measure.sources = self.bare_words(value),
                _ => self.unknown(table, key, keys::MEASURE),
            }
        }
        self.want(table, whole, keys::MEASURE);
        measure
    }

    pub(super) fn computed<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> ComputedSource<'t> {
        let mut computed = ComputedSource {
            id: None,
            value: None,
            roster: None,
            show_at: Vec::new(),
            show_if: None,
        };
        for (key, value) in table {
            match self.name_of(table, key, keys::COMPUTED) {
                "id" => computed.id = self.word(value),
                "value" => computed.value = self.word(value),
                "roster" => computed.roster = self.word(value),
                "show_at" => computed.show_at = self.bare_words(value),
                "show_if" => computed.show_if = self.word(value),
                _ => self.unknown(table, key, keys::COMPUTED),
            }
        }
        self.want(table, whole, keys::COMPUTED);
        computed
    }

    pub(super) fn check<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> CheckSource<'t> {
        let mut check = CheckSource {
            id: None,
            when: None,
            hard: false,
            roster: None,
            show_at: Vec::new(),
        };
        for (key, value) in table {
            match self.name_of(table, key, keys::CHECK) {
                "id" => check.id = self.word(value),
                "when" => check.when = self.word(value),
                "hard" => check.hard = self.truth(value).unwrap_or(false),
                "roster" => check.roster = self.word(value),
                "show_at" => check.show_at = self.bare_words(value),
                _ => self.unknown(table, key, keys::CHECK),
            }
        }
        self.want(table, whole, keys::CHECK);
        check
    }

    pub(super) fn cue<'t>(
        &mut self,
        table: &'t DeTable<'_>,
        whole: &'t Value<'_>,
    ) -> CueSource<'t> {
        let mut cue = CueSource {
            id: None,
            confirm: Vec::new(),
        };
        for (key, value) in table {
            match key_text(key) {
                "id" => cue.id = self.word(value),
                "confirm" => cue.confirm = self.bare_words(value),
                _ => self.unknown(table, key, keys::CUE),
            }
        }
        self.want(table, whole, keys::CUE);
        cue
    }
}
