//! An enumeration with its members.

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span, code_span_text, doc_paragraphs, single_line, string_literal};
use crate::emit::rustdoc::correction_paragraph;
use crate::emit::views::spaced_doc_lines;
use crate::model::EnumId;
use crate::source::PageKind;

/// The file of an enumeration: `enum.rs.tera`.
#[derive(Clone, Debug, Serialize)]
pub struct EnumView {
    /// The name on the wire, to be shown.
    pub wire: String,
    /// The same as a literal.
    pub wire_literal: String,
    /// The name in Rust.
    pub name: String,
    /// Documentation.
    pub about: Vec<String>,
    /// Its members in their order.
    pub members: Vec<MemberView>,
}

/// A member of an enumeration.
#[derive(Clone, Debug, Serialize)]
pub struct MemberView {
    /// Documentation.
    pub about: Vec<String>,
    /// The variant.
    pub name: String,
    /// The value on the wire, as a literal.
    pub wire_literal: String,
}

impl EnumView {
    /// An enumeration of the model.
    pub fn of(emit: &Emit<'_>, id: EnumId) -> Self {
        let e = &emit.model.enums[id];
        let members = e.members.iter().zip(&emit.names.members[id]).map(|(member, name)| {
            let mut about = doc_paragraphs(&member.description);
            if about.is_empty() {
                about.push(code_span(&member.name));
            }
            about.extend(correction_paragraph(emit.model.corrected.reason(member.span)));
            MemberView { about: spaced_doc_lines(about), name: name.clone(), wire_literal: string_literal(&member.name) }
        });
        let mut about = doc_paragraphs(&e.summary);
        if about.is_empty() {
            about.push(format!("Members of {}.", code_span(&e.name)));
        }
        about.extend(emit.page_reference(PageKind::Resources, &e.stem));
        Self {
            wire: single_line(&code_span_text(&e.name)),
            wire_literal: string_literal(&e.name),
            name: emit.names.enums[id].name.clone(),
            about: spaced_doc_lines(about),
            members: members.collect(),
        }
    }
}
