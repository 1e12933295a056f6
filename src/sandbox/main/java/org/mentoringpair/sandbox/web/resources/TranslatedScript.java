package org.mentoringpair.sandbox.web.resources;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;

/**
 * Jira's transformer {@code jsI18n}: puts the text in the reader's language where a script says
 * {@code AJS.I18n.getText("key")}. With arguments it becomes {@code AJS.format("text", arguments)}.
 */
final class TranslatedScript {
    private static final Pattern CALL = Pattern.compile("(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private TranslatedScript() {
    }

    static boolean isAskedFor(PluginModule module, String extension) {
        return module.children("transformation").stream()
                .filter(transformation -> transformation.attribute("extension").equals(extension))
                .flatMap(transformation -> transformation.children("transformer").stream())
                .map(TranslatedScript::known).findAny().isPresent();
    }

    static String of(String script, UnaryOperator<String> text) {
        return CALL.matcher(script).replaceAll(call -> {
            String literal = '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text.apply(call.group(2)))) + '"';
            boolean isAlone = call.group(3).equals(")");
            return Matcher.quoteReplacement(isAlone ? literal : "AJS.format(" + literal + ",");
        });
    }

    private static String known(ModuleElement transformer) {
        if (!transformer.attribute("key").equals("jsI18n")) {
            throw new NotPlayed("the transformer " + transformer.attribute("key"), TranslatedScript.class);
        }
        return transformer.attribute("key");
    }
}
