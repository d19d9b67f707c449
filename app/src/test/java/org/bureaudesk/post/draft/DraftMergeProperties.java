package org.bureaudesk.post.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;

class DraftMergeProperties {

    @Provide
    Arbitrary<PostDraft> drafts() {
        var words = Arbitraries.of("", "甲", "乙");
        var publications = Combinators.combine(Arbitraries.of(1L, 2L), words, words, Arbitraries.of(true, false))
                .as((account, planned, published, notified) -> new PublicationDraft(
                        account * 10, account, planned, published, "", "", notified, "", "", "", "", "", ""))
                .list()
                .uniqueElements(PublicationDraft::account)
                .ofMaxSize(2);
        var files = Arbitraries.of("a", "b")
                .map(hash -> new PostAttachment(hash.repeat(64), hash, 1))
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(words, words, Arbitraries.of(PostKind.values()), publications, files)
                .as((title, body, kind, places, kept) -> new PostDraft(
                        5,
                        title,
                        "",
                        body,
                        "",
                        PostForm.ARTICLE,
                        "",
                        kind,
                        OriginKind.ORIGINAL,
                        "",
                        "",
                        "",
                        places,
                        kept));
    }

    @Property
    void whoChangedNothingTakesTheOther(@ForAll("drafts") PostDraft base, @ForAll("drafts") PostDraft theirs) {
        var merge = DraftMerge.of(base, base, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(sorted(merge.draft())).isEqualTo(sorted(theirs));
    }

    @Property
    void whereNothingWasRecordedTheTypedStands(@ForAll("drafts") PostDraft base, @ForAll("drafts") PostDraft mine) {
        var merge = DraftMerge.of(base, mine, base);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(sorted(merge.draft())).isEqualTo(sorted(mine));
    }

    @Property
    void theSameChangeOnBothSidesIsNoConflict(@ForAll("drafts") PostDraft base, @ForAll("drafts") PostDraft both) {
        assertThat(DraftMerge.of(base, both, both).conflicts()).isEmpty();
    }

    /// Whatever was recorded meanwhile is in the merge, or a person is asked.
    @Property
    void nothingRecordedIsLostInSilence(
            @ForAll("drafts") PostDraft base, @ForAll("drafts") PostDraft mine, @ForAll("drafts") PostDraft theirs) {
        var merge = DraftMerge.of(base, mine, theirs);

        if (merge.conflicts().isEmpty()) {
            if (!theirs.title().equals(base.title())) {
                assertThat(merge.draft().title()).isEqualTo(theirs.title());
            }
            for (var recorded : theirs.publications()) {
                var was = base.publications().stream()
                        .filter(p -> p.account() == recorded.account())
                        .findFirst()
                        .map(PublicationDraft::publishedAt)
                        .orElse("");
                if (!was.equals(recorded.publishedAt())) {
                    assertThat(merge.draft().publications())
                            .filteredOn(p -> p.account() == recorded.account())
                            .extracting(PublicationDraft::publishedAt)
                            .containsExactly(recorded.publishedAt());
                }
            }
        }
    }

    /// Lists have no order that matters to a merge.
    private static List<Object> sorted(PostDraft draft) {
        var parts = new ArrayList<Object>(List.of(draft.title(), draft.body(), draft.kind()));
        draft.publications().stream()
                .sorted((a, b) -> Long.compare(a.account(), b.account()))
                .forEach(parts::add);
        draft.attachments().stream()
                .sorted((a, b) -> a.sha256().compareTo(b.sha256()))
                .forEach(parts::add);
        return parts;
    }
}
