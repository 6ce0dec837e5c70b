package org.cadre.appraisal.fitness;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every doubt and every sign-off of one test, each in its order: what comes later takes nothing away. */
@Embeddable
class Judgements {

    @ElementCollection
    @CollectionTable(name = "fitness_doubt", joinColumns = @JoinColumn(name = "test_id"))
    @OrderColumn(name = "position")
    private List<Doubt> doubts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "fitness_sign_off", joinColumns = @JoinColumn(name = "test_id"))
    @OrderColumn(name = "position")
    private List<SignOff> signOffs = new ArrayList<>();

    void add(Doubt doubt) {
        doubts.add(doubt);
    }

    void add(SignOff signOff) {
        signOffs.add(signOff);
    }

    void seal(UUID test, FitnessSeal seal) {
        seal.seal(FitnessWords.DOUBT, test, doubts);
        seal.seal(FitnessWords.SIGN_OFF, test, signOffs);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }

    List<SignOff> signOffs() {
        return List.copyOf(signOffs);
    }

    Optional<Doubt> lastDoubt() {
        return doubts.isEmpty() ? Optional.empty() : Optional.of(doubts.getLast());
    }
}
