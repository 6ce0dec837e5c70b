package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers which objectives of people nobody has rated yet, without saying what they are. */
@ApplicationScoped
public class OpenObjectives {

    /**
     * An objective of an unfinished appraisal.
     *
     * @param number its place in the appraisal, from 1
     * @param stage career stage at which the person is appraised
     */
    public record OpenObjective(UUID appraisalId, int number, UUID personId, String organisation, String stage) {}

    private final Appraisals appraisals;

    OpenObjectives(Appraisals appraisals) {
        this.appraisals = appraisals;
    }

    public List<OpenObjective> of(Collection<UUID> people) {
        List<Appraisal> unfinished = appraisals.list(
                "parties.personId in ?1 and course.state not in ?2",
                people,
                List.of(AppraisalState.COMPLETE, AppraisalState.CANCELLED));
        return unfinished.stream().flatMap(OpenObjectives::openOf).toList();
    }

    private static Stream<OpenObjective> openOf(Appraisal appraisal) {
        var objectives = appraisal.content().objectives();
        var parties = appraisal.parties().present();
        return IntStream.range(0, objectives.size())
                .filter(index -> objectives.get(index).rating() == null)
                .mapToObj(index -> new OpenObjective(
                        appraisal.id(), index + 1, parties.personId(), appraisal.organisation(), parties.stage()));
    }
}
