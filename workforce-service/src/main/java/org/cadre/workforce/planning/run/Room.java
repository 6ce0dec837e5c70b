package org.cadre.workforce.planning.run;

import java.io.OutputStream;

/** A place of a known size. What is written beyond it is counted only, so that nobody makes room before it is known for how much. */
final class Room extends OutputStream {

    private final byte[] bytes;
    private int size;

    Room(byte[] bytes) {
        this.bytes = bytes;
    }

    /** How much was written, with what found no room. */
    int size() {
        return size;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        int fits = Math.max(0, Math.min(length, bytes.length - size));
        System.arraycopy(some, from, bytes, Math.min(size, bytes.length), fits);
        size += length;
    }
}
