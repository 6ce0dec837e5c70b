package org.cadre.appraisal.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules WB2, WB4 and WB5 of the guide, as the database has them. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SealedInTheDatabaseTest {

    private static final String WORD = "Quillwort";

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    WellbeingKeys keys;

    @Test
    void the_words_stand_in_no_table() {
        var conversation = talked();
        act(conversation.appraisee(), conversation.path(), "start-preparation").statusCode(200);

        assertThat(tables()).contains("wellbeing_conversation", "idempotency_key", "outbox", "audit_entry");
        for (var table : tables()) {
            var rows = transactions.bySystem(() -> database.createNativeQuery(
                            "select count(*) from %s t where cast(t as text) like '%%%s%%'".formatted(table, WORD),
                            Long.class)
                    .getSingleResult());
            assertThat(rows).as(table).isZero();
        }
    }

    @Test
    void the_row_is_there_for_the_two_and_for_nobody_else() {
        var conversation = talked();
        var two = List.of(conversation.appraisee.personId(), conversation.appraiser.personId());

        for (var person : two) {
            assertThat(seen(conversation, "off", "", person.toString(), "a subject"))
                    .isEqualTo(1);
        }
        var organisation = conversation.organisation;
        assertThat(seen(conversation, "off", organisation, "", "a subject"))
                .as("hr")
                .isZero();
        assertThat(seen(conversation, "on", organisation, "", "a subject"))
                .as("national")
                .isZero();
        var manager = conversation.manager.personId().toString();
        assertThat(seen(conversation, "off", "", manager, "a subject"))
                .as("reviewer")
                .isZero();
        assertThat(seen(conversation, "on", "", "", "")).as("the service").isEqualTo(1);
    }

    @Test
    void nobody_removes_a_talk_or_changes_when_it_was() {
        for (var forbidden : List.of(
                "delete from wellbeing_conversation", "update wellbeing_conversation set held_on = '2026-01-01'")) {
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> transactions.runBySystem(
                            () -> database.createNativeMutationQuery(forbidden).executeUpdate()))
                    .withStackTraceContaining("permission denied");
        }
    }

    @Test
    void after_an_exchange_of_keys_every_note_is_under_the_new_one() {
        var conversation = talked();
        var old = new NoteSeal(keys);
        var next = new NoteSeal(exchanged(key(7), keys.key()));
        var back = new NoteSeal(exchanged(keys.key(), key(7)));

        exchange(next);
        assertThat(keyIds()).containsExactly(next.keyId());
        exchange(back);
        assertThat(keyIds()).containsExactly(old.keyId());
        conversation
                .appraiser()
                .get(BASE + conversation.path() + "/wellbeing-conversations")
                .then()
                .statusCode(200)
                .body("conversations.note", contains(WORD));
    }

    private void exchange(NoteSeal seal) {
        new ExchangingKeys(seal, database, transactions).exchange();
    }

    private List<String> keyIds() {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select distinct key_id from wellbeing_conversation where sealed is not null", String.class)
                .getResultList());
    }

    private List<String> tables() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select cast(relname as text) from pg_class
                        where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                          and has_table_privilege(oid, 'select')
                        """, String.class).getResultList());
    }

    /** What the database shows to somebody, whatever a query asks for. */
    private long seen(
            Conversation conversation, String everything, String organisations, String person, String subject) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', :everything, true),
                                   set_config('app.organisations', :organisations, true),
                                   set_config('app.person', :person, true), set_config('app.subject', :subject, true)
                            """, Object[].class)
                    .setParameter("everything", everything)
                    .setParameter("organisations", organisations)
                    .setParameter("person", person)
                    .setParameter("subject", subject)
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from wellbeing_conversation where appraisal_id = :id", Long.class)
                    .setParameter("id", UUID.fromString(conversation.id))
                    .getSingleResult();
        });
    }

    private static Conversation talked() {
        var conversation = Conversation.started();
        act(
                        conversation.appraiser(),
                        conversation.path(),
                        "record-wellbeing-conversation",
                        Map.of("heldOn", "2026-05-20", "note", WORD))
                .statusCode(200);
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
