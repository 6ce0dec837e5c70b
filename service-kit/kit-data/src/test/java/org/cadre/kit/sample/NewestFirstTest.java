package org.cadre.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.http.Position;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.Ids;
import org.junit.jupiter.api.Test;

/** A table in pages, the newest row first. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class NewestFirstTest {

    @ApplicationScoped
    static class DiaryPages implements PanacheRepositoryBase<DiaryPage, UUID> {}

    private final String text = "page " + UUID.randomUUID();

    @Inject
    DiaryPages table;

    @Inject
    Transactions transactions;

    @Inject
    Ids ids;

    @Test
    void it_begins_with_the_newest_and_goes_on_behind_the_last_one() {
        var written = written(3);

        assertThat(read("text = ?1", Optional.empty(), 2, text)).containsExactly(written.get(2), written.get(1));
        assertThat(read("text = ?1", Optional.of(written.get(1)), 2, text)).containsExactly(written.get(0));
        assertThat(read("text = ?1", Optional.of(written.get(0)), 2, text)).isEmpty();
    }

    record Line(UUID id, String text) {}

    @Test
    void a_line_tells_what_its_components_name_and_pages_are_as_those_of_the_whole() {
        var written = written(3);
        var lines = new NewestFirst<>(table, "text = ?1", text).as(Line.class);

        assertThat(transactions.bySystem(() -> lines.read(Optional.empty(), 2)))
                .containsExactly(new Line(written.get(2), text), new Line(written.get(1), text));
        assertThat(transactions.bySystem(() -> lines.read(Optional.of(Position.of(written.get(1))), 2)))
                .containsExactly(new Line(written.get(0), text));
    }

    /** The condition stands for itself, whatever it is made of. */
    @Test
    void rows_that_the_condition_leaves_out_are_on_no_page() {
        var written = written(2);
        var condition = "organisation = ?1 or text in ?2";

        assertThat(read(condition, Optional.empty(), 9, "nobody", List.of(text)))
                .containsExactly(written.get(1), written.get(0));
        assertThat(read(condition, Optional.of(written.get(1)), 9, "nobody", List.of(text)))
                .containsExactly(written.get(0));
        assertThat(read("organisation = ?1 and text = ?2", Optional.empty(), 9, "nobody", text))
                .isEmpty();
    }

    private List<UUID> read(String condition, Optional<UUID> after, int limit, Object... values) {
        return transactions.bySystem(() -> new NewestFirst<>(table, condition, values)
                .read(after.map(Position::of), limit).stream()
                        .map(DiaryPage::id)
                        .toList());
    }

    private List<UUID> written(int many) {
        return transactions.bySystem(() -> IntStream.range(0, many)
                .mapToObj(one -> new DiaryPage(ids.next(), "RR8", null, text))
                .peek(table::persist)
                .map(DiaryPage::id)
                .toList());
    }
}
