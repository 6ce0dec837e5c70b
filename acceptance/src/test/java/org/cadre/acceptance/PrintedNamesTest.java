package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule W9 of the appraisal guide, between real services: the issuer gives appraisal a token, and workforce answers it. */
@ExtendWith(SharedSuite.class)
class PrintedNamesTest {

    @Test
    void appraisal_is_told_the_names_of_those_whose_paper_it_prints() {
        var outlets = new Outlets(SharedSuite.suite());
        try (var rehearsal = SharedSuite.rehearsal()) {
            rehearsal.journey().run();
            var scene = rehearsal.scene();
            var path = "/appraisal/v1/appraisals/%s/printed".formatted(new Facts(scene.events()).appraisal());
            var before = answered(outlets);

            var printed = scene.api().quietly(scene.cast().appraisee(), path).expect(200);

            assertThat(printed.body().asText()).startsWith("%PDF-");
            assertThat(answered(outlets)).isGreaterThan(before);
        }
    }

    private static double answered(Outlets outlets) {
        return outlets.metrics()
                .filter(PrintedNamesTest::isAnswered)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static boolean isAnswered(String line) {
        return line.startsWith("directory_asked_total") && line.contains("outcome=\"answered\"");
    }
}
