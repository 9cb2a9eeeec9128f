//! The laws we know, one row each. A new law is a variant of [`Law`] and its row in [`Law::pack`].

use super::day;
use super::pack::{Acknowledge, Appeal, Confidence, Pack, Span};
use crate::code::codes;

codes! {
    /// A privacy law with requests.
    pub enum Law {
        /// The California Consumer Privacy Act, which this crate carries out in full.
        California = "us-ca",
        /// Virginia.
        Virginia = "us-va",
        /// Colorado.
        Colorado = "us-co",
        /// Connecticut.
        Connecticut = "us-ct",
        /// Utah.
        Utah = "us-ut",
        /// Texas.
        Texas = "us-tx",
        /// Oregon.
        Oregon = "us-or",
        /// Montana.
        Montana = "us-mt",
        /// Iowa.
        Iowa = "us-ia",
        /// Delaware.
        Delaware = "us-de",
        /// New Hampshire.
        NewHampshire = "us-nh",
        /// New Jersey.
        NewJersey = "us-nj",
        /// Nebraska.
        Nebraska = "us-ne",
        /// Tennessee.
        Tennessee = "us-tn",
        /// Minnesota.
        Minnesota = "us-mn",
        /// Maryland.
        Maryland = "us-md",
        /// Indiana.
        Indiana = "us-in",
        /// Kentucky.
        Kentucky = "us-ky",
        /// Rhode Island.
        RhodeIsland = "us-ri",
        /// Florida.
        Florida = "us-fl",
        /// Oklahoma.
        Oklahoma = "us-ok",
        /// Louisiana.
        Louisiana = "us-la",
        /// Alabama.
        Alabama = "us-al",
        /// Vermont.
        Vermont = "us-vt",
        /// The General Data Protection Regulation of the European Union.
        EuropeanUnion = "eu",
        /// The United Kingdom's GDPR.
        UnitedKingdom = "uk",
    }
}

/// What nobody has confirmed about any of the other states.
const STATE: &[&str] = &[
    "that no date is set to confirm receipt",
    "how many requests a year are free",
    "how long a breach may be put right",
    "that opt-outs need no proof of identity",
];

/// What nobody has confirmed about New Jersey.
const NEWJERSEY: &[&str] = &[
    "that no date is set to confirm receipt",
    "how many requests a year are free",
    "how long a breach may be put right",
    "that opt-outs need no proof of identity",
    "whether an appeal is decided in 45 or in 60 days: sources differ, 45 is used",
];

/// What nobody has confirmed about Florida.
const FLORIDA: &[&str] = &[
    "that no date is set to confirm receipt",
    "how many requests a year are free",
    "how long a breach may be put right",
    "that opt-outs need no proof of identity",
    "which businesses the act reaches: it is narrow",
];

/// What nobody has confirmed about a law that is only coming.
const COMING: &[&str] = &["everything but its name and its first day"];

/// The row of a state with the usual clock: 45 days and 45 more, an appeal decided in 60.
const fn state(law: Law, name: &'static str, free: u8, cure: &'static str) -> Pack {
    Pack {
        law,
        name,
        since: None,
        acknowledge: Acknowledge::NotSet,
        answer: Some(Span::Days(45)),
        extension: Some(Span::Days(45)),
        appeal: Some(Appeal { days: 60, more: 0 }),
        opt_out: None,
        opt_out_note: "",
        free: Some(free),
        cure,
        clock_stops: false,
        confidence: Confidence::Medium,
        unconfirmed: STATE,
    }
}

/// The row of a law of which only the first day is known.
const fn coming(law: Law, name: &'static str, year: i32, month: u32) -> Pack {
    Pack {
        since: Some(day(year, month, 1)),
        answer: None,
        extension: None,
        appeal: None,
        free: None,
        unconfirmed: COMING,
        ..state(law, name, 0, "not known")
    }
}

