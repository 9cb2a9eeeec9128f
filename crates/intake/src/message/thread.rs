//! The sender's own new words, parted from quoted history, forwards and footers.

use std::sync::LazyLock;

use regex::Regex;

use super::footer;
use super::sentence::fold;

/// A text in its layers.
#[derive(Debug, Default)]
pub(super) struct Thread {
    /// What the sender wrote now, footers removed.
    pub(super) new_text: String,
    /// The message passed on below it, if it is marked as one.
    pub(super) forward: Option<Forward>,
}

/// A message passed on inside the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Forward {
    /// The header lines of the block: folded label and value.
    pub(super) lines: Vec<(Label, String)>,
    /// Whether the block is worded in English, where numbers put the month first.
    pub(super) english: bool,
    /// The text below the block.
    pub(super) body: String,
}

/// The header lines that mail programs print above a message they quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    From,
    Date,
    To,
    Subject,
    Other,
}

/// Their names in folded text, English first.
const LABELS: &[(Label, &str)] = &[
    (
        Label::From,
        "from de von expediteur da van remitente absender",
    ),
    (
        Label::Date,
        "date sent fecha enviado enviada gesendet datum envoye le_envoye data verzonden enviado_el envoye_le sent_at",
    ),
    (Label::To, "to para an a pour aan destinatario destinataire"),
    (
        Label::Subject,
        "subject asunto betreff objet sujet oggetto onderwerp assunto",
    ),
    (
        Label::Other,
        "cc kopie copie copia reply-to antwort_an responder_a repondre_a importance prioridad wichtigkeit bcc attachments",
    ),
];

static MARKER: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^[-_=*\s]*(?:begin forwarded message|forwarded message|original message|original appointment|original email|mensaje original|mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado|ursprungliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-?mail)|message d'origine|message original|message transfere|message reexpedie|debut du message (?:transfere|reexpedie)|message initial|forwarded by [^\n]{1,80}|mensaje enviado)\s*:?[-_=*\s]*$",
    )
});
static ATTRIBUTION: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^(?:(?:on|am|el|le|il|op|em|den|a|at|vom|la)\b[^\n]{4,400}\b(?:wrote|schrieb|escribio|a ecrit|ha scritto|schreef|escreveu|ha escrit)\b[^\n]{0,200}:|[^\n]{2,120}(?:<[^>\n]{3,100}>)\s?(?:wrote|schrieb|escribio|a ecrit)[^\n]{0,60}:|[^\n]{2,120}\bschrieb am\b[^\n]{4,120}:|\d{4}-\d\d-\d\d[^\n]{0,40}<[^>\n]+>\s?:)$",
    )
});
static ATTRIBUTION_START: LazyLock<Regex> =
    LazyLock::new(|| regex(r"^(?:on|am|el|le|op|em|la)\b[^\n]*\d"));
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"^[>\s*_]{0,12}([a-z][a-z' -]{0,16}[a-z])[*_\s]{0,4}:[*_\s]{0,4}(.*)$")
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

/// Parts a text into new words and what is passed on below them.
pub(super) fn separate(text: &str) -> Thread {
    let lines: Vec<&str> = text.lines().collect();
    let start = (0..lines.len()).find(|at| starts_block(&lines, *at));
    let forward = start.map(|at| forward(&lines, at));
    let new_lines = &lines[..start.unwrap_or(lines.len())];
    Thread {
        new_text: footer::without(&unquoted(new_lines)),
        forward,
    }
}

/// Whether a whole quoted message begins at this line: a marker, or a printed header block.
fn starts_block(lines: &[&str], at: usize) -> bool {
    let line = lines[at];
    if line.len() > 200 {
        return false;
    }
    MARKER.is_match(&fold(line.trim_start_matches(['>', ' '])))
        || label(line).is_some_and(|(label, _)| label == Label::From)
            && block_labels(&lines[at..]) >= 3
}

/// How many different header labels stand in the next lines.
fn block_labels(lines: &[&str]) -> usize {
    let block = lines
        .iter()
        .take(8)
        .take_while(|line| !line.trim_matches(['>', ' ']).is_empty());
    let mut labels: Vec<Label> = block
        .filter_map(|line| label(line))
        .map(|(label, _)| label)
        .filter(|l| *l != Label::Other)
        .collect();
    labels.dedup();
    labels.len()
}

fn label(line: &str) -> Option<(Label, String)> {
    if line.len() > 1000 {
        return None;
    }
    let folded = fold(line);
    let name = LABEL
        .captures(&folded)?
        .get(1)?
        .as_str()
        .trim()
        .replace(' ', "_");
    let (label, _) = LABELS
        .iter()
        .find(|(_, names)| names.split(' ').any(|known| known == name))?;
    let value = line
        .split_once(':')?
        .1
        .trim()
        .trim_start_matches(['*', '_'])
        .trim();
    Some((*label, value.to_owned()))
}

