package org.tidings.ingest.backfill;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that ends with an error when more is drawn from it than was granted, in bytes, and
/// when somebody keeps asking behind its end: an archive is written by others, and a reader must
/// not follow it for ever.
class MeteredStream extends FilterInputStream {
    private static final int PATIENCE = 64;

    private final long most;
    private long drawn;
    private long granted = Long.MAX_VALUE;
    private int ends;

    /// @param most over all of the stream
    MeteredStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /// So many bytes from here on, until the next grant.
    void grant(long bytes) {
        granted = Math.addExact(drawn, bytes);
    }

    void grantAll() {
        granted = Long.MAX_VALUE;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count < 0 && ++ends > PATIENCE) {
            throw new IOException("the archive ends within a record");
        }
        drawn += Math.max(count, 0);
        if (drawn > most) {
            throw new IOException("the archive unpacks to more than " + most + " bytes");
        }
        if (drawn > granted) {
            throw new IOException("a header is longer than any header");
        }
        return count;
    }
}
