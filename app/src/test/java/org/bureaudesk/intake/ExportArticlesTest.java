package org.bureaudesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.figures.ArticleFigures;
import org.bureaudesk.figures.FigureKind;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.intake.exports.ArticleMatch.Confidence;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.post.Figures;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;
import org.bureaudesk.post.PublishedArticle;
import org.bureaudesk.post.Push;
import org.junit.jupiter.api.Test;

/// Articles find their posts and keep every figure anybody said.
class ExportArticlesTest extends ExportsDesk {

    private static final LocalDateTime SEPTEMBER = LocalDateTime.of(2026, 9, 2, 9, 0);

    @Test
    void letsTheFileMadeLaterWinAndKeepsWhatTheOtherSaid() throws IOException {
        exports.carryOut(content("old.xls", 100, SEPTEMBER));
        exports.carryOut(content("new.xls", 140, SEPTEMBER.plusDays(20)));

        var article = articles().getFirst();
        assertThat(article.counts().count(FigureKind.READS_PEOPLE)).isEqualTo(140);
        assertThat(article.told().source()).isEqualTo("new.xls");
        var past = house.figures().service().past(List.of(article.id()));
        assertThat(past).hasSize(1);
        assertThat(past.getFirst().told().source()).isEqualTo("old.xls");
        assertThat(past.getFirst().counts().count(FigureKind.READS_PEOPLE)).isEqualTo(100);

        var again = exports.preview(Decisions.NONE, folder.resolve("files/old.xls"));
        assertThat(again.changesAnything()).isFalse();
    }

    @Test
    void keepsAnOlderFileAsHistoryOnly() throws IOException {
        exports.carryOut(content("new.xls", 140, SEPTEMBER.plusDays(20)));
        var plan = exports.carryOut(content("old.xls", 100, SEPTEMBER));

        assertThat(plan.files().getFirst().changed()).isZero();
        assertThat(articles().getFirst().counts().count(FigureKind.READS_PEOPLE))
                .isEqualTo(140);
        assertThat(house.figures().service().past(List.of(articles().getFirst().id())))
                .hasSize(1);
    }

    @Test
    void saysWhereAFigureFell() throws IOException {
        exports.carryOut(content("old.xls", 140, SEPTEMBER));
        var plan = exports.carryOut(content("new.xls", 90, SEPTEMBER.plusDays(20)));

        var export = Exports.export(plan);
        assertThat(export.notices()).extracting(n -> n.key()).containsExactly("intake.notice.figures-fall");
        assertThat(articles().getFirst().counts().count(FigureKind.READS_PEOPLE))
                .isEqualTo(90);
    }

