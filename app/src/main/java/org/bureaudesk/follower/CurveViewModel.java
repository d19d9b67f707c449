package org.bureaudesk.follower;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.follower.curve.CurvePoint;
import org.bureaudesk.follower.curve.CurvePolicy;
import org.bureaudesk.follower.curve.CurvePolicy.DayTotal;
import org.bureaudesk.follower.curve.CurvePolicy.Step;
import org.bureaudesk.kernel.Period;
import org.jspecify.annotations.Nullable;

/// The points of the curve and how long each lasts. FX thread only.
final class CurveViewModel {

    private final ObservableList<CurvePoint> points = FXCollections.observableArrayList();
    private final ObservableList<CurvePoint> readOnlyPoints = FXCollections.unmodifiableObservableList(points);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DAY);
    private final ObjectProperty<@Nullable Summary> summary = new SimpleObjectProperty<>();
    private Runnable redraw = () -> {};

    /// How the period ended, and what it brought.
    ///
    /// @param net growth over the period; `null` where no total before its end is known
    record Summary(FollowerDay last, @Nullable Integer net) {}

    CurveViewModel() {
        step.subscribe(_ -> redraw.run());
    }

    /// Empty where nothing is known in the period.
    ObservableList<CurvePoint> points() {
        return readOnlyPoints;
    }

    ObjectProperty<Step> stepProperty() {
        return step;
    }

    /// `null` where nothing is known in the period.
    ObjectProperty<@Nullable Summary> summaryProperty() {
        return summary;
    }

    void show(@Nullable FollowerDay before, List<FollowerDay> days, Period period) {
        var start = before == null ? null : total(before);
        var totals = days.stream().map(CurveViewModel::total).toList();
        redraw =
                () -> points.setAll(days.isEmpty() ? List.of() : CurvePolicy.points(start, totals, period, step.get()));
        redraw.run();
        summary.set(days.isEmpty() ? null : summary(before, days));
    }

    private static Summary summary(@Nullable FollowerDay before, List<FollowerDay> days) {
        var last = days.getLast();
        var start = before == null ? days.getFirst() : before;
        return new Summary(last, start.equals(last) ? null : Integer.valueOf(last.cumulative() - start.cumulative()));
    }

    private static DayTotal total(FollowerDay day) {
        return new DayTotal(day.day(), day.cumulative(), day.knownNet());
    }
}
