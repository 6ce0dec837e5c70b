package org.cadre.training.learner;

import java.util.UUID;

/**
 * What a person learned or was granted has changed; fired inside the transaction of the change. It lets features that
 * judge the whole record listen to features that keep a part of it, and not the other way round.
 */
public record LearnerChanged(UUID personId) {}
