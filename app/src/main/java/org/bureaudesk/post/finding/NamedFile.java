package org.bureaudesk.post.finding;

import java.nio.file.Path;
import java.util.function.Supplier;

/// A file of the post whose text is to be checked.
///
/// @param content where a readable copy under the file's own name lies; does file work
public record NamedFile(String name, Supplier<Path> content) {}
