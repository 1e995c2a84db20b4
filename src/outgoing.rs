//! Where the server sends what a tenant told it to send: https on public addresses, and nowhere else. Pure, but for
//! the [`Poster`].
//!
//! A tenant writes the URL, so it must not reach what only we can reach: this machine, its network, a cloud's metadata
//! service. A name proves nothing (it may point inwards, or only later), so there are two checks: [`PublicHttps::parse`]
//! of the URL as it is written down, and [`check_address`] of each address its name has when a connection is made, which
//! must then go to that very address. Redirects are not followed: their target has passed neither check.

mod poster;

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

pub use poster::{Network, NotPosted, Posted, Poster};

/// Longest URL taken, in bytes.
const LONGEST: usize = 2_000;

/// A URL that data may be sent to, as far as its text tells. Prints only its host: the path may be a secret.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicHttps(Url);

/// Why nothing is sent to a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPublicHttps {
    #[error("not a URL")]
    Malformed,
    #[error("longer than {LONGEST} characters")]
    TooLong,
    #[error("not https")]
    NotHttps,
    #[error("a URL with a user name or a password")]
    Credentials,
    #[error("a URL with a port other than 443")]
    Port,
    #[error("a host without a public name")]
    LocalName,
    #[error(transparent)]
    Address(#[from] NotPublic),
}

/// An address of a network that is not the public internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an address that is not public ({0})")]
pub struct NotPublic(&'static str);

impl PublicHttps {
    /// Reads a URL. A host that is an address must be a public one; a name is checked when it is resolved.
    ///
    /// # Errors
    /// [`NotPublicHttps`] with the first reason against it.
    pub fn parse(text: &str) -> Result<Self, NotPublicHttps> {
        if text.len() > LONGEST {
            return Err(NotPublicHttps::TooLong);
        }
        let mut url = Url::parse(text).map_err(|_| NotPublicHttps::Malformed)?;
        if url.scheme() != "https" {
            return Err(NotPublicHttps::NotHttps);
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(NotPublicHttps::Credentials);
        }
        // The default port reads as none.
        if url.port().is_some() {
            return Err(NotPublicHttps::Port);
        }
        match url.host().ok_or(NotPublicHttps::Malformed)? {
            Host::Domain(name) if is_public_name(name) => {}
            Host::Domain(_) => return Err(NotPublicHttps::LocalName),
            Host::Ipv4(address) => check_address(address.into())?,
            Host::Ipv6(address) => check_address(address.into())?,
        }
        // Never sent anyway.
        url.set_fragment(None);
        Ok(Self(url))
    }

    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The name to resolve, or the address.
    pub fn host(&self) -> &str {
        self.0.host_str().expect("an https URL has a host")
    }
}

impl fmt::Debug for PublicHttps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "https://{}/…", self.host())
    }
}

/// Names that resolve only inside a network (RFC 6761, 6762, 7686, 8375, 9476), or that have no domain at all.
fn is_public_name(name: &str) -> bool {
    const LOCAL: [&str; 13] = [
        "localhost",
        "local",
        "internal",
        "intranet",
        "lan",
        "home",
        "corp",
        "private",
        "arpa",
        "test",
        "invalid",
        "example",
        "onion",
    ];
    let name = name.strip_suffix('.').unwrap_or(name);
    let Some((_, last)) = name.rsplit_once('.') else { return false };
    !last.is_empty() && !LOCAL.contains(&last) && !name.split('.').any(str::is_empty)
}

/// Whether a connection may be made to this address, which the name of a [`PublicHttps`] has now.
///
/// # Errors
/// [`NotPublic`] for every address that is not global unicast, by the registries of special-purpose addresses (IANA,
/// RFC 6890), and for IPv6 addresses that carry such an IPv4 address in them.
pub fn check_address(address: IpAddr) -> Result<(), NotPublic> {
    match address {
        IpAddr::V4(address) => check_v4(address),
        IpAddr::V6(address) => check_v6(address),
    }
}

/// IPv4 networks that are not public: first address, length of the prefix, what they are.
const SPECIAL_V4: [(Ipv4Addr, u32, &str); 16] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8, "this network"),
    (Ipv4Addr::new(10, 0, 0, 0), 8, "private"),
    (Ipv4Addr::new(100, 64, 0, 0), 10, "carrier-grade NAT"),
    (Ipv4Addr::new(127, 0, 0, 0), 8, "loopback"),
    (Ipv4Addr::new(169, 254, 0, 0), 16, "link-local"),
    (Ipv4Addr::new(172, 16, 0, 0), 12, "private"),
    (Ipv4Addr::new(192, 0, 0, 0), 24, "protocol assignments"),
    (Ipv4Addr::new(192, 0, 2, 0), 24, "documentation"),
    (Ipv4Addr::new(192, 31, 196, 0), 24, "AS112"),
    (Ipv4Addr::new(192, 88, 99, 0), 24, "6to4 relay"),
    (Ipv4Addr::new(192, 168, 0, 0), 16, "private"),
    (Ipv4Addr::new(198, 18, 0, 0), 15, "benchmarking"),
    (Ipv4Addr::new(198, 51, 100, 0), 24, "documentation"),
    (Ipv4Addr::new(203, 0, 113, 0), 24, "documentation"),
    (Ipv4Addr::new(224, 0, 0, 0), 4, "multicast"),
    (Ipv4Addr::new(240, 0, 0, 0), 4, "reserved"),
];

