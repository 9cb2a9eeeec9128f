//! The patterns, one rule each: what to look for, and what else it could be.

use std::ops::Range;
use std::sync::LazyLock;

use domain::answer::NeverDisclosed;
use regex::Regex;

use super::{GuardFinding, checks};
use crate::flat::Flat;

/// How to find one form of one kind of value.
pub(super) struct Rule {
    kind: NeverDisclosed,
    reason: &'static str,
    /// The first group is the value; the words before it say what it is.
    pattern: Regex,
    valid: fn(&str) -> bool,
    partial: bool,
    /// Whether a word right before the value, such as "order number", says that it is something else.
    can_be_another: bool,
}

impl Rule {
    pub(super) fn find(&self, flat: &Flat) -> Vec<GuardFinding> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(captures) = self.pattern.captures_at(&flat.text, from) {
            let (Some(whole), Some(value)) = (captures.get(0), captures.get(1)) else {
                break;
            };
            let range = trimmed(value.as_str(), value.start());
            let accepted = self.accepts(&flat.text, &range);
            // The next search starts inside a refused match: its words may belong to a later value.
            from = if accepted {
                range.end
            } else {
                next_start(&flat.text, whole.start(), &range)
            };
            if accepted {
                found.push(GuardFinding {
                    kind: self.kind,
                    range: flat.original(&range),
                    reason: self.reason,
                    partial: self.partial,
                });
            }
        }
        found
    }

    fn accepts(&self, text: &str, range: &Range<usize>) -> bool {
        !range.is_empty()
            && (self.valid)(&text[range.clone()])
            && stands_alone(text, range)
            && !(self.can_be_another && OTHER.is_match(before(text, range.start)))
    }
}

/// Where to look on after a refused value: behind it, and always further than before.
fn next_start(text: &str, start: usize, value: &Range<usize>) -> usize {
    let next = value.end.max(start + 1);
    (next..=text.len())
        .find(|place| text.is_char_boundary(*place))
        .unwrap_or(text.len())
}

/// The value without the punctuation of the sentence around it.
fn trimmed(value: &str, start: usize) -> Range<usize> {
    let end = start
        + value
            .trim_end_matches([' ', '.', ',', ';', ':', '-', ')', '"', '»', '”', '\'', '|'])
            .len();
    start..end.max(start)
}

/// Whether the value is no part of a longer number or word.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let mut before = text[..range.start].chars().rev();
    let mut after = text[range.end..].chars();
    let joins = |near: Option<char>, far: Option<char>| match near {
        Some(near) if near.is_alphanumeric() => true,
        Some('-' | '.' | '/' | '_') => far.is_some_and(char::is_alphanumeric),
        _ => false,
    };
    !joins(before.next(), before.next())
        && !joins(after.next(), after.next().filter(char::is_ascii_digit))
}

/// The end of the line before the value, in at most 48 bytes.
fn before(text: &str, start: usize) -> &str {
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let mut from = line.max(start.saturating_sub(48));
    while !text.is_char_boundary(from) {
        from += 1;
    }
    &text[from..start]
}

/// Words for other numbers, standing right before the value.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    let words = "order|invoice|tracking|case|ticket|serial|imei|iccid|isbn|ean|upc|gtin|barcode|sku|part|reference|ref|\
        receipt|quote|shipment|parcel|key|phone|telephone|tel|fax|call|cell|mobile|customer|confirmation|transaction|\
        rma|doi|build|version|batch|lot|coupon|voucher|gift card|loyalty card|membership|library card|model|meter|\
        pedido|factura|caso|rastreo|seguimiento|serie|referencia|recibo|tel[eé]fono|llame|cliente|env[ií]o|gu[ií]a|\
        lote|cup[oó]n|paquete|transacci[oó]n|producto|zip|ext|extension|crew|bates|catalog|kit";
    let joins = r"(?:(?:no|nos|num|number|numbers|id|code|nr|n|o|n[uú]mero|de|del|is|was|es|al|us|at)\b\W*)*";
    Regex::new(&format!(r"(?i)\b(?:{words})s?\b\W*{joins}$")).expect("the words make a pattern")
});

