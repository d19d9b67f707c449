package org.bureaudesk.audit;

import java.util.Optional;
import java.util.function.LongFunction;
import org.bureaudesk.audit.ChainBreak.Kind;
import org.bureaudesk.audit.Head.Mark;
import org.bureaudesk.audit.Head.Remark;

/// Whether a log that hangs together in itself ends where the file beside the database says.
final class ChainPolicy {

    private ChainPolicy() {}

    /// @param end last entry; @param sealOf the seal of an entry by number, `""` where there is none
    static Optional<ChainBreak> compare(HeadFile.Found found, Mark end, LongFunction<String> sealOf) {
        if (found.state() == HeadFile.State.ABSENT) {
            return end.number() == 0 ? Optional.empty() : head(Kind.HEAD_MISSING);
        }
        if (found.state() == HeadFile.State.DAMAGED) {
            return head(Kind.HEAD_DAMAGED);
        }
        return found.head().remarks().stream()
                .flatMap(remark -> judge(remark, sealOf).stream())
                .findFirst()
                .or(() -> judge(found.head(), end, sealOf));
    }

    private static Optional<ChainBreak> judge(Remark remark, LongFunction<String> sealOf) {
        return switch (remark.kind()) {
            case MISSING -> head(Kind.HEAD_MISSING);
            case DAMAGED -> head(Kind.HEAD_DAMAGED);
            case LOST -> lost(remark, sealOf);
        };
    }

    private static Optional<ChainBreak> lost(Remark remark, LongFunction<String> sealOf) {
        var expected = remark.expected();
        if (sealOf.apply(expected.number()).equals(expected.seal())) {
            return Optional.of(new ChainBreak(expected.number() + 1, Kind.FOREIGN));
        }
        return Optional.of(
                remark.found() < expected.number()
                        ? new ChainBreak(remark.found() + 1, Kind.MISSING)
                        : new ChainBreak(expected.number(), Kind.ALTERED));
    }

    private static Optional<ChainBreak> judge(Head head, Mark end, LongFunction<String> sealOf) {
        if (head.fits(end)) {
            return sureFits(head, end, sealOf);
        }
        var sure = head.sure();
        if (end.number() < sure.number()) {
            return Optional.of(new ChainBreak(end.number() + 1, Kind.MISSING));
        }
        if (!sealOf.apply(sure.number()).equals(sure.seal())) {
            return Optional.of(new ChainBreak(sure.number(), Kind.ALTERED));
        }
        var known = end.number() > head.pending().number()
                        && sealOf.apply(head.pending().number())
                                .equals(head.pending().seal())
                ? head.pending()
                : sure;
        return Optional.of(new ChainBreak(known.number() + 1, Kind.FOREIGN));
    }

    /// A log that ends as announced must also hold the end before that.
    private static Optional<ChainBreak> sureFits(Head head, Mark end, LongFunction<String> sealOf) {
        var sure = head.sure();
        var fits = end.equals(sure)
                || head.replacing()
                || sealOf.apply(sure.number()).equals(sure.seal());
        return fits ? Optional.empty() : Optional.of(new ChainBreak(sure.number(), Kind.ALTERED));
    }

    private static Optional<ChainBreak> head(Kind kind) {
        return Optional.of(new ChainBreak(0, kind));
    }
}
