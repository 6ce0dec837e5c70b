package org.cadre.appraisal.revalidation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/** The regulators of the reference data, without a database. */
final class SampleRegulators {

    static final LocalDate DUE = LocalDate.parse("2029-03-31");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
    private static final Path FILE = Path.of("src/main/resources/reference/revalidation.json");

    private SampleRegulators() {}

    static Regulator regulator(String code) {
        try {
            for (JsonNode item : JSON.readTree(FILE.toFile()).path("items")) {
                if (item.path("code").asText().equals(code)) {
                    return JSON.treeToValue(item.path("body"), Regulator.class);
                }
            }
            throw new IllegalArgumentException(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RevalidationCycle cycle(String code) {
        return cycle(new Registration(code, Optional.empty(), false));
    }

    static RevalidationCycle cycle(Registration registration) {
        return cycle(registration, DUE);
    }

    static RevalidationCycle cycle(Registration registration, LocalDate dueOn) {
        return RevalidationCycle.begin(
                new UUID(0, 1), new UUID(0, 2), registration, regulator(registration.regulator()), dueOn);
    }

    static Evidence evidence(String kind, LocalDate doneOn, String quantity) {
        return evidence(kind, doneOn, quantity, null);
    }

    static Evidence appraisal(LocalDate doneOn, String appraiserNumber) {
        return evidence("WHOLE_PRACTICE_APPRAISAL", doneOn, "1", appraiserNumber);
    }

    private static Evidence evidence(String kind, LocalDate doneOn, String quantity, String appraiserNumber) {
        return new Evidence(
                new UUID(0, 3),
                kind,
                doneOn,
                new BigDecimal(quantity),
                "A drawer",
                appraiserNumber,
                Instant.parse("2029-01-01T09:00:00Z"));
    }

    /** Records what was done on the last day. */
    static void record(RevalidationCycle cycle, String kind, String quantity) {
        cycle.record(evidence(kind, DUE, quantity), regulator(cycle.regulator()), List.of(), DUE);
    }

    static Balance balance(RevalidationCycle cycle, String requirement, Set<AppraisalYear> appraisedIn) {
        return regulator(cycle.regulator()).requirements().stream()
                .filter(one -> one.code().equals(requirement))
                .findFirst()
                .map(one -> Balance.of(one, cycle, appraisedIn))
                .orElseThrow();
    }
}