/// The row of a law that follows the GDPR: one month and two more.
const fn gdpr(law: Law, name: &'static str, unconfirmed: &'static [&'static str]) -> Pack {
    Pack {
        answer: Some(Span::Months(1)),
        extension: Some(Span::Months(2)),
        appeal: None,
        opt_out: Some(Span::Days(0)),
        opt_out_note: "an objection to direct marketing counts at once",
        free: None,
        confidence: Confidence::High,
        unconfirmed,
        ..state(law, name, 0, "none")
    }
}

impl Law {
    /// What this law says of the time to answer.
    ///
    /// ```
    /// # use domain::law::{Law, Span};
    /// assert_eq!(Law::Iowa.pack().answer, Some(Span::Days(90)));
    /// ```
    pub const fn pack(self) -> Pack {
        use Confidence::{High, Low, MediumToHigh};
        match self {
            Self::California => Pack {
                acknowledge: Acknowledge::Within(Span::BusinessDays(10)),
                appeal: None,
                opt_out: Some(Span::BusinessDays(15)),
                opt_out_note: "no proof of identity; the browser signal counts",
                confidence: High,
                unconfirmed: &[],
                ..state(self, "California", 2, "none as of right")
            },
            Self::Virginia => Pack {
                opt_out: Some(Span::Days(45)),
                confidence: MediumToHigh,
                ..state(self, "Virginia", 2, "30 days, permanent")
            },
            Self::Colorado => Pack {
                appeal: Some(Appeal { days: 45, more: 60 }),
                opt_out_note: "as soon as possible by rule; the browser signal counts",
                confidence: MediumToHigh,
                ..state(self, "Colorado", 1, "expired 1 January 2025")
            },
            Self::Connecticut => Pack {
                opt_out_note: "the browser signal counts; revoked consent within 15 days",
                confidence: MediumToHigh,
                ..state(self, "Connecticut", 1, "expired at the end of 2024")
            },
            Self::Utah => Pack {
                appeal: None,
                opt_out: Some(Span::Days(45)),
                confidence: MediumToHigh,
                ..state(self, "Utah", 1, "30 days")
            },
            Self::Texas => Pack {
                opt_out_note: "the browser signal counts",
                confidence: MediumToHigh,
                ..state(self, "Texas", 2, "30 days, permanent")
            },
            Self::Oregon => Pack {
                appeal: Some(Appeal { days: 45, more: 45 }),
                opt_out_note: "the browser signal counts from 2026; a list of the specific third parties on request",
                confidence: MediumToHigh,
                ..state(self, "Oregon", 1, "expired 1 January 2026")
            },
            Self::Montana => Pack {
                opt_out_note: "the browser signal counts",
                confidence: MediumToHigh,
                ..state(self, "Montana", 1, "removed in October 2025")
            },
            Self::Iowa => Pack {
                answer: Some(Span::Days(90)),
                opt_out: Some(Span::Days(90)),
                confidence: MediumToHigh,
                ..state(self, "Iowa", 2, "90 days")
            },
            Self::Delaware => Pack {
                opt_out_note: "the browser signal counts from 2026",
                ..state(self, "Delaware", 1, "ended in 2025")
            },
            Self::NewHampshire => Pack {
                opt_out_note: "the browser signal counts",
                ..state(
                    self,
                    "New Hampshire",
                    1,
                    "ended in 2025, then as the attorney general decides",
                )
            },
            Self::NewJersey => Pack {
                appeal: Some(Appeal { days: 45, more: 0 }),
                opt_out_note: "the browser signal counts",
                confidence: Low,
                unconfirmed: NEWJERSEY,
                ..state(self, "New Jersey", 1, "30 days, to the middle of 2026")
            },
            Self::Nebraska => Pack {
                opt_out_note: "the browser signal counts",
                ..state(self, "Nebraska", 2, "30 days, permanent")
            },
            Self::Tennessee => Pack {
                opt_out: Some(Span::Days(45)),
                ..state(self, "Tennessee", 2, "60 days, permanent")
            },
            Self::Minnesota => Pack {
                appeal: Some(Appeal { days: 45, more: 60 }),
                opt_out_note: "the browser signal counts; a list of the specific third parties; a right to question profiling",
                confidence: Low,
                ..state(self, "Minnesota", 2, "ended in January 2026")
            },
            Self::Maryland => Pack {
                opt_out_note: "the browser signal counts",
                ..state(
                    self,
                    "Maryland",
                    1,
                    "60 days, as the attorney general decides, to April 2027",
                )
            },
            Self::Indiana => Pack {
                since: Some(day(2026, 1, 1)),
                opt_out: Some(Span::Days(45)),
                ..state(self, "Indiana", 1, "30 days, permanent")
            },
            Self::Kentucky => Pack {
                since: Some(day(2026, 1, 1)),
                opt_out: Some(Span::Days(45)),
                ..state(self, "Kentucky", 2, "30 days, permanent")
            },
            Self::RhodeIsland => Pack {
                since: Some(day(2026, 1, 1)),
                opt_out_note: "revoked consent within 15 days",
                ..state(self, "Rhode Island", 1, "none")
            },
            Self::Florida => Pack {
                extension: Some(Span::Days(15)),
                opt_out: Some(Span::Days(45)),
                confidence: Low,
                unconfirmed: FLORIDA,
                ..state(
                    self,
                    "Florida",
                    2,
                    "45 days, as the attorney general decides",
                )
            },
            Self::Oklahoma => coming(self, "Oklahoma", 2027, 1),
            Self::Louisiana => coming(self, "Louisiana", 2027, 1),
            Self::Alabama => coming(self, "Alabama", 2027, 5),
            Self::Vermont => coming(self, "Vermont", 2028, 1),
            Self::EuropeanUnion => gdpr(
                self,
                "European Union (GDPR)",
                &["the articles, but for 11 and 12(6), are from memory"],
            ),
            Self::UnitedKingdom => Pack {
                clock_stops: true,
                ..gdpr(
                    self,
                    "United Kingdom (UK GDPR)",
                    &["that the clock stops while proof is awaited: one secondary source"],
                )
            },
        }
    }
}
