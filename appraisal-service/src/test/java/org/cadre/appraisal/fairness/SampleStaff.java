package org.cadre.appraisal.fairness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Made-up organisations: a tree of five managers, in which some people stand in two lines and some were rated by another. */
final class SampleStaff {

    static final int MANAGERS = 5;

    private SampleStaff() {}

    static Stream<List<RatedTogether>> organisations(int number) {
        return LongStream.range(0, number).mapToObj(seed -> organisation(new SplittableRandom(seed)));
    }

    static UUID id(int manager) {
        return new UUID(0, manager);
    }

    private static List<RatedTogether> organisation(SplittableRandom random) {
        var lines = new ArrayList<Set<UUID>>();
        var everybody = new ArrayList<RatedTogether>();
        for (var manager = 0; manager < MANAGERS; manager++) {
            var line = new HashSet<UUID>();
            line.add(id(manager));
            for (var post = 0; manager > 0 && post < random.nextInt(1, 3); post++) {
                line.addAll(lines.get(random.nextInt(manager)));
            }
            lines.add(line);
            everybody.add(people(line, id(manager), random));
            everybody.add(people(line, id(random.nextInt(MANAGERS)), random));
        }
        everybody.add(people(Set.of(), id(MANAGERS), random));
        everybody.removeIf(cell -> cell.people() == 0);
        return everybody;
    }

    private static RatedTogether people(Set<UUID> line, UUID appraiser, SplittableRandom random) {
        var people = random.nextInt(0, 22);
        return together(people, line, appraiser, people - random.nextInt(0, 1 + people / 8));
    }

    static RatedTogether together(int people, Set<UUID> line, UUID appraiser, long countedWhat) {
        return new RatedTogether(line, appraiser, people, Map.of(Half.WHAT, countedWhat, Half.HOW, (long) people));
    }
}
