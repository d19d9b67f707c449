package org.bureaudesk.review;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Opens a bureau before every test of a class and closes it afterwards.
@SuppressWarnings("NullAway.Init") // opened before every test
public abstract class AtTheOffice {

    @TempDir
    protected Path folder;

    protected Office office;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("desk"));
    }

    @AfterEach
    void close() {
        office.close();
    }
}
