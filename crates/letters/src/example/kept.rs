//! What is kept or refused, with its grounds.

use domain::{Ground, LetterKind};

use super::day;
use crate::{Kept, Language};

/// What is kept or refused, on grounds that a letter of this kind can give.
pub(super) fn kept(kind: LetterKind, language: Language) -> Vec<Kept> {
    use LetterKind as K;
    let say = |english: &str, spanish: &str| match language {
        Language::En => english.to_owned(),
        Language::Es => spanish.to_owned(),
    };
    let one = |what, ground| Kept {
        what,
        ground,
        until: None,
    };
    match kind {
        K::KnowPartly | K::KnowDenied => vec![
            one(
                say(
                    "Three e-mails that also tell about another customer",
                    "Tres correos que también hablan de otro cliente",
                ),
                Ground::RightsOfOthers,
            ),
            one(
                say(
                    "Paper files of 2022: some 40 boxes in no order, which two people would need five weeks to read",
                    "Archivos en papel de 2022: unas 40 cajas sin orden, que dos personas tardarían cinco semanas en leer",
                ),
                Ground::Disproportionate,
            ),
        ],
        K::KnowTwice => vec![one(
            say(
                "We answered on April 14 and on September 2, 2026.",
                "Respondimos el 14 de abril y el 2 de septiembre de 2026.",
            ),
            Ground::AnsweredTwice,
        )],
        K::CorrectionPartly | K::CorrectionDenied => vec![one(
            say(
                "The delivery of May 3, 2026: the courier's record and your signature show it",
                "La entrega del 3 de mayo de 2026: el registro de la mensajería y su firma la muestran",
            ),
            Ground::LikelyAccurate,
        )],
        K::OptOutDenied => vec![one(
            say(
                "The same text came for 900 people in one hour, and 14 of them told us that they had not written it",
                "El mismo texto llegó a nombre de 900 personas en una hora, y 14 nos dijeron que no lo habían escrito",
            ),
            Ground::Fraudulent,
        )],
        K::AutomatedDenied => vec![one(
            say(
                "We use no program that decides about loans, housing, school, work or health",
                "No usamos ningún programa que decida sobre préstamos, vivienda, estudios, trabajo o salud",
            ),
            Ground::NoSignificantDecision,
        )],
        K::Unfounded => vec![one(
            say(
                "The eleventh such request in three months; nothing has changed since the first answer",
                "La undécima solicitud igual en tres meses; nada ha cambiado desde la primera respuesta",
            ),
            Ground::UnfoundedOrExcessive,
        )],
        K::NoReasonableMethod => vec![one(
            say(
                "The records hold no name, only a number that changes every day.",
                "Los registros no tienen nombre, solo un número que cambia cada día.",
            ),
            Ground::NoReasonableMethod,
        )],
        K::StudentRecords => vec![one(
            say(
                "Test scores that we keep for Arcata School District",
                "Calificaciones que guardamos para Arcata School District",
            ),
            Ground::StudentRecords,
        )],
        K::NotCovered => vec![one(
            say(
                "A credit report, which the Fair Credit Reporting Act governs",
                "Un informe de crédito, que se rige por la Fair Credit Reporting Act",
            ),
            Ground::ExemptData,
        )],
        _ => kept_from_deletion(language),
    }
}

fn kept_from_deletion(language: Language) -> Vec<Kept> {
    let texts = match language {
        Language::En => [
            "Invoices of your orders from 2024 and 2025, kept until December 31, 2032, for the tax office",
            "The record of the failed log-ins to your account in October 2026",
        ],
        Language::Es => [
            "Facturas de sus pedidos de 2024 y 2025, guardadas hasta el 31 de diciembre de 2032 para la oficina de impuestos",
            "El registro de los intentos fallidos de entrar en su cuenta en octubre de 2026",
        ],
    };
    let grounds = [Ground::LegalObligation, Ground::Security];
    let kept = texts.into_iter().zip(grounds);
    kept.map(|(what, ground)| Kept {
        what: what.into(),
        ground,
        until: Some(day(2032, 12, 31)),
    })
    .collect()
}
