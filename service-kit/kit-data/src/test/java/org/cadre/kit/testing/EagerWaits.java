package org.cadre.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Lets a test that waits look at once and often: what is there already costs no time, a hundred times over. */
public class EagerWaits implements QuarkusTestBeforeClassCallback {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
    }
}
