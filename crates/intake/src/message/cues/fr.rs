//! placeholder
use super::Lexicon;
pub(super) const LEXICON: Lexicon = Lexicon { classes: &[], rights: &[], vetoes: &[], negators: &[], negators_near: &[], told: &[], follow_up: &[], conditional: &[], past_fact: &[], pitch: &[], asks_privacy: &[], attached: &[], speaks_for: &[], parent: &[], names_agent: &[], tool: &[] };
