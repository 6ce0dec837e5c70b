package org.cadre.acceptance;

import java.time.Duration;

/** Is told what happens on the journey. */
public interface Narration {

    void step(String title);

    void call(String actor, Answer answer);

    /** An event that came over Kafka. */
    void event(String type, Duration hop);

    void remark(String text);

    /** For tests, which look at results. */
    static Narration silent() {
        return new Narration() {
            @Override
            public void step(String title) {}

            @Override
            public void call(String actor, Answer answer) {}

            @Override
            public void event(String type, Duration hop) {}

            @Override
            public void remark(String text) {}
        };
    }
}
