package org.tidings.fingerprint;

/// Spreads the bits of a number over all of it: the finish of SplitMix64 (G. Steele, D. Lea,
/// C. Flood, Fast splittable pseudorandom number generators, 2014). Different numbers stay
/// different.
final class Mix {
    /// By which SplitMix64 goes from one number to the next.
    static final long STEP = 0x9e3779b97f4a7c15L;

    private Mix() {}

    static long of(long number) {
        long mixed = number + STEP;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
