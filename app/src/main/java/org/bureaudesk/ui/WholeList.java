package org.bureaudesk.ui;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

/// Rows that are only ever exchanged as a whole, at a cost that does not depend on how many they are: what the lists of
/// JavaFX copy and tell row by row, some ten thousand of them, is told as one change here. FX thread only.
public final class WholeList<E> extends ObservableListBase<E> {

    private List<E> rows = List.of();

    /// @param newRows must not change any more
    public void replace(List<E> newRows) {
        var before = rows;
        if (before.isEmpty() && newRows.isEmpty()) {
            return;
        }
        rows = newRows;
        modCount++;
        fireChange(new Exchange<>(this, before));
    }

    @Override
    public E get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /// All that was there has gone, and all that is there has come.
    private static final class Exchange<E> extends ListChangeListener.Change<E> {

        private static final int[] UNMOVED = {};

        private final List<E> before;
        private boolean told;

        Exchange(ObservableList<E> list, List<E> before) {
            super(list);
            this.before = before;
        }

        @Override
        public boolean next() {
            var isFirst = !told;
            told = true;
            return isFirst;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<E> getRemoved() {
            return before;
        }

        @Override
        protected int[] getPermutation() {
            return UNMOVED;
        }
    }
}