fn check_v4(address: Ipv4Addr) -> Result<(), NotPublic> {
    let within = |first: Ipv4Addr, prefix: u32| (address.to_bits() ^ first.to_bits()) >> (32 - prefix) == 0;
    match SPECIAL_V4.iter().find(|(first, prefix, _)| within(*first, *prefix)) {
        Some((_, _, what)) => Err(NotPublic(what)),
        None => Ok(()),
    }
}

fn check_v6(address: Ipv6Addr) -> Result<(), NotPublic> {
    let segments = address.segments();
    let embedded = |high: u16, low: u16| check_v4(Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low)));
    match segments {
        [0, 0, 0, 0, 0, 0, 0, 0] => Err(NotPublic("unspecified")),
        [0, 0, 0, 0, 0, 0, 0, 1] => Err(NotPublic("loopback")),
        // An IPv4 address written as IPv6 is that IPv4 address.
        [0, 0, 0, 0, 0, 0xFFFF, high, low] => embedded(high, low),
        // NAT64 (RFC 6052): a gateway would go on to the IPv4 address. The /48 of RFC 8215 is a network's own.
        [0x64, 0xFF9B, 0, 0, 0, 0, high, low] => embedded(high, low),
        [0x64, 0xFF9B, ..] => Err(NotPublic("local NAT64")),
        // 6to4 (RFC 3056) leads to the IPv4 address in it.
        [0x2002, high, low, ..] => embedded(high, low),
        [0x2001, 0, ..] => Err(NotPublic("Teredo")),
        // IETF protocol assignments: 2001::/23, of which little is global.
        [0x2001, second, ..] if second < 0x200 => Err(NotPublic("protocol assignments")),
        [0x2001, 0xDB8, ..] => Err(NotPublic("documentation")),
        [0x3FFF, second, ..] if second < 0x1000 => Err(NotPublic("documentation")),
        [first, ..] if first & 0xFE00 == 0xFC00 => Err(NotPublic("private")),
        [first, ..] if first & 0xFFC0 == 0xFE80 => Err(NotPublic("link-local")),
        [first, ..] if first & 0xFF00 == 0xFF00 => Err(NotPublic("multicast")),
        // Only 2000::/3 is given out as global unicast.
        [first, ..] if first & 0xE000 != 0x2000 => Err(NotPublic("not global unicast")),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check_url(text: &str, expected: Result<(), NotPublicHttps>) {
        assert_eq!(PublicHttps::parse(text).map(drop), expected, "{text}");
    }

    #[track_caller]
    fn check(address: &str, expected: Result<(), &'static str>) {
        assert_eq!(check_address(address.parse().unwrap()), expected.map_err(NotPublic), "{address}");
    }

    #[test]
    fn https_on_a_public_name_or_address_is_taken() {
        for url in [
            "https://hooks.practice.co.uk/calls?key=1",
            "https://hooks.practice.co.uk:443/calls",
            "HTTPS://Hooks.Practice.com",
            "https://8.8.8.8/",
            "https://[2606:4700::1111]/x",
            "https://münchen-zahnarzt.de/",
        ] {
            check_url(url, Ok(()));
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        use NotPublicHttps::{Address, Credentials, LocalName, Malformed, NotHttps, Port, TooLong};
        for (url, reason) in [
            ("", Malformed),
            ("practice.com", Malformed),
            ("https://", Malformed),
            ("http://practice.com", NotHttps),
            ("ftp://practice.com", NotHttps),
            ("file:///etc/passwd", NotHttps),
            ("https://jane:secret@practice.com", Credentials),
            ("https://jane@practice.com", Credentials),
            ("https://practice.com:8443/", Port),
            ("https://localhost/", LocalName),
            ("https://localhost./", LocalName),
            ("https://api.localhost/", LocalName),
            ("https://metadata.google.internal/", LocalName),
            ("https://redis/", LocalName),
            ("https://printer.local/", LocalName),
            ("https://127.0.0.1/", Address(NotPublic("loopback"))),
            ("https://0x7f000001/", Address(NotPublic("loopback"))),
            ("https://2130706433/", Address(NotPublic("loopback"))),
            ("https://127.1/", Address(NotPublic("loopback"))),
            ("https://169.254.169.254/latest/meta-data", Address(NotPublic("link-local"))),
            ("https://[::1]/", Address(NotPublic("loopback"))),
            ("https://[::ffff:10.0.0.1]/", Address(NotPublic("private"))),
        ] {
            check_url(url, Err(reason));
        }
        check_url(&format!("https://practice.com/{}", "a".repeat(LONGEST)), Err(TooLong));
    }

    #[test]
    fn addresses_of_networks_that_are_not_public_are_refused() {
        for (address, expected) in [
            ("1.1.1.1", Ok(())),
            ("172.15.255.255", Ok(())),
            ("172.32.0.0", Ok(())),
            ("100.63.255.255", Ok(())),
            ("100.128.0.0", Ok(())),
            ("223.255.255.255", Ok(())),
            ("0.0.0.0", Err("this network")),
            ("10.255.255.255", Err("private")),
            ("172.16.0.1", Err("private")),
            ("172.31.255.255", Err("private")),
            ("192.168.1.1", Err("private")),
            ("127.255.255.254", Err("loopback")),
            ("169.254.169.254", Err("link-local")),
            ("100.64.0.1", Err("carrier-grade NAT")),
            ("100.127.255.255", Err("carrier-grade NAT")),
            ("192.0.2.1", Err("documentation")),
            ("198.51.100.7", Err("documentation")),
            ("203.0.113.7", Err("documentation")),
            ("198.19.0.1", Err("benchmarking")),
            ("224.0.0.1", Err("multicast")),
            ("239.255.255.250", Err("multicast")),
            ("255.255.255.255", Err("reserved")),
            ("2606:4700::1111", Ok(())),
            ("2001:4860:4860::8888", Ok(())),
            ("::", Err("unspecified")),
            ("::1", Err("loopback")),
            ("::127.0.0.1", Err("not global unicast")),
            ("::ffff:8.8.8.8", Ok(())),
            ("::ffff:127.0.0.1", Err("loopback")),
            ("::ffff:169.254.169.254", Err("link-local")),
            ("64:ff9b::8.8.8.8", Ok(())),
            ("64:ff9b::10.0.0.1", Err("private")),
            ("64:ff9b:1::10.0.0.1", Err("local NAT64")),
            ("2002:0808:0808::1", Ok(())),
            ("2002:7f00:0001::1", Err("loopback")),
            ("2002:c0a8:0101::1", Err("private")),
            ("2001::1", Err("Teredo")),
            ("2001:10::1", Err("protocol assignments")),
            ("2001:db8::1", Err("documentation")),
            ("3fff:fff::1", Err("documentation")),
            ("fc00::1", Err("private")),
            ("fdff::1", Err("private")),
            ("fe80::1", Err("link-local")),
            ("fec0::1", Err("not global unicast")),
            ("ff02::1", Err("multicast")),
            ("100::1", Err("not global unicast")),
        ] {
            check(address, expected);
        }
    }

    #[test]
    fn a_url_prints_without_its_path() {
        let url = PublicHttps::parse("https://hooks.practice.com/t0ken?key=secret#part").unwrap();
        assert_eq!(format!("{url:?}"), "https://hooks.practice.com/…");
        assert_eq!((url.host(), url.url().fragment()), ("hooks.practice.com", None));
    }

    proptest! {
        #[test]
        fn an_ipv4_address_in_ipv6_is_judged_as_itself(bits: u32) {
            let v4 = Ipv4Addr::from_bits(bits);
            let expected = check_address(v4.into());
            prop_assert_eq!(check_address(v4.to_ipv6_mapped().into()), expected);
            let nat64 = Ipv6Addr::from_bits(0x64_ff9b_u128 << 96 | u128::from(bits));
            prop_assert_eq!(check_address(nat64.into()), expected);
            let six_to_four = Ipv6Addr::from_bits(0x2002_u128 << 112 | u128::from(bits) << 80 | 1);
            prop_assert_eq!(check_address(six_to_four.into()), expected);
        }

        #[test]
        fn what_the_standard_library_calls_special_is_never_public(bits: u32) {
            let v4 = Ipv4Addr::from_bits(bits);
            let special = v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_multicast()
                || v4.is_broadcast() || v4.is_documentation() || v4.is_unspecified();
            prop_assert!(!special || check_address(v4.into()).is_err());
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC{0,60}") {
            let _ = PublicHttps::parse(&text);
            let _ = PublicHttps::parse(&format!("https://{text}"));
        }
    }
}
