package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.rescan.Matter.Closing;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalService;
import org.jspecify.annotations.Nullable;

/// Looks whether what was decided has been carried out.
final class Closer {

    private final PublishedStore published;
    private final WithdrawalService withdrawals;

    Closer(PublishedStore published, WithdrawalService withdrawals) {
        this.published = published;
        this.withdrawals = withdrawals;
    }

    /// The matters as they are done with. Texts and orders are read once for all of them. Throws a [UserException] that
    /// says what is missing.
    List<Matter> closed(List<Matter> matters, CheckEngine engine, LocalDateTime now) {
        var texts = published.texts(posts(matters, Choice.FIX)).stream()
                .collect(Collectors.toMap(Published::post, Function.identity()));
        var orders = new HashMap<PostId, Withdrawal>();
        if (!posts(matters, Choice.WITHDRAW).isEmpty()) {
            withdrawals.all().stream().filter(o -> !o.isOpen()).forEach(o -> orders.putIfAbsent(o.post(), o));
        }
        return matters.stream()
                .map(matter -> matter.closed(
                        switch (decision(matter).choice()) {
                            case KEEP -> new Closing(now, "", 0);
                            case FIX -> new Closing(now, mended(matter, texts.get(matter.post()), engine), 0);
                            case WITHDRAW -> new Closing(now, "", takenDown(matter, orders.get(matter.post())));
                        }))
                .toList();
    }

    private static List<Long> posts(List<Matter> matters, Choice choice) {
        return matters.stream()
                .filter(matter -> decision(matter).choice() == choice)
                .map(matter -> matter.post().value())
                .distinct()
                .toList();
    }

    private static Decision decision(Matter matter) {
        var decision = matter.decision();
        if (decision == null) {
            throw new UserException("lexicon.fault.undecided", matter.title());
        }
        return decision;
    }

    private static String mended(Matter matter, @Nullable Published post, CheckEngine engine) {
        if (post == null) {
            throw new UserException("lexicon.fault.gone", matter.title());
        }
        if (post.hash().equals(matter.textHash())) {
            throw new UserException("lexicon.fault.not-mended", matter.title());
        }
        var left = ScanPolicy.objections(post, engine.check(post.draft())).stream()
                .filter(o -> matter.prints().contains(o.print()))
                .findFirst();
        left.ifPresent(o -> {
            throw new UserException("lexicon.fault.still-there", matter.title(), o.text());
        });
        return post.hash();
    }

    private static long takenDown(Matter matter, @Nullable Withdrawal order) {
        if (order == null) {
            throw new UserException("lexicon.fault.not-withdrawn", matter.title());
        }
        return order.id();
    }
}
