//! Clients against scripts, a simulated clock and real sockets, one file per kind of question.

#[cfg(feature = "reqwest-no-tls")]
mod server;
mod shop;

mod answers;
mod batch;
#[cfg(feature = "reqwest-no-tls")]
mod calls;
mod credentials;
mod delta;
#[cfg(feature = "documented")]
mod documented;
mod faults;
#[cfg(feature = "notifications")]
mod notifications;
mod pages;
#[cfg(feature = "reqwest-no-tls")]
mod paging;
mod requests;
#[cfg(feature = "reqwest-no-tls")]
mod sockets;
