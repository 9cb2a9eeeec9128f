//! Reads every message of a folder and writes each reading as JSON beside its name.
//!
//! `cargo run -p intake --example readings -- MESSAGES READINGS`

use std::path::Path;
use std::{env, error::Error, fs};

use intake::message::{Context, read};

fn main() -> Result<(), Box<dyn Error>> {
    let folders: Vec<String> = env::args().skip(1).collect();
    let [messages, readings] = folders.as_slice() else {
        return Err("two folders are needed: of messages, and for readings".into());
    };
    fs::create_dir_all(readings)?;
    for entry in fs::read_dir(messages)? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "eml") {
            let stem = path.file_stem().unwrap_or_default();
            let reading = read(&fs::read(&path)?, &Context::default())?;
            let target = Path::new(readings).join(stem).with_extension("json");
            fs::write(target, serde_json::to_string_pretty(&reading.to_json())?)?;
        }
    }
    Ok(())
}
