//! How long others wait for the case file while long work is done in it: `cargo bench -p casefile --bench waiting`.
//!
//! Somebody asks for a page of 50 cases again and again, as the window does: while nothing else happens, while
//! a large file comes in, and while the whole file is checked. Before long work gave way, the worst wait was
//! as long as the work itself, which is told beside it. `LARGE_MIB` makes the large file a smaller one, `CASES`
//! the cases more: each table but that of the large files is looked at in one turn, which takes three tenths of a
//! second with 100,000 cases and three seconds with a million.

use std::io::{self, Read};
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use casefile::cases::{self, CaseFilter, NewCase, Person};
use casefile::evidence::{self, NewEvidence, Purpose};
use casefile::{Action, CaseFile, CaseId, Event, KdfCost, Keeper, Passphrase, Turns, integrity};
use domain::Channel;

const CASES: u64 = 2_000;
const PAGE: u32 = 50;
const LARGE_MIB: u64 = 1024;
/// Somebody who turns pages quickly.
const PAUSE: Duration = Duration::from_millis(5);

fn main() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (cases, mib) = (asked("CASES", CASES), asked("LARGE_MIB", LARGE_MIB));
    let mut file = create(&folder.path().join("office.case"));
    fill(&mut file, cases);
    let keeper = Keeper::start(file).expect("a thread");
    println!("a page of {PAGE} of {cases} cases:");
    told(&keeper, "while nothing else happens", |_| {
        thread::sleep(Duration::from_secs(1));
    });
    let comes_in = format!("while {mib} MiB come in");
    told(&keeper, &comes_in, |keeper| bring(keeper, mib));
    told(&keeper, "while all that is checked", check);
    keeper.close_blocking().expect("the file is sound");
}

fn asked(name: &str, usual: u64) -> u64 {
    let text = std::env::var(name).ok();
    text.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn create(path: &std::path::Path) -> CaseFile {
    let passphrase = Passphrase::new("four plain words here".to_owned());
    let made = CaseFile::create(path, "Ada", &passphrase, KdfCost::FLOOR);
    made.expect("a new file").0
}

fn fill(file: &mut CaseFile, count: u64) {
    let new = NewCase {
        received: "2026-03-02".parse().expect("a date"),
        channel: Channel::Email,
        language: "en".to_owned(),
        consumer: Person {
            name: "Maria Lopez".to_owned(),
            ..Person::default()
        },
        agent: None,
        reference: None,
        identifiers: Vec::new(),
    };
    let filled = file.write(|w| {
        (0..count).try_for_each(|_| {
            let case = cases::insert(w, &new)?.id;
            w.record(Event::of_case(Action::CaseLogged, case))
        })
    });
    filled.expect("it writes");
}

/// Does `work` on a thread of its own and asks for pages until it is done.
fn told(keeper: &Keeper, what: &str, work: impl FnOnce(&mut Keeper) + Send) {
    let done = AtomicBool::new(false);
    let (took, mut waits) = thread::scope(|scope| {
        let working = scope.spawn(|| {
            let begun = Instant::now();
            work(&mut keeper.clone());
            done.store(true, Ordering::Relaxed);
            begun.elapsed()
        });
        let mut waits = Vec::new();
        while !done.load(Ordering::Relaxed) {
            waits.push(one_page(keeper));
            thread::sleep(PAUSE);
        }
        (working.join().expect("the work is done"), waits)
    });
    waits.sort();
    println!(
        "  {what:<28} {:>8.2?} in the middle, {:>8.2?} in 99 of 100, {:>8.2?} at worst; the work took {took:.1?}",
        waits[waits.len() / 2],
        waits[waits.len() * 99 / 100],
        waits[waits.len() - 1],
    );
}

fn one_page(keeper: &Keeper) -> Duration {
    let filter = CaseFilter {
        limit: PAGE,
        ..CaseFilter::default()
    };
    let begun = Instant::now();
    let page = keeper.call_blocking(move |file| file.read(|conn| cases::list(conn, &filter)));
    assert_eq!(
        page.expect("it is open").expect("a page").len(),
        PAGE as usize
    );
    begun.elapsed()
}

fn bring(keeper: &mut Keeper, mib: u64) {
    let mut film = io::repeat(7).take(mib << 20);
    let go_on = &mut |_| ControlFlow::Continue(());
    let brought = evidence::bring(keeper, &mut film, go_on).expect("it is in");
    let new = NewEvidence {
        case: CaseId(1),
        name: "film.mp4".to_owned(),
        media_type: "video/mp4".to_owned(),
        source: "Ada".to_owned(),
        purpose: Purpose::Other,
    };
    let kept = keeper.turn(move |file| {
        file.write(|w| {
            evidence::keep(w, &new, brought)?;
            w.record(Event::of_case(Action::EvidenceAdded, new.case))
        })
    });
    kept.expect("it is kept");
}

fn check(keeper: &mut Keeper) {
    let findings = integrity::check_in_turns(keeper, &mut |_, _| ControlFlow::Continue(()));
    let findings = findings.expect("nobody calls it off");
    assert!(findings.iter().all(integrity::Finding::is_sound));
}
