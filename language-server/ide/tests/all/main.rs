//! What an editor asks, over whole references. One program, so that it is linked once and its tests share the machine.

mod completion;
mod completion_members;
mod slips;
mod fixes;
mod incremental;
mod navigation;
mod pages;
mod rename;
mod support;
