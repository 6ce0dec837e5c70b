package org.cadre.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class PlainStatementTest {

    private static final PlainStatement COUNT_ONCE =
            new PlainStatement("insert into note_count (note_id, times) values (?, ?) on conflict do nothing");
    private static final PlainStatement TIMES = new PlainStatement("select times from note_count where note_id = ?");
    private static final PlainStatement IS_COUNTED =
            new PlainStatement("select exists (select from note_count where note_id = ?)");

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    @Test
    void it_tells_how_many_rows_it_changed_and_reads_them_in_the_same_transaction() {
        var note = UUID.randomUUID();

        transactions.runBySystem(() -> {
            assertThat(COUNT_ONCE.change(database, note, 3)).isEqualTo(1);
            assertThat(COUNT_ONCE.change(database, note, 4)).isZero();
            assertThat(times(note)).containsExactly(3);
            assertThat(IS_COUNTED.isTrue(database, note)).isTrue();
        });
    }

    @Test
    void what_it_changed_goes_with_its_transaction() {
        var note = UUID.randomUUID();

        assertThatThrownBy(() -> transactions.runBySystem(() -> {
                    COUNT_ONCE.change(database, note, 3);
                    throw new IllegalArgumentException("never mind");
                }))
                .hasMessageContaining("never mind");

        transactions.runBySystem(() -> {
            assertThat(times(note)).isEmpty();
            assertThat(IS_COUNTED.isTrue(database, note)).isFalse();
        });
    }

    @Test
    void what_the_database_refuses_is_refused_as_it_is_by_the_mapping_layer() {
        assertThatThrownBy(() ->
                        transactions.runBySystem(() -> COUNT_ONCE.change(database, UUID.randomUUID(), (Object) null)))
                .isInstanceOf(JDBCException.class)
                .hasMessageContaining("times");
    }

    private List<Integer> times(UUID note) {
        return TIMES.rows(database, row -> row.getInt(1), note);
    }
}
