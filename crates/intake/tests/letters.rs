//! Whole messages of many kinds with the reading a careful clerk would reach.

use intake::message::{Context, read};
use serde_json::{Value, json};

/// Compares only the keys that `expected` holds.
fn check(raw: &str, expected: Value) {
    let raw = raw.replace('\n', "\r\n");
    let reading = read(raw.as_bytes(), &Context::default())
        .expect("a message")
        .to_json();
    let expected = expected.as_object().expect("an object");
    let read: Value = expected
        .keys()
        .map(|key| (key.clone(), reading[key].clone()))
        .collect::<serde_json::Map<_, _>>()
        .into();
    assert_eq!(
        serde_json::to_string_pretty(&read).expect("json"),
        serde_json::to_string_pretty(&expected).expect("json"),
        "{}",
        reading["text"]
    );
}

const HEAD: &str = "To: privacy@shop.example\nDate: Mon, 4 May 2026 10:00:00 -0700\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n";

#[test]
fn an_agency_lists_its_client() {
    check(
        &format!(
            "From: ClearTrail Requests <intake@cleartrail.example>\nSubject: Authorized agent request - Noor Haddad [CT-88213]\n{HEAD}\nHello,\n\nClearTrail Inc. has been authorized by the California resident named below to submit\nthis request. We will provide the signed authorization on demand.\n\nFull name: Noor Haddad\nEmail: noor.haddad@mail.example\nPhone: (213) 555-0172\nZIP code: 90012\nRequest type: Do not sell or share my personal information\nOur case number: CT-88213\n\nPlease reply to this address. You can reach us at 415-555-0100.\n\nKind regards,\nDana Whitlock\nClearTrail Inc.\n"
        ),
        json!({
            "is_request": true, "rights": ["opt-out-sale"], "consumer": {"name": "Noor Haddad", "email": "noor.haddad@mail.example"},
            "agent": {"name": "Dana Whitlock", "organization": "ClearTrail Inc.", "email": "intake@cleartrail.example"},
            "authority": "none-shown", "reference": "CT-88213", "law": null, "follow_up": false,
            "identifiers": {"order_numbers": [], "license_keys": [], "emails": [], "phones": ["+12135550172"], "postal_codes": ["90012"]},
        }),
    );
}

#[test]
fn a_niece_writes_for_her_aunt() {
    check(
        &format!(
            "From: Lena Brandt <lena.brandt@home.example>\nSubject: My aunt's account\n{HEAD}\nDear team,\n\nI am writing on behalf of my aunt, Mrs. Gertrude Hollis, who does not use e-mail any more. She wants her account\n(gertrude.h@old.example) and all her data deleted under the CCPA. Her order was no. 33871.\n\nThanks,\nLena Brandt\n"
        ),
        json!({
            "rights": ["delete"], "law": "ccpa", "consumer": {"name": "Gertrude Hollis", "email": "gertrude.h@old.example"},
            "agent": {"name": "Lena Brandt", "organization": null, "email": "lena.brandt@home.example"}, "authority": "none-shown",
            "identifiers": {"order_numbers": ["33871"], "license_keys": [], "emails": [], "phones": [], "postal_codes": []},
        }),
    );
}

#[test]
fn a_mother_writes_for_her_daughter() {
    check(
        &format!(
            "From: Sofia Marin <sofia@marin.example>\nSubject: cuenta de mi hija\n{HEAD}\nHola,\n\nsoy la madre de una niña de once años. Mi hija Camila Marin abrió una cuenta con el correo camila@kids.example. Les pido que borren la cuenta y todos sus datos.\n\nSaludos,\nSofia Marin\n"
        ),
        json!({
            "rights": ["delete"], "language": "es", "consumer": {"name": "Camila Marin", "email": "camila@kids.example"},
            "agent": {"name": "Sofia Marin", "organization": null, "email": "sofia@marin.example"}, "authority": "none-shown",
        }),
    );
}

#[test]
fn a_consumer_appoints_a_lawyer_in_prose() {
    check(
        &format!(
            "From: \"Okafor, Ben\" <ben@okafor.example>\nSubject: my lawyer\n{HEAD}\nHello,\n\nI authorize Rita Kowalski of Kowalski Legal (rita@kowalski.example) to act on my behalf. She will ask you to delete my personal information.\n\nBen Okafor\n"
        ),
        json!({
            "rights": ["delete"], "consumer": {"name": "Ben Okafor", "email": "ben@okafor.example"},
            "agent": {"name": "Rita Kowalski", "organization": "Kowalski Legal", "email": "rita@kowalski.example"}, "authority": "consumer-designation",
            "identifiers": {"order_numbers": [], "license_keys": [], "emails": [], "phones": [], "postal_codes": []},
        }),
    );
}

