//! What may have changed, as a table: each kind of change is a static with its verdict, and a reason for that.

use super::Verdict;

/// A kind of change. There is one of each, and it equals itself alone.
#[derive(Debug)]
pub struct ChangeRule {
    /// Stable: written in reports and by other programs. Never renamed, never used again.
    pub id: &'static str,
    /// What it does to those who call the service or use the client.
    pub verdict: Verdict,
    /// What changed, in a few words.
    pub summary: &'static str,
    /// Why the verdict is what it is: what the emitted Rust items, or the messages, do.
    pub reason: &'static str,
}

impl PartialEq for ChangeRule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for ChangeRule {}

impl ChangeRule {
    /// It is about who may call, which reports show apart.
    pub fn is_about_permissions(&self) -> bool {
        [&PERMISSIONS_WIDENED, &PERMISSIONS_NARROWED, &PERMISSIONS_CHANGED, &PERMISSIONS_LEAST_CHANGED, &PERMISSIONS_STATED]
            .contains(&self)
    }
}

macro_rules! rules {
    ($($name:ident $id:literal $verdict:ident $summary:literal $reason:literal)+) => {
        $(
            #[doc = concat!("`", $id, "`: ", $summary, ".")]
            pub static $name: ChangeRule = ChangeRule { id: $id, verdict: Verdict::$verdict, summary: $summary, reason: $reason };
        )+
        /// All kinds, in the order in which reports have those of one place.
        pub static RULES: &[&ChangeRule] = &[$(&$name),+];
    };
}

