package org.cadre.talent.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.talent.upstream.training.Eligibilities;
import org.cadre.talent.upstream.training.Verdict;

/** Lets pass whom training found eligible. It reads the verdict as it arrived here and never makes one of its own. */
@ApplicationScoped
class Gate {

    private final Eligibilities eligibilities;
    private final BusinessCalendar calendar;

    Gate(Eligibilities eligibilities, BusinessCalendar calendar) {
        this.eligibilities = eligibilities;
        this.calendar = calendar;
    }

    /**
     * What keeps a person from a post of this stage; empty if nothing does. The day that counts is the one on which the
     * appointment is made, whenever the post is taken up; a verdict counts up to and including its last day.
     */
    List<Violation> gaps(UUID person, String stage) {
        return gaps(eligibilities.verdict(person, stage), stage, calendar.today());
    }

    static List<Violation> gaps(Optional<Verdict> known, String stage, LocalDate day) {
        if (known.isEmpty()) {
            return List.of(Violation.ofRule(
                    "no-verdict-yet", "Training has published no verdict for %s yet".formatted(stage)));
        }
        var verdict = known.get();
        if (!verdict.holdsOn(day)) {
            return Stream.concat(Stream.of(lapsed(verdict, day)), missing(verdict))
                    .toList();
        }
        return verdict.permits() ? List.of() : refused(verdict);
    }

    /** Never empty: a refusal without a gap is still a refusal. */
    private static List<Violation> refused(Verdict verdict) {
        var gaps = missing(verdict).toList();
        return gaps.isEmpty()
                ? List.of(Violation.ofRule(
                        "no-gap-named",
                        "Training's verdict for %s is %s".formatted(verdict.stage(), verdict.outcome())))
                : gaps;
    }

    private static Stream<Violation> missing(Verdict verdict) {
        return verdict.gaps().stream().map(gap -> Violation.ofRule(kebab(gap.code()), gap.detail()));
    }

    private static Violation lapsed(Verdict verdict, LocalDate day) {
        return Violation.ofRule(
                "verdict-lapsed",
                "Training's verdict %s for %s lapsed before %s".formatted(verdict.outcome(), verdict.stage(), day));
    }

    private static String kebab(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
