package org.bureaudesk.check;

/// A link a draft holds, whether anything is wrong with it or not.
///
/// @param start UTF-16 unit in the original text of `field`; @param host lower case
public record Link(Field field, int start, int end, String address, String host) {}
