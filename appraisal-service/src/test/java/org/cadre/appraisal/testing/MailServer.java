package org.cadre.appraisal.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Postbox.Manner;
import org.cadre.appraisal.testing.Postbox.Taken;

/** Switches mail on, to a server of the test's own. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    private static Postbox postbox;

    @Override
    public Map<String, String> start() {
        postbox = Postbox.open();
        return Map.of(
                "cadre.mail.host",
                "127.0.0.1",
                "cadre.mail.port",
                Integer.toString(postbox.port()),
                "cadre.mail.encryption",
                "NONE",
                "cadre.mail.from",
                "appraisals@trust.invalid",
                "cadre.mail.reply-to.RR8",
                "hr.rr8@trust.invalid",
                "cadre.mail.page",
                "https://cadre.invalid/",
                "cadre.mail.guest-page",
                "https://cadre.invalid/feedback",
                "cadre.mail.patience",
                "20S");
    }

    @Override
    public void stop() {
        postbox.close();
    }

    public static void behave(Manner wanted) {
        postbox.behave(wanted);
    }

    /** What came to an address, in its order. */
    public static List<Taken> takenFor(String address) {
        return postbox.takenFor(address);
    }
}
