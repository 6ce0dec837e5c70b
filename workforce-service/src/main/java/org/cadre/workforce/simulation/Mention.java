package org.cadre.workforce.simulation;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name, and where in the description of a centre it stands, so that a refusal points there.
 *
 * @param field its path, with slashes
 */
record Mention(String field, String name) {

    private static final String NEXT = "next";

    /** Those things of a list, each by its own name. */
    static <T> Stream<Mention> of(String list, List<T> things, Function<T, String> name, Predicate<T> which) {
        return IntStream.range(0, things.size())
                .filter(at -> which.test(things.get(at)))
                .mapToObj(at -> new Mention(list + "/" + at, name.apply(things.get(at))));
    }

    /** What the things of a list name. */
    static <T> Stream<Mention> by(String list, List<T> things, Function<T, Stream<Mention>> named) {
        return IntStream.range(0, things.size())
                .boxed()
                .flatMap(at -> named.apply(things.get(at)).map(each -> each.below(list + "/" + at)));
    }

    /** The step that the people of a source come to first. */
    static Stream<Mention> first(Source source) {
        return Stream.of(new Mention(NEXT, source.next()));
    }

    /** Where a step leads to, in the order of its ways. */
    static Stream<Mention> ways(Step step) {
        return switch (step) {
            case Station station ->
                Stream.concat(Stream.of(new Mention(NEXT, station.next())), exitsOfTheImpatient(station));
            case Branch branch -> by("ways", branch.ways(), way -> Stream.of(new Mention(NEXT, way.next())));
            case Step.Delay delay -> Stream.of(new Mention(NEXT, delay.next()));
            case Step.Store store -> Stream.of(new Mention(NEXT, store.next()));
            case Step.Deposit unused -> Stream.empty();
            case Step.Exit unused -> Stream.empty();
        };
    }

    static Stream<Mention> exitsOfTheImpatient(Station station) {
        return station.patience().waysOut().stream().map(way -> new Mention("patienceExit", way.next()));
    }

    static Stream<Mention> pauses(Station station) {
        return by("pauses", station.pauses(), pause -> Stream.of(new Mention("station", pause.station())));
    }

    private Mention below(String part) {
        return new Mention(part + "/" + field, name);
    }
}
