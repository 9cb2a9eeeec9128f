//! What was decided of each category or item; the outcome of the request follows from it.

use chrono::NaiveDate;

use super::{Outcome, Refusal};

/// What becomes of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Disclosed, deleted or corrected, as was asked.
    Granted,
    /// Refused.
    Refused(Refusal),
    /// Kept until its duty ends, then deleted. 7022(f).
    KeptUntil(Refusal, NaiveDate),
}

/// One category or item of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name, as the letter says it.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
}

impl Fate {
    /// Why it was refused, unless it was granted.
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Granted => None,
            Self::Refused(refusal) | Self::KeptUntil(refusal, _) => Some(refusal),
        }
    }
}

/// The outcome of a request with these items; `None` while there are none.
///
/// ```
/// # use domain::{Ground, Outcome, decision::{Fate, Item, Refusal, outcome_of}};
/// let kept = Refusal::new(Ground::LegalObligation, "Tax records of 2025").unwrap();
/// let items = [
///     Item { name: "Newsletter".into(), fate: Fate::Granted },
///     Item { name: "Invoices".into(), fate: Fate::Refused(kept) },
/// ];
/// assert_eq!(outcome_of(&items), Some(Outcome::Partly));
/// ```
pub fn outcome_of(items: &[Item]) -> Option<Outcome> {
    let refused = items
        .iter()
        .filter(|item| item.fate.refusal().is_some())
        .count();
    match (items.len(), refused) {
        (0, _) => None,
        (_, 0) => Some(Outcome::Granted),
        (all, refused) if all == refused => Some(Outcome::Denied),
        _ => Some(Outcome::Partly),
    }
}

/// The items that are kept for a duty that ends, and say no end. 7022(f).
pub fn end_dates_missing(items: &[Item]) -> impl Iterator<Item = &Item> {
    items
        .iter()
        .filter(|item| matches!(&item.fate, Fate::Refused(refusal) if refusal.ground.has_an_end()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Ground;

    fn item(ground: Option<Ground>, until: Option<&str>) -> Item {
        let refusal = ground.map(|ground| Refusal::new(ground, "The facts").expect("facts"));
        let fate = match (refusal, until) {
            (None, _) => Fate::Granted,
            (Some(refusal), None) => Fate::Refused(refusal),
            (Some(refusal), Some(until)) => {
                Fate::KeptUntil(refusal, until.parse().expect("a date"))
            }
        };
        Item {
            name: "Invoices".to_owned(),
            fate,
        }
    }

    fn check(items: &[Item], expected: Option<Outcome>) {
        assert_eq!(outcome_of(items), expected);
    }

    #[test]
    fn the_outcome_follows_from_the_items() {
        let granted = item(None, None);
        let refused = item(Some(Ground::Security), None);
        let kept = item(Some(Ground::LegalObligation), Some("2033-12-31"));
        check(&[], None);
        check(std::slice::from_ref(&granted), Some(Outcome::Granted));
        check(&[granted.clone(), granted.clone()], Some(Outcome::Granted));
        check(&[granted.clone(), refused.clone()], Some(Outcome::Partly));
        check(&[granted, kept.clone()], Some(Outcome::Partly));
        check(&[refused, kept], Some(Outcome::Denied));
    }

    #[test]
    fn a_duty_that_ends_has_an_end_date() {
        let items = [
            item(Some(Ground::LegalObligation), None),
            item(Some(Ground::LegalObligation), Some("2033-12-31")),
            item(Some(Ground::FreeSpeech), None),
            item(None, None),
        ];
        let missing: Vec<_> = end_dates_missing(&items).collect();
        assert_eq!(missing, [&items[0]]);
    }

    #[test]
    fn a_refusal_needs_facts() {
        assert!(Refusal::new(Ground::Security, " ").is_err());
    }
}
