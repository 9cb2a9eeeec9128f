//! What the case file costs beside the bare parts it is made of: `cargo bench -p casefile`.
//!
//! One logged case beside the same statements on SQLCipher alone, a kept file beside `openssl enc` on the
//! same bytes, the memory of a very large one, and the time of a long history. What is compared runs turn by
//! turn, so that whatever else the machine does burdens both. `LARGE_MIB` makes the large file a smaller one.

use std::fs::{self, File};
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use casefile::cases::{self, NewCase, Person};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{Action, CaseFile, CaseId, Error, Event, EvidenceId, KdfCost, Passphrase};
use casefile::{history, requests};
use domain::{Channel, Right};
use rusqlite::{Connection, params};

const LOGGED: usize = 200;
/// A logged case may take so much of the time of the bare statements.
const LIMIT: f64 = 1.5;
const KEPT: usize = 5;
/// So much of the speed of `openssl enc` a kept file has, in and out.
const SHARE: f64 = 0.5;
const MIB: u64 = 1 << 20;
const KEPT_BYTES: u64 = 256 * MIB;
const LARGE_MIB: u64 = 2048;
/// Beside what the process has anyway.
const MEMORY: u64 = 200 * MIB;
const ENTRIES: u64 = 100_000;

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let passphrase = Passphrase::new("four plain words here".to_owned());
    let path = folder.path().join("office.case");
    let made = CaseFile::create(&path, "Ada", &passphrase, KdfCost::FLOOR);
    let (mut file, _) = made.expect("a new file");
    let within = [
        logging(&mut file, folder.path()),
        keeping(&mut file, folder.path()),
        large(&mut file),
    ];
    remembering(&mut file);
    assert!(
        within.iter().all(|within| *within),
        "something is over its limit"
    );
}

/// Each case is on the disk when its time ends.
///
/// The same on both sides: every statement that writes, the two reads without which nothing can be written
/// (the next number, the newest entry of the history), the transaction and its sync. On top, through the case
/// file: its door and settings, the hashes and codes of the history, and what was stored read back as a case
/// and a request.
fn logging(file: &mut CaseFile, folder: &Path) -> bool {
    let mut bare = bare(&folder.join("bare.db")).expect("SQLCipher alone");
    let (mut theirs, mut ours) = (Vec::new(), Vec::new());
    for number in 0..LOGGED {
        theirs.push(timed(|| {
            log_bare(&mut bare, number as i64 + 1).expect("it writes")
        }));
        ours.push(timed(|| log(file).expect("it writes")));
    }
    let ratio = median(&mut ours).as_secs_f64() / median(&mut theirs).as_secs_f64();
    println!("one logged case, on the disk, middle of {LOGGED}:");
    println!(
        "  the statements on SQLCipher alone {:>9.2?}",
        median(&mut theirs)
    );
    println!(
        "  through the case file             {:>9.2?}  {ratio:.2} times, limit {LIMIT}",
        median(&mut ours)
    );
    ratio <= LIMIT
}

fn log(file: &mut CaseFile) -> Result<(), Error> {
    file.write(|w| {
        let case = cases::insert(w, &new_case())?;
        requests::insert(w, case.id, Right::Delete, case.received)?;
        w.record(Event::of_case(Action::CaseLogged, case.id))
    })
}

fn new_case() -> NewCase {
    NewCase {
        received: "2026-03-02".parse().expect("a date"),
        channel: Channel::Email,
        language: "en".to_owned(),
        consumer: Person {
            name: "Maria Lopez".to_owned(),
            email: Some("maria@example.com".to_owned()),
            ..Person::default()
        },
        agent: None,
        reference: None,
        identifiers: Vec::new(),
    }
}

/// The same tables under the same cipher, with its own usual settings and a durable log.
fn bare(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch(&format!(
        "PRAGMA key = \"x'{}'\"; PRAGMA cipher_hmac_algorithm = HMAC_SHA256",
        "5a".repeat(32)
    ))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE",
    )?;
    connection.execute_batch(include_str!("../src/schema.sql"))?;
    Ok(connection)
}

