package org.cadre.benchmarks.figure;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param measure whose result it is
 * @param unit of the estimate; empty for a ratio
 * @param nothing what the same comparison shows of a thing with itself
 * @param notes rates, cost per request, the load of the machine and what else explains the figure
 */
public record Figure(
        String measure,
        String what,
        String against,
        String unit,
        Estimate estimate,
        Target target,
        Optional<Estimate> nothing,
        Map<String, String> notes) {

    public Figure {
        notes = new LinkedHashMap<>(notes);
    }

    public static Figure of(String measure, String what, String against, String unit, Estimate found, Target target) {
        return new Figure(measure, what, against, unit, found, target, Optional.empty(), Map.of());
    }

    public Figure nothing(Estimate same) {
        return new Figure(measure, what, against, unit, estimate, target, Optional.of(same), notes);
    }

    @FormatMethod
    public Figure note(String name, @FormatString String text, Object... values) {
        var more = new LinkedHashMap<>(notes);
        more.put(name, text.formatted(values));
        return new Figure(measure, what, against, unit, estimate, target, nothing, more);
    }

    public Verdict verdict() {
        return target.verdict(estimate);
    }
}
