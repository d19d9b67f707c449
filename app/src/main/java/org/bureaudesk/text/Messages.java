package org.bureaudesk.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;

/// The words the user sees, in one language. Thread-safe.
///
/// The first segment of a key names the file it stands in: `account.title` is in `i18n/zh/account.properties`. A part
/// is
/// read when its first key is asked for, so that start-up reads only what the first screen shows.
public final class Messages {

    private static final String LANGUAGE_VARIABLE = "BUREAU_DESK_LANG";

    private final Locale locale;
    private final Map<String, Properties> parts = new ConcurrentHashMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /// Simplified Chinese unless `locale` is an English one.
    public static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    }

    /// Simplified Chinese, the first language of the product, unless the variable `BUREAU_DESK_LANG` says English.
    /// What the system is set to decides nothing: a server without any setting still speaks to Chinese clerks.
    public static Messages preferred(Map<String, String> environment) {
        return in(Locale.forLanguageTag(environment.getOrDefault(LANGUAGE_VARIABLE, "zh")));
    }

    public Locale locale() {
        return locale;
    }

    /// The text of `key`, its `{0}`, `{1}` … filled with `facts` as they print: numbers ungrouped, dates in words.
    public String text(String key, Object... facts) {
        var pattern = part(key).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale);
        }
        if (facts.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var printed = new Object[facts.length];
        for (int i = 0; i < facts.length; i++) {
            printed[i] = Words.print(facts[i], this);
        }
        return new MessageFormat(pattern, locale).format(printed);
    }

    public String text(Platform platform) {
        return text(platform.messageKey());
    }

    public String text(UserException failure) {
        return text(failure.key(), failure.facts());
    }

    public boolean has(String key) {
        return part(key).containsKey(key);
    }

    private Properties part(String key) {
        var dot = key.indexOf('.');
        return parts.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
    }

    private Properties load(String part) {
        var file = "/org/bureaudesk/i18n/" + locale.getLanguage() + "/" + part + ".properties";
        var words = new Properties();
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
