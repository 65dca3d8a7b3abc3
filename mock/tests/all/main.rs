//! The server through real sockets: by raw HTTP, by the emitted client, and by many requests at once.

mod client;
mod exchanges;
mod faults;
mod load;
mod misses;
mod several;
mod support;
