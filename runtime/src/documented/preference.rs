//! What a test chooses with the header `Prefer`: `code=404`, `example=NAME`.

use http::HeaderMap;

/// What a request prefers to be answered with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Preference {
    /// A documented answer with this status.
    pub(super) code: Option<u16>,
    /// An answer of the exchange with this name.
    pub(super) example: Option<String>,
}

impl Preference {
    /// Reads it; what else a program prefers is the service's own.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let mut preference = Self::default();
        let values =
            headers.get_all(http::header::HeaderName::from_static("prefer")).iter().filter_map(|value| value.to_str().ok());
        for (name, value) in values.flat_map(|value| value.split([',', ';'])).filter_map(|part| part.split_once('=')) {
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "code" => preference.code = value.parse().ok(),
                "example" => preference.example = Some(value.to_owned()),
                _ => {}
            }
        }
        preference
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(values: &[&str], code: Option<u16>, example: Option<&str>) {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("prefer", value.parse().expect("a value of a header"));
        }
        assert_eq!(Preference::of(&headers), Preference { code, example: example.map(str::to_owned) });
    }

    #[test]
    fn beside_what_the_service_has() {
        check(&[], None, None);
        check(&["code=404"], Some(404), None);
        check(&["respond-async, code=\"404\"", "example=get_boat_2"], Some(404), Some("get_boat_2"));
        check(&["zone=\"Code\"", "code=soon"], None, None);
    }
}
