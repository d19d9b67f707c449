package org.bureaudesk.office;

/// A placeholder of a template that stands for nothing, and the words around it.
public record Misnamed(String name, String place) {}
