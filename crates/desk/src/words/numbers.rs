//! Counts, sizes and other numbers.

/// What there is to do today, in one sentence.
pub fn to_do_summary(things: usize, late: usize) -> String {
    let things = match things {
        0 => return "Nothing to do in the next two weeks.".to_owned(),
        1 => "One thing to do.".to_owned(),
        many => format!("{} things to do.", number(many)),
    };
    match late {
        0 => things,
        1 => format!("{things} One must not wait."),
        many => format!("{things} {} must not wait.", number(many)),
    }
}

/// What a list that shows its most urgent rows leaves out.
pub fn beyond(shown: usize, more: usize) -> Option<String> {
    let others = match more {
        0 => return None,
        1 => "One more is".to_owned(),
        many => format!("{} more are", number(many)),
    };
    Some(format!(
        "These are the {shown} most urgent. {others} in the list of open cases."
    ))
}

/// Small numbers in words, as a person would write them.
fn number(number: usize) -> String {
    const WORDS: [&str; 13] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve",
    ];
    WORDS
        .get(number)
        .map_or_else(|| figures(number), |word| (*word).to_owned())
}

/// A large number with a comma before every third figure: `12,345`.
fn figures(number: usize) -> String {
    let plain = number.to_string();
    let mut text = String::with_capacity(plain.len() + plain.len() / 3);
    for (place, figure) in plain.char_indices() {
        if place > 0 && (plain.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(figure);
    }
    text
}

/// A size for people: "12 KB".
pub fn bytes(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["bytes", "KB", "MB", "GB"];
    let mut size = bytes as f64;
    let mut unit = 0;
    while size >= 1000.0 && unit + 1 < UNITS.len() {
        size /= 1000.0;
        unit += 1;
    }
    if unit == 0 || size >= 10.0 {
        format!("{size:.0} {}", UNITS[unit])
    } else {
        format!("{size:.1} {}", UNITS[unit])
    }
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_things_are_counted_as_people_write_numbers() {
        assert_eq!(
            to_do_summary(3, 1),
            "Three things to do. One must not wait."
        );
        assert_eq!(
            to_do_summary(3974, 200),
            "3,974 things to do. 200 must not wait."
        );
        assert_eq!(figures(1_000_000), "1,000,000");
        assert_eq!(beyond(200, 0), None);
        let said = "These are the 200 most urgent. One more is in the list of open cases.";
        assert_eq!(beyond(200, 1).as_deref(), Some(said));
    }
}
