//! What `Debug` shows of a record: enough to know it by, and no more, however much it holds.

use std::fmt::{self, Write};

use super::value::Value;
use super::{Record, write_value};

/// How many bytes are shown of one record.
const SHOWN: usize = 1000;

impl fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let alternate = f.alternate();
        let mut out = Cut { to: f, left: SHOWN };
        let written = if alternate { write!(out, "{:#?}", Whole(self)) } else { write!(out, "{:?}", Whole(self)) };
        // What does not fit ends the writing from within.
        if out.left == 0 { f.write_str("…") } else { written }
    }
}

struct Whole<'r, 's>(&'r Record<'s>);

impl fmt::Debug for Whole<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.0.type_name();
        let mut shown = f.debug_struct(name.rsplit('.').next().unwrap_or(name));
        for (name, _, value) in self.0.values() {
            match value {
                Value::Record(record) => shown.field(name, &Whole(record)),
                Value::Records(records) => shown.field(name, &WholeList(records)),
                value => {
                    let mut text = String::new();
                    write_value(&mut text, value, None);
                    shown.field(name, &format_args!("{text}"))
                }
            };
        }
        for (name, json) in self.0.extras() {
            shown.field(&name, &format_args!("{json}"));
        }
        shown.finish()
    }
}

struct WholeList<'r, 's>(&'r [Record<'s>]);

impl fmt::Debug for WholeList<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(Whole)).finish()
    }
}

/// Passes on what fits, and fails at the first character beyond.
struct Cut<'a, 'f> {
    to: &'a mut fmt::Formatter<'f>,
    left: usize,
}

impl Write for Cut<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if text.len() < self.left {
            self.left -= text.len();
            return self.to.write_str(text);
        }
        let cut = text.floor_char_boundary(self.left);
        self.left = 0;
        self.to.write_str(&text[..cut])?;
        Err(fmt::Error)
    }
}
