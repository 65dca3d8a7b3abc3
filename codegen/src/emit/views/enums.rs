//! An enumeration with its members.

use serde::Serialize;

use crate::emit::Emit;
use crate::emit::escape::{code_span, doc_paragraphs, line, literal, plain};
use crate::emit::rustdoc::correction;
use crate::emit::views::spaced;
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
            about.extend(correction(emit.model.corrected.reason(member.span)));
            MemberView { about: spaced(about), name: name.clone(), wire_literal: literal(&member.name) }
        });
        let mut about = doc_paragraphs(&e.summary);
        if about.is_empty() {
            about.push(format!("Members of {}.", code_span(&e.name)));
        }
        about.extend(emit.page_reference(PageKind::Resources, &e.stem));
        Self {
            wire: line(&plain(&e.name)),
            wire_literal: literal(&e.name),
            name: emit.names.enums[id].name.clone(),
            about: spaced(about),
            members: members.collect(),
        }
    }
}
