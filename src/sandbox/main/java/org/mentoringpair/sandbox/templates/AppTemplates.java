package org.mentoringpair.sandbox.templates;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.mentoringpair.sandbox.plugins.Plugin;

/** The templates of apps: escaped as Jira does, and able to call only the methods their allowlists name. */
public interface AppTemplates {
    /** @param location path from the root of the app's jar */
    void render(Plugin plugin, String location, Map<String, Object> model, Writer out) throws IOException;

    /** A template given in place whose outcome is no markup, such as the link of a web item: nothing is escaped. */
    String evaluate(Plugin plugin, String template, Map<String, Object> model) throws IOException;
}
