package org.bureaudesk.search;

/// Something the search found.
///
/// @param feature the room it lives in
/// @param what what that room opens it by
/// @param kindKey what it is, in words
record Hit(String feature, Object what, String kindKey, String icon, String title, String more) {}
