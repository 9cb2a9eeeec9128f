//! The text a reader sees in an HTML message, as plain lines.
//!
//! Nothing is rendered, loaded or run. What the markup hides (comments, scripts, styles, titles,
//! `display:none` and the like) is left out; quoted history gets the `> ` of plain mail, so that
//! one set of rules separates it; table cells are divided by tabs.

use std::collections::HashSet;

use mail_parser::decoders::html::add_html_token;

/// Elements whose content is never text of the letter.
const UNSEEN: &[&str] = &[
    "head", "title", "script", "style", "template", "noscript", "svg", "math", "iframe", "object",
    "embed", "applet", "audio", "video", "canvas", "select", "datalist", "map", "xml",
];
/// Elements that have no content and no end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];
/// Elements set off by an empty line.
const PARAGRAPH: &[&str] = &[
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "blockquote",
    "table",
    "ul",
    "ol",
    "dl",
    "pre",
    "fieldset",
];
/// Elements on lines of their own.
const LINE: &[&str] = &[
    "div", "br", "hr", "li", "tr", "dt", "dd", "section", "article", "header", "footer", "form",
    "center", "body", "address", "caption", "tbody", "thead", "main", "aside", "nav", "figure",
];
/// Open elements remembered; deeper ones are read but not tracked.
const DEPTH: usize = 256;

/// The visible text of `html`.
pub(super) fn visible_text(html: &str) -> String {
    let mut page = Page {
        hidden_classes: hidden_classes(html),
        ..Page::default()
    };
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        page.text(&rest[..start]);
        rest = page.markup(&rest[start..]);
    }
    page.text(rest);
    page.finish()
}

#[derive(Default)]
struct Page {
    out: String,
    open: Vec<Open>,
    hidden_classes: HashSet<String>,
    blank: bool,
}

struct Open {
    name: String,
    hidden: bool,
    quote: bool,
}

impl Page {
    /// Takes one comment, declaration or tag off the front; a lone `<` is text.
    fn markup<'a>(&mut self, html: &'a str) -> &'a str {
        if let Some(comment) = html.strip_prefix("<!--") {
            return comment.find("-->").map_or("", |end| &comment[end + 3..]);
        }
        let next = html.as_bytes().get(1).copied().unwrap_or(b' ');
        if !(next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')) {
            self.text("<");
            return &html[1..];
        }
        let end = tag_end(html);
        self.tag(html[1..end].trim_end_matches('>'));
        let rest = &html[end..];
        match self.open.last() {
            // Script and style hold no markup: only their own end tag ends them.
            Some(open) if matches!(open.name.as_str(), "script" | "style" | "title") => {
                raw_text_end(rest, &open.name)
            }
            _ => rest,
        }
    }

    fn tag(&mut self, tag: &str) {
        let closing = tag.starts_with('/');
        let body = tag.trim_start_matches('/');
        let length = body
            .find(|c: char| c.is_whitespace() || c == '/')
            .unwrap_or(body.len());
        let name = body[..length].to_ascii_lowercase();
        if closing {
            self.close(&name);
        } else {
            self.open(name, &body[length..].to_ascii_lowercase());
        }
    }

    fn open(&mut self, name: String, attributes: &str) {
        self.close_implied(&name);
        self.break_for(&name);
        if name == "li" && !self.hidden() {
            self.text("- ");
        }
        if VOID.contains(&name.as_str())
            || attributes.ends_with('/') && name.contains(':')
            || self.open.len() >= DEPTH
        {
            return;
        }
        let hidden = UNSEEN.contains(&name.as_str()) || self.is_hidden(attributes);
        let quote = name == "blockquote" && is_quote(attributes);
        self.open.push(Open {
            name,
            hidden,
            quote,
        });
        if quote {
            self.line_break();
        }
    }

    fn close(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            self.break_for(name);
            self.open.truncate(at);
            self.break_for(name);
        } else if name == "p" || name == "br" {
            self.break_for(name);
        }
        if matches!(name, "td" | "th") && !self.hidden() && !self.out.ends_with('\n') {
            self.out.push('\t');
        }
    }

    /// Ends what this element ends without an end tag.
    fn close_implied(&mut self, name: &str) {
        let ends: &[&str] = match name {
            "li" => &["p", "li"],
            "td" | "th" => &["p", "td", "th"],
            "tr" => &["p", "td", "th", "tr"],
            "body" => &["head"],
            _ if PARAGRAPH.contains(&name) || LINE.contains(&name) && name != "br" => &["p"],
            _ => &[],
        };
        while self
            .open
            .last()
            .is_some_and(|open| ends.contains(&open.name.as_str()))
        {
            let name = self.open.pop().map(|open| open.name).unwrap_or_default();
            if matches!(name.as_str(), "td" | "th") && !self.hidden() {
                self.out.push('\t');
            }
        }
    }

    fn is_hidden(&self, attributes: &str) -> bool {
        let style: String = attribute(attributes, "style")
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        let classes = attribute(attributes, "class").unwrap_or_default();
        hides(&style)
            || attribute(attributes, "hidden").is_some()
            || classes
                .split_whitespace()
                .any(|class| self.hidden_classes.contains(class))
    }

    fn hidden(&self) -> bool {
        self.open.iter().any(|open| open.hidden)
    }

    fn break_for(&mut self, name: &str) {
        if self.hidden() {
            return;
        }
        if PARAGRAPH.contains(&name) {
            self.line_break();
            self.blank = true;
        } else if LINE.contains(&name) && (name == "br" || !self.at_line_start()) {
            self.line_break();
        }
    }

    fn at_line_start(&self) -> bool {
        self.out.is_empty() || self.out.ends_with('\n')
    }

    fn line_break(&mut self) {
        while self.out.ends_with([' ', '\t']) {
            self.out.pop();
        }
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn text(&mut self, raw: &str) {
        if self.hidden() || raw.is_empty() {
            return;
        }
        let text = entities(raw);
        if self.open.iter().any(|open| open.name == "pre") {
            self.out.push_str(&text);
            return;
        }
        for (index, word) in text.split([' ', '\t', '\n', '\r', '\u{c}']).enumerate() {
            let gap = self.at_line_start() || self.out.ends_with([' ', '\t']);
            if index > 0 && !gap {
                self.out.push(' ');
            }
            if !word.is_empty() {
                self.begin_line();
                self.out.push_str(word);
            }
        }
    }

    /// Sets the pending empty line and the quote marks before the first word of a line.
    fn begin_line(&mut self) {
        if !self.at_line_start() {
            return;
        }
        if std::mem::take(&mut self.blank) && !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        let quotes = self.open.iter().filter(|open| open.quote).count().min(8);
        self.out.push_str(&"> ".repeat(quotes));
    }

    fn finish(mut self) -> String {
        self.line_break();
        self.out.trim_end().to_owned()
    }
}

