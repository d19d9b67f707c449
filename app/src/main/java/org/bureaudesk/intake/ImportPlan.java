package org.bureaudesk.intake;

import java.util.List;
import java.util.Map;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.intake.exports.ArticleMatch;
import org.bureaudesk.intake.plan.Changes;

/// What an import would do to the records as they are. Made by [ImportService#preview]; good until a record
/// changes.
public final class ImportPlan {

    private final List<FilePlan> files;
    private final Articles articles;
    private final Changes changes;
    private final Written written;

    ImportPlan(List<FilePlan> files, Articles articles, Changes changes, Written written) {
        this.files = List.copyOf(files);
        this.articles = articles;
        this.changes = changes;
        this.written = written;
    }

    /// Articles and the posts they may be.
    ///
    /// @param withoutPost how many articles have no post and would not get one
    record Articles(List<ArticleMatch> matches, int withoutPost) {
        Articles {
            matches = List.copyOf(matches);
        }
    }

    /// What carrying it out needs.
    ///
    /// @param accounts whose the files of a pattern are, to be remembered
    record Written(int newNumbers, long generation, Map<String, AccountId> accounts) {}

    public List<FilePlan> files() {
        return files;
    }

    /// Articles that are, or may be, publications of posts there are.
    public List<ArticleMatch> matches() {
        return articles.matches();
    }

    /// How many articles have no post and would not get one.
    public int withoutPost() {
        return articles.withoutPost();
    }

    /// Whether carrying it out would change any record.
    public boolean changesAnything() {
        return !changes.isEmpty();
    }

    Changes changes() {
        return changes;
    }

    int newNumbers() {
        return written.newNumbers();
    }

    long generation() {
        return written.generation();
    }

    Map<String, AccountId> accounts() {
        return written.accounts();
    }
}
