//! Whatever happens to the bytes of a segment.

use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn segment(records: &[Vec<u8>]) -> Vec<u8> {
    let (keys, id) = (keys(), Uuid::from_u128(5));
    let frames = (1..).zip(records).flat_map(|(n, record)| frame::encode(&keys, id, n, DateTime::UNIX_EPOCH, record));
    frame::segment_head(id).into_iter().chain(frames).collect()
}

fn read(bytes: &[u8]) -> (Vec<Vec<u8>>, usize) {
    let decoded = frame::decode(&keys(), bytes);
    (decoded.records.into_iter().map(|record| record.record).collect(), decoded.broken)
}

proptest! {
    #[test]
    fn any_cut_leaves_a_prefix_and_is_no_damage(
        records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let bytes = segment(&records);
        prop_assert_eq!(read(&bytes), (records.clone(), 0));
        let cut = &bytes[..cut.index(bytes.len())];
        let (found, broken) = read(cut);
        prop_assert!(records.starts_with(&found));
        prop_assert_eq!(broken, 0);
        // Without what is torn it is a whole segment again.
        let whole = &cut[..cut.len() - frame::decode(&keys(), cut).torn];
        prop_assert_eq!(frame::decode(&keys(), whole).torn, 0);
        prop_assert_eq!(read(whole), (found, 0));
    }

    #[test]
    fn any_flipped_bit_costs_one_record_at_most_and_is_noticed(
        records in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 2..6),
        at in any::<prop::sample::Index>(),
        bit in 0_u8..8,
    ) {
        let mut bytes = segment(&records);
        let at = frame::SEGMENT_HEAD + at.index(bytes.len() - frame::SEGMENT_HEAD);
        bytes[at] ^= 1 << bit;
        let (found, broken) = read(&bytes);
        prop_assert_eq!(found.len(), records.len() - 1);
        prop_assert!(found.iter().all(|record| records.contains(record)));
        prop_assert_eq!(broken, 1);
    }
}
