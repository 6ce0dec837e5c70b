package org.cadre.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.classification.Classification;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.privacy.Holding.HeldRecord;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** All that is held on a person is found, nothing of anybody else, and what names the person can be emptied. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class HoldingsTest {

    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Inject
    Holdings holdings;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_person_is_told_of_every_row_with_its_facts_and_what_they_are_held_for() {
        write(person, "First", List.of("kind", "prompt"));
        write(person, "Second", List.of());
        write(other, "Of somebody else", List.of());

        var diary = heldOn(person);

        assertThat(diary.purpose()).startsWith("To try");
        assertThat(diary.lawfulBasis()).startsWith("None");
        assertThat(diary.source()).isEqualTo("The tests");
        assertThat(diary.recipients()).isEmpty();
        assertThat(diary.records())
                .extracting(HoldingsTest::values)
                .allSatisfy(facts -> assertThat(facts)
                        .containsEntry("personId", person.toString())
                        .containsEntry("organisation", "RR8")
                        .doesNotContainKey("version"))
                .extracting(facts -> facts.get("text"))
                .containsExactlyInAnyOrder("First", "Second");
        assertThat(diary.records())
                .extracting(HoldingsTest::values)
                .anySatisfy(facts -> assertThat(facts).containsEntry("labels", "kind, prompt"));
    }

    @Test
    void the_category_of_which_nothing_is_held_is_told_too() {
        assertThat(heldOn(UUID.randomUUID()).records()).isEmpty();
    }

    @Test
    void what_is_not_kept_longer_than_the_record_is_emptied_with_it_and_not_before() {
        write(person, "First", List.of("kind"));

        int rows = transactions.bySystem(() -> holdings.emptyKept(person, Set.of("diary page")));

        assertThat(rows).isZero();
        assertThat(heldOn(person).records())
                .extracting(HoldingsTest::values)
                .allSatisfy(facts -> assertThat(facts).containsEntry("text", "First"));
    }

    @Test
    void anonymising_empties_what_names_the_person_and_leaves_facts_and_others_alone() {
        write(person, "First", List.of("kind"));
        write(person, "Second", List.of());
        write(other, "Of somebody else", List.of());

        int rows = transactions.bySystem(() -> holdings.anonymise(person));

        assertThat(rows).isEqualTo(2);
        assertThat(heldOn(person).records())
                .hasSize(2)
                .extracting(HoldingsTest::values)
                .allSatisfy(facts -> assertThat(facts).containsOnlyKeys("id", "organisation", "personId"));
        assertThat(heldOn(other).records())
                .extracting(HoldingsTest::values)
                .extracting(facts -> facts.get("text"))
                .containsExactly("Of somebody else");
    }

    @Test
    void parts_and_lists_are_told_by_their_places_and_emptied_with_the_rest() {
        write(person, "First", List.of());
        write(other, "Of somebody else", List.of());
        addParts();

        assertThat(heldOn(person).records())
                .hasSize(1)
                .extracting(HoldingsTest::values)
                .allSatisfy(facts -> assertThat(facts)
                        .containsEntry("circumstances.mood", "Low")
                        .containsEntry("circumstances.weather", "Rain")
                        .containsEntry("remarks[0].remark", "Come in")
                        .containsEntry("remarks[1].saidOn", "2026-04-02"));
        assertThat(heldOn(person).records().getFirst().fields())
                .contains(new HeldField("circumstances.mood", "Low", Classification.SPECIAL))
                .contains(new HeldField("remarks[0].remark", "Come in", Classification.PERSONAL));

        transactions.bySystem(() -> holdings.anonymise(person));

        assertThat(heldOn(person).records())
                .extracting(HoldingsTest::values)
                .allSatisfy(facts ->
                        assertThat(facts).containsOnlyKeys("id", "organisation", "personId", "circumstances.weather"));
        assertThat(values(heldOn(other).records().getFirst())).containsEntry("remarks[0].remark", "Come in");
    }

    private void addParts() {
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery("update diary_page set mood = 'Low', weather = 'Rain'")
                    .executeUpdate();
            database.createNativeMutationQuery("""
                            insert into diary_remark select id, place, case place when 0 then 'Come in' else 'Go' end,
                                                            date '2026-04-01' + place
                            from diary_page, generate_series(0, 1) place where person_id in (:people)
                            """)
                    .setParameterList("people", List.of(person, other))
                    .executeUpdate();
        });
    }

    @Test
    void a_log_line_shows_facts_and_no_personal_value() {
        assertThat(new HeldField("organisation", "RR8", Classification.FACT)).hasToString("organisation=RR8");
        assertThat(new HeldField("text", "First", Classification.PERSONAL)).hasToString("text=<PERSONAL>");
    }

    private Holding heldOn(UUID whom) {
        return transactions.bySystem(() -> holdings.on(whom)).stream()
                .filter(holding -> holding.category().equals("diary page"))
                .findFirst()
                .orElseThrow();
    }

    private void write(UUID about, String text, List<String> labels) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        insert into diary_page (id, version, organisation, person_id, text, labels)
                        values (:id, 0, 'RR8', :person, :text, nullif(string_to_array(:labels, ','), '{}'))
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("person", about)
                .setParameter("text", text)
                .setParameter("labels", String.join(",", labels))
                .executeUpdate());
    }

    private static Map<String, String> values(HeldRecord row) {
        return row.fields().stream().collect(Collectors.toMap(HeldField::name, HeldField::value));
    }
}
