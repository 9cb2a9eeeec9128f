//! Drafts can be changed and thrown away; sent letters stay.

use casefile::deliveries::{self, NewDelivery};
use casefile::letters::{self, Frozen, LetterState, NewLetter, Wording};
use casefile::{CaseId, Error, details, evidence};
use domain::{Detail, LetterKind, Passage, Way};

use crate::support::{day, some_file, with_a_case, write};

fn draft(case: CaseId) -> NewLetter {
    NewLetter {
        case,
        kind: LetterKind::Acknowledgement,
        language: "en".to_owned(),
        date: day("2026-03-05"),
        made: Wording {
            subject: "We received your request".to_owned(),
            text: "Dear Maria".to_owned(),
        },
        template: 0,
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
        let frozen = Frozen {
            on,
            model: r#"{"to":[]}"#,
            pdf,
            sha256,
            despite: Some("it is right"),
        };
        letters::mark_sent(w, letter.id, &frozen)?;
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
            pdf,
            despite: Some("it is right".to_owned()),
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
        let again = Frozen {
            on,
            model: "{}",
            pdf,
            sha256,
            despite: None,
        };
        letters::mark_sent(w, letter.id, &again)
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

#[test]
fn what_is_known_of_a_letters_way_is_only_added_to() {
    let (_place, mut file, case) = with_a_case();
    let letter = write(&mut file, |w| letters::insert_draft(w, &draft(case)))
        .expect("a draft")
        .id;
    let went = NewDelivery {
        passage: Passage::Went,
        way: Way::RegisteredPost,
        recipient: "77 Alder Lane".to_owned(),
        day: day("2026-03-06"),
        tracking: "RE 0040".to_owned(),
        note: String::new(),
    };
    let returned = NewDelivery {
        passage: Passage::Returned,
        note: "moved away".to_owned(),
        ..went.clone()
    };
    for one in [&went, &returned] {
        write(&mut file, |w| deliveries::add(w, letter, one)).expect("added");
    }
    let known = file
        .read(|conn| deliveries::of_letter(conn, letter))
        .expect("read");
    assert!(known.iter().all(|one| one.by == "Ada"));
    let whats: Vec<_> = known.into_iter().map(|one| one.what).collect();
    assert_eq!(whats, [went, returned]);
    for sql in ["UPDATE deliveries SET note = 'x'", "DELETE FROM deliveries"] {
        let refused = write(&mut file, |w| {
            w.execute(sql, []).map(|_| ()).map_err(Error::from)
        });
        assert!(matches!(refused, Err(Error::Refused(_))), "{sql}");
    }
}

#[test]
fn details_of_a_case_are_replaced_whole() {
    let (_place, mut file, case) = with_a_case();
    let set = |file: &mut _, texts: &[&str]| {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        write(file, |w| details::set(w, case, Detail::Corrected, &texts)).expect("stored");
    };
    set(&mut file, &["old street", " new phone "]);
    set(&mut file, &["new street", " "]);
    let known = file
        .read(|conn| details::of_case(conn, case))
        .expect("read");
    assert_eq!(known.all(Detail::Corrected), ["new street"]);
    assert_eq!(known.one(Detail::Statement), "");
}
