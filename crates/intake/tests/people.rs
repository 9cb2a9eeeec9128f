//! Who writes for whom, in letters of kinds the rules were not written for.
//!
//! Each letter asks plainly for deletion, so that only the people are in question.

use intake::message::{Context, Reading, read};

fn reading(from: &str, text: &str) -> Reading {
    let raw = format!(
        "From: {from}\r\nTo: privacy@shop.example\r\nDate: Mon, 4 May 2026 10:00:00 -0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n",
        text.replace('\n', "\r\n")
    );
    read(raw.as_bytes(), &Context::default()).expect("a message")
}

/// A name, "-" for none.
fn shown(value: Option<&str>) -> &str {
    value.unwrap_or("-")
}

/// Compares "name <address>" of the consumer and "name, firm <address>" of the agent.
fn check(from: &str, text: &str, consumer: &str, agent: Option<&str>) {
    let reading = reading(from, text);
    let who = &reading.consumer;
    assert!(reading.is_request, "{text}");
    assert_eq!(
        format!(
            "{} <{}>",
            shown(who.name.as_deref()),
            shown(who.email.as_deref())
        ),
        consumer,
        "{text}"
    );
    let speaks = reading.agent.as_ref().map(|agent| {
        format!(
            "{}, {} <{}>",
            shown(agent.name.as_deref()),
            shown(agent.organization.as_deref()),
            shown(agent.email.as_deref())
        )
    });
    assert_eq!(speaks.as_deref(), agent, "{text}");
}

#[test]
fn firms_write_for_people_named_with_their_address() {
    check(
        "Brightpath Data <team@brightpath.example>",
        "Dear team,\n\nWe speak for Marlon Vega (marlon.vega@mail.example, 95110). Please delete all his personal data.\n\nTessa Boyle\nBrightpath Data",
        "Marlon Vega <marlon.vega@mail.example>",
        Some("Tessa Boyle, Brightpath Data <team@brightpath.example>"),
    );
    check(
        "Consumer Shield <cases@shield.example>",
        "Our member Ida Blum (ida.blum@mail.example) asks you to delete her personal data.\n\nConsumer Shield\nCase handler: Joel Stein",
        "Ida Blum <ida.blum@mail.example>",
        Some("Joel Stein, Consumer Shield <cases@shield.example>"),
    );
    check(
        "Datenhelfer GmbH <post@datenhelfer.example>",
        "im Auftrag unserer Kundin Ida Blum (ida.blum@mail.example) bitten wir um Löschung ihrer Daten.\n\nMit freundlichen Grüßen\ni. A. Joel Stein\nDatenhelfer GmbH",
        "Ida Blum <ida.blum@mail.example>",
        Some("Joel Stein, Datenhelfer GmbH <post@datenhelfer.example>"),
    );
    check(
        "Association Vie Claire <dossiers@vieclaire.example>",
        "Nous agissons au nom de notre adhérente Odette Faron (odette@mail.example). Elle demande l'effacement de ses données personnelles.\n\nResponsable du dossier : Luc Remy\nAssociation Vie Claire",
        "Odette Faron <odette@mail.example>",
        Some("Luc Remy, Association Vie Claire <dossiers@vieclaire.example>"),
    );
}

/// A firm's name at the foot of its letter is no person.
#[test]
fn a_firm_that_signs_alone_has_no_person() {
    check(
        "Privacy Requests <requests@clearme.example>",
        "ClearMe, Inc. acts on behalf of the resident named below.\n\nName: Ida Blum\nEmail: ida.blum@mail.example\n\nPlease delete all her personal data.\n\nClearMe, Inc.",
        "Ida Blum <ida.blum@mail.example>",
        Some("-, ClearMe, Inc. <requests@clearme.example>"),
    );
}

