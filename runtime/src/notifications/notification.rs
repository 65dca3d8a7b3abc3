//! What a service tells of one subscription.

use std::fmt;

use super::encrypted::EncryptedContent;
use super::members::Members;
use super::words;
use crate::time::DateTime;
use crate::{Choice, Typed};

crate::choice! {
    /// What has become of a resource.
    ChangeKind = "changeType" {
        /// It is new.
        Created = "created",
        /// It is another.
        Updated = "updated",
        /// It is gone.
        Deleted = "deleted",
    }
}

crate::choice! {
    /// What has become of the subscription itself.
    LifecycleEvent = "lifecycleEventType" {
        /// It ends soon unless it is renewed, with a valid token.
        ReauthorizationRequired = "reauthorizationRequired",
        /// It is gone: a new one has to be made, and what has changed meanwhile is asked for with a delta query.
        SubscriptionRemoved = "subscriptionRemoved",
        /// Notifications were lost: what has changed is asked for with a delta query.
        Missed = "missed",
    }
}

/// A notification that knows the program's secret, with the resource as a type of the caller's choice.
#[derive(Clone)]
pub struct Notification<T> {
    id: Option<String>,
    subscription_id: Option<String>,
    expires: Option<DateTime>,
    change: Option<ChangeKind>,
    lifecycle: Option<LifecycleEvent>,
    tenant_id: Option<String>,
    resource: Option<String>,
    resource_data: Option<T>,
    resource_json: Option<String>,
    encrypted: Option<EncryptedContent>,
}

impl<T: Typed> Notification<T> {
    /// Reads leniently: a member that is not as it should be is not there.
    pub(super) fn read(members: &Members<'_>) -> Self {
        let resource_json = members.json(words::RESOURCE_DATA);
        Self {
            id: members.text(words::ID),
            subscription_id: members.text(words::SUBSCRIPTION),
            expires: members.text(words::EXPIRATION).and_then(|text| text.parse().ok()),
            change: members.text(words::CHANGE).as_deref().map(ChangeKind::from_text),
            lifecycle: members.text(words::LIFECYCLE).as_deref().map(LifecycleEvent::from_text),
            tenant_id: members.text(words::TENANT),
            resource: members.text(words::RESOURCE),
            resource_data: resource_json.and_then(|json| T::from_json_lenient(json).ok()),
            resource_json: resource_json.map(str::to_owned),
            encrypted: members.json(words::ENCRYPTED).and_then(EncryptedContent::read),
        }
    }

    /// The resource that came encrypted, opened with the program's keys.
    #[cfg(feature = "notifications-encrypted")]
    pub fn decrypt(&self, keys: &super::DecryptionKeys) -> Result<T, super::DecryptError> {
        let content = self.encrypted.as_ref().ok_or(super::DecryptError::NotThere)?;
        T::from_json_lenient(&content.decrypt(keys)?).map_err(|_| super::DecryptError::Resource)
    }
}

impl<T> Notification<T> {
    /// Its own identifier. Services send some notifications twice.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The subscription that it came for.
    pub fn subscription_id(&self) -> Option<&str> {
        self.subscription_id.as_deref()
    }

    /// When that subscription ends.
    pub fn expires(&self) -> Option<DateTime> {
        self.expires
    }

    /// What has become of the resource. Notifications about the subscription itself have none.
    pub fn change(&self) -> Option<&ChangeKind> {
        self.change.as_ref()
    }

    /// What has become of the subscription, where the notification is about that.
    pub fn lifecycle(&self) -> Option<&LifecycleEvent> {
        self.lifecycle.as_ref()
    }

    /// The tenant that it came from.
    pub fn tenant_id(&self) -> Option<&str> {
        self.tenant_id.as_deref()
    }

    /// The path of the resource, below the URL of the service.
    pub fn resource(&self) -> Option<&str> {
        self.resource.as_deref()
    }

    /// What the service tells of the resource in the clear: often its identifier alone.
    pub fn resource_data(&self) -> Option<&T> {
        self.resource_data.as_ref()
    }

    /// The same as it came, also where it is no such type.
    pub fn resource_json(&self) -> Option<&str> {
        self.resource_json.as_deref()
    }

    /// What the service tells of the resource to those alone who have the key.
    pub fn encrypted(&self) -> Option<&EncryptedContent> {
        self.encrypted.as_ref()
    }
}

/// Which subscription, and what has happened. What the service tells of the resource is nothing for logs.
impl<T> fmt::Debug for Notification<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("subscription_id", &self.subscription_id)
            .field("change", &self.change)
            .field("lifecycle", &self.lifecycle)
            .field("encrypted", &self.encrypted.is_some())
            .finish_non_exhaustive()
    }
}
