//! Writes an Outlook message ([MS-OXMSG]) over a compound file.

use std::io::{Cursor, Write};

use cfb::CompoundFile;

/// An item under construction: a message, a recipient or an attachment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Msg {
    streams: Vec<(u16, u16, Vec<u8>)>,
    fixed: Vec<u8>,
    recipients: Vec<Msg>,
    attachments: Vec<Msg>,
    embedded: Option<Box<Msg>>,
}

type File = CompoundFile<Cursor<Vec<u8>>>;

impl Msg {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// A Unicode string.
    pub(crate) fn text(self, id: u16, text: &str) -> Self {
        let units = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        self.stream(id, 0x001f, units)
    }

    /// A string in some code page.
    pub(crate) fn text_8(self, id: u16, text: &[u8]) -> Self {
        self.stream(id, 0x001e, text.to_vec())
    }

    /// Bytes.
    pub(crate) fn bytes(self, id: u16, bytes: &[u8]) -> Self {
        self.stream(id, 0x0102, bytes.to_vec())
    }

    /// A stream of any type.
    pub(crate) fn stream(mut self, id: u16, kind: u16, content: Vec<u8>) -> Self {
        self.streams.push((id, kind, content));
        self
    }

    /// A number.
    pub(crate) fn number(self, id: u16, number: u32) -> Self {
        self.fixed(id, 0x0003, u64::from(number))
    }

    /// An instant, in seconds since 1970.
    pub(crate) fn time(self, id: u16, unix: u64) -> Self {
        self.fixed(id, 0x0040, (unix + 11_644_473_600) * 10_000_000)
    }

    /// A property of fixed length and any type.
    pub(crate) fn fixed(mut self, id: u16, kind: u16, value: u64) -> Self {
        let tag = u32::from(id) << 16 | u32::from(kind);
        self.fixed.extend(tag.to_le_bytes());
        self.fixed.extend(6u32.to_le_bytes());
        self.fixed.extend(value.to_le_bytes());
        self
    }

    /// A recipient: 1 is addressed, 2 copied.
    pub(crate) fn recipient(mut self, kind: u32, name: &str, address: &str) -> Self {
        let one = Self::new().text(0x3001, name).text(0x3002, "SMTP");
        self.recipients
            .push(one.text(0x3003, address).number(0x0c15, kind));
        self
    }

    /// An attached file.
    pub(crate) fn attach(mut self, name: &str, media: &str, content: &[u8]) -> Self {
        let one = Self::new().text(0x3707, name).text(0x370e, media);
        self.attachments
            .push(one.bytes(0x3701, content).number(0x3705, 1));
        self
    }

    /// An attached message.
    pub(crate) fn embed(mut self, message: Self) -> Self {
        let mut one = Self::new().text(0x3001, "Forwarded").number(0x3705, 5);
        one.embedded = Some(Box::new(message));
        self.attachments.push(one);
        self
    }

    /// The file.
    pub(crate) fn file(&self) -> Vec<u8> {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).expect("created");
        self.write(&mut file, "", 32);
        file.flush().expect("flushed");
        file.into_inner().into_inner()
    }

    fn write(&self, file: &mut File, path: &str, head: usize) {
        let fixed = [vec![0; head], self.fixed.clone()].concat();
        put(file, &format!("{path}/__properties_version1.0"), &fixed);
        for (id, kind, content) in &self.streams {
            put(
                file,
                &format!("{path}/__substg1.0_{id:04X}{kind:04X}"),
                content,
            );
        }
        let lists = [
            ("__recip_version1.0_#", &self.recipients),
            ("__attach_version1.0_#", &self.attachments),
        ];
        for (name, list) in lists {
            for (index, one) in list.iter().enumerate() {
                let inner = format!("{path}/{name}{index:08X}");
                file.create_storage(&inner).expect("created");
                one.write(file, &inner, 8);
            }
        }
        if let Some(message) = &self.embedded {
            let inner = format!("{path}/__substg1.0_3701000D");
            file.create_storage(&inner).expect("created");
            message.write(file, &inner, 24);
        }
    }
}

fn put(file: &mut File, path: &str, content: &[u8]) {
    let mut stream = file.create_stream(path).expect("created");
    stream.write_all(content).expect("written");
    stream.flush().expect("flushed");
}
