//! Change notifications: what a service sends to a URL of the program's after it has subscribed to changes.
//!
//! [`Receiver`] reads the requests, whatever server they come through: it answers the handshake, lets nothing through that does not know the
//! program's secret, and gives [`Notification`]s. [`Renewal`] keeps a subscription alive. With the feature `notifications-encrypted`,
//! `Notification::decrypt` opens what is encrypted; [`TokenCheck`] looks at the tokens that come with it.
//!
//! ```
//! use docwright::Typed;
//! use docwright::http::Request;
//! use docwright::notifications::{LifecycleEvent, Receiver};
//! # mod bakery {
//! # static REFERENCE: docwright::Reference =
//! #     docwright::Reference::new(r#"{"types":[{"name":"bakery.loaf","fields":[["id","String"]]}]}"#);
//! # docwright::record! { Loaf: [] = "bakery.loaf" in REFERENCE }
//! # }
//! # use bakery::Loaf;
//!
//! let receiver = Receiver::new("a long random secret");
//!
//! // The server hands each request over, and sends the answer back before the notifications are worked on.
//! let body = r#"{"value":[{"clientState":"a long random secret","changeType":"updated","resource":"loaves/7","resourceData":{"id":"7"}}]}"#;
//! let request = Request::post("/changes").body(body)?;
//! let delivery = receiver.receive::<Loaf>(&request);
//! assert_eq!(delivery.answer().status(), 202);
//!
//! for notification in delivery {
//!     match notification.lifecycle() {
//!         Some(LifecycleEvent::Missed) => println!("ask with a delta query"),
//!         Some(event) => println!("{event}: tell the renewal"),
//!         None => assert_eq!(notification.resource_data().and_then(|loaf| loaf.record().text("id")), Some("7")),
//!     }
//! }
//! # Ok::<(), docwright::http::Error>(())
//! ```

mod words;

mod handshake;
mod members;
mod secrets;

mod delivery;
mod encrypted;
mod notification;
mod receiver;
mod token;
mod token_check;

mod renewal;
mod schedule;

#[cfg(feature = "notifications-encrypted")]
mod decrypt;
#[cfg(feature = "notifications-encrypted")]
mod keys;
#[cfg(feature = "notifications-encrypted")]
mod signing_keys;

#[cfg(feature = "notifications-encrypted")]
pub use decrypt::DecryptError;
pub use delivery::{Delivery, Refusal};
pub use encrypted::EncryptedContent;
#[cfg(feature = "notifications-encrypted")]
pub use keys::{DecryptionKeys, KeyError};
pub use notification::{ChangeKind, LifecycleEvent, Notification};
pub use receiver::Receiver;
pub use renewal::{Renewal, RenewalHandle, RenewalReason};
pub use schedule::RenewalSchedule;
#[cfg(feature = "notifications-encrypted")]
pub use signing_keys::SigningKeys;
pub use token::ValidationToken;
pub use token_check::{TokenCheck, TokenError};
