package org.cadre.workforce.planning.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.DateUnit;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Utf8;

/** What a column holds. */
public enum ArrowType {
    /** {@link String}, as UTF-8. */
    TEXT(Type.Utf8) {
        @Override
        int declare(FlatBufferBuilder schema) {
            Utf8.startUtf8(schema);
            return Utf8.endUtf8(schema);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            var texts = values.stream()
                    .map(text -> text.toString().getBytes(StandardCharsets.UTF_8))
                    .toList();
            var offsets = new byte[Integer.BYTES * (texts.size() + 1)];
            var ends = littleEndian(offsets).putInt(0);
            int end = 0;
            for (var text : texts) {
                end += text.length;
                ends.putInt(end);
            }
            var all = ByteBuffer.allocate(end);
            texts.forEach(all::put);
            return List.of(EVERY_ROW, offsets, all.array());
        }
    },
    /** {@link Boolean}, a bit each. */
    TRUTH(Type.Bool) {
        @Override
        int declare(FlatBufferBuilder schema) {
            Bool.startBool(schema);
            return Bool.endBool(schema);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            return List.of(EVERY_ROW, bits(values));
        }
    },
    /** {@link Integer}, 32 bits with a sign. */
    WHOLE(Type.Int) {
        @Override
        int declare(FlatBufferBuilder schema) {
            return Int.createInt(schema, Integer.SIZE, true);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            return fixed(values, Integer.BYTES, (buffer, value) -> buffer.putInt((Integer) value));
        }
    },
    /** {@link LocalDate}, as days since 1970. */
    DAY(Type.Date) {
        @Override
        int declare(FlatBufferBuilder schema) {
            return Date.createDate(schema, DateUnit.DAY);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            return fixed(
                    values,
                    Integer.BYTES,
                    (buffer, value) -> buffer.putInt(Math.toIntExact(((LocalDate) value).toEpochDay())));
        }
    },
    /** {@link BigDecimal}, as the nearest number of double precision. */
    NUMBER(Type.FloatingPoint) {
        @Override
        int declare(FlatBufferBuilder schema) {
            return FloatingPoint.createFloatingPoint(schema, Precision.DOUBLE);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            return fixed(values, Double.BYTES, (buffer, value) -> buffer.putDouble(((BigDecimal) value).doubleValue()));
        }
    },
    /** The same, or null. */
    NUMBER_OR_NONE(Type.FloatingPoint) {
        @Override
        int declare(FlatBufferBuilder schema) {
            return NUMBER.declare(schema);
        }

        @Override
        List<byte[]> buffers(List<?> values) {
            var numbers = NUMBER.buffers(values.stream()
                    .map(value -> value == null ? BigDecimal.ZERO : value)
                    .toList());
            return missing(values) == 0
                    ? numbers
                    : List.of(bits(values.stream().map(Objects::nonNull).toList()), numbers.getLast());
        }

        @Override
        boolean mayLack() {
            return true;
        }
    };

    /** The bits that say which rows have a value are left out where all have one. */
    private static final byte[] EVERY_ROW = {};

    private final byte code;

    ArrowType(byte code) {
        this.code = code;
    }

    byte code() {
        return code;
    }

    abstract int declare(FlatBufferBuilder schema);

    /** The values of some rows, in the buffers and the order that the format has for this type. */
    abstract List<byte[]> buffers(List<?> values);

    /** Whether rows may have no value. */
    boolean mayLack() {
        return false;
    }

    /** How many of some values are none. */
    static int missing(List<?> values) {
        return (int) values.stream().filter(Objects::isNull).count();
    }

    private static byte[] bits(List<?> values) {
        var bits = new BitSet(values.size());
        for (int row = 0; row < values.size(); row++) {
            bits.set(row, (Boolean) values.get(row));
        }
        return ByteBuffer.allocate(Math.ceilDiv(values.size(), Byte.SIZE))
                .put(bits.toByteArray())
                .array();
    }

    private static List<byte[]> fixed(List<?> values, int bytes, BiConsumer<ByteBuffer, Object> put) {
        var all = new byte[bytes * values.size()];
        var buffer = littleEndian(all);
        values.forEach(value -> put.accept(buffer, value));
        return List.of(EVERY_ROW, all);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
