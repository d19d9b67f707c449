package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.Entry.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class HostServiceTest {

    @TempDir
    private Path folder;

    private House house;
    private HostService hosts;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        hosts = house.lexicon().hosts();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void linksToAnOwnTrustedHostAreNoFindingAnyMore() {
        assertThat(found("https://news.example.com/a")).containsExactly("link.outside");

        hosts.save(null, "https://Example.com/index.html", HostKind.TRUSTED, "合作单位");
        assertThat(found("https://news.example.com/a")).isEmpty();

        house.history().undo();
        assertThat(found("https://news.example.com/a")).containsExactly("link.outside");
    }

    @Test
    void anOwnShortLinkIsFoundAndASwitchedOffOneIsNot() {
        hosts.save(null, "s.example.cn", HostKind.SHORT, "");
        assertThat(found("https://s.example.cn/x1")).containsExactly("link.short");

        hosts.enable(List.of(host("s.example.cn")), false);
        assertThat(found("https://s.example.cn/x1")).containsExactly("link.outside");

        hosts.delete(List.of(host("s.example.cn")));
        assertThat(hosts.all()).noneMatch(h -> h.host().equals("s.example.cn"));
    }

    @Test
    void aShippedHostIsSwitchedOffAndOn() {
        assertThat(found("https://www.xuexi.cn/a")).isEmpty();

        hosts.enable(List.of(host("xuexi.cn")), false);
        assertThat(host("xuexi.cn")).extracting(Host::enabled, Host::origin).containsExactly(false, Origin.SHIPPED);
        assertThat(found("https://www.xuexi.cn/a")).containsExactly("link.outside");

        hosts.delete(List.of(host("xuexi.cn")));
        assertThat(host("xuexi.cn").enabled()).isFalse();

        hosts.enable(List.of(host("xuexi.cn")), true);
        assertThat(host("xuexi.cn").id()).isZero();
        assertThat(found("https://www.xuexi.cn/a")).isEmpty();
    }

    @Test
    void theSameHostIsNotKeptTwice() {
        hosts.save(null, "example.com", HostKind.TRUSTED, "");

        hosts.save(null, "www.example.com/../a", HostKind.TRUSTED, "");
        assertThatThrownBy(() -> hosts.save(null, "EXAMPLE.com", HostKind.TRUSTED, ""))
                .isInstanceOf(UserException.class);
        hosts.save(host("example.com"), "example.com", HostKind.TRUSTED, "备注");
        assertThat(host("example.com").note()).isEqualTo("备注");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.gov.cn/a?b=1, www.example.gov.cn",
        "http://example.com:8080/x, example.com",
        "*.example.com, example.com",
        "ｅｘａｍｐｌｅ．ｃｏｍ, example.com",
        "例子.中国, 例子.中国",
        "example.com#top, example.com"
    })
    void aHostIsReadFromWhatPeoplePaste(String typed, String host) {
        assertThat(HostPolicy.host(typed)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gov", "a b.com", "-a.com", "http://", "我们的网站", "..", "a..b", ".com"})
    void whatIsNoHostIsRefused(String typed) {
        assertThat(HostService.isHost(typed)).isFalse();
        assertThatThrownBy(() -> hosts.save(null, typed, HostKind.TRUSTED, "")).isInstanceOf(UserException.class);
    }

    private List<String> found(String link) {
        return house.lexicon().service().check(Draft.of("", "", "详情见 " + link + " 。")).stream()
                .map(Finding::rule)
                .filter(rule -> rule.startsWith("link"))
                .toList();
    }

    private Host host(String name) {
        return hosts.all().stream()
                .filter(h -> h.host().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
