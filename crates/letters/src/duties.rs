//! Whether a letter, as staff left it, still says what it must.
//!
//! The template of the kind marks the passages that carry each duty. Here the template is filled
//! afresh with the facts of today, and every line of such a passage is looked for in the edited
//! text: a paragraph, list item or table row that shows the same facts and still has most of the
//! wording around them. So a changed word passes, a missing sentence or a stale date does not.
//!
//! Where the office has a template of its own, its passages count; for a duty that it has none for,
//! ours do.

use std::collections::HashSet;

use domain::Family;
use domain::letter::{Duty, LetterContext};

use crate::compose::{compose_marked, compose_ours_marked};
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
    let wanted = all_wanted(facts);
    let lines: Vec<_> = lines(text).iter().map(|line| normal(line)).collect();
    let finding = |duty| DutyFinding {
        duty,
        met: is_met(duty, &wanted, &lines, facts),
    };
    all(facts).into_iter().map(finding).collect()
}

/// The lines that carry duties. Without a template nothing does, so every duty counts as unmet.
fn all_wanted(facts: &LetterFacts) -> Vec<Wanted> {
    let mut wanted = wanted_lines(&compose_marked(facts).unwrap_or_default().body);
    if facts.template.is_some() {
        let carried: HashSet<_> = wanted.iter().map(|line| line.duty).collect();
        let ours = wanted_lines(&compose_ours_marked(facts).unwrap_or_default().body);
        wanted.extend(
            ours.into_iter()
                .filter(|line| !carried.contains(&line.duty)),
        );
    }
    wanted
}

/// The duties of this letter that a template, filled and marked, does not carry: it has no passage
/// for them, or one that lacks a fact that ours shows.
pub(crate) fn broken(marked: &Text, facts: &LetterFacts) -> Vec<Duty> {
    let ours = wanted_lines(&compose_ours_marked(facts).unwrap_or_default().body);
    let theirs = wanted_lines(&marked.body);
    let carries = |duty: &Duty| {
        let mut own = theirs.iter().filter(|line| line.duty == *duty).peekable();
        let needed = ours
            .iter()
            .filter(|line| line.duty == *duty)
            .flat_map(|line| &line.facts);
        let shown: HashSet<_> = own.clone().flat_map(|line| &line.facts).collect();
        own.peek().is_some() && needed.into_iter().all(|fact| shown.contains(fact))
    };
    all(facts)
        .into_iter()
        .filter(|duty| !carries(duty))
        .collect()
}

fn all(facts: &LetterFacts) -> Vec<Duty> {
    let rights: Vec<_> = facts.rights.iter().map(|right| right.right).collect();
    let details = &facts.details;
    let context = LetterContext {
        rights: &rights,
        sells_or_shares: facts.sells_or_shares,
        opted_out: details.opted_out,
        declaration: facts.declaration_needed,
        withheld: !details.withheld.is_empty(),
        not_told: !details.not_told.is_empty(),
        in_backups: details.in_backups,
        from_elsewhere: !details.wrong_source.trim().is_empty(),
        health_data: details.health_data,
    };
    facts.kind.duties(&context)
}

/// A line that the fresh letter has.
struct Wanted {
    duty: Duty,
    facts: Vec<String>,
    wording: HashSet<String>,
}

fn wanted_lines(marked: &str) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for passage in marks::passages(marked) {
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