#[test]
fn relatives_write_in_four_languages() {
    check(
        "Ruth Kemp <ruth@kemp.example>",
        "Hello,\n\nI write for my neighbor Hal Odom, hal.odom@mail.example. Please delete his account and all his data.\n\nRuth Kemp",
        "Hal Odom <hal.odom@mail.example>",
        Some("Ruth Kemp, - <ruth@kemp.example>"),
    );
    check(
        "Pedro Luna <pedro@luna.example>",
        "Buenas tardes: les escribo por mi mamá, Rosa Luna (rosa.luna@mail.example). Quiere que borren sus datos personales. Mi cel es 323 555 0144.\n\nSaludos,\nPedro Luna",
        "Rosa Luna <rosa.luna@mail.example>",
        Some("Pedro Luna, - <pedro@luna.example>"),
    );
    check(
        "Joel Blum <joel@blum.example>",
        "meine Mutter, Frau Ida Blum (ida.blum@mail.example), möchte, dass Sie ihre Daten löschen.\n\nJoel Blum",
        "Ida Blum <ida.blum@mail.example>",
        Some("Joel Blum, - <joel@blum.example>"),
    );
    check(
        "Luc Faron <luc@faron.example>",
        "J'écris pour ma grand-mère, Mme Odette Faron (odette@faron.example), qui souhaite que vous effaciez ses données.\n\nLuc Faron",
        "Odette Faron <odette@faron.example>",
        Some("Luc Faron, - <luc@faron.example>"),
    );
}

#[test]
fn the_dead_have_executors() {
    check(
        "Nora Quinn <nora@quinn.example>",
        "As executor of the estate of Walter Quinn (walterq@mail.example) I ask you to delete his account and data.\n\nNora Quinn",
        "Walter Quinn <walterq@mail.example>",
        Some("Nora Quinn, - <nora@quinn.example>"),
    );
}

#[test]
fn consumers_name_who_speaks_for_them() {
    check(
        "Ida Blum <ida@blum.example>",
        "From now on my nephew Joel Stein (joel@stein.example) speaks for me. Please delete my data.\n\nIda Blum",
        "Ida Blum <ida@blum.example>",
        Some("Joel Stein, - <joel@stein.example>"),
    );
    check(
        "Ida Blum <ida@blum.example>",
        "Tessa Boyle from Brightpath Data, tessa@brightpath.example, may act on my behalf. Please delete my data.\n\nIda Blum",
        "Ida Blum <ida@blum.example>",
        Some("Tessa Boyle, Brightpath Data <tessa@brightpath.example>"),
    );
    check(
        "Ida Luna <ida@luna.example>",
        "Mi prima Tessa Luna, tessa@luna.example, tiene mi permiso para pedir que borren mis datos.\n\nIda Luna",
        "Ida Luna <ida@luna.example>",
        Some("Tessa Luna, - <tessa@luna.example>"),
    );
}

#[test]
fn who_speaks_of_relatives_may_ask_for_themselves() {
    check(
        "Nora Quinn <nora@quinn.example>",
        "Please delete my data. My husband Walter bought it for me.\n\nNora Quinn",
        "Nora Quinn <nora@quinn.example>",
        None,
    );
    check(
        "Quinn Plumbing LLC <office@quinnplumbing.example>",
        "Hi, please delete my data. I paid with billing@quinnplumbing.example.\n\nNora Quinn\nQuinn Plumbing LLC",
        "Nora Quinn <office@quinnplumbing.example>",
        None,
    );
}

#[test]
fn people_without_a_display_name_introduce_themselves() {
    check(
        "x91@mail.example",
        "My name is Hal Odom and I want my data deleted.",
        "Hal Odom <x91@mail.example>",
        None,
    );
    check(
        "x91@mail.example",
        "Me llamo Rosa Luna y quiero que borren mis datos.",
        "Rosa Luna <x91@mail.example>",
        None,
    );
}

#[test]
fn forms_print_the_sender_in_one_line() {
    check(
        "Shop Website <wordpress@shop.example>",
        "From: Hal Odom <hal.odom@mail.example>\nSubject: my file\n\nMessage Body:\nPlease delete my data. I'm at 95926.\n\n-- \nThis e-mail was sent from a contact form on Shop",
        "Hal Odom <hal.odom@mail.example>",
        None,
    );
}
