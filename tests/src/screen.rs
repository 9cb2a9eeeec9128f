//! What a display shows, read from the memory of the virtual screen: quick enough to see the first picture.
//! The format is that of `xwd`: a head of big-endian numbers, a table of colours, then the lines.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A virtual screen's memory.
#[derive(Debug)]
pub struct Screen(PathBuf);

/// One look at a screen.
#[derive(Debug)]
pub struct Look {
    /// How many different colours there are.
    pub colours: usize,
    /// How many points have another colour than most.
    pub drawn: usize,
}

impl Screen {
    /// The screen whose memory lies in this folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self(folder.join("Xvfb_screen0"))
    }

    /// Looks at every eighth line.
    ///
    /// # Errors
    /// If the memory cannot be read.
    pub fn look(&self) -> Result<Look, String> {
        const EVERY: usize = 8;
        let bytes = std::fs::read(&self.0).map_err(|why| format!("{}: {why}", self.0.display()))?;
        let number = |index: usize| {
            let field = bytes
                .get(index * 4..index * 4 + 4)
                .and_then(|field| field.try_into().ok());
            field
                .map(u32::from_be_bytes)
                .and_then(|number| usize::try_from(number).ok())
                .ok_or("a short head")
        };
        let (head, line_bytes, colours) = (number(0)?, number(12)?, number(19)?);
        let lines = bytes.get(head + colours * 12..).ok_or("no lines")?;
        let points = lines
            .chunks_exact(line_bytes)
            .step_by(EVERY)
            .flat_map(|line| line.chunks_exact(4));
        Ok(Look::at(points.map(|point| [point[0], point[1], point[2]])))
    }
}

impl Look {
    fn at(points: impl Iterator<Item = [u8; 3]>) -> Self {
        let mut counts = HashMap::<[u8; 3], usize>::new();
        let mut all = 0;
        for point in points {
            *counts.entry(point).or_default() += 1;
            all += 1;
        }
        let most = counts.values().copied().max().unwrap_or_default();
        Self {
            colours: counts.len(),
            drawn: all - most,
        }
    }

    /// Whether there is writing: letters have soft edges, and so many colours.
    pub fn has_writing(&self) -> bool {
        const COLOURS_OF_WRITING: usize = 24;
        const POINTS_OF_WRITING: usize = 300;
        self.colours >= COLOURS_OF_WRITING && self.drawn >= POINTS_OF_WRITING
    }
}
