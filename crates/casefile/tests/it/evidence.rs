//! Evidence comes back byte for byte, or not at all.

use casefile::Error;
use casefile::evidence::{self, Purpose};
use sha2::{Digest, Sha256};

use crate::support::{some_file, with_a_case, write};

#[test]
fn evidence_of_any_size() {
    const MIB: usize = 1024 * 1024;
    let (_place, mut file, case) = with_a_case();
    for size in [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 17] {
        let content: Vec<u8> = (0..size).map(|place| (place * 31 % 251) as u8).collect();
        let evidence = write(&mut file, |w| {
            evidence::insert(w, &some_file(case), &mut content.as_slice())
        })
        .expect("a file");
        assert_eq!(evidence.size, size as u64);
        assert_eq!(evidence.sha256, <[u8; 32]>::from(Sha256::digest(&content)));
        let bytes = file
            .read(|conn| evidence::bytes(conn, evidence.id))
            .expect("its content");
        assert!(bytes == content, "{size} bytes");
    }
    let all = file
        .read(|conn| evidence::of_case(conn, case))
        .expect("a list");
    assert_eq!(all.len(), 6);
    assert_eq!(all[0].name, "../../message.eml");
    assert_eq!(all[0].purpose, Purpose::OriginalMessage);
}

#[test]
fn evidence_that_cannot_be_read_is_not_kept() {
    struct Broken;
    impl std::io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::ConnectionReset.into())
        }
    }
    let (_place, mut file, case) = with_a_case();
    let failed = write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut Broken)
    });
    assert_eq!(failed, Err(Error::Io(std::io::ErrorKind::ConnectionReset)));
    assert_eq!(file.read(|conn| evidence::of_case(conn, case)), Ok(vec![]));
}

#[test]
fn changed_evidence_is_damage() {
    let (place, mut file, case) = with_a_case();
    let id = write(&mut file, |w| {
        evidence::insert(w, &some_file(case), &mut b"original".as_slice())
    })
    .expect("a file")
    .id;
    file.close().expect("the file is sound");
    place
        .raw()
        .execute_batch("UPDATE evidence_chunks SET content = x'00'")
        .expect("a statement");
    let file = place.open();
    assert_eq!(
        file.read(|conn| evidence::bytes(conn, id)),
        Err(Error::Damaged)
    );
}
