package org.cadre.workforce.planning.arrow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.arrow.vector.types.pojo.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written here is read by the library of Apache Arrow. */
class ArrowTableTest {

    private record Row(String name, boolean right, int number, LocalDate day, BigDecimal value, BigDecimal known) {}

    private static final ArrowTable<Row> TABLE = new ArrowTable<>(
            List.of(
                    new ArrowColumn<>("name", ArrowType.TEXT, "name", Row::name),
                    new ArrowColumn<>("right", ArrowType.TRUTH, "truth", Row::right),
                    new ArrowColumn<>("number", ArrowType.WHOLE, "people", Row::number),
                    new ArrowColumn<>("day", ArrowType.DAY, "day", Row::day),
                    new ArrowColumn<>("value", ArrowType.NUMBER, "hours", Row::value),
                    new ArrowColumn<>("known", ArrowType.NUMBER_OR_NONE, "hours", Row::known)),
            Map.of("seed", "7", "source", "A test"));

    @Test
    void every_type_comes_back_as_it_was() {
        var read = read(List.of(List.of(
                row("Zoë, \"nurse\"", true, -1, "1969-12-31", "-0.000001"), row("", false, 7, "2026-04-01", "12.5"))));

        assertThat(read.rows())
                .containsExactly(told("Zoë, \"nurse\"", true, -1, -1, -0.000001), told("", false, 7, 20_544, 12.5));
    }

    @Test
    void columns_say_their_units_and_the_schema_what_the_table_is_of() {
        var schema = read(List.of()).schema();

        assertThat(schema.getCustomMetadata()).isEqualTo(Map.of("seed", "7", "source", "A test"));
        assertThat(schema.getFields())
                .extracting(Field::toString)
                .containsExactly(
                        "name: Utf8 not null",
                        "right: Bool not null",
                        "number: Int(32, true) not null",
                        "day: Date(DAY) not null",
                        "value: FloatingPoint(DOUBLE) not null",
                        "known: FloatingPoint(DOUBLE)");
        assertThat(read(List.of()).unit("value")).isEqualTo("hours");
    }

    /** Bits, texts and days end at other places in the eighth row than in the ninth. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 64, 65})
    void a_batch_has_any_number_of_rows(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(number -> row("n".repeat(number), number % 3 == 0, number, "2026-04-01", "0." + number))
                .toList();

        var read = read(List.of(rows, rows));

        assertThat(read.batches()).containsExactly(count, count);
        assertThat(read.rows()).hasSize(2 * count);
        for (int number = 0; number < count; number++) {
            var told = told("n".repeat(number), number % 3 == 0, number, 20_544, Double.parseDouble("0." + number));
            assertThat(read.rows().get(number)).isEqualTo(told);
            assertThat(read.rows().get(count + number)).isEqualTo(told);
        }
    }

    /** Each message begins at a multiple of eight bytes, as readers that map the file need it, and the last one says the end. */
    @Test
    void messages_are_aligned_and_the_stream_ends() {
        var stream = ByteBuffer.wrap(written(List.of(List.of(row("a", true, 1, "2026-04-01", "1")))))
                .order(ByteOrder.LITTLE_ENDIAN);

        assertThat(stream.getInt(0)).isEqualTo(-1);
        assertThat(stream.getInt(4) % 8).isZero();
        assertThat(stream.getInt(8 + stream.getInt(4))).isEqualTo(-1);
        assertThat(stream.capacity() % 8).isZero();
        assertThat(stream.getLong(stream.capacity() - 8)).isEqualTo(0xFFFFFFFFL);
    }

    private static Row row(String name, boolean right, int number, String day, String value) {
        return new Row(
                name,
                right,
                number,
                LocalDate.parse(day),
                new BigDecimal(value),
                number % 2 == 0 ? new BigDecimal(number) : null);
    }

    private static Map<String, Object> told(String name, boolean right, int number, int day, double value) {
        var row = new HashMap<String, Object>(
                Map.of("name", name, "right", right, "number", number, "day", day, "value", value));
        row.put("known", number % 2 == 0 ? (double) number : null);
        return row;
    }

    private static ArrowFile read(List<List<Row>> batches) {
        return ArrowFile.read(written(batches));
    }

    private static byte[] written(List<List<Row>> batches) {
        var out = new ByteArrayOutputStream();
        try {
            TABLE.write(out, batches);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
