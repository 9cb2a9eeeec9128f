//! A page for the screen as a PNG, made while somebody types.
//!
//! A general encoder takes longer than all the typesetting. A page of a letter has few colours: ink and
//! accent on white, and their soft edges. So its picture has a palette of 32 steps a channel, in which
//! no eye sees a difference, and white paper is packed at the cost of a line.

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};

/// The white of the paper, which comes first.
const PAPER: [u8; 3] = [255, 255, 255];

/// The page as a PNG, from four bytes a point; `None` if it has more colours than a letter has.
pub(crate) fn encoded(width: u32, height: u32, points: &[u8]) -> Option<Vec<u8>> {
    let (palette, points) = few_colours(points)?;
    packed(width, height, palette, &points).ok()
}

/// The palette and one number a point; `None` if there are more colours than a palette holds.
fn few_colours(points: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut palette = PAPER.to_vec();
    // The number of each colour in the palette, by its 15 bits; 0 is the paper, or none yet.
    let mut numbers = vec![0_u8; 1 << 15];
    let mut numbered = Vec::with_capacity(points.len() / 4);
    for point in points.chunks_exact(4) {
        let [red, green, blue] = [point[0], point[1], point[2]].map(|part| usize::from(part >> 3));
        let key = red << 10 | green << 5 | blue;
        if numbers[key] == 0 && key != numbers.len() - 1 {
            numbers[key] = u8::try_from(palette.len() / 3).ok()?;
            palette.extend_from_slice(&point[..3]);
        }
        numbered.push(numbers[key]);
    }
    Some((palette, numbered))
}

fn packed(
    width: u32,
    height: u32,
    palette: Vec<u8>,
    points: &[u8],
) -> Result<Vec<u8>, EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_compression(Compression::Fastest);
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(points)?;
    writer.finish()?;
    Ok(bytes)
}
