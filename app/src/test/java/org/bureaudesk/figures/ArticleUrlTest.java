package org.bureaudesk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mp.weixin.qq.com/s?__biz=MzA&mid=2650000000&idx=3&sn=abc",
                "https://mp.weixin.qq.com/s?__biz=MzA&amp;mid=2650000000&amp;idx=3&amp;sn=x&chksm=1#rd",
                "http://mp.weixin.qq.com/s?IDX=3&mid=2650000000"
            })
    void knowsAnArticleByPushAndPlaceWhateverElseItsAddressSays(String address) {
        var url = ArticleUrl.of(address);

        assertThat(url.key()).isEqualTo("2650000000:3");
        assertThat(url.push()).isEqualTo("2650000000");
        assertThat(url.position()).isEqualTo(3);
    }

    @Test
    void namesTheOwner() {
        assertThat(ArticleUrl.of("http://mp.weixin.qq.com/s?__biz=MzA==&mid=1&idx=1")
                        .owner())
                .isEqualTo("MzA==");
    }

    @Test
    void fallsBackOnTheAddressWithoutProtocolAndFragment() {
        assertThat(ArticleUrl.of("https://mp.weixin.qq.com/s/AbC-1_x#rd").key())
                .isEqualTo("mp.weixin.qq.com/s/AbC-1_x");
        assertThat(ArticleUrl.of("").key()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x?mid=1&idx=9",
                "x?mid=1&idx=0",
                "x?mid=1",
                "x?mid=abc&idx=1",
                "x?idx=1",
                "x?mid=&idx=1",
                "x?&=&"
            })
    void takesNoPushFromAnAddressThatHasNone(String address) {
        assertThat(ArticleUrl.of(address).push()).isEmpty();
        assertThat(ArticleUrl.of(address).position()).isNull();
        assertThat(ArticleUrl.of(address).key()).isEqualTo(address);
    }
}
