package org.cadre.appraisal.revalidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.problem.DomainException;

/**
 * A regulator and what it wants.
 *
 * @param cycleMonths length of a cycle
 * @param professions codes of the professions that are renewed one by one; empty where the register is one
 */
record Regulator(String name, int cycleMonths, Optional<List<String>> professions, List<Requirement> requirements) {

    Regulator {
        requirements = List.copyOf(requirements);
    }

    /**
     * The first day of the cycle that ends on a day, both included: the day after the one before it ended. What ends with
     * a month began with one, so that the cycles of Februaries do not overlap.
     */
    LocalDate startOf(LocalDate dueOn) {
        var before = dueOn.minusMonths(cycleMonths);
        var endsWithMonth = dueOn.equals(YearMonth.from(dueOn).atEndOfMonth());
        return (endsWithMonth ? YearMonth.from(before).atEndOfMonth() : before).plusDays(1);
    }

    void requireProfession(Optional<String> profession) {
        var known = professions.orElse(List.of());
        if (known.isEmpty()
                ? profession.isPresent()
                : profession.filter(known::contains).isEmpty()) {
            throw DomainException.invalidField(
                    "profession",
                    "profession-unknown",
                    known.isEmpty()
                            ? "This regulator has one register; leave the profession out"
                            : "The professions are %s".formatted(known));
        }
    }

    /** Only where two professions of one regulator ask for more. */
    void requireDual(boolean dualRegistered) {
        if (dualRegistered
                && requirements.stream()
                        .allMatch(requirement -> requirement.neededIfDual().isEmpty())) {
            throw DomainException.invalidField(
                    "dualRegistered", "dual-registration-unknown", "This regulator asks for the same of everybody");
        }
    }

    /** Items are whole numbers, hours may have decimals. */
    void requireEvidence(String kind, BigDecimal quantity) {
        var counting = requirements.stream()
                .filter(requirement -> requirement.counts().contains(kind))
                .toList();
        if (counting.isEmpty()) {
            throw DomainException.invalidField(
                    "kind", "evidence-kind-unknown", "There is no kind %s here; there are %s".formatted(kind, kinds()));
        }
        var hours = counting.stream().anyMatch(requirement -> requirement.unit() == RequirementUnit.HOURS);
        if (!hours && quantity.stripTrailingZeros().scale() > 0) {
            throw DomainException.invalidField(
                    "quantity", "quantity-not-whole", "%s is counted in pieces; give a whole number".formatted(kind));
        }
    }

    /**
     * An appraisal says who held it, where the regulator asks for it, and the same appraiser holds those of a few years in
     * a row at the most; nothing else says so.
     *
     * @param held what there is already, of the cycles before and after, too
     */
    void requireAppraiser(Evidence done, List<Evidence> held) {
        var most = mostYearsWithOneAppraiser(done.kind());
        if (most.isEmpty() != (done.appraiserNumber() == null)) {
            throw DomainException.invalidField(
                    "appraiserNumber",
                    most.isEmpty() ? "appraiser-unexpected" : "appraiser-missing",
                    most.isEmpty()
                            ? "Nobody asks who held this; leave the number out"
                            : "Give the GMC number of who held the appraisal");
        }
        most.ifPresent(limit -> requireAnother(done, held, limit));
    }

    private static void requireAnother(Evidence done, List<Evidence> held, int most) {
        var year = AppraisalYear.containing(done.doneOn());
        if (AppraiserYears.of(done.appraiserNumber(), held).inARowWith(year) > most) {
            throw DomainException.invalidField(
                    "appraiserNumber",
                    "appraiser-too-often",
                    "The same appraiser holds the appraisals of %d years in a row at the most; that of %s is with another"
                            .formatted(most, year));
        }
    }

    private Optional<Integer> mostYearsWithOneAppraiser(String kind) {
        return requirements.stream()
                .filter(requirement -> requirement.counts().contains(kind))
                .flatMap(requirement -> requirement.mostYearsWithOneAppraiser().stream())
                .min(Integer::compare);
    }

    Set<String> kinds() {
        return requirements.stream()
                .flatMap(requirement -> requirement.counts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
