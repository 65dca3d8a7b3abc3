//! Types and enumerations in serde's formats: what users keep in files, caches and queues. A value is what its JSON is, so nothing of it is
//! lost, and it is read as answers are: what does not fit is kept.
//!
//! Formats that people read get its structure, the others one text, since those of them that do not describe themselves could not be read
//! without knowing the type.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::extra::object_members;
use super::{DEEPEST, Typed, write_string};
use crate::choice::Choice;

/// How `serde_json` is asked for a value as it is written, which is how numbers keep digits that no float holds. Any other format does not know
/// the name, and gives the value itself.
const AS_WRITTEN: &str = "$serde_json::private::RawValue";

/// So deep may structure stand in a value. Each level of records is one of lists at most, and unknown members have some more.
const DEEPEST_STRUCTURE: usize = 4 * DEEPEST as usize;

/// What `Serialize` of a type is.
#[doc(hidden)]
pub fn store_record<T: Typed, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let json = value.record().to_json_as(T::NAME);
    if serializer.is_human_readable() {
        Structure(&json, DEEPEST_STRUCTURE).serialize(serializer)
    } else {
        serializer.serialize_str(&json)
    }
}

/// What `Deserialize` of a type is.
#[doc(hidden)]
pub fn load_record<'de, T: Typed, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let json = if deserializer.is_human_readable() {
        deserializer.deserialize_newtype_struct(AS_WRITTEN, JsonVisitor)?.0
    } else {
        String::deserialize(deserializer)?
    };
    // Serde keeps what it must look at twice in a form of its own, which says of itself that people read it.
    let text = if json.starts_with('"') { serde_json::from_str(&json).map_err(D::Error::custom)? } else { json };
    T::from_json_lenient(&text).map_err(D::Error::custom)
}

/// What `Serialize` of an enumeration is.
#[doc(hidden)]
pub fn store_choice<E: Choice, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.as_str())
}

/// What `Deserialize` of an enumeration is.
#[doc(hidden)]
pub fn load_choice<'de, E: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    String::deserialize(deserializer).map(|text| E::from_text(&text))
}

/// JSON as the structure it is, and how many more levels of it are taken.
struct Structure<'j>(&'j str, usize);

impl Serialize for Structure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(json, levels) = *self;
        let Some(levels) = levels.checked_sub(1) else { return Err(S::Error::custom("nested too deep")) };
        match json.as_bytes().first() {
            Some(b'{') => {
                let members = object_members(json);
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(&name, &Structure(value, levels))?;
                }
                map.end()
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(json).map_err(S::Error::custom)?;
                serializer.collect_seq(items.iter().map(|item| Structure(item.get(), levels)))
            }
            Some(b'-' | b'0'..=b'9') => number(json, serializer),
            _ => serde_json::from_str::<serde_json::Value>(json).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

/// A number; one with more digits than an integer or a float of 64 bits holds goes as it is written.
fn number<S: Serializer>(json: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let read: serde_json::Value = serde_json::from_str(json).map_err(S::Error::custom)?;
    if read.is_f64() && significant(&read.to_string()) != significant(json) {
        let raw: &RawValue = serde_json::from_str(json).map_err(S::Error::custom)?;
        return raw.serialize(serializer);
    }
    read.serialize(serializer)
}

/// The digits of a number that say something about its value, without its magnitude.
fn significant(number: &str) -> String {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_owned()
}

/// Any value as JSON.
struct Json(String);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON can say")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json(serde_json::Value::from(value).to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        let mut json = String::new();
        write_string(&mut json, value);
        Ok(Json(json))
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json("null".to_owned()))
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json("null".to_owned()))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut json = String::from("[");
        while let Some(Json(item)) = items.next_element()? {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(&item);
        }
        json.push(']');
        Ok(Json(json))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut json = String::from("{");
        while let Some(name) = map.next_key::<String>()? {
            if name == AS_WRITTEN {
                let raw: Box<str> = map.next_value()?;
                // What another format brings under this name has not been read yet.
                return serde_json::from_str::<&RawValue>(&raw).map(|raw| Json(raw.get().to_owned())).map_err(A::Error::custom);
            }
            if json.len() > 1 {
                json.push(',');
            }
            write_string(&mut json, &name);
            json.push(':');
            json.push_str(&map.next_value::<Json>()?.0);
        }
        json.push('}');
        Ok(Json(json))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Animal, Being, Bird, Mood};
    use super::*;
    use crate::record::compare::same_json;

    /// Through text, a tree, and a field of something that serde has to look at twice.
    #[track_caller]
    fn check(json: &str) {
        let animal = Animal::from_json_lenient(json).expect("an animal");
        let text = serde_json::to_string(&animal).expect("is written");
        assert!(same_json(&text, &animal.record().to_json_as(Animal::NAME)), "{json} {text}");
        let again: Animal = serde_json::from_str(&text).expect("is read");
        assert_eq!(again.to_json(), animal.to_json(), "{json}");
        assert_eq!(again.record().type_name(), animal.record().type_name(), "{json}");
        let tree = serde_json::to_value(&animal).expect("is written");
        assert_eq!(serde_json::from_value::<Animal>(tree).expect("is read").record().type_name(), animal.record().type_name());
    }

    #[test]
    fn nothing_is_lost() {
        check("{}");
        check(r#"{"name":null,"collar":{"size":[1,null,"x"]},"age":3,"weight":2.5}"#);
        check(r##"{"@odata.type":"#zoo.bird","wings":2,"@odata.etag":"W/\"1\""}"##);
        check(r##"{"@odata.type":"#zoo.dragon","name":"Fy"}"##);
        check(r#"{"price":0.12345678901234567890123456789,"notes":[123456789012345678901234567890]}"#);
        check(r#"{"age":"not a number","mate":5}"#);
        let deep = format!(r#"{{"notes":{}{}}}"#, "[".repeat(300), "]".repeat(300));
        check(&deep);
    }

    #[test]
    fn a_derived_value_comes_back_as_what_it_is() {
        let being = Bird::new().with_untyped("wings", 2).upcast::<Being>();
        let text = serde_json::to_string(&[being]).expect("is written");
        assert_eq!(text, r##"[{"@odata.type":"#zoo.bird","wings":2}]"##);
        let again: Vec<Being> = serde_json::from_str(&text).expect("is read");
        assert!(again[0].is::<Bird>());
    }

    #[test]
    fn a_value_of_another_format_is_read() {
        use serde::de::value::{Error, MapDeserializer, StrDeserializer};
        let map = MapDeserializer::<_, Error>::new([("age", 3u32), ("legs", 4)].into_iter());
        assert_eq!(load_record::<Animal, _>(map).expect("an animal").to_json(), r#"{"age":3,"legs":4}"#);
        let text = StrDeserializer::<Error>::new(r#"{"age":3}"#);
        assert_eq!(load_record::<Animal, _>(text).expect("an animal").to_json(), r#"{"age":3}"#);
    }

    #[test]
    fn what_is_no_record_is_an_error() {
        let error = serde_json::from_str::<Animal>("[1]").expect_err("is no animal");
        assert_eq!(error.to_string(), "expected zoo.animal, found an array at line 1 column 1");
    }

    #[test]
    fn enumerations_keep_every_member() {
        let moods = [Mood::Wild, Mood::from_text("sleepy")];
        let text = serde_json::to_string(&moods).expect("is written");
        assert_eq!(text, r#"["wild","sleepy"]"#);
        assert_eq!(serde_json::from_str::<[Mood; 2]>(&text).expect("is read"), moods);
    }
}
