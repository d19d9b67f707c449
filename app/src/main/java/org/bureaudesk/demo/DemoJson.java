package org.bureaudesk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.bureaudesk.demo.office.OfficePlan;
import tools.jackson.databind.json.JsonMapper;

/// Reads the texts of the demonstration.
final class DemoJson {

    private static final String FOLDER = "/org/bureaudesk/demo/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoJson() {}

    static DemoBureau bureau() {
        return read("bureau.json", DemoBureau.class);
    }

    static List<DemoText> texts() {
        return List.of(read("posts.json", DemoText[].class));
    }

    static List<DemoTalk> talks() {
        return List.of(read("messages.json", DemoTalk[].class));
    }

    static OfficePlan office() {
        return read("office.json", OfficePlan.class);
    }

    private static <T> T read(String name, Class<T> kind) {
        try (InputStream in = DemoJson.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("No demonstration file " + name);
            }
            return JSON.readValue(in, kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
