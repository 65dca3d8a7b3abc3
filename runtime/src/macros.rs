//! What an emitted client is written with. Each expansion is kept as small as rustc's time asks for.

/// Defines a type of a reference by its bases, the nearest first. With `, new` it has a constructor, which only types that are sent
/// need; all have [`Typed::empty`](crate::Typed::empty). Accessors follow in an `impl` of their own, over `self.0`.
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
///     Bird: [Animal] = "zoo.bird" in REFERENCE, new
/// }
/// # }
/// ```
#[macro_export]
macro_rules! record {
    ($(#[$about:meta])* $name:ident: [$($base:ty),*] = $full:literal in $reference:path $(, $new:ident)?) => {
        $(#[$about])*
        #[repr(transparent)]
        pub struct $name($crate::Record<'static>);
        // SAFETY: transparent over the record.
        unsafe impl $crate::Typed for $name {
            const NAME: &'static str = $full;
            #[inline]
            fn reference() -> &'static $crate::Reference {
                &$reference
            }
        }
        // Written out, and not derived: a derive takes rustc several times as long.
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple(::core::stringify!($name)).field(&self.0).finish()
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }
        $(impl $crate::Is<$base> for $name {})*
        $crate::record! { @deref $name $($base),* }
        $crate::stored! { $name store_record load_record }
        $(impl $name {
            /// An empty value.
            #[inline]
            pub fn $new() -> Self {
                <Self as $crate::Typed>::empty()
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::$new()
            }
        })?
    };
    (@deref $name:ident) => {};
    (@deref $name:ident $base:ty $(, $other:ty)*) => {
        impl ::core::ops::Deref for $name {
            type Target = $base;
            #[inline]
            fn deref(&self) -> &$base {
                $crate::Typed::wrap_ref(&self.0)
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
/// assert_eq!(Volume::from_text("HIGH"), Volume::High);
/// assert_eq!(Volume::from_text("shrill").as_str(), "shrill");
/// assert_eq!(format!("{}", Volume::Low), "low");
/// assert_eq!("Low".parse(), Ok(Volume::Low));
/// assert!(Volume::try_from("shrill").is_err());
/// ```
#[macro_export]
macro_rules! choice {
    ($(#[$about:meta])* $name:ident = $full:literal { $($(#[$member_about:meta])* $member:ident = $text:literal),* $(,)? }) => {
        $(#[$about])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[$member_about])* $member,)*
            /// A member the reference does not document, as it came.
            Unrecognized(::std::boxed::Box<str>),
        }
        impl $crate::Choice for $name {
            const NAME: &'static str = $full;
            const MEMBERS: &'static [&'static str] = &[$($text),*];
            #[inline]
            fn exact(text: &str) -> Self {
                match text {
                    $($text => Self::$member,)*
                    _ => Self::Unrecognized(text.into()),
                }
            }
            #[inline]
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$member => $text,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }
        // By name, and not derived: a derive takes rustc several times as long.
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::Choice::exact($crate::Choice::as_str(self))
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str($crate::Choice::as_str(self))
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::Choice::as_str(self))
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::Choice::as_str(self) == $crate::Choice::as_str(other)
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash($crate::Choice::as_str(self), state);
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownMember;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::UnknownMember> {
                $crate::Choice::documented(text)
            }
        }
        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::UnknownMember;
            #[inline]
            fn try_from(text: &str) -> ::core::result::Result<Self, $crate::UnknownMember> {
                $crate::Choice::documented(text)
            }
        }
        $crate::stored! { $name store_choice load_choice }
    };
}

/// Serde's traits for a type or an enumeration. The feature is that of this crate: where `record!` expands, another might be asked for.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! stored {
    ($name:ident $store:ident $load:ident) => {
        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::$store(self, serializer)
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::$load(deserializer)
            }
        }
    };
}

/// Nothing, without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! stored {
    ($($anything:tt)*) => {};
}
