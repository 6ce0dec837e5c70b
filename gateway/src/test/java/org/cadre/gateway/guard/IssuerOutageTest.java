package org.cadre.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class IssuerOutageTest {

    @Test
    void an_issuer_that_does_not_answer_is_not_the_clients_fault() {
        assertThat(IssuerOutage.explains(new AuthenticationFailedException(new ConnectException("refused"))))
                .isTrue();
        assertThat(IssuerOutage.explains(new AuthenticationFailedException(new TimeoutException())))
                .isTrue();
        assertThat(IssuerOutage.explains(new OIDCException("no keys"))).isTrue();
    }

    @Test
    void a_bad_token_is() {
        assertThat(IssuerOutage.explains(new AuthenticationFailedException(new IllegalArgumentException("aud"))))
                .isFalse();
        assertThat(IssuerOutage.explains(new AuthenticationFailedException())).isFalse();
    }
}
