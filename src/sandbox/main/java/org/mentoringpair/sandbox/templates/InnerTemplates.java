package org.mentoringpair.sandbox.templates;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** The sandbox's own templates, below {@code org/mentoringpair/sandbox/}. */
public interface InnerTemplates {
    /**
     * Every reference is HTML-escaped once; a reference whose name ends in {@code Html} is markup already.
     * A reference that cannot be resolved is an error, so that a slip in a template is seen at once.
     *
     * @param template path below {@code org/mentoringpair/sandbox/}, such as {@code issues/view.vm}
     */
    void render(String template, Map<String, Object> model, Writer out) throws IOException;
}
