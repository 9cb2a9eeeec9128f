//! New facts in a text that staff have already changed.
//!
//! The fresh letter of before and the one of now differ in some lines. Where staff left those lines as
//! they were, the new ones take their place; where staff rewrote them, their words stay, and preflight
//! says what is missing.

/// `edited` with every change from `before` to `now` that still finds its lines there.
pub(super) fn merged(before: &str, now: &str, edited: &str) -> String {
    let (before, now) = (lines(before), lines(now));
    let mut text = lines(edited);
    let mut within = Vec::new();
    for change in changes(&before, &now) {
        if let Some(at) = find(&text, change.old) {
            text.splice(at..at + change.old.len(), change.new.iter().copied());
        } else if let ([old], [new]) = (change.old, change.new) {
            within.push(words_of(old, new));
        }
    }
    let mut merged = text.join("\n");
    merged.push('\n');
    for (old, new) in within {
        // Staff changed the line around it: what was replaced must still be there, and only once.
        if !old.is_empty() && merged.matches(&old).count() == 1 {
            merged = merged.replacen(&old, &new, 1);
        }
    }
    merged
}

/// The words in which two lines differ, from the first that does to the last.
fn words_of(old: &str, new: &str) -> (String, String) {
    let (old, new): (Vec<_>, Vec<_>) = (old.split(' ').collect(), new.split(' ').collect());
    let equal = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| {
        pairs.take_while(|(one, other)| one == other).count()
    };
    let shorter = old.len().min(new.len());
    let start = equal(&mut old.iter().zip(&new));
    let end = equal(&mut old.iter().rev().zip(new.iter().rev())).min(shorter - start);
    let middle = |words: &[&str]| words[start..words.len() - end].join(" ");
    (middle(&old), middle(&new))
}

fn lines(text: &str) -> Vec<&str> {
    text.trim_end().lines().collect()
}

/// Neighbouring lines that give way to others. What is only added stands for the line before it, too.
struct Change<'a, 'b> {
    old: &'b [&'a str],
    new: &'b [&'a str],
}

fn changes<'a, 'b>(before: &'b [&'a str], now: &'b [&'a str]) -> Vec<Change<'a, 'b>> {
    let mut found = Vec::new();
    let (mut from, mut to) = (0, 0);
    while from < before.len() || to < now.len() {
        if before.get(from) == now.get(to) {
            (from, to) = (from + 1, to + 1);
            continue;
        }
        let (mut old_end, mut new_end) = next_common(before, now, from, to);
        // Empty lines before the next common one are common, too.
        while old_end > from && new_end > to && before[old_end - 1] == now[new_end - 1] {
            (old_end, new_end) = (old_end - 1, new_end - 1);
        }
        // An insertion has no lines of its own to be found by.
        let back = usize::from(old_end == from && from > 0 && to > 0);
        found.push(Change {
            old: &before[from - back..old_end],
            new: &now[to - back..new_end],
        });
        (from, to) = (old_end, new_end);
    }
    found
}

/// The nearest pair of equal lines that are not empty, or the ends.
fn next_common(before: &[&str], now: &[&str], from: usize, to: usize) -> (usize, usize) {
    let far = before.len() - from + now.len() - to;
    for distance in 1..=far {
        for skipped in 0..=distance {
            let (old, new) = (from + skipped, to + distance - skipped);
            let equal = old < before.len() && new < now.len() && before[old] == now[new];
            if equal && !before[old].trim().is_empty() {
                return (old, new);
            }
        }
    }
    (before.len(), now.len())
}

fn find(text: &[&str], wanted: &[&str]) -> Option<usize> {
    if wanted.is_empty() {
        return None;
    }
    text.windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, now: &str, edited: &str, expected: &str) {
        assert_eq!(merged(before, now, edited), expected);
    }

    #[test]
    fn a_place_is_filled_and_what_staff_wrote_stays() {
        check(
            "Dear Ana,\n\nThe reason: {{ why }}\n\nBye\n",
            "Dear Ana,\n\nThe reason: many systems\n\nBye\n",
            "Hello Ana,\n\nThe reason: {{ why }}\n\nBye and thanks\n",
            "Hello Ana,\n\nThe reason: many systems\n\nBye and thanks\n",
        );
    }

    #[test]
    fn what_is_new_comes_after_the_line_it_follows() {
        check(
            "You get:\n- one\n\nBye\n",
            "You get:\n- one\n- two\n\nBye\n",
            "Now you get:\n- one\n\nBye\n",
            "Now you get:\n- one\n- two\n\nBye\n",
        );
    }

    #[test]
    fn a_place_is_filled_in_a_sentence_that_staff_changed() {
        check(
            "Sorry. The reason: {{ why more time }} and so on\n",
            "Sorry. The reason: many systems and so on\n",
            "Very sorry! The reason: {{ why more time }} and so on.\n",
            "Very sorry! The reason: many systems and so on.\n",
        );
        check(
            "a {{ x }} b\n",
            "a y b\n",
            "{{ x }} or {{ x }}\n",
            "{{ x }} or {{ x }}\n",
        );
    }

    #[test]
    fn what_is_gone_goes() {
        check("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n");
    }

    #[test]
    fn what_staff_rewrote_is_left_alone() {
        check("a\nb\nc\n", "a\nB\nc\n", "a\nmine\nc\n", "a\nmine\nc\n");
    }
}
