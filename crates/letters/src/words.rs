//! The words of each language that are not in a template: dates, rights, grounds, fixed labels.

use chrono::{Datelike, NaiveDate};
use domain::answer::NeverDisclosed;
use domain::{Ground, Right};

use crate::Language;
use crate::Language::{En, Es};

const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const MONTHS_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

/// A date in full, as readers in the United States write it: `January 5, 2027`, `5 de enero de 2027`.
pub fn date(language: Language, date: NaiveDate) -> String {
    let month = date.month0() as usize;
    match language {
        En => format!("{} {}, {}", MONTHS_EN[month], date.day(), date.year()),
        Es => format!("{} de {} de {}", date.day(), MONTHS_ES[month], date.year()),
    }
}

/// A small number in words, as prose has it.
pub(crate) fn number(language: Language, number: u8) -> String {
    let words = match language {
        En => ["one", "two", "three", "four", "five"],
        Es => ["uno", "dos", "tres", "cuatro", "cinco"],
    };
    let word = usize::from(number)
        .checked_sub(1)
        .and_then(|index| words.get(index));
    word.map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// Labels outside the text.
pub(crate) struct Labels {
    pub(crate) closing: &'static str,
    pub(crate) also_to: &'static str,
    pub(crate) your_reference: &'static str,
    pub(crate) page: &'static str,
    pub(crate) of: &'static str,
}

pub(crate) fn labels(language: Language) -> Labels {
    match language {
        En => Labels {
            closing: "Sincerely,",
            also_to: "Also to",
            your_reference: "Your reference",
            page: "Page",
            of: "of",
        },
        Es => Labels {
            closing: "Atentamente,",
            also_to: "También para",
            your_reference: "Su referencia",
            page: "Página",
            of: "de",
        },
    }
}

/// What was asked for, after "you ask us to" or "usted nos pide".
pub(crate) fn asks(language: Language, right: Right) -> &'static str {
    match (language, right) {
        (En, Right::KnowCategories) => {
            "tell you which kinds of personal information we hold about you"
        }
        (En, Right::KnowSpecific) => {
            "give you a copy of the personal information we hold about you"
        }
        (En, Right::Delete) => "delete the personal information we have collected from you",
        (En, Right::Correct) => "correct personal information about you",
        (En, Right::OptOutSale) => "not sell or share your personal information",
        (En, Right::LimitSensitive) => {
            "use your sensitive personal information only where it is needed"
        }
        (En, Right::AccessAdmt) => "explain how we use automated decisions about you",
        (En, Right::OptOutAdmt) => "stop using automated decisions about you",
        (En, Right::AppealAdmt) => "have a person look again at an automated decision about you",
        (En, Right::OptIn) => "sell or share your personal information again, as you now allow",
        (En, Right::WithdrawIncentive) => {
            "take you out of a program that rewards you for personal information"
        }
        (En, Right::StopMarketing) => "stop sending you marketing messages",
        (En, Right::Complaint) => "look into your complaint about your privacy",
        (Es, Right::KnowCategories) => {
            "que le digamos qué tipos de información personal tenemos sobre usted"
        }
        (Es, Right::KnowSpecific) => {
            "que le demos una copia de la información personal que tenemos sobre usted"
        }
        (Es, Right::Delete) => {
            "que borremos la información personal que usted nos ha dado o que hemos obtenido de usted"
        }
        (Es, Right::Correct) => "que corrijamos información personal sobre usted",
        (Es, Right::OptOutSale) => "que no vendamos ni compartamos su información personal",
        (Es, Right::LimitSensitive) => {
            "que usemos su información personal sensible solo cuando sea necesario"
        }
        (Es, Right::AccessAdmt) => {
            "que le expliquemos cómo usamos decisiones automáticas sobre usted"
        }
        (Es, Right::OptOutAdmt) => "que dejemos de usar decisiones automáticas sobre usted",
        (Es, Right::AppealAdmt) => "que una persona revise una decisión automática sobre usted",
        (Es, Right::OptIn) => {
            "que volvamos a vender o compartir su información personal, como usted ahora permite"
        }
        (Es, Right::WithdrawIncentive) => {
            "que cancelemos su participación en un programa que da beneficios a cambio de información personal"
        }
        (Es, Right::StopMarketing) => "que dejemos de enviarle mensajes publicitarios",
        (Es, Right::Complaint) => "que investiguemos su queja sobre su privacidad",
    }
}

