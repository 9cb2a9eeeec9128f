//! Who may file a request, for whom.

use crate::code::codes;
use crate::minor::Age;
use crate::right::{Family, Right};

codes! {
    /// In which role someone files.
    pub enum Filer {
        /// The consumer.
        Consumer = "consumer",
        /// A parent or guardian for a minor child. 1798.140(ak), 7070.
        Parent = "parent",
        /// A person whom the consumer authorised. 1798.140(ak).
        Person = "person",
        /// A business registered with the Secretary of State whom the consumer authorised. 1798.140(ak).
        RegisteredBusiness = "registered-business",
        /// A business that is not registered with the Secretary of State.
        UnregisteredBusiness = "unregistered-business",
        /// The holder of a power of attorney. 1798.140(ak), 7063(b).
        PowerOfAttorney = "power-of-attorney",
        /// A conservator. 1798.140(ak).
        Conservator = "conservator",
        /// A browser's opt-out signal, which counts as the consumer's own act. 7025, 7026(j).
        OptOutSignal = "opt-out-signal",
        /// Someone who asks for a whole household. 1798.145(p).
        Household = "household",
    }
}

/// Why someone may not file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MayNotFile {
    /// A plain sentence.
    pub because: &'static str,
    /// What to do with the message all the same.
    pub instead: &'static str,
    /// The provision.
    pub cite: &'static str,
}

/// Whether `filer` may file a request for `right` for a consumer of this age.
///
/// ```
/// # use domain::{Right, filer::{Filer, may_file}, minor::Age};
/// assert!(may_file(Filer::OptOutSignal, Right::OptOutSale, Age::Adult).is_ok());
/// assert!(may_file(Filer::OptOutSignal, Right::Delete, Age::Adult).is_err());
/// ```
pub fn may_file(filer: Filer, right: Right, age: Age) -> Result<(), MayNotFile> {
    let refuse = |because, instead, cite| {
        Err(MayNotFile {
            because,
            instead,
            cite,
        })
    };
    match filer {
        Filer::OptOutSignal if right != Right::OptOutSale => refuse(
            "A browser's signal says no to sale and sharing and nothing else.",
            "Carry out the opt-out.",
            "Civ. Code 1798.135(e); 11 CCR 7025",
        ),
        Filer::Household if right.family() == Family::Verifiable => refuse(
            "A household's data cannot be asked for, deleted or corrected as one.",
            "Log one request for each person.",
            "Civ. Code 1798.145(p)",
        ),
        Filer::UnregisteredBusiness => refuse(
            "A business can act for a consumer only if it is registered with the Secretary of State.",
            "Answer with how to file: the consumer, or a person they authorise.",
            "Civ. Code 1798.140(ak)",
        ),
        Filer::Consumer if age == Age::Under13 && right == Right::OptIn => refuse(
            "For a child under 13 a parent or guardian consents.",
            "Ask a parent or guardian.",
            "Civ. Code 1798.120(c); 11 CCR 7070",
        ),
        Filer::Parent if age == Age::From13To15 && right == Right::OptIn => refuse(
            "At 13 to 15 the minors consent themselves.",
            "Ask the minor, in two steps.",
            "11 CCR 7071",
        ),
        Filer::Parent if age == Age::Adult => refuse(
            "A parent speaks for a minor child.",
            "Treat the parent as any person whom the consumer authorises.",
            "Civ. Code 1798.140(ak)",
        ),
        Filer::Consumer
        | Filer::Parent
        | Filer::Person
        | Filer::RegisteredBusiness
        | Filer::PowerOfAttorney
        | Filer::Conservator
        | Filer::OptOutSignal
        | Filer::Household => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    fn check(filer: Filer, right: Right, age: Age, refused_by: Option<&str>) {
        let found = may_file(filer, right, age)
            .err()
            .map(|refusal| refusal.cite);
        assert_eq!(found, refused_by, "{filer} {right} {age}");
    }

    #[test]
    fn the_consumer_and_those_who_speak_for_them() {
        for right in Right::ALL {
            for filer in [
                Filer::Consumer,
                Filer::Person,
                Filer::RegisteredBusiness,
                Filer::PowerOfAttorney,
                Filer::Conservator,
            ] {
                check(filer, *right, Age::Adult, None);
            }
        }
    }

    #[test]
    fn a_signal_opts_out_of_sale_alone() {
        check(Filer::OptOutSignal, Right::OptOutSale, Age::Adult, None);
        let cite = Some("Civ. Code 1798.135(e); 11 CCR 7025");
        check(Filer::OptOutSignal, Right::LimitSensitive, Age::Adult, cite);
        check(Filer::OptOutSignal, Right::KnowSpecific, Age::Adult, cite);
    }

    #[test]
    fn a_household_is_split_into_people() {
        check(
            Filer::Household,
            Right::Delete,
            Age::Adult,
            Some("Civ. Code 1798.145(p)"),
        );
        check(Filer::Household, Right::StopMarketing, Age::Adult, None);
    }

    #[test]
    fn a_business_must_be_registered() {
        let cite = Some("Civ. Code 1798.140(ak)");
        check(Filer::UnregisteredBusiness, Right::Delete, Age::Adult, cite);
        check(Filer::RegisteredBusiness, Right::Delete, Age::Adult, None);
    }

    #[test]
    fn parents_and_minors() {
        check(Filer::Parent, Right::Delete, Age::Under13, None);
        check(Filer::Parent, Right::KnowSpecific, Age::From13To15, None);
        check(Filer::Parent, Right::OptIn, Age::Under13, None);
        check(
            Filer::Parent,
            Right::OptIn,
            Age::From13To15,
            Some("11 CCR 7071"),
        );
        check(
            Filer::Parent,
            Right::Delete,
            Age::Adult,
            Some("Civ. Code 1798.140(ak)"),
        );
        let cite = Some("Civ. Code 1798.120(c); 11 CCR 7070");
        check(Filer::Consumer, Right::OptIn, Age::Under13, cite);
        check(Filer::Consumer, Right::OptIn, Age::From13To15, None);
    }
}
