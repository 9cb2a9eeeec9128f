//! Text cut into sentences, and sentences into plain words that cues can be compared with.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A sentence or list item: as written, and as words.
#[derive(Clone, Debug)]
pub(super) struct Sentence {
    /// As written, on one line.
    pub(super) text: String,
    /// Lower-case words without accents: "Don't e-mail" is `do not email`.
    pub(super) words: Vec<String>,
    /// For each word the clause it stands in, counted from 0.
    pub(super) clauses: Vec<usize>,
}

/// Words after which a full stop does not end the sentence.
const SHORT: &[&str] = &[
    "art", "no", "nr", "mr", "mrs", "ms", "dr", "cal", "civ", "sec", "sect", "abs", "st", "inc",
    "ltd", "co", "vs", "num", "sr", "sra", "tel", "ref", "bzw", "etc", "e.g", "i.e", "z.b", "u.a",
    "p.ej", "m", "mme", "par", "para", "lit", "approx", "dept", "esq",
];

/// The sentences of a text, in order.
pub(super) fn sentences(text: &str) -> Vec<Sentence> {
    let cut = blocks(text)
        .iter()
        .flat_map(|block| cut(block))
        .collect::<Vec<_>>();
    cut.iter()
        .flat_map(|text| bounded(text))
        .map(|text| Sentence::new(&text))
        .filter(|s| !s.words.is_empty())
        .collect()
}

impl Sentence {
    pub(super) fn new(text: &str) -> Self {
        let (words, clauses) = words(text);
        Self {
            text: text.to_owned(),
            words,
            clauses,
        }
    }
}

/// Paragraphs on one line each; list items and short lines of their own stay apart.
fn blocks(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            open = false;
            continue;
        }
        let starts = is_item(trimmed) || trimmed.contains('\t');
        match blocks.last_mut() {
            Some(last) if open && !starts => {
                last.push(' ');
                last.push_str(trimmed);
            }
            _ => blocks.push(trimmed.to_owned()),
        }
        // A line well below the wrapping width was ended on purpose.
        open = trimmed.chars().count() >= 48 || continues(trimmed);
    }
    blocks
}

fn continues(line: &str) -> bool {
    line.ends_with(|c: char| c.is_lowercase() || c == ',')
}

/// Whether a line begins a list item: "-", "*", "•", "1.", "2)", "(a)".
fn is_item(line: &str) -> bool {
    let mark = line.split_whitespace().next().unwrap_or_default();
    let inner = mark.trim_matches(['(', ')', '.', ':']);
    matches!(mark, "-" | "*" | "•" | "–" | "—" | "·")
        || inner.len() <= 2
            && inner.len() < mark.len()
            && inner.chars().all(char::is_alphanumeric)
            && !inner.is_empty()
}

fn cut(block: &str) -> Vec<String> {
    let (mut out, mut start) = (Vec::new(), 0);
    let mut chars = block.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next_blank = chars
            .peek()
            .is_none_or(|(_, next)| next.is_whitespace() || matches!(next, '"' | ')' | '”' | '»'));
        if matches!(c, '.' | '!' | '?' | '…')
            && next_blank
            && !(c == '.' && is_short(&block[start..at]))
        {
            let end = at + c.len_utf8();
            out.push(block[start..end].trim().to_owned());
            start = end;
        }
    }
    out.push(block[start..].trim().to_owned());
    out.retain(|piece| !piece.is_empty());
    out
}

/// Nobody writes longer sentences; a text without stops is read piece by piece.
const LONGEST: usize = 150;

fn bounded(sentence: &str) -> Vec<String> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    words.chunks(LONGEST).map(|piece| piece.join(" ")).collect()
}

fn is_short(before: &str) -> bool {
    let last = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let single = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
    let number_item = before.len() <= 3 && before.trim().chars().all(|c| c.is_ascii_digit());
    SHORT.contains(&last.as_str()) || single || number_item
}

/// Lower case, no accents, simple quotes.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase().replace('`', "'");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.nfd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ß' => out.push_str("ss"),
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            '’' | '‘' | '´' | '`' | 'ʼ' => out.push('\''),
            '‐' | '‑' | '–' | '—' | '−' => out.push('-'),
            c => out.extend(c.to_lowercase()),
        }
    }
    out
}

fn words(text: &str) -> (Vec<String>, Vec<usize>) {
    let folded = format!(" {}", fold(text))
        .replace("e-mail", "email")
        .replace(" e mail", " email");
    let (mut words, mut clauses, mut clause) = (Vec::new(), Vec::new(), 0);
    let mut rest = folded.as_str();
    while let Some(start) = rest.find(|c: char| c.is_alphanumeric() || c == '§') {
        if rest[..start].contains([',', ':', '+', '(', ')', ';', '-', '/', '"'])
            && !rest[..start].starts_with('-')
            || rest[..start].len() > 1 && rest[..start].contains('-')
        {
            clause += 1;
        }
        rest = &rest[start..];
        let length = word_length(rest);
        push_word(&rest[..length], clause, &mut words, &mut clauses);
        rest = &rest[length..];
    }
    (words, clauses)
}

/// A word, or a number with its dots as in `1798.105`.
fn word_length(text: &str) -> usize {
    let mut end = text.len();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let dotted = c == '.'
            && text[..at].ends_with(|p: char| p.is_ascii_digit())
            && chars.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if !(c.is_alphanumeric() || dotted || c == '§') {
            end = at;
            break;
        }
    }
    end
}

fn push_word(word: &str, clause: usize, words: &mut Vec<String>, clauses: &mut Vec<usize>) {
    let joined_not = word == "t"
        && words.last().is_some_and(|last| {
            matches!(
                last.as_str(),
                "don"
                    | "doesn"
                    | "didn"
                    | "won"
                    | "can"
                    | "isn"
                    | "aren"
                    | "wasn"
                    | "shouldn"
                    | "wouldn"
                    | "couldn"
                    | "haven"
                    | "hasn"
                    | "hadn"
                    | "mustn"
                    | "weren"
                    | "needn"
            )
        });
    if joined_not
        && let Some(last) = words.last_mut()
        && !matches!(last.as_str(), "can" | "won")
    {
        // "don" is "do" and the first letter of "not".
        last.pop();
    }
    let pieces: &[&str] = match word {
        "t" if joined_not => &["not"],
        "dont" | "donot" => &["do", "not"],
        "doesnt" => &["does", "not"],
        "didnt" => &["did", "not"],
        "cant" | "cannot" => &["can", "not"],
        "wont" => &["will", "not"],
        "isnt" => &["is", "not"],
        "havent" => &["have", "not"],
        "hasnt" => &["has", "not"],
        "wasnt" => &["was", "not"],
        "pls" | "plz" => &["please"],
        "u" => &["you"],
        "ur" => &["your"],
        other => &[other],
    };
    for piece in pieces {
        words.push((*piece).to_owned());
        clauses.push(clause);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<String> = sentences(text).iter().map(|s| s.words.join(" ")).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences_end_where_readers_end_them() {
        check(
            "Per Art. 15 and sec. 1798.105, act. Now!",
            &["per art 15 and sec 1798.105 act", "now"],
        );
        check(
            "Hello,\n\nI live here and\nbuy there.\n - one\n - two",
            &["hello", "i live here and buy there", "one", "two"],
        );
    }

    #[test]
    fn words_are_plain() {
        check("Don’t e-mail me", &["do not email me"]);
        check(
            "J’ai résilié l'abonnement à Grüße",
            &["j ai resilie l abonnement a grusse"],
        );
        check("dont sell, can't opt-out", &["do not sell can not opt out"]);
    }
}
