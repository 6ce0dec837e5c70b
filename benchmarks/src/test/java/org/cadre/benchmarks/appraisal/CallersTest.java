package org.cadre.benchmarks.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final URI GATEWAY = URI.create("http://gateway.invalid");

    @Test
    void who_change_things_take_turns() {
        var changes = callers(caller("one"), caller("two")).changing(GATEWAY, () -> "{}", UUID::randomUUID);

        assertThat(changes.asked().get().path()).isEqualTo("one");
        assertThat(changes.asked().get().path()).isEqualTo("two");
        assertThat(changes.asked().get().path()).isEqualTo("one");
    }

    @Test
    void a_change_is_made_to_what_the_last_one_left() {
        var changes = callers(caller("one").changing(4)).changing(GATEWAY, () -> "{}", UUID::randomUUID);
        var first = changes.asked().get();

        first.version().accept("\"6\"");

        assertThat(first.ifMatch()).contains("\"4\"");
        assertThat(changes.asked().get().ifMatch()).contains("\"6\"");
    }

    @Test
    void who_reads_names_no_version() {
        var reads = callers(caller("one")).reading(GATEWAY, new Random(7));

        assertThat(reads.asked().get().ifMatch()).isEmpty();
        assertThat(reads.body()).isEmpty();
    }

    private static Callers callers(Caller... all) {
        return new Callers(List.of(all));
    }

    private static Caller caller(String path) {
        return new Caller(() -> "token", path);
    }
}
