//! What the rules must find and what they must leave alone.

mod call;
mod languages;
mod noise;
mod sets;
mod tables;