/// Why something is kept or refused, as a sentence of its own without the full stop.
pub(crate) fn why(language: Language, ground: Ground) -> &'static str {
    match (language, ground) {
        (En, Ground::Unverified) => "We could not confirm who asked",
        (En, Ground::Transaction) => "We need it for a purchase, a warranty or a contract with you",
        (En, Ground::Security) => "We need it to keep our systems and our customers safe",
        (En, Ground::Debugging) => "We need it to find and repair errors",
        (En, Ground::FreeSpeech) => "It protects free speech or another right given by law",
        (En, Ground::Calecpa) => "The California Electronic Communications Privacy Act requires it",
        (En, Ground::Research) => "It is part of public research that you agreed to",
        (En, Ground::InternalUse) => {
            "We use it only inside our office, in ways you can expect from your dealings with us"
        }
        (En, Ground::LegalObligation) => "The law requires us to keep it",
        (En, Ground::AnsweredTwice) => {
            "We have already answered two such requests from you in 12 months"
        }
        (En, Ground::Disproportionate) => {
            "Finding it would take an effort out of proportion to its use for you"
        }
        (En, Ground::LikelyAccurate) => "All that we know says that it is right",
        (En, Ground::InadequateDocumentation) => {
            "The papers we were shown do not support the change"
        }
        (En, Ground::Fraudulent) => "We have good reason to believe that the request is fraudulent",
        (En, Ground::NoPermission) => "We were shown no signed permission from you",
        (En, Ground::UnfoundedOrExcessive) => {
            "The request repeats earlier ones without a new reason"
        }
        (En, Ground::ExemptData) => {
            "Another privacy law governs it, such as the law for health or credit data"
        }
        (En, Ground::RightsOfOthers) => "It also concerns another person",
        (En, Ground::LegalClaims) => "We need it to comply with the law or for a legal claim",
        (En, Ground::NotAConsumer) => "The law we apply covers people who live in California",
        (En, Ground::Household) => "It belongs to a household and not to one person",
        (En, Ground::Privilege) => "It is confidential between us and our lawyers",
        (En, Ground::StudentRecords) => {
            "It is a grade, a score or a test held for a school, and we rely on the exception for such records"
        }
        (En, Ground::PhysicalItems) => "It is part of a printed item that you agreed to",
        (En, Ground::LawEnforcementHold) => "A law-enforcement agency has asked us to hold it",
        (En, Ground::Press) => "It is part of the work of the press",
        (En, Ground::VehicleRecall) => {
            "It is needed for a repair under warranty or a recall of a vehicle"
        }
        (En, Ground::CommercialCredit) => "It is part of a credit report on a business",
        (En, Ground::Unlinked) => "We keep it in a way that leads to no person",
        (En, Ground::PublicInformation) => "It is publicly available",
        (En, Ground::NotFromConsumer) => "We did not collect it from you",
        (En, Ground::TradeSecret) => "It would reveal a trade secret",
        (En, Ground::NotSearchable) => {
            "We keep these records only because the law requires it, never sell or use them, and cannot search them"
        }
        (En, Ground::SecurityData) => "It was made to keep our systems secure",
        (En, Ground::NeverDisclosed) => "For your safety we never send this value to anyone",
        (En, Ground::NoReasonableMethod) => {
            "There is no reasonable way for us to confirm who asks for this"
        }
        (En, Ground::DeniedBefore) => {
            "We denied the same correction in the last six months and were shown nothing new"
        }
        (En, Ground::PermittedUses) => "We use it only in ways that the law allows in any case",
        (En, Ground::HumanAppeal) => "You can have a person look at the decision again",
        (En, Ground::HiringAssessment) => {
            "The tool serves only to assess applications, and does so without discrimination"
        }
        (En, Ground::WorkAllocation) => {
            "The tool serves only to share out work or pay, and does so without discrimination"
        }
        (En, Ground::NoSignificantDecision) => {
            "No automated tool makes an important decision about you"
        }
        (En, Ground::ServiceProvider) => "We hold it for another business as its service provider",
        (Es, Ground::Unverified) => "No pudimos confirmar quién hizo la solicitud",
        (Es, Ground::Transaction) => {
            "La necesitamos para una compra, una garantía o un contrato con usted"
        }
        (Es, Ground::Security) => {
            "La necesitamos para proteger nuestros sistemas y a nuestros clientes"
        }
        (Es, Ground::Debugging) => "La necesitamos para encontrar y corregir errores",
        (Es, Ground::FreeSpeech) => "Protege la libertad de expresión u otro derecho que da la ley",
        (Es, Ground::Calecpa) => {
            "Lo exige la ley de California sobre la privacidad de las comunicaciones electrónicas"
        }
        (Es, Ground::Research) => "Es parte de una investigación pública que usted aceptó",
        (Es, Ground::InternalUse) => {
            "La usamos solo dentro de nuestra oficina, de maneras que usted puede esperar por su trato con nosotros"
        }
        (Es, Ground::LegalObligation) => "La ley nos obliga a conservarla",
        (Es, Ground::AnsweredTwice) => {
            "Ya respondimos a dos solicitudes suyas como esta en 12 meses"
        }
        (Es, Ground::Disproportionate) => {
            "Encontrarla exigiría un esfuerzo demasiado grande para su utilidad"
        }
        (Es, Ground::LikelyAccurate) => "Todo lo que sabemos indica que es correcta",
        (Es, Ground::InadequateDocumentation) => {
            "Los documentos que recibimos no respaldan el cambio"
        }
        (Es, Ground::Fraudulent) => {
            "Tenemos buenas razones para creer que la solicitud es fraudulenta"
        }
        (Es, Ground::NoPermission) => "No recibimos un permiso firmado por usted",
        (Es, Ground::UnfoundedOrExcessive) => {
            "La solicitud repite otras anteriores sin un motivo nuevo"
        }
        (Es, Ground::ExemptData) => {
            "Se rige por otra ley de privacidad, como la de datos de salud o de crédito"
        }
        (Es, Ground::RightsOfOthers) => "También se refiere a otra persona",
        (Es, Ground::LegalClaims) => {
            "La necesitamos para cumplir la ley o para una reclamación legal"
        }
        (Es, Ground::NotAConsumer) => "La ley que aplicamos protege a quienes viven en California",
        (Es, Ground::Household) => "Pertenece a un hogar y no a una sola persona",
        (Es, Ground::Privilege) => "Es confidencial entre nosotros y nuestros abogados",
        (Es, Ground::StudentRecords) => {
            "Es una nota o un examen que guardamos para una escuela, y nos basamos en la excepción para esos registros"
        }
        (Es, Ground::PhysicalItems) => "Forma parte de un artículo impreso que usted aceptó",
        (Es, Ground::LawEnforcementHold) => "Una autoridad policial nos pidió conservarla",
        (Es, Ground::Press) => "Forma parte del trabajo de la prensa",
        (Es, Ground::VehicleRecall) => {
            "Se necesita para una reparación en garantía o para un llamado a revisión de un vehículo"
        }
        (Es, Ground::CommercialCredit) => "Forma parte de un informe de crédito sobre una empresa",
        (Es, Ground::Unlinked) => "La guardamos de una manera que no lleva a ninguna persona",
        (Es, Ground::PublicInformation) => "Está a disposición del público",
        (Es, Ground::NotFromConsumer) => "No la obtuvimos de usted",
        (Es, Ground::TradeSecret) => "Revelaría un secreto comercial",
        (Es, Ground::NotSearchable) => {
            "Guardamos estos registros solo porque la ley lo exige, nunca los vendemos ni los usamos, y no podemos buscar en ellos"
        }
        (Es, Ground::SecurityData) => "Se creó para proteger nuestros sistemas",
        (Es, Ground::NeverDisclosed) => "Por su seguridad nunca enviamos este dato a nadie",
        (Es, Ground::NoReasonableMethod) => {
            "No tenemos una manera razonable de confirmar quién lo pide"
        }
        (Es, Ground::DeniedBefore) => {
            "Rechazamos la misma corrección en los últimos seis meses y no recibimos nada nuevo"
        }
        (Es, Ground::PermittedUses) => "La usamos solo de maneras que la ley permite en todo caso",
        (Es, Ground::HumanAppeal) => "Usted puede pedir que una persona revise la decisión",
        (Es, Ground::HiringAssessment) => {
            "La herramienta sirve solo para evaluar solicitudes de ingreso o de empleo, y lo hace sin discriminación"
        }
        (Es, Ground::WorkAllocation) => {
            "La herramienta sirve solo para repartir trabajo o pago, y lo hace sin discriminación"
        }
        (Es, Ground::NoSignificantDecision) => {
            "Ninguna herramienta automática toma una decisión importante sobre usted"
        }
        (Es, Ground::ServiceProvider) => {
            "La tenemos para otra empresa como su proveedor de servicios"
        }
    }
}

