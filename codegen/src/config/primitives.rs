//! What pages call primitive types.

use indexmap::IndexMap;

/// The spellings of primitive types that pages use.
pub(super) fn primitives() -> IndexMap<String, String> {
    [
        ("string", "String"),
        ("boolean", "Boolean"),
        ("bool", "Boolean"),
        ("byte", "Byte"),
        ("sbyte", "SByte"),
        ("int16", "Int16"),
        ("int32", "Int32"),
        ("int64", "Int64"),
        ("int", "Int32"),
        ("integer", "Int32"),
        ("long", "Int64"),
        ("single", "Single"),
        ("float", "Double"),
        ("double", "Double"),
        ("decimal", "Decimal"),
        ("number", "Double"),
        ("numeric", "Double"),
        ("date", "Date"),
        ("datetimeoffset", "DateTimeOffset"),
        ("datetime", "DateTimeOffset"),
        ("timestamp", "DateTimeOffset"),
        ("timeofday", "TimeOfDay"),
        ("time", "TimeOfDay"),
        ("duration", "Duration"),
        ("guid", "Guid"),
        ("uuid", "Guid"),
        ("binary", "Binary"),
        ("stream", "Stream"),
        ("json", "Untyped"),
        ("object", "Untyped"),
        ("untyped", "Untyped"),
        ("any", "Untyped"),
        ("url", "String"),
        ("uri", "String"),
    ]
    .into_iter()
    .map(|(spelling, name)| (spelling.to_owned(), name.to_owned()))
    .collect()
}
