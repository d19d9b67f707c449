package org.bureaudesk.lexicon.rescan;

import java.time.LocalDateTime;
import java.util.List;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.rescan.Matter.Closing;
import org.bureaudesk.post.release.Withdrawal;
import org.bureaudesk.post.release.WithdrawalService;

/// Looks whether what was decided has been carried out.
final class Closer {

    private final PublishedStore published;
    private final WithdrawalService withdrawals;

    Closer(PublishedStore published, WithdrawalService withdrawals) {
        this.published = published;
        this.withdrawals = withdrawals;
    }

    /// Throws a [UserException] that says what is missing.
    Closing closing(Matter matter, CheckEngine engine, LocalDateTime now) {
        var decision = matter.decision();
        if (decision == null) {
            throw new UserException("lexicon.fault.undecided", matter.title());
        }
        return switch (decision.choice()) {
            case KEEP -> new Closing(now, "", 0);
            case FIX -> new Closing(now, mended(matter, engine), 0);
            case WITHDRAW -> new Closing(now, "", takenDown(matter));
        };
    }

    private String mended(Matter matter, CheckEngine engine) {
        var post = published.texts(List.of(matter.post().value())).stream()
                .findFirst()
                .orElseThrow(() -> new UserException("lexicon.fault.gone", matter.title()));
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

    private long takenDown(Matter matter) {
        return withdrawals.all().stream()
                .filter(order -> order.post().equals(matter.post()) && !order.isOpen())
                .findFirst()
                .map(Withdrawal::id)
                .orElseThrow(() -> new UserException("lexicon.fault.not-withdrawn", matter.title()));
    }
}
