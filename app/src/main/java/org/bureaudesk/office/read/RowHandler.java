package org.bureaudesk.office.read;

import java.util.List;

/// Takes a table row by row as it is read.
public interface RowHandler {

    /// A sheet begins; the rows that follow belong to it.
    void sheet(String name);

    /// @param number as the spreadsheet shows it, from 1; empty rows are left out
    /// @param cells from column A on; the list is only good for the length of the call
    void row(int number, List<Cell> cells);
}
