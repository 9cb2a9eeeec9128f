//! What must never stand in a letter or a package, found in free text. 7024(d).
//!
//! [`guard`] reads any text as people write it: with other dashes and spaces, in a table, in English
//! or Spanish. A pattern that is telling by itself is found alone (a social security number with its
//! dashes, a card number whose check digit is right); any other number only beside a word that says
//! what it is. The numbers of orders, parcels, telephones and product keys are left alone.

mod checks;
mod fields;
mod rules;

use std::ops::Range;

use domain::answer::NeverDisclosed;

use crate::flat::Flat;
pub use fields::field_kind;

/// One value that must not go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardFinding {
    /// Which of the kinds the law lists.
    pub kind: NeverDisclosed,
    /// Where the value stands, in bytes of the text.
    pub range: Range<usize>,
    /// What it looks like, as the end of "This looks like ...".
    pub reason: &'static str,
    /// Whether only a part of the value shows, such as the last four digits.
    pub partial: bool,
}

/// Every value in `text` that must not go out, in the order of the text, none of them overlapping.
pub fn guard(text: &str) -> Vec<GuardFinding> {
    let flat = Flat::new(text);
    let mut found: Vec<_> = rules::all()
        .iter()
        .flat_map(|rule| rule.find(&flat))
        .chain(fields::in_tables(&flat))
        .collect();
    // Of two that overlap the whole value counts before a part of one, then the longer.
    found.sort_by_key(|one| (one.partial, std::cmp::Reverse(one.range.len())));
    let mut kept: Vec<GuardFinding> = Vec::new();
    for one in found {
        let apart = |other: &GuardFinding| {
            one.range.end <= other.range.start || other.range.end <= one.range.start
        };
        if kept.iter().all(apart) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|one| one.range.start);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &[(NeverDisclosed, &str)]) {
        let found: Vec<_> = guard(text)
            .into_iter()
            .map(|one| (one.kind, &text[one.range]))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_place_is_exactly_the_value() {
        use NeverDisclosed as N;
        check(
            "Your SSN is 219\u{2011}09\u{2011}9999, señor.",
            &[(N::SocialSecurityNumber, "219\u{2011}09\u{2011}9999")],
        );
        check(
            "Card 4111\u{a0}1111\u{a0}1111\u{a0}1111 and password: hunter2.",
            &[
                (N::FinancialAccount, "4111\u{a0}1111\u{a0}1111\u{a0}1111"),
                (N::Password, "hunter2"),
            ],
        );
    }

    #[test]
    fn a_column_named_after_such_a_value_is_not_shown() {
        check(
            "| Name | SSN |\n|---|---|\n| Ann | 219099999 |\n| Bob | none |",
            &[(NeverDisclosed::SocialSecurityNumber, "219099999")],
        );
    }

    #[test]
    fn saying_that_a_type_is_held_is_allowed() {
        check(
            "We hold your social security number and a password. We never send them.",
            &[],
        );
        check(
            "Tenemos su número de seguro social; no lo enviamos nunca.",
            &[],
        );
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in r"(?s)(.|[0-9]{3,9}|-| |ssn |card |\|){0,60}") {
            for one in guard(&text) {
                prop_assert!(text.get(one.range).is_some());
            }
        }
    }
}
