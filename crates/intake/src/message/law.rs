//! The law a text names.

use std::sync::LazyLock;

use regex::Regex;

use super::reading::Law;
use super::sentence;

/// Names of laws in folded text. The California act goes by many translations of its name; its
/// sections are 1798.100 to 1798.199, while 1798.83 ("Shine the Light") is another statute.
const NAMES: &[(Law, &str)] = &[
    (
        Law::Ccpa,
        r"\bccpa\b|\bcpra\b|\b1798\.1\d\d\b|california\w*\s+(?:consumer\s+)?privacy\s+(?:rights\s+)?act|consumer privacy act|privacy rights act|\bley\b[^.]{0,60}\bprivacidad\b[^.]{0,60}californi|\bley\b[^.]{0,30}californi\w*[^.]{0,40}\bprivacidad|\bloi\b[^.]{0,80}\b(?:vie privee|donnees|confidentialite)[^.]{0,80}californi|\bloi\b[^.]{0,20}californi\w*[^.]{0,60}(?:vie privee|donnees|confidentialite|consommateur)|kalifornisch\w*[^.]{0,60}(?:datenschutz|verbraucher|privacy)|(?:datenschutz|verbraucher)\w*[^.]{0,40}kaliforni|californian? (?:consumer |data )?(?:privacy|data protection)(?: protection)? (?:act|law)|privacy (?:act|law)s? of california",
    ),
    (
        Law::Gdpr,
        r"\bgdpr\b|\bds-?gvo\b|\brgpd\b|\bdatenschutz-?\s?grundverordnung\b|general data protection regulation|reglamento general de proteccion de datos|reglement general (?:sur|de|pour) la protection des donnees|reglement \(?ue\)? (?:n[o°] ?)?2016/679|2016/679",
    ),
    (
        Law::Other,
        r"\bcoppa\b|children'?s online privacy|\b(?:vcdpa|ctdpa|ucpa|tdpsa|ocpa|lgpd|pipeda|pipl|appi|hipaa|fcra|tcpa|can-?spam|caloppa|fadp|ndsg|dsg|bdsg|lopd\w*|popia|ferpa|glba|ccpa-like|uwg|ttdsg|tddg|casl|bipa)\b|\b1798\.(?:83|82|99)|shine the light|delete act|data protection act|(?:virginia|colorado|connecticut|utah|texas|oregon|montana|iowa|delaware|new hampshire|new jersey|nebraska|tennessee|minnesota|maryland|indiana|kentucky|nevada|washington|florida|illinois|new york|federal|swiss|canadian|australian|brazilian)\w*(?:'s)? (?:[a-z]+ ){0,5}(?:act|law|statute)\b|\b(?:ley (?:organica|federal|general)(?: [a-z]+){0,3} (?:proteccion|datos)|lfpdppp|derechos arco|ley organica|lssi|loi informatique|informatique et libertes|bundesdatenschutzgesetz|telemediengesetz|data privacy act|privacy act|information protection act)\b|my health my data",
    ),
];

static LAWS: LazyLock<Vec<(Law, Regex)>> = LazyLock::new(|| {
    NAMES
        .iter()
        .map(|(law, names)| (*law, Regex::new(names).expect("the pattern is constant")))
        .collect()
});

/// The law that counts if several are named: the California act, then the European regulation,
/// then any other.
pub(super) fn named_in(text: &str) -> Option<Law> {
    let folded = sentence::fold(text)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    LAWS.iter()
        .find(|(_, names)| names.is_match(&folded))
        .map(|(law, _)| *law)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<Law>) {
        assert_eq!(named_in(text), expected, "{text}");
    }

    #[test]
    fn laws_are_known_by_their_names() {
        check(
            "as section 1798.106 of the Civil\nCode provides",
            Some(Law::Ccpa),
        );
        check(
            "Ley de Privacidad del Consumidor de California",
            Some(Law::Ccpa),
        );
        check("Art. 17 DSGVO", Some(Law::Gdpr));
        check("which COPPA entitles me to", Some(Law::Other));
        check("Virginia Consumer Data Protection Act", Some(Law::Other));
        check("under GDPR and the CCPA", Some(Law::Ccpa));
        check("sections 4121 to 4130 of the California Probate Code", None);
        check("the California Privacy Protection Agency", None);
        check("Civil Code 1798.83", Some(Law::Other));
    }
}
