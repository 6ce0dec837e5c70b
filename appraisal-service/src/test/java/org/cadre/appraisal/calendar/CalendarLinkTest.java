package org.cadre.appraisal.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.calendar.CalendarLinkResource.NewCalendarLinkView;
import org.cadre.appraisal.link.SignedLinks;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules W5 and W6 of the guide: a link of one's own for calendar programs. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CalendarLinkTest {

    @Inject
    MovableClock clock;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Inject
    SignedLinks links;

    private Employee person;
    private LinkHolder holder;

    @BeforeEach
    void somebody_works_somewhere() {
        person = Upstream.employee(Conversation.newOrganisation());
        holder = new LinkHolder(person);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_link_opens_the_feed_without_a_token() {
        var href = holder.made();

        assertThat(href).startsWith(BASE + "/calendar?link=");
        given().get(href)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void it_is_shown_once_and_then_only_when_it_was_made_and_last_used() {
        holder.link().statusCode(404).body("code", equalTo("calendar-link-not-found"));
        var href = holder.made();

        holder.link().statusCode(200).body("feedHref", nullValue()).body("lastUsedOn", nullValue());
        var today = LocalDate.now(clock);
        read(href).statusCode(200);
        read(href).statusCode(200);
        holder.link().body("lastUsedOn", equalTo(today.toString()));
        clock.moveTo(today.plusDays(1));
        holder.link().body("lastUsedOn", equalTo(today.toString()));
        read(href).statusCode(200);
        holder.link().body("lastUsedOn", equalTo(today.plusDays(1).toString()));
    }

    @Test
    void a_new_one_revokes_the_old_and_starts_unused() {
        var old = holder.made();
        read(old).statusCode(200);

        var present = holder.made();

        isClosed(old);
        holder.link().body("lastUsedOn", nullValue());
        read(present).statusCode(200);
    }

    @Test
    void what_is_revoked_opens_nothing_and_revoking_needs_the_version_that_was_seen() {
        var href = holder.made();
        var seen = holder.link().extract().header("ETag");
        asStaff(person.staffUid()).delete(BASE + "/calendar-link").then().statusCode(428);
        var present = holder.made();
        holder.revoke(seen).statusCode(412);
        read(present).statusCode(200);

        holder.revoke(holder.link().extract().header("ETag")).statusCode(200);

        isClosed(href);
        isClosed(present);
        holder.link().statusCode(404);
        holder.revoke(seen).statusCode(404);
    }

    @Test
    void a_use_is_a_new_version_and_a_second_one_on_the_same_day_is_none() {
        var href = holder.made();
        var unused = holder.link().extract().header("ETag");
        since(unused, 304);

        read(href).statusCode(200);

        since(unused, 200);
        holder.revoke(unused).statusCode(412).body("code", equalTo("stale-version"));
        var used = holder.link().extract().header("ETag");
        read(href).statusCode(200);
        since(used, 304);
        holder.revoke(used).statusCode(200);
    }

    @Test
    void a_link_that_is_made_after_one_was_revoked_never_has_a_version_of_that_one() {
        var first = holder.made();
        var unused = holder.link().extract().header("ETag");
        read(first).statusCode(200);
        var used = holder.link().extract().header("ETag");
        holder.revoke(used).statusCode(200);

        var second = holder.made();

        for (var former : List.of(unused, used)) {
            since(former, 200);
            holder.revoke(former).statusCode(412);
        }
        read(second).statusCode(200);
        isClosed(first);
    }

    @Test
    void a_link_that_was_changed_or_made_up_or_is_for_something_else_opens_nothing() {
        var href = holder.made();
        var start = href.indexOf('=') + 1;
        for (var place : List.of(start, start + 40)) {
            var other = href.charAt(place) == 'A' ? 'B' : 'A';
            isClosed(href.substring(0, place) + other + href.substring(place + 1));
        }
        var unknown = UUID.randomUUID();
        for (var wrong : List.of(
                "A".repeat(64),
                links.of("cadre.appraisal.calendar-link.v1", unknown),
                links.of("cadre.appraisal.feedback-link.v1", unknown))) {
            isClosed(BASE + "/calendar?link=" + wrong);
        }
        read(BASE + "/calendar?link=short").statusCode(400);
        read(BASE + "/calendar").statusCode(400);
    }

    /**
     * Rule W5: the answer to making it is kept for a day for who asks again; it is sealed. That the hash is found says that
     * the search looks there.
     */
    @Test
    void nothing_of_a_link_is_stored_but_its_hash() throws NoSuchAlgorithmException {
        var href = holder.made();
        var link = href.substring(href.indexOf('=') + 1);

        assertThat(readable()).contains("calendar_link", "idempotency_key", "audit_entry", "outbox");
        assertThat(rowsWith(link)).isZero();
        assertThat(rowsWith(link.substring(22))).isZero();
        assertThat(rowsWith(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(link))))
                .isZero();
        assertThat(rowsWith(hash(link), "calendar_link")).isOne();
        assertThat(rowsWith(hash(link))).isOne();
        assertThat(rowsWith(person.personId().toString())).isPositive();
    }

    @Test
    void a_link_is_not_told_to_logs() {
        var view = new NewCalendarLinkView(clock.instant(), "/appraisal/v1/calendar?link=SECRET");

        assertThat(view.toString()).doesNotContain("SECRET");
    }

    @Test
    void nobody_without_a_staff_record_has_one() {
        as("hr@" + Conversation.newOrganisation())
                .post(BASE + "/calendar-link")
                .then()
                .statusCode(403);
    }

    @Test
    void making_and_revoking_are_in_the_audit_and_reading_is_not() {
        var href = holder.made();
        read(href).statusCode(200);
        holder.revoke(holder.link().extract().header("ETag")).statusCode(200);

        assertThat(acts()).containsExactly("make", "revoke");
    }

    @Test
    void people_are_told_that_they_have_one_and_not_the_hash() {
        holder.made();

        asStaff(person.staffUid())
                .get(BASE + "/people/" + person.personId() + "/subject-access")
                .then()
                .statusCode(200)
                .body(
                        "holdings.find { it.category == 'calendar-link' }.records[0].fields.name",
                        equalTo(List.of("id", "madeAt", "personId")));
    }

    /** What somebody is told who asks whether anything changed since a version. */
    private void since(String etag, int status) {
        asStaff(person.staffUid())
                .header("If-None-Match", etag)
                .get(BASE + "/calendar-link")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse read(String href) {
        return given().get(href).then();
    }

    private static void isClosed(String href) {
        read(href).statusCode(404).body("code", equalTo("calendar-link-not-found"));
    }

    private List<String> acts() {
        return transactions.bySystem(() -> database.createNativeQuery("""
                        select action from audit_entry where resource = 'calendar-link' and actor = :actor order by seq
                        """, String.class)
                .setParameter("actor", "subject-" + person.staffUid())
                .getResultList());
    }

    /** In all tables that the service itself may read. */
    private long rowsWith(String text) {
        return readable().stream().mapToLong(table -> rowsWith(text, table)).sum();
    }

    private long rowsWith(String text, String table) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from %s t where position(:text in cast(t as text)) > 0".formatted(table),
                        Long.class)
                .setParameter("text", text)
                .getSingleResult());
    }

    private List<String> readable() {
        return transactions.bySystem(
                () -> database.createNativeQuery("""
                        select cast(relname as text) from pg_class
                        where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                          and has_table_privilege(oid, 'select')
                        """, String.class).getResultList());
    }

    private static String hash(String link) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.US_ASCII)));
    }
}
