//! Lines below a letter that its sender did not write: phone signatures, disclaimers, list
//! footers and the advertising of drafting tools.

use std::sync::LazyLock;

use regex::Regex;

use super::sentence::fold;

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is constant")
}

/// One line that a mail program adds.
static DEVICE: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^[-_\s]*(?:sent from (?:my|the|a|outlook|mail|yahoo|samsung|proton|gmail|an?)\b|sent via |sent with |get outlook for|enviado desde (?:mi|el|un|outlook|yahoo|correo)|enviado con |obtener outlook|von meinem [^.]{0,60}gesendet|gesendet (?:von|mit|uber|aus)\b|(?:diese nachricht wurde )?von meinem|holen sie sich outlook|outlook fur (?:ios|android) beziehen|envoye (?:de(?:puis)?|a partir de|avec|par) |telecharger? outlook|obtenez outlook|mit (?:der )?\S+ (?:mail|app) gesendet|yahoo mail)",
    )
});

/// A paragraph that a company, list or tool adds.
static BLOCK: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"this (?:e-?mail|message|communication|transmission)(?: \([^)]*\))?,? (?:and (?:any|all|its)|is (?:confidential|intended|for|private)|may contain|contains (?:confidential|privileged|information))|confidentiality notice|confidential(?:ity)? and (?:may be )?(?:legally )?privileged|intended (?:only|solely|exclusively) for|not the intended recipient|if you (?:have )?(?:received|receive|got) this (?:e-?mail |message |communication |transmission )?(?:in error|by mistake)|consider the environment|virus-free|checked by avast|scanned (?:by|for)|you (?:are receiving|received|receive) this (?:e-?mail|message|because|newsletter)|to unsubscribe from this (?:list|group)|unsubscribe: ?http|manage your (?:subscription|preferences)|view (?:this )?(?:e-?mail|message)? ?(?:it )?in (?:your|a) browser|este (?:mensaje|correo)(?: electronico)?,? (?:y (?:cualquier|sus|los)|es confidencial|puede contener|contiene informacion|va dirigido)|aviso (?:legal|de confidencialidad)|si (?:usted )?no es el destinatario|si (?:usted )?(?:ha recibido|recibio|recibe) este (?:mensaje|correo)[^.]{0,20} por error|libre de virus|diese (?:e-?mail|nachricht) (?:enthalt|ist vertraulich|und)|(?:falls|wenn|sollten) sie diese (?:e-?mail|nachricht) (?:irrtumlich|versehentlich|falschlicherweise)|nicht der (?:richtige|beabsichtigte|vorgesehene) (?:adressat|empfanger)|virenfrei|ce (?:message|courriel|mail)(?: electronique)? (?:et (?:toutes|ses|les)|est confidentiel|peut contenir|contient des)|pas le destinataire|si vous avez recu ce (?:message|courriel|mail)[^.]{0,20} par erreur|sans virus|avis de confidentialite",
    )
});

/// A paragraph in which a drafting tool speaks of itself.
static TOOL: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^[-_\s>*]*(?:this (?:e-?mail|message|letter|request|text) (?:was|has been) )?(?:drafted|generated|created|composed|prepared|powered|made|produced|written|formatted|sent) (?:automatically )?(?:(?:for free|free|free of charge|at no cost|at no charge) )?(?:with|by|using|via|through|from|at|on)\b|is not a party to this|not affiliated with the sender|^[-_\s>*]*(?:dieses? (?:e-?mail|nachricht|schreiben|brief) wurde )?(?:erstellt|generiert|verfasst|erzeugt|entworfen|formuliert)\w* (?:mit|von|durch|uber)\b|^[-_\s>*]*(?:diese[sr]? \w+ wurde )(?:mit|von|durch) [^.]{1,80} (?:erstellt|generiert|verfasst|erzeugt|entworfen)|^[-_\s>*]*(?:(?:este|esta) (?:mensaje|correo|carta|solicitud) (?:fue|ha sido) )?(?:redactad|generad|cread|elaborad|preparad|escrit)[oa] (?:con|por|mediante|usando|desde)\b|^[-_\s>*]*(?:(?:ce|cette) (?:message|courriel|lettre|demande) a ete )?(?:redige|genere|cree|prepare|ecrit|compose)e? (?:avec|par|via|grace a|a l'aide)\b|no es parte de esta solicitud|ist nicht partei|n'est pas partie a",
    )
});

