//! The words that a letter lacks: what the template would say for a duty that the text no longer meets.

use std::collections::HashSet;

use domain::letter::Duty;

use crate::compose::{compose_marked, compose_ours_marked};
use crate::{LetterFacts, Text, marks};

/// What the template says of this case for `duty` and the text does not: whole lines, ready to be put
/// in. `None` if no words are missing, as where the text asks for something it must not ask for.
///
/// The office's own template speaks first; ours where it has nothing for this duty.
pub fn lacking(facts: &LetterFacts, text: &Text, duty: Duty) -> Option<String> {
    let there: HashSet<&str> = text.body.lines().map(str::trim).collect();
    let of = |marked: Text| {
        let mut lines = marks::lines_with(&marked.body, duty);
        let is_table = lines.iter().any(|line| line.starts_with('|'));
        // A row alone would be no table.
        lines.retain(|line| is_table || !there.contains(line.trim()));
        lines
    };
    let theirs = compose_marked(facts).map(of).unwrap_or_default();
    let lines = match theirs.is_empty() {
        true => compose_ours_marked(facts).map(of).unwrap_or_default(),
        false => theirs,
    };
    (!lines.is_empty()).then(|| lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use domain::{Code, LetterKind};

    use super::*;
    use crate::example::Variant;
    use crate::{Language, compose, duties};

    /// Whatever is taken out of a letter comes back with the words that it lacks.
    #[test]
    fn our_words_meet_every_duty_of_every_letter() {
        let each = LetterKind::ALL
            .iter()
            .flat_map(|kind| Language::ALL.iter().map(move |language| (*kind, *language)));
        for (kind, language) in each {
            let facts = Variant::ALL[0].of(kind, language);
            let whole = compose(&facts).expect("our templates fill");
            let bare = Text {
                body: "Hello,\n".to_owned(),
                ..whole.clone()
            };
            for unmet in duties(&facts, &bare).iter().filter(|one| !one.met) {
                let words = lacking(&facts, &bare, unmet.duty).unwrap_or_default();
                let mended = Text {
                    body: format!("{}\n{words}\n", bare.body),
                    ..bare.clone()
                };
                let met = duties(&facts, &mended)
                    .iter()
                    .any(|one| one.duty == unmet.duty && one.met);
                assert!(met, "{} {:?}: {words}", kind.code(), unmet.duty);
            }
            let needless = duties(&facts, &whole);
            let needless = needless
                .iter()
                .find_map(|one| lacking(&facts, &whole, one.duty));
            assert!(
                needless.is_none_or(|words| words.starts_with('|')),
                "{}",
                kind.code()
            );
        }
    }
}
