//! The server through real sockets: by raw HTTP, by the emitted client, and by many requests at once; and what its program says of itself.

mod client;
mod exchanges;
mod faults;
mod help;
mod load;
mod misses;
mod several;
mod support;
