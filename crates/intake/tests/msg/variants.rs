//! Each form in which Outlook keeps a message.

use intake::message::{Context, Gap, Reading, Unreadable, read};

use crate::writer::Msg;

const CLASS: u16 = 0x001a;
const SUBJECT: u16 = 0x0037;
const SUBMITTED: u16 = 0x0039;
const HEADERS: u16 = 0x007d;
const DELIVERED: u16 = 0x0e06;
const BODY: u16 = 0x1000;
const RTF: u16 = 0x1009;
const HTML: u16 = 0x1013;
const INTERNET_CODE_PAGE: u16 = 0x3fde;
const CODE_PAGE: u16 = 0x3ffd;
/// Midnight in Greenwich on 3 March 2026: the evening of the 2nd in California.
const MARCH_3: u64 = 1_772_496_000;
const DAY: u64 = 86_400;

/// A message from Ann Lee to the office, without a text.
fn from_ann() -> Msg {
    Msg::new()
        .text(CLASS, "IPM.Note")
        .text(SUBJECT, "My data")
        .text(0x0042, "Ann Lee")
        .text(0x0064, "SMTP")
        .text(0x0065, "Ann@Mail.Example")
        .time(SUBMITTED, MARCH_3 - 2 * DAY)
        .time(DELIVERED, MARCH_3)
        .recipient(1, "Privacy", "privacy@shop.example")
}

fn reading(msg: &Msg) -> Reading {
    read(&msg.file(), &Context::default()).expect("a message")
}

fn gaps(reading: &Reading) -> Vec<&'static str> {
    reading.gaps.iter().map(Gap::code).collect()
}

/// Whether it is read as Ann's request for deletion that came on 2 March.
fn check_ann(reading: &Reading, expected_gaps: &[&str]) {
    assert!(reading.is_request, "{:?}", reading.text);
    assert_eq!(reading.consumer.name.as_deref(), Some("Ann Lee"));
    assert_eq!(reading.consumer.email.as_deref(), Some("ann@mail.example"));
    let rights: Vec<_> = reading
        .rights
        .iter()
        .map(|right| right.to_string())
        .collect();
    assert_eq!(rights, ["delete"]);
    let day = reading.received.map(|day| day.to_string());
    assert_eq!(day.as_deref(), Some("2026-03-02"));
    assert_eq!(gaps(reading), expected_gaps);
}

#[test]
fn a_unicode_message_is_read_from_its_properties() {
    let msg = from_ann().text(
        BODY,
        "Please delete my data – all of it.\r\n\r\nAnn Lee\r\n",
    );
    let reading = reading(&msg);
    check_ann(&reading, &[]);
    assert_eq!(reading.subject, "My data");
    assert!(
        reading
            .text
            .starts_with("Please delete my data – all of it.\n")
    );
}

#[test]
fn letters_of_older_messages_come_in_their_code_page() {
    let msg = Msg::new()
        .text_8(SUBJECT, b"Mes donn\xe9es")
        .text_8(0x0c1a, b"Ren\xe9e C\xf4t\xe9")
        .text_8(0x0c1f, b"renee@mail.example")
        .text_8(BODY, b"Veuillez supprimer mes donn\xe9es.\r\n")
        .number(CODE_PAGE, 1252)
        .time(DELIVERED, MARCH_3);
    let reading = reading(&msg);
    assert_eq!(reading.consumer.name.as_deref(), Some("Renée Côté"));
    assert_eq!(reading.subject, "Mes données");
    assert!(reading.text.contains("données"));
    let russian = from_ann()
        .text_8(BODY, b"\xd3\xe4\xe0\xeb\xe8\xf2\xe5")
        .number(CODE_PAGE, 1251);
    assert_eq!(self::reading(&russian).text, "Удалите");
    let unknown = from_ann()
        .text_8(BODY, b"\x80 ok")
        .number(CODE_PAGE, 29_999);
    assert_eq!(gaps(&self::reading(&unknown)), ["unknown-charset"]);
}

#[test]
fn html_alone_is_read() {
    let html = "<html><body><p>Please delete my data \u{2013} all.</p><p>Ann Lee</p></body></html>";
    let utf_8 = from_ann()
        .bytes(HTML, html.as_bytes())
        .number(INTERNET_CODE_PAGE, 65001);
    check_ann(&reading(&utf_8), &["html-converted"]);
    assert!(reading(&utf_8).text.contains("data – all"));
    let windows = html.replace('\u{2013}', "\u{1}").into_bytes();
    let windows: Vec<u8> = windows
        .iter()
        .map(|byte| if *byte == 1 { 0x96 } else { *byte })
        .collect();
    let windows = from_ann()
        .bytes(HTML, &windows)
        .number(INTERNET_CODE_PAGE, 1252);
    assert!(reading(&windows).text.contains("data – all"));
    check_ann(&reading(&from_ann().text(HTML, html)), &["html-converted"]);
}

