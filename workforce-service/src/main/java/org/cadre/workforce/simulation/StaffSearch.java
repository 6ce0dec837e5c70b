package org.cadre.workforce.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/**
 * Looks for the smallest staffing that meets a target, with the same random numbers for every try. It begins where the
 * day's work just fits, adds one where the target is missed most until it is met, then takes away whoever can be spared.
 * So no single post can go; it does not try every combination, so a trade of one team's post for another's may be missed.
 */
public final class StaffSearch {

    private final Centre centre;
    private final Target target;
    private final List<Choice> choices;
    private final long seed;
    private final int replications;

    public StaffSearch(Centre centre, Target target, List<Choice> choices, long seed, int replications) {
        this.centre = centre;
        this.target = target;
        this.choices = List.copyOf(choices);
        this.seed = seed;
        this.replications = replications;
        if (choices.stream().map(Choice::team).distinct().count() != choices.size() || choices.isEmpty()) {
            throw DomainException.invalidField("choices", "choices-not-clear", "Name at least one team, and each once");
        }
    }

    public Proposal find() {
        var staff = whereTheWorkFits();
        while (true) {
            var study = study(staff);
            var missed = target.missedBy(study);
            if (missed.isEmpty()) {
                return spare(staff, study);
            }
            var wanting = whereToAdd(study.centre(), missed, staff);
            if (wanting.isEmpty()) {
                var words = missed.stream().map(Target.Shortfall::words).toList();
                return new Proposal.OutOfReach(staff, study, words);
            }
            staff.merge(wanting.get(), 1, Integer::sum);
        }
    }

    private Map<String, Integer> whereTheWorkFits() {
        var staff = new HashMap<String, Integer>();
        for (var choice : choices) {
            var load = Load.of(centre, centre.team(choice.team()));
            staff.put(choice.team(), choice.nearest(load.staffFor(1)));
        }
        return staff;
    }

    /** The team behind the worst shortfall that may grow; else, as it may be held up by another, the busiest that may. */
    private Optional<String> whereToAdd(Centre tried, List<Target.Shortfall> missed, Map<String, Integer> staff) {
        var guilty = missed.stream().map(Target.Shortfall::team);
        var busiest = Load.heaviestFirst(tried).stream().map(load -> load.team().name());
        return Stream.concat(guilty, busiest)
                .filter(team -> choices.stream()
                        .anyMatch(choice -> choice.team().equals(team) && choice.allows(staff.get(team) + 1)))
                .findFirst();
    }

    private Proposal spare(Map<String, Integer> staff, Study met) {
        var best = met;
        for (var choice : choices) {
            while (choice.allows(staff.get(choice.team()) - 1)) {
                staff.merge(choice.team(), -1, Integer::sum);
                var study = study(staff);
                if (!target.missedBy(study).isEmpty()) {
                    staff.merge(choice.team(), 1, Integer::sum);
                    break;
                }
                best = study;
            }
        }
        return new Proposal.Enough(staff, best);
    }

    private Study study(Map<String, Integer> staff) {
        var tried = centre;
        for (var choice : choices) {
            tried = tried.with(centre.team(choice.team()).withPeak(staff.get(choice.team())));
        }
        return Simulation.study(tried, seed, replications);
    }
}