fn forward(lines: &[&str], start: usize) -> Forward {
    let unmarked = |line: &&str| {
        line.strip_prefix('>')
            .map_or(*line, |rest| rest.strip_prefix(' ').unwrap_or(rest))
            .to_owned()
    };
    let marked = lines[start..]
        .iter()
        .take(6)
        .any(|line| line.starts_with('>'));
    let rest: Vec<String> = if marked {
        lines[start..].iter().map(unmarked).collect()
    } else {
        lines[start..].iter().map(|l| (*l).to_owned()).collect()
    };
    let first = rest
        .iter()
        .position(|line| label(line).is_some())
        .filter(|at| *at < 5);
    let Some(first) = first else {
        return Forward {
            body: rest.get(1..).unwrap_or_default().join("\n"),
            ..Forward::default()
        };
    };
    let mut found = Vec::new();
    let mut at = first;
    while let Some(line) = rest.get(at).filter(|line| !line.trim().is_empty()) {
        match (label(line), found.last_mut()) {
            (Some(pair), _) => found.push(pair),
            // A long header line goes on below.
            (None, Some((_, value))) if at > first => {
                let value: &mut String = value;
                value.push(' ');
                value.push_str(line.trim());
            }
            (None, _) => break,
        }
        at += 1;
    }
    let english = fold(&rest[first])
        .trim_start_matches(['*', ' ', '_'])
        .starts_with("from");
    Forward {
        lines: found,
        english,
        body: rest.get(at..).unwrap_or_default().join("\n"),
    }
}

/// The lines that are not quoted, without the "On ... wrote:" above the quoted ones.
fn unquoted(lines: &[&str]) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if let Some(length) = attribution(&lines[at..]) {
            at += length;
            let quoted = lines[at..]
                .iter()
                .find(|line| !line.trim().is_empty())
                .is_some_and(|line| line.starts_with('>'));
            if !quoted {
                break;
            }
            continue;
        }
        if !lines[at].trim_start().starts_with('>') {
            out.push(lines[at]);
        }
        at += 1;
    }
    out.join("\n")
}

/// The number of lines of an attribution that begins here: mailers wrap long ones.
fn attribution(lines: &[&str]) -> Option<usize> {
    let first = fold(lines[0].trim_start_matches(['>', ' ']));
    let ends_here = first.trim_end().ends_with(':');
    if !(ends_here || ATTRIBUTION_START.is_match(&first)) || first.len() > 400 {
        return None;
    }
    (1..=4.min(lines.len())).find(|count| {
        let joined = lines[..*count]
            .iter()
            .map(|line| line.trim().trim_start_matches(['>', ' ']))
            .collect::<Vec<_>>()
            .join(" ");
        joined.len() < 700
            && joined.trim_end().ends_with(':')
            && !lines[..*count].iter().any(|line| line.trim().is_empty())
            && ATTRIBUTION.is_match(fold(&joined).trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(separate(text).new_text.trim(), expected, "{text}");
    }

    #[test]
    fn quoted_history_is_cut() {
        check(
            "Hi\n\nOn Tue, Jun 9, 2026 at 8:14 AM Shop <\nhello@shop.example> wrote:\n\n> old\n> older",
            "Hi",
        );
        check("Hallo\nAm 03.03.26 um 10:11 schrieb Laden:\n> alt", "Hallo");
        check(
            "Hola\n\nEl mar, 3 mar 2026 a las 10:11, Tienda (<a@b.example>) escribió:\n\n> viejo",
            "Hola",
        );
        check(
            "Bonjour\nLe mar. 3 mars 2026 à 10:11, Boutique <a@b.example> a écrit :\n> vieux",
            "Bonjour",
        );
        check(
            "Hi\n________________________________\nFrom: Shop\nSent: Monday\nTo: Me\nSubject: x\n\nold",
            "Hi",
        );
        check("Hi\n\n-----Original Message-----\nFrom: Shop\n\nold", "Hi");
    }

    #[test]
    fn answers_between_quotes_stay() {
        check(
            "On 4/8/26 8:00 AM, Shop wrote:\n> one?\nyes\n> two?\nno",
            "yes\nno",
        );
    }

    #[test]
    fn forwards_are_kept_apart() {
        let thread = separate(
            "See below\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@b.example>\nDate: Wed, Jul 1, 2026 at 11:46 PM\nSubject: my data\nTo: <s@shop.example>\n\n\nDelete it.\n",
        );
        let forward = thread.forward.expect("a forward");
        assert_eq!(thread.new_text.trim(), "See below");
        assert_eq!(
            forward.lines[0],
            (Label::From, "Ann Lee <ann@b.example>".into())
        );
        assert_eq!(forward.body.trim(), "Delete it.");
        let thread = separate(
            "FYI\n\n> Begin forwarded message:\n> \n> From: Ann Lee <ann@b.example>\n> Date: 1 July 2026 at 11:46\n> To: s@shop.example\n> \n> Delete it.\n",
        );
        assert_eq!(thread.forward.expect("a forward").body.trim(), "Delete it.");
    }
}
