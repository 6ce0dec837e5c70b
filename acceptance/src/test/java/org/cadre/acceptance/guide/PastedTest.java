package org.cadre.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a wrong guide is found to be wrong; a server answers with the status that the path asks for. */
class PastedTest {

    private static final String ADDRESS = "http://127.0.0.1:8080";

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PastedTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        var body = "{\"code\": \"gone\", \"id\": \"one\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void a_guide_whose_commands_are_answered_has_no_fault() {
        assertThat(faults("""
                get() { curl -s "$API/$1"; }
                API=http://127.0.0.1:8080
                ID=$(get 200 | sed 's/.*"id"/id/')
                get 201 > "$ID"
                for word in a \\
                  b; do
                  get 200 "
                    $word"
                done
                """)).isEmpty();
    }

    @Test
    void a_command_that_is_refused_is_told_with_its_line_and_its_answer() {
        assertThat(faults("""
                API=http://127.0.0.1:8080
                X=$(curl -s $API/409)
                """))
                .singleElement()
                .asString()
                .startsWith("page.md:5 `X=$(curl -s $API/409)` GET /409: 409")
                .contains("gone");
    }

    @Test
    void a_refusal_that_the_guide_tells_is_no_fault_and_is_one_where_it_does_not_come_or_is_another() {
        assertThat(faults("curl -s http://127.0.0.1:8080/409   # 409 gone\n")).isEmpty();
        assertThat(faults("curl -s \\\n  http://127.0.0.1:8080/409   # 409 gone\n"))
                .isEmpty();
        assertThat(faults("curl -s http://127.0.0.1:8080/200   # 409 gone\n")).hasSize(1);
        assertThat(faults("curl -s http://127.0.0.1:8080/404   # 409 gone\n")).hasSize(2);
        assertThat(faults("curl -s http://127.0.0.1:8080/409   # 409 away\n")).hasSize(2);
    }

    @Test
    void a_refusal_that_may_come_need_not() {
        assertThat(faults("curl -s http://127.0.0.1:8080/409   # or 409 gone\n"))
                .isEmpty();
        assertThat(faults("curl -s http://127.0.0.1:8080/200   # or 409 gone\n"))
                .isEmpty();
    }

    @Test
    void a_remark_is_about_its_own_command_alone() {
        assertThat(faults("""
                curl -s http://127.0.0.1:8080/409
                curl -s http://127.0.0.1:8080/409   # 409 gone
                curl -s http://127.0.0.1:8080/409
                """)).hasSize(2);
    }

    @Test
    void a_variable_that_stays_empty_a_command_that_fails_and_a_shell_that_stops_are_faults() {
        assertThat(faults("echo $NOTHING\n")).singleElement().asString().contains("$NOTHING is empty");
        assertThat(faults("NOTHING=\necho x${NOTHING}y\n")).hasSize(1);
        assertThat(faults("false\n")).singleElement().asString().contains("ended with status 1");
        assertThat(faults("curl -s http://127.0.0.1:8080/200 | grep -q absent\n"))
                .hasSize(1);
        assertThat(faults("exit 0\n")).singleElement().asString().contains("stopped");
        assertThat(faults("echo 'one\n")).singleElement().asString().contains("stopped");
    }

    @Test
    void a_block_says_what_it_is() {
        var page = new Guide("page.md", List.of("# Page", "```", "curl", "```"));

        assertThatThrownBy(page::commands).hasMessageContaining("page.md:2");
    }

    @Test
    void a_section_is_pasted_alone_or_left_out() {
        var page = new Guide("page.md", List.of("# Page", "## One", "a", "## Two", "b"));

        assertThat(page.only("## One").lines()).containsExactly("", "## One", "a", "", "");
        assertThat(page.without("## One").lines()).containsExactly("# Page", "", "", "## Two", "b");
        assertThatThrownBy(() -> page.only("## Three")).hasMessageContaining("## Three");
    }

    private List<String> faults(String commands) {
        var page = "# Page\n\n```sh\n%s```\n".formatted(commands);
        var address = "http://127.0.0.1:" + server.getAddress().getPort();
        var desk = new Desk(folder.resolve("at" + System.nanoTime()), Map.of(), Map.of(ADDRESS, address));
        return desk.paste(new Guide("page.md", page.lines().toList())).faults();
    }
}
