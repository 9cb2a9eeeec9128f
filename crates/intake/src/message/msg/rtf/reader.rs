//! RTF to the text it stands for, or to the HTML that was kept in it.
//!
//! Groups inherit what was set around them and lose what was set inside. What is not text (fonts,
//! colours, pictures, everything unknown that is marked as skippable) is a destination of its own.

use std::collections::BTreeMap;

use super::Rtf;
use super::token::{Token, Tokens};
use super::word::{font_code_page, is_no_text, written};
use crate::message::charset;
use crate::message::msg::code_page;

/// Deeper groups than these are written by nobody.
const DEPTH: usize = 500;
/// Fonts that one text may name.
const FONTS: usize = 2000;

/// Where the text of a group goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Destination {
    /// To the reader.
    Text,
    /// A piece of HTML that was kept.
    Tag,
    /// The table of fonts.
    Fonts,
    /// Nowhere.
    Nothing,
}

/// What holds until the end of a group.
#[derive(Clone, Copy, Debug)]
struct Group {
    destination: Destination,
    font: i32,
    /// Tokens after a `\u` that repeat it for old readers.
    repeats: i32,
    /// Formatted as hidden.
    hidden: bool,
    /// Only there for readers of RTF, and no part of the HTML.
    rtf_only: bool,
}

/// Reads RTF.
pub(super) fn read(rtf: &[u8]) -> Rtf {
    let mut reader = Reader::new();
    for token in Tokens::new(rtf) {
        if !reader.token(token) {
            break;
        }
    }
    reader.finish()
}

struct Reader {
    group: Group,
    outer: Vec<Group>,
    /// The code page of each font.
    fonts: BTreeMap<i32, u32>,
    default_font: i32,
    code_page: u32,
    is_html: bool,
    /// The group has just begun with `\*`: a reader that does not know its word skips it.
    skippable: bool,
    /// Tokens still to be passed over after a `\u`.
    pass: i32,
    /// Bytes and UTF-16 units not yet written.
    bytes: Vec<u8>,
    units: Vec<u16>,
    out: String,
}

impl Reader {
    fn new() -> Self {
        Self {
            group: Group {
                destination: Destination::Text,
                font: 0,
                repeats: 1,
                hidden: false,
                rtf_only: false,
            },
            outer: Vec::new(),
            fonts: BTreeMap::new(),
            default_font: 0,
            code_page: 1252,
            is_html: false,
            skippable: false,
            pass: 0,
            bytes: Vec::new(),
            units: Vec::new(),
            out: String::new(),
        }
    }

    fn finish(mut self) -> Rtf {
        self.flush();
        if self.is_html {
            Rtf::Html(self.out)
        } else {
            Rtf::Text(self.out)
        }
    }

    /// Takes the next token; `false` at the end.
    fn token(&mut self, token: Token<'_>) -> bool {
        match token {
            Token::Open => self.open(),
            Token::Close => self.close(),
            _ if self.pass > 0 => {
                self.pass -= 1;
                true
            }
            Token::Byte(byte) => {
                self.byte(byte);
                true
            }
            Token::Symbol(symbol) => {
                self.symbol(symbol);
                true
            }
            Token::Word(word, number) => {
                self.word(word, number);
                true
            }
        }
    }

    fn open(&mut self) -> bool {
        self.flush();
        self.outer.push(self.group);
        (self.skippable, self.pass) = (false, 0);
        self.outer.len() < DEPTH
    }

    fn close(&mut self) -> bool {
        self.flush();
        (self.skippable, self.pass) = (false, 0);
        match self.outer.pop() {
            Some(group) => {
                self.group = group;
                !self.outer.is_empty()
            }
            None => false,
        }
    }

