package org.suivi.profiles.roster.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what really comes out of the files of one package and stops when it is too much. */
final class Budget {

    private static final long HARMLESS = 1L << 20;

    private final PackageLimits limits;
    private long total;

    Budget(PackageLimits limits) { this.limits = limits; }

    /** @param packed bytes that the stream occupies in the archive, to tell a bomb from a long file */
    InputStream watch(InputStream in, long packed) {
        return new FilterInputStream(in) {
            private long own;

            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) spend(1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                if (count > 0) spend(count);
                return count;
            }

            private void spend(int count) {
                own += count;
                total += count;
                if (total > limits.unpacked()) throw new PackageRefused("too-large", limits.unpacked() >> 20);
                if (own > HARMLESS && own / Math.max(packed, 1) > limits.ratio()) throw new PackageRefused("bomb");
            }
        };
    }
}
