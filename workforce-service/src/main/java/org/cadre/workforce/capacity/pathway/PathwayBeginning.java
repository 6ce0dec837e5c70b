package org.cadre.workforce.capacity.pathway;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.pathway.PathwaySource.Coming;

/** When people begin to come, and the field that says so. Who comes at random comes from opening on. */
record PathwayBeginning(String field, BigDecimal minute) {

    /** Refuses a source from which nobody comes before the day closes, or before the source itself ends. */
    static void requireInTime(PathwaySource source, BigDecimal closing) {
        var end = source.coming() == Coming.VARYING && source.untilMinute() != null
                ? closing.min(source.untilMinute())
                : closing;
        all(source).min(Comparator.comparing(PathwayBeginning::minute)).ifPresent(first -> first.requireBefore(end));
    }

    private static Stream<PathwayBeginning> all(PathwaySource source) {
        return switch (source.coming()) {
            case AT_RANDOM -> Stream.empty();
            case VARYING -> rates(source);
            case BY_APPOINTMENT -> slots(source);
        };
    }

    private static Stream<PathwayBeginning> rates(PathwaySource source) {
        var rates = Needed.by(source.coming(), "rates", source.rates());
        return IntStream.range(0, rates.size())
                .filter(at -> rates.get(at).perHour().signum() > 0)
                .mapToObj(at -> new PathwayBeginning(
                        "rates/%d/fromMinute".formatted(at), rates.get(at).fromMinute()));
    }

    private static Stream<PathwayBeginning> slots(PathwaySource source) {
        var slots = Needed.by(source.coming(), "slots", source.slots());
        return IntStream.range(0, slots.size())
                .filter(at -> slots.get(at).people() > 0)
                .mapToObj(at -> new PathwayBeginning(
                        "slots/%d/atMinute".formatted(at), slots.get(at).atMinute()));
    }

    private void requireBefore(BigDecimal end) {
        if (minute.compareTo(end) >= 0) {
            throw DomainException.invalidField(
                    field,
                    "source-too-late",
                    "The first come at minute %s, and the day or their source ends at %s: some must come before that"
                            .formatted(minute.toPlainString(), end.toPlainString()));
        }
    }
}