/// Past the `>` that ends the tag at the front, minding quoted attribute values.
fn tag_end(html: &str) -> usize {
    let mut quote = None;
    for (at, byte) in html.bytes().enumerate().take(64 * 1024) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // An unclosed quote must not swallow the letter.
    html.find('>').map_or(html.len(), |at| at + 1)
}

fn raw_text_end<'a>(html: &'a str, name: &str) -> &'a str {
    let end = html.match_indices("</").find(|(at, _)| {
        html.get(at + 2..at + 2 + name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name))
    });
    end.map_or("", |(at, _)| &html[at..])
}

/// The value of an attribute in a tag's lower-case text; empty for one without a value.
fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut from = 0;
    while let Some(found) = attributes[from..].find(name) {
        let (start, end) = (from + found, from + found + name.len());
        from = end;
        let before = attributes[..start].chars().next_back();
        let after = attributes[end..].trim_start();
        if before.is_some_and(|c| !c.is_whitespace() && c != '"' && c != '\'') {
            continue;
        }
        return match after.strip_prefix('=').map(str::trim_start) {
            Some(value) => Some(attribute_value(value)),
            None if after.starts_with(|c: char| c.is_alphanumeric() || c == '-')
                && attributes[end..].starts_with(after) =>
            {
                continue;
            }
            None => Some(""),
        };
    }
    None
}

fn attribute_value(value: &str) -> &str {
    match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split(quote).next().unwrap_or_default(),
        _ => value.split(char::is_whitespace).next().unwrap_or_default(),
    }
}

/// Whether a style without blanks keeps its element from being seen.
fn hides(style: &str) -> bool {
    style.split(';').any(|rule| {
        let (property, value) = rule.split_once(':').unwrap_or_default();
        let value = value.trim_end_matches("!important");
        match property {
            "display" => value == "none",
            "visibility" => value == "hidden" || value == "collapse",
            "mso-hide" => value == "all",
            "font-size" | "opacity" | "max-height" => is_zero(value),
            _ => false,
        }
    })
}

