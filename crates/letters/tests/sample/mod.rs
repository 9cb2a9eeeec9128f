//! Sensible people, dates and an office; a test changes only what matters to it.

#![allow(dead_code, reason = "each test file uses its own part of the samples")]

use chrono::NaiveDate;
use domain::{Ground, LetterKind, Right, StatutoryCategory};
use letters::{CategoryFacts, Kept, Language, LetterFacts, Party, RightFacts, Sender};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn strings(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| (*value).to_owned()).collect()
}

pub(crate) fn office() -> Sender {
    Sender {
        name: "Lanternfish Software".into(),
        address: strings(&["210 Harbor Street", "Eureka, California 95501"]),
        email: "privacy@lanternfish.example.com".into(),
        phone: "(707) 555-0142".into(),
        website: "lanternfish.example.com".into(),
        letterhead: String::new(),
    }
}

pub(crate) fn consumer() -> Party {
    Party {
        name: "Tomás Aguirre-Bell".into(),
        organization: None,
        email: Some("tomas.ab@example.net".into()),
        address: strings(&["77 Alder Lane", "Arcata, CA 95521"]),
    }
}

pub(crate) fn agent() -> Party {
    Party {
        name: "Priya Raman".into(),
        organization: Some("Quiet Inbox Agents LLC".into()),
        email: Some("cases@quietinbox.example.org".into()),
        address: strings(&["1 Market Plaza", "San Francisco, CA 94105"]),
    }
}

fn rights_of(kind: LetterKind) -> Vec<Right> {
    match kind {
        LetterKind::Acknowledgement => vec![Right::Delete, Right::OptOutSale],
        LetterKind::VerificationRequest => vec![Right::KnowSpecific, Right::Delete],
        LetterKind::KnowCategories => vec![Right::KnowCategories],
        LetterKind::DeletionDone | LetterKind::DeletionPartly => vec![Right::Delete],
        LetterKind::OptOutConfirmed => vec![Right::OptOutSale, Right::StopMarketing],
    }
}

pub(crate) fn right(right: Right) -> RightFacts {
    let answer_by = match right {
        Right::OptOutSale | Right::LimitSensitive | Right::OptOutAdmt => day(2026, 12, 15),
        _ => day(2027, 1, 5),
    };
    RightFacts { right, answer_by }
}

pub(crate) fn facts(kind: LetterKind, language: Language) -> LetterFacts {
    LetterFacts {
        kind,
        language,
        case_number: "2026-0023".into(),
        date: day(2026, 11, 23),
        sender: office(),
        consumer: consumer(),
        agent: None,
        signer: "Dana Whitlock".into(),
        received: day(2026, 11, 21),
        rights: rights_of(kind).into_iter().map(right).collect(),
        points_needed: 3,
        declaration_needed: true,
        period_from: day(2025, 11, 21),
        categories: categories(language),
        kept: kept(language),
        recipients_told: recipients_told(language),
        effective_on: day(2026, 11, 23),
        sells_or_shares: false,
        reference: None,
    }
}

fn kept(language: Language) -> Vec<Kept> {
    let texts = match language {
        Language::En => [
            "Invoices of your orders from 2024 and 2025, kept until 31 December 2032 for the tax office",
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
    })
    .collect()
}

fn recipients_told(language: Language) -> Vec<String> {
    match language {
        Language::En => strings(&["the newsletter service", "the help desk service"]),
        Language::Es => strings(&["el servicio de boletines", "el servicio de asistencia"]),
    }
}

fn categories(language: Language) -> Vec<CategoryFacts> {
    use StatutoryCategory as S;
    let category = |name: &str, statutory: &[S], lists: [&[&str]; 4]| CategoryFacts {
        name: name.into(),
        statutory: statutory.to_vec(),
        elements: strings(lists[0]),
        sources: strings(lists[1]),
        purposes: strings(lists[2]),
        recipients: strings(lists[3]),
        sold_to: Vec::new(),
    };
    match language {
        Language::En => vec![
            category(
                "Contact information",
                &[S::Identifiers, S::CustomerRecords],
                [
                    &[
                        "name",
                        "e-mail address",
                        "postal address",
                        "telephone number",
                    ],
                    &["you"],
                    &[
                        "filling orders",
                        "answering your questions",
                        "the newsletter you asked for",
                    ],
                    &["payment processors", "newsletter services", "couriers"],
                ],
            ),
            category(
                "Transactions and contacts",
                &[S::Commercial, S::CustomerRecords],
                [
                    &["orders", "invoices", "support tickets"],
                    &["you", "payment processors"],
                    &["filling orders", "book-keeping and taxes"],
                    &["payment processors", "accountants"],
                ],
            ),
            category(
                "Online and technical information",
                &[S::Identifiers, S::InternetActivity],
                [
                    &["IP address", "device", "pages visited"],
                    &["your browser"],
                    &["keeping our site working and safe"],
                    &[],
                ],
            ),
        ],
        Language::Es => vec![
            category(
                "Datos de contacto",
                &[S::Identifiers, S::CustomerRecords],
                [
                    &[
                        "nombre",
                        "correo electrónico",
                        "dirección postal",
                        "teléfono",
                    ],
                    &["usted"],
                    &[
                        "atender pedidos",
                        "responder a sus preguntas",
                        "el boletín que usted pidió",
                    ],
                    &[
                        "procesadores de pagos",
                        "servicios de boletines",
                        "mensajerías",
                    ],
                ],
            ),
            category(
                "Compras y contactos",
                &[S::Commercial, S::CustomerRecords],
                [
                    &["pedidos", "facturas", "consultas de asistencia"],
                    &["usted", "procesadores de pagos"],
                    &["atender pedidos", "contabilidad e impuestos"],
                    &["procesadores de pagos", "contadores"],
                ],
            ),
            category(
                "Datos técnicos y de internet",
                &[S::Identifiers, S::InternetActivity],
                [
                    &["dirección IP", "dispositivo", "páginas visitadas"],
                    &["su navegador"],
                    &["mantener nuestro sitio en marcha y seguro"],
                    &[],
                ],
            ),
        ],
    }
}

/// A name nobody has, so long that it must break.
pub(crate) const LONG: &str = "María de los Ángeles Fernández-Villaseñor y Gutiérrez de la Concepción Ortiz de Montellano-Echeverría";

/// One way in which facts can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    Ordinary,
    Agent,
    LongNames,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::Ordinary, Self::Agent, Self::LongNames];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Agent => "agent",
            Self::LongNames => "long-names",
        }
    }

    pub(crate) fn of(self, kind: LetterKind, language: Language) -> LetterFacts {
        let mut facts = facts(kind, language);
        match self {
            Self::Ordinary => {}
            Self::Agent => {
                facts.agent = Some(agent());
                facts.reference = Some("QI-88213".into());
                facts.sells_or_shares = true;
                for category in &mut facts.categories {
                    category.sold_to = strings(&["advertising networks"]);
                }
            }
            Self::LongNames => {
                facts.consumer.name = LONG.into();
                facts.consumer.address.insert(
                    0,
                    "Apartamento 1204, Edificio Nuestra Señora de la Asunción".into(),
                );
                facts.sender.name = "The Humboldt County Cooperative for Software, Charts and Navigation Instruments".into();
                facts.sender.letterhead = "Office for Customer Care and Privacy Requests".into();
                facts.declaration_needed = false;
                facts.points_needed = 2;
            }
        }
        facts
    }
}
