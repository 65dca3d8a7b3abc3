//! Members of examples that the table of their type does not list, and that something else documents all the same.

use docwright::replay::Place;

use crate::config::Words;
use crate::facts::{ParameterFact, ParameterPlace};
use crate::json::Value;
use crate::link::bodies::is_member;
use crate::link::registry::last_segment;
use crate::model::{Model, Type, TypeId};
use crate::nearness;
use crate::replay::place::ShownPlace;
use crate::source::Span;

/// What documents the members of a page's examples.
#[derive(Clone, Copy)]
pub struct Documented<'a> {
    /// All types.
    pub model: &'a Model,
    /// The parameters of the page.
    pub parameters: &'a [ParameterFact],
    /// How names are written that the users of a service make up.
    pub words: &'a Words,
}

impl Documented<'_> {
    /// Whether a member that no table of its type lists is documented in another way: the page lists it for the body, the
    /// annotation names a type that has it, or the users of the service name such members.
    pub fn is_documented_elsewhere(&self, shown: ShownPlace<'_>) -> bool {
        let Some(key) = shown.key() else { return false };
        let is_of_body = shown.path().strip_suffix(key).is_some_and(is_body);
        self.words.made_up_names.iter().any(|pattern| pattern.matches(&key.to_lowercase()))
            || is_of_body && (self.is_parameter(key) || self.is_annotated(shown, key))
    }

    /// The property that a writer most likely meant: one that differs in its letters' case alone, or by a slip of the pen.
    pub fn meant_property(&self, shown: ShownPlace<'_>, ty: &str) -> Option<String> {
        let key = shown.key()?;
        let holder = shown.holder()?;
        // Names of the protocol itself begin with a mark that is easily forgotten.
        if key.starts_with("odata.") {
            return Some(format!("@{key}"));
        }
        let id = self.find(|known| known.name == ty)?;
        let properties = self.model.lineage(id).flat_map(|id| &self.model.types[id].properties);
        // A list is not meant to be a single value.
        let is_list = matches!(holder.get(key)?.value, Value::Array(_));
        let names = properties.filter(|property| property.collection == is_list).map(|property| &property.name);
        // What stands beside the member already is not what it was meant to be.
        let free = names.filter(|name| holder.get(name).is_none());
        let near = free.filter(|name| nearness::is_sure_slip(key, name));
        near.min_by_key(|name| (nearness::steps_without_case(key, name), name.len())).cloned()
    }

    /// Whether a documented type of this name, as objects state it, is one that stands here, or derives from it.
    pub fn may_stand(&self, stated: &str, declared: &str) -> bool {
        let found = self.model.type_named(stated);
        found.is_some_and(|id| self.model.lineage(id).any(|base| self.model.types[base].name == declared))
    }

    /// Why the documented type that an object names (`stated`) does not derive from the one that stands there (`declared`), in words, with
    /// the places that say so: its page states no base or another one, or lacks what the page's table lists for the body.
    pub fn why_not_derived(&self, place: &Place, declared: &str, stated: &str) -> Option<(String, Vec<(Span, String)>)> {
        let id = self.model.type_named(stated)?;
        let ty = &self.model.types[id];
        let described = || ty.pages.iter().map(|page| (page.span, format!("`{}` is described here", ty.name)));
        if self.find(|ty| ty.synthetic && ty.name == declared).is_some() {
            if place.response.is_some() || !is_body(&place.path) {
                return None;
            }
            let is_lacking = |row: &&ParameterFact| {
                row.place == ParameterPlace::Body && is_member(&row.name) && self.model.property(id, &row.name).is_none()
            };
            let lacking: Vec<&ParameterFact> = self.parameters.iter().filter(is_lacking).collect();
            let names = lacking.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join("`, `");
            let rows = lacking.iter().map(|row| (row.span, "the row stands here".to_owned()));
            let clause = format!("the table lists `{names}`, which it does not have");
            return (!lacking.is_empty()).then(|| (clause, rows.chain(described()).collect()));
        }
        let clause = match ty.base {
            Some(base) => format!("its page states the base `{}`", self.model.types[base].name),
            None => "its page states no base".to_owned(),
        };
        Some((clause, described().collect()))
    }

    fn is_parameter(&self, key: &str) -> bool {
        let of_body = self.parameters.iter().filter(|parameter| parameter.place == ParameterPlace::Body);
        of_body.map(|parameter| &parameter.name).any(|name| name == key)
    }

    fn is_annotated(&self, shown: ShownPlace<'_>, key: &str) -> bool {
        let Some(written) = shown.annotated_type() else { return false };
        let name = last_segment(written);
        let found = self.find(|ty| last_segment(&ty.name).eq_ignore_ascii_case(name));
        let has = |id: TypeId| self.model.types[id].properties.iter().any(|property| property.name == key);
        found.is_some_and(|id| self.model.lineage(id).any(has))
    }

    /// Whether an object of a type may have members that no page lists: it is open, or one that derives from it is.
    pub fn may_be_open(&self, ty: &str) -> bool {
        let Some(id) = self.find(|known| known.name == ty) else { return false };
        let open = self.model.types.keys().filter(|other| self.model.types[*other].open);
        open.into_iter().any(|other| self.model.lineage(other).any(|base| base == id))
    }

    fn find(&self, is: impl Fn(&Type) -> bool) -> Option<TypeId> {
        self.model.types.position(is)
    }
}

