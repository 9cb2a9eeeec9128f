//! Every detail that any kind of letter speaks of.

use domain::answer::NeverDisclosed;
use domain::tell::RecipientRole;

use super::{day, strings};
use crate::{Automated, Details, Extension, Language, NotTold, Party, Recipient};

pub(super) fn details(language: Language) -> Details {
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
            role: RecipientRole::ServiceProvider,
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
