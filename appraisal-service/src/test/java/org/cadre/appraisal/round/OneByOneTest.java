package org.cadre.appraisal.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule O6 of the guide for whatever is looked at. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class OneByOneTest {

    private static final int PAGE = 2;

    @Inject
    OneByOne oneByOne;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void what_fails_leaves_nothing_behind_and_all_others_have_their_turn() {
        var person = UUID.randomUUID();

        oneByOne.throughAll("Number", 0L, OneByOneTest::after, number -> look(person, number));

        assertThat(noted(person)).containsExactly("1", "3", "4", "5");
    }

    /** The numbers from 1 to 5, in pages. */
    private static List<Long> after(long last) {
        return LongStream.rangeClosed(last + 1, 5).limit(PAGE).boxed().toList();
    }

    private void look(UUID person, long number) {
        database.createNativeMutationQuery(
                        "insert into noted_leaver (person_id, organisation, last_day) values (:person, :number, now())")
                .setParameter("person", person)
                .setParameter("number", Long.toString(number))
                .executeUpdate();
        if (number == 2) {
            throw new IllegalStateException("The second one fails");
        }
    }

    private List<String> noted(UUID person) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select organisation from noted_leaver where person_id = :person order by 1", String.class)
                .setParameter("person", person)
                .getResultList());
    }
}