/// The path before a member's name is that of a body, of what it wraps, or of one of its items.
fn is_body(before: &str) -> bool {
    let owner = before.trim_end_matches('.');
    let index = owner.strip_prefix("value[").and_then(|rest| rest.strip_suffix(']'));
    owner.is_empty() || owner == "value" || index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use crate::reference::fixture;

    const KETTLE: &str = "# kettle resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|volume|Int32|Litres.|\n\
        |colour|String|Its colour.|\n|lid|[part](part.md)|Its lid.|\n";
    const PART: &str =
        "# part resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|weight|Int32|Grams.|\n";
    const SAMOVAR: &str = "# samovar resource type\n\nInherits from [kettle](kettle.md).\n\n## Properties\n\n|Property|Type|Description|\n\
        |:--|:--|:--|\n|tap|String|Its tap.|\n";
    const URN: &str = "# urn resource type\n\nAn urn is an open type. Inherits from [part](part.md).\n\n## Properties\n\n\
        |Property|Type|Description|\n|:--|:--|:--|\n|note|String|A note.|\n";

    /// What is said of the members of a kettle that is sent and that comes back, on a page with these rows for the body.
    #[track_caller]
    fn check(pages: &[(&str, &str)], rows: &str, annotation: &str, (sent, back): (&str, &str), expected: &[&str]) {
        let page = format!(
            "# Update kettle\n\n## HTTP request\n\n```http\nPATCH /kettles/{{id}}\n```\n\n## Request body\n\nSupply a JSON representation of the \
             [kettle](../resources/kettle.md) object.\n\n{rows}\n## Response\n\nReturns `200 OK` and a [kettle](../resources/kettle.md) object.\n\n\
             ## Example\n\n<!-- {{ \"blockType\": \"request\" }} -->\n```http\nPATCH https://api.library.example/v1/kettles/7\n\
             Content-Type: application/json\n\n{{ {sent} }}\n```\n\n<!-- {{ \"blockType\": \"response\", {annotation} }} -->\n```http\nHTTP/1.1 200 OK\n\
             Content-Type: application/json\n\n{{ {back} }}\n```\n"
        );
        let mut all =
            vec![("v1/resources/kettle.md", KETTLE), ("v1/resources/part.md", PART), ("v1/api/kettle-update.md", page.as_str())];
        all.extend(pages);
        let reference = fixture::reference(&all);
        let id = fixture::find(&reference, "v1/api/kettle-update.md");
        let findings = reference.findings(id).into_iter().filter(|finding| finding.rule.id.starts_with("example-"));
        let said: Vec<String> =
            findings.map(|finding| finding.message.split(" documents ").last().unwrap_or_default().to_owned()).collect();
        assert_eq!(said, expected, "{rows}{annotation}{sent}{back}");
    }

    const PLAIN: &str = "\"@odata.type\": \"kettle\"";
    const ROWS: &str = "|Property|Type|Description|\n|:--|:--|:--|\n|whistle|Boolean|Whether it whistles.|\n";

    #[test]
    fn a_row_for_the_body_documents_a_member_of_it() {
        check(&[], "", PLAIN, ("\"whistle\": true", "\"volume\": 1"), &["no property `whistle`"]);
        check(&[], ROWS, PLAIN, ("\"whistle\": true", "\"whistle\": true"), &[]);
        check(&[], ROWS, PLAIN, ("\"volume\": 1", "\"lid\": { \"whistle\": true }"), &["no property `whistle`"]);
    }

    #[test]
    fn the_type_of_the_annotation_documents_a_member() {
        let samovar = [("v1/resources/samovar.md", SAMOVAR)];
        check(&samovar, "", PLAIN, ("\"volume\": 1", "\"tap\": \"brass\""), &["no property `tap`"]);
        check(&samovar, "", "\"@odata.type\": \"samovar\"", ("\"volume\": 1", "\"tap\": \"brass\""), &[]);
    }

    #[test]
    fn a_member_in_another_case_is_not_the_documented_one() {
        let kettle = "\"@odata.type\": \"kettle\"";
        let said = ["no property `Volume`; did you mean `volume`?"];
        check(&[], "", kettle, ("\"volume\": 1", "\"volume\": 1"), &[]);
        check(&[], "", kettle, ("\"volume\": 1", "\"Volume\": 1"), &said);
        check(
            &[],
            ROWS,
            kettle,
            ("\"Whistle\": true", "\"volume\": 1"),
            &["no property `Whistle` of this request's body; did you mean `whistle`?"],
        );
    }

    #[test]
    fn an_object_that_may_be_of_an_open_type_takes_any_member() {
        let sent = ("\"lid\": { \"engraved\": true }", "\"volume\": 1");
        check(&[], "", PLAIN, sent, &["no property `engraved`"]);
        let urn = [("v1/resources/urn.md", URN)];
        check(&urn, "", PLAIN, sent, &[]);
        // But what is nearly a property was meant to be it.
        let slips =
            ("\"lid\": { \"wieght\": 1 }", "\"lid\": { \"@odata.type\": \"#library.main.urn\", \"weigth\": 1, \"colour\": 1 }");
        let expected = ["no property `wieght`; did you mean `weight`?", "no property `weigth`; did you mean `weight`?"];
        check(&urn, "", PLAIN, slips, &expected);
    }

    #[test]
    fn what_was_meant_is_named() {
        let back = |back| ("\"volume\": 1", back);
        check(&[], "", PLAIN, back("\"color\": \"red\", \"Weight\": 1"), &["no property `color`", "no property `Weight`"]);
        check(&[], "", PLAIN, back("\"collour\": \"red\""), &["no property `collour`; did you mean `colour`?"]);
        check(&[], "", PLAIN, back("\"collour\": [\"red\"]"), &["no property `collour`"]);
        check(&[], "", PLAIN, back("\"odata.etag\": \"7\""), &["no property `odata.etag`; did you mean `@odata.etag`?"]);
        check(
            &[],
            "",
            PLAIN,
            back("\"odata.type\": \"#library.main.kettle\""),
            &["no property `odata.type`; did you mean `@odata.type`?"],
        );
    }

    #[test]
    fn where_a_type_lacks_its_base() {
        let back = |back| ("\"volume\": 1", back);
        let cover = |base| {
            format!(
                "# cover resource type\n\n{base}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|hinge|String|Its hinge.|\n"
            )
        };
        let stands = back("\"lid\": { \"@odata.type\": \"#library.main.cover\", \"hinge\": \"brass\" }");
        let message = "`#library.main.cover` is documented, but does not derive from `library.main.part`, which stands here; its page states";
        let none = cover("Covers pots.");
        check(&[("v1/resources/cover.md", &none)], "", PLAIN, stands, &[&format!("{message} no base")]);
        let other = cover("Inherits from [kettle](kettle.md).");
        check(&[("v1/resources/cover.md", &other)], "", PLAIN, stands, &[&format!("{message} the base `library.main.kettle`")]);
        let right = cover("Inherits from [part](part.md).");
        check(&[("v1/resources/cover.md", &right)], "", PLAIN, stands, &[]);
    }

    #[test]
    fn what_an_unknown_type_has_is_not_said() {
        let unknown = ("\"lid\": { \"@odata.type\": \"#other.cover\", \"engraved\": true }", "\"volume\": 1");
        check(&[], "", PLAIN, unknown, &["`#other.cover` is not a documented type that derives from `library.main.part`"]);
    }
}
