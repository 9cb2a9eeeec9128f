//! Words for the people one writes for or names: relatives, friends, and whom a firm speaks for.
//! Folded, one list per language, so that cues and names are read with the same words.

pub(in crate::message) const ENGLISH: &str = "mother father mom mum mommy mama dad daddy parents husband wife spouse partner fiance fiancee sister brother son daughter stepson stepdaughter stepmother stepfather aunt uncle niece nephew cousin grandmother grandfather grandma grandpa granny grandson granddaughter friend neighbor neighbour roommate";
pub(in crate::message) const SPANISH: &str = "madre padre mama papa padres esposa esposo marido mujer pareja hermana hermano hija hijo tia tio sobrina sobrino prima primo abuela abuelo abuelita abuelito nieta nieto suegra suegro cunada cunado nuera yerno amiga amigo vecina vecino";
pub(in crate::message) const GERMAN: &str = "mutter vater mama papa eltern ehefrau ehemann mann gattin gatte gatten partnerin partner lebensgefahrtin lebensgefahrte lebensgefahrten schwester bruder tochter sohn sohnes sohns tante onkel nichte neffe neffen cousine cousin oma opa grossmutter grossvater enkelin enkel schwiegermutter schwiegervater schwiegertochter schwiegersohn schwagerin schwager freundin freund nachbarin nachbar nachbarn";
pub(in crate::message) const FRENCH: &str = "mere pere maman papa parents mari femme epouse epoux conjointe conjoint compagne compagnon soeur frere fille fils tante oncle niece neveu cousine cousin grand_mere grand_pere petite_fille petit_fils belle_mere beau_pere belle_soeur beau_frere gendre amie ami voisine voisin";

/// Whom a firm speaks for.
const CLIENTS: &str = "client clients customer member subscriber principal consumer resident user clienta cliente socia socio afiliada afiliado usuaria usuario asociada asociado consumidora consumidor mandantin mandant mandanten klientin klient klienten kundin kunde kunden mitglied mitglieds nutzerin nutzer verbraucherin verbraucher cliente adherente adherent mandante consommatrice consommateur membre";

fn relatives() -> impl Iterator<Item = &'static str> {
    [ENGLISH, SPANISH, GERMAN, FRENCH]
        .into_iter()
        .flat_map(str::split_whitespace)
}

/// A pattern for any relative in text as written, small or capital, with or without accents.
pub(in crate::message) fn any_relative() -> String {
    any(relatives())
}

/// A pattern for any relative or client in text as written.
pub(in crate::message) fn anyone() -> String {
    any(relatives().chain(CLIENTS.split_whitespace()))
}

/// Offices in which somebody speaks, and whose they are: no part of a name, though German writes
/// the offices with a capital.
const OFFICES: &str = "my our the mi nuestra nuestro meine mein meiner unsere unser mon ma notre agent attorney lawyer abogada abogado apoderada apoderado anwaltin anwalt rechtsanwaltin rechtsanwalt vertreterin vertreter bevollmachtigte bevollmachtigter betreuerin betreuer testamentsvollstreckerin testamentsvollstrecker witwe witwer vormund avocate avocat mandataire maitre";

/// Whether a folded word tells who somebody is rather than their name.
pub(in crate::message) fn is_role(folded: &str) -> bool {
    relatives()
        .chain(CLIENTS.split_whitespace())
        .chain(OFFICES.split_whitespace())
        .any(|word| word == folded)
}

fn any(words: impl Iterator<Item = &'static str>) -> String {
    let words: Vec<String> = words.map(accented).collect();
    format!("(?i:{})", words.join("|"))
}

/// The word with whatever accents it may bear.
fn accented(folded: &str) -> String {
    let joined = folded.replace("oe", "(?:oe|œ)").replace("ss", "(?:ss|ß)");
    let mut out = String::new();
    for letter in joined.chars() {
        match letter {
            'a' => out.push_str("[aáàâä]"),
            'e' => out.push_str("[eéèê]"),
            'u' => out.push_str("[uúûü]"),
            'i' => out.push_str("[ií]"),
            'n' => out.push_str("[nñ]"),
            '_' => out.push_str("[- ]"),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relatives_bear_accents() {
        let any = regex::Regex::new(&format!("^{}$", any_relative())).expect("constant");
        for word in [
            "mamá",
            "Tía",
            "cuñado",
            "Schwägerin",
            "Großvater",
            "grand-mère",
            "sœur",
            "nièce",
        ] {
            assert!(any.is_match(word), "{word}");
        }
        assert!(!any.is_match("Clienta"));
        assert!(is_role("kundin") && is_role("aunt") && !is_role("ida"));
    }
}
