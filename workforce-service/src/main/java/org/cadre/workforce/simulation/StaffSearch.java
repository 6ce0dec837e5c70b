package org.cadre.workforce.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;

/**
 * Looks for a small staffing that meets a target, with the same random numbers for every try. It begins where the
 * day's work just fits, adds one where the target is missed most until it is met, then takes away whoever can be spared,
 * round after round until a whole round finds nobody: fewer at one team may send people on more slowly, and so spare another.
 * So no single post can go, or the answer says that this was not tried to the end; it does not try every combination, so a trade
 * of one team's post for another's may be missed.
 */
public final class StaffSearch {

    private final Centre centre;
    private final Target target;
    private final List<Choice> choices;
    private final long seed;
    private final int replications;
    private final long mostTries;
    private long tries;

    public StaffSearch(Centre centre, Target target, List<Choice> choices, long seed, int replications) {
        this(centre, target, choices, seed, replications, mostTries(choices));
    }

    StaffSearch(Centre centre, Target target, List<Choice> choices, long seed, int replications, long mostTries) {
        this.centre = centre;
        this.target = target;
        this.choices = List.copyOf(choices);
        this.seed = seed;
        this.replications = replications;
        this.mostTries = mostTries;
        if (choices.stream().map(Choice::team).distinct().count() != choices.size() || choices.isEmpty()) {
            throw DomainException.invalidField("choices", "choices-not-clear", "Name at least one team, and each once");
        }
    }

    /**
     * So many studies are made at most: the first, one for each post that may be added, one for each that may be taken away, and
     * two for each team of which nobody can be spared, as it is asked again when another has changed.
     */
    public static long mostTries(List<Choice> choices) {
        return 1
                + choices.stream()
                        .mapToLong(Choice::room)
                        .filter(room -> room > 0)
                        .map(room -> 2 * room + 2)
                        .sum();
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
        if (missed.stream().noneMatch(Target.Shortfall::byStaff)) {
            return Optional.empty();
        }
        var guilty = missed.stream().filter(Target.Shortfall::byStaff).map(Target.Shortfall::team);
        var busiest = Load.heaviestFirst(tried).stream().map(load -> load.team().name());
        return Stream.concat(guilty, busiest)
                .filter(team -> choices.stream()
                        .anyMatch(choice -> choice.team().equals(team) && choice.allows(staff.get(team) + 1)))
                .findFirst();
    }

    private Proposal spare(Map<String, Integer> staff, Study met) {
        var best = met;
        var needed = 0;
        var at = 0;
        while (needed < choices.size()) {
            var choice = choices.get(at);
            if (tries >= mostTries && choice.allows(staff.get(choice.team()) - 1)) {
                return new Proposal.Enough(staff, best, false);
            }
            var fewer = withOneFewer(choice, staff);
            if (fewer.isPresent()) {
                staff.merge(choice.team(), -1, Integer::sum);
                best = fewer.get();
                needed = 0;
            } else {
                needed++;
                at = (at + 1) % choices.size();
            }
        }
        return new Proposal.Enough(staff, best, true);
    }

    /** Days on which one of a team is missing, if they are still good enough. */
    private Optional<Study> withOneFewer(Choice choice, Map<String, Integer> staff) {
        var fewer = new HashMap<>(staff);
        if (!choice.allows(fewer.merge(choice.team(), -1, Integer::sum))) {
            return Optional.empty();
        }
        return Optional.of(study(fewer)).filter(study -> target.missedBy(study).isEmpty());
    }

    private Study study(Map<String, Integer> staff) {
        tries++;
        var tried = centre;
        for (var choice : choices) {
            tried = tried.with(centre.team(choice.team()).withPeak(staff.get(choice.team())));
        }
        return Simulation.study(tried, seed, replications);
    }
}