    /// Whether what comes now is for the reader.
    fn is_shown(&self) -> bool {
        match self.group.destination {
            Destination::Text if self.is_html => !self.group.rtf_only,
            Destination::Text => !self.group.hidden,
            Destination::Tag => self.is_html && !self.group.rtf_only,
            Destination::Fonts | Destination::Nothing => false,
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.is_shown() {
            self.flush_units();
            self.bytes.push(byte);
        }
    }

    fn write(&mut self, text: &str) {
        if self.is_shown() {
            self.flush();
            self.out.push_str(text);
        }
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.skippable = true,
            b'\\' | b'{' | b'}' => self.byte(symbol),
            b'~' => self.write("\u{a0}"),
            b'_' => self.write("-"),
            b'\r' | b'\n' => self.write("\n"),
            b'\t' => self.write("\t"),
            _ => {}
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        let skippable = std::mem::take(&mut self.skippable);
        let on = number != Some(0);
        match word {
            "fonttbl" => self.group.destination = Destination::Fonts,
            "htmltag" if self.group.destination == Destination::Text => {
                self.group.destination = Destination::Tag;
            }
            _ if skippable || is_no_text(word) => self.group.destination = Destination::Nothing,
            "fromhtml" => self.is_html = on,
            "htmlrtf" => self.set(|group| group.rtf_only = on),
            "v" => self.set(|group| group.hidden = on),
            "f" => self.set(|group| group.font = number.unwrap_or(0)),
            "plain" => {
                let font = self.default_font;
                self.set(|group| (group.font, group.hidden) = (font, false));
            }
            "uc" => self.group.repeats = number.unwrap_or(1).clamp(0, 100),
            "u" => self.unit(number.unwrap_or(0)),
            "deff" => self.default_font = number.unwrap_or(0),
            "fcharset" => self.font(number.unwrap_or(0)),
            "ansicpg" => self.code_page = number.and_then(|n| n.try_into().ok()).unwrap_or(1252),
            "mac" => self.code_page = 10000,
            _ => self.write(written(word)),
        }
    }

    /// Changes what holds in this group, after what stands before it is written.
    fn set(&mut self, change: impl FnOnce(&mut Group)) {
        self.flush();
        change(&mut self.group);
    }

    /// A UTF-16 unit, written as a signed number.
    fn unit(&mut self, number: i32) {
        if self.is_shown() {
            self.flush_bytes();
            // The low sixteen bits are the unit, whatever its sign.
            self.units.push((number & 0xffff) as u16);
        }
        self.pass = self.group.repeats;
    }

    fn font(&mut self, charset: i32) {
        if self.group.destination == Destination::Fonts && self.fonts.len() < FONTS {
            self.fonts
                .extend(font_code_page(charset).map(|page| (self.group.font, page)));
        }
    }

    fn flush(&mut self) {
        self.flush_bytes();
        self.flush_units();
    }

    fn flush_bytes(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let page = self.fonts.get(&self.group.font).unwrap_or(&self.code_page);
        let name = code_page::charset(*page);
        self.out
            .push_str(&charset::decode(&self.bytes, Some(&name)).text);
        self.bytes.clear();
    }

    fn flush_units(&mut self) {
        if !self.units.is_empty() {
            self.out.push_str(&String::from_utf16_lossy(&self.units));
            self.units.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rtf: &[u8], text: &str) {
        assert_eq!(read(rtf), Rtf::Text(text.to_owned()));
    }

    fn check_html(rtf: &str, html: &str) {
        assert_eq!(read(rtf.as_bytes()), Rtf::Html(html.to_owned()));
    }

    #[test]
    fn text_comes_without_its_markup() {
        check(
            br"{\rtf1\ansi{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red0;}{\*\generator Riched20;}\pard\b Hello\b0  \{you\}\par Bye\tab now\line}ignored",
            "Hello {you}\nBye\tnow\n",
        );
        check(
            br#"{\rtf1 {\field{\*\fldinst HYPERLINK "http://x.example"}{\fldrslt here}} {\v not shown}shown{\pict 0102}}"#,
            "here shown",
        );
    }

    #[test]
    fn letters_come_in_the_charset_of_their_font() {
        check(br"{\rtf1\ansicpg1252 caf\'e9 \u8217?s}", "café ’s");
        check(br"{\rtf1\ansicpg1251 \'cf\'f0\'e8}", "При");
        check(
            br"{\rtf1\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}}\'e9{\f1 \'82\'a0}\'e9}",
            "éあé",
        );
        check(
            br"{\rtf1\uc2 \u-10179\'3f\'3f\u-8704??x\uc0\u233y}",
            "😀xéy",
        );
    }

    /// The example of [MS-OXRTFEX] section 3.1, shortened.
    #[test]
    fn html_comes_out_as_it_went_in() {
        check_html(
            r"{\rtf1\ANSI\ansicpg1251\fromhtml1 \deff0{\fonttbl{\f0\fmodern Courier New;}}{\*\htmltag64}{\*\htmltag0 <html>}{\*\htmltag84 <b class='x\'22'>}\htmlrtf {\b \htmlrtf0 Delete my data{\*\htmltag92 </b>}\htmlrtf }\htmlrtf0 {\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 now\par{\*\mhtmltag0 <i>}{\*\htmltag0 </html>}}",
            "<html><b class='x\"'>Delete my data</b>&nbsp;now\n</html>",
        );
    }

    #[test]
    fn depth_ends() {
        let deep = "{".repeat(1_000_000);
        check(format!("{{\\rtf1 a{deep}b").as_bytes(), "a");
        check(b"{\\rtf1 a}}}}b", "a");
        check(b"", "");
    }
}
