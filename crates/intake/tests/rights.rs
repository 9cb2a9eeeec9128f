//! Which rights a text names, in many wordings that the tables were not written for.

use domain::Code;
use intake::message::{Context, Reading, read};

fn reading(text: &str) -> Reading {
    let raw = format!(
        "From: Ann Example <ann@home.example>\r\nTo: privacy@shop.example\r\nDate: Mon, 4 May 2026 10:00:00 -0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    );
    read(raw.as_bytes(), &Context::default()).expect("a message")
}

/// Compares each text with the codes expected of it, and lists every miss.
fn check(cases: &[(&str, &str)]) {
    let mut misses = Vec::new();
    for (text, expected) in cases {
        let reading = reading(text);
        let rights: Vec<&str> = reading.rights.iter().map(|right| right.code()).collect();
        if rights.join(" ") != *expected || reading.is_request == expected.is_empty() {
            misses.push(format!(
                "{text}\n  wanted [{expected}], read {rights:?}, request {}",
                reading.is_request
            ));
        }
    }
    assert!(misses.is_empty(), "\n{}", misses.join("\n"));
}

#[test]
fn english_deletion() {
    check(&[
        (
            "Please wipe everything you have on me from your servers.",
            "delete",
        ),
        ("I want to be forgotten. Thank you.", "delete"),
        (
            "Kindly close my account and get rid of all the information tied to it.",
            "delete",
        ),
        (
            "I am writing to request the deletion of my personal information.",
            "delete",
        ),
        ("hi can u remove all my info from ur system", "delete"),
        (
            "My account should be erased, please, along with whatever you stored.",
            "delete",
        ),
        ("Please purge my customer profile.", "delete"),
        ("I'd like my data gone. Account included.", "delete"),
        (
            "I no longer wish you to keep my personal details.",
            "delete",
        ),
        (
            "Since I no longer use the program I want you to delete my data.",
            "delete",
        ),
        (
            "Please press delete on everything you have about me.",
            "delete",
        ),
    ]);
}

#[test]
fn english_knowledge() {
    check(&[
        (
            "Please send me a copy of all the personal data you hold about me.",
            "know-specific",
        ),
        ("What information do you have on me?", "know-specific"),
        ("I'd like to see my full file.", "know-specific"),
        (
            "Could you export my data in a portable format?",
            "know-specific",
        ),
        ("I am making a subject access request.", "know-specific"),
        (
            "Tell me which categories of personal information you collect and who you share it with.",
            "know-categories",
        ),
        (
            "Where did you get my data, and what do you use it for?",
            "know-categories",
        ),
        (
            "What kinds of information do you keep about customers, and why do you collect it?",
            "know-categories",
        ),
        (
            "I want to know which third parties receive my information.",
            "know-categories",
        ),
        (
            "Give me the categories of data you collect, and also the specific pieces you have about me.",
            "know-categories know-specific",
        ),
    ]);
}

#[test]
fn english_correction() {
    check(&[
        (
            "My last name is misspelled in your records. It should be Nguyen.",
            "correct",
        ),
        (
            "Please update the address on my profile, I moved.",
            "correct",
        ),
        (
            "The birth date you have for me is wrong: it is May 3, 1980. Please fix it.",
            "correct",
        ),
        ("Please rectify my email address.", "correct"),
    ]);
}

#[test]
fn english_choices() {
    check(&[
        ("Stop sending me this stuff.", "stop-marketing"),
        ("Please quit sending me these things.", "stop-marketing"),
        (
            "Do not sell or share my personal information.",
            "opt-out-sale",
        ),
        ("I opt out of the sale of my data.", "opt-out-sale"),
        ("Stop handing my details to advertisers.", "opt-out-sale"),
        (
            "Please don't pass my info on to third parties.",
            "opt-out-sale",
        ),
        (
            "Limit the use of my sensitive personal information.",
            "limit-sensitive",
        ),
        (
            "Please use my health information only for what is strictly necessary.",
            "limit-sensitive",
        ),
        ("Please take me off your mailing list.", "stop-marketing"),
        ("Unsubscribe me from all newsletters.", "stop-marketing"),
        ("Stop sending me promotional emails!", "stop-marketing"),
        ("No more marketing messages, please.", "stop-marketing"),
        (
            "Please remove my address from your newsletter list.",
            "stop-marketing",
        ),
        (
            "I have changed my mind: you may sell and share my information again.",
            "opt-in",
        ),
        ("Please opt me back in to data sharing.", "opt-in"),
        (
            "I want to leave the loyalty program that trades my data for a discount.",
            "withdraw-incentive",
        ),
        (
            "How did your algorithm decide to refuse my discount? Please explain the logic.",
            "access-admt",
        ),
        (
            "I object to automated decisions about me. A human being should review my application.",
            "opt-out-admt",
        ),
    ]);
}

#[test]
fn english_complaints() {
    check(&[
        (
            "I asked you in March to stop selling my data and you sold it anyway. This is a formal complaint.",
            "complaint",
        ),
        (
            "Since I opted out you have raised my price. That is retaliation and I am lodging a complaint.",
            "complaint",
        ),
        (
            "Delete my data within 45 days. If you fail to do so, I will file a complaint with the Attorney General.",
            "delete",
        ),
        (
            "You violated the CCPA by giving my address to a broker.",
            "complaint",
        ),
    ]);
}

#[test]
fn english_denials() {
    check(&[
        ("I do not know whether I want you to delete my data.", ""),
        ("Do not contact our client directly.", ""),
        ("Take my email off everything.", ""),
        (
            "I am not asking you to delete my account, just send me a copy of my data.",
            "know-specific",
        ),
        (
            "Please don't delete anything. I only want you to stop selling my personal information.",
            "opt-out-sale",
        ),
        (
            "I do not need a copy of my data; simply erase it.",
            "delete",
        ),
        (
            "There is no need to close my account. Please correct my surname.",
            "correct",
        ),
    ]);
}

#[test]
fn english_questions_about_the_product() {
    check(&[
        ("How can I delete a note without removing the notebook?", ""),
        (
            "Can I share a notebook with my team, and how do I copy it to another device?",
            "",
        ),
        (
            "My licence key does not work. Please send me a new one.",
            "",
        ),
        ("Please cancel my order 20417 and refund me.", ""),
        ("Could I have a copy of my invoice for order LF-20417?", ""),
        ("The sync deleted all my notes. How do I get them back?", ""),
        ("Does Reefcast share its calendar with Outlook?", ""),
        ("Great newsletter this month, thank you!", ""),
        ("Please correct the VAT number on my invoice.", ""),
        (
            "I was charged twice. Please remove the duplicate charge.",
            "",
        ),
        (
            "When does the summer sale end? I want to share the offer with friends.",
            "",
        ),
        ("Is there a discount for students?", ""),
        (
            "When I press Delete all my information in the side panel is gone too.",
            "",
        ),
        (
            "If I click on Remove my details in the settings nothing happens.",
            "",
        ),
    ]);
}

#[test]
fn spanish() {
    check(&[
        // The C of Mexico's ARCO rights.
        (
            "Por medio del presente solicito la cancelación de mis datos personales.",
            "delete",
        ),
        ("Cancelen mis datos personales de su base.", "delete"),
        ("Quiero cancelar mis datos personales.", "delete"),
        ("No quiero cancelar mis datos.", ""),
        ("Quiero cancelar mi pedido 20417.", ""),
        ("Por favor, borren todos mis datos personales.", "delete"),
        (
            "Quiero que eliminen mi cuenta y toda la información que tienen sobre mí.",
            "delete",
        ),
        (
            "Solicito una copia de los datos personales que conservan sobre mí.",
            "know-specific",
        ),
        ("¿Qué datos tienen de mí?", "know-specific"),
        (
            "Quisiera saber qué categorías de datos recopilan, de dónde los obtienen y con quién los comparten.",
            "know-categories",
        ),
        (
            "Mi apellido está mal escrito en su registro, corríjanlo por favor.",
            "correct",
        ),
        (
            "No vendan ni compartan mi información personal.",
            "opt-out-sale",
        ),
        ("Dejen de enviarme publicidad.", "stop-marketing"),
        ("Quiero darme de baja de su boletín.", "stop-marketing"),
        (
            "Limiten el uso de mis datos sensibles a lo necesario.",
            "limit-sensitive",
        ),
        (
            "No quiero que una máquina decida sobre mi solicitud; que la revise una persona.",
            "opt-out-admt",
        ),
        ("¿Cómo puedo borrar una nota?", ""),
    ]);
}

#[test]
fn german() {
    check(&[
        (
            "Bitte löschen Sie alle meine personenbezogenen Daten.",
            "delete",
        ),
        (
            "Ich bitte um Löschung meines Kundenkontos nach Art. 17 DSGVO.",
            "delete",
        ),
        (
            "Welche Daten haben Sie über mich gespeichert?",
            "know-specific",
        ),
        (
            "Bitte senden Sie mir eine Kopie aller Daten, die Sie über mich gespeichert haben.",
            "know-specific",
        ),
        (
            "Hiermit widerspreche ich der Verwendung meiner Daten zu Werbezwecken.",
            "stop-marketing",
        ),
        (
            "Bitte schicken Sie mir keinen Newsletter mehr.",
            "stop-marketing",
        ),
        (
            "Mein Nachname ist bei Ihnen falsch geschrieben. Bitte berichtigen Sie ihn.",
            "correct",
        ),
        (
            "Verkaufen Sie meine Daten nicht und geben Sie sie nicht an Dritte weiter.",
            "opt-out-sale",
        ),
        ("Wie lösche ich eine Notiz?", ""),
    ]);
}

#[test]
fn french() {
    check(&[
        (
            "Merci de supprimer toutes mes données personnelles.",
            "delete",
        ),
        (
            "Je souhaite recevoir une copie de toutes les données que vous détenez sur moi.",
            "know-specific",
        ),
        (
            "Au titre de l'article 15 du RGPD, je vous demande l'accès à mes données.",
            "know-specific",
        ),
        (
            "Veuillez rectifier mon adresse, elle est erronée.",
            "correct",
        ),
        (
            "Ne vendez pas mes données et ne les partagez pas avec des tiers.",
            "opt-out-sale",
        ),
        ("Je ne veux plus recevoir vos publicités.", "stop-marketing"),
        ("Désabonnez-moi de votre newsletter.", "stop-marketing"),
        ("Comment supprimer une note dans l'application ?", ""),
    ]);
}

#[test]
fn further_wordings() {
    check(&[
        (
            "I'd like every record you keep about me, please.",
            "know-specific",
        ),
        (
            "Please tell me what personal information you've collected about me.",
            "know-specific",
        ),
        (
            "Under CCPA I request deletion and I opt out of any sale.",
            "delete opt-out-sale",
        ),
        ("Remove me from your database entirely.", "delete"),
        (
            "Please erase my data and stop emailing me.",
            "delete stop-marketing",
        ),
        (
            "I want out of the Lantern Club. I don't want to give you my data for discounts any more.",
            "withdraw-incentive",
        ),
        (
            "My phone number in your system is outdated, please change it to the one below.",
            "correct",
        ),
        ("Who have you sold my information to?", "know-categories"),
        (
            "I withdraw my opt-out; feel free to share my data with your partners again.",
            "opt-in",
        ),
        (
            "Why did your automated system flag my account? I want to know the reasoning behind the decision.",
            "access-admt",
        ),
        (
            "I want a person, not a computer, to decide on my application.",
            "opt-out-admt",
        ),
        (
            "I unsubscribed twice and you still keep sending me your newsletter. This is a violation of my rights.",
            "complaint",
        ),
        (
            "Les ruego que supriman mis datos y me den de baja de la lista de correo.",
            "delete stop-marketing",
        ),
        (
            "Retiro mi oposición: pueden volver a compartir mis datos con sus socios.",
            "opt-in",
        ),
        (
            "Quiero presentar una queja: vendieron mis datos sin mi permiso.",
            "complaint",
        ),
        (
            "Je retire mon opposition, vous pouvez de nouveau partager mes données avec vos partenaires.",
            "opt-in",
        ),
        (
            "Je porte plainte : vous avez transmis mes données à des tiers sans mon accord.",
            "complaint",
        ),
        (
            "Quelles catégories de données collectez-vous et à qui les transmettez-vous ?",
            "know-categories",
        ),
        (
            "Ich möchte nicht, dass ein Algorithmus über meinen Antrag entscheidet. Ein Mensch soll ihn prüfen.",
            "opt-out-admt",
        ),
        (
            "Welche Arten von Daten erheben Sie, woher stammen sie und an wen geben Sie sie weiter?",
            "know-categories",
        ),
        (
            "Ich ziehe meinen Widerspruch zurück, Sie dürfen meine Daten wieder an Partner weitergeben.",
            "opt-in",
        ),
    ]);
}

/// Some hundred further wordings in four languages, requests and ordinary mail alike.
#[test]
fn listed_wordings() {
    let listed = include_str!("wordings.txt");
    let lines = listed.lines().filter(|line| !line.starts_with('#'));
    let cases: Vec<(&str, &str)> = lines
        .filter_map(|line| line.split_once('|'))
        .map(|(rights, text)| (text.trim(), rights.trim()))
        .collect();
    assert!(cases.len() > 500, "{} wordings", cases.len());
    check(&cases);
}
