package org.cadre.workforce.planning.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.model.ModelGroup;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** What a goal must be beyond its single numbers. Each refusal names the rule and the field. */
record GoalRules(NewPlanningModel model, NewGoal goal) {

    void check() {
        if (model.hasSeveralOrganisations()) {
            throw refused(
                    "modelId",
                    "goal-of-several-organisations",
                    "A goal is one organisation's: make a model of it alone, and ask of that");
        }
        long ways = Stream.of(goal.recruiting(), goal.retaining(), goal.mix())
                .filter(Objects::nonNull)
                .count();
        if (ways != 1) {
            throw DomainException.invalid(
                    "one-way-to-a-goal", "Name one of recruiting, retaining and mix, not %d of them".formatted(ways));
        }
        var seen = new HashSet<>();
        for (int at = 0; at < goal.targets().size(); at++) {
            var target = goal.targets().get(at);
            check("targets/" + at, target);
            if (!seen.add(List.of(target.staff(), target.byYear()))) {
                throw refused(
                        "targets/" + at, "target-twice", "%s has a target by that year".formatted(target.staff()));
            }
        }
        if (goal.mix() == null) {
            checkSingle();
        } else {
            checkMix();
        }
    }

    private void check(String path, GoalTarget target) {
        requireBand(path, target.group(), target.band());
        if ((target.fte() == null) == (target.gap() == null)) {
            throw refused(path, "target-of-one-kind", "Name fte or gap, one of them");
        }
        if (target.gap() != null && target.band() != null) {
            throw refused(
                    path + "/band", "gap-of-a-band", "Demand is that of whole groups: leave the band out, or name fte");
        }
        if (target.byYear() > goal.horizon()) {
            throw refused(path + "/byYear", "target-too-late", "years is %d".formatted(goal.horizon()));
        }
    }

    private void checkSingle() {
        var target = goal.targets().getFirst();
        if (goal.targets().size() > 1 || goal.horizon() != target.byYear()) {
            throw refused(
                    "targets",
                    "one-target-at-one-time",
                    "recruiting and retaining are for one target at the end of one year; several, or several years, are met by a mix");
        }
        var from = goal.recruiting() == null
                ? goal.retaining().fromYear()
                : goal.recruiting().fromYear();
        var path = goal.recruiting() == null ? "retaining" : "recruiting";
        if (from > target.byYear()) {
            throw refused(
                    path + "/fromYear", "measure-too-late", "fromYear must be %d or less".formatted(target.byYear()));
        }
        if (goal.recruiting() != null) {
            requireBand(path, target.group(), goal.recruiting().band());
        }
    }

    private void checkMix() {
        var names = new HashSet<String>();
        var groups = goal.targets().stream().map(GoalTarget::group).toList();
        for (int at = 0; at < goal.mix().recruits().size(); at++) {
            var recruits = goal.mix().recruits().get(at);
            var path = "mix/recruits/" + at;
            requireBand(path, recruits.group(), recruits.band());
            if (!groups.contains(recruits.group())) {
                throw refused(path + "/group", "recruits-without-target", "No target is about " + recruits.group());
            }
            if (!names.add(recruits.name())) {
                throw refused(path + "/name", "recruits-twice", "%s stands there before".formatted(recruits.name()));
            }
        }
    }

    private void requireBand(String path, String group, String band) {
        var known = new ArrayList<String>();
        for (var each : model.groups()) {
            known.add(each.name());
            if (each.name().equals(group)) {
                requireBand(path, each, band);
                return;
            }
        }
        throw unknown(path + "/group", "group-unknown", group, known);
    }

    private static void requireBand(String path, ModelGroup group, String band) {
        if (band != null && !group.bandNames().contains(band)) {
            throw unknown(path + "/band", "band-unknown", band, group.bandNames());
        }
    }

    private static DomainException unknown(String field, String code, String name, List<String> known) {
        return refused(field, code, "There is no %s; there are %s".formatted(name, String.join(", ", known)));
    }

    private static DomainException refused(String field, String code, String detail) {
        return DomainException.invalidField(field, code, detail);
    }
}
