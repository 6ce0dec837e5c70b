package org.cadre.appraisal.revalidation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a regulator wants from somebody in one cycle, and how far they are.
 *
 * @param profession absent where the regulator has one register
 * @param complete whether nothing is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevalidationView(
        UUID id,
        UUID personId,
        String regulator,
        String profession,
        boolean dualRegistered,
        LocalDate startsOn,
        LocalDate dueOn,
        boolean complete,
        List<RequirementView> requirements) {

    /**
     * One requirement.
     *
     * @param unit in what the three numbers count
     */
    public record RequirementView(
            String code, String name, RequirementUnit unit, BigDecimal needed, BigDecimal held, BigDecimal missing) {

        static RequirementView of(Balance balance) {
            var requirement = balance.requirement();
            return new RequirementView(
                    requirement.code(),
                    requirement.name(),
                    requirement.unit(),
                    balance.needed(),
                    balance.held(),
                    balance.missing());
        }
    }

    static RevalidationView of(RevalidationCycle cycle, List<Balance> balances) {
        return new RevalidationView(
                cycle.id(),
                cycle.personId(),
                cycle.regulator(),
                cycle.profession().orElse(null),
                cycle.isDualRegistered(),
                cycle.startsOn(),
                cycle.dueOn(),
                balances.stream().allMatch(Balance::isMet),
                balances.stream().map(RequirementView::of).toList());
    }
}