#[test]
fn the_plain_text_comes_before_html() {
    let both = from_ann()
        .text(BODY, "Please delete my data.\r\n")
        .bytes(HTML, b"<p>Please delete my data.</p>")
        .bytes(RTF, b"nonsense");
    check_ann(&reading(&both), &[]);
}

fn packed(rtf: &str) -> Vec<u8> {
    compressed_rtf::compress_rtf(rtf).expect("packed")
}

#[test]
fn rich_text_alone_is_read() {
    let rtf = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}\pard Please delete my data, caf\'e9 included.\par\par Ann Lee\par}";
    let plain = reading(&from_ann().bytes(RTF, &packed(rtf)));
    check_ann(&plain, &[]);
    assert!(plain.text.contains("café"));
    let kept = r"{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Please delete my data.{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0}";
    let html = reading(&from_ann().text(BODY, " \r\n").bytes(RTF, &packed(kept)));
    check_ann(&html, &["html-converted"]);
    assert_eq!(html.text.trim(), "Please delete my data.");
}

#[test]
fn the_headers_of_the_transport_count_first() {
    let headers = "Microsoft Mail Internet Headers Version 2.0\r\n\
        Received: from mx.shop.example by mail.shop.example; Mon, 2 Mar 2026 16:00:00 -0800\r\n\
        From: =?utf-8?Q?Ann_Lee?= <ann@mail.example>\r\n\
        To: privacy@shop.example\r\nSubject: My data\r\n\
        Date: Sat, 28 Feb 2026 16:00:00 -0800\r\nMessage-ID: <1@mail.example>\r\n\r\n";
    let msg = Msg::new()
        .text(HEADERS, headers)
        .text(0x0042, "Somebody Else")
        .text(0x0065, "else@other.example")
        .text(SUBJECT, "Else")
        .time(DELIVERED, MARCH_3 + 5 * DAY)
        .text(BODY, "Please delete my data.");
    let reading = reading(&msg);
    check_ann(&reading, &[]);
    assert_eq!(reading.subject, "My data");
}

/// A machine's answer and mail to many are known by headers that only the transport has.
#[test]
fn what_the_transport_says_of_machines_is_heard() {
    let msg = from_ann().text(BODY, "Delete my data").text(
        HEADERS,
        "From: Ann Lee <ann@mail.example>\r\nAuto-Submitted: auto-replied\r\n",
    );
    assert!(!reading(&msg).is_request);
    let report = from_ann()
        .text(CLASS, "REPORT.IPM.Note.NDR")
        .text(BODY, "Delete my data");
    assert!(!reading(&report).is_request);
}

const EXCHANGE: &str = "/O=SHOP/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=KIM";

/// A message of Kim, whom only the office's own server knows.
fn from_kim() -> Msg {
    Msg::new()
        .text(0x0042, "Kim Ortiz")
        .text(0x0064, "EX")
        .text(0x0065, EXCHANGE)
        .time(DELIVERED, MARCH_3 + DAY)
}

#[test]
fn an_address_inside_an_exchange_server_is_none() {
    let reading = reading(&from_kim().text(BODY, "Hello"));
    assert_eq!(reading.from, "Kim Ortiz");
    assert_eq!(gaps(&reading), ["no-sender"]);
    let known = from_kim()
        .text(0x5d02, "kim@shop.example")
        .text(BODY, "Hello");
    assert_eq!(self::reading(&known).from, "Kim Ortiz <kim@shop.example>");
    let dressed_up = Msg::new().text(
        HEADERS,
        "From: Kim <IMCEAEX-_O=SHOP_CN=KIM@shop.example>\r\nDate: Mon, 2 Mar 2026 16:00:00 -0800\r\n",
    );
    assert!(gaps(&self::reading(&dressed_up.text(BODY, "Hello"))).contains(&"no-sender"));
}

