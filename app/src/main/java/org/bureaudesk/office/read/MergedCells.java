package org.bureaudesk.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The merged cells of a sheet: every cell of such a block counts as holding what stands in its first.
///
/// A sheet names its blocks after its rows, so they are looked for before the rows are read.
final class MergedCells {

    private static final Pattern BLOCK =
            Pattern.compile("mergeCell ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_TAG = 64;

    /// One merged block, rows from 1 and columns from 0, both ends included.
    private static final class Block {

        final int top;
        final int left;
        final int bottom;
        final int right;
        Cell value = Cell.BLANK;

        Block(int top, int left, int bottom, int right) {
            this.top = top;
            this.left = left;
            this.bottom = bottom;
            this.right = right;
        }
    }

    private final List<Block> waiting;
    private final List<Block> open = new ArrayList<>();
    private final int widest;
    private int next;

    private MergedCells(List<Block> blocks) {
        widest = blocks.stream().mapToInt(b -> b.right + 1).max().orElse(0);
        waiting = blocks.stream().sorted(Comparator.comparingInt(b -> b.top)).toList();
    }

    static MergedCells read(InputStream in) throws IOException {
        var blocks = new LinkedHashMap<String, Block>();
        var bytes = new byte[CHUNK + LONGEST_TAG];
        int kept = 0;
        for (int read = in.readNBytes(bytes, 0, CHUNK); read > 0; read = in.readNBytes(bytes, kept, CHUNK)) {
            int length = kept + read;
            if (contains(bytes, length)) {
                find(new String(bytes, 0, length, StandardCharsets.ISO_8859_1), blocks);
            }
            kept = Math.min(LONGEST_TAG, length); // a tag may lie across two chunks
            System.arraycopy(bytes, length - kept, bytes, 0, kept);
        }
        return new MergedCells(List.copyOf(blocks.values()));
    }

    /// @param blocks each as top row from 1, left column from 0, bottom row, right column
    static MergedCells of(List<int[]> blocks) {
        return new MergedCells(
                blocks.stream().map(b -> new Block(b[0], b[1], b[2], b[3])).toList());
    }

    private static boolean contains(byte[] bytes, int length) {
        for (int i = 0; i + 6 < length; i++) {
            if (bytes[i] == 'm' && bytes[i + 1] == 'e' && bytes[i + 2] == 'r' && bytes[i + 5] == 'C') {
                return true;
            }
        }
        return false;
    }

    private static void find(String text, Map<String, Block> blocks) {
        var matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            var block = new Block(
                    Integer.parseInt(matcher.group(2)),
                    columnOf(matcher.group(1)),
                    Integer.parseInt(matcher.group(4)),
                    columnOf(matcher.group(3)));
            blocks.put(block.top + ":" + block.left, block);
        }
    }

    /// The number of a column named by letters: A is 0.
    static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length() && Character.isLetter(letters.charAt(i)); i++) {
            column = column * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// The same, first making room for the widest block, up to `columns`.
    void fillWidened(int row, List<Cell> cells, int columns) {
        if (waiting.isEmpty()) {
            return;
        }
        while (cells.size() < Math.min(columns, widest)) {
            cells.add(Cell.BLANK);
        }
        fill(row, cells);
    }

    /// Fills the cells of the row that belong to a block; rows come in order.
    private void fill(int row, List<Cell> cells) {
        open.removeIf(b -> b.bottom < row);
        while (next < waiting.size() && waiting.get(next).top <= row) {
            var block = waiting.get(next++);
            if (block.top == row && block.left < cells.size()) {
                block.value = cells.get(block.left);
                open.add(block);
            }
        }
        for (var block : open) {
            for (int c = block.left; c <= block.right && c < cells.size(); c++) {
                cells.set(c, block.value);
            }
        }
    }
}
