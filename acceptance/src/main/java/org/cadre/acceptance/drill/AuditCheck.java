package org.cadre.acceptance.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.local.audit.Recoveries;
import org.cadre.local.suite.AuditOfSuite;

/** The audit of every service holds, and each acknowledged write stands in it once: under one of its attempts. */
record AuditCheck(Tables tables, AuditOfSuite audit) {

    private static final String RECORDED =
            "select distinct request_id from audit_entry where decision = 'ALLOWED' and request_id is not null";

    /** @param attempts all that were ever sent, the repeats of one wish under the same key */
    List<Finding> of(Collection<Entry> attempts) {
        return Stream.concat(Tables.SERVICES.stream().flatMap(this::faults), unpaired(attempts))
                .toList();
    }

    private Stream<Finding> faults(String service) {
        try {
            return audit.of(service, audit.keys(service), Recoveries.none()).faults().stream()
                    .map(fault -> Finding.broken("audit of %s: %s", service, fault));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Finding> unpaired(Collection<Entry> attempts) {
        var recorded = Tables.SERVICES.stream().collect(Collectors.toMap(Function.identity(), this::recorded));
        return attempts.stream().collect(Collectors.groupingBy(Entry::key)).values().stream()
                .filter(wish -> wish.stream().anyMatch(attempt -> attempt.outcome() == Outcome.ACKNOWLEDGED))
                .flatMap(wish -> judge(wish, recorded.get(owner(wish))).stream());
    }

    private Set<String> recorded(String service) {
        return tables.rows(service, RECORDED).stream()
                .map(List::getFirst)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String owner(List<Entry> wish) {
        return wish.getFirst().expected().operation().owner();
    }

    /** An answer that was given again has no entry of its own, so all attempts of a wish have one together. */
    private static Optional<Finding> judge(List<Entry> wish, Set<String> recorded) {
        var expected = wish.getFirst().expected();
        var times = wish.stream()
                .filter(attempt -> recorded.contains(attempt.request()))
                .count();
        if (times == 1) {
            return Optional.empty();
        }
        return Optional.of(
                times == 0
                        ? Finding.lost("%s was acknowledged and is not in the audit", expected)
                        : Finding.duplicated(
                                "%s was done by %d requests of one key, as the audit says", expected, times));
    }
}
