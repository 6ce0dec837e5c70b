package org.cadre.appraisal.wellbeing;

import java.util.Optional;
import org.cadre.appraisal.talk.TalkOfTwo;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;

/**
 * A talk to keep.
 *
 * @param note null where nothing is to be written down
 */
public record Talk(TalkOfTwo held, @Special String note) {

    @Override
    public String toString() {
        return Redaction.of(this);
    }

    Optional<String> written() {
        return Optional.ofNullable(note).filter(words -> !words.isBlank());
    }
}
