package org.bureaudesk.ui.period;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bureaudesk.kernel.Period;
import org.bureaudesk.text.Messages;

/// Which period a screen shows. Never begins after today. FX thread only.
public final class PeriodChoice {

    private final LocalDate today;
    private final ObjectProperty<Span> span;
    private final ReadOnlyObjectWrapper<Period> period;
    private LocalDate earliest;

    public PeriodChoice(LocalDate today, Span first) {
        this.today = today;
        this.earliest = today;
        this.span = new SimpleObjectProperty<>(first);
        this.period = new ReadOnlyObjectWrapper<>(first.around(today));
        span.subscribe((_, now) -> show(now, latestShownDay()));
    }

    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    public ReadOnlyObjectProperty<Period> periodProperty() {
        return period.getReadOnlyProperty();
    }

    public Period get() {
        return period.get();
    }

    /// Moves to the period of the same span that holds `day`.
    public void goTo(LocalDate day) {
        if (span.get() != Span.ALL && !get().contains(day)) {
            show(span.get(), day);
        }
    }

    public void goToToday() {
        show(span.get(), today);
    }

    /// One span forward, or back where `steps` is negative.
    public void step(int steps) {
        var day = steps < 0 ? get().from().minusDays(1) : get().to().plusDays(1);
        if (span.get() != Span.ALL && !day.isAfter(today)) {
            show(span.get(), day);
        }
    }

    public BooleanBinding canStepForward() {
        return Bindings.createBooleanBinding(
                () -> span.get() != Span.ALL && get().to().isBefore(today), span, period);
    }

    public BooleanBinding canStepBack() {
        return span.isNotEqualTo(Span.ALL);
    }

    /// Where [Span#ALL] begins: the first day there is anything to show.
    public void beginAllAt(LocalDate day) {
        earliest = day.isAfter(today) ? today : day;
        if (span.get() == Span.ALL) {
            show(Span.ALL, today);
        }
    }

    /// 2026年11月, 2026年第4季度, 2026年, 全部.
    public String caption(Messages messages) {
        var from = get().from();
        return switch (span.get()) {
            case MONTH -> messages.text("period.caption.month", from.getYear(), from.getMonthValue());
            case QUARTER ->
                messages.text("period.caption.quarter", from.getYear(), from.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> messages.text("period.caption.year", from.getYear());
            case ALL -> messages.text("period.caption.all");
        };
    }

    private LocalDate latestShownDay() {
        return get().to().isAfter(today) ? today : get().to();
    }

    private void show(Span newSpan, LocalDate day) {
        period.set(newSpan == Span.ALL ? new Period(earliest, today) : newSpan.around(day));
    }
}