#[test]
fn a_german_lawyer_with_a_power_of_attorney() {
    check(
        "From: Kanzlei Moser <kanzlei@moser-recht.example>\nTo: privacy@shop.example\nSubject: Auskunft für Herrn Paul Seidel (Unser Zeichen: 114/26)\nDate: Mon, 4 May 2026 10:00:00 -0700\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nSehr geehrte Damen und Herren,\n\nich vertrete Herrn Paul Seidel, paul.seidel@web.example. Namens meines Mandanten verlange ich Auskunft nach Art. 15 DSGVO.\n\nMit freundlichen Grüßen\nDr. Eva Moser\nRechtsanwältin\n--x\nContent-Type: application/pdf; name=\"Vollmacht Seidel.pdf\"\nContent-Disposition: attachment; filename=\"Vollmacht Seidel.pdf\"\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--x--\n",
        json!({
            "rights": ["know-specific"], "law": "gdpr", "language": "de", "reference": "114/26",
            "consumer": {"name": "Paul Seidel", "email": "paul.seidel@web.example"},
            "agent": {"name": "Eva Moser", "organization": "Kanzlei Moser", "email": "kanzlei@moser-recht.example"}, "authority": "signed-permission",
            "attachments": [{"name": "Vollmacht Seidel.pdf", "bytes": 4}],
        }),
    );
}

#[test]
fn a_form_with_an_agent() {
    check(
        &format!(
            "From: Website <noreply@shop.example>\nReply-To: agent@helpers.example\nSubject: New privacy request\n{HEAD}\nA new submission arrived.\n\nFirst name: Omar\nLast name: Petrov\nEmail: omar.petrov@mail.example\nI want to: Delete my personal information, Opt out of sale or sharing\nAgent name: Julia Stone\nAgent company: Helpers Group\nAgent email: agent@helpers.example\nOrder number: LF-10022\nComments: Please confirm by e-mail.\n\nSubmitted: 2026-05-04 09:59\nThis message was sent by the privacy form.\n"
        ),
        json!({
            "rights": ["delete", "opt-out-sale"], "consumer": {"name": "Omar Petrov", "email": "omar.petrov@mail.example"},
            "agent": {"name": "Julia Stone", "organization": "Helpers Group", "email": "agent@helpers.example"}, "authority": "none-shown",
            "identifiers": {"order_numbers": ["LF-10022"], "license_keys": [], "emails": [], "phones": [], "postal_codes": []},
        }),
    );
}

#[test]
fn a_reminder_with_history() {
    check(
        &format!(
            "From: Uwe Kranz <uwe@kranz.example>\nSubject: AW: Ihre Anfrage\n{HEAD}\nGuten Tag,\n\nam 3. März habe ich Sie gebeten, mein Konto zu löschen. Bis heute habe ich keine Antwort erhalten. Bitte holen Sie das nach.\n\nViele Grüße\nUwe Kranz\n\nAm 03.03.2026 um 09:00 schrieb Laden <info@shop.example>:\n> Bestellnummer 99999\n> Wir verkaufen keine Daten.\n"
        ),
        json!({"rights": ["delete"], "follow_up": true, "language": "de", "consumer": {"name": "Uwe Kranz", "email": "uwe@kranz.example"},
            "identifiers": {"order_numbers": [], "license_keys": [], "emails": [], "phones": [], "postal_codes": []}}),
    );
}

#[test]
fn a_bare_reminder() {
    check(
        &format!(
            "From: pat <pat@home.example>\nSubject: Reminder: my privacy request\n{HEAD}\nI sent you a privacy request five weeks ago and have not heard back. Please answer.\n\nPat Doyle\n"
        ),
        json!({"is_request": true, "rights": [], "follow_up": true, "consumer": {"name": "Pat Doyle", "email": "pat@home.example"}}),
    );
}

#[test]
fn answering_a_question_is_no_reminder() {
    check(
        &format!(
            "From: Iris Wong <iris@wong.example>\nSubject: Re: Your request\n{HEAD}\nHere is the order number you asked for: 20417. And please also stop selling my data.\n\nIris\n\nOn Sun, May 3, 2026, Shop <privacy@shop.example> wrote:\n> Which order?\n"
        ),
        json!({"rights": ["opt-out-sale"], "follow_up": false, "consumer": {"name": "Iris Wong", "email": "iris@wong.example"},
            "identifiers": {"order_numbers": ["20417"], "license_keys": [], "emails": [], "phones": [], "postal_codes": []}}),
    );
}

