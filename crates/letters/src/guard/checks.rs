//! Check digits and ranges: which numbers can be what they look like.

/// The digits of a number as written.
pub(super) fn digits(value: &str) -> Vec<u32> {
    value.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// A number that the Social Security Administration can have given: no area 000, 666 or 9xx, no
/// group 00, no serial 0000.
pub(super) fn social_security(value: &str) -> bool {
    let (area, group, serial) = parts(value);
    !matches!(area, 0 | 666 | 900..) && group != 0 && serial != 0
}

/// A number of the tax office for people without a social security number: 9xx, and a group it uses.
pub(super) fn taxpayer(value: &str) -> bool {
    let (area, group, _) = parts(value);
    area >= 900 && matches!(group, 50..=65 | 70..=88 | 90..=92 | 94..=99)
}

fn parts(value: &str) -> (u32, u32, u32) {
    let all = digits(value)
        .iter()
        .fold(0, |number, digit| number * 10 + digit);
    (all / 1_000_000, all / 10_000 % 100, all % 10_000)
}

/// A payment card: a prefix and length of a known network, and the right check digit (Luhn).
pub(super) fn card(value: &str) -> bool {
    let digits = digits(value);
    let prefix = |count: usize| {
        digits
            .iter()
            .take(count)
            .fold(0, |number, digit| number * 10 + digit)
    };
    let known = match digits.len() {
        13 => prefix(1) == 4,
        14 => matches!(prefix(3), 300..=305 | 309 | 360..=369 | 380..=399),
        15 => matches!(prefix(2), 34 | 37),
        16 => {
            matches!(prefix(1), 4)
                || matches!(prefix(2), 51..=55 | 35 | 62 | 65)
                || matches!(prefix(4), 2221..=2720 | 6011)
                || matches!(prefix(3), 644..=649)
                || matches!(prefix(2), 50 | 56..=58)
        }
        17..=19 => prefix(1) == 4 && digits.len() == 19 || prefix(2) == 62,
        _ => false,
    };
    known && luhn(&digits)
}

fn luhn(digits: &[u32]) -> bool {
    let doubled = |(place, digit): (usize, &u32)| match (place % 2, digit * 2) {
        (0, _) => *digit,
        (_, twice) => twice / 10 + twice % 10,
    };
    digits.iter().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
}

/// A routing number of a bank of the United States: a Federal Reserve prefix and the check digit.
pub(super) fn routing(value: &str) -> bool {
    let digits = digits(value);
    let [a, b, ..] = digits[..] else { return false };
    let sum = digits.iter().zip([3, 7, 1].into_iter().cycle());
    digits.len() == 9
        && matches!(a * 10 + b, 1..=12 | 21..=32 | 61..=72 | 80)
        && sum.map(|(digit, weight)| digit * weight).sum::<u32>() % 10 == 0
}

/// An international account number: the length of its country and the right check digits. ISO 13616.
pub(super) fn iban(value: &str) -> bool {
    let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
    let plain = plain.to_ascii_uppercase();
    let Some((head, tail)) = plain.split_at_checked(4) else {
        return false;
    };
    let turned = format!("{tail}{head}");
    let remainder = turned
        .chars()
        .filter_map(|c| c.to_digit(36))
        .fold(0_u32, |rest, digit| {
            let shift = if digit > 9 { 100 } else { 10 };
            (rest * shift + digit) % 97
        });
    iban_length(&plain[..2]).is_none_or(|length| length == plain.len())
        && (15..=34).contains(&plain.len())
        && remainder == 1
}

/// The length in the countries a small business meets; others are told by the check digits alone.
fn iban_length(country: &str) -> Option<usize> {
    Some(match country {
        "NO" => 15,
        "BE" => 16,
        "DK" | "FI" | "NL" => 18,
        "AT" => 20,
        "CH" => 21,
        "DE" | "GB" | "IE" => 22,
        "ES" | "SE" => 24,
        "PT" => 25,
        "FR" | "IT" => 27,
        "PL" => 28,
        _ => return None,
    })
}

/// The check digit of a Mexican account number of 18 digits.
pub(super) fn clabe(value: &str) -> bool {
    let digits = digits(value);
    let Some((last, first)) = digits.split_last() else {
        return false;
    };
    let sum: u32 = first
        .iter()
        .zip([3, 7, 1].into_iter().cycle())
        .map(|(d, w)| d * w % 10)
        .sum();
    digits.len() == 18 && (10 - sum % 10) % 10 == *last
}

/// Whether a word can be a number somebody was given: enough digits, and no date.
pub(super) fn issued(value: &str) -> bool {
    let count = digits(value).len();
    (4..=19).contains(&count) && !is_date(value)
}

/// As [`issued`], with enough digits for a bank account.
pub(super) fn account(value: &str) -> bool {
    (5..=17).contains(&digits(value).len()) && !is_date(value)
}

/// `2026-11-23`, `11/23/2026`, `11-23-2026`, `23.11.2026` or a year.
fn is_date(value: &str) -> bool {
    let parts: Vec<_> = value.split(['-', '/', '.', ' ']).map(str::len).collect();
    let numbers = value
        .chars()
        .all(|c| c.is_ascii_digit() || "-/. ".contains(c));
    numbers
        && matches!(
            parts[..],
            [4, 1..=2, 1..=2] | [1..=2, 1..=2, 4] | [1..=2, 1..=2, 2] | [4]
        )
}

/// What a person would choose as a password: told from a word of the sentence by a digit, a symbol
/// or capitals inside.
pub(super) fn secret(value: &str) -> bool {
    let value = value.trim_end_matches(['.', ',', ';', ')', '"', '»', '”']);
    let count = |wanted: fn(char) -> bool| value.chars().filter(|c| wanted(*c)).count();
    let mixed = count(char::is_lowercase) > 0 && value.chars().skip(1).any(char::is_uppercase);
    value.chars().count() >= 4
        && (count(|c| c.is_ascii_digit()) > 0 || count(|c| "!@#$%^&*_+=?".contains(c)) > 0 || mixed)
}

/// A value after a colon that is not the beginning of a sentence about the value.
pub(super) fn given(value: &str) -> bool {
    const ABOUT: [&str; 44] = [
        "not",
        "never",
        "none",
        "no",
        "yes",
        "n/a",
        "na",
        "held",
        "stored",
        "hashed",
        "encrypted",
        "withheld",
        "hidden",
        "omitted",
        "removed",
        "deleted",
        "required",
        "reset",
        "we",
        "you",
        "your",
        "the",
        "a",
        "it",
        "this",
        "these",
        "please",
        "kept",
        "see",
        "type",
        "ask",
        "unknown",
        "nunca",
        "ninguna",
        "ninguno",
        "sí",
        "si",
        "guardada",
        "cifrada",
        "oculta",
        "omitida",
        "borrada",
        "la",
        "le",
    ];
    let word = value
        .trim_matches(|c: char| !c.is_alphanumeric())
        .to_lowercase();
    word.chars().count() >= 3 && !ABOUT.contains(&word.as_str())
}

/// Several words after a colon, as [`given`].
pub(super) fn given_words(value: &str) -> bool {
    value
        .split_whitespace()
        .next()
        .is_some_and(|first| given(first) || secret(first))
}

/// A name or a word as the answer to a personal question, not the rest of a sentence about it.
pub(super) fn answer(value: &str) -> bool {
    given(value) && (value.starts_with(char::is_uppercase) || secret(value))
}

/// A template: many characters of an encoding, digits among them.
pub(super) fn blob(value: &str) -> bool {
    let varied =
        value.chars().any(|c| c.is_ascii_digit()) && value.chars().any(|c| c.is_ascii_alphabetic());
    value.len() >= 16 && varied
}

/// Nothing to check.
pub(super) fn any(_: &str) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_test_numbers_pass_and_a_changed_digit_does_not() {
        for number in [
            "4111 1111 1111 1111",
            "378282246310005",
            "5555-5555-5555-4444",
            "6011000990139424",
        ] {
            assert!(card(number), "{number}");
        }
        assert!(!card("4111 1111 1111 1112"));
        assert!(routing("121000248") && routing("021000021") && !routing("121000249"));
        assert!(iban("DE89 3704 0044 0532 0130 00") && iban("GB29NWBK60161331926819"));
        assert!(!iban("DE88 3704 0044 0532 0130 00"));
        assert!(clabe("032180000118359719"));
    }

    #[test]
    fn ranges_of_numbers_never_given() {
        assert!(social_security("219-09-9999"));
        for never in [
            "000-12-3456",
            "666-12-3456",
            "900-12-3456",
            "123-00-4567",
            "123-45-0000",
        ] {
            assert!(!social_security(never), "{never}");
        }
        assert!(taxpayer("912-70-1234") && !taxpayer("912-69-1234"));
    }
}
