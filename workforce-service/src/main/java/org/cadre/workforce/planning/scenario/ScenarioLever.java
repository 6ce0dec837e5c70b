package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.forecast.scenario.Lever;
import org.cadre.workforce.forecast.scenario.Operation;
import org.cadre.workforce.forecast.scenario.Profile;
import org.cadre.workforce.forecast.scenario.Selector;
import org.cadre.workforce.forecast.scenario.Warrant;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;

/**
 * One thing that somebody would change.
 *
 * @param owner the role that wants it, such as Retention lead; never a person's name
 * @param approver the role that agreed to it, another one
 * @param reason what it is thought to achieve, and why
 * @param evidence where that can be read
 * @param approvedOn of two levers that set the same number, the one approved later wins
 * @param expiresOn the last day on which it may be run without being renewed
 * @param aim the input it acts on; on a risk it acts on the hazard, so that no chance ever exceeds 1
 * @param value what is set, added, scaled by, or not to be passed; of joiners in heads a year, all together whom it reaches in a
 *     staff group
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScenarioLever(
        @NotBlank @Size(max = 60) String id,
        @NotBlank @Size(max = 100) String owner,
        @NotBlank @Size(max = 100) String approver,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 500) String evidence,
        @NotNull LocalDate approvedOn,
        @NotNull LocalDate expiresOn,
        @Valid LeverSelector selector,
        @NotNull Aim aim,
        @NotNull Operation operation,

        @NotNull @DecimalMin("-1000000") @DecimalMax("1000000") @Digits(integer = 7, fraction = 9)
        BigDecimal value,

        @Valid LeverProfile profile) {

    public ScenarioLever {
        selector = Objects.requireNonNullElse(selector, LeverSelector.ALL);
        profile = Objects.requireNonNullElse(profile, LeverProfile.ALWAYS);
    }

    /** The first year in which it does anything. */
    int firstYear() {
        return operation == Operation.FLOOR || operation == Operation.CAP ? profile.fromYear() : profile.growsFrom();
    }

    /** As the engine takes it: bands have places in their group, so one that names bands is one lever for each group. */
    List<Lever> levers(NewPlanningModel model) {
        requireKnown(model);
        var effect = Located.at("profile", () -> profile.profile(model.stepsPerYear()));
        Located.at("selector", () -> {
            selector.requireMeaning(aim);
            return selector;
        });
        if (selector.bands().isEmpty()) {
            var reached = Located.at(
                    "selector",
                    () -> selector.selector(
                            Set.copyOf(selector.organisations()), Set.copyOf(selector.groups()), Set.of()));
            return List.of(lever(id, reached, effect, model));
        }
        return model.groups().stream()
                .filter(group -> isChosen(group, model) && !places(group).isEmpty())
                .map(group -> lever(id + " for " + model.nameOf(group), in(group, model), effect, model))
                .toList();
    }

    private Selector in(ModelGroup group, NewPlanningModel model) {
        return Located.at(
                "selector",
                () -> selector.selector(Set.of(model.organisationOf(group)), Set.of(group.name()), places(group)));
    }

    private Lever lever(String name, Selector reached, Profile effect, NewPlanningModel model) {
        var warrant = new Warrant(owner, approver, reason, evidence, approvedOn, expiresOn);
        return new Lever(name, warrant, reached, aim, operation, number(model.stepsPerYear()), effect);
    }

    /** The engine takes joiners by the step. */
    private double number(int stepsPerYear) {
        boolean isFlow = aim == Aim.JOINERS && operation != Operation.SCALE;
        return value.doubleValue() / (isFlow ? stepsPerYear : 1);
    }

    private boolean isChosen(ModelGroup group, NewPlanningModel model) {
        return isOneOf(selector.groups(), group.name())
                && isOneOf(selector.organisations(), model.organisationOf(group));
    }

    private static boolean isOneOf(List<String> chosen, String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private Set<Integer> places(ModelGroup group) {
        return selector.bands().stream()
                .filter(group.bandNames()::contains)
                .map(group.bandNames()::indexOf)
                .collect(Collectors.toSet());
    }

    private void requireKnown(NewPlanningModel model) {
        requireKnown(
                "groups",
                selector.groups(),
                model.groups().stream().map(ModelGroup::name).distinct().toList());
        requireKnown(
                "organisations",
                selector.organisations(),
                model.groups().stream().map(model::organisationOf).distinct().toList());
        requireKnown(
                "bands",
                selector.bands(),
                model.groups().stream()
                        .filter(group -> isChosen(group, model))
                        .flatMap(group -> group.bandNames().stream())
                        .distinct()
                        .toList());
    }

    private static void requireKnown(String part, List<String> named, List<String> known) {
        for (int at = 0; at < named.size(); at++) {
            if (!known.contains(named.get(at))) {
                throw DomainException.invalidField(
                        "selector/" + part + "/" + at,
                        ScenarioLevers.REACHES_NOTHING,
                        "%s matches nothing; there are %s".formatted(named.get(at), String.join(", ", known)));
            }
        }
    }
}
