package org.cadre.workforce.planning.run;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** A list that makes each element anew when it is read, and keeps none: so many that they are never all held at once. */
final class MadeWhenRead<T> extends AbstractList<T> implements RandomAccess {

    private final int size;
    private final IntFunction<T> making;

    MadeWhenRead(int size, IntFunction<T> making) {
        this.size = size;
        this.making = making;
    }

    @Override
    public T get(int index) {
        return making.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
