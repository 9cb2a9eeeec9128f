//! The icon in the sizes and containers that the systems want, from one drawing.

use std::fs;
use std::process::Command;

use crate::setup;
use crate::step::{Outcome, root};

/// Pictures that are files of their own: name and edge in pixels.
const FILES: &[(&str, u32)] = &[
    ("32x32.png", 32),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("icon.png", 512),
];
/// Edges in a Windows icon.
const WINDOWS: &[u32] = &[16, 24, 32, 48, 64, 256];
/// Kinds in a macOS icon with their edges: 16 to 512 points, single and double.
const MACOS: &[(&[u8; 4], u32)] = &[
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic13", 256),
    (b"ic08", 256),
    (b"ic14", 512),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Draws all of them.
pub(crate) fn icons() -> Outcome {
    setup::packages(&["librsvg2-bin"])?;
    for (name, edge) in FILES {
        save(name, &draw(*edge)?)?;
    }
    save("icon.ico", &windows_icon()?)?;
    save("icon.icns", &macos_icon()?)
}

/// The drawing as a PNG with this edge.
fn draw(edge: u32) -> Result<Vec<u8>, String> {
    let size = edge.to_string();
    let drawing = root().join("icons/icon.svg");
    let output = Command::new("rsvg-convert")
        .args(["-w", &size, "-h", &size])
        .arg(drawing)
        .output();
    let output = output.map_err(|why| format!("✗ rsvg-convert cannot be started: {why}."))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn save(name: &str, bytes: &[u8]) -> Outcome {
    fs::write(root().join("icons").join(name), bytes)
        .map_err(|why| format!("✗ icons/{name} cannot be written: {why}."))
}

/// An ICO file: a header, a directory of 16 bytes per picture, and the PNGs.
fn windows_icon() -> Result<Vec<u8>, String> {
    const HEADER: u32 = 6;
    const ENTRY: u32 = 16;
    let pictures: Vec<Vec<u8>> = WINDOWS
        .iter()
        .map(|edge| draw(*edge))
        .collect::<Result<_, _>>()?;
    let mut file = vec![0, 0, 1, 0];
    file.extend(u16_of(pictures.len()));
    let mut offset = HEADER + ENTRY * u32_of(pictures.len());
    for (edge, picture) in WINDOWS.iter().zip(&pictures) {
        // An edge of 256 is written as 0.
        let edge = u8::try_from(*edge).unwrap_or(0);
        file.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        file.extend(u32_of(picture.len()).to_le_bytes());
        file.extend(offset.to_le_bytes());
        offset += u32_of(picture.len());
    }
    file.extend(pictures.concat());
    Ok(file)
}

/// An ICNS file: its length, then each picture with its kind and length.
fn macos_icon() -> Result<Vec<u8>, String> {
    const HEADER: u32 = 8;
    let mut body = Vec::new();
    for (kind, edge) in MACOS {
        let picture = draw(*edge)?;
        body.extend(*kind);
        body.extend((u32_of(picture.len()) + HEADER).to_be_bytes());
        body.extend(picture);
    }
    let mut file = b"icns".to_vec();
    file.extend((u32_of(body.len()) + HEADER).to_be_bytes());
    file.extend(body);
    Ok(file)
}

/// Icons are far smaller than these types hold.
fn u32_of(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn u16_of(length: usize) -> [u8; 2] {
    u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes()
}
