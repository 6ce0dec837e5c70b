package org.cadre.training.mandatory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.reference.ReferenceItem;

/**
 * A statutory or mandatory training at one level and refresher interval, as the reference data has it.
 *
 * @param subject what it is about, whatever the level, such as {@code FIRE_SAFETY}
 * @param months refresher interval
 * @param framework national framework that names it; empty for what stands outside one
 * @param covers codes of the same subject for which a completion counts as well
 */
record MandatorySubject(
        String code, String subject, String name, int months, Optional<String> framework, List<String> covers) {

    /** The item as it stands in the reference data. */
    record Body(String subject, String name, int months, Optional<String> framework, List<String> covers) {}

    MandatorySubject {
        covers = List.copyOf(covers);
    }

    static MandatorySubject of(ReferenceItem<Body> item) {
        var body = item.body();
        return new MandatorySubject(
                item.code(), body.subject(), body.name(), body.months(), body.framework(), body.covers());
    }

    /** Stands for all that others are told of it; another one means that something of that is another. */
    UUID edition() {
        var told = String.join("\n", subject, name, Integer.toString(months), String.join(",", covers));
        return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
    }

    /** Last day on which a completion counts, included. */
    LocalDate validUntil(LocalDate completedOn) {
        return completedOn.plusMonths(months);
    }

    boolean counts(String other) {
        return code.equals(other) || covers.contains(other);
    }
}
