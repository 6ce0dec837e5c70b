package org.cadre.workforce.planning.arrow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The values of some rows, buffer by buffer, each at a multiple of eight bytes. */
final class ArrowBody {

    static final int ALIGNMENT = 8;

    /** Where a buffer lies in the body, without what fills it up. */
    record Place(long offset, long length) {}

    private final List<byte[]> buffers;
    private final List<Place> places = new ArrayList<>();
    private final long length;

    ArrowBody(List<byte[]> buffers) {
        this.buffers = List.copyOf(buffers);
        long at = 0;
        for (var buffer : buffers) {
            places.add(new Place(at, buffer.length));
            at += buffer.length + padding(buffer.length);
        }
        length = at;
    }

    List<Place> places() {
        return places;
    }

    long length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        for (var buffer : buffers) {
            out.write(buffer);
            out.write(new byte[padding(buffer.length)]);
        }
    }

    /** How many bytes are missing to a multiple of eight. */
    static int padding(int bytes) {
        return Math.floorMod(-bytes, ALIGNMENT);
    }
}
