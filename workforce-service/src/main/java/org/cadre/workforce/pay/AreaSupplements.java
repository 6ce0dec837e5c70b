package org.cadre.workforce.pay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceItem;

/** The supplements of all high cost areas on a day. */
public record AreaSupplements(LocalDate day, List<ReferenceItem<AreaLimits>> areas) {

    public AreaSupplements {
        areas = List.copyOf(areas);
    }

    /** That of an area that a request names in a field. */
    public ReferenceItem<AreaLimits> named(String field, String area) {
        return areas.stream()
                .filter(item -> item.code().equals(area))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        field, "area-supplement-unknown", "On %s it must be one of %s".formatted(day, codes())));
    }

    private String codes() {
        return areas.stream().map(ReferenceItem::code).collect(Collectors.joining(", "));
    }
}
