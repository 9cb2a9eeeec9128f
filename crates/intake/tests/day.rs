//! Mail as it came in one invented day of an office: what was misread at first, each with its like.

use domain::Code;
use intake::message::{Context, Reading, read};

fn reading(text: &str) -> Reading {
    let raw = format!(
        "From: Ann Example <ann@home.example>\r\nTo: privacy@shop.example\r\nDate: Mon, 4 May 2026 10:00:00 -0700\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
    );
    read(raw.as_bytes(), &Context::default()).expect("a message")
}

/// Compares the rights and whether an earlier request is taken up.
fn check(cases: &[(&str, &str)], follow_up: bool) {
    for (rights, text) in cases {
        let reading = reading(text);
        let codes: Vec<&str> = reading.rights.iter().map(|right| right.code()).collect();
        assert_eq!(codes.join(" "), *rights, "{text}");
        assert_eq!(reading.is_request, !rights.is_empty(), "{text}");
        assert_eq!(reading.follow_up, follow_up, "{text}");
    }
}

#[test]
fn who_tells_what_they_asked_for_and_nothing_else_reminds() {
    check(
        &[
            (
                "delete",
                "I asked you on September 2 to delete my account. It is now ten weeks and I can still log in.",
            ),
            (
                "know-specific",
                "In June I requested a copy of my data. It has been four months.",
            ),
            (
                "stop-marketing",
                "I have told you three times to stop emailing me your offers.",
            ),
            (
                "delete",
                "You were supposed to delete my personal data by October 17. My profile is still online.",
            ),
            (
                "delete",
                "My data should have been deleted weeks ago but my profile is still there.",
            ),
            (
                "opt-out-sale",
                "I asked you in May not to sell my data and I keep getting calls from companies that got my number from you.",
            ),
            (
                "delete",
                "Hace dos meses pedí que borraran mis datos y todavía puedo entrar en mi cuenta.",
            ),
        ],
        true,
    );
}

#[test]
fn what_is_out_of_date_is_no_reminder() {
    check(
        &[
            (
                "correct",
                "Hello, you still have my old address on file. I moved to 44 Juniper Ct in June. Please fix it.",
            ),
            (
                "correct",
                "Your site still shows my maiden name. Please change it to Orr.",
            ),
            (
                "correct",
                "You still have the wrong phone number for me, it should be 707 555 0166.",
            ),
        ],
        false,
    );
}

#[test]
fn a_name_is_taken_off_everything_or_off_a_list() {
    check(
        &[
            ("delete", "Take my name off everything."),
            ("delete", "I want my name out of your computers for good."),
            ("delete", "Please take my name off all of your files."),
            ("stop-marketing", "Take my name off your mailing list."),
        ],
        false,
    );
}

#[test]
fn rights_are_named_two_at_a_time() {
    check(
        &[
            (
                "delete know-specific",
                "Por medio de la presente ejerzo mis derechos ARCO, en concreto acceso y cancelación de mis datos personales.",
            ),
            (
                "correct know-specific",
                "Quiero ejercer mis derechos de acceso y rectificación sobre mis datos personales.",
            ),
            (
                "delete know-specific",
                "I request disclosure of the specific pieces of personal information and request deletion of the same.",
            ),
            (
                "delete know-specific",
                "I am exercising my rights of access and erasure.",
            ),
        ],
        false,
    );
}

#[test]
fn an_opt_out_is_asked_for_and_undone_in_few_words() {
    check(
        &[
            ("opt-out-sale", "I opt out."),
            ("opt-out-sale", "Please opt me out. Thanks."),
            ("stop-marketing", "I opt out of your emails."),
            ("stop-marketing", "STOP"),
            ("stop-marketing", "Please stop sending these."),
            ("", "Please don't ever stop sending these!"),
            (
                "opt-in",
                "Last year I told you not to share my data with advertisers. You may do so again, I miss the offers.",
            ),
        ],
        false,
    );
}

#[test]
fn bookkeeping_is_no_request() {
    check(
        &[
            (
                "",
                "Please send me a copy of invoice LF-20113 for my tax records.",
            ),
            (
                "",
                "My license key stopped working after I removed the app and installed it again.",
            ),
            (
                "",
                "I need a duplicate of my last invoice, made out to my company.",
            ),
            ("know-specific", "Please send me a copy of my records."),
            (
                "know-categories",
                "How did you get my email address? I never gave it to you.",
            ),
        ],
        false,
    );
}

#[test]
fn a_fax_number_is_not_offered_as_a_telephone() {
    let reading = reading(
        "I request a copy of my personal information.\r\n\r\nHal Brandt\r\nTel (707) 555-0110\r\nFax (707) 555-0199",
    );
    assert_eq!(reading.identifiers.phones, ["+17075550110"]);
}
