package org.mentoringpair.sandbox.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.mentoringpair.sandbox.people.Languages;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginDisabled;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks through the texts of enabled apps, then Jira's. Every text is a MessageFormat, also where it takes no
 * argument: an apostrophe is doubled everywhere.
 */
@Component
final class AllTexts implements Texts {
    private static final String OF_JIRA = "org/mentoringpair/sandbox/i18n/jira";

    private final Plugins plugins;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    AllTexts(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        Optional<String> text = pattern(locale, key).map(pattern -> new MessageFormat(pattern, locale).format(arguments));
        return locale.equals(Languages.BRACKETS) ? text.map(found -> "\u27e6" + found + "\u27e7").orElse(key) : text.orElse(key);
    }

    @EventListener
    public void forget(PluginDisabled disabled) {
        files.keySet().removeIf(file -> file.startsWith(disabled.plugin().key() + ":"));
    }

    private Optional<String> pattern(Locale locale, String key) {
        for (Plugin plugin : plugins.enabled()) {
            for (ModuleResource resource : plugin.resources()) {
                Optional<String> found = resource.type().equals("i18n") ? find(plugin, resource.location(), locale, key) : Optional.empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return find(null, OF_JIRA, locale, key);
    }

    /** From the most exact language to none: {@code texts_de_CH}, {@code texts_de}, {@code texts}. */
    private Optional<String> find(Plugin plugin, String location, Locale locale, String key) {
        List<Locale> languages = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES)
                .getCandidateLocales(location, locale);
        return languages.stream().map(language -> file(plugin, location, language).getProperty(key))
                .filter(text -> text != null).findFirst();
    }

    private Properties file(Plugin plugin, String location, Locale language) {
        String suffix = language.toString().isEmpty() ? "" : "_" + language;
        String path = location.replace('.', '/') + suffix + ".properties";
        return files.computeIfAbsent((plugin == null ? "" : plugin.key()) + ":" + path, name -> read(Optional.ofNullable(plugin)
                .map(app -> app.entry(path)).orElseGet(() -> Optional.ofNullable(AllTexts.class.getClassLoader().getResource(path)))));
    }

    /** In the encoding Java gave to such files, ISO 8859-1: whatever is beyond ASCII is best written as an escape. */
    private static Properties read(Optional<URL> file) {
        Properties texts = new Properties();
        if (file.isPresent()) {
            try (InputStream in = file.get().openStream()) {
                texts.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
