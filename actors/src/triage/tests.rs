//! What the rules must find and what they must leave alone.

mod call;
mod languages;
mod noise;
mod patterns;
mod sets;
mod tables;
