//! A call: the URL read aloud, one step per segment and a verb at the end. Data, no Rust text but names.

use std::fmt::Write;

use crate::http::method::Method;

/// An operation as a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// HTTP method, upper case.
    pub method: Method,
    /// From the root; the last one carries the body when [`Call::is_action`].
    pub steps: Vec<Step>,
    /// Query parameters that the operation requires, as arguments of its last method, before the body.
    pub arguments: Vec<Param>,
    /// Query parameters of the template that may be set; `$` options belong to the runtime.
    pub options: Vec<Param>,
    /// What ends it.
    pub verb: Verb,
    /// Its last method takes a body: by the HTTP method, until linking knows better.
    pub has_body: bool,
}

/// One segment of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What sort of segment.
    pub kind: StepKind,
    /// The method's name.
    pub rust: String,
    /// Text for the URL: the literal, the function's name, the alternate key's property; empty for keys and colons.
    pub wire: String,
    /// What the method takes.
    pub params: Vec<Param>,
    /// Two steps below one node are the same exactly when this is.
    pub identity: String,
}

impl Step {
    /// It is nothing but a name: it may be an action, and it may have members.
    pub(super) fn is_name(&self) -> bool {
        let plain = matches!(self.kind, StepKind::Literal | StepKind::Bound | StepKind::Function);
        plain && self.params.is_empty() && !self.wire.starts_with('$')
    }
}

/// What sort of segment a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// Fixed text.
    Literal,
    /// `{id}` → `.id(value)`.
    Key,
    /// `/name={value}` → `.with_name(value)`.
    AlternateKey,
    /// `name(argument=value)` → `.name_with_argument(value)`.
    Function,
    /// `:/{path}:` → `.path(value)`.
    Colon,
    /// The full name of a type → `.as_type()`.
    Cast,
    /// The full name of an operation → its last part.
    Bound,
}

/// A parameter of a step or of the last method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Param {
    /// The argument's or query parameter's name; the placeholder as written for keys; empty for a value without a name.
    pub wire: String,
    /// The Rust name, unique within its call.
    pub rust: String,
    /// The URL shows it between quotes.
    pub quoted: bool,
    /// What the URL shows before the quotes: the full name of an enumeration.
    pub prefix: String,
}

/// What ends a call.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// GET of one thing.
    Get,
    /// GET of a collection.
    List,
    /// POST.
    Create,
    /// PATCH.
    Update,
    /// PUT of anything but bytes.
    Replace,
    /// PUT of bytes.
    Upload,
    /// DELETE.
    Delete,
    /// The last step itself is called: `.send_mail(body)`.
    Action,
    /// Another HTTP method, or a verb of the configuration.
    Named(String),
}

impl Verb {
    /// The method's name; none for an action, whose last step has it.
    pub fn name(&self) -> Option<&str> {
        Some(match self {
            Self::Get => "get",
            Self::List => "list",
            Self::Create => "create",
            Self::Update => "update",
            Self::Replace => "replace",
            Self::Upload => "upload",
            Self::Delete => "delete",
            Self::Action => return None,
            Self::Named(name) => name,
        })
    }
}

impl Call {
    /// The last step is the method that sends: `.send_mail(body)`.
    pub fn is_action(&self) -> bool {
        self.verb == Verb::Action
    }

    /// Name of the last method.
    pub fn last_method(&self) -> &str {
        self.verb.name().or_else(|| self.steps.last().map(|step| step.rust.as_str())).unwrap_or_default()
    }

    /// Method and steps by what makes them the same, spelling and names of placeholders aside.
    pub fn identity(&self) -> String {
        let steps: Vec<&str> = self.steps.iter().map(|step| step.identity.as_str()).collect();
        format!("{} {}", self.method, steps.join("/"))
    }

    /// The call as a reader sees it: `shop.users().id(user_id).messages().id(message_id).get()`.
    pub fn display(&self, root: &str) -> String {
        self.display_with(root, |param| param.rust.clone())
    }

    /// The same with each argument as `argument` writes it; a body is `body`.
    pub fn display_with(&self, root: &str, argument: impl Fn(&Param) -> String) -> String {
        let mut text = root.to_owned();
        let navigation = if self.is_action() { &self.steps[..self.steps.len().saturating_sub(1)] } else { &self.steps[..] };
        for step in navigation {
            let arguments: Vec<String> = step.params.iter().map(&argument).collect();
            let _ = write!(text, ".{}({})", step.rust, arguments.join(", "));
        }
        let body = self.has_body.then(|| "body".to_owned());
        let arguments: Vec<String> = self.arguments.iter().map(&argument).chain(body).collect();
        let _ = write!(text, ".{}({})", self.last_method(), arguments.join(", "));
        text
    }
}
