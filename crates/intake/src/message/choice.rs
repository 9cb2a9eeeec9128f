//! The short names of rights in forms and lists: "Delete", "Do Not Sell", "Auskunft".

use std::sync::LazyLock;

use domain::Right;
use regex::Regex;

use super::sentence::fold;

/// Patterns in folded text; of several that match, the first decides.
const CHOICES: &[(Right, &str)] = &[
    (
        Right::OptOutAdmt,
        r"(?:opt.?out|stop|no|object|oppos|widerspruch|rechaz).*(?:automat|admt|profil|algorith)|human review",
    ),
    (
        Right::AccessAdmt,
        r"(?:access|explain|explanation|know|expli|auskunft|erkl).*(?:automat|admt|algorith)|(?:automat|algorith).*(?:explain|explanation|access)",
    ),
    (
        Right::WithdrawIncentive,
        r"incentive|reward|loyalty|discount|bonus|incentivo|recompensa|fidel|treueprogramm|pramien",
    ),
    (
        Right::OptIn,
        r"\bopt.?(?:back.?)?in\b|undo.*opt|consent to (?:sale|shar)|resume|volver a",
    ),
    (
        Right::LimitSensitive,
        r"limit|sensitive|sensible|restrict|limitar|einschrank",
    ),
    (
        Right::OptOutSale,
        r"(?:do.?not|don'?t|opt.?out|stop|no|object).*(?:sell|sale|shar|advert)|^(?:opt.?out|dns|do_not_sell|opt_out)\b|no vend|no compart|nicht (?:verkauf|weiter)|ne pas (?:vendre|partager)|^sale|targeted",
    ),
    (
        Right::StopMarketing,
        r"unsubscri|marketing|newsletter|do.?not.?mail|mailing|promotion|e-?mails?\b.*stop|stop.*e-?mails?|werbung|publicid|prospection|publicit|boletin|abbestell|desinscri",
    ),
    (
        Right::Correct,
        r"correct|rectif|fix|update|edit|amend|berichtig|korrig|corregir|actualizar|corriger|modifier",
    ),
    (
        Right::Delete,
        r"delet|eras|forget|forgotten|remov|losch|borrar|elimin|supr|effac|cancelacion",
    ),
    (
        Right::KnowCategories,
        r"categor|summar|kind|type|source|purpose|what (?:personal )?(?:information|data).*(?:collect|shar)|resumen|kategorie|arten",
    ),
    (
        Right::KnowSpecific,
        r"know|access|copy|copies|portab|export|specific|report|download|my data|auskunft|kopie|acceso|acceder|copia|acces|copie|conocer|saber|datenubertrag",
    ),
    (
        Right::Complaint,
        r"complain|queja|beschwerde|plainte|reclam",
    ),
];

static TABLE: LazyLock<Vec<(Right, Regex)>> = LazyLock::new(|| {
    let compiled = |(right, words): &(Right, &str)| {
        (*right, Regex::new(words).expect("the pattern is constant"))
    };
    CHOICES.iter().map(compiled).collect()
});

/// The right that a short choice names.
pub(super) fn right(choice: &str) -> Option<Right> {
    let folded = fold(choice);
    TABLE
        .iter()
        .find(|(_, words)| words.is_match(&folded))
        .map(|(right, _)| *right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_name_rights() {
        for (choice, expected) in [
            ("Delete my information", Right::Delete),
            ("Do Not Sell or Share", Right::OptOutSale),
            ("Opt out of automated decisions", Right::OptOutAdmt),
            (
                "Leave a data-for-discount program",
                Right::WithdrawIncentive,
            ),
            ("Access", Right::KnowSpecific),
            ("Know the categories", Right::KnowCategories),
            (
                "Limit the use of sensitive information",
                Right::LimitSensitive,
            ),
            ("Auskunft", Right::KnowSpecific),
            ("Unsubscribe", Right::StopMarketing),
        ] {
            assert_eq!(right(choice), Some(expected), "{choice}");
        }
        assert_eq!(right("Other"), None);
    }
}