rules! {
    VERSION_ADDED "version-added" Additive "a version has its first pages"
        "a client of its own is emitted; no other client changes"
    VERSION_REMOVED "version-removed" Breaking "a version has no pages left"
        "its client is no longer emitted"
    PAGE_ADDED "page-added" Additive "a page documents new operations"
        "each is a new method of a place, and adding an inherent method breaks no caller"
    PAGE_REMOVED "page-removed" Breaking "a page is gone with its operations"
        "their methods are no longer emitted"
    PAGE_MOVED "page-moved" DocOnly "a page has another path, and documents the same"
        "calls are named by paths of URLs; only links and the names of tests follow the page"
    PAGE_MOVED_WITH_TYPES "page-moved-with-types" Breaking "a page has another path, and gives its name to types of bodies"
        "a type that only one page has is called by that page, so that its item of `types` has another name"
    OPERATION_ADDED "operation-added" Additive "a page documents one more operation"
        "it is a new method of a place, and adding an inherent method breaks no caller"
    OPERATION_REMOVED "operation-removed" Breaking "an operation is no longer documented"
        "its method is no longer emitted"
    OPERATION_MOVED "operation-moved" Breaking "an operation has another method or path"
        "a call is named by its path: the old chain of methods is no longer emitted"
    CALL_RENAMED "call-renamed" Breaking "the same operation is another call in Rust"
        "methods of the chain have other names or take other arguments, though the request on the wire is the same"
    KEY_RENAMED "key-renamed" DocOnly "a placeholder of a path has another name"
        "it names an argument of a method, and callers of Rust do not name arguments"
    REQUEST_CHANGED "request-changed" Breaking "a request carries something else"
        "the method that sends takes another body"
    REQUEST_WIDENED "request-widened" Additive "a request may carry more kinds of what it carried"
        "the method takes `impl Is<Base>`, which every derived type is"
    RESPONSE_CHANGED "response-changed" Breaking "an operation answers something else"
        "the type of `Request<…>` that the call gives is another one"
    PARAMETER_ADDED "parameter-added" Additive "a query parameter or header may be sent"
        "requests without it stay what they are; a header gets a setter"
    REQUIRED_PARAMETER_ADDED "required-parameter-added" Breaking "a query parameter or header has to be sent"
        "requests that were right are refused without it"
    PARAMETER_REMOVED "parameter-removed" Breaking "a query parameter or header is no longer documented"
        "a header loses its setter, and what a query asks for is no promise any more"
    PARAMETER_RENAMED "parameter-renamed" Breaking "a query parameter or header has another name"
        "requests that send the old name are no longer understood"
    PARAMETER_TYPE_CHANGED "parameter-type-changed" Breaking "a parameter has another type"
        "values that were right may be refused"
    PARAMETER_REQUIRED "parameter-required" Breaking "a parameter that could be left out has to be sent"
        "requests that were right are refused without it"
    PARAMETER_OPTIONAL "parameter-optional" Additive "a parameter that had to be sent may be left out"
        "requests that send it stay right"
    TYPE_ADDED "type-added" Additive "a type is new"
        "it is a new item of `types`"
    TYPE_REMOVED "type-removed" Breaking "a type is gone"
        "its item of `types` is no longer emitted"
    TYPE_RENAMED "type-renamed" Breaking "a type has another name"
        "its item of `types` is called by it"
    TYPE_SPLIT "type-split" Breaking "properties of a type stand in a type of their own"
        "their getters move from the one item to the other"
    BASE_ADDED "base-added" Additive "a type derives from another, or one more"
        "getters of the base are reached through `Deref`, and it may stand wherever the base may"
    BASE_CHANGED "base-changed" Breaking "a type no longer derives from what it did"
        "`Deref` leads elsewhere, and `impl Is<Base>` is gone"
    OPEN_CHANGED "type-open-changed" Additive "a type takes other properties, or no longer does"
        "unknown properties are kept either way, and no item changes"
    PROPERTY_ADDED "property-added" Additive "a property is new"
        "it is a new getter, and a setter where a request carries it"
    REQUIRED_PROPERTY_ADDED "required-property-added" Breaking "a body has to have one more property"
        "requests that were right are refused without it"
    PROPERTY_REQUIRED "property-required" Breaking "a property of a body that could be left out has to be sent"
        "requests that were right are refused without it"
    PROPERTY_OPTIONAL "property-optional" Additive "a property of a body that had to be sent may be left out"
        "requests that send it stay right"
    PROPERTY_REMOVED "property-removed" Breaking "a property is no longer documented"
        "its getter and setter are no longer emitted"
    PROPERTY_RENAMED "property-renamed" Breaking "a property has another name"
        "getter and setter are called by it"
    PROPERTY_TYPE_CHANGED "property-type-changed" Breaking "a property has another type"
        "its getter gives, or its setter takes, something else"
    PROPERTY_TYPE_RESTATED "property-type-restated" Additive "a property has another type, which is the same in Rust"
        "getter and setter keep their types; what is written as one is read as the other"
    PROPERTY_COLLECTION_CHANGED "property-collection-changed" Breaking "a property became a list, or one value"
        "its getter gives a list or one value"
    PROPERTY_NAVIGATION_CHANGED "property-navigation-changed" Breaking "a property became a relationship, or the other way"
        "a relationship is not sent with its owner, so that types behind it may lose setters"
    PROPERTY_MOVED_TO_BASE "property-moved-to-base" Additive "a property stands at the base of the types that had it"
        "their getters are called through `Deref`, and the base has one more; who names one by its path names the base's now, which counts up the client's major version"
    PROPERTY_MOVED_TO_DERIVED "property-moved-to-derived" Breaking "a property stands at derived types and no longer at their base"
        "the base's getter is no longer emitted"
    NULL_ALLOWED "null-allowed" Additive "a property may be null"
        "`clear_…` is a new method where a PATCH or PUT sends the type; getters give `Option` in any case"
    NULL_FORBIDDEN "null-forbidden" Breaking "a property may not be null any more"
        "a request that sets it to null is refused; `clear_…` is no longer emitted where a PATCH or PUT sends the type"
    ENUM_ADDED "enum-added" Additive "an enumeration is new"
        "it is a new item of `types`"
    ENUM_REMOVED "enum-removed" Breaking "an enumeration is gone"
        "its item of `types` is no longer emitted"
    ENUM_RENAMED "enum-renamed" Breaking "an enumeration has another name"
        "its item of `types` is called by it"
    ENUM_FLAGS_CHANGED "enum-flags-changed" Breaking "members of an enumeration may stand together, or no longer"
        "getters of its properties give a list of members, or one"
    MEMBER_ADDED "enum-member-added" Additive "an enumeration has one more member"
        "the Rust enumeration is `non_exhaustive`, so that every match has an arm for it"
    MEMBER_REMOVED "enum-member-removed" Breaking "an enumeration has lost a member"
        "its variant is no longer emitted"
    MEMBER_RENAMED "enum-member-renamed" Breaking "a member of an enumeration has another name"
        "its variant is called by it"
    PERMISSIONS_WIDENED "permissions-widened" Additive "more permissions suffice"
        "whoever could call still can; `PERMISSIONS` has more alternatives"
    PERMISSIONS_NARROWED "permissions-narrowed" Breaking "a permission no longer suffices"
        "calls with it are refused, though no item of Rust changes"
    PERMISSIONS_CHANGED "permissions-changed" Breaking "other permissions suffice, and some no longer do"
        "calls with those that went are refused, though no item of Rust changes"
    PERMISSIONS_LEAST_CHANGED "permissions-least-changed" Additive "another permission is the least"
        "all still suffice; the least that programs ask for is another one"
    PERMISSIONS_STATED "permissions-stated" DocOnly "permissions are stated where none were, or no longer"
        "what a page is silent about is neither given nor taken"
    STATUS_ADDED "status-added" Additive "one more status may be answered"
        "the client takes every status of success, and errors carry theirs"
    STATUS_REMOVED "status-removed" Breaking "a status is no longer answered"
        "no item of Rust changes, but whoever looks at the status sees another one"
    STATUS_CHANGED "status-changed" Breaking "another status is answered"
        "no item of Rust changes, but whoever looks at the status sees another one"
    EXAMPLE_ADDED "example-added" DocOnly "an example is new"
        "it is one more replay test"
    EXAMPLE_REMOVED "example-removed" DocOnly "an example is gone"
        "it is one replay test less"
    EXAMPLE_CHANGED "example-changed" DocOnly "an example shows something else"
        "its snapshot follows; what may be sent and answered is said elsewhere"
    WORDING_CHANGED "wording-changed" DocOnly "words of a page changed, and nothing that they say of the contract"
        "the documentation of items follows"
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static ChangeRule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
