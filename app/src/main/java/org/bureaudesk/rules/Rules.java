package org.bureaudesk.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.rules.Rule.ActivityRule;
import org.bureaudesk.rules.Rule.DeadlineRule;
import org.bureaudesk.rules.Rule.GapRule;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rule.RecordsRule;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.rules.Rule.VetoRule;

/// What holds for a bureau: of several packs in force the strictest rule wins, and says whose it is. Where none of them
/// speaks, the defaults do.
public final class Rules {

    private final List<RulePack> packs;
    private final RulePack defaults;

    /// @param defaults must have a gap, an activity, a records rule and every deadline
    Rules(List<RulePack> packs, RulePack defaults) {
        this.packs = List.copyOf(packs);
        this.defaults = defaults;
    }

    /// The packs in force, without the defaults.
    public List<RulePack> packs() {
        return packs;
    }

    public InForce<GapRule> gap() {
        return always(GapRule.class, Comparator.comparingInt(GapRule::limitDays));
    }

    public InForce<ActivityRule> activity() {
        return always(ActivityRule.class, Comparator.comparing(ActivityRule::threshold, Comparator.reverseOrder()));
    }

    public InForce<RecordsRule> records() {
        return always(RecordsRule.class, Comparator.comparingInt(RecordsRule::followerDays));
    }

    public InForce<DeadlineRule> deadline(DeadlineEvent event) {
        return strictest(
                        DeadlineRule.class, r -> r.event() == event, Comparator.comparingInt(DeadlineRule::workingDays))
                .orElseThrow(() -> new IllegalStateException("No default deadline for " + event));
    }

    /// How many sends the platform allows; empty where it has no limit.
    public Optional<InForce<SendsRule>> sends(Platform platform) {
        return strictest(
                SendsRule.class,
                r -> r.platform() == platform,
                Comparator.comparing(SendsRule::per).reversed().thenComparingInt(SendsRule::times));
    }

    public Optional<InForce<LimitRule>> limit(Platform platform, LimitRule.Limit limit) {
        return strictest(
                LimitRule.class,
                r -> r.platform() == platform && r.limit() == limit,
                Comparator.comparingInt(LimitRule::most));
    }

    /// Every veto item of the packs in force, in their order; an id named by two packs comes once.
    public List<InForce<VetoRule>> vetoes() {
        var seen = new HashSet<String>();
        return packs.stream()
                .flatMap(pack -> pack.rules(VetoRule.class).map(rule -> new InForce<>(rule, pack)))
                .filter(item -> seen.add(item.rule().id()))
                .toList();
    }

    private <R extends Rule> InForce<R> always(Class<R> kind, Comparator<R> strictestFirst) {
        return strictest(kind, _ -> true, strictestFirst)
                .orElseThrow(() -> new IllegalStateException("No default " + kind.getSimpleName()));
    }

    private <R extends Rule> Optional<InForce<R>> strictest(
            Class<R> kind, Predicate<R> wanted, Comparator<R> strictestFirst) {
        return of(packs.stream(), kind, wanted, strictestFirst)
                .or(() -> of(Stream.of(defaults), kind, wanted, strictestFirst));
    }

    private static <R extends Rule> Optional<InForce<R>> of(
            Stream<RulePack> packs, Class<R> kind, Predicate<R> wanted, Comparator<R> strictestFirst) {
        return packs.flatMap(pack -> pack.rules(kind).filter(wanted).map(rule -> new InForce<>(rule, pack)))
                .min(Comparator.comparing(InForce::rule, strictestFirst));
    }
}
