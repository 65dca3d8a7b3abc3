//! What an emitted client is written with. Each expansion is kept as small as rustc's time asks for.

/// Defines types of a reference, the nearest base first:
///
/// ```
/// # mod zoo {
/// static REFERENCE: docwright::Reference = docwright::Reference::new(
///     r#"{"types":[{"name":"zoo.animal","fields":[["name","String"]]},{"name":"zoo.bird","base":"zoo.animal"}]}"#,
/// );
/// docwright::record! {
///     /// Something alive.
///     Animal: [] = "zoo.animal" in REFERENCE
/// }
/// docwright::record! {
///     /// Something that flies.
///     Bird: [Animal] = "zoo.bird" in REFERENCE
/// }
/// # }
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$about:meta])* $name:ident: [$($base:ident),*] = $full:literal in $reference:path) => {
        $(#[$about])*
        #[repr(transparent)]
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name($crate::Record<'static>);
        unsafe impl $crate::Typed for $name {
            const NAME: &'static str = $full;
            fn reference() -> &'static $crate::Reference {
                &$reference
            }
        }
        impl $name {
            /// An empty value.
            pub fn new() -> Self {
                <Self as $crate::Typed>::empty()
            }
        }
        $(impl $crate::Is<$base> for $name {})*
        $crate::record! { @deref $name $($base)* }
    };
    (@deref $name:ident) => {};
    (@deref $name:ident $base:ident $($other:ident)*) => {
        impl ::core::ops::Deref for $name {
            type Target = $base;
            fn deref(&self) -> &$base {
                <$base as $crate::Typed>::wrap_ref(&self.0)
            }
        }
    };
}

/// Defines an enumeration of a reference:
///
/// ```
/// docwright::choice! {
///     /// How loud it is.
///     Volume = "zoo.volume" {
///         /// Hardly heard.
///         Low = "low",
///         /// Heard from afar.
///         High = "high",
///     }
/// }
/// # use docwright::Choice;
/// assert_eq!(Volume::from("HIGH"), Volume::High);
/// assert_eq!(Volume::from("shrill").as_str(), "shrill");
/// ```
#[macro_export]
macro_rules! choice {
    ($(#[$about:meta])* $name:ident = $full:literal { $($(#[$member_about:meta])* $member:ident = $text:literal),* $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member_about])* $member,)*
            /// A member the reference does not document, as it came.
            Unrecognized(::std::boxed::Box<str>),
        }
        impl $crate::Choice for $name {
            const NAME: &'static str = $full;
            fn from_text(text: &str) -> Self {
                const MEMBERS: &[$name] = &[$($name::$member),*];
                match $crate::choice::position(&[$($text),*], text) {
                    ::core::option::Option::Some(at) => MEMBERS[at].clone(),
                    ::core::option::Option::None => Self::Unrecognized(text.into()),
                }
            }
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $text,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                <Self as $crate::Choice>::from_text(text)
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::Choice::as_str(self))
            }
        }
    };
}
