package org.bureaudesk.review.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.office.Misnamed;
import org.bureaudesk.office.WordModel;
import org.bureaudesk.office.WordTemplate;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;

/// Writes the form of a post (信息发布审核表) as a Word file of one page, from the office's own template where it has one.
/// Does file work.
public final class ReviewForm {

    /// The office's own template, in the folder with the templates.
    public static final String NAME = "审核表.docx";

    private static final String SHIPPED = "/org/bureaudesk/templates/review-form.docx";

    private final Path own;
    private final SettingsFile settings;

    /// @param folder where the office keeps its own templates
    public ReviewForm(Path folder, SettingsFile settings) {
        this.own = folder.resolve(NAME);
        this.settings = settings;
    }

    /// Puts a copy of the shipped template into the workspace for the office to edit; never over one that is there.
    public Path copy() {
        if (!Files.exists(own)) {
            WholeFile.write(own, draft -> Files.write(draft, shipped()));
        }
        return own;
    }

    /// Writes the form whole or not at all; answers with the placeholders of an own template that nobody knows.
    public List<Misnamed> write(Dossier dossier, Function<AccountId, String> accountName, Path target) {
        var now = settings.get();
        var texts = new FormTexts(dossier, accountName);
        var model = new WordModel(
                texts.texts(now.unitName()),
                Map.of("审签表", new SignatureRows(dossier).table()),
                fonts(now.fonts()),
                Map.of());
        if (Files.exists(own)) {
            return WordTemplate.open(own).render(model, target);
        }
        try {
            var template = Files.createTempFile("review-form", ".docx");
            try {
                Files.write(template, shipped());
                return WordTemplate.open(template).render(model, target);
            } finally {
                Files.deleteIfExists(template);
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "review.form.unreadable", target);
        }
    }

    private static Map<String, String> fonts(Settings.Fonts fonts) {
        var official = Settings.Fonts.OFFICIAL;
        return Map.of(
                official.title(), fonts.title(),
                official.heading(), fonts.heading(),
                official.body(), fonts.body(),
                official.latin(), fonts.latin());
    }

    private static byte[] shipped() throws IOException {
        try (var in = ReviewForm.class.getResourceAsStream(SHIPPED)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
