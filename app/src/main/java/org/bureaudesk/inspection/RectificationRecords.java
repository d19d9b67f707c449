package org.bureaudesk.inspection;

import java.util.List;
import java.util.Map;
import org.bureaudesk.inspection.RectificationDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.RecordKind;
import org.jspecify.annotations.Nullable;

/// Problems as the list reads, edits and finds them.
record RectificationRecords(InspectionService inspections, Messages messages)
        implements RecordKind<Rectification, Map<Field, String>> {

    @Override
    public List<Rectification> all() {
        return inspections.rectifications();
    }

    @Override
    public boolean same(Rectification one, Rectification other) {
        return one.id() == other.id();
    }

    @Override
    public Map<Field, String> blank() {
        return RectificationDraft.blank();
    }

    @Override
    public Map<Field, String> draft(Rectification problem) {
        return RectificationDraft.of(problem, messages);
    }

    @Override
    public Map<Field, String> canonical(Map<Field, String> draft) {
        return RectificationDraft.canonical(draft);
    }

    @Override
    public String words(Rectification problem) {
        return String.join(" ", problem.problem(), problem.category(), problem.responsible(), problem.measure());
    }

    @Override
    public Rectification save(@Nullable Rectification before, Map<Field, String> draft) {
        var problem = RectificationDraft.toRectification(before == null ? inspections.newId() : before.id(), draft);
        inspections.save(problem);
        return problem;
    }

    @Override
    public void bin(Rectification problem) {
        inspections.moveToBin(problem);
    }
}
