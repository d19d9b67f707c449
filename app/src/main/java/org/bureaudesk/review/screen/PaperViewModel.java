package org.bureaudesk.review.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.account.AccountService;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.office.Misnamed;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.draft.Spot;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.review.form.ChecklistText;
import org.bureaudesk.review.form.CreditPolicy;
import org.bureaudesk.review.form.ReviewForm;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.storage.Attachments;
import org.bureaudesk.ui.Dialogs;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The paper beside a review: the form, its scans, the credit line. FX thread only.
final class PaperViewModel {

    private final ReviewService reviews;
    private final ReviewForm form;
    private final AccountService accounts;
    private final Attachments attachments;
    private final Tasks tasks;

    PaperViewModel(
            ReviewService reviews, ReviewForm form, AccountService accounts, Attachments attachments, Tasks tasks) {
        this.reviews = reviews;
        this.form = form;
        this.accounts = accounts;
        this.attachments = attachments;
        this.tasks = tasks;
    }

    String creditLine(Dossier dossier) {
        return CreditPolicy.line(
                dossier.sheet().authorName(), dossier.course(), dossier.post().contentHash());
    }

    /// The checklist with its answers, to be pasted elsewhere or printed.
    String checklist(Dossier dossier) {
        return ChecklistText.of(dossier);
    }

    /// Writes the form where the user says and shows it.
    void write(@Nullable Dossier dossier, Dialogs dialogs) {
        if (dossier == null) {
            return;
        }
        var name = "审核表-" + dossier.post().text().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "");
        var suggested = name.substring(0, Math.min(name.length(), 60)) + ".docx";
        dialogs.chooseSave("review.form.make", suggested, "docx")
                .ifPresent(file -> tasks.load(
                        () -> form.write(dossier, names(), file),
                        misnamed -> {
                            tell(misnamed, file, dialogs);
                            dialogs.reveal(file);
                        },
                        () -> {}));
    }

    private static void tell(List<Misnamed> misnamed, Path file, Dialogs dialogs) {
        if (misnamed.isEmpty()) {
            dialogs.notice("review.form.made", file.getFileName());
        } else {
            dialogs.notice(
                    "review.form.misnamed",
                    misnamed.getFirst().name(),
                    misnamed.getFirst().place());
        }
    }

    private Function<AccountId, String> names() {
        Map<AccountId, String> names = new HashMap<>();
        Stream.concat(accounts.all().stream(), accounts.binned().stream()).forEach(a -> names.put(a.id(), name(a)));
        return id -> names.getOrDefault(id, "");
    }

    private static String name(Account account) {
        return account.name();
    }

    /// The office's own template, made from the shipped one where there is none yet.
    void editTemplate(Dialogs dialogs) {
        tasks.load(form::copy, dialogs::reveal, () -> {});
    }

    void attachScans(@Nullable Dossier dossier, List<Path> files) {
        if (dossier == null || files.isEmpty()) {
            return;
        }
        tasks.perform(
                () -> {
                    for (var file : files) {
                        if (!Files.isRegularFile(file)) {
                            throw new UserException("review.scan.not-a-file", file.getFileName());
                        }
                        var hash = attachments.keep(file);
                        reviews.attach(dossier.post().id(), hash, String.valueOf(file.getFileName()), Files.size(file));
                    }
                },
                () -> {});
    }

    void remove(Scan scan) {
        tasks.perform(() -> reviews.remove(scan), () -> {});
    }

    /// A copy under the scan's own name, for another program to open.
    void takeOut(Scan scan, Dialogs dialogs) {
        tasks.load(
                () -> {
                    if (!attachments.holds(scan.sha256())) {
                        throw new UserException("post.file.missing", scan.fileName());
                    }
                    var name = String.valueOf(Path.of(scan.fileName()).getFileName());
                    var copy = Files.createTempDirectory("bureau-desk").resolve(name);
                    return Files.copy(attachments.pathOf(scan.sha256()), copy);
                },
                dialogs::reveal,
                () -> {});
    }

    Optional<Path> picture(String hash) {
        return hash.isEmpty() || !attachments.holds(hash) ? Optional.empty() : Optional.of(attachments.pathOf(hash));
    }

    /// Where in the post a line is put right.
    static Spot spot(PostId post, Place place) {
        return new Spot(post, place.name().toLowerCase(Locale.ROOT));
    }
}
