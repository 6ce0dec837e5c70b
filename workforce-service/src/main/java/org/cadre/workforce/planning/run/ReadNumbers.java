package org.cadre.workforce.planning.run;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;

/** Numbers as they are read, one after the other: together they may take tens of megabytes. */
final class ReadNumbers implements PrimitiveIterator.OfDouble {

    private final DataInputStream in;

    /** @param in that can be marked */
    ReadNumbers(DataInputStream in) {
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        try {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double nextDouble() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return in.readDouble();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
