package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers which objectives of people nobody has rated yet, or taken over yet, without saying what they are. */
@ApplicationScoped
public class OpenObjectives {

    /**
     * An objective of an unfinished appraisal, or one for the time after an appraisal.
     *
     * @param number its place in the appraisal, from 1
     * @param forward whether it is for the time after, and {@code number} its place among those
     * @param stage career stage at which the person is appraised
     */
    public record OpenObjective(
            UUID appraisalId, int number, boolean forward, UUID personId, String organisation, String stage) {}

    /** What ended because its person left is as unfinished as before, until they are appraised there again. */
    private static final String UNFINISHED = """
            from Appraisal a
            where %s in :wanted
              and (a.course.state not in :over
                   or (a.course.cancellationReason in :leaving
                       and not exists (select later.id from Appraisal later
                                       where later.parties.personId = a.parties.personId
                                         and later.organisation = a.organisation and later.id > a.id)))
            """;

    private static final String OF_PEOPLE = UNFINISHED.formatted("a.parties.personId");
    private static final String IN_APPRAISALS = UNFINISHED.formatted("a.id");

    private final Appraisals appraisals;
    private final UntakenObjectives untaken;

    OpenObjectives(Appraisals appraisals, UntakenObjectives untaken) {
        this.appraisals = appraisals;
        this.untaken = untaken;
    }

    /**
     * Those of some people.
     *
     * @param leaving reasons of a cancellation that say that the person left
     */
    public List<OpenObjective> of(Collection<UUID> people, Collection<String> leaving) {
        return concat(unrated(OF_PEOPLE, people, leaving), untaken.of(people, leaving));
    }

    /** Those of some appraisals; else as {@link #of}. */
    public List<OpenObjective> in(Collection<UUID> ids, Collection<String> leaving) {
        return concat(unrated(IN_APPRAISALS, ids, leaving), untaken.in(ids, leaving));
    }

    private static List<OpenObjective> concat(Stream<OpenObjective> unrated, List<OpenObjective> untaken) {
        return Stream.concat(unrated, untaken.stream()).toList();
    }

    private Stream<OpenObjective> unrated(String query, Collection<UUID> wanted, Collection<String> leaving) {
        var over = List.of(AppraisalState.COMPLETE, AppraisalState.CANCELLED);
        List<Appraisal> unfinished =
                appraisals.list(query, Map.<String, Object>of("wanted", wanted, "over", over, "leaving", leaving));
        return unfinished.stream().flatMap(OpenObjectives::openOf);
    }

    private static Stream<OpenObjective> openOf(Appraisal appraisal) {
        var objectives = appraisal.content().objectives();
        var parties = appraisal.parties().present();
        return IntStream.range(0, objectives.size())
                .filter(index -> objectives.get(index).rating() == null)
                .mapToObj(index -> new OpenObjective(
                        appraisal.id(),
                        index + 1,
                        false,
                        parties.personId(),
                        appraisal.organisation(),
                        parties.stage()));
    }
}
