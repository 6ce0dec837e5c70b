package org.cadre.workforce.capacity.study;

import java.util.List;
import java.util.UUID;

/**
 * What came out when a study was computed again.
 *
 * @param madeWith version of the code that gave the answer on record
 * @param replayedWith version of the code of today
 * @param same whether both answers are the same in every character
 * @param differing names of the parts of the answer that are not
 */
public record StudyReplay(UUID studyId, String madeWith, String replayedWith, boolean same, List<String> differing) {}
