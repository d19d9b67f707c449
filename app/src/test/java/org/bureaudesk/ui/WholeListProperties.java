package org.bureaudesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// Whatever comes after whatever, a list that is exchanged as a whole tells its listeners the truth.
class WholeListProperties {

    @Property(tries = 100)
    void whoFollowsTheChangesHoldsTheSameRows(@ForAll @Size(max = 6) List<@Size(max = 8) List<Integer>> states) {
        var list = new WholeList<Integer>();
        var followed = new ArrayList<Integer>();
        list.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                assertThat(followed.subList(change.getFrom(), change.getFrom() + change.getRemovedSize()))
                        .isEqualTo(change.getRemoved());
                followed.subList(change.getFrom(), change.getFrom() + change.getRemovedSize())
                        .clear();
                followed.addAll(change.getFrom(), change.getAddedSubList());
            }
        });
        var sorted = new SortedList<>(list, Integer::compare);
        for (var state : states) {
            list.replace(List.copyOf(state));
            assertThat(followed).isEqualTo(state).isEqualTo(list);
            assertThat(sorted).isEqualTo(state.stream().sorted().toList());
        }
    }

    @Property(tries = 20)
    void nothingInThePlaceOfNothingIsNoChange(@ForAll @Size(min = 1, max = 3) List<Integer> state) {
        var list = new WholeList<Integer>();
        var told = new ArrayList<List<? extends Integer>>();
        list.addListener((ListChangeListener<Integer>) change -> told.add(change.getList()));
        list.replace(List.of());
        assertThat(told).isEmpty();
        list.replace(List.copyOf(state));
        list.replace(List.of());
        assertThat(told).hasSize(2);
        assertThat(list).isEmpty();
    }
}
