package org.cadre.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Runs two sides in turn, many times, so that what the machine does meanwhile befalls both. */
public final class Rounds {

    private static final double QUIET = 0.5;

    private enum Part {
        SUBJECT,
        AGAINST,
        AGAIN
    }

    private final Random random;
    private final Duration time;
    private long operations;

    public Rounds(Random random, Duration time) {
        this.random = random;
        this.time = time;
    }

    /** Both long enough for their code to be compiled and their caches to be full. */
    public void warmUp(Duration each, Side subject, Side against) {
        operations += subject.run(each).operations();
        operations += against.run(each).operations();
    }

    public List<Round> of(int count, Side subject, Side against) {
        var rounds = new ArrayList<Round>();
        for (var number = 0; number < count; number++) {
            rounds.add(round(subject, against));
        }
        return rounds;
    }

    private Round round(Side subject, Side against) {
        var order = new ArrayList<>(List.of(Part.values()));
        Collections.shuffle(order, random);
        var before = Weather.now();
        Map<Part, Run> runs = new EnumMap<>(Part.class);
        order.forEach(part -> runs.put(part, (part == Part.AGAINST ? against : subject).run(time)));
        operations += runs.values().stream().mapToLong(Run::operations).sum();
        var after = Weather.now();
        return new Round(
                runs.get(Part.SUBJECT),
                runs.get(Part.AGAINST),
                runs.get(Part.AGAIN),
                before.load(),
                Math.abs(after.load() - before.load()),
                after.stolenTicks() - before.stolenTicks());
    }

    /** All that both sides did so far, to compare with what the database holds. */
    public long operations() {
        return operations;
    }

    /** Without the rounds in which the machine changed its mind, unless that was so in most of them. */
    public static List<Round> quiet(List<Round> rounds) {
        var quiet = rounds.stream().filter(round -> round.swing() <= QUIET).toList();
        return quiet.size() * 2 > rounds.size() ? quiet : rounds;
    }
}
