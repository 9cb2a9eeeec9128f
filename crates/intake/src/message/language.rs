//! Which of our languages a text is written in.

use super::reading::Language;
use super::rights;
use super::sentence::{self, Sentence};

/// Short words that a text in this language can hardly avoid and the others hardly use.
const COMMON: &[(Language, &str)] = &[
    (
        Language::English,
        "the and you your my to of that is have with for this are please not was would from what it me i in be has hi hello thanks thx pls any which on as can could would should want need do does don did their they or if about these from been has more",
    ),
    (
        Language::Spanish,
        "el los las de que y mi mis su sus por favor para con una no se lo del en esta estoy quiero datos sus todos nombre hola gracias ustedes usted como pero sobre al soy he tienen cuenta borren q x porfa es ya mandarme dejen les le ni si me quiero nadie cuando mas buenas buenos dias tardes",
    ),
    (
        Language::German,
        "der die das und ich sie mir mich meine meiner meinen mein ihr ihre ihnen nicht bitte zu von mit ist ein eine einen habe haben daten dass auf fur bei wurde hallo guten im nach alle auch uber werden keine mehr aus wie kann sich oder wenn noch dem den wann",
    ),
    (
        Language::French,
        "le les des et vous je mes mon ma votre vos pour que une sur bonjour merci est pas dans de du au aux ne ce nous donnees avec qui j l d etre avez ai par cordialement m n ai avez la mais comment puis ou plus toutes tous",
    ),
];

/// The language of `text`; English when nothing points elsewhere.
pub(super) fn of(text: &str) -> Language {
    let folded = sentence::fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let score = |common: &str| {
        let common: Vec<&str> = common.split(' ').collect();
        words.iter().filter(|word| common.contains(word)).count()
    };
    let sentence = Sentence::new(text);
    let mut best = (Language::English, 0);
    for (language, common) in COMMON {
        let score = 2 * score(common) + rights::words_known(&sentence, *language);
        if score > best.1 {
            best = (*language, score);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Language) {
        assert_eq!(of(text), expected, "{text}");
    }

    #[test]
    fn short_texts_show_their_language() {
        check("pls dont sell my info", Language::English);
        check("kiero q me borren porfa, gracias", Language::Spanish);
        check("Bitte löschen Sie mein Konto.", Language::German);
        check("Merci d'effacer mes données", Language::French);
        check("", Language::English);
    }
}
