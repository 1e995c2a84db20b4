//! Where a request comes from, as far as that can be believed. Pure.
//!
//! `X-Forwarded-For` grows to the right, and everyone on the way may write into it what they like. So it is read from the
//! right, and only for as long as each of its writers is a proxy of ours.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::str::FromStr;

/// Proxies whose word about the client's address counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TrustedProxies(Vec<Network>);

/// Addresses with a common beginning, e.g. `10.0.0.0/8`; a single address counts as a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Network {
    base: IpAddr,
    prefix: u8,
}

/// Neither an address nor a network in CIDR notation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("neither an address nor a network like 10.0.0.0/8")]
pub struct NotANetwork;

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (base, prefix) = match text.split_once('/') {
            Some((base, prefix)) => (base, Some(prefix)),
            None => (text, None),
        };
        let base: IpAddr = base.trim().parse().map_err(|_| NotANetwork)?;
        let bits = if base.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(bits), |prefix| prefix.trim().parse().map_err(|_| NotANetwork))?;
        if prefix > bits { Err(NotANetwork) } else { Ok(Self { base, prefix }) }
    }
}

impl Network {
    fn contains(self, address: IpAddr) -> bool {
        let (base, bits, address) = match (self.base, address) {
            (IpAddr::V4(base), IpAddr::V4(address)) => (u128::from(base.to_bits()), 32, u128::from(address.to_bits())),
            (IpAddr::V6(base), IpAddr::V6(address)) => (base.to_bits(), 128, address.to_bits()),
            _ => return false,
        };
        // A shift by all 128 bits gives none: everything has nothing in common.
        (base ^ address).checked_shr(bits - u32::from(self.prefix)).unwrap_or(0) == 0
    }
}

impl FromStr for TrustedProxies {
    type Err = NotANetwork;

    /// Addresses and networks, with commas between.
    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let entries = text.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries.map(str::parse).collect::<Result<_, _>>().map(Self)
    }
}

impl TrustedProxies {
    /// The client's address: the peer's, unless that is a trusted proxy and says whom it forwards for. `forwarded`: the
    /// values of `X-Forwarded-For`, in the order of the headers.
    pub(super) fn client(&self, peer: IpAddr, forwarded: &[&str]) -> IpAddr {
        let mut client = peer.to_canonical();
        let hops = forwarded.iter().rev().flat_map(|value| value.rsplit(','));
        for hop in hops {
            if !self.trust(client) {
                break;
            }
            // Rubbish from a proxy of ours: what is left of it proves nothing.
            let Some(address) = parse_hop(hop.trim()) else { break };
            client = address;
        }
        client
    }

    fn trust(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(address))
    }
}

/// An address as proxies write it: bare, with a port, or in brackets.
fn parse_hop(hop: &str) -> Option<IpAddr> {
    let bare = hop.strip_prefix('[').and_then(|hop| hop.strip_suffix(']')).unwrap_or(hop);
    let address = bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()))?;
    Some(IpAddr::to_canonical(&address))
}

/// What addresses of one customer have in common: in IPv6 whoever has one address has the 2⁶⁴ around it (RFC 6177).
pub(super) fn counted(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(trusted: &str, peer: &str, forwarded: &[&str], expected: &str) {
        let proxies: TrustedProxies = trusted.parse().unwrap();
        assert_eq!(proxies.client(ip(peer), forwarded), ip(expected), "{trusted:?} {peer} {forwarded:?}");
    }

    #[test]
    fn nobody_is_trusted_who_was_not_named() {
        check("", "127.0.0.1", &["203.0.113.9"], "127.0.0.1");
        check("10.0.0.0/8", "203.0.113.7", &["198.51.100.1"], "203.0.113.7");
    }

    #[test]
    fn the_last_address_that_no_proxy_of_ours_has_is_the_clients() {
        check("127.0.0.1", "127.0.0.1", &["203.0.113.9"], "203.0.113.9");
        check("127.0.0.1", "::ffff:127.0.0.1", &["203.0.113.9"], "203.0.113.9");
        // Whatever the client wrote itself stands further left.
        check("127.0.0.1", "127.0.0.1", &["192.0.2.1, 203.0.113.9"], "203.0.113.9");
        check("127.0.0.1,10.0.0.0/8", "127.0.0.1", &["192.0.2.1,203.0.113.9, 10.1.2.3"], "203.0.113.9");
        check("127.0.0.1,10.0.0.0/8", "127.0.0.1", &["203.0.113.9", "10.1.2.3"], "203.0.113.9");
        check("fd00::/8", "fd00::1", &["[2001:db8::1]:4711"], "2001:db8::1");
        check("127.0.0.1", "127.0.0.1", &["203.0.113.9:1234"], "203.0.113.9");
    }

    #[test]
    fn what_cannot_be_read_is_the_proxys_own() {
        check("127.0.0.1", "127.0.0.1", &[], "127.0.0.1");
        check("127.0.0.1", "127.0.0.1", &["unknown"], "127.0.0.1");
        check("127.0.0.1", "127.0.0.1", &["203.0.113.9, _hidden"], "127.0.0.1");
        check("127.0.0.1,10.0.0.1", "127.0.0.1", &["10.0.0.1"], "10.0.0.1");
    }

    #[test]
    fn networks_hold_what_begins_like_them() {
        let holds = |network: &str, address| network.parse::<Network>().unwrap().contains(ip(address));
        assert!(holds("10.0.0.0/8", "10.255.0.1") && !holds("10.0.0.0/8", "11.0.0.1"));
        assert!(holds("0.0.0.0/0", "203.0.113.9") && !holds("0.0.0.0/0", "::1"));
        assert!(holds("::/0", "2001:db8::1") && holds("2001:db8::/33", "2001:db8:7fff::"));
        assert!(!holds("2001:db8::/33", "2001:db8:8000::") && !holds("::1", "::2"));
        for wrong in ["10.0.0.0/33", "::/129", "10.0.0.0/", "10.0.0/8", "localhost", "/8", "10.0.0.0/-1"] {
            assert_eq!(wrong.parse::<Network>(), Err(NotANetwork), "{wrong}");
        }
    }

    #[test]
    fn one_customer_of_ipv6_is_counted_once() {
        assert_eq!(counted(ip("2001:db8:1:2:3:4:5:6")), counted(ip("2001:db8:1:2:ffff::1")));
        assert_ne!(counted(ip("2001:db8:1:2::1")), counted(ip("2001:db8:1:3::1")));
        assert_eq!(counted(ip("::ffff:192.0.2.1")), ip("192.0.2.1"));
        assert_ne!(counted(ip("192.0.2.1")), counted(ip("192.0.2.2")));
    }
}
