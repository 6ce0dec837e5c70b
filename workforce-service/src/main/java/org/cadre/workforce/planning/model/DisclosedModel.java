package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cadre.workforce.planning.disclosure.DisclosureRule;

/**
 * What may be told of a model to whoever does not answer for its staff: how large its staff groups are. Neither ages nor bands,
 * rates or pay are told.
 *
 * @param inWords the rule by which it is told
 */
public record DisclosedModel(
        String organisation, String name, LocalDate startsOn, List<DisclosedGroup> groups, String inWords) {

    /**
     * A staff group.
     *
     * @param organisation of which they are staff
     * @param people at the start, rounded; absent where they are hidden
     * @param hidden whether they are too few to be told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DisclosedGroup(String name, String organisation, Integer people, boolean hidden) {}

    static DisclosedModel of(NewPlanningModel model, DisclosureRule rule) {
        var groups =
                model.groups().stream().map(group -> group(model, group, rule)).toList();
        return new DisclosedModel(model.organisation(), model.name(), model.startsOn(), groups, rule.inWords());
    }

    private static DisclosedGroup group(NewPlanningModel model, ModelGroup group, DisclosureRule rule) {
        boolean hidden = rule.hides(group.heads());
        var people = hidden ? null : rule.rounded(group.heads()).intValueExact();
        return new DisclosedGroup(group.name(), model.organisationOf(group), people, hidden);
    }
}
