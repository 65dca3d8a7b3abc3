//! HTTP as documentation writes it: messages, URLs, path templates.

pub mod identity;
pub mod message;
pub mod method;
pub mod status;
pub mod template;
pub mod url;

#[cfg(test)]
mod tests;
