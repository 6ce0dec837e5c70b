package org.cadre.appraisal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.Standard;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/**
 * What a template names.
 *
 * @param values codes in the order in which forms show them
 */
record TemplateContent(
        AppraisalYear year, UUID frameworkId, String frameworkVersion, List<String> values, List<String> principles) {

    TemplateContent {
        values = List.copyOf(values);
        principles = List.copyOf(principles);
    }

    /** A template names each value and principle that is in force, and nothing else: none can be left unrated. */
    void requireAllOf(Standards standards) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(differences("values", values, standards.values()));
        wrong.addAll(differences("principles", principles, standards.principles()));
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(
                    "template-incomplete",
                    "A template of %s names each value and principle of that year once".formatted(year),
                    wrong);
        }
    }

    List<Standard> valuesOf(Standards standards) {
        return resolve(values, standards.values());
    }

    List<Standard> principlesOf(Standards standards) {
        return resolve(principles, standards.principles());
    }

    private static List<Standard> resolve(List<String> codes, List<Standard> known) {
        return codes.stream()
                .flatMap(code ->
                        known.stream().filter(standard -> standard.code().equals(code)))
                .toList();
    }

    private static List<Violation> differences(String field, List<String> named, List<Standard> inForce) {
        var wrong = new ArrayList<Violation>();
        var known = inForce.stream().map(Standard::code).toList();
        IntStream.range(0, named.size())
                .filter(index -> !known.contains(named.get(index)) || named.indexOf(named.get(index)) < index)
                .mapToObj(index -> Violation.ofField(
                        "%s.%d".formatted(field, index),
                        "unknown-or-repeated",
                        "%s is not in force in this year, or stands here twice".formatted(named.get(index))))
                .forEach(wrong::add);
        known.stream()
                .filter(code -> !named.contains(code))
                .map(code -> Violation.ofField(field, "missing", "%s is in force and not named".formatted(code)))
                .forEach(wrong::add);
        return wrong;
    }
}
