package org.cadre.workforce.post;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** The staff groups, bands and stages that count on a day. */
@ApplicationScoped
public class GradingCodes {

    /** The codes of one day. */
    public record OfDay(List<String> staffGroups, List<String> bands, List<String> stages) {}

    private final ReferenceData reference;

    GradingCodes(ReferenceData reference) {
        this.reference = reference;
    }

    public OfDay on(LocalDate day) {
        return new OfDay(codes(day, "staff-groups"), codes(day, "bands"), codes(day, "stages"));
    }

    private List<String> codes(LocalDate day, String set) {
        return reference.on(day, set, JsonNode.class).stream()
                .map(ReferenceItem::code)
                .toList();
    }
}
