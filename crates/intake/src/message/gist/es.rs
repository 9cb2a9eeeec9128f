//! Which ideas together mean a right in Spanish.

mod ideas;

use domain::Right;

use super::Table;
use ideas::{CARE, COMMON, DATA, MACHINES, MAIL, PASSING};

pub(super) const TABLE: Table = Table {
    words: &[COMMON, MACHINES, PASSING, MAIL, DATA, CARE],
    rows: &[],
    quiet: &[
        "other !want !because",
        "thanks",
        "suppose",
        "statute",
        "done well",
    ],
    asks: &[
        (
            Right::AccessAdmt,
            &[
                "explain ~engine ~verdict ~mine !alone",
                "machine>explain verdict !alone",
                "explain>machine verdict !alone",
                "graded ~explain ~machine",
                "graded>explain",
                "explain>graded",
                "explain ~engine ~mine !alone",
                "autosystem want explain",
                "machine>verdict explain want",
            ],
        ),
        (
            Right::OptOutAdmt,
            &[
                "human ~review ~engine !~explain",
                "human ~review ~machine ~no !~explain",
                "review ~human ~engine !~explain",
                "review ~human ~machine ~no !~explain",
                "no>engine judged !explain",
                "no>machine judged !explain",
                "off>autosystem",
                "off>engine judged",
                "want off judged machine",
                "against judged human !explain",
            ],
        ),
        (
            Right::OptOutSale,
            &[
                "no>pass third !yes !dontask",
                "no>hand_on third !yes !dontask !promote",
                "no>pass data my !yes",
                "no>sale !yes !against",
                "no>pass mine !yes",
                "third reach no my data",
                "reach third no my",
                "stays my",
                "stays third",
                "outofsale",
                "end>deal",
                "against pass third",
                "against reach third data",
                "against sale my data",
                "end>sale data",
            ],
        ),
        (
            Right::OptIn,
            &[
                "yes>pass data !against",
                "yes>pass third my !against !no>pass",
                "unban>ban",
                "ban>unban",
                "before ~yes ~pass !against",
                "before ~yes ~adsmade",
                "before ~unban ~ban",
                "yes ~adsmade ~before",
                "before yes reach third",
                "ban>unban pass",
                "unban>ban pass",
            ],
        ),
        (
            Right::StopMarketing,
            &[
                "nomore>ads !lovely",
                "ads>nomore !lovely",
                "nomore>maillist !lovely",
                "nomore>call promote",
                "nomore ~ads ~ads !lovely",
            ],
        ),
        (
            Right::WithdrawIncentive,
            &[
                "quit>program !lovely",
                "program>quit",
                "trade ~fordata ~quit",
                "against trade fordata",
            ],
        ),
        (
            Right::KnowSpecific,
            &[
                "hand>dossier whole mine !goods !explain !no>whole !vanish !pass !about",
                "hand tome whole !vanish !goods",
                "hand>dossier tome whole !vanish",
                "hand tome want !vanish !about !goods !no !pass !limit",
            ],
        ),
        (
            Right::KnowCategories,
            &[
                "about concern tell",
                "about>concern !product",
                "about ~concern ~dontcopy",
            ],
        ),
        (Right::Delete, &["gone within !renounce"]),
        (
            Right::Correct,
            &[
                "fixit>particular wrong !goods",
                "particular>fixit wrong !goods",
                "particular ~wrong ~fixit ~my !~goods",
                "wrong particular my !goods !sensitive !worse",
            ],
        ),
        (
            Right::LimitSensitive,
            &[
                "sensitive limit use !breach",
                "sensitive ~use ~limit !breach",
                "sensitive ~limit ~use ~my !breach",
                "sensitive no>use !pass !breach",
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
                "plainno+copyword",
                "copyword>lackno",
                "explain engine !whole",
                "about+dossier !copyish",
                "about>dossier third !copyish",
                "breach outrage !want",
                "claimed",
                "end>deal",
                "yes before",
                "no>sale",
            ],
        ),
        (Right::KnowCategories, &["breach outrage !tell"]),
        (
            Right::OptOutSale,
            &[
                "dontask",
                "adsmade yes",
                "worse because used",
                "breach outrage !want",
                "motive",
                "unban ban",
            ],
        ),
        (Right::OptIn, &["dontask", "product", "tomepass"]),
        (
            Right::StopMarketing,
            &[
                "lovely",
                "outofsale",
                "adnet !nomore+ads",
                "quit>program !nomore+ads",
                "motive",
            ],
        ),
        (
            Right::Delete,
            &[
                "product",
                "grievance",
                "claimed",
                "unban>ban",
                "quit>program !gone",
                "breach outrage !want",
                "off engine judged",
                "renounce",
                "later",
            ],
        ),
        (
            Right::Correct,
            &["product", "goods !want", "exchange !particular", "gone"],
        ),
    ],
};
