package org.bureaudesk.review.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bureaudesk.kernel.UserException;

/// The levels of review in force, first to last, and what the bureau allows itself.
///
/// @param sameTwice whether one person may sit on two levels of one post, giving the reason (人员较少的单位)
/// @param sameTwiceReason why the bureau allows that; empty where it does not
/// @param urgent whether a post may go out before its review, to be made up afterwards (紧急先发)
public record Levels(List<Level> all, boolean sameTwice, String sameTwiceReason, boolean urgent) {

    /// What an earlier edition allowed, so that what is stored can be read; [LevelsPolicy] allows fewer to be set.
    private static final int MOST_READ = 9;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,30}");

    /// Refuses what no review could go by.
    public Levels {
        all = List.copyOf(all);
        if (all.stream().allMatch(Level::outOfRuleOnly) || all.size() > MOST_READ) {
            throw new UserException("review.levels.none", LevelsPolicy.MOST);
        }
        var codes = new HashSet<String>();
        for (var level : all) {
            if (!CODE.matcher(level.code()).matches() || !codes.add(level.code())) {
                throw new UserException("review.levels.code", level.title());
            }
            if (level.title().isBlank() || level.role().isBlank()) {
                throw new UserException("review.levels.blank");
            }
        }
    }

    /// As the program comes: urgent posts may go out first.
    public Levels(List<Level> all, boolean sameTwice) {
        this(all, sameTwice, "", true);
    }

    public Optional<Level> find(String code) {
        return all.stream().filter(level -> level.code().equals(code)).findFirst();
    }

    /// For the log: 一审 科室负责人 SECTION_HEAD first; …
    public String inWords() {
        var each = all.stream()
                .map(level -> String.join(
                        " ",
                        level.title(),
                        level.roleTitle(),
                        level.role(),
                        level.code(),
                        level.outOfRuleOnly() ? "out-of-rule" : ""))
                .map(String::strip);
        var options = Stream.of("same-twice=" + sameTwice, "urgent=" + urgent);
        return Stream.concat(each, options).collect(Collectors.joining("; "));
    }

    /// Codes of the levels a post has to pass.
    ///
    /// @param outOfRule whether its matter lies outside the rules, so that the leader of the unit decides
    public List<String> route(boolean outOfRule) {
        return all.stream()
                .filter(level -> outOfRule || !level.outOfRuleOnly())
                .map(Level::code)
                .toList();
    }
}