/// The text without such lines and paragraphs.
pub(super) fn without(text: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    for paragraph in paragraphs(text) {
        let folded = fold(&paragraph.join(" "));
        if is_list_footer(&paragraph) {
            break;
        }
        if BLOCK.is_match(&folded) && !is_letter(&folded) {
            continue;
        }
        out.push(kept_lines(&paragraph).join("\n"));
    }
    out.join("\n\n").trim_matches('\n').to_owned()
}

fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut all = vec![Vec::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            all.push(Vec::new());
        } else if let Some(last) = all.last_mut() {
            last.push(line);
        }
    }
    all.retain(|paragraph| !paragraph.is_empty());
    all
}

/// The lines of a paragraph up to a tool's own words, without a phone's signature.
fn kept_lines<'a>(paragraph: &[&'a str]) -> Vec<&'a str> {
    let end = paragraph
        .iter()
        .position(|line| line.len() < 2000 && TOOL.is_match(&fold(line)) && tool_begins(line))
        .unwrap_or(paragraph.len());
    let kept = paragraph[..end]
        .iter()
        .filter(|line| !(line.len() < 160 && DEVICE.is_match(&fold(line.trim()))));
    let mut kept: Vec<&str> = kept.copied().collect();
    while kept.last().is_some_and(|line| {
        line.trim()
            .chars()
            .all(|c| matches!(c, '-' | '_' | '=' | '*'))
    }) {
        kept.pop();
    }
    kept
}

/// A tool's line begins with a capital; "sent by mistake" inside a sentence does not.
fn tool_begins(line: &str) -> bool {
    let first = line
        .trim_start_matches(['-', '_', '*', '>', ' ', '(', '['])
        .chars()
        .next();
    first.is_some_and(char::is_uppercase)
}

/// Mailing lists put a ruler above their footer.
fn is_list_footer(paragraph: &[&str]) -> bool {
    let ruler = paragraph[0].trim().len() >= 10 && paragraph[0].trim().chars().all(|c| c == '_');
    ruler
        && paragraph
            .iter()
            .any(|line| fold(line).contains("mailing list") || line.contains("listinfo"))
}

/// Whether a paragraph with a disclaimer's words is a letter about them: it speaks of the sender.
fn is_letter(folded: &str) -> bool {
    folded.len() < 400
        && [
            "delete my",
            "my data",
            "my personal",
            "unsubscribe me",
            "mis datos",
            "meine daten",
            "mes donnees",
        ]
        .iter()
        .any(|own| folded.contains(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(without(text), expected);
    }

    #[test]
    fn footers_go_and_letters_stay() {
        check("Hi\n\nSent from my iPhone", "Hi");
        check("Hola\nEnviado desde mi iPhone", "Hola");
        check(
            "Ann Lee\n\n--\nDrafted with Tidy, the assistant. Tidy is not a party to this request.",
            "Ann Lee",
        );
        check(
            "Ann Lee\n\n-- \nPrepared at no cost on Clean.example.",
            "Ann Lee",
        );
        check(
            "Hi\n\nThis e-mail and any attachments are confidential.",
            "Hi",
        );
        check(
            "Hi\n\nIf you received this in error please delete all copies.",
            "Hi",
        );
        check(
            "I sent by mistake a letter.\nBye",
            "I sent by mistake a letter.\nBye",
        );
        check(
            "Hi\n\n_______________________\nA mailing list\nlist@x.example",
            "Hi",
        );
    }
}
