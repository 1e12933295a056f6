package org.mentoringpair.sandbox.templates;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.mentoringpair.sandbox.plugins.Plugin;

/** The templates of apps: escaped as Jira does, and able to call only the methods their allowlists name. */
public interface AppTemplates {
    /** @param location path from the root of the app's jar */
    void render(Plugin plugin, String location, Map<String, Object> model, Writer out) throws IOException;

    /** A template given in place: the link of a web item, the text of a velocity resource. Links are not escaped. */
    String evaluate(Plugin plugin, String template, Map<String, Object> model) throws IOException;
}
