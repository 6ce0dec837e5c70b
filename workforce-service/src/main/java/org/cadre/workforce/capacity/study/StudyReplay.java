package org.cadre.workforce.capacity.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * What came out when a study was computed again.
 *
 * @param madeWith version of the code that gave the answer on record
 * @param replayedWith version of the code of today
 * @param same whether both answers are the same in every character
 * @param differing names of the parts of the answer that are not
 * @param refusal why the rules of today refuse the question, so that there is no answer to compare; absent if they do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyReplay(
        UUID studyId, String madeWith, String replayedWith, boolean same, List<String> differing, String refusal) {

    /** A study that is computed again, before it is known what comes out. */
    record Of(UUID studyId, String madeWith, String replayedWith) {

        StudyReplay answered(List<String> differing) {
            return new StudyReplay(studyId, madeWith, replayedWith, differing.isEmpty(), differing, null);
        }

        StudyReplay refused(String why) {
            return new StudyReplay(studyId, madeWith, replayedWith, false, List.of(), why);
        }
    }
}
