package org.tidings.ingest.backfill;

import java.io.InputStream;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The pieces of an upload as one stream, each read when it is its turn.
class UploadStream extends InputStream {
    private final IntFunction<byte @Nullable []> pieces;
    private byte[] piece = new byte[0];
    private int position;
    private int next;

    /// @param pieces by number from 0; null behind the last one
    UploadStream(IntFunction<byte @Nullable []> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return fill() ? piece[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, count);
        position += count;
        return count;
    }

    /// Never 0 before the end: what unpacks a gzip of several members goes by that.
    @Override
    public int available() {
        return fill() ? piece.length - position : 0;
    }

    private boolean fill() {
        while (position == piece.length) {
            byte[] following = pieces.apply(next);
            if (following == null) {
                return false;
            }
            piece = following;
            position = 0;
            next++;
        }
        return true;
    }
}
