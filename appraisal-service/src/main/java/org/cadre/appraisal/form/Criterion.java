package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.appraisal.standard.Standard;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.problem.Violation;

/**
 * One thing this appraisal rates. It is copied from the template and the framework when the appraisal starts, so that
 * nothing changes under a running appraisal.
 *
 * @param rating null until it is rated
 * @param evidence null until it is given
 */
@Embeddable
public record Criterion(
        @Enumerated(EnumType.STRING) Kind kind,
        String code,
        String name,
        @Personal Integer rating,
        @Personal String evidence) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    /** Values and principles are behaviour and need evidence; competencies need a rating. */
    public enum Kind {
        VALUE("values", "behaviours/values"),
        PRINCIPLE("principles", "behaviours/principles"),
        COMPETENCY("competencies", "competencies");

        private final String field;
        private final String path;

        Kind(String field, String path) {
            this.field = field;
            this.path = path;
        }

        /** Where ratings of this kind stand in the request that gives them. */
        String field() {
            return field;
        }
    }

    static Criterion of(Kind kind, Standard standard) {
        return new Criterion(kind, standard.code(), standard.name(), null, null);
    }

    Criterion rated(Optional<Assessment> assessment) {
        return new Criterion(
                kind,
                code,
                name,
                assessment.map(Assessment::rating).orElse(null),
                assessment.map(Assessment::evidence).orElse(null));
    }

    boolean isRatedUpTo(int threshold) {
        return rating != null && rating <= threshold;
    }

    /** What signing would still need. */
    Stream<Violation> missing() {
        var pointer = "#/%s/%s".formatted(kind.path, code);
        if (rating == null) {
            return Stream.of(new Violation(
                    kind.name().toLowerCase(Locale.ROOT) + "-missing",
                    "%s (%s) is not rated".formatted(name, code),
                    pointer,
                    null,
                    null));
        }
        if (kind != Kind.COMPETENCY && (evidence == null || evidence.isBlank())) {
            return Stream.of(new Violation(
                    "evidence-missing",
                    "%s (%s) is rated without evidence".formatted(name, code),
                    pointer + "/evidence",
                    null,
                    null));
        }
        return Stream.empty();
    }
}
