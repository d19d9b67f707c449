package org.bureaudesk.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bureaudesk.check.rule.Checked.found;

import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A link is judged by the host a browser would go to, not by what is written in front of it.
class LinkedHostsTest {

    private static List<Link> links(String text) {
        return Checked.engine(List.of()).links(Draft.of("", "", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gov.cn@abc.example.com/a",
                "https://www.gov.cn:443@abc.example.com",
                "https://user:www.gov.cn@abc.example.com/",
                "https://www.gov.cn@www.gov.cn@abc.example.com/",
            })
    void whatStandsBeforeTheSignAtIsNotTheHost(String address) {
        assertThat(links("请看" + address))
                .extracting(Link::host, Link::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("abc.example.com", address));
        assertThat(found("link", "请看" + address)).hasSize(1).allMatch(f -> f.endsWith(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.gov.cn/a@abc.example.com",
                "https://www.gov.cn/?to=a@b.com",
                "https://www.gov.cn#@x.com"
            })
    void whatStandsBehindTheHostIsNotTheHostEither(String address) {
        assertThat(links("请看" + address)).extracting(Link::host).first().isEqualTo("www.gov.cn");
    }

    @Test
    void aMailAddressIsNoLink() {
        assertThat(links("请写信到 abc@www.gov.cn。")).isEmpty();
    }
}
