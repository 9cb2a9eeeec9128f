//! Where secrets stand in the memory of a running program, as `/proc` shows it.
//!
//! Only what can be written is looked at: the rest is the program as it lies on the disk.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;

/// What is searched for, in the forms in which a program may hold it.
pub(crate) struct Secret {
    name: &'static str,
    forms: Vec<(&'static str, Vec<u8>)>,
}

/// One place where it stands.
#[derive(Debug)]
#[expect(dead_code, reason = "shown where a test fails")]
pub(crate) struct Found {
    /// Which secret it is.
    name: &'static str,
    /// In which form, and in which part of the memory.
    place: String,
}

impl Secret {
    /// A key: as it is, in hexadecimal digits of either case, in base64.
    pub(crate) fn key(name: &'static str, key: &[u8]) -> Self {
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        let upper = hex.to_uppercase().into_bytes();
        let mut forms = vec![
            ("raw", key.to_vec()),
            ("hexadecimal", hex.into_bytes()),
            ("hexadecimal", upper),
        ];
        forms.extend(base64_of(key).map(|form| ("base64", form)));
        Self { name, forms }
    }

    /// A text: as it is, and in two bytes a character.
    pub(crate) fn text(name: &'static str, text: &str) -> Self {
        let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let forms = vec![("UTF-8", text.as_bytes().to_vec()), ("UTF-16", wide)];
        Self { name, forms }
    }
}

/// What of the base64 of these bytes is the same whatever stands around them.
fn base64_of(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..3).map(|before: usize| {
        let text = BASE64.encode([vec![0; before], bytes.to_vec()].concat());
        let (begin, end) = ((before * 8).div_ceil(6), (before + bytes.len()) * 8 / 6);
        text.as_bytes()[begin..end].to_vec()
    })
}

/// The first 32 bytes of a recovery key: what the database is given. By the table of Crockford's base 32.
pub(crate) fn key_of(blocks: &[String]) -> Vec<u8> {
    const DIGITS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digits = blocks.concat().into_bytes();
    let groups = digits.chunks_exact(8).flat_map(|group| {
        let bits = group.iter().fold(0_u64, |bits, digit| {
            let value = DIGITS.bytes().position(|one| one == *digit);
            bits << 5 | value.expect("a digit of a recovery key") as u64
        });
        bits.to_be_bytes()[3..].to_vec()
    });
    groups.take(32).collect()
}

/// Every place in the memory of a program where one of the secrets stands.
///
/// # Errors
/// If this system does not let us look: the program must be our own child, or we the administrator.
pub(crate) fn search(pid: u32, secrets: &[Secret]) -> io::Result<Vec<Found>> {
    let mut memory = File::open(format!("/proc/{pid}/mem"))?;
    let mut pages = File::open(format!("/proc/{pid}/pagemap"))?;
    let starts = starts(secrets);
    let mut found = Vec::new();
    for region in fs::read_to_string(format!("/proc/{pid}/maps"))?.lines() {
        for (begin, end) in filled(&mut pages, region)? {
            let Some(bytes) = read(&mut memory, begin, end) else {
                continue;
            };
            let hits = hits(&bytes, &starts);
            found.extend(hits.map(|(at, name, form)| Found {
                name,
                place: format!("{form} at {:x} of {region}", begin + at as u64),
            }));
        }
    }
    Ok(found)
}

type Start<'a> = (&'static str, &'static str, &'a [u8]);

/// The forms by their first byte: each byte of the memory is looked at once.
fn starts(secrets: &[Secret]) -> Vec<Vec<Start<'_>>> {
    let mut starts = vec![Vec::new(); 256];
    for secret in secrets {
        for (form, bytes) in &secret.forms {
            starts[usize::from(bytes[0])].push((secret.name, *form, &bytes[..]));
        }
    }
    starts
}

fn hits<'a>(
    bytes: &'a [u8],
    starts: &'a [Vec<Start<'a>>],
) -> impl Iterator<Item = (usize, &'static str, &'static str)> + 'a {
    let places = bytes.iter().enumerate();
    let places = places.filter(|(_, byte)| !starts[usize::from(**byte)].is_empty());
    places.flat_map(move |(at, byte)| {
        let here = starts[usize::from(*byte)].iter();
        let here = here.filter(move |(.., form)| bytes[at..].starts_with(form));
        here.map(move |(name, form, _)| (at, *name, *form))
    })
}

/// Where pages of a region that can be written hold anything: a program may reserve gigabytes of nothing.
fn filled(pages: &mut File, region: &str) -> io::Result<Vec<(u64, u64)>> {
    const PRESENT_OR_SWAPPED: u64 = 0b11 << 62;
    let Some((begin, end)) = writable(region) else {
        return Ok(Vec::new());
    };
    let page = page_size()?;
    let mut entries = vec![0; usize::try_from((end - begin) / page * 8).unwrap_or(0)];
    pages.seek(SeekFrom::Start(begin / page * 8))?;
    pages.read_exact(&mut entries)?;
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for (at, entry) in (begin..end)
        .step_by(page as usize)
        .zip(entries.chunks_exact(8))
    {
        let entry = u64::from_ne_bytes(entry.try_into().expect("eight bytes"));
        match runs.last_mut() {
            _ if entry & PRESENT_OR_SWAPPED == 0 => {}
            Some((_, end)) if *end == at => *end += page,
            _ => runs.push((at, at + page)),
        }
    }
    Ok(runs)
}

/// From where to where a region reaches, if it can be read and written.
fn writable(region: &str) -> Option<(u64, u64)> {
    let (range, rights) = region.split_once(' ')?;
    let (begin, end) = range.split_once('-')?;
    let number = |digits| u64::from_str_radix(digits, 16).ok();
    rights
        .starts_with("rw")
        .then_some((number(begin)?, number(end)?))
}

/// The size of a page, as the kernel told this program when it started.
fn page_size() -> io::Result<u64> {
    const PAGE_SIZE: u64 = 6;
    let told = fs::read("/proc/self/auxv")?;
    let numbers: Vec<u64> = told
        .chunks_exact(8)
        .map(|eight| u64::from_ne_bytes(eight.try_into().expect("eight bytes")))
        .collect();
    let size = numbers.chunks_exact(2).find(|pair| pair[0] == PAGE_SIZE);
    size.map(|pair| pair[1])
        .ok_or(io::ErrorKind::NotFound.into())
}

/// A part of the memory; what has gone in the meantime holds nothing.
fn read(memory: &mut File, begin: u64, end: u64) -> Option<Vec<u8>> {
    let mut bytes = vec![0; usize::try_from(end - begin).ok()?];
    memory.seek(SeekFrom::Start(begin)).ok()?;
    memory.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
