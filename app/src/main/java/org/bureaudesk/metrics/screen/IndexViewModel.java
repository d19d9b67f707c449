package org.bureaudesk.metrics.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bureaudesk.account.Account;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.metrics.AccountIndex;
import org.bureaudesk.metrics.IndexSetting;
import org.bureaudesk.metrics.IndexSheet;
import org.bureaudesk.metrics.IndexValue;
import org.bureaudesk.metrics.MetricsService;
import org.bureaudesk.metrics.index.IndexNode;
import org.bureaudesk.metrics.index.IndexScheme;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The indices of the account shown and the line that is picked. FX thread only.
final class IndexViewModel {

    private final MetricsService service;
    private final MetricsViewModel metrics;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable AccountIndex> index = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable IndexNode> picked = new SimpleObjectProperty<>();
    private List<IndexValue> entered = List.of();
    private int latestRequest;
    private volatile @Nullable AccountIndex exported;

    private record Loaded(AccountIndex index, List<IndexValue> entered) {}

    IndexViewModel(MetricsService service, MetricsViewModel metrics, Tasks tasks) {
        this.service = service;
        this.metrics = metrics;
        this.tasks = tasks;
        metrics.onReload(this::reload);
    }

    /// `null` until an account is known.
    ReadOnlyObjectProperty<@Nullable AccountIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable IndexNode> pickedProperty() {
        return picked;
    }

    /// Indices are of one account: with all accounts shown, the first one run.
    private Optional<Account> account() {
        var shown = metrics.accountProperty().get();
        return shown != null
                ? Optional.of(shown)
                : metrics.accounts().stream()
                        .filter(a -> a != null && a.isRunning())
                        .findFirst();
    }

    void reload() {
        var request = ++latestRequest;
        var wanted = metrics.period().get();
        account()
                .ifPresentOrElse(
                        shown -> tasks.load(
                                () -> new Loaded(service.index(shown, wanted), service.entered(shown.id(), wanted)),
                                found -> {
                                    if (request == latestRequest) { // answers may come back out of order
                                        show(found);
                                    }
                                },
                                () -> {}),
                        () -> index.set(null));
    }

    private void show(Loaded found) {
        var before = picked.get();
        entered = found.entered();
        index.set(found.index());
        picked.set(
                before == null
                        ? null
                        : found.index()
                                .tree()
                                .all()
                                .filter(n -> n.id().equals(before.id()))
                                .findFirst()
                                .orElse(null));
    }

    /// Under which name a number can be entered for the picked line; empty where none can.
    String enterable() {
        var node = picked.get();
        if (node == null) {
            return "";
        }
        var baseline = "baseline." + node.id();
        return IndexValue.NAMES.contains(node.id()) ? node.id() : IndexValue.NAMES.contains(baseline) ? baseline : "";
    }

    Optional<IndexValue> enteredFor(String name) {
        return entered.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /// Sets weight and reference of the picked line; empty texts bring the shipped ones back.
    void set(String weight, String reference) {
        var node = picked.get();
        if (node == null) {
            return;
        }
        tasks.perform(
                () -> {
                    var settings = new ArrayList<IndexSetting>();
                    settings.add(setting(IndexScheme.weightOf(node.id()), weight));
                    if (node.reference() != null) {
                        settings.add(setting(IndexScheme.referenceOf(node.id()), reference));
                    }
                    service.set(settings);
                },
                () -> {});
    }

    private IndexSetting setting(String name, String text) {
        return new IndexSetting(name, text.isBlank() ? shipped(name) : number(text));
    }

    private double shipped(String name) {
        return service.shippedScheme()
                .valueOf(name)
                .orElseThrow(() -> new IllegalArgumentException("Cannot be set: " + name));
    }

    /// Enters a number for the picked line; an empty text forgets it.
    void enter(String text, String note) {
        var name = enterable();
        var shown = index.get();
        Period wanted = metrics.period().get();
        if (!name.isEmpty() && shown != null) {
            tasks.perform(
                    () -> service.enter(
                            shown.account().id(), wanted, name, text.isBlank() ? null : number(text), note.strip()),
                    () -> {});
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(
                    text.strip().replace(",", "").replace("，", "").replace("%", ""));
        } catch (NumberFormatException e) {
            throw UserException.causedBy(e, "metrics.setting.not-a-number", text);
        }
    }

    String prepareExport(Messages messages) {
        var shown = index.get();
        exported = shown;
        return messages.text(
                "metrics.index.export",
                shown == null ? "" : shown.account().name(),
                metrics.period().caption(messages));
    }

    /// Off the FX thread.
    void writeTo(Path file, Messages messages, Progress progress) {
        var wanted = exported;
        if (wanted != null) {
            new IndexSheet(messages).sheet(List.of(wanted)).writeTo(file, progress);
        }
    }
}