/// What [`log`] writes, without anything around it.
fn log_bare(connection: &mut Connection, id: i64) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    for sql in [
        "SELECT COALESCE(MAX(serial), 0) + 1 FROM cases WHERE year = 2026",
        "SELECT COALESCE(MAX(seq), 0) FROM (SELECT seq, mac FROM history ORDER BY seq DESC LIMIT 1)",
    ] {
        transaction
            .prepare_cached(sql)?
            .query_one([], |row| row.get::<_, i64>(0))?;
    }
    for (sql, values) in [
        ("INSERT INTO cases (year, serial, received, channel, language, opened_at, name, email, address)
          VALUES (2026, ?1, '2026-03-02', 'email', 'en', '2026-03-02T10:00:00.000Z', 'Maria Lopez',
                  'maria@example.com', '')", params![id]),
        ("UPDATE case_counts SET open = open + 1", params![]),
        ("INSERT INTO case_search (rowid, number, name, email, agent, reference, identifiers, state)
          VALUES (?1, '2026-' || ?1, 'Maria Lopez', 'maria@example.com', '', NULL, '', 'open')", params![id]),
        ("INSERT INTO requests (case_id, \"right\", received, law) VALUES (?1, 'delete', '2026-03-02', 'ca-2026')", params![id]),
        ("INSERT INTO history (seq, at, actor, action, case_id, commitment, previous, mac)
          VALUES (?1, '2026-03-02T10:00:00.000Z', 'Ada', 'case-logged', ?1, randomblob(32), randomblob(32), randomblob(32))", params![id]),
        ("INSERT INTO history_details (seq, salt, payload) VALUES (?1, randomblob(32), 'null')", params![id]),
    ] {
        transaction.prepare_cached(sql)?.execute(values)?;
    }
    transaction.commit()
}

/// In and out, each to a file that is written through to the disk.
fn keeping(file: &mut CaseFile, folder: &Path) -> bool {
    let case = new_evidence_case(file);
    let (plain, sealed) = (folder.join("plain"), folder.join("sealed"));
    io::copy(
        &mut noise(KEPT_BYTES),
        &mut File::create(&plain).expect("our own folder"),
    )
    .expect("a file");
    let (mut openssl, mut put, mut got) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..KEPT {
        openssl.push(timed(|| encrypt(&plain, &sealed)));
        let mut id = EvidenceId(0);
        put.push(timed(|| {
            id = keep(file, case, &mut File::open(&plain).expect("it is there"))
        }));
        got.push(timed(|| {
            let mut out = File::create(&sealed).expect("our own folder");
            file.read(|conn| evidence::copy_to(conn, id, &mut out))
                .expect("it is whole");
            out.sync_all().expect("our own folder");
        }));
    }
    let bare = median(&mut openssl).as_secs_f64();
    println!(
        "a kept file of {} MiB, middle of {KEPT}, MiB a second:",
        KEPT_BYTES / MIB
    );
    let told = |what: &str, times: &mut [Duration]| {
        let time = median(times).as_secs_f64();
        let speed = (KEPT_BYTES / MIB) as f64 / time;
        println!("  {what:<24} {speed:>6.0}  {:.2} of its speed", bare / time);
        bare / time
    };
    told("openssl enc -aes-256-cbc", &mut openssl);
    let (put, got) = (
        told("into the case file", &mut put),
        told("out of it", &mut got),
    );
    println!("  at least {SHARE} of its speed, both");
    fs::remove_file(plain)
        .and_then(|()| fs::remove_file(sealed))
        .expect("our own folder");
    put.min(got) >= SHARE
}

fn new_evidence_case(file: &mut CaseFile) -> CaseId {
    let made = file.write(|w| {
        let case = cases::insert(w, &new_case())?;
        w.record(Event::of_case(Action::CaseLogged, case.id))?;
        Ok(case.id)
    });
    made.expect("it writes")
}

fn keep(file: &mut CaseFile, case: CaseId, content: &mut (dyn Read + Send)) -> EvidenceId {
    keep_watched(file, case, content, &mut |_| ControlFlow::Continue(()))
}

/// As the desk adds a file: its content comes in, and a write names it.
fn keep_watched(
    file: &mut CaseFile,
    case: CaseId,
    content: &mut (dyn Read + Send),
    watch: &mut dyn FnMut(u64) -> ControlFlow<()>,
) -> EvidenceId {
    let new = NewEvidence {
        case,
        name: "recording.wav".to_owned(),
        media_type: "audio/wav".to_owned(),
        source: "Ada".to_owned(),
        purpose: Purpose::Other,
    };
    let brought = evidence::bring(file, content, watch).expect("it is read to its end");
    let kept = file.write(|w| {
        let kept = evidence::keep(w, &new, brought)?;
        w.record(Event::of_case(Action::EvidenceAdded, case))?;
        Ok(kept.id)
    });
    kept.expect("it writes")
}

fn encrypt(plain: &Path, sealed: &Path) {
    let done = Command::new("openssl")
        .args([
            "enc",
            "-aes-256-cbc",
            "-K",
            &"5a".repeat(32),
            "-iv",
            &"a5".repeat(16),
            "-in",
        ])
        .arg(plain)
        .arg("-out")
        .arg(sealed)
        .status();
    assert!(
        done.is_ok_and(|status| status.success()),
        "openssl is there"
    );
    let sealed = File::options()
        .write(true)
        .open(sealed)
        .and_then(|file| file.sync_all());
    sealed.expect("our own folder");
}

/// A very large file takes no more memory than a small one.
fn large(file: &mut CaseFile) -> bool {
    let mib = std::env::var("LARGE_MIB")
        .ok()
        .and_then(|text| text.parse().ok());
    let mib = mib.unwrap_or(LARGE_MIB);
    let case = new_evidence_case(file);
    let (before, mut most) = (memory(), 0);
    let mut seen = 0;
    let time = timed(|| {
        keep_watched(file, case, &mut noise(mib * MIB), &mut |stored| {
            if stored >= seen {
                seen = stored + 16 * MIB;
                most = most.max(memory());
            }
            ControlFlow::Continue(())
        });
    });
    let over = most.saturating_sub(before);
    println!(
        "a kept file of {mib} MiB: {:.0} s, {} MiB over idle, limit {}",
        time.as_secs_f64(),
        over / MIB,
        MEMORY / MIB
    );
    over <= MEMORY
}

/// Bytes of this process that lie in memory now.
fn memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: Option<u64> = line.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    kib.unwrap_or(0) * 1024
}

fn remembering(file: &mut CaseFile) {
    let written = file
        .write(|w| (0..ENTRIES).try_for_each(|_| w.record(Event::of_file(Action::OfficeChanged))));
    written.expect("it writes");
    let mut verified = None;
    let time = timed(|| verified = Some(history::verify(file).expect("it can be read")));
    let verified = verified.expect("it was verified");
    assert!(verified.faults.is_empty());
    println!(
        "a history of {} entries, verified: {:.2} s",
        verified.entries,
        time.as_secs_f64()
    );
}

/// So many bytes that no disk could make fewer of (xorshift).
fn noise(bytes: u64) -> impl Read + Send {
    struct Noise(u64);
    impl Read for Noise {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            for eight in into.chunks_mut(8) {
                self.0 ^= self.0 << 13;
                self.0 ^= self.0 >> 7;
                self.0 ^= self.0 << 17;
                eight.copy_from_slice(&self.0.to_le_bytes()[..eight.len()]);
            }
            Ok(into.len())
        }
    }
    Noise(20_261_123).take(bytes)
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
