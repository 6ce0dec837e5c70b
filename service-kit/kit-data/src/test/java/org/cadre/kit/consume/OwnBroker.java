package org.cadre.kit.consume;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import org.cadre.kit.testing.KafkaServer;
import org.cadre.kit.testing.ServiceBackends;

/** A broker that one test may throw away and replace by another one at the same address. */
public class OwnBroker implements QuarkusTestResourceLifecycleManager {

    private KafkaServer broker;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(new ServiceBackends().start());
        broker = KafkaServer.startOn(KafkaServer.freePort());
        settings.put("CADRE_KAFKA", broker.bootstrap());
        return settings;
    }

    String address() {
        return broker.bootstrap();
    }

    /** Stops the broker and starts one with another cluster id and no data. */
    void replace() {
        replace(() -> {});
    }

    /** The same, doing something while there is none. */
    void replace(Runnable meanwhile) {
        broker.close();
        meanwhile.run();
        broker = KafkaServer.startOn(broker.port());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(OwnBroker.class));
    }

    @Override
    public void stop() {
        broker.close();
    }
}
