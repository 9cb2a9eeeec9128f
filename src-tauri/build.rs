//! Tells Tauri which commands there are, so that each needs a permission of its own.

/// Every command of the window by name; the capability file allows them one by one.
const COMMANDS: &[&str] = &include!("commands.list");

fn main() {
    println!("cargo:rerun-if-changed=commands.list");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(why) = tauri_build::try_build(attributes) {
        panic!("the window's configuration is not right: {why:#}");
    }
}
