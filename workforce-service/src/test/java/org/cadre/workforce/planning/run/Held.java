package org.cadre.workforce.planning.run;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Counts the bytes of all that can be reached from somewhere, each object once, as a process without large pointers has them. */
final class Held {

    private static final long OBJECT = 16;
    private static final long REFERENCE = 4;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();

    private Held() {}

    static long bytes(Object... roots) {
        var held = new Held();
        for (var root : roots) {
            held.follow(root);
        }
        long bytes = 0;
        while (!held.waiting.isEmpty()) {
            bytes += held.bytesOf(held.waiting.pop());
        }
        return bytes;
    }

    private void follow(Object next) {
        if (next != null && !(next instanceof Enum<?>) && seen.add(next)) {
            waiting.push(next);
        }
    }

    private long bytesOf(Object one) {
        if (one.getClass().isArray()) {
            return ofArray(one);
        }
        return switch (one) {
            case String text -> 2 * OBJECT + text.length();
            case BigDecimal number -> 2 * OBJECT + Double.BYTES;
            case MadeWhenRead<?> list -> ofOwn(list);
            case Collection<?> many -> {
                many.forEach(this::follow);
                yield 2 * OBJECT + REFERENCE * many.size();
            }
            case Map<?, ?> many -> {
                many.forEach((key, value) -> {
                    follow(key);
                    follow(value);
                });
                yield 2 * OBJECT + 40L * many.size();
            }
            default -> one.getClass().getName().startsWith("org.cadre") ? ofOwn(one) : OBJECT;
        };
    }

    private long ofArray(Object array) {
        int length = Array.getLength(array);
        if (array instanceof Object[] objects) {
            for (var each : objects) {
                follow(each);
            }
            return OBJECT + REFERENCE * length;
        }
        return OBJECT + (long) length * size(array.getClass().getComponentType());
    }

    private long ofOwn(Object one) {
        long bytes = OBJECT;
        for (Class<?> type = one.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                bytes += Modifier.isStatic(field.getModifiers()) ? 0 : ofField(field, one);
            }
        }
        return bytes;
    }

    private long ofField(Field field, Object one) {
        if (field.getType().isPrimitive()) {
            return size(field.getType());
        }
        follow(read(field, one));
        return REFERENCE;
    }

    static Object read(Field field, Object one) {
        try {
            field.setAccessible(true);
            return field.get(one);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int size(Class<?> type) {
        if (type == long.class || type == double.class) {
            return Long.BYTES;
        }
        return type == boolean.class || type == byte.class ? 1 : Integer.BYTES;
    }
}
