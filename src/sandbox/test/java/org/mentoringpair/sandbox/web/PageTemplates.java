package org.mentoringpair.sandbox.web;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.mentoringpair.sandbox.templates.InnerTemplates;

/** The sandbox's own Velocity templates. Every reference is HTML-escaped once, except those whose name ends in {@code Html}. */
final class PageTemplates implements InnerTemplates {
    private static final String ROOT = "org/mentoringpair/sandbox/";

    private final VelocityEngine velocity = new VelocityEngine();

    PageTemplates() throws Exception {
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty("resource.loader", "class");
        velocity.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.init();
    }

    @Override
    public void render(String template, Map<String, Object> model, Writer out) throws IOException {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) PageTemplates::escaped);
        escaping.attachToContext(context);
        try {
            velocity.getTemplate(ROOT + template).merge(context, out);
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    private static Object escaped(String reference, Object value) {
        boolean isMarkup = reference.replaceAll("[{}()]", "").endsWith("Html");
        return value == null || isMarkup ? value : escape(value.toString());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
