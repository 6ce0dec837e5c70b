package org.cadre.training.framework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.reference.ReferenceData;

/** The career stages that count on a day. */
@ApplicationScoped
public class Stages {

    /**
     * A career stage.
     *
     * @param position its place from the first stage up
     */
    public record Stage(String code, String name, int position) {}

    record Body(int position, String name) {}

    private static final String UNKNOWN = "unknown-stage";

    private final ReferenceData reference;

    Stages(ReferenceData reference) {
        this.reference = reference;
    }

    /** From the first stage up. */
    public List<Stage> on(LocalDate day) {
        return reference.on(day, "stages", Body.class).stream()
                .map(item ->
                        new Stage(item.code(), item.body().name(), item.body().position()))
                .sorted(Comparator.comparingInt(Stage::position))
                .toList();
    }

    /** Refuses a query parameter that names no stage, and says which there are. */
    public void requireParameter(String parameter, String stage, LocalDate day) {
        var codes = codesOn(day);
        if (!codes.contains(stage)) {
            var detail = "%s is one of %s".formatted(parameter, String.join(", ", codes));
            throw DomainException.malformed(UNKNOWN, detail, Violation.ofParameter(parameter, UNKNOWN, detail));
        }
    }

    /** Refuses a field of the body that names no stage, and says which there are. */
    public void requireField(String field, String stage, LocalDate day) {
        var codes = codesOn(day);
        if (!codes.contains(stage)) {
            throw DomainException.invalidField(
                    field, UNKNOWN, "%s is one of %s".formatted(field, String.join(", ", codes)));
        }
    }

    private List<String> codesOn(LocalDate day) {
        return on(day).stream().map(Stage::code).toList();
    }
}
