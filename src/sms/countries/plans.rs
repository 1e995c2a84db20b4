//! The numbering plans, as prefixes in international form without `+`.
//!
//! Sources: ITU-T E.164 national numbering plans; Ofcom, National Telephone Numbering Plan; NANPA and CNAC area codes
//! (those in use or announced in 2025); Bundesnetzagentur, ARCEP, CNMC for Germany, France, Spain. Prefixes are
//! deliberately coarse: a number refused in error is seen by the practice, a text to a paid line is seen on the bill.

use std::ops::RangeInclusive;

use super::Country;

/// One country's numbers. A longer prefix beats a shorter one, in another country's plan too.
pub(super) struct Plan {
    pub(super) country: Country,
    /// Digits in all, the calling code included.
    pub(super) digits: RangeInclusive<usize>,
    pub(super) phones: &'static [&'static str],
    pub(super) landlines: &'static [&'static str],
    pub(super) special: &'static [&'static str],
}

/// A plan in which a number does not tell what kind of line it is.
const fn any(country: &'static str, digits: RangeInclusive<usize>, phones: &'static [&'static str]) -> Plan {
    Plan { country: Country(country), digits, phones, landlines: &[], special: &[] }
}

/// A country that shares +1.
const fn nanp(country: &'static str, area_codes: &'static [&'static str]) -> Plan {
    any(country, 11..=11, area_codes)
}

pub(super) const PLANS: &[Plan] = &[
    // +1: what no other country of it has is the United States'.
    Plan {
        country: Country("US"),
        digits: 11..=11,
        phones: &["1"],
        landlines: &[],
        // No area code begins with 0 or 1; free-phone, personal and premium numbers; the carriers' own 700 and 710.
        special: &[
            "10", "11", "1500", "1521", "1522", "1523", "1524", "1525", "1526", "1527", "1528", "1529", "1532", "1533",
            "1535", "1538", "1542", "1543", "1544", "1545", "1546", "1547", "1549", "1550", "1552", "1553", "1554",
            "1556", "1566", "1569", "1577", "1578", "1588", "1589", "1600", "1622", "1700", "1710", "1800", "1822",
            "1833", "1844", "1855", "1866", "1877", "1888", "1900",
        ],
    },
    nanp(
        "CA",
        &[
            "1204", "1226", "1236", "1249", "1250", "1257", "1263", "1289", "1306", "1343", "1354", "1365", "1367",
            "1368", "1382", "1387", "1403", "1416", "1418", "1428", "1431", "1437", "1438", "1450", "1460", "1468",
            "1474", "1506", "1514", "1519", "1537", "1548", "1568", "1579", "1581", "1584", "1587", "1604", "1613",
            "1639", "1647", "1672", "1683", "1705", "1709", "1742", "1753", "1778", "1780", "1782", "1807", "1819",
            "1825", "1867", "1873", "1879", "1902", "1905", "1942",
        ],
    ),
    nanp("PR", &["1787", "1939"]),
    nanp("VI", &["1340"]),
    nanp("GU", &["1671"]),
    nanp("AS", &["1684"]),
    nanp("MP", &["1670"]),
    nanp("AG", &["1268"]),
    nanp("AI", &["1264"]),
    nanp("BB", &["1246"]),
    nanp("BM", &["1441"]),
    nanp("BS", &["1242"]),
    nanp("DM", &["1767"]),
    nanp("DO", &["1809", "1829", "1849"]),
    nanp("GD", &["1473"]),
    nanp("JM", &["1658", "1876"]),
    nanp("KN", &["1869"]),
    nanp("KY", &["1345"]),
    nanp("LC", &["1758"]),
    nanp("MS", &["1664"]),
    nanp("SX", &["1721"]),
    nanp("TC", &["1649"]),
    nanp("TT", &["1868"]),
    nanp("VC", &["1784"]),
    nanp("VG", &["1284"]),
    // +44: the Crown dependencies have mobile ranges in the middle of the United Kingdom's. 70 are personal numbers and
    // 76 pagers, at premium rates; 3, 5, 8 and 9 are services.
    Plan {
        country: Country("GB"),
        digits: 12..=12,
        phones: &["447"],
        landlines: &["441", "442"],
        special: &["443", "445", "448", "449", "4470", "4476"],
    },
    Plan {
        country: Country("GG"),
        digits: 12..=12,
        phones: &["447781", "447839", "4479111", "4479117"],
        landlines: &["441481"],
        special: &[],
    },
    Plan {
        country: Country("JE"),
        digits: 12..=12,
        phones: &["447509", "447829", "447937", "4477003", "4477007", "4477008", "447797"],
        landlines: &["441534"],
        special: &[],
    },
    Plan {
        country: Country("IM"),
        digits: 12..=12,
        phones: &["4474576", "447524", "447624", "447924"],
        landlines: &["441624"],
        special: &[],
    },
    Plan {
        country: Country("IE"),
        digits: 11..=12,
        phones: &["3538"],
        landlines: &["353"],
        special: &["3531850", "3531890", "35315", "353700", "35376"],
    },
    Plan {
        country: Country("DE"),
        digits: 8..=14,
        phones: &["4915", "4916", "4917"],
        landlines: &["49"],
        // 164 and 168 are pagers, 18 shared cost, 137 mass calls, 31 and 700 services, 900 premium.
        special: &["49137", "49164", "49168", "49169", "4918", "4919", "4931", "49700", "49800", "49900"],
    },
    Plan {
        country: Country("AT"),
        digits: 8..=15,
        phones: &["4365", "4366", "4367", "4368", "4369"],
        landlines: &["43"],
        special: &["43718", "43720", "43730", "43740", "43780", "438", "439"],
    },
    Plan {
        country: Country("CH"),
        digits: 11..=11,
        phones: &["4174", "4175", "4176", "4177", "4178", "4179"],
        landlines: &["41"],
        special: &["4118", "4151", "4158", "4170", "4180", "4184", "4186", "4190"],
    },
    Plan {
        country: Country("FR"),
        digits: 11..=11,
        phones: &["336", "337"],
        landlines: &["33"],
        special: &["330", "33700", "338"],
    },
    Plan {
        country: Country("ES"),
        digits: 11..=11,
        phones: &["346", "347"],
        landlines: &["348", "349"],
        special: &["3451", "3470", "3480", "3490"],
    },
    Plan {
        country: Country("PT"),
        digits: 12..=12,
        phones: &["3519"],
        landlines: &["3512"],
        special: &["3513", "3516", "3517", "3518"],
    },
    Plan {
        country: Country("IT"),
        digits: 8..=13,
        phones: &["393"],
        landlines: &["390"],
        special: &["391", "394", "395", "397", "398"],
    },
    Plan {
        country: Country("NL"),
        digits: 11..=11,
        phones: &["316"],
        landlines: &["31"],
        special: &["3166", "3167", "3180", "3182", "3184", "3187", "3188", "3190", "3191", "3197"],
    },
    Plan {
        country: Country("BE"),
        digits: 10..=11,
        phones: &["3245", "3246", "3247", "3248", "3249"],
        landlines: &["32"],
        special: &["3270", "3278", "3280", "3290"],
    },
    Plan {
        country: Country("LU"),
        digits: 8..=12,
        phones: &["3526"],
        landlines: &["352"],
        special: &["352800", "352801", "352805", "352900", "352901", "352905"],
    },
    any("DK", 10..=10, &["452", "453", "454", "455", "456", "457"]),
    Plan {
        country: Country("SE"),
        digits: 9..=12,
        phones: &["467"],
        landlines: &["46"],
        special: &["4610", "4620", "4671", "4674", "4675", "4677", "46900", "46939", "46944", "46969"],
    },
    Plan {
        country: Country("NO"),
        digits: 10..=10,
        phones: &["474", "479"],
        landlines: &["472", "473", "475", "476", "477"],
        special: &["478", "4782"],
    },
    Plan {
        country: Country("FI"),
        digits: 8..=13,
        phones: &["3584", "35850"],
        landlines: &["358"],
        special: &["358100", "358200", "358202", "358300", "358600", "358606", "358700", "358800"],
    },
    Plan {
        country: Country("PL"),
        digits: 11..=11,
        phones: &[
            "4845", "4850", "4851", "4853", "4857", "4860", "4866", "4869", "4872", "4873", "4878", "4879", "4888",
        ],
        landlines: &["48"],
        special: &["4870", "4880", "4864"],
    },
    Plan {
        country: Country("CZ"),
        digits: 12..=12,
        phones: &["42060", "42072", "42073", "42077", "42079"],
        landlines: &["420"],
        special: &["4208", "4209", "42076"],
    },
    Plan {
        country: Country("AU"),
        digits: 11..=11,
        phones: &["614"],
        landlines: &["612", "613", "617", "618"],
        special: &["611", "614790", "6116", "615"],
    },
    Plan {
        country: Country("NZ"),
        digits: 10..=12,
        phones: &["642"],
        landlines: &["643", "644", "646", "647", "649"],
        special: &["642409", "645", "648"],
    },
];