/// No digit and no line end between a word and its number.
const GAP: &str = r"[^\n\d]{0,40}?";
/// Mostly a few small words: for numbers that could be anything.
const SHORT_GAP: &str = r"\W{0,3}(?:(?:no|nos|num|number|numbers|nr|id|ids|card|account|is|was|are|es|era|de|del|n[uú]mero|n\.?º|su|your|we have on file|on file|ending|that we hold|for you|record|code|of|the|issued|by|california|nevada|texas|oregon|state|us|u\.s\.|mexican|mx|ca|tx|nv|or|nj|fl|wa|wi|il|ny|member|subscriber|policy|group|identification|identifier|y|and|en|in)\b\W{0,3}){0,7}";

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    use NeverDisclosed as N;
    let ssn = r"(?:\bssn|\bs\.s\.n\.|\bss ?#|\bsocial security|\bsocial insurance|\bseguro social|\bsocial number|\bnss\b|\bsocial:)";
    let government = r"(?:\bdriver'?s? (?:license|licence)|\bdriving (?:license|licence)|\bdln?\b|\bd\.l\.|\bpassport|\bstate id|\bidentification card|\bidentity card|\bid card|\breal id|\bmilitary id|\bdod id|\btribal id|\balien (?:registration )?(?:number|no)|\ba-number|\buscis|\bgreen card|\bvisa (?:number|no\b)|\bknown traveler|\bglobal entry|\bvoter id|\bnational id|\btax(?:payer)? id|\btax identification|\btin\b|\bitin|\bf?ein\b|\bemployer identification|\bpermanent resident|\blicencia de (?:conducir|manejar)|\bpasaporte|\bcurp|\brfc\b|\bdni\b|\bnie\b|\bc[eé]dula|\bidentificaci[oó]n (?:oficial|estatal)|\bmatr[ií]cula consular|\btarjeta verde|\bresidencia permanente|\bclave de elector|\bgovernment id|\bborder crossing card|\bwork permit|\bpermiso de trabajo)";
    let bank = r"(?:\bbank\b|\bchecking|\bsavings|\brouting|\baba\b|\bdirect deposit|\bwire\b|\bach\b|\bbrokerage|\bfinancial account|\bcuenta (?:bancaria|corriente|de ahorros?|de cheques)|\bbanco\b|\bbancari[ao]|\bcredit union)";
    let medical = r"(?:\bmedicare|\bmedicaid|\bmedi-?cal\b|\bmbi\b|\bhicn\b|\bhealth (?:insurance|plan)|\bmedical record|\bmrn\b|\bpatient (?:id|number|no\b)|\bmedical id|\binsurance (?:member|subscriber|policy|id)|\bbeneficiary id|\bblue (?:cross|shield)|\bkaiser|\baetna|\bcigna|\bunitedhealthcare|\bcalifornia benefits id|\bbic number|\bseguro m[eé]dico|\bseguro de salud|\bexpediente m[eé]dico|\bhistoria cl[ií]nica|\bp[oó]liza de (?:salud|seguro m[eé]dico)|\bpaciente n|\bn[uú]mero de paciente|\bprescription (?:number|no\b)|\brx ?(?:number|no\b|#|bin\b))";
    let password = r"(?:pass ?words?|passwd|pwd|\bpw\b|\bpass|pass ?phrase|passcode|\bpin\b|\bpin code|\bpin number|contrase[nñ]as?|clave de acceso|clave secreta|palabra clave|c[oó]digo de acceso|\bnip\b|frase de paso|log-?in code|api key|secret key|access token|recovery code|c[oó]digo de recuperaci[oó]n)";
    let question = r"(?:(?:security|secret|challenge) (?:question|answer)s?(?: \d)?(?: (?:and|&) answer)?|answer to (?:your|the) (?:security|secret) question|mother'?s maiden name|maiden name of your mother|first pet(?:'s name)?|name of your first (?:pet|school|teacher)|(?:street|town|city) you grew up (?:on|in)|favou?rite teacher|respuestas? (?:secretas?|de seguridad)|preguntas? (?:secretas?|de seguridad)|apellido de soltera de su madre|(?:nombre de )?su primera mascota|ciudad donde naci[oó])";
    let measured = r"(?:finger ?print|face ?print|facial|face|iris|retina|voice ?print|palm ?print|biometric|biom[eé]tric[ao]|huella(?:s)?(?: dactilar(?:es)?)?|plantilla facial|hand geometry|gait|minutiae)";
    let rule = |kind, reason, pattern: String, valid, can_be_another| Rule {
        kind,
        reason,
        pattern: Regex::new(&format!("(?i){pattern}")).expect("the rules are tested"),
        valid,
        partial: false,
        can_be_another,
    };
    let part = |kind, reason, pattern: String| Rule {
        partial: true,
        ..rule(kind, reason, pattern, checks::any, false)
    };
    let token = r"([a-z]{0,6}[-* ]{0,2}\d[\da-z*]*(?:[- ][a-z]?\d[\da-z]*)*)";
    vec![
        rule(N::SocialSecurityNumber, "a social security number", r"\b(\d{3}-\d{2}-\d{4})(?:-?[a-z]\d?)?\b".into(), checks::social_security, false),
        rule(N::SocialSecurityNumber, "a social security number", r"\b(\d{3} \d{2} \d{4}|\d{3}\.\d{2}\.\d{4})\b".into(), checks::social_security, true),
        rule(N::SocialSecurityNumber, "a social security number", format!(r"{ssn}{GAP}(\d{{3}}[- ./]?\d{{2}}[- ./]?\d{{4}})"), checks::social_security, true),
        part(N::SocialSecurityNumber, "a part of a social security number", r"((?:[x*•#]{3}[- .]?[x*•#]{2}[- .]?)\d{4})\b".into()),
        part(N::SocialSecurityNumber, "a part of a social security number", format!(r"(?:last (?:four|4)(?: digits)?|[uú]ltimos (?:cuatro|4)(?: d[ií]gitos)?)[^\n\d]{{0,20}}{ssn}{GAP}(\d{{4}})\b")),
        part(N::SocialSecurityNumber, "a part of a social security number", format!(r"{ssn}[^\n\d]{{0,24}}(?:ending|ends|last (?:four|4)|terminad[oa]|termina|[uú]ltimos (?:cuatro|4))[^\n\d]{{0,16}}(\d{{4}})\b")),
        rule(N::GovernmentId, "a taxpayer identification number", r"\b(9\d{2}[- ]\d{2}[- ]\d{4})\b".into(), checks::taxpayer, true),
        rule(N::GovernmentId, "a number that a government gave", format!(r"{government}{SHORT_GAP}{token}"), checks::issued, true),
        rule(N::GovernmentId, "a CURP", r"\b([a-z]{4}\d{6}[hmx][a-z]{5}[a-z\d]\d)\b".into(), checks::any, false),
        rule(N::FinancialAccount, "the number of a payment card", r"\b(\d{4}([- ]?)\d{4}[- ]?\d{4}[- ]?\d{1,7}|\d{4}[- ]\d{6}[- ]\d{4,5}|\d{14,15})\b".into(), checks::card, true),
        part(N::FinancialAccount, "a part of a card or account number", r"(?:\bcard|visa|mastercard|amex|american express|discover|\bdebit|\baccount|\bacct|tarjeta|cuenta)[^\n\d]{0,30}?(?:ending(?: in| with)?|ends (?:in|with)|last (?:four|4)(?: digits)?|terminad[oa] en|que termina en|[uú]ltimos (?:cuatro|4)(?: d[ií]gitos)?)[^\n\d]{0,12}(\d{4})\b".into()),
        part(N::FinancialAccount, "a part of a card number", r"((?:[x*•#]{4}[- ]?){2,3}\d{4})\b".into()),
        rule(N::FinancialAccount, "the security code of a card", r"(?:\bcvv2?\b|\bcvc2?\b|\bcsc\b|\bcid code|card security code|c[oó]digo de seguridad de (?:la|su) tarjeta)[^\n\d]{0,16}?(\d{3,4})\b".into(), checks::any, false),
        rule(N::FinancialAccount, "the routing number of a bank", format!(r"(?:\brouting|\baba\b|\brtn\b|\btransit|\bn[uú]mero de ruta|\bruta bancaria|\bach\b){GAP}(\d{{4}}[- ]?\d{{4}}[- ]?\d)\b"), checks::routing, true),
        rule(N::FinancialAccount, "the number of a bank account", format!(r"{bank}[^\n]{{0,60}}?(?:\baccounts?\b|\bacct\b|\ba/c\b|\bcuenta\b|\baccount number){SHORT_GAP}(\d[\d -]{{3,22}}\d)"), checks::account, true),
        rule(N::FinancialAccount, "the number of a bank account", format!(r"(?:\baccounts?\b|\bacct\b\.?|\ba/c\b|\bcuenta\b){SHORT_GAP}(\d[\d -]{{3,22}}\d)\b[^\n]{{0,60}}?{bank}"), checks::account, true),
        rule(N::FinancialAccount, "the number of a bank account", format!(r"{bank}{SHORT_GAP}(\d[\d -]{{4,22}}\d)"), checks::account, true),
        rule(N::FinancialAccount, "an international account number", r"\b([a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,4})?)\b".into(), checks::iban, false),
        rule(N::FinancialAccount, "a Mexican account number", r"\b(\d{3}[- ]?\d{3}[- ]?\d{11}[- ]?\d)\b".into(), checks::clabe, true),
        rule(N::HealthId, "a Medicare number", r"\b([1-9][ac-hj-np-rt-y][ac-hj-np-rt-y\d]\d-?[ac-hj-np-rt-y][ac-hj-np-rt-y\d]\d-?[ac-hj-np-rt-y]{2}\d{2})\b".into(), checks::any, true),
        rule(N::HealthId, "a medical or insurance number", format!(r"{medical}{SHORT_GAP}{token}"), checks::issued, true),
        rule(N::Password, "a password", format!(r"{password}(?: (?:for|of|de|del|para) [^\n:=]{{1,40}}?)? ?[:=] ?[\x22'«“`]?([^\s]+)"), checks::given, false),
        rule(N::Password, "a password", format!(r"{password}(?: (?:for|of|de|del|para) [^\n:=]{{1,40}}?)?,? (?:is|was|es|era|reads|dice|reset to|set to|changed to)(?: now| ahora)?:? [\x22'«“`]?([^\s]+)"), checks::secret, false),
        rule(N::Password, "a password", format!(r"{password}(?: number| code)?[ |]+[\x22'«“`]?(\S*\d\S*)"), checks::secret, false),
        rule(N::SecurityQuestions, "a security question or its answer", format!(r"{question}(?: [^\n:=]{{1,40}}?)? ?[:=] ?([^\n|]{{3,80}})"), checks::given_words, false),
        rule(N::SecurityQuestions, "a security question or its answer", format!(r"{question}(?: on file| you gave us| que nos dio)?,? (?:is|was|es|era|fue) [\x22'«“`]?(\p{{Lu}}?[^\s]{{2,}})"), checks::answer, false),
        rule(N::Biometric, "biometric data", format!(r"{measured}[^\n]{{0,60}}?(?:\b|[:=])([a-z\d+/]{{16,}}={{0,2}})"), checks::blob, false),
        rule(N::Biometric, "biometric data", format!(r"{measured}[^\n]{{0,40}}?(?:vector|embedding|template|code|plantilla)[^\n\d\[]{{0,12}}\[?(-?\d\.\d+(?:[,; ]+-?\d\.\d+){{3,}})"), checks::any, false),
        rule(N::Biometric, "biometric data", r"\b((?:464d5200|46495200|46414300|49495200)[\da-f]{8,}|(?:Rk1SA|RklSA|RkFDA|SUlSA)[a-z\d+/]{8,}={0,2})".into(), checks::any, false),
    ]
});

pub(super) fn all() -> &'static [Rule] {
    &RULES
}
