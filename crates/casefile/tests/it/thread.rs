//! The file on its own thread.

use std::time::Duration;

use casefile::{Error, Keeper};
use tokio::sync::oneshot;

use crate::support::{log, new_case, place};

#[tokio::test]
async fn jobs_run_on_the_file_one_after_another() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    let number = |file: &mut casefile::CaseFile| {
        log(file, &new_case("Maria Lopez", "maria@example.com"))
            .number
            .to_string()
    };
    let both = tokio::join!(keeper.call(number), keeper.call(number));
    assert_eq!(
        both,
        (Ok("2026-0001".to_owned()), Ok("2026-0002".to_owned()))
    );
    keeper.close().await.expect("the file is sound");
    assert_eq!(keeper.call(|_| ()).await, Err(Error::Closed));
    assert_eq!(keeper.close().await, Err(Error::Closed));
    assert!(place.unlock().is_ok());
}

#[tokio::test]
async fn a_job_that_nobody_waits_for_any_more_is_done_all_the_same() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    let (begun, has_begun) = oneshot::channel();
    let job = keeper.call(move |file| {
        let _ = begun.send(());
        std::thread::sleep(Duration::from_millis(50));
        log(file, &new_case("Maria Lopez", "maria@example.com"));
    });
    tokio::select! {
        _ = job => panic!("it takes longer than its beginning"),
        _ = has_begun => {}
    }
    let counts = keeper
        .call(|file| file.facts())
        .await
        .expect("the thread runs")
        .expect("facts")
        .counts;
    assert_eq!(counts.cases, 1);
}

#[tokio::test]
async fn a_job_that_panics_does_not_take_the_file_with_it() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    let panicked = keeper.call(|_| panic!("in a job")).await;
    assert_eq!(panicked, Err::<(), _>(Error::Closed));
    let actor = keeper.call(|file| file.actor().to_owned()).await;
    assert_eq!(actor, Ok("Ada".to_owned()));
}

#[test]
fn other_threads_wait_without_a_runtime() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    assert_eq!(
        keeper.call_blocking(|file| file.actor().to_owned()),
        Ok("Ada".to_owned())
    );
    keeper.close_blocking().expect("the file is sound");
    assert!(!place.beside("-wal").exists());
}

#[test]
fn the_last_handle_goes_when_the_file_is_closed() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    let other = keeper.clone();
    drop(keeper);
    assert!(other.call_blocking(|_| ()).is_ok());
    drop(other);
    assert!(place.unlock().is_ok());
}

#[tokio::test]
async fn a_job_may_hold_the_last_handle() {
    let place = place();
    let keeper = Keeper::start(place.open()).expect("a thread");
    let (alone, is_alone) = std::sync::mpsc::channel();
    let (ended, has_ended) = oneshot::channel();
    let last = keeper.clone();
    let job = keeper.post(move |_| {
        let _ = is_alone.recv();
        drop(last);
        let _ = ended.send(());
    });
    job.await.expect("the thread runs");
    drop(keeper);
    alone.send(()).expect("the job waits");
    assert_eq!(has_ended.await, Ok(()));
}
