//! Which ideas together mean a right in German.

mod ideas;

use domain::Right;

use super::Table;
use ideas::{CARE, COMMON, DATA, MACHINES, MAIL, PASSING};

pub(super) const TABLE: Table = Table {
    words: &[COMMON, MACHINES, PASSING, MAIL, DATA, CARE],
    rows: &[],
    quiet: &[
        "other !want",
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
                "review>human no machine",
                "human>review no machine",
                "no>engine judged !explain",
                "no>machine judged !explain",
                "off>autosystem",
                "autosystem>off",
                "off>engine judged",
                "engine>off judged",
                "off>machine judged my",
                "machine>off my",
                "autosystem ~no ~off",
                "review limit human",
            ],
        ),
        (
            Right::OptOutSale,
            &[
                "no>pass third !again",
                "pass>no data my",
                "no>pass data my",
                "no>sale",
                "third>reach no my",
                "reach>third no my",
                "third reach no data",
                "stays",
                "outofsale end",
                "outofsale no",
                "end>pass third",
                "pass end>third",
                "end>sale",
                "consent>end pass",
                "consent pass>third end",
                "against pass third",
                "against reach third",
                "sale ~data ~no ~my",
                "pass>no third",
            ],
        ),
        (
            Right::OptIn,
            &[
                "yes>consent pass",
                "consent>yes pass",
                "consent pass>yes",
                "yes again pass",
                "again yes third",
                "unban ban pass",
                "unban ban sale",
                "ban>unban",
                "ban ~unban ~pass",
                "ban ~unban ~sale",
                "yes again adsmade",
                "yes>pass third again",
            ],
        ),
        (
            Right::StopMarketing,
            &[
                "nomore>ads",
                "ads>nomore",
                "ads ~nomore",
                "maillist nomore",
                "nomore>call promote",
                "call>nomore promote",
            ],
        ),
        (
            Right::WithdrawIncentive,
            &[
                "quit>program",
                "program>quit",
                "program ~quit ~mine",
                "trade ~fordata ~quit",
            ],
        ),
        (
            Right::KnowSpecific,
            &[
                "hand>dossier whole my !goods !renounce !about",
                "dossier>hand whole my want !goods !renounce !about",
                "hand whole want ~dossier mine !~goods !~renounce !~about",
            ],
        ),
        (
            Right::KnowCategories,
            &["about concern tell", "about ~concern ~dontcopy"],
        ),
        (
            Right::Delete,
            &[
                "gone within !renounce",
                "erasure>dossier demand !renounce",
                "erasure demand !renounce !goods",
            ],
        ),
        (
            Right::Correct,
            &[
                "fixit particular wrong !goods",
                "particular ~wrong ~fixit ~mine",
                "particular wrong my !sensitive !goods !worse !said",
                "fixit>particular my !goods",
            ],
        ),
        (
            Right::LimitSensitive,
            &[
                "sensitive limit use",
                "sensitive ~limit ~use ~my",
                "sensitive limit want",
            ],
        ),
        (
            Right::Complaint,
            &[
                "breach ~outrage !threat",
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
                "copyword>plainno",
                "plainno+copyword",
                "threat",
                "about+dossier !copyish",
                "about>dossier third !copyish",
                "yes again third",
                "outrage !want",
            ],
        ),
        (
            Right::OptOutSale,
            &[
                "unban ban",
                "worse because used",
                "breach outrage !want",
                "dontcopy",
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
                "claimed",
                "breach outrage !want",
                "renounce",
            ],
        ),
        (Right::Correct, &["goods !want", "said", "sensitive limit"]),
    ],
};
