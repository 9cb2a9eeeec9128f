//! Whether a letter, as staff left it, still says what it must.
//!
//! The template of the kind marks the passages that carry each duty. Here the template is filled
//! afresh with the facts of today, and every line of such a passage is looked for in the edited
//! text: a paragraph, list item or table row that shows the same facts and still has most of the
//! wording around them. So a changed word passes, a missing sentence or a stale date does not.

use std::collections::HashSet;

use domain::Family;
use domain::letter::{Duty, LetterContext};

use crate::compose::compose_marked;
use crate::{Block, LetterFacts, Text, marks, markup, words};

/// How much of a sentence's wording must still be there to count as the same, in percent.
const WORDING_TO_STAY: usize = 55;

/// Whether one duty is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DutyFinding {
    /// The duty.
    pub duty: Duty,
    /// Whether the text meets it.
    pub met: bool,
}

/// Every duty of this letter in this case, and whether the text meets it.
pub fn duties(facts: &LetterFacts, text: &Text) -> Vec<DutyFinding> {
    let rights: Vec<_> = facts.rights.iter().map(|right| right.right).collect();
    let context = LetterContext {
        rights: &rights,
        sells_or_shares: facts.sells_or_shares,
    };
    let wanted = wanted_lines(facts);
    let lines: Vec<_> = lines(text).iter().map(|line| normal(line)).collect();
    let finding = |duty| DutyFinding {
        duty,
        met: is_met(duty, &wanted, &lines, facts),
    };
    facts
        .kind
        .duties(&context)
        .into_iter()
        .map(finding)
        .collect()
}

/// A line that the fresh letter has.
struct Wanted {
    duty: Duty,
    facts: Vec<String>,
    wording: HashSet<String>,
}

fn wanted_lines(facts: &LetterFacts) -> Vec<Wanted> {
    // Without a template nothing carries a duty, so every duty counts as unmet.
    let marked = compose_marked(facts)
        .map(|text| text.body)
        .unwrap_or_default();
    let mut wanted = Vec::new();
    for passage in marks::passages(&marked) {
        for line in passage.marked.lines() {
            let (shown, around) = marks::split_facts(line);
            let line = Wanted {
                duty: passage.duty,
                facts: shown
                    .iter()
                    .map(|fact| normal(&markup::unescape(fact)))
                    .collect(),
                wording: wording(&normal(&markup::unescape(&around))),
            };
            if !(line.facts.is_empty() && line.wording.is_empty()) {
                wanted.push(line);
            }
        }
    }
    wanted
}

fn is_met(duty: Duty, wanted: &[Wanted], lines: &[String], facts: &LetterFacts) -> bool {
    let mut of_duty = wanted.iter().filter(|line| line.duty == duty).peekable();
    let carried = of_duty.peek().is_some();
    let all_there = of_duty.all(|wanted| lines.iter().any(|line| wanted.stands_in(line)));
    carried && all_there && (duty != Duty::AsksNothingForOptOut || asks_nothing(facts, lines))
}

/// In a letter about opt-outs alone, nobody is asked who they are.
fn asks_nothing(facts: &LetterFacts, lines: &[String]) -> bool {
    let checked = |right: &crate::RightFacts| right.right.family() == Family::Verifiable;
    let demands = words::identity_demands(facts.language);
    facts.rights.iter().any(checked)
        || !lines
            .iter()
            .any(|line| demands.iter().any(|demand| line.contains(demand)))
}

impl Wanted {
    fn stands_in(&self, line: &str) -> bool {
        let kept = self.wording.intersection(&wording(line)).count();
        self.facts.iter().all(|fact| line.contains(fact.as_str()))
            && kept * 100 >= self.wording.len() * WORDING_TO_STAY
    }
}

/// The text as separate statements.
fn lines(text: &Text) -> Vec<String> {
    let mut lines = Vec::new();
    for block in markup::parse(&text.body) {
        match block {
            Block::Heading { text } | Block::Paragraph { text } => lines.push(text),
            Block::List { items } => lines.extend(items),
            Block::Table { rows } => lines.extend(rows.iter().map(|row| row.join(" "))),
        }
    }
    lines
}

/// Without case, and with single spaces.
fn normal(text: &str) -> String {
    let lower = text.to_lowercase();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The neighbouring pairs of words, which tell sentences apart where single words do not; the word
/// itself if there is but one.
fn wording(normal: &str) -> HashSet<String> {
    let words = normal.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    match words.as_slice() {
        [word] => HashSet::from([(*word).to_owned()]),
        words => words.windows(2).map(|pair| pair.join(" ")).collect(),
    }
}
