//! Single values as texts: base64, identifiers, numbers.

mod base64;
mod text;

pub(crate) use base64::{decode as decode_base64, encode as encode_base64, is_base64};
pub(crate) use text::{float_word, float_word_of, is_decimal, is_guid, is_integer};
