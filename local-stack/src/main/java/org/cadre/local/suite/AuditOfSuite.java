package org.cadre.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.cadre.local.audit.HeadTopic;
import org.cadre.local.audit.PublicKeys;
import org.cadre.local.audit.Recoveries;
import org.cadre.local.audit.Verdict;
import org.cadre.local.audit.Verification;
import org.cadre.local.daemon.PartFailed;

/** The audit of each service of a suite, looked at past the service itself. */
public record AuditOfSuite(Suite suite, Clock clock, Duration limit) {

    /** The name of the secret that signs the heads of a service. */
    static String keyName(String service) {
        return service + "-audit-key";
    }

    public Verdict of(String service, PublicKeys keys, Recoveries recoveries) {
        var topic = new HeadTopic(suite.kafka().address(), service);
        var verification = new Verification(service, topic, keys, recoveries, clock, limit);
        var user = service + "_jobs";
        var password = suite.site().state().secrets().password(user);
        try (var database = DriverManager.getConnection(suite.postgres().jdbcUrl(service), user, password)) {
            return verification.of(database);
        } catch (SQLException | KafkaException e) {
            throw new PartFailed("The audit of %s cannot be read: %s".formatted(service, e.getMessage()), e);
        }
    }

    /** The public part of the present key and, where it was exchanged, of the one before. */
    public PublicKeys keys(String service) throws IOException {
        var secrets = suite.site().state().secrets();
        var keys = new ArrayList<String>();
        for (var name : List.of(keyName(service), keyName(service) + ".previous")) {
            var file = secrets.file(name);
            if (Files.exists(file)) {
                keys.add(Files.readString(file));
            }
        }
        return PublicKeys.ofPrivate(keys);
    }
}
