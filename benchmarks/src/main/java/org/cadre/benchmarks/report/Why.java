package org.cadre.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.cadre.benchmarks.figure.Figure;

/** Why a figure missed what it was to reach, or what it aimed at, as far as somebody knows and wrote it down. */
final class Why {

    private static final String NOT_KNOWN = "Why is not known yet.";

    private Why() {}

    /** Empty where nothing was missed, and where it is not known why only the aim was. */
    static Optional<String> of(Figure figure) {
        return switch (figure.verdict()) {
            case MISSED -> Optional.of(text(figure).map("Why: "::concat).orElse(NOT_KNOWN));
            case REACHED_IN_PART, REACHED -> text(figure).map("Why not the aim: "::concat);
            case AIM_IN_PART, AIM -> Optional.empty();
        };
    }

    private static Optional<String> text(Figure figure) {
        return text(ownPage(figure)).or(() -> text(page(figure)));
    }

    /** By measure and unit, such as {@code import} and {@code import-mb-a-minute}: each is missed for reasons of its own. */
    static String page(Figure figure) {
        var unit = figure.unit().isEmpty() ? "" : " " + figure.unit();
        return named(figure.measure() + unit);
    }

    /** By measure and what was measured, where several figures of a measure have a unit in common. */
    static String ownPage(Figure figure) {
        return named(figure.measure() + " " + figure.what());
    }

    private static String named(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Optional<String> text(String page) {
        try (var in = Why.class.getResourceAsStream("why/%s.md".formatted(page))) {
            return Optional.ofNullable(in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .map(text -> text.strip().replaceAll("\\s+", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
