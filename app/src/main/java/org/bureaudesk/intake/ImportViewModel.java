package org.bureaudesk.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.intake.exports.ArticleMatch;
import org.bureaudesk.intake.exports.Decisions;
import org.bureaudesk.intake.exports.Notice;
import org.bureaudesk.intake.plan.SheetPlan;
import org.bureaudesk.intake.sheet.Rejection;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What importing the chosen files would do, what the user has said of them, and whether it was done. FX thread
/// only.
final class ImportViewModel {

    /// One recognised table of one file; `null` where the file holds none.
    record SheetRow(FilePlan file, @Nullable SheetPlan sheet, boolean isFirst) {}

    /// One row that would be left out.
    record RejectedRow(String file, String sheet, Rejection rejection) {}

    /// Something to know of a row that is taken over.
    record NoticeRow(String file, Notice notice) {}

    /// Where the import stands.
    enum Step {
        NOTHING_CHOSEN,
        PREVIEW,
        WAITING,
        NOTHING_NEW,
        DONE
    }

    private final ImportService service;
    private final Tasks tasks;
    private final ObservableList<SheetRow> sheets = FXCollections.observableArrayList();
    private final ObservableList<RejectedRow> rejected = FXCollections.observableArrayList();
    private final ObservableList<NoticeRow> notices = FXCollections.observableArrayList();
    private final ObservableList<ArticleMatch> matches = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper withoutPost = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.NOTHING_CHOSEN);
    private final BooleanProperty makesPosts = new SimpleBooleanProperty();
    private List<Path> files = List.of();
    private Decisions decisions = Decisions.NONE;
    private @Nullable ImportPlan plan;
    private int latest;

    ImportViewModel(ImportService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
        makesPosts.addListener((_, _, makes) -> decide(decisions.withPosts(makes)));
    }

    ObservableList<SheetRow> sheets() {
        return sheets;
    }

    ObservableList<RejectedRow> rejected() {
        return rejected;
    }

    ObservableList<NoticeRow> notices() {
        return notices;
    }

    /// Articles that may be posts there are, those the user has to decide first.
    ObservableList<ArticleMatch> matches() {
        return matches;
    }

    /// How many articles have no post.
    ReadOnlyIntegerProperty withoutPost() {
        return withoutPost.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether articles without a post become published posts.
    BooleanProperty makesPosts() {
        return makesPosts;
    }

    /// Reads the files and shows what they would bring.
    void open(List<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        clear();
        files = List.copyOf(chosen);
        reload();
    }

    /// Says whose a file is.
    void choose(Path file, Account account) {
        decide(decisions.withAccount(file, account.id()));
    }

    /// Says that a file is the account's although its numbers contradict.
    void confirm(Path file) {
        decide(decisions.withConfirmed(file));
    }

    /// Says which publication an article is; 0 for none.
    void match(ArticleMatch article, long publication) {
        decide(decisions.withMatch(article.key(), publication));
    }

    private void decide(Decisions newDecisions) {
        if (!newDecisions.equals(decisions)) {
            decisions = newDecisions;
            if (!files.isEmpty()) {
                reload();
            }
        }
    }

    /// Reads the same files again.
    void reload() {
        var request = ++latest;
        var wanted = new ImportRequest(files, null, "", new ImportRequest.Manner(false, true, decisions));
        tasks.loadLong("intake.reading", progress -> service.preview(wanted, progress), found -> {
            if (request == latest) {
                show(found);
            }
        });
    }

    /// Imports what is shown.
    void carryOut() {
        var chosen = plan;
        if (chosen == null || (step.get() != Step.PREVIEW && step.get() != Step.WAITING)) {
            return;
        }
        var request = ++latest;
        tasks.loadLong(
                "intake.writing",
                progress -> {
                    service.carryOut(chosen, progress);
                    return chosen;
                },
                _ -> {
                    if (request == latest) {
                        plan = null;
                        files = List.of();
                        step.set(Step.DONE);
                    }
                });
    }

    void clear() {
        latest++;
        plan = null;
        files = List.of();
        decisions = Decisions.NONE;
        makesPosts.set(false);
        empty();
        step.set(Step.NOTHING_CHOSEN);
    }

    private void empty() {
        sheets.clear();
        rejected.clear();
        notices.clear();
        matches.clear();
        withoutPost.set(0);
    }

    private void show(ImportPlan found) {
        empty();
        plan = found;
        var rows = new ArrayList<SheetRow>();
        for (var file : found.files()) {
            rows.addAll(rows(file));
            for (var sheet : file.sheets()) {
                sheet.rejected().forEach(r -> rejected.add(new RejectedRow(file.name(), sheet.sheetName(), r)));
            }
            var export = file.export();
            var refusal = file.refusal();
            if (refusal != null) {
                note(file, new Notice(0, refusal.key(), List.of(refusal.facts())));
            }
            if (export != null) {
                note(file, export.doubt());
                export.notices().forEach(n -> notices.add(new NoticeRow(file.name(), n)));
            }
        }
        sheets.setAll(rows);
        matches.setAll(found.matches().stream()
                .sorted(Comparator.comparing((ArticleMatch m) -> !m.doubtful()))
                .toList());
        withoutPost.set(found.withoutPost());
        step.set(stepOf(found));
    }

    private void note(FilePlan file, @Nullable Notice notice) {
        if (notice != null) {
            notices.add(new NoticeRow(file.name(), notice));
        }
    }

    private static List<SheetRow> rows(FilePlan file) {
        if (file.sheets().isEmpty()) {
            return List.of(new SheetRow(file, null, true));
        }
        var rows = new ArrayList<SheetRow>();
        for (var sheet : file.sheets()) {
            rows.add(new SheetRow(file, sheet, rows.isEmpty()));
        }
        return rows;
    }

    private static Step stepOf(ImportPlan plan) {
        if (plan.files().stream().anyMatch(FilePlan::isWaiting)) {
            return Step.WAITING;
        }
        return plan.changesAnything() ? Step.PREVIEW : Step.NOTHING_NEW;
    }
}
