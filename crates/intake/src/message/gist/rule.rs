//! One rule in the notation of [`super`], and the ideas it is held against.

use super::super::pattern::Span;

/// Ideas as bits.
pub(super) type Ideas = u128;

/// Words between two ideas of which one follows the other.
const FAR: usize = 8;
/// Words between two ideas that stand side by side.
const BESIDE: usize = 2;

/// The ideas in a row of words.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) ideas: Ideas,
    /// Where each idea stands: every place if a rule speaks of its order, else at least one.
    pub(super) places: Vec<(Ideas, Span)>,
}

impl Seen {
    fn of(&self, idea: Ideas) -> impl Iterator<Item = &Span> {
        let those = move |place: &&(Ideas, Span)| place.0 == idea;
        self.places.iter().filter(those).map(|(_, span)| span)
    }
}

/// Two ideas, one after the other, with at most so many words between them.
#[derive(Clone, Copy, Debug)]
struct Order {
    first: Ideas,
    then: Ideas,
    most: usize,
}

impl Order {
    fn holds(&self, here: &Seen) -> bool {
        let follows = |a: &Span, b: &Span| b.start >= a.end && b.start - a.end <= self.most;
        here.of(self.first)
            .any(|a| here.of(self.then).any(|b| follows(a, b)))
    }
}

/// What must all be there, or none of it.
#[derive(Clone, Debug, Default)]
struct Terms {
    here: Ideas,
    near: Ideas,
    orders: Vec<Order>,
}

impl Terms {
    fn add(&mut self, written: &str, bit: &impl Fn(&str) -> Ideas) {
        let mut order = |(first, then): (&str, &str), most| {
            let (first, then) = (bit(first), bit(then));
            self.orders.push(Order { first, then, most });
        };
        if let Some(two) = written.split_once('>') {
            order(two, FAR);
        } else if let Some(two) = written.split_once('+') {
            order(two, BESIDE);
        } else if let Some(name) = written.strip_prefix('~') {
            self.near |= bit(name);
        } else {
            self.here |= bit(written);
        }
    }

    fn all(&self, here: &Seen, near: Ideas) -> bool {
        here.ideas & self.here == self.here
            && near & self.near == self.near
            && self.orders.iter().all(|order| order.holds(here))
    }

    fn any(&self, here: &Seen, near: Ideas) -> bool {
        here.ideas & self.here != 0
            || near & self.near != 0
            || self.orders.iter().any(|order| order.holds(here))
    }
}

/// One rule: the ideas that must meet, and those that must not.
#[derive(Clone, Debug, Default)]
pub(super) struct Rule {
    wanted: Terms,
    unwanted: Terms,
}

impl Rule {
    /// The rule as written; `bit` knows the ideas by their names.
    pub(super) fn new(written: &str, bit: &impl Fn(&str) -> Ideas) -> Self {
        let mut rule = Self::default();
        for term in written.split_whitespace() {
            match term.strip_prefix('!') {
                Some(term) => rule.unwanted.add(term, bit),
                None => rule.wanted.add(term, bit),
            }
        }
        rule
    }

    /// The ideas of whose order the rule speaks.
    pub(super) fn ordered(&self) -> Ideas {
        let orders = self.wanted.orders.iter().chain(&self.unwanted.orders);
        orders.fold(0, |all, order| all | order.first | order.then)
    }

    /// Whether the ideas meet in these words, with those `near` them.
    pub(super) fn holds(&self, here: &Seen, near: Ideas) -> bool {
        self.wanted.all(here, near) && !self.unwanted.any(here, near)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(rule: &str, here: Ideas, near: Ideas) -> bool {
        let bit = |name: &str| match name {
            "use" => 1,
            "narrow" => 2,
            _ => 4,
        };
        let here = Seen {
            ideas: here,
            ..Seen::default()
        };
        Rule::new(rule, &bit).holds(&here, near)
    }

    #[test]
    fn rules_mean_what_the_table_says() {
        let rule = "use ~narrow !past";
        assert!(holds(rule, 1, 3), "narrow may be near");
        assert!(!holds(rule, 2, 3), "use must be here");
        assert!(!holds(rule, 1, 1), "narrow must be somewhere");
        assert!(!holds(rule, 5, 7), "past must not be here");
        assert!(holds(rule, 1, 7), "past may be near");
        assert!(!holds("use !~past", 1, 5), "not even near");
    }
}
