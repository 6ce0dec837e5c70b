package org.cadre.appraisal.fitness;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.sealing.SealingKeys;

/** Seals the words of a test, each for its place in it, and opens them for who was let in to read them. */
@Singleton
class FitnessSeal extends SealingKeys {

    FitnessSeal(FitnessKeys keys) {
        super(keys.key(), keys.previousKey());
    }

    /** What stands in plain yet; what is sealed stays as it is. */
    <T extends Worded<T>> void seal(FitnessWords words, UUID test, List<T> parts) {
        IntStream.range(0, parts.size())
                .filter(position -> parts.get(position).isPlain())
                .forEach(position -> parts.set(
                        position, parts.get(position).sealed(text -> seal(words.place(test, position), text))));
    }

    /** The same parts with their words. */
    <T extends Worded<T>> List<T> opened(FitnessWords words, UUID test, List<T> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(position -> parts.get(position).opened(text -> open(words.place(test, position), text)))
                .toList();
    }
}
