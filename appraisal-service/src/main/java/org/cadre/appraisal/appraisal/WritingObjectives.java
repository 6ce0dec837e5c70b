package org.cadre.appraisal.appraisal;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cadre.appraisal.form.Content;
import org.cadre.appraisal.form.Objective;
import org.cadre.appraisal.form.PlannedObjective;
import org.cadre.appraisal.priority.Priorities;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.problem.DomainException;

/** Links objectives to what their organisation wants to get done, and takes them over from an earlier year. */
@ApplicationScoped
@CheckReturnValue
class WritingObjectives {

    /**
     * What to take over.
     *
     * @param from the earlier appraisal
     * @param numbers which of its objectives, from 1
     * @param dueOn their new day
     * @param agreed whether of what was agreed for the time after it
     */
    record CarryingOver(UUID from, List<Integer> numbers, LocalDate dueOn, boolean agreed) {

        CarryingOver {
            numbers = List.copyOf(numbers);
        }
    }

    private final AppraisalContent content;
    private final Appraisals appraisals;
    private final ProposingObjectives proposing;
    private final LeftBehind leftBehind;
    private final Priorities priorities;
    private final DaysOfObjectives days;
    private final NationalStandards standards;

    WritingObjectives(
            AppraisalContent content,
            Appraisals appraisals,
            ProposingObjectives proposing,
            LeftBehind leftBehind,
            Priorities priorities,
            DaysOfObjectives days,
            NationalStandards standards) {
        this.content = content;
        this.appraisals = appraisals;
        this.proposing = proposing;
        this.leftBehind = leftBehind;
        this.priorities = priorities;
        this.days = days;
        this.standards = standards;
    }

    Appraisal agree(UUID id, IfMatch ifMatch, List<Objective> agreed) {
        return content.change(id, ifMatch, "objectives", (appraisal, by) -> {
            var written = appraisal.writtenBy(by);
            days.of(appraisal)
                    .require(
                            "objective-days-invalid",
                            agreed.stream().map(Objective::dueOn).toList());
            written.agreeObjectives(agreed, known(appraisal), standards.inForce(appraisal.year()));
        });
    }

    Appraisal agreeForward(UUID id, IfMatch ifMatch, List<PlannedObjective> agreed) {
        return content.change(id, ifMatch, "forward-objectives", (appraisal, by) -> {
            var year = appraisal.year();
            var known = priorities.of(appraisal.organisation(), year.next());
            appraisal
                    .writtenBy(by)
                    .agreeForward(agreed, year, known, standards.inForce(year).rules());
            days.after(appraisal)
                    .require(
                            "forward-objectives-invalid",
                            agreed.stream().map(PlannedObjective::dueOn).toList());
        });
    }

    Appraisal carryOver(UUID id, IfMatch ifMatch, CarryingOver wanted) {
        return content.change(id, ifMatch, "carried-over-objectives", (appraisal, by) -> {
            var written = appraisal.writtenBy(by);
            days.of(appraisal).require(wanted.dueOn());
            var earlier = earlier(appraisal, appraisal.parties().personOf(by), wanted.from());
            written.carryOver(chosen(earlier.content(), wanted, known(appraisal)), standards.inForce(appraisal.year()));
        });
    }

    Appraisal takeProposed(UUID id, IfMatch ifMatch, List<Integer> numbers) {
        return content.change(id, ifMatch, "proposed-objectives", (appraisal, by) -> {
            var written = appraisal.writtenBy(by);
            var proposal = proposing.shownTo(Optional.of(by), id);
            var taken = chosen(proposal.objectives(), numbers, objective -> objective.proposed(proposal.proposedBy()));
            written.carryOver(taken, standards.inForce(appraisal.year()));
        });
    }

    private Set<UUID> known(Appraisal appraisal) {
        return priorities.of(appraisal.organisation(), appraisal.year());
    }

    /** One of the same person that is complete, and that the writer was a party to: nobody learns what was not theirs. */
    private Appraisal earlier(Appraisal appraisal, UUID writer, UUID from) {
        return appraisals
                .findByIdOptional(from)
                .filter(earlier -> isEarlier(earlier, appraisal) || leftBehind.is(earlier, appraisal, writer))
                .filter(earlier -> earlier.parties().of(writer).isPresent())
                .orElseThrow(
                        () -> DomainException.invalidField(
                                "appraisalId",
                                "earlier-appraisal-unknown",
                                "Name a completed appraisal of this person from an earlier year that you were a party to, or an own one that ended at an organisation which this one has taken over"));
    }

    private static boolean isEarlier(Appraisal earlier, Appraisal later) {
        return earlier.state() == AppraisalState.COMPLETE
                && earlier.year().startsIn() < later.year().startsIn()
                && earlier.parties()
                        .present()
                        .personId()
                        .equals(later.parties().present().personId());
    }

    private static List<Objective> chosen(Content earlier, CarryingOver wanted, Set<UUID> known) {
        return wanted.agreed()
                ? chosen(
                        earlier.forwardObjectives(),
                        wanted.numbers(),
                        objective -> objective.taken(wanted.from(), wanted.dueOn(), known))
                : chosen(
                        earlier.objectives(),
                        wanted.numbers(),
                        objective -> objective.carriedOver(wanted.from(), wanted.dueOn(), known));
    }

    private static <T> List<Objective> chosen(List<T> all, List<Integer> numbers, Function<T, Objective> taken) {
        IntStream.range(0, numbers.size())
                .filter(index -> numbers.get(index) > all.size())
                .findFirst()
                .ifPresent(index -> {
                    throw DomainException.invalidField(
                            "numbers.%d".formatted(index),
                            "objective-number-unknown",
                            "There are %d objectives to choose from".formatted(all.size()));
                });
        return numbers.stream()
                .distinct()
                .map(number -> taken.apply(all.get(number - 1)))
                .toList();
    }
}
