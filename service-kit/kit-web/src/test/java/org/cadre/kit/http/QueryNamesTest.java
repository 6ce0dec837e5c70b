package org.cadre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryNamesTest {

    @Test
    void names_stay_and_values_go() {
        assertThat(QueryNames.namesOf("organisation=RR8&cursor=abc==&name")).isEqualTo("organisation&cursor&name");
        assertThat(QueryNames.namesOf("http://h/posts?organisation=RR8")).isEqualTo("http://h/posts?organisation");
        assertThat(QueryNames.namesOf("")).isEmpty();
    }
}