#[test]
fn a_short_yes_answers_what_the_office_asked() {
    let answer = |words: &str, question: &str| {
        format!(
            "From: Hank Vogel <hank@mail.example>\nSubject: Re: your account\n{HEAD}\n{words}\n\nHank\n\nOn Fri, May 1, 2026 at 4:02 PM Support <support@shop.example> wrote:\n> Dear Hank,\n> {question}\n"
        )
    };
    let asked = json!({ "is_request": true, "rights": ["delete"], "consumer": {"name": "Hank Vogel", "email": "hank@mail.example"} });
    let account = "do you want us to delete your account?";
    check(&answer("Yes, please delete.", account), asked.clone());
    check(&answer("Sure, go ahead and remove it.", account), asked);
    let nothing = json!({ "is_request": false, "rights": [] });
    check(
        &answer("No, please do not delete it.", account),
        nothing.clone(),
    );
    check(
        &answer("Yes, please.", "shall we refund the order?"),
        nothing.clone(),
    );
    check(
        &answer("Yes, delete it.", "shall we cancel the order?"),
        nothing,
    );
}

#[test]
fn outlook_forward_by_a_colleague() {
    check(
        &format!(
            "From: Kim Shop <kim@shop.example>\nSubject: WG: Löschung\n{HEAD}\nFür euch.\n\nKim\n\n-----Ursprüngliche Nachricht-----\nVon: Marta Vogel <marta@vogel.example>\nGesendet: Donnerstag, 30. April 2026 22:15\nAn: support@shop.example\nBetreff: Löschung\n\nHallo,\nbitte löschen Sie mein Konto und alle Daten.\n\nMarta Vogel\n04103 Leipzig\n"
        ),
        json!({"rights": ["delete"], "received": "2026-04-30", "language": "de", "consumer": {"name": "Marta Vogel", "email": "marta@vogel.example"},
            "identifiers": {"order_numbers": [], "license_keys": [], "emails": [], "phones": [], "postal_codes": ["04103"]}}),
    );
}

#[test]
fn mail_that_asks_for_nothing() {
    for raw in [
        format!(
            "From: Max <max@rankhero.example>\nSubject: Get more traffic\n{HEAD}\nHi team,\n\nour agency helps shops like yours rank higher. Book a free demo this week? We offer backlinks and SEO audits.\n\nMax\n"
        ),
        format!(
            "From: Ana <ana@legalit.example>\nSubject: Cumplimiento del RGPD\n{HEAD}\nEstimado equipo:\n\nLas multas por el RGPD suben. Nuestra plataforma responde a las solicitudes de acceso y borrado de su empresa. Reserve una demostración gratuita.\n\nAna\n"
        ),
        format!(
            "From: Tim <tim@home.example>\nSubject: Automatic reply: The Lamp\nAuto-Submitted: auto-replied\n{HEAD}\nI am out of office. Please delete my account from your list of urgent things.\n"
        ),
        format!(
            "From: News <news@lists.example>\nSubject: Please confirm your subscription\nPrecedence: bulk\nList-Unsubscribe: <mailto:u@lists.example>\n{HEAD}\nClick here to confirm. Do not sell my data.\n"
        ),
        format!(
            "From: Jo <jo@home.example>\nSubject: Tags\n{HEAD}\nHow do I delete a tag and share a notebook with my brother?\n\nJo\n"
        ),
        format!(
            "From: Max <max@home.example>\nSubject: Rechnung\n{HEAD}\nBitte schicken Sie mir eine Kopie der Rechnung zur Bestellung 20417.\n\nMax\n"
        ),
    ] {
        check(
            &raw,
            json!({"is_request": false, "rights": [], "consumer": {"name": null, "email": null}, "agent": null, "received": "2026-05-04"}),
        );
    }
}

#[test]
fn a_letter_from_the_german_generator() {
    check(
        &format!(
            "From: Clara Ruiz <clara@ruiz.example>\nSubject: Request to access to personal data according to Art. 15 GDPR (My reference: 2026-7KD2A)\n{HEAD}\nConcerns: Shop Inc.\nMy reference: 2026-7KD2A\nDate: 2026-05-04\n\nTo Whom It May Concern:\n\nI am hereby requesting access according to Article 15 GDPR. Please confirm whether or not you are processing personal data concerning me. In case you are, please provide me with access to all my personal data, the purposes of the processing, the categories of personal data, the recipients, the envisaged period of storage, the existence of the right to request rectification or erasure and, where the data were not collected from me, their source.\n\nI am including the following information necessary to identify me:\nName: Clara Ruiz\nEmail address: clara.alt@ruiz.example\nAddress: 5 Elm Street, Fresno, CA 93701\n\nYours sincerely,\nClara Ruiz\n"
        ),
        json!({"rights": ["know-specific"], "law": "gdpr", "reference": "2026-7KD2A", "language": "en",
            "identifiers": {"order_numbers": [], "license_keys": [], "emails": ["clara.alt@ruiz.example"], "phones": [], "postal_codes": ["93701"]}}),
    );
}
