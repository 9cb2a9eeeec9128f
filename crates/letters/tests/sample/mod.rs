//! Sensible people, dates and an office; a test changes only what matters to it.

#![allow(dead_code, reason = "each test file uses its own part of the samples")]

use chrono::NaiveDate;
use domain::answer::NeverDisclosed;
use domain::{Code as _, Ground, LetterKind, Right, StatutoryCategory};
use letters::{
    Automated, CategoryFacts, Details, Extension, Kept, Language, LetterFacts, NotTold, Party,
    Recipient, RightFacts, Role, Sender,
};

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
    use LetterKind as K;
    match kind {
        K::Acknowledgement => vec![Right::Delete, Right::OptOutSale],
        K::VerificationRequest => vec![Right::KnowSpecific, Right::Delete],
        K::OptOutConfirmed => vec![Right::OptOutSale, Right::StopMarketing],
        K::AgentProof => vec![Right::KnowSpecific, Right::OptOutSale],
        K::KnowPartly => vec![Right::KnowCategories, Right::KnowSpecific],
        K::RecipientNotice => vec![Right::Delete, Right::Correct, Right::OptOutSale],
        K::ChoiceChanged => vec![Right::OptIn, Right::WithdrawIncentive],
        K::CoverNote | K::PasswordNote | K::DeclarationForm => vec![Right::KnowSpecific],
        K::CorrectionStatement => vec![Right::Correct],
        // A letter that answers speaks of the first right it answers; the others of a deletion.
        _ => {
            let answered = Right::ALL
                .iter()
                .find(|right| !kind.answers(**right).is_empty());
            vec![answered.copied().unwrap_or(Right::Delete)]
        }
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
        agent: matches!(
            kind,
            LetterKind::AgentProof | LetterKind::AgentAccepted | LetterKind::DesignationAccepted
        )
        .then(agent),
        signer: "Dana Whitlock".into(),
        received: day(2026, 11, 21),
        rights: rights_of(kind).into_iter().map(right).collect(),
        points_needed: 3,
        declaration_needed: true,
        period_from: day(2025, 11, 21),
        categories: categories(language),
        kept: kept(kind, language),
        recipients_told: recipients_told(language),
        effective_on: day(2026, 11, 23),
        sells_or_shares: false,
        reference: None,
        details: details(language),
        others: strings(&["Ingrid Solheim", "ingrid@solheim.example"]),
        staff_notes: strings(&[
            "She sounded quite annoyed on the phone, so answer quickly and do not argue.",
        ]),
    }
}

/// Every detail any kind of letter speaks of.
fn details(language: Language) -> Details {
    let en = language == Language::En;
    let say = |english: &str, spanish: &str| {
        if en {
            english.to_owned()
        } else {
            spanish.to_owned()
        }
    };
    Details {
        identity_confirmed: true,
        extension: Some(Extension {
            until: day(2027, 2, 19),
            reason: say(
                "your orders are in an old system that we must search by hand.",
                "sus pedidos están en un sistema antiguo que debemos revisar a mano.",
            ),
        }),
        withheld: vec![NeverDisclosed::Password, NeverDisclosed::FinancialAccount],
        enclosures: strings(&[
            "2026-0023 orders.csv",
            "2026-0023 contact.json",
            "2026-0023 index.txt",
        ]),
        package_password: "lamp-otter-violin-mango-7".into(),
        corrected: vec![say(
            "Your street is now 77 Alder Lane; it was 71 Alder Lane.",
            "Su calle es ahora 77 Alder Lane; antes figuraba 71 Alder Lane.",
        )],
        wrong_source: say("the courier Redwood Parcel", "la mensajería Redwood Parcel"),
        health_data: true,
        statement: say(
            "I ask that this statement be made part of the record. I have never had the condition named there.",
            "Pido que esta declaración forme parte del registro. Nunca he tenido la enfermedad que allí se nombra.",
        ),
        not_told: vec![NotTold {
            who: "Tidewater Ads".into(),
            why: say(
                "The company was dissolved in 2024 and left no successor we could find.",
                "La empresa se disolvió en 2024 y no encontramos a quien la suceda.",
            ),
        }],
        in_backups: true,
        recipient: Some(Recipient {
            party: Party {
                name: "Privacy Team".into(),
                organization: Some("Dovecote Newsletters Inc.".into()),
                email: Some("privacy@dovecote.example.com".into()),
                address: strings(&["9 Pier Road", "Oakland, CA 94607"]),
            },
            role: Role::ServiceProvider,
            known_as: "tomas.ab@example.net".into(),
            confirm_by: Some(day(2026, 12, 7)),
        }),
        asked_on: Some(day(2026, 11, 22)),
        next_request_on: Some(day(2027, 3, 2)),
        notice_address: "lanternfish.example.com/privacy".into(),
        acts_for: "Grey Heron Charts LLC".into(),
        automated: Some(Automated {
            purpose: say(
                "We use a program to suggest whether an order on account needs a deposit.",
                "Usamos un programa que propone si un pedido a crédito necesita un anticipo.",
            ),
            logic: say(
                "It looks at the number of your paid orders and at how long ago the first one was, and gives a number from 1 to 5.",
                "Mira el número de sus pedidos pagados y cuánto hace del primero, y da un número de 1 a 5.",
            ),
            outcome: say(
                "Your number was 4. A member of our staff looked at it and asked for no deposit.",
                "Su número fue 4. Una persona de nuestro equipo lo miró y no pidió anticipo.",
            ),
        }),
        finding: say(
            "We found that two newsletters went to you after you had said no. We have closed the gap in our list.",
            "Vimos que le llegaron dos boletines después de que usted dijera que no. Hemos corregido el fallo en nuestra lista.",
        ),
        ..Details::default()
    }
}

/// What is kept or refused, on grounds that a letter of this kind can give.
fn kept(kind: LetterKind, language: Language) -> Vec<Kept> {
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
                "We answered on 14 April and on 2 September 2026.",
                "Respondimos el 14 de abril y el 2 de septiembre de 2026.",
            ),
            Ground::AnsweredTwice,
        )],
        K::CorrectionPartly | K::CorrectionDenied => vec![one(
            say(
                "The delivery of 3 May 2026: the courier's record and your signature show it",
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
        until: Some(day(2032, 12, 31)),
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
    Minor,
}

impl Variant {
    pub(crate) const ALL: [Self; 4] = [Self::Ordinary, Self::Agent, Self::LongNames, Self::Minor];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ordinary => "ordinary",
            Self::Agent => "agent",
            Self::LongNames => "long-names",
            Self::Minor => "minor",
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
            // A child whose parent writes; and a case without any of the extras.
            Self::Minor => {
                facts.consumer.name = "Ava Lindqvist".into();
                facts.details.guardian = Some(Party {
                    name: "Karin Lindqvist".into(),
                    ..consumer()
                });
                facts.details.withheld.clear();
                facts.details.not_told.clear();
                facts.details.in_backups = false;
                facts.details.health_data = false;
                facts.details.wrong_source.clear();
                facts.details.fee = "$12.00".into();
                facts.recipients_told.clear();
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