    @Test
    void findsThePostByItsAddressAndBringsFiguresPushAndPlace() throws IOException {
        var post = publish("另一个标题", LocalDateTime.of(2026, 8, 3, 10, 0), "https://mp.weixin.qq.com/s?mid=77&idx=2&x=1");
        exports.carryOut(exports.file(
                "c.xls",
                "内容标题,发表时间,总阅读人数,总阅读次数,总分享次数,送达人数,内容url\n甲,20260801,80,120,7,900," + Exports.url(77, 2) + "\n"));

        var published = published();
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().post()).isEqualTo(post.id());
        assertThat(published.getFirst().figures()).isEqualTo(new Figures(120, null, null, 7, null));
        assertThat(published.getFirst().push()).isEqualTo(new Push("77", 2));
        assertThat(articles().getFirst().publication())
                .isEqualTo(post.publications().getFirst().id());
    }

    @Test
    void findsAPlannedPostByTitleAndDayAndMakesItPublished() throws IOException {
        var at = LocalDateTime.of(2026, 8, 1, 16, 30);
        house.posts()
                .service()
                .save(post(
                        "防汛提示：转移避险", Publication.planned(house.posts().service().newIds(1), account, at)));
        exports.carryOut(exports.file("c.xls", Exports.ARTICLES + "防汛提示:转移避险,2026-08-01,80,3,900,\n"));

        assertThat(published()).extracting(PublishedArticle::publishedAt).containsExactly(at);
    }

    @Test
    void leavesDoubtfulOnesToTheUser() throws IOException {
        var post = publish("开展有限空间作业专项检查行动", LocalDateTime.of(2026, 8, 1, 10, 0), "");
        var file = exports.file(
                "c.xls", Exports.ARTICLES + "我区开展有限空间作业专项检查行动,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n");

        var plan = exports.preview(Decisions.NONE.withPosts(true), file);
        var match = plan.matches().getFirst();
        assertThat(match.doubtful()).isTrue();
        assertThat(match.candidates().getFirst().confidence()).isEqualTo(Confidence.SIMILAR);
        exports.carryOut(Decisions.NONE.withPosts(true), file);
        assertThat(published()).hasSize(1); // undecided: no second post is made
        assertThat(articles().getFirst().publication()).isNull();

        var publication = post.publications().getFirst().id();
        exports.carryOut(Decisions.NONE.withMatch(match.key(), publication), file);
        assertThat(articles().getFirst().publication()).isEqualTo(publication);
        assertThat(published().getFirst().link()).isEqualTo(Exports.url(5, 1));
    }

    @Test
    void makesAPostOfItsOwnWhereTheUserSaysItIsAnother() throws IOException {
        publish("开展有限空间作业专项检查行动", LocalDateTime.of(2026, 8, 1, 10, 0), "");
        var file = exports.file("c.xls", Exports.ARTICLES + "我区开展有限空间作业专项检查行动,2026-08-01,80,3,900,\n");
        var key = exports.preview(Decisions.NONE, file).matches().getFirst().key();

        exports.carryOut(Decisions.NONE.withPosts(true).withMatch(key, 0), file);
        assertThat(published()).hasSize(2);
    }

    @Test
    void makesNoPostUnlessAskedAndThenAlsoOfArticlesThatCameBefore() throws IOException {
        var file = exports.file("c.xls", Exports.ARTICLES + "甲,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n");
        var plan = exports.carryOut(file);
        assertThat(plan.withoutPost()).isEqualTo(1);
        assertThat(published()).isEmpty();

        exports.carryOut(Decisions.NONE.withPosts(true), file);
        assertThat(published()).hasSize(1);
        assertThat(exports.preview(Decisions.NONE.withPosts(true), file).changesAnything())
                .isFalse();
    }

    @Test
    void countsNoSendForArticlesNobodyWasNotifiedOf() throws IOException {
        var file = exports.file(
                "c.xls", "内容标题,发表日期,阅读人数,分享人数,阅读完成率,内容url\n甲,2026-08-01,80,3,50%," + Exports.url(5, 1) + "\n");
        exports.carryOut(Decisions.NONE.withPosts(true), file);

        assertThat(published()).hasSize(1).noneMatch(PublishedArticle::notified);
        assertThat(house.posts().service().count(account, YEAR).sends()).isZero();
    }

    @Test
    void knowsAnArticleOfTheTrendAgainWhenItsAddressComes() throws IOException {
        exports.carryOut(
                exports.file("t.csv", "传播渠道,发表日期,内容标题,阅读人数,阅读人数占比\n全部,20260801,甲,20,1\n朋友圈,20260801,甲,8,0.4\n"));
        exports.carryOut(exports.file("c.xls", Exports.ARTICLES + "甲,2026-08-01,80,3,900," + Exports.url(5, 1) + "\n"));

        assertThat(articles()).hasSize(1);
        assertThat(articles().getFirst().url().push()).isEqualTo("5");
        assertThat(articles().getFirst().counts().count(FigureKind.READS_PEOPLE))
                .isEqualTo(80);
        assertThat(house.figures()
                        .service()
                        .channels(List.of(articles().getFirst().id())))
                .hasSize(2);
    }

    private Path content(String name, int reads, LocalDateTime madeAt) throws IOException {
        return exports.file(
                name, Exports.ARTICLES + "甲,2026-08-30,%d,3,900,%s\n".formatted(reads, Exports.url(5, 1)), madeAt);
    }

    private Post publish(String title, LocalDateTime at, String link) {
        var number = house.posts().service().newIds(1);
        var post = post(title, new Publication(number, account, null, at, Push.ALONE, true, link, Figures.NONE));
        house.posts().service().save(post);
        return post;
    }

    private Post post(String title, Publication publication) {
        var id = new PostId(house.posts().service().newIds(1));
        return Post.draft(id, new PostText(title, "", "正文"), TestHouse.NOW).withPublications(List.of(publication));
    }

    private List<PublishedArticle> published() {
        return house.posts().service().published(account, YEAR);
    }

    private List<ArticleFigures> articles() {
        return house.figures().service().articles(account, YEAR);
    }
}
