//! What the office holds, and who was told.

use domain::StatutoryCategory;

use super::strings;
use crate::{CategoryFacts, Language};

pub(super) fn recipients_told(language: Language) -> Vec<String> {
    match language {
        Language::En => strings(&["the newsletter service", "the help desk service"]),
        Language::Es => strings(&["el servicio de boletines", "el servicio de asistencia"]),
    }
}

pub(super) fn categories(language: Language) -> Vec<CategoryFacts> {
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
