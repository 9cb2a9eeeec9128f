//! Which ideas together mean a right in French.

mod ideas;

use domain::Right;

use super::Table;
use ideas::{CARE, COMMON, DATA, MACHINES, MAIL, PASSING};

pub(super) const TABLE: Table = Table {
    words: &[COMMON, MACHINES, PASSING, MAIL, DATA, CARE],
    rows: &[],
    quiet: &[
        "other !want !grievance",
        "thanks",
        "suppose",
        "statute",
        "done well",
        "question product",
    ],
    asks: &[
        (
            Right::AccessAdmt,
            &[
                "explain ~engine ~verdict ~mine",
                "machine>explain verdict mine",
                "explain>machine verdict mine",
                "graded>explain",
                "explain>graded",
                "explain ~machine ~verdict ~want ~mine",
                "autosystem explain want",
            ],
        ),
        (
            Right::OptOutAdmt,
            &[
                "human ~review ~engine !~explain",
                "review ~human ~engine !~explain",
                "human>review machine !explain",
                "review>human machine !explain",
                "no>engine judged !explain",
                "no>machine judged !explain",
                "off>autosystem",
                "autosystem>off",
                "autosystem ~off",
                "engine>no human review",
            ],
        ),
        (
            Right::OptOutSale,
            &[
                "no>pass third !yes",
                "no>pass data my !yes",
                "no>sale data !yes",
                "sale data>no my",
                "third reach no my",
                "reach>third no",
                "stays",
                "stays ~third",
                "outofsale end",
                "outofsale",
                "end>sale data",
                "end>pass third",
                "against pass third",
            ],
        ),
        (
            Right::OptIn,
            &[
                "yes>pass third !against !no>pass",
                "yes>pass data !against !no>pass",
                "unban>ban data",
                "before yes third",
                "yes ~adsmade",
                "unban>ban pass",
                "ban>unban pass",
                "ban pass>unban",
                "ban pass before yes",
                "unban>ban mine",
                "before ~pass ~yes ~ban",
            ],
        ),
        (
            Right::StopMarketing,
            &[
                "nomore>ads !lovely",
                "ads>nomore !lovely",
                "ads ~nomore !lovely",
                "nomore>maillist !lovely",
                "nomore>call promote",
            ],
        ),
        (
            Right::WithdrawIncentive,
            &[
                "quit>program",
                "program>quit",
                "trade ~fordata ~quit",
                "trade>quit fordata",
            ],
        ),
        (
            Right::KnowSpecific,
            &[
                "hand>dossier whole my want !about !quit !goods",
                "dossier>hand whole my want !about !quit !goods",
            ],
        ),
        (
            Right::KnowCategories,
            &["about concern tell", "about ~concern ~dontcopy"],
        ),
        (
            Right::Delete,
            &["gone within !renounce", "erase+own want !renounce"],
        ),
        (
            Right::Correct,
            &[
                "fixit particular wrong mine",
                "particular ~wrong ~fixit ~mine",
                "wrong>particular fixit",
                "wrong ~particular ~fixit",
            ],
        ),
        (
            Right::LimitSensitive,
            &["sensitive limit use", "sensitive ~limit ~use ~my"],
        ),
        (
            Right::Complaint,
            &[
                "breach ~outrage ~mine !threat",
                "grievance !threat",
                "worse because used !threat",
                "worse ~because ~used !threat",
            ],
        ),
    ],
    denies: &[
        (
            Right::KnowSpecific,
            &[
                "dontcopy",
                "plainno+copyword",
                "explain engine",
                "outrage !want",
                "worse because used",
                "about+dossier !copyish",
                "about>dossier third !copyish",
            ],
        ),
        (Right::KnowCategories, &["breach outrage !want"]),
        (
            Right::OptOutSale,
            &[
                "unban ban yes",
                "worse because used",
                "call promote",
                "breach outrage !want",
                "quit>program !third",
            ],
        ),
        (Right::OptIn, &["question product"]),
        (
            Right::StopMarketing,
            &[
                "lovely",
                "outofsale",
                "adnet !nomore+ads",
                "quit>program !nomore+ads",
                "breach outrage !want",
            ],
        ),
        (
            Right::Delete,
            &[
                "product question",
                "unban>ban",
                "ban>unban",
                "quit>program !gone",
                "claimed",
                "breach outrage !want",
                "end>pass third !effaced",
            ],
        ),
    ],
};
