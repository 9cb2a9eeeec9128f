//! Which English ideas ask for which right when they meet, and which take one back.

use domain::Right;

use super::super::Rules;

pub(super) const ASKS: Rules = &[
    (
        Right::LimitSensitive,
        &[
            "~sensitive use narrow !youdid !whereabouts",
            "sensitive unused !youdid !pass !begone",
            "~sensitive unused use !youdid !pass !begone",
        ],
    ),
    (
        Right::AccessAdmt,
        &[
            "machine explain decide ~me !human",
            "~admt explain decide ~me !see",
            "admt explain ~me !human !whereabouts",
        ],
    ),
    (
        Right::OptOutAdmt,
        &[
            "byhuman decide !explain !mishandled !product",
            "~admt byhuman !explain !mishandled !product",
            "norobot ~me !explain !mishandled !ads",
        ],
    ),
    (
        Right::WithdrawIncentive,
        &[
            "incentive leave !post",
            "deal ~incentive leave",
            "~incentive quit",
            "deal trade leave",
        ],
    ),
    (
        Right::OptIn,
        &[
            "share allow !refusal !product",
            "~share undoing !ads !incentive",
            "~share again",
        ],
    ),
    (
        Right::OptOutSale,
        &[
            "third keepaway ~me !youdid !allow",
            "~third keepaway data !youdid !allow !erase",
            "withyou",
        ],
    ),
    (
        Right::StopMarketing,
        &[
            "ads silence !youdid !~staying !targeted",
            "~ads nosend !product",
            "mailonly",
        ],
    ),
    (
        Right::Complaint,
        &[
            "breach ~youdid ~privacy !threat",
            "outrage ~youdid ~privacy !threat",
            "consentless youdid privacy !threat",
            "mishandled ~youdid privacy !threat",
        ],
    ),
    (
        Right::KnowCategories,
        &[
            "whereabouts ~data !breach !outrage !mishandled !sensitive",
            "whereabouts ~data !breach !outrage !mishandled !narrow",
            "whereabouts field me !breach !outrage !mishandled !fix !wrong !product",
        ],
    ),
    (
        Right::KnowSpecific,
        &[
            "see get me !ads !keepaway !withyou !nocopy !whereabouts",
            "see get me !ads !keepaway !withyou !nocopy copyish",
        ],
    ),
    (
        Right::Correct,
        &[
            "fix field file !whereabouts !ads !allow !use !attached",
            "wrong field file !whereabouts !ads !allow !use !attached",
            "fix ~wrong file !whereabouts !ads !allow !use !attached",
            "fix field wrong me !whereabouts !ads !allow !use !attached !~product !youdid",
            "fix ~wrong ~field ~file !whereabouts !ads !allow !use !attached !product !youdid",
        ],
    ),
    (
        Right::Delete,
        &["begone ~me !mishandled !breach !outrage !list !spare !undoing !~product !whereabouts"],
    ),
];

pub(super) const DENIES: Rules = &[
    (
        Right::KnowSpecific,
        &[
            "erase !get",
            "whereabouts !copyish",
            "third pass no !copyish",
            "third allow !copyish",
            "share allow !copyish",
            "admt explain !copyish",
            "robot !copyish",
            "kinds whereabouts !wholly",
            "byhuman !copyish",
            "authority erase",
            "erase spare !get",
            "decide explain !copyish",
            "breach youdid !insist",
            "outrage youdid !insist",
            "mishandled !~insist",
            "incentive leave",
            "fix field !copyish",
            "~sensitive narrow use !copyish",
        ],
    ),
    (
        Right::Delete,
        &[
            "button !insist",
            "mishandled youdid !~insist",
            "mishandled breach !~insist",
            "breach youdid !~insist",
            "outrage youdid !~insist",
            "incentive leave !object",
            "ads silence !object",
            "wrong fix !object",
            "undoing !object",
        ],
    ),
    (
        Right::Correct,
        &[
            "breach youdid",
            "outrage youdid",
            "mishandled youdid",
            "share allow",
        ],
    ),
    (
        Right::OptOutSale,
        &[
            "mishandled youdid !~insist",
            "consentless youdid !~insist",
            "breach youdid !~insist",
            "sensitive use narrow !third !share",
            "admt !third !pass",
            "ads !pass !third !targeted",
            "undoing !refusal",
            "~share undoing !~third",
        ],
    ),
    (
        Right::StopMarketing,
        &[
            "targeted !post",
            "channel !post",
            "~third !~post !mailonly",
            "third keepaway !post",
            "third pass !post",
            "incentive leave !post",
            "trade leave !post",
            "sensitive use narrow !post",
            "breach youdid !~insist",
            "outrage youdid !~insist",
            "consentless youdid !~insist",
            "share allow !post",
        ],
    ),
    (
        Right::OptIn,
        &[
            "incentive leave !third",
            "admt",
            "breach youdid",
            "outrage youdid",
        ],
    ),
    (
        Right::WithdrawIncentive,
        &["mishandled", "outrage", "breach"],
    ),
    (Right::OptOutAdmt, &["mishandled", "admt explain !human"]),
    (Right::LimitSensitive, &["breach youdid !~insist"]),
    (
        Right::KnowCategories,
        &["incentive leave", "admt explain !copyish", "noreason"],
    ),
];
