package org.cadre.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.testing.PublishedEvents.Published;
import org.junit.jupiter.api.Test;

/**
 * What every service promises of its events. A service runs these on itself by a test class that implements this; as a
 * test without Quarkus it comes after all those that make the service publish.
 */
public interface EventContractChecks {

    @Test
    default void every_type_has_a_schema_a_sample_and_a_place_in_the_asyncapi_document() {
        var files = EventFiles.present();

        assertThat(files.types()).isNotEmpty();
        assertThat(files.samples()).isEqualTo(files.types());
        assertThat(files.documented()).isEqualTo(files.types());
    }

    @Test
    default void every_sample_fits_its_schema() {
        var files = EventFiles.present();

        for (var type : files.types()) {
            assertThat(files.violations(type, files.sample(type))).as(type).isEmpty();
        }
    }

    @Test
    default void nothing_that_was_ever_published_is_broken() {
        var history = EventHistory.ofThisService();

        assertThat(history.published()).isNotEmpty();
        assertThat(history.broken()).isEmpty();
    }

    @Test
    default void every_type_was_published_and_every_record_fits_its_schema() {
        assumeTrue(KafkaServer.isShared(), "No other test of this module ran, so nothing was published");
        var files = EventFiles.present();
        var records = PublishedEvents.ofService(owner(files.types()));

        for (var record : records) {
            assertThat(record.type()).isIn(files.types());
            assertThat(files.violations(record.type(), record.data()))
                    .as("%s: %s", record.type(), record.data())
                    .isEmpty();
        }
        assertThat(records.stream().map(Published::type).collect(Collectors.toSet()))
                .as("types that a test made the service publish")
                .isEqualTo(files.types());
    }

    private static String owner(Set<String> types) {
        return types.iterator().next().split("\\.", -1)[1];
    }
}
