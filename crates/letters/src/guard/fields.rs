//! The names of fields and columns that hold such values.

use std::sync::LazyLock;

use domain::answer::NeverDisclosed;
use regex::Regex;

use super::{GuardFinding, checks};
use crate::flat::Flat;
use crate::markup;

static NAMES: LazyLock<Vec<(NeverDisclosed, Regex)>> = LazyLock::new(|| {
    use NeverDisclosed as N;
    let names = [
        (
            N::SocialSecurityNumber,
            r"ssn|ssn4|social ?security( ?(no|number|nr|#))?|(numero|número) de seguro social|nss",
        ),
        (
            N::GovernmentId,
            r"(driver'?s? ?(license|licence)|dl|dln|passport|itin|ein|tax ?id|state ?id|government ?id|national ?id|pasaporte|licencia de (conducir|manejar)|curp|dni|visa ?number)( ?(no|num|number|nr|id|#))?",
        ),
        (
            N::FinancialAccount,
            r"((bank|checking|savings|financial)? ?account|acct|card|credit ?card|debit ?card|cc|pan|iban|clabe|routing|aba)( ?(no|num|number|nr|#))|iban|clabe|cvv|cvc|cuenta( bancaria)?|(numero|número) de (cuenta|tarjeta)",
        ),
        (
            N::HealthId,
            r"(medical ?record|mrn|health ?insurance|insurance ?member|medicare|medicaid|medi-?cal|mbi|patient)( ?(id|no|num|number|nr|#))?",
        ),
        (
            N::Password,
            r"(user|account|login|web)? ?(password|passwd|pwd|passcode|passphrase|pin)|contraseña|password ?hash",
        ),
        (
            N::SecurityQuestions,
            r"(security|secret|challenge) ?(question|answer)s?( ?\d)?|mother'?s maiden name|(pregunta|respuesta) (secreta|de seguridad)",
        ),
        (
            N::Biometric,
            r"(fingerprint|face|iris|retina|voice|biometric)( ?(template|print|scan|vector|hash|data))|faceprint|voiceprint|fingerprint",
        ),
    ];
    let anchored = |(kind, name): (NeverDisclosed, &str)| {
        Regex::new(&format!(r"(?i)^(?:customer |your |su )?(?:{name})$"))
            .ok()
            .map(|name| (kind, name))
    };
    names.into_iter().filter_map(anchored).collect()
});

/// The kind of value that a field or column of this name holds, such as `ssn` or `Card number`.
pub fn field_kind(name: &str) -> Option<NeverDisclosed> {
    let spaced = name.replace(['_', '.'], " ");
    let plain = spaced.trim().trim_end_matches(':').trim();
    NAMES
        .iter()
        .find(|(_, pattern)| pattern.is_match(plain))
        .map(|(kind, _)| *kind)
}

/// Cells under such a heading that hold a value.
pub(super) fn in_tables(flat: &Flat) -> Vec<GuardFinding> {
    let mut found = Vec::new();
    let mut header: Option<Vec<Option<NeverDisclosed>>> = None;
    let mut start = 0;
    for line in flat.text.split('\n') {
        if !line.starts_with('|') {
            header = None;
        } else if let Some(kinds) = &header {
            found.extend(row(flat, start, line, kinds));
        } else {
            header = Some(
                markup::cells(line)
                    .iter()
                    .map(|cell| field_kind(cell))
                    .collect(),
            );
        }
        start += line.len() + 1;
    }
    found
}

fn row(
    flat: &Flat,
    start: usize,
    line: &str,
    kinds: &[Option<NeverDisclosed>],
) -> Vec<GuardFinding> {
    let mut found = Vec::new();
    let mut place = start + 1;
    for (cell, kind) in line[1..].split('|').zip(kinds) {
        let value = cell.trim();
        if let Some(kind) = kind
            && holds_a_value(*kind, value)
        {
            let from = place + (cell.len() - cell.trim_start().len());
            let range = flat.original(&(from..from + value.len()));
            found.push(GuardFinding {
                kind: *kind,
                range,
                reason: "a value under a heading of that name",
                partial: false,
            });
        }
        place += cell.len() + 1;
    }
    found
}

fn holds_a_value(kind: NeverDisclosed, cell: &str) -> bool {
    let word = !cell.contains(char::is_whitespace) && checks::given(cell);
    match kind {
        NeverDisclosed::Password | NeverDisclosed::SecurityQuestions => word,
        _ => checks::digits(cell).len() >= 4 && !cell.chars().any(|c| c == '%'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_fields() {
        use NeverDisclosed as N;
        let check = |name, expected| assert_eq!(field_kind(name), expected, "{name}");
        check("SSN", Some(N::SocialSecurityNumber));
        check("card_number", Some(N::FinancialAccount));
        check("Driver's License Number", Some(N::GovernmentId));
        check("password_hash", Some(N::Password));
        check("Medical record number", Some(N::HealthId));
        check("security_question", Some(N::SecurityQuestions));
        check("fingerprint_template", Some(N::Biometric));
        check("Order number", None);
        check("license key", None);
        check("account", None);
        check("card", None);
    }
}
