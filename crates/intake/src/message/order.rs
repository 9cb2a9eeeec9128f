//! Numbers of orders: behind the word for an order, before it, or plain by their form.

use std::sync::LazyLock;

use regex::Regex;

use super::identifier::{regex, unique, without_parts};
use super::limits;
use super::sentence::fold;

/// Words by which a number is an order's, in folded text.
const ORDER: &str = r"(?:orders?|ordered|purchases?|purchased|bought|transactions?|receipts?|pedidos?|compras?|compre|orden(?:es)?|bestell\w*|auftr\w*|gekauft|kauf|commandes?|achats?|achete|acheta)";
static ORDER_NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"\b{ORDER}\b(?:[\s,:;#('°.-]+(?:(?:number|numbers|no|nr|num|numero|nummer|nos|id|is|was|were|it|the|my|our|and|on|for|with|of|last|lautet|war|ist|es|era|fue|con|n|mit|der|die|unter|under|as|est|numeros?)\b[.°º]?|n[°º]|[#№]|[a-z]{{2,14}}\b(?:\s[a-z]+\b)?)){{0,6}}?[\s,:;#('°º.№]{{1,4}}((?:[a-z]{{1,5}}-?|[a-z0-9]{{2,5}}-)?\d[\d-]{{2,14}}(?:[a-z]\b)?)"
    ))
});
/// A further number after "and", "or" or a comma.
static NEXT_ORDER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^\s*(?:,|/|and|or|y|und|et|&|sowie|,\s*and)\s*(?:\([^)\n]{0,30}\)\s*)?(?:n[o°º]\.?\s*|nr\.\s*|number\s*)?#?((?:[a-z]{1,5}-)?\d{4,12})\b",
    )
});
/// "20417 is my order number": the number before its word.
static NUMBER_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r"(?:^|[\s(#])((?:[a-z]{{1,5}}-)?\d{{4,12}})\)?,? (?:is|was|are|were|ist|war|es|era|fue|est|etait)\s+(?:(?:my|the|our|mi|el|la|meine|die|ma|notre|last|latest|first|numero de|numero du)\s+){{0,3}}{ORDER}\b"
    ))
});
/// Two capitals, a hyphen and digits: the form of an order number wherever a purchase is spoken of.
static ORDER_FORM: LazyLock<Regex> = LazyLock::new(|| regex(r"\b[A-Z]{2,4}-\d{4,8}\b"));
/// Such a number on a line of its own needs no word.
static ORDER_LINE: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?m)^[ \t]*(?:#?([A-Z]{2,4}-\d{4,8})|#(\d{4,8}))[ \t]*$"));
static ORDER_WORD: LazyLock<Regex> = LazyLock::new(|| regex(&format!(r"\b{ORDER}\b")));

/// The order numbers in `text`, as written.
pub(super) fn in_text(text: &str) -> Vec<String> {
    // Folding may change lengths, so the numbers are looked up in the original by their letters.
    let folded = fold(text);
    let mut found = Vec::new();
    for captures in folded
        .split("\n\n")
        .flat_map(|paragraph| ORDER_NUMBER.captures_iter(paragraph))
        .take(limits::VALUES)
    {
        let Some(number) = captures.get(1) else {
            continue;
        };
        found.push(number.as_str().to_owned());
        let Some(at) = folded.find(number.as_str()) else {
            continue;
        };
        let mut rest = &folded[at + number.as_str().len()..];
        while let Some(next) = NEXT_ORDER.captures(rest).and_then(|next| next.get(1)) {
            found.push(next.as_str().to_owned());
            rest = &rest[next.end()..];
        }
    }
    let first = NUMBER_FIRST
        .captures_iter(&folded)
        .filter_map(|first| first.get(1));
    found.extend(first.map(|first| first.as_str().to_owned()));
    let formed = ORDER_FORM
        .find_iter(text)
        .map(|found| found.as_str().to_owned());
    let bought = ORDER_WORD.is_match(&folded);
    let all = found
        .into_iter()
        .filter(|number| !is_date(number))
        .map(|number| as_written(text, &number))
        .chain(formed.filter(|_| bought))
        .chain(
            ORDER_LINE
                .captures_iter(text)
                .filter_map(|found| found.get(1).or_else(|| found.get(2)))
                .map(|found| found.as_str().to_owned()),
        );
    without_parts(unique(all))
}

pub(super) fn is_date(number: &str) -> bool {
    let parts: Vec<&str> = number.split('-').collect();
    parts.len() == 3 && parts[0].len() == 4
        || (number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

/// The spelling in the original of something found in folded text.
fn as_written(text: &str, folded: &str) -> String {
    let lower = text.to_ascii_lowercase();
    lower
        .find(folded)
        .and_then(|at| text.get(at..at + folded.len()))
        .unwrap_or(folded)
        .trim_end_matches('-')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(in_text(text), expected, "{text}");
    }

    #[test]
    fn orders_are_numbers_of_orders() {
        check("It was order #19046.", &["19046"]);
        check("bought Notes last autumn, order\nLF-48213.", &["LF-48213"]);
        check("mes achats (commande 17755)", &["17755"]);
        check("Order no. 20417", &["20417"]);
        check(
            "orders 20417, 20418 and LF-33333",
            &["20417", "20418", "LF-33333"],
        );
        check("ordered Tidemark this morning (LF-60233)", &["LF-60233"]);
        check("Bestellnummer: 55512", &["55512"]);
        check("batch HD-2026-29 of 2026-03-04", &[]);
        check("Bestell-Nr.: 31907", &["31907"]);
        check("Order ID: 4KT-31907", &["4KT-31907"]);
        check("orders 31907/31908", &["31907", "31908"]);
        check("commandes n° 31907 et n° 31908", &["31907", "31908"]);
        check("31907 was my last order", &["31907"]);
        check("(31907) es mi pedido", &["31907"]);
    }
}
