//! Labelled lines: "Name: Ann Lee", "ZIP ....... 95501", table rows, and what their labels mean.

use std::sync::LazyLock;

use regex::Regex;

use super::sentence::fold;

/// What a label asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Name,
    /// Name and address together, as web sites print them under "From".
    Sender,
    FirstName,
    LastName,
    Email,
    Phone,
    Postal,
    Order,
    Key,
    Request,
    Details,
    Reference,
    AgentName,
    AgentEmail,
    AgentFirm,
    AgentPhone,
    Agent,
    Other,
}

/// A labelled line with its continuation lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) topic: Topic,
    /// The label in folded text.
    pub(super) label: String,
    pub(super) value: String,
    /// The lines it takes up in the text.
    pub(super) lines: std::ops::Range<usize>,
}

/// Labels in folded text; the first that matches decides.
const TOPICS: &[(Topic, &str)] = &[
    (
        Topic::AgentEmail,
        r"(?:agent|representative|representante|vertreter\w*|bevollmachtigte\w*|mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice)(?:'s|s)? .*(?:e-?mail|mail|correo|courriel)|e-?mail .*(?:agent|representative|representante|vertreter|bevollmachtigt|mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice).*",
    ),
    (
        Topic::AgentPhone,
        r"(?:agent|representative|representante|vertreter\w*|bevollmachtigte\w*|mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice)(?:'s|s)? .*(?:phone|tel\w*)",
    ),
    (
        Topic::AgentFirm,
        r"(?:agent|representative|representante|vertreter\w*|mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice)(?:'s|s)? .*(?:company|firm|organi[sz]ation|business|empresa|organizacion|firma|societe|organisation|entreprise).*|(?:agency|firm|law firm|organi[sz]ation|agent company|kanzlei|despacho|cabinet)(?: name)?",
    ),
    (
        Topic::AgentName,
        r"(?:authori[sz]ed )?(?:agent|representative|representante|vertreter\w*|bevollmachtigte\w*|mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice)(?:'s|s)? .*(?:name|nombre|nom)|name of (?:the |your )?(?:authori[sz]ed )?(?:agent|representative)|nombre del (?:agente|representante).*|name (?:des|der|ihres) (?:vertreters|bevollmachtigten).*|nom du (?:mandataire|representant|parent(?: ?/ ?guardian| or guardian)?|guardian|padre|madre|tutora?|elternteil|erziehungsberechtigte\w*|vormund|tuteur|tutrice).*",
    ),
    (
        Topic::Agent,
        r"(?:my |the )?(?:authori[sz]ed |designated |appointed )?(?:agent|representative)|(?:mi )?(?:representante|agente)(?: autorizad[oa])?|(?:mein\w* )?(?:vertreter(?:in)?|bevollmachtigte[rn]?|agent(?:in)?)|(?:mon |ma )?(?:mandataire|representante?|agent(?: autorise)?)|submitted by|submitted on behalf by|acting agent",
    ),
    (
        Topic::Sender,
        r"from|sender|von|absender|de|remitente|expediteur",
    ),
    (
        Topic::FirstName,
        r"(?:your )?(?:first|given)(?: ?name)?|forename|nombre de pila|vorname|prenom",
    ),
    (
        Topic::LastName,
        r"(?:your )?(?:last|family)(?: ?name)?|surname|apellidos?|nachname|familienname|nom de famille",
    ),
    (
        Topic::Email,
        r"(?:your |his |her |their |the )?(?:(?:consumer|client|customer|member|user|individual|account|contact|principal|registered|verified|known|primary|subject|data subject|child)(?:'s|s)? )?e-?mails?(?: ?(?:address(?:es)?|adresse|on file|on account|of the consumer))?(?: \(?(?:checked|verified|on file|confirmed|account)\)?)?|mail|(?:direccion de )?correo(?: electronico)?(?: del (?:consumidor|cliente))?|adresse (?:e-?mail|mail|courriel|electronique)|courriel|e-?mail-?adresse",
    ),
    (
        Topic::Phone,
        r"(?:your |(?:consumer|client|customer|contact)(?:'s)? )?(?:tele)?(?:phone|cell|mobile|tel)\.?(?: ?(?:number|no\.?))?(?: \(?(?:checked|verified)\)?)?|cell ?phone|mobile phone|telefono(?: movil)?|movil|celular|telefon(?:nummer)?|handy|rufnummer|telephone|portable|mobil\w*",
    ),
    (
        Topic::Postal,
        r"(?:(?:state|city|county|country)(?: ?[/,&] ?| and ))?(?:zip|postal|post)(?: ?/ ?postal)?(?: ?code)?|postcode|codigo postal|c\.?p\.?|plz|postleitzahl|code postal",
    ),
    (
        Topic::Order,
        r"(?:(?:last|your|latest|recent) )?(?:order|purchase|transaction|receipt)(?: ?(?:number|no\.?|nr\.?|id|#|numbers))?s?|(?:numero de )?(?:pedido|compra|orden)|bestell(?:ung|nummer|nr\.?)|auftrag(?:snummer)?|(?:numero de )?commande|n[o°]\.? (?:de )?commande",
    ),
    (
        Topic::Key,
        r"(?:licen[cs]e|product|serial|activation)(?: ?(?:key|code|number|no\.?))?|key|clave(?: de (?:licencia|producto))?|licencia|lizenz(?:schlussel|key|code|nummer)?|schlussel|cle(?: de (?:licence|produit))?|licence",
    ),
    (
        Topic::Reference,
        r"(?:our|my|your|your agent'?s?) (?:ref(?:erence)?|file|case|matter)(?: ?(?:number|no\.?|nr\.?|id|#))?\.?",
    ),
    (
        Topic::Request,
        r"(?:which|what) (?:rights?|requests?|would you like|do you want).*|(?:please )?(?:choose|select|pick)(?: .*)?|que derecho.*|(?:elija|seleccione)(?: .*)?|welches recht.*|bitte wahlen.*|quel droit.*|choisissez.*|(?:(?:your|type of|kind of|privacy|nature of|i want to|i would like to|what would you like(?: us)? to do|which right\w*|rights?|consumer) ?)*(?:requests?|request types?|type of requests?|requests? types?|rights?|actions?(?: requested)?|choices?|wish(?:es)?|i want to|i would like(?: you)? to|you want us to|what would you like us to do\??|how can we help\??|topic|subject of request|solicitud(?:es)?|tipo de solicitud|peticion|derechos?|anfrage|anliegen|art der anfrage|antrag|recht|demande|type de demande|droits?|votre demande|ihr anliegen|su solicitud)(?: made| type| requested)?",
    ),
    (
        Topic::Details,
        r"(?:your |additional |more |further )?(?:details?|messages?|comments?|descriptions?|notes?|explanation|information|detalles?|mensaje|comentarios?|nachricht|bemerkung(?:en)?|kommentar|beschreibung|message|commentaires?|precisions|anything else\??|body|message body|cuerpo(?: del mensaje)?|nachrichtentext|ihre nachricht|texte|corps du message|votre message|su mensaje)",
    ),
    (
        Topic::Name,
        r"(?:your |full |complete )?(?:(?:consumer|client|customer|principal|data subject|subject|child|requester|requestor)(?:'s|s)? )?(?:full )?names?(?: of (?:the )?(?:consumer|client|customer|data subject|child|principal))?|consumer|client|customer|member|subscriber|individual|applicant|principal|data subject|requester|requestor|your full name|(?:su )?nombre(?: completo| y apellidos?| del (?:consumidor|cliente|titular))?|consumidora?|clienta?|cliente|soci[oa]|titular|(?:ihr |vollstandiger |vor- und nach)?name(?: des (?:verbrauchers|kunden|mandanten))?|verbraucher(?:in)?|kunde|kundin|mitglied|mandant(?:in)?|betroffene person|(?:votre )?nom(?: complet| et prenom| du (?:consommateur|client))?|prenom et nom|consommateur|cliente?",
    ),
];

