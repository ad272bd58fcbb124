//! Numbers by chance that are the same on every machine and in every year: SplitMix64 (Steele, Lea and Flood, 2014).

/// A stream of numbers.
pub struct Chance(u64);

/// How much flatter than Zipf's law the busiest ranks are (Mandelbrot's constant).
const FLATTER: f64 = 25.0;

impl Chance {
    /// The stream of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below a bound, which is not nought.
    pub const fn below(&mut self, bound: u64) -> u64 {
        match self.next().checked_rem(bound) {
            Some(number) => number,
            None => 0,
        }
    }

    /// Sixteen bytes.
    pub fn bytes(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        let source = self.next().to_be_bytes().into_iter().chain(self.next().to_be_bytes());
        bytes.iter_mut().zip(source).for_each(|(to, from)| *to = from);
        bytes
    }

    /// A rank below `count` by the law of Zipf and Mandelbrot: rank r with a weight of 1 / (r + 25).
    pub fn busy(&mut self, count: usize) -> usize {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let share =
            f64::from(u32::try_from(self.below(1 << 31)).unwrap_or_default()) / f64::from(1_u32 << 31);
        // The inverse of the integral of the weights.
        let rank = FLATTER * (((f64::from(count) + FLATTER) / FLATTER).powf(share) - 1.0);
        floor(rank).min(count.saturating_sub(1)).try_into().unwrap_or_default()
    }

    /// Puts a list into an order of chance (Fisher and Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let bound = u64::try_from(last).unwrap_or(u64::MAX).saturating_add(1);
            list.swap(last, usize::try_from(self.below(bound)).unwrap_or_default());
        }
    }
}

/// The whole part of a number that is not negative and below 2^32, without a cast that could change it in silence.
fn floor(number: f64) -> u32 {
    let mut whole = 0_u32;
    let mut bit = 1_u32 << 31;
    while bit > 0 {
        let tried = whole | bit;
        if f64::from(tried) <= number {
            whole = tried;
        }
        bit >>= 1;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_of_a_seed_never_changes() {
        let mut chance = Chance::new(1_234_567);
        assert_eq!([chance.next(), chance.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn low_ranks_are_busier_than_high_ones_and_all_are_in_range() {
        let mut chance = Chance::new(1);
        let mut counts = vec![0_u32; 12_000];
        for _ in 0..100_000 {
            counts[chance.busy(12_000)] += 1;
        }
        assert!(counts[..100].iter().sum::<u32>() > counts[100..1_000].iter().sum::<u32>() / 2);
        assert!(counts[0] < 1_500 && counts[0] > 300, "{}", counts[0]);
        assert!(counts[6_000..].iter().sum::<u32>() > 1_000);
    }

    #[test]
    fn the_whole_part_is_cut_off() {
        for (number, whole) in [(0.0, 0), (0.99, 0), (1.0, 1), (11_999.5, 11_999), (4e9, 4_000_000_000)] {
            assert_eq!(floor(number), whole);
        }
    }
}