/// A colleague, even one of whom only the Exchange address is known, passes requests on.
#[test]
fn an_embedded_message_is_read_as_the_one_that_counts() {
    let ann = from_ann().text(BODY, "Please delete my data.\r\nAnn Lee");
    let passed_on = from_kim().text(BODY, "See below. Kim").embed(ann.clone());
    check_ann(&reading(&passed_on), &[]);
    let twice = from_kim().text(BODY, "Yours?").embed(passed_on);
    check_ann(&reading(&twice), &[]);
    let printed = from_kim().text(
        BODY,
        "Yours?\r\n\r\nFrom: Ann Lee <ann@mail.example>\r\nSent: Monday, March 2, 2026 4:00 PM\r\n\
         To: Kim\r\nSubject: My data\r\n\r\nPlease delete my data.\r\nAnn Lee\r\n",
    );
    check_ann(&reading(&printed), &[]);
}

/// The same message as `.eml`.
const ANN_EML: &str = "From: Ann Lee <ann@mail.example>\r\nTo: privacy@shop.example\r\n\
    Subject: My data\r\nDate: Tue, 3 Mar 2026 00:00:00 +0000\r\n\r\nPlease delete my data.\r\nAnn Lee\r\n";

#[test]
fn each_form_may_be_attached_to_the_other() {
    let from_office = from_kim().text(BODY, "For you");
    let kind = "message/rfc822";
    check_ann(
        &reading(&from_office.clone().attach("x", kind, ANN_EML.as_bytes())),
        &[],
    );
    let unknown = "application/octet-stream";
    check_ann(
        &reading(&from_office.attach("Delete.EML", unknown, ANN_EML.as_bytes())),
        &[],
    );
    let ann = from_ann().text(BODY, "Please delete my data.\r\nAnn Lee");
    for kind in ["application/vnd.ms-outlook", unknown] {
        let eml = format!(
            "From: kim@shop.example\r\nTo: privacy@shop.example\r\nDate: Wed, 4 Mar 2026 00:00:00 +0000\r\n\
             Content-Type: {kind}; name=\"My data.msg\"\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n",
            base64(&ann.file())
        );
        let reading = read(eml.as_bytes(), &Context::default()).expect("a message");
        check_ann(&reading, &[]);
    }
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let triple = |three: &[u8]| {
        let all = three
            .iter()
            .fold(0u32, |all, byte| all << 8 | u32::from(*byte));
        let all = all << (8 * (3 - three.len()));
        (0..4).map(move |at| char::from(DIGITS[(all >> (18 - 6 * at) & 63) as usize]))
    };
    let mut text: String = bytes.chunks(3).flat_map(triple).collect();
    let padding = (3 - bytes.len() % 3) % 3;
    text.truncate(text.len() - padding);
    text + &"=".repeat(padding)
}

#[test]
fn attachments_are_named_and_measured() {
    let msg = from_ann()
        .text(BODY, "Please delete my data.")
        .attach("..\\..\\Order 17.pdf", "application/pdf", &[7; 5000])
        .attach("key.txt", "text/plain", b"abc")
        .embed(Msg::new().text(SUBJECT, "not listed"));
    let reading = reading(&msg);
    let listed: Vec<_> = reading
        .attachments
        .iter()
        .map(|file| (file.name.as_str(), file.bytes))
        .collect();
    assert_eq!(listed, [("Order 17.pdf", 5000), ("key.txt", 3)]);
    check_ann(&reading, &["attachments-not-read"]);
}

#[test]
fn signed_and_sealed_messages_are_told_apart() {
    let whole = b"Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\n\r\nPlease delete my data.\r\n--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--b--\r\n";
    let signed = from_ann()
        .text(CLASS, "IPM.Note.SMIME.MultipartSigned")
        .attach("smime.p7m", "multipart/signed", whole);
    check_ann(&reading(&signed), &["attachments-not-read"]);
    let sealed = from_ann().text(CLASS, "IPM.Note.SMIME").attach(
        "smime.p7m",
        "application/pkcs7-mime",
        b"0",
    );
    assert_eq!(gaps(&reading(&sealed))[0], "encrypted");
}

#[test]
fn a_message_with_nothing_in_it_is_a_message() {
    let reading = reading(&Msg::new());
    assert_eq!(gaps(&reading), ["no-text", "no-sender", "no-date"]);
    assert!(!reading.is_request && reading.attachments.is_empty());
}

/// Old office documents are compound files too.
#[test]
fn what_is_no_outlook_item_is_refused() {
    let mut file = cfb::CompoundFile::create(std::io::Cursor::new(Vec::new())).expect("created");
    file.create_stream("/WordDocument").expect("created");
    file.flush().expect("flushed");
    let document = file.into_inner().into_inner();
    let refused = read(&document, &Context::default());
    assert_eq!(refused, Err(Unreadable::NotAMessage));
}