/// A kind of value that is held and never sent, as a list names it. 7024(d).
pub(crate) fn held(language: Language, kind: NeverDisclosed) -> &'static str {
    use NeverDisclosed as N;
    match (language, kind) {
        (En, kind) => kind.held(),
        (Es, N::SocialSecurityNumber) => "su número de Seguro Social",
        (Es, N::GovernmentId) => "el número de su licencia de conducir o de otro documento oficial",
        (Es, N::FinancialAccount) => "el número de una cuenta o tarjeta suya",
        (Es, N::HealthId) => "su número de seguro médico o de identificación médica",
        (Es, N::Password) => "la contraseña de su cuenta",
        (Es, N::SecurityQuestions) => "sus preguntas de seguridad y las respuestas",
        (Es, N::Biometric) => "datos biométricos únicos, como una huella dactilar",
    }
}

/// Phrases that ask for proof of identity, in lower case. None may stand in a letter about
/// opt-outs alone. 7060(b).
pub(crate) fn identity_demands(language: Language) -> &'static [&'static str] {
    match language {
        En => &[
            "proof of identity",
            "identity card",
            "identity document",
            "photo id",
            "passport",
            "driver's license",
            "driver’s license",
            "driver license",
            "social security",
            "date of birth",
            "verify your identity",
            "prove your identity",
            "confirm your identity",
            "signed declaration",
            "check that the request comes from you",
        ],
        Es => &[
            "prueba de identidad",
            "documento de identidad",
            "pasaporte",
            "licencia de conducir",
            "seguro social",
            "fecha de nacimiento",
            "verificar su identidad",
            "demostrar su identidad",
            "confirmar su identidad",
            "declaración firmada",
            "comprobar que la solicitud viene de usted",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_in_full() {
        let day = NaiveDate::from_ymd_opt(2027, 1, 5).expect("a real day");
        assert_eq!(date(En, day), "January 5, 2027");
        assert_eq!(date(Es, day), "5 de enero de 2027");
    }

    #[test]
    fn small_numbers_in_words() {
        assert_eq!(number(En, 2), "two");
        assert_eq!(number(Es, 3), "tres");
        assert_eq!(number(En, 0), "0");
        assert_eq!(number(En, 12), "12");
    }
}
