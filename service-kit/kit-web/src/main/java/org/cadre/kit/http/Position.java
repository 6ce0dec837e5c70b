package org.cadre.kit.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where a page ends: the sort values of its last row, the unique one last. */
public record Position(List<String> values) {

    public static Position of(Object... values) {
        return new Position(Stream.of(values).map(String::valueOf).toList());
    }

    public String text(int index) {
        return values.get(index);
    }

    public LocalDate date(int index) {
        return LocalDate.parse(values.get(index));
    }

    public UUID id() {
        return UUID.fromString(values.getLast());
    }
}