static TABLE: LazyLock<Vec<(Topic, Regex)>> = LazyLock::new(|| {
    let compiled = |(topic, names): &(Topic, &str)| {
        (
            *topic,
            Regex::new(&format!("^(?:{names})$")).expect("the pattern is constant"),
        )
    };
    TOPICS.iter().map(compiled).collect()
});
static LINE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"^[\s>*•_-]{0,12}([\p{L}][^:\t|]{0,60}?)[\s*_]*(?:\.{3,}:?|:|\t+|\s\|\s)[\s*_]*(\S.*)$",
    )
    .expect("the pattern is constant")
});

/// What a label means; `Other` if it means nothing to us.
fn topic(label: &str) -> Topic {
    let plain = label.trim_end_matches([':', '*', '?', '.', ' ']).trim();
    let bare = plain.split(" (").next().unwrap_or(plain);
    let find = |text: &str| {
        TABLE
            .iter()
            .find(|(_, names)| names.is_match(text))
            .map(|(topic, _)| *topic)
    };
    find(plain).or_else(|| find(bare)).unwrap_or(Topic::Other)
}

/// The labelled lines of a text.
pub(super) fn fields(text: &str) -> Vec<Field> {
    lines(text, false)
}

/// The answers of a form, whose labels may stand above them without any sign.
pub(super) fn answers(text: &str) -> Vec<Field> {
    lines(text, true)
}

