//! Sentences in which whoever speaks for a consumer offers their own mailbox and telephone, which
//! are none of the consumer's.

use std::sync::LazyLock;

use regex::Regex;

use super::people::regex;
use super::sentence::{self, fold};

/// How a writer speaks of their own telephone or mailbox, in folded text.
const OWN: &[&str] = &[
    // English
    r"\b(?:call|reach|contact|phone|ring|text) (?:me|us)\b|\b(?:write|reply|answer) to (?:me|us|this)\b|\breply to\b|\bquestions\b|\bi can be\b|\b(?:me|us) (?:on|at)\b",
    r"\b(?:my|our) (?:direct |office |work |home |own |daytime )?(?:office|number|phone|telephone|tel|cell\w*|mobile|fax|line|address|e-?mail|inbox)\b",
    // Spanish
    r"\bllamen?me\b|\bllamar(?:me|nos)\b|\bpreguntas\b|\b(?:mi|nuestro) (?:telefono|tel|cel|celular|movil|numero|fijo|correo|fax|whatsapp)\b",
    // German
    r"\bruckfragen\b|\berreichen sie (?:mich|uns)\b|\b(?:bin|sind) (?:ich |wir )?(?:telefonisch )?erreichbar\b|\b(?:meine|unsere)r? (?:nummer|telefonnummer|rufnummer|handynummer|mobilnummer|adresse|e-?mail\S*)\b|\b(?:mein|unser) (?:telefon|handy|fax)\b",
    // French
    r"\bjoindre au\b|\b(?:me|nous) (?:joindre|appeler|contacter)\b|\b(?:mon|notre) (?:numero|telephone|tel|portable|mobile|adresse|courriel|e-?mail|fax)\b",
];
static OWN_WORDS: LazyLock<Regex> = LazyLock::new(|| regex(&OWN.join("|")));

/// The text without such sentences; of labelled lines, without such lines.
pub(super) fn without(text: &str) -> String {
    let paragraphs: Vec<String> = text.split("\n\n").map(kept).collect();
    paragraphs.join("\n\n")
}

fn kept(paragraph: &str) -> String {
    let others = |line: &&str| !OWN_WORDS.is_match(&fold(line));
    let labelled = paragraph
        .lines()
        .filter(|line| line.len() < 100 && (line.contains(':') || line.contains("...")))
        .count();
    let kept: Vec<String> = if labelled * 2 > paragraph.lines().count() {
        paragraph
            .lines()
            .filter(others)
            .map(str::to_owned)
            .collect()
    } else {
        let sentences = sentence::sentences(paragraph).into_iter();
        sentences
            .map(|sentence| sentence.text)
            .filter(|text| others(&text.as_str()))
            .collect()
    };
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_agent_offers_goes() {
        for text in [
            "Soy su hija, mi celular es 323 555 0147.",
            "My direct line is 916 555 0147.",
            "Unsere Telefonnummer: 040 5550147",
            "Vous pouvez nous appeler au 01 55 55 01 47.",
            "Call me at (916) 555-0147.",
        ] {
            assert_eq!(without(text), "", "{text}");
        }
        let theirs = "Her phone is 916 555 0147.";
        assert_eq!(without(theirs), theirs);
    }
}