fn is_zero(value: &str) -> bool {
    let number = value.trim_end_matches(|c: char| c.is_ascii_alphabetic() || c == '%');
    number.parse::<f32>().is_ok_and(|number| number == 0.0)
}

/// Whether a blockquote holds somebody else's words rather than an indented paragraph.
fn is_quote(attributes: &str) -> bool {
    let has = |name: &str, word: &str| {
        attribute(attributes, name).is_some_and(|value| value.contains(word))
    };
    has("type", "cite")
        || has("class", "quote")
        || has("style", "border-left")
        || attribute(attributes, "cite").is_some()
}

/// Classes that a style sheet hides everywhere, not only for some screens.
fn hidden_classes(html: &str) -> HashSet<String> {
    let lower = html.to_ascii_lowercase();
    let sheets = lower
        .split("<style")
        .skip(1)
        .take(20)
        .filter_map(|rest| rest.split("</style").next());
    sheets.flat_map(hidden_in_sheet).collect()
}

fn hidden_in_sheet(sheet: &str) -> Vec<String> {
    let (mut classes, mut depth, mut selector) = (Vec::new(), 0, "");
    for piece in sheet.split_inclusive(['{', '}']) {
        // The last piece of a sheet that is cut off ends with neither brace.
        let body = piece.strip_suffix(['{', '}']).unwrap_or(piece);
        if piece.ends_with('{') {
            depth += 1;
            selector = body;
        } else {
            let style: String = body.split_whitespace().collect();
            if depth == 1 && hides(&style) {
                classes.extend(class_names(selector));
            }
            depth = usize::saturating_sub(depth, 1);
        }
    }
    classes
}

/// The classes of a selector list whose members are single classes.
fn class_names(selector: &str) -> impl Iterator<Item = String> + '_ {
    let members = selector.split(',').map(str::trim);
    members.filter_map(|member| {
        let name = member.rsplit('.').next()?;
        let simple = name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        (member.contains('.') && simple && !name.is_empty()).then(|| name.to_owned())
    })
}

/// The text with its character references replaced.
fn entities(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest
            .bytes()
            .take(40)
            .position(|byte| byte == b';')
            .map_or(1, |at| at + 1);
        add_html_token(&mut out, &rest.as_bytes()[..end], false);
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_sheet_may_be_cut_off_anywhere() {
        for sheet in ["", "é", "é{", ".x{display:none", ".x{display:none}é"] {
            assert_eq!(
                visible_text(&format!("a<style>{sheet}")).trim(),
                "a",
                "{sheet}"
            );
        }
    }

    fn check(html: &str, expected: &str) {
        assert_eq!(visible_text(html), expected, "{html}");
    }

    #[test]
    fn paragraphs_and_lines() {
        check(
            "<p>One<br>two</p><p>three &amp; f&uuml;r&nbsp;x</p>",
            "One\ntwo\n\nthree & für\u{a0}x",
        );
        check("<ul><li>a<li>b</ul>c", "- a\n- b\n\nc");
        check(
            "<table><tr><td>Name<td>Ann</tr><tr><td>ZIP</td><td>95501</td></tr></table>",
            "Name\tAnn\nZIP\t95501",
        );
        check("a < b <b>c</b>", "a < b c");
    }

    #[test]
    fn hidden_text_is_left_out() {
        check(
            "<title>t</title><style>p{}</style>a<!-- b --><script>c('</p>')</script>d",
            "ad",
        );
        check("<div style='DISPLAY : none'>x <p>y</p></div>z", "z");
        check(
            "<span style=\"font-size:0px;color:red\">x</span><i hidden>y</i>z",
            "z",
        );
        check("<span style=font-size:10px>x</span>", "x");
        check(
            "<style>.pre, .q{display:none} @media print{.keep{display:none}}</style><b class=pre>x</b><b class='keep'>y</b>",
            "y",
        );
        check("<p style=\"visibility:hidden\">a<p>b", "b");
    }

    #[test]
    fn quotes_are_marked_and_indents_are_not() {
        check(
            "a<blockquote type=cite>b<br>c</blockquote>d",
            "a\n\n> b\n> c\n\nd",
        );
        check("<blockquote style='margin:0 0 0 40px'>b</blockquote>", "b");
    }

    #[test]
    fn broken_markup_ends() {
        check("<p title=\"x>y</p><b", "y");
        check(&"<b>".repeat(100_000), "");
        check("a<", "a<");
        check("<!-- never closed", "");
    }
}
