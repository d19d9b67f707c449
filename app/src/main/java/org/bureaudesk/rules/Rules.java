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
import org.bureaudesk.rules.Rule.DormantRule;
import org.bureaudesk.rules.Rule.GapRule;
import org.bureaudesk.rules.Rule.InteractionRule;
import org.bureaudesk.rules.Rule.JumpRule;
import org.bureaudesk.rules.Rule.LimitRule;
import org.bureaudesk.rules.Rule.RecordsRule;
import org.bureaudesk.rules.Rule.SendsRule;
import org.bureaudesk.rules.Rule.TopicRule;
import org.bureaudesk.rules.Rule.VetoRule;
import org.bureaudesk.rules.Rule.WeeklyRule;

/// What holds for a bureau: of several packs in force the strictest rule wins, and says whose it is. Where
/// none of them speaks, the defaults do.
public final class Rules {

    private final List<RulePack> packs;
    private final RulePack defaults;
    private final List<RulePack> supposed;

    /// @param defaults must have every kind of rule that [#always] is asked for, and every deadline
    Rules(List<RulePack> packs, RulePack defaults) {
        this(packs, defaults, List.of());
    }

    private Rules(List<RulePack> packs, RulePack defaults, List<RulePack> supposed) {
        this.packs = List.copyOf(packs);
        this.defaults = defaults;
        this.supposed = supposed;
    }

    /// The same with some rules put in the place of those in force, whether stricter or not: what if (规则模拟).
    public Rules supposing(RulePack instead) {
        return new Rules(packs, defaults, List.of(instead));
    }

    /// What holds where these packs are in force and no others; the defaults speak where they are silent.
    public Rules alone(List<RulePack> others) {
        return new Rules(others, defaults);
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

    /// Empty where no pack asks for updates every week.
    public Optional<InForce<WeeklyRule>> weekly() {
        return strictest(
                WeeklyRule.class,
                _ -> true,
                Comparator.comparingInt(WeeklyRule::times).reversed());
    }

    /// What every month must bring, each label once.
    public List<InForce<TopicRule>> topics() {
        return Stream.concat(supposed.stream(), packs.stream())
                .flatMap(pack -> pack.rules(TopicRule.class))
                .map(TopicRule::label)
                .distinct()
                .flatMap(label -> strictest(
                        TopicRule.class,
                        r -> r.label().equals(label),
                        Comparator.comparingInt(TopicRule::times).reversed())
                        .stream())
                .toList();
    }

    public InForce<DormantRule> dormant() {
        return always(DormantRule.class, Comparator.comparingInt(DormantRule::days));
    }

    public InForce<InteractionRule> interaction() {
        return always(
                InteractionRule.class, Comparator.comparingInt(r -> -r.none().size()));
    }

    public InForce<JumpRule> jump() {
        return always(JumpRule.class, Comparator.comparing(JumpRule::deviation));
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
        return of(supposed.stream(), kind, wanted, strictestFirst)
                .or(() -> of(packs.stream(), kind, wanted, strictestFirst))
                .or(() -> of(Stream.of(defaults), kind, wanted, strictestFirst));
    }

    private static <R extends Rule> Optional<InForce<R>> of(
            Stream<RulePack> packs, Class<R> kind, Predicate<R> wanted, Comparator<R> strictestFirst) {
        return packs.flatMap(pack -> pack.rules(kind).filter(wanted).map(rule -> new InForce<>(rule, pack)))
                .min(Comparator.comparing(InForce::rule, strictestFirst));
    }
}
