package org.cadre.appraisal.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.talk.TalkOfTwo;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rule WB5 of the guide. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ExchangingKeysTest {

    private static final String WORD = "Quillwort";
    private static final LocalDate DAY = LocalDate.parse("2031-05-05");

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    WellbeingKeys keys;

    @Inject
    WellbeingConversations conversations;

    @Inject
    OncePerSlot once;

    @Inject
    BusinessCalendar calendar;

    @Inject
    MovableClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void every_note_comes_under_the_new_key_and_opens_as_before() {
        var conversation = talked(1);
        var old = new NoteSeal(keys);
        var next = new NoteSeal(exchanged(key(7), keys.key()));

        replica(next).work();
        assertThat(keyIds()).containsExactly(next.keyId());
        replica(new NoteSeal(exchanged(keys.key(), key(7)))).work();

        assertThat(keyIds()).containsExactly(old.keyId());
        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/wellbeing-conversations")
                .then()
                .statusCode(200)
                .body("conversations.note", contains(WORD));
    }

    @Test
    void more_notes_than_a_page_come_under_the_new_key_at_once() {
        var conversation = talked(401);
        var next = new NoteSeal(exchanged(key(8), keys.key()));

        replica(next).work();
        assertThat(keyIds()).containsExactly(next.keyId());
        replica(new NoteSeal(exchanged(keys.key(), key(8)))).work();

        conversation
                .appraisee()
                .get(BASE + conversation.path() + "/wellbeing-conversations")
                .then()
                .statusCode(200)
                .body("conversations", hasSize(401));
    }

    @Test
    void of_the_replicas_with_the_same_keys_one_does_it_and_the_next_turn_finds_what_came_meanwhile() {
        talked(1);
        clock.moveTo(DAY);
        var old = new NoteSeal(keys);
        var next = new NoteSeal(exchanged(key(9), keys.key()));
        replica(next).work();
        talked(1);

        replica(next).work();
        assertThat(keyIds()).containsExactlyInAnyOrder(old.keyId(), next.keyId());
        clock.moveTo(DAY.plusDays(1));
        replica(next).work();

        assertThat(keyIds()).containsExactly(next.keyId());
        replica(new NoteSeal(exchanged(keys.key(), key(9)))).work();
    }

    @Test
    void a_note_that_was_tampered_with_keeps_no_other_from_its_turn() {
        var damaged = talked(1);
        talked(1);
        var old = new NoteSeal(keys);
        var next = new NoteSeal(exchanged(key(10), keys.key()));
        change(damaged, "sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))");

        replica(next).work();

        assertThat(keyIds()).containsExactlyInAnyOrder(old.keyId(), next.keyId());
        change(damaged, "sealed = null, key_id = null");
        replica(new NoteSeal(exchanged(keys.key(), key(10)))).work();
        assertThat(keyIds()).containsExactly(old.keyId());
    }

    private ExchangingKeys replica(NoteSeal seal) {
        return new ExchangingKeys(seal, database, transactions, once, calendar);
    }

    private List<String> keyIds() {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select distinct key_id from wellbeing_conversation where sealed is not null", String.class)
                .getResultList());
    }

    private void change(Conversation conversation, String what) {
        transactions.runBySystem(() -> database.createNativeMutationQuery(
                        "update wellbeing_conversation set %s where appraisal_id = :id".formatted(what))
                .setParameter("id", UUID.fromString(conversation.id))
                .executeUpdate());
    }

    /** So many talks of one appraisal, each with a note. */
    private Conversation talked(int number) {
        var conversation = Conversation.started();
        var appraiser = conversation.appraiser.personId();
        var held = new TalkOfTwo(
                UUID.fromString(conversation.id),
                conversation.appraisee.personId(),
                appraiser,
                appraiser,
                LocalDate.parse("2026-05-20"));
        transactions.runBySystem(() -> {
            database.createNativeQuery("select set_config('app.person', :person, true)", String.class)
                    .setParameter("person", appraiser.toString())
                    .getSingleResult();
            IntStream.range(0, number).forEach(talk -> conversations.keep(new Talk(held, WORD)));
        });
        return conversation;
    }

    private static WellbeingKeys exchanged(String present, String previous) {
        return new WellbeingKeys() {
            @Override
            public String key() {
                return present;
            }

            @Override
            public Optional<String> previousKey() {
                return Optional.of(previous);
            }
        };
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
