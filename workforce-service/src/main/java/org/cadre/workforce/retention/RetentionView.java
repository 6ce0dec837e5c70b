package org.cadre.workforce.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How long a record is kept and what was done about it.
 *
 * @param keptUntil last day of the period; absent while it does not run, and once the record is gone
 * @param warnedOn absent where nobody was warned of that last day yet
 * @param removableFrom the first day on which it may go, unless a hold is open; absent before the warning
 * @param removal what becomes of it then
 * @param holds those that are open
 * @param log the oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionView(
        UUID personId,
        boolean employed,
        LocalDate keptUntil,
        LocalDate warnedOn,
        LocalDate removableFrom,
        Removal removal,
        List<HoldView> holds,
        List<ActView> log) {

    static RetentionView of(Standing standing, List<HoldView> holds, List<ActView> log) {
        return new RetentionView(
                standing.person().personId(),
                standing.person().employed(),
                standing.keptUntil().orElse(null),
                standing.warnedOn().orElse(null),
                standing.removableFrom().orElse(null),
                standing.removal().orElse(null),
                holds,
                log);
    }
}