fn lines(text: &str, form: bool) -> Vec<Field> {
    let lines: Vec<&str> = text.lines().collect();
    let mut fields: Vec<Field> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let found = one_line(lines[at], at).or_else(|| two_lines(&lines, at, form));
        match found {
            Some(field) => {
                at = field.lines.end;
                fields.push(field);
            }
            None => {
                continue_last(&mut fields, lines[at], at, form);
                at += 1;
            }
        }
    }
    fields
}

fn one_line(line: &str, at: usize) -> Option<Field> {
    if line.len() > 4000 {
        return None;
    }
    let found = LINE.captures(line)?;
    let label = fold(found[1].trim());
    let value = found[2].trim_end_matches(['*', '_']).trim().to_owned();
    // "https://" is no label, nor is a whole sentence before a colon.
    let words = label.split_whitespace().count();
    (words <= 8 && !value.starts_with("//")).then(|| Field {
        topic: topic(&label),
        label,
        value,
        lines: at..at + 1,
    })
}

/// A known label on a line of its own, its value on the next.
fn two_lines(lines: &[&str], at: usize, form: bool) -> Option<Field> {
    let label = fold(lines[at].trim().trim_matches(['*', '_']).trim());
    let topic = (label.len() < 60 && !label.is_empty()).then(|| topic(&label))?;
    let value = lines.get(at + 1)?.trim();
    let known = topic != Topic::Other && (form || label.ends_with(':') || is_form_word(topic));
    (known && !value.is_empty() && one_line(value, at + 1).is_none()).then(|| Field {
        topic,
        label,
        value: value.to_owned(),
        lines: at..at + 2,
    })
}

/// Labels that hardly occur as a line of a letter.
fn is_form_word(topic: Topic) -> bool {
    !matches!(
        topic,
        Topic::Request | Topic::Details | Topic::Agent | Topic::Key | Topic::Order
    )
}

/// An indented line goes on with the value above it; so does any line after a long answer.
fn continue_last(fields: &mut [Field], line: &str, at: usize, form: bool) {
    if let Some(last) = fields.last_mut() {
        let indented = line.starts_with(['\t', ' ']) && !line.trim().is_empty();
        // What somebody wrote into a form goes on behind empty lines, until the next label.
        let answer = matches!(last.topic, Topic::Details) && (form || !line.trim().is_empty());
        if last.lines.end == at && (indented || answer) {
            last.value.push(if answer { '\n' } else { ' ' });
            last.value.push_str(line.trim());
            last.lines.end = at + 1;
        }
    }
}

/// The first value under this topic.
pub(super) fn value(fields: &[Field], topic: Topic) -> Option<&str> {
    fields
        .iter()
        .find(|field| field.topic == topic)
        .map(|field| field.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(Topic, &str)]) {
        let found = fields(text);
        let found: Vec<_> = found
            .iter()
            .map(|field| (field.topic, field.value.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn labels_are_known_in_many_dresses() {
        check(
            "  Consumer .............. Tobias Renfrew",
            &[(Topic::Name, "Tobias Renfrew")],
        );
        check(
            "  E-mail (checked) ...... t@x.example",
            &[(Topic::Email, "t@x.example")],
        );
        check(
            "Name\tPriya\nZIP\t95112",
            &[(Topic::Name, "Priya"), (Topic::Postal, "95112")],
        );
        check("*Name:* Ann Lee", &[(Topic::Name, "Ann Lee")]);
        check(
            "E-Mail-Adresse: a@b.example",
            &[(Topic::Email, "a@b.example")],
        );
        check(
            "Requests .... erase; opt out\n              of sharing",
            &[(Topic::Request, "erase; opt out of sharing")],
        );
        check(
            "Agent: Marcus Thiele, Bluegate",
            &[(Topic::Agent, "Marcus Thiele, Bluegate")],
        );
        check("Email\nann@b.example", &[(Topic::Email, "ann@b.example")]);
        check(
            "Our reference ......... HD-5521",
            &[(Topic::Reference, "HD-5521")],
        );
    }
}
