//! Drafts can be changed and thrown away; sent letters stay.

use casefile::letters::{self, LetterState, NewLetter};
use casefile::{CaseId, Error, evidence};
use domain::LetterKind;

use crate::support::{day, some_file, with_a_case, write};

fn draft(case: CaseId) -> NewLetter {
    NewLetter {
        case,
        kind: LetterKind::Acknowledgement,
        language: "en".to_owned(),
        date: day("2026-03-05"),
        subject: "We received your request".to_owned(),
        text: "Dear Maria".to_owned(),
    }
}

#[test]
fn a_letter_is_edited_then_frozen() {
    let (_place, mut file, case) = with_a_case();
    let letter = write(&mut file, |w| letters::insert_draft(w, &draft(case))).expect("a draft");
    assert_eq!(
        (letter.kind, &letter.state),
        (LetterKind::Acknowledgement, &LetterState::Draft)
    );
    assert_eq!(file.read(|conn| letters::frozen(conn, letter.id)), Ok(None));
    let (on, sha256) = (day("2026-03-06"), [7; 32]);
    let pdf = write(&mut file, |w| {
        letters::save_text(w, letter.id, "Your request", "Dear Maria Lopez")?;
        let pdf = evidence::insert(w, &some_file(case), &mut b"%PDF".as_slice())?.id;
        letters::mark_sent(w, letter.id, on, r#"{"to":[]}"#, pdf, sha256)?;
        Ok(pdf)
    })
    .expect("a sent letter");
    let sent = file
        .read(|conn| letters::get(conn, letter.id))
        .expect("a letter");
    assert_eq!(
        (sent.subject.as_str(), sent.text.as_str()),
        ("Your request", "Dear Maria Lopez")
    );
    assert_eq!(
        sent.state,
        LetterState::Sent {
            on,
            by: "Ada".to_owned(),
            sha256,
            pdf
        }
    );
    assert_eq!(
        file.read(|conn| letters::frozen(conn, letter.id)),
        Ok(Some(r#"{"to":[]}"#.to_owned()))
    );
    let refused =
        |result: Result<(), Error>| assert!(matches!(result, Err(Error::Refused(_))), "{result:?}");
    refused(write(&mut file, |w| {
        letters::save_text(w, letter.id, "x", "x")
    }));
    refused(write(&mut file, |w| {
        letters::mark_sent(w, letter.id, on, "{}", pdf, sha256)
    }));
    refused(write(&mut file, |w| letters::discard_draft(w, letter.id)));
    refused(write(&mut file, |w| {
        w.execute("UPDATE letters SET text = 'x'", [])
            .map(|_| ())
            .map_err(Error::from)
    }));
    refused(write(&mut file, |w| {
        w.execute("DELETE FROM letters", [])
            .map(|_| ())
            .map_err(Error::from)
    }));
    assert_eq!(
        file.read(|conn| letters::of_case(conn, case)),
        Ok(vec![sent])
    );
}

#[test]
fn a_draft_can_be_thrown_away() {
    let (_place, mut file, case) = with_a_case();
    let letter = write(&mut file, |w| letters::insert_draft(w, &draft(case)))
        .expect("a draft")
        .id;
    write(&mut file, |w| letters::discard_draft(w, letter)).expect("a draft goes");
    assert_eq!(file.read(|conn| letters::of_case(conn, case)), Ok(vec![]));
    let again = write(&mut file, |w| letters::discard_draft(w, letter));
    assert_eq!(again, Err(Error::NotFound("letter")));
}
