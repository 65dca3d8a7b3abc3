// Emitted by docwright from the reference; edits are lost on the next run.
//! Calls below `/me/extensions`.

/// What a call can go on with behind `/me/extensions`.
#[derive(Clone, Debug)]
pub struct MeExtensions(pub(crate) docwright::Path);

impl MeExtensions {
    /// `/{extensionId}`
    #[inline]
    pub fn id(self, extension_id: &str) -> crate::calls::me::MeExtensionsId {
        crate::calls::me::MeExtensionsId(self.0.key(extension_id))
    }

    /// Attach an openTypeExtension to a user or a group that exists. Beside the name, the body holds whatever members you like.
    ///
    /// `POST /me/extensions`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): `User.ReadWrite`, `Group.ReadWrite.All`
    /// * Delegated (personal Microsoft account): `User.ReadWrite`
    /// * Application: `User.ReadWrite.All`, `Group.ReadWrite.All`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(unused_imports)]
    /// # use graph_v1_0::{Headers, Graph, types};
    /// # use docwright::Typed;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let graph = Graph::offline();
    /// let request = graph
    ///     .me()
    ///     .extensions()
    ///     .create(
    ///         types::OpenTypeExtension::new()
    ///             .with_extension_name("com.contoso.deskPreferences")
    ///             .with_untyped("standingDesk", true)
    ///             .with_untyped("monitorCount", 2i64)
    ///             .with_untyped(
    ///                 "lampWarmth",
    ///                 docwright::serde_json::from_str::<
    ///                     docwright::serde_json::Value,
    ///                 >("0.35")?,
    ///             )
    ///             .with_untyped(
    ///                 "favoritePiers",
    ///                 docwright::serde_json::from_str::<
    ///                     docwright::serde_json::Value,
    ///                 >("[\"Pier 4\",\"Pier 2\"]")?,
    ///             ),
    ///     );
    /// println!("{request}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-v1.0>)
    #[inline]
    pub fn create(self, body: impl docwright::Is<crate::types::OpenTypeExtension>) -> docwright::Request<crate::types::OpenTypeExtension> {
        self.0.request(&crate::REFERENCE, "POST", "opentypeextension-post-opentypeextension").json::<crate::types::OpenTypeExtension>(body)
    }
}

/// What a call can go on with behind `/me/extensions/{}`.
#[derive(Clone, Debug)]
pub struct MeExtensionsId(pub(crate) docwright::Path);

impl MeExtensionsId {
    /// Read one openTypeExtension of a user or a group, with whatever members its owner has put there.
    ///
    /// `GET /me/extensions/{extensionId}`
    ///
    /// # Parameters
    ///
    /// * `extension_id`: `{extensionId}`
    ///
    /// # Permissions
    ///
    /// * Delegated (work or school account): least: `User.Read`; higher: `User.ReadWrite`, `Group.Read.All`
    /// * Delegated (personal Microsoft account): least: `User.Read`; higher: `User.ReadWrite`
    /// * Application: least: `User.Read.All`; higher: `User.ReadWrite.All`, `Group.Read.All`
    ///
    /// [Reference](<https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-v1.0>)
    #[inline]
    pub fn get(self) -> docwright::Request<crate::types::OpenTypeExtension> {
        self.0.request(&crate::REFERENCE, "GET", "opentypeextension-get")
    }
}
