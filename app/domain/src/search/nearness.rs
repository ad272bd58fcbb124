//! How far two words are apart: typing mistakes, common beginnings, and hashes with a letter left out.

/// The number of typing mistakes (a letter wrong, missing, too many, or two swapped) between two words,
/// when it is at most `most`.
pub(super) fn distance(a: &[char], b: &[char], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let start = common_start(a, b);
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut earlier = None;
    for (row, letter) in a.iter().enumerate() {
        let mut current = Vec::with_capacity(b.len() + 1);
        current.push(row + 1);
        let mut left = row + 1;
        let mut left_letter = None;
        for (column, other) in b.iter().enumerate() {
            let diagonal = last.get(column).copied().unwrap_or(most) + usize::from(letter != other);
            let above = last.get(column + 1).copied().unwrap_or(most) + 1;
            let mut best = diagonal.min(above).min(left + 1);
            if earlier == Some(other) && left_letter == Some(letter) && letter != other {
                let swapped = column.checked_sub(1).and_then(|at| before_last.get(at)).copied();
                best = best.min(swapped.unwrap_or(most) + 1);
            }
            current.push(best);
            left = best;
            left_letter = Some(other);
        }
        if current.iter().min().is_some_and(|least| *least > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, current);
        earlier = Some(letter);
    }
    last.last().copied().filter(|count| *count <= most)
}

/// How many letters two words share at their beginning.
pub(super) fn common_start(a: &[char], b: &[char]) -> usize {
    a.iter().zip(b).take_while(|(left, right)| left == right).count()
}

/// A hash of the word (FNV-1a).
pub(super) fn same_hash(letters: &[char]) -> u64 {
    hash(letters.iter())
}

/// A hash of the word without the letter at `out`.
pub(super) fn hash_without(letters: &[char], out: usize) -> u64 {
    hash(letters.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, letter)| letter))
}

fn hash<'a>(letters: impl Iterator<Item = &'a char>) -> u64 {
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, letter| {
        (hash ^ u64::from(u32::from(*letter))).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
